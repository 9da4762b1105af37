//! Tree → [`Project`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::{self, Catalogue, source_hash};
use crate::config::{self, Settings};
use crate::content::{self, Article, source_from_value};
use crate::diag::{Diagnostic, Severity};
use crate::glossary::{self, Glossary};
use crate::project::discover::{is_shared, unlisted};
use crate::project::intake::{is_there, read_text};
use crate::project::{
    Alignment, Discovered, Identified, Layout, Project, ReferenceMessage, ReferenceTexts, Shared,
    Unit, Unsynced, align, discover,
};
use crate::project::{briefs, notices, questions, theme};
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
    let notices = notices::read(tree, &settings, &layout, &mut diagnostics);
    let references = read_references(tree, &settings, &layout, &mut diagnostics);
    let shared = read_shared(tree, &settings, &layout, &mut diagnostics);
    let theme = theme::read(tree, &settings, &layout, &mut diagnostics);
    let glossary = read_glossary(tree, &settings, &mut diagnostics);
    let questions = questions::read(tree, &layout, &mut diagnostics);
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

    // The texts of an article that cannot be read are not gone: without it they would be taken for
    // those of another article, or retired.
    let is_read = |slug: &Arc<str>| {
        !layout.articles.contains_key(slug)
            || articles
                .binary_search_by(|article| article.slug.cmp(slug))
                .is_ok()
    };
    let (texts, files): (Vec<_>, BTreeMap<_, _>) = references
        .into_iter()
        .filter(|reference| is_read(&reference.texts.slug))
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
            let mut unit = unit(&settings, article, alignment, reference);
            questions::annotate(&mut unit, &questions);
            unit
        })
        .collect();
    let (disclaimers, articles): (Vec<_>, Vec<_>) = units
        .into_iter()
        .partition(|unit| &*unit.article.slug == DISCLAIMERS);
    let project = Project {
        settings,
        articles,
        disclaimers: disclaimers.into_iter().next(),
        notices,
        theme,
        shared,
        questions,
        briefs: briefs::read(tree, &layout, &mut diagnostics),
        glossary,
        layout,
        orphans,
        diagnostics,
    };
    Ok(with_dangling_names(project))
}

fn read_settings(tree: &dyn Tree) -> Result<(Settings, Vec<Diagnostic>), Vec<Diagnostic>> {
    if let Some(problem) = tree.problems().iter().find(|it| it.path == config::PATH) {
        return Err(vec![unlisted(problem)]);
    }
    if !is_there(tree, config::PATH) {
        return Err(vec![
            Diagnostic::error(
                "config/missing",
                Location::file(config::PATH),
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

fn read_glossary(
    tree: &dyn Tree,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Glossary> {
    if !is_there(tree, glossary::PATH) {
        return None;
    }
    let read = read_text(tree, glossary::PATH);
    let file = read.map_err(|problem| diagnostics.push(*problem)).ok()?;
    let (glossary, mut found) = glossary::parse(&file, &settings.source);
    diagnostics.append(&mut found);
    Some(glossary)
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

pub(super) fn unit(
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::source::MemoryTree;

    const PROJECT: &str = "\
//- polyleaf.toml
[project]
source = \"en\"
locales = [\"en\", \"es\"]
base-url = \"https://c.example\"
[site]
title = \"C\"
[policy]
critical = [\"#side-effects\", \"#nowhere\"]
[[planned]]
article = \"later\"
locale = \"es\"
due = 2027-02-01
//- content/after.md
+++
title = \"After\"
+++

Relief starts within
hours.

## Side effects

- Rest.
- Bring form {A}.
//- content/disclaimers.md
+++
title = \"Disclaimers\"
+++

## Not advice {#not-advice}

This is no advice.
//- locales/en/after.ftl
meta--title = After

intro--relief-starts-within = Relief starts within hours.

side-effects--heading = Side effects

side-effects--rest = Rest!

side-effects--bring-form-a = Bring form {\"{\"}A{\"}\"}.

side-effects--gone = This text is gone from the article altogether.
//- locales/en/after.obsolete.ftl
intro--old = Old text.
//- locales/en/terms.ftl
-clinic = Clinic
//- locales/es/after.ftl
meta--title = Después

intro--relief-starts-within = El alivio comienza en unas horas.
//- locales/es/after.review.tsv
id	source	target	origin	recorded	translator	reviewer	qualified	reviewed	signed
//- locales/es/site.ftl
site-title = La C
";

    fn loaded(tree: &MemoryTree) -> Project {
        load(tree).unwrap()
    }

    fn codes(project: &Project) -> Vec<&str> {
        project.diagnostics.iter().map(|it| it.code).collect()
    }

    #[test]
    fn a_project_is_loaded_with_ids_and_what_is_not_synced() {
        let project = loaded(&MemoryTree::from_fixture(PROJECT));
        assert_eq!(
            codes(&project),
            ["config/unknown-section", "config/unknown-article"]
        );
        let places: Vec<_> = project
            .diagnostics
            .iter()
            .map(|it| it.location.to_string())
            .collect();
        assert_eq!(places, ["polyleaf.toml:8:31", "polyleaf.toml:9:1"]);
        let unit = project.article("after").unwrap();
        let ids: Vec<&str> = unit.segments.iter().map(|it| &*it.id).collect();
        assert_eq!(
            ids,
            [
                "meta--title",
                "intro--relief-starts-within",
                "side-effects--heading",
                "side-effects--rest",
                "side-effects--bring-form-a",
            ]
        );
        assert_eq!(
            unit.unsynced,
            [
                Unsynced::Changed("side-effects--rest".into()),
                Unsynced::Gone("side-effects--gone".into()),
            ]
        );
        let sections: Vec<_> = unit
            .sections
            .iter()
            .map(|id| &**id)
            .zip(unit.critical.iter().copied())
            .collect();
        assert_eq!(
            sections,
            [("meta", false), ("intro", false), ("side-effects", true)]
        );
        assert_eq!(
            unit.segments[1].hash,
            source_hash("Relief starts within hours.")
        );
        assert!(unit.reference.is_some() && unit.renamed_from.is_none());
        let disclaimers = project.disclaimers.as_ref().unwrap();
        assert!(project.articles.len() == 1 && disclaimers.reference.is_none());
        let critical: Vec<_> = disclaimers.critical.clone();
        assert_eq!(critical.first(), Some(&false));
        assert!(critical.iter().skip(1).all(|&it| it));
        assert!(!disclaimers.unsynced.is_empty());
        assert!(project.shared["en"].terms.is_some());
        assert!(project.shared["es"].site.is_some());
        assert!(project.shared["es"].terms.is_none());
    }

    #[test]
    fn translations_are_read_on_demand() {
        let mut tree = MemoryTree::from_fixture(PROJECT);
        let es = Locale::parse("es").unwrap();
        let read = |tree: &MemoryTree| {
            let project = loaded(tree);
            let unit = project.article("after").unwrap();
            let translations = project.translations(tree, unit, &es);
            let found: Vec<bool> = unit
                .segments
                .iter()
                .map(|segment| translations.find(segment).is_some())
                .collect();
            (translations, found)
        };
        let (translations, found) = read(&tree);
        assert_eq!(translations.diagnostics, []);
        assert!(translations.ledger.is_some() && translations.homes.is_empty());
        assert_eq!(found, [true, true, false, false, false]);

        tree.insert("locales/es/after.review.tsv", "id\tsource\nx\ty\n");
        let (translations, found) = read(&tree);
        assert!(translations.ledger.is_none() && found.contains(&true));
        let problem = translations.diagnostics.first().unwrap();
        assert_eq!(problem.subject.article.as_deref(), Some("after"));
        assert_eq!(problem.subject.locale.as_deref(), Some("es"));

        tree.insert("locales/es/after.ftl", b"meta--title = \xFF\n".to_vec());
        let (translations, found) = read(&tree);
        assert!(translations.catalogue.is_none() && !found.contains(&true));
        assert!(
            translations
                .diagnostics
                .iter()
                .any(|it| it.code == "project/unreadable")
        );

        tree.remove("locales/es/after.ftl");
        tree.remove("locales/es/after.review.tsv");
        let (translations, _) = read(&tree);
        assert!(translations.catalogue.is_none() && translations.ledger.is_none());
        assert_eq!(translations.diagnostics, []);
    }

    #[test]
    fn a_moved_text_keeps_its_translation() {
        let mut tree = MemoryTree::from_fixture(PROJECT);
        // "Relief …" moves to another article; "Old text." comes back.
        let after = tree.text("content/after.md").unwrap();
        let after = after.replace("Relief starts within\nhours.", "Old text.");
        tree.insert("content/after.md", after);
        tree.insert(
            "content/before.md",
            "+++\ntitle = \"Before\"\n+++\n\nRelief starts within hours.\n",
        );
        tree.insert(
            "locales/es/after.obsolete.ftl",
            "intro--old = Texto antiguo.\n",
        );
        let project = loaded(&tree);
        let es = Locale::parse("es").unwrap();
        for (slug, at, expected, path) in [
            (
                "before",
                1,
                "El alivio comienza en unas horas.",
                "locales/es/after.ftl",
            ),
            (
                "after",
                1,
                "Texto antiguo.",
                "locales/es/after.obsolete.ftl",
            ),
        ] {
            let unit = project.article(slug).unwrap();
            let translations = project.translations(&tree, unit, &es);
            let found = translations.find(&unit.segments[at]).unwrap();
            let value = found.entry.value.as_ref().unwrap();
            assert_eq!(found.catalogue.file.slice(value.span), expected);
            assert_eq!(&**found.catalogue.file.path(), path);
            assert!(found.ledger.is_some());
        }
    }

    #[test]
    fn a_renamed_article_finds_its_files() {
        let mut tree = MemoryTree::from_fixture(PROJECT);
        let text = tree.text("content/after.md").unwrap().to_owned();
        tree.remove("content/after.md");
        tree.insert("content/care/afterwards.md", text);
        let project = loaded(&tree);
        let unit = project.article("care/afterwards").unwrap();
        assert_eq!(unit.renamed_from.as_deref(), Some("after"));
        assert!(unit.reference.is_some());
        let es = Locale::parse("es").unwrap();
        let translations = project.translations(&tree, unit, &es);
        assert_eq!(&*translations.slug, "after");
        assert!(translations.find(&unit.segments[1]).is_some());
        assert!(project.orphans.is_empty());
    }

    #[test]
    fn loading_does_not_depend_on_the_number_of_threads() {
        let mut tree = MemoryTree::from_fixture(PROJECT);
        for number in 0..60 {
            tree.insert(
                format!("content/a{number}.md"),
                format!("+++\ntitel = 1\n+++\n\n# No {number}\n\n<b>x</b> text {number}\n"),
            );
            tree.insert(format!("locales/en/a{number}.ftl"), "intro--x = {\n");
        }
        let load_with = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .unwrap();
            let project = pool.install(|| loaded(&tree));
            let ids: Vec<Vec<Identified>> = project
                .articles
                .iter()
                .map(|unit| unit.segments.clone())
                .collect();
            (project.diagnostics, ids)
        };
        let one = load_with(1);
        assert!(one.0.len() > 120);
        assert_eq!(one, load_with(4));
    }

    #[test]
    fn an_unusable_or_empty_project_says_so() {
        let missing = load(&MemoryTree::new()).unwrap_err();
        assert_eq!(missing.first().unwrap().code, "config/missing");
        let mut tree = MemoryTree::from_fixture(PROJECT);
        tree.insert("polyleaf.toml", b"\xFF".to_vec());
        assert_eq!(
            load(&tree).unwrap_err().first().unwrap().code,
            "project/unreadable"
        );
        tree.insert("polyleaf.toml", "x = 1\n");
        assert!(
            load(&tree)
                .unwrap_err()
                .iter()
                .all(|it| it.code == "config/invalid")
        );

        let mut tree = MemoryTree::from_fixture(PROJECT);
        tree.remove("content/after.md");
        assert!(codes(&loaded(&tree)).contains(&"project/empty"));
        tree.insert("content/after.md", b"\xFF".to_vec());
        let project = loaded(&tree);
        let problem = project.diagnostics.first().unwrap();
        assert_eq!(problem.code, "project/unreadable");
        assert_eq!(problem.subject.article.as_deref(), Some("after"));
    }

    #[test]
    fn texts_of_an_unreadable_article_are_not_taken_for_another_one() {
        let mut tree = MemoryTree::from_fixture(PROJECT);
        let text = tree.text("content/after.md").unwrap().to_owned();
        tree.insert("content/before.md", text);
        tree.insert("content/after.md", b"\xFF".to_vec());
        let project = loaded(&tree);
        let unit = project.article("before").unwrap();
        assert_eq!(unit.renamed_from, None);
        assert!(unit.segments.iter().all(|it| it.home.is_none()));
        assert!(project.orphans.is_empty());
    }
}
