//! A range of bytes in one file.

use std::ops::Range;

/// A half-open range of bytes in one file's text, on character boundaries of that text.
///
/// A span does not carry its file: whoever holds a span knows the file it was made against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// First byte after the range.
    pub end: u32,
}

impl Span {
    /// The span of `range`, in bytes. Files are bounded to 64 MiB, so positions fit.
    #[inline]
    pub fn new(range: Range<usize>) -> Self {
        let clamp = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
        Self {
            start: clamp(range.start),
            end: clamp(range.end.max(range.start)),
        }
    }

    /// The span of `part` inside `whole`, when `part` is a slice of it (as every slice that
    /// fluent-syntax returns is a slice of the text it parsed).
    pub fn of_slice(whole: &str, part: &str) -> Option<Self> {
        let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= whole.len()).then(|| Self::new(start..end))
    }

    /// As a range of bytes.
    #[inline]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    #[inline]
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether the range holds nothing.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}
