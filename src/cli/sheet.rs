//! Review sheets: printed by `export --to review-sheet`, signed by `review --sheet`.

use std::path::{Path, PathBuf};

use polyleaf::disk;
use polyleaf::translate::{
    MAX_EXCHANGE_BYTES, ReviewText, Reviewer, Sheet, SheetDecisions, SheetSigning, read_sheet,
    sheet_page, sheet_workbook, sign_sheet,
};
use sha2::{Digest as _, Sha256};

use super::awaiting::told;
use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::review::laid_out;
use super::terminal::{Terminal, plural, shown};

/// Names of `export --to`, with the endings of the files.
pub(super) const KINDS: [(&str, &str); 2] = [("review-sheet", "html"), ("review-xlsx", "xlsx")];

/// What is printed.
pub(super) struct Printing<'a> {
    /// Tags of languages.
    pub(super) locales: Vec<&'a str>,
    /// One of [`KINDS`].
    pub(super) kind: (&'a str, &'a str),
    /// Only these articles; all when empty.
    pub(super) articles: &'a [String],
    /// Only what awaits sign-off.
    pub(super) awaiting: bool,
    /// Where the files go.
    pub(super) out: PathBuf,
}

/// Writes one sheet a language, and what is needed to sign it into `locales/`.
pub(super) fn print(printing: &Printing<'_>, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let today = globals.today()?;
    for &tag in &printing.locales {
        let (tree, mut project) = globals.project()?;
        let slugs = || project.articles.iter().chain(&project.disclaimers);
        let unknown = printing
            .articles
            .iter()
            .find(|it| !slugs().any(|unit| *unit.article.slug == ***it));
        if let Some(slug) = unknown {
            let message = format!("there is no article content/{slug}.md");
            return Err(Failure::Message(message));
        }
        let desk = laid_out(&mut project, &tree, tag, globals)?;
        let is_wanted = |text: &&ReviewText| {
            let articles = printing.articles;
            (articles.is_empty() || articles.iter().any(|slug| **slug == *text.slug))
                && (!printing.awaiting || text.awaits())
        };
        let texts: Vec<&ReviewText> = desk.texts.iter().filter(is_wanted).collect();
        if texts.is_empty() {
            terminal.say(&format!("{tag}: nothing to review"));
            continue;
        }
        let sheet = Sheet::of(&desk, texts.iter().copied());
        let bytes = match printing.kind.0 {
            "review-xlsx" => {
                sheet_workbook(&desk, &sheet, &texts, today).map_err(Failure::Message)?
            }
            _ => sheet_page(&project, &desk, &sheet, &texts, today),
        };
        let path = printing
            .out
            .join(format!("{tag}.review.{}", printing.kind.1));
        disk::apply(&globals.root, &sheet.record(&tree, tag))?;
        disk::write_file(&path, &bytes)?;
        terminal.say(&format!(
            "{}: {}, sheet {}",
            shown(&path),
            plural(texts.len(), "text"),
            sheet.code
        ));
    }
    Ok(Outcome::Clean)
}

/// Records a signature under a sheet, which is named by its code, or is a spreadsheet that came back.
pub(super) fn signed(
    sheet: &str,
    except: &[usize],
    evidence: Option<&Path>,
    reviewer: Reviewer,
    globals: &Globals,
    terminal: &mut Terminal,
) -> Ran {
    let (tree, project) = globals.project()?;
    let (code, decisions) = if sheet.to_ascii_lowercase().ends_with(".xlsx") {
        if !except.is_empty() {
            let message = "a spreadsheet says row by row what is right; --except is for paper";
            return Err(Failure::Message(message.to_owned()));
        }
        let bytes = disk::read_file(Path::new(sheet), MAX_EXCHANGE_BYTES)?;
        let (code, rows) = read_sheet(sheet, &bytes).map_err(Failure::Findings)?;
        (code, SheetDecisions::Rows(rows))
    } else {
        (sheet.parse()?, SheetDecisions::AllExcept(except.to_vec()))
    };
    let signing = SheetSigning {
        code,
        decisions,
        reviewer,
        evidence: evidence.map(hashed).transpose()?,
        today: globals.today()?,
    };
    let (tag, done) = sign_sheet(&project, &tree, &signing).map_err(Failure::Findings)?;
    disk::apply(&globals.root, &done.changes)?;
    terminal.say(&told(&tag, &done));
    Ok(Outcome::Clean)
}

/// Name and SHA-256 of a file.
fn hashed(path: &Path) -> Result<(String, String), Failure> {
    let bytes = disk::read_file(path, MAX_EXCHANGE_BYTES)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok((
        name.unwrap_or_default(),
        format!("{:x}", Sha256::digest(&bytes)),
    ))
}
