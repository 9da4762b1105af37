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
                let digits = fixed_decimal::Decimal::new(
                    fixed_decimal::Sign::None,
                    shown.0.absolute.clone(),
                );
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
        number.absolute.pad_end(-minimum);
        if let Some(digits) = options.minimum_integer_digits {
            number
                .absolute
                .pad_start(i16::from(digits.min(MAX_INTEGER_DIGITS)));
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
