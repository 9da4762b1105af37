//! A variable that the source does not have.

use crate::catalog::PLACEABLE;
use crate::check::expressions::variable;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/extra-variable";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation shows a variable that its source does not",
    level: Level::Warn,
    explanation: include_str!("extra-variable.md"),
    run: Run::Text(Survey::PLACEABLE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source() else {
        return;
    };
    for reading in &text.readings {
        let placeables = &reading.path.placeables;
        let extra = placeables.iter().find(|placeable| {
            let Some(name) = variable(placeable.expression) else {
                return false;
            };
            // One that is not defined is another rule's.
            let defined = scope
                .cx
                .project
                .settings
                .variable(text.locale, name)
                .is_some();
            defined
                && !source
                    .placeables
                    .iter()
                    .any(|it| variable(it) == Some(name))
        });
        let Some((extra, name)) = extra.and_then(|it| Some((it, variable(it.expression)?))) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} shows {{ ${name} }}, which its source does not: {}",
            quote(&text.view.segment.text)
        );
        let place = (reading, extra.at..extra.at + PLACEABLE.len_utf8());
        let finding = text.finding(scope, CODE, place, sentence(message)).with_help(
            "Delete it, or write the variable that the source text has; names are never translated.",
        );
        return sink.report(finding);
    }
}
