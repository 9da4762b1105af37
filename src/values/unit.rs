//! Units of measure, of time and of counting: which words mean the same is in the lexicons, what follows
//! from a unit is here.

/// What a number counts or measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by what it is")]
pub enum Unit {
    Microgram,
    Milligram,
    Gram,
    Kilogram,
    Ounce,
    Pound,
    Microliter,
    Milliliter,
    Deciliter,
    Liter,
    Teaspoon,
    Tablespoon,
    Cup,
    Percent,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Celsius,
    Fahrenheit,
    Degree,
    Mmhg,
    Millimeter,
    Centimeter,
    Meter,
    Kilometer,
    Inch,
    Foot,
    Mile,
    Kilocalorie,
    Millimole,
    InternationalUnit,
    Hertz,
    Kilohertz,
    Megahertz,
    Dollar,
    Euro,
    Times,
    Tablet,
    Drop,
    Dose,
}

/// What kind of unit, and so how much a difference weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitClass {
    /// A measure that is written wherever the number is: `mg`, `%`, `°C`.
    Measure,
    /// Time, which languages also put into words: *daily*, *fortnight*.
    Duration,
    /// *Three times*.
    Times,
    /// Things that are counted, whose names differ between languages: tablet, capsule, pill.
    Count,
}

/// Name in the lexicons, unit, how it is written in English.
const UNITS: &[(&str, Unit, &str)] = &[
    ("mcg", Unit::Microgram, "mcg"),
    ("mg", Unit::Milligram, "mg"),
    ("g", Unit::Gram, "g"),
    ("kg", Unit::Kilogram, "kg"),
    ("oz", Unit::Ounce, "ounces"),
    ("lb", Unit::Pound, "pounds"),
    ("mcl", Unit::Microliter, "µL"),
    ("ml", Unit::Milliliter, "mL"),
    ("dl", Unit::Deciliter, "dL"),
    ("l", Unit::Liter, "liters"),
    ("tsp", Unit::Teaspoon, "teaspoons"),
    ("tbsp", Unit::Tablespoon, "tablespoons"),
    ("cup", Unit::Cup, "cups"),
    ("percent", Unit::Percent, "percent"),
    ("second", Unit::Second, "seconds"),
    ("minute", Unit::Minute, "minutes"),
    ("hour", Unit::Hour, "hours"),
    ("day", Unit::Day, "days"),
    ("week", Unit::Week, "weeks"),
    ("month", Unit::Month, "months"),
    ("year", Unit::Year, "years"),
    ("celsius", Unit::Celsius, "°C"),
    ("fahrenheit", Unit::Fahrenheit, "°F"),
    ("degree", Unit::Degree, "degrees"),
    ("mmhg", Unit::Mmhg, "mmHg"),
    ("mm", Unit::Millimeter, "mm"),
    ("cm", Unit::Centimeter, "cm"),
    ("m", Unit::Meter, "m"),
    ("km", Unit::Kilometer, "km"),
    ("inch", Unit::Inch, "inches"),
    ("foot", Unit::Foot, "feet"),
    ("mile", Unit::Mile, "miles"),
    ("kcal", Unit::Kilocalorie, "kcal"),
    ("mmol", Unit::Millimole, "mmol"),
    ("iu", Unit::InternationalUnit, "IU"),
    ("hz", Unit::Hertz, "Hz"),
    ("khz", Unit::Kilohertz, "kHz"),
    ("mhz", Unit::Megahertz, "MHz"),
    ("dollar", Unit::Dollar, "dollars"),
    ("euro", Unit::Euro, "euros"),
    ("times", Unit::Times, "times"),
    ("tablet", Unit::Tablet, "tablets"),
    ("drop", Unit::Drop, "drops"),
    ("dose", Unit::Dose, "doses"),
];

impl Unit {
    /// The unit with this name in the lexicons.
    pub(super) fn named(name: &str) -> Option<Self> {
        UNITS.iter().find(|it| it.0 == name).map(|it| it.1)
    }

    /// The unit as English texts write it after a number.
    pub fn name(self) -> &'static str {
        UNITS.iter().find(|it| it.1 == self).map_or("", |it| it.2)
    }

    /// Its kind.
    pub fn class(self) -> UnitClass {
        match self {
            Self::Second
            | Self::Minute
            | Self::Hour
            | Self::Day
            | Self::Week
            | Self::Month
            | Self::Year => UnitClass::Duration,
            Self::Times => UnitClass::Times,
            Self::Tablet | Self::Drop | Self::Dose => UnitClass::Count,
            _ => UnitClass::Measure,
        }
    }

    /// Whether a number with this unit may be one with the other: the same, or two names of counted things.
    /// `°` alone may be either scale.
    pub(super) fn agrees_with(self, other: Self) -> bool {
        let counted = |unit: Self| unit.class() == UnitClass::Count;
        let minute_or_meter = |unit: Self| matches!(unit, Self::Minute | Self::Meter);
        let temperature = |unit: Self| matches!(unit, Self::Celsius | Self::Fahrenheit);
        self == other
            || (counted(self) && counted(other))
            // “30m” is short for both.
            || (minute_or_meter(self) && minute_or_meter(other))
            || (self == Self::Degree && temperature(other))
            || (other == Self::Degree && temperature(self))
    }

    /// How many of the smallest unit of its family it is: `(family, factor)`, for the families whose units
    /// are converted by a whole factor.
    pub(super) fn factor(self) -> Option<(u8, u64)> {
        Some(match self {
            Self::Second => (0, 1),
            Self::Minute => (0, 60),
            Self::Hour => (0, 3600),
            Self::Day => (0, 86_400),
            Self::Week => (0, 604_800),
            Self::Month => (1, 1),
            Self::Year => (1, 12),
            Self::Microgram => (2, 1),
            Self::Milligram => (2, 1000),
            Self::Gram => (2, 1_000_000),
            Self::Kilogram => (2, 1_000_000_000),
            Self::Microliter => (3, 1),
            Self::Milliliter => (3, 1000),
            Self::Deciliter => (3, 100_000),
            Self::Liter => (3, 1_000_000),
            Self::Millimeter => (4, 1),
            Self::Centimeter => (4, 10),
            Self::Meter => (4, 1000),
            Self::Kilometer => (4, 1_000_000),
            _ => return None,
        })
    }
}
