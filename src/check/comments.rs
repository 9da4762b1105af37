//! What the comments of an edition's catalogue show: stubs to fill in, and the source text that a
//! translation was made from.

use crate::catalog::{Catalogue, CommentLine, EntryBlock, blocks};
use crate::check::EditionScope;
use crate::source::{Location, Span};

/// The blocks of a catalogue. Made only where a rule has something to say.
#[derive(Debug)]
pub(super) struct Comments<'p> {
    catalogue: Option<&'p Catalogue>,
    blocks: Vec<EntryBlock>,
}

impl<'p> Comments<'p> {
    pub(super) fn of(scope: &EditionScope<'p>) -> Self {
        let catalogue = scope.translations.and_then(|it| it.catalogue.as_deref());
        Self {
            catalogue,
            blocks: catalogue.map(blocks).unwrap_or_default(),
        }
    }

    /// Place of the comment that asks for a translation.
    pub(super) fn stub(&self, id: &str) -> Option<Location> {
        let block = self
            .blocks
            .iter()
            .find(|block| block.entry.is_none() && block.id == id)?;
        let line = block
            .comments
            .iter()
            .find(|line| matches!(line, CommentLine::Translate(..)))?;
        let file = &self.catalogue?.file;
        let length = file.slice(line.span()).trim_end().len();
        let start = line.span().start as usize;
        Some(file.locate(Span::new(start..start + length)))
    }

    /// The source text that the comment above a message says the translation was made from, unless it is
    /// `today`, the text of today.
    pub(super) fn was(&self, id: &str, today: &str) -> Option<&'p str> {
        let file = &self.catalogue?.file;
        let block = self
            .blocks
            .iter()
            .find(|block| block.entry.is_some() && block.id == id)?;
        let last = |wanted: fn(&CommentLine) -> bool| {
            let line = block.comments.iter().rev().find(|line| wanted(line))?;
            Some(line.text(file))
        };
        last(|line| matches!(line, CommentLine::Was(_)))
            .or_else(|| last(|line| matches!(line, CommentLine::Source(_))))
            .filter(|text| *text != today)
    }
}
