//! Where lines go: indentation, list markers, blank lines.

use crate::locale::display_width;
use crate::render::text::wrap::{Paragraph, Wrap};

/// A plain text being written.
#[derive(Debug)]
pub(super) struct Paper<'b> {
    out: String,
    wrap: Wrap<'b>,
    /// What stands before every line.
    indent: String,
    /// What stands before the next line instead.
    marker: Option<String>,
    /// Blank lines wanted before the next line.
    gap: usize,
    /// A paragraph to be used again.
    spare: Paragraph,
}

impl<'b> Paper<'b> {
    /// Writes into an empty buffer.
    pub(super) fn new(out: String, wrap: Wrap<'b>) -> Self {
        Self {
            out,
            wrap,
            indent: String::new(),
            marker: None,
            gap: 0,
            spare: Paragraph::default(),
        }
    }

    /// A paragraph with nothing in it, to be given back.
    pub(super) fn empty(&mut self) -> Paragraph {
        std::mem::take(&mut self.spare)
    }

    /// Takes back a paragraph, to be used again.
    pub(super) fn give_back(&mut self, mut paragraph: Paragraph) {
        paragraph.clear();
        self.spare = paragraph;
    }

    /// What was written: one final line feed.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// At least so many blank lines before the next line.
    pub(super) fn gap(&mut self, lines: usize) {
        if self.marker.is_none() {
            self.gap = self.gap.max(lines);
        }
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph) {
        self.blank();
        let marker = self.marker.take();
        let first = marker.as_deref().unwrap_or(&self.indent);
        self.wrap
            .lines(&mut self.out, paragraph, first, &self.indent);
    }

    /// One line as it is, never cut.
    pub(super) fn verbatim(&mut self, line: &str) {
        self.blank();
        let marker = self.marker.take();
        let start = self.out.len();
        self.out.push_str(marker.as_deref().unwrap_or(&self.indent));
        for c in line.chars() {
            match c {
                '\t' => self.out.push_str("    "),
                c if c.is_control() => {}
                c => self.out.push(c),
            }
        }
        let end = self.out.trim_end_matches(' ').len().max(start);
        self.out.truncate(end);
        self.out.push('\n');
    }

    /// Writes with `marker` before the first line, the others hanging below what follows it.
    pub(super) fn hanging(&mut self, marker: &str, write: impl FnOnce(&mut Self)) {
        let before = self.indent.len();
        let mut first = self.marker.take().unwrap_or_else(|| self.indent.clone());
        first.push_str(marker);
        self.marker = Some(first);
        self.indent
            .extend(std::iter::repeat_n(' ', display_width(marker)));
        write(self);
        self.marker = None;
        self.indent.truncate(before);
    }

    /// Writes two spaces further in.
    pub(super) fn indented(&mut self, write: impl FnOnce(&mut Self)) {
        let before = self.indent.len();
        self.indent.push_str("  ");
        write(self);
        self.indent.truncate(before);
    }

    fn blank(&mut self) {
        if !self.out.is_empty() {
            self.out.extend(std::iter::repeat_n('\n', self.gap));
        }
        self.gap = 0;
    }
}
