//! A reviewer's decisions → ledger, comments and questions.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Hash, Origin, QuestionKind, RowText, is_same_person};
use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::project::{Project, Unit};
use crate::source::{Changeset, Location, Tree};
use crate::translate::context::{Context, segments};
use crate::translate::done::{find_ids, is_unsynced, not_synced};
use crate::translate::options::SyncOptions;
use crate::translate::own_lines::{Recording, Subject, record, refresh, settle};
use crate::translate::plan::DocPlan;
use crate::translate::reference::read_retired;
use crate::translate::review::desk::{Desk, ReviewText, Standing, desk};
use crate::translate::review::questions::{Records, one_line, reviewers};
use crate::translate::shelf::Shelf;
use crate::translate::write::{finish, put, put_ledger};

/// What a reviewer decides about one text.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The text: its id, or `slug#id` where several articles have the id.
    pub id: String,
    /// The decision.
    pub decision: Decision,
    /// A remark; for changes, what is to be changed.
    pub note: Option<String>,
}

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The translation is right as it is.
    Approved,
    /// The reviewer corrected it, and it is right now.
    Corrected,
    /// It must not stay as it is.
    ChangesNeeded,
}

/// Who decides.
#[derive(Clone, Debug)]
pub struct Reviewer {
    /// Name, as the ledger is to have it.
    pub name: String,
    /// Whether a qualified person, in the sense of the project's policy.
    pub qualified: bool,
}

/// What is recorded.
#[derive(Debug, Default)]
pub struct SignOff {
    /// The edits, in the order in which they must be written.
    pub changes: Changeset,
    /// Texts signed.
    pub signed: usize,
    /// Texts that keep the signature of a qualified person, for which that of another would be less.
    pub kept: usize,
    /// Texts of which changes are wanted.
    pub wanted: usize,
}

/// Records decisions about translations of `locale`. A signature also states that the translation fits today's source.
///
/// # Errors
/// Nothing is recorded when an id is not known, not clear or not translated, when a text was edited but not synced, when
/// the reviewer is the translator, or when a file cannot be edited.
pub fn sign(
    project: &Project,
    tree: &dyn Tree,
    locale: &str,
    statements: &[Statement],
    reviewer: &Reviewer,
    today: Day,
) -> Result<SignOff, Vec<Diagnostic>> {
    let desk = desk(project, tree, locale, &[])?;
    let origin = project.settings.translation_origin.parse();
    let options = SyncOptions::new(origin.unwrap_or_default(), today);
    let cx = Context::new(project, tree, &options, read_retired(project, tree));
    let mut signing = Signing {
        project,
        reviewer,
        today,
        origin: options.origin,
        shelf: Shelf::read(&cx, desk.locale.tag()),
        plans: BTreeMap::new(),
        records: BTreeMap::new(),
        problems: Vec::new(),
        done: SignOff::default(),
    };
    for statement in statements {
        match find_ids(project, std::slice::from_ref(&statement.id)) {
            Ok(found) => {
                for (unit, at) in found {
                    signing.state(&desk, unit, at, statement);
                }
            }
            Err(mut problems) => signing.problems.append(&mut problems),
        }
    }
    signing.finish(tree)
}

struct Signing<'p> {
    project: &'p Project,
    reviewer: &'p Reviewer,
    today: Day,
    /// Of translations that have no row.
    origin: Origin,
    shelf: Shelf,
    plans: BTreeMap<Arc<str>, DocPlan>,
    records: BTreeMap<Arc<str>, Records>,
    problems: Vec<Diagnostic>,
    done: SignOff,
}

impl Signing<'_> {
    fn state(&mut self, desk: &Desk, unit: &Unit, at: usize, statement: &Statement) {
        let Some((segment, identified, critical)) = segments(unit).nth(at) else {
            return;
        };
        let (slug, id) = (&unit.article.slug, &*identified.id);
        if identified.home.is_some() || unit.renamed_from.is_some() || is_unsynced(unit, id) {
            self.problems.push(not_synced(unit, id));
            return;
        }
        let mut texts = desk.texts.iter();
        let Some(text) = texts.find(|it| it.slug == *slug && *it.id == *id) else {
            self.problems.push(unsignable(desk, unit, id));
            return;
        };
        let is_signing = statement.decision != Decision::ChangesNeeded;
        if is_signing && is_same_person(&text.translator, &self.reviewer.name) {
            self.problems.push(own_translation(desk, text));
            return;
        }
        let subject = Subject {
            id,
            segment,
            hash: identified.hash,
            critical,
            committed: None,
        };
        self.record(desk, text, subject, statement);
    }

    fn record(
        &mut self,
        desk: &Desk,
        text: &ReviewText,
        subject: Subject<'_>,
        statement: &Statement,
    ) {
        let (slug, id) = (&text.slug, subject.id);
        let before = self.shelf.row(slug, id);
        let Some(doc) = self.shelf.catalogues.get(slug) else {
            return;
        };
        let Some((block, target)) = doc.live(id).and_then(|at| Some((at, doc.target(at)?))) else {
            return;
        };
        let recording = Recording {
            origin: origin(before.as_ref(), target, statement.decision).unwrap_or(self.origin),
            today: self.today,
        };
        let records = match self.records.remove(slug) {
            Some(records) => Ok(records),
            None => Records::read(self.project, desk.locale.tag(), slug),
        };
        let mut records = match records {
            Ok(records) => records,
            Err(mut problems) => return self.problems.append(&mut problems),
        };
        let name = one_line(&self.reviewer.name);
        let note = statement
            .note
            .as_deref()
            .map(one_line)
            .filter(|it| !it.is_empty());
        let row = if statement.decision == Decision::ChangesNeeded {
            self.done.wanted += 1;
            let wanted = note.unwrap_or_default();
            let change = reviewers(QuestionKind::Change, id, &name, &wanted, target, self.today);
            records.add(change, |known| {
                known.is_open() && known.target == Some(target)
            });
            let settled = settle(doc, block, before.as_ref(), subject, recording);
            let row = settled.and_then(|settled| settled.row).or(before);
            row.map(|row| self.signed(row, &name, String::new()))
        } else {
            if let Some(note) = note {
                let remark = reviewers(QuestionKind::Remark, id, &name, &note, target, self.today);
                records.add(remark, |known| {
                    known.target == Some(target) && known.by == name
                });
            }
            let is_less = !self.reviewer.qualified
                && matches!(&text.standing, Standing::Signed(signer) if signer.qualified);
            if is_less {
                self.done.kept += 1;
                None
            } else {
                self.done.signed += 1;
                let how = if statement.decision == Decision::Corrected {
                    "corrected"
                } else {
                    "approved"
                };
                records.settle(id, &name, how, self.today);
                let hashes = (subject.hash, target);
                let row = match before {
                    Some(row) if (row.source, row.target) == hashes => row,
                    before => record(id, subject.hash, target, before.as_ref(), recording),
                };
                Some(self.signed(row, &name, text.signature.to_string()))
            }
        };
        self.records.insert(Arc::clone(slug), records);
        let Some(row) = row else {
            return;
        };
        let settled = settle(doc, block, Some(&row), subject, recording);
        let edits = refresh(doc, block, subject, settled.as_ref());
        self.plans
            .entry(Arc::clone(slug))
            .or_default()
            .edits
            .extend(edits);
        let book = self.shelf.ledgers.entry(Arc::clone(slug)).or_default();
        book.updates.insert(id.to_owned(), row);
    }

    fn signed(&self, mut row: RowText, name: &str, signature: String) -> RowText {
        let qualified = if self.reviewer.qualified { "yes" } else { "no" };
        let translator = std::mem::take(&mut row.rest).into_iter().next();
        row.rest = [
            translator.unwrap_or_default(),
            name.to_owned(),
            qualified.to_owned(),
            self.today.to_string(),
            signature,
        ];
        row
    }

    fn finish(mut self, tree: &dyn Tree) -> Result<SignOff, Vec<Diagnostic>> {
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let changes = &mut self.done.changes;
        let mut leftovers = Vec::new();
        for (slug, plan) in &self.plans {
            let path = |ending| format!("locales/{}/{slug}{ending}", self.shelf.tag);
            if let Some(doc) = self.shelf.catalogues.get(slug) {
                let text = finish(doc, plan)?;
                put(&path(".ftl"), doc, text, false, changes, &mut leftovers);
            }
            if let Some(book) = self.shelf.ledgers.get(slug) {
                put_ledger(&path(".review.tsv"), book, changes, &mut leftovers);
            }
        }
        for records in self.records.into_values() {
            records.put(tree, changes);
        }
        Ok(self.done)
    }
}

/// How a translation was made: as recorded; by a person, where the reviewer wrote what is there now.
fn origin(before: Option<&RowText>, target: Hash, decision: Decision) -> Option<Origin> {
    match before {
        Some(row) if row.target == target => Some(row.origin),
        _ if decision == Decision::Corrected => Some(Origin::Human),
        _ => None,
    }
}

fn unsignable(desk: &Desk, unit: &Unit, id: &str) -> Diagnostic {
    let (tag, slug) = (desk.locale.tag(), &unit.article.slug);
    let path = format!("locales/{tag}/{slug}.ftl");
    let message = format!(
        "`{id}` has no translation in {path} that can be shown, so there is nothing to sign."
    );
    Diagnostic::error("review/unsignable-text", Location::file(&path), message)
        .with_help("`polyleaf check` says why; a text that another language gives is signed there.")
        .about_article(slug)
        .about_locale(tag)
        .about_id(id)
}

fn own_translation(desk: &Desk, text: &ReviewText) -> Diagnostic {
    let (tag, slug, id) = (desk.locale.tag(), &text.slug, &text.id);
    let path = format!("locales/{tag}/{slug}.review.tsv");
    let message = format!(
        "`{id}` was translated by {}, who cannot also be its reviewer.",
        text.translator
    );
    Diagnostic::error("review/own-translation", Location::file(&path), message)
        .with_help("Have another person read and sign it.")
        .about_article(slug)
        .about_locale(tag)
        .about_id(&**id)
}
