//! The plain text of a published edition.

use std::ops::Range;

use crate::content::{Section, SectionIndex, SegmentKind};
use crate::locale::Locale;
use crate::localize::Piece;
use crate::render::figures::Figures;
use crate::render::text::blocks::Blocks;
use crate::render::text::inline::{Inlines, push, push_pieces};
use crate::render::text::paper::Paper;
use crate::render::text::words::Words;
use crate::render::text::wrap::Paragraph;
use crate::render::view::{PageView, Place, Shown, View, words};
use crate::site::{Site, Stage};

/// A file being written.
#[derive(Debug)]
pub(super) struct File<'s> {
    /// The site.
    pub(super) site: &'s Site<'s>,
    /// Interface text.
    pub(super) words: &'s Words<'s>,
    /// Its inline content.
    pub(super) inlines: Inlines<'s>,
    /// Its lines.
    pub(super) paper: Paper<'s>,
}

/// Numbers of the headings so far, by level from 2.
#[derive(Debug, Default)]
struct Numbers([u64; 5]);

impl Numbers {
    /// `2. ` or `2.1. ` for the next heading of a level.
    fn next(&mut self, level: u8, figures: Figures) -> String {
        let depth = usize::from(level.clamp(2, 6)) - 1;
        let mut number = String::new();
        for (place, count) in self.0.iter_mut().enumerate() {
            if place + 1 == depth {
                *count += 1;
            } else if place + 1 > depth {
                *count = 0;
                continue;
            }
            number.push_str(&figures.write(*count));
            number.push('.');
        }
        number.push(' ');
        number
    }
}

impl<'s> File<'s> {
    /// Everything, in the order it is read out.
    pub(super) fn article(&mut self, page: &PageView<'s>) {
        self.head(page);
        self.disclaimers(page);
        self.contents(page);
        let mut numbers = Numbers::default();
        for (at, section, _) in page.body.sections() {
            self.section(page, at, section, &mut numbers);
        }
        self.notes(page);
        self.contact();
        self.end(page);
    }

    fn head(&mut self, page: &PageView<'s>) {
        if let Some(at) = page.body.position(SegmentKind::Title) {
            self.blocks(page).paragraph(at);
        }
        self.language(page);
        self.banner();
        let notices = page.published.notices;
        let shown = [
            (notices.machine, "machine-notice"),
            (notices.stale, "stale-notice"),
            (notices.fallback, "fallback-notice"),
        ];
        for (_, message) in shown.iter().filter(|(shown, _)| *shown) {
            self.paper.gap(1);
            self.line(&self.words.text(message));
            if *message == "stale-notice" {
                for (section, _) in page.stale_sections() {
                    self.section_item(page, section, "- ");
                }
            }
        }
    }

    /// Which language this is: its own name and its tag.
    fn language(&mut self, page: &PageView<'s>) {
        let locale = page.locale.locale;
        self.line(&[locale.autonym(), " (", locale.tag(), ")"].concat());
    }

    /// What a demonstration or a draft says of itself.
    pub(super) fn banner(&mut self) {
        for (shown, message) in [
            (self.site.settings.demo, "demonstration"),
            (self.site.stage == Stage::Draft, "draft-notice"),
        ] {
            if shown {
                self.paper.gap(1);
                self.line(&self.words.text(message));
            }
        }
    }

    fn disclaimers(&mut self, page: &PageView<'s>) {
        let mut shown = page.disclaimers_at(Place::Top).peekable();
        if shown.peek().is_none() {
            return;
        }
        self.heading_line(&self.words.text("disclaimers-heading"));
        for (view, range, _) in shown {
            disclaimer(view, range, &mut self.inlines, &mut self.paper);
        }
    }

    /// Those that stand at a section, further in than what follows them.
    fn disclaimers_at(&mut self, page: &PageView<'s>, at: SectionIndex) {
        let mut shown = page.disclaimers_at(Place::Section(at)).peekable();
        if shown.peek().is_none() {
            return;
        }
        self.paper.gap(1);
        self.line(&self.words.text("alert-important"));
        let inlines = &mut self.inlines;
        self.paper.gap(1);
        self.paper.indented(|paper| {
            for (view, range, _) in shown {
                disclaimer(view, range, inlines, paper);
            }
        });
        self.paper.gap(1);
    }

    fn contents(&mut self, page: &PageView<'s>) {
        let listed = page.body.contents();
        if listed.is_empty() {
            return;
        }
        self.heading_line(&self.words.text("contents-heading"));
        let mut numbers = Numbers::default();
        for (section, _) in listed {
            let number = numbers.next(2, self.words.figures);
            self.section_item(page, section, &number);
        }
    }

    /// The heading of a section in a list.
    fn section_item(&mut self, page: &PageView<'s>, section: &Section, marker: &str) {
        let Some(at) = section.heading else { return };
        let (text, direction) = match page.body.segment(at) {
            Shown::Text(text) => {
                let direction = text.foreign.map_or(self.words.direction, Locale::direction);
                (words(text.content), direction)
            }
            Shown::Missing(source) => (source.to_owned(), self.words.direction),
            Shown::Nothing => return,
        };
        let mut line = Paragraph::default();
        push(&mut line, &text, direction);
        self.paper.hanging(marker, |paper| paper.paragraph(&line));
    }

    fn section(
        &mut self,
        page: &PageView<'s>,
        at: SectionIndex,
        section: &Section,
        numbers: &mut Numbers,
    ) {
        let figures = self.words.figures;
        let mut blocks = self.blocks(page);
        if let Some(heading) = section.heading
            && page.body.has_heading(section)
        {
            let number = numbers.next(section.level, figures);
            blocks.paper.gap(2);
            let mut line = Paragraph::default();
            line.push_as_is(&number);
            blocks.text(&mut line, heading);
            blocks.paper.paragraph(&line);
        } else {
            blocks.paper.gap(2);
        }
        self.disclaimers_at(page, at);
        let mut blocks = self.blocks(page);
        blocks.paper.gap(1);
        blocks.blocks(&section.blocks, false);
    }

    fn notes(&mut self, page: &PageView<'s>) {
        if page.body.footnotes().is_empty() {
            return;
        }
        self.heading_line(&self.words.text("notes-heading"));
        for (number, (_, notes)) in (1..).zip(page.body.footnotes()) {
            self.paper.gap(1);
            let marker = ["[", &self.words.note(number), "] "].concat();
            self.paper.hanging(&marker, |paper| {
                Blocks {
                    view: page.body,
                    inlines: &mut self.inlines,
                    paper,
                }
                .blocks(notes, false);
            });
        }
    }

    /// A heading without number: two blank lines before, one after.
    pub(super) fn heading_line(&mut self, text: &str) {
        self.paper.gap(2);
        self.line(text);
        self.paper.gap(1);
    }

    /// Interface text as a paragraph.
    pub(super) fn line(&mut self, text: &str) {
        let mut line = Paragraph::default();
        push(&mut line, text, self.words.direction);
        self.paper.paragraph(&line);
    }

    pub(super) fn pieces(&mut self, pieces: &[Piece]) {
        let mut line = Paragraph::default();
        push_pieces(&mut line, pieces, self.words.direction);
        self.paper.paragraph(&line);
    }

    fn blocks(&mut self, page: &PageView<'s>) -> Blocks<'_, 's> {
        Blocks {
            view: page.body,
            inlines: &mut self.inlines,
            paper: &mut self.paper,
        }
    }
}

/// One disclaimer with its subsections.
fn disclaimer<'s>(
    view: View<'s>,
    range: Range<SectionIndex>,
    inlines: &mut Inlines<'s>,
    paper: &mut Paper<'s>,
) {
    let slug = std::mem::replace(&mut inlines.slug, "disclaimers");
    let all = &view.document.article.sections;
    for section in all.iter().skip(range.start).take(range.len()) {
        let mut blocks = Blocks {
            view,
            inlines: &mut *inlines,
            paper: &mut *paper,
        };
        if let Some(at) = section.heading {
            blocks.paper.gap(1);
            blocks.paragraph(at);
        }
        blocks.paper.gap(1);
        blocks.blocks(&section.blocks, false);
    }
    inlines.slug = slug;
}
