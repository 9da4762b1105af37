//! What names an edition on a page: `slug.tag@2026-11-24-1a2b3c4d` in `data-polyleaf` or in its text, else its
//! address.

use crate::audit::document::NodeId;
use crate::audit::edition::{Editions, Known};
use crate::audit::{Page, alternates};
use crate::source::Span;

/// The edition that a page names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Slug of the article.
    pub slug: String,
    /// Tag of the locale.
    pub tag: String,
    /// Version, such as `2026-11-24-1a2b3c4d`.
    pub version: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// The edition that a page names, by its mark or its address.
pub(in crate::audit) fn find(page: &Page, editions: &dyn Editions) -> Option<Mark> {
    named(page).or_else(|| {
        let addresses = alternates::Addresses::of(page);
        let (element, address) = addresses.canonical.as_ref()?;
        let (slug, tag) = editions.at(address)?;
        // Not every page below the address of the site is an edition.
        if matches!(editions.edition(&slug, &tag), Known::Unknown) {
            return None;
        }
        Some(Mark {
            slug,
            tag,
            version: version(page),
            span: page.document.span(*element),
        })
    })
}

/// The edition that a page names by its mark.
pub(in crate::audit) fn named(page: &Page) -> Option<Mark> {
    let of_attribute = page.document.elements().find_map(|(id, element)| {
        let (slug, tag, version) = read(element.attribute("data-polyleaf")?)?;
        Some(mark(
            slug,
            tag,
            version,
            page.document.attribute_span(id, "data-polyleaf"),
        ))
    });
    of_attribute.or_else(|| (0..page.document.nodes.len()).find_map(|id| of_text(page, id)))
}

/// Slugs and tags of the editions that the source of a page seems to name: by marks, else by addresses for which
/// `at` knows one. Quicker than reading the page, and never less than what is found there.
pub fn mentioned(
    source: &str,
    at: &dyn Fn(&str) -> Option<(String, String)>,
) -> Vec<(String, String)> {
    let between = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'');
    let words = || source.split(between).filter(|it| !it.is_empty());
    let marks = words().filter_map(|word| {
        let (slug, tag, _) = read(word)?;
        Some((slug.to_owned(), tag.to_owned()))
    });
    let mut found: Vec<(String, String)> = marks.collect();
    if found.is_empty() {
        found.extend(words().filter_map(at));
    }
    found
}

/// The part of a version that is the same for the same words.
pub(in crate::audit) fn words(version: &str) -> &str {
    version.rsplit('-').next().unwrap_or(version)
}

/// The version that a page shows without the name of its edition.
fn version(page: &Page) -> Option<String> {
    let mut words = page.blocks.iter().flat_map(|it| it.text.split_whitespace());
    let found = words.find(|it| is_version(it))?;
    Some(found.to_owned())
}

fn of_text(page: &Page, id: NodeId) -> Option<Mark> {
    let text = &page.document.text(id)?.text;
    if page.is_hidden(id) {
        return None;
    }
    text.split_whitespace().find_map(|word| {
        let (slug, tag, version) = read(word)?;
        let at = text.find(word)?;
        let span = page.document.text_span(id, at..at + word.len());
        Some(mark(slug, tag, version, span))
    })
}

fn mark(slug: &str, tag: &str, version: &str, span: Span) -> Mark {
    Mark {
        slug: slug.to_owned(),
        tag: tag.to_owned(),
        version: Some(version.to_owned()),
        span,
    }
}

/// Slug, tag and version of a mark.
fn read(word: &str) -> Option<(&str, &str, &str)> {
    let outside = |c: char| !c.is_ascii_alphanumeric();
    let (name, version) = word.trim_matches(outside).split_once('@')?;
    let (slug, tag) = name.rsplit_once('.')?;
    let is_slug = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/');
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let fits =
        !slug.is_empty() && slug.chars().all(is_slug) && !tag.is_empty() && tag.chars().all(is_tag);
    (is_version(version) && fits).then_some((slug, tag, version))
}

/// Whether a word is a day and eight hexadecimal digits.
fn is_version(word: &str) -> bool {
    let Some((day, words)) = word.rsplit_once('-') else {
        return false;
    };
    let is_day = day.len() == 10 && day.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    is_day && words.len() == 8 && words.bytes().all(|it| it.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read() {
        let full = "pain/after.zh-Hans@2026-11-24-1a2b3c4d";
        for (word, expected) in [
            (full, Some(("pain/after", "zh-Hans", "2026-11-24-1a2b3c4d"))),
            (
                "(after.ar@2026-11-24-00000000).",
                Some(("after", "ar", "2026-11-24-00000000")),
            ),
            ("hello@clinic.example", None),
            ("a.b@2026-11-24", None),
            ("after.ar@2026-11-24-xyzxyzxy", None),
            ("@", None),
        ] {
            assert_eq!(read(word), expected, "{word}");
        }
    }
}
