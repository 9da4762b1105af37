//! A letter of another script that looks like one of the word.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;
use crate::locale::{Locale, Script, script_of};

const CODE: &str = "text/mixed-script";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a word has letters of two scripts that look alike",
    level: Level::Warn,
    explanation: include_str!("mixed-script.md"),
    run: Run::Text(Survey::ALIKE, check),
};

/// Scripts with letters that look alike.
const ALIKE: &[Script] = &[Script::Latin, Script::Greek, Script::Cyrillic];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let found = reading
            .words()
            .find_map(|word| Some((word, intruder(word.text, text.locale)?)));
        let Some((word, (at, c))) = found else {
            continue;
        };
        let id = text.view.id();
        let script = script_of(c).map_or_else(String::new, |it| format!("{it:?} "));
        let message = format!(
            "{} in {id} has the {script}letter {} (U+{:04X}), which only looks like the right one.",
            quote(word.text),
            quote(&c.to_string()),
            u32::from(c)
        );
        let place = (reading, word.at + at..word.at + at + c.len_utf8());
        let finding = text.finding(scope, CODE, place, message).with_help(
            "Type the word anew with one keyboard: searches and screen readers do not know it as it is.",
        );
        return sink.report(finding);
    }
}

/// The first letter of a word that is of another script than the word, where all such letters look like one
/// of it. A word is of the script of its language where it has letters of that, else of what most letters are.
fn intruder(word: &str, locale: &Locale) -> Option<(usize, char)> {
    if word.is_ascii() {
        return None;
    }
    let mut counts = [0_usize; ALIKE.len()];
    for script in word.chars().filter_map(script_of) {
        for (count, _) in counts.iter_mut().zip(ALIKE).filter(|it| *it.1 == script) {
            *count += 1;
        }
    }
    let found = || {
        counts
            .into_iter()
            .zip(ALIKE.iter().copied())
            .filter(|it| it.0 > 0)
    };
    found().nth(1)?;
    let mut found: Vec<(usize, Script)> = found().collect();
    found.sort_unstable();
    let own = locale.scripts().first().copied();
    let own = own.filter(|own| found.iter().any(|(_, script)| script == own));
    let most = found.last().map(|(_, script)| *script);
    [own, most].into_iter().flatten().find_map(|main| {
        let strange = |c: &char| script_of(*c).is_some_and(|it| it != main && ALIKE.contains(&it));
        let mut letters = word.chars().filter(strange);
        let alike = letters.all(looks_alike);
        alike.then(|| word.char_indices().find(|(_, c)| strange(c)))?
    })
}

/// Whether a letter looks like one of another of the three scripts. Greek letters that stand in names of
/// substances (`TNFα`, `NFκB`) are left out.
fn looks_alike(c: char) -> bool {
    matches!(
        c,
        'a' | 'c'
            | 'e'
            | 'i'
            | 'j'
            | 'o'
            | 'p'
            | 's'
            | 'x'
            | 'y'
            | 'A'
            | 'B'
            | 'C'
            | 'E'
            | 'H'
            | 'I'
            | 'J'
            | 'K'
            | 'M'
            | 'N'
            | 'O'
            | 'P'
            | 'S'
            | 'T'
            | 'X'
            | 'Y'
            | 'Z'
            | 'а'
            | 'е'
            | 'о'
            | 'р'
            | 'с'
            | 'у'
            | 'х'
            | 'і'
            | 'ј'
            | 'ѕ'
            | 'ԁ'
            | 'һ'
            | 'А'
            | 'В'
            | 'Е'
            | 'К'
            | 'М'
            | 'Н'
            | 'О'
            | 'Р'
            | 'С'
            | 'Т'
            | 'У'
            | 'Х'
            | 'І'
            | 'Ј'
            | 'Ѕ'
            | 'ο'
            | 'ν'
            | 'Α'
            | 'Β'
            | 'Ε'
            | 'Ζ'
            | 'Η'
            | 'Ι'
            | 'Κ'
            | 'Μ'
            | 'Ν'
            | 'Ο'
            | 'Ρ'
            | 'Τ'
            | 'Υ'
            | 'Χ'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_that_look_alike_are_told() {
        for (tag, word, letter) in [
            ("es", "kеtamina", Some('е')),
            ("es", "саsа", Some('с')),
            ("ru", "кетaмин", Some('a')),
            ("ru", "Cа", Some('C')),
            ("el", "Kεταμίνη", Some('K')),
            ("en", "Ηealth", Some('Η')),
            ("ru", "кетамин", None),
            ("es", "ketamina", None),
            ("ru", "iPhoneом", None),
            ("en", "μg", None),
            ("en", "TNFα", None),
            ("en", "NFκB", None),
            ("ru", "кВт", None),
            ("ja", "Xのo", None),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!(intruder(word, &locale).map(|(_, c)| c), letter, "{word}");
        }
    }
}
