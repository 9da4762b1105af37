//! A final mark of another kind.

use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};
use crate::locale::{Locale, Script};

const CODE: &str = "typography/final-stop";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation ends with another kind of mark than its source",
    level: Level::Allow,
    explanation: include_str!("final-stop.md"),
    run: Run::Text(Text::CURRENT, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    // Thai and Lao end sentences with a space, Lojban with nothing.
    let Some(source) = text.current_source() else {
        return;
    };
    if matches!(text.locale.language(), "th" | "lo" | "jbo") || source.text.chars().nth(4).is_none()
    {
        return;
    }
    let wanted = class(source.prose());
    for reading in &text.readings {
        let got = class(reading.prose());
        // Greek and Arabic have marks of their own, and a list may be introduced by a stop.
        let both_introduce = matches!((wanted, got), (Some(Mark::Colon), Some(Mark::Stop)));
        if got == wanted || both_introduce {
            continue;
        }
        let id = text.view.id();
        let message = format!(
            "{id} ends with {}, its source with {}.",
            name(got),
            name(wanted)
        );
        let finding = text
            .finding_whole(scope, CODE, message)
            .with_severity(Severity::Note)
            .with_help("End it as the source text ends, with the marks of the language.");
        let Some(stop) = stop_of(text.locale).filter(|_| wanted == Some(Mark::Stop)) else {
            return sink.report(finding);
        };
        let ended = |reading: &str, prose: &str| {
            let last = reading.char_indices().next_back();
            last.filter(|(_, c)| c.is_alphanumeric() && class(prose).is_none())
                .map(|(at, c)| (at..at + c.len_utf8(), format!("{c}{stop}")))
        };
        let all = text
            .readings
            .iter()
            .all(|it| class(it.prose()) == wanted || ended(it.text(), it.prose()).is_some());
        return sink.report(if all {
            text.mended(finding, "Add the full stop.", ended)
        } else {
            finding
        });
    }
}

/// The full stop of a language, where it is certain.
fn stop_of(locale: &Locale) -> Option<char> {
    Some(match locale.language() {
        "zh" | "ja" | "yue" => '。',
        "hi" | "bn" | "ne" | "as" | "pa" | "or" => '।',
        "ur" => '۔',
        "hy" => '։',
        "am" | "ti" => '።',
        "my" => '။',
        "km" => '។',
        _ if locale.scripts().iter().any(|it| {
            matches!(
                it,
                Script::Latin | Script::Cyrillic | Script::Greek | Script::Hebrew
            )
        }) =>
        {
            '.'
        }
        "ar" | "fa" | "ko" => '.',
        _ => return None,
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
}

/// The kind of mark a text ends with, closing brackets and quotation marks aside.
fn class(prose: &str) -> Option<Mark> {
    let end = prose.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ')' | '）' | ']' | '"' | '\'' | '”' | '’' | '“' | '»' | '」' | '』' | '\u{1}'
            )
    });
    if end.ends_with("...") {
        return Some(Mark::Ellipsis);
    }
    Some(match end.chars().next_back()? {
        '.' | '。' | '।' | '۔' | '։' | '።' | '။' | '។' | '᱾' | '｡' | '॥' => {
            Mark::Stop
        }
        '?' | '؟' | '？' | ';' | '\u{37E}' | '՞' | '፧' => Mark::Question,
        '!' | '！' | '՜' => Mark::Exclamation,
        ':' | '：' | '៖' | '፡' => Mark::Colon,
        '…' => Mark::Ellipsis,
        _ => return None,
    })
}

fn name(mark: Option<Mark>) -> &'static str {
    match mark {
        None => "no mark",
        Some(Mark::Stop) => "a full stop",
        Some(Mark::Question) => "a question mark",
        Some(Mark::Exclamation) => "an exclamation mark",
        Some(Mark::Colon) => "a colon",
        Some(Mark::Ellipsis) => "an ellipsis",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_every_script_are_of_a_kind() {
        for (text, mark) in [
            ("Rest.", Some(Mark::Stop)),
            ("休息。", Some(Mark::Stop)),
            ("आराम करें।", Some(Mark::Stop)),
            ("آرام کریں۔", Some(Mark::Stop)),
            ("សម្រាក។", Some(Mark::Stop)),
            ("متى؟", Some(Mark::Question)),
            ("Πότε;", Some(Mark::Question)),
            ("何か？」", Some(Mark::Question)),
            ("“Stop!”", Some(Mark::Exclamation)),
            ("as follows:", Some(Mark::Colon)),
            ("wait...", Some(Mark::Ellipsis)),
            ("Rest", None),
            ("", None),
        ] {
            assert_eq!(class(text), mark, "{text}");
        }
    }
}
