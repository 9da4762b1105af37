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
mod shared_text;
mod signatures;
mod terms;
mod text;
mod words;

pub use assemble::{localize, localize_source};
pub use coverage::{Count, Coverage};
pub(crate) use edition::ways_out;
pub use edition::{Content, Edition, LocalSegment, Outcome, Provenance, Review, signature};
pub use fact::Fact;
pub use interface::{INTERFACE_MESSAGES, Interface, Piece};
pub use resolve::Resolver;
pub use shared_text::SharedText;

// What an edition's facts are made of, for readers that know editions only.
pub use crate::catalog::Origin;
pub use crate::project::Freshness;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::Catalogue;
use crate::glossary::Names;
use crate::locale::{DateError, DateOptions, Day, FormatSettings, Formats, Locale};
use crate::localize::{interface::own_dates, terms::Terms};
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
    /// Words that no line cuts; none in scripts where none is in danger.
    pub names: Option<Names>,
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
    let Some(source) = Source::new(project) else {
        return BTreeMap::new();
    };
    project
        .settings
        .locales
        .iter()
        .filter_map(|locale| {
            let context = source.context(project, locale)?;
            Some((Arc::clone(locale.tag()), context))
        })
        .collect()
}

/// What every locale needs of the source language.
struct Source {
    formats: Arc<Formats>,
    terms: Arc<Terms>,
    resolver: Resolver,
}

impl Source {
    fn new(project: &Project) -> Option<Self> {
        let settings = &project.settings;
        let source = &settings.source;
        let chain = std::slice::from_ref(source);
        let site = site(project, chain);
        let (formats, _) = formats(source, &settings.formats(source), &site)?;
        let terms = terms(project, chain);
        Some(Self {
            resolver: Resolver::new(settings, source, &formats, &terms),
            formats,
            terms,
        })
    }

    fn context(&self, project: &Project, locale: &Locale) -> Option<LocaleContext> {
        let settings = &project.settings;
        let parents = parents(project, locale);
        let chain: Vec<Locale> = std::iter::once(locale).chain(&parents).cloned().collect();
        let site = site(project, &chain);
        let (formats, mut facts) = formats(locale, &settings.formats(locale), &site)?;
        let terms = terms(project, &chain);
        facts.extend(terms.facts());
        let interface = Interface::new(locale, &site, &formats, &terms);
        facts.extend(interface.facts.iter().cloned());
        Some(LocaleContext {
            locale: locale.clone(),
            resolver: Resolver::new(settings, locale, &formats, &terms),
            fallback: Resolver::new(settings, locale, &self.formats, &self.terms),
            source: self.resolver.clone(),
            parents,
            formats,
            interface,
            names: project
                .glossary
                .as_ref()
                .and_then(|glossary| Names::new(glossary, locale)),
            facts,
        })
    }
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
fn formats(
    locale: &Locale,
    settings: &FormatSettings,
    site: &[(Locale, Arc<Catalogue>)],
) -> Option<(Arc<Formats>, Vec<String>)> {
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
    let own = own_dates(locale, site).unwrap_or_else(|fact| {
        facts.push(fact);
        None
    });
    let formats = formats.with_own_dates(own);
    // Any day will do: a language has patterns for all of them or for none.
    let day = Day::from_unix_seconds(0);
    if formats.date(day, &DateOptions::default()) == Err(DateError::NoData) {
        facts.push(format!(
            "CLDR has no dates in {}: labels of the page show dates such as {day}, and texts with a date \
             variable cannot be shown. `date-pattern` and `date-months` in its site.ftl say how they are written",
            locale.english_name()
        ));
    }
    Some((Arc::new(formats), facts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::load;
    use crate::source::{MemoryTree, Tree};

    const PROJECT: &str = r#"//- polyleaf.toml
[project]
source = "en-US"
locales = ["en-US", "es", "es-MX", "ar"]
base-url = "https://clinic.example"
profile = "docs"
[site]
title = "Clinic"
[audience]
country = "US"
emergency = { phone = "911" }
[variables]
phone = { phone = "+1 202-555-0142" }
sessions = 3
//- content/after.md
+++
title = "After the infusion"
+++

Relief starts within
hours.[^1] Call { $phone } or [write](mailto:a@clinic.example).

## How long relief lasts {#how-long .critical}

- Rest for 2 hours.
- Bring form {A} and `{ $phone }`.
- { $emergency }

| a | { $sessions } |
|---|---|
| c | d |

[^1]: { NUMBER($sessions) } sessions at { -clinic }.
//- locales/en-US/terms.ftl
-clinic = the clinic
//- locales/en-US/after.ftl
meta--title = After the infusion
intro--relief-starts-within = Relief starts within hours.[^1] Call { $phone } or [write](mailto:a@clinic.example).
how-long--heading = How long relief lasts
how-long--rest-for-hours = Rest for 2 hours.
//- locales/es/terms.ftl
-clinic = la clínica
//- locales/es/after.ftl
meta--title = Después de la infusión
# source: Relief starts within a day.
intro--relief-starts-within =
    El alivio comienza en unas horas.[^1]
    Llame al { $phone } o {"["}escriba](mailto:a@clinic.example).
how-long--heading = Cuánto dura
how-long--rest-for-hours = { $sessions ->
    [one] Descanse { $sessions } hora.
   *[other] Descanse { $sessions } horas.
 }
//- locales/es-MX/after.ftl
how-long--heading = Cuánto dura el alivio
"#;

    fn localized(tree: &dyn Tree, tag: &str) -> Edition {
        let project = load(tree).unwrap();
        let unit = project.article("after").unwrap();
        let context = contexts(&project).remove(tag).unwrap();
        if tag == "en-US" {
            return localize_source(&project, unit, &context);
        }
        let own = project.translations(tree, unit, &context.locale);
        let parents: Vec<_> = context
            .parents
            .iter()
            .map(|parent| project.translations(tree, unit, parent))
            .collect();
        localize(&project, unit, &context, &own, &parents)
    }

    fn shown(edition: &Edition) -> Vec<(Outcome, String)> {
        edition
            .segments
            .iter()
            .map(|local| (local.outcome, local.content.plain_text().into_owned()))
            .collect()
    }

    #[test]
    fn a_project_is_localized_from_its_files() {
        let tree = MemoryTree::from_fixture(PROJECT);
        let source = localized(&tree, "en-US");
        let texts: Vec<String> = shown(&source).into_iter().map(|(_, text)| text).collect();
        assert_eq!(
            texts,
            [
                "After the infusion",
                "Relief starts within hours. Call +1 202-555-0142 or write.",
                "How long relief lasts",
                "Rest for 2 hours.",
                "Bring form {A} and { $phone }.",
                "911",
                "a",
                "3",
                "c",
                "d",
                "3 sessions at the clinic."
            ]
        );
        assert!(source.segments.iter().all(|local| local.facts.is_none()));

        let spanish = localized(&tree, "es");
        let (own, missing) = (Outcome::Translated, Outcome::Missing);
        let text = |outcome, text: &str| (outcome, text.to_owned());
        let expected = [
            text(own, "Después de la infusión"),
            text(
                own,
                "El alivio comienza en unas horas. Llame al +1 202-555-0142 o escriba.",
            ),
            text(own, "Cuánto dura"),
            text(own, "Descanse 3 horas."),
            text(missing, ""),
            text(Outcome::FellBack, "911"),
            text(missing, ""),
            text(Outcome::FellBack, "3"),
        ];
        assert_eq!(shown(&spanish)[..8], expected);
        assert!(spanish.segments[1].freshness.is_stale());
        assert!(!spanish.segments[0].freshness.is_stale());
        let coverage = spanish.coverage;
        assert_eq!(
            (
                coverage.total.segments,
                coverage.translated.segments,
                coverage.stale.segments
            ),
            (9, 4, 1)
        );

        let mexican = shown(&localized(&tree, "es-MX"));
        assert_eq!(mexican[2], text(own, "Cuánto dura el alivio"));
        assert_eq!(mexican[3], text(Outcome::Inherited(0), "Descanse 3 horas."));

        let arabic = shown(&localized(&tree, "ar"));
        assert_eq!(arabic[5], text(Outcome::FellBack, "911"));
        assert_eq!(
            arabic
                .iter()
                .filter(|(outcome, _)| *outcome == missing)
                .count(),
            9
        );
    }

    #[test]
    fn unknown_settings_of_a_locale_are_facts() {
        let fixture = fixture::Fixture::new(fixture::SETTINGS, &[]);
        let mut project = fixture.project;
        let own = project
            .settings
            .per_locale
            .entry("ar".to_owned())
            .or_default();
        own.numbering = Some("nope".to_owned());
        let context = contexts(&project).remove("ar").unwrap();
        assert_eq!(context.facts.len(), 1, "{:?}", context.facts);
    }
}
