//! How deep placeables nest and how many options they hold, measured before the parser sees a file:
//! fluent-syntax recurses once a level, a stack that overflows cannot be caught, and options cost it time by
//! the square of their number.

use memchr::{memchr, memchr3, memrchr};

/// Bytes the scan may look at, as a multiple of the text. Only a file made to be hostile needs more than
/// one pass; such a file is refused where the budget ends.
const PASSES: usize = 4;

/// Options in one placeable beyond which a file is refused: the parser compares each with all before it.
const MAX_OPTIONS: usize = 1000;

/// Position of the first bracket that nests deeper than `limit`, placeables and calls together, or of an
/// option too many.
///
/// Measured for every line at which the parser can begin an entry, so that an error further up cannot hide
/// anything. Never less than what the parser would nest. Linear in the text.
pub(super) fn too_deep(text: &str, limit: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut budget = bytes.len().saturating_mul(PASSES) + 4096;
    let mut line_start = 0;
    let mut at = 0;
    while let Some(found) = memchr(b'{', bytes.get(at..)?) {
        let open = at + found;
        line_start = last_line_start(bytes, at, open, line_start);
        if bytes.get(line_start) == Some(&b'#') {
            at = open + memchr(b'\n', bytes.get(open..)?)?;
            continue;
        }
        let scan = Scan::placeable(bytes, open, limit);
        budget = match budget.checked_sub(scan.at - open) {
            Some(rest) if !scan.refused => rest,
            _ => return Some(scan.at),
        };
        match scan.inner {
            Some(inner) => (at, line_start) = (inner, inner),
            None => {
                line_start = last_line_start(bytes, open, scan.at, line_start);
                at = scan.at;
            }
        }
    }
    None
}

fn last_line_start(bytes: &[u8], from: usize, to: usize, before: usize) -> usize {
    bytes
        .get(from..to)
        .and_then(|part| memrchr(b'\n', part))
        .map_or(before, |found| from + found + 1)
}

/// What the scan is inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// `{ … }` before `->`.
    Placeable,
    /// `( … )`
    Call,
    /// Between the variants of a select.
    Keys,
    /// In the text of a variant.
    Text,
}

struct Scan<'b> {
    bytes: &'b [u8],
    limit: usize,
    frames: Vec<Frame>,
    /// Where it stands; at the end, the first byte it did not read.
    at: usize,
    /// First line inside the placeable at which the parser would begin anew if it had failed before.
    inner: Option<usize>,
    options: usize,
    /// Whether the parser must not see this.
    refused: bool,
}

impl<'b> Scan<'b> {
    /// Reads one placeable, to its end or to what the parser would refuse.
    fn placeable(bytes: &'b [u8], open: usize, limit: usize) -> Self {
        let mut scan = Self {
            bytes,
            limit,
            frames: vec![Frame::Placeable],
            at: open + 1,
            inner: None,
            options: 0,
            refused: false,
        };
        while scan.step().is_some() {}
        scan
    }

    /// Reads on; none at the end.
    fn step(&mut self) -> Option<()> {
        let frame = *self.frames.last()?;
        if frame == Frame::Text {
            self.at += memchr3(b'\n', b'{', b'}', self.bytes.get(self.at..)?)?;
        }
        let byte = *self.bytes.get(self.at)?;
        match (frame, byte) {
            (Frame::Text, b'\n') => return self.variant_line(),
            (Frame::Text | Frame::Placeable | Frame::Call, b'{') => self.push(Frame::Placeable)?,
            (Frame::Text | Frame::Placeable | Frame::Keys, b'}') | (Frame::Call, b')') => {
                self.frames.pop();
            }
            (Frame::Placeable | Frame::Call, b'(') => self.push(Frame::Call)?,
            (Frame::Placeable | Frame::Call, b'"') => self.string()?,
            (Frame::Placeable, b'-') if self.bytes.get(self.at + 1) == Some(&b'>') => {
                self.turn(Frame::Keys);
                self.at += 1;
            }
            (Frame::Keys, b']') => self.turn(Frame::Text),
            (_, b'\n') => self.candidate(),
            (_, b' ' | b'\r' | b'-' | b'.' | b'_')
            | (Frame::Keys, b'[' | b'*')
            | (Frame::Placeable | Frame::Call, b'$' | b',') => {}
            (Frame::Call, b':') => {
                self.options += 1;
                self.refused |= self.options > MAX_OPTIONS;
                (!self.refused).then_some(())?;
            }
            (_, other) if other.is_ascii_alphanumeric() => {}
            _ => return None,
        }
        self.at += 1;
        Some(())
    }

    fn push(&mut self, frame: Frame) -> Option<()> {
        if self.frames.len() >= self.limit {
            self.refused = true;
            return None;
        }
        self.frames.push(frame);
        Some(())
    }

    fn turn(&mut self, frame: Frame) {
        if let Some(top) = self.frames.last_mut() {
            *top = frame;
        }
    }

    /// To the closing quote of a string literal, which cannot span lines.
    fn string(&mut self) -> Option<()> {
        loop {
            self.at += 1;
            self.at += memchr3(b'\n', b'"', b'\\', self.bytes.get(self.at..)?)?;
            match self.bytes.get(self.at)? {
                b'"' => return Some(()),
                b'\\' => self.at += 1,
                _ => return None,
            }
        }
    }

    /// Notes that the next line could begin an entry.
    fn candidate(&mut self) {
        let next = self.at + 1;
        if self.begins_entry(next) {
            self.inner.get_or_insert(next);
        }
    }

    fn begins_entry(&self, line: usize) -> bool {
        self.bytes
            .get(line)
            .is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#'))
    }

    /// From the line feed at the end of a line of variant text to what decides about the next line.
    fn variant_line(&mut self) -> Option<()> {
        if self.begins_entry(self.at + 1) {
            return None;
        }
        self.at += 1;
        while self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        if matches!(self.bytes.get(self.at)?, b'[' | b'*') {
            self.turn(Frame::Keys);
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast;
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::MAX_NESTING;

    #[test]
    fn what_people_write_is_never_too_deep() {
        let literals = format!("a = {}\n", r#"{"{"}"#.repeat(500));
        let entries = "a = { $n ->\n    [one] (x { $y }\n   *[other] \"z {\"{\"}\n}\n".repeat(500);
        let unclosed = "a = { $x\nb = { F(\nc = {\"\n".repeat(500);
        let comments = "# {{{{ { ( (\n".repeat(500);
        for text in [literals, entries, unclosed, comments] {
            assert_eq!(too_deep(&text, MAX_NESTING), None, "{text}");
        }
    }

    #[test]
    fn depth_is_seen_wherever_it_hides() {
        let deep = MAX_NESTING + 1;
        for text in [
            format!("a = {}", "{".repeat(deep)),
            format!("a = {{ {}", "F(".repeat(deep)),
            format!("a = {}", "{ F(\"}}}}\", \n".repeat(deep)),
            format!("a = {}", "{ $n ->\n [one] \" ".repeat(deep)),
            format!("a = {{ F(\n-t({{\nb = {}", "{".repeat(deep)),
            format!("a = {{ $x = \" \nb = {}", "{\n".repeat(deep)),
            format!("a = {}", "{ F(\nb(".repeat(deep)),
        ] {
            assert!(too_deep(&text, MAX_NESTING).is_some(), "{text}");
        }
        let allowed = format!("a = {}{}", "{".repeat(MAX_NESTING), "}".repeat(MAX_NESTING));
        assert_eq!(too_deep(&allowed, MAX_NESTING), None);
    }

    #[test]
    fn hostile_files_take_linear_time() {
        for unit in [
            "{",
            "{\nb",
            "{\nb }",
            "{ $n ->\n",
            "{\"\n",
            "a = {$x}",
            "{\n#\n",
            "}",
        ] {
            let _ = too_deep(&unit.repeat(1_000_000), MAX_NESTING);
        }
    }

    fn pattern_depth(pattern: &ast::Pattern<&str>) -> usize {
        let elements = pattern.elements.iter().map(|element| match element {
            ast::PatternElement::Placeable { expression } => 1 + depth(expression),
            ast::PatternElement::TextElement { .. } => 0,
        });
        elements.max().unwrap_or_default()
    }

    fn depth(expression: &ast::Expression<&str>) -> usize {
        match expression {
            ast::Expression::Inline(inline) => inline_depth(inline),
            ast::Expression::Select { selector, variants } => variants
                .iter()
                .map(|variant| pattern_depth(&variant.value))
                .max()
                .unwrap_or_default()
                .max(inline_depth(selector)),
        }
    }

    fn inline_depth(inline: &ast::InlineExpression<&str>) -> usize {
        let arguments = match inline {
            ast::InlineExpression::Placeable { expression } => return 1 + depth(expression),
            ast::InlineExpression::FunctionReference { arguments, .. }
            | ast::InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => arguments,
            _ => return 0,
        };
        1 + arguments
            .positional
            .iter()
            .map(inline_depth)
            .max()
            .unwrap_or_default()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn nothing_that_parses_is_deeper_than_measured(text in crate::catalog::parse::tests::soup()) {
            let limit = 3;
            if too_deep(&text, limit).is_some() {
                return Ok(());
            }
            let text = crate::catalog::parse::parser_safe(&text);
            let resource = match fluent_syntax::parser::parse(&*text) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in &resource.body {
                let deepest = match entry {
                    ast::Entry::Message(message) => message.value.iter().map(pattern_depth).max(),
                    ast::Entry::Term(term) => Some(pattern_depth(&term.value)),
                    _ => None,
                };
                prop_assert!(deepest.unwrap_or_default() <= limit);
            }
        }
    }
}
