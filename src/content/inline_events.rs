//! Inline events → [`Inline`]s.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::content::emphasis::LiteralMarks;
use crate::content::inline::{GUARD, clean, push_parts};
use crate::content::value::decode_all;
use crate::content::{Definitions, Inline, InlineProblem, links, plain_text};

/// Nesting beyond which inline markup is left out and its text kept.
const MAX_INLINE_NESTING: usize = 16;

/// Reads events one by one.
pub(super) struct Builder<'a> {
    source: &'a str,
    definitions: &'a Definitions,
    problems: Vec<InlineProblem>,
    /// What is open; the first is the root.
    frames: Vec<Frame>,
    /// Open markup that is too deep to be kept.
    skipped: usize,
    /// Text that was read and not yet made into an inline.
    text: String,
    /// The next text begins with a guard.
    guard_next: bool,
    marks: LiteralMarks,
}

struct Frame {
    kind: FrameKind,
    children: Vec<Inline>,
}

enum FrameKind {
    Root,
    Emphasis,
    Strong,
    Deleted,
    /// The destination, filled in.
    Link(String),
    /// Where the image is.
    Image(String),
}

impl Frame {
    fn new(kind: FrameKind) -> Self {
        Self {
            kind,
            children: Vec::new(),
        }
    }
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        source: &'a str,
        definitions: &'a Definitions,
        problems: Vec<InlineProblem>,
    ) -> Self {
        Self {
            source,
            definitions,
            problems,
            frames: vec![Frame::new(FrameKind::Root)],
            skipped: 0,
            text: String::new(),
            guard_next: false,
            marks: LiteralMarks::default(),
        }
    }

    /// Takes the next event.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                self.marks.visit(self.source, range);
                let guard = std::mem::take(&mut self.guard_next);
                let text = match text.strip_prefix(GUARD) {
                    Some(rest) if guard => rest,
                    _ => &*text,
                };
                self.text.push_str(text);
            }
            Event::Code(code) => {
                // A break inside code is a space, and the guard of the next line stands after it.
                let raw = self.source.get(range).unwrap_or_default();
                let code = if raw.contains('\n') {
                    decode_all(&code.replace(" \u{a0}", " "))
                } else {
                    decode_all(&code)
                };
                self.push(Inline::Code(code.into()));
            }
            Event::FootnoteReference(label) => match self.definitions.footnote_number(&label) {
                Some(number) => self.push(Inline::Footnote(number)),
                None => {
                    let label = clean(&label);
                    self.text.extend(["[^", &label, "]"]);
                    self.problems.push(InlineProblem::MissingFootnote(label));
                }
            },
            Event::InlineHtml(html) | Event::Html(html) => {
                self.text.push_str(&html.replace(['\n', GUARD], " "));
                self.problems.push(InlineProblem::RawHtml(clean(&html)));
            }
            Event::HardBreak => {
                self.push(Inline::Break);
                self.guard_next = true;
            }
            Event::SoftBreak => {
                self.text.push(' ');
                self.guard_next = true;
            }
            Event::Rule => self
                .problems
                .push(InlineProblem::Block("a line".to_owned())),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let kind = match tag {
            Tag::Emphasis => FrameKind::Emphasis,
            Tag::Strong => FrameKind::Strong,
            Tag::Strikethrough => FrameKind::Deleted,
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let filled = links::fill(&dest_url);
                FrameKind::Link(match link_type {
                    LinkType::Email if !filled.starts_with("mailto:") => format!("mailto:{filled}"),
                    _ => filled,
                })
            }
            Tag::Image { dest_url, .. } => FrameKind::Image(links::fill(&dest_url)),
            Tag::Paragraph => {
                self.guard_next = true;
                return;
            }
            // With a guard before every line nothing else can begin; were it to, its text stays.
            _ => return,
        };
        if self.skipped > 0 || self.frames.len() > MAX_INLINE_NESTING {
            self.skipped += 1;
            return;
        }
        self.flush();
        self.frames.push(Frame::new(kind));
    }

    fn end(&mut self, tag: TagEnd) {
        let opens_frame = matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
        );
        if !opens_frame {
            return;
        }
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        self.flush();
        if self.frames.len() < 2 {
            return;
        }
        let Some(Frame { kind, children }) = self.frames.pop() else {
            return;
        };
        match kind {
            FrameKind::Root => {}
            FrameKind::Emphasis => self.push(Inline::Emphasis(children)),
            FrameKind::Strong => self.push(Inline::Strong(children)),
            FrameKind::Deleted => self.push(Inline::Deleted(children)),
            FrameKind::Link(destination) => self.link(destination, children),
            FrameKind::Image(source) => self.image(source, &children),
        }
    }

    fn link(&mut self, destination: String, content: Vec<Inline>) {
        if plain_text(&content).trim().is_empty() {
            self.problems.push(InlineProblem::EmptyLink(destination));
            self.append(content);
        } else if links::check(&destination).is_err() {
            self.problems.push(InlineProblem::Scheme(destination));
            self.append(content);
        } else {
            self.push(Inline::Link {
                destination: destination.into(),
                content,
            });
        }
    }

    fn image(&mut self, source: String, content: &[Inline]) {
        let alternative = plain_text(content);
        if links::scheme(&source).is_some() || links::check(&source).is_err() {
            self.text.push_str(&alternative);
            self.problems.push(InlineProblem::Scheme(source));
            return;
        }
        if alternative.trim().is_empty() {
            self.problems
                .push(InlineProblem::MissingAlternative(source.clone()));
        }
        self.push(Inline::Image {
            source: source.into(),
            alternative: alternative.into(),
        });
    }

    fn push(&mut self, inline: Inline) {
        self.flush();
        if let Some(frame) = self.frames.last_mut() {
            frame.children.push(inline);
        }
    }

    fn append(&mut self, inlines: Vec<Inline>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text.push_str(&text),
                inline => self.push(inline),
            }
        }
    }

    /// Makes the text read so far into inlines.
    fn flush(&mut self) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        push_parts(&mut frame.children, &self.text);
        self.text.clear();
    }

    /// The inlines, and what is wrong with them.
    pub(super) fn finish(mut self) -> (Vec<Inline>, Vec<InlineProblem>) {
        self.flush();
        if let Some(run) = self.marks.finish(self.source) {
            let rest = self.source.get(run.start..).unwrap_or_default();
            let shown: String = rest.chars().take(16).collect();
            self.problems
                .push(InlineProblem::LiteralEmphasis(clean(&shown)));
        }
        let root = self.frames.into_iter().next();
        (
            root.map(|root| root.children).unwrap_or_default(),
            self.problems,
        )
    }
}
