//! A number to call in an emergency that stands in the text itself.

use crate::check::compared::{Observation, Seen};
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::config::Variable;
use crate::diag::Level;

const CODE: &str = "text/literal-emergency-number";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a number to call in an emergency stands in the text itself",
    level: Level::Warn,
    explanation: include_str!("literal-emergency-number.md"),
    run: Run::Value(check),
};

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what != Seen::LiteralEmergency {
        return;
    }
    let id = scope.id(observation.at);
    let digits = observation.target.as_deref().unwrap_or_default();
    let (number, text) = (quote(digits), &observation.texts.1);
    let message = format!("{id} holds the number to call {number} as text: {text}");
    let finding = scope
        .finding_at(CODE, observation.location.clone(), sentence(message))
        .about_id(id)
        .with_help(help(scope, digits));
    sink.report(finding);
}

/// Which variable to write, and to configure where there is none yet.
fn help(scope: &EditionScope<'_>, digits: &str) -> String {
    let variables = &scope.cx.project.settings.variables;
    let named = |name: &&str| matches!(variables.get(*name), Some(Variable::Phone(phone)) if phone.dial == digits);
    match ["emergency", "crisis"].into_iter().find(named) {
        Some(name) => {
            format!("Write `{{ ${name} }}` instead, so that it is right wherever readers are.")
        }
        None => format!(
            "Set `emergency = {{ phone = \"{digits}\" }}` (or `crisis`) under `[audience]` in polyleaf.toml and \
             write `{{ $emergency }}` instead."
        ),
    }
}
