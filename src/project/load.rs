//! Tree → [`Project`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::{self, Catalogue, source_hash};
use crate::config::{self, Settings};
use crate::content::{self, Article, source_from_value};
use crate::diag::{Diagnostic, Severity};
use crate::project::discover::is_shared;
use crate::project::intake::{is_there, read_text};
use crate::project::{
    Alignment, Discovered, Identified, Layout, Project, ReferenceMessage, ReferenceTexts, Shared,
    Unit, Unsynced, align, discover,
};
use crate::source::{Location, SourceFile, Span, Tree};

/// Slug of the article whose sections are the disclaimers.
const DISCLAIMERS: &str = "disclaimers";

/// Loads a project: configuration, every article and reference catalogue (in parallel), ids, terms.
/// Findings come in the order of the project's files, however many threads read them.
///
/// # Errors
/// Only when there is no usable configuration; everything else is in [`Project::diagnostics`].
pub fn load(tree: &dyn Tree) -> Result<Project, Vec<Diagnostic>> {
    let (settings, mut diagnostics) = read_settings(tree)?;
    let (layout, found) = discover(tree, &settings);
    diagnostics.extend(found);
    let articles = read_articles(tree, &layout, &mut diagnostics);
    let references = read_references(tree, &settings, &layout, &mut diagnostics);
    let shared = read_shared(tree, &settings, &layout, &mut diagnostics);
    if layout.articles.keys().all(|slug| &**slug == DISCLAIMERS) {
        diagnostics.push(
            Diagnostic::error(
                "project/empty",
                Location::file("content"),
                "content/ has no articles yet",
            )
            .with_help("write the first one with `polyleaf new article`"),
        );
    }

    let (texts, files): (Vec<_>, BTreeMap<_, _>) = references
        .into_iter()
        .map(|reference| {
            let slug = Arc::clone(&reference.texts.slug);
            (reference.texts, (slug, reference.file))
        })
        .unzip();
    let (alignments, orphans) = {
        let articles: Vec<&Article> = articles.iter().collect();
        align(&articles, &texts)
    };
    let units: Vec<Unit> = articles
        .into_par_iter()
        .zip(alignments)
        .map(|(article, alignment)| {
            let base = alignment.renamed_from.as_ref().unwrap_or(&article.slug);
            let reference = files.get(base).cloned().flatten();
            unit(&settings, article, alignment, reference)
        })
        .collect();
    let (disclaimers, articles): (Vec<_>, Vec<_>) = units
        .into_iter()
        .partition(|unit| &*unit.article.slug == DISCLAIMERS);
    let project = Project {
        settings,
        articles,
        disclaimers: disclaimers.into_iter().next(),
        shared,
        layout,
        orphans,
        diagnostics,
    };
    Ok(with_dangling_names(project))
}

fn read_settings(tree: &dyn Tree) -> Result<(Settings, Vec<Diagnostic>), Vec<Diagnostic>> {
    if !is_there(tree, config::PATH) {
        let location = Location::file(config::PATH);
        return Err(vec![
            Diagnostic::error(
                "config/missing",
                location,
                "there is no polyleaf.toml in this folder",
            )
            .with_help("go to the project's folder, or make one with `polyleaf init`"),
        ]);
    }
    let file = read_text(tree, config::PATH).map_err(|problem| vec![*problem])?;
    config::parse(file)
}

fn read_articles(
    tree: &dyn Tree,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Article> {
    let paths: Vec<(&Arc<str>, &String)> = layout.articles.iter().collect();
    let read: Vec<_> = paths
        .into_par_iter()
        .map(|(slug, path)| match read_text(tree, path) {
            Ok(file) => {
                let (article, found) = content::parse(slug, file);
                (Some(article), about(found, slug))
            }
            Err(problem) => (None, vec![problem.about_article(slug)]),
        })
        .collect();
    read.into_iter()
        .filter_map(|(article, mut found)| {
            diagnostics.append(&mut found);
            article
        })
        .collect()
}

/// A reference catalogue as read.
struct Reference {
    texts: ReferenceTexts,
    file: Option<Arc<SourceFile>>,
}

fn read_references(
    tree: &dyn Tree,
    settings: &Settings,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Reference> {
    let tag = settings.source.tag();
    let Some(slugs) = layout.locales.get(tag) else {
        return Vec::new();
    };
    let slugs: Vec<(&Arc<str>, &Discovered)> =
        slugs.iter().filter(|(slug, _)| !is_shared(slug)).collect();
    let read: Vec<_> = slugs
        .into_par_iter()
        .map(|(slug, files)| {
            let mut found = Vec::new();
            let mut messages = |there: bool, path: String| {
                let catalogue = there
                    .then(|| read_catalogue(tree, &path, &mut found))
                    .flatten();
                let messages = catalogue.as_ref().map(texts).unwrap_or_default();
                (catalogue.map(|catalogue| catalogue.file), messages)
            };
            let (file, live) = messages(files.catalogue, format!("locales/{tag}/{slug}.ftl"));
            let (_, retired) =
                messages(files.obsolete, format!("locales/{tag}/{slug}.obsolete.ftl"));
            let texts = ReferenceTexts {
                slug: Arc::clone(slug),
                messages: live,
                retired,
            };
            (Reference { texts, file }, about(found, slug))
        })
        .collect();
    read.into_iter()
        .map(|(reference, mut found)| {
            diagnostics.append(&mut found);
            reference
        })
        .collect()
}

/// The messages of a reference catalogue with the source texts they hold. Of a repeated id the first
/// counts, as everywhere.
fn texts(catalogue: &Catalogue) -> Vec<ReferenceMessage> {
    let first = |id: &str, span: Span| {
        catalogue
            .message(id)
            .is_some_and(|entry| entry.span == span)
    };
    catalogue
        .entries
        .iter()
        .filter_map(|entry| {
            let id = catalogue.id(entry);
            let value = entry.value.as_ref()?;
            first(id, entry.span).then(|| ReferenceMessage {
                id: id.into(),
                text: source_from_value(catalogue.file.slice(value.span)).into(),
            })
        })
        .collect()
}

fn read_shared(
    tree: &dyn Tree,
    settings: &Settings,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Arc<str>, Shared> {
    let mut shared = BTreeMap::new();
    for (tag, slugs) in &layout.locales {
        let mut read = |name: &str| {
            slugs.get(name).filter(|files| files.catalogue)?;
            let mut found = Vec::new();
            let catalogue = read_catalogue(tree, &format!("locales/{tag}/{name}.ftl"), &mut found);
            // What is wrong in the source's own texts concerns every locale.
            let is_source = tag == settings.source.tag();
            diagnostics.extend(found.into_iter().map(|problem| {
                if is_source {
                    problem
                } else {
                    problem.about_locale(tag)
                }
            }));
            catalogue.map(Arc::new)
        };
        let files = Shared {
            terms: read("terms"),
            site: read("site"),
        };
        shared.insert(Arc::clone(tag), files);
    }
    shared
}

fn read_catalogue(tree: &dyn Tree, path: &str, found: &mut Vec<Diagnostic>) -> Option<Catalogue> {
    match read_text(tree, path) {
        Ok(file) => {
            let (catalogue, mut problems) = catalog::parse(file);
            found.append(&mut problems);
            Some(catalogue)
        }
        Err(problem) => {
            found.push(*problem);
            None
        }
    }
}

fn unit(
    settings: &Settings,
    article: Article,
    alignment: Alignment,
    reference: Option<Arc<SourceFile>>,
) -> Unit {
    let is_disclaimers = &*article.slug == DISCLAIMERS;
    let critical = article
        .sections
        .iter()
        .zip(&alignment.sections)
        .enumerate()
        .map(|(at, (section, id))| {
            // Section 0 is title and description: of the disclaimers' file no page shows them.
            section.critical
                || (is_disclaimers && at > 0)
                || settings.policy.critical.iter().any(|it| **it == **id)
        })
        .collect();
    let mut unsynced = Vec::new();
    for (segment, aligned) in article.segments.iter().zip(&alignment.segments) {
        match &aligned.committed {
            None => unsynced.push(Unsynced::New(aligned.id.clone())),
            Some(committed) if **committed != *segment.text => {
                unsynced.push(Unsynced::Changed(aligned.id.clone()));
            }
            Some(_) => {}
        }
    }
    unsynced.extend(
        alignment
            .retired
            .iter()
            .map(|retired| Unsynced::Gone(retired.id.clone())),
    );
    let segments = article
        .segments
        .iter()
        .zip(alignment.segments)
        .map(|(segment, aligned)| Identified {
            id: aligned.id,
            home: aligned.home.map(Box::new),
            hash: source_hash(&segment.text),
        })
        .collect();
    Unit {
        article,
        segments,
        sections: alignment.sections,
        critical,
        reference,
        unsynced,
        retired: alignment.retired,
        renamed_from: alignment.renamed_from,
    }
}

/// Tells names in the configuration that nothing in the project bears: a critical section that is not
/// there protects nothing, a planned article that is not there excuses nothing.
fn with_dangling_names(mut project: Project) -> Project {
    let Project {
        settings,
        articles,
        disclaimers,
        diagnostics,
        ..
    } = &mut project;
    let sections: BTreeSet<&str> = articles
        .iter()
        .chain(disclaimers.as_ref())
        .flat_map(|unit| &unit.sections)
        .map(|id| &**id)
        .collect();
    for id in &settings.policy.critical {
        if !sections.contains(&**id) {
            diagnostics.push(
                Diagnostic::error(
                    "config/unknown-section",
                    locate_quoted(&settings.file, &format!("#{id}")),
                    format!("no article has a section #{id}"),
                )
                .with_severity(Severity::Warning)
                .with_help(format!(
                    "give the section its id, as `## Heading {{#{id}}}`, or correct `critical`"
                )),
            );
        }
    }
    for planned in &settings.planned {
        let Some(slug) = &planned.article else {
            continue;
        };
        if !articles.iter().any(|unit| *unit.article.slug == **slug) {
            diagnostics.push(
                Diagnostic::error(
                    "config/unknown-article",
                    settings.file.locate(planned.span),
                    format!("[[planned]] names the article {slug}, which does not exist"),
                )
                .with_severity(Severity::Warning)
                .with_help(format!("write content/{slug}.md, or correct the name")),
            );
        }
    }
    project
}

/// Where the configuration writes `text` in quotes.
fn locate_quoted(file: &SourceFile, text: &str) -> Location {
    ["\"", "'"]
        .iter()
        .find_map(|quote| file.text().find(&[quote, text, quote].concat()))
        .map_or_else(
            || file.whole(),
            |at| file.locate(Span::new(at + 1..at + 1 + text.len())),
        )
}

fn about(found: Vec<Diagnostic>, slug: &Arc<str>) -> Vec<Diagnostic> {
    found
        .into_iter()
        .map(|problem| problem.about_article(slug))
        .collect()
}
