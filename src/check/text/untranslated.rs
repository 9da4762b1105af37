//! A copy of the source text where a translation should be.

use crate::check::prose::{Word, words};
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "text/untranslated";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation is a copy of its source",
    level: Level::Warn,
    explanation: include_str!("untranslated.md"),
    run: Run::Text(Text::COPY, check),
};

/// Words of a copy from which on a critical text counts as not translated at all.
const SENTENCE: usize = 4;

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source() else {
        return;
    };
    let from = &scope.cx.project.settings.source;
    let same_language =
        text.locale.language() == from.language() && text.locale.script() == from.script();
    if same_language || text.view.segment.neutral || !is_prose(source.prose()) {
        return;
    }
    let id = text.view.id();
    let message = format!(
        "{id} is not translated into {}: it is the text of the source, {}",
        text.locale.english_name(),
        quote(&text.view.segment.text)
    );
    let finding = text.finding_whole(scope, CODE, sentence(message)).with_help(format!(
        "Translate it; as long as there is no translation, delete the value, so that `polyleaf todo {}` lists it.",
        text.locale
    ));
    if text.view.critical && words(source.prose()).count() >= SENTENCE {
        sink.report_as(Level::Deny, finding);
    } else {
        sink.report(finding);
    }
}

/// Whether a text can be told from a name: two words or more, of which one is written small.
fn is_prose(prose: &str) -> bool {
    let small = |word: Word<'_>| {
        word.text.chars().nth(2).is_some() && !word.text.starts_with(char::is_uppercase)
    };
    words(prose).nth(1).is_some() && words(prose).any(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_prose() {
        for text in [
            "Side effects",
            "Rest for 2 hours.",
            "the clinic",
            "副作用 です",
        ] {
            assert!(is_prose(text), "{text}");
        }
        for text in [
            "Ketamine",
            "Goodness Psychiatry",
            "FDA MedWatch",
            "5 mg",
            "mg",
            "World Health Organization",
            "",
        ] {
            assert!(!is_prose(text), "{text}");
        }
    }
}
