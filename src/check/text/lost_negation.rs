//! A source that forbids or denies, and a translation without a word of negation.

use crate::check::negation::Negation;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "text/lost-negation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation lacks the “not” of its source",
    level: Level::Warn,
    explanation: include_str!("lost-negation.md"),
    run: Run::Text(Text::DENIAL, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source() else {
        return;
    };
    if scope.cx.project.settings.source.language() != "en" {
        return;
    }
    let Some(said) = source.negation() else {
        return;
    };
    let Some(negation) = Negation::of(text.locale) else {
        return;
    };
    for reading in &text.readings {
        if negation.is_in(reading.prose(), reading.words(), text.locale) {
            continue;
        }
        let id = text.view.id();
        let message = format!(
            "{id} may have lost {}: its source is {}, and no word of the translation says no.",
            quote(said),
            quote(&text.view.segment.text)
        );
        let finding = text.finding_whole(scope, CODE, message).with_help(format!(
            "Read it again: does it forbid or deny what the source does? If it does so in another way, \
             `[[check.suppress]]` with the rule, the id and the reason settles it for {}.",
            text.locale.english_name()
        ));
        return sink.report(finding);
    }
}
