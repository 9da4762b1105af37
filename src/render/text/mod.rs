//! Pages as plain text: for paper, e-mail, braille and whatever reads out lines.

mod article;
mod blocks;
mod breaks;
mod characters;
mod ending;
mod inline;
mod notices;
mod paper;
mod words;
mod wrap;

use rayon::prelude::*;

use crate::content::SegmentKind;
use crate::locale::{Direction, Locale};
use crate::render::text::article::File;
use crate::render::text::breaks::Breaks;
use crate::render::text::inline::{Inlines, push};
use crate::render::text::paper::Paper;
use crate::render::text::words::Words;
use crate::render::text::wrap::{Paragraph, Wrap};
use crate::render::view::PageView;
use crate::render::{Files, Format, RenderError};
use crate::site::{Site, article_page, article_text, index_page, index_text};

/// Renders plain texts.
#[derive(Debug)]
struct Texts<'s> {
    site: &'s Site<'s>,
    /// Parallel to [`Site::locales`].
    locales: Vec<(Option<Breaks>, Words<'s>)>,
}

/// Prepares what the texts of each locale share.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail here")]
pub(super) fn prepare<'s>(site: &'s Site<'s>) -> Result<Box<dyn Format + 's>, RenderError> {
    let locales = site
        .locales
        .par_iter()
        .map(|locale| {
            let names = locale.context.names.as_ref();
            let breaks = breaks(site, locale.locale).map(|it| it.with_names(names));
            (breaks, Words::new(site, locale))
        })
        .collect();
    Ok(Box::new(Texts { site, locales }))
}

/// Where lines of a language may be cut; none where they never are.
fn breaks(site: &Site<'_>, language: &Locale) -> Option<Breaks> {
    let cut = site.text.cut_right_to_left || language.direction() == Direction::LeftToRight;
    (cut && site.text.width > 0).then(|| Breaks::new(language))
}

impl Format for Texts<'_> {
    fn article(&self, number: usize, files: &mut Files<'_>) -> Result<(), RenderError> {
        let Some(article) = self.site.articles.get(number) else {
            return Ok(());
        };
        for at in article.alternates() {
            let Some(page) = PageView::new(self.site, article, at) else {
                continue;
            };
            let Some(mut file) = self.file(at, article.slug(), files.buffer()) else {
                continue;
            };
            file.article(&page);
            let path = article_text(page.locale.locale.tag(), article.slug());
            files.put_buffer(&path, self.written(file.paper.finish()))?;
        }
        Ok(())
    }

    fn locale(&self, at: usize, files: &mut Files<'_>) -> Result<(), RenderError> {
        let Some(locale) = self.site.locales.get(at).filter(|it| it.complete) else {
            return Ok(());
        };
        if let Some(mut file) = self.file(at, "", files.buffer()) {
            self.index(&mut file, at);
            let path = index_text(locale.locale.tag());
            files.put_buffer(&path, self.written(file.paper.finish()))?;
        }
        Ok(())
    }

    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        self.notices(files)
    }
}

impl Texts<'_> {
    fn file<'a>(&'a self, at: usize, slug: &'a str, buffer: String) -> Option<File<'a>> {
        let (breaks, words) = self.locales.get(at)?;
        Some(File {
            site: self.site,
            words,
            inlines: Inlines {
                site: self.site,
                slug,
                at,
                words,
                direction: words.direction,
                links: Vec::new(),
            },
            paper: Paper::new(
                buffer,
                Wrap::new(breaks.as_ref(), self.site.text.width, words.direction),
            ),
        })
    }

    /// A finished text as its reader needs it.
    fn written(&self, mut text: String) -> String {
        let options = self.site.text;
        if !options.isolates {
            text.retain(|c| {
                !matches!(
                    c,
                    '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}'
                )
            });
        }
        if options.carriage_returns {
            text = text.replace('\n', "\r\n");
        }
        if options.byte_order_mark {
            text.insert(0, '\u{FEFF}');
        }
        text
    }

    /// A locale's list of articles.
    fn index<'a>(&'a self, file: &mut File<'a>, at: usize) {
        let Some(locale) = self.site.locales.get(at) else {
            return;
        };
        let tag = locale.locale.tag();
        file.line(&file.words.text("index-heading"));
        file.line(&[locale.locale.autonym(), " (", tag, ")"].concat());
        file.banner();
        file.paper.gap(1);
        if locale.articles.is_empty() {
            file.line(&file.words.text("index-empty"));
        }
        for article in locale
            .articles
            .iter()
            .filter_map(|&it| self.site.articles.get(it))
        {
            let Some(page) = PageView::new(self.site, article, at) else {
                continue;
            };
            let direction = file.words.direction;
            let mut title = Paragraph::default();
            let words = page.body.words_of(SegmentKind::Title).unwrap_or_default();
            push(&mut title, &words, direction);
            let url = self.site.url(&article_page(tag, article.slug()));
            file.inlines.number_new(&mut title, url);
            let description = page.body.words_of(SegmentKind::Description);
            file.paper.gap(1);
            file.paper.hanging("- ", |paper| {
                paper.paragraph(&title);
                if let Some(description) = description {
                    let mut line = Paragraph::default();
                    push(&mut line, &description, direction);
                    paper.paragraph(&line);
                }
            });
        }
        file.contact();
        file.links();
        file.paper.gap(2);
        file.web_page(&index_page(tag));
    }
}
