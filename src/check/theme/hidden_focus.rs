//! A style sheet that hides where the keyboard is.

use crate::check::{Cx, Rule, Run, Sink, quote::quote};
use crate::diag::{Diagnostic, Level};
use crate::source::Span;

const CODE: &str = "theme/hidden-focus";
const HELP: &str =
    "Take `outline` out, or show the focus in the same rule with another border, shadow or ground.";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the theme's style sheet takes away the frame around what has the focus",
    level: Level::Warn,
    explanation: include_str!("hidden-focus.md"),
    run: Run::Project(check),
};

/// What shows the focus as well as an outline does.
const OTHER_SIGNS: &[&str] = &["box-shadow", "border", "background", "text-decoration"];

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let Some(style) = &cx.project.theme.style else {
        return;
    };
    let text = style.text();
    for (open, _) in text.match_indices('{') {
        let rest = text.get(open + 1..).unwrap_or_default();
        let Some(close) = rest.find(['{', '}']) else {
            continue;
        };
        // A media query holds rules, and they come by themselves.
        let block = rest.get(..close).unwrap_or_default();
        if rest.get(close..).is_some_and(|it| it.starts_with('{')) {
            continue;
        }
        let before = text.get(..open).unwrap_or_default();
        let selector = before
            .rsplit(['{', '}', ';', '/'])
            .next()
            .unwrap_or_default();
        let selector = selector.trim();
        // The target of the skip link has the focus and cannot be operated.
        let is_harmless = selector.contains(":not(:focus-visible)")
            || selector.split(',').all(|it| it.trim().starts_with("main"));
        if is_harmless || OTHER_SIGNS.iter().any(|sign| block.contains(sign)) {
            continue;
        }
        let mut from = open + 1;
        for declaration in block.split(';') {
            if hides(declaration) {
                let start = from + (declaration.len() - declaration.trim_start().len());
                let span = Span::new(start..from + declaration.trim_end().len());
                let message = format!(
                    "The style sheet takes away the frame that shows where the keyboard is, for {}.",
                    quote(selector)
                );
                let finding = Diagnostic::error(CODE, style.locate(span), message);
                sink.report(finding.with_help(HELP));
            }
            from += declaration.len() + 1;
        }
    }
}

fn hides(declaration: &str) -> bool {
    let Some((name, value)) = declaration.split_once(':') else {
        return false;
    };
    let value = value.trim().trim_end_matches("!important").trim_end();
    matches!(name.trim(), "outline" | "outline-style" | "outline-width")
        && matches!(value, "none" | "0" | "0px")
}
