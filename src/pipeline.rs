//! The whole program as straight-line code: read this first.
//!
//! [`project::load`](crate::project::load) has turned a tree into a project; [`judge`] localizes and checks
//! every article in every locale; [`Judged::site`] plans what is published; [`build`] renders it. Articles
//! are worked on in parallel, each with all its locales, and what comes out does not depend on how many
//! threads there are.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{
    ArticleScope, CatalogueScope, Cx, EditionScope, Levels, Reason, Run, SiteScope, Verdict,
    check_article, check_catalogue, check_edition, check_project, check_site, reasons, rule,
    settle,
};
use crate::diag::{Diagnostic, Severity};
use crate::locale::{Day, Locale};
use crate::localize::{Edition, LocaleContext, contexts, localize, localize_source};
use crate::project::{Project, Translations, Unit};
use crate::render::{RenderError, RenderSummary, render};
use crate::site::{
    ArticleInput, Document, ImageSize, PlanInput, Site, Stage, WithheldReason, plan,
};
use crate::source::{Output, Tree};

/// The folder of articles and images, in a project.
const CONTENT: &str = "content/";
/// The largest image that is published, in bytes.
const MAX_IMAGE_BYTES: u64 = 16 << 20;

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
    /// Everything that was found, article by article; site findings last.
    pub findings: Vec<Diagnostic>,
    /// Images beside the articles: path below `content/`, size in pixels.
    images: BTreeMap<String, ImageSize>,
}

/// One article, in all its locales.
#[derive(Debug)]
pub struct JudgedUnit {
    /// In the order of the settings; locales that the article is not meant for are left out.
    pub editions: Vec<JudgedEdition>,
    findings: Vec<Diagnostic>,
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
    sections: Vec<Vec<Reason>>,
}

/// Localizes and checks every article in every locale, and the site they make.
pub fn judge<'p>(project: &'p Project, tree: &dyn Tree, today: Day) -> Judged<'p> {
    let contexts = contexts(project);
    let levels = Levels::new(&project.settings);
    let cx = Cx {
        project,
        contexts: &contexts,
        today,
    };
    let mut findings = check_project(&cx, &levels);
    let work = Work {
        cx,
        levels: &levels,
        tree,
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
    let mut judged = Judged {
        project,
        today,
        contexts,
        disclaimers,
        articles,
        findings: Vec::new(),
        images: image_sizes(project, tree),
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
    judged.findings = findings;
    judged
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
    let site = judged.site(stage);
    for (path, target) in site.images() {
        let bytes = tree.read(&[CONTENT, path].concat(), MAX_IMAGE_BYTES);
        bytes
            .map_err(|error| error.to_string())
            .and_then(|bytes| output.put(&target, &bytes))
            .map_err(|reason| RenderError::Output(target, reason))?;
    }
    render(&site, output)
}

/// What stays the same while articles are worked on.
#[derive(Clone, Copy)]
struct Work<'a> {
    cx: Cx<'a>,
    levels: &'a Levels<'a>,
    tree: &'a dyn Tree,
}

impl Work<'_> {
    fn unit(&self, unit: &Unit, disclaimers: Option<&JudgedUnit>) -> JudgedUnit {
        let mut findings = check_article(&ArticleScope { cx: self.cx, unit }, self.levels);
        let own = findings.len();
        let shown = self.cx.project.disclaimers_of(unit);
        let editions = self
            .locales(unit)
            .map(|(locale, context)| {
                let mut about = findings.get(..own).unwrap_or_default().to_vec();
                let mut judged = self.edition(unit, context, &mut about);
                if let Some(JudgedEdition { sections, .. }) =
                    disclaimers.and_then(|it| it.in_locale(locale))
                {
                    judged.verdict.add(
                        shown
                            .iter()
                            .filter_map(|&at| sections.get(at))
                            .flatten()
                            .cloned(),
                    );
                }
                let mut found = about.split_off(own);
                if judged.planned || unit.article.front.draft {
                    demote(&mut found);
                }
                (judged, found)
            })
            .collect::<Vec<_>>();
        let editions = editions
            .into_iter()
            .map(|(edition, mut found)| {
                findings.append(&mut found);
                edition
            })
            .collect();
        JudgedUnit { editions, findings }
    }

    /// Localizes and checks one edition; what is found is added to `findings`, which holds the article's.
    fn edition(
        &self,
        unit: &Unit,
        context: &LocaleContext,
        findings: &mut Vec<Diagnostic>,
    ) -> JudgedEdition {
        let project = self.cx.project;
        let planned =
            project
                .settings
                .is_planned(&unit.article.slug, context.locale.tag(), self.cx.today);
        let translations = (context.locale != project.settings.source).then(|| {
            let translations = project.translations(self.tree, unit, &context.locale);
            let scope = CatalogueScope {
                cx: self.cx,
                unit,
                context,
                translations: &translations,
            };
            findings.extend(check_catalogue(&scope, self.levels));
            translations
        });
        let edition = match &translations {
            None => localize_source(project, unit, context),
            Some(translations) => {
                let parents: Vec<Translations> = context
                    .parents
                    .iter()
                    .map(|parent| project.translations(self.tree, unit, parent))
                    .collect();
                localize(project, unit, context, translations, &parents)
            }
        };
        let scope = EditionScope {
            cx: self.cx,
            unit,
            context,
            translations: translations.as_ref(),
            edition: &edition,
        };
        findings.extend(check_edition(&scope, self.levels));
        let all = reasons(&scope, findings, None);
        let sections = if project.is_disclaimers(unit) {
            (0..unit.sections.len())
                .map(|at| reasons(&scope, findings, Some(at)))
                .collect()
        } else {
            Vec::new()
        };
        JudgedEdition {
            verdict: Verdict::of(all),
            planned,
            sections,
            edition,
        }
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
    /// whole, or it hides an article, whose published pages would be removed.
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
                path == "content" || path.starts_with(CONTENT) && !is_image
            }
            _ => false,
        };
        let concerns_the_site =
            || rule(finding.code).is_some_and(|rule| matches!(rule.run, Run::Site(_)));
        finding.severity == Severity::Error && (concerns_the_site() || hides_an_article())
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
                disclaimers: self.shown_disclaimers(unit),
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
            images: self.images.clone(),
        })
    }

    fn shown_disclaimers(&self, unit: &Unit) -> Vec<Box<str>> {
        let sections = self.project.disclaimers.as_ref().map(|it| &it.sections);
        let shown = self.project.disclaimers_of(unit);
        shown
            .iter()
            .filter_map(|&at| sections?.get(at).cloned())
            .collect()
    }
}

fn document(unit: &Unit) -> Document<'_> {
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
