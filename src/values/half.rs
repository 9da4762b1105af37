//! One of two texts that are compared: its values, and which have their match.

use std::sync::Arc;

use crate::values::compare::{Known, Side};
use crate::values::digits::holds_digit;
use crate::values::extract::extract;
use crate::values::fold::Folded;
use crate::values::lexicon::Lexicon;
use crate::values::value::Value;
use crate::values::words::{Spoken, spoken};

/// One of the two texts.
#[derive(Clone, Debug)]
pub(super) struct Half {
    pub text: Arc<Folded>,
    pub lexicon: &'static Lexicon,
    /// Shared, as the text is: a source text is compared with many translations.
    pub values: Arc<[Value]>,
    /// Whether each value has its match.
    pub matched: Vec<bool>,
    spoken: Option<Spoken>,
}

impl Half {
    pub(super) fn new(side: Side<'_>, known: Known<'_>) -> Self {
        let text = Arc::new(Folded::new(side.text));
        let values = if holds_digit(side.text) {
            extract(&text, side.lexicon, known.emergency_numbers)
        } else {
            Vec::new()
        };
        Self {
            matched: vec![false; values.len()],
            text,
            lexicon: side.lexicon,
            values: values.into(),
            spoken: None,
        }
    }

    /// Values that have no match.
    pub(super) fn unmatched(&self) -> impl Iterator<Item = (usize, &Value)> {
        let values = self.values.iter().enumerate().zip(&self.matched);
        values.filter(|(_, matched)| !**matched).map(|(it, _)| it)
    }

    /// Values that surely are some and have no match.
    pub(super) fn open(&self) -> impl Iterator<Item = (usize, &Value)> {
        self.unmatched().filter(|(_, value)| value.certain)
    }

    pub(super) fn take(&mut self, at: usize) {
        if let Some(matched) = self.matched.get_mut(at) {
            *matched = true;
        }
    }

    pub(super) fn value(&self, at: usize) -> Option<&Value> {
        self.values.get(at)
    }

    pub(super) fn spoken(&mut self) -> &Spoken {
        let (text, lexicon) = (&self.text, self.lexicon);
        self.spoken.get_or_insert_with(|| spoken(text, lexicon))
    }
}
