//! A link to a page in another language that does not say so.

use crate::audit::rule::LANGUAGE_OF_PARTS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::language_named;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/untagged-language-link",
    summary: "a link that names a language has no `lang`",
    level: Level::Deny,
    criterion: Some(LANGUAGE_OF_PARTS),
    explanation: include_str!("untagged-language-link.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["a", "option", "button"]) {
        let Some(here) = page.locale_of(id).filter(|_| !page.is_hidden(id)) else {
            continue;
        };
        let words = page.words(id);
        let Some(named) = language_named(&words) else {
            continue;
        };
        // Text of the link that says its language, on the link or inside it.
        let mut texts = page
            .document
            .descendants(id)
            .filter(|it| page.document.text(*it).is_some());
        let tagged = texts.any(|it| {
            page.locale_of(it)
                .is_some_and(|it| it.language() == named.language())
        });
        if tagged || here.language() == named.language() {
            continue;
        }
        let (tag, dir) = (named.tag(), named.direction());
        let help = match element.name() {
            "a" => format!("Write `lang=\"{tag}\" dir=\"{dir}\" hreflang=\"{tag}\"` on the link."),
            _ => format!("Write `lang=\"{tag}\" dir=\"{dir}\"` on it."),
        };
        findings.report(
            page,
            page.document.span(id),
            format!(
                "“{words}” is the name of {}, and is read in the voice of {}.",
                named.english_name(),
                here.english_name()
            ),
            help,
        );
    }
}
