//! What rules about structure ask for: ids, headings, main parts, tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::Page;
use crate::audit::document::NodeId;

/// Parts of a page that are found once.
#[derive(Debug, Default)]
pub(in crate::audit) struct Structure {
    /// Every `id`, and every `name` of a link.
    pub(in crate::audit) anchors: BTreeSet<String>,
    /// The first element with each `id`.
    ids: BTreeMap<String, NodeId>,
    /// Ids of fields that a label with words points to.
    pub(in crate::audit) labelled: BTreeSet<String>,
    /// Captions of figures.
    pub(in crate::audit) captions: BTreeMap<NodeId, NodeId>,
    /// Headings that are read out.
    pub(in crate::audit) headings: Vec<Heading>,
    /// Tables that are read out, without those that only arrange things.
    pub(in crate::audit) tables: Vec<Table>,
}

/// A heading.
#[derive(Clone, Copy, Debug)]
pub(in crate::audit) struct Heading {
    pub(in crate::audit) element: NodeId,
    pub(in crate::audit) level: u32,
}

/// A table.
#[derive(Debug)]
pub(in crate::audit) struct Table {
    pub(in crate::audit) element: NodeId,
    pub(in crate::audit) caption: Option<NodeId>,
    /// Cells by row.
    pub(in crate::audit) rows: Vec<Vec<NodeId>>,
}

impl Structure {
    /// Finds them.
    pub(in crate::audit) fn of(page: &Page) -> Self {
        let mut structure = Self::default();
        for (id, element) in page.document.elements() {
            if let Some(anchor) = element.attribute("id") {
                structure.anchors.insert(anchor.to_owned());
                structure.ids.entry(anchor.to_owned()).or_insert(id);
            }
            if element.is(&["a"])
                && let Some(anchor) = element.attribute("name")
            {
                structure.anchors.insert(anchor.to_owned());
            }
            if page.is_silent(id) {
                continue;
            }
            if element.is(&["label"])
                && let Some(field) = element.attribute("for")
                && !page.words(id).is_empty()
            {
                structure.labelled.insert(field.to_owned());
            }
            if element.is(&["figcaption"]) {
                let figure = page
                    .document
                    .ancestors(id)
                    .find(|(_, it)| it.is(&["figure"]));
                if let Some((figure, _)) = figure {
                    structure.captions.entry(figure).or_insert(id);
                }
            }
            if let Some(level) = level(page, id) {
                structure.headings.push(Heading { element: id, level });
            }
            let arranges =
                element.has_word("role", "presentation") || element.has_word("role", "none");
            if element.is(&["table"]) && !arranges {
                structure.tables.push(table(page, id));
            }
        }
        structure
    }
}

/// Level of a heading, if the element is one.
fn level(page: &Page, id: NodeId) -> Option<u32> {
    let element = page.document.element(id)?;
    let own = element
        .attribute("aria-level")
        .and_then(|it| it.trim().parse().ok());
    match element.attribute("role") {
        Some(role) if role.eq_ignore_ascii_case("heading") => Some(own.unwrap_or(2)),
        None if element.is(&["h1", "h2", "h3", "h4", "h5", "h6"]) => {
            element.name().get(1..)?.parse().ok()
        }
        _ => None,
    }
}

fn table(page: &Page, id: NodeId) -> Table {
    let mut table = Table {
        element: id,
        caption: None,
        rows: Vec::new(),
    };
    let mut at = id + 1;
    let end = page.document.descendants(id).end;
    while at < end {
        let element = page.document.element(at);
        let is = |names: &[&str]| element.is_some_and(|it| it.is(names));
        if is(&["table"]) {
            // A table in a cell is one of its own.
            at = page.document.descendants(at).end;
            continue;
        }
        if is(&["caption"]) {
            table.caption = Some(at);
        } else if is(&["tr"]) {
            table.rows.push(Vec::new());
        } else if is(&["th", "td"])
            && let Some(row) = table.rows.last_mut()
        {
            row.push(at);
        }
        at += 1;
    }
    table
}

impl Page {
    /// The first element with an id.
    pub(in crate::audit) fn by_id(&self, id: &str) -> Option<NodeId> {
        self.structure().ids.get(id).copied()
    }

    /// Every `id`, and every `name` of a link.
    pub(in crate::audit) fn anchors(&self) -> &BTreeSet<String> {
        &self.structure().anchors
    }

    /// Headings that are read out.
    pub(in crate::audit) fn headings(&self) -> &[Heading] {
        &self.structure().headings
    }

    /// Tables that are read out.
    pub(in crate::audit) fn tables(&self) -> &[Table] {
        &self.structure().tables
    }

    /// Main parts that are read out.
    pub(in crate::audit) fn mains(&self) -> impl Iterator<Item = NodeId> {
        let mains = self.document.elements().filter(|(id, element)| {
            !self.is_silent(*id)
                && (element.has_word("role", "main")
                    || (element.is(&["main"]) && element.attribute("role").is_none()))
        });
        mains.map(|(id, _)| id)
    }
}
