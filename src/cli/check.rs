//! `polyleaf check`

use polyleaf::diag::{Diagnostic, Severity, fixes};
use polyleaf::disk;
use polyleaf::pipeline::{Judged, survey_with_known};
use polyleaf::source::unified_diff;
use polyleaf::translate::keep_records;

use super::baseline;
use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::recall;
use super::selection::Selection;
use super::terminal::{Terminal, plural};

/// Check that every language covers every section and every disclaimer, and that pages are sound
///
/// Changes nothing unless asked to. Every finding names file, line and remedy. Exits with status 1 if there are errors;
/// warnings and notes do not fail.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    only: Selection,
    /// List this many findings at most; all of them count
    #[arg(long, value_name = "NUMBER")]
    max: Option<usize>,
    /// Note in baseline.tsv every error and warning there is now, so that only others are told from now on;
    /// what is about critical texts cannot be noted
    #[arg(long, conflicts_with_all = ["locale", "rule", "since", "max", "fix"])]
    write_baseline: bool,
    /// Make the changes that mend findings and cannot change what a text means, then check again
    #[arg(long)]
    fix: bool,
    /// With --fix: show the changes and make none; exit with status 1 if there are any
    #[arg(long, requires = "fix")]
    diff: bool,
}

/// Prints what is found; exits 1 when any of it is an error.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    args.only.known_rules()?;
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, &args.only.locale)?;
    if args.write_baseline {
        let judged = survey_with_known(&project, &tree, globals.today()?);
        return baseline::write(&judged, &tree, &globals.root, terminal);
    }
    if args.fix {
        return mend(args, globals, terminal);
    }
    let judged = recall::survey(&project, &tree, globals)?;
    let findings = args.only.of(&judged, &tree, &globals.root)?;
    Ok(tell(args, &judged, &findings, terminal))
}

/// Makes the changes that fixes offer, or shows them, then tells what is left.
fn mend(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    /// Fixes in each other's way are made one after the other; so many of a text there are not.
    const ROUNDS: usize = 8;
    let (mut mended, mut written) = (0, 0);
    for round in 0..=ROUNDS {
        let (tree, project) = globals.project()?;
        let judged = recall::survey(&project, &tree, globals)?;
        let findings = args.only.of(&judged, &tree, &globals.root)?;
        let mut fixes = fixes(&tree, &findings).map_err(Failure::Message)?;
        keep_records(&tree, &mut fixes)?;
        if args.diff {
            for (path, text, edits) in &fixes.edits {
                terminal.product(&unified_diff(path, text, edits));
            }
            return Ok(Outcome::of(fixes.mended > 0));
        }
        if fixes.mended == 0 || round == ROUNDS {
            terminal.say(&match written {
                0 => "nothing that can be mended without a person".to_owned(),
                _ => format!(
                    "mended {} in {}",
                    plural(mended, "finding"),
                    plural(written, "file")
                ),
            });
            return Ok(tell(args, &judged, &findings, terminal));
        }
        written = written.max(disk::apply(&globals.root, &fixes.changes)?);
        mended += fixes.mended;
    }
    Ok(Outcome::Clean)
}

/// Writes what was found.
fn tell(
    args: &Args,
    judged: &Judged<'_>,
    findings: &[Diagnostic],
    terminal: &mut Terminal,
) -> Outcome {
    let project = judged.project;
    let listed = findings
        .get(..args.max.unwrap_or(usize::MAX))
        .unwrap_or(findings);
    terminal.findings(listed);
    if listed.len() < findings.len() {
        terminal.warn(&format!(
            "and {} more, which --max left out",
            findings.len() - listed.len()
        ));
    }
    let errors = count(findings, Severity::Error);
    let checked = format!(
        "checked {} in {}",
        plural(project.articles.len(), "article"),
        plural(project.settings.locales.len(), "language")
    );
    let since = args
        .only
        .since
        .as_ref()
        .map_or_else(String::new, |name| format!(", what changed since {name}"));
    terminal.say(&match findings.len() {
        0 => format!("{checked}{since}: nothing to complain about"),
        _ => format!(
            "{checked}{since}: {}, {}, {}",
            plural(errors, "error"),
            plural(count(findings, Severity::Warning), "warning"),
            plural(count(findings, Severity::Note), "note")
        ),
    });
    if judged.known > 0 {
        terminal.say(&format!(
            "{}, listed in baseline.tsv, {} not shown",
            plural(judged.known, "known finding"),
            if judged.known == 1 { "is" } else { "are" }
        ));
    }
    let mendable = findings.iter().filter(|it| it.fix.is_some()).count();
    if mendable > 0 {
        terminal.say(&format!(
            "--fix would mend {mendable} of them; --fix --diff shows how"
        ));
    }
    Outcome::of(errors > 0)
}

fn count(findings: &[Diagnostic], severity: Severity) -> usize {
    findings.iter().filter(|it| it.severity == severity).count()
}
