//! A language under another name than its own.

use crate::audit::rule::LINK_PURPOSE;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::{language_called, language_named, page_locale};

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/wrong-autonym",
    summary: "a link to a language does not name it in that language",
    level: Level::Warn,
    criterion: Some(LINK_PURPOSE),
    explanation: include_str!("wrong-autonym.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["a", "option"]) {
        let to = element.attribute("hreflang").or(element.attribute("lang"));
        let Some(to) = to.and_then(page_locale).filter(|_| !page.is_hidden(id)) else {
            continue;
        };
        let words = page.words(id);
        if words.is_empty() || words == to.autonym() {
            continue;
        }
        let other = language_named(&words).filter(|it| it.language() != to.language());
        // The English name of a language is right on an English page that also says the language's own.
        let english = language_called(&words)
            .filter(|it| it.language() == to.language() && to.language() != "en");
        let message = match (other, english) {
            (Some(other), _) => format!(
                "The link says “{words}”, which is {}, and leads to a page in {}.",
                other.english_name(),
                to.english_name()
            ),
            (None, Some(_)) => format!(
                "The link to the page in {} says “{words}”, which its readers may not know.",
                to.english_name()
            ),
            (None, None) => continue,
        };
        findings.report(
            page,
            page.document.span(id),
            message,
            format!("Write “{}”, as the language calls itself.", to.autonym()),
        );
    }
}
