//! Numbers as an edition writes them: exact decimals in, digits and signs of the locale out.

use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};

use crate::locale::Formats;

/// Longest number read, in characters; nobody writes a longer one on a leaflet.
const MAX_DIGITS: usize = 40;
/// ECMA-402's limits for `minimumIntegerDigits` and for fraction digits.
const MAX_INTEGER_DIGITS: u8 = 21;
const MAX_FRACTION_DIGITS: u8 = 100;

/// An exact decimal, as written: `0.5` and `0.50` differ (visible fraction digits matter to plurals).
#[derive(Clone, Debug, PartialEq)]
pub struct Decimal(pub fixed_decimal::Decimal);

// The fields of the number within are integers and digits, for which equality is total.
impl Eq for Decimal {}

/// `style` of NUMBER.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// `decimal`
    #[default]
    Decimal,
    /// `percent`: 0.25 is 25 %
    Percent,
}

/// `useGrouping` of NUMBER.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As the locale does.
    #[default]
    Auto,
    /// Never.
    Never,
}

/// Options of NUMBER (ECMA-402 names in Fluent).
///
/// Unlike ECMA-402, which rounds to three fraction digits (percentages to none), a number keeps every
/// digit it was written with unless `maximum_fraction_digits` says otherwise: a dose of 0.0625 mg must
/// not become 0.063 mg by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberOptions {
    /// `style`
    pub style: NumberStyle,
    /// `useGrouping`
    pub grouping: Grouping,
    /// `minimumIntegerDigits`: zeros in front up to so many digits (at most 21).
    pub minimum_integer_digits: Option<u8>,
    /// `minimumFractionDigits`: zeros behind up to so many digits (at most 100).
    pub minimum_fraction_digits: Option<u8>,
    /// `maximumFractionDigits`: rounds half away from zero, as ECMA-402's default `halfExpand`, and
    /// drops the zeros that rounding leaves at the end. The minimum wins where it is greater.
    pub maximum_fraction_digits: Option<u8>,
}

impl Formats {
    /// A number as the edition writes it.
    pub fn number(&self, number: &Decimal, options: &NumberOptions) -> String {
        let formatter = match options.grouping {
            Grouping::Auto => &self.grouped,
            Grouping::Never => &self.ungrouped,
        };
        let shown = number.as_shown(options);
        let text = formatter.format(&shown.0).to_string();
        match options.style {
            NumberStyle::Decimal => text,
            NumberStyle::Percent => {
                let digits =
                    fixed_decimal::Decimal::new(fixed_decimal::Sign::None, shown.0.absolute);
                self.percent
                    .apply(&text, &formatter.format(&digits).to_string())
            }
        }
    }
}

impl Decimal {
    /// Parses `-?[0-9]+(\.[0-9]+)?`, at most 40 characters; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (integer, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        (text.len() <= MAX_DIGITS && digits(integer) && digits(fraction))
            .then(|| text.parse().ok().map(Self))
            .flatten()
    }

    /// A number that is not written but computed, with the fewest digits that tell it from its
    /// neighbours; none for infinities and what is not a number.
    pub fn from_f64(number: f64) -> Option<Self> {
        // Rust writes floating-point numbers shortest and without an exponent.
        number
            .is_finite()
            .then(|| number.to_string().parse().ok().map(Self))
            .flatten()
    }

    /// The number whose digits a reader sees: percentages times 100, rounded and padded. Plural
    /// categories are those of this number (UTS #35, Plural Operand Meanings: v, w, f, t).
    pub(super) fn as_shown(&self, options: &NumberOptions) -> Self {
        let mut number = self.0.clone();
        if options.style == NumberStyle::Percent {
            number.multiply_pow10(2);
            // 0.25 times 100 is written 025 so far.
            number.absolute.trim_start();
        }
        let minimum = fraction_digits(options.minimum_fraction_digits);
        if let Some(maximum) = options
            .maximum_fraction_digits
            .map(|digits| fraction_digits(Some(digits)).max(minimum))
            && fraction_shown(&number) > maximum
        {
            number.round_with_mode(
                -maximum,
                SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
            );
            number.absolute.trim_end();
        }
        // Padding to less than what is there would take written zeros away.
        if minimum > fraction_shown(&number) {
            number.absolute.pad_end(-minimum);
        }
        let integer = i16::from(
            options
                .minimum_integer_digits
                .unwrap_or(0)
                .min(MAX_INTEGER_DIGITS),
        );
        if integer > number.absolute.magnitude_range().end().saturating_add(1) {
            number.absolute.pad_start(integer);
        }
        Self(number)
    }
}

fn fraction_digits(option: Option<u8>) -> i16 {
    option.map_or(0, |digits| i16::from(digits.min(MAX_FRACTION_DIGITS)))
}

/// Fraction digits that are written, zeros at the end too.
fn fraction_shown(number: &fixed_decimal::Decimal) -> i16 {
    number
        .absolute
        .magnitude_range()
        .start()
        .saturating_neg()
        .max(0)
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{FormatSettings, Locale, PluralKind};
    use proptest::prelude::*;

    /// `es/US` is Spanish for readers in the US, `ar+arab` Arabic in that numbering.
    fn formats(spec: &str) -> Formats {
        let (place, numbering) = spec
            .split_once('+')
            .map_or((spec, None), |(a, b)| (a, Some(b)));
        let (tag, country) = place
            .split_once('/')
            .map_or((place, None), |(a, b)| (a, Some(b)));
        let settings = FormatSettings {
            country: country.map(str::to_owned),
            numbering: numbering.map(str::to_owned),
            ..FormatSettings::default()
        };
        Formats::new(&Locale::parse(tag).unwrap(), &settings).unwrap()
    }

    fn written(spec: &str, number: &str, options: &NumberOptions) -> String {
        formats(spec).number(&Decimal::parse(number).unwrap(), options)
    }

    #[test]
    fn writes_numbers_as_the_audience_does() {
        for (spec, number, expected) in [
            ("en", "1234567.5", "1,234,567.5"),
            ("en-US", "0.0625", "0.0625"),
            ("en-US", "0.50", "0.50"),
            ("es/US", "0.5", "0.5"),
            ("es/US", "12345.5", "12,345.5"),
            ("es/ES", "0.5", "0,5"),
            ("es/ES", "12345.5", "12.345,5"),
            ("es/ES", "1234", "1234"),
            ("es", "12345.5", "12.345,5"),
            ("es-MX/ES", "12345.5", "12,345.5"),
            ("de/US", "1234.5", "1.234,5"),
            ("de/CH", "1234.5", "1'234.5"),
            ("vi/US", "1234.5", "1.234,5"),
            ("fr", "1234567.5", "1\u{202f}234\u{202f}567,5"),
            ("hi", "1234567.5", "12,34,567.5"),
            ("ar", "1234567.5", "1,234,567.5"),
            ("ar+arab", "1234567.5", "١٬٢٣٤٬٥٦٧٫٥"),
            ("ar/EG", "12", "١٢"),
            ("ar-EG+latn", "12", "12"),
            ("ar", "-5", "\u{200e}-5"),
            ("ar+arab", "-5", "\u{61c}-٥"),
            ("fa", "1234.5", "۱٬۲۳۴٫۵"),
            ("sv", "-5", "−5"),
            ("th+thai", "12", "๑๒"),
            ("uz/AF", "1234.5", "1\u{a0}234,5"),
            ("zh-Hant/US", "1234.5", "1,234.5"),
        ] {
            assert_eq!(
                written(spec, number, &NumberOptions::default()),
                expected,
                "{spec} {number}"
            );
        }
    }

    #[test]
    fn a_country_without_formats_changes_nothing() {
        // Combinations that CLDR does not have.
        for (tag, country) in [
            ("vi", "US"),
            ("ko", "US"),
            ("pl", "US"),
            ("ru", "US"),
            ("ja", "BR"),
            ("hi", "US"),
            ("uk", "CZ"),
            ("zh-Hans", "US"),
            ("zh-Hans", "TW"),
            ("zh-Hant", "CN"),
            ("uz", "AF"),
            ("ht", "US"),
            ("fa", "US"),
            ("pa", "PK"),
        ] {
            for number in ["-1234.5", "1234567"] {
                assert_eq!(
                    written(
                        &format!("{tag}/{country}"),
                        number,
                        &NumberOptions::default()
                    ),
                    written(tag, number, &NumberOptions::default()),
                    "{tag} {country}"
                );
            }
        }
    }

    #[test]
    fn applies_options() {
        let options = |integer, minimum, maximum| NumberOptions {
            minimum_integer_digits: integer,
            minimum_fraction_digits: minimum,
            maximum_fraction_digits: maximum,
            ..NumberOptions::default()
        };
        for (number, given, expected) in [
            ("5", options(Some(2), None, None), "05"),
            ("123", options(Some(2), None, None), "123"),
            ("1", options(None, Some(2), None), "1.00"),
            ("1.5", options(None, Some(2), Some(2)), "1.50"),
            ("1.25", options(None, None, Some(1)), "1.3"),
            ("-1.25", options(None, None, Some(1)), "-1.3"),
            ("1.35", options(None, None, Some(1)), "1.4"),
            ("1.24", options(None, None, Some(1)), "1.2"),
            ("1.04", options(None, None, Some(1)), "1"),
            ("1.04", options(None, Some(1), Some(1)), "1.0"),
            ("1.50", options(None, None, Some(2)), "1.50"),
            ("0.5", options(None, None, Some(0)), "1"),
            ("0.4", options(None, None, Some(0)), "0"),
            ("9.99", options(None, None, Some(1)), "10"),
            ("0.0625", options(None, None, None), "0.0625"),
            ("1.23456", options(None, Some(4), Some(2)), "1.2346"),
            ("100", options(None, None, Some(0)), "100"),
            ("100.4", options(None, None, Some(0)), "100"),
        ] {
            assert_eq!(
                written("en", number, &given),
                expected,
                "{number} {given:?}"
            );
        }
        let never = NumberOptions {
            grouping: Grouping::Never,
            ..NumberOptions::default()
        };
        assert_eq!(written("en", "1234567.5", &never), "1234567.5");
        assert_eq!(written("de", "1234567.5", &never), "1234567,5");
    }

    #[test]
    fn writes_percentages() {
        let percent = NumberOptions {
            style: NumberStyle::Percent,
            ..NumberOptions::default()
        };
        for (spec, number, expected) in [
            ("en", "0.25", "25%"),
            ("en", "0.125", "12.5%"),
            ("en", "12.5", "1,250%"),
            ("en", "-0.05", "-5%"),
            ("en", "0", "0%"),
            ("de", "0.25", "25\u{a0}%"),
            ("de/US", "0.25", "25\u{a0}%"),
            ("de/CH", "0.25", "25%"),
            ("fr", "0.25", "25\u{a0}%"),
            ("es", "0.25", "25\u{a0}%"),
            ("es/US", "0.25", "25%"),
            ("es/ES", "0.25", "25\u{a0}%"),
            ("ar", "0.25", "25\u{200e}%\u{200e}"),
            ("ar", "-0.25", "\u{200e}-25\u{200e}%\u{200e}"),
            ("ar+arab", "0.25", "٢٥٪\u{61c}"),
            ("fa", "0.25", "۲۵٪"),
            ("fa+latn", "0.25", "25%"),
            ("tr", "0.25", "%25"),
            ("tr", "-0.25", "-%25"),
            ("eu", "0.25", "%\u{a0}25"),
            ("ru", "0.255", "25,5\u{a0}%"),
            ("ja", "0.25", "25%"),
            ("ht", "0.25", "25%"),
        ] {
            assert_eq!(written(spec, number, &percent), expected, "{spec} {number}");
        }
        let whole = NumberOptions {
            maximum_fraction_digits: Some(0),
            ..percent
        };
        assert_eq!(written("en", "0.125", &whole), "13%");
    }

    #[test]
    fn unknown_settings_are_refused() {
        let en = Locale::parse("en").unwrap();
        for (country, numbering, expected) in [
            (None, Some("arabic"), "`arabic` is not a numbering system"),
            (None, Some("roman"), "`roman` is not a numbering system"),
            (None, Some("native"), "`native` is not a numbering system"),
            (None, Some(""), "is not a numbering system"),
            (None, Some("a-b"), "is not a numbering system"),
            (Some("USA"), None, "write two capital letters"),
            (Some("us"), None, "write two capital letters"),
            (Some("419"), None, "write two capital letters"),
            (Some(""), None, "write two capital letters"),
        ] {
            let settings = FormatSettings {
                country: country.map(str::to_owned),
                numbering: numbering.map(str::to_owned),
                ..FormatSettings::default()
            };
            let message = Formats::new(&en, &settings).unwrap_err();
            assert!(message.contains(expected), "{message}");
        }
    }

    #[test]
    fn parses_strictly() {
        for text in [
            "0",
            "-0",
            "5",
            "007",
            "-12.50",
            "0.5",
            "1234567890123456789012345678901234567.12",
        ] {
            assert!(Decimal::parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "-",
            "+5",
            ".5",
            "5.",
            "1e3",
            "1,000",
            " 5",
            "5 ",
            "--5",
            "٥",
            "0x1",
            "1.2.3",
            "NaN",
            "12345678901234567890123456789012345678901",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
        assert_ne!(Decimal::parse("0.5"), Decimal::parse("0.50"));
        assert_eq!(Some(Decimal::from(-12)), Decimal::parse("-12"));
        for (number, expected) in [
            (0.1, "0.1"),
            (2.0, "2"),
            (-0.0625, "-0.0625"),
            (1e21, "1000000000000000000000"),
        ] {
            assert_eq!(
                Decimal::from_f64(number),
                Decimal::parse(expected),
                "{number}"
            );
        }
        assert_eq!(Decimal::from_f64(f64::NAN), None);
        assert_eq!(Decimal::from_f64(f64::INFINITY), None);
        assert!(
            Decimal::from_f64(f64::MAX).is_some() && Decimal::from_f64(f64::MIN_POSITIVE).is_some()
        );
    }

    #[test]
    fn formatters_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formats>();
        shared::<Locale>();
    }

    proptest! {
        #[test]
        fn parsing_and_formatting_never_panic(
            text in "-?[0-9]{0,25}\\.?[0-9]{0,25}|\\PC{0,12}",
            float in any::<f64>(),
            digits in any::<[Option<u8>; 3]>(),
            percent in any::<bool>(),
        ) {
            let options = NumberOptions {
                style: if percent { NumberStyle::Percent } else { NumberStyle::Decimal },
                minimum_integer_digits: digits[0],
                minimum_fraction_digits: digits[1],
                maximum_fraction_digits: digits[2],
                ..NumberOptions::default()
            };
            for spec in ["en", "ar+arab", "tr"] {
                let formats = formats(spec);
                for number in [Decimal::parse(&text), Decimal::from_f64(float)].into_iter().flatten() {
                    prop_assert!(!formats.number(&number, &options).is_empty());
                    let _ = formats.plural(&number, &options, PluralKind::Cardinal);
                }
            }
        }

        #[test]
        fn english_digits_are_the_digits_written(text in "(0|[1-9][0-9]{0,18})(\\.[0-9]{1,12})?") {
            let number = Decimal::parse(&text).unwrap();
            let never = NumberOptions { grouping: Grouping::Never, ..NumberOptions::default() };
            prop_assert_eq!(formats("en").number(&number, &never), text);
        }
    }
}
