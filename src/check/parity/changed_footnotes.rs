//! References to footnotes that differ from those of the source.

use crate::check::marks::lacking;
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/changed-footnotes";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation loses or repeats a footnote",
    level: Level::Warn,
    explanation: include_str!("changed-footnotes.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        if wanted.footnotes.is_empty() && got.footnotes.is_empty() {
            continue;
        }
        let (lost, extra) = (
            lacking(&wanted.footnotes, &got.footnotes),
            lacking(&got.footnotes, &wanted.footnotes),
        );
        let (number, what) = match (lost.first(), extra.first()) {
            (Some(number), _) => (**number, "does not refer"),
            (None, Some(number)) => (**number, "refers once more"),
            (None, None) => continue,
        };
        let definitions = &scope.unit.article.definitions.footnotes;
        let label = number.checked_sub(1).and_then(|at| definitions.get(at));
        let label = label.map_or("", |(label, _)| label);
        let id = text.view.id();
        let message = format!(
            "{id} {what} to the footnote [^{label}]{}, unlike its source.",
            branch(&reading.path.choices)
        );
        let finding = text.finding_whole(scope, CODE, message).with_help(
            "Refer to each footnote as often as the source text does, with the same label; a statement \
             must keep the study it rests on.",
        );
        return sink.report(finding);
    }
}
