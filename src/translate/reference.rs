//! The reference catalogue, the lock file of ids: generated whole; and the ids that are retired.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{entry_text, with_line_ends};
use crate::content::{fluent_value, placeables};
use crate::project::{Project, Unit};
use crate::source::{Changeset, Tree};
use crate::translate::context::Context;
use crate::translate::plan::DocPlan;
use crate::translate::shelf::Doc;
use crate::translate::write::{Refusal, bytes, finish, put};

const RETIRED: &str = "## Retired: these ids are never given to another text.\n";

/// The obsolete files of the source locale. Files that cannot be read were refused before.
pub(super) fn read_retired(project: &Project, tree: &dyn Tree) -> BTreeMap<Arc<str>, Doc> {
    let tag = project.source().tag();
    let files = project.layout.locales.get(tag).into_iter().flatten();
    files
        .filter(|(_, files)| files.obsolete)
        .filter_map(|(slug, _)| {
            let doc = Doc::read(tree, &format!("locales/{tag}/{slug}.obsolete.ftl"));
            Some((Arc::clone(slug), doc.ok()??))
        })
        .collect()
}

/// Appends the changes of the source locale: retired ids first, so that no prefix forgets one, then the
/// reference catalogues, removals last. Nothing is changed for the slugs in `held`.
pub(super) fn write(
    cx: &Context<'_>,
    held: &BTreeSet<Arc<str>>,
    changes: &mut Changeset,
) -> Result<(), Refusal> {
    let tag = cx.project.source().tag();
    let mut leftovers = Vec::new();
    let mut later = Changeset::default();
    let retiring = retiring(cx);
    let slugs: BTreeSet<&Arc<str>> = retiring
        .keys()
        .chain(cx.retired.keys().map(|slug| cx.today(slug)))
        .collect();
    for slug in slugs.into_iter().filter(|slug| !held.contains(*slug)) {
        let former = cx
            .renamed
            .iter()
            .find(|(_, new)| *new == slug)
            .map(|(old, _)| old);
        let doc = cx.retired.get(slug).or_else(|| cx.retired.get(former?));
        let empty = BTreeMap::new();
        let steps = steps(
            doc,
            retiring.get(slug).unwrap_or(&empty),
            &returning(cx, slug),
        );
        let path = format!("locales/{tag}/{slug}.obsolete.ftl");
        let target = if steps.appended.is_empty() {
            &mut later
        } else {
            &mut *changes
        };
        match doc {
            Some(doc) => put(
                &path,
                doc,
                finish(doc, &steps)?,
                true,
                target,
                &mut leftovers,
            ),
            None if steps.appended.is_empty() => {}
            None => {
                let doc = Doc::new(RETIRED);
                put(
                    &path,
                    &doc,
                    finish(&doc, &steps)?,
                    false,
                    target,
                    &mut leftovers,
                );
            }
        }
    }
    for unit in cx
        .units
        .iter()
        .filter(|unit| !held.contains(&unit.article.slug))
    {
        write_reference(cx, unit, changes, &mut leftovers);
    }
    changes.changes.append(&mut later.changes);
    for (slug, _) in cx
        .project
        .orphans
        .iter()
        .filter(|(slug, _)| !held.contains(slug))
    {
        let path = format!("locales/{tag}/{slug}.ftl");
        if let Ok(Some(Doc {
            before: Some(before),
            ..
        })) = Doc::read(cx.tree, &path)
        {
            leftovers.push((path, before));
        }
    }
    for (path, before) in leftovers {
        changes.remove(path, before);
    }
    Ok(())
}

/// Ids that are no one's from now on, with their last texts, by slug of today: gone from every article,
/// or under another slug or id now.
fn retiring<'c>(cx: &'c Context<'_>) -> BTreeMap<Arc<str>, BTreeMap<&'c str, String>> {
    let mut retiring: BTreeMap<Arc<str>, BTreeMap<&str, String>> = BTreeMap::new();
    let gone = cx
        .units
        .iter()
        .map(|unit| (&unit.article.slug, &unit.retired))
        .chain(
            cx.project
                .orphans
                .iter()
                .map(|(slug, retired)| (slug, retired)),
        );
    for (slug, retired) in gone {
        for message in retired {
            let texts = retiring.entry(Arc::clone(slug)).or_default();
            texts.insert(&message.id, message.text.to_string());
        }
    }
    for unit in &cx.units {
        for (segment, identified) in unit.article.segments.iter().zip(&unit.segments) {
            if let Some(home) = identified.home.as_deref().filter(|home| !home.obsolete) {
                let texts = retiring
                    .entry(Arc::clone(cx.today(&home.slug)))
                    .or_default();
                texts.insert(&home.id, segment.text.clone());
            }
        }
    }
    for unit in &cx.units {
        if let Some(texts) = retiring.get_mut(&unit.article.slug) {
            for segment in &unit.segments {
                texts.remove(&*segment.id);
            }
        }
    }
    retiring.retain(|_, texts| !texts.is_empty());
    retiring
}

/// Retired ids that a segment of their own article has again.
fn returning<'c>(cx: &'c Context<'_>, slug: &Arc<str>) -> BTreeSet<&'c str> {
    cx.unit(slug)
        .into_iter()
        .flat_map(|unit| &unit.segments)
        .filter(|segment| {
            segment
                .home
                .as_deref()
                .is_some_and(|home| home.obsolete && cx.today(&home.slug) == slug)
        })
        .map(|segment| &*segment.id)
        .collect()
}

fn steps(
    doc: Option<&Doc>,
    retiring: &BTreeMap<&str, String>,
    returning: &BTreeSet<&str>,
) -> DocPlan {
    let mut steps = DocPlan::default();
    for (id, text) in retiring {
        let kept: Vec<_> = placeables(text)
            .into_iter()
            .map(|(range, _)| range)
            .collect();
        let value = fluent_value(text, &kept).replace("\n    ", "\n");
        let entry = entry_text(id, &value, &[""; 0], None, None, false);
        let before = doc.and_then(|doc| Some((doc, doc.live(id)?)));
        if let Some((doc, block)) = before {
            let span = doc
                .blocks
                .get(block)
                .map(|block| block.span)
                .unwrap_or_default();
            if doc.file().slice(span).replace("\r\n", "\n") == entry {
                continue;
            }
            steps.gone.insert(block);
        }
        steps.appended.push(entry);
    }
    // An id is taken out only when nothing is put in: a file cannot be both written before the reference
    // catalogue and after it. Left in, it does no harm.
    if steps.appended.is_empty() {
        let blocks = doc
            .into_iter()
            .flat_map(|doc| returning.iter().filter_map(|id| doc.live(id)));
        steps.gone.extend(blocks);
    }
    steps
}

fn write_reference(
    cx: &Context<'_>,
    unit: &Unit,
    changes: &mut Changeset,
    leftovers: &mut Vec<(String, Vec<u8>)>,
) {
    let tag = cx.project.source().tag();
    let path = format!("locales/{tag}/{}.ftl", unit.article.slug);
    let read_from = unit.reference.as_ref().map(|file| file.path().to_string());
    let text = text(cx.project, unit);
    let Some(file) = &unit.reference else {
        changes.write(path, None, text.into_bytes());
        return;
    };
    let after = bytes(file, with_line_ends(file, &text));
    let before = bytes(file, file.text().to_owned());
    if read_from.as_deref() == Some(&path) {
        changes.write(path, Some(before), after);
    } else {
        changes.write(path, None, after);
        leftovers.extend(read_from.map(|from| (from, before)));
    }
}

/// The reference catalogue of an article: its segments in document order, neutral ones as well, with
/// the notes to translators.
pub(super) fn text(project: &Project, unit: &Unit) -> String {
    let article = &unit.article;
    let mut text = format!(
        "## {}, {}. Written by `polyleaf sync`: edit the Markdown, not this file.\n",
        article.file.path(),
        project.source(),
    );
    for (segment, identified) in article.segments.iter().zip(&unit.segments) {
        let notes: Vec<&str> = segment.notes.iter().map(|note| &*note.text).collect();
        let value = segment.value.as_ref().unwrap_or(&segment.text);
        // The lines of a value come indented already.
        let value = value.replace("\n    ", "\n");
        text.push('\n');
        text.push_str(&entry_text(
            &identified.id,
            &value,
            &notes,
            None,
            None,
            false,
        ));
    }
    text
}
