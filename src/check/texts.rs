//! A text as rules about language and parity read it: each variant path with its prose, its source beside
//! it, and what characters it holds. Made once for all of these rules.

use std::ops::Range;

use crate::catalog::{Catalogue, Choice, Entry, EntryKind, PLACEABLE, Pattern, VariantKey};
use crate::check::{
    EditionScope, Marks, Reading, Readings, SegmentView, SourceText, Survey, copies::is_copied,
};
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::localize::Outcome;
use crate::project::Translations;
use crate::source::{Location, SourceFile, Span};

/// A translation of the edition's own catalogue beside its source; in the edition of the source language the
/// source text alone.
#[derive(Debug)]
pub struct Text<'p> {
    /// The segment.
    pub view: SegmentView<'p>,
    /// The locale the text is written in.
    pub locale: &'p Locale,
    /// What readers can get.
    pub readings: Readings<'p>,
    /// What it is translated from; none of the source itself.
    pub source: Option<&'p SourceText<'p>>,
    /// Of all readings together.
    pub survey: Survey,
    /// What may wake a rule ([`Run::Text`](crate::check::Run::Text)): signs of [`Survey`] that the text shows,
    /// or, of those that are compared, its source; and signs of [`Text`].
    pub(super) signs: u32,
    /// Where the value stands; of source text, none.
    pub file: Option<&'p SourceFile>,
    /// The value; of source text, none.
    pub pattern: Option<&'p Pattern>,
}

impl<'p> Text<'p> {
    /// A sign: source text.
    pub const SOURCE: u32 = 1 << 18;
    /// A sign: a translation.
    pub const TRANSLATION: u32 = 1 << 19;
    /// A sign: any text.
    pub const ANY: u32 = Self::SOURCE | Self::TRANSLATION;
    /// A sign: a translation that claims to say what its source says ([`Text::current_source`]).
    pub const CURRENT: u32 = 1 << 20;
    /// A sign: such a one that is its source once more.
    pub const COPY: u32 = 1 << 21;
    /// A sign: such a one whose source forbids or denies, if it is English.
    pub const DENIAL: u32 = 1 << 22;
    /// A sign: variants to choose between.
    pub const CHOICE: u32 = 1 << 23;
    /// A sign: letters of scripts that the language is not written in ([`Text::is_in_other_script`]).
    pub const OTHER_SCRIPT: u32 = 1 << 24;

    /// Source text, in the edition of the source language.
    fn of_source(
        scope: &EditionScope<'p>,
        view: SegmentView<'p>,
        source: &'p SourceText<'p>,
    ) -> Self {
        // Each notice is in a language of its own.
        let notices = scope.cx.project.notices.as_ref();
        let notices = notices.filter(|it| std::ptr::eq(&raw const it.unit, scope.unit));
        let own = notices.and_then(|it| it.languages.get(view.segment.section));
        Self {
            view,
            locale: own.unwrap_or(&scope.edition.locale),
            readings: Readings::one(Reading::of_source(source)),
            source: None,
            survey: source.survey,
            signs: 0,
            file: None,
            pattern: None,
        }
        .with_signs()
    }

    /// A translation of the edition's own; none where readers see another text.
    fn of_translation(
        scope: &EditionScope<'p>,
        view: SegmentView<'p>,
        source: &'p SourceText<'p>,
        values: &mut Values<'p>,
    ) -> Option<Self> {
        use Outcome::{Translated, Unresolvable};
        if !matches!(view.local.outcome, Translated | Unresolvable) {
            return None;
        }
        let (file, value) = values.find(&view)?;
        let (readings, survey) = Readings::of(value.paths(file))?;
        let text = Self {
            view,
            locale: &scope.edition.locale,
            readings,
            source: Some(source),
            survey,
            signs: 0,
            file: Some(file),
            pattern: Some(value),
        };
        Some(text.with_signs())
    }

    fn with_signs(mut self) -> Self {
        const COMPARED: u32 = Survey::MARKUP | Survey::DIGIT | Survey::PLACEABLE;
        let current = self.current_source();
        let of_source = self.source.map_or(0, |it| it.survey.signs() & COMPARED);
        let chooses = self.readings.iter().any(|it| !it.path.choices.is_empty());
        let signs = [
            (self.is_source(), Self::SOURCE),
            (!self.is_source(), Self::TRANSLATION),
            (current.is_some(), Self::CURRENT),
            (current.is_some_and(|it| is_copied(&self, it)), Self::COPY),
            (
                current.is_some_and(|it| it.negation().is_some()),
                Self::DENIAL,
            ),
            (chooses, Self::CHOICE),
            (self.is_in_other_script(), Self::OTHER_SCRIPT),
        ];
        self.signs = signs
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .fold(self.survey.signs() | of_source, |all, (_, sign)| all | sign);
        self
    }

    /// Whether it shows any of these signs.
    #[inline]
    pub(super) fn shows(&self, signs: u32) -> bool {
        self.signs & signs != 0
    }

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
            .get_or_init(|| Box::new(Marks::of(reading.text(), definitions)))
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
        let location = self.place(scope, reading, range);
        scope
            .finding_at(code, location, message)
            .about_id(self.view.id())
    }

    /// Place of bytes of a reading.
    pub(super) fn place(
        &self,
        scope: &EditionScope<'p>,
        reading: &Reading<'p>,
        range: Range<usize>,
    ) -> Location {
        match self.file {
            Some(file) => file.locate(reading.path.span(range)),
            None => self.in_source(scope, reading.text().get(range).unwrap_or_default()),
        }
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
    let mut texts = Vec::with_capacity(scope.sources.len());
    let mut values = scope.translations.map(Values::of);
    for (view, source) in scope.segments().zip(scope.sources) {
        texts.extend(match &mut values {
            None => Some(Text::of_source(scope, view, source)),
            Some(values) => Text::of_translation(scope, view, source, values),
        });
    }
    texts
}

/// Finds the values of an edition's own texts, which mostly follow each other as the texts do.
struct Values<'p> {
    translations: &'p Translations,
    /// The entry that follows the one found last.
    next: usize,
}

impl<'p> Values<'p> {
    fn of(translations: &'p Translations) -> Self {
        Self {
            translations,
            next: 0,
        }
    }

    /// The value that a segment was localized from, if it is of these files, and its file.
    fn find(&mut self, view: &SegmentView<'p>) -> Option<(&'p SourceFile, &'p Pattern)> {
        let own = self.translations.catalogue.as_ref();
        let is_it = |catalogue: &Catalogue, entry: &Entry| {
            let value = entry.value.as_ref().map(|it| it.span);
            entry.kind == EntryKind::Message
                && value.is_some_and(|it| view.local.span == Some(it))
                && catalogue.id(entry) == view.id()
        };
        let next = own.and_then(|it| Some((&**it, it.entries.get(self.next)?)));
        let (catalogue, entry) = match next.filter(|(catalogue, entry)| is_it(catalogue, entry)) {
            Some(found) => found,
            None => {
                let found = self.translations.find(view.identified)?;
                (&**found.catalogue, found.entry)
            }
        };
        let before = |it: &Entry| it.span.start <= entry.span.start;
        self.next = catalogue.entries.partition_point(before);
        // An unresolvable text may be a parent's.
        let value = entry.value.as_ref();
        let value = value.filter(|it| view.local.span.is_none_or(|span| span == it.span))?;
        Some((&catalogue.file, value))
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
    use std::sync::Arc;

    use super::*;
    use crate::catalog::parse;

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
    }
}
