//! The end of a plain text: whom to call, addresses by their numbers, where the text comes from.

use crate::content::SegmentKind;
use crate::locale::Direction;
use crate::localize::Piece;
use crate::render::contact::after_label;
use crate::render::staff;
use crate::render::text::article::File;
use crate::render::text::inline::{push, push_pieces, push_value, push_whole};
use crate::render::text::wrap::Paragraph;
use crate::render::view::PageView;
use crate::site::{NOTICES_PAGE, article_page, edition_code};

impl<'s> File<'s> {
    /// Who to call.
    pub(super) fn contact(&mut self) {
        let words = self.words;
        let direction = words.direction;
        if !words.contact.is_empty() {
            self.heading_line(&words.text("contact-heading"));
        }
        for line in &words.emergency {
            self.paper.gap(1);
            self.pieces(line);
        }
        if !words.offer.text().is_empty() {
            self.paper.gap(1);
            self.paper.paragraph(&words.offer);
        }
        self.paper.gap(1);
        let (before, between, after) = words.label_pattern();
        for (label, value) in &words.contact {
            let mut line = Paragraph::default();
            push(&mut line, before, direction);
            push(&mut line, label, direction);
            push(&mut line, between, direction);
            push_value(&mut line, value, direction);
            push(&mut line, after, direction);
            self.paper.paragraph(&line);
        }
    }

    /// Addresses by their numbers.
    pub(super) fn links(&mut self) {
        if self.inlines.links.is_empty() {
            return;
        }
        self.heading_line(&self.words.text("links-heading"));
        self.paper.gap(1);
        for (number, url) in (1..).zip(std::mem::take(&mut self.inlines.links)) {
            let number = self.words.figures.write(number);
            self.paper.verbatim(&format!("[{number}] {url}"));
        }
    }

    /// Where the text comes from, and when it was looked at.
    pub(super) fn end(&mut self, page: &PageView<'s>) {
        let words = self.words;
        let source = self
            .site
            .source
            .filter(|&source| source != page.at && page.article.published(source).is_some())
            .and_then(|source| self.site.locales.get(source));
        let mut original = Paragraph::default();
        if let Some(source) = source {
            let label = words.text("original-label");
            push(&mut original, &label, words.direction);
            original.push_as_is(after_label(&label));
            push(&mut original, source.locale.autonym(), words.direction);
            let path = article_page(source.locale.tag(), page.article.slug());
            let url = self.site.url(&path);
            self.inlines.number(&mut original, url);
        }
        self.links();
        self.paper.gap(2);
        if let Some(reviewed) = &page.body.document.article.front.reviewed {
            let next = reviewed.next.as_deref().unwrap_or_default();
            for (message, date) in [("last-reviewed", &*reviewed.date), ("next-review", next)] {
                if let Some(line) = words.date(message, date) {
                    self.pieces(&line);
                }
            }
        }
        if let Some(review) = self.site.translation_review(page.article, page.at) {
            for line in words.review(&review) {
                self.pieces(&line);
            }
        }
        if !original.text().is_empty() {
            self.paper.paragraph(&original);
        }
        let (tag, slug) = (page.locale.locale.tag(), page.article.slug());
        let version = page.published.version;
        self.pieces(&words.version(&version.to_string()));
        if let Some(mistake) = &words.mistake {
            self.filled(
                &mistake.line,
                staff::EDITION,
                &edition_code(slug, tag, version),
                words.direction,
            );
        }
        self.notices();
        self.web_page(&article_page(tag, slug));
        if let Some((direction, line)) = &words.staff {
            let source = self
                .site
                .source
                .and_then(|at| PageView::new(self.site, page.article, at));
            let title = source.unwrap_or(*page).body.words_of(SegmentKind::Title);
            self.filled(line, "title", &title.unwrap_or_default(), *direction);
        }
    }

    /// Interface text as a paragraph of `direction`, with the value of the variable `name`.
    fn filled(&mut self, pieces: &[Piece], name: &str, text: &str, direction: Direction) {
        let mut line = Paragraph::default();
        for piece in pieces {
            match piece {
                Piece::Value(it, _) if *it == name && name == staff::EDITION => {
                    push_whole(&mut line, text, direction);
                }
                Piece::Value(it, _) if *it == name => push(&mut line, text, direction),
                piece => push_pieces(&mut line, std::slice::from_ref(piece), direction),
            }
        }
        self.paper.paragraph(&line);
    }

    /// Address of the same page on the web.
    pub(super) fn web_page(&mut self, path: &str) {
        let mut line = Paragraph::default();
        let label = self.words.text("web-version");
        push(&mut line, &label, self.words.direction);
        line.push_as_is(after_label(&label));
        push_whole(&mut line, &self.site.url(path), self.words.direction);
        self.paper.paragraph(&line);
    }

    /// Where the notices are.
    pub(super) fn notices(&mut self) {
        let words = self.words;
        let Some((text, fragment)) = &words.notices else {
            return;
        };
        let mut url = self.site.url(NOTICES_PAGE);
        url.push_str(fragment);
        let mut line = Paragraph::default();
        let (before, between, after) = words.label_pattern();
        push(&mut line, before, words.direction);
        push(&mut line, text, words.direction);
        push(&mut line, between, words.direction);
        push_whole(&mut line, &url, words.direction);
        push(&mut line, after, words.direction);
        self.paper.paragraph(&line);
    }
}
