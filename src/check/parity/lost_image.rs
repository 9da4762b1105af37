//! An image of the source that a translation does not show.

use crate::check::quote::quote;
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/lost-image";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation lacks an image of its source",
    level: Level::Warn,
    explanation: include_str!("lost-image.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope).filter(|(_, it)| !it.images.is_empty()) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        if got.images.len() >= wanted.images.len() {
            continue;
        }
        let shows = |source: &str| got.images.iter().any(|(it, _)| **it == *source);
        let lost = wanted.images.iter().find(|(source, _)| !shows(source));
        let Some((source, _)) = lost.or(wanted.images.first()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} does not show the image {}{}, which its source does.",
            quote(source),
            branch(&reading.path.choices)
        );
        let finding = text
            .finding_whole(scope, CODE, message)
            .with_help("Write `![what it shows](file)` with the file of the source text.");
        return sink.report(finding);
    }
}
