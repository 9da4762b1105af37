//! A folder of Markdown in several languages → a project.

use crate::catalog::Origin;
use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::project;
use crate::source::{
    ChangeKind, Changeset, Location, MAX_FILE_BYTES, MemoryTree, SourceFile, Tree,
};
use crate::translate::exchange::document::folder::Documents;
use crate::translate::exchange::document::links::Addresses;
use crate::translate::exchange::document::{
    DocumentOptions, DocumentTally, import_document, take_apart,
};
use crate::translate::options::SyncOptions;
use crate::translate::sync::sync;

/// What would become of a folder.
#[derive(Debug, Default)]
pub struct AdoptPlan {
    /// The files of the project but for those it was given.
    pub changes: Changeset,
    /// What happens to the texts of each translation.
    pub tallies: Vec<DocumentTally>,
    /// What could not be placed or read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Computes the files of a project from `documents` of a folder. `shared` are files that every new project has,
/// the configuration among them. `folder` has the documents' paths after `prefix`.
///
/// # Errors
/// An article that cannot be read, a configuration that does not fit.
pub fn adopt(
    shared: &[(&str, &str)],
    folder: &dyn Tree,
    prefix: &str,
    documents: &Documents,
    today: Day,
) -> Result<AdoptPlan, Vec<Diagnostic>> {
    let mut tree = MemoryTree::new();
    for (path, text) in shared {
        tree.insert(*path, *text);
    }
    let addresses = Addresses::new(documents);
    let mut plan = AdoptPlan::default();
    for (path, slug) in &documents.articles {
        match read_text(folder, &format!("{prefix}{path}")) {
            Ok(text) => {
                let text = article(&addresses.relinked(&text, path, slug), slug);
                let path = format!("content/{slug}.md");
                plan.changes
                    .write(path.clone(), None, text.clone().into_bytes());
                tree.insert(path, text);
            }
            Err(problem) => plan.diagnostics.push(*problem),
        }
    }
    let synced = {
        let project = project::load(&tree)?;
        sync(&project, &tree, &SyncOptions::new(Origin::Unknown, today))?
    };
    take(&synced.changes, &mut tree, &mut plan.changes);
    let project = project::load(&tree)?;
    let mut translated = Changeset::default();
    for (path, slug, tag) in &documents.translations {
        let options = DocumentOptions {
            locale: tag.clone(),
            slug: Some(slug.clone()),
            origin: Origin::Human,
            today,
        };
        let shown = format!("{prefix}{path}");
        let text = match read_text(folder, &shown) {
            Ok(text) => addresses.relinked(&text, path, slug),
            Err(problem) => {
                plan.diagnostics.push(*problem);
                continue;
            }
        };
        match import_document(&project, &tree, &shown, text.as_bytes(), &options) {
            Ok(found) => {
                translated.changes.extend(found.changes.changes);
                plan.tallies.push(found.tally);
                plan.diagnostics.extend(found.diagnostics);
            }
            Err(problems) => plan.diagnostics.extend(problems),
        }
    }
    take(&translated, &mut tree, &mut plan.changes);
    for (path, to) in &documents.images {
        let path = format!("{prefix}{path}");
        match folder.read(&path, MAX_FILE_BYTES) {
            Ok(bytes) => plan.changes.write(format!("content/{to}"), None, bytes),
            Err(error) => plan.diagnostics.push(unreadable(&path, &error)),
        }
    }
    // Each file once, as it is in the end.
    for change in &mut plan.changes.changes {
        if let Ok(bytes) = tree.read(&change.path, u64::MAX) {
            change.kind = ChangeKind::Write(bytes);
        }
    }
    Ok(plan)
}

/// Makes changes in a tree, and notes files that are new.
fn take(changes: &Changeset, tree: &mut MemoryTree, all: &mut Changeset) {
    for change in &changes.changes {
        if let ChangeKind::Write(bytes) = &change.kind {
            if !tree.files().contains(&change.path) {
                all.write(change.path.clone(), None, bytes.clone());
            }
            tree.insert(change.path.clone(), bytes.clone());
        }
    }
}

fn read_text(folder: &dyn Tree, path: &str) -> Result<String, Box<Diagnostic>> {
    let file = SourceFile::read(folder, path);
    let file = file.map_err(|error| Box::new(unreadable(path, &error)))?;
    Ok(file.text().to_owned())
}

fn unreadable(path: &str, error: &dyn std::fmt::Display) -> Diagnostic {
    let message = format!("{path} cannot be read: {error}.");
    Diagnostic::error("exchange/unreadable-file", Location::file(path), message)
        .with_help("Save the file as UTF-8, then import it with `polyleaf import --article`.")
}

/// A document as an article of its own.
fn article(text: &str, slug: &str) -> String {
    let foreign = take_apart(text);
    let title = foreign.title.unwrap_or_else(|| {
        let name = slug.rsplit('/').next().unwrap_or(slug);
        name.replace('-', " ")
    });
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let mut article = format!("+++\ntitle = {}\n", quoted(&title));
    if let Some(description) = &foreign.description {
        article.push_str(&format!("description = {}\n", quoted(description)));
    }
    article.push_str("+++\n\n");
    article.push_str(foreign.body.trim_start_matches('\n'));
    article
}
