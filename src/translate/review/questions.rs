//! Questions: asked, answered, and moved along with the texts that they are about.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{Hash, Question, QuestionKind, Questions, with_line_ends};
use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::project::{Project, Unit};
use crate::source::{Changeset, Location, MAX_FILE_BYTES, Tree};
use crate::translate::context::Context;
use crate::translate::done::{find_ids, not_synced};
use crate::translate::review::desk::known;
use crate::translate::sync::refuse;

/// What is asked or answered.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The text: its id, or `slug#id` where several articles have the id.
    pub id: String,
    /// The question. With an answer it may be left out where one question about the text is open.
    pub question: Option<String>,
    /// The answer.
    pub answer: Option<String>,
    /// Who asks or answers; may be empty.
    pub by: String,
    /// The day that is recorded.
    pub today: Day,
}

/// Records a question about a text, or the answer to one. A question that is asked again as it was changes nothing.
///
/// # Errors
/// A locale or text that the project does not have; an answer without a question that is open, or with several.
pub fn ask(
    project: &Project,
    tree: &dyn Tree,
    locale: &str,
    ask: &Ask,
) -> Result<Changeset, Vec<Diagnostic>> {
    refuse(project)?;
    let locale = known(project, locale)?;
    let found = find_ids(project, std::slice::from_ref(&ask.id))?;
    let Some((unit, identified)) = found
        .first()
        .and_then(|(unit, at)| Some((*unit, unit.segments.get(*at)?)))
    else {
        return Ok(Changeset::default());
    };
    if identified.home.is_some() || unit.renamed_from.is_some() {
        return Err(vec![not_synced(unit, &identified.id)]);
    }
    let id = &*identified.id;
    let mut records = Records::read(project, locale.tag(), &unit.article.slug)?;
    let question = ask.question.as_deref().map(str::trim);
    if let Some(text) = question.filter(|text| !text.is_empty()) {
        records.add(new_question(id, text, ask), Question::is_open);
    }
    if let Some(answer) = &ask.answer {
        let open: Vec<&mut Question> = records
            .questions
            .iter_mut()
            .filter(|it| it.id == id && it.is_open())
            .filter(|it| question.is_none_or(|text| it.text == text))
            .collect();
        let problem = |message: String, help: String| {
            let at = Location::file(&records_path(locale.tag(), &unit.article.slug));
            let problem = Diagnostic::error("review/unclear-answer", at, message);
            Err(vec![problem.with_help(help).about_id(id)])
        };
        let texts: Vec<String> = open
            .iter()
            .map(|it| format!("\u{201c}{}\u{201d}", it.text))
            .collect();
        match <[&mut Question; 1]>::try_from(open) {
            Ok([only]) => {
                only.answered = ask.today.to_string();
                only.answerer.clone_from(&ask.by);
                only.answer = one_line(answer);
            }
            Err(_) if texts.is_empty() => {
                return problem(
                    format!("no question about `{id}` is open in {locale}"),
                    "`polyleaf ask` lists the open questions".to_owned(),
                );
            }
            Err(_) => {
                return problem(
                    format!(
                        "{} questions about `{id}` are open: {}",
                        texts.len(),
                        texts.join(", ")
                    ),
                    "repeat the one that you answer before `--answer`".to_owned(),
                );
            }
        }
    }
    let mut changes = Changeset::default();
    records.put(tree, &mut changes);
    Ok(changes)
}

fn new_question(id: &str, text: &str, ask: &Ask) -> Question {
    Question {
        id: id.to_owned(),
        asked: ask.today.to_string(),
        kind: QuestionKind::Question,
        by: one_line(&ask.by),
        text: one_line(text),
        target: None,
        answered: String::new(),
        answerer: String::new(),
        answer: String::new(),
    }
}

/// White space as single spaces, as a field of a file has it.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn records_path(tag: &str, slug: &str) -> String {
    format!("locales/{tag}/{slug}.questions.tsv")
}

/// A file of questions under work.
#[derive(Debug)]
pub(super) struct Records {
    path: String,
    pub(super) questions: Vec<Question>,
    before: Vec<Question>,
}

impl Records {
    /// What is recorded of an article in a locale.
    ///
    /// # Errors
    /// A file that is mangled, which must not be written over.
    pub(super) fn read(
        project: &Project,
        tag: &Arc<str>,
        slug: &Arc<str>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let path = records_path(tag, slug);
        let layout = project.layout.locales.get(tag).and_then(|it| it.get(slug));
        let parsed = project.questions.get(tag).and_then(|it| it.get(slug));
        if layout.is_some_and(|files| files.questions) && parsed.is_none() {
            let about = |it: &&Diagnostic| *it.location.path == *path;
            return Err(project.diagnostics.iter().filter(about).cloned().collect());
        }
        let questions = parsed.map(|it| it.records.clone()).unwrap_or_default();
        Ok(Self {
            path,
            before: questions.clone(),
            questions,
        })
    }

    /// Adds a record, unless one of the same id, kind and text is there for which `is_known` holds.
    pub(super) fn add(&mut self, record: Question, is_known: impl Fn(&Question) -> bool) {
        let same = |it: &Question| {
            (&it.id, it.kind, &it.text) == (&record.id, record.kind, &record.text) && is_known(it)
        };
        if !self.questions.iter().any(same) {
            self.questions.push(record);
        }
    }

    /// Settles what reviewers wanted changed in a text.
    pub(super) fn settle(&mut self, id: &str, by: &str, how: &str, today: Day) {
        let wanted =
            |it: &&mut Question| it.id == id && it.kind == QuestionKind::Change && it.is_open();
        for record in self.questions.iter_mut().filter(wanted) {
            record.answered = today.to_string();
            by.clone_into(&mut record.answerer);
            how.clone_into(&mut record.answer);
        }
    }

    /// Writes the file if anything changed; one without records goes.
    pub(super) fn put(self, tree: &dyn Tree, changes: &mut Changeset) {
        if self.questions == self.before {
            return;
        }
        let before = tree.read(&self.path, MAX_FILE_BYTES).ok();
        if self.questions.is_empty() {
            if let Some(before) = before {
                changes.remove(self.path, before);
            }
            return;
        }
        let text = Questions::write(self.questions);
        let text = match &before {
            Some(bytes) => {
                let file = crate::source::SourceFile::from_text("", String::from_utf8_lossy(bytes));
                with_line_ends(&file, &text)
            }
            None => text,
        };
        changes.write(self.path, before, text.into_bytes());
    }
}

/// Moves the records of a locale to where `sync` moves the texts that they are about: under another slug, where an
/// article was renamed; to another article or id, where a text moved.
pub(crate) fn relocate(cx: &Context<'_>, tag: &Arc<str>) -> Changeset {
    let mut changes = Changeset::default();
    let project = cx.project;
    let Some(files) = project.questions.get(tag) else {
        return changes;
    };
    let moves = moves(&cx.units);
    let mut open: BTreeMap<Arc<str>, Records> = BTreeMap::new();
    let mut given: BTreeSet<Arc<str>> = BTreeSet::new();
    for (slug, file) in files {
        for record in &file.records {
            let moved = moves.get(&(Arc::clone(slug), record.id.as_str()));
            let renamed = cx.renamed.get(slug).map(|to| (to, record.id.as_str()));
            let Some((to, id)) = moved.copied().or(renamed) else {
                continue;
            };
            let mut read = |slug: &Arc<str>| -> bool {
                open.contains_key(slug)
                    || Records::read(project, tag, slug)
                        .is_ok_and(|records| open.insert(Arc::clone(slug), records).is_none())
            };
            if !(read(slug) && read(to)) {
                continue;
            }
            if let Some(from) = open.get_mut(slug) {
                from.questions.retain(|it| it != record);
                given.insert(Arc::clone(slug));
            }
            if let Some(target) = open.get_mut(to) {
                let mut record = record.clone();
                id.clone_into(&mut record.id);
                target.questions.push(record);
            }
        }
    }
    // What receives goes first, so that a record is never in no file.
    let (give, receive): (Vec<_>, Vec<_>) =
        open.into_iter().partition(|(slug, _)| given.contains(slug));
    for (_, records) in receive.into_iter().chain(give) {
        records.put(cx.tree, &mut changes);
    }
    changes
}

/// Slug and id of a text.
type Spot<'u> = (&'u Arc<str>, &'u str);

/// Where the texts that moved are now: former slug and id → slug and id.
fn moves<'u>(units: &[&'u Unit]) -> BTreeMap<(Arc<str>, &'u str), Spot<'u>> {
    let segments = units
        .iter()
        .flat_map(|unit| unit.segments.iter().map(move |segment| (*unit, segment)));
    segments
        .filter_map(|(unit, segment)| {
            let home = segment.home.as_deref()?;
            let from = (Arc::clone(&home.slug), &*home.id);
            Some((from, (&unit.article.slug, &*segment.id)))
        })
        .collect()
}

/// A reviewer's record.
pub(super) fn reviewers(
    kind: QuestionKind,
    id: &str,
    by: &str,
    text: &str,
    target: Hash,
    today: Day,
) -> Question {
    Question {
        id: id.to_owned(),
        asked: today.to_string(),
        kind,
        by: by.to_owned(),
        text: one_line(text),
        target: Some(target),
        answered: String::new(),
        answerer: String::new(),
        answer: String::new(),
    }
}
