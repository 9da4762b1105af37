//! A term of the source that a translation does not use.

use crate::check::expressions::term;
use crate::check::quote::{quote, sentence};
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/lost-term";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation lacks a term of its source",
    level: Level::Warn,
    explanation: include_str!("lost-term.md"),
    run: Run::Text(Survey::PLACEABLE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source().filter(|it| !it.placeables.is_empty()) else {
        return;
    };
    for (at, name) in source.placeables.iter().filter_map(term).enumerate() {
        let earlier = source.placeables.iter().filter_map(term).take(at);
        if earlier.into_iter().any(|it| it == name) {
            continue;
        }
        let lacking = text.readings.iter().find(|reading| {
            let mut used = reading
                .path
                .placeables
                .iter()
                .filter_map(|it| term(it.expression));
            !used.any(|it| it == name)
        });
        let Some(reading) = lacking else {
            continue;
        };
        let id = text.view.id();
        let place = branch(&reading.path.choices);
        let message = format!(
            "{id} does not use the term {{ -{name} }}{place}, which its source has: {}",
            quote(&text.view.segment.text)
        );
        let help = format!(
            "Write {{ -{name} }} in place of the words, so that a changed name changes here too. Where the \
             language needs another form of it, give the term a variant for it: {{ -{name}(case: \"genitive\") }}."
        );
        sink.report(
            text.finding_whole(scope, CODE, sentence(message))
                .with_help(help),
        );
    }
}
