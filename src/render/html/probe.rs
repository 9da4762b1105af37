//! A page of each locale that holds nothing but the frame, for who judges a theme before it is published.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::render::html::encode::{Attr, Element, Flavor, Html};
use crate::render::html::frame::{Frame, Languages};
use crate::render::html::head::{Alternates, Head};
use crate::render::html::pages;
use crate::render::html::shell::{Shell, Slot};
use crate::render::html::template::{Origin, TemplateProblem, Templates};
use crate::render::html::words::Words;
use crate::site::probe_part::{FOOTER, LANGUAGES, MAIN};
use crate::site::{Site, SiteLocale, Theme, relative_href};
use crate::source::Span;

/// The message that is the title.
const TITLE: &str = "withheld-title";

/// A page of one locale, with the theme and without.
#[derive(Debug)]
pub struct Probe {
    /// Tag of the locale.
    pub tag: Arc<str>,
    /// The page's title, without the site's name.
    pub title: String,
    /// The page as the theme makes it.
    pub themed: String,
    /// The page as it is without a theme.
    pub plain: String,
    origins: Vec<Origin>,
}

impl Probe {
    /// What a part of the themed page was made from: its place in the theme's template, in bytes; none where
    /// the template did not write it.
    pub fn origin(&self, part: Range<usize>) -> Option<Span> {
        let holds = |origin: &&Origin| origin.output.contains(&part.start);
        let origin = self.origins.iter().find(holds)?;
        if !origin.is_verbatim {
            return Some(Span::new(origin.source.clone()));
        }
        let place = |at: usize| {
            let inside = at.clamp(origin.output.start, origin.output.end) - origin.output.start;
            (origin.source.start + inside).min(origin.source.end)
        };
        Some(Span::new(place(part.start)..place(part.end)))
    }
}

/// A page of each locale that can have pages.
///
/// # Errors
/// Why the theme's template cannot be filled.
pub fn probes(site: &Site<'_>) -> Result<Vec<Probe>, Box<TemplateProblem>> {
    let themed = Templates::new(site.theme.shell)?;
    let embedded = Templates::new(None)?;
    let paths = || {
        let locales = site.locales.iter().enumerate();
        let complete = locales.filter(|(_, locale)| locale.complete);
        complete.map(|(at, locale)| (at, path(locale)))
    };
    let languages = Languages::new(site, paths());
    let urls = paths().map(|(at, path)| (at, site.url(&path))).collect();
    let alternates = Alternates::new(site, urls, site.source);
    let complete = site.locales.par_iter().enumerate();
    complete
        .filter(|(_, locale)| locale.complete)
        .map(|(at, locale)| {
            let words = Words::new(site, locale, Flavor::Page);
            let page = Page {
                site,
                at,
                locale,
                words: &words,
                languages: &languages,
                alternates: &alternates,
            };
            let (themed, origins) = page.write(&Shell::new(&themed, site, &site.theme, locale)?);
            let (plain, _) = page.write(&Shell::new(&embedded, site, &Theme::default(), locale)?);
            Ok(Probe {
                tag: Arc::clone(locale.locale.tag()),
                title: words.text(TITLE),
                themed,
                plain,
                origins,
            })
        })
        .collect()
}

/// A part by which a probe is looked at.
fn part(html: &mut Html, id: &'static str, fill: impl FnOnce(&mut Html)) {
    html.open(Element::DIV, &[Attr::Text("id", id)]);
    fill(html);
    html.close(Element::DIV);
}

/// No article has this address: a name with a dot is no slug.
fn path(locale: &SiteLocale<'_>) -> String {
    [locale.locale.tag(), "/probe.html"].concat()
}

struct Page<'p, 's> {
    site: &'s Site<'s>,
    at: usize,
    locale: &'p SiteLocale<'s>,
    words: &'p Words<'s>,
    languages: &'p Languages,
    alternates: &'p Alternates,
}

impl Page<'_, '_> {
    fn write(&self, shell: &Shell) -> (String, Vec<Origin>) {
        let path = path(self.locale);
        let frame = Frame {
            site: self.site,
            words: self.words,
            path: &path,
            at: self.at,
            languages: self.languages,
            text: Some("probe.txt"),
            edition: None,
            is_languages: false,
        };
        let head = Head {
            indexed: true,
            canonical: self.alternates.url(self.at),
            alternates: Some(self.alternates),
            ..Head::default()
        };
        let source = self.site.source.filter(|source| *source != self.at);
        let source = source.and_then(|source| {
            let locale = self.site.locales.get(source)?;
            Some((locale.locale, relative_href(&path, &self::path(locale))))
        });
        let mut html = Html::over(String::new(), Flavor::Page);
        let origins = shell.traced(&mut html, |html, slot| match slot {
            Slot::Title => html.text(&self.words.page_title(&self.words.text(TITLE))),
            Slot::Head => head.write(html, self.site),
            Slot::Root => frame.root(html),
            Slot::Home => frame.home(html),
            Slot::Languages => part(html, LANGUAGES, |html| frame.switcher(html)),
            Slot::Main => part(html, MAIN, |html| {
                pages::withheld(html, self.words, source.as_ref());
            }),
            Slot::Footer => part(html, FOOTER, |html| frame.footer(html)),
        });
        (html.finish(), origins)
    }
}
