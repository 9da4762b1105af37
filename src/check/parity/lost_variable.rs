//! A variable of the source that a translation does not show.

use crate::catalog::VariantKey;
use crate::check::expressions::variable;
use crate::check::quote::{quote, sentence};
use crate::check::texts::branch;
use crate::check::{EditionScope, Reading, Rule, Run, Sink, Survey, Text};
use crate::config::Variable;
use crate::diag::Level;

const CODE: &str = "parity/lost-variable";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation lacks a variable of its source",
    level: Level::Warn,
    explanation: include_str!("lost-variable.md"),
    run: Run::Text(Survey::PLACEABLE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source().filter(|it| !it.placeables.is_empty()) else {
        return;
    };
    for (at, name) in source.placeables.iter().filter_map(variable).enumerate() {
        let earlier = source.placeables.iter().filter_map(variable).take(at);
        if earlier.into_iter().any(|it| it == name) {
            continue;
        }
        let lacking = text.readings.iter().find(|it| !is_told(it, name));
        let Some(reading) = lacking else {
            continue;
        };
        let id = text.view.id();
        let place = branch(&reading.path.choices);
        let message = format!(
            "{id} does not show {{ ${name} }}{place}, which its source has: {}",
            quote(&text.view.segment.text)
        );
        let finding = text
            .finding_whole(scope, CODE, sentence(message))
            .with_help(format!(
                "Write {{ ${name} }} where its value belongs into the sentence."
            ));
        let settings = &scope.cx.project.settings;
        let phone = matches!(
            settings.variable(text.locale, name),
            Some(Variable::Phone(_))
        );
        if phone && text.view.critical {
            sink.report_as(Level::Deny, finding);
        } else {
            sink.report(finding);
        }
    }
}

/// Whether readers learn the value: it is shown, or a variant that only one value has says it in words.
fn is_told(reading: &Reading<'_>, name: &str) -> bool {
    let shown = reading
        .path
        .placeables
        .iter()
        .filter_map(|it| variable(it.expression));
    let said = reading.path.choices.iter().any(|choice| {
        let rest = matches!(choice.key(), VariantKey::Identifier(key) if key == "other");
        choice.variable() == Some(name) && !rest
    });
    said || shown.into_iter().any(|it| it == name)
}
