//! What is sent to translators: the texts of a project in one language, with what import needs to judge them.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::catalog::{Hash, Origin};
use crate::locale::{Day, Locale};

/// Texts of one locale, or of none: a template.
#[derive(Debug)]
pub struct Parcel {
    /// The language of the source texts.
    pub source: Locale,
    /// The language of the translations.
    pub target: Option<Locale>,
    /// The project's title.
    pub title: String,
    /// The day of the export.
    pub today: Day,
    /// What is decided about how the language is written, line by line.
    pub brief: Vec<String>,
    /// The texts, article by article in the order of each; those that are gone last.
    pub units: Vec<ParcelUnit>,
}

/// One text. Texts are Fluent values on as many lines as they have, placeables as `{ $name }`.
#[derive(Debug)]
pub struct ParcelUnit {
    /// Slug of the article.
    pub slug: Arc<str>,
    /// Message id.
    pub id: String,
    /// The source text of today; of a text that is gone its last one.
    pub source: String,
    /// The source text that a stale translation was made from, where it is known.
    pub previous: Option<String>,
    /// The translation.
    pub target: Option<String>,
    /// How far the translation is.
    pub progress: Progress,
    /// How the translation was made, by its row.
    pub origin: Origin,
    /// Notes to the translator.
    pub notes: Vec<String>,
    /// The translator's own comments, line by line.
    pub comments: Vec<String>,
    /// Whether the translation has variants, and so must be edited as Fluent.
    pub has_variants: bool,
    /// Whether it must never fall back.
    pub critical: bool,
    /// The article's file and the line of the text in it, 0 where lines are not told, since they change with
    /// every edit above; none when the text is gone.
    pub place: Option<(Arc<str>, u32)>,
    /// The hashes that import judges by.
    pub stamp: Stamp,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There is none.
    Missing,
    /// Its source changed since.
    Stale,
    /// It is current, and nobody signed it.
    Unreviewed,
    /// It is current and signed.
    Reviewed,
    /// Its source is gone.
    Obsolete,
}

/// The hashes of a text and its translation when they were exported, as written into files:
/// `source=b3-… target=b3-… comments=b3-… stale`, each where there is one, and `stale` where it was so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Of the source text.
    pub source: Option<Hash>,
    /// Of the translation.
    pub target: Option<Hash>,
    /// Of the translator's comments, in files that bring comments back without a translation.
    pub comments: Option<Hash>,
    /// Whether the translation was stale.
    pub stale: bool,
}

impl ParcelUnit {
    /// `slug#id`, which names the text in every format.
    pub fn context(&self) -> String {
        format!("{}#{}", self.slug, self.id)
    }

    /// The translation with the source text that it is of, where both are known.
    pub fn pair(&self) -> Option<(&str, &str)> {
        let source = match self.progress {
            Progress::Stale => self.previous.as_deref()?,
            _ => &self.source,
        };
        Some((source, self.target.as_deref()?))
    }

    /// Whether its source is gone.
    pub fn is_obsolete(&self) -> bool {
        self.progress == Progress::Obsolete
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (name, hash) in [
            ("source", self.source),
            ("target", self.target),
            ("comments", self.comments),
        ] {
            if let Some(hash) = hash {
                write!(f, "{separator}{name}={hash}")?;
                separator = " ";
            }
        }
        if self.stale {
            write!(f, "{separator}stale")?;
        }
        Ok(())
    }
}

impl FromStr for Stamp {
    type Err = std::convert::Infallible;

    /// Words that are not understood are passed over: tools wrap and mend comments.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut stamp = Self::default();
        for word in text.split_whitespace() {
            match word.split_once('=') {
                Some(("source", hash)) => stamp.source = hash.parse().ok(),
                Some(("target", hash)) => stamp.target = hash.parse().ok(),
                Some(("comments", hash)) => stamp.comments = hash.parse().ok(),
                _ => stamp.stale |= word == "stale",
            }
        }
        Ok(stamp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_come_back() {
        let hash = |value| Some(Hash(value));
        for stamp in [
            Stamp::default(),
            Stamp {
                source: hash(1),
                target: hash(u64::MAX),
                comments: hash(7),
                stale: true,
            },
            Stamp {
                source: hash(1),
                ..Stamp::default()
            },
        ] {
            assert_eq!(stamp.to_string().parse(), Ok(stamp));
        }
        let wrapped = "source=b3-0000000000000001\n  target=b3-00000000000000ff  odd";
        let expected = Stamp {
            source: hash(1),
            target: hash(255),
            ..Stamp::default()
        };
        assert_eq!(wrapped.parse(), Ok(expected));
    }
}
