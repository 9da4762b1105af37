//! What changed since another state of a project, for those who want to hear of that alone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::catalog;
use crate::config;
use crate::diag::Diagnostic;
use crate::glossary;
use crate::project::{Project, Unsynced};
use crate::source::{SourceFile, Tree};

/// How a file differs from what it was.
#[derive(Clone, Debug, Default)]
pub struct ChangedFile {
    /// Lines that are new or different now, from 1.
    pub lines: Vec<RangeInclusive<u32>>,
    /// What the file was; none for a new one, and for one that is not asked for ([`Since::asks_for`]).
    pub before: Option<Vec<u8>>,
}

/// Which findings are about something that changed: a line, a message, an article, or a setting.
#[derive(Debug, Default)]
pub struct Since {
    files: BTreeMap<String, ChangedFile>,
    /// Slug, locale (none for the source, and so for every locale) and message id.
    messages: BTreeSet<(String, Option<String>, String)>,
    articles: BTreeSet<(String, Option<String>)>,
    /// Locales whose shared texts changed; they stand in every article.
    locales: BTreeSet<String>,
    /// Whether the configuration or the glossary changed, which may change anything.
    everything: bool,
}

/// What a path of a project is.
enum Place<'a> {
    Configuration,
    Article(&'a str),
    Catalogue(&'a str, &'a str),
    Ledger(&'a str, &'a str),
    Shared(&'a str),
    Other,
}

impl Since {
    /// Whether [`ChangedFile::before`] of this path is wanted.
    pub fn asks_for(path: &str) -> bool {
        matches!(place(path), Place::Catalogue(..) | Place::Ledger(..))
    }

    /// What `files`, by path below the project's root, mean for its articles and messages.
    pub fn new(project: &Project, tree: &dyn Tree, files: BTreeMap<String, ChangedFile>) -> Self {
        let mut since = Self::default();
        let source = project.source().tag();
        for (path, file) in &files {
            let now = || SourceFile::read(tree, path).ok();
            let before = || SourceFile::from_bytes(path, file.before.as_deref()?).ok();
            match place(path) {
                Place::Configuration => since.everything = true,
                Place::Shared(tag) if *tag == **source => since.everything = true,
                Place::Shared(tag) => {
                    since.locales.insert(tag.to_owned());
                }
                Place::Article(slug) => since.article(project, slug, &file.lines),
                Place::Catalogue(tag, slug) => {
                    since.differing(
                        slug,
                        own(tag, source),
                        &messages(before()),
                        &messages(now()),
                    );
                }
                Place::Ledger(tag, slug) => {
                    let (before, now) = (rows(before().as_ref()), rows(now().as_ref()));
                    since.differing(slug, own(tag, source), &before, &now);
                }
                Place::Other => {}
            }
        }
        since.files = files;
        since
    }

    /// Whether a finding is about something that changed: its line; its message, in its language or in the
    /// source; where it names no message, its article; and anything when the configuration or the glossary
    /// changed.
    pub fn concerns(&self, finding: &Diagnostic) -> bool {
        if self.everything {
            return true;
        }
        let subject = &finding.subject;
        let (article, locale) = (subject.article.as_deref(), subject.locale.as_deref());
        if locale.is_some_and(|tag| self.locales.contains(tag)) {
            return true;
        }
        let location = &finding.location;
        let line_changed = self.files.get(&*location.path).is_some_and(|file| {
            let lines = location.line..=location.end_line.max(location.line);
            let meets =
                |it: &RangeInclusive<u32>| it.start() <= lines.end() && lines.start() <= it.end();
            match location.line {
                0 => subject.id.is_none(),
                _ => file.lines.iter().any(meets),
            }
        });
        let subject_changed = || {
            let article = article?.to_owned();
            // The source stands behind every locale.
            let mut places = [None, locale.map(str::to_owned)].into_iter();
            let found = match &subject.id {
                Some(id) => {
                    places.any(|tag| self.messages.contains(&(article.clone(), tag, id.clone())))
                }
                None => places.any(|tag| self.articles.contains(&(article.clone(), tag))),
            };
            Some(found)
        };
        line_changed || subject_changed() == Some(true)
    }

    /// Notes the messages of an article whose Markdown changed in `lines`.
    fn article(&mut self, project: &Project, slug: &str, lines: &[RangeInclusive<u32>]) {
        self.articles.insert((slug.to_owned(), None));
        let Some(unit) = project.unit(slug) else {
            return;
        };
        // Where a text is gone, no line of today is its own.
        let mut ids: BTreeSet<&str> = unit
            .unsynced
            .iter()
            .filter_map(|it| match it {
                Unsynced::Gone(id) => Some(&**id),
                Unsynced::New(_) | Unsynced::Changed(_) => None,
            })
            .collect();
        let file = &unit.article.file;
        for (segment, identified) in unit.article.segments.iter().zip(&unit.segments) {
            let (first, _) = file.position(segment.span.start as usize);
            let (last, _) = file.position(segment.span.end as usize);
            if lines
                .iter()
                .any(|it| *it.start() <= last && first <= *it.end())
            {
                ids.insert(&identified.id);
            }
        }
        for id in ids {
            self.messages.insert((slug.to_owned(), None, id.to_owned()));
        }
    }

    /// Notes the messages that are not what they were.
    fn differing(
        &mut self,
        slug: &str,
        locale: Option<&str>,
        before: &BTreeMap<String, String>,
        now: &BTreeMap<String, String>,
    ) {
        let locale = || locale.map(str::to_owned);
        self.articles.insert((slug.to_owned(), locale()));
        let ids = before.keys().chain(now.keys());
        for id in ids.filter(|id| before.get(*id) != now.get(*id)) {
            self.messages
                .insert((slug.to_owned(), locale(), id.clone()));
        }
    }
}

/// The locale whose texts a catalogue changes: none for the reference catalogue, which stands for the source.
fn own<'t>(tag: &'t str, source: &str) -> Option<&'t str> {
    (tag != source).then_some(tag)
}

fn place(path: &str) -> Place<'_> {
    if [config::PATH, glossary::PATH].contains(&path) {
        return Place::Configuration;
    }
    if let Some(slug) = path
        .strip_prefix("content/")
        .and_then(|path| path.strip_suffix(".md"))
    {
        return Place::Article(slug);
    }
    let Some((tag, file)) = path
        .strip_prefix("locales/")
        .and_then(|path| path.split_once('/'))
    else {
        return Place::Other;
    };
    // Questions are told by their rows, as signatures are.
    let of_slug = [".review.tsv", ".questions.tsv"];
    if let Some(slug) = of_slug.iter().find_map(|end| file.strip_suffix(end)) {
        return Place::Ledger(tag, slug);
    }
    match file.strip_suffix(".ftl") {
        Some("terms" | "site") => Place::Shared(tag),
        Some(slug) => Place::Catalogue(tag, slug.strip_suffix(".obsolete").unwrap_or(slug)),
        None => Place::Other,
    }
}

/// The messages and stubs of a catalogue with the comments above them, by id.
fn messages(file: Option<SourceFile>) -> BTreeMap<String, String> {
    let Some(file) = file else {
        return BTreeMap::new();
    };
    let (catalogue, _) = catalog::parse(Arc::new(file));
    let blocks = catalog::blocks(&catalogue).into_iter();
    let text = |span| catalogue.file.slice(span).to_owned();
    blocks.map(|it| (it.id, text(it.span))).collect()
}

/// The rows of a ledger, by id.
fn rows(file: Option<&SourceFile>) -> BTreeMap<String, String> {
    let text = file.map_or("", SourceFile::text);
    let rows = text.lines().filter_map(|line| line.split_once('\t'));
    rows.map(|(id, row)| (id.to_owned(), row.to_owned()))
        .collect()
}
