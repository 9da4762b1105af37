//! Facts that span pages, planned once before anything is rendered: which editions are published, where
//! every page is, which languages an article has, where links lead.
//!
//! A [`Site`] is immutable and holds no text of its own: it points into articles and editions. Rules of
//! site scope and every renderer read the same one, so that a switcher, `hreflang` and the sitemap cannot
//! disagree.

mod collision;
mod image;
mod link;
mod notices;
mod path;
mod plan;
mod review;
mod text;
mod theme;
mod version;

pub use collision::Collision;
pub use image::{Image, ImageSize};
pub use link::{LinkProblem, LinkTarget};
pub use path::{
    NOTICES_PAGE, NOTICES_TEXT, article_page, article_text, encode_path, index_page, index_text,
    redirect_page, relative_href,
};
pub use plan::plan;
pub use review::TranslationReview;
pub use text::TextOptions;
pub use theme::{Theme, probe_part, theme_file};
pub use version::{Version, edition_code};

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::config::Settings;
use crate::content::{Article, SectionIndex, ShownDisclaimer};
use crate::locale::{Day, Locale, pseudo_locale};
use crate::localize::{Edition, LocaleContext};

/// An article with the ids that alignment gave it.
#[derive(Clone, Copy, Debug)]
pub struct Document<'p> {
    /// The article.
    pub article: &'p Article,
    /// Id of each section, parallel to [`Article::sections`].
    pub section_ids: &'p [Box<str>],
    /// Whether each section is critical, parallel to [`Article::sections`].
    pub critical: &'p [bool],
}

/// What is built: the public site, or a draft of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Editions that passed their gates.
    #[default]
    Publish,
    /// Everything, with visible marks; for no search engine and no patient.
    Draft,
}

/// Why an edition is not published, as far as the public report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithheldReason {
    /// Planned for later.
    NotDue,
    /// Text is missing.
    Incomplete,
    /// Text lags behind its source.
    Outdated,
    /// Text that must be reviewed was not.
    Unreviewed,
    /// Another rule denies it.
    Faulty,
}

impl WithheldReason {
    /// Its name in `report.json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotDue => "not-due",
            Self::Incomplete => "incomplete",
            Self::Outdated => "outdated",
            Self::Unreviewed => "unreviewed",
            Self::Faulty => "faulty",
        }
    }
}

/// Everything [`plan()`] needs.
#[derive(Debug)]
pub struct PlanInput<'p> {
    /// The configuration.
    pub settings: &'p Settings,
    /// Contexts of the settings' locales, by tag. A locale without one gets no pages.
    pub contexts: &'p BTreeMap<Arc<str>, LocaleContext>,
    /// What is built.
    pub stage: Stage,
    /// The day of the build: the date in every version.
    pub today: Day,
    /// The articles of the site, in any order. Drafts are left out by the caller when publishing.
    pub articles: Vec<ArticleInput<'p>>,
    /// The disclaimers and their editions, by any order of locales.
    pub disclaimers: Option<(Document<'p>, Vec<&'p Edition>)>,
    /// The notices.
    pub notices: Option<SiteNotices<'p>>,
    /// Images beside the articles: path relative to the content folder, size in pixels. They are on
    /// the site as `assets/<path>`; copying them there is the caller's.
    pub images: BTreeMap<String, ImageSize>,
    /// How the clinic looks.
    pub theme: Theme<'p>,
}

/// One article of [`PlanInput`].
#[derive(Debug)]
pub struct ArticleInput<'p> {
    /// The article.
    pub document: Document<'p>,
    /// Editions that are published (in a draft: all there are). One a locale.
    pub editions: Vec<&'p Edition>,
    /// Editions that are withheld: tag and reason. A locale that is in neither list has no page of
    /// this article (`locales` of the front matter).
    pub withheld: Vec<(Arc<str>, WithheldReason)>,
    /// The disclaimers it shows, in the order shown.
    pub disclaimers: Vec<ShownDisclaimer>,
}

/// The planned site.
#[derive(Debug)]
pub struct Site<'p> {
    /// The configuration.
    pub settings: &'p Settings,
    /// What is built.
    pub stage: Stage,
    /// How plain texts are written.
    pub text: TextOptions,
    /// The day of the build.
    pub today: Day,
    /// Locales that have pages, in the order of the settings.
    pub locales: Vec<SiteLocale<'p>>,
    /// Position of the source language in [`Site::locales`].
    pub source: Option<usize>,
    /// What pages say in the source language to the clinic's staff, also where the site has no page in it.
    pub staff: Option<&'p LocaleContext>,
    /// Articles by slug.
    pub articles: Vec<SiteArticle<'p>>,
    /// The disclaimers.
    pub disclaimers: Option<Document<'p>>,
    /// The notices, which are a page of their own.
    pub notices: Option<SiteNotices<'p>>,
    /// How the clinic looks.
    pub theme: Theme<'p>,
    /// Pages that would be written to one address.
    pub collisions: Vec<Collision<'p>>,
    images: BTreeMap<String, ImageSize>,
}

/// The notices as they are published.
#[derive(Clone, Copy, Debug)]
pub struct SiteNotices<'p> {
    /// The file.
    pub document: Document<'p>,
    /// Its texts.
    pub edition: &'p Edition,
    /// Language of each section, parallel to [`Article::sections`].
    pub languages: &'p [Locale],
}

/// A locale of the site.
#[derive(Debug)]
pub struct SiteLocale<'p> {
    /// The locale.
    pub locale: &'p Locale,
    /// Formatters and interface text.
    pub context: &'p LocaleContext,
    /// Name of the site in this locale.
    pub title: &'p str,
    /// Whether its interface text is complete: without it there is no page at all in the locale.
    pub complete: bool,
    /// Articles published in it, as positions in [`Site::articles`].
    pub articles: Vec<usize>,
    /// Its disclaimers edition.
    pub disclaimers: Option<&'p Edition>,
}

/// An article of the site.
#[derive(Debug)]
pub struct SiteArticle<'p> {
    /// The article.
    pub document: Document<'p>,
    /// What each locale's address shows, parallel to [`Site::locales`].
    pub pages: Vec<Page<'p>>,
    /// The disclaimers it shows, in order.
    pub disclaimers: Vec<ShownDisclaimer>,
    /// Former slugs that redirect here (those that collide with nothing).
    pub aliases: Vec<&'p str>,
}

/// What the address of an article in a locale shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Page<'p> {
    /// The article.
    Published(Published<'p>),
    /// A notice, or nothing, by policy.
    Withheld(WithheldReason),
    /// Nothing: the article is not meant for the locale.
    Absent,
}

/// A published edition.
#[derive(Clone, Copy, Debug)]
pub struct Published<'p> {
    /// The edition.
    pub edition: &'p Edition,
    /// Its version.
    pub version: Version,
    /// What its readers are told about it.
    pub notices: Notices,
}

impl PartialEq for Published<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.edition, other.edition) && self.version == other.version
    }
}

/// What readers of an edition are told about its text, disclaimers included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// Some text was made by a machine, or by nobody knows whom, and no person reviewed it.
    pub machine: bool,
    /// Some text lags behind its source.
    pub stale: bool,
    /// Some text is shown in the source language.
    pub fallback: bool,
}

impl<'p> Site<'p> {
    /// The article with this slug.
    pub fn article(&self, slug: &str) -> Option<&SiteArticle<'p>> {
        self.articles
            .binary_search_by(|article| (**article.slug()).cmp(slug))
            .ok()
            .and_then(|at| self.articles.get(at))
    }

    /// Whether search engines are asked to stay away from every page: demonstrations and drafts.
    pub fn is_hidden(&self) -> bool {
        self.settings.demo || self.stage == Stage::Draft
    }

    /// Absolute address of a path of the output; `index.html` is left out.
    pub fn url(&self, path: &str) -> String {
        let mut url = self.settings.base_url.trim_end_matches('/').to_owned();
        url.push('/');
        path::push_encoded(&mut url, path::without_index(path));
        url
    }

    /// Position of the locale in which pages for everybody are: the source language, or the first that can be
    /// shown.
    pub fn main_locale(&self) -> Option<usize> {
        let is_complete = |&at: &usize| self.locales.get(at).is_some_and(|it| it.complete);
        let first = || self.locales.iter().position(|locale| locale.complete);
        self.source.filter(is_complete).or_else(first)
    }

    /// Position of a locale in [`Site::locales`].
    pub fn locale(&self, tag: &str) -> Option<usize> {
        self.locales
            .iter()
            .position(|locale| &**locale.locale.tag() == tag)
    }
}

impl Document<'_> {
    /// A section and the subsections that follow it.
    pub fn with_subsections(&self, at: SectionIndex) -> Range<SectionIndex> {
        let sections = &self.article.sections;
        let Some(section) = sections.get(at) else {
            return at..at;
        };
        let more = sections
            .iter()
            .skip(at + 1)
            .take_while(|it| it.level > section.level)
            .count();
        at..at + 1 + more
    }

    /// Whether a section of the disclaimers is among those shown, or below one of them.
    pub fn is_shown(&self, shown: &[ShownDisclaimer], section: SectionIndex) -> bool {
        shown
            .iter()
            .any(|it| self.with_subsections(it.disclaimer).contains(&section))
    }
}

impl<'p> SiteArticle<'p> {
    /// Its slug.
    pub fn slug(&self) -> &'p Arc<str> {
        &self.document.article.slug
    }

    /// The published edition in a locale, by position in [`Site::locales`].
    pub fn published(&self, locale: usize) -> Option<&Published<'p>> {
        match self.pages.get(locale) {
            Some(Page::Published(published)) => Some(published),
            _ => None,
        }
    }

    /// Positions of the locales it is published in, in order.
    pub fn editions(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.pages.len()).filter(|&at| self.published(at).is_some())
    }

    /// Those of [`Self::editions`] that are told of: in the switcher, `hreflang` and the sitemap.
    pub fn alternates(&self) -> impl Iterator<Item = usize> + '_ {
        let is_told_of = |at: &usize| {
            let published = self.published(*at);
            published.is_some_and(|it| pseudo_locale(it.edition.locale.tag()).is_none())
        };
        self.editions().filter(is_told_of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::contexts;
    use crate::project::{Project, load};
    use crate::source::MemoryTree;

    const FIXTURE: &str = r##"//- polyleaf.toml
[project]
source = "en-US"
locales = ["en-US", "es", "ar"]
base-url = "https://clinic.example/leaflets"

[site]
title = "Clinic"
//- content/a.md
+++
title = "A"
aliases = ["old", "b/c", "twice", "../up", "b/c.es.txt"]
+++

Text.

## First part {#first}

Text.
//- content/b.md
+++
title = "B"
aliases = ["Twice", "former/b", "A"]
+++

## Second {#second}

Text.
//- content/b/c.md
+++
title = "C"
+++

Text.
"##;

    fn project() -> Project {
        load(&MemoryTree::from_fixture(FIXTURE)).unwrap_or_else(|errors| panic!("{errors:#?}"))
    }

    fn planned<'p>(
        project: &'p Project,
        contexts: &'p BTreeMap<Arc<str>, LocaleContext>,
        images: &[&str],
    ) -> Site<'p> {
        plan(PlanInput {
            settings: &project.settings,
            contexts,
            stage: Stage::Publish,
            today: Day::parse("2026-11-24").unwrap(),
            // The order of the input changes nothing.
            articles: project
                .articles
                .iter()
                .rev()
                .map(|unit| ArticleInput {
                    document: Document {
                        article: &unit.article,
                        section_ids: &unit.sections,
                        critical: &unit.critical,
                    },
                    editions: Vec::new(),
                    withheld: Vec::new(),
                    disclaimers: Vec::new(),
                })
                .collect(),
            disclaimers: None,
            notices: None,
            theme: Theme::default(),
            images: images
                .iter()
                .map(|path| {
                    (
                        (*path).to_owned(),
                        ImageSize {
                            width: 1,
                            height: 1,
                        },
                    )
                })
                .collect(),
        })
    }

    #[test]
    fn links_lead_to_articles_sections_and_addresses() {
        let project = project();
        let contexts = contexts(&project);
        let site = planned(&project, &contexts, &[]);
        let internal = |slug: &str, fragment| LinkTarget::Internal {
            slug: site.article(slug).unwrap().slug(),
            fragment,
        };
        let missing = |slug: &str, id: &str| {
            LinkTarget::Broken(LinkProblem::NoFragment(slug.to_owned(), id.to_owned()))
        };
        for (from, destination, expected) in [
            ("a", "b.md", internal("b", None)),
            ("a", "./b/c.md#", internal("b/c", None)),
            ("b/c", "../a.md#first", internal("a", Some("first"))),
            ("b/c", "c.md", internal("b/c", None)),
            ("a", "b%2Fc.md", internal("b/c", None)),
            ("a", "#first", LinkTarget::Fragment("first")),
            ("a", "#second", missing("a", "second")),
            ("a", "#meta", missing("a", "meta")),
            ("b", "a.md#second", missing("a", "second")),
            ("a", "https://example.org/#x", LinkTarget::External),
            ("a", "MAILTO:a@example.org", LinkTarget::External),
            ("a", "tel:911", LinkTarget::External),
            (
                "a",
                "javascript:alert(1)",
                LinkTarget::Broken(LinkProblem::Scheme("javascript".to_owned())),
            ),
            (
                "a",
                "data:text/html,x",
                LinkTarget::Broken(LinkProblem::Scheme("data".to_owned())),
            ),
            ("a", "", LinkTarget::Broken(LinkProblem::Empty)),
            ("a", "#", LinkTarget::Broken(LinkProblem::Empty)),
            ("a", "/b.md", LinkTarget::Broken(LinkProblem::Absolute)),
            (
                "a",
                "//example.org/",
                LinkTarget::Broken(LinkProblem::Absolute),
            ),
            ("a", "../b.md", LinkTarget::Broken(LinkProblem::Outside)),
            ("a", "b/", LinkTarget::Broken(LinkProblem::NotAnArticle)),
            (
                "a",
                "nothing.md",
                LinkTarget::Broken(LinkProblem::NoArticle("nothing".to_owned())),
            ),
            (
                "a",
                "%ff.md",
                LinkTarget::Broken(LinkProblem::NoArticle("%ff".to_owned())),
            ),
        ] {
            assert_eq!(
                site.resolve(from, destination),
                expected,
                "{from} → {destination}"
            );
        }
    }

    #[test]
    fn collisions_are_found_and_redirect_nowhere() {
        let project = project();
        let contexts = contexts(&project);
        let site = planned(&project, &contexts, &[]);
        assert_eq!(
            site.collisions,
            [
                Collision::AliasIsArticle {
                    alias: "b/c",
                    article: "a"
                },
                Collision::UnsafeAlias {
                    alias: "../up",
                    article: "a"
                },
                Collision::AliasTwice {
                    alias: "Twice",
                    articles: ["a", "b"]
                },
                Collision::AliasIsArticle {
                    alias: "A",
                    article: "b"
                },
            ]
        );
        assert_eq!(site.article("a").unwrap().aliases, ["old", "b/c.es.txt"]);
        assert_eq!(site.article("b").unwrap().aliases, ["former/b"]);
    }

    #[test]
    fn addresses_are_absolute_and_end_in_the_folder() {
        let project = project();
        let contexts = contexts(&project);
        let site = planned(&project, &contexts, &[]);
        for (path, url) in [
            ("index.html", "https://clinic.example/leaflets/"),
            (
                "ar/b/c/index.html",
                "https://clinic.example/leaflets/ar/b/c/",
            ),
            (
                "es/a/a.es.txt",
                "https://clinic.example/leaflets/es/a/a.es.txt",
            ),
        ] {
            assert_eq!(site.url(path), url);
        }
    }

    #[test]
    fn a_locale_s_own_image_replaces_the_common_one() {
        let project = project();
        let contexts = contexts(&project);
        let site = planned(&project, &contexts, &["b/x.png", "b/x.ar.png", "y.png"]);
        let path = |from: &str, tag: &str, source: &str| {
            let locale = Locale::parse(tag).unwrap();
            site.image(from, &locale, source).map(|it| it.path)
        };
        assert_eq!(
            path("b/c", "ar-EG", "x.png").as_deref(),
            Some("assets/b/x.ar.png")
        );
        assert_eq!(
            path("b/c", "ar", "x.png").as_deref(),
            Some("assets/b/x.ar.png")
        );
        assert_eq!(
            path("b/c", "es", "./x.png").as_deref(),
            Some("assets/b/x.png")
        );
        assert_eq!(
            path("b/c", "es", "../y.png").as_deref(),
            Some("assets/y.png")
        );
        assert_eq!(path("a", "es", "x.png"), None);
        assert_eq!(path("a", "es", "https://example.org/x.png"), None);
    }
}
