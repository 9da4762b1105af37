//! The colours of a style sheet, scheme by scheme, and which pairs of them cannot be told apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Color, TEXT_CONTRAST};
use crate::source::Span;

/// Contrast of borders and focus, which carry meaning (WCAG 2.2, 1.4.11 Non-text Contrast).
const INTERFACE_CONTRAST: f64 = 3.0;

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

/// How a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// On a light screen.
    Light,
    /// On a dark screen.
    Dark,
    /// On paper.
    Print,
}

/// Two colours of which one stands on the other, too near to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct LowContrast {
    /// Where it happens.
    pub scheme: Scheme,
    /// The token in front, and its colour.
    pub front: (&'static str, Color),
    /// The token behind it, and its colour.
    pub ground: (&'static str, Color),
    /// Their contrast.
    pub contrast: f64,
    /// What is needed.
    pub needed: f64,
    /// Place of the declaration in the sheet, in bytes: of the one in front if it is there.
    pub span: Span,
}

/// A colour, and where the sheet that is looked at declares it; none where another did.
type Declared = (Color, Option<Span>);

/// The colours of each scheme: light, dark, print.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    schemes: [BTreeMap<String, Declared>; 3],
}

const SCHEMES: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Print];

impl Tokens {
    /// Reads the tokens that `sheet` declares for the root element, over those there are; these are then no
    /// longer of the sheet that is looked at.
    pub(super) fn read(mut self, sheet: &str) -> Self {
        for scheme in &mut self.schemes {
            for (_, span) in scheme.values_mut() {
                *span = None;
            }
        }
        let sheet_text = without_comments(sheet);
        let mut open: Vec<&str> = Vec::new();
        let mut from = 0;
        for (at, c) in sheet_text.char_indices() {
            if !matches!(c, '{' | '}' | ';') {
                continue;
            }
            let part = sheet_text.get(from..at).unwrap_or_default();
            if c == '{' {
                open.push(part.trim());
            } else {
                self.declare(&open, part, from);
            }
            if c == '}' {
                open.pop();
            }
            from = at + 1;
        }
        self
    }

    /// One declaration `--name: #rrggbb`, that begins at `from`.
    fn declare(&mut self, open: &[&str], declaration: &str, from: usize) {
        let Some((selector, around)) = open.split_last() else {
            return;
        };
        let is_root = selector
            .split(',')
            .any(|it| matches!(it.trim(), ":root" | "html"));
        let Some((name, value)) = declaration.split_once(':').filter(|_| is_root) else {
            return;
        };
        let Some(token) = name.trim().strip_prefix("--") else {
            return;
        };
        let Some(color) = Color::parse(value.trim()) else {
            return;
        };
        let start = from + (declaration.len() - declaration.trim_start().len());
        let span = Span::new(start..from + declaration.trim_end().len());
        let applies = |scheme: Scheme| {
            around.iter().all(|query| {
                let has = |word: &str| query.contains(word);
                let is_dark =
                    !has("prefers-color-scheme") || has("dark") == (scheme == Scheme::Dark);
                match scheme {
                    Scheme::Print => {
                        has("print") || !(has("screen") || has("prefers-color-scheme"))
                    }
                    _ => !has("print") && is_dark,
                }
            })
        };
        for (scheme, tokens) in SCHEMES.iter().zip(&mut self.schemes) {
            if applies(*scheme) {
                tokens.insert(token.to_owned(), (color, Some(span)));
            }
        }
    }

    /// Pairs that cannot be told apart and that the sheet that was read last has a part in.
    pub(super) fn faults(&self) -> Vec<LowContrast> {
        let mut faults: Vec<LowContrast> = Vec::new();
        for (scheme, tokens) in SCHEMES.iter().zip(&self.schemes) {
            for (pairs, needed) in [(TEXT, TEXT_CONTRAST), (INTERFACE, INTERFACE_CONTRAST)] {
                let pairs = pairs.iter().flat_map(|(front, grounds)| {
                    grounds.iter().map(move |ground| (*front, *ground))
                });
                for (front, ground) in pairs {
                    let (Some(a), Some(b)) = (tokens.get(front), tokens.get(ground)) else {
                        continue;
                    };
                    let contrast = a.0.contrast(b.0);
                    let Some(span) = a.1.or(b.1).filter(|_| contrast < needed) else {
                        continue;
                    };
                    faults.push(LowContrast {
                        scheme: *scheme,
                        front: (front, a.0),
                        ground: (ground, b.0),
                        contrast,
                        needed,
                        span,
                    });
                }
            }
        }
        // Of what a declaration does in a scheme, the worst is enough to know.
        faults.sort_by(|a, b| a.contrast.total_cmp(&b.contrast));
        let mut told = BTreeSet::new();
        faults.retain(|it| told.insert((it.scheme, it.span)));
        faults.sort_by_key(|it| (it.span, it.scheme));
        faults
    }
}

/// The sheet with its comments blanked out, byte by byte, and its strings.
fn without_comments(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        let comment = after
            .split_once("*/")
            .map_or(after.len(), |it| it.0.len() + 2);
        out.push_str(before);
        out.extend(std::iter::repeat_n(' ', comment + 2));
        rest = after.get(comment..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_compared_in_the_schemes_they_hold_for() {
        let base = ":root { --page: #ffffff; --text: #000000; }\n\
                    @media (prefers-color-scheme: dark) { :root { --page: #000000; --text: #ffffff; } }\n\
                    @media print { :root { --page: #ffffff; --text: #000000; } }";
        for (sheet, expected) in [
            ("", &[][..]),
            (":root { --text: #111; }", &[Scheme::Dark]),
            ("html{--page:#fff}", &[Scheme::Dark]),
            (
                ":root { --text: #888888; }",
                &[Scheme::Light, Scheme::Dark, Scheme::Print],
            ),
            (
                "@media screen { :root { --text: #888888; } }",
                &[Scheme::Light, Scheme::Dark],
            ),
            (
                "@media print { :root { --text: #888888; } }",
                &[Scheme::Print],
            ),
            (
                "@media screen and (prefers-color-scheme: dark) { :root { --text: #aaaaaa; } }",
                &[],
            ),
            (
                "@media (prefers-color-scheme: dark) { :root { --text: #666666; } }",
                &[Scheme::Dark],
            ),
            (
                "/* :root { --text: #888888; } */ .a { --text: #888888; }",
                &[],
            ),
            (":root { --text: red; --page: url(x) } } { ; :root", &[]),
            (
                "/* { */ @font-face { src: url(x) } :root { --text: #777 }",
                &[Scheme::Light, Scheme::Dark, Scheme::Print],
            ),
        ] {
            let faults = Tokens::default().read(base).read(sheet).faults();
            let schemes: Vec<Scheme> = faults.iter().map(|it| it.scheme).collect();
            assert_eq!(schemes, expected, "{sheet}");
            for fault in faults {
                assert!(sheet[fault.span.range()].starts_with("--"), "{sheet}");
            }
        }
    }
}
