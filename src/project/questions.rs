//! What was asked about the texts of each locale; answers become notes of the text in every locale.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Question, QuestionKind, Questions};
use crate::content::Note;
use crate::diag::Diagnostic;
use crate::project::intake::read_text;
use crate::project::{Identified, Layout, Project, Unit};
use crate::source::Tree;

/// Questions by tag and slug.
pub type AllQuestions = BTreeMap<Arc<str>, BTreeMap<Arc<str>, Questions>>;

/// Reads every file of questions.
pub(super) fn read(
    tree: &dyn Tree,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> AllQuestions {
    let mut all = AllQuestions::new();
    for (tag, slugs) in &layout.locales {
        for (slug, _) in slugs.iter().filter(|(_, files)| files.questions) {
            let read = read_text(tree, &format!("locales/{tag}/{slug}.questions.tsv"))
                .map_err(|problem| vec![*problem])
                .and_then(Questions::parse);
            match read {
                Ok(questions) => {
                    let slugs = all.entry(Arc::clone(tag)).or_default();
                    slugs.insert(Arc::clone(slug), questions);
                }
                Err(problems) => {
                    let about = |it: Diagnostic| it.about_article(slug).about_locale(tag);
                    diagnostics.extend(problems.into_iter().map(about));
                }
            }
        }
    }
    all
}

/// Adds the answers to the notes of the texts that they are about.
pub(super) fn annotate(unit: &mut Unit, all: &AllQuestions) {
    if all.is_empty() {
        return;
    }
    let Unit {
        article, segments, ..
    } = unit;
    for (segment, identified) in article.segments.iter_mut().zip(segments) {
        for (slug, id) in places(&article.slug, unit.renamed_from.as_ref(), identified) {
            let files = all.values().filter_map(|slugs| slugs.get(slug));
            for question in files.flat_map(|file| about(file, id)) {
                if question.kind == QuestionKind::Question && !question.is_open() {
                    let text = format!("\u{201c}{}\u{201d} {}", question.text, question.answer);
                    let note = Note {
                        text: text.trim_end().into(),
                    };
                    if !segment.notes.contains(&note) {
                        segment.notes.push(note);
                    }
                }
            }
        }
    }
}

impl Project {
    /// What was asked in a locale about a text, answered or not.
    pub fn questions_about<'p>(
        &'p self,
        tag: &str,
        unit: &'p Unit,
        identified: &'p Identified,
    ) -> impl Iterator<Item = &'p Question> {
        let files = self.questions.get(tag);
        places(&unit.article.slug, unit.renamed_from.as_ref(), identified)
            .filter_map(move |(slug, id)| Some(about(files?.get(slug)?, id)))
            .flatten()
    }
}

/// Slugs and ids under which records about a text may be: today's, and those that `sync` moves.
fn places<'p>(
    slug: &'p Arc<str>,
    former: Option<&'p Arc<str>>,
    identified: &'p Identified,
) -> impl Iterator<Item = (&'p Arc<str>, &'p str)> {
    let home = identified.home.as_deref();
    let moved = home.map(|home| (&home.slug, &*home.id));
    [Some(slug), former]
        .into_iter()
        .flatten()
        .map(|slug| (slug, &*identified.id))
        .chain(moved)
}

fn about<'q>(file: &'q Questions, id: &str) -> &'q [Question] {
    let start = file.records.partition_point(|it| *it.id < *id);
    let end = file.records.partition_point(|it| *it.id <= *id);
    file.records.get(start..end).unwrap_or_default()
}
