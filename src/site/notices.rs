//! Where a reader finds the notice in their own language.

use std::ops::Range;

use crate::content::SectionIndex;
use crate::locale::Locale;
use crate::site::SiteNotices;

impl SiteNotices<'_> {
    /// `#id` of the first notice in a language, or in one it is a variety of.
    pub fn fragment(&self, locale: &Locale) -> Option<String> {
        let parents = locale.parents();
        let of = |wanted: &Locale| {
            let sections = self.document.article.sections.iter();
            let mut headed = sections
                .zip(self.languages)
                .zip(self.document.section_ids)
                .filter(|((section, _), _)| section.heading.is_some());
            let (_, id) = headed.find(|((_, language), _)| *language == wanted)?;
            Some(["#", id].concat())
        };
        std::iter::once(locale).chain(&parents).find_map(of)
    }

    /// Sections that follow each other in one language, with the language; those without anything to show
    /// are left out.
    pub fn groups(&self) -> Vec<(&Locale, Range<SectionIndex>)> {
        let mut groups: Vec<(&Locale, Range<SectionIndex>)> = Vec::new();
        let sections = self.document.article.sections.iter();
        for (at, (section, language)) in sections.zip(self.languages).enumerate().skip(1) {
            if section.heading.is_none() && section.blocks.is_empty() {
                continue;
            }
            match groups.last_mut() {
                // A heading begins a notice: two in one language stay two.
                Some((last, range)) if *last == language && section.language.is_none() => {
                    range.end = at + 1;
                }
                _ => groups.push((language, at..at + 1)),
            }
        }
        groups
    }
}
