//! A plural category of the language without a variant.

use crate::check::selects::number_selects;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "plural/missing-category";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a plural category that the language has is missing",
    level: Level::Warn,
    explanation: include_str!("missing-category.md"),
    run: Run::Text(Text::CHOICE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for select in number_selects(scope, text) {
        if !select.tells_numbers_apart() || !text.locale.has_plural_data() {
            continue;
        }
        let missing = select.missing(scope);
        let Some((category, numbers)) = missing.first() else {
            continue;
        };
        let names: Vec<&str> = missing.iter().map(|(it, _)| it.as_str()).collect();
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        let id = text.view.id();
        let message = format!(
            "{id} has no variant [{}] for ${}, which {} needs for {} and the like.",
            names.join("], ["),
            select.variable,
            text.locale.english_name(),
            numbers.join(", ")
        );
        let help = format!(
            "Add `[{}] …` before the variant with `*`; where its words are those of another variant, repeat them.",
            category.as_str()
        );
        return sink.report(text.finding_whole(scope, CODE, message).with_help(help));
    }
}
