//! The style sheet.

/// The style sheet of every page.
pub(super) const SHEET: &str = include_str!("style.css");

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::config::Color;

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
    fn schemes() -> Vec<BTreeMap<&'static str, Color>> {
        let mut schemes: Vec<BTreeMap<_, _>> = Vec::new();
        for block in SHEET.split(":root {").skip(1) {
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
        let schemes = schemes();
        assert_eq!(schemes.len(), 3, "light, dark, print");
        let mut faults = Vec::new();
        for (scheme, colors) in ["light", "dark", "print"].iter().zip(&schemes) {
            for (pairs, least) in [(TEXT, 7.0), (INTERFACE, 3.0)] {
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
