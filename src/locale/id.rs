//! BCP 47 tags, canonical: the one place where a text becomes a locale, so that every other module
//! may rely on script, direction and name being known.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use icu_locale::subtags::Script;
use icu_locale::{
    Direction as IcuDirection, LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander,
};

use crate::locale::{Direction, fallback, names};

/// Longest tag accepted, in bytes: RFC 5646 §4.4.1 asks for room for 35 characters.
const MAX_TAG: usize = 35;

static CANONICALIZER: LocaleCanonicalizer = LocaleCanonicalizer::new_extended();
static DIRECTIONALITY: LocaleDirectionality = LocaleDirectionality::new_extended();
static EXPANDER: LocaleExpander = LocaleExpander::new_extended();

/// A canonical locale. Cheap to clone; equal and ordered by tag.
#[derive(Clone)]
pub struct Locale {
    inner: Arc<Inner>,
}

struct Inner {
    tag: Arc<str>,
    id: LanguageIdentifier,
    fluent_id: unic_langid::LanguageIdentifier,
    script: Script,
    direction: Direction,
    names: Option<names::Names>,
    parents: OnceLock<Vec<Locale>>,
}

/// Why a tag is refused, with what to write instead where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError {
    /// What is wrong and what to do.
    pub message: String,
}

impl Locale {
    /// Parses a tag, which must be well-formed BCP 47 and already canonical by CLDR's alias tables.
    ///
    /// # Errors
    /// A message that quotes the tag and names what to write: for anything malformed, longer than 35
    /// characters or not canonical (`iw` → write `he`, `EN-us` → write `en-US`), for extensions
    /// (`-u-`, `-x-`), for `zh` with a region but no script (write `zh-Hans` or `zh-Hant`), and for a
    /// language whose script, and so its direction, CLDR does not know.
    pub fn parse(tag: &str) -> Result<Self, LocaleError> {
        let id = well_formed(tag)?;
        let canonical = canonical(&id);
        if let Some(instead) = chinese_by_script(&canonical) {
            return refuse(format!(
                "`{tag}` does not say how the text is written: write {instead}"
            ));
        }
        let canonical_tag = canonical.to_string();
        if canonical_tag != tag {
            return refuse(format!(
                "`{tag}` is not the standard form of this language tag: write `{canonical_tag}`"
            ));
        }
        let direction = match DIRECTIONALITY.get(&canonical) {
            Some(IcuDirection::LeftToRight) => Direction::LeftToRight,
            Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
            _ => return unknown_script(tag),
        };
        let Some(script) = likely_script(&canonical) else {
            return unknown_script(tag);
        };
        let Ok(fluent_id) = canonical_tag.parse() else {
            return refuse(not_a_tag(tag));
        };
        let names = find_names(&canonical_tag, &canonical, script);
        Ok(Self {
            inner: Arc::new(Inner {
                tag: canonical_tag.into(),
                id: canonical,
                fluent_id,
                script,
                direction,
                names,
                parents: OnceLock::new(),
            }),
        })
    }

    /// The tag, as used in `locales/<tag>/`, `lang` and URLs.
    pub fn tag(&self) -> &Arc<str> {
        &self.inner.tag
    }

    /// Language subtag, e.g. `zh` for `zh-Hant-HK`.
    pub fn language(&self) -> &str {
        self.inner.id.language.as_str()
    }

    /// Script, written in the tag or by CLDR's likely subtags, e.g. `Arab`, `Latn`, `Hans`.
    pub fn script(&self) -> &str {
        self.inner.script.as_str()
    }

    /// Direction by script (CLDR's script metadata).
    pub fn direction(&self) -> Direction {
        self.inner.direction
    }

    /// Fallback chain by CLDR parents, nearest first, without itself and without `und`
    /// (es-MX → es-419, es; zh-Hant-HK → zh-Hant; zh-Hant has none, since zh is another script).
    pub fn parents(&self) -> Vec<Self> {
        self.inner
            .parents
            .get_or_init(|| fallback::parents(self))
            .clone()
    }

    /// Name of the language in itself, written as in a heading (`Español`); the tag if unknown.
    pub fn autonym(&self) -> &str {
        self.inner
            .names
            .map_or(&self.inner.tag, |names| names.autonym)
    }

    /// English name (`Spanish`); the tag if unknown.
    pub fn english_name(&self) -> &str {
        self.inner
            .names
            .map_or(&self.inner.tag, |names| names.english)
    }

    /// English name of the language as it is spoken, without script and region (`Chinese`); the tag if unknown.
    pub fn english_spoken_name(&self) -> &str {
        names::find(self.inner.id.language.as_str())
            .map_or_else(|| self.english_name(), |names| names.english)
    }

    /// For fluent-rs, which knows language, script, region and variants only.
    pub fn language_identifier(&self) -> unic_langid::LanguageIdentifier {
        self.inner.fluent_id.clone()
    }

    /// For ICU4X.
    pub(super) fn id(&self) -> &LanguageIdentifier {
        &self.inner.id
    }

    pub(super) fn script_subtag(&self) -> Script {
        self.inner.script
    }
}

/// Script written in the identifier, else by CLDR's likely subtags.
pub(super) fn likely_script(id: &LanguageIdentifier) -> Option<Script> {
    let mut full = id.clone();
    EXPANDER.maximize(&mut full);
    full.script
}

/// Parses the shape of a tag; nothing of its meaning.
fn well_formed(tag: &str) -> Result<LanguageIdentifier, LocaleError> {
    if tag.is_empty() {
        return refuse("a language tag is missing: write one such as `es` or `zh-Hant`".to_owned());
    }
    if tag.len() > MAX_TAG {
        let start: String = tag.chars().take(MAX_TAG).collect();
        return refuse(format!(
            "`{start}…` is too long for a language tag: write at most {MAX_TAG} characters, such as `zh-Hant-HK`"
        ));
    }
    if !tag.is_ascii() {
        return refuse(not_a_tag(tag));
    }
    if let Some((base, extension)) = split_extension(tag) {
        let base = LanguageIdentifier::try_from_str(base)
            .ok()
            .map(|base| canonical(&base).to_string());
        let remedy = match (base, extension) {
            (Some(base), "u") => format!(
                "write `{base}`, and set `numbering` and `calendar` under `[locale.{base}]` in polyleaf.toml"
            ),
            (Some(base), _) => format!("write `{base}`"),
            (None, "x") => "write a language that browsers know, such as `es`".to_owned(),
            (None, _) => return refuse(not_a_tag(tag)),
        };
        return refuse(format!(
            "`{tag}` has the extension `-{extension}-`, which a locale here cannot have: {remedy}"
        ));
    }
    match LanguageIdentifier::try_from_str(tag) {
        Ok(id) if !id.language.is_unknown() => Ok(id),
        Ok(_) => refuse(format!(
            "`{tag}` names no language: write the language first, such as `ar` or `ar-EG`"
        )),
        Err(_) => {
            let hyphens = tag.replace('_', "-");
            match LanguageIdentifier::try_from_str(&hyphens) {
                Ok(id) if hyphens != tag && !id.language.is_unknown() => {
                    let id = canonical(&id);
                    let instead =
                        chinese_by_script(&id).map_or_else(|| format!("`{id}`"), str::to_owned);
                    refuse(format!(
                        "`{tag}` is not a language tag, which has hyphens: write {instead}"
                    ))
                }
                _ => refuse(not_a_tag(tag)),
            }
        }
    }
}

/// The tag before its first extension or private-use part, and that part's letter.
fn split_extension(tag: &str) -> Option<(&str, &str)> {
    let mut start: usize = 0;
    for subtag in tag.split('-') {
        if subtag.len() == 1 {
            let base = tag.get(..start.saturating_sub(1)).unwrap_or_default();
            return Some((base, subtag));
        }
        start += subtag.len() + 1;
    }
    None
}

fn canonical(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut locale = icu_locale::Locale::from(id.clone());
    CANONICALIZER.canonicalize(&mut locale);
    locale.id
}

/// What to write instead of Chinese with a region and no script. `zh-TW` says where, not how; a reader
/// elsewhere who needs traditional characters would not find the page.
fn chinese_by_script(id: &LanguageIdentifier) -> Option<&'static str> {
    if id.language.as_str() != "zh" || id.script.is_some() {
        return None;
    }
    Some(match id.region?.as_str() {
        "HK" => "`zh-Hant`, or `zh-Hant-HK` for Hong Kong alone",
        "MO" => "`zh-Hant`, or `zh-Hant-MO` for Macao alone",
        "TW" => "`zh-Hant`",
        "CN" => "`zh-Hans`",
        "SG" => "`zh-Hans`, or `zh-Hans-SG` for Singapore alone",
        "MY" => "`zh-Hans`, or `zh-Hans-MY` for Malaysia alone",
        _ => "`zh-Hans` for simplified or `zh-Hant` for traditional characters",
    })
}

/// Names of the tag, else of its language in the same script.
fn find_names(tag: &str, id: &LanguageIdentifier, script: Script) -> Option<names::Names> {
    let bare = LanguageIdentifier {
        language: id.language,
        ..LanguageIdentifier::UNKNOWN
    };
    names::find(tag)
        .or_else(|| names::find(&format!("{}-{}", id.language, script)))
        .or_else(|| {
            (likely_script(&bare) == Some(script))
                .then(|| names::find(id.language.as_str()))
                .flatten()
        })
}

fn not_a_tag(tag: &str) -> String {
    format!(
        "`{}` is not a language tag (BCP 47): write a language and, where needed, script or country, such as `es`, `es-MX` or `zh-Hant`",
        tag.escape_debug()
    )
}

fn unknown_script<T>(tag: &str) -> Result<T, LocaleError> {
    refuse(format!(
        "it is not known in which direction `{tag}` is written: add its script, such as `{}-Latn` or `{}-Arab`",
        language_part(tag),
        language_part(tag)
    ))
}

fn language_part(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn refuse<T>(message: String) -> Result<T, LocaleError> {
    Err(LocaleError { message })
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.inner.tag == other.inner.tag
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.inner.tag.cmp(&other.inner.tag)
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.inner.tag.hash(state);
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.inner.tag)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.tag)
    }
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for LocaleError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_canonical_tags() {
        for (tag, language, script, direction) in [
            ("en-US", "en", "Latn", "ltr"),
            ("es-419", "es", "Latn", "ltr"),
            ("zh-Hans", "zh", "Hans", "ltr"),
            ("zh-Hant-HK", "zh", "Hant", "ltr"),
            ("ca-valencia", "ca", "Latn", "ltr"),
            ("ht", "ht", "Latn", "ltr"),
            ("ar", "ar", "Arab", "rtl"),
            ("fa", "fa", "Arab", "rtl"),
            ("ur", "ur", "Arab", "rtl"),
            ("he", "he", "Hebr", "rtl"),
            ("ps", "ps", "Arab", "rtl"),
            ("yi", "yi", "Hebr", "rtl"),
            ("dv", "dv", "Thaa", "rtl"),
            ("ckb", "ckb", "Arab", "rtl"),
            ("pa-PK", "pa", "Arab", "rtl"),
            ("uz-AF", "uz", "Arab", "rtl"),
            ("ff-Adlm", "ff", "Adlm", "rtl"),
            ("aii", "aii", "Syrc", "rtl"),
            ("pa", "pa", "Guru", "ltr"),
            ("qaa-Latn", "qaa", "Latn", "ltr"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!(
                (
                    &**locale.tag(),
                    locale.language(),
                    locale.script(),
                    locale.direction().to_string().as_str(),
                ),
                (tag, language, script, direction)
            );
            assert_eq!(locale.language_identifier().to_string(), tag);
            assert_eq!(locale.to_string(), tag);
        }
    }

    #[test]
    fn refuses_other_tags_and_says_what_to_write() {
        for (tag, remedy) in [
            ("", "write one such as `es`"),
            ("iw", "write `he`"),
            ("in", "write `id`"),
            ("tl", "write `fil`"),
            ("prs", "write `fa-AF`"),
            ("EN-us", "write `en-US`"),
            ("en_US", "write `en-US`"),
            ("zh_TW", "write `zh-Hant`"),
            ("zh-hans", "write `zh-Hans`"),
            ("zh-CN", "write `zh-Hans`"),
            ("zh-TW", "write `zh-Hant`"),
            ("zh-HK", "`zh-Hant-HK`"),
            ("zh-US", "`zh-Hans`"),
            ("ar-u-nu-arab", "`numbering`"),
            ("fa-IR-u-ca-persian", "write `fa-IR`, and set"),
            ("en-x-clinic", "write `en`"),
            ("x-clinic", "write a language that"),
            ("en-t-it", "`-t-`"),
            ("und", "names no language"),
            ("und-Latn", "names no language"),
            ("kar", "add its script"),
            ("qaa", "`qaa-Latn`"),
            ("español", "is not a language tag"),
            ("e", "is not a language tag"),
            ("a-DE", "is not a language tag"),
            ("EN-us-u-nu-thai", "write `en-US`, and set"),
            ("en-", "is not a language tag"),
            ("-en", "is not a language tag"),
            ("en--US", "is not a language tag"),
            ("a\u{202e}b", r"\u{202e}"),
            ("../es", "is not a language tag"),
            ("en-US/..", "is not a language tag"),
            ("de-1996-1901-abcde-fghij-klmno-pqrst", "too long"),
        ] {
            let message = Locale::parse(tag).unwrap_err().to_string();
            assert!(message.contains(remedy), "{tag:?}: {message}");
        }
    }

    #[test]
    fn orders_and_compares_by_tag() {
        let mut locales: Vec<Locale> = ["vi", "ar", "es-MX", "es", "ar"]
            .iter()
            .map(|tag| Locale::parse(tag).unwrap())
            .collect();
        locales.sort();
        locales.dedup();
        let tags: Vec<&str> = locales.iter().map(|locale| &**locale.tag()).collect();
        assert_eq!(tags, ["ar", "es", "es-MX", "vi"]);
    }

    #[test]
    fn names_fall_back_within_the_script() {
        for (tag, autonym, english) in [
            ("en-US", "English", "English"),
            ("es", "Español", "Spanish"),
            ("es-MX", "Español (México)", "Mexican Spanish"),
            ("es-AR", "Español", "Spanish"),
            ("zh-Hant-HK", "繁體中文", "Traditional Chinese"),
            ("zh-Hans", "简体中文", "Simplified Chinese"),
            ("sr-Latn-ME", "Srpski (latinica)", "Serbian (Latin)"),
            ("sr-ME", "Srpski (latinica)", "Serbian (Latin)"),
            ("pa-PK", "پنجابی", "Punjabi (Arabic)"),
            ("uz-AF", "uz-AF", "uz-AF"),
            ("hi-Latn", "hi-Latn", "hi-Latn"),
            ("qaa-Latn", "qaa-Latn", "qaa-Latn"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!(
                (locale.autonym(), locale.english_name()),
                (autonym, english),
                "{tag}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn never_panics(text in "[a-zA-Z0-9_\\-é]{0,40}") {
            if let Ok(locale) = Locale::parse(&text) {
                proptest::prop_assert_eq!(&**locale.tag(), text.as_str());
                let _ = locale.parents();
            }
        }
    }
}
