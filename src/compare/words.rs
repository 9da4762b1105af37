//! Which words of a text are new: the longest common subsequence of words.

use crate::locale::is_wide;

/// Words of both texts together beyond which only their beginnings and ends are compared.
const MOST_PAIRS: usize = 1 << 20;

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both texts.
    Same(String),
    /// In the earlier text alone.
    Gone(String),
    /// In the later text alone.
    New(String),
}

/// The stretches of two texts in order. White space belongs to the word before it; in scripts without spaces
/// each character is a word.
pub fn word_changes(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    let same = |(a, b): &(&&str, &&str)| a.trim_end() == b.trim_end();
    let start = old.iter().zip(&new).take_while(same).count();
    let (old_rest, new_rest) = (tail(&old, start), tail(&new, start));
    let end = old_rest
        .iter()
        .rev()
        .zip(new_rest.iter().rev())
        .take_while(same)
        .count();
    let old_middle = head(old_rest, end);
    let new_middle = head(new_rest, end);
    let mut pieces = Pieces::default();
    for word in new.iter().take(start) {
        pieces.push(Kind::Same, word);
    }
    middle(old_middle, new_middle, &mut pieces);
    for word in tail(new_rest, new_rest.len() - end) {
        pieces.push(Kind::Same, word);
    }
    pieces.list
}

fn head<'w, 't>(words: &'w [&'t str], without: usize) -> &'w [&'t str] {
    words.get(..words.len() - without).unwrap_or_default()
}

fn tail<'w, 't>(words: &'w [&'t str], from: usize) -> &'w [&'t str] {
    words.get(from..).unwrap_or_default()
}

fn middle(old: &[&str], new: &[&str], pieces: &mut Pieces) {
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1).saturating_mul(width).min(MOST_PAIRS)];
    let is_small = (old.len() + 1).saturating_mul(width) <= MOST_PAIRS;
    let at = |lengths: &[u32], row: usize, column: usize| {
        lengths.get(row * width + column).copied().unwrap_or(0)
    };
    if is_small {
        for (row, a) in old.iter().enumerate().rev() {
            for (column, b) in new.iter().enumerate().rev() {
                let length = if a.trim_end() == b.trim_end() {
                    at(&lengths, row + 1, column + 1) + 1
                } else {
                    at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
                };
                if let Some(cell) = lengths.get_mut(row * width + column) {
                    *cell = length;
                }
            }
        }
    }
    let (mut row, mut column) = (0, 0);
    loop {
        match (old.get(row), new.get(column)) {
            (Some(a), Some(b)) if is_small && a.trim_end() == b.trim_end() => {
                pieces.push(Kind::Same, b);
                row += 1;
                column += 1;
            }
            (Some(a), b)
                if b.is_none()
                    || !is_small
                    || at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) =>
            {
                pieces.push(Kind::Gone, a);
                row += 1;
            }
            (_, Some(b)) => {
                pieces.push(Kind::New, b);
                column += 1;
            }
            _ => return,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Same,
    Gone,
    New,
}

#[derive(Default)]
struct Pieces {
    list: Vec<Piece>,
}

impl Pieces {
    fn push(&mut self, kind: Kind, word: &str) {
        match (kind, self.list.last_mut()) {
            (Kind::Same, Some(Piece::Same(text)))
            | (Kind::Gone, Some(Piece::Gone(text)))
            | (Kind::New, Some(Piece::New(text))) => text.push_str(word),
            _ => self.list.push(match kind {
                Kind::Same => Piece::Same(word.to_owned()),
                Kind::Gone => Piece::Gone(word.to_owned()),
                Kind::New => Piece::New(word.to_owned()),
            }),
        }
    }
}

/// Words with the white space after them; wide characters are words of their own.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let begins = before.is_some_and(|before: char| {
            !c.is_whitespace() && (before.is_whitespace() || is_wide(before) || is_wide(c))
        });
        if begins {
            words.push(text.get(start..at).unwrap_or_default());
            start = at;
        }
        before = Some(c);
    }
    words.push(text.get(start..).unwrap_or_default());
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(before: &str, after: &str) -> String {
        let pieces = word_changes(before, after).into_iter();
        pieces
            .map(|piece| match piece {
                Piece::Same(text) => text,
                Piece::Gone(text) => format!("[{text}]"),
                Piece::New(text) => format!("<{text}>"),
            })
            .collect()
    }

    #[test]
    fn words_that_differ_are_told() {
        for (before, after, expected) in [
            ("Rest 2 hours.", "Rest 3 hours.", "Rest [2 ]<3 >hours."),
            ("a b", "a b", "a b"),
            ("", "new", "<new>"),
            ("old", "", "[old]"),
            ("a x b y c", "a b c", "a [x ]b [y ]c"),
            ("Do drive", "Do not drive", "Do <not >drive"),
            ("休息2小时", "休息3小时", "休息[2]<3>小时"),
            ("قبل 2", "قبل 3", "قبل [2]<3>"),
        ] {
            assert_eq!(shown(before, after), expected);
        }
        let long = "word ".repeat(2000);
        let other = "other ".repeat(2000);
        assert_eq!(word_changes(&long, &other).len(), 2);
    }

    proptest! {
        #[test]
        fn pieces_make_up_both_texts(before in "[ab中 ]{0,12}", after in "[ab中 ]{0,12}") {
            let mut sides = (String::new(), String::new());
            for piece in word_changes(&before, &after) {
                let black = |text: String| text.replace(' ', "");
                match piece {
                    Piece::Same(text) => {
                        sides.0.push_str(&black(text.clone()));
                        sides.1.push_str(&black(text));
                    }
                    Piece::Gone(text) => sides.0.push_str(&black(text)),
                    Piece::New(text) => sides.1.push_str(&black(text)),
                }
            }
            prop_assert_eq!(sides, (before.replace(' ', ""), after.replace(' ', "")));
        }
    }
}
