//! Pages as HTML: WCAG 2.2 AA, no script, the language and direction of every part.

mod article;
mod blocks;
mod disclaimers;
mod embed;
mod encode;
mod frame;
mod head;
mod inline;
mod lists;
mod notices;
mod pages;
mod probe;
mod shell;
mod style;
mod template;
mod tokens;
mod words;

pub(super) use embed::prepare as prepare_fragments;
pub use probe::{Probe, probes};
pub use style::low_contrast;
pub use template::TemplateProblem;
pub use tokens::{LowContrast, Scheme};

use rayon::prelude::*;

use crate::content::SegmentKind;
use crate::render::html::encode::{Flavor, Html};
use crate::render::html::frame::{EditionLines, Frame, Languages};
use crate::render::html::head::{Alternates, Head};
use crate::render::html::shell::{Shell, Slot};
use crate::render::html::template::Templates;
use crate::render::html::words::Words;
use crate::render::link::shows_notice;
use crate::render::view::PageView;
use crate::render::{Files, Format, RenderError};
use crate::site::{
    Page, Site, SiteArticle, SiteLocale, Stage, article_page, article_text, edition_code,
    index_page, redirect_page, relative_href,
};

/// Renders pages.
#[derive(Debug)]
struct Pages<'s> {
    site: &'s Site<'s>,
    /// Parallel to [`Site::locales`].
    locales: Vec<(Shell, Words<'s>)>,
    index: Alternates,
    index_languages: Languages,
}

/// Prepares what the pages of each locale share.
pub(super) fn prepare<'s>(site: &'s Site<'s>) -> Result<Box<dyn Format + 's>, RenderError> {
    let templates = Templates::new(site.theme.shell).map_err(RenderError::Template)?;
    let locales = site
        .locales
        .par_iter()
        .map(|locale| {
            let shell = Shell::new(&templates, site, &site.theme, locale);
            Ok((
                shell.map_err(RenderError::Template)?,
                Words::new(site, locale, Flavor::Page),
            ))
        })
        .collect::<Result<_, RenderError>>()?;
    let index = Alternates::of_index(site);
    let pages = index.urls.iter().filter_map(|(at, _)| {
        let tag = site.locales.get(*at)?.locale.tag();
        Some((*at, index_page(tag)))
    });
    let index_languages = Languages::new(site, pages);
    Ok(Box::new(Pages {
        site,
        locales,
        index,
        index_languages,
    }))
}

impl Format for Pages<'_> {
    fn article(&self, number: usize, files: &mut Files<'_>) -> Result<(), RenderError> {
        let Some(article) = self.site.articles.get(number) else {
            return Ok(());
        };
        let alternates = Alternates::of_article(self.site, article);
        let pages = article.alternates().filter_map(|at| {
            let tag = self.site.locales.get(at)?.locale.tag();
            Some((at, article_page(tag, article.slug())))
        });
        let languages = Languages::new(self.site, pages);
        let source = self
            .site
            .source
            .and_then(|source| PageView::new(self.site, article, source));
        let source_title = source.and_then(|page| page.body.words_of(SegmentKind::Title));
        for (at, (locale, page)) in self.site.locales.iter().zip(&article.pages).enumerate() {
            match page {
                Page::Published(_) => {
                    if let Some(page) = PageView::new(self.site, article, at) {
                        let title = source_title.as_deref();
                        self.edition(&page, &alternates, &languages, title, files)?;
                    }
                }
                Page::Withheld(_) if shows_notice(self.site, at) => {
                    self.notice(article, at, locale, &languages, files)?;
                }
                Page::Withheld(_) | Page::Absent => continue,
            }
            for alias in &article.aliases {
                self.redirect(article, at, locale, alias, files)?;
            }
        }
        Ok(())
    }

    fn locale(&self, at: usize, files: &mut Files<'_>) -> Result<(), RenderError> {
        match self.site.locales.get(at) {
            Some(locale) if locale.complete => self.index(at, locale, files),
            _ => Ok(()),
        }
    }

    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        files.put("style.css", style::sheet(self.site).as_bytes())?;
        self.notices(files)?;
        self.languages(files)
    }
}

impl<'s> Pages<'s> {
    /// The page of a published edition.
    fn edition(
        &self,
        page: &PageView<'s>,
        alternates: &Alternates,
        languages: &Languages,
        source_title: Option<&str>,
        files: &mut Files<'_>,
    ) -> Result<(), RenderError> {
        let site = self.site;
        let Some((shell, words)) = self.locales.get(page.at) else {
            return Ok(());
        };
        let (tag, slug) = (page.locale.locale.tag(), page.article.slug());
        let path = article_page(tag, slug);
        let twin = article_text(tag, slug);
        let (text, text_url) = (relative_href(&path, &twin), site.url(&twin));
        let title = page.body.words_of(SegmentKind::Title).unwrap_or_default();
        let description = page.body.words_of(SegmentKind::Description);
        let head = Head {
            indexed: !site.is_hidden(),
            description: description.as_deref(),
            canonical: alternates.url(page.at),
            alternates: (!head::is_pseudo(page.locale.locale)).then_some(alternates),
            text: Some((&text_url, page.locale.locale)),
            preview: Some(("article", &title, page.at)),
            data: if site.is_hidden() {
                None
            } else {
                head::article_data(site, page, alternates)
            },
            refresh: None,
        };
        let frame = Frame {
            site,
            words,
            path: &path,
            at: page.at,
            languages,
            text: Some(&text),
            edition: Some(EditionLines {
                version: page.published.version.to_string(),
                code: edition_code(slug, tag, page.published.version),
                url: alternates.url(page.at).unwrap_or_default(),
                title: source_title.unwrap_or(&title),
            }),
            is_languages: false,
        };
        let html = self.page(
            shell,
            words,
            &frame,
            &head,
            &title,
            files.buffer(),
            |html| {
                article::main(html, site, page, words, &path);
            },
        );
        files.summary.editions += 1;
        files.put_buffer(&path, html)
    }

    /// The notice in place of a withheld edition.
    fn notice(
        &self,
        article: &SiteArticle<'_>,
        at: usize,
        locale: &SiteLocale<'_>,
        languages: &Languages,
        files: &mut Files<'_>,
    ) -> Result<(), RenderError> {
        let path = article_page(locale.locale.tag(), article.slug());
        let source = self
            .site
            .source
            .filter(|&source| article.published(source).is_some())
            .and_then(|source| self.site.locales.get(source))
            .map(|source| {
                let to = article_page(source.locale.tag(), article.slug());
                (source.locale, relative_href(&path, &to))
            });
        files.summary.notices += 1;
        self.small(
            &path,
            at,
            "withheld-title",
            languages,
            &Head::default(),
            files,
            |html, words| {
                pages::withheld(html, words, source.as_ref());
            },
        )
    }

    /// A former address.
    fn redirect(
        &self,
        article: &SiteArticle<'_>,
        at: usize,
        locale: &SiteLocale<'_>,
        alias: &str,
        files: &mut Files<'_>,
    ) -> Result<(), RenderError> {
        let tag = locale.locale.tag();
        let path = redirect_page(tag, alias);
        let to = article_page(tag, article.slug());
        let href = relative_href(&path, &to);
        let canonical = self.site.url(&to);
        let head = Head {
            canonical: Some(&canonical),
            refresh: Some(&href),
            ..Head::default()
        };
        self.small(
            &path,
            at,
            "moved-title",
            &Languages::default(),
            &head,
            files,
            |html, words| {
                pages::moved(html, words, &href);
            },
        )
    }

    /// A page of few words that no search engine lists.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is one thing such pages differ in"
    )]
    fn small(
        &self,
        path: &str,
        at: usize,
        title: &'static str,
        languages: &Languages,
        head: &Head<'_>,
        files: &mut Files<'_>,
        main: impl Fn(&mut Html, &Words<'_>),
    ) -> Result<(), RenderError> {
        let Some((shell, words)) = self.locales.get(at) else {
            return Ok(());
        };
        let frame = Frame {
            site: self.site,
            words,
            path,
            at,
            languages,
            text: None,
            edition: None,
            is_languages: false,
        };
        let title = words.text(title);
        let html = self.page(shell, words, &frame, head, &title, files.buffer(), |html| {
            main(html, words);
        });
        files.put_buffer(path, html)
    }

    /// Fills the shell.
    #[expect(
        clippy::too_many_arguments,
        reason = "each is one thing pages differ in"
    )]
    fn page(
        &self,
        shell: &Shell,
        words: &Words<'_>,
        frame: &Frame<'_, '_>,
        head: &Head<'_>,
        title: &str,
        buffer: String,
        main: impl Fn(&mut Html),
    ) -> String {
        let mut html = Html::over(buffer, Flavor::Page);
        shell.page(&mut html, |html, slot| match slot {
            Slot::Title => {
                if self.site.stage == Stage::Draft {
                    html.text(&words.text("draft-notice"));
                    html.text(" – ");
                }
                html.text(&words.page_title(title));
            }
            Slot::Head => head.write(html, self.site),
            Slot::Root => frame.root(html),
            Slot::Home => frame.home(html),
            Slot::Languages => frame.switcher(html),
            Slot::Main => main(html),
            Slot::Footer => frame.footer(html),
        });
        html.finish()
    }
}
