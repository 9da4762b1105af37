//! A paragraph → lines of at most so many cells.

use std::ops::Range;

use crate::locale::display_width;
use crate::render::text::breaks::Breaks;

/// Cells of a line (UAX #11), by the custom of plain text (RFC 2646, section 4.1).
pub(super) const WIDTH: usize = 72;

/// A paragraph to be laid out.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// Its text; a line feed is a hard break.
    pub(super) text: String,
    /// Byte ranges inside which no line may end: addresses, numbers with their units.
    pub(super) glued: Vec<Range<usize>>,
}

/// Lays paragraphs out for one locale.
#[derive(Debug)]
pub(super) struct Wrap<'b> {
    /// None in right-to-left locales: a line feed ends a bidirectional paragraph (UAX #9, P1), so text
    /// that is cut into lines would be ordered line by line.
    breaks: Option<&'b Breaks>,
    ends: Vec<usize>,
}

impl<'b> Wrap<'b> {
    pub(super) fn new(breaks: Option<&'b Breaks>) -> Self {
        Self {
            breaks,
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
        let text = &*paragraph.text;
        let mut prefix = first;
        let Some(breaks) = self.breaks else {
            for line in text.split('\n') {
                push_line(out, prefix, line);
                prefix = rest;
            }
            return;
        };
        // What fits on one line is one line.
        if text.len() <= WIDTH * 4
            && !text.contains('\n')
            && display_width(first) + cells(text) <= WIDTH
        {
            return push_line(out, first, text);
        }
        breaks.find(text, &mut self.ends);
        let mut line = 0;
        let mut fits = 0;
        let mut width = display_width(first);
        for &end in &self.ends {
            if paragraph
                .glued
                .iter()
                .any(|range| range.start < end && end < range.end)
            {
                continue;
            }
            let piece = text.get(fits..end).unwrap_or_default();
            let bare = cells(trimmed(piece));
            if width + bare > WIDTH && fits > line {
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

/// Cells of a piece of a line; quick where every character has a width of its own.
fn cells(text: &str) -> usize {
    let mut sum = 0;
    for c in text.chars() {
        sum += match c {
            ' '..='~'
            | '\u{A0}'..='\u{AC}'
            | '\u{AE}'..='\u{2FF}'
            | '\u{400}'..='\u{482}'
            | '\u{1E00}'..='\u{1EFF}' => 1,
            '\u{3001}'..='\u{3029}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30A1}'..='\u{30FF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{D7A3}'
            | '\u{FF01}'..='\u{FF60}' => 2,
            _ => return display_width(text),
        };
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
    let end = out
        .trim_end_matches([' ', '\u{3000}', '\u{A0}'])
        .len()
        .max(start);
    out.truncate(end);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::Locale;

    fn wrapped(tag: &str, text: &str, glued: Option<Range<usize>>) -> String {
        let locale = Locale::parse(tag).unwrap();
        let mut out = String::new();
        Wrap::new(Some(&Breaks::new(&locale))).lines(
            &mut out,
            &Paragraph {
                text: text.to_owned(),
                glued: glued.into_iter().collect(),
            },
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
    fn a_hard_break_ends_a_line() {
        assert_eq!(wrapped("en-US", "one\ntwo", None), "- one\n  two\n");
        assert_eq!(wrapped("en-US", "", None), "-\n");
    }

    proptest! {
        #[test]
        fn the_quick_width_is_the_width(text in "[a-zéßЖΩạẠ痛み。ーァ통Ａ！“”\u{301}\u{200D}👧 ]{0,12}") {
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
