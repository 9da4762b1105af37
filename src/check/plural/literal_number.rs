//! A number in braces, which is written as the language writes numbers.

use crate::catalog::{Expression, PLACEABLE};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "plural/literal-number";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a number written as a placeable",
    level: Level::Warn,
    explanation: include_str!("literal-number.md"),
    run: Run::Text(Survey::PLACEABLE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let found = reading
            .path
            .placeables
            .iter()
            .find_map(|it| match it.expression {
                Expression::Number(number) => Some((it, number)),
                _ => None,
            });
        let Some((placeable, number)) = found else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has the number {number} in braces, so it is written with the digits and separators of {}, \
             not as it stands.",
            text.locale.english_name()
        );
        let place = (reading, placeable.at..placeable.at + PLACEABLE.len_utf8());
        let finding = text
            .finding(scope, CODE, place, message)
            .with_severity(Severity::Note)
            .with_help("Write the number without braces, as readers of the language write it.");
        return sink.report(finding);
    }
}
