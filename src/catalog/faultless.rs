//! Entries of a catalogue without faults, one after the other, without a tree of the whole file.
//!
//! Nearly every entry is a message on one line, for which a parser's tree costs more than everything else
//! that is done with it. Such a message is read here; any other entry is given to the parser alone. As soon
//! as anything is unusual the file is the parser's as a whole, so faults are found and told in one place.

use fluent_syntax::{ast, parser};
use memchr::{memchr, memchr3};

use crate::catalog::convert::{Converter, MAX_PLACEABLES, looks_like_entry};
use crate::catalog::{Element, Entry, EntryKind, Expression, Pattern};
use crate::source::Span;

/// First byte of the characters from U+100000, which no catalogue may hold.
const PRIVATE_LEAD: u8 = 0xF4;

/// Every entry of `text`, which is `written` as the parser may see it; none when something in it has to be
/// looked at as a whole.
pub(super) fn faultless(written: &str, text: &str) -> Option<Vec<Entry>> {
    if memchr(PRIVATE_LEAD, written.as_bytes()).is_some() {
        return None;
    }
    let mut reader = Reader {
        text,
        converter: Converter::new(text),
    };
    let mut entries = Vec::with_capacity(text.len() / 400);
    let mut above = Span::default();
    let mut at = reader.past_blank_lines(0);
    while let Some(byte) = text.as_bytes().get(at) {
        if *byte == b'#' {
            let end;
            (above, end) = reader.comment(at)?;
            at = reader.past_blank_lines(end);
            // Only what stands directly above an entry belongs to it.
            if at != end {
                above = Span::default();
            }
        } else {
            let (mut entry, end) = match reader.plain_message(at) {
                Some(read) => read,
                None => reader.parsed(at)?,
            };
            entry.comments = std::mem::take(&mut above);
            entries.push(entry);
            at = reader.past_blank_lines(end);
        }
    }
    Some(entries)
}

struct Reader<'t> {
    text: &'t str,
    converter: Converter<'t>,
}

impl Reader<'_> {
    /// A message whose value is one line of text, texts in quotes and variables, on the line of its
    /// identifier or below it; and where the next line begins.
    fn plain_message(&self, start: usize) -> Option<(Entry, usize)> {
        let bytes = self.text.as_bytes();
        let id_end = self.past_identifier(start)?;
        let equals = self.past_spaces(id_end);
        if bytes.get(equals) != Some(&b'=') {
            return None;
        }
        let mut at = self.past_spaces(equals + 1);
        let below = matches!(bytes.get(at), Some(b'\n' | b'\r'));
        if below {
            let line = self.past_blank_lines(at);
            at = self.past_spaces(line);
            if at == line || matches!(bytes.get(at), Some(b'.' | b'[' | b'*')) {
                return None;
            }
        }
        let (pattern, next) = self.line(at)?;
        if below && looks_like_entry(self.text.get(at..next)?) || !self.ends_entry(next) {
            return None;
        }
        let entry = Entry {
            kind: EntryKind::Message,
            id: Span::new(start..id_end),
            span: Span::new(start..pattern.span.end as usize),
            value: Some(pattern),
            attributes: Vec::new(),
            comments: Span::default(),
        };
        Some((entry, next))
    }

    /// The pattern from `start` to the end of its line, and where the next line begins.
    fn line(&self, start: usize) -> Option<(Pattern, usize)> {
        let bytes = self.text.as_bytes();
        let mut elements = Vec::with_capacity(1);
        let mut at = start;
        loop {
            let rest = bytes.get(at..)?;
            let length = memchr3(b'\n', b'{', b'}', rest).unwrap_or(rest.len());
            let end = at + length;
            match bytes.get(end) {
                Some(b'{') => {
                    if length > 0 {
                        elements.push(Element::Text(Span::new(at..end)));
                    }
                    let (expression, after) = self.placeable(end)?;
                    elements.push(Element::Placeable(expression, Span::new(end..after)));
                    at = after;
                }
                Some(b'}') => return None,
                None | Some(_) => {
                    let shown = self.text.get(at..end)?.trim_end_matches([' ', '\r']).len();
                    if shown > 0 {
                        elements.push(Element::Text(Span::new(at..at + shown)));
                    }
                    let last = elements.last()?.span();
                    let span = Span::new(start..last.end as usize);
                    let next = (end + 1).min(bytes.len());
                    return (elements.len() <= MAX_PLACEABLES)
                        .then_some((Pattern { span, elements }, next));
                }
            }
        }
    }

    /// A text in quotes or a variable, alone in the braces that open at `open`; and where the text goes on.
    fn placeable(&self, open: usize) -> Option<(Expression, usize)> {
        let start = self.past_spaces(open + 1);
        let inner = self.text.get(start..)?;
        let (expression, length) = if let Some(literal) = inner.strip_prefix('"') {
            let length = memchr3(b'"', b'\\', b'\n', literal.as_bytes())?;
            let (text, rest) = literal.split_at_checked(length)?;
            rest.starts_with('"').then_some(())?;
            (Expression::Text(text.to_owned()), length + 2)
        } else {
            inner.strip_prefix('$')?;
            let end = self.past_identifier(start + 1)?;
            (
                Expression::Variable(self.text.get(start + 1..end)?.to_owned()),
                end - start,
            )
        };
        let close = self.past_spaces(start + length);
        (self.text.as_bytes().get(close) == Some(&b'}')).then_some((expression, close + 1))
    }

    /// The entry at `start` by the parser, and where the next one begins. The parser sees this entry alone,
    /// up to the first line that can begin another: if that is one whole entry it would be one in the file
    /// as well, for a placeable that is open at the end makes it a fault.
    fn parsed(&mut self, start: usize) -> Option<(Entry, usize)> {
        let mut end = start;
        loop {
            end = self.next_line(end);
            if self.begins_entry(end) {
                break;
            }
        }
        let resource = parser::parse(self.text.get(start..end)?).ok()?;
        let (entry, flaw) = match resource.body.as_slice() {
            [ast::Entry::Message(message)] => self.converter.message(message),
            [ast::Entry::Term(term)] => self.converter.term(term),
            _ => return None,
        };
        let name = self.text.get(entry.id.range())?;
        let misnamed = entry.kind == EntryKind::Term && name.contains("--");
        (flaw.is_none() && !misnamed).then_some((entry, end))
    }

    /// A comment of one kind, and where the line after it begins. The span is that of a comment which may
    /// belong to an entry, so it is empty for `##` and `###`.
    fn comment(&self, start: usize) -> Option<(Span, usize)> {
        let bytes = self.text.as_bytes();
        let level = self.level(start);
        let (mut end, mut next) = (start, start);
        while bytes.get(next) == Some(&b'#') && self.level(next) == level {
            let content = next + level;
            if !matches!(bytes.get(content), None | Some(b' ' | b'\n' | b'\r')) {
                return None;
            }
            next = self.next_line(content);
            end = next;
        }
        let lines = self.text.get(start..end)?.trim_end_matches(['\n', '\r']);
        let span = if level == 1 {
            Span::new(start..start + lines.len())
        } else {
            Span::default()
        };
        Some((span, next))
    }

    /// How many `#` a line begins with; more than three are no comment.
    fn level(&self, at: usize) -> usize {
        let line = self.text.as_bytes().get(at..).unwrap_or_default();
        line.iter()
            .take(3)
            .take_while(|byte| **byte == b'#')
            .count()
    }

    fn past_identifier(&self, at: usize) -> Option<usize> {
        let rest = self.text.as_bytes().get(at..)?;
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        rest.first().filter(|byte| byte.is_ascii_alphabetic())?;
        Some(at + rest.iter().take_while(is_part).count())
    }

    fn past_spaces(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().take_while(|byte| **byte == b' ').count()
    }

    /// The first line from `at` on that is not blank.
    fn past_blank_lines(&self, mut at: usize) -> usize {
        loop {
            let end = self.past_spaces(at);
            match self.text.as_bytes().get(end..) {
                Some([b'\n', ..]) => at = end + 1,
                Some([b'\r', b'\n', ..]) => at = end + 2,
                _ => return at,
            }
        }
    }

    fn next_line(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + memchr(b'\n', rest).map_or(rest.len(), |found| found + 1)
    }

    /// Whether the text ends here or what follows, blank lines aside, begins another entry.
    fn ends_entry(&self, line: usize) -> bool {
        self.begins_entry(self.past_blank_lines(line))
    }

    /// Whether a line begins an entry or a comment, or is the end of the text.
    fn begins_entry(&self, line: usize) -> bool {
        let first = self.text.as_bytes().get(line);
        first.is_none_or(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'#' | b'-'))
    }
}
