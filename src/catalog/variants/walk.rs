//! One path of a pattern, put together.

use std::borrow::Cow;

use crate::catalog::{
    Element, Expression, Pattern, Variant, VariantKey,
    variants::{Choice, PLACEABLE, PathPlaceable, Piece, VariantPath, choose::Selects},
};
use crate::source::{SourceFile, Span};

/// What a selector has that nothing is assigned to yet.
pub(super) enum Decide<'d, 'p> {
    /// Nothing: the default variant is taken.
    Default,
    /// The key that the next digit names; a digit and its radix are added where there is none yet.
    Digits {
        selects: &'d Selects<'p>,
        digits: &'d mut Vec<(usize, usize)>,
        met: usize,
    },
}

impl<'p> Decide<'_, 'p> {
    fn key(&mut self, selector: &Expression) -> Option<&'p VariantKey> {
        let Self::Digits {
            selects,
            digits,
            met,
        } = self
        else {
            return None;
        };
        let keys = selects.keys_of(selector);
        if digits.len() == *met {
            digits.push((0, keys.len()));
        }
        let (digit, _) = *digits.get(*met)?;
        *met += 1;
        keys.get(digit).copied()
    }
}

/// Puts one path together.
pub(super) struct Walk<'w, 'p, 'd> {
    file: &'p SourceFile,
    assigned: Vec<(&'p Expression, Option<&'p VariantKey>)>,
    decide: &'w mut Decide<'d, 'p>,
    path: VariantPath<'p>,
    text: String,
    /// Elements and variants that were looked at.
    steps: usize,
}

impl<'w, 'p, 'd> Walk<'w, 'p, 'd> {
    pub(super) fn new(
        file: &'p SourceFile,
        assigned: &[(&'p Expression, &'p VariantKey)],
        decide: &'w mut Decide<'d, 'p>,
    ) -> Self {
        Self {
            file,
            assigned: assigned.iter().map(|(it, key)| (*it, Some(*key))).collect(),
            decide,
            path: VariantPath::plain(Cow::Borrowed("")),
            text: String::new(),
            steps: 0,
        }
    }

    /// The path, and what it cost.
    pub(super) fn path(mut self, pattern: &'p Pattern) -> (VariantPath<'p>, usize) {
        self.path.start = pattern.span.start;
        self.pattern(pattern);
        let cost = self.text.len().saturating_add(self.steps).max(1);
        self.path.text = Cow::Owned(self.text);
        (self.path, cost)
    }

    fn pattern(&mut self, pattern: &'p Pattern) {
        for element in &pattern.elements {
            self.steps += 1;
            match element {
                Element::Text(span) => {
                    self.piece(*span, true);
                    self.text.push_str(self.file.slice(*span));
                }
                Element::Placeable(expression, span) => self.placeable(inner(expression), *span),
            }
        }
    }

    fn placeable(&mut self, expression: &'p Expression, span: Span) {
        match expression {
            Expression::Text(literal) => {
                self.piece(span, false);
                self.text.push_str(literal);
            }
            Expression::Select(selector, variants) => {
                let Some(variant) = self.choose(selector, variants) else {
                    return;
                };
                self.path.choices.push(Choice { selector, variant });
                self.pattern(&variant.value);
            }
            _ => {
                self.piece(span, false);
                self.path.placeables.push(PathPlaceable {
                    at: self.text.len(),
                    expression,
                    span,
                });
                self.text.push(PLACEABLE);
            }
        }
    }

    fn choose(&mut self, selector: &'p Expression, variants: &'p [Variant]) -> Option<&'p Variant> {
        self.steps += variants.len();
        let assigned = self.assigned.iter().find(|(it, _)| *it == selector);
        let key = match assigned {
            Some((_, key)) => *key,
            None => {
                let key = self.decide.key(selector);
                self.assigned.push((selector, key));
                key
            }
        };
        let with_key = key.and_then(|key| variants.iter().find(|it| it.key == *key));
        with_key
            .or_else(|| variants.iter().find(|it| it.default))
            .or_else(|| variants.last())
    }

    fn piece(&mut self, span: Span, verbatim: bool) {
        // An empty piece would hide the one that begins at the same byte.
        if self
            .path
            .pieces
            .last()
            .is_some_and(|it| it.at == self.text.len())
        {
            self.path.pieces.pop();
        }
        self.path.pieces.push(Piece {
            at: self.text.len(),
            span,
            verbatim,
        });
    }
}

pub(super) fn inner(mut expression: &Expression) -> &Expression {
    while let Expression::Nested(nested) = expression {
        expression = nested;
    }
    expression
}
