//! Texts that share their memory: editions are kept until the site is rendered, and each of hundreds of thousands
//! of short strings would take room beside its letters.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::localize::{Content, LocalSegment};

/// A text, or a part of one that others have parts of too. Reads as the `str` that it is.
#[derive(Clone)]
pub struct SharedText {
    all: Arc<str>,
    /// Byte offsets; what is localized is bounded far below their limit.
    start: u32,
    end: u32,
}

impl SharedText {
    fn part(all: &Arc<str>, start: usize, end: usize) -> Option<Self> {
        Some(Self {
            all: Arc::clone(all),
            start: u32::try_from(start).ok()?,
            end: u32::try_from(end).ok()?,
        })
    }
}

/// Lays the plain texts of an edition into one string.
pub(super) fn gather(locals: &mut [LocalSegment]) {
    let length = locals.iter().filter_map(plain).map(str::len).sum();
    let mut all = String::with_capacity(length);
    all.extend(locals.iter().filter_map(plain));
    let all: Arc<str> = all.into();
    let mut start = 0;
    for local in locals {
        if let Content::Plain(text) = &mut local.content {
            let end = start + text.len();
            if let Some(part) = SharedText::part(&all, start, end) {
                *text = part;
            }
            start = end;
        }
    }
}

fn plain(local: &LocalSegment) -> Option<&str> {
    match &local.content {
        Content::Plain(text) => Some(text),
        Content::Empty | Content::Rich(_) => None,
    }
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        let range = self.start as usize..self.end as usize;
        self.all.get(range).unwrap_or_default()
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> Self {
        Self {
            all: text.into(),
            start: 0,
            end: u32::try_from(text.len()).unwrap_or(u32::MAX),
        }
    }
}

impl fmt::Debug for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for SharedText {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::Inline;
    use crate::localize::Outcome;

    proptest! {
        #[test]
        fn gathered_texts_are_what_they_were(texts: Vec<Option<String>>) {
            let contents = texts.iter().map(|text| match text.as_deref() {
                None => Content::Empty,
                Some("") => Content::Rich([Inline::Break].into()),
                Some(text) => Content::Plain(text.into()),
            });
            let contents: Vec<Content> = contents.collect();
            let locals = contents.iter().map(|content| LocalSegment {
                content: content.clone(),
                ..LocalSegment::new(Outcome::Translated)
            });
            let mut locals: Vec<LocalSegment> = locals.collect();
            gather(&mut locals);
            let gathered: Vec<Content> = locals.into_iter().map(|it| it.content).collect();
            prop_assert_eq!(gathered, contents);
        }
    }
}
