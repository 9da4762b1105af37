//! What is not translated in an edition, section by section, and where it would stand.

use std::collections::BTreeMap;

use crate::check::comments::Stubs;
use crate::check::quote::{list, quote};
use crate::check::scope::has_heading;
use crate::check::{EditionScope, SegmentView};
use crate::config::Fallback;
use crate::content::SectionIndex;
use crate::diag::{Diagnostic, Level, Severity};
use crate::source::Location;

/// Findings of one kind in one edition up to which each has a line of its own.
pub(super) const LISTED: usize = 5;

/// A section that lacks translations.
#[derive(Debug, Default)]
pub(super) struct MissingSection<'p> {
    /// Texts of it that want a translation.
    pub(super) total: usize,
    /// Those that have none, in document order.
    pub(super) missing: Vec<SegmentView<'p>>,
    /// Whether its texts are critical.
    pub(super) critical: bool,
    /// Whether its heading has no translation.
    pub(super) heading: bool,
    /// Whether it has a heading at all.
    pub(super) headed: bool,
}

impl MissingSection<'_> {
    /// Whether nothing of it is translated.
    pub(super) fn is_whole(&self) -> bool {
        self.missing.len() >= self.total
    }

    /// Ids of what is missing.
    pub(super) fn ids(&self) -> Vec<&str> {
        self.missing.iter().map(SegmentView::id).collect()
    }
}

/// Sections that lack translations, by position; empty in the source language, where the whole
/// catalogue is missing (which `coverage/missing-catalogue` tells in one line), and where it cannot be
/// read: to add what is missing would be no remedy.
pub(super) fn sections<'p>(scope: &EditionScope<'p>) -> BTreeMap<SectionIndex, MissingSection<'p>> {
    let mut sections: BTreeMap<SectionIndex, MissingSection<'p>> = BTreeMap::new();
    let whole = scope.edition.coverage.missing.segments == 0;
    if scope.is_source() || whole || lacks_catalogue(scope) || is_unreadable(scope) {
        return sections;
    }
    let disclaimers = scope.cx.project.is_disclaimers(scope.unit);
    for view in scope.segments().filter(SegmentView::is_missing) {
        // Title and description of the disclaimers' file are on no page.
        if disclaimers && view.segment.kind.is_plain() {
            continue;
        }
        let section = sections.entry(view.segment.section).or_default();
        section.critical = view.critical;
        section.headed = has_heading(scope.unit, view.segment.section);
        let heading = scope
            .unit
            .article
            .sections
            .get(view.segment.section)
            .and_then(|it| it.heading);
        section.heading |= heading == Some(view.at);
        section.missing.push(view);
    }
    if !sections.is_empty() {
        for segment in scope.unit.article.segments.iter().filter(|it| !it.neutral) {
            if let Some(section) = sections.get_mut(&segment.section) {
                section.total += 1;
            }
        }
    }
    sections
}

/// Whether there is no catalogue of the article in this locale, and nothing in a parent's. The
/// disclaimers are told one by one instead.
pub(super) fn lacks_catalogue(scope: &EditionScope<'_>) -> bool {
    let project = scope.cx.project;
    let exists = || {
        let locale = project.layout.locales.get(scope.edition.locale.tag());
        let slug = scope.translations.map(|it| &it.slug);
        locale
            .zip(slug)
            .and_then(|(files, slug)| files.get(slug))
            .is_some_and(|files| files.catalogue)
    };
    !project.is_disclaimers(scope.unit)
        && scope
            .translations
            .is_some_and(|it| it.catalogue.is_none() && !exists())
        && scope.segments().any(|it| it.is_missing())
        && !scope.segments().any(|it| it.is_translated())
        && !is_unreadable(scope)
}

/// Whether nothing of the catalogue could be read, which is told already.
fn is_unreadable(scope: &EditionScope<'_>) -> bool {
    scope.translations.is_some_and(|it| {
        let path = scope.catalogue_path();
        let is_blank = it.catalogue.as_ref().is_none_or(|it| it.entries.is_empty());
        let is_told = |problem: &Diagnostic| {
            problem.severity == Severity::Error && *problem.location.path == *path
        };
        is_blank && it.diagnostics.iter().any(is_told)
    })
}

/// Level of missing ordinary text: the policy may let the source text stand in.
pub(super) fn level(scope: &EditionScope<'_>) -> Level {
    match scope.cx.project.settings.policy.fallback {
        Fallback::Never => Level::Deny,
        Fallback::ShowSourceMarked => Level::Warn,
    }
}

/// A finding about a critical section that lacks translations: `name` is what messages call it.
pub(super) fn critical_finding(
    scope: &EditionScope<'_>,
    code: &'static str,
    name: &str,
    section: &MissingSection<'_>,
    stubs: &Stubs<'_>,
) -> Option<Diagnostic> {
    let first = section.missing.first()?;
    let locale = scope.edition.locale.english_name();
    let ids = section.ids();
    let message = if section.is_whole() {
        format!("{name} is not translated into {locale}.")
    } else {
        format!(
            "{name} is not whole in {locale}: {} of {} texts {} missing, the first is {} ({}).",
            ids.len(),
            section.total,
            if ids.len() == 1 { "is" } else { "are" },
            first.id(),
            quote(&first.segment.text)
        )
    };
    let what = if ids.len() == 1 {
        "message"
    } else {
        "messages"
    };
    let finding = scope
        .finding_at(code, place(scope, first, stubs), message)
        .about_id(first.id())
        .with_help(format!(
            "Add the {what} {} to {}; nothing stands in for this text.",
            list(&ids),
            scope.catalogue_path()
        ))
        .with_related(scope.locate_source(first.at), "the source text");
    Some(finding)
}

/// Where the translation of a missing segment would stand: its stub, else somewhere in the catalogue.
pub(super) fn place(
    scope: &EditionScope<'_>,
    view: &SegmentView<'_>,
    stubs: &Stubs<'_>,
) -> Location {
    stubs.place(view.id()).unwrap_or_else(|| scope.catalogue())
}
