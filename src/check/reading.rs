//! What readers can get of a text: one reading for each variant path.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::catalog::VariantPath;
use crate::check::{
    Marks, SourceText, Survey,
    prose::{self, Word, surveyed},
};

/// One variant path, or source text.
#[derive(Debug)]
pub struct Reading<'p> {
    /// The text with [`PLACEABLE`](crate::catalog::PLACEABLE)s, its choices and places.
    pub path: VariantPath<'p>,
    prose: Option<Cow<'p, str>>,
    /// In a box, for few texts have any.
    pub(super) marks: OnceLock<Box<Marks>>,
}

/// The readings of a text. Nearly every text has one alone.
#[derive(Debug)]
pub struct Readings<'p> {
    first: Reading<'p>,
    others: Vec<Reading<'p>>,
}

impl<'p> Reading<'p> {
    /// Reads a path, and surveys it.
    pub(super) fn new(path: VariantPath<'p>) -> (Self, Survey) {
        let (prose, survey) = surveyed(&path.text);
        let prose = match prose {
            Cow::Owned(prose) => Some(Cow::Owned(prose)),
            Cow::Borrowed(_) => None,
        };
        let reading = Self {
            path,
            prose,
            marks: OnceLock::new(),
        };
        (reading, survey)
    }

    /// Source text, which was read before.
    pub(super) fn of_source(source: &'p SourceText<'p>) -> Self {
        Self {
            path: VariantPath::plain(Cow::Borrowed(&source.text)),
            prose: Some(Cow::Borrowed(source.prose())),
            marks: OnceLock::new(),
        }
    }

    /// The text, with [`PLACEABLE`](crate::catalog::PLACEABLE) for each placeable.
    pub fn text(&self) -> &str {
        &self.path.text
    }

    /// The text with what nobody reads blanked out ([`crate::check::prose`]), in the same places.
    pub fn prose(&self) -> &str {
        self.prose.as_deref().unwrap_or(&self.path.text)
    }

    /// The words of its prose, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = Word<'_>> + Clone {
        prose::words(self.prose())
    }
}

impl<'p> Readings<'p> {
    /// One reading.
    pub(super) fn one(first: Reading<'p>) -> Self {
        Self {
            first,
            others: Vec::new(),
        }
    }

    /// Reads every path of a value, with the survey of all of them together; none without a path.
    pub(super) fn of(paths: impl IntoIterator<Item = VariantPath<'p>>) -> Option<(Self, Survey)> {
        let mut paths = paths.into_iter();
        let (first, mut survey) = Reading::new(paths.next()?);
        let mut readings = Self::one(first);
        for path in paths {
            let (reading, other) = Reading::new(path);
            readings.others.push(reading);
            survey = survey.and(&other);
        }
        Some((readings, survey))
    }

    /// The one of the first path.
    pub fn first(&self) -> &Reading<'p> {
        &self.first
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Reading<'p>> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

impl<'r, 'p> IntoIterator for &'r Readings<'p> {
    type Item = &'r Reading<'p>;
    type IntoIter =
        std::iter::Chain<std::iter::Once<&'r Reading<'p>>, std::slice::Iter<'r, Reading<'p>>>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(&self.first).chain(&self.others)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::catalog::{PLACEABLE, parse};
    use crate::source::SourceFile;

    #[test]
    fn every_path_is_read() {
        let text = "a = { $n ->\n    [0] x\n   *[other] { $n } y\n} z\n";
        let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
        let value = catalogue.entries[0].value.as_ref().unwrap();
        let (readings, survey) = Readings::of(value.paths(&catalogue.file)).unwrap();
        let texts: Vec<&str> = readings.iter().map(Reading::text).collect();
        assert_eq!(texts, ["x z", &format!("{PLACEABLE} y z")]);
        assert_eq!(readings.first().text(), "x z");
        assert!(survey.has(Survey::PLACEABLE) && survey.all_letters() == 4);
    }
}
