//! A finding of the baseline that does not occur any more.

use crate::check::quote::count;
use crate::check::{Cx, Levels, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "project/settled-baseline";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the baseline lists findings that do not occur any more",
    level: Level::Warn,
    explanation: include_str!("settled-baseline.md"),
    run: Run::Project(nothing_yet),
};

/// What is settled is known only when every other rule has run: [`settle`].
fn nothing_yet(_: &Cx<'_>, _: &mut Sink<'_>) {}

/// Reports the records that were not found again, in one line.
pub(in crate::check) fn settle(levels: &Levels<'_>, sink: &mut Sink<'_>) {
    let settled = levels.baseline().settled();
    let Some((record, place)) = settled.first() else {
        return;
    };
    let [code, article, locale, ..] = record;
    let about: Vec<&str> = [&**article, &**locale]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    let about = match about.as_slice() {
        [] => String::new(),
        about => format!(" ({})", about.join(", ")),
    };
    let message = format!(
        "{} not occur any more; the first is {code}{about}.",
        count(
            settled.len(),
            "finding of the baseline does",
            "findings of the baseline do"
        )
    );
    let finding = Diagnostic::error(CODE, place.clone(), message)
        .with_help("Run `polyleaf check --write-baseline`, so that they do not come back unseen.");
    sink.report(finding);
}
