//! All pages of an audit, as far as rules that span them need to know.

use std::sync::Arc;

use crate::audit::Page;
use crate::audit::alternates::{Addresses, same};
use crate::audit::edition::Mark;
use crate::source::Location;

/// What is remembered of a page.
#[derive(Debug)]
pub struct Summary {
    /// Path of the file.
    pub path: String,
    /// The language it says it is in.
    pub language: Option<String>,
    /// The edition that it names.
    pub edition: Option<Mark>,
    /// Whether it is that edition as it would be published today; none where nothing could be compared.
    pub is_current: Option<bool>,
    /// Tag of that language.
    pub(in crate::audit) locale: Option<Arc<str>>,
    /// Canonical address.
    address: Option<String>,
    alternates: Vec<Named>,
}

/// A page in another language that a page names.
#[derive(Debug)]
pub(in crate::audit) struct Named {
    pub(in crate::audit) tag: String,
    pub(in crate::audit) href: String,
    pub(in crate::audit) is_default: bool,
    pub(in crate::audit) location: Location,
}

/// All pages of an audit.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'p> {
    pages: &'p [Summary],
}

impl Summary {
    /// What is remembered of `page`.
    pub(in crate::audit) fn of(page: &Page) -> Self {
        let addresses = Addresses::of(page);
        let named = addresses.alternates.iter().map(|it| Named {
            tag: it.tag.clone(),
            href: it.href.clone(),
            is_default: it.is_default(),
            location: page.document.file.locate(page.document.span(it.element)),
        });
        Self {
            path: page.path().to_owned(),
            language: page.language().map(|it| it.tag.to_string()),
            edition: None,
            is_current: None,
            locale: page
                .language()
                .and_then(|it| Some(Arc::clone(it.locale.as_ref()?.tag()))),
            alternates: named.collect(),
            address: addresses.canonical.map(|(_, href)| href),
        }
    }

    /// Canonical address.
    pub(in crate::audit) fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// The pages it names.
    pub(in crate::audit) fn addresses(&self) -> &[Named] {
        &self.alternates
    }
}

impl<'p> Pages<'p> {
    /// All pages.
    pub(in crate::audit) fn new(pages: &'p [Summary]) -> Self {
        Self { pages }
    }

    /// Every page, in the order of paths.
    pub(in crate::audit) fn all(&self) -> impl Iterator<Item = &'p Summary> {
        self.pages.iter()
    }

    /// The page with this address. A page that only sends readers on has the address of another, and names no
    /// languages.
    pub(in crate::audit) fn at(&self, address: &str) -> Option<&'p Summary> {
        let mut pages = self.pages.iter().filter(|it| !it.alternates.is_empty());
        pages.find(|it| it.address().is_some_and(|own| same(own, address)))
    }
}
