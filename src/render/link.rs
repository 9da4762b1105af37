//! Where a link of an edition leads: the page of the same locale, or what stands in for it.

use crate::config::WithheldPolicy;
use crate::locale::Locale;
use crate::site::{LinkTarget, Page, Site, article_page};

/// A link as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Link<'a> {
    /// An absolute address.
    External(&'a str),
    /// A section of the same page.
    Fragment(&'a str),
    /// Another page of the site: its path in the output.
    Page {
        /// Path in the output.
        path: String,
        /// Section of it.
        fragment: Option<&'a str>,
        /// Language of the page, when it is not that of the link's page.
        language: Option<&'a Locale>,
    },
    /// It leads nowhere: its text is shown alone.
    None,
}

/// Resolves `destination`, written in the article `slug`, for a page in the locale at `at`. A withheld
/// edition's address shows a notice, so the link stays; without notices, or where the article is not
/// meant for the locale, the link leads to the source language.
pub(super) fn resolve<'a>(
    site: &'a Site<'_>,
    slug: &str,
    at: usize,
    destination: &'a str,
) -> Link<'a> {
    match site.resolve(slug, destination) {
        LinkTarget::External => Link::External(destination),
        LinkTarget::Fragment(id) => Link::Fragment(id),
        LinkTarget::Broken(_) => Link::None,
        LinkTarget::Internal { slug, fragment } => {
            let Some(article) = site.article(slug) else {
                return Link::None;
            };
            let stays = match article.pages.get(at) {
                Some(Page::Published(_)) => true,
                Some(Page::Withheld(_)) => shows_notice(site, at),
                Some(Page::Absent) | None => false,
            };
            let to = if stays { Some(at) } else { site.source };
            let Some(locale) = to.and_then(|to| {
                (stays || article.published(to).is_some()).then(|| site.locales.get(to))?
            }) else {
                return Link::None;
            };
            Link::Page {
                path: article_page(locale.locale.tag(), slug),
                fragment: fragment.filter(|_| article.published(at).is_some() || !stays),
                language: (!stays).then_some(locale.locale),
            }
        }
    }
}

/// Whether the address of a withheld edition in a locale shows a notice.
pub(super) fn shows_notice(site: &Site<'_>, at: usize) -> bool {
    site.settings.policy.withheld == WithheldPolicy::Notice
        && site.locales.get(at).is_some_and(|locale| locale.complete)
}
