//! The inline text of one block, taken from the source's bytes: one line, whatever the author's line
//! breaks and quote marks were.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::comments::Remark;
use crate::content::emphasis::LiteralMarks;
use crate::content::mask::Masked;
use crate::content::placeable::{canonical, fluent_value, is_plain_value};
use crate::content::{SegmentKind, words};

/// A block's inline text while its events are read. Ranges are bytes of the Markdown.
#[derive(Default)]
pub(super) struct Leaf {
    pub(super) kind: Option<SegmentKind>,
    /// From the first to the last byte of what is not a comment.
    pub(super) range: Option<Range<usize>>,
    /// Hard breaks.
    pub(super) hard: Vec<Range<usize>>,
    /// Code spans.
    pub(super) code: Vec<Range<usize>>,
    /// What is replaced, and by what.
    pub(super) edits: Vec<(Range<usize>, String)>,
    /// Links and images that are open.
    pub(super) links: Vec<OpenLink>,
    /// The last image that closed, and how many did.
    pub(super) image: Option<OpenLink>,
    pub(super) images: usize,
    /// Images without alternative text.
    pub(super) undescribed: Vec<Range<usize>>,
    /// Whether there is a letter to translate.
    pub(super) letters: bool,
    pub(super) marks: LiteralMarks,
    /// A heading whose braces, if it has any, are text: its whole range.
    pub(super) braced: Option<Range<usize>>,
    /// Remarks from comments inside the text.
    pub(super) remarks: Vec<Remark>,
    /// Number of remarks in scope when the block began.
    pub(super) scope: usize,
}

/// A link or an image that is open.
pub(super) struct OpenLink {
    /// From `[` or `!` to the closing parenthesis or bracket.
    pub(super) range: Range<usize>,
    /// `<https://…>`
    pub(super) autolink: bool,
    /// Nothing to read in it so far.
    pub(super) empty: bool,
    /// Destination, as the parser reads it.
    pub(super) destination: String,
    /// Title, as the parser reads it.
    pub(super) title: String,
    /// Last byte of its content.
    pub(super) content_end: usize,
}

impl Leaf {
    pub(super) fn extend(&mut self, range: &Range<usize>) {
        self.range = Some(match self.range.take() {
            Some(so_far) => so_far.start.min(range.start)..so_far.end.max(range.end),
            None => range.clone(),
        });
        if let Some(link) = self.links.last_mut() {
            link.content_end = link.content_end.max(range.end);
        }
    }

    /// The innermost link has something to read in it.
    pub(super) fn fill_link(&mut self) {
        if let Some(link) = self.links.last_mut() {
            link.empty = false;
        }
    }
}

/// How a block's lines begin and what its text may hold.
#[derive(Clone, Copy)]
pub(super) struct Surroundings {
    /// How many quotes are around it.
    pub(super) quotes: usize,
    /// A table cell, where `\|` stands for `|` even in code.
    pub(super) cell: bool,
}

/// A text with its Fluent value, where that differs.
pub(super) struct Assembled {
    pub(super) text: String,
    pub(super) value: Option<String>,
}

impl Assembled {
    pub(super) fn new(text: String, kept: &[Range<usize>]) -> Self {
        let value = if is_plain_value(&text) {
            None
        } else {
            let value = fluent_value(&text, kept);
            (value != text).then_some(value)
        };
        Self { text, value }
    }
}

enum Step<'a> {
    Remove,
    Replace(&'a str),
    Keep(Cow<'a, str>),
    SoftBreak,
    CodeBreak,
    HardBreak,
}

/// The text at `range` of `source` with the leaf's breaks, edits and placeables worked in.
pub(super) fn assemble(
    source: &Masked<'_>,
    range: &Range<usize>,
    leaf: &Leaf,
    around: Surroundings,
) -> Assembled {
    let raw = source.slice(range.clone());
    let in_code = |at: usize| around_position(&leaf.code, at).is_some();
    let placeables = source.placeables_in(range);
    let has_break = memchr::memchr2(b'\n', b'\r', raw.as_bytes()).is_some();
    let cell_code = around.cell && !leaf.code.is_empty();
    if placeables.is_empty() && leaf.edits.is_empty() && !has_break && !cell_code {
        return Assembled::new(raw.to_owned(), &[]);
    }

    let mut steps: Vec<(Range<usize>, Step<'_>)> = Vec::new();
    let edits = leaf
        .edits
        .iter()
        .filter(|(place, _)| range.start <= place.start && place.end <= range.end);
    for (place, replacement) in edits {
        let step = match replacement.as_str() {
            "" => Step::Remove,
            text => Step::Replace(text),
        };
        steps.push((place.clone(), step));
    }
    for place in placeables.iter().filter(|place| !in_code(place.start)) {
        steps.push((
            place.clone(),
            Step::Keep(canonical(source.slice(place.clone()))),
        ));
    }
    if cell_code {
        let spans = leaf.code.iter().filter(|code| range.contains(&code.start));
        for code in spans {
            for (at, _) in source.slice(code.clone()).match_indices("\\|") {
                let at = code.start + at;
                steps.push((at..at + 2, Step::Replace("|")));
            }
        }
    }
    if has_break {
        let mut covered: Vec<Range<usize>> = steps.iter().map(|(place, _)| place.clone()).collect();
        covered.sort_by_key(|place| (place.start, place.end));
        // Of nested ones the outer is enough: a comment may hold a placeable.
        covered.dedup_by(|inner, outer| inner.end <= outer.end);
        for place in line_breaks(raw, range.start) {
            if around_position(&covered, place.start).is_some() {
                continue;
            }
            let step = line_break(source, leaf, place, in_code, around.quotes);
            steps.push(step);
        }
    }
    steps.sort_by_key(|(place, _)| (place.start, place.end));
    emit(source, range, &steps)
}

/// The one of `places`, which are in order and apart, that holds a position.
fn around_position(places: &[Range<usize>], at: usize) -> Option<&Range<usize>> {
    let after = places.partition_point(|place| place.start <= at);
    let place = places.get(after.checked_sub(1)?)?;
    place.contains(&at).then_some(place)
}

/// Places of line endings, `\r\n` being one.
fn line_breaks(raw: &str, base: usize) -> impl Iterator<Item = Range<usize>> {
    let bytes = raw.as_bytes();
    memchr::memchr2_iter(b'\n', b'\r', bytes).filter_map(move |at| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let here = bytes.get(at);
        if here == Some(&b'\n') && before == Some(&b'\r') {
            return None;
        }
        let pair = here == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n');
        Some(base + at..base + at + 1 + usize::from(pair))
    })
}

/// A line ending with the white space before it and what the next line begins with.
fn line_break<'a>(
    source: &Masked<'_>,
    leaf: &Leaf,
    place: Range<usize>,
    in_code: impl Fn(usize) -> bool,
    quotes: usize,
) -> (Range<usize>, Step<'a>) {
    let line = source.slice(0..place.start);
    let start = line.trim_end_matches([' ', '\t']).len();
    let end = place.end + continuation(source.slice(place.end..source.original.len()), quotes);
    let hard = around_position(&leaf.hard, place.start);
    match hard {
        Some(hard) => (hard.start.min(start)..end, Step::HardBreak),
        None if in_code(place.start) => (start..end, Step::CodeBreak),
        None => (start..end, Step::SoftBreak),
    }
}

/// Length of what a continuation line begins with: indentation, and the marks of the quotes around it,
/// which may be left out. More marks than quotes would have begun a block.
pub(super) fn continuation(line: &str, quotes: usize) -> usize {
    let blank = |text: &str| text.len() - text.trim_start_matches([' ', '\t']).len();
    let mut length = blank(line);
    for _ in 0..quotes {
        let Some(rest) = line.get(length..).and_then(|rest| rest.strip_prefix('>')) else {
            break;
        };
        length += 1 + blank(rest);
    }
    length
}

fn emit(
    source: &Masked<'_>,
    range: &Range<usize>,
    steps: &[(Range<usize>, Step<'_>)],
) -> Assembled {
    let mut text = String::with_capacity(range.len() + 16);
    let mut kept = Vec::new();
    let mut at = range.start;
    for (place, step) in steps {
        let is_break = matches!(step, Step::SoftBreak | Step::CodeBreak | Step::HardBreak);
        if place.start < at && !place.is_empty() && !is_break {
            continue;
        }
        text.push_str(source.slice(at..place.start.max(at)));
        at = at.max(place.end);
        match step {
            Step::Remove => {
                if text.is_empty() || text.ends_with([' ', '\n']) {
                    let rest = source.slice(at..range.end);
                    at += rest.len() - rest.trim_start_matches([' ', '\t']).len();
                }
            }
            Step::Replace(replacement) => text.push_str(replacement),
            Step::Keep(placeable) => {
                let from = text.len();
                text.push_str(placeable);
                kept.push(from..text.len());
            }
            Step::SoftBreak => {
                let after = source.slice(at..range.end).chars().next();
                text.push_str(words::soft_break(text.chars().next_back(), after));
            }
            Step::CodeBreak => text.push(' '),
            Step::HardBreak => {
                text.truncate(text.trim_end_matches([' ', '\t']).len());
                text.push_str("\\\n");
            }
        }
    }
    text.push_str(source.slice(at..range.end.max(at)));
    text.truncate(text.trim_end_matches([' ', '\t']).len());
    // Nothing but a comment stood after a hard break.
    while let Some(before) = text.strip_suffix("\\\n") {
        text.truncate(before.len());
    }
    Assembled::new(text, &kept)
}
