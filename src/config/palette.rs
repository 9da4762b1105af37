//! What becomes of a brand's colour: the same hue, dark or light enough for what it is used as.

use crate::config::Color;

/// Contrast of every letter with its ground: that of WCAG 2.2, 1.4.6 Contrast (Enhanced).
pub const TEXT_CONTRAST: f64 = 7.0;

/// What stands on the brand's colour, and what the brand's colour stands on, in one colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Ground of the header: text in `on_brand` has at least [`TEXT_CONTRAST`] on it.
    pub brand: Color,
    /// Black or white.
    pub on_brand: Color,
    /// Headings: at least [`TEXT_CONTRAST`] on every ground of the scheme.
    pub accent: Color,
}

impl Palette {
    /// Grounds of the style sheet's light scheme: page, raised, warning, caution.
    pub const LIGHT: [Color; 4] = [
        Color::WHITE,
        Color::new(0xf2, 0xf6, 0xf7),
        Color::new(0xff, 0xf7, 0xec),
        Color::new(0xff, 0xf3, 0xf3),
    ];
    /// Grounds of the style sheet's dark scheme, in the same order.
    pub const DARK: [Color; 4] = [
        Color::new(0x11, 0x18, 0x1d),
        Color::new(0x1a, 0x24, 0x2a),
        Color::new(0x29, 0x1f, 0x15),
        Color::new(0x2c, 0x19, 0x1b),
    ];

    /// On light pages: as near to the brand's colour as can be read.
    pub fn light(color: Color) -> Self {
        let darker = color.readable_on(&[Color::WHITE], TEXT_CONTRAST);
        let lighter = color.readable_on(&[Color::BLACK], TEXT_CONTRAST);
        let (brand, on_brand) = if color.distance(darker) <= color.distance(lighter) {
            (darker, Color::WHITE)
        } else {
            (lighter, Color::BLACK)
        };
        Self {
            brand,
            on_brand,
            accent: color.readable_on(&Self::LIGHT, TEXT_CONTRAST),
        }
    }

    /// On dark pages: the header stays dark, so that no bright band dazzles.
    pub fn dark(color: Color) -> Self {
        Self {
            brand: color.readable_on(&[Color::WHITE], TEXT_CONTRAST),
            on_brand: Color::WHITE,
            accent: color.readable_on(&Self::DARK, TEXT_CONTRAST),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(palette: Palette, grounds: &[Color]) -> bool {
        palette.brand.contrast(palette.on_brand) >= TEXT_CONTRAST
            && grounds
                .iter()
                .all(|ground| palette.accent.contrast(*ground) >= TEXT_CONTRAST)
    }

    #[test]
    fn every_colour_there_is_becomes_readable() {
        for rgb in (0..=0xff_ffff_u32).step_by(997).chain([0xff_ffff]) {
            let [_, red, green, blue] = rgb.to_be_bytes();
            let color = Color::new(red, green, blue);
            assert!(holds(Palette::light(color), &Palette::LIGHT), "{color}");
            assert!(holds(Palette::dark(color), &Palette::DARK), "{color}");
        }
    }

    #[test]
    fn what_can_be_read_stays() {
        for (text, brand, on_brand, accent) in [
            ("#0b4a56", "#0b4a56", "#ffffff", "#0b4a56"),
            ("#ffd400", "#ffd400", "#000000", "#635200"),
            ("#00a39b", "#0ca7a0", "#000000", "#005e59"),
            ("#c8102e", "#b20e28", "#ffffff", "#a80d26"),
            ("#000000", "#000000", "#ffffff", "#000000"),
            ("#ffffff", "#ffffff", "#000000", "#515151"),
        ] {
            let color = Color::parse(text).unwrap();
            let palette = Palette::light(color);
            let got = [palette.brand, palette.on_brand, palette.accent].map(|it| it.to_string());
            assert_eq!(got, [brand, on_brand, accent], "{text}");
        }
    }
}
