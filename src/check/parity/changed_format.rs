//! NUMBER or DATETIME left away, or called so that readers see another value.

use crate::catalog::{Argument, Expression, PLACEABLE, PathPlaceable};
use crate::check::expressions::variable;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/changed-format";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation formats a number or date in another way than its source",
    level: Level::Warn,
    explanation: include_str!("changed-format.md"),
    run: Run::Text(Survey::PLACEABLE, check),
};

/// Options that change the value readers see, not only how their language writes it.
const VALUE: &[&str] = &[
    "style",
    "type",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source().filter(|it| !it.placeables.is_empty()) else {
        return;
    };
    for wanted in &source.placeables {
        let (Expression::Function(function, arguments), Some(name)) = (wanted, variable(wanted))
        else {
            continue;
        };
        for reading in &text.readings {
            let of_variable = |it: &&PathPlaceable<'_>| variable(it.expression) == Some(name);
            let mut same = reading.path.placeables.iter().filter(of_variable);
            let differs = |it: &PathPlaceable<'_>| match it.expression {
                Expression::Function(other, options) => {
                    other != function || values(options) != values(arguments)
                }
                _ => !values(arguments).is_empty(),
            };
            // Where one call is as in the source, another may be the translator's own.
            let first = same.next();
            let Some(first) = first.filter(|it| differs(it) && same.all(differs)) else {
                continue;
            };
            let id = text.view.id();
            let message = format!(
                "{id} formats ${name} in another way than its source: {}",
                quote(&text.view.segment.text)
            );
            let place = (reading, first.at..first.at + PLACEABLE.len_utf8());
            let finding = text.finding(scope, CODE, place, sentence(message)).with_help(
                "Copy the placeable from the source text; its options decide how exact a value is, and \
                 how the language writes it follows by itself.",
            );
            return sink.report(finding);
        }
    }
}

/// Options that change the value, sorted by name.
fn values(arguments: &[Argument]) -> Vec<(&str, &Expression)> {
    let mut values: Vec<(&str, &Expression)> = arguments
        .iter()
        .filter_map(|argument| Some((argument.name.as_deref()?, &argument.value)))
        .filter(|(name, _)| VALUE.contains(name))
        .collect();
    values.sort_by_key(|(name, _)| *name);
    values
}
