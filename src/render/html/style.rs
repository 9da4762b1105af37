//! The style sheet.

use std::borrow::Cow;

use crate::config::{Color, Palette};
use crate::site::Site;

/// The style sheet of every page.
const SHEET: &str = include_str!("style.css");
/// What a logo needs beside it.
const LOGO: &str = include_str!("logo.css");

/// The style sheet of a site: ours, then the brand's colours and the logo, then the theme's own.
pub(super) fn sheet(site: &Site<'_>) -> Cow<'static, str> {
    let mut sheet = Cow::Borrowed(SHEET);
    if let Some((brand, _)) = site.settings.theme.brand {
        sheet.to_mut().push_str(&colors(brand));
    }
    if site.theme.logo.is_some() {
        sheet.to_mut().push_str(LOGO);
    }
    if let Some(style) = site.theme.style {
        sheet.to_mut().push_str("\n/* Of the theme. */\n");
        sheet.to_mut().push_str(style.text());
    }
    sheet
}

/// The tokens that a brand's colour changes. Paper stays black on white.
fn colors(brand: Color) -> String {
    let tokens = |palette: Palette, indent: &str| {
        format!(
            "{indent}--brand: {};\n{indent}--on-brand: {};\n{indent}--accent: {};\n",
            palette.brand, palette.on_brand, palette.accent
        )
    };
    format!(
        "\n/* The brand's colour, as dark or light as letters need it. */\n\
         @media screen {{\n  :root {{\n{}  }}\n}}\n\
         @media screen and (prefers-color-scheme: dark) {{\n  :root {{\n{}  }}\n}}\n",
        tokens(Palette::light(brand), "    "),
        tokens(Palette::dark(brand), "    ")
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::config::TEXT_CONTRAST;

    /// Colours on what they are read on, in every scheme.
    const TEXT: &[(&str, &[&str])] = &[
        ("text", &["page", "raised", "warn-page", "caution-page"]),
        ("muted", &["page", "raised", "warn-page", "caution-page"]),
        ("link", &["page", "raised", "warn-page", "caution-page"]),
        ("visited", &["page", "raised", "warn-page", "caution-page"]),
        ("accent", &["page", "raised", "warn-page", "caution-page"]),
        ("warn", &["page", "warn-page"]),
        ("caution", &["page", "caution-page"]),
        ("on-brand", &["brand"]),
    ];
    /// Borders and focus, which carry meaning.
    const INTERFACE: &[(&str, &[&str])] = &[
        ("line", &["page", "raised", "warn-page", "caution-page"]),
        ("focus", &["page", "raised", "warn-page", "caution-page"]),
        ("accent", &["page", "raised"]),
        ("warn", &["page", "raised"]),
        ("caution", &["page", "raised"]),
        ("on-brand", &["brand"]),
    ];

    /// Colours of each `:root` block: light, dark, print; the later ones over the first.
    fn schemes(sheet: &str) -> Vec<BTreeMap<&str, Color>> {
        let mut schemes: Vec<BTreeMap<_, _>> = Vec::new();
        for block in sheet.split(":root {").skip(1) {
            let block = block.split('}').next().unwrap();
            let mut colors = schemes.first().cloned().unwrap_or_default();
            let mut found = 0;
            for line in block.lines() {
                if let Some((name, value)) = line.trim().split_once(": ")
                    && let Some(color) = Color::parse(value.trim_end_matches(';'))
                {
                    colors.insert(name.trim_start_matches("--"), color);
                    found += 1;
                }
            }
            if found > 0 {
                schemes.push(colors);
            }
        }
        schemes
    }

    #[test]
    fn every_pair_of_colours_can_be_told_apart() {
        let schemes = schemes(SHEET);
        assert_eq!(schemes.len(), 3, "light, dark, print");
        let mut faults = Vec::new();
        for (scheme, colors) in ["light", "dark", "print"].iter().zip(&schemes) {
            for (pairs, least) in [(TEXT, TEXT_CONTRAST), (INTERFACE, 3.0)] {
                for (name, grounds) in pairs {
                    for ground in *grounds {
                        let contrast = colors[name].contrast(colors[ground]);
                        if contrast < least {
                            faults.push(format!("{scheme}: {name} on {ground}: {contrast:.2}"));
                        }
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
        // Colours stand among the tokens and nowhere else.
        let rules = SHEET
            .split(":root {")
            .map(|part| part.split_once('}').map_or(part, |it| it.1));
        for line in rules.flat_map(str::lines).filter(|line| line.contains('#')) {
            assert!(line.contains("#000000") || line.contains("href"), "{line}");
        }
    }

    #[test]
    fn a_brand_is_fitted_to_the_grounds_there_are() {
        let schemes = schemes(SHEET);
        for (scheme, grounds) in schemes.iter().zip([Palette::LIGHT, Palette::DARK]) {
            let names = ["page", "raised", "warn-page", "caution-page"];
            assert_eq!(names.map(|name| scheme[name]), grounds);
        }
        assert_eq!(
            colors(Color::parse("#c8102e").unwrap()),
            "\n/* The brand's colour, as dark or light as letters need it. */\n@media screen {\n  :root {\n    \
             --brand: #b20e28;\n    --on-brand: #ffffff;\n    --accent: #a80d26;\n  }\n}\n@media screen and \
             (prefers-color-scheme: dark) {\n  :root {\n    --brand: #b20e28;\n    --on-brand: #ffffff;\n    \
             --accent: #e798a5;\n  }\n}\n"
        );
    }

    #[test]
    fn directions_are_logical_and_nothing_moves_or_loads() {
        for (number, line) in (1..).zip(SHEET.lines()) {
            for word in [
                "left",
                "right",
                "top:",
                "bottom:",
                "direction:",
                "float",
                "animation",
                "transition",
                "url(",
                "@import",
                "@font-face",
                "!important",
                "letter-spacing",
                "text-transform",
                "px)",
            ] {
                let is_text = line.trim_start().starts_with(['/', '@'])
                    || (line.starts_with("   ") && !line.starts_with("    "));
                assert!(
                    is_text || !line.contains(word),
                    "{number}: {word} in {line}"
                );
            }
            // A physical width or height is the wrong one in vertical text, and no box has a fixed height.
            let property = line.trim().split(':').next().unwrap_or_default();
            assert!(
                !["width", "height", "block-size", "max-width", "min-width"].contains(&property)
                    || line.contains("1px")
                    || line.contains("auto"),
                "{number}: {line}"
            );
        }
    }
}
