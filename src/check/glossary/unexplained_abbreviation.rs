//! An abbreviation that is not said in full where it first stands.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::glossary::Kind;

const CODE: &str = "glossary/unexplained-abbreviation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an abbreviation is used before it is said in full",
    level: Level::Warn,
    explanation: include_str!("unexplained-abbreviation.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let Some(glossary) = &scope.cx.project.glossary else {
        return;
    };
    for term in &glossary.terms {
        let full = term
            .cell(&scope.edition.locale)
            .map_or(&[][..], |it| &it.required);
        if term.kind != Kind::Abbreviation || full.is_empty() {
            continue;
        }
        let first = scope.segments().find_map(|view| {
            let text = view.local.content.plain_text();
            holds_word(&text, &term.name).then_some((view, text))
        });
        let Some((view, text)) = first else {
            continue;
        };
        if full.iter().any(|form| form.find(&text).is_some()) {
            continue;
        }
        let message = format!(
            "{} is the first text with {} and does not say it in full: {}",
            view.id(),
            quote(&term.name),
            quote(&text)
        );
        let help = full.first().map_or_else(String::new, |form| {
            format!(
                "Write {} with {} behind it, here, where readers meet it first.",
                quote(&form.written),
                quote(&term.name)
            )
        });
        sink.report(
            scope
                .finding(CODE, view.at, sentence(message))
                .with_help(help),
        );
    }
}

/// Whether a text holds a name that is not part of a longer word in the same letters.
fn holds_word(text: &str, name: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|it| it.chars().next_back());
        let after = text.get(at + name.len()..).and_then(|it| it.chars().next());
        !is_letter(before) && !is_letter(after)
    })
}
