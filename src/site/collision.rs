//! Addresses that two pages claim.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::site::{SiteArticle, path};

/// Two claims to one address, or an address that cannot be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Collision<'p> {
    /// An alias of `article` is the slug of another article, or of itself.
    AliasIsArticle {
        /// The alias.
        alias: &'p str,
        /// Slug of the article that lists it.
        article: &'p str,
    },
    /// Two articles list one alias, or one lists it twice.
    AliasTwice {
        /// The alias.
        alias: &'p str,
        /// Slugs of the two articles.
        articles: [&'p str; 2],
    },
    /// An alias that is no path of the site: empty parts, `.`, `..`, or a backslash.
    UnsafeAlias {
        /// The alias.
        alias: &'p str,
        /// Slug of the article that lists it.
        article: &'p str,
    },
    /// The folder of `inner` has the name of a file that `outer` (empty for the index) is written to.
    FolderIsFile {
        /// Slug whose folder it is.
        inner: &'p str,
        /// Slug whose file it is.
        outer: &'p str,
    },
}

/// Finds every collision and takes the aliases concerned away from their articles. An alias that more
/// than one article claims redirects to none of them.
pub(super) fn find<'p>(
    articles: &mut [SiteArticle<'p>],
    locales: &[&Locale],
) -> Vec<Collision<'p>> {
    let mut found = Vec::new();
    let slugs: Vec<&'p str> = articles.iter().map(|article| &**article.slug()).collect();
    let is_slug = |name: &str| slugs.binary_search(&name).is_ok();
    // Some file systems take `Pain` and `pain` for one name.
    let folded: Vec<String> = slugs.iter().map(|slug| slug.to_ascii_lowercase()).collect();
    let shadows = |alias: &str| folded.contains(&alias.to_ascii_lowercase());
    let mut claimed: BTreeMap<String, (&'p str, &'p str)> = BTreeMap::new();
    let mut contested: Vec<&'p str> = Vec::new();
    for article in articles.iter() {
        let slug: &'p str = article.slug();
        for &alias in &article.aliases {
            if !is_safe(alias) {
                found.push(Collision::UnsafeAlias {
                    alias,
                    article: slug,
                });
                contested.push(alias);
            } else if shadows(alias) {
                found.push(Collision::AliasIsArticle {
                    alias,
                    article: slug,
                });
                contested.push(alias);
            } else if let Some((_, first)) =
                claimed.insert(alias.to_ascii_lowercase(), (alias, slug))
            {
                found.push(Collision::AliasTwice {
                    alias,
                    articles: [first, slug],
                });
                contested.push(alias);
            }
        }
    }
    let names = slugs.iter().copied();
    for inner in names.chain(claimed.values().map(|&(alias, _)| alias)) {
        let (outer, last) = inner.rsplit_once('/').unwrap_or(("", inner));
        if (outer.is_empty() || is_slug(outer)) && is_file_name(outer, last, locales) {
            found.push(Collision::FolderIsFile { inner, outer });
            contested.push(inner);
        }
    }
    for article in articles {
        article.aliases.retain(|alias| {
            let is = |other: &&str| other.eq_ignore_ascii_case(alias);
            !contested.iter().any(is)
        });
    }
    found
}

/// Whether a page's folder holds a file of this name.
fn is_file_name(slug: &str, name: &str, locales: &[&Locale]) -> bool {
    let stem = if slug.is_empty() {
        "index"
    } else {
        path::last_part(slug)
    };
    name == "index.html"
        || name.strip_suffix(".txt").is_some_and(|rest| {
            rest.strip_prefix(stem)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|tag| locales.iter().any(|locale| &**locale.tag() == tag))
        })
}

fn is_safe(alias: &str) -> bool {
    alias.split('/').all(|part| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && !part.contains(|c: char| c == '\\' || c.is_control())
    })
}
