//! Findings of the Markdown parser: where they stand in the file, and the rules for addresses.

use std::ops::Range;
use std::sync::Arc;

use crate::content::links::{self, AddressProblem};
use crate::content::mask::reveal;
use crate::content::value::{MASK, holds_private_use};
use crate::content::words::quote;
use crate::diag::{Diagnostic, Severity};
use crate::source::{Location, SourceFile, Span};

/// Findings of one article beyond which no more are kept: nobody reads them, and a file made to hold
/// millions must not fill the memory.
const MAX_FINDINGS: usize = 500;

/// Collects findings about one article; ranges are bytes of its Markdown, after the front matter.
pub(super) struct Findings<'a> {
    file: &'a SourceFile,
    slug: Arc<str>,
    /// Where the Markdown begins in the file.
    base: usize,
    list: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(file: &'a SourceFile, slug: Arc<str>, base: usize) -> Self {
        Self {
            file,
            slug,
            base,
            list: Vec::new(),
        }
    }

    /// Slug of the file.
    pub(super) fn slug(&self) -> &str {
        &self.slug
    }

    pub(super) fn error(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.has_room() {
            let finding = self.finding(code, range, message, help);
            self.list.push(finding);
        }
    }

    pub(super) fn warning(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.has_room() {
            let finding = self.finding(code, range, message, help);
            self.list.push(finding.with_severity(Severity::Warning));
        }
    }

    /// An error that another place explains.
    pub(super) fn clash(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
        (other, label): (Range<usize>, &str),
    ) {
        if self.has_room() {
            let finding = self.finding(code, range, message, help);
            let related = self.locate(other);
            self.list.push(finding.with_related(related, label));
        }
    }

    /// Asked before a place is resolved, which takes time in a long line.
    fn has_room(&self) -> bool {
        self.list.len() < MAX_FINDINGS
    }

    fn finding(
        &self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        let message = message.into();
        Diagnostic::error(code, self.locate(range), reveal(&message))
            .with_help(help)
            .about_article(&self.slug)
    }

    fn locate(&self, range: Range<usize>) -> Location {
        self.file.locate(self.span(range))
    }

    /// A range of the Markdown as a span of the file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.base + range.start..self.base + range.end)
    }

    /// Everything found, by place.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        self.list
            .sort_by_key(|finding| (finding.location.line, finding.location.column));
        self.list
    }

    /// What concerns the file's text as such, front matter included.
    pub(super) fn text(&mut self) {
        let text = self.file.text();
        if let Some(at) = holds_private_use(text) {
            let length = text.get(at..).and_then(|rest| rest.chars().next());
            let length = length.map_or(0, char::len_utf8);
            let location = self.file.locate(Span::new(at..at + length));
            self.push_at(
                "syntax/private-use",
                location,
                "The text holds a character from U+100000 to U+10FFFD, which Polyleaf keeps for itself.",
                "Delete the character; it is invisible or shown as a box, and may come from a special font.",
            );
        }
        if let Some(at) = conflict_marker(text) {
            let location = self.file.locate(Span::new(at..at + 7));
            self.push_at(
                "syntax/conflict-marker",
                location,
                "The file holds two versions of a text, left by a merge.",
                "Keep one version, and delete the other with the lines that begin with <<<<<<<, ======= and >>>>>>>.",
            );
        }
    }

    fn push_at(&mut self, code: &'static str, location: Location, message: &str, help: &str) {
        let finding = Diagnostic::error(code, location, message).with_help(help);
        self.list.push(finding.about_article(&self.slug));
    }

    /// A link's destination, as the parser reads it: the scheme, and where placeables stand.
    pub(super) fn destination(&mut self, destination: &str, range: Range<usize>) {
        if let Some((before, after)) = destination.split_once(MASK) {
            if !before.is_empty() || after.contains(MASK) {
                self.error(
                    "links/placeable-destination",
                    range,
                    "A placeable in a link's address must be the whole address or its beginning.",
                    "Write `[text]({ $site })` or `[text]({ $site }/page)`; a phone number or an e-mail address needs no `tel:` or `mailto:`.",
                );
            }
            return;
        }
        let Err(problem) = links::check(destination) else {
            return;
        };
        let shown = quote(destination);
        let (message, help) = match problem {
            AddressProblem::Scheme => (
                format!(
                    "The link leads to {shown}; only http, https, mailto, tel and relative addresses are published."
                ),
                "Link to a web page, an e-mail address, a phone number or another article.",
            ),
            AddressProblem::NoScheme => (
                format!("The link's address {shown} does not say how to open it."),
                "Put `https:` before the two slashes.",
            ),
            AddressProblem::Disguised => (
                format!(
                    "The link's address {shown} holds characters that browsers read as others."
                ),
                "Write the address with plain slashes and without control characters.",
            ),
        };
        self.error("links/scheme", range, message, help);
    }

    /// Where an image is: beside the article.
    pub(super) fn image_source(&mut self, source: &str, range: Range<usize>) {
        if source.contains(MASK) {
            self.error(
                "links/placeable-destination",
                range,
                "The address of an image holds a placeable.",
                "Name the image's file; `picture.es.png` beside `picture.png` is the Spanish one.",
            );
        } else if links::scheme(source).is_some() || links::check(source).is_err() {
            self.error(
                "links/remote-image",
                range,
                format!("The image {} is on another server.", quote(source)),
                "Put the image beside the article and write its name, so that readers are not tracked and the page works offline.",
            );
        }
    }
}

/// The first line that a merge left behind. Longer runs are rules that somebody drew.
fn conflict_marker(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let finder = memchr::memmem::Finder::new("<<<<<<<");
    finder.find_iter(bytes).find(|&at| {
        let begins_line = at == 0 || bytes.get(at - 1) == Some(&b'\n');
        begins_line && bytes.get(at + 7) != Some(&b'<')
    })
}
