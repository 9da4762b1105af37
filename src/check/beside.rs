//! Suppressions that stand beside the texts they are about: in the Markdown and in catalogues.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use crate::catalog::{Catalogue, allow_lines, parse};
use crate::diag::{Diagnostic, Fix};
use crate::project::Unit;
use crate::source::{Location, SourceFile, Span};

/// The article that a suppression stands in, and the locale; none in the Markdown.
type Place = (Arc<str>, Option<Arc<str>>);

/// Every suppression beside a text that was read so far. Shared by all threads; a project has few.
#[derive(Debug, Default)]
pub(super) struct Beside {
    accepted: Mutex<BTreeMap<Place, Vec<Accepted>>>,
}

/// One suppression beside a text.
#[derive(Clone, Debug)]
pub(super) struct Accepted {
    /// Rule code, as written.
    pub(super) code: String,
    /// Why; empty where nobody wrote it.
    pub(super) reason: String,
    /// The comment.
    pub(super) location: Location,
    /// Deletes it.
    pub(super) deletion: Fix,
    /// Messages that it is about.
    ids: Vec<Box<str>>,
    /// Lines of the Markdown that it is about.
    lines: Vec<RangeInclusive<u32>>,
    /// Whether it suppressed anything.
    pub(super) used: bool,
}

impl Beside {
    /// Takes in what the comments of an article say.
    pub(super) fn read_article(&self, unit: &Unit) {
        let article = &unit.article;
        let file = &article.file;
        let accepted: Vec<Accepted> = article
            .allows
            .iter()
            .map(|allow| {
                let segments = allow.segments.iter();
                let spans = segments.clone().filter_map(|at| article.segments.get(*at));
                let line = |at: u32| file.position(at as usize).0;
                Accepted {
                    code: allow.code.to_string(),
                    reason: allow.reason.to_string(),
                    location: file.locate(allow.span),
                    deletion: deletion(file, allow.span),
                    ids: segments
                        .filter_map(|at| unit.segments.get(*at))
                        .map(|it| it.id.clone())
                        .collect(),
                    lines: spans
                        .map(|it| line(it.span.start)..=line(it.span.end))
                        .collect(),
                    used: false,
                }
            })
            .collect();
        self.take((Arc::clone(&article.slug), None), accepted);
    }

    /// Takes in what the comments of an article's reference catalogue say.
    pub(super) fn read_reference(&self, unit: &Unit, source: &Arc<str>) {
        let file = unit.reference.as_ref();
        // It is parsed a second time for these alone.
        if let Some(file) = file.filter(|it| it.text().contains("# allow ")) {
            let (catalogue, _) = parse(Arc::clone(file));
            self.read_catalogue(&unit.article.slug, source, &catalogue);
        }
    }

    /// Takes in what the comments of a catalogue say that is read as another locale's parent.
    pub(super) fn read_parent(&self, catalogue: &Catalogue) {
        if let Some((slug, Some(tag))) = file_of(catalogue.file.path()) {
            self.read_catalogue(&slug, &tag, catalogue);
        }
    }

    /// Takes in what the comments of a locale's catalogue say.
    pub(super) fn read_catalogue(&self, slug: &Arc<str>, tag: &Arc<str>, catalogue: &Catalogue) {
        let accepted: Vec<Accepted> = allow_lines(catalogue)
            .into_iter()
            .map(|allow| Accepted {
                lines: vec![lines(catalogue, allow.span.cover(allow.below))],
                code: allow.code,
                reason: allow.reason,
                location: catalogue.file.locate(allow.span),
                deletion: deletion(&catalogue.file, allow.span),
                ids: vec![allow.id.into()],
                used: false,
            })
            .collect();
        self.take((Arc::clone(slug), Some(Arc::clone(tag))), accepted);
    }

    /// Whether a comment accepts `finding`, which is about the article `slug`; the comment counts as used.
    pub(super) fn accepts(&self, slug: Option<&str>, finding: &Diagnostic) -> bool {
        let mut accepted = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
        if accepted.is_empty() {
            return false;
        }
        let slug: Option<Arc<str>> = slug.map(Arc::from);
        let own = finding.subject.locale.clone();
        let mut places: Vec<Place> = Vec::new();
        places.extend(slug.clone().map(|slug| (slug, None)));
        places.extend(slug.zip(own).map(|(slug, tag)| (slug, Some(tag))));
        // What the source's own files and those of a parent hold is about no locale, or about another.
        places.extend(file_of(&finding.location.path));
        for place in places {
            let here = accepted.get_mut(&place);
            let mut here = here.into_iter().flatten();
            if let Some(found) = here.find(|it| it.is_about(finding)) {
                found.used = true;
                return true;
            }
        }
        false
    }

    /// Every suppression with its place, in a fixed order.
    pub(super) fn all(&self) -> Vec<(Place, Accepted)> {
        let accepted = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
        let all = accepted.iter();
        all.flat_map(|(place, here)| here.iter().map(|it| (place.clone(), it.clone())))
            .collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        let accepted = self.accepted.lock();
        accepted.unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Takes in what others read, and what it suppressed.
    pub(super) fn absorb(&self, other: Self) {
        let other = other.accepted.into_inner();
        for (place, accepted) in other.unwrap_or_else(PoisonError::into_inner) {
            self.take(place, accepted);
        }
    }

    fn take(&self, place: Place, accepted: Vec<Accepted>) {
        if !accepted.is_empty() {
            let mut all = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
            all.insert(place, accepted);
        }
    }
}

impl Accepted {
    /// A finding about the suppression itself.
    pub(super) fn finding(&self, code: &'static str, place: &Place, message: String) -> Diagnostic {
        let finding =
            Diagnostic::error(code, self.location.clone(), message).about_article(&place.0);
        match &place.1 {
            Some(tag) => finding.about_locale(tag),
            None => finding,
        }
    }

    fn is_about(&self, finding: &Diagnostic) -> bool {
        let location = &finding.location;
        let in_lines = || {
            let last = location.end_line.max(location.line);
            let meets =
                |it: &RangeInclusive<u32>| *it.start() <= last && location.line <= *it.end();
            location.path == self.location.path && self.lines.iter().any(meets)
        };
        let named = || {
            let id = finding.subject.id.as_deref();
            id.is_some_and(|id| self.ids.iter().any(|it| **it == *id))
        };
        self.code == finding.code && !self.reason.is_empty() && (named() || in_lines())
    }
}

/// The lines from a comment to the end of what stands below it, whose id a finding about how it is written
/// need not know.
fn lines(catalogue: &Catalogue, about: Span) -> RangeInclusive<u32> {
    let line = |at: u32| catalogue.file.position(at as usize).0;
    line(about.start)..=line(about.end.saturating_sub(1))
}

/// The catalogue that a path is of.
fn file_of(path: &str) -> Option<Place> {
    let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
    Some((file.strip_suffix(".ftl")?.into(), Some(tag.into())))
}

/// Deletes a comment, with its lines where nothing else stands in them.
fn deletion(file: &SourceFile, span: Span) -> Fix {
    let fix = Fix::new("Delete the comment.");
    let (start, end) = (span.start as usize, span.end as usize);
    let before = file.text().get(..start).unwrap_or_default();
    let after = file.text().get(end..).unwrap_or_default();
    let is_alone = before
        .rsplit('\n')
        .next()
        .is_none_or(|it| it.trim().is_empty())
        && after.lines().next().is_none_or(|it| it.trim().is_empty());
    if is_alone {
        fix.deleting_lines(file, span)
    } else {
        fix.replacing(file, span, "")
    }
}
