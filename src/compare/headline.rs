//! The worst of a change, in one sentence.

use crate::compare::{LanguageChange, PageChangeKind};

/// One sentence: the worst that readers will notice.
pub fn headline(changes: &[LanguageChange]) -> String {
    let named = |wanted: &dyn Fn(&LanguageChange) -> bool| {
        let languages = changes.iter().filter(|it| wanted(it));
        languages
            .map(|it| it.locale.english_name())
            .collect::<Vec<_>>()
    };
    let withdrawn = named(&LanguageChange::is_withdrawn);
    if !withdrawn.is_empty() {
        return format!("Merging this withdraws {}.", and(&withdrawn));
    }
    let goes = |it: &LanguageChange| {
        let goes = |kind| matches!(kind, PageChangeKind::Withdrawn | PageChangeKind::Disappears);
        it.pages.iter().filter(|page| goes(page.kind)).count()
    };
    let pages: usize = changes.iter().map(goes).sum();
    if pages > 0 {
        let languages = and(&named(&|it| goes(it) > 0));
        return format!(
            "Merging this withdraws {} in {languages}.",
            count(pages, "page")
        );
    }
    let lapsed: usize = changes.iter().map(|it| it.lapsed.len()).sum();
    if lapsed > 0 {
        let languages = and(&named(&|it| !it.lapsed.is_empty()));
        return format!(
            "Merging this makes {} lapse in {languages}.",
            count(lapsed, "signature")
        );
    }
    let outdated = named(&|it| {
        let mut kinds = it.pages.iter().map(|page| page.kind);
        kinds.any(|kind| matches!(kind, PageChangeKind::Outdated(_)))
    });
    if !outdated.is_empty() {
        return format!(
            "Merging this leaves translations behind their source in {}.",
            and(&outdated)
        );
    }
    let words: usize = changes.iter().map(|it| it.words.len()).sum();
    if words > 0 {
        let languages = and(&named(&|it| !it.words.is_empty()));
        return format!(
            "Merging this changes {} in {languages}.",
            count(words, "text")
        );
    }
    let appear: usize = changes.iter().map(|it| it.pages.len()).sum();
    if appear > 0 {
        let languages = and(&named(&|it| !it.pages.is_empty()));
        return format!(
            "Merging this publishes {} in {languages}.",
            count(appear, "page")
        );
    }
    "Readers will notice nothing.".to_owned()
}

/// "1 page", "2 pages".
pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn and(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
