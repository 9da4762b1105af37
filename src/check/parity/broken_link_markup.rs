//! A link whose brackets and parentheses do not make one.

use crate::check::addresses::{address_as_text, around};
use crate::check::marks::lacking;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/broken-link-markup";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation shows the address of a link instead of a link",
    level: Level::Deny,
    explanation: include_str!("broken-link-markup.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope).filter(|(_, it)| !it.links.is_empty()) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        let lost = lacking(&wanted.links, &got.links);
        let broken = lost
            .iter()
            .find_map(|it| address_as_text(reading.text(), it));
        let Some(range) = broken.filter(|_| got.links.len() < wanted.links.len()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} shows readers an address where its source has a link: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message)).with_help(
            "Write `[translated words](address)` with nothing between `]` and `(`, not even an invisible \
             character, with ASCII brackets, and without `\\` before them.",
        );
        return sink.report(finding);
    }
}
