//! `polyleaf init --from-markdown FOLDER`

use std::path::Path;

use polyleaf::disk::SavedPages;
use polyleaf::locale::Locale;
use polyleaf::source::Tree as _;
use polyleaf::translate::{Documents, documents};

use super::document::line;
use super::outcome::Failure;
use super::terminal::Terminal;

/// A folder of documents that becomes a project.
pub(super) struct Folder {
    /// The files.
    pub(super) files: SavedPages,
    /// What is before their paths.
    pub(super) prefix: String,
    /// Which of them is what.
    pub(super) documents: Documents,
}

impl Folder {
    /// Lists a folder. `source` is the language of the articles.
    pub(super) fn read(path: &Path, source: &str) -> Result<Self, Failure> {
        let mut files = SavedPages::documents();
        files.add(path)?;
        let prefix = match path.display().to_string().trim_end_matches('/') {
            "." => String::new(),
            shown => format!("{shown}/"),
        };
        let paths = files.files().iter();
        let paths = paths.filter_map(|it| it.strip_prefix(&prefix));
        let documents = documents(paths, &Locale::parse(source)?);
        if documents.articles.is_empty() {
            return Err(Failure::Message(format!(
                "{} holds no Markdown document in {source}; --source says which language the articles are in",
                path.display()
            )));
        }
        Ok(Self {
            files,
            prefix,
            documents,
        })
    }
}

/// Says what became of each document.
pub(super) fn say(folder: &Folder, plan: &polyleaf::translate::AdoptPlan, terminal: &mut Terminal) {
    terminal.findings_beside(&plan.diagnostics);
    for (path, why) in &folder.documents.left {
        terminal.say(&format!("left out {}{path}: {why}", folder.prefix));
    }
    for (path, slug) in &folder.documents.articles {
        terminal.say(&format!("content/{slug}.md from {}{path}", folder.prefix));
    }
    for tally in &plan.tallies {
        terminal.say(&line(tally));
    }
}
