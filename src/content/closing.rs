//! The end of a block: its [`Leaf`] becomes a segment, a figure or a heading.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use crate::content::blocks::Walker;
use crate::content::comments::Remark;
use crate::content::headings::Attributes;
use crate::content::segments::{Assembled, Leaf, OpenLink, Surroundings, assemble};
use crate::content::words::{self, fold, has_letter, quote};
use crate::content::{Block, Segment, SegmentIndex, SegmentKind};

impl Walker<'_> {
    /// Ends the inline text being read and puts its block where it belongs.
    pub(super) fn close_leaf(&mut self) {
        let Some(kind) = self.leaf.as_ref().and_then(|leaf| leaf.kind) else {
            return;
        };
        if kind == SegmentKind::DefinitionTerm {
            if let Some(term) = self.close_segment() {
                self.push_term(term);
            }
            return;
        }
        self.alert_marker();
        let block = match self.take_figure() {
            Some(figure) => Some(figure),
            None => self.close_segment().map(Block::Paragraph),
        };
        if let Some(block) = block {
            self.push_block(block);
        }
    }

    /// Ends the inline text being read; `None` where there is nothing in it.
    pub(super) fn close_segment(&mut self) -> Option<SegmentIndex> {
        let mut leaf = self.leaf.take()?;
        let index = leaf.range.clone().and_then(|range| {
            let range = self.with_escape(range);
            self.judge_leaf(&mut leaf, &range);
            let kind = leaf.kind.unwrap_or(SegmentKind::Paragraph);
            let assembled = self.assemble(&range, &leaf);
            self.push_segment(kind, assembled, range, leaf.letters, &leaf)
        });
        self.scope.truncate(leaf.scope);
        index
    }

    pub(super) fn start_heading(
        &mut self,
        level: HeadingLevel,
        attributes: &Attributes<'_>,
        range: Range<usize>,
    ) {
        let whole = range.clone();
        let raw = self.source.slice(range.clone());
        let last = raw.rfind('{').unwrap_or_default();
        let braces = braces_in(raw.get(last..).unwrap_or_default(), range.start + last)
            .unwrap_or_else(|| range.clone());
        if self.is_nested() {
            self.findings.error(
                "structure/nested-heading",
                range,
                "The heading stands inside a quote, a list or a footnote, and begins no section there.",
                "Put the heading at the start of the line, or write the text in bold.",
            );
            self.open_leaf(SegmentKind::Paragraph);
        } else {
            // The section begins first, so that the heading's own text belongs to it.
            let scope = self.scope.len();
            self.sections
                .begin(level, attributes, &range, braces, &mut self.findings);
            self.open_leaf(SegmentKind::Heading);
            if let Some(leaf) = self.leaf.as_mut() {
                leaf.scope = scope;
            }
        }
        if let Some(leaf) = self.leaf.as_mut() {
            leaf.braced = attributes.are_text().then_some(whole);
        }
    }

    pub(super) fn end_heading(&mut self) {
        let source = self.source;
        let Some(leaf) = self.leaf.as_mut() else {
            return;
        };
        if let Some(whole) = leaf.braced.take() {
            // The parser has cut the braces off, behind the text or before a backslash at its end.
            let text = leaf.range.clone().unwrap_or(whole.end..whole.end);
            let braces = [text.end..whole.end, whole.start..text.start]
                .into_iter()
                .find_map(|gap| braces_in(source.slice(gap.clone()), gap.start));
            if let Some(braces) = braces {
                leaf.letters |= has_letter(source.slice(braces.clone()));
                leaf.extend(&braces);
            }
        }
        if leaf.kind != Some(SegmentKind::Heading) {
            self.close_leaf();
            return;
        }
        let range = leaf.range.clone();
        let heading = self.close_segment();
        if let Some(section) = self.sections.list.last_mut() {
            section.heading = heading;
            if heading.is_none() {
                let at = section.span;
                let base = self.findings.span(0..0).start;
                let start = (at.start - base) as usize;
                self.findings.error(
                    "structure/empty-heading",
                    start..start + at.len(),
                    "The heading has no text.",
                    "Write the heading's words after the `#`, or delete the line.",
                );
            }
        }
        let literal = heading
            .and_then(|heading| self.segments.get(heading))
            .is_some_and(|segment| segment.text.contains("{#"));
        if let Some(range) = range
            && literal
        {
            self.findings.error(
                "structure/heading-attribute",
                range,
                "The heading's id is not the last thing on its line and is shown to readers.",
                "Move what is in braces to the end of the line; a comment goes on a line of its own.",
            );
        }
    }

    fn assemble(&self, range: &Range<usize>, leaf: &Leaf) -> Assembled {
        let around = Surroundings {
            quotes: self.quotes,
            cell: leaf.kind == Some(SegmentKind::Cell),
        };
        assemble(self.source, range, leaf, around)
    }

    /// A range from its first event, with the backslash that escapes its first character.
    fn with_escape(&self, range: Range<usize>) -> Range<usize> {
        let before = self.source.slice(0..range.start);
        let backslashes = before.len() - before.trim_end_matches('\\').len();
        range.start - backslashes % 2..range.end
    }

    fn push_segment(
        &mut self,
        kind: SegmentKind,
        assembled: Assembled,
        range: Range<usize>,
        letters: bool,
        leaf: &Leaf,
    ) -> Option<SegmentIndex> {
        let Assembled { text, value } = assembled;
        if text.is_empty() {
            return None;
        }
        let mut notes = Vec::new();
        for remark in self.scope.iter().chain(&leaf.remarks) {
            match remark {
                Remark::Note(note) => notes.push(note.clone()),
                Remark::Allow(at) => {
                    if let Some(allow) = self.allows.get_mut(*at) {
                        allow.segments.push(self.segments.len());
                    }
                }
            }
        }
        self.segments.push(Segment {
            kind,
            section: self.sections.list.len().saturating_sub(1),
            words: words::count(&text),
            text,
            span: self.findings.span(range),
            value,
            neutral: !letters,
            notes,
        });
        self.owners.push(self.within.last().copied());
        Some(self.segments.len() - 1)
    }

    /// An image alone in its paragraph.
    fn take_figure(&mut self) -> Option<Block> {
        let leaf = self.leaf.as_ref()?;
        let image = leaf.image.as_ref()?;
        let alone = leaf.images == 1 && leaf.range.as_ref() == Some(&image.range);
        if !alone {
            return None;
        }
        let mut leaf = self.leaf.take()?;
        let image = leaf.image.take()?;
        let range = image.range.clone();
        let alternative = (!image.empty).then(|| {
            let content = range.start + 2..image.content_end;
            let assembled = self.assemble(&content, &leaf);
            let letters = leaf.letters;
            self.push_segment(SegmentKind::Alternative, assembled, content, letters, &leaf)
        });
        let caption = self.image_caption(&image, &leaf);
        self.scope.truncate(leaf.scope);
        Some(Block::Figure {
            source: self
                .source
                .unmask(&image.destination, &(image.content_end..range.end)),
            alternative: alternative.flatten(),
            caption,
            span: self.findings.span(range),
        })
    }

    /// The title of an image, as written where it stands in the image itself.
    fn image_caption(&mut self, image: &OpenLink, leaf: &Leaf) -> Option<SegmentIndex> {
        if image.title.trim().is_empty() {
            return None;
        }
        let tail = image.content_end..image.range.end;
        let source = self.source;
        let (range, assembled) = match title_in(source.slice(tail.clone())) {
            Some(inside) => {
                let range = tail.start + inside.start..tail.start + inside.end;
                let assembled = self.assemble(&range, &Leaf::default());
                (range, assembled)
            }
            None => {
                let title = fold(&source.unmask(&image.title, &image.range));
                (image.range.clone(), Assembled::new(title, &[]))
            }
        };
        let letters = has_letter(&image.title);
        self.push_segment(SegmentKind::Caption, assembled, range, letters, leaf)
    }

    /// `> [!WARNING] text` and `> [!DISCLAIMER]` are quotes that show their brackets.
    fn alert_marker(&mut self) {
        let Some(range) = self.leaf.as_ref().and_then(|leaf| leaf.range.clone()) else {
            return;
        };
        if !self.begins_quote() {
            return;
        }
        let source = self.source;
        let raw = source.slice(range.clone());
        let Some((kind, _)) = raw.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else {
            return;
        };
        if kind.is_empty() || !kind.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return;
        }
        let known = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
        let line = raw.lines().next().unwrap_or(raw);
        let place = range.start..range.start + kind.len() + 3;
        let help = if known.iter().any(|known| kind.eq_ignore_ascii_case(known)) {
            format!(
                "Leave `> [!{kind}]` alone on its line, and begin the text on the next line with `> `."
            )
        } else {
            format!("The alerts are {}.", known.join(", "))
        };
        self.findings.error(
            "structure/alert-marker",
            place,
            format!(
                "{} does not begin an alert here, and readers see the brackets.",
                quote(line)
            ),
            help,
        );
    }
}

/// From the first opening brace in `text`, which begins at `base`, to the last closing one.
fn braces_in(text: &str, base: usize) -> Option<Range<usize>> {
    let (from, to) = (text.find('{')?, text.rfind('}')?);
    (from < to).then_some(base + from..base + to + 1)
}

/// Where the title stands in `](address "title")`.
fn title_in(tail: &str) -> Option<Range<usize>> {
    let inner = tail.strip_suffix(')')?.trim_end();
    let (open, close) = match inner.chars().next_back()? {
        '"' => ('"', '"'),
        '\'' => ('\'', '\''),
        ')' => ('(', ')'),
        _ => return None,
    };
    let text = inner.strip_suffix(close)?;
    let start = text
        .char_indices()
        .rev()
        .filter(|(_, c)| *c == open)
        .map(|(at, _)| at)
        .find(|at| {
            let before = text.get(..*at).unwrap_or_default();
            let backslashes = before.len() - before.trim_end_matches('\\').len();
            backslashes % 2 == 0
        })?;
    Some(start + 1..text.len())
}

impl Segment {
    /// Makes a paragraph `Table: …` a caption; `None` where it is none.
    pub(super) fn make_caption(&mut self) -> Option<()> {
        const MARK: &str = "Table:";
        let rest = self.text.strip_prefix(MARK)?.trim_start();
        if rest.is_empty() {
            return None;
        }
        let cut = self.text.len() - rest.len();
        let text = rest.to_owned();
        // In the value the mark is the same text.
        let value = self.value.as_ref().unwrap_or(&self.text);
        let value = value
            .strip_prefix(MARK)
            .unwrap_or(value)
            .trim_start()
            .to_owned();
        self.value = (value != text).then_some(value);
        self.neutral = !has_letter(&text);
        self.words = words::count(&text);
        self.kind = SegmentKind::Caption;
        self.text = text;
        self.span.start += u32::try_from(cut).unwrap_or_default();
        Some(())
    }
}
