//! Plural variants that nothing can choose between.

use crate::check::selects::number_selects;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "plural/no-plural-data";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "plural variants in a language whose plural rules are not known",
    level: Level::Warn,
    explanation: include_str!("no-plural-data.md"),
    run: Run::Text(Text::CHOICE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for select in number_selects(scope, text) {
        if !select.tells_numbers_apart() || text.locale.has_plural_data() {
            continue;
        }
        let id = text.view.id();
        let message = format!(
            "{id} has plural variants for ${}, and the plural rules of {} are not known: [other] is always chosen.",
            select.variable,
            text.locale.english_name()
        );
        let finding = text.finding_whole(scope, CODE, message).with_help(
            "Name the numbers themselves, as in `[1]`, or write the text so that it fits every number.",
        );
        return sink.report(finding);
    }
}
