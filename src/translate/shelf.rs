//! One locale's files, read once: catalogues, obsolete texts, ledgers; or why they are left alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::{Catalogue, EntryBlock, Hash, Ledger, RowText, blocks, parse, target_hash};
use crate::diag::{Diagnostic, Severity};
use crate::project::{Unit, unlisted, unreadable};
use crate::source::{IntakeError, MAX_FILE_BYTES, SourceFile, Tree};
use crate::translate::context::Context;

/// A catalogue or obsolete file, or the place of one that is not there yet.
#[derive(Debug)]
pub(super) struct Doc {
    /// Where it was read; none when it does not exist.
    pub(super) read_from: Option<String>,
    pub(super) before: Option<Vec<u8>>,
    pub(super) catalogue: Catalogue,
    pub(super) blocks: Vec<EntryBlock>,
    /// Id → positions in `blocks` of its message and of its stub.
    index: BTreeMap<String, Slots>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slots {
    live: Option<usize>,
    stub: Option<usize>,
}

/// A ledger, or the place of one that is not there yet.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) read_from: Option<String>,
    pub(super) before: Option<Vec<u8>>,
    pub(super) ledger: Option<Ledger>,
    pub(super) updates: BTreeMap<String, RowText>,
}

/// One locale's files by slug of today.
#[derive(Debug)]
pub(super) struct Shelf {
    pub(super) tag: Arc<str>,
    pub(super) catalogues: BTreeMap<Arc<str>, Doc>,
    pub(super) obsolete: BTreeMap<Arc<str>, Doc>,
    pub(super) ledgers: BTreeMap<Arc<str>, Book>,
    /// Slugs whose files are left alone.
    pub(super) locked: BTreeSet<Arc<str>>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Doc {
    /// A file that does not exist yet, beginning with `header`.
    pub(super) fn new(header: &str) -> Self {
        Self::from_file(None, None, SourceFile::from_text("", header)).0
    }

    /// Reads a catalogue; none when it does not exist.
    ///
    /// # Errors
    /// Whatever keeps it from being edited: unreadable, conflict markers, syntax errors.
    pub(super) fn read(tree: &dyn Tree, path: &str) -> Result<Option<Self>, Vec<Diagnostic>> {
        let Some((bytes, file)) = read(tree, path)? else {
            return Ok(None);
        };
        let (doc, problems) = Self::from_file(Some(path.to_owned()), Some(bytes), file);
        let errors: Vec<Diagnostic> = problems
            .into_iter()
            .filter(|problem| problem.severity == Severity::Error)
            .collect();
        if errors.is_empty() {
            Ok(Some(doc))
        } else {
            Err(errors)
        }
    }

    /// Whether it was read under another name than that of `slug`, which it gets now.
    pub(super) fn is_read_from_another(&self, tag: &str, slug: &str) -> bool {
        self.read_from.as_deref() != Some(&format!("locales/{tag}/{slug}.ftl"))
    }

    fn from_file(
        read_from: Option<String>,
        before: Option<Vec<u8>>,
        file: SourceFile,
    ) -> (Self, Vec<Diagnostic>) {
        let (catalogue, problems) = parse(Arc::new(file));
        let blocks = blocks(&catalogue);
        let mut index: BTreeMap<String, Slots> = BTreeMap::new();
        for (at, block) in blocks.iter().enumerate() {
            let slots = index.entry(block.id.clone()).or_default();
            let slot = if block.entry.is_some() {
                &mut slots.live
            } else {
                &mut slots.stub
            };
            // Of several obsolete texts the last is the youngest; live ones are unique.
            *slot = Some(at);
        }
        (
            Self {
                read_from,
                before,
                catalogue,
                blocks,
                index,
            },
            problems,
        )
    }

    pub(super) fn file(&self) -> &SourceFile {
        &self.catalogue.file
    }

    pub(super) fn live(&self, id: &str) -> Option<usize> {
        self.index.get(id)?.live
    }

    pub(super) fn stub(&self, id: &str) -> Option<usize> {
        self.index.get(id)?.stub
    }

    /// Hash of a live block's value; none for a stub or a message that has only attributes.
    pub(super) fn target(&self, block: usize) -> Option<Hash> {
        let entry = self.catalogue.entries.get(self.blocks.get(block)?.entry?)?;
        Some(target_hash(entry.value.as_ref()?, self.file()))
    }
}

impl Book {
    fn read(tree: &dyn Tree, path: &str) -> Result<Option<Self>, Vec<Diagnostic>> {
        let Some((bytes, file)) = read(tree, path)? else {
            return Ok(None);
        };
        let ledger = Ledger::parse(Arc::new(file))?;
        Ok(Some(Self {
            read_from: Some(path.to_owned()),
            before: Some(bytes),
            ledger: Some(ledger),
            updates: BTreeMap::new(),
        }))
    }

    /// The record of a message, with what was changed in this run.
    pub(super) fn row(&self, id: &str) -> Option<RowText> {
        self.updates.get(id).cloned().or_else(|| {
            let ledger = self.ledger.as_ref()?;
            Some(ledger.row(id)?.text(&ledger.file))
        })
    }
}

fn read(tree: &dyn Tree, path: &str) -> Result<Option<(Vec<u8>, SourceFile)>, Vec<Diagnostic>> {
    if !tree.files().contains(path) {
        let problem = tree.problems().iter().find(|problem| problem.path == path);
        return problem.map_or(Ok(None), |problem| Err(vec![unlisted(problem)]));
    }
    let refused = |error: IntakeError| vec![unreadable(path, &error)];
    let bytes = tree
        .read(path, MAX_FILE_BYTES)
        .map_err(|error| refused(IntakeError::Read(error)))?;
    let file = SourceFile::from_bytes(path, &bytes).map_err(refused)?;
    Ok(Some((bytes, file)))
}

/// One slug's files as read.
type Files = Result<(Option<Doc>, Option<Doc>, Option<Book>), Vec<Diagnostic>>;

impl Shelf {
    /// Reads a locale's files of every article, and of articles that are gone.
    pub(super) fn read(cx: &Context<'_>, tag: &Arc<str>) -> Self {
        let former = |unit: &&Unit| unit.renamed_from.clone();
        let mut slugs: Vec<(Arc<str>, Option<Arc<str>>)> = cx
            .units
            .iter()
            .map(|unit| (Arc::clone(&unit.article.slug), former(unit)))
            .collect();
        slugs.extend(cx.orphans.iter().map(|slug| (Arc::clone(slug), None)));
        // What an interrupted rename left under the former slug.
        slugs.extend(cx.renamed.keys().map(|slug| (Arc::clone(slug), None)));
        let files: Vec<Files> = slugs
            .par_iter()
            .map(|(slug, former)| read_files(cx.tree, tag, slug, former.as_deref()))
            .collect();
        let mut shelf = Self {
            tag: Arc::clone(tag),
            catalogues: BTreeMap::new(),
            obsolete: BTreeMap::new(),
            ledgers: BTreeMap::new(),
            locked: BTreeSet::new(),
            diagnostics: Vec::new(),
        };
        let mut moved = BTreeSet::new();
        for ((slug, _), files) in slugs.into_iter().zip(files) {
            match files {
                Ok((catalogue, obsolete, ledger)) => {
                    let mut keep = |path: &Option<String>| {
                        path.as_ref().is_some_and(|path| moved.insert(path.clone()))
                    };
                    if let Some(doc) = catalogue.filter(|doc| keep(&doc.read_from)) {
                        shelf.catalogues.insert(Arc::clone(&slug), doc);
                    }
                    if let Some(doc) = obsolete.filter(|doc| keep(&doc.read_from)) {
                        shelf.obsolete.insert(Arc::clone(&slug), doc);
                    }
                    if let Some(book) = ledger.filter(|book| keep(&book.read_from)) {
                        shelf.ledgers.insert(slug, book);
                    }
                }
                Err(problems) => {
                    let about = |it: Diagnostic| it.about_article(&slug).about_locale(tag);
                    shelf.diagnostics.extend(problems.into_iter().map(about));
                    shelf.locked.insert(slug);
                }
            }
        }
        shelf
    }

    pub(super) fn row(&self, slug: &str, id: &str) -> Option<RowText> {
        self.ledgers.get(slug)?.row(id)
    }
}

/// The files of a slug; where one is not there, the one under the former slug.
fn read_files(tree: &dyn Tree, tag: &str, slug: &str, former: Option<&str>) -> Files {
    let path = |ending: &str| {
        let today = format!("locales/{tag}/{slug}{ending}");
        match former {
            Some(former) if !tree.files().contains(&today) => {
                format!("locales/{tag}/{former}{ending}")
            }
            _ => today,
        }
    };
    Ok((
        Doc::read(tree, &path(".ftl"))?,
        Doc::read(tree, &path(".obsolete.ftl"))?,
        Book::read(tree, &path(".review.tsv"))?,
    ))
}
