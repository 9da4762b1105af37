//! What readers of each language have in one state of a project.

use std::collections::BTreeMap;

use crate::config::WithheldPolicy;
use crate::pipeline::{Judged, JudgedEdition};
use crate::project::Unit;

/// The articles of one language, by slug; the disclaimers among them.
pub(super) type State = BTreeMap<String, EditionState>;

/// What readers have of an article.
#[derive(Debug)]
pub(super) struct EditionState {
    pub(super) title: String,
    pub(super) page: Page,
    pub(super) reasons: Vec<String>,
    /// Texts that are older than their source.
    pub(super) stale: u32,
    /// By message id.
    pub(super) texts: BTreeMap<String, TextState>,
}

/// One text.
#[derive(Debug)]
pub(super) struct TextState {
    pub(super) words: String,
    /// Whether a signature holds.
    pub(super) signed: bool,
}

/// What stands at the address of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    Published,
    Notice,
    Absent,
    /// The disclaimers, which stand on other pages.
    Part,
}

impl Page {
    /// Whether readers see its texts.
    pub(super) fn is_shown(self) -> bool {
        matches!(self, Self::Published | Self::Part)
    }
}

/// The state of each language, by tag.
pub(super) fn states(judged: &Judged<'_>) -> BTreeMap<String, State> {
    let mut states: BTreeMap<String, State> = BTreeMap::new();
    let project = judged.project;
    let disclaimers = project.disclaimers.iter().zip(&judged.disclaimers);
    for (unit, editions) in disclaimers.chain(judged.units()) {
        for edition in &editions.editions {
            let page = if project.is_disclaimers(unit) {
                Page::Part
            } else if unit.article.front.draft {
                Page::Absent
            } else if edition.verdict.passes() {
                Page::Published
            } else if project.settings.policy.withheld == WithheldPolicy::Notice {
                Page::Notice
            } else {
                Page::Absent
            };
            let tag = edition.edition.locale.tag().to_string();
            let state = edition_state(unit, edition, page);
            let states = states.entry(tag).or_default();
            states.insert(unit.article.slug.to_string(), state);
        }
    }
    states
}

fn edition_state(unit: &Unit, edition: &JudgedEdition, page: Page) -> EditionState {
    let texts = unit.segments.iter().zip(&edition.edition.segments);
    EditionState {
        title: unit.article.front.title.clone(),
        page,
        reasons: edition
            .verdict
            .reasons()
            .iter()
            .map(|it| it.message.clone())
            .collect(),
        stale: edition.edition.coverage.stale.segments,
        texts: texts
            .map(|(identified, local)| {
                let state = TextState {
                    words: local.content.plain_text().into_owned(),
                    signed: local.provenance.reviewed,
                };
                (identified.id.to_string(), state)
            })
            .collect(),
    }
}
