//! The Markdown of a text in numbers: links, images, code, emphasis, footnotes and breaks, to be compared
//! with those of its source.

use crate::content::{Definitions, Inline, InlineProblem, parse_inline};

/// What stands for a placeable while Markdown is read: unlike U+FFFC, it is no symbol to the rules of
/// emphasis, as the values are not.
pub(super) const STAND_IN: &str = "\u{E000}";

/// What the Markdown of a text holds, each in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Destinations of links.
    pub links: Vec<Box<str>>,
    /// Images: where they are, and their alternative text.
    pub images: Vec<(Box<str>, Box<str>)>,
    /// Code spans.
    pub code: Vec<Box<str>>,
    /// Numbers of footnotes that are referred to.
    pub footnotes: Vec<usize>,
    /// Spans of strong emphasis.
    pub strong: usize,
    /// Hard line breaks.
    pub breaks: usize,
    /// Whether marks of emphasis stand as text, which a rule of its own tells.
    pub literal: bool,
}

impl Marks {
    /// The marks of a text with placeables as [`crate::catalog::PLACEABLE`].
    pub fn of(text: &str, definitions: &Definitions) -> Self {
        let mut marks = Self::default();
        let stand_in;
        let mut text = text;
        if text.contains(crate::catalog::PLACEABLE) {
            stand_in = text.replace(crate::catalog::PLACEABLE, STAND_IN);
            text = &stand_in;
        }
        let (inlines, problems) = parse_inline(text, definitions);
        marks.add(&inlines);
        marks.literal = problems
            .iter()
            .any(|it| matches!(it, InlineProblem::LiteralEmphasis(_)));
        marks
    }

    fn add(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(_) | Inline::Value(_) => {}
                Inline::Code(text) => self.code.push(text.clone()),
                Inline::Emphasis(content) | Inline::Deleted(content) => self.add(content),
                Inline::Strong(content) => {
                    self.strong += 1;
                    self.add(content);
                }
                Inline::Link {
                    destination,
                    content,
                } => {
                    self.links.push(destination.clone());
                    self.add(content);
                }
                Inline::Image {
                    source,
                    alternative,
                } => self.images.push((source.clone(), alternative.clone())),
                Inline::Footnote(number) => self.footnotes.push(*number),
                Inline::Break => self.breaks += 1,
            }
        }
    }
}

/// What of `wanted` is not among `got`, counting repetitions.
pub(super) fn lacking<'a, T: PartialEq>(wanted: &'a [T], got: &[T]) -> Vec<&'a T> {
    let mut got: Vec<&T> = got.iter().collect();
    wanted
        .iter()
        .filter(|it| match got.iter().position(|other| other == it) {
            Some(at) => {
                got.swap_remove(at);
                false
            }
            None => true,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_wherever_they_stand() {
        let marks = Marks::of(
            "**a [b `c`](#d \"t\")** ![e](f.png)\\\n**\u{FFFC}**x [g](\u{FFFC}) *h*",
            &Definitions::default(),
        );
        assert_eq!(
            marks,
            Marks {
                links: vec!["#d".into(), "\u{E000}".into()],
                images: vec![("f.png".into(), "e".into())],
                code: vec!["c".into()],
                footnotes: Vec::new(),
                strong: 2,
                breaks: 1,
                literal: false,
            }
        );
        assert_eq!(
            Marks::of("plain", &Definitions::default()),
            Marks::default()
        );
        assert!(Marks::of("**「重要」**です", &Definitions::default()).literal);
    }

    #[test]
    fn what_is_lacking_counts_repetitions() {
        assert_eq!(lacking(&[1, 2, 2, 3], &[2, 3, 4]), [&1, &2]);
        assert_eq!(lacking::<u8>(&[], &[1]), Vec::<&u8>::new());
    }
}
