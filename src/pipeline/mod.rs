//! The whole program as straight-line code: read this first.
//!
//! [`project::load`](crate::project::load) has turned a tree into a project; [`judge`] localizes and checks
//! every article in every locale; [`Judged::site`] plans what is published; [`build`] renders it. Articles
//! are worked on in parallel, each with all its locales, and what comes out does not depend on how many
//! threads there are.

mod editions;
mod judged;

pub use editions::TodaysEditions;
pub use judged::{Judged, JudgedEdition, JudgedUnit};

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::check::{
    ArticleScope, Baseline, CatalogueScope, Cx, EditionScope, Levels, SiteScope, Verdict, admit,
    check_article, check_born, check_catalogue, check_edition, check_project, check_site, reasons,
    settle,
};
use crate::diag::{Diagnostic, Severity};
use crate::locale::{Day, Locale};
use crate::localize::{Edition, LocaleContext, contexts, localize, localize_source};
use crate::project::{Project, Translations, Unit};
use crate::render::{Product, RenderError, RenderSummary, render};
use crate::site::{ImageSize, Stage, TextOptions};
use crate::source::{Output, Tree};

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

/// Whether findings that the baseline lists are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Counted,
    Told,
}

/// Localizes and checks every article in every locale, and the site they make.
pub fn judge<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    judged(project, tree, today, Texts::Kept, Known::Counted)
}

/// [`judge`] for who renders nothing: texts without markup are forgotten as soon as they are judged, so that
/// a large project needs half of the memory. [`build`] refuses what it gives.
pub fn survey<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    judged(project, tree, today, Texts::Forgotten, Known::Counted)
}

/// [`survey`] as if the project had no baseline.
pub fn survey_with_known<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    judged(project, tree, today, Texts::Forgotten, Known::Told)
}

fn judged<'p>(
    project: &'p Project,
    tree: &dyn Tree,
    today: Day,
    texts: Texts,
    known: Known,
) -> Judged<'p> {
    let contexts = contexts(project);
    let (baseline, bad_baseline) = match known {
        Known::Told => (Baseline::default(), None),
        Known::Counted => match Baseline::read(tree) {
            Ok(baseline) => (baseline, None),
            Err(problem) => (Baseline::default(), Some(problem)),
        },
    };
    let levels = Levels::new(project, baseline);
    let cx = Cx {
        project,
        contexts: &contexts,
        today,
    };
    let mut findings = check_project(&cx, &levels);
    findings.extend(bad_baseline.into_iter().flat_map(|it| admit(*it, &levels)));
    let work = Work {
        cx,
        levels: &levels,
        tree,
        texts,
    };
    let disclaimers = project
        .disclaimers
        .as_ref()
        .map(|unit| work.unit(unit, None));
    let articles: Vec<JudgedUnit> = project
        .articles
        .par_iter()
        .map(|unit| work.unit(unit, disclaimers.as_ref()))
        .collect();
    let notices = work.notices(&mut findings);
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
    findings.extend(check_site(&SiteScope { cx, site: &site }, &levels));
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

/// Renders the site to `output`, image files included.
///
/// # Errors
/// What `output` or the tree answered when a file could not be written or read.
pub fn build(
    judged: &Judged<'_>,
    tree: &dyn Tree,
    stage: Stage,
    output: &dyn Output,
) -> Result<RenderSummary, RenderError> {
    let options = BuildOptions {
        stage,
        ..BuildOptions::default()
    };
    build_with(judged, tree, options, output)
}

/// What is built, and for whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BuildOptions {
    /// The public site, or a draft of everything.
    pub stage: Stage,
    /// Pages and texts, or fragments.
    pub product: Product,
    /// How plain texts are written.
    pub text: TextOptions,
}

/// [`build`] of what `options` say.
///
/// # Errors
/// The same.
pub fn build_with(
    judged: &Judged<'_>,
    tree: &dyn Tree,
    options: BuildOptions,
    output: &dyn Output,
) -> Result<RenderSummary, RenderError> {
    if !judged.has_texts {
        return Err(RenderError::NoTexts);
    }
    let mut site = judged.site(options.stage);
    site.text = options.text;
    let images = site.images().filter(|_| options.product == Product::Site);
    for (path, target) in images {
        let bytes = tree.read(&[CONTENT, path].concat(), MAX_IMAGE_BYTES);
        bytes
            .map_err(|error| error.to_string())
            .and_then(|bytes| output.put(&target, &bytes))
            .map_err(|reason| RenderError::Output(target, reason))?;
    }
    render(&site, options.product, output)
}

/// What stays the same while articles are worked on.
#[derive(Clone, Copy)]
struct Work<'a> {
    cx: Cx<'a>,
    levels: &'a Levels<'a>,
    tree: &'a dyn Tree,
    texts: Texts,
}

impl Work<'_> {
    /// Localizes and checks an article in all its locales.
    fn unit(&self, unit: &Unit, disclaimers: Option<&JudgedUnit>) -> JudgedUnit {
        let cx = self.cx;
        let about_article = check_article(&ArticleScope { cx, unit }, self.levels);
        let shown = cx.project.disclaimers_of(unit);
        let mut editions = Vec::new();
        let mut about_editions = Vec::new();
        for (locale, context) in self.locales(unit) {
            let (mut judged, mut found) = self.edition(unit, context, &about_article);
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
        JudgedUnit { editions, findings }
    }

    /// The notices, which no catalogue translates; values in them are written as in the source language.
    fn notices(&self, findings: &mut Vec<Diagnostic>) -> Option<Edition> {
        let project = self.cx.project;
        let notices = project.notices.as_ref()?;
        let context = self.cx.contexts.get(project.settings.source.tag())?;
        let (judged, mut found) = self.edition(&notices.unit, context, &[]);
        findings.append(&mut found);
        Some(judged.edition)
    }

    /// Localizes and checks one edition; gives it with what was found about it. `about_article` is what was
    /// found about the article, which counts for the verdict too.
    fn edition(
        &self,
        unit: &Unit,
        context: &LocaleContext,
        about_article: &[Diagnostic],
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
            found.extend(check_catalogue(&scope, self.levels));
            translations
        });
        let mut edition = match &translations {
            None => localize_source(project, unit, context),
            Some(translations) => {
                let parents = self.parents(unit, context, &mut found);
                localize(project, unit, context, translations, &parents)
            }
        };
        let scope = EditionScope {
            cx,
            unit,
            context,
            translations: translations.as_ref(),
            edition: &edition,
        };
        found.extend(check_edition(&scope, self.levels));
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
        if self.texts == Texts::Forgotten {
            edition.forget_plain_texts();
        }
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
                found.extend(check_born(&born, self.levels));
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
