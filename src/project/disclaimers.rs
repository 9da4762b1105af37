//! Which disclaimers an article shows, and where: those it names and those its topics make mandatory.

use crate::config::Placed;
use crate::content::{SectionIndex, ShownDisclaimer};
use crate::project::{Project, Unit};

impl Project {
    /// Whether `unit` is `content/disclaimers.md`.
    pub fn is_disclaimers(&self, unit: &Unit) -> bool {
        self.disclaimers
            .as_ref()
            .is_some_and(|it| std::ptr::eq(it, unit))
    }

    /// Positions of the disclaimers' sections that an article shows, in the order of the disclaimers' file.
    /// Ids that no section has are left out; the rule `meta/unknown-disclaimer` tells of them.
    pub fn disclaimers_of(&self, unit: &Unit) -> Vec<SectionIndex> {
        self.shown_disclaimers(unit)
            .into_iter()
            .map(|shown| shown.disclaimer)
            .collect()
    }

    /// The same with where each stands. Places add up, whoever names them; where none is named, or no section
    /// of the article has the id, it stands before the first section.
    pub fn shown_disclaimers(&self, unit: &Unit) -> Vec<ShownDisclaimer> {
        let Some(disclaimers) = &self.disclaimers else {
            return Vec::new();
        };
        if self.is_disclaimers(unit) {
            return Vec::new();
        }
        let wanted: Vec<&Placed> = self.wanted_disclaimers(unit).collect();
        let shown = |(disclaimer, id): (SectionIndex, &str)| {
            let mut here = wanted.iter().filter(|placed| *placed.id == *id).peekable();
            here.peek()?;
            let (mut top, mut sections) = (false, Vec::new());
            for placed in here {
                top |= placed.top;
                let found = placed.sections.iter().filter_map(|id| unit.headed(id));
                sections.extend(found);
            }
            sections.sort_unstable();
            sections.dedup();
            Some(ShownDisclaimer {
                disclaimer,
                top: top || sections.is_empty(),
                sections,
            })
        };
        disclaimers
            .sections
            .iter()
            .map(|id| &**id)
            .enumerate()
            .filter_map(shown)
            .collect()
    }

    /// Ids of the disclaimers that an article's topics make mandatory by `[[require]]`.
    pub fn required_disclaimers<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p str> {
        self.required(unit).map(|placed| &*placed.id)
    }

    fn required<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p Placed> {
        let topics = &unit.article.front.topics;
        self.settings
            .requires
            .iter()
            .filter(|require| require.topics.iter().any(|topic| topics.contains(topic)))
            .flat_map(|require| &require.disclaimers)
    }

    fn wanted_disclaimers<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p Placed> {
        unit.article
            .front
            .disclaimers
            .iter()
            .map(|(placed, _)| placed)
            .chain(self.required(unit))
    }
}

impl Unit {
    /// The section with an id, if it has a heading that something can stand below.
    pub fn headed(&self, id: &str) -> Option<SectionIndex> {
        let at = self.sections.iter().position(|it| **it == *id)?;
        let section = self.article.sections.get(at)?;
        section.heading.map(|_| at)
    }
}
