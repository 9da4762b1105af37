//! Digits that are part of a name and no number: B12, COVID-19.

use crate::values::fold::Folded;
use crate::values::lexicon::{Lexicon, is_western};

/// Whether digits at a position are part of a name: B12, COVID-19, H1N1.
pub(super) fn is_in_name(text: &Folded, at: usize, lexicon: &Lexicon) -> bool {
    let Some(before) = text.before(at) else {
        return false;
    };
    if is_western(before) {
        // 10x20
        let times =
            before == 'x' && at >= 2 && text.get(at - 2).is_some_and(|c| c.is_ascii_digit());
        return !times;
    }
    let hyphen = before == '-' && at >= 2 && text.get(at - 2).is_some_and(is_western);
    hyphen && !after_joiner(text, at - 1, lexicon)
}

/// Whether the word that ends before the hyphen at a position is one that is written before numbers.
fn after_joiner(text: &Folded, hyphen: usize, lexicon: &Lexicon) -> bool {
    (hyphen.saturating_sub(8)..hyphen).any(|start| {
        let word = text.range(start, hyphen);
        let whole = lexicon
            .joiners
            .longest(word, |_, _| true)
            .is_some_and(|it| it.0 == word.len());
        whole && !text.before(start).is_some_and(char::is_alphabetic)
    })
}
