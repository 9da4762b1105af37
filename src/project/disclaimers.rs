//! Which disclaimers an article shows: those it names and those its topics make mandatory.

use crate::content::SectionIndex;
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
        let Some(disclaimers) = &self.disclaimers else {
            return Vec::new();
        };
        if self.is_disclaimers(unit) {
            return Vec::new();
        }
        let wanted: Vec<&str> = self.wanted_disclaimers(unit).collect();
        (0..disclaimers.sections.len())
            .filter(|&at| {
                disclaimers
                    .sections
                    .get(at)
                    .is_some_and(|id| wanted.contains(&&**id))
            })
            .collect()
    }

    /// Ids of the disclaimers that an article's topics make mandatory by `[[require]]`.
    pub fn required_disclaimers<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p str> {
        let topics = &unit.article.front.topics;
        self.settings
            .requires
            .iter()
            .filter(|require| require.topics.iter().any(|topic| topics.contains(topic)))
            .flat_map(|require| require.disclaimers.iter().map(String::as_str))
    }

    fn wanted_disclaimers<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p str> {
        unit.article
            .front
            .disclaimers
            .iter()
            .map(|(id, _)| id.as_str())
            .chain(self.required_disclaimers(unit))
    }
}
