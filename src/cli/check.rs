//! `polyleaf check`

use std::collections::BTreeSet;

use polyleaf::diag::{Diagnostic, Severity};
use polyleaf::pipeline::survey;

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Check that every language covers every section and every disclaimer, and that pages are sound
///
/// Writes nothing. Every finding names file, line and remedy. Exits with status 1 if there are errors;
/// warnings and notes do not fail.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only what concerns this language (and the source); may be given several times
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// Only this rule; may be given several times
    #[arg(long, value_name = "RULE")]
    rule: Vec<String>,
}

/// Prints what is found; exits 1 when any of it is an error.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, &args.locale)?;
    for code in &args.rule {
        if polyleaf::check::rule(code).is_none() {
            return Err(Failure::Message(format!(
                "there is no rule {code:?}; polyleaf explain lists all rules"
            )));
        }
    }
    let judged = survey(&project, &tree, globals.today()?);
    let locales: BTreeSet<&str> = args.locale.iter().map(String::as_str).collect();
    let wanted = |finding: &&Diagnostic| {
        let locale = finding.subject.locale.as_deref();
        (locales.is_empty() || locale.is_none_or(|tag| locales.contains(tag)))
            && (args.rule.is_empty() || args.rule.iter().any(|code| code == finding.code))
    };
    let findings: Vec<Diagnostic> = judged.findings.iter().filter(wanted).cloned().collect();
    terminal.findings(&findings);
    let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
    let (errors, warnings, notes) = (
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note),
    );
    let checked = format!(
        "checked {} in {}",
        plural(project.articles.len(), "article"),
        plural(project.settings.locales.len(), "language")
    );
    terminal.say(&match (errors, warnings, notes) {
        (0, 0, 0) => format!("{checked}: nothing to complain about"),
        _ => format!(
            "{checked}: {}, {}, {}",
            plural(errors, "error"),
            plural(warnings, "warning"),
            plural(notes, "note")
        ),
    });
    Ok(Outcome::of(errors > 0))
}
