//! What the comments of an edition's catalogue show: stubs to fill in, and the source text that a
//! translation was made from.

use std::cell::OnceCell;

use crate::catalog::{self, Catalogue, CommentLine, EntryBlock, blocks, source_hash};
use crate::check::{EditionScope, SegmentView};
use crate::content::source_from_value;
use crate::source::{Location, Span};

/// The stubs of a catalogue. Made only where a rule has something to say.
#[derive(Debug)]
pub(super) struct Stubs<'p> {
    catalogue: Option<&'p Catalogue>,
    blocks: Vec<EntryBlock>,
}

impl<'p> Stubs<'p> {
    pub(super) fn of(scope: &EditionScope<'p>) -> Self {
        let catalogue = scope.translations.and_then(|it| it.catalogue.as_deref());
        let mut blocks = catalogue.map(blocks).unwrap_or_default();
        blocks.retain(|block| block.entry.is_none());
        Self { catalogue, blocks }
    }

    /// Place of the comment that asks for a translation.
    pub(super) fn place(&self, id: &str) -> Option<Location> {
        let block = self.blocks.iter().find(|block| block.id == id)?;
        let line = block
            .comments
            .iter()
            .find(|line| matches!(line, CommentLine::Translate(..)))?;
        let file = &self.catalogue?.file;
        let length = file.slice(line.span()).trim_end().len();
        let start = line.span().start as usize;
        Some(file.locate(Span::new(start..start + length)))
    }
}

/// The source texts that translations were made from.
#[derive(Debug)]
pub(super) struct FormerTexts<'s, 'p> {
    scope: &'s EditionScope<'p>,
    reference: OnceCell<Option<Catalogue>>,
}

impl<'s, 'p> FormerTexts<'s, 'p> {
    pub(super) fn of(scope: &'s EditionScope<'p>) -> Self {
        Self {
            scope,
            reference: OnceCell::new(),
        }
    }

    /// The source text that a stale translation was made from: what the comment above it shows, else what
    /// the reference catalogue still has. None where neither knows.
    pub(super) fn of_segment(&self, view: &SegmentView<'_>) -> Option<String> {
        self.shown(view)
            .or_else(|| self.committed(view))
            .filter(|text| *text != view.segment.text)
    }

    fn shown(&self, view: &SegmentView<'_>) -> Option<String> {
        let found = self.scope.translations?.find(view.identified)?;
        let last = |label: &str| {
            let mut lines = found.catalogue.comments(found.entry).rev();
            lines.find_map(|line| line.strip_prefix(label))
        };
        let text = last("# was:").or_else(|| last("# source:"))?;
        Some(text.trim().to_owned())
    }

    fn committed(&self, view: &SegmentView<'_>) -> Option<String> {
        let row = self.scope.translations?.find(view.identified)?.row?;
        let parse = || Some(catalog::parse(self.scope.unit.reference.clone()?).0);
        let reference = self.reference.get_or_init(parse).as_ref()?;
        let value = reference.message(view.id())?.value.as_ref()?;
        let text = source_from_value(reference.file.slice(value.span));
        (source_hash(&text) == row.source).then_some(text)
    }
}
