//! A finding of the baseline that does not occur any more.

use crate::check::quote::count;
use crate::check::{Cx, Levels, Rule, Run, Sink};
use crate::diag::{Diagnostic, Fix, Level};
use crate::locale::Locale;
use crate::source::Span;

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
    let (Some((record, place)), Some(file)) = (settled.first(), levels.baseline().file()) else {
        return;
    };
    let fix = settled
        .iter()
        .fold(Fix::new("Delete their lines."), |fix, (_, place)| {
            // With the empty line that follows each.
            fix.deleting_lines(file, Span::new(place.range().start..place.range().end + 1))
        });
    let [code, article, locale, ..] = record;
    let language = Locale::parse(locale);
    let language = language.as_ref().map_or(&**locale, Locale::english_name);
    let about: Vec<&str> = [&**article, language]
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
    let finding = Diagnostic::error(CODE, file.locate(*place), message)
        .with_help("Delete their lines, so that they do not come back unseen.")
        .with_fix(fix);
    sink.report(finding);
}
