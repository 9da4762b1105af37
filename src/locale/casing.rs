//! Letters to lower case by a language's rules, and slugs for addresses and ids.

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization as _;

use crate::locale::Locale;

/// Longest slug, in bytes (all of them ASCII).
const MAX_SLUG: usize = 60;

/// Lower case by the language's rules (Unicode `SpecialCasing`: Turkish, Azeri, Lithuanian; final sigma).
pub fn lowercase(text: &str, locale: &Locale) -> String {
    CaseMapper::new()
        .lowercase_to_string(text, locale.id())
        .into_owned()
}

/// `[a-z][a-z0-9]*(-[a-z0-9]+)*` from a text: NFKD, ASCII letters and digits, other runs become one
/// hyphen, accents nothing; at most 60 characters, cut at a hyphen where there is one. Leading digits are
/// dropped. `None` where no ASCII letter is left.
pub fn slug(text: &str) -> Option<String> {
    let mut slug = String::new();
    let mut gap = false;
    for c in text.nfkd() {
        if c.is_ascii_alphanumeric() {
            if slug.is_empty() && c.is_ascii_digit() {
                continue;
            }
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(c.to_ascii_lowercase());
        } else if !unicode_normalization::char::is_combining_mark(c) {
            gap = true;
        }
        // The character after the last that fits shows whether the cut is between words.
        if slug.len() > MAX_SLUG {
            break;
        }
    }
    if slug.len() > MAX_SLUG {
        let cut = slug
            .char_indices()
            .take(MAX_SLUG + 1)
            .filter(|(_, c)| *c == '-')
            .last()
            .map_or(MAX_SLUG, |(at, _)| at);
        slug.truncate(cut);
    }
    (!slug.is_empty()).then_some(slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lower_case_follows_the_language() {
        for (tag, text, expected) in [
            ("en", "ISTANBUL İ", "istanbul i\u{307}"),
            ("tr", "ISTANBUL İ", "ıstanbul i"),
            ("az", "I", "ı"),
            ("lt", "Ì", "i\u{307}\u{300}"),
            ("el", "ΟΔΟΣ ΣΑΣ", "οδος σας"),
            ("de", "ÄRZTE STRAẞE", "ärzte straße"),
            ("ar", "كيتامين", "كيتامين"),
        ] {
            assert_eq!(
                lowercase(text, &Locale::parse(tag).unwrap()),
                expected,
                "{tag} {text}"
            );
        }
    }

    #[test]
    fn slugs_are_ascii() {
        for (text, expected) in [
            ("Side effects", "side-effects"),
            ("  How long, really? ", "how-long-really"),
            ("Después de la infusión", "despues-de-la-infusion"),
            ("2 weeks", "weeks"),
            ("1a", "a"),
            ("Phase 2 of 3", "phase-2-of-3"),
            ("ﬁrst Ⅳ", "first-iv"),
            ("a--b__c", "a-b-c"),
            ("日本 JP", "jp"),
            ("A", "a"),
        ] {
            assert_eq!(slug(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "123", "日本語", "… —", "العربية"] {
            assert_eq!(slug(text), None, "{text}");
        }
    }

    #[test]
    fn long_slugs_are_cut_between_words() {
        let words = "word ".repeat(30);
        assert_eq!(slug(&words), Some("word-".repeat(11) + "word"));
        assert_eq!(slug(&"x".repeat(100)), Some("x".repeat(60)));
        let sixty = format!("{} tail", "y".repeat(60));
        assert_eq!(slug(&sixty), Some("y".repeat(60)));
        let split = format!("{} {}", "y".repeat(50), "z".repeat(10));
        assert_eq!(slug(&split), Some("y".repeat(50)));
    }

    proptest! {
        #[test]
        fn a_slug_is_well_formed(text in "\\PC{0,90}|[a-z0-9 -]{0,90}") {
            if let Some(slug) = slug(&text) {
                prop_assert!(slug.len() <= MAX_SLUG);
                prop_assert!(slug.starts_with(|c: char| c.is_ascii_lowercase()));
                prop_assert!(slug.split('-').all(|word| !word.is_empty()
                    && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())));
            }
        }
    }
}
