//! Percentages: patterns and signs of CLDR, which ICU4X has no stable formatter for.

use icu_decimal::DecimalFormatter;
use icu_locale::LanguageIdentifier;

use crate::locale::fallback;

/// What stands around the digits of a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PercentPattern {
    place: Place,
    sign: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// `#,##0%`
    After,
    /// `#,##0 %` with U+00A0
    AfterSpace,
    /// `%#,##0`
    Before,
    /// `% #,##0` with U+00A0
    BeforeSpace,
}

/// Where CLDR 48 differs from root's `#,##0%` in `numbers/percentFormats` of its default (mostly Latin)
/// numbering; sorted. A locale takes the row of the nearest in its inheritance chain.
const PLACES: &[(&str, Place)] = &[
    ("be", Place::AfterSpace),
    ("br", Place::AfterSpace),
    ("ca", Place::AfterSpace),
    ("cs", Place::AfterSpace),
    ("cv", Place::AfterSpace),
    ("da", Place::AfterSpace),
    ("de", Place::AfterSpace),
    ("de-CH", Place::After),
    ("de-LI", Place::After),
    ("dsb", Place::AfterSpace),
    ("dz", Place::AfterSpace),
    ("en-AT", Place::AfterSpace),
    ("en-DE", Place::AfterSpace),
    ("en-DK", Place::AfterSpace),
    ("en-FI", Place::AfterSpace),
    ("en-NO", Place::AfterSpace),
    ("en-SE", Place::AfterSpace),
    ("es", Place::AfterSpace),
    ("es-419", Place::After),
    ("eu", Place::BeforeSpace),
    ("fi", Place::AfterSpace),
    ("fo", Place::AfterSpace),
    ("fr", Place::AfterSpace),
    ("fr-CH", Place::After),
    ("gl", Place::AfterSpace),
    ("gsw", Place::AfterSpace),
    ("hr", Place::AfterSpace),
    ("hsb", Place::AfterSpace),
    ("kl", Place::AfterSpace),
    ("ku", Place::Before),
    ("ku-IQ", Place::After),
    ("lb", Place::AfterSpace),
    ("lt", Place::AfterSpace),
    ("mk", Place::AfterSpace),
    ("nb", Place::AfterSpace),
    ("nn", Place::AfterSpace),
    ("no", Place::AfterSpace),
    ("qu", Place::AfterSpace),
    ("ro", Place::AfterSpace),
    ("ru", Place::AfterSpace),
    ("se", Place::AfterSpace),
    ("sk", Place::AfterSpace),
    ("sv", Place::AfterSpace),
    ("tk", Place::AfterSpace),
    ("tr", Place::Before),
    ("tt", Place::AfterSpace),
];

impl PercentPattern {
    /// The pattern of an identifier; `formatter` shows which digits it writes, and so which sign.
    pub(super) fn new(id: &LanguageIdentifier, formatter: &DecimalFormatter) -> Self {
        let zero = formatter.format(&0.into()).to_string();
        let language = id.language.as_str();
        // `numbers/symbols/percentSign` of the numbering system. Patterns of the two Arabic ones are
        // root's but for ckb.
        let (arabic, sign) = match zero.as_str() {
            "٠" if language == "fa" || language == "ckb" => (true, "٪"),
            "٠" => (true, "٪\u{61c}"),
            "۰" => (true, "٪"),
            _ if language == "ar" => (false, "\u{200e}%\u{200e}"),
            _ => (false, "%"),
        };
        let place = match (arabic, language) {
            (true, "ckb") => Place::AfterSpace,
            (true, _) => Place::After,
            (false, _) => place(id),
        };
        Self { place, sign }
    }

    /// Puts the sign around the digits. `signed` holds `digits` with the minus sign of the locale, which
    /// stays outside: `-%5`.
    pub(super) fn apply(self, signed: &str, digits: &str) -> String {
        let (before, after) = signed.split_once(digits).unwrap_or_default();
        let sign = self.sign;
        match self.place {
            Place::After => format!("{before}{digits}{sign}{after}"),
            Place::AfterSpace => format!("{before}{digits}\u{a0}{sign}{after}"),
            Place::Before => format!("{before}{sign}{digits}{after}"),
            Place::BeforeSpace => format!("{before}{sign}\u{a0}{digits}{after}"),
        }
    }
}

fn place(id: &LanguageIdentifier) -> Place {
    fallback::chain(id)
        .iter()
        .find_map(|step| {
            let tag = step.to_string();
            let row = PLACES
                .binary_search_by(|(row, _)| (*row).cmp(tag.as_str()))
                .ok()?;
            PLACES.get(row).map(|(_, place)| *place)
        })
        .unwrap_or(Place::After)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(PLACES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn places_are_inherited() {
        for (tag, expected) in [
            ("es-Latn-PR", Place::After),
            ("es-Latn-ES", Place::AfterSpace),
            ("de-AT", Place::AfterSpace),
            ("fr-CA", Place::AfterSpace),
            ("en-SE", Place::AfterSpace),
            ("en-US", Place::After),
            ("tr-CY", Place::Before),
            ("ku-IQ", Place::After),
            ("hi-Latn", Place::After),
        ] {
            assert_eq!(place(&tag.parse().unwrap()), expected, "{tag}");
        }
    }
}
