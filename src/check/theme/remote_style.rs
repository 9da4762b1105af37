//! A style sheet that fetches from elsewhere.

use crate::check::{Cx, Rule, Run, Sink, quote::quote};
use crate::diag::{Diagnostic, Level};
use crate::source::Span;

const CODE: &str = "theme/remote-style";
const HELP: &str = "Copy the file into theme/ and name it as `url(\"theme/…\")`; put other style sheets into theme/style.css itself.";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the theme's style sheet fetches from another server, or imports another sheet",
    level: Level::Deny,
    explanation: include_str!("remote-style.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let Some(style) = &cx.project.theme.style else {
        return;
    };
    let text = style.text();
    let mut report = |start: usize, end: usize| {
        let span = Span::new(start..end);
        let message = format!(
            "The style sheet fetches {}, which pages forbid.",
            quote(style.slice(span).trim())
        );
        sink.report(Diagnostic::error(CODE, style.locate(span), message).with_help(HELP));
    };
    for (start, _) in text.match_indices("@import") {
        report(start, end_of(text, start, &[';', '\n', '}']));
    }
    for (start, _) in text.match_indices("url(") {
        let end = end_of(text, start, &[')', '\n']);
        let target = text.get(start + 4..end).unwrap_or_default();
        let is_imported = text
            .get(..start)
            .is_some_and(|before| before.trim_end().ends_with("@import"));
        if !is_imported && (target.contains("//") || target.contains("data:")) {
            report(start, (end + 1).min(text.len()));
        }
    }
}

fn end_of(text: &str, start: usize, ends: &[char]) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.find(ends).unwrap_or(rest.len())
}
