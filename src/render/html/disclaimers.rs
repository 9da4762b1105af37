//! The disclaimers of an article, where they are placed.

use std::ops::Range;

use crate::content::SectionIndex;
use crate::render::html::blocks::Blocks;
use crate::render::html::encode::{Attr, Element, Flavor, Html};
use crate::render::html::inline::Inlines;
use crate::render::view::{PageView, Place, View};

/// The disclaimers: one group before the first section, never hidden, each to be found by its id.
pub(super) fn disclaimers<'s>(
    html: &mut Html,
    page: &PageView<'s>,
    inlines: &mut Inlines<'s>,
    tables: &mut usize,
) {
    let mut shown = page.disclaimers_at(Place::Top).peekable();
    if shown.peek().is_none() {
        return;
    }
    html.open(
        Element::SECTION,
        &[
            Attr::class("disclaimers"),
            Attr::Text("aria-labelledby", "disclaimers--heading"),
            border(html),
        ],
    );
    html.line();
    html.element(
        Element::H2,
        &[Attr::Text("id", "disclaimers--heading")],
        &inlines.words.text("disclaimers-heading"),
    );
    html.line();
    for shown in shown {
        disclaimer(html, shown, 1, inlines, tables);
    }
    html.close(Element::SECTION);
    html.line();
}

/// Those that stand at a section, below its heading: a box whose label says that they are important.
pub(super) fn disclaimers_at<'s>(
    html: &mut Html,
    page: &PageView<'s>,
    at: SectionIndex,
    level: u8,
    inlines: &mut Inlines<'s>,
    tables: &mut usize,
) {
    let mut shown = page.disclaimers_at(Place::Section(at)).peekable();
    if shown.peek().is_none() {
        return;
    }
    html.open(Element::DIV, &[Attr::class("disclaimers"), border(html)]);
    html.line();
    html.open(Element::P, &[Attr::class("alert-label")]);
    let label = inlines.words.text("alert-important");
    html.element(Element::STRONG, &[], &label);
    html.close(Element::P);
    html.line();
    for shown in shown {
        disclaimer(html, shown, level.saturating_sub(1), inlines, tables);
    }
    html.close(Element::DIV);
    html.line();
}

/// A border that disclaimers have even where no style sheet of ours is.
fn border(html: &Html) -> Attr<'static> {
    match html.flavor() {
        Flavor::Page => Attr::None,
        Flavor::Embedded => Attr::Text("style", "border: 2px solid; padding: 1em"),
    }
}

/// One disclaimer, its headings `shift` levels deeper than in its file. Ids go to the first place on the page.
fn disclaimer<'s>(
    html: &mut Html,
    (view, range, met): (View<'s>, Range<SectionIndex>, bool),
    shift: u8,
    inlines: &mut Inlines<'s>,
    tables: &mut usize,
) {
    let sections = view.document.article.sections.iter();
    let mut all = sections
        .zip(view.document.section_ids)
        .skip(range.start)
        .take(range.len())
        .peekable();
    let Some(id) = all.peek().map(|(_, id)| &**id) else {
        return;
    };
    let slug = std::mem::replace(&mut inlines.slug, "disclaimers");
    let name = Attr::Text("data-disclaimer", id);
    html.group(Element::DIV, &[Attr::class("disclaimer"), name], |html| {
        html.line();
        for (section, id) in all {
            let mut blocks = Blocks {
                view,
                inlines: &mut *inlines,
                tables: &mut *tables,
            };
            let id = if met {
                Attr::None
            } else {
                Attr::Joined("id", "disclaimer--", id)
            };
            blocks.heading(html, section, id, shift);
            blocks.blocks(html, &section.blocks);
        }
    });
    inlines.slug = slug;
}
