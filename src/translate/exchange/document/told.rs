//! What is said of a document whose texts could not all be placed.

use std::sync::Arc;

use crate::content::SegmentIndex;
use crate::diag::{Diagnostic, Severity};
use crate::project::Unit;
use crate::source::Location;
use crate::translate::exchange::Refused;
use crate::translate::exchange::document::Document;
use crate::translate::exchange::document::shape::{Part, listed};

const CODE: &str = "exchange/unplaced-text";
/// Characters of a text that are quoted.
const QUOTED: usize = 60;

/// Findings about a document, collected.
pub(super) struct Told<'a> {
    unit: &'a Unit,
    document: &'a Document,
    tag: &'a Arc<str>,
    list: Vec<Diagnostic>,
}

impl<'a> Told<'a> {
    pub(super) fn new(unit: &'a Unit, document: &'a Document, tag: &'a Arc<str>) -> Self {
        Self {
            unit,
            document,
            tag,
            list: Vec::new(),
        }
    }

    /// Everything, in the order of the document; what the article has besides comes last.
    pub(super) fn in_order(mut self) -> Vec<Diagnostic> {
        let path = self.document.article.file.path();
        self.list
            .sort_by_key(|it| (it.location.path != *path, it.location.line));
        self.list
    }

    /// A text that was not placed, and why.
    pub(super) fn unplaced(&mut self, text: SegmentIndex, why: &str) {
        let message = format!("“{}” was not placed: {why}.", self.quoted(text));
        let finding = self.finding(self.place(Some(text)), message);
        self.list.push(finding.with_help(
            "Copy it to where it belongs in the translation file, or build the section as the article has it.",
        ));
    }

    /// What is known of one text of the article.
    pub(super) fn say(&mut self, from: Option<SegmentIndex>, id: &str, what: &str) {
        let message = format!("What the document has for {id} {what}.");
        let finding = self.finding(self.place(from), message);
        let help = "Translate it, or leave it to the translators.";
        self.list.push(finding.with_help(help).about_id(id));
    }

    /// A text that was found but not taken.
    pub(super) fn refused(&mut self, from: Option<SegmentIndex>, id: &str, refused: Refused) {
        let message = format!(
            "What the document has for {id} was not taken: it {}.",
            refused.reason
        );
        let mut finding = self.finding(self.place(from), message);
        finding.code = refused.code;
        let help = if refused.help.is_empty() {
            "Compare the two; if the translation is right, copy it to the translation file."
                .to_owned()
        } else {
            refused.help
        };
        self.list.push(finding.with_help(help).about_id(id));
    }

    /// A section that is built otherwise.
    pub(super) fn other_build(&mut self, article: &Part<'_>, translation: &Part<'_>) {
        let message = format!(
            "{} is built otherwise than in the article: {} here, {} there. Only what can be nothing else was placed.",
            self.named(translation),
            listed(&translation.blocks),
            listed(&article.blocks)
        );
        let finding = self.finding(self.place_of(translation), message);
        let ours = self.ours(article);
        self.list.push(
            finding
                .with_help("Compare the section with the article's.")
                .with_related(ours, "the section of the article"),
        );
    }

    /// A section that the article has not. How many texts are in it.
    pub(super) fn extra_section(&mut self, part: &Part<'_>) -> usize {
        let texts: usize = part.blocks.iter().map(|it| it.texts.len()).sum();
        let texts = texts + usize::from(part.heading.is_some());
        if texts > 0 {
            let message = format!(
                "{} was not placed, with {texts} text{}: no section of the article is built like it.",
                self.named(part),
                if texts == 1 { "" } else { "s" }
            );
            let finding = self.finding(self.place_of(part), message);
            self.list.push(finding.with_help(
                "Give its heading the id that the article's has, such as `{#food}`, or copy its texts by hand.",
            ));
        }
        texts
    }

    /// A section that the document has not.
    pub(super) fn lost_section(&mut self, part: &Part<'_>) {
        let is_empty = part.heading.is_none() && part.blocks.is_empty();
        if !is_empty {
            let name = self.unit.sections.get(part.section).map_or("", |it| it);
            let message =
                format!("The section {name} of the article has no counterpart in the document.");
            let finding = self.finding(self.ours(part), message);
            self.list
                .push(finding.with_help("Its texts are left to translate."));
        }
    }

    fn finding(&self, place: Location, message: String) -> Diagnostic {
        Diagnostic::error(CODE, place, message)
            .with_severity(Severity::Warning)
            .about_article(&self.unit.article.slug)
            .about_locale(self.tag)
    }

    fn place(&self, text: Option<SegmentIndex>) -> Location {
        let article = &self.document.article;
        let segment = text.and_then(|at| article.segments.get(at));
        match segment {
            Some(segment) => article.file.locate(segment.span),
            None => Location::file(article.file.path()),
        }
    }

    fn place_of(&self, part: &Part<'_>) -> Location {
        let first = part.blocks.iter().find_map(|it| it.texts.first().copied());
        self.place(part.heading.or(first))
    }

    fn ours(&self, part: &Part<'_>) -> Location {
        let article = &self.unit.article;
        let first = part.blocks.iter().find_map(|it| it.texts.first().copied());
        let segment = part
            .heading
            .or(first)
            .and_then(|at| article.segments.get(at));
        match segment {
            Some(segment) => article.file.locate(segment.span),
            None => article.file.whole(),
        }
    }

    fn named(&self, part: &Part<'_>) -> String {
        match part.heading {
            Some(heading) => format!("The section “{}”", self.quoted(heading)),
            None if part.level == 0 => format!("The footnote {}", part.id.unwrap_or_default()),
            None => "The text before the first heading".to_owned(),
        }
    }

    fn quoted(&self, text: SegmentIndex) -> String {
        let text = self.document.text(text).replace('\n', " ");
        let mut short: String = text.chars().take(QUOTED).collect();
        if short.len() < text.len() {
            short.push('…');
        }
        short
    }
}
