//! Stubs of texts that every page shares: names (`terms.ftl`) and the words of the page itself (`site.ftl`).

use crate::catalog::{Catalogue, EntryKind, shown_source, stub_text};
use crate::locale::Locale;
use crate::localize::embedded_interface;

/// Stubs of the source's terms; none where it has none.
pub(super) fn term_stubs(terms: &Catalogue, source: &Locale, locale: &Locale) -> Option<String> {
    let mut text = format!(
        "## Names that every article uses, {source} to {locale}. A name that is not translated is written all the same.\n"
    );
    let mut count = 0;
    for entry in &terms.entries {
        if entry.kind == EntryKind::Term
            && let Some(value) = &entry.value
        {
            let id = terms.id(entry);
            let shown = shown_source(terms.file.slice(value.span));
            text.push('\n');
            text.push_str(&stub_text(
                &format!("-{}", id.trim_start_matches('-')),
                &[""; 0],
                &shown,
            ));
            count += 1;
        }
    }
    (count > 0).then_some(text)
}

/// Stubs of interface messages, with their words in the source language where they are known, else in English.
pub(super) fn interface_stubs(missing: &[&str], source: &Locale, locale: &Locale) -> String {
    let mut text = format!(
        "## The words of the page itself, to {locale}. Until all of them are here no page is published in the language.\n"
    );
    if let Some(catalogue) = embedded_interface(source) {
        for id in missing {
            if let Some(entry) = catalogue.message(id)
                && let Some(value) = &entry.value
            {
                let shown = shown_source(catalogue.file.slice(value.span));
                text.push('\n');
                text.push_str(&stub_text(id, &[""; 0], &shown));
            }
        }
    }
    text
}
