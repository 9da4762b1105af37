//! A label or title in another language than the page.

use crate::audit::identify::{Letters, Tally, mismatch, words};
use crate::audit::rule::LANGUAGE_OF_PARTS;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::{Locale, Script};

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/foreign-attribute",
    summary: "a label, title or alternative text is in another language",
    level: Level::Deny,
    criterion: Some(LANGUAGE_OF_PARTS),
    explanation: include_str!("foreign-attribute.md"),
    run: Run::Page(check),
};

/// Attributes that are read out or shown as text.
const SPOKEN: &[&str] = &[
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "alt",
    "placeholder",
];
/// English words of menus and buttons that are words of no other language.
const INTERFACE: &[&str] = &[
    "back to top",
    "choose language",
    "close",
    "contents",
    "language",
    "languages",
    "loading",
    "main menu",
    "main navigation",
    "next",
    "open menu",
    "page navigation",
    "pagination",
    "previous",
    "primary menu",
    "read more",
    "search",
    "select language",
    "share",
    "skip to content",
    "social links",
    "table of contents",
];

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let Some(locale) = page.locale_of(id) else {
            continue;
        };
        // Of a page that is mistaken about its language nothing can be compared with it.
        if page.is_neutral(id) || (page.mistaken().is_some() && page.is_own_language(locale)) {
            continue;
        }
        for name in SPOKEN {
            let Some(value) = element.attribute(name) else {
                continue;
            };
            if is_foreign(name, value, locale) {
                findings.report(
                    page,
                    page.document.attribute_span(id, name),
                    format!(
                        "The `{name}` {} is not in {}, the language it is read in.",
                        quote(value),
                        locale.english_name()
                    ),
                    "Translate it: an attribute cannot have a language of its own.",
                );
            }
        }
    }
}

/// Whether a value is in another language. An alternative text may be a name.
fn is_foreign(attribute: &str, value: &str, locale: &Locale) -> bool {
    if value.contains("://") || value.contains('@') {
        return false;
    }
    let (letters, count) = (Letters::of(value), words(value).count());
    if letters.total() == 0 {
        return false;
    }
    let lower = value.trim().to_ascii_lowercase();
    if locale.language() != "en" && INTERFACE.contains(&&*lower) {
        return true;
    }
    let scripts = locale.scripts();
    let own: usize = scripts.iter().map(|it| letters.count(*it)).sum();
    if !scripts.is_empty() && own == 0 && !scripts.contains(&Script::Latin) {
        // Not one letter of the page's script: of a label that is enough, of a picture it may be a name.
        let is_latin = letters.count(Script::Latin) == letters.total();
        let hits = Tally::of(value).best().map_or(0, |it| it.hits);
        return match attribute {
            "alt" | "title" if is_latin => hits >= 1 && count >= 3,
            _ => letters.total() > 3,
        };
    }
    count >= 4 && mismatch(value, locale).is_some()
}
