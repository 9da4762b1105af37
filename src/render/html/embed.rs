//! Articles to be pasted into the page of a content management system: one element each, of nothing but what
//! such a system keeps (the list for posts of `WordPress`), with addresses that lead to the site.

use rayon::prelude::*;

use crate::render::html::article;
use crate::render::html::encode::{Attr, Element, Flavor, Html};
use crate::render::html::words::Words;
use crate::render::view::PageView;
use crate::render::{Files, Format, RenderError};
use crate::site::{Site, article_page, edition_code};

/// A style sheet for what is pasted.
const SHEET: &str = include_str!("fragment.css");

/// Renders fragments.
#[derive(Debug)]
struct Fragments<'s> {
    site: &'s Site<'s>,
    /// Parallel to [`Site::locales`].
    words: Vec<Words<'s>>,
}

/// Prepares what the fragments of each locale share.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail here")]
pub(in crate::render) fn prepare<'s>(
    site: &'s Site<'s>,
) -> Result<Box<dyn Format + 's>, RenderError> {
    let words = site
        .locales
        .par_iter()
        .map(|locale| Words::new(site, locale, Flavor::Embedded))
        .collect();
    Ok(Box::new(Fragments { site, words }))
}

impl Format for Fragments<'_> {
    fn article(&self, number: usize, files: &mut Files<'_>) -> Result<(), RenderError> {
        let Some(article) = self.site.articles.get(number) else {
            return Ok(());
        };
        for at in article.alternates() {
            let Some((page, words)) = PageView::new(self.site, article, at).zip(self.words.get(at))
            else {
                continue;
            };
            let (locale, slug) = (page.locale.locale, article.slug());
            let version = page.published.version;
            let code = edition_code(slug, locale.tag(), version);
            let address = article_page(locale.tag(), slug);
            let mut html = Html::over(files.buffer(), Flavor::Embedded);
            html.open(
                Element::DIV,
                &[
                    Attr::class("leaflet"),
                    Attr::lang(Some(locale)),
                    Attr::dir(Some(locale)),
                    Attr::Text("data-polyleaf", &code),
                ],
            );
            html.line();
            article::main(&mut html, self.site, &page, words, &address);
            html.open(Element::DIV, &[Attr::class("edition")]);
            html.line();
            html.open(Element::P, &[]);
            words.version(&mut html, &version.to_string());
            html.close(Element::P);
            html.line();
            words.mistake(&mut html, &code);
            html.close(Element::DIV);
            html.line();
            html.close(Element::DIV);
            html.line();
            files.summary.editions += 1;
            let path = [locale.tag(), "/", slug, ".html"].concat();
            files.put_buffer(&path, html.finish())?;
        }
        Ok(())
    }

    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        files.put("fragment.css", SHEET.as_bytes())
    }
}
