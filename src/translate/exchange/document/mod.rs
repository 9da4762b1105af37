//! A Markdown document that is translated already → the translations of an article.
//!
//! Where a text of the document belongs is decided by what document and article are built of (`pair`), never by
//! its words. What is placed is written where there is no translation yet; what is not is told line by line.

mod adopt;
mod folder;
mod foreign;
mod links;
mod pair;
mod place;
mod shape;
mod told;

pub use adopt::{AdoptPlan, adopt};
pub use folder::{Documents, documents, languages};
use foreign::take_apart;
pub(in crate::translate) use links::relative;

use std::sync::Arc;

use crate::catalog::Origin;
use crate::content::{self, Article, SegmentIndex};
use crate::diag::Diagnostic;
use crate::locale::{Day, Locale, script_of};
use crate::project::{Project, Unit};
use crate::source::{Changeset, Location, SourceFile, Tree};
use crate::translate::context::Context;
use crate::translate::exchange::arrive::Importer;
use crate::translate::exchange::collect::unknown_article;
use crate::translate::exchange::document::place::Placer;
use crate::translate::exchange::import::index;
use crate::translate::options::SyncOptions;
use crate::translate::reference::read_retired;
use crate::translate::sync::{refuse, unit, unknown_locale};

/// How a document is imported.
#[derive(Clone, Debug)]
pub struct DocumentOptions {
    /// The locale it is in.
    pub locale: String,
    /// The article it is a translation of; without it the one that its name says.
    pub slug: Option<String>,
    /// How it was translated.
    pub origin: Origin,
    /// The day that is recorded.
    pub today: Day,
}

/// What an import of a document would do.
#[derive(Debug)]
pub struct DocumentPlan {
    /// The edits, in the order in which they must be written.
    pub changes: Changeset,
    /// What happens to the texts.
    pub tally: DocumentTally,
    /// What could not be placed, in the order of the document, and which sections are built otherwise.
    pub diagnostics: Vec<Diagnostic>,
}

/// What happens to the texts of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentTally {
    /// Tag of the locale.
    pub locale: Arc<str>,
    /// Slug of the article.
    pub slug: Arc<str>,
    /// Texts written as translations.
    pub placed: usize,
    /// Critical texts that were written and wait for a statement.
    pub doubtful: usize,
    /// Texts that are translated here already, or begun.
    pub kept: usize,
    /// Texts of the document that are the source text still.
    pub untranslated: usize,
    /// Texts of the document that could not be placed.
    pub unplaced: usize,
    /// Texts of the article that have no translation yet.
    pub missing: usize,
}

/// Computes the edits that take the translations out of a document.
///
/// A placed text is current, unless it is critical: then it waits for somebody to say that it fits.
///
/// # Errors
/// A locale or article that the project does not have, a document that cannot be read or is in another script,
/// an article that was edited but not synced; what keeps `sync` from working.
pub fn import_document(
    project: &Project,
    tree: &dyn Tree,
    path: &str,
    bytes: &[u8],
    options: &DocumentOptions,
) -> Result<DocumentPlan, Vec<Diagnostic>> {
    refuse(project)?;
    let locales = project.settings.locales.iter();
    let known = locales.filter(|it| *it != project.source());
    let Some(locale) = known.clone().find(|it| **it.tag() == *options.locale) else {
        return Err(vec![unknown_locale(project, &options.locale)]);
    };
    let file = SourceFile::from_bytes(path, bytes).map_err(|error| {
        let message = format!("{path} cannot be read: {error}.");
        let problem = Diagnostic::error("exchange/unreadable-file", Location::file(path), message);
        vec![problem.with_help("Save the file as UTF-8.")]
    })?;
    let defaults = SyncOptions::new(options.origin, options.today);
    let cx = Context::new(project, tree, &defaults, read_retired(project, tree));
    let article = match &options.slug {
        Some(slug) => unit(project, slug).ok_or_else(|| vec![unknown_article(&cx, slug)])?,
        None => named(project, path, locale).ok_or_else(|| vec![unnamed(&cx, path)])?,
    };
    let document = Document::read(&article.article.slug, &file);
    if !is_in_script(&document, locale) {
        return Err(vec![other_script(path, locale)]);
    }
    let index = index(&cx);
    let importer = Importer::new(&cx, &index, locale, None);
    Placer::new(importer, article, &document, options.origin).run()
}

/// A translated document.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// Its text; the lines are those of the file.
    pub(super) article: Article,
}

impl Document {
    fn read(slug: &str, file: &SourceFile) -> Self {
        let foreign = take_apart(file.text());
        let body = SourceFile::from_text(file.path(), foreign.body);
        // What is wrong with it is told of what is made of it.
        let (article, _) = content::parse(slug, Arc::new(body));
        Self {
            title: foreign.title,
            description: foreign.description,
            article,
        }
    }

    /// A text as an article would hold it.
    pub(super) fn text(&self, at: SegmentIndex) -> &str {
        self.article.segments.get(at).map_or("", |it| &it.text)
    }
}

/// The article that a document's name says: `visit.ar.md` and `ar/visit.md` are of `visit`. Where there is one
/// article alone, it is that one.
fn named<'p>(project: &'p Project, path: &str, locale: &Locale) -> Option<&'p Unit> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.strip_suffix(".md").unwrap_or(name);
    let name = name
        .strip_suffix(&format!(".{}", locale.tag()))
        .unwrap_or(name);
    let last = |unit: &&Unit| unit.article.slug.rsplit('/').next() == Some(name);
    let mut found = project
        .articles
        .iter()
        .chain(&project.disclaimers)
        .filter(last);
    match (found.next(), found.next()) {
        (Some(unit), None) => Some(unit),
        (None, _) if project.articles.len() == 1 => project.articles.first(),
        _ => None,
    }
}

fn unnamed(cx: &Context<'_>, path: &str) -> Diagnostic {
    let problem = unknown_article(cx, "");
    let message = format!("{path} does not say by its name which article it is a translation of");
    Diagnostic::error(problem.code, Location::file(path), message)
        .with_help("Say it: `polyleaf import --article LANGUAGE FILE --slug ARTICLE`.")
}

/// Whether at least half of the letters of a document are of the scripts of its language.
fn is_in_script(document: &Document, locale: &Locale) -> bool {
    let scripts = locale.scripts();
    let segments = document.article.segments.iter();
    let letters = segments
        .flat_map(|it| it.text.chars())
        .filter_map(script_of);
    let (mut all, mut own) = (0_usize, 0_usize);
    for script in letters {
        all += 1;
        own += usize::from(scripts.contains(&script));
    }
    scripts.is_empty() || own * 2 >= all
}

fn other_script(path: &str, locale: &Locale) -> Diagnostic {
    let message = format!(
        "Most letters of {path} are not those that {} is written in.",
        locale.english_name()
    );
    Diagnostic::error("exchange/wrong-language", Location::file(path), message)
        .with_help("Name the language that the document is in.")
}
