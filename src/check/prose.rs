//! The words of a text: its Markdown, code and addresses blanked out, byte for byte, so that positions stay
//! those of the text.

use std::borrow::Cow;
use std::ops::Range;

use crate::check::Survey;
use crate::locale::{is_letter, is_of_word};

/// What stands for each byte that readers do not read. No letter, digit or white space.
pub(super) const BLANK: u8 = 1;

/// The prose of a text, and what characters the text holds, letters aside: those are the prose's. Prose is the
/// text with [`BLANK`] in place of marks of emphasis, brackets and addresses of links, labels, code spans,
/// footnote references, web and e-mail addresses; it is of the same length.
pub(super) fn surveyed(text: &str) -> (Cow<'_, str>, Survey) {
    let survey = Survey::of(text);
    let address = || {
        survey.has(Survey::ADDRESS)
            && (text.contains('@') || text.contains("://") || text.contains("www."))
    };
    if !survey.has(Survey::MARKUP) && !address() {
        return (Cow::Borrowed(text), survey);
    }
    let mut masker = Masker {
        text,
        bytes: text.as_bytes().to_vec(),
        survey,
    };
    masker.run();
    match String::from_utf8(masker.bytes) {
        Ok(prose) => (Cow::Owned(prose), masker.survey),
        // Whole characters are blanked out, so this does not come to pass.
        Err(_) => (Cow::Borrowed(text), survey),
    }
}

struct Masker<'t> {
    text: &'t str,
    bytes: Vec<u8>,
    /// Of the text, less the letters that were blanked out.
    survey: Survey,
}

impl Masker<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(&byte) = self.text.as_bytes().get(at) {
            at = match byte {
                b'\\' => {
                    self.blank(at..at + 1);
                    // What is escaped is text.
                    at + 1 + usize::from(self.byte(at + 1).is_ascii_punctuation())
                }
                b'`' => self.code(at),
                b'_' => {
                    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte >= 0x80;
                    let before = at.checked_sub(1).map_or(0, |at| self.byte(at));
                    if !(word(before) && word(self.byte(at + 1))) {
                        self.blank(at..at + 1);
                    }
                    at + 1
                }
                b'!' if self.byte(at + 1) == b'[' => {
                    self.blank(at..at + 2);
                    at + 2
                }
                b'[' if self.byte(at + 1) == b'^' => self.up_to(at, b']'),
                b'[' | b'*' | b'~' => self.single(at),
                b']' => match self.byte(at + 1) {
                    b'(' => self.destination(at),
                    b'[' => self.up_to(at + 1, b']').max(self.single(at)),
                    _ => self.single(at),
                },
                b'<' => self.angle(at),
                b':' if self.rest(at).starts_with("://") => self.word(at),
                b'@' => self.word(at),
                b'w' if self.rest(at).starts_with("www.") => self.word(at),
                _ => at + 1,
            };
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or_default()
    }

    fn rest(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    fn blank(&mut self, range: Range<usize>) {
        let end = range.end.min(self.bytes.len());
        if let Some(bytes) = self.bytes.get_mut(range.start..end) {
            if let Ok(part) = std::str::from_utf8(bytes) {
                self.survey.forget_letters(part);
            }
            bytes.fill(BLANK);
        }
    }

    fn single(&mut self, at: usize) -> usize {
        self.blank(at..at + 1);
        at + 1
    }

    /// A code span; the backquotes alone where none closes it.
    fn code(&mut self, at: usize) -> usize {
        let ticks = |text: &str| text.len() - text.trim_start_matches('`').len();
        let rest = self.rest(at);
        let length = ticks(rest);
        let mut from = length;
        while let Some(found) = rest.get(from..).and_then(|rest| rest.find('`')) {
            let run = ticks(rest.get(from + found..).unwrap_or_default());
            if run == length {
                let end = at + from + found + run;
                self.blank(at..end);
                return end;
            }
            from += found + run;
        }
        self.blank(at..at + length);
        at + length
    }

    /// From `at` to `close`, which is on the same line.
    fn up_to(&mut self, at: usize, close: u8) -> usize {
        match memchr::memchr2(close, b'\n', self.rest(at).as_bytes()) {
            Some(length) if self.byte(at + length) == close => {
                // A bracket before it is blanked with it.
                let start = at - usize::from(at > 0 && self.byte(at - 1) == b']');
                self.blank(start..at + length + 1);
                at + length + 1
            }
            _ => self.single(at),
        }
    }

    /// `](…)`
    fn destination(&mut self, at: usize) -> usize {
        let mut depth = 0_usize;
        let mut quoted = false;
        for (offset, byte) in self.rest(at).bytes().enumerate().skip(1) {
            match byte {
                b'"' => quoted = !quoted,
                b'(' if !quoted => depth += 1,
                b')' if !quoted => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        self.blank(at..at + offset + 1);
                        return at + offset + 1;
                    }
                }
                _ => {}
            }
        }
        self.single(at)
    }

    /// `<https://…>` and `<a@b>`.
    fn angle(&mut self, at: usize) -> usize {
        let inner = self.rest(at + 1);
        match inner.find(['>', ' ', '\n', '<']) {
            Some(length)
                if inner.as_bytes().get(length) == Some(&b'>')
                    && inner
                        .get(..length)
                        .is_some_and(|it| it.contains([':', '@'])) =>
            {
                self.blank(at..at + length + 2);
                at + length + 2
            }
            _ => at + 1,
        }
    }

    /// The run of ASCII without spaces around `at`: an address that stands in the text.
    fn word(&mut self, at: usize) -> usize {
        let part = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"');
        let bytes = self.text.as_bytes();
        let before = bytes.get(..at).unwrap_or_default();
        let start = at
            - before
                .iter()
                .rev()
                .take_while(|it| part(it) && !matches!(it, b'(' | b'['))
                .count();
        let after = bytes.get(at..).unwrap_or_default();
        let end = at
            + after
                .iter()
                .take_while(|it| part(it) && !matches!(it, b')' | b']'))
                .count();
        self.blank(start..end);
        end.max(at + 1)
    }
}

/// A word of prose: letters with the marks, apostrophes and joiners between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'t> {
    /// What it says.
    pub(super) text: &'t str,
    /// First byte.
    pub(super) at: usize,
}

/// The words of a text, in order: runs of letters, with marks, apostrophes and joiners inside.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> + Clone {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let tail = text.get(rest..)?;
        let start = rest + tail.find(is_letter)?;
        let word = text.get(start..)?;
        let mut end = 0;
        for (at, c) in word.char_indices() {
            if is_of_word(c) {
                end = at + c.len_utf8();
            } else if !matches!(c, '\'' | '’' | '\u{200C}' | '\u{200D}' | '\u{AD}' | '·') {
                break;
            }
        }
        rest = start + end.max(1);
        Some(Word {
            text: word.get(..end)?,
            at: start,
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_nobody_reads_is_blanked_out() {
        for (text, expected) in [
            ("Rest for 2 hours.", "Rest for 2 hours."),
            ("**Bold** and *it*", "##Bold## and #it#"),
            ("snake_case _x_", "snake_case #x#"),
            ("a `code \\` b", "a ######## b"),
            ("a ``c`d`` b `open", "a ####### b #open"),
            ("[t](a(c) \"t)\") x", "#t############ x"),
            (
                "see [side effects](#side-effects).",
                "see #side effects################.",
            ),
            (
                "[text][label] [^note] [plain]",
                "#text######## ####### #plain#",
            ),
            ("![a cuff](cuff.png)", "##a cuff###########"),
            ("<https://a.example> 5 < 6", "################### 5 < 6"),
            ("https://a.example/b, x", "#################### x"),
            (
                "(see www.a.example) mail a@b.example now",
                "(see #############) mail ########### now",
            ),
            ("\\*not\\* é`中`", "#*not#* é#####"),
        ] {
            // Each byte of a character is blanked out.
            let got = surveyed(text).0.replace('\u{1}', "#");
            assert_eq!(got, expected, "{text}");
        }
    }

    #[test]
    fn words_are_runs_of_letters() {
        let found = |text: &str| words(text).map(|it| it.text.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("Don’t stop-now, 5 mg\u{301}x l'eau"),
            ["Don’t", "stop", "now", "mg\u{301}x", "l'eau"]
        );
        assert_eq!(found("نمی\u{200C}شود है’"), ["نمی\u{200C}شود", "है"]);
        assert_eq!(found("1 2 ."), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn prose_keeps_every_position(text in r#"([\[\]()`*_~<>!\\^:@/. a"é中]|://|www\.|\]\(){0,16}"#) {
            let (prose, survey) = surveyed(&text);
            prop_assert_eq!(prose.len(), text.len());
            let letters = prose.chars().filter(|c| is_letter(*c)).count();
            prop_assert_eq!(survey.all_letters() as usize, letters);
            for ((at, was), (there, now)) in text.char_indices().zip(text.char_indices().map(|(at, _)| (at, prose.as_bytes()[at]))) {
                prop_assert_eq!(at, there);
                prop_assert!(now == BLANK || prose.get(at..).is_some_and(|it| it.starts_with(was)));
            }
            for word in words(&text) {
                prop_assert_eq!(text.get(word.at..word.at + word.text.len()), Some(word.text));
            }
        }
    }
}
