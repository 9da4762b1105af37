//! Links between documents of a folder, which follow them to their new names.

use std::collections::BTreeMap;

use crate::source::resolve_relative;
use crate::translate::exchange::document::folder::{Documents, key};

/// Slugs of articles by what their documents' names have in common with those of their translations.
pub(super) struct Addresses(BTreeMap<String, String>);

impl Addresses {
    pub(super) fn new(documents: &Documents) -> Self {
        let articles = documents.articles.iter();
        Self(
            articles
                .filter_map(|(path, slug)| Some((key(path)?, slug.clone())))
                .collect(),
        )
    }

    /// The text of the document at `path`, its links to other documents leading to the articles made of them,
    /// as seen from the article `slug`.
    pub(super) fn relinked(&self, text: &str, path: &str, slug: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut parts = text.split("](");
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            out.push_str("](");
            let end = part.find([')', '#', '?', ' ', '\n']).unwrap_or(part.len());
            let (address, rest) = part.split_at_checked(end).unwrap_or((part, ""));
            match self.article(address, path) {
                Some(other) => {
                    out.push_str(&relative(slug, other));
                    out.push_str(".md");
                }
                None => out.push_str(address),
            }
            out.push_str(rest);
        }
        out
    }

    fn article(&self, address: &str, path: &str) -> Option<&str> {
        if address.starts_with('/') || address.contains(':') {
            return None;
        }
        self.0
            .get(&key(&resolve_relative(path, address)?)?)
            .map(String::as_str)
    }
}

/// The way from one article to another, without ending.
pub(in crate::translate) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.split_last().map_or(&[][..], |(_, folders)| folders);
    let deepest = to.len().saturating_sub(1);
    let shared = folders
        .iter()
        .zip(to.iter().take(deepest))
        .take_while(|(a, b)| a == b)
        .count();
    let up = std::iter::repeat_n("..", folders.len() - shared);
    let down = to.iter().skip(shared).copied();
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::translate::exchange::document::folder::documents;

    #[test]
    fn links_follow_documents_to_their_new_names() {
        let paths = [
            "README.md",
            "care/After_b.md",
            "care/other.md",
            "care/index.md",
        ];
        let found = documents(paths, &Locale::parse("en").unwrap());
        let addresses = Addresses::new(&found);
        for (path, slug, text, expected) in [
            (
                "README.md",
                "home",
                "[x](care/After_b.md#y) [z](https://a.b/c.md)",
                "[x](care/after-b.md#y) [z](https://a.b/c.md)",
            ),
            (
                "README.es.md",
                "home",
                "[x](./care/After_b.es.md)",
                "[x](care/after-b.md)",
            ),
            (
                "care/other.md",
                "care/other",
                "[x](After_b.md) ![](a.png) [y](../README.md)",
                "[x](after-b.md) ![](a.png) [y](../home.md)",
            ),
            (
                "care/index.md",
                "care",
                "[x](other.md \"t\") [y](index.md)",
                "[x](care/other.md \"t\") [y](care.md)",
            ),
            (
                "README.md",
                "home",
                "[x](../../a.md) [y](",
                "[x](../../a.md) [y](",
            ),
        ] {
            assert_eq!(addresses.relinked(text, path, slug), expected);
        }
    }
}
