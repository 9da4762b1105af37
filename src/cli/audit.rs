//! `polyleaf audit PATH…`

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use polyleaf::audit::{Summary, audit};
use polyleaf::diag::Severity;
use polyleaf::disk::SavedPages;
use polyleaf::pipeline::{TodaysEditions, levelled};
use polyleaf::source::{MAX_FILE_BYTES, Tree as _};

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Audit pages of any maker: what a theme breaks, and what no other checker sees
///
/// Reads pages as they are published: a file, a folder, a whole site, a page saved from a browser, a part of
/// a page. Finds text in another language than it says, numbers that right-to-left lines turn round, dead
/// links within the page, and missing names, headings and headers. In a project, a page that names its
/// edition is compared with what would be published today: every disclaimer there, shown and current,
/// every section, number and phone number as it is. Writes nothing. Exits with status 1 if there are
/// errors; warnings do not fail.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A page, a folder of pages, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Prints what is found; exits 1 when any of it is an error.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let mut pages = SavedPages::default();
    for path in &args.paths {
        if path == Path::new("-") {
            let mut bytes = Vec::new();
            let mut input = io::stdin().lock().take(MAX_FILE_BYTES + 1);
            input.read_to_end(&mut bytes)?;
            pages.give("-", bytes);
        } else {
            pages.add(path)?;
        }
    }
    if pages.files().is_empty() {
        return Err(Failure::Message(
            "there is no page to audit: name an HTML file, or a folder that holds some".to_owned(),
        ));
    }
    let today = globals.today()?;
    let (audit, findings) = match globals.project_here()? {
        Some((tree, mut project)) => {
            let editions = TodaysEditions::new(&mut project, &tree, today, &pages)?;
            let mut audit = audit(&pages, Some(&editions));
            let findings = std::mem::take(&mut audit.findings);
            (audit, levelled(&project, findings))
        }
        None => {
            let mut audit = audit(&pages, None);
            let findings = std::mem::take(&mut audit.findings);
            (audit, findings)
        }
    };
    terminal.findings(&findings);
    say_editions(&audit.pages, terminal);
    let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let audited = format!("audited {}", plural(pages.files().len(), "page"));
    terminal.say(&match (errors, warnings) {
        (0, 0) => format!("{audited}: nothing to complain about"),
        _ => format!(
            "{audited}: {}, {}",
            plural(errors, "error"),
            plural(warnings, "warning")
        ),
    });
    Ok(Outcome::of(errors > 0))
}

/// Says which edition each page is, where it names one.
fn say_editions(pages: &[Summary], terminal: &mut Terminal) {
    for page in pages {
        let Some(mark) = &page.edition else {
            continue;
        };
        let version = mark.version.as_deref().unwrap_or("of no version");
        let state = match page.is_current {
            Some(true) => ", as it would be published today",
            Some(false) => ", not as it would be published today",
            None => "",
        };
        terminal.say(&format!(
            "{}: {} in {}, {version}{state}",
            page.path, mark.slug, mark.tag
        ));
    }
}
