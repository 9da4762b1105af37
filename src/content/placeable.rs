//! Placeables in Markdown: `{ $phone }`, `{ -clinic }`, `{ NUMBER($n) }`, `{ DATETIME($d) }`, and the
//! way a text with them, and with literal braces, is written as a Fluent value and read back.

use std::borrow::Cow;
use std::ops::Range;

/// A placeable that source text may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placeable {
    /// `{ $name }`
    Variable(String),
    /// `{ -name }`
    Term(String),
    /// `{ NUMBER($name, option: value) }` or `{ DATETIME(…) }`: function, variable.
    Function(String, String),
}

/// The placeables of `text` with their ranges in bytes, braces included. Braces that are not a
/// well-formed placeable are literal and not returned.
///
/// White space inside the braces is free, one line break included, so that a reflowed paragraph keeps
/// its placeables. Code spans are not looked at: the caller passes text outside code.
pub fn placeables(text: &str) -> Vec<(Range<usize>, Placeable)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text
        .as_bytes()
        .get(from..)
        .and_then(|rest| memchr::memchr(b'{', rest))
    {
        let start = from + at;
        match text.get(start..).and_then(scan) {
            Some((length, placeable)) => {
                found.push((start..start + length, placeable));
                from = start + length;
            }
            None => from = start + 1,
        }
    }
    found
}

/// The Fluent value (what stands after `id = `) of a segment's text: the placeables at `kept` (byte
/// ranges, in order) stay, every other brace becomes `{"{"}` or `{"}"}`; a continuation line that begins
/// with a character special to Fluent is escaped likewise, as is white space where Fluent would drop it.
/// Continuation lines are indented by four spaces. The first line is meant for the line of the `=`, where
/// nothing is special; whoever writes it on a line of its own escapes it there.
pub fn fluent_value(text: &str, kept: &[Range<usize>]) -> String {
    if is_plain_value(text) {
        return text.to_owned();
    }
    let mut value = String::with_capacity(text.len() + 32);
    let mut kept = kept.iter().peekable();
    let mut line_start = true;
    let mut continued = false;
    let mut skip_to = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if at < skip_to {
            continue;
        }
        if let Some(range) = kept.next_if(|range| range.start == at)
            && let Some(raw) = text.get((*range).clone())
        {
            value.push_str(&canonical(raw));
            skip_to = range.end;
            line_start = false;
            continue;
        }
        let line_end = chars.peek().is_none_or(|(_, next)| *next == '\n');
        match c {
            '\n' => {
                if line_start {
                    push_literal(&mut value, "");
                }
                value.push_str("\n    ");
                line_start = true;
                continued = true;
                continue;
            }
            '{' => push_literal(&mut value, "{"),
            '}' => push_literal(&mut value, "}"),
            '\r' => push_literal(&mut value, "\\u000D"),
            '[' | '*' | '.' if line_start && continued => {
                push_literal(&mut value, c.encode_utf8(&mut [0; 4]));
            }
            _ if c.is_whitespace() && (line_start || line_end) => {
                push_literal(&mut value, c.encode_utf8(&mut [0; 4]));
            }
            _ => value.push(c),
        }
        line_start = false;
    }
    if line_start {
        push_literal(&mut value, "");
    }
    value
}

/// The inverse: the segment text of a reference catalogue's value, wherever its lines were broken
/// between `=` and the first word and however deep they are indented.
pub fn source_from_value(value: &str) -> String {
    let joined = dedent(value);
    let mut text = String::with_capacity(joined.len());
    let mut rest: &str = &joined;
    while let Some((before, _)) = rest.split_once('{') {
        text.push_str(before);
        rest = rest.get(before.len()..).unwrap_or_default();
        let taken = scan_literal(rest).map_or_else(
            || scan(rest).map(|(length, _)| (length, None)),
            |(length, literal)| Some((length, Some(literal))),
        );
        let (length, literal) = taken.unwrap_or((1, None));
        let raw = rest.get(..length).unwrap_or_default();
        match literal {
            Some(literal) => text.push_str(&literal),
            None if length > 1 => text.push_str(&canonical(raw)),
            None => text.push_str(raw),
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

/// A placeable the way every file has it: `{ $name }`, `{ NUMBER($n, option: 1) }`.
pub(super) fn canonical(raw: &str) -> Cow<'_, str> {
    let inner = raw
        .trim_start_matches('{')
        .trim_end_matches('}')
        .trim_matches(is_blank);
    let mut tidy = String::with_capacity(raw.len() + 2);
    tidy.push_str("{ ");
    let mut quoted = false;
    for c in inner.chars() {
        quoted ^= c == '"';
        match c {
            ',' | ':' if !quoted => {
                tidy.push(c);
                tidy.push(' ');
            }
            _ if !quoted && is_blank(c) => {}
            _ => tidy.push(c),
        }
    }
    tidy.push_str(" }");
    if tidy == raw {
        Cow::Borrowed(raw)
    } else {
        Cow::Owned(tidy)
    }
}

/// Whether a text is its own Fluent value.
pub(super) fn is_plain_value(text: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(char::is_whitespace);
    !edge(text.chars().next())
        && !edge(text.chars().next_back())
        && memchr::memchr3(b'{', b'}', b'\n', text.as_bytes()).is_none()
        && memchr::memchr(b'\r', text.as_bytes()).is_none()
}

fn push_literal(value: &mut String, literal: &str) {
    value.push_str("{\"");
    value.push_str(literal);
    value.push_str("\"}");
}

/// Lines joined as Fluent does: blank lines at both ends and the common indentation are no part of a
/// value.
fn dedent(value: &str) -> Cow<'_, str> {
    if !value.contains(['\n', '\r']) {
        return Cow::Borrowed(value.trim_matches(' '));
    }
    let lines: Vec<&str> = value
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .collect();
    let blank = |line: &str| line.trim_matches(' ').is_empty();
    let indent = lines
        .iter()
        .skip(1)
        .filter(|line| !blank(line))
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let mut joined = String::with_capacity(value.len());
    let mut started = false;
    for (at, line) in lines.iter().enumerate() {
        let content = if at == 0 {
            line.trim_start_matches(' ')
        } else if blank(line) {
            ""
        } else {
            line.get(indent..).unwrap_or_default()
        };
        if !started && content.is_empty() {
            continue;
        }
        if started {
            joined.push('\n');
        }
        joined.push_str(content);
        started = true;
    }
    joined.truncate(joined.trim_end_matches([' ', '\n']).len());
    Cow::Owned(joined)
}

/// `{ "literal" }` at the start of `text`: its length and the text it stands for.
fn scan_literal(text: &str) -> Option<(usize, String)> {
    let mut cursor = Cursor { rest: text };
    cursor.eat('{')?;
    cursor.blank();
    cursor.eat('"')?;
    let mut literal = String::new();
    loop {
        match cursor.next()? {
            '"' => break,
            '\n' => return None,
            '\\' => match cursor.next()? {
                c @ ('"' | '\\') => literal.push(c),
                'u' => literal.push(cursor.scalar(4)?),
                'U' => literal.push(cursor.scalar(6)?),
                _ => return None,
            },
            c => literal.push(c),
        }
    }
    cursor.blank();
    cursor.eat('}')?;
    Some((text.len() - cursor.rest.len(), literal))
}

/// A placeable at the start of `text`: its length in bytes and what it is.
fn scan(text: &str) -> Option<(usize, Placeable)> {
    let mut cursor = Cursor { rest: text };
    cursor.eat('{')?;
    cursor.blank();
    let placeable = if cursor.eat('$').is_some() {
        Placeable::Variable(cursor.identifier()?.to_owned())
    } else if cursor.eat('-').is_some() {
        Placeable::Term(cursor.identifier()?.to_owned())
    } else {
        let function = cursor.identifier()?;
        if !matches!(function, "NUMBER" | "DATETIME") {
            return None;
        }
        Placeable::Function(function.to_owned(), cursor.arguments()?.to_owned())
    };
    cursor.blank();
    cursor.eat('}')?;
    Some((text.len() - cursor.rest.len(), placeable))
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// What is left of a text that is being read.
struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn eat(&mut self, c: char) -> Option<()> {
        self.rest = self.rest.strip_prefix(c)?;
        Some(())
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = self.rest.get(c.len_utf8()..)?;
        Some(c)
    }

    /// Spaces and at most one line break: an empty line ends a paragraph, and with it a placeable.
    fn blank(&mut self) {
        let after = self.rest.trim_start_matches(is_blank);
        let skipped = self
            .rest
            .get(..self.rest.len() - after.len())
            .unwrap_or_default();
        if memchr::memchr_iter(b'\n', skipped.as_bytes()).count() < 2 {
            self.rest = after;
        }
    }

    fn take(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !accept(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn identifier(&mut self) -> Option<&'a str> {
        if !self.rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        Some(self.take(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'))
    }

    /// `($name, option: 1, option: "x")`: the variable.
    fn arguments(&mut self) -> Option<&'a str> {
        self.blank();
        self.eat('(')?;
        self.blank();
        self.eat('$')?;
        let variable = self.identifier()?;
        loop {
            self.blank();
            if self.eat(')').is_some() {
                return Some(variable);
            }
            self.eat(',')?;
            self.blank();
            self.identifier()?;
            self.blank();
            self.eat(':')?;
            self.blank();
            if self.eat('"').is_some() {
                self.take(|c| !matches!(c, '"' | '\\' | '{' | '}' | '\n' | '\r' | '`'));
                self.eat('"')?;
            } else {
                let _ = self.eat('-');
                self.digits()?;
                if self.eat('.').is_some() {
                    self.digits()?;
                }
            }
        }
    }

    fn digits(&mut self) -> Option<()> {
        let taken = self.take(|c| c.is_ascii_digit());
        (!taken.is_empty()).then_some(())
    }

    fn scalar(&mut self, digits: usize) -> Option<char> {
        let (code, rest) = self.rest.split_at_checked(digits)?;
        if !code.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.rest = rest;
        char::from_u32(u32::from_str_radix(code, 16).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ranges(text: &str) -> Vec<Range<usize>> {
        placeables(text)
            .into_iter()
            .map(|(range, _)| range)
            .collect()
    }

    #[test]
    fn well_formed_placeables_are_found_and_everything_else_is_literal() {
        let variable = |name: &str| Placeable::Variable(name.to_owned());
        let function = |f: &str, v: &str| Placeable::Function(f.to_owned(), v.to_owned());
        for (text, expected) in [
            ("Call { $phone }.", vec![("{ $phone }", variable("phone"))]),
            (
                "{$a}{ $b-2_c }",
                vec![("{$a}", variable("a")), ("{ $b-2_c }", variable("b-2_c"))],
            ),
            (
                "{ -clinic }",
                vec![("{ -clinic }", Placeable::Term("clinic".to_owned()))],
            ),
            (
                "é {NUMBER($n,minimumFractionDigits:1 , type: \"ordinal\")}",
                vec![(
                    "{NUMBER($n,minimumFractionDigits:1 , type: \"ordinal\")}",
                    function("NUMBER", "n"),
                )],
            ),
            (
                "{ DATETIME( $d, dateStyle: \"long\" ) }",
                vec![(
                    "{ DATETIME( $d, dateStyle: \"long\" ) }",
                    function("DATETIME", "d"),
                )],
            ),
            ("{ { $x } }", vec![("{ $x }", variable("x"))]),
            ("a {\n  $x } b", vec![("{\n  $x }", variable("x"))]),
            ("{A} {} { } { $ } {$1} { $x", vec![]),
            (
                "{ phone } { PLURAL($n) } { NUMBER(3) } { NUMBER($n, x) }",
                vec![],
            ),
            ("{ NUMBER($n, x: \"a}\") } { $x -> }", vec![]),
            ("{ \n\n $x }", vec![]),
            ("{ $имя }", vec![]),
        ] {
            let found: Vec<_> = placeables(text)
                .into_iter()
                .map(|(range, placeable)| (text[range].to_owned(), placeable))
                .collect();
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(raw, placeable)| (raw.to_owned(), placeable))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn values_escape_what_fluent_would_read() {
        for (text, value) in [
            ("Plain.", "Plain."),
            ("Bring form {A}.", "Bring form {\"{\"}A{\"}\"}."),
            ("Call {$phone}.", "Call { $phone }."),
            (
                "{ NUMBER($n,a:1,b:\"x y\") }",
                "{ NUMBER($n, a: 1, b: \"x y\") }",
            ),
            ("[x](y)", "[x](y)"),
            ("**x**", "**x**"),
            (".5 mg", ".5 mg"),
            ("a\\\n[b]\\\n- c", "a\\\n    {\"[\"}b]\\\n    - c"),
            ("", "{\"\"}"),
            ("a\n\n b ", "a\n    {\"\"}\n    {\" \"}b{\" \"}"),
            ("\u{3000}a\r", "{\"\u{3000}\"}a{\"\\u000D\"}"),
            ("say \"x\" \\", "say \"x\" \\"),
        ] {
            assert_eq!(fluent_value(text, &ranges(text)), value, "{text}");
            assert_eq!(
                is_plain_value(text),
                text == value && !text.contains('{'),
                "{text}"
            );
        }
    }

    #[test]
    fn values_of_any_layout_give_the_text_back() {
        for (value, text) in [
            (" Rest for 2 hours.", "Rest for 2 hours."),
            ("\n    a\\\n    b\n", "a\\\nb"),
            ("a\\\r\n        b\r\n          c", "a\\\nb\n  c"),
            ("\n\n  a\n\n  b  ", "a\n\nb"),
            (
                "{ \"{\" }A{\"}\"} {$x} {\"\\u0041\\\"\\\\\\U01F600\"}",
                "{A} { $x } A\"\\\u{1F600}",
            ),
            ("{ other } { \"open", "{ other } { \"open"),
        ] {
            assert_eq!(source_from_value(value), text, "{value:?}");
        }
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(text in r#"([ \t\n\r\[*.}{"\\a#-]|\PC|\{ \$x \}|\\\n){0,24}"#) {
            prop_assert_eq!(&source_from_value(&fluent_value(&text, &[])), &text);
            prop_assert_eq!(&source_from_value(&fluent_value(&text, &ranges(&text))), &text);
        }

        #[test]
        fn fluent_reads_the_value_as_written(text in r#"([ \t\n\[*.}{"\\a#-]|\PC){1,24}"#) {
            let ftl = format!("x = {}\n", fluent_value(&text, &[]));
            let resource = fluent_syntax::parser::parse(ftl.as_str());
            prop_assert!(resource.is_ok(), "{}", ftl);
            let mut read = String::new();
            for entry in resource.unwrap().body {
                let fluent_syntax::ast::Entry::Message(message) = entry else { panic!("{ftl}") };
                for element in message.value.unwrap().elements {
                    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
                    match element {
                        PatternElement::TextElement { value } => read.push_str(value),
                        PatternElement::Placeable {
                            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                        } => read.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value)),
                        PatternElement::Placeable { .. } => panic!("{ftl}"),
                    }
                }
            }
            prop_assert_eq!(read, text);
        }

        #[test]
        fn reading_never_fails(value: String) {
            let _ = source_from_value(&value);
            let _ = placeables(&value);
        }
    }
}
