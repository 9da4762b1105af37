//! A variant for a plural category that no number of the language has.

use crate::check::quote::list;
use crate::check::selects::number_selects;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "plural/unreachable-category";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a plural category that the language does not have",
    level: Level::Warn,
    explanation: include_str!("unreachable-category.md"),
    run: Run::Text(Text::CHOICE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for select in number_selects(scope, text) {
        if !text.locale.has_plural_data() {
            continue;
        }
        let known = text.locale.plural_categories(select.kind);
        let unknown = |category: &str| !known.iter().any(|it| it.as_str() == category);
        let found = select
            .categories()
            .find(|(it, variant)| unknown(it) && !variant.default);
        let Some((category, variant)) = found else {
            continue;
        };
        let names: Vec<&str> = known.iter().map(|it| it.as_str()).collect();
        let id = text.view.id();
        let message = format!(
            "{id} has a variant [{category}] for ${}, which no number chooses: {} has {}.",
            select.variable,
            text.locale.english_name(),
            list(&names)
        );
        let finding = text.finding_in_file(scope, CODE, variant.key_span, message);
        sink.report(finding.with_help(
            "Delete the variant, or name the number itself: `[1]` is chosen by 1 in every language.",
        ));
        return;
    }
}
