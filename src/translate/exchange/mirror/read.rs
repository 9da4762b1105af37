//! The files of a mirror as they are, and the texts in them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::unlisted;
use crate::source::{IntakeError, Location, MAX_FILE_BYTES, SourceFile, Span, Tree};
use crate::translate::exchange::import::is_named;
use crate::translate::exchange::po_parse::{PoFile, parse};
use crate::translate::exchange::po_read::{no_text, of_header, unit, unreadable};
use crate::translate::exchange::text::Value;
use crate::translate::exchange::{Received, ReceivedUnit, Refused};

/// One language's folder of the mirror.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) locale: Locale,
    /// Path of the folder.
    folder: String,
    pub(super) files: Vec<MirrorFile>,
    /// Files and folders that could not be looked at.
    closed: Vec<String>,
}

/// A file of the mirror.
#[derive(Debug)]
pub(super) struct MirrorFile {
    pub(super) path: String,
    /// The slug that its path names.
    pub(super) slug: Arc<str>,
    pub(super) before: Vec<u8>,
    /// What it holds; none where it cannot be read.
    pub(super) page: Option<Page>,
}

/// A file that can be read.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) file: Arc<SourceFile>,
    pub(super) po: PoFile,
}

/// Reads the files of every locale below `folder`, and says what is wrong with those that cannot be.
pub(super) fn read(
    tree: &dyn Tree,
    folder: &str,
    locales: &[Locale],
) -> (Vec<Lane>, Vec<Diagnostic>) {
    let below = |path: &str| {
        path.strip_prefix(folder)
            .is_some_and(|it| it.is_empty() || it.starts_with('/'))
    };
    let problems = tree.problems().iter().filter(|it| below(&it.path));
    let mut found: Vec<Diagnostic> = problems.clone().map(unlisted).collect();
    let closed: Vec<String> = problems.map(|it| it.path.clone()).collect();
    let read: Vec<(Lane, Vec<Diagnostic>)> = locales
        .par_iter()
        .map(|locale| {
            let mut lane = Lane {
                locale: locale.clone(),
                folder: format!("{folder}/{}/", locale.tag()),
                files: Vec::new(),
                closed: closed.clone(),
            };
            let found = lane.read(tree);
            (lane, found)
        })
        .collect();
    let mut lanes = Vec::with_capacity(read.len());
    for (lane, problems) in read {
        lanes.push(lane);
        found.extend(problems);
    }
    (lanes, found)
}

impl Lane {
    /// Where the file of an article is.
    pub(super) fn path(&self, slug: &str) -> String {
        format!("{}{slug}.po", self.folder)
    }

    /// Whether it is not known what is at a path.
    pub(super) fn is_closed(&self, path: &str) -> bool {
        self.closed.iter().any(|closed| {
            path.strip_prefix(&**closed)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// A finding of an import, as `sync` tells it.
    pub(super) fn told(&self, mut finding: Diagnostic) -> Diagnostic {
        if let Some(help) = &mut finding.help {
            *help = help.replace("import again", "run `polyleaf sync` again");
        }
        finding.about_locale(self.locale.tag())
    }

    fn read(&mut self, tree: &dyn Tree) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let paths = tree.files().range(self.folder.clone()..);
        for path in paths.take_while(|path| path.starts_with(&self.folder)) {
            let inner = path.strip_prefix(&self.folder).unwrap_or(path);
            let Some(slug) = inner.strip_suffix(".po") else {
                continue;
            };
            let mut file = MirrorFile {
                path: path.clone(),
                slug: slug.into(),
                before: Vec::new(),
                page: None,
            };
            match self.page(tree, path) {
                Ok((before, page)) => {
                    file.before = before;
                    file.page = Some(page);
                }
                Err(problem) => found.push(self.told(*problem)),
            }
            self.files.push(file);
        }
        found
    }

    fn page(&self, tree: &dyn Tree, path: &str) -> Result<(Vec<u8>, Page), Box<Diagnostic>> {
        let bytes = tree.read(path, MAX_FILE_BYTES).map_err(IntakeError::Read);
        // What is not UTF-8 would be half of it when texts are written into it.
        let file = bytes.and_then(|bytes| Ok((SourceFile::from_bytes(path, &bytes)?, bytes)));
        let (file, bytes) = file.map_err(|error| Box::new(no_text(path, &error)))?;
        let file = Arc::new(file);
        let po = parse(&file).map_err(|failed| Box::new(unreadable(&file, &failed)))?;
        let language = of_header(&file, &po).language;
        if let Some(named) = language.filter(|named| !is_named(&self.locale, named)) {
            let message = format!("{path} says that it is in {named}.");
            let field = file.text().find("\"Language:");
            let place = field.map_or(Location::file(path), |at| {
                file.locate(Span::new(at..at + "\"Language:".len()))
            });
            let wrong = Diagnostic::error("exchange/wrong-language", place, message);
            return Err(Box::new(wrong.with_help(format!(
                "Mend `Language:` in its header, or move the file away; `polyleaf sync` writes that of {}.",
                self.locale.tag()
            ))));
        }
        Ok((bytes, Page { file, po }))
    }
}

impl MirrorFile {
    /// Its texts as those of the article `slug`; none where it cannot be read or is not a mirror's. Where there
    /// is no such article, only texts that were edited: the others are in a catalogue under another name.
    pub(super) fn received(&self, slug: &str, is_known: bool) -> Option<Received> {
        let page = self.page.as_ref()?;
        if !is_known && !self.is_ours() {
            return None;
        }
        let mut received = of_header(&page.file, &page.po);
        let mut units: Vec<ReceivedUnit> = page.po.entries.iter().cloned().map(unit).collect();
        for unit in &mut units {
            if !unit.context.is_empty() && !unit.context.contains('#') {
                unit.context = format!("{slug}#{}", unit.context);
            }
        }
        refuse_repeated(&mut units);
        if !is_known {
            units.retain(is_edited);
        }
        received.units = units;
        Some(received)
    }

    /// Whether any text of it was written by `sync`.
    pub(super) fn is_ours(&self) -> bool {
        let entries = self.page.iter().flat_map(|page| &page.po.entries);
        entries
            .cloned()
            .map(unit)
            .any(|unit| unit.stamp.source.is_some())
    }
}

fn is_edited(unit: &ReceivedUnit) -> bool {
    let target = Value::parse(&unit.target).map(|value| value.hash);
    !unit.target.trim().is_empty() && target.ok() != unit.stamp.target
}

/// Of two translations under one name neither is taken: a merge may have left the old one first.
fn refuse_repeated(units: &mut [ReceivedUnit]) {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate().filter(|(_, unit)| !unit.obsolete) {
        places.entry(unit.context.clone()).or_default().push(at);
    }
    for places in places.into_values() {
        let says = |at: usize| units.get(at).map(|it| (it.target.clone(), it.confirmed));
        let first = places.first().copied().and_then(says);
        if places.iter().all(|at| says(*at) == first) {
            continue;
        }
        for at in places {
            if let Some(unit) = units.get_mut(at) {
                unit.refused = Some(Refused {
                    code: "exchange/repeated-message",
                    reason: "is there twice, with two translations; neither was taken".to_owned(),
                    help: "Delete the translation that is wrong, then import again.".to_owned(),
                });
            }
        }
    }
}
