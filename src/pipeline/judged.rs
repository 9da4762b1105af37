//! What judging a project gives: every edition with its verdict, every finding, and the site they make.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::{Reason, Run, Verdict, rule};
use crate::diag::{Diagnostic, Severity};
use crate::locale::{Day, Locale};
use crate::localize::{Edition, LocaleContext};
use crate::pipeline::known::{Known, Record};
use crate::project::{self, Project, Unit};
use crate::site::{
    ArticleInput, Document, Image, ImageSize, PlanInput, Site, SiteNotices, Stage, Theme,
    WithheldReason, plan, theme_file,
};

/// Begins codes of rules about the theme, and paths of its files.
const THEME: &str = "theme/";

/// A project, localized and checked.
#[derive(Debug)]
pub struct Judged<'p> {
    /// The project.
    pub project: &'p Project,
    /// The day that counts as today.
    pub today: Day,
    /// What editions of each locale share.
    pub contexts: BTreeMap<Arc<str>, LocaleContext>,
    /// The disclaimers, if the project has any.
    pub disclaimers: Option<JudgedUnit>,
    /// Parallel to [`Project::articles`].
    pub articles: Vec<JudgedUnit>,
    /// The notices, if the project has any.
    pub notices: Option<Edition>,
    /// Everything that was found, article by article; site findings last.
    pub findings: Vec<Diagnostic>,
    /// How many findings were left out because the baseline lists them.
    pub known: usize,
    /// Images beside the articles: path below `content/`, size in pixels.
    pub(super) images: BTreeMap<String, ImageSize>,
    /// Whether the editions still have their texts; a survey has forgotten them.
    pub(super) has_texts: bool,
    /// What is known from the last build, if a build is meant to go by it.
    pub(super) past: Option<Known>,
}

/// One article, in all its locales.
#[derive(Debug, Default)]
pub struct JudgedUnit {
    /// In the order of the settings; locales that the article is not meant for are left out.
    pub editions: Vec<JudgedEdition>,
    pub(super) findings: Vec<Diagnostic>,
    /// The outcome as the next build can recall it.
    pub(super) record: Option<Record>,
    /// Whether it was recalled itself: then its editions have no texts.
    pub(super) is_recalled: bool,
}

/// One edition and what the gate says.
#[derive(Debug)]
pub struct JudgedEdition {
    /// The edition.
    pub edition: Edition,
    /// Whether it may be published. For the disclaimers: whether every one of them may.
    pub verdict: Verdict,
    /// Not due yet: withheld without failing.
    pub planned: bool,
    /// Of the disclaimers: why each section may not be shown, parallel to the sections.
    pub(super) sections: Vec<Vec<Reason>>,
}

impl JudgedUnit {
    /// The edition in a locale.
    pub fn in_locale(&self, locale: &Locale) -> Option<&JudgedEdition> {
        self.editions.iter().find(|it| it.edition.locale == *locale)
    }
}

impl<'p> Judged<'p> {
    /// Whether anything found is an error.
    pub fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }

    /// Whether nothing may be published because of a finding: it is an error and concerns the site as a
    /// whole, or hides an article, whose published pages would be removed, or breaks every page.
    pub fn stops_the_build(&self, finding: &Diagnostic) -> bool {
        let hides_an_article = || match finding.code {
            "project/bad-slug"
            | "project/reserved-slug"
            | "project/colliding-slug"
            | "project/empty" => true,
            "project/unreadable" => {
                let path = &*finding.location.path;
                let name = path.rsplit('/').next().unwrap_or(path);
                let is_image = name.contains('.') && !name.ends_with(".md");
                path.starts_with("theme/")
                    || path == "content"
                    || path.starts_with(super::CONTENT) && !is_image
            }
            _ => false,
        };
        let concerns_the_site =
            || rule(finding.code).is_some_and(|rule| matches!(rule.run, Run::Site(_)));
        finding.severity == Severity::Error
            && (concerns_the_site() || hides_an_article() || self.breaks_every_page(finding))
    }

    /// Whether not even a draft may be made because of a finding: it is an error of the frame of every page.
    pub fn breaks_every_page(&self, finding: &Diagnostic) -> bool {
        let is_theirs = |text: &str| text.starts_with(THEME);
        finding.severity == Severity::Error
            && (is_theirs(finding.code) || is_theirs(&finding.location.path))
    }

    /// How many of the disclaimers that an article shows are whole in a locale.
    pub fn disclaimers_covered(&self, unit: &Unit, locale: &Locale) -> usize {
        let Some(edition) = self
            .disclaimers
            .as_ref()
            .and_then(|it| it.in_locale(locale))
        else {
            return 0;
        };
        let shown = self.project.disclaimers_of(unit);
        shown
            .iter()
            .filter(|&&at| edition.sections.get(at).is_some_and(Vec::is_empty))
            .count()
    }

    /// Every article with its judged editions, drafts included.
    pub fn units(&self) -> impl Iterator<Item = (&'p Unit, &JudgedUnit)> {
        self.project.articles.iter().zip(&self.articles)
    }

    /// Editions that are withheld although they are due, with the article.
    pub fn withheld_and_due(&self) -> impl Iterator<Item = (&'p Unit, &JudgedEdition)> {
        self.units()
            .filter(|(unit, _)| !unit.article.front.draft)
            .flat_map(|(unit, judged)| {
                judged
                    .editions
                    .iter()
                    .filter(|it| !it.verdict.passes() && !it.planned)
                    .map(move |it| (unit, it))
            })
    }

    /// Plans the site: in a draft everything, otherwise what passed its gate.
    pub fn site<'s>(&'s self, stage: Stage) -> Site<'s>
    where
        'p: 's,
    {
        let published = |it: &&JudgedEdition| stage == Stage::Draft || it.verdict.passes();
        let articles = self
            .units()
            .filter(|(unit, _)| stage == Stage::Draft || !unit.article.front.draft)
            .map(|(unit, judged)| ArticleInput {
                document: document(unit),
                editions: judged
                    .editions
                    .iter()
                    .filter(published)
                    .map(|it| &it.edition)
                    .collect(),
                withheld: judged
                    .editions
                    .iter()
                    .filter(|it| !published(it))
                    .map(|it| (Arc::clone(it.edition.locale.tag()), withheld_reason(it)))
                    .collect(),
                disclaimers: self.project.shown_disclaimers(unit),
            })
            .collect();
        let disclaimers = self
            .project
            .disclaimers
            .as_ref()
            .zip(self.disclaimers.as_ref());
        plan(PlanInput {
            settings: &self.project.settings,
            contexts: &self.contexts,
            stage,
            today: self.today,
            articles,
            disclaimers: disclaimers.map(|(unit, judged)| {
                (
                    document(unit),
                    judged.editions.iter().map(|it| &it.edition).collect(),
                )
            }),
            notices: self
                .notices
                .as_ref()
                .zip(self.project.notices.as_ref())
                .map(|(edition, notices)| SiteNotices {
                    document: document(&notices.unit),
                    edition,
                    languages: &notices.languages,
                }),
            images: self.images.clone(),
            theme: theme(&self.project.theme),
        })
    }
}

pub(super) fn theme(theme: &project::Theme) -> Theme<'_> {
    Theme {
        shell: theme.shell.as_deref(),
        style: theme.style.as_deref(),
        logo: theme.logo.as_ref().map(|logo| Image {
            path: theme_file(&logo.path),
            size: ImageSize {
                width: logo.width,
                height: logo.height,
            },
        }),
    }
}

pub(super) fn document(unit: &Unit) -> Document<'_> {
    Document {
        article: &unit.article,
        section_ids: &unit.sections,
        critical: &unit.critical,
    }
}

fn withheld_reason(edition: &JudgedEdition) -> WithheldReason {
    if edition.planned {
        return WithheldReason::NotDue;
    }
    edition
        .verdict
        .reasons()
        .first()
        .map_or(WithheldReason::Faulty, |reason| match reason.kind {
            "missing" | "critical-missing" | "coverage" | "disclaimer" => {
                WithheldReason::Incomplete
            }
            "stale" | "critical-stale" => WithheldReason::Outdated,
            "unreviewed" => WithheldReason::Unreviewed,
            _ => WithheldReason::Faulty,
        })
}
