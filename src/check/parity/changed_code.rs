//! Code that differs from that of the source.

use crate::check::marks::lacking;
use crate::check::quote::quote;
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/changed-code";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation changes or loses what stands as code",
    level: Level::Warn,
    explanation: include_str!("changed-code.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope).filter(|(_, it)| !it.code.is_empty()) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        let lost = lacking(&wanted.code, &got.code);
        let Some(first) = lost.first() else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} does not have the code {}{}, which its source has.",
            quote(first),
            branch(&reading.path.choices)
        );
        let finding = text.finding_whole(scope, CODE, message).with_help(
            "Copy what stands between backquotes from the source text, letter by letter.",
        );
        return sink.report(finding);
    }
}
