//! A paragraph → lines of at most so many cells.

use std::ops::Range;

use crate::locale::{Direction, display_width};
use crate::render::bidi;
use crate::render::text::breaks::Breaks;
use crate::render::text::characters::{Character, Survey, Widths};

/// A paragraph to be laid out.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// Its text; a line feed is a hard break.
    text: String,
    /// Byte ranges inside which no line may end: addresses, numbers with their units.
    glued: Vec<Range<usize>>,
    widths: Widths,
}

impl Paragraph {
    /// The text so far.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Nothing again.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.glued.clear();
        self.widths = Widths::default();
    }

    /// Appends text of which `survey` is known.
    pub(super) fn push(&mut self, text: &str, survey: Survey) {
        self.text.push_str(text);
        self.widths = self.widths.max(survey.widths);
    }

    /// Appends text as it is.
    pub(super) fn push_as_is(&mut self, text: &str) {
        self.push(text, Survey::of(text));
    }

    /// Keeps `range` on one line.
    pub(super) fn glue(&mut self, range: Range<usize>) {
        self.glued.push(range);
    }
}

/// Lays paragraphs out for one locale.
#[derive(Debug)]
pub(super) struct Wrap<'b> {
    /// None where lines are never cut.
    breaks: Option<&'b Breaks>,
    /// Cells of a line (UAX #11).
    width: usize,
    /// Whether lines of right-to-left paragraphs are marked as such.
    marks: bool,
    ends: Vec<usize>,
}

impl<'b> Wrap<'b> {
    /// Lines of at most `width` cells that end where `breaks` lets them; `direction` is that of the file.
    pub(super) fn new(breaks: Option<&'b Breaks>, width: usize, direction: Direction) -> Self {
        Self {
            breaks,
            width,
            marks: direction == Direction::RightToLeft,
            ends: Vec::new(),
        }
    }

    /// Appends the lines of `paragraph`, each with a line feed; `first` stands before the first one,
    /// `rest` before the others.
    pub(super) fn lines(
        &mut self,
        out: &mut String,
        paragraph: &Paragraph,
        first: &str,
        rest: &str,
    ) {
        if self.marks && bidi::has_right_to_left(&paragraph.text) {
            let mut lines = String::new();
            self.cut(&mut lines, paragraph, first, rest);
            return marked(out, &lines, first, rest);
        }
        self.cut(out, paragraph, first, rest);
    }

    fn cut(&mut self, out: &mut String, paragraph: &Paragraph, first: &str, rest: &str) {
        let Some(breaks) = self.breaks else {
            let mut prefix = first;
            for line in paragraph.text.split('\n') {
                push_line(out, prefix, line);
                prefix = rest;
            }
            return;
        };
        let start = out.len();
        if by_table(out, paragraph, breaks, [first, rest], self.width).is_none() {
            out.truncate(start);
            self.by_pieces(out, paragraph, breaks, [first, rest]);
        }
    }

    /// Puts piece after piece on a line until one does not fit: for any text.
    fn by_pieces(
        &mut self,
        out: &mut String,
        paragraph: &Paragraph,
        breaks: &Breaks,
        [first, rest]: [&str; 2],
    ) {
        let text = &*paragraph.text;
        let mut prefix = first;
        // What fits on one line is one line.
        if text.len() <= self.width * 4
            && !text.contains('\n')
            && display_width(first) + cells(text) <= self.width
        {
            return push_line(out, first, text);
        }
        breaks.find(text, &mut self.ends);
        let mut line = 0;
        let mut fits = 0;
        let mut width = display_width(first);
        for &end in &self.ends {
            if is_glued(paragraph, end) {
                continue;
            }
            let piece = text.get(fits..end).unwrap_or_default();
            let bare = cells(trimmed(piece));
            if width + bare > self.width && fits > line {
                push_line(out, prefix, text.get(line..fits).unwrap_or_default());
                prefix = rest;
                line = fits;
                width = display_width(rest);
            }
            width += bare + piece.len() - trimmed(piece).len();
            fits = end;
            if piece.ends_with('\n') {
                push_line(out, prefix, text.get(line..end).unwrap_or_default());
                prefix = rest;
                line = end;
                width = display_width(rest);
            }
        }
        if line < text.len() || text.is_empty() {
            push_line(out, prefix, text.get(line..).unwrap_or_default());
        }
    }
}

/// The same as [`Wrap::by_pieces`], by looking only at the ends of lines: as many cells as there is room
/// for, then back to where the table lets a line end. None where the table has no answer.
fn by_table(
    out: &mut String,
    paragraph: &Paragraph,
    breaks: &Breaks,
    [first, rest]: [&str; 2],
    width: usize,
) -> Option<()> {
    let mut prefix = first;
    let mut start = 0;
    let text = &*paragraph.text;
    while start < text.len() || text.is_empty() {
        let end = memchr::memchr(b'\n', text.get(start..)?.as_bytes())
            .map_or(text.len(), |length| start + length);
        let hard = text.get(..end)?;
        while let Some(over) = overflow(hard, start, prefix, paragraph.widths, width)? {
            let Some(next) = last_break(hard, start, over, paragraph, breaks)? else {
                break;
            };
            push_line(out, prefix, hard.get(start..next)?);
            prefix = rest;
            start = next;
        }
        push_line(out, prefix, hard.get(start..)?);
        prefix = rest;
        start = end + 1;
        if text.is_empty() {
            break;
        }
    }
    Some(())
}

/// Appends the lines of a right-to-left paragraph. A line feed ends a bidirectional paragraph (UAX #9, P1), so
/// an isolate that goes on is closed at the end of a line and opened on the next; and a viewer takes the
/// direction of a line from its first letter outside isolates (P2, P3), so one that is not of such a script
/// is told it by a mark.
fn marked(out: &mut String, lines: &str, first: &str, rest: &str) {
    let mut prefix = first;
    let mut open = String::new();
    for line in lines.lines() {
        let content = line.strip_prefix(prefix).unwrap_or(line);
        out.push_str(line.get(..line.len() - content.len()).unwrap_or_default());
        let begins_left = content
            .chars()
            .scan(open.len(), |depth, c| {
                match c {
                    '\u{2066}'..='\u{2068}' => *depth += 1,
                    '\u{2069}' => *depth = depth.saturating_sub(1),
                    _ => {}
                }
                Some((*depth == 0 && c.is_alphabetic()).then_some(c))
            })
            .flatten()
            .next()
            .is_some_and(|c| !bidi::is_right_to_left(c));
        if begins_left {
            out.push('\u{200F}');
        }
        out.push_str(&open);
        out.push_str(content);
        for c in content.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open.push(c),
                '\u{2069}' => drop(open.pop()),
                _ => {}
            }
        }
        out.extend(open.chars().map(|_| '\u{2069}'));
        out.push('\n');
        prefix = rest;
    }
}

/// Where in `text` the first character is that finds no room on the line from `start`; none where all do.
/// Spaces hang over the edge. The outer none: some width is not known.
#[expect(
    clippy::option_option,
    reason = "an answer that may be missing, about a place that may"
)]
fn overflow(
    text: &str,
    start: usize,
    prefix: &str,
    widths: Widths,
    width: usize,
) -> Option<Option<usize>> {
    // Prefixes are short, and of single cells but where there are wide numbers in them.
    let room = width.saturating_sub(if prefix.is_ascii() {
        prefix.len()
    } else {
        display_width(prefix)
    });
    let line = text.get(start..)?;
    let edge = match widths {
        _ if line.len() <= room && widths != Widths::Various => return Some(None),
        Widths::Bytes => room,
        Widths::Characters => {
            let mut rest = line.chars();
            if room > 0 && rest.nth(room - 1).is_none() {
                return Some(None);
            }
            line.len() - rest.as_str().len()
        }
        Widths::Various => {
            let mut sum = 0;
            let mut edge = None;
            for (at, c) in line.char_indices() {
                sum += Character::of(c).width()?;
                if sum > room && c != ' ' {
                    edge = Some(at);
                    break;
                }
            }
            return Some(edge.map(|at| start + at));
        }
    };
    let over = line.get(edge..)?;
    let hanging = over.bytes().position(|byte| byte != b' ');
    Some(hanging.map(|spaces| start + edge + spaces))
}

/// The last place up to `over` where the line from `start` may end, or the first one after it; none where
/// there is no such place in `text`. The outer none: the table does not know.
#[expect(
    clippy::option_option,
    reason = "an answer that may be missing, about a place that may"
)]
fn last_break(
    text: &str,
    start: usize,
    over: usize,
    paragraph: &Paragraph,
    breaks: &Breaks,
) -> Option<Option<usize>> {
    let mut at = over;
    while at > start {
        if let Some(range) = glued_around(paragraph, at) {
            at = range.start;
            continue;
        }
        if breaks.at(text, at)? {
            return Some(Some(at));
        }
        at = text.get(..at)?.char_indices().next_back()?.0;
    }
    at = over;
    while at < text.len() {
        if let Some(range) = glued_around(paragraph, at) {
            at = range.end;
            continue;
        }
        if at > over && breaks.at(text, at)? {
            return Some(Some(at));
        }
        at += text.get(at..)?.chars().next()?.len_utf8();
    }
    Some(None)
}

/// The range that keeps what is around `at` on one line.
fn glued_around(paragraph: &Paragraph, at: usize) -> Option<&Range<usize>> {
    paragraph
        .glued
        .iter()
        .find(|range| range.start < at && at < range.end)
}

fn is_glued(paragraph: &Paragraph, at: usize) -> bool {
    glued_around(paragraph, at).is_some()
}

/// Cells of a piece of a line; quick where every character has a width of its own.
fn cells(text: &str) -> usize {
    let mut sum = 0;
    for c in text.chars() {
        match Character::of(c).width() {
            Some(width) => sum += width,
            None => return display_width(text),
        }
    }
    sum
}

/// A piece without the spaces and line feeds at its end.
fn trimmed(text: &str) -> &str {
    let end = text
        .bytes()
        .rposition(|byte| byte != b' ' && byte != b'\n')
        .map_or(0, |at| at + 1);
    text.get(..end).unwrap_or_default()
}

fn push_line(out: &mut String, prefix: &str, line: &str) {
    let start = out.len();
    out.push_str(prefix);
    out.push_str(line.trim_end_matches('\n'));
    // Most lines end in nothing that could be the last byte of a space.
    if matches!(out.as_bytes().last(), Some(b' ' | 0x80 | 0xA0)) {
        let end = out
            .trim_end_matches([' ', '\u{3000}', '\u{A0}'])
            .len()
            .max(start);
        out.truncate(end);
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::Locale;

    const WIDTH: usize = 72;

    fn paragraph(text: &str, glued: Option<Range<usize>>) -> Paragraph {
        let mut paragraph = Paragraph::default();
        paragraph.push_as_is(text);
        paragraph.glued.extend(glued);
        paragraph
    }

    fn wrapped(tag: &str, text: &str, glued: Option<Range<usize>>) -> String {
        let locale = Locale::parse(tag).unwrap();
        let mut out = String::new();
        Wrap::new(Some(&Breaks::new(&locale)), WIDTH, locale.direction()).lines(
            &mut out,
            &paragraph(text, glued),
            "- ",
            "  ",
        );
        out
    }

    #[test]
    fn lines_end_where_the_script_allows() {
        let thai =
            "เราจะไปโรงพยาบาลเพื่อพบแพทย์ผู้เชี่ยวชาญด้านความเจ็บปวดและขอคำแนะนำเกี่ยวกับการรักษาที่เหมาะสม";
        for (tag, text) in [
            (
                "zh-Hans",
                "氯胺酮输注可能有助于缓解慢性疼痛，效果约持续两周。请向医生咨询可能出现的副作用，并告知正在服用的所有药物。",
            ),
            ("th", thai),
            (
                "en-US",
                "Ketamine infusions may ease long-term pain that is hard to bear, and relief may last about two weeks.",
            ),
        ] {
            let out = wrapped(tag, text, None);
            assert!(out.lines().count() > 1, "{out}");
            for line in out.lines() {
                assert!(display_width(line) <= WIDTH, "{line}");
                assert!(
                    !line
                        .trim_start_matches([' ', '-'])
                        .starts_with(['，', '。']),
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn nothing_glued_is_cut() {
        let text = format!(
            "{} +1 202-555-0142 {}",
            "word ".repeat(12).trim_end(),
            "more ".repeat(5)
        );
        let at = text.find("+1").unwrap();
        let out = wrapped("en-US", &text, Some(at..at + 15));
        assert!(out.contains("+1 202-555-0142"), "{out}");
    }

    #[test]
    fn lines_from_right_to_left_keep_their_order_each_for_itself() {
        let arabic = Locale::parse("ar").unwrap();
        let breaks = Breaks::new(&arabic);
        for (width, text, expected) in [
            (
                20,
                "Spravato دواء وليس مسكنا",
                "- \u{200F}Spravato دواء وليس\n  مسكنا\n",
            ),
            (
                24,
                "اقرأ \u{2066}the National Library of Medicine\u{2069} اليوم",
                "- اقرأ \u{2066}the National\u{2069}\n  \u{2066}Library of Medicine\u{2069}\n  اليوم\n",
            ),
            (
                72,
                "\u{2066}4–24\u{2069} ساعة",
                "- \u{2066}4–24\u{2069} ساعة\n",
            ),
            (72, "English alone (en).", "- English alone (en).\n"),
        ] {
            let mut out = String::new();
            Wrap::new(Some(&breaks), width, arabic.direction()).lines(
                &mut out,
                &paragraph(text, None),
                "- ",
                "  ",
            );
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn a_hard_break_ends_a_line() {
        assert_eq!(wrapped("en-US", "one\ntwo", None), "- one\n  two\n");
        assert_eq!(wrapped("en-US", "", None), "-\n");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn the_table_gives_the_same_lines(
            latin in "([a-zé]{1,9}|[a-z]{60,90}|[0-9]{1,3}|[-–/.,:!?()“”’'\"\n]|  ?){0,60}",
            devanagari in "([कखगतिा्]{1,9}|[0-9]{1,3}|[।.,-]|  ?){0,60}",
            wide in "([痛用みケ]{1,9}|[a-z]{1,5}|[0-9、。ー「」（）：]| |\n){0,60}",
            korean in "([통증이약]{1,9}|[a-z]{1,5}|[0-9.,()]| ){0,60}",
            wild in "([a-z]{1,9}|[$%—…\u{A0}\u{301}🇦👧«»ไทย]| ){0,60}",
            glue in (0_usize..200, 2_usize..90),
            prefixes in proptest::sample::select(vec![["", ""], ["- ", "  "], ["[12] ", "     "]]),
        ) {
            for (tag, text) in [("en-US", &latin), ("hi", &devanagari), ("zh-Hans", &wide), ("ja", &wide), ("ko", &korean), ("fr", &wild)] {
                let locale = Locale::parse(tag).unwrap();
                let breaks = Breaks::new(&locale);
                let range = glue.0..glue.0 + glue.1;
                let is_glue = text.get(range.clone()).is_some_and(|it| !it.contains('\n'));
                let paragraph = paragraph(text, is_glue.then_some(range));
                let (mut quick, mut full) = (String::new(), String::new());
                if by_table(&mut quick, &paragraph, &breaks, prefixes, WIDTH).is_some() {
                    Wrap::new(Some(&breaks), WIDTH, locale.direction()).by_pieces(&mut full, &paragraph, &breaks, prefixes);
                    prop_assert_eq!(quick, full);
                }
            }
        }

        #[test]
        fn the_quick_width_is_the_width(text in "[a-zéßЖΩạẠकिं्痛み。ーァ통Ａ！“”\u{301}\u{200D}👧 ]{0,12}") {
            prop_assert_eq!(cells(&text), display_width(&text));
        }

        #[test]
        fn lines_joined_are_the_text(text in "[a-zé0-9,.“” 痛みー。-]{0,300}") {
            let text = text.trim().to_owned();
            let out = wrapped("ja", &text, None);
            let squeeze = |text: &str| text.split_whitespace().collect::<String>();
            let joined: String = out.lines().map(|line| line.get(2..).unwrap_or_default()).collect();
            prop_assert_eq!(squeeze(&joined), squeeze(&text));
        }

        #[test]
        fn no_line_is_too_wide_unless_it_is_one_token(text in "([a-z]{1,100} |痛|[0-9,. ]){0,60}") {
            let out = wrapped("zh-Hans", &text, None);
            let breaks = Breaks::new(&Locale::parse("zh-Hans").unwrap());
            for line in out.lines() {
                let content = line.get(2..).unwrap_or_default();
                let mut ends = Vec::new();
                breaks.find(content.trim_end(), &mut ends);
                prop_assert!(display_width(line) <= WIDTH || ends.len() <= 1, "{}", line);
                prop_assert!(!line.ends_with(' '));
            }
        }
    }
}
