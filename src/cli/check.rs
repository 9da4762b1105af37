//! `polyleaf check`

use polyleaf::check::{RULES, Since};
use polyleaf::diag::{Diagnostic, Severity};
use polyleaf::pipeline::survey;

use super::git::Repository;
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
    /// Only this rule, or the rules of a family such as parity/*; may be given several times
    #[arg(long, value_name = "RULE")]
    rule: Vec<String>,
    /// Only what changed since this revision of git, or since the present branch parted from it: lines,
    /// messages, articles
    #[arg(long, value_name = "REVISION")]
    since: Option<String>,
    /// List this many findings at most; all of them count
    #[arg(long, value_name = "NUMBER")]
    max: Option<usize>,
}

/// Prints what is found; exits 1 when any of it is an error.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, &args.locale)?;
    known_rules(&args.rule)?;
    let since = match &args.since {
        None => None,
        Some(name) => {
            let files = Repository::of(&globals.root, "--since")?.changed_since(name)?;
            Some(Since::new(&project, &tree, files))
        }
    };
    let judged = survey(&project, &tree, globals.today()?);
    let wanted = |finding: &&Diagnostic| {
        let locale = finding.subject.locale.as_deref();
        (args.locale.is_empty() || locale.is_none_or(|tag| args.locale.iter().any(|it| it == tag)))
            && (args.rule.is_empty() || args.rule.iter().any(|it| names(it, finding.code)))
            && since.as_ref().is_none_or(|since| since.concerns(finding))
    };
    let findings: Vec<Diagnostic> = judged.findings.iter().filter(wanted).cloned().collect();
    let listed = findings
        .get(..args.max.unwrap_or(usize::MAX))
        .unwrap_or(&findings);
    terminal.findings(listed);
    if listed.len() < findings.len() {
        terminal.warn(&format!(
            "and {} more, which --max left out",
            findings.len() - listed.len()
        ));
    }
    let errors = count(&findings, Severity::Error);
    let checked = format!(
        "checked {} in {}",
        plural(project.articles.len(), "article"),
        plural(project.settings.locales.len(), "language")
    );
    let since = args
        .since
        .as_ref()
        .map_or_else(String::new, |name| format!(", what changed since {name}"));
    terminal.say(&match findings.len() {
        0 => format!("{checked}{since}: nothing to complain about"),
        _ => format!(
            "{checked}{since}: {}, {}, {}",
            plural(errors, "error"),
            plural(count(&findings, Severity::Warning), "warning"),
            plural(count(&findings, Severity::Note), "note")
        ),
    });
    Ok(Outcome::of(errors > 0))
}

fn count(findings: &[Diagnostic], severity: Severity) -> usize {
    findings.iter().filter(|it| it.severity == severity).count()
}

/// Whether `name` is the rule with this code, or its family.
fn names(name: &str, code: &str) -> bool {
    match name.strip_suffix("/*") {
        Some(family) => code.split('/').next() == Some(family),
        None => name == code,
    }
}

/// Refuses rules and families that there are none of.
fn known_rules(asked: &[String]) -> Result<(), Failure> {
    let unknown = |name: &&String| !RULES.iter().any(|rule| names(name, rule.code));
    match asked.iter().find(unknown) {
        None => Ok(()),
        Some(name) => Err(Failure::Message(format!(
            "there is no rule {name:?}; polyleaf explain lists all rules, and family/* names those of a family"
        ))),
    }
}
