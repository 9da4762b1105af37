//! A text in a script that its language is not written in.

use crate::check::quote::{quote, sentence};
use crate::check::texts::shown;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "text/wrong-script";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text is written in another script than its language",
    level: Level::Warn,
    explanation: include_str!("wrong-script.md"),
    run: Run::Text(Text::OTHER_SCRIPT, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    // A copy is another rule's.
    if text.shows(Text::COPY) {
        return;
    }
    // Titles of works, names and addresses are short and written large.
    let reading = text.readings.first();
    let small = reading
        .words()
        .filter(|it| !it.text.starts_with(char::is_uppercase));
    if small.count() < 3 {
        return;
    }
    let id = text.view.id();
    let message = format!(
        "{id} is not written in the script of {}: {}",
        text.locale.english_name(),
        quote(&shown(reading.text()))
    );
    let finding = text.finding_whole(scope, CODE, sentence(message)).with_help(
        "Write it in the script that readers of this language know; if they read another one, the tag of \
         the language must say so, as `sr-Latn` does.",
    );
    if text.view.critical {
        sink.report_as(Level::Deny, finding);
    } else {
        sink.report(finding);
    }
}
