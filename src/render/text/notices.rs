//! The notices as plain text: each laid out by the rules of its own language.

use crate::content::{NOTICES, SegmentKind};
use crate::render::text::blocks::Blocks;
use crate::render::text::paper::Paper;
use crate::render::text::wrap::Wrap;
use crate::render::text::{Texts, breaks};
use crate::render::view::View;
use crate::render::{Files, RenderError};
use crate::site::{NOTICES_PAGE, NOTICES_TEXT};

impl Texts<'_> {
    /// The notices.
    pub(super) fn notices(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        let site = self.site;
        let Some((notices, at)) = site.notices.as_ref().zip(site.main_locale()) else {
            return Ok(());
        };
        let groups = notices.groups();
        let breaks: Vec<_> = groups
            .iter()
            .map(|(language, _)| breaks(site, language))
            .collect();
        let Some((mut file, locale)) = self
            .file(at, NOTICES, files.buffer())
            .zip(site.locales.get(at))
        else {
            return Ok(());
        };
        let view = View {
            site,
            document: notices.document,
            edition: notices.edition,
            context: locale.context,
        };
        file.line(&view.words_of(SegmentKind::Title).unwrap_or_default());
        file.banner();
        let mut out = file.paper.finish();
        for ((language, range), breaks) in groups.into_iter().zip(&breaks) {
            let mut paper = Paper::new(
                String::new(),
                Wrap::new(breaks.as_ref(), site.text.width, language.direction()),
            );
            file.inlines.direction = language.direction();
            let sections = notices.document.article.sections.iter();
            for section in sections.skip(range.start).take(range.len()) {
                let mut blocks = Blocks {
                    view,
                    inlines: &mut file.inlines,
                    paper: &mut paper,
                };
                if let Some(heading) = section.heading {
                    blocks.paper.gap(1);
                    blocks.paragraph(heading);
                }
                blocks.paper.gap(1);
                blocks.blocks(&section.blocks, false);
            }
            out.push_str("\n\n");
            out.push_str(&paper.finish());
        }
        let links = std::mem::take(&mut file.inlines.links);
        let Some(mut rest) = self.file(at, NOTICES, String::new()) else {
            return Ok(());
        };
        rest.inlines.links = links;
        rest.contact();
        rest.links();
        rest.paper.gap(2);
        rest.web_page(NOTICES_PAGE);
        out.push_str("\n\n");
        out.push_str(&rest.paper.finish());
        files.put_buffer(NOTICES_TEXT, self.written(out))
    }
}
