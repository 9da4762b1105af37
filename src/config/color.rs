//! A colour and how well it can be told from another.

use std::fmt;

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Red, green, blue.
    channels: [u8; 3],
}

impl Color {
    /// White.
    pub const WHITE: Self = Self { channels: [255; 3] };
    /// Black.
    pub const BLACK: Self = Self { channels: [0; 3] };

    /// Of its red, green and blue.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self {
            channels: [red, green, blue],
        }
    }

    /// Reads `#0b4a56` or `#05a`; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<Vec<u8>>>()?;
        let (size, double) = match digits.len() {
            3 => (1, 17),
            6 => (2, 1),
            _ => return None,
        };
        let mut values = digits
            .chunks(size)
            .map(|digits| digits.iter().fold(0, |value, digit| value * 16 + digit) * double);
        let channels = [values.next()?, values.next()?, values.next()?];
        Some(Self { channels })
    }

    /// Contrast with another colour, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The same hue, as near to `self` as it can be with at least so much contrast with every one of
    /// `grounds`: darker or lighter, whichever reaches it; black or white when nothing else does.
    #[must_use]
    pub fn readable_on(self, grounds: &[Self], contrast: f64) -> Self {
        let holds = |color: Self| {
            grounds
                .iter()
                .all(|ground| color.contrast(*ground) >= contrast)
        };
        if holds(self) {
            return self;
        }
        let steps = 1..=STEPS;
        let mixed = |step: u16| [Self::BLACK, Self::WHITE].map(|end| self.toward(end, step));
        steps
            .flat_map(mixed)
            .find(|color| holds(*color))
            .unwrap_or(Self::BLACK)
    }

    /// How far two colours lie apart: 0 for the same, at most 765.
    pub fn distance(self, other: Self) -> u16 {
        let channels = self.channels.iter().zip(other.channels);
        channels.map(|(a, b)| u16::from(a.abs_diff(b))).sum()
    }

    /// So many of [`STEPS`] steps on the way to another colour.
    fn toward(self, end: Self, step: u16) -> Self {
        let mut channels = self.channels;
        for (channel, end) in channels.iter_mut().zip(end.channels) {
            let mixed = (u16::from(*channel) * (STEPS - step) + u16::from(end) * step) / STEPS;
            *channel = u8::try_from(mixed).unwrap_or(u8::MAX);
        }
        Self { channels }
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [r, g, b] = self.channels.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// Steps from a colour to black or white.
const STEPS: u16 = 100;

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.channels;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(text: &str) -> Color {
        Color::parse(text).unwrap()
    }

    #[test]
    fn colours_are_read_and_written() {
        for (text, written) in [("#0B4a56", "#0b4a56"), ("#05a", "#0055aa")] {
            assert_eq!(color(text).to_string(), written);
        }
        for bad in [
            "",
            "#",
            "0b4a56",
            "#0b4a5",
            "#0b4a5g",
            "#é",
            "teal",
            "#0b4a56ff",
        ] {
            assert_eq!(Color::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        for (one, other, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.0),
            ("#777777", "#777777", 1.0),
        ] {
            let contrast = color(one).contrast(color(other));
            assert!(
                (contrast - expected).abs() < 0.01,
                "{one} {other}: {contrast}"
            );
            assert_eq!(
                contrast.to_bits(),
                color(other).contrast(color(one)).to_bits()
            );
        }
    }

    #[test]
    fn a_colour_becomes_readable_and_no_further() {
        for (brand, grounds) in [
            ("#ffd400", &["#ffffff", "#f2f6f7"][..]),
            ("#00a39b", &["#ffffff"]),
            ("#0b4a56", &["#11181d", "#1a242a"]),
            ("#808080", &["#808080"]),
        ] {
            let grounds: Vec<Color> = grounds.iter().map(|it| color(it)).collect();
            let readable = color(brand).readable_on(&grounds, 4.5);
            for ground in &grounds {
                assert!(readable.contrast(*ground) >= 4.5, "{brand}: {readable}");
            }
            assert!(
                grounds.iter().any(|it| readable.contrast(*it) < 5.0),
                "{brand}: {readable}"
            );
        }
        assert_eq!(
            color("#0b4a56").readable_on(&[Color::WHITE], 7.0),
            color("#0b4a56")
        );
    }
}
