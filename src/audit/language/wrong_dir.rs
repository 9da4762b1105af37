//! A direction that contradicts the script of the language.

use crate::audit::document::NodeId;
use crate::audit::rule::MEANINGFUL_SEQUENCE;
use crate::audit::text::BLOCKS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::{Direction, Locale};

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/wrong-dir",
    summary: "`dir` is missing or contradicts the language's script",
    level: Level::Deny,
    criterion: Some(MEANINGFUL_SEQUENCE),
    explanation: include_str!("wrong-dir.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let is_root = page.html() == Some(id);
        let own = element.attribute("lang").is_some();
        if !(own || is_root) || page.document.span(id).is_empty() {
            continue;
        }
        let Some(locale) = locale(page, id, is_root) else {
            continue;
        };
        let dir = element.attribute("dir").unwrap_or_default();
        // A word in a line keeps its own order; a block without `dir` has the order of what is around it.
        let shown = element.is(BLOCKS) || is_root;
        if dir.eq_ignore_ascii_case("auto")
            || page.direction_of(id) == locale.direction()
            || (dir.is_empty() && !shown)
            || (page.is_hidden(id) && !is_root)
        {
            continue;
        }
        report(page, id, dir, &locale, findings);
    }
}

/// The locale that an element's text should be ordered for: of a page that is mistaken about its language, the
/// one it is really in.
fn locale(page: &Page, id: NodeId, is_root: bool) -> Option<Locale> {
    if is_root {
        page.real_locale()
    } else {
        page.locale_of(id).cloned()
    }
}

fn report(page: &Page, id: NodeId, dir: &str, locale: &Locale, findings: &mut Findings) {
    let name = page.document.element(id).map_or("", |it| it.name());
    let needed = locale.direction();
    let side = match needed {
        Direction::RightToLeft => "right to left",
        Direction::LeftToRight => "left to right",
    };
    let language = locale.english_name();
    let (message, attribute) = if dir.is_empty() {
        (
            format!("{language} is written {side}, and `<{name}>` does not say so."),
            "lang",
        )
    } else {
        (
            format!("{language} is written {side}, and `<{name}>` says `dir=\"{dir}\"`."),
            "dir",
        )
    };
    findings.report(
        page,
        page.document.attribute_span(id, attribute),
        message,
        format!("Write `dir=\"{needed}\"` beside `lang`."),
    );
}
