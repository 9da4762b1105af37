//! Words of negation: which English texts forbid or deny, and whether a text of another language does.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::check::prose::{Word, words};
use crate::locale::{Locale, lowercase};

/// The words by which a language says no. More of them make the rule quieter, so doubtful ones are listed.
pub(super) struct Negation {
    words: Vec<&'static str>,
    beginnings: Vec<&'static str>,
    ends: Vec<&'static str>,
    parts: Vec<&'static str>,
}

static LANGUAGES: LazyLock<BTreeMap<&str, Negation>> = LazyLock::new(|| {
    include_str!("negation.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(language, entries)| (language, Negation::read(entries)))
        .collect()
});

impl Negation {
    /// Those of a locale's language; none where they are not known, or bound to words too closely to be
    /// listed.
    pub(super) fn of(locale: &Locale) -> Option<&'static Self> {
        LANGUAGES.get(locale.language())
    }

    fn read(entries: &'static str) -> Self {
        let mut negation = Self {
            words: Vec::new(),
            beginnings: Vec::new(),
            ends: Vec::new(),
            parts: Vec::new(),
        };
        for entry in entries.split(' ').filter(|it| !it.is_empty()) {
            if let Some(part) = entry.strip_prefix('*').and_then(|it| it.strip_suffix('*')) {
                negation.parts.push(part);
            } else if let Some(beginning) = entry.strip_suffix('-') {
                negation.beginnings.push(beginning);
            } else if let Some(end) = entry.strip_prefix('-') {
                negation.ends.push(end);
            } else {
                negation.words.push(entry);
            }
        }
        negation
    }

    /// Whether a text says no.
    pub(super) fn is_in<'t>(
        &self,
        prose: &str,
        mut words: impl Iterator<Item = Word<'t>>,
        locale: &Locale,
    ) -> bool {
        if self.parts.iter().any(|part| prose.contains(part)) {
            return true;
        }
        words.any(|word| self.is_one(word.text, locale))
    }

    fn is_one(&self, word: &str, locale: &Locale) -> bool {
        let lower;
        let mut word = word;
        if word.chars().any(char::is_uppercase) {
            lower = lowercase(word, locale);
            word = &lower;
        }
        self.words.contains(&word)
            || self.beginnings.iter().any(|it| word.starts_with(it))
            || self.ends.iter().any(|it| word.ends_with(it))
    }
}

/// The words with which an English text forbids or denies, where a translation can hardly do without:
/// `do not`, `never`, `cannot`. Not `not only`, `not until` and the like, which other languages turn around.
pub(super) fn english(prose: &str) -> Option<Range<usize>> {
    let bytes = prose.as_bytes();
    let maybe = memchr::memmem::find(bytes, b"not").is_some()
        || memchr::memmem::find(bytes, b"ever").is_some()
        || memchr::memmem::find(bytes, "n’t".as_bytes()).is_some()
        || memchr::memmem::find(bytes, b"n't").is_some();
    if !maybe {
        return None;
    }
    // An answer to choose: “No, don’t delete”, which others call “Cancel”.
    if prose.starts_with("No, ") && !prose.ends_with('.') {
        return None;
    }
    let mut before: Option<Word<'_>> = None;
    for word in words(prose) {
        let end = word.at + word.text.len();
        let after = prose.get(end..).unwrap_or_default().trim_start();
        let turned = || TURNED.iter().any(|it| after.starts_with(it));
        let is = |text: &str| word.text.eq_ignore_ascii_case(text);
        let verb = before.filter(|it| is_verb(it.text));
        let start = if is("not") {
            verb.map(|it| it.at)
        } else {
            (is("never") || is("cannot") || is_contraction(word.text)).then_some(word.at)
        };
        if let Some(start) = start.filter(|_| !turned()) {
            return Some(start..end);
        }
        before = Some(word);
    }
    None
}

/// What follows a `not` that other languages say without one: not only, not the same, not until.
const TURNED: [&str; 19] = [
    "only",
    "just",
    "necessarily",
    "until",
    "long",
    "all",
    "always",
    "every",
    "the same",
    "the only",
    // Said with a word of their own: false, missing, at most, lack.
    "correct",
    "valid",
    "exist",
    "match",
    "greater",
    "less",
    "have permission",
    "a valid",
    "worry",
];

fn is_verb(word: &str) -> bool {
    let verbs = [
        "do", "does", "did", "must", "should", "can", "is", "are", "has", "have", "shall",
    ];
    verbs.iter().any(|verb| word.eq_ignore_ascii_case(verb))
}

fn is_contraction(word: &str) -> bool {
    word.strip_suffix("n’t")
        .or_else(|| word.strip_suffix("n't"))
        .is_some_and(|it| is_verb(it) || it.eq_ignore_ascii_case("ca"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_says_no_in_certain_words_only() {
        for (text, said) in [
            ("Do not drive.", "Do not"),
            ("You should never stop it yourself.", "never"),
            ("It isn’t approved.", "isn’t"),
            ("You can't eat.", "can't"),
            ("It cannot tell you.", "cannot"),
            ("Ketamine is not approved for pain.", "is not"),
        ] {
            assert_eq!(
                english(text).and_then(|it| text.get(it)),
                Some(said),
                "{text}"
            );
        }
        for text in [
            "It is not only for adults.",
            "The dose is not the same for everyone.",
            "Treatment does not always help.",
            "Pain that will not go away.",
            "Take a note of nothing, knot.",
            "Whether or not you came.",
            "Every evening",
            "The number is not correct.",
            "You do not have permission.",
            "No, don’t delete it",
            "",
        ] {
            assert_eq!(english(text), None, "{text}");
        }
    }

    #[test]
    fn translations_that_say_no_are_known() {
        for (tag, text) in [
            ("ar", "لا تقودوا السيارة"),
            ("bn", "গাড়ি চালাবেন না"),
            ("de", "Fahren Sie kein Auto"),
            ("es", "Evite conducir"),
            ("fa", "رانندگی نکنید"),
            ("fil", "Huwag magmaneho"),
            ("fr", "N’utilisez aucune machine"),
            ("he", "אין לנהוג"),
            ("hi", "गाड़ी न चलाएँ"),
            ("ht", "Pa kondui"),
            ("it", "Non guidi"),
            ("ja", "運転しないでください"),
            ("km", "កុំបើកបរ"),
            ("ko", "운전하지 마세요"),
            ("pl", "Nie prowadź"),
            ("pt", "Não dirija"),
            ("ru", "Не садитесь за руль"),
            ("so", "Ha wadin"),
            ("th", "ห้ามขับรถ"),
            ("uk", "Не керуйте"),
            ("ur", "گاڑی نہ چلائیں"),
            ("vi", "Không lái xe"),
            ("zh-Hans", "请勿开车"),
            ("zh-Hant", "請不要開車"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert!(
                Negation::of(&locale)
                    .unwrap()
                    .is_in(text, words(text), &locale),
                "{tag}"
            );
        }
        for (tag, text) in [
            ("ar", "قودوا السيارة بعد العلاج"),
            ("de", "Fahren Sie Auto"),
            ("es", "Conduzca después"),
            ("fr", "Conduisez après"),
            ("it", "Guidi pure"),
            ("pl", "Proszę prowadzić"),
            ("pt", "Dirija depois"),
            ("ru", "Садитесь за руль"),
            ("vi", "Hãy lái xe"),
            ("zh-Hans", "请开车"),
            ("ko", "운전하세요"),
            ("th", "ขับรถได้"),
            ("hi", "गाड़ी चलाएँ"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert!(
                !Negation::of(&locale)
                    .unwrap()
                    .is_in(text, words(text), &locale),
                "{tag}"
            );
        }
        assert!(Negation::of(&Locale::parse("eu").unwrap()).is_none());
    }
}
