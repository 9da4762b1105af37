//! The whole program as straight-line code: read this first.
//!
//! [`project::load`](crate::project::load) has turned a tree into a project; [`judge`] localizes and checks
//! every article in every locale; [`Judged::site`] plans what is published; [`build()`] renders it. Articles
//! are worked on in parallel, each with all its locales, and what comes out does not depend on how many
//! threads there are.

mod build;
mod editions;
mod judged;
mod known;
mod restore;
mod theme;

pub use build::{BuildOptions, Built, build, build_with};
pub use editions::TodaysEditions;
pub use judged::{Judged, JudgedEdition, JudgedUnit};
pub use known::{Knowledge, Memory};

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::check::{
    ArticleScope, Baseline, CatalogueScope, Cx, Destinations, EditionScope, Levels, SiteScope,
    SourceText, Verdict, admit, check_article, check_born, check_catalogue, check_edition,
    check_project, check_site, reasons, settle, source_texts,
};
use crate::diag::{Diagnostic, Severity};
use crate::locale::{Day, Locale};
use crate::localize::{Edition, LocaleContext, contexts, localize, localize_source};
use crate::pipeline::known::Known;
use crate::project::{Project, Translations, Unit};
use crate::site::{ImageSize, Stage};
use crate::source::Tree;

/// The folder of articles and images, in a project.
const CONTENT: &str = "content/";
/// The largest image that is published, in bytes.
const MAX_IMAGE_BYTES: u64 = 16 << 20;

/// Whether a judged project still has the texts of its editions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    Kept,
    Forgotten,
}

impl Texts {
    /// An article with as much of its texts as is wanted.
    fn of(self, mut unit: JudgedUnit) -> JudgedUnit {
        if self == Self::Forgotten {
            let editions = unit.editions.iter_mut();
            editions.for_each(|it| it.edition.forget_texts());
        }
        unit
    }
}

/// Whether findings that the baseline lists are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Listed {
    Counted,
    Told,
}

/// Localizes and checks every article in every locale, and the site they make.
pub fn judge<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    judged(project, tree, today, Texts::Kept, Listed::Counted, None)
}

/// [`judge`] after an earlier build or check: what did not change since is recalled and not judged again.
/// Findings, verdicts and, after [`build()`], pages are the same as without.
pub fn judge_again<'p>(
    project: &'p Project,
    tree: &dyn Tree,
    today: Day,
    memory: Option<&Memory>,
) -> Judged<'p> {
    judged(project, tree, today, Texts::Kept, Listed::Counted, memory)
}

/// [`judge`] for who renders nothing: texts are forgotten as soon as they are judged, so that a large project
/// needs half of the memory. [`build()`] refuses what it gives.
pub fn survey<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    survey_again(project, tree, today, None)
}

/// [`survey`] after an earlier build or check, as [`judge_again`] is [`judge`]; leaves
/// [`Judged::outcomes`] for the next.
pub fn survey_again<'p>(
    project: &'p Project,
    tree: &dyn Tree,
    today: Day,
    memory: Option<&Memory>,
) -> Judged<'p> {
    judged(
        project,
        tree,
        today,
        Texts::Forgotten,
        Listed::Counted,
        memory,
    )
}

/// [`survey`] as if the project had no baseline.
pub fn survey_with_known<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    judged(project, tree, today, Texts::Forgotten, Listed::Told, None)
}

fn judged<'p>(
    project: &'p Project,
    tree: &dyn Tree,
    today: Day,
    texts: Texts,
    listed: Listed,
    memory: Option<&Memory>,
) -> Judged<'p> {
    let contexts = contexts(project);
    let (baseline, bad_baseline) = match listed {
        Listed::Told => (Baseline::default(), None),
        Listed::Counted => match Baseline::read(tree) {
            Ok(baseline) => (baseline, None),
            Err(problem) => (Baseline::default(), Some(problem)),
        },
    };
    // Which finding a record of the baseline stands for depends on all of them.
    let known = memory
        .filter(|_| baseline.is_empty() && bad_baseline.is_none())
        .and_then(|memory| Known::new(memory, project, tree, today));
    let levels = Levels::new(project, baseline);
    let cx = Cx {
        project,
        contexts: &contexts,
        today,
    };
    let mut findings = check_project(&cx, &levels);
    findings.extend(bad_baseline.into_iter().flat_map(|it| admit(*it, &levels)));
    let work = Work { cx, tree };
    let disclaimers = project.disclaimers.as_ref();
    let disclaimers = disclaimers.map(|unit| texts.of(work.unit(unit, None, &levels)));
    let articles: Vec<JudgedUnit> = project
        .articles
        .par_iter()
        .map(|unit| {
            let judge = |levels: &_| work.unit(unit, disclaimers.as_ref(), levels);
            texts.of(match &known {
                Some(known) => known.outcome((project, tree), unit, &levels, judge),
                None => judge(&levels),
            })
        })
        .collect();
    let notices = work.notices(&mut findings, &levels);
    let mut judged = Judged {
        project,
        today,
        contexts,
        disclaimers,
        articles,
        notices,
        findings: Vec::new(),
        known: 0,
        images: image_sizes(project, tree),
        has_texts: texts == Texts::Kept,
        past: known,
    };
    for unit in judged.disclaimers.iter_mut().chain(&mut judged.articles) {
        findings.append(&mut unit.findings);
    }
    let site = judged.site(Stage::Publish);
    let cx = Cx {
        project,
        contexts: &judged.contexts,
        today,
    };
    let scope = SiteScope {
        cx,
        site: &site,
        destinations: &Destinations::of(&site),
    };
    findings.extend(check_site(&scope, &levels));
    findings.extend(theme::judge_theme(cx, &site, &levels));
    drop(site);
    findings.extend(settle(&levels));
    judged.known = levels.known();
    judged.findings = findings;
    judged
}

/// Findings of an audit as the project wants to hear them: with its levels, without what it suppresses.
pub fn levelled(project: &Project, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let levels = Levels::new(project, Baseline::default());
    findings
        .into_iter()
        .flat_map(|it| admit(it, &levels))
        .collect()
}

/// What stays the same while articles are worked on.
#[derive(Clone, Copy)]
struct Work<'a> {
    cx: Cx<'a>,
    tree: &'a dyn Tree,
}

impl Work<'_> {
    /// Localizes and checks an article in all its locales.
    fn unit(
        &self,
        unit: &Unit,
        disclaimers: Option<&JudgedUnit>,
        levels: &Levels<'_>,
    ) -> JudgedUnit {
        let cx = self.cx;
        let about_article = check_article(&ArticleScope { cx, unit }, levels);
        let shown = cx.project.disclaimers_of(unit);
        let sources = source_texts(unit);
        let mut editions = Vec::new();
        let mut about_editions = Vec::new();
        for (locale, context) in self.locales(unit) {
            let (mut judged, mut found) =
                self.edition((unit, &sources), context, &about_article, levels);
            if let Some(theirs) = disclaimers.and_then(|it| it.in_locale(locale)) {
                let reasons = shown.iter().filter_map(|&at| theirs.sections.get(at));
                judged.verdict.add(reasons.flatten().cloned());
            }
            if judged.planned || unit.article.front.draft {
                demote(&mut found);
            }
            editions.push(judged);
            about_editions.append(&mut found);
        }
        let mut findings = about_article;
        if unit.article.front.draft {
            demote(&mut findings);
        }
        findings.append(&mut about_editions);
        JudgedUnit {
            editions,
            findings,
            ..JudgedUnit::default()
        }
    }

    /// The notices, which no catalogue translates; values in them are written as in the source language.
    fn notices(&self, findings: &mut Vec<Diagnostic>, levels: &Levels<'_>) -> Option<Edition> {
        let project = self.cx.project;
        let notices = project.notices.as_ref()?;
        let context = self.cx.contexts.get(project.settings.source.tag())?;
        let sources = source_texts(&notices.unit);
        let (judged, mut found) = self.edition((&notices.unit, &sources), context, &[], levels);
        findings.append(&mut found);
        Some(judged.edition)
    }

    /// Localizes and checks one edition; gives it with what was found about it. `about_article` is what was
    /// found about the article, which counts for the verdict too.
    fn edition(
        &self,
        (unit, sources): (&Unit, &[SourceText<'_>]),
        context: &LocaleContext,
        about_article: &[Diagnostic],
        levels: &Levels<'_>,
    ) -> (JudgedEdition, Vec<Diagnostic>) {
        let (cx, project) = (self.cx, self.cx.project);
        let locale = &context.locale;
        let mut found = Vec::new();
        let translations = (*locale != project.settings.source).then(|| {
            let translations = project.translations(self.tree, unit, locale);
            let scope = CatalogueScope {
                cx,
                unit,
                context,
                translations: &translations,
            };
            found.extend(check_catalogue(&scope, levels));
            translations
        });
        let edition = match &translations {
            None => localize_source(project, unit, context),
            Some(translations) => {
                let parents = self.parents(unit, context, &mut found, levels);
                localize(project, unit, context, translations, &parents)
            }
        };
        let scope = EditionScope {
            cx,
            unit,
            sources,
            context,
            translations: translations.as_ref(),
            edition: &edition,
        };
        found.extend(check_edition(&scope, levels));
        let counted: Vec<Diagnostic> = about_article.iter().chain(&found).cloned().collect();
        let verdict = Verdict::of(reasons(&scope, &counted, None));
        let sections = if project.is_disclaimers(unit) {
            unit.sections.len()
        } else {
            0
        };
        let sections = (0..sections)
            .map(|at| reasons(&scope, &counted, Some(at)))
            .collect();
        let planned = project
            .settings
            .is_planned(&unit.article.slug, locale.tag(), cx.today);
        (
            JudgedEdition {
                edition,
                verdict,
                planned,
                sections,
            },
            found,
        )
    }

    /// The files of the locales that a locale falls back to. What is wrong in them is told where they are a
    /// locale of the project themselves, and here where they are not.
    fn parents(
        &self,
        unit: &Unit,
        context: &LocaleContext,
        found: &mut Vec<Diagnostic>,
        levels: &Levels<'_>,
    ) -> Vec<Translations> {
        let project = self.cx.project;
        let read = context.parents.iter().map(|parent| {
            let translations = project.translations(self.tree, unit, parent);
            if !project.settings.locales.contains(parent) {
                let born = CatalogueScope {
                    cx: self.cx,
                    unit,
                    context,
                    translations: &translations,
                };
                found.extend(check_born(&born, levels));
            }
            translations
        });
        read.collect()
    }

    /// The locales an article is meant for.
    fn locales<'a>(
        &'a self,
        unit: &'a Unit,
    ) -> impl Iterator<Item = (&'a Locale, &'a LocaleContext)> {
        self.cx
            .project
            .settings
            .locales
            .iter()
            .filter_map(move |locale| {
                let wanted = &unit.article.front.locales;
                let meant = wanted
                    .as_ref()
                    .is_none_or(|tags| tags.iter().any(|tag| **tag == **locale.tag()));
                let context = self.cx.contexts.get(locale.tag())?;
                meant.then_some((locale, context))
            })
    }
}

/// Sizes of the project's images. One that cannot be read has none, and the link to it is a finding.
fn image_sizes(project: &Project, tree: &dyn Tree) -> BTreeMap<String, ImageSize> {
    let size = |path: &String| {
        let bytes = tree.read(path, MAX_IMAGE_BYTES).ok()?;
        Some((
            path.strip_prefix(CONTENT)?.to_owned(),
            ImageSize::of(&bytes)?,
        ))
    };
    project.layout.images.iter().filter_map(size).collect()
}

/// Work that is not due yet is told, and fails nothing.
fn demote(findings: &mut [Diagnostic]) {
    for finding in findings {
        finding.severity = Severity::Note;
    }
}
