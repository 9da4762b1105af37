//! A page that is in another language than it says.

use crate::audit::rule::LANGUAGE_OF_PAGE;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/wrong-lang",
    summary: "a page's text is in another language than its `lang` says",
    level: Level::Deny,
    criterion: Some(LANGUAGE_OF_PAGE),
    explanation: include_str!("wrong-lang.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let (Some(html), Some(found)) = (page.html(), page.mistaken()) else {
        return;
    };
    let declared = page.language_of(html).map_or("", |it| &it.tag);
    let help = match found.tag() {
        Some(tag) => {
            format!("Write `lang=\"{tag}\"`, or publish the text in the language that is meant.")
        }
        None => "Write the language that the text is in.".to_owned(),
    };
    findings.report(
        page,
        page.document.attribute_span(html, "lang"),
        format!(
            "The page says that it is in `{declared}`, and its text is in {}.",
            found.name()
        ),
        help,
    );
}
