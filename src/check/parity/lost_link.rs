//! A link of the source that a translation does not have.

use crate::check::addresses::{address_as_text, shown_address};
use crate::check::marks::lacking;
use crate::check::quote::{count, quote};
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/lost-link";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation has fewer links than its source",
    level: Level::Deny,
    explanation: include_str!("lost-link.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope).filter(|(_, it)| !it.links.is_empty()) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        let lost = lacking(&wanted.links, &got.links);
        let shown = lost
            .iter()
            .any(|it| address_as_text(reading.text(), it).is_some());
        // An address that readers see is another rule's.
        let Some(first) = lost
            .first()
            .filter(|_| got.links.len() < wanted.links.len() && !shown)
        else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has {}{}, its source has {}; the link to {} is missing.",
            count(got.links.len(), "link", "links"),
            branch(&reading.path.choices),
            wanted.links.len(),
            quote(&shown_address(first)),
        );
        let finding = text.finding_whole(scope, CODE, message).with_help(
            "Write the words of the link in square brackets and its address right after them, as in the \
             source text: `[translated words](address)`.",
        );
        return sink.report(finding);
    }
}
