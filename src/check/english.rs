//! English in texts of other languages, told by its function words.

use std::ops::Range;

use crate::check::prose::Word;

/// Words from one function word to the next within which they make a stretch.
const REACH: usize = 5;

/// In a text in Latin letters: two different English function words close to each other, with a word written
/// small beside them that is none, not in parentheses or quotation marks.
pub(super) fn stretch<'t>(
    prose: &str,
    words: &(impl Iterator<Item = Word<'t>> + Clone),
    language: &str,
) -> Option<Range<usize>> {
    let mut last: Option<(usize, Word<'_>)> = None;
    for (at, word) in words.clone().enumerate() {
        if !is_foreign(word.text, language) {
            continue;
        }
        if let Some((before, first)) = last
            && at - before <= REACH
            && !first.text.eq_ignore_ascii_case(word.text)
        {
            let around = words
                .clone()
                .skip(before.saturating_sub(1))
                .take(at - before + 3);
            let around: Vec<Word<'_>> = around.collect();
            let content = |it: &Word<'_>| {
                it.text.len() > 2
                    && it.text.bytes().all(|byte| byte.is_ascii_lowercase())
                    && !is_foreign(it.text, language)
            };
            let range = first.at..word.at + word.text.len();
            if around.len() >= 4 && around.iter().any(content) && !is_set_apart(prose, range.start)
            {
                return Some(range);
            }
        }
        last = Some((at, word));
    }
    None
}

/// Whether a text in Latin letters may hold a [`stretch`]: two runs of ASCII letters are function words.
pub(super) fn may_be_stretch(prose: &str) -> bool {
    let runs = prose.as_bytes().split(|byte| !byte.is_ascii_alphabetic());
    runs.filter(|run| is_function_word(run)).nth(1).is_some()
}

/// In a text of another script: three words in a row of small Latin letters, not in parentheses or quotation
/// marks; in those, five with two function words.
pub(super) fn run<'t>(prose: &str, words: impl Iterator<Item = Word<'t>>) -> Option<Range<usize>> {
    let mut start: Option<Word<'_>> = None;
    let (mut count, mut functions, mut end) = (0, 0, 0);
    for word in words {
        let small = word.text.len() > 1 && word.text.bytes().all(|byte| byte.is_ascii_lowercase());
        let between = prose.get(end..word.at).unwrap_or_default();
        let joined = !between.is_empty()
            && between
                .chars()
                .all(|c| matches!(c, ' ' | '\n' | ',' | '-' | '\u{1}'));
        if !small {
            (start, count, functions) = (None, 0, 0);
        } else if start.is_none() || !joined {
            (start, count, functions) = (
                Some(word),
                1,
                u32::from(is_function_word(word.text.as_bytes())),
            );
        } else {
            count += 1;
            functions += u32::from(is_function_word(word.text.as_bytes()));
        }
        end = word.at + word.text.len();
        if let Some(first) = start
            && count >= 3
            && ((count >= 5 && functions >= 2) || !is_set_apart(prose, first.at))
        {
            return Some(first.at..end);
        }
    }
    None
}

/// Whether a position is inside parentheses, brackets or quotation marks.
fn is_set_apart(text: &str, at: usize) -> bool {
    let mut open: Vec<char> = Vec::new();
    for c in text.get(..at).unwrap_or_default().chars() {
        let close = match c {
            '(' => ')',
            '（' => '）',
            '[' => ']',
            '「' => '」',
            '『' => '』',
            '《' => '》',
            '«' => '»',
            '“' if open.last() != Some(&'“') => '”',
            '„' | '‚' => '“',
            '‘' => '’',
            '"' if open.last() != Some(&'"') => '"',
            _ => {
                if open.last() == Some(&c) {
                    open.pop();
                }
                continue;
            }
        };
        open.push(close);
    }
    !open.is_empty()
}

/// Whether a word is one of those that hold English sentences together, and none of the other language.
fn is_foreign(word: &str, language: &str) -> bool {
    is_function_word(word.as_bytes()) && !is_own(word, language)
}

/// Whether a word is one of those that hold English sentences together, written small or with a capital. Asked
/// of every word of every text: first letters and lengths tell nearly all others apart.
#[inline]
fn is_function_word(word: &[u8]) -> bool {
    let Some((first, rest)) = word.split_first() else {
        return false;
    };
    let known: &[&str] = match first.to_ascii_lowercase() {
        b'a' => &["and", "are", "about"],
        b'b' => &["by", "been", "because"],
        b'c' => &["can", "could"],
        b'd' => &["does"],
        b'f' => &["for", "from"],
        b'h' => &["have"],
        b'i' => &["is", "it"],
        b'n' => &["not"],
        b'o' => &["of", "or"],
        b's' => &["should"],
        b't' => &[
            "the", "than", "that", "they", "this", "their", "there", "these", "those", "through",
        ],
        b'w' => &[
            "were", "what", "when", "will", "with", "which", "while", "would",
        ],
        b'y' => &["you", "your"],
        _ => &[],
    };
    known.iter().any(|it| it.as_bytes().get(1..) == Some(rest))
}

/// English function words that are words of other languages too, or stand in them as loans.
fn is_own(word: &str, language: &str) -> bool {
    let word = word.to_ascii_lowercase();
    match &*word {
        "is" => matches!(
            language,
            "nl" | "af" | "fy" | "so" | "ht" | "ga" | "hu" | "la" | "sl" | "lv" | "tk" | "gd"
        ),
        "of" => matches!(language, "nl" | "af" | "fy" | "is" | "fo"),
        "or" => matches!(
            language,
            "fr" | "it" | "oc" | "sv" | "nb" | "nn" | "tk" | "pt" | "es" | "ca" | "br" | "la"
        ),
        "by" => matches!(
            language,
            "da" | "nb" | "nn" | "no" | "sv" | "pl" | "cs" | "sk" | "cy"
        ),
        "it" => matches!(
            language,
            "nl" | "fy" | "tr" | "az" | "pl" | "sq" | "hmn" | "ro" | "la"
        ),
        "can" => matches!(
            language,
            "vi" | "tr" | "az" | "gd" | "la" | "nap" | "ro" | "ca" | "br"
        ),
        "will" => matches!(language, "de" | "lb" | "nds" | "gsw"),
        "for" => matches!(
            language,
            "da" | "nb" | "nn" | "no" | "is" | "fo" | "pt" | "ht" | "sco" | "gl" | "la"
        ),
        "not" => matches!(language, "pl" | "sv" | "da" | "no" | "nb" | "so" | "la"),
        "have" => matches!(language, "da" | "nb" | "nn" | "no"),
        "than" => matches!(language, "vi" | "cy"),
        "are" => matches!(language, "ro" | "it" | "mi" | "eu" | "et"),
        "been" => matches!(language, "nl" | "af" | "lb"),
        "there" | "the" => matches!(
            language,
            "sq" | "vi" | "cy" | "da" | "nn" | "nb" | "no" | "sv" | "et"
        ),
        "what" | "you" | "does" | "that" => matches!(language, "gd" | "ht" | "br"),
        "and" => matches!(language, "da" | "nb" | "nn" | "no" | "sv" | "et"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::check::prose::words;

    #[test]
    fn english_in_latin_letters_is_found_by_its_function_words() {
        for (language, text) in [
            ("es", "El alivio dura and the relief lasts about 2 weeks."),
            (
                "de",
                "Rufen Sie an. You should not drive after the treatment.",
            ),
            ("vi", "Hãy nghỉ ngơi, this is what you need to know."),
            (
                "fil",
                "Magpahinga. Talk with your doctor about the side effects.",
            ),
            ("pl", "Read more about the side effects of ketamine"),
        ] {
            assert!(
                stretch(text, &words(text), language).is_some(),
                "{language}: {text}"
            );
        }
        for (language, text) in [
            (
                "es",
                "La Food and Drug Administration of the United States la aprobó.",
            ),
            (
                "de",
                "Wer will, der kann; die Not ist groß. Der Mann will arbeiten und das ist gut.",
            ),
            (
                "nl",
                "Is dat goed of is het niet goed? Dat is het of niet, zonder meer.",
            ),
            (
                "da",
                "Det er for tidligt, og by for by går det bedre for dem alle.",
            ),
            (
                "fr",
                "Le résultat (relief of the pain with the drug) est connu.",
            ),
            ("it", "Il titolo è «what you should know about the drug»."),
            ("ro", "El are dureri și nu are timp. Nu are rost."),
            ("vi", "Than đá can thiệp các chất."),
            ("so", "Waa is la mid, is ka ilaali."),
            ("ht", "Sa a pa for, li is la."),
            ("es", "the"),
            ("es", ""),
        ] {
            assert_eq!(
                stretch(text, &words(text), language),
                None,
                "{language}: {text}"
            );
        }
    }

    #[test]
    fn english_in_another_script_is_a_run_of_small_letters() {
        for text in [
            "استرح لمدة ساعتين and do not drive.",
            "休息两小时，do not drive a car。",
            "（this is what you should know about the drug）",
            "Отдохните rest for two hours",
        ] {
            assert!(run(text, words(text)).is_some(), "{text}");
        }
        for text in [
            "阿片类药物引起的痛觉过敏（opioid induced hyperalgesia）",
            "إدارة الغذاء والدواء Food and Drug Administration",
            "Препарат esketamine (Spravato) mg ml",
            "5 mg, 10 ml, kg",
            "「do not drive」と書く",
            "x y z a b c",
            "",
        ] {
            assert_eq!(run(text, words(text)), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_a_stretch_may_be_one(text in "((the|The|of|with|or|can|pain|dolor|qué|’s|e\u{301}t)[ ,’-]{0,2}){0,9}") {
            let found = stretch(&text, &words(&text), "es").is_some();
            prop_assert!(may_be_stretch(&text) || !found);
        }
    }
}
