//! CLDR parents: whose translations and whose formats stand in for a locale's own.

use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::subtags::Variants;
use icu_locale::{LanguageIdentifier, LocaleFallbacker};

use crate::locale::Locale;

/// Parents of a locale, nearest first, by CLDR's inheritance (UTS #35, Locale Inheritance) as far as
/// they are the same language in the same script: hi-Latn inherits English formats, ht French ones and
/// zh-Hant root ones, but no reader of theirs is served by the text of those.
pub(super) fn parents(locale: &Locale) -> Vec<Locale> {
    let mut found: Vec<Locale> = Vec::new();
    for id in chain(locale.id()) {
        // CLDR's chain leaves out a script that is implied (zh-Hans-SG → zh-SG → zh), while a project
        // writes it: both spellings of a step are parents, the one with the script first.
        let spelled = locale.id().script.map(|script| LanguageIdentifier {
            script: Some(script),
            ..id.clone()
        });
        let same_place = id.region == locale.id().region && id.variants == locale.id().variants;
        let bare = (!same_place || id.region.is_none()).then_some(id);
        for id in spelled.into_iter().chain(bare) {
            let Ok(parent) = Locale::parse(&id.to_string()) else {
                continue;
            };
            if parent != *locale
                && parent.language() == locale.language()
                && parent.script_subtag() == locale.script_subtag()
                && !found.contains(&parent)
            {
                found.push(parent);
            }
        }
    }
    found
}

/// CLDR's inheritance chain of an identifier, itself first in its shortest form, without `und`.
pub(super) fn chain(id: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let fallbacker = LocaleFallbacker::new();
    let mut steps = fallbacker
        .for_config(LocaleFallbackConfig::default())
        .fallback_for(id.into());
    let mut chain = Vec::new();
    while !steps.get().is_unknown() {
        let step = steps.get();
        chain.push(LanguageIdentifier {
            language: step.language,
            script: step.script,
            region: step.region,
            variants: step.variant.map(Variants::from_variant).unwrap_or_default(),
        });
        steps.step();
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_are_of_the_same_language_and_script() {
        for (tag, parents) in [
            ("es", ""),
            ("es-MX", "es-419 es"),
            ("es-ES", "es"),
            ("en-US", "en"),
            ("en-GB", "en-001 en"),
            ("pt-PT", "pt"),
            ("pt-AO", "pt-PT pt"),
            ("ar-EG", "ar"),
            ("zh-Hans", "zh"),
            ("zh-Hant", ""),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-Hant-MO", "zh-Hant"),
            ("zh-Hans-SG", "zh-Hans zh"),
            ("sr-Latn", ""),
            ("sr-Latn-ME", "sr-Latn"),
            ("sr-ME", "sr-Latn"),
            ("sr-Cyrl-ME", "sr-Cyrl sr"),
            ("pa-PK", "pa-Arab"),
            ("hi-Latn", ""),
            ("nb", ""),
            ("ht", ""),
            ("ca-valencia", "ca"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            let found: Vec<String> = locale.parents().iter().map(Locale::to_string).collect();
            assert_eq!(found.join(" "), parents, "{tag}");
        }
    }
}
