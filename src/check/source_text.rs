//! The source text of a segment, read once for all locales.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::catalog::{Expression, parse};
use crate::check::{Marks, Survey, negation, prose::surveyed};
use crate::content::Segment;
use crate::project::Unit;
use crate::source::SourceFile;
use crate::values;

/// The source text of a segment.
#[derive(Debug)]
pub struct SourceText<'p> {
    /// The text, with [`PLACEABLE`](crate::catalog::PLACEABLE) for each placeable.
    pub text: Cow<'p, str>,
    /// The placeables, in order.
    pub placeables: Vec<Expression>,
    /// What characters it holds.
    pub survey: Survey,
    prose: Option<String>,
    negation: Option<Range<usize>>,
    pub(super) marks: OnceLock<Marks>,
    values: OnceLock<values::Source>,
    worded: OnceLock<Option<values::Worded>>,
}

impl SourceText<'_> {
    /// The text with what nobody reads blanked out, in the same places.
    pub fn prose(&self) -> &str {
        self.prose.as_deref().unwrap_or(&self.text)
    }

    /// The words with which it forbids or denies, if it is English ([`negation::english`]).
    pub fn negation(&self) -> Option<&str> {
        self.prose().get(self.negation.clone()?)
    }

    /// The values of the source text, read by `read` where no locale needed them before.
    pub(super) fn values(&self, read: impl FnOnce() -> values::Source) -> &values::Source {
        self.values.get_or_init(read)
    }

    /// What the source text counts in words, read by `read` where no locale needed it before.
    pub(super) fn worded(
        &self,
        read: impl FnOnce() -> Option<values::Worded>,
    ) -> Option<&values::Worded> {
        self.worded.get_or_init(read).as_ref()
    }
}

/// The source text of each segment of an article, its placeables read as Fluent reads them.
pub fn source_texts(unit: &Unit) -> Vec<SourceText<'_>> {
    unit.article.segments.iter().map(source_of).collect()
}

fn source_of(segment: &Segment) -> SourceText<'_> {
    let mut text = Cow::Borrowed(&*segment.text);
    let mut placeables = Vec::new();
    if segment.text.contains('{') {
        let value = segment.value.as_deref().unwrap_or(&segment.text);
        let (catalogue, _) = parse(Arc::new(SourceFile::from_text(
            "",
            format!("v = {value}\n"),
        )));
        let value = catalogue.entries.first().and_then(|it| it.value.as_ref());
        if let Some(path) = value.and_then(|it| it.paths(&catalogue.file).next()) {
            placeables = path
                .placeables
                .iter()
                .map(|it| it.expression.clone())
                .collect();
            text = Cow::Owned(path.text.into_owned());
        }
    }
    let (prose, survey) = surveyed(&text);
    let negation = negation::english(&prose);
    let prose = match prose {
        Cow::Owned(prose) => Some(prose),
        Cow::Borrowed(_) => None,
    };
    SourceText {
        text,
        placeables,
        survey,
        prose,
        negation,
        marks: OnceLock::new(),
        values: OnceLock::new(),
        worded: OnceLock::new(),
    }
}
