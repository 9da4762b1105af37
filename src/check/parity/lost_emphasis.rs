//! Strong emphasis of a critical text that a translation does not have.

use crate::check::quote::{quote, sentence};
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;
use crate::locale::Script;

const CODE: &str = "parity/lost-emphasis";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a critical text loses its strong emphasis",
    level: Level::Warn,
    explanation: include_str!("lost-emphasis.md"),
    run: Run::Text(Survey::MARKUP, check),
};

/// Scripts whose texts are set in bold as English ones are. Others emphasize by dots, quotation marks or words.
const BOLD: &[Script] = &[
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
    Script::Armenian,
];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.view.critical || !text.locale.scripts().iter().any(|it| BOLD.contains(it)) {
        return;
    }
    if text.compared(scope).is_none_or(|(_, it)| it.strong == 0) {
        return;
    }
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        // Marks that stand as text are another rule's.
        if got.strong > 0 || got.literal {
            continue;
        }
        let id = text.view.id();
        let message = format!(
            "{id} has nothing in bold{}; its source has: {}",
            branch(&reading.path.choices),
            quote(&text.view.segment.text)
        );
        let finding = text
            .finding_whole(scope, CODE, sentence(message))
            .with_help("Put `**` around the words that the source text has in bold.");
        return sink.report(finding);
    }
}
