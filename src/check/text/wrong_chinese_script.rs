//! Traditional characters in simplified Chinese, or the reverse.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;
use crate::locale::{is_simplified_only, is_traditional_only};

const CODE: &str = "text/wrong-chinese-script";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "Chinese text holds characters of the other way of writing",
    level: Level::Warn,
    explanation: include_str!("wrong-chinese-script.md"),
    run: Run::Text(Survey::HAN, check),
};

/// Characters that a message names.
const SHOWN: usize = 5;

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let (wrong, other): (fn(char) -> bool, _) = match (text.locale.language(), text.locale.script())
    {
        ("zh", "Hans") => (is_traditional_only, "traditional"),
        ("zh" | "yue", "Hant") => (is_simplified_only, "simplified"),
        _ => return,
    };
    for reading in &text.readings {
        let mut found = reading.prose().char_indices().filter(|(_, c)| wrong(*c));
        let Some((at, first)) = found.next() else {
            continue;
        };
        let mut shown = vec![first.to_string()];
        for (_, c) in found {
            let c = c.to_string();
            if shown.len() < SHOWN && !shown.contains(&c) {
                shown.push(c);
            }
        }
        let id = text.view.id();
        let message = format!(
            "{id} holds {} that only {other} Chinese has: {}",
            if shown.len() == 1 {
                "a character"
            } else {
                "characters"
            },
            quote(&shown.join(" "))
        );
        let place = (reading, at..at + first.len_utf8());
        let finding = text.finding(scope, CODE, place, sentence(message)).with_help(
            "Write the text as its readers do; a program that converts one way of writing into the other \
             must be given the whole text.",
        );
        return sink.report(finding);
    }
}
