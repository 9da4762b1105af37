//! Links that say “click here”.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::content::{Inline, plain_text};
use crate::diag::{Level, Severity};
use crate::localize::Content;

const CODE: &str = "source/vague-link-text";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the words of a link do not say where it leads",
    level: Level::Warn,
    explanation: include_str!("vague-link-text.md"),
    run: Run::Text(Text::SOURCE, check),
};

/// Words of links that say nothing by themselves.
const VAGUE: &[&str] = &[
    "click here",
    "here",
    "click",
    "more",
    "read more",
    "learn more",
    "find out more",
    "see more",
    "link",
    "this link",
    "this page",
    "this",
    "details",
    "go",
    "continue",
];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    let Content::Rich(inlines) = &text.view.local.content else {
        return;
    };
    let Some(words) = vague(inlines) else {
        return;
    };
    let id = text.view.id();
    let message = format!("A link in {id} says only {}.", quote(&words));
    let reading = text.readings.first();
    let start = reading.text().find(&*words).unwrap_or_default();
    let finding = text
        .finding(scope, CODE, (reading, start..start + words.len()), message)
        .with_severity(Severity::Note);
    sink.report(finding.with_help(
        "Write where the link leads, as in `[side effects](#side-effects)`: screen readers list links without \
         the text around them.",
    ));
}

/// The words of the first vague link.
fn vague(inlines: &[Inline]) -> Option<String> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Link { content, .. } => {
            let words = plain_text(content);
            let bare = words
                .trim_matches(|c: char| !c.is_alphanumeric())
                .to_ascii_lowercase();
            VAGUE.contains(&&*bare).then_some(words)
        }
        Inline::Emphasis(content) | Inline::Strong(content) | Inline::Deleted(content) => {
            vague(content)
        }
        _ => None,
    })
}
