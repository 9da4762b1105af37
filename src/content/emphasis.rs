//! Emphasis marks that Markdown left standing as text.
//!
//! `CommonMark` lets `**` open or close only beside the right kind of character (its "flanking" rules),
//! which are made for scripts with spaces: `**「重要」**です` opens and never closes, and the reader sees
//! asterisks.

use std::ops::Range;

use crate::locale::is_wide;

/// Collects the marks in the text events of one inline text.
#[derive(Debug, Default)]
pub(super) struct LiteralMarks {
    runs: Vec<Range<usize>>,
}

impl LiteralMarks {
    /// Takes note of a text event at `range` of `source`.
    pub(super) fn visit(&mut self, source: &str, range: Range<usize>) {
        let bytes = source.as_bytes().get(range.clone()).unwrap_or_default();
        if memchr::memchr2(b'*', b'_', bytes).is_none() {
            return;
        }
        let byte_at = |at: usize| source.as_bytes().get(at).copied();
        for at in memchr::memchr2_iter(b'*', b'_', bytes).map(|at| range.start + at) {
            match self.runs.last_mut() {
                Some(run) if run.end == at && byte_at(run.start) == byte_at(at) => run.end = at + 1,
                _ => self.runs.push(at..at + 1),
            }
        }
    }

    /// The first run that was meant as emphasis; forgets all.
    pub(super) fn finish(&mut self, source: &str) -> Option<Range<usize>> {
        let found = self.runs.iter().find(|run| self.is_emphasis(source, run));
        let found = found.cloned();
        self.runs.clear();
        found
    }

    fn is_emphasis(&self, source: &str, run: &Range<usize>) -> bool {
        let before = source
            .get(..run.start)
            .and_then(|text| text.chars().next_back());
        let after = source.get(run.end..).and_then(|text| text.chars().next());
        let open = |c: Option<char>| c.is_none_or(char::is_whitespace);
        if before == Some('\\') || (open(before) && open(after)) {
            return false;
        }
        let wide = |c: Option<char>| c.is_some_and(is_wide);
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let star = source.as_bytes().get(run.start) == Some(&b'*');
        match run.len() {
            // A single asterisk may be a footnote mark or a product: two of them beside text without
            // spaces are not.
            1 => star && self.runs.len() > 1 && (wide(before) || wide(after)),
            // Names of programs begin with two underscores.
            2 | 3 => star || (self.runs.len() > 1 && !(word(before) && word(after))),
            // A line to write on.
            _ => false,
        }
    }
}
