//! Braces in the source that were meant as a placeable, and are shown to readers as they are.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::Inline;
use crate::diag::Level;
use crate::localize::Content;

const CODE: &str = "reference/literal-placeable";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "braces around a variable are no placeable",
    level: Level::Deny,
    explanation: include_str!("literal-placeable.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    // In a translation the same braces are a syntax error, or were escaped on purpose.
    if !scope.is_source() {
        return;
    }
    for view in scope.segments().filter(|it| it.segment.text.contains('{')) {
        let found = match &view.local.content {
            Content::Empty => None,
            Content::Plain(text) => literal(text),
            Content::Rich(inlines) => within(inlines),
        };
        let Some(text) = found else { continue };
        let message = format!(
            "{} shows readers {}, which is no placeable.",
            view.id(),
            quote(text)
        );
        let finding = scope.finding(CODE, view.at, message).with_help(
            "Write `{ $name }`, `{ NUMBER($name) }` or `{ DATETIME($name) }`; a plural is written in the \
             translations, and a text that shows such braces stands in `code`.",
        );
        sink.report(finding);
    }
}

/// The first in text outside of code.
fn within(inlines: &[Inline]) -> Option<&str> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Text(text) => literal(text),
        Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Deleted(content)
        | Inline::Link { content, .. } => within(content),
        _ => None,
    })
}

/// `text` from the first brace that a variable, or a call with one, follows.
fn literal(text: &str) -> Option<&str> {
    let is_variable = |text: &str| {
        let name = text.trim_start().strip_prefix('$');
        name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    text.match_indices('{').find_map(|(at, _)| {
        let after = text.get(at + 1..)?;
        let word = after.trim_start();
        let call = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_call = call.len() < word.len() && call.strip_prefix('(').is_some_and(is_variable);
        if is_variable(after) || is_call {
            text.get(at..)
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_a_placeable_counts() {
        for text in [
            "{ $n",
            "{$n",
            "a {\n$n -> [one] b }",
            "{ number($n) }",
            "{ NUMBER( $n, x: -1) }",
            "{ a } { $n",
        ] {
            assert!(literal(text).is_some(), "{text}");
        }
        for text in [
            "", "{", "{A}", "{ a, b }", "$n {", "{ $5 }", "{ }", "{ (b) }", "f($n)",
        ] {
            assert_eq!(literal(text), None, "{text}");
        }
    }
}
