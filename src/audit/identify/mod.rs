//! Which language a text is in, well enough to see that it is not the one it should be in.
//!
//! By script first; among languages of one script by function words, the short words that every sentence
//! holds. Statistics over letters are confident about languages they do not know; this says nothing there.

mod tally;

use crate::locale::{
    Locale, SCRIPTS, Script, is_simplified_only, is_traditional_only, page_locale, script_of,
};

pub(in crate::audit) use tally::{Tally, words};

/// Share of letters that make a script the one of a text, in per cent.
const MOST: usize = 60;
/// Characters of one way of writing Chinese that tell it from the other.
const TELLING: usize = 5;

/// What a text is in, where that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::audit) enum Found {
    /// A language.
    Language(Locale),
    /// A script that several languages have.
    Script(Script),
}

impl Found {
    /// As messages name it.
    pub(in crate::audit) fn name(&self) -> String {
        match self {
            Self::Language(locale) => locale.english_name().to_owned(),
            Self::Script(script) => format!("{script:?} script"),
        }
    }

    /// The `lang` to write, where it is known.
    pub(in crate::audit) fn tag(&self) -> Option<&str> {
        match self {
            Self::Language(locale) => Some(locale.tag()),
            Self::Script(_) => None,
        }
    }
}

/// Letters of a text by script.
#[derive(Clone, Debug)]
pub(in crate::audit) struct Letters {
    counts: [usize; SCRIPTS],
    total: usize,
}

impl Letters {
    /// Counts the letters of `text`.
    pub(in crate::audit) fn of(text: &str) -> Self {
        let mut letters = Self {
            counts: [0; SCRIPTS],
            total: 0,
        };
        for script in text.chars().filter_map(script_of) {
            if let Some(count) = letters.counts.get_mut(script as usize) {
                *count += 1;
            }
            letters.total += 1;
        }
        letters
    }

    /// Letters of one script.
    pub(in crate::audit) fn count(&self, script: Script) -> usize {
        self.counts.get(script as usize).copied().unwrap_or(0)
    }

    /// Letters of all scripts.
    pub(in crate::audit) fn total(&self) -> usize {
        self.total
    }

    /// The script of most letters: neighbours that one language mixes count together.
    fn main(&self) -> Option<Script> {
        let enough = |count: usize| count * 100 >= self.total * MOST && count > 0;
        let mixed = [Script::Kana, Script::Bopomofo, Script::Han, Script::Other];
        let found = Script::ALL
            .into_iter()
            .find(|it| !mixed.contains(it) && enough(self.count(*it)));
        found.or_else(|| {
            let (kana, han) = (self.count(Script::Kana), self.count(Script::Han));
            if !enough(kana + han) {
                return None;
            }
            // A Japanese sentence has a kana to every two or three characters.
            Some(if kana * 5 >= kana + han {
                Script::Kana
            } else {
                Script::Han
            })
        })
    }
}

/// What a text is in, where it is clearly not in the language of `expected`.
pub(in crate::audit) fn mismatch(text: &str, expected: &Locale) -> Option<Found> {
    let letters = Letters::of(text);
    let scripts = expected.scripts();
    let main = letters.main()?;
    if scripts.is_empty() {
        return None;
    }
    if !scripts.contains(&main) {
        // Words of Chinese characters alone are Japanese, and may be Korean, too.
        return language_of_script(main, text);
    }
    match (main, expected.script()) {
        (Script::Han, "Hans" | "Hant") => other_way_of_writing(text, expected.script() == "Hant"),
        (Script::Han, "Jpan") if letters.count(Script::Kana) == 0 && letters.total() >= 40 => {
            known("zh-Hans")
        }
        _ => other_words(&Tally::of(text), expected),
    }
}

/// The language among those that share the script of `expected` whose words these are.
fn other_words(tally: &Tally, expected: &Locale) -> Option<Found> {
    let own = tally.score(expected.language())?;
    let best = tally.best()?;
    let clear = best.score >= 3 * own && best.share() >= 18 && best.hits >= 3;
    (best.language != expected.language() && clear)
        .then(|| known(best.language))
        .flatten()
}

fn language_of_script(script: Script, text: &str) -> Option<Found> {
    let tag = match script {
        Script::Latin | Script::Cyrillic | Script::Arabic => {
            let tally = Tally::of(text);
            let best = tally.best().filter(|it| it.share() >= 12 && it.hits >= 2);
            match best {
                Some(best) => best.language,
                None => return Some(Found::Script(script)),
            }
        }
        Script::Greek => "el",
        Script::Hebrew => "he",
        Script::Bengali => "bn",
        Script::Thai => "th",
        Script::Lao => "lo",
        Script::Khmer => "km",
        Script::Hangul => "ko",
        Script::Kana => "ja",
        Script::Armenian => "hy",
        Script::Georgian => "ka",
        Script::Tamil => "ta",
        Script::Telugu => "te",
        Script::Kannada => "kn",
        Script::Malayalam => "ml",
        Script::Gujarati => "gu",
        Script::Gurmukhi => "pa",
        Script::Myanmar => "my",
        Script::Ethiopic => "am",
        Script::Han => {
            let (simplified, traditional) = ways_of_writing(text);
            if simplified >= traditional {
                "zh-Hans"
            } else {
                "zh-Hant"
            }
        }
        other => return Some(Found::Script(other)),
    };
    known(tag)
}

fn other_way_of_writing(text: &str, traditional_expected: bool) -> Option<Found> {
    let (simplified, traditional) = ways_of_writing(text);
    let (own, other, tag) = if traditional_expected {
        (traditional, simplified, "zh-Hans")
    } else {
        (simplified, traditional, "zh-Hant")
    };
    (other >= TELLING && other >= own * 5)
        .then(|| known(tag))
        .flatten()
}

fn ways_of_writing(text: &str) -> (usize, usize) {
    let count = |only: fn(char) -> bool| text.chars().filter(|c| only(*c)).count();
    (count(is_simplified_only), count(is_traditional_only))
}

fn known(tag: &str) -> Option<Found> {
    page_locale(tag).map(Found::Language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_another_language_are_seen() {
        let en = "You may feel dizzy after the infusion. Do not drive until the next day.";
        let es = "Puede sentir mareo después de la infusión. No conduzca hasta el día siguiente.";
        let ar = "قد تشعر بدوار بعد التسريب الوريدي. لا تقد السيارة حتى اليوم التالي.";
        for (text, expected, found) in [
            (en, "en-US", None),
            (en, "es", Some("en")),
            (en, "ar", Some("en")),
            (en, "nl", None),
            (es, "es", None),
            (es, "fr", Some("es")),
            (es, "pt", Some("es")),
            (es, "zh-Hans", Some("es")),
            (ar, "ar", None),
            (ar, "en", Some("ar")),
            (ar, "fa", Some("ar")),
            (
                "آپ کو چکر آ سکتے ہیں۔ اگلے دن تک گاڑی نہ چلائیں۔ یہ دوا ڈاکٹر سے پوچھ کر لیں۔",
                "ar",
                Some("ur"),
            ),
            ("点滴の後、めまいがすることがあります。", "ja", None),
            (
                "点滴の後、めまいがすることがあります。",
                "zh-Hans",
                Some("ja"),
            ),
            (
                "您可能会感到头晕。请勿开车，直到第二天。这种药物可能会让您困倦。",
                "zh-Hant",
                Some("zh-Hans"),
            ),
            (
                "您可能會感到頭暈。請勿開車，直到第二天。這種藥物可能會讓您睏倦。",
                "zh-Hant",
                None,
            ),
            ("", "ar", None),
            ("12 + 3", "ar", None),
        ] {
            let expected = page_locale(expected).unwrap();
            let mismatch = mismatch(text, &expected);
            assert_eq!(
                mismatch.as_ref().and_then(Found::tag),
                found,
                "{expected}: {text}"
            );
        }
    }
}
