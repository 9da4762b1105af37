//! Language tags as pages have them: of any case, with extensions, and sometimes wrong.

use icu_locale::{LanguageIdentifier, LocaleExpander};

use crate::locale::{Locale, language_called, language_named};

static EXPANDER: LocaleExpander = LocaleExpander::new_extended();

/// Language subtags that IANA's registry has replaced, and what to write now.
const REPLACED: &[(&str, &str)] = &[
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("sh", "sr-Latn"),
];

/// Two-letter codes of ISO 639-1 that CLDR has no script for.
const WITHOUT_SCRIPT: &[&str] = &[
    "ae", "bh", "cu", "ie", "ik", "kr", "na", "pi", "sa", "tw", "vo",
];

/// What is wrong with a language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TagProblem {
    /// Not BCP 47; the tag of the language that it names in English or in itself.
    Malformed(Option<String>),
    /// Well-formed, but no language has this code; the language that is probably meant.
    Unknown(Option<String>),
    /// The code was replaced by another.
    Replaced(String),
    /// The part for a country is no code of one; what to write instead, where that is clear.
    UnknownRegion(Option<String>),
}

/// Judges a tag. An underscore is malformed.
///
/// # Errors
/// What is wrong with it.
pub fn judge_tag(tag: &str) -> Result<(), TagProblem> {
    let base = without_extensions(tag);
    let Ok(id) = LanguageIdentifier::try_from_str(base) else {
        let hyphens = tag.replace('_', "-");
        let named = language_called(tag).or_else(|| language_named(tag));
        let instead = match named {
            Some(locale) => Some(locale.to_string()),
            None => (hyphens != tag && judge_tag(&hyphens).is_ok()).then_some(hyphens),
        };
        return Err(TagProblem::Malformed(instead));
    };
    let language = id.language.as_str();
    if let Some((_, now)) = REPLACED.iter().find(|(was, _)| *was == language) {
        return Err(TagProblem::Replaced((*now).to_owned()));
    }
    if !is_known(&id) {
        return Err(TagProblem::Unknown(language_of_country(language)));
    }
    match id.region.as_ref().map(icu_locale::subtags::Region::as_str) {
        Some("UK") => {
            let instead = LanguageIdentifier {
                region: "GB".parse().ok(),
                ..id
            };
            Err(TagProblem::UnknownRegion(Some(instead.to_string())))
        }
        Some("EU" | "AA" | "ZZ") => Err(TagProblem::UnknownRegion(None)),
        _ => Ok(()),
    }
}

/// The locale that a tag of a page names: canonical, without extensions. None where its script is not known.
pub fn page_locale(tag: &str) -> Option<Locale> {
    let base = without_extensions(tag.trim());
    if let Ok(locale) = Locale::parse(base) {
        return Some(locale);
    }
    let mut locale = icu_locale::Locale::from(LanguageIdentifier::try_from_str(base).ok()?);
    icu_locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let mut id = locale.id;
    if id.language.as_str() == "zh" && id.script.is_none() {
        EXPANDER.maximize(&mut id);
    }
    Locale::parse(&id.to_string()).ok()
}

/// The tag before its first extension or private-use part.
fn without_extensions(tag: &str) -> &str {
    let mut end = 0;
    for subtag in tag.split('-') {
        if subtag.len() == 1 && end > 0 {
            return tag.get(..end - 1).unwrap_or(tag);
        }
        end += subtag.len() + 1;
    }
    tag
}

fn is_known(id: &LanguageIdentifier) -> bool {
    let language = id.language.as_str();
    if id.language.is_unknown() {
        return id.script.is_some();
    }
    // A code of three letters may be one that CLDR does not know; longer ones do not exist.
    if language.len() == 3 || WITHOUT_SCRIPT.contains(&language) {
        return true;
    }
    language.len() == 2 && script_of_language(language).is_some()
}

fn script_of_language(language: &str) -> Option<String> {
    let mut id = LanguageIdentifier::try_from_str(language).ok()?;
    EXPANDER.maximize(&mut id);
    id.script.map(|script| script.to_string())
}

/// `jp` → `ja`: the language of a country whose code stands where that of a language should.
fn language_of_country(code: &str) -> Option<String> {
    let mut id = LanguageIdentifier::try_from_str(&format!("und-{code}")).ok()?;
    id.region?;
    EXPANDER.maximize(&mut id);
    let language = id.language.as_str();
    (!id.language.is_unknown()).then(|| match language {
        "zh" => format!(
            "zh-{}",
            id.script.map_or_else(String::new, |it| it.to_string())
        ),
        _ => language.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_pages_are_judged() {
        let unknown = |instead: &str| Err(TagProblem::Unknown(Some(instead.to_owned())));
        for (tag, expected) in [
            ("ar", Ok(())),
            ("AR-eg", Ok(())),
            ("zh-CN", Ok(())),
            ("de-DE-u-co-phonebk", Ok(())),
            ("en-x-clinic", Ok(())),
            ("hmn", Ok(())),
            ("und-Latn", Ok(())),
            (
                "ar_EG",
                Err(TagProblem::Malformed(Some("ar-EG".to_owned()))),
            ),
            ("", Err(TagProblem::Malformed(None))),
            ("x", Err(TagProblem::Malformed(None))),
            ("english please", Err(TagProblem::Malformed(None))),
            ("arabic", Err(TagProblem::Malformed(Some("ar".to_owned())))),
            ("jp", unknown("ja")),
            ("cn", unknown("zh-Hans")),
            ("gr", unknown("el")),
            ("iw", Err(TagProblem::Replaced("he".to_owned()))),
            (
                "en-UK",
                Err(TagProblem::UnknownRegion(Some("en-GB".to_owned()))),
            ),
            ("es-EU", Err(TagProblem::UnknownRegion(None))),
        ] {
            assert_eq!(judge_tag(tag), expected, "{tag}");
        }
    }

    #[test]
    fn every_two_letter_code_is_known() {
        for tag in "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
                    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig \
                    ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh \
                    mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru \
                    rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug \
                    uk ur uz ve vi vo wa wo xh yi yo za zh zu"
            .split_whitespace()
        {
            assert_eq!(judge_tag(tag), Ok(()), "{tag}");
        }
    }

    #[test]
    fn locales_of_pages_are_found() {
        for (tag, expected) in [
            ("AR-eg", Some("ar-EG")),
            ("zh-CN", Some("zh-Hans-CN")),
            ("zh-TW", Some("zh-Hant-TW")),
            ("zh", Some("zh")),
            ("iw", Some("he")),
            ("fa-IR-u-nu-latn", Some("fa-IR")),
            ("arabic", None),
            ("", None),
        ] {
            let found = page_locale(tag).map(|it| it.tag().to_string());
            assert_eq!(found.as_deref(), expected, "{tag}");
        }
    }
}
