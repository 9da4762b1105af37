//! Letters to lower case by a language's rules, and slugs for addresses and ids.

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;

use crate::locale::Locale;

/// Longest slug, in bytes (all of them ASCII).
const MAX_SLUG: usize = 60;

/// Lower case by the language's rules (Unicode SpecialCasing: Turkish, Azeri, Lithuanian; final sigma).
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
