//! A folder of Markdown in several languages, as site generators have it, told apart by names: `visit.es.md`
//! beside `visit.md`, or `es/visit.md` beside `en/visit.md`.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::{Locale, slug};
use crate::project::slug_problem;

/// Ends of names of documents.
const DOCUMENTS: [&str; 2] = [".md", ".markdown"];
/// Names that stand for their folder.
const INDEXES: [&str; 3] = ["index", "_index", "readme"];
/// Levels of a slug.
const MAX_LEVELS: usize = 8;

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documents {
    /// Documents in the source language: path and the slug that the article gets.
    pub articles: Vec<(String, String)>,
    /// Translations: path, slug of the article, tag of the language.
    pub translations: Vec<(String, String, String)>,
    /// Other files that belong beside articles, such as images: path and where it goes below `content/`.
    pub images: Vec<(String, String)>,
    /// What is left out: path and why.
    pub left: Vec<(String, String)>,
}

/// A document by its name.
struct Named<'p> {
    path: &'p str,
    tag: Option<Locale>,
    /// The path without language and ending: what translations have in common.
    key: Vec<&'p str>,
}

/// Sorts the files of a folder: paths relative to it, with `/`. `source` is the language of the originals.
///
/// A file is in the language of the folder at the top that it is in, or that its name ends in, and in `source`
/// where neither says one.
pub fn documents<'p>(paths: impl IntoIterator<Item = &'p str>, source: &Locale) -> Documents {
    let mut found = Documents::default();
    let (documents, others): (Vec<&str>, Vec<&str>) =
        paths.into_iter().partition(|path| stem(path).is_some());
    let named: Vec<Named<'_>> = documents.iter().filter_map(|path| named(path)).collect();
    // Of several varieties of the source language the one that is meant, else the first.
    let tags: BTreeSet<&str> = named
        .iter()
        .filter_map(|it| it.tag.as_ref())
        .filter(|tag| tag.language() == source.language())
        .map(|tag| &**tag.tag())
        .collect();
    let original = tags.get(&**source.tag()).or_else(|| tags.first()).copied();
    let is_original = |it: &Named<'_>| match &it.tag {
        Some(tag) => original == Some(&**tag.tag()),
        None => true,
    };
    let mut slugs: BTreeMap<Vec<&str>, String> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    // One that says its language goes before one that does not.
    let mut originals: Vec<&Named<'_>> = named.iter().filter(|it| is_original(it)).collect();
    originals.sort_by_key(|it| (it.tag.is_none(), it.path));
    for it in originals {
        if slugs.contains_key(&it.key) {
            let why = format!("there is another document in {source} of this name");
            found.left.push((it.path.to_owned(), why));
            continue;
        }
        let slug = free_slug(&it.key, &mut taken);
        found.articles.push((it.path.to_owned(), slug.clone()));
        slugs.insert(it.key.clone(), slug);
    }
    for it in named.iter().filter(|it| !is_original(it)) {
        let Some(tag) = &it.tag else { continue };
        match slugs.get(&it.key) {
            Some(slug) => {
                let tag = tag.tag().to_string();
                found
                    .translations
                    .push((it.path.to_owned(), slug.clone(), tag));
            }
            None => {
                let why = format!("there is no document in {source} that it is a translation of");
                found.left.push((it.path.to_owned(), why));
            }
        }
    }
    beside(&others, original, &slugs, &mut found);
    found.articles.sort();
    found.left.sort();
    found
}

/// The tags of the translations, each once.
pub fn languages(documents: &Documents) -> Vec<String> {
    let tags = documents.translations.iter().map(|(_, _, tag)| tag.clone());
    let tags: BTreeSet<String> = tags.collect();
    tags.into_iter().collect()
}

fn stem(path: &str) -> Option<&str> {
    DOCUMENTS.iter().find_map(|end| path.strip_suffix(end))
}

fn named(path: &str) -> Option<Named<'_>> {
    let mut key: Vec<&str> = stem(path)?.split('/').collect();
    let mut tag = None;
    if key.len() > 1
        && let Some(found) = key.first().and_then(|first| language(first))
    {
        tag = Some(found);
        key.remove(0);
    } else if let Some(last) = key.last_mut()
        && let Some((name, end)) = last.rsplit_once('.')
        && let Some(found) = language(end)
    {
        tag = Some(found);
        *last = name;
    }
    Some(Named { path, tag, key })
}

/// A part of a name that is the tag of a language known here.
fn language(part: &str) -> Option<Locale> {
    let found = Locale::parse(part).ok()?;
    (found.english_spoken_name() != &**found.tag()).then_some(found)
}

/// What the name of a document has in common with those of its translations.
pub(super) fn key(path: &str) -> Option<String> {
    Some(named(path)?.key.join("/"))
}

/// The slug of a document, made of its folders and name, that no other has.
fn free_slug(key: &[&str], taken: &mut BTreeSet<String>) -> String {
    let mut parts: Vec<String> = key
        .iter()
        .map(|part| slug(part).unwrap_or_else(|| "page".to_owned()))
        .collect();
    if is_index(key) {
        parts.pop();
        if parts.is_empty() {
            parts.push("home".to_owned());
        }
    }
    let below = parts.len().saturating_sub(MAX_LEVELS);
    let mut base = parts.get(below..).unwrap_or_default().join("/");
    if slug_problem(&base, "").is_some() || base == "disclaimers" {
        base.push_str("-page");
    }
    let mut slug = base.clone();
    let mut number = 1;
    while !taken.insert(slug.clone()) {
        number += 1;
        slug = format!("{base}-{number}");
    }
    slug
}

fn is_index(key: &[&str]) -> bool {
    let last = key.last().map(|last| last.to_ascii_lowercase());
    last.is_some_and(|last| INDEXES.contains(&&*last))
}

/// Other files of the source language, each beside the articles whose folder it is in or below; those of other
/// languages are named after them.
fn beside(
    others: &[&str],
    original: Option<&str>,
    slugs: &BTreeMap<Vec<&str>, String>,
    found: &mut Documents,
) {
    // Folder of documents → folders of their slugs.
    let mut homes: BTreeMap<&[&str], BTreeSet<&str>> = BTreeMap::new();
    for (key, slug) in slugs {
        let folder = key.split_last().map_or(&[][..], |(_, folder)| folder);
        let home = slug.rsplit_once('/').map_or("", |(folder, _)| folder);
        homes.entry(folder).or_default().insert(home);
    }
    for path in others {
        let mut parts: Vec<&str> = path.split('/').collect();
        let tag = parts
            .first()
            .filter(|_| parts.len() > 1)
            .and_then(|first| language(first));
        if tag.is_some() {
            parts.remove(0);
        }
        let Some((name, folders)) = parts.split_last() else {
            continue;
        };
        let nearest = (0..=folders.len()).rev().find_map(|length| {
            let folder = folders.get(..length)?;
            Some((homes.get(folder)?, folders.get(length..)?))
        });
        let Some((homes, below)) = nearest else {
            continue;
        };
        let name = match (&tag, name.rsplit_once('.')) {
            (Some(tag), Some((name, ending))) if original != Some(&**tag.tag()) => {
                format!("{name}.{}.{ending}", tag.tag())
            }
            _ => (*name).to_owned(),
        };
        for home in homes {
            let mut to: Vec<&str> = Vec::new();
            to.extend(home.split('/').filter(|part| !part.is_empty()));
            to.extend(below);
            to.push(&name);
            found.images.push(((*path).to_owned(), to.join("/")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(paths: &[&str]) -> Vec<String> {
        let found = documents(paths.iter().copied(), &Locale::parse("en-US").unwrap());
        let articles = found
            .articles
            .iter()
            .map(|(path, slug)| format!("{path}={slug}"));
        let translations = found
            .translations
            .iter()
            .map(|(path, slug, tag)| format!("{path}={slug}@{tag}"));
        let images = found.images.iter().map(|(path, to)| format!("{path}>{to}"));
        let left = found.left.iter().map(|(path, _)| format!("{path}!"));
        articles
            .chain(translations)
            .chain(images)
            .chain(left)
            .collect()
    }

    #[test]
    fn layouts_of_site_generators_are_told_apart() {
        for (paths, expected) in [
            (
                &["visit.md", "visit.es.md", "visit.zh-Hans.md", "a.png"][..],
                &[
                    "visit.md=visit",
                    "visit.es.md=visit@es",
                    "visit.zh-Hans.md=visit@zh-Hans",
                    "a.png>a.png",
                ][..],
            ),
            (
                &["visit.en.md", "visit.md", "visit.es.md", "other.fr.md"],
                &[
                    "visit.en.md=visit",
                    "visit.es.md=visit@es",
                    "other.fr.md!",
                    "visit.md!",
                ],
            ),
            (
                &[
                    "en/care/_index.md",
                    "en/care/Dos_y.md",
                    "es/care/_index.md",
                    "en/care/i/x.png",
                    "es/care/i/x.png",
                ],
                &[
                    "en/care/Dos_y.md=care/dos-y",
                    "en/care/_index.md=care",
                    "es/care/_index.md=care@es",
                    "en/care/i/x.png>i/x.png",
                    "en/care/i/x.png>care/i/x.png",
                    "es/care/i/x.png>i/x.es.png",
                    "es/care/i/x.png>care/i/x.es.png",
                ],
            ),
            (
                &[
                    "index.md", "site.md", "01-a.md", "a.md", "img/b.md", "v1.2.md", "x.txt",
                ],
                &[
                    "01-a.md=a",
                    "a.md=a-2",
                    "img/b.md=img/b",
                    "index.md=home",
                    "site.md=site-page",
                    "v1.2.md=v1-2",
                    "x.txt>x.txt",
                ],
            ),
            (
                &["en-GB/a.md", "en-US/a.md"],
                &["en-US/a.md=a", "en-GB/a.md=a@en-GB"],
            ),
            (&["es/a.md"], &["es/a.md!"]),
            (&[], &[]),
        ] {
            assert_eq!(shown(paths), expected);
        }
    }
}
