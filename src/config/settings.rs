//! Settings of a project, valid by type.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::{Color, Placed, Profile, Variable};
use crate::diag::Level;
use crate::locale::{Calendar, Day, FormatSettings, Locale};
use crate::source::{SourceFile, Span};

/// Everything `polyleaf.toml` says.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The configuration file, for findings that point into it.
    pub file: Arc<SourceFile>,
    /// The language articles are written in.
    pub source: Locale,
    /// Every locale that is published, the source included, in the order written.
    pub locales: Vec<Locale>,
    /// Absolute address of the site, without final `/`.
    pub base_url: String,
    /// Kind of project.
    pub profile: Profile,
    /// Demonstration: marked on every page, `noindex`, unreviewed machine text allowed under a notice.
    pub demo: bool,
    /// `[site] title`; a locale overrides it with the message `site-title`.
    pub site_title: String,
    /// `[theme]`.
    pub theme: ThemeSettings,
    /// Who reads.
    pub audience: Audience,
    /// `[variables]`, with `emergency` and `crisis` of the audience.
    pub variables: BTreeMap<String, Variable>,
    /// `[locale.<tag>]`.
    pub per_locale: BTreeMap<String, LocaleSettings>,
    /// `[translation] origin`: human, machine, memory or unknown.
    pub translation_origin: String,
    /// `[exchange]`: where a mirror of the catalogues is, for tools that translate PO.
    pub mirror: Option<MirrorSettings>,
    /// `[policy]`.
    pub policy: Policy,
    /// `[[require]]`.
    pub requires: Vec<Require>,
    /// `[[planned]]`.
    pub planned: Vec<Planned>,
    /// `[check.levels]` and `[[check.override]]`, later ones winning.
    pub levels: Vec<LevelRule>,
    /// `[[check.suppress]]`.
    pub suppressions: Vec<Suppression>,
}

/// `[theme]`: how the clinic looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeSettings {
    /// The brand's colour, and its place in the configuration.
    pub brand: Option<(Color, Span)>,
    /// Path of the logo below `theme/`, and its place in the configuration.
    pub logo: Option<(String, Span)>,
}

/// `[audience]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// Two-letter country.
    pub country: Option<String>,
    /// Languages in which there must be notices.
    pub notice_languages: Vec<Locale>,
}

/// `[locale.<tag>]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocaleSettings {
    /// CLDR numbering system.
    pub numbering: Option<String>,
    /// Calendar.
    pub calendar: Calendar,
    /// `country` for this locale only.
    pub country: Option<String>,
    /// Variables that differ.
    pub variables: BTreeMap<String, Variable>,
}

/// `[exchange] mirror`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MirrorSettings {
    /// Path of its folder in the project.
    pub folder: String,
}

/// `[policy]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// What stands in for an ordinary segment without translation.
    pub fallback: Fallback,
    /// Per cent of counted segments below which an edition is withheld (with `show-source-marked`).
    pub minimum_coverage: u8,
    /// Ordinary stale text.
    pub stale: StalePolicy,
    /// Machine-made or unknown text that nobody reviewed.
    pub unreviewed_machine: UnreviewedPolicy,
    /// Section ids (without `#`) that are critical besides disclaimers and `.critical` sections.
    pub critical: Vec<String>,
    /// What a withheld edition's URL shows.
    pub withheld: WithheldPolicy,
}

/// `[policy] fallback`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fallback {
    /// Nothing: the edition is withheld.
    #[default]
    Never,
    /// The source text, marked with its language.
    ShowSourceMarked,
}

/// `[policy] stale`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StalePolicy {
    /// Publish with a notice.
    #[default]
    Publish,
    /// Withhold the edition.
    Withhold,
}

/// `[policy] unreviewed-machine`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreviewedPolicy {
    /// Withhold when critical text is unreviewed (default of profile clinic).
    ForbidCritical,
    /// Publish with a notice (default of profile docs).
    Notice,
    /// Withhold when any text is unreviewed.
    Forbid,
}

/// `[policy] withheld`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WithheldPolicy {
    /// A short notice in the page's language.
    #[default]
    Notice,
    /// Nothing.
    Nothing,
}

/// `[[require]]`: topics that make disclaimers mandatory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Require {
    /// Any of these topics.
    pub topics: Vec<String>,
    /// Makes all of these disclaimers mandatory.
    pub disclaimers: Vec<Placed>,
    /// Place in the configuration.
    pub span: Span,
}

/// `[[planned]]`: an edition that is not due yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Slug; every article when absent.
    pub article: Option<String>,
    /// Locale tag.
    pub locale: String,
    /// From this day on a withheld edition fails.
    pub due: Day,
    /// Place in the configuration.
    pub span: Span,
}

/// One level setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRule {
    /// Rule code, or a family followed by `/*`.
    pub code: String,
    /// The level.
    pub level: Level,
    /// Only this locale.
    pub locale: Option<String>,
    /// Only paths that begin with this.
    pub path: Option<String>,
    /// Place in the configuration.
    pub span: Span,
}

/// `[[check.suppress]]`: one finding that is known and accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// Rule code.
    pub code: String,
    /// Only this locale.
    pub locale: Option<String>,
    /// Only this article.
    pub article: Option<String>,
    /// Only this message.
    pub id: Option<String>,
    /// Why; required.
    pub reason: String,
    /// Place in the configuration.
    pub span: Span,
}

impl Settings {
    /// How an edition in `locale` formats numbers and dates.
    pub fn formats(&self, locale: &Locale) -> FormatSettings {
        let own = self.per_locale.get(&**locale.tag());
        FormatSettings {
            country: own
                .and_then(|own| own.country.clone())
                .or_else(|| self.audience.country.clone()),
            numbering: own.and_then(|own| own.numbering.clone()),
            calendar: own.map_or(Calendar::Gregorian, |own| own.calendar),
        }
    }

    /// A variable as an edition in `locale` sees it.
    pub fn variable(&self, locale: &Locale, name: &str) -> Option<&Variable> {
        self.per_locale
            .get(&**locale.tag())
            .and_then(|own| own.variables.get(name))
            .or_else(|| self.variables.get(name))
    }

    /// Whether an edition is not due on `today`.
    pub fn is_planned(&self, slug: &str, tag: &str, today: Day) -> bool {
        self.planned.iter().any(|planned| {
            planned.locale == tag
                && planned.due > today
                && planned.article.as_deref().is_none_or(|it| it == slug)
        })
    }
}
