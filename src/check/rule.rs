//! A rule, as data.

use crate::check::{
    ArticleScope, CatalogueScope, Cx, EditionScope, Observation, ProbeScope, Sink, SiteScope, Text,
};
use crate::diag::Level;
use crate::localize::Fact;

/// One rule of the registry.
#[derive(Debug)]
pub struct Rule {
    /// `family/bad-pattern`; reads after "allow".
    pub code: &'static str,
    /// One line: what it finds.
    pub summary: &'static str,
    /// Level unless the project says otherwise.
    pub level: Level,
    /// Markdown: what, why it hurts a reader, source, remedy, and examples that run as tests.
    pub explanation: &'static str,
    /// What it reads.
    pub run: Run,
}

/// The scope of a rule.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// Raised while files are read and parsed, before rules run. Its level can be lowered, never what the
    /// parser could not read.
    Born,
    /// Once a project.
    Project(fn(&Cx<'_>, &mut Sink<'_>)),
    /// Once an article, about its source.
    Article(fn(&ArticleScope<'_>, &mut Sink<'_>)),
    /// Once an article and locale, about the translator's files.
    Catalogue(fn(&CatalogueScope<'_>, &mut Sink<'_>)),
    /// Once an article and locale, about what readers would get.
    Edition(fn(&EditionScope<'_>, &mut Sink<'_>)),
    /// Once for each fact that localizing recorded about a segment of an edition (its position).
    Fact(fn(&EditionScope<'_>, usize, &Fact, &mut Sink<'_>)),
    /// Once for each text of an edition that shows one of the signs which wake the rule, bits of
    /// [`Survey`](crate::check::Survey) and [`Text`]: a translation beside its source, or source text.
    Text(u32, fn(&EditionScope<'_>, &Text<'_>, &mut Sink<'_>)),
    /// Once an edition in which a text shows one of the signs, about all its texts together.
    Texts(u32, fn(&EditionScope<'_>, &[Text<'_>], &mut Sink<'_>)),
    /// Once for each observation about the values of an edition's texts: what differs from the source text.
    Value(fn(&EditionScope<'_>, &Observation, &mut Sink<'_>)),
    /// Once a locale, about a page that holds nothing but the theme's frame.
    Probe(fn(&ProbeScope<'_>, &mut Sink<'_>)),
    /// Once a site, about what spans pages. A deny stops the build before anything is written.
    Site(fn(&SiteScope<'_>, &mut Sink<'_>)),
}
