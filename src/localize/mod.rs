//! Article × locale → [`Edition`]: facts first, judged later.
//!
//! Every segment records its outcome. `check`, `status` and the pages' own `lang` attributes read the
//! same facts, so they cannot disagree. Nothing in here is a finding.

mod assemble;
mod coverage;
mod edition;
mod fact;
#[cfg(test)]
mod fixture;
mod functions;
mod interface;
mod options;
mod references;
mod resolve;
mod terms;
mod text;
mod words;

pub use assemble::{localize, localize_source};
pub use coverage::{Count, Coverage};
pub use edition::{Content, Edition, LocalSegment, Outcome, Provenance, signature};
pub use fact::Fact;
pub use interface::{INTERFACE_MESSAGES, Interface, Piece};
pub use resolve::Resolver;

// What an edition's facts are made of, for readers that know editions only.
pub use crate::catalog::Origin;
pub use crate::project::Freshness;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::Catalogue;
use crate::locale::{DateError, DateOptions, Day, FormatSettings, Formats, Locale};
use crate::localize::terms::Terms;
use crate::project::{Project, Shared};

/// What editions of one locale share: formatters, terms, variables, interface text. Built once a locale.
#[derive(Debug)]
pub struct LocaleContext {
    /// The locale.
    pub locale: Locale,
    /// Its fallback chain, nearest first, as far as `locales/<tag>/` exists for it.
    pub parents: Vec<Locale>,
    /// Its formatters.
    pub formats: Arc<Formats>,
    /// Its interface text: the project's `site.ftl` over the embedded one.
    pub interface: Interface,
    /// Facts about the locale itself, as sentences: unknown numbering, no date data, terms and interface
    /// text that cannot be used.
    pub facts: Vec<String>,
    /// Formats texts of this locale and of its parents.
    pub resolver: Resolver,
    /// Formats source text that stands in: the source's terms and formats, this locale's variables.
    pub(crate) fallback: Resolver,
    /// Formats source text as the edition in the source language does.
    pub(crate) source: Resolver,
}

/// The contexts of all locales of a project, by tag.
pub fn contexts(project: &Project) -> BTreeMap<Arc<str>, LocaleContext> {
    let settings = &project.settings;
    let source = settings.source.clone();
    let Some((source_formats, _)) = formats(&source, &settings.formats(&source)) else {
        return BTreeMap::new();
    };
    let source_terms = terms(project, std::slice::from_ref(&source));
    let source_resolver = Resolver::new(settings, &source, &source_formats, &source_terms);
    settings
        .locales
        .iter()
        .filter_map(|locale| {
            let (formats, mut facts) = formats(locale, &settings.formats(locale))?;
            let parents = parents(project, locale);
            let chain: Vec<Locale> = std::iter::once(locale).chain(&parents).cloned().collect();
            let terms = terms(project, &chain);
            facts.extend(terms.facts());
            let interface = Interface::new(locale, &site(project, &chain), &formats, &terms);
            facts.extend(interface.facts.iter().cloned());
            let context = LocaleContext {
                locale: locale.clone(),
                resolver: Resolver::new(settings, locale, &formats, &terms),
                fallback: Resolver::new(settings, locale, &source_formats, &source_terms),
                source: source_resolver.clone(),
                parents,
                formats,
                interface,
                facts,
            };
            Some((Arc::clone(locale.tag()), context))
        })
        .collect()
}

/// Parents that have a folder. The source's own is none: its catalogues hold no translations.
fn parents(project: &Project, locale: &Locale) -> Vec<Locale> {
    let mut parents = locale.parents();
    parents.retain(|parent| {
        *parent != project.settings.source && project.layout.locales.contains_key(parent.tag())
    });
    parents
}

fn terms(project: &Project, chain: &[Locale]) -> Arc<Terms> {
    let catalogues: Vec<_> = shared(project, chain, |it| it.terms.as_ref())
        .map(|(_, catalogue)| catalogue)
        .collect();
    Arc::new(Terms::new(&catalogues))
}

fn site(project: &Project, chain: &[Locale]) -> Vec<(Locale, Arc<Catalogue>)> {
    shared(project, chain, |it| it.site.as_ref()).collect()
}

fn shared<'p>(
    project: &'p Project,
    chain: &'p [Locale],
    file: fn(&'p Shared) -> Option<&'p Arc<Catalogue>>,
) -> impl Iterator<Item = (Locale, Arc<Catalogue>)> {
    chain.iter().filter_map(move |locale| {
        let catalogue = project.shared.get(locale.tag()).and_then(file)?;
        Some((locale.clone(), Arc::clone(catalogue)))
    })
}

/// The formatters of a locale, and facts about them. A numbering system or country that is unknown is one,
/// and the usual formats are taken; none when there are no formats at all.
fn formats(locale: &Locale, settings: &FormatSettings) -> Option<(Arc<Formats>, Vec<String>)> {
    let mut facts = Vec::new();
    let formats = match Formats::new(locale, settings) {
        Ok(formats) => formats,
        Err(message) => {
            facts.push(message);
            let usual = FormatSettings {
                calendar: settings.calendar,
                ..FormatSettings::default()
            };
            Formats::new(locale, &usual).ok()?
        }
    };
    // Any day will do: a language has patterns for all of them or for none.
    let day = Day::from_unix_seconds(0);
    if formats.date(day, &DateOptions::default()) == Err(DateError::NoData) {
        facts.push(format!(
            "CLDR has no dates in {}: labels of the page show dates such as {day}, and texts with a date \
             variable cannot be shown",
            locale.english_name()
        ));
    }
    Some((Arc::new(formats), facts))
}
