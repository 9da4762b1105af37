//! Colours of style attributes, and their contrast as WCAG 2.2 defines it.

/// A colour in sRGB, each part from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::audit) struct Colour {
    red: f64,
    green: f64,
    blue: f64,
}

/// Names that editors use.
const NAMES: &[(&str, u32)] = &[
    ("black", 0x00_0000),
    ("blue", 0x00_00FF),
    ("darkgray", 0xA9_A9A9),
    ("darkgrey", 0xA9_A9A9),
    ("gray", 0x80_8080),
    ("green", 0x00_8000),
    ("grey", 0x80_8080),
    ("lightgray", 0xD3_D3D3),
    ("lightgrey", 0xD3_D3D3),
    ("lime", 0x00_FF00),
    ("orange", 0xFF_A500),
    ("red", 0xFF_0000),
    ("silver", 0xC0_C0C0),
    ("white", 0xFF_FFFF),
    ("yellow", 0xFF_FF00),
];

impl Colour {
    /// White.
    pub(in crate::audit) const WHITE: Self = Self {
        red: 1.0,
        green: 1.0,
        blue: 1.0,
    };

    /// Reads `#abc`, `#aabbcc`, `rgb(1, 2, 3)` and a few names; the first word of a `background`. None for
    /// anything else and for what is transparent.
    pub(in crate::audit) fn parse(value: &str) -> Option<Self> {
        let value = value.trim().to_ascii_lowercase();
        if let Some(inside) = value.strip_prefix("rgb(") {
            let inside = inside.split_once(')')?.0;
            let parts: Vec<f64> = inside
                .split([',', ' '])
                .filter(|it| !it.is_empty())
                .map_while(|it| it.parse().ok())
                .collect();
            let [red, green, blue] = parts.as_slice() else {
                return None;
            };
            let part = |it: &f64| (it / 255.0).clamp(0.0, 1.0);
            return Some(Self {
                red: part(red),
                green: part(green),
                blue: part(blue),
            });
        }
        let word = value.split_whitespace().next()?;
        let rgb = match word.strip_prefix('#') {
            Some(digits) if digits.len() == 6 => u32::from_str_radix(digits, 16).ok()?,
            Some(digits) if digits.len() == 3 => {
                let short = u32::from_str_radix(digits, 16).ok()?;
                let twice = |part: u32| part << 4 | part;
                twice(short >> 8 & 15) << 16 | twice(short >> 4 & 15) << 8 | twice(short & 15)
            }
            Some(_) => return None,
            None => NAMES.iter().find(|(name, _)| *name == word)?.1,
        };
        let part = |shift: u32| f64::from(rgb >> shift & 255) / 255.0;
        Some(Self {
            red: part(16),
            green: part(8),
            blue: part(0),
        })
    }

    /// Relative luminance.
    fn luminance(self) -> f64 {
        let linear = |part: f64| {
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.0722f64.mul_add(
            linear(self.blue),
            0.2126f64.mul_add(linear(self.red), 0.7152 * linear(self.green)),
        )
    }
}

/// Contrast ratio of two colours, from 1 to 21.
pub(in crate::audit) fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_those_of_wcag() {
        for (one, other, expected) in [
            ("#000", "#ffffff", 21.0),
            ("#767676", "white", 4.54),
            ("#aaa", "#fff url(x.png)", 2.32),
            ("rgb(255, 0, 0)", "white", 4.0),
            ("rgb(255 0 0)", "#FFF", 4.0),
        ] {
            let ratio = contrast(Colour::parse(one).unwrap(), Colour::parse(other).unwrap());
            assert!((ratio - expected).abs() < 0.01, "{one} {other}: {ratio}");
        }
        for value in [
            "",
            "inherit",
            "#12",
            "#12345678",
            "rgb(1,2)",
            "rgba(0,0,0,.5)",
            "var(--x)",
        ] {
            assert_eq!(Colour::parse(value), None, "{value}");
        }
    }
}
