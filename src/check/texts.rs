//! A text as rules about language and parity read it: each variant path with its prose, its source beside
//! it, and what characters it holds. Made once for all of these rules.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::catalog::{Choice, Expression, PLACEABLE, Pattern, VariantKey, VariantPath, parse};
use crate::check::{
    EditionScope, Marks, SegmentView, Survey, negation,
    prose::{self, Word, surveyed},
};
use crate::content::Segment;
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::localize::Outcome;
use crate::project::Unit;
use crate::source::{Location, SourceFile, Span};
use crate::values;

/// A translation of the edition's own catalogue beside its source; in the edition of the source language the
/// source text alone.
#[derive(Debug)]
pub struct Text<'p> {
    /// The segment.
    pub view: SegmentView<'p>,
    /// The locale the text is written in.
    pub locale: &'p Locale,
    /// What readers can get, one for each variant path; at least one.
    pub readings: Vec<Reading<'p>>,
    /// What it is translated from; none of the source itself.
    pub source: Option<&'p SourceText<'p>>,
    /// Of all readings together.
    pub survey: Survey,
    /// Where the value stands; of source text, none.
    pub file: Option<&'p SourceFile>,
    /// The value; of source text, none.
    pub pattern: Option<&'p Pattern>,
}

/// One variant path, or source text.
#[derive(Debug)]
pub struct Reading<'p> {
    /// The text with [`PLACEABLE`]s, its choices and places.
    pub path: VariantPath<'p>,
    prose: Option<Cow<'p, str>>,
    words: OnceLock<Vec<Span>>,
    marks: OnceLock<Marks>,
}

/// The source text of a segment, read once for all locales.
#[derive(Debug)]
pub struct SourceText<'p> {
    /// The text, with [`PLACEABLE`] for each placeable.
    pub text: Cow<'p, str>,
    /// The placeables, in order.
    pub placeables: Vec<Expression>,
    /// What characters it holds.
    pub survey: Survey,
    prose: Option<String>,
    marks: OnceLock<Marks>,
    negation: OnceLock<Option<Range<usize>>>,
    values: OnceLock<values::Source>,
    worded: OnceLock<Option<values::Worded>>,
}

impl Reading<'_> {
    /// The text, with [`PLACEABLE`] for each placeable.
    pub fn text(&self) -> &str {
        &self.path.text
    }

    /// The text with what nobody reads blanked out ([`crate::check::prose`]), in the same places.
    pub fn prose(&self) -> &str {
        self.prose.as_deref().unwrap_or(&self.path.text)
    }

    /// The words of its prose, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = Word<'_>> + Clone {
        let prose = self.prose();
        let spans = self.words.get_or_init(|| {
            let mut spans = Vec::with_capacity(prose.len() / 5);
            spans.extend(prose::words(prose).map(|it| Span::new(it.range())));
            spans
        });
        spans.iter().filter_map(move |span| {
            let range = span.range();
            Some(Word {
                text: prose.get(range.clone())?,
                at: range.start,
            })
        })
    }
}

impl SourceText<'_> {
    /// The text with what nobody reads blanked out, in the same places.
    pub fn prose(&self) -> &str {
        self.prose.as_deref().unwrap_or(&self.text)
    }

    /// The words with which it forbids or denies, if it is English ([`negation::english`]).
    pub fn negation(&self) -> Option<&str> {
        let found = self
            .negation
            .get_or_init(|| negation::english(self.prose()));
        self.prose().get(found.clone()?)
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

impl<'p> Text<'p> {
    /// Whether it is text of the source language itself.
    pub fn is_source(&self) -> bool {
        self.source.is_none()
    }

    /// The source text that a translation claims to say; none where it is known to lag behind, for what it
    /// was translated from is not at hand, and where it cannot be shown, which a rule of its own tells.
    pub fn current_source(&self) -> Option<&'p SourceText<'p>> {
        let other = self.view.local.freshness.is_stale() || self.view.is_unresolvable();
        self.source.filter(|_| !other)
    }

    /// Whether the source or the translation may hold Markdown. Titles and descriptions hold none.
    pub fn has_markup(&self) -> bool {
        let source = self.source;
        let markup = Survey::MARKUP;
        !self.view.segment.kind.is_plain()
            && (self.survey.has(markup) || source.is_some_and(|it| it.survey.has(markup)))
    }

    /// Whether nearly all letters are of scripts that the language is not written in. Few letters say nothing:
    /// they may be a name or an abbreviation.
    pub(super) fn is_in_other_script(&self) -> bool {
        const FEW: u32 = 20;
        let scripts = self.locale.scripts();
        let all = self.survey.all_letters();
        let own: u32 = scripts.iter().map(|it| self.survey.letters(*it)).sum();
        !scripts.is_empty() && all >= FEW && own.saturating_mul(10) < all
    }

    /// The current source with its marks, where source or translation have any.
    pub fn compared(&self, scope: &EditionScope<'p>) -> Option<(&SourceText<'p>, &Marks)> {
        let source = self.current_source().filter(|_| self.has_markup())?;
        let definitions = &scope.unit.article.definitions;
        let marks = source
            .marks
            .get_or_init(|| Marks::of(&source.text, definitions));
        Some((source, marks))
    }

    /// The marks of a reading.
    pub fn marks<'r>(&self, scope: &EditionScope<'p>, reading: &'r Reading<'p>) -> &'r Marks {
        let definitions = &scope.unit.article.definitions;
        reading
            .marks
            .get_or_init(|| Marks::of(reading.text(), definitions))
    }

    /// A finding at bytes of a reading.
    pub fn finding(
        &self,
        scope: &EditionScope<'p>,
        code: &'static str,
        place: (&Reading<'p>, Range<usize>),
        message: impl Into<String>,
    ) -> Diagnostic {
        let (reading, range) = place;
        let location = match self.file {
            Some(file) => file.locate(reading.path.span(range)),
            None => self.in_source(scope, reading.text().get(range).unwrap_or_default()),
        };
        scope
            .finding_at(code, location, message)
            .about_id(self.view.id())
    }

    /// A finding at a span of the translation's file.
    pub fn finding_in_file(
        &self,
        scope: &EditionScope<'p>,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
    ) -> Diagnostic {
        match self.file {
            Some(file) => scope
                .finding_at(code, file.locate(span), message)
                .about_id(self.view.id()),
            None => self.finding_whole(scope, code, message),
        }
    }

    /// A finding about the value as a whole.
    pub fn finding_whole(
        &self,
        scope: &EditionScope<'p>,
        code: &'static str,
        message: impl Into<String>,
    ) -> Diagnostic {
        scope.finding(code, self.view.at, message)
    }

    /// The first place of `part` in the segment's Markdown; the segment where it is written in another way.
    fn in_source(&self, scope: &EditionScope<'p>, part: &str) -> Location {
        let file = &scope.unit.article.file;
        let span = self.view.segment.span;
        let found = Some(part)
            .filter(|part| !part.is_empty())
            .and_then(|part| file.slice(span).find(part));
        let Some(at) = found else {
            return file.locate(span);
        };
        let start = span.range().start + at;
        file.locate(Span::new(start..start + part.len()))
    }
}

/// The texts of an edition that rules about texts read, in document order.
pub(super) fn texts<'p>(scope: &EditionScope<'p>) -> Vec<Text<'p>> {
    scope
        .segments()
        .zip(scope.sources)
        .filter_map(|(view, source)| match scope.translations {
            None => Some(source_text(scope, view, source)),
            Some(translations) => {
                let own = matches!(
                    view.local.outcome,
                    Outcome::Translated | Outcome::Unresolvable
                );
                let found = own.then(|| translations.find(view.identified)).flatten()?;
                // An unresolvable text may be a parent's.
                let value = found.entry.value.as_ref();
                let value =
                    value.filter(|it| view.local.span.is_none_or(|span| span == it.span))?;
                let file = &*found.catalogue.file;
                let readings: Vec<_> = value.paths(file).map(reading).collect();
                Some(Text {
                    view,
                    locale: &scope.edition.locale,
                    survey: together(&readings),
                    readings: readings.into_iter().map(|(reading, _)| reading).collect(),
                    source: Some(source),
                    file: Some(file),
                    pattern: Some(value),
                })
            }
        })
        .collect()
}

fn source_text<'p>(
    scope: &EditionScope<'p>,
    view: SegmentView<'p>,
    source: &'p SourceText<'p>,
) -> Text<'p> {
    let reading = Reading {
        path: VariantPath::plain(Cow::Borrowed(&source.text)),
        prose: source.prose.as_deref().map(Cow::Borrowed),
        words: OnceLock::new(),
        marks: OnceLock::new(),
    };
    // Each notice is in a language of its own.
    let notices = scope.cx.project.notices.as_ref();
    let notices = notices.filter(|it| std::ptr::eq(&raw const it.unit, scope.unit));
    let own = notices.and_then(|it| it.languages.get(view.segment.section));
    Text {
        view,
        locale: own.unwrap_or(&scope.edition.locale),
        readings: vec![reading],
        source: None,
        survey: source.survey,
        file: None,
        pattern: None,
    }
}

fn reading(path: VariantPath<'_>) -> (Reading<'_>, Survey) {
    let (prose, survey) = surveyed(&path.text);
    let prose = owned(prose).map(Cow::Owned);
    let reading = Reading {
        path,
        prose,
        words: OnceLock::new(),
        marks: OnceLock::new(),
    };
    (reading, survey)
}

fn together(readings: &[(Reading<'_>, Survey)]) -> Survey {
    let mut surveys = readings.iter().map(|(_, survey)| *survey);
    let first = surveys.next().unwrap_or(Survey::of(""));
    surveys.fold(first, Survey::and)
}

fn owned(prose: Cow<'_, str>) -> Option<String> {
    match prose {
        Cow::Owned(prose) => Some(prose),
        Cow::Borrowed(_) => None,
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
    let prose = owned(prose);
    SourceText {
        text,
        placeables,
        survey,
        prose,
        marks: OnceLock::new(),
        negation: OnceLock::new(),
        values: OnceLock::new(),
        worded: OnceLock::new(),
    }
}

/// A text as messages quote it.
pub(super) fn shown(text: &str) -> String {
    text.replace(PLACEABLE, "{ … }")
}

/// The branch a reading stands in, as messages name it: ` where $n is [one]`; nothing without selects.
pub(super) fn branch(choices: &[Choice<'_>]) -> String {
    let mut text = String::new();
    for choice in choices {
        text.push_str(if text.is_empty() { " where " } else { " and " });
        match choice.variable() {
            Some(name) => text.push_str(&format!("${name}")),
            None => text.push_str("the choice"),
        }
        let (VariantKey::Identifier(key) | VariantKey::Number(key)) = choice.key();
        text.push_str(&format!(" is [{key}]"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branches_are_named() {
        let file = Arc::new(SourceFile::from_text(
            "a.ftl",
            "a = { $n ->\n    [0] x\n   *[other] { $n } y\n} { $m ->\n   *[few] z\n}\n",
        ));
        let (catalogue, _) = parse(file);
        let value = catalogue.entries[0].value.as_ref().unwrap();
        let paths: Vec<_> = value.paths(&catalogue.file).collect();
        assert_eq!(
            branch(&paths[0].choices),
            " where $n is [0] and $m is [few]"
        );
        assert_eq!(branch(&[]), "");
        let (reading, survey) = reading(paths[1].clone());
        assert_eq!(reading.text(), format!("{PLACEABLE} y z"));
        assert!(survey.has(Survey::WIDE) && !reading.text().is_empty());
    }
}
