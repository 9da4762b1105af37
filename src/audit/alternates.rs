//! What a page says of its address and of its other languages.

use crate::audit::Page;
use crate::audit::document::NodeId;
use crate::locale::{Locale, page_locale};

/// The addresses in the head of a page.
#[derive(Debug, Default)]
pub(in crate::audit) struct Addresses {
    /// Canonical address and its element.
    pub(in crate::audit) canonical: Option<(NodeId, String)>,
    /// Pages in other languages.
    pub(in crate::audit) alternates: Vec<Alternate>,
}

/// One `<link rel="alternate" hreflang>`.
#[derive(Debug)]
pub(in crate::audit) struct Alternate {
    pub(in crate::audit) element: NodeId,
    /// `hreflang` as written.
    pub(in crate::audit) tag: String,
    /// Where it leads.
    pub(in crate::audit) href: String,
}

impl Addresses {
    /// Reads the links of a page.
    pub(in crate::audit) fn of(page: &Page) -> Self {
        let mut addresses = Self::default();
        for (id, element) in page.document.named(&["link"]) {
            let href = element
                .attribute("href")
                .unwrap_or_default()
                .trim()
                .to_owned();
            if element.has_word("rel", "canonical") && addresses.canonical.is_none() {
                addresses.canonical = Some((id, href));
                continue;
            }
            // Other formats of the same text, such as plain text, are not its languages.
            let kind = element.attribute("type").map(str::to_ascii_lowercase);
            let is_page = kind.is_none_or(|it| it.contains("html"));
            if !element.has_word("rel", "alternate") || !is_page {
                continue;
            }
            if let Some(tag) = element.attribute("hreflang") {
                addresses.alternates.push(Alternate {
                    element: id,
                    tag: tag.trim().to_owned(),
                    href,
                });
            }
        }
        addresses
    }

    /// The canonical address.
    pub(in crate::audit) fn canonical(&self) -> Option<&str> {
        self.canonical.as_ref().map(|(_, href)| href.as_str())
    }

    /// The alternate that is the page itself.
    pub(in crate::audit) fn own(&self, language: &Locale) -> Option<&Alternate> {
        let canonical = self.canonical();
        self.alternates
            .iter()
            .find(|it| it.is_for(language) && canonical.is_none_or(|own| same(own, &it.href)))
            .or_else(|| self.alternates.iter().find(|it| it.is_for(language)))
    }
}

impl Alternate {
    /// Whether it is the page in a language.
    pub(in crate::audit) fn is_for(&self, language: &Locale) -> bool {
        let Some(locale) = page_locale(&self.tag) else {
            return false;
        };
        locale == *language
            || (locale.language() == language.language() && locale.script() == language.script())
    }

    /// Whether it is for readers of any other language.
    pub(in crate::audit) fn is_default(&self) -> bool {
        self.tag.eq_ignore_ascii_case("x-default")
    }
}

/// Whether two addresses are one: without fragment, `index.html` and the last slash.
pub(in crate::audit) fn same(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// An address without what does not make another page of it.
pub(in crate::audit) fn plain(address: &str) -> &str {
    let address = address.split(['#', '?']).next().unwrap_or(address);
    let address = address.strip_suffix("index.html").unwrap_or(address);
    address.trim_end_matches('/')
}
