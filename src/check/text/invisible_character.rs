//! Characters without a glyph where no script needs them.

use crate::check::addresses::around;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;
use crate::locale::{Direction, Script, script_of};

const CODE: &str = "text/invisible-character";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text holds an invisible character that its language does not need",
    level: Level::Warn,
    explanation: include_str!("invisible-character.md"),
    run: Run::Text(Survey::INVISIBLE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some((at, c, name)) = strays(reading.text(), text).next() else {
            continue;
        };
        let id = text.view.id();
        let around = around(reading.text(), &(at..at));
        let message = format!(
            "{id} holds an invisible character, {name} (U+{:04X}), after {}.",
            u32::from(c),
            quote(&around)
        );
        let place = (reading, at..at + c.len_utf8());
        let finding = text.finding(scope, CODE, place, message).with_help(
            "Delete it: put the cursor behind the character before it and press Delete once. It breaks \
             words apart for searches and screen readers.",
        );
        let mut all = text.readings.iter().flat_map(|it| strays(it.text(), text));
        if !all.all(|(_, c, _)| leaves_nothing(c)) {
            return sink.report(finding);
        }
        let deleted = |reading: &str, _: &str| -> Vec<_> {
            strays(reading, text)
                .map(|(at, c, _)| (at..at + c.len_utf8(), String::new()))
                .collect()
        };
        return sink.report(text.mended(finding, "Delete what is invisible.", deleted));
    }
}

/// Invisible characters that nothing beside them needs, with their places and names.
fn strays<'t>(
    reading: &'t str,
    text: &'t Text<'_>,
) -> impl Iterator<Item = (usize, char, &'static str)> + 't {
    let mut before = ' ';
    reading.char_indices().filter_map(move |(at, c)| {
        let name = name(c).filter(|_| {
            let after = reading.get(at + c.len_utf8()..).unwrap_or_default();
            !is_needed(c, before, after.chars().next().unwrap_or(' '), text)
        });
        before = c;
        Some((at, c, name?))
    })
}

/// Whether a text without the character reads as it did: separators part words, fillers take up room, and
/// annotations hold text.
fn leaves_nothing(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{61C}' | '\u{FEFF}' | '\u{180E}' | '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}')
}

fn name(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{200B}' => "a zero width space",
        '\u{200C}' => "a zero width non-joiner",
        '\u{200D}' => "a zero width joiner",
        '\u{200E}' => "a left-to-right mark",
        '\u{200F}' => "a right-to-left mark",
        '\u{61C}' => "an Arabic letter mark",
        '\u{FEFF}' => "a byte order mark",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        '\u{180E}' => "a Mongolian vowel separator",
        '\u{3164}' | '\u{FFA0}' | '\u{115F}' | '\u{1160}' => "a Hangul filler",
        '\u{2061}'..='\u{2065}' => "an invisible sign of mathematics",
        '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' => "a control character",
        '\u{E0000}'..='\u{E007F}' => "a tag character",
        _ => return None,
    })
}

/// Whether the script, or the characters beside it, need the character.
fn is_needed(c: char, before: char, after: char, text: &Text<'_>) -> bool {
    let right_to_left = text.locale.direction() == Direction::RightToLeft
        || [
            Script::Arabic,
            Script::Hebrew,
            Script::Syriac,
            Script::Thaana,
        ]
        .iter()
        .any(|it| text.survey.letters(*it) > 0);
    let script = [before, after].into_iter().find_map(script_of);
    match c {
        '\u{200B}' => matches!(
            text.locale.script(),
            "Khmr" | "Thai" | "Laoo" | "Mymr" | "Tibt" | "Lana" | "Java" | "Bali" | "Cakm"
        ),
        '\u{200C}' | '\u{200D}' => {
            let emoji = |c: char| matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}');
            // Behind a virama the joiner decides how the word is written: Malayalam chillus, at its end too.
            let is_indic = |c: char| matches!(c, '\u{900}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}');
            joins(script) || is_indic(before) || (c == '\u{200D}' && emoji(before) && emoji(after))
        }
        '\u{200E}' | '\u{200F}' | '\u{61C}' => right_to_left,
        '\u{180E}' => script == Some(Script::Mongolian),
        '\u{115F}' | '\u{1160}' => {
            matches!(after, '\u{1100}'..='\u{11FF}') || matches!(before, '\u{1100}'..='\u{11FF}')
        }
        '\u{E0000}'..='\u{E007F}' => matches!(before, '\u{1F3F4}' | '\u{E0020}'..='\u{E007F}'),
        _ => false,
    }
}

/// Whether letters of a script join, so that writers keep them apart or together.
fn joins(script: Option<Script>) -> bool {
    matches!(
        script,
        Some(
            Script::Arabic
                | Script::Syriac
                | Script::Nko
                | Script::Mongolian
                | Script::Devanagari
                | Script::Bengali
                | Script::Gurmukhi
                | Script::Gujarati
                | Script::Oriya
                | Script::Tamil
                | Script::Telugu
                | Script::Kannada
                | Script::Malayalam
                | Script::Sinhala
                | Script::Myanmar
                | Script::Khmer
                | Script::Tibetan
                | Script::Other
        )
    )
}
