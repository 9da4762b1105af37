//! Letters that are hard to see.

use crate::audit::colour::{Colour, contrast};
use crate::audit::document::NodeId;
use crate::audit::page::declarations;
use crate::audit::rule::CONTRAST;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/low-contrast",
    summary: "a text's own colours have too little contrast",
    level: Level::Warn,
    criterion: Some(CONTRAST),
    explanation: include_str!("low-contrast.md"),
    run: Run::Page(check),
};

/// Contrast of ordinary text that WCAG asks for.
const NEEDED: f64 = 4.5;
/// Below it a colour is meant for a dark background that the style sheet has.
const PALE: f64 = 1.6;

fn check(page: &Page, findings: &mut Findings) {
    for (id, _) in page.document.elements() {
        let Some(colour) = own_colour(page, id) else {
            continue;
        };
        let words = page.words(id);
        if words.is_empty() || page.is_hidden(id) {
            continue;
        }
        let behind = behind(page, id);
        let ratio = contrast(colour, behind.unwrap_or(Colour::WHITE));
        if ratio >= NEEDED || (behind.is_none() && ratio < PALE) {
            continue;
        }
        let background = if behind.is_some() {
            "its background"
        } else {
            "white"
        };
        findings.report(
            page,
            page.document.attribute_span(id, "style"),
            format!(
                "The colour of {} has a contrast of {ratio:.1} to {background}; 4.5 is needed.",
                quote(&words)
            ),
            "Take the colour out of the style, or choose a darker one.",
        );
    }
}

/// The colour that an element's own style gives its text.
fn own_colour(page: &Page, id: NodeId) -> Option<Colour> {
    let style = page.document.element(id)?.attribute("style")?;
    let mut found = declarations(style).filter(|(name, _)| name.eq_ignore_ascii_case("color"));
    Colour::parse(found.next_back()?.1)
}

/// The nearest background that a style gives; none where none says so.
fn behind(page: &Page, id: NodeId) -> Option<Colour> {
    let own = page.document.element(id).map(|it| (id, it));
    own.into_iter()
        .chain(page.document.ancestors(id))
        .find_map(|(_, element)| {
            let style = element.attribute("style").unwrap_or_default();
            let mut found = declarations(style).filter(|(name, _)| {
                name.eq_ignore_ascii_case("background")
                    || name.eq_ignore_ascii_case("background-color")
            });
            Colour::parse(found.next_back()?.1)
        })
}
