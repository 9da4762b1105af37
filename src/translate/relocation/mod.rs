//! `polyleaf move`: an article under another name, with everything that belongs to it or names it.

mod front;
mod links;
mod records;
mod settings;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::parse;
use crate::check::BASELINE;
use crate::config;
use crate::diag::Diagnostic;
use crate::project::{self, Project, Unit, slug_problem, unreadable};
use crate::source::{ChangeKind, Changeset, IntakeError, Location, Overlay, SourceFile, Tree};
use crate::translate::done::not_synced;
use crate::translate::relocation::front::with_alias;
use crate::translate::relocation::links::{Holder, Way};
use crate::translate::relocation::records::{Rehashed, unit};
use crate::translate::relocation::settings::{renamed_baseline, renamed_settings};
use crate::translate::sync::refuse;

/// What a move changes.
#[derive(Debug)]
pub struct MovePlan {
    /// The article's slug so far.
    pub from: Arc<str>,
    /// The changes. What is new comes first and what is gone last, records before the texts that they are of: after any
    /// interruption nothing is lost, and the same command goes on.
    pub changes: Changeset,
    /// Files of other articles whose links follow it.
    pub followers: usize,
}

/// Computes what moves the article `from` to `to`, slugs both.
///
/// # Errors
/// No such article, with the one that is probably meant; a name that cannot be one, or is taken; texts that are not
/// synced, so that it is not sure which translation belongs to which; files that cannot be read.
pub fn move_article(
    project: &Project,
    tree: &dyn Tree,
    from: &str,
    to: &str,
) -> Result<MovePlan, Vec<Diagnostic>> {
    refuse(project)?;
    let article = find(project, from)?;
    let from = &*article.article.slug;
    let way = Way {
        from,
        to,
        files: tree.files(),
    };
    refuse_name(project, &way)?;
    let mut move_ = Move {
        tree,
        way,
        after: Overlay::new(tree),
        rehashed: Rehashed::default(),
        changed: BTreeSet::new(),
        taken: Vec::new(),
    };
    move_.articles(project)?;
    move_.catalogues(project)?;
    let moved = move_.reload()?;
    move_.records(project, &moved)?;
    move_.settings(project);
    if !move_.taken.is_empty() {
        return Err(move_.taken);
    }
    let changes = move_
        .after
        .changes()
        .map_err(|(path, error)| vec![unreadable(&path, &IntakeError::Read(error))])?;
    let new = |path: &str| is_of(path, to);
    let edited = |path: &str| path.starts_with("content/") && !new(path);
    let followers = changes.changes.iter();
    let followers = followers.filter(|it| edited(&it.path) && it.kind != ChangeKind::Remove);
    Ok(MovePlan {
        from: Arc::clone(&article.article.slug),
        followers: followers.count(),
        changes: ordered(changes, project.source().tag(), &way),
    })
}

/// The article, which may be named by its file.
fn find<'p>(project: &'p Project, name: &str) -> Result<&'p Unit, Vec<Diagnostic>> {
    let slug = name.strip_prefix("content/").unwrap_or(name);
    let slug = slug.strip_suffix(".md").unwrap_or(slug);
    if let Some(article) = project.article(slug) {
        return Ok(article);
    }
    let slugs = project.articles.iter().map(|it| &*it.article.slug);
    let help = match config::nearest(slug, slugs) {
        Some(meant) => format!("Did you mean {meant}?"),
        None if project.layout.articles.contains_key(slug) || slug == "notices" => {
            "It is not an article: its name says what it is.".to_owned()
        }
        None => "Name an article of content/, without its ending.".to_owned(),
    };
    let message = format!("there is no article content/{slug}.md");
    let problem = Diagnostic::error(
        "exchange/unknown-article",
        Location::file("content"),
        message,
    );
    Err(vec![problem.with_help(help)])
}

/// Refuses names that no article can have or that lead elsewhere.
fn refuse_name(project: &Project, way: &Way<'_>) -> Result<(), Vec<Diagnostic>> {
    let path = format!("content/{}.md", way.to);
    if let Some(problem) = slug_problem(way.to, &path).filter(|_| way.to != "disclaimers") {
        return Err(vec![problem]);
    }
    if way.to == "disclaimers" || way.to == way.from {
        return Err(vec![taken(&path)]);
    }
    let redirects = project.articles.iter().find(|unit| {
        let mut aliases = unit.article.front.aliases.iter();
        let is_other = ![way.from, way.to].contains(&&*unit.article.slug);
        is_other && aliases.any(|(alias, _)| alias == way.to)
    });
    match redirects {
        None => Ok(()),
        Some(other) => {
            let path = other.article.file.path();
            let message = format!("the address {} leads to {path} already", way.to);
            let problem =
                Diagnostic::error("project/colliding-slug", Location::file(path), message);
            Err(vec![problem.with_help(
                "Choose another name, or take it out of that article's `aliases`.",
            )])
        }
    }
}

fn taken(path: &str) -> Diagnostic {
    Diagnostic::error(
        "project/colliding-slug",
        Location::file(path),
        format!("{path} is there already"),
    )
    .with_help("Choose another name, or move that file away first.")
}

/// A move in the making.
struct Move<'m> {
    tree: &'m dyn Tree,
    way: Way<'m>,
    after: Overlay<'m>,
    rehashed: Rehashed,
    /// Former slugs of articles whose texts or translations change.
    changed: BTreeSet<Arc<str>>,
    taken: Vec<Diagnostic>,
}

impl Move<'_> {
    /// The Markdown of the article, and of those that link to it.
    fn articles(&mut self, project: &Project) -> Result<(), Vec<Diagnostic>> {
        for (slug, path) in &project.layout.articles {
            // What a move that was interrupted made already is made again and compared.
            if **slug == *self.way.to {
                continue;
            }
            let file = read(self.tree, path)?;
            let mut text = self.way.relinked(file.text(), slug, Holder::Markdown);
            if text != file.text() {
                self.changed.insert(Arc::clone(slug));
            }
            if **slug == *self.way.from {
                let body = unit(project, slug).map_or(0, |it| it.article.front.span.end as usize);
                let Some(known) = with_alias(&text, body, self.way.from, self.way.to) else {
                    let problem = Diagnostic::error(
                        "meta/missing-title",
                        file.whole(),
                        "The article has no front matter for its old address to be written into.",
                    );
                    return Err(vec![problem.with_help(
                        "Put `title = \"…\"` between two `+++` lines at the top of the file.",
                    )]);
                };
                text = known;
            }
            self.put(path, &file, &text);
        }
        if let Some(path) = &project.layout.notices {
            let file = read(self.tree, path)?;
            let text = self.way.relinked(file.text(), "notices", Holder::Markdown);
            self.put(path, &file, &text);
        }
        Ok(())
    }

    /// Catalogues, those of texts that are gone included.
    fn catalogues(&mut self, project: &Project) -> Result<(), Vec<Diagnostic>> {
        for (tag, slugs) in &project.layout.locales {
            for (slug, files) in slugs {
                if matches!(&**slug, "terms" | "site") || **slug == *self.way.to {
                    continue;
                }
                for (there, end) in [(files.catalogue, ".ftl"), (files.obsolete, ".obsolete.ftl")] {
                    if there {
                        self.catalogue(tag, slug, end)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn catalogue(&mut self, tag: &str, slug: &Arc<str>, end: &str) -> Result<(), Vec<Diagnostic>> {
        let path = format!("locales/{tag}/{slug}{end}");
        let file = read(self.tree, &path)?;
        let mut text = self.way.relinked(file.text(), slug, Holder::Fluent);
        if text != file.text() {
            self.changed.insert(Arc::clone(slug));
            let (before, _) = parse(Arc::new(SourceFile::from_text(&path, file.text())));
            let (after, _) = parse(Arc::new(SourceFile::from_text(&path, text.as_str())));
            self.rehashed.add_catalogue(slug, &before, &after);
        }
        let heading = |slug: &str| format!("## content/{slug}.md");
        if **slug == *self.way.from
            && let Some(rest) = text.strip_prefix(&heading(slug))
        {
            text = heading(self.way.to) + rest;
        }
        self.put(&path, &file, &text);
        Ok(())
    }

    /// The project as it is then; everything in it must be in step, or it was not before.
    fn reload(&self) -> Result<Project, Vec<Diagnostic>> {
        let moved = project::load(&self.after)?;
        refuse(&moved)?;
        for unit in moved.articles.iter().chain(&moved.disclaimers) {
            use crate::project::Unsynced::{Changed, Gone, New};
            let home = unit.segments.iter().find(|it| it.home.is_some());
            let unsynced = unit.unsynced.first().map(|it| {
                let (New(id) | Changed(id) | Gone(id)) = it;
                &**id
            });
            let renamed = unit.renamed_from.is_some().then_some("meta--title");
            if let Some(id) = unsynced.or(home.map(|it| &*it.id)).or(renamed) {
                return Err(vec![not_synced(unit, id)]);
            }
        }
        Ok(moved)
    }

    /// Ledgers and questions.
    fn records(&mut self, project: &Project, moved: &Project) -> Result<(), Vec<Diagnostic>> {
        let changed: Vec<Arc<str>> = self.changed.iter().cloned().collect();
        for slug in &changed {
            let pair = unit(project, slug).zip(unit(moved, self.way.slug(slug)));
            if let Some((before, after)) = pair {
                self.rehashed.add_sources(slug, before, after);
            }
        }
        self.rehashed.add_signatures(
            (project, self.tree),
            (moved, &self.after),
            &self.way,
            &changed,
        );
        for (tag, slugs) in &project.layout.locales {
            for (slug, files) in slugs {
                if **slug == *self.way.to
                    || !(**slug == *self.way.from || self.changed.contains(slug))
                {
                    continue;
                }
                for (there, end) in [
                    (files.ledger, ".review.tsv"),
                    (files.questions, ".questions.tsv"),
                ] {
                    if there {
                        let path = format!("locales/{tag}/{slug}{end}");
                        let file = read(self.tree, &path)?;
                        let text = self.rehashed.renewed(slug, file.text());
                        self.put(&path, &file, &text);
                    }
                }
            }
        }
        Ok(())
    }

    /// What names the article in the project's own files.
    fn settings(&mut self, project: &Project) {
        let file = &project.settings.file;
        if let Some(text) = renamed_settings(file.text(), &self.way) {
            self.after.write(config::PATH, file.with_mark(&text));
        }
        if let Ok(file) = SourceFile::read(self.tree, BASELINE) {
            let text = renamed_baseline(file.text(), &self.way);
            if text != file.text() {
                self.after.write(BASELINE, file.with_mark(&text));
            }
        }
    }

    /// Writes a file, under its new name where it is one of the moved article's.
    fn put(&mut self, path: &str, file: &SourceFile, text: &str) {
        if !is_of(path, self.way.from) {
            if text != file.text() {
                self.after.write(path, file.with_mark(text));
            }
            return;
        }
        let bytes = file.with_mark(text);
        let new = renamed(path, &self.way);
        if self.tree.files().contains(&new) {
            let there = self.tree.read(&new, u64::MAX);
            if there.as_ref() != Ok(&bytes) {
                self.taken.push(taken(&new));
            }
        }
        self.after.write(new, bytes);
        self.after.remove(path);
    }
}

fn read(tree: &dyn Tree, path: &str) -> Result<SourceFile, Vec<Diagnostic>> {
    SourceFile::read(tree, path).map_err(|error| vec![unreadable(path, &error)])
}

/// Name of a file of an article below its folder, without `content/` or `locales/<tag>/`.
fn name(path: &str) -> Option<&str> {
    path.strip_prefix("content/").or_else(|| {
        let (_, name) = path.strip_prefix("locales/")?.split_once('/')?;
        Some(name)
    })
}

/// Whether a file is one of the article's own.
fn is_of(path: &str, slug: &str) -> bool {
    let ends = [
        ".md",
        ".ftl",
        ".obsolete.ftl",
        ".review.tsv",
        ".questions.tsv",
    ];
    let end = name(path).and_then(|name| name.strip_prefix(slug));
    end.is_some_and(|end| ends.contains(&end))
}

fn renamed(path: &str, way: &Way<'_>) -> String {
    let name = name(path).unwrap_or(path);
    let folder = path.strip_suffix(name).unwrap_or_default();
    let end = name.strip_prefix(way.from).unwrap_or_default();
    format!("{folder}{}{end}", way.to)
}

/// The changes in an order of which every beginning is a state that the same command completes.
fn ordered(mut changes: Changeset, source: &str, way: &Way<'_>) -> Changeset {
    let reference = format!("locales/{source}/");
    changes.changes.sort_by_key(|change| {
        let path = &*change.path;
        let is_content = path.starts_with("content/");
        let is_record = path.ends_with(".tsv") && path.starts_with("locales/");
        let is_reference = path.starts_with(&reference);
        if change.kind == ChangeKind::Remove {
            return if is_content { 21 } else { 20 };
        }
        let among = match () {
            () if is_content => 3,
            () if is_reference => 2,
            () if is_record => 0,
            () if path.starts_with("locales/") => 1,
            () => 4,
        };
        if is_of(path, way.to) {
            among
        } else {
            10 + among
        }
    });
    changes
}
