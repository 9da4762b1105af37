//! One text file: taken in once, checked, and able to say where a span is.

use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::source::{ReadError, Span, Tree};

/// The largest text file that is read, in bytes. A larger one is refused before it is parsed.
pub const MAX_FILE_BYTES: u64 = 16 << 20;

/// Lines of context beyond which an excerpt is cut, so that one finding cannot hold a whole file.
const EXCERPT_LINES: usize = 8;
/// Bytes after which a line of an excerpt is cut.
const EXCERPT_LINE_BYTES: usize = 400;

/// A text file of the project: valid UTF-8, without byte order mark.
#[derive(Debug)]
pub struct SourceFile {
    path: Arc<str>,
    text: String,
    bom: bool,
    lines: OnceLock<Box<[u32]>>,
}

/// Where something is, resolved so that it outlives the file: line and column count from 1, and
/// columns count characters (Unicode scalar values), as editors do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file, relative to the project's root, with `/`.
    pub path: Arc<str>,
    /// First line, from 1; 0 when the whole file is meant.
    pub line: u32,
    /// First column, from 1, in characters.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
    /// The lines concerned, for display.
    pub excerpt: Option<Excerpt>,
}

/// The lines around a location, with what to underline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Whole lines, joined with line feeds, without a final one.
    pub text: String,
    /// The underlined bytes of `text`, on character boundaries.
    pub highlight: std::ops::Range<usize>,
}

/// Why a file's bytes cannot be taken in as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntakeError {
    /// The tree could not give the file.
    Read(ReadError),
    /// Not UTF-8; the line (from 1) and the offset in bytes of the first bad byte.
    NotUtf8 {
        /// Line of the first bad byte, from 1.
        line: u32,
        /// Offset of the first bad byte.
        offset: usize,
    },
    /// The file holds a NUL character, which no text file does.
    Nul {
        /// Line of the character, from 1.
        line: u32,
    },
}

impl fmt::Display for IntakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::NotUtf8 { line, offset } => write!(
                f,
                "line {line} is not UTF-8 (byte {offset}); save the file with the encoding UTF-8"
            ),
            Self::Nul { line } => {
                write!(
                    f,
                    "line {line} holds a NUL character; remove it, it is not text"
                )
            }
        }
    }
}

impl std::error::Error for IntakeError {}

impl SourceFile {
    /// Reads and checks `path` of `tree`.
    pub fn read(tree: &dyn Tree, path: &str) -> Result<Self, IntakeError> {
        let bytes = tree.read(path, MAX_FILE_BYTES).map_err(IntakeError::Read)?;
        Self::from_bytes(path, &bytes)
    }

    /// Takes in the bytes of `path`: checks UTF-8, removes a byte order mark, refuses NUL.
    pub fn from_bytes(path: &str, bytes: &[u8]) -> Result<Self, IntakeError> {
        let marked = bytes.strip_prefix(b"\xEF\xBB\xBF");
        let (bom, bytes) = (marked.is_some(), marked.unwrap_or(bytes));
        let line_of = |bytes: &[u8], offset: usize| {
            let before = bytes.get(..offset).unwrap_or(bytes);
            u32::try_from(memchr::memchr_iter(b'\n', before).count() + 1).unwrap_or(u32::MAX)
        };
        if let Some(at) = memchr::memchr(0, bytes) {
            return Err(IntakeError::Nul {
                line: line_of(bytes, at),
            });
        }
        // Copying text that was found valid costs less than having it validated once more to take it over.
        let text = match simdutf8::compat::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(error) => {
                let offset = error.valid_up_to();
                return Err(IntakeError::NotUtf8 {
                    line: line_of(bytes, offset),
                    offset,
                });
            }
        };
        Ok(Self {
            path: path.into(),
            text,
            bom,
            lines: OnceLock::new(),
        })
    }

    /// A file from text that is already valid, as tests and generated catalogues have it.
    pub fn from_text(path: &str, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            bom: false,
            lines: OnceLock::new(),
        }
    }

    /// Path relative to the project's root, with `/`.
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The text, without byte order mark.
    #[inline]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file began with a byte order mark, which an edit must put back.
    pub fn had_bom(&self) -> bool {
        self.bom
    }

    /// The file's bytes as they were read, byte order mark included.
    pub fn bytes(&self) -> Vec<u8> {
        self.with_mark(&self.text)
    }

    /// The bytes of `text` as this file's new content: with a byte order mark where it had one.
    pub fn with_mark(&self, text: &str) -> Vec<u8> {
        let mark: &[u8] = if self.bom { b"\xEF\xBB\xBF" } else { b"" };
        [mark, text.as_bytes()].concat()
    }

    /// The text of a span; empty when the span is not one of this file.
    #[inline]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Line and column of a span, with the lines it stands in.
    pub fn locate(&self, span: Span) -> Location {
        let start = self.boundary(span.start as usize);
        let end = self.boundary(span.end as usize).max(start);
        let (line, column) = self.position(start);
        let (end_line, end_column) = self.position(end);
        Location {
            path: Arc::clone(&self.path),
            line,
            column,
            end_line,
            end_column,
            excerpt: Some(self.excerpt(start, end)),
        }
    }

    /// The file as a whole, for what has no better place.
    pub fn whole(&self) -> Location {
        Location::file(&self.path)
    }

    /// Offset in bytes of a line and column as [`SourceFile::position`] gives them; the end of the line, or of
    /// the file, where there are not so many.
    pub fn offset(&self, line: u32, column: u32) -> usize {
        let (Ok(line), Ok(column)) = (usize::try_from(line), usize::try_from(column)) else {
            return self.text.len();
        };
        let Some(start) = self.lines().get(line.saturating_sub(1)) else {
            return self.text.len();
        };
        let start = *start as usize;
        let rest = self.text.get(start..).unwrap_or_default();
        let text = rest.split('\n').next().unwrap_or_default();
        let mut characters = text.char_indices();
        let inside = characters.nth(column.saturating_sub(1));
        start + inside.map_or(text.len(), |(at, _)| at)
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn position(&self, offset: usize) -> (u32, u32) {
        let offset = self.boundary(offset);
        let starts = self.lines();
        let row = starts
            .partition_point(|&start| start as usize <= offset)
            .saturating_sub(1);
        let start = starts.get(row).map_or(0, |&start| start as usize);
        let column = self
            .text
            .get(start..offset)
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        (
            u32::try_from(row + 1).unwrap_or(u32::MAX),
            u32::try_from(column).unwrap_or(u32::MAX),
        )
    }

    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            std::iter::once(0)
                .chain(memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at + 1))
                .map(|start| u32::try_from(start).unwrap_or(u32::MAX))
                .collect()
        })
    }

    fn excerpt(&self, start: usize, end: usize) -> Excerpt {
        let line_start = self
            .text
            .get(..start)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |at| at + 1);
        let mut text = String::new();
        let mut highlight = 0..0;
        let mut from = line_start;
        for (count, line) in self
            .text
            .get(line_start..)
            .unwrap_or_default()
            .split_inclusive('\n')
            .enumerate()
        {
            if count == EXCERPT_LINES || (count > 0 && from >= end) {
                break;
            }
            let shown = line.trim_end_matches(['\n', '\r']);
            let mut cut = shown.len().min(EXCERPT_LINE_BYTES);
            while !shown.is_char_boundary(cut) {
                cut -= 1;
            }
            if count > 0 {
                text.push('\n');
            }
            let base = text.len();
            if count == 0 {
                highlight.start = base + (start - from).min(cut);
            }
            highlight.end = base + end.saturating_sub(from).min(cut);
            text.push_str(shown.get(..cut).unwrap_or_default());
            from += line.len();
        }
        highlight.end = highlight.end.max(highlight.start);
        Excerpt { text, highlight }
    }
}

impl Location {
    /// A whole file.
    pub fn file(path: &str) -> Self {
        Self {
            path: path.into(),
            line: 0,
            column: 0,
            end_line: 0,
            end_column: 0,
            excerpt: None,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.path),
            line => write!(f, "{}:{}:{}", self.path, line, self.column),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let file = SourceFile::from_text("a.ftl", "x = é\nسلام = { $nme }\r\n");
        let at = file.text().find("$nme").unwrap();
        let location = file.locate(Span::new(at..at + 4));
        assert_eq!(
            (location.line, location.column, location.end_column),
            (2, 10, 14)
        );
        let excerpt = location.excerpt.unwrap();
        assert_eq!(&excerpt.text[excerpt.highlight], "$nme");
    }

    #[test]
    fn intake_strips_a_byte_order_mark_and_refuses_what_is_not_text() {
        let file = SourceFile::from_bytes("a", b"\xEF\xBB\xBFx").unwrap();
        assert!(file.had_bom() && file.text() == "x");
        assert_eq!(file.bytes(), b"\xEF\xBB\xBFx");
        assert_eq!(
            SourceFile::from_bytes("a", b"x\ny\xFF").unwrap_err(),
            IntakeError::NotUtf8 { line: 2, offset: 3 }
        );
        assert_eq!(
            SourceFile::from_bytes("a", b"\n\0").unwrap_err(),
            IntakeError::Nul { line: 2 }
        );
    }

    #[test]
    fn a_span_past_the_end_or_inside_a_character_is_clamped() {
        let file = SourceFile::from_text("a", "é");
        let location = file.locate(Span::new(1..99));
        assert_eq!((location.line, location.column), (1, 1));
    }
}
