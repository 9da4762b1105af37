//! The parser's tree → our types with spans, which fluent-syntax does not give.
//!
//! Every slice in its tree is a slice of the text it parsed, so identifiers and texts have positions. What
//! lies between them (braces, arrows, brackets) is found by walking the tree and the text side by side.

use std::sync::Arc;

use fluent_syntax::ast;

use crate::catalog::{
    Argument, Attribute, Element, Entry, EntryKind, Expression, Pattern, Variant, VariantKey,
};
use crate::source::Span;

/// Placeables that fluent-rs formats in one value; at the next one it cuts the text off.
pub(super) const MAX_PLACEABLES: usize = 100;

/// First of the characters that stand for bytes of values while a message is formatted.
const PRIVATE: char = '\u{100000}';

/// What the parser accepts and Fluent then formats wrongly. An entry with a flaw is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A select without `*`: nothing is shown when no other variant matches.
    NoDefault,
    /// An escape in a string literal that stands for no character.
    Escape,
    /// U+100000 or above in a string literal.
    PrivateUse,
    /// `[text](address)` at the start of a line of a variant, read as a variant.
    LinkAsVariant,
    /// A line of text that reads `some--id =`.
    IndentedEntry,
    /// More than [`MAX_PLACEABLES`].
    TooManyPlaceables,
}

/// Converts entries of one text.
pub(super) struct Converter<'t> {
    text: &'t str,
    flaw: Option<(Flaw, Span)>,
    placeables: usize,
}

impl<'t> Converter<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            flaw: None,
            placeables: 0,
        }
    }

    /// A message, and what is wrong with it.
    pub(super) fn message(
        &mut self,
        message: &ast::Message<&'t str>,
    ) -> (Entry, Option<(Flaw, Span)>) {
        self.entry(
            EntryKind::Message,
            message.id.name,
            message.value.as_ref(),
            &message.attributes,
            message.comment.as_ref(),
        )
    }

    /// A term, and what is wrong with it.
    pub(super) fn term(&mut self, term: &ast::Term<&'t str>) -> (Entry, Option<(Flaw, Span)>) {
        self.entry(
            EntryKind::Term,
            term.id.name,
            Some(&term.value),
            &term.attributes,
            term.comment.as_ref(),
        )
    }

    fn entry(
        &mut self,
        kind: EntryKind,
        id: &'t str,
        value: Option<&ast::Pattern<&'t str>>,
        attributes: &[ast::Attribute<&'t str>],
        comment: Option<&ast::Comment<&'t str>>,
    ) -> (Entry, Option<(Flaw, Span)>) {
        self.flaw = None;
        let id = self.span(id);
        let value = value.map(|value| self.value(value, id));
        let attributes: Vec<Attribute> = attributes
            .iter()
            .map(|attribute| {
                let id = self.span(attribute.id.name);
                Attribute {
                    id,
                    value: self.value(&attribute.value, id),
                }
            })
            .collect();
        let lines = comment.map_or(&[][..], |comment| &comment.content);
        let comments = match (lines.first(), lines.last()) {
            (Some(first), Some(last)) => self.comment(first).cover(self.span(last)),
            _ => Span::default(),
        };
        let mut span = id;
        if kind == EntryKind::Term {
            span.start = span.start.saturating_sub(1);
        }
        let last = attributes.last().map(|attribute| attribute.value.span);
        if let Some(last) = last.or(value.as_ref().map(|value| value.span)) {
            span.end = last.end;
        }
        let entry = Entry {
            kind,
            id,
            value,
            attributes,
            comments,
            span,
        };
        (entry, self.flaw.take())
    }

    /// The value of a message, term or attribute.
    fn value(&mut self, value: &ast::Pattern<&'t str>, id: Span) -> Pattern {
        self.placeables = 0;
        let pattern = self.pattern(value, id.end as usize, b'=');
        if self.placeables > MAX_PLACEABLES {
            self.note(Flaw::TooManyPlaceables, pattern.span);
        }
        pattern
    }

    /// A pattern that begins after `opener`, which comes next after `cursor`. Adds to the placeables that
    /// formatting would meet.
    fn pattern(
        &mut self,
        pattern: &ast::Pattern<&'t str>,
        mut cursor: usize,
        opener: u8,
    ) -> Pattern {
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for (at, element) in pattern.elements.iter().enumerate() {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let span = self.span(value);
                    if looks_like_entry(value) && self.begins_line(span) {
                        self.note(Flaw::IndentedEntry, span);
                    }
                    cursor = span.end as usize;
                    elements.push(Element::Text(span));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if at == 0 {
                        cursor = self.after(cursor, opener);
                    }
                    let open = self.skip_blank(cursor);
                    let (expression, end) = self.expression(expression, open + 1);
                    cursor = self.after(end, b'}');
                    elements.push(Element::Placeable(expression, Span::new(open..cursor)));
                }
            }
        }
        let span = match (elements.first(), elements.last()) {
            (Some(first), Some(last)) => first.span().cover(last.span()),
            _ => Span::new(cursor..cursor),
        };
        Pattern { span, elements }
    }

    /// An expression that begins at or after `cursor`, and where it ends.
    fn expression(
        &mut self,
        expression: &ast::Expression<&'t str>,
        cursor: usize,
    ) -> (Expression, usize) {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => return self.inline(inline, cursor),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        let (selector, mut end) = self.inline(selector, cursor);
        let before = self.placeables;
        let mut most = before;
        let mut converted = Vec::with_capacity(variants.len());
        for variant in variants {
            self.placeables = before;
            let variant = self.variant(variant);
            end = variant.value.span.end as usize;
            most = most.max(self.placeables);
            converted.push(variant);
        }
        self.placeables = most;
        if !converted.iter().any(|variant| variant.default) {
            self.note(Flaw::NoDefault, Span::new(cursor..end.max(cursor)));
            // The parser took a lone `*` for the mark of a default.
            end = self.after(end, b'*');
        }
        (Expression::Select(Box::new(selector), converted), end)
    }

    fn variant(&mut self, variant: &ast::Variant<&'t str>) -> Variant {
        let (key, name) = match variant.key {
            ast::VariantKey::Identifier { name } => (VariantKey::Identifier(name.into()), name),
            ast::VariantKey::NumberLiteral { value } => (VariantKey::Number(value.into()), value),
        };
        let key_span = self.span(name);
        let value = self.pattern(&variant.value, key_span.end as usize, b']');
        let bytes = self.text.as_bytes();
        if matches!(key, VariantKey::Identifier(_))
            && !matches!(name, "zero" | "one" | "two" | "few" | "many" | "other")
            && bytes.get(key_span.end as usize..key_span.end as usize + 2) == Some(b"](")
        {
            self.note(Flaw::LinkAsVariant, key_span);
        }
        Variant {
            key,
            key_span,
            default: variant.default,
            value: Arc::new(value),
        }
    }

    fn inline(
        &mut self,
        inline: &ast::InlineExpression<&'t str>,
        cursor: usize,
    ) -> (Expression, usize) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let span = self.span(value);
                let text = self.unescape(value, span);
                (Expression::Text(text), span.end as usize + 1)
            }
            ast::InlineExpression::NumberLiteral { value } => (
                Expression::Number((*value).to_owned()),
                self.span(value).end as usize,
            ),
            ast::InlineExpression::VariableReference { id } => (
                Expression::Variable(id.name.to_owned()),
                self.span(id.name).end as usize,
            ),
            ast::InlineExpression::MessageReference { id, attribute } => {
                let last = attribute.as_ref().unwrap_or(id);
                let attribute = attribute.as_ref().map(|name| name.name.to_owned());
                (
                    Expression::Message(id.name.to_owned(), attribute),
                    self.span(last.name).end as usize,
                )
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let last = attribute.as_ref().unwrap_or(id);
                let mut end = self.span(last.name).end as usize;
                let mut converted = Vec::new();
                if let Some(arguments) = arguments {
                    (converted, end) = self.arguments(arguments, end);
                }
                let attribute = attribute.as_ref().map(|name| name.name.to_owned());
                (
                    Expression::Term(id.name.to_owned(), attribute, converted),
                    end,
                )
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let (arguments, end) = self.arguments(arguments, self.span(id.name).end as usize);
                (Expression::Function(id.name.to_owned(), arguments), end)
            }
            ast::InlineExpression::Placeable { expression } => {
                let open = self.skip_blank(cursor);
                let (expression, end) = self.expression(expression, open + 1);
                (
                    Expression::Nested(Box::new(expression)),
                    self.after(end, b'}'),
                )
            }
        }
    }

    fn arguments(
        &mut self,
        arguments: &ast::CallArguments<&'t str>,
        cursor: usize,
    ) -> (Vec<Argument>, usize) {
        let mut converted = Vec::with_capacity(arguments.positional.len() + arguments.named.len());
        let mut end = self.after(cursor, b'(');
        for positional in &arguments.positional {
            let start = self.past_comma(end);
            let value;
            (value, end) = self.inline(positional, start);
            converted.push(Argument { name: None, value });
        }
        for named in &arguments.named {
            let value;
            (value, end) = self.inline(&named.value, end);
            converted.push(Argument {
                name: Some(named.name.name.to_owned()),
                value,
            });
        }
        let end = self.past_comma(end);
        (converted, self.after(end, b')'))
    }

    /// The text of a string literal. fluent-syntax accepts `\{` and half surrogates, and shows U+FFFD.
    fn unescape(&mut self, literal: &str, span: Span) -> String {
        let mut text = String::with_capacity(literal.len());
        let mut rest = literal;
        while let Some((before, after)) = rest.split_once('\\') {
            text.push_str(before);
            let mut chars = after.chars();
            let character = match chars.next() {
                Some(plain @ ('\\' | '"')) => Some(plain),
                Some('u') => hexadecimal(&mut chars, 4),
                Some('U') => hexadecimal(&mut chars, 6),
                _ => None,
            };
            match character {
                Some(character) => text.push(character),
                None => self.note(Flaw::Escape, span),
            }
            rest = chars.as_str();
        }
        text.push_str(rest);
        if text.chars().any(|character| character >= PRIVATE) {
            self.note(Flaw::PrivateUse, span);
        }
        text
    }

    /// The whole line of a comment, given what stands after `#` and a space.
    fn comment(&self, content: &'t str) -> Span {
        let mut span = self.span(content);
        let before = span.start.saturating_sub(1);
        let spaced = self.text.as_bytes().get(before as usize) == Some(&b' ');
        span.start = before.saturating_sub(u32::from(spaced));
        span
    }

    fn note(&mut self, flaw: Flaw, span: Span) {
        self.flaw.get_or_insert((flaw, span));
    }

    fn span(&self, part: &str) -> Span {
        Span::of_slice(self.text, part).unwrap_or_default()
    }

    fn skip_blank(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r'))
            .count()
    }

    /// The position after `byte`, which comes next, blank space aside; after that space when it does not.
    fn after(&self, at: usize, byte: u8) -> usize {
        let at = self.skip_blank(at);
        at + usize::from(self.text.as_bytes().get(at) == Some(&byte))
    }

    fn begins_line(&self, span: Span) -> bool {
        let before = self.text.get(..span.start as usize).unwrap_or_default();
        before.trim_end_matches(' ').ends_with('\n')
    }

    fn past_comma(&self, at: usize) -> usize {
        self.skip_blank(self.after(at, b','))
    }
}

fn hexadecimal(chars: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let mut code = 0;
    for _ in 0..digits {
        code = code * 16 + chars.next()?.to_digit(16)?;
    }
    char::from_u32(code)
}

/// Whether a line of text begins like a message of ours: an identifier with `--` in it, then `=`.
pub(super) fn looks_like_entry(line: &str) -> bool {
    let bytes = line.trim_ascii_start().as_bytes();
    let length = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        .count();
    let (id, rest) = bytes.split_at_checked(length).unwrap_or_default();
    id.first().is_some_and(u8::is_ascii_alphabetic)
        && id.windows(2).any(|pair| pair == b"--")
        && rest.trim_ascii_start().starts_with(b"=")
}
