//! The values of an edition's texts against those of the source text, compared once for all the rules that
//! tell what differs.

use crate::catalog::{Choice, Expression, VariantKey, VariantPath};
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, SegmentView, SourceText, Survey, Text};
use crate::config::Variable;
use crate::diag::{Diagnostic, Level};
use crate::source::{Location, SourceFile, Span};
use crate::values::{
    Difference, Kind, Known, Lexicon, Meaning, Side, Source, Value, Worded, is_emergency_number,
};

/// Something about a value of a text.
#[derive(Clone, Debug)]
pub struct Observation {
    /// Position of the segment.
    pub at: usize,
    /// What was seen.
    pub what: Seen,
    /// Place of the value in the text it is about, or of the text where the value is missing.
    pub location: Location,
    /// Place of the value in the source text, where there is one.
    pub source_location: Location,
    /// What readers of the source see at the value.
    pub source: Option<String>,
    /// What readers of this text see at the value.
    pub target: Option<String>,
    /// The source text and this text, quoted.
    pub texts: (String, String),
    /// Whether the text is known to be older than its source, which is told elsewhere.
    pub stale: bool,
}

/// What was seen about a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It differs from the source text.
    Differs(Kind),
    /// A number to call in an emergency stands in the text itself.
    LiteralEmergency,
    /// A date whose day and month may be taken for each other.
    AmbiguousDate,
}

/// Everything there is to say about the values of an edition's texts, in document order.
pub(super) fn observations<'p>(scope: &EditionScope<'p>, texts: &[Text<'p>]) -> Vec<Observation> {
    let own_numbers = own_numbers(scope);
    let own_numbers: Vec<&str> = own_numbers.iter().map(String::as_str).collect();
    let reader = Reader {
        scope,
        source: Lexicon::of(scope.cx.project.source()),
        target: Lexicon::of(&scope.edition.locale),
        own_numbers: &own_numbers,
    };
    let mut seen = Vec::new();
    for text in texts {
        reader.words(text, &mut seen);
        if !text.shows(Survey::DIGIT) {
            continue;
        }
        if scope.is_source() {
            reader.source_text(&text.view, &mut seen);
        } else {
            reader.translation(text, &mut seen);
        }
    }
    seen
}

/// Whether a text holds a digit of any script.
fn has_figure(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// Digits of the numbers to call that the project is configured with.
fn own_numbers(scope: &EditionScope<'_>) -> Vec<String> {
    let settings = &scope.cx.project.settings;
    let own = settings.per_locale.values().map(|it| &it.variables);
    let maps = std::iter::once(&settings.variables).chain(own);
    maps.flat_map(|map| {
        ["emergency", "crisis"]
            .iter()
            .filter_map(|name| map.get(*name))
    })
    .filter_map(|variable| match variable {
        Variable::Phone(phone) => Some(phone.dial.clone()),
        _ => None,
    })
    .collect()
}

struct Reader<'s, 'p> {
    scope: &'s EditionScope<'p>,
    source: &'static Lexicon,
    target: &'static Lexicon,
    own_numbers: &'s [&'s str],
}

impl Reader<'_, '_> {
    fn known<'k>(&'k self, free: &'k [u64]) -> Known<'k> {
        Known {
            emergency_numbers: self.own_numbers,
            free,
        }
    }

    /// What the source text has of its own; told in the edition of its language.
    fn source_text(&self, view: &SegmentView<'_>, seen: &mut Vec<Observation>) {
        let text = &view.segment.text;
        let Some(source) = self.scope.sources.get(view.at) else {
            return;
        };
        for value in self.values_of(view, source).values() {
            let Some(what) = self.alone(value) else {
                continue;
            };
            let location = self.source_place(view, Some(value.span));
            seen.push(Observation {
                at: view.at,
                what,
                source_location: location.clone(),
                location,
                source: None,
                target: shown(text, value),
                texts: (String::new(), quote(text)),
                stale: false,
            });
        }
    }

    /// The values of a source text, read once for all locales.
    fn values_of<'t>(&self, view: &SegmentView<'_>, source: &'t SourceText<'_>) -> &'t Source {
        source.values(|| {
            let side = Side {
                text: &view.segment.text,
                lexicon: self.source,
            };
            Source::new(side, self.known(&[]))
        })
    }

    /// What a translation counts in words otherwise than its source does, in words too.
    fn words(&self, text: &Text<'_>, seen: &mut Vec<Observation>) {
        let view = &text.view;
        let (Some(source), Some(file)) = (text.current_source(), text.file) else {
            return;
        };
        let side = |text, lexicon| Side { text, lexicon };
        let read = || {
            let english = self.scope.cx.project.source().language() == "en";
            let worded = || Worded::new(side(&view.segment.text, self.source));
            english.then(worded).flatten()
        };
        let Some(worded) = source.worded(read).filter(|_| view.is_translated()) else {
            return;
        };
        let first = seen.len();
        for reading in text.readings.iter() {
            let target = reading.text();
            for (theirs, ours) in worded.contradictions(side(target, self.target)) {
                let location = file.locate(reading.path.span(ours.range()));
                let told = seen.get(first..).unwrap_or_default();
                if told.iter().any(|it| it.location == location) {
                    continue;
                }
                seen.push(Observation {
                    at: view.at,
                    what: Seen::Differs(Kind::Quantity),
                    location,
                    source_location: self.source_place(view, Some(theirs)),
                    source: view.segment.text.get(theirs.range()).map(str::to_owned),
                    target: target.get(ours.range()).map(str::to_owned),
                    texts: (
                        quote(&view.segment.text),
                        quote(&target.replace(crate::catalog::PLACEABLE, "…")),
                    ),
                    stale: false,
                });
            }
        }
    }

    /// What differs in a translation of the edition's own, and what it has of its own. What a parent's
    /// catalogue says is told in the parent's edition.
    fn translation(&self, text: &Text<'_>, seen: &mut Vec<Observation>) {
        let view = &text.view;
        // A stale critical text is never published: that it is stale says enough.
        let judged = view.is_translated() && !(view.is_stale() && view.critical);
        let (Some(span), Some(file)) = (view.local.span.filter(|_| judged), text.file) else {
            return;
        };
        let first = seen.len();
        let Some(source) = text.source.map(|it| self.values_of(view, it)) else {
            return;
        };
        for reading in &text.readings {
            self.path(view, (source, file), &reading.path, span, seen);
        }
        // What several variants have in common is told once.
        let mut at = first;
        while let Some(observation) = seen.get(at) {
            let same = |it: &Observation| {
                it.what == observation.what
                    && it.location == observation.location
                    && it.source == observation.source
            };
            if seen
                .get(first..at)
                .is_some_and(|before| before.iter().any(same))
            {
                seen.remove(at);
            } else {
                at += 1;
            }
        }
    }

    fn path(
        &self,
        view: &SegmentView<'_>,
        (values, file): (&Source, &SourceFile),
        path: &VariantPath<'_>,
        whole: Span,
        seen: &mut Vec<Observation>,
    ) {
        let source = &view.segment.text;
        let place = |value: Option<&Value>| {
            let span = value.map_or(whole, |value| path.span(value.span.range()));
            file.locate(span)
        };
        let mut alone = Vec::new();
        let differences = values.compare(
            Side {
                text: &path.text,
                lexicon: self.target,
            },
            self.known(&free_numbers(path)),
            &mut |value| alone.extend(self.alone(value).map(|what| (what, value.clone()))),
        );
        let observed = |what: Seen, theirs: Option<&Value>, ours: Option<&Value>| Observation {
            at: view.at,
            what,
            location: place(ours),
            source_location: self.source_place(view, theirs.map(|it| it.span)),
            source: theirs.and_then(|value| shown(source, value)),
            target: ours.and_then(|value| shown(&path.text, value)),
            texts: (
                quote(source),
                quote(&path.text.replace(crate::catalog::PLACEABLE, "…")),
            ),
            stale: view.is_stale(),
        };
        for Difference {
            kind,
            source,
            target,
        } in &differences
        {
            // Without the words of a language a figure may stand there as one: 7 days, tujuh hari; July, 7-р сар.
            let worded = !self.target.is_known()
                && (target.is_none() && !has_figure(&path.text)
                    || source.is_none() && !has_figure(&view.segment.text));
            if worded {
                continue;
            }
            // That a stale text differs is told; what would hurt most is told once more.
            if view.is_stale() && *kind == Kind::Number {
                continue;
            }
            seen.push(observed(
                Seen::Differs(*kind),
                source.as_ref(),
                target.as_ref(),
            ));
        }
        for (what, value) in &alone {
            seen.push(observed(*what, None, Some(value)));
        }
    }

    /// What is to be said about a value whatever the other text says.
    fn alone(&self, value: &Value) -> Option<Seen> {
        match &value.meaning {
            Meaning::Phone(digits)
                if is_emergency_number(digits) || self.own_numbers.contains(&&**digits) =>
            {
                Some(Seen::LiteralEmergency)
            }
            Meaning::Date(date) if date.ambiguous => Some(Seen::AmbiguousDate),
            _ => None,
        }
    }

    /// Place of a value in the Markdown; of the whole text where lines of the source are joined in it.
    fn source_place(&self, view: &SegmentView<'_>, part: Option<Span>) -> Location {
        let file = &self.scope.unit.article.file;
        let span = view.segment.span;
        let as_written = file.slice(span) == view.segment.text;
        let part = part.filter(|_| as_written).map(|part| Span {
            start: span.start.saturating_add(part.start),
            end: span.start.saturating_add(part.end),
        });
        file.locate(part.unwrap_or(span))
    }
}

/// Numbers that a translation may name or leave out: those of the variants it is in, and those that its
/// placeables show.
fn free_numbers(path: &VariantPath<'_>) -> Vec<u64> {
    let chosen = path
        .choices
        .iter()
        .map(Choice::key)
        .filter_map(|key| match key {
            VariantKey::Number(number) => number.parse().ok(),
            VariantKey::Identifier(name) => match name.as_str() {
                "zero" => Some(0),
                "one" => Some(1),
                "two" => Some(2),
                _ => None,
            },
        });
    let shown = path.placeables.iter().filter_map(|it| match it.expression {
        Expression::Number(number) => number.parse().ok(),
        _ => None,
    });
    chosen.chain(shown).collect()
}

fn shown(text: &str, value: &Value) -> Option<String> {
    text.get(value.span.range()).map(str::to_owned)
}

impl Observation {
    /// The finding of a value that differs; `what` names its kind: “amount”.
    pub(super) fn differs(
        &self,
        scope: &EditionScope<'_>,
        code: &'static str,
        help: &str,
    ) -> Diagnostic {
        let id = scope.id(self.at);
        let (source, translation) = &self.texts;
        let message = match (&self.source, &self.target) {
            (Some(theirs), Some(ours)) => format!(
                "{id} says {} where the source text says {}: {translation} for {source}",
                quote(ours),
                quote(theirs)
            ),
            (Some(theirs), None) => format!(
                "{id} leaves out {} of the source text: {translation} for {source}",
                quote(theirs)
            ),
            (_, ours) => format!(
                "{id} says {}, which the source text does not: {translation} for {source}",
                quote(ours.as_deref().unwrap_or_default())
            ),
        };
        let label = match &self.source {
            Some(theirs) => format!("the source text says {}", quote(theirs)),
            None => "the source text".to_owned(),
        };
        scope
            .finding_at(code, self.location.clone(), sentence(message))
            .about_id(id)
            .with_related(self.source_location.clone(), label)
            .with_help(help)
    }

    /// The level of a finding whose rule has `level`: a text that is known to be older than its source is no
    /// more than a warning, for it is told as stale already.
    pub(super) fn level(&self, level: Level) -> Level {
        if self.stale {
            level.min(Level::Warn)
        } else {
            level
        }
    }
}
