//! Markdown and placeables in a text as inline codes, so that a translation tool shows and guards them.
//!
//! The codes and the texts between them are the text, byte for byte: what is taken for a code or not decides
//! about comfort, never about what comes back.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Words.
    Text(&'t str),
    /// A code that stands alone: a placeable, code, a footnote, a hard break.
    Alone(&'t str),
    /// A code that a later one closes; pairs nest.
    Open(&'t str),
    /// What closes the last one open.
    Close(&'t str),
}

impl<'t> Piece<'t> {
    /// The slice of the text.
    pub(super) fn text(self) -> &'t str {
        match self {
            Self::Text(text) | Self::Alone(text) | Self::Open(text) | Self::Close(text) => text,
        }
    }
}

/// Cuts a text into pieces.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut cutter = Cutter {
        text,
        words: 0,
        at: 0,
        pieces: Vec::new(),
        open: Vec::new(),
    };
    cutter.cut();
    let Cutter {
        mut pieces, open, ..
    } = cutter;
    // What nothing closes is words.
    for (at, _) in open {
        if let Some(piece) = pieces.get_mut(at) {
            *piece = Piece::Text(piece.text());
        }
    }
    pieces
}

/// Marks of emphasis, longer ones first.
const MARKS: [&str; 3] = ["**", "~~", "*"];

struct Cutter<'t> {
    text: &'t str,
    /// Where the words begin that no piece holds yet.
    words: usize,
    at: usize,
    pieces: Vec<Piece<'t>>,
    /// Positions of opening pieces, with their mark.
    open: Vec<(usize, &'t str)>,
}

impl<'t> Cutter<'t> {
    fn cut(&mut self) {
        while let Some(rest) = self.text.get(self.at..).filter(|rest| !rest.is_empty()) {
            match rest.find(['{', '`', '\\', '!', '[', ']', '*', '~', '<']) {
                None => break,
                Some(found) => {
                    self.at += found;
                    self.code(rest.get(found..).unwrap_or_default());
                }
            }
        }
        self.at = self.text.len();
        self.flush();
    }

    /// Looks at the code that may begin here; goes on at least one byte.
    fn code(&mut self, rest: &'t str) {
        let alone = match rest.as_bytes().first() {
            Some(b'{') => placeable(rest),
            Some(b'`') => code_span(rest),
            Some(b'<') => address(rest),
            Some(b'\\') => {
                if rest.starts_with("\\\n") {
                    Some(2)
                } else {
                    // What is escaped is no mark.
                    let escaped = rest.chars().nth(1).map_or(0, char::len_utf8);
                    self.at += 1 + escaped;
                    return;
                }
            }
            Some(b'[') if rest.starts_with("[^") => rest.find(']').map(|end| end + 1),
            _ => None,
        };
        if let Some(length) = alone.and_then(|length| rest.get(..length)) {
            self.push(Piece::Alone(length));
            return;
        }
        if let Some(link) = ["![", "["].into_iter().find(|link| rest.starts_with(link)) {
            if let Some(mark) = rest.get(..link.len()) {
                self.open(mark);
            }
            return;
        }
        if rest.starts_with(']') {
            return self.close_link(rest);
        }
        match MARKS.into_iter().find(|mark| rest.starts_with(mark)) {
            Some(mark) => self.emphasis(rest, mark),
            None => self.at += 1,
        }
    }

    fn emphasis(&mut self, rest: &'t str, mark: &str) {
        let Some(mark) = rest.get(..mark.len()) else {
            self.at += 1;
            return;
        };
        let before = self
            .text
            .get(..self.at)
            .and_then(|text| text.chars().next_back());
        let after = rest.get(mark.len()..).and_then(|text| text.chars().next());
        let touches = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_open = self.open.last().is_some_and(|(_, open)| *open == mark);
        if is_open && touches(before) {
            self.open.pop();
            self.push(Piece::Close(mark));
        } else if touches(after) {
            self.open(mark);
        } else {
            self.at += mark.len();
        }
    }

    fn close_link(&mut self, rest: &'t str) {
        let length = destination(rest);
        let link = self.open.iter().rposition(|(_, mark)| mark.ends_with('['));
        let (Some(close), Some(link)) = (length.and_then(|length| rest.get(..length)), link) else {
            // Words in brackets: the bracket that opened them is words as well.
            if let Some((at, _)) = link.map(|link| self.open.remove(link))
                && let Some(piece) = self.pieces.get_mut(at)
            {
                *piece = Piece::Text(piece.text());
            }
            self.at += 1;
            return;
        };
        for (at, _) in self.open.drain(link..).skip(1) {
            if let Some(piece) = self.pieces.get_mut(at) {
                *piece = Piece::Text(piece.text());
            }
        }
        self.push(Piece::Close(close));
    }

    fn open(&mut self, mark: &'t str) {
        self.push(Piece::Open(mark));
        self.open.push((self.pieces.len() - 1, mark));
    }

    fn push(&mut self, piece: Piece<'t>) {
        self.flush();
        self.at += piece.text().len();
        self.words = self.at;
        self.pieces.push(piece);
    }

    fn flush(&mut self) {
        if let Some(words) = self
            .text
            .get(self.words..self.at)
            .filter(|it| !it.is_empty())
        {
            self.pieces.push(Piece::Text(words));
        }
        self.words = self.at;
    }
}

/// Length of `{ … }`; none for variants, in which there are words to translate.
fn placeable(rest: &str) -> Option<usize> {
    let mut in_quotes = false;
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_quotes => escaped = true,
            '"' => in_quotes = !in_quotes,
            '}' if !in_quotes => return Some(at + 1),
            '{' | '\n' if !in_quotes => return None,
            _ => {}
        }
    }
    None
}

/// Length of `` `…` ``.
fn code_span(rest: &str) -> Option<usize> {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let fence = rest.get(..ticks)?;
    let mut from = ticks;
    loop {
        let found = from + rest.get(from..)?.find(fence)?;
        let run = rest.get(found..)?;
        let length = run.len() - run.trim_start_matches('`').len();
        if length == ticks {
            return Some(found + ticks);
        }
        from = found + length;
    }
}

/// Length of `<https://…>` or `<name@place>`.
fn address(rest: &str) -> Option<usize> {
    let end = rest.find('>')?;
    let inner = rest.get(1..end)?;
    let is_address = inner.contains([':', '@']) && !inner.contains(char::is_whitespace);
    is_address.then_some(end + 1)
}

/// Length of `](…)` or `][…]`.
fn destination(rest: &str) -> Option<usize> {
    let (open, close) = match rest.get(1..2)? {
        "(" => ('(', ')'),
        "[" => ('[', ']'),
        _ => return None,
    };
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices().skip(1) {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + 1);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> String {
        pieces(text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.to_owned(),
                Piece::Alone(text) => format!("‹{text}›"),
                Piece::Open(text) => format!("«{text}|"),
                Piece::Close(text) => format!("|{text}»"),
            })
            .collect()
    }

    #[test]
    fn marks_are_codes_and_words_are_not() {
        for (text, expected) in [
            ("Plain [words] * here", "Plain [words] * here"),
            ("Call { $phone }.", "Call ‹{ $phone }›."),
            ("a {\"{\"} b", "a ‹{\"{\"}› b"),
            ("**One.** Two *three*", "«**|One.|**» Two «*|three|*»"),
            ("See [a **b**](#c).", "See «[|a «**|b|**»|](#c)»."),
            (
                "See [a]({ $site }) [b][c]",
                "See «[|a|]({ $site })» «[|b|][c]»",
            ),
            ("![x](y.png)", "«![|x|](y.png)»"),
            (
                "One[^1] `a*b` <https://a.b>",
                "One‹[^1]› ‹`a*b`› ‹<https://a.b>›",
            ),
            ("one\\\ntwo \\* three", "one‹\\\n›two \\* three"),
            ("**open [a](b) ~~c", "**open «[|a|](b)» ~~c"),
            ("[a **b](c) d**", "«[|a **b|](c)» d**"),
            (
                "{ $n ->\n   [one] un día\n  *[other] { $n } días\n}",
                "{ $n ->\n   [one] un día\n  *[other] ‹{ $n }› días\n}",
            ),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    proptest! {
        #[test]
        fn pieces_are_the_text_and_nest(text in "[ab .*~`\\[\\]()!{}$\"\\\\<>:^\n]{0,30}") {
            let pieces = pieces(&text);
            let joined: String = pieces.iter().map(|piece| piece.text()).collect();
            prop_assert_eq!(&joined, &text);
            let mut depth = 0_i32;
            for piece in pieces {
                match piece {
                    Piece::Open(_) => depth += 1,
                    Piece::Close(_) => depth -= 1,
                    _ => {}
                }
                prop_assert!(depth >= 0);
            }
            prop_assert_eq!(depth, 0);
        }
    }
}
