//! A Fluent value as translation tools see it, and back.
//!
//! The text is the Fluent value itself, so that nothing is lost, with one relief: a character that is quoted
//! only because of where it stands in a file (`{"["}` at the start of a line) stands unquoted, and is quoted
//! again where it is written. What stays in braces is what a translator must keep.

use std::sync::Arc;

use crate::catalog::{
    Catalogue, Element, Expression, Hash, Pattern, entry_text, parse, source_hash, target_hash,
};
use crate::content::{fluent_value, placeables, source_from_value};
use crate::source::SourceFile;

/// The text of a value.
pub(super) fn shown_value(pattern: &Pattern, file: &SourceFile) -> String {
    let mut text = String::with_capacity(pattern.span.len());
    for element in &pattern.elements {
        match element {
            Element::Text(span) => text.push_str(file.slice(*span)),
            Element::Placeable(Expression::Text(literal), _) if is_harmless(literal) => {
                text.push_str(literal);
            }
            Element::Placeable(_, span) => push_placeable(&mut text, file.slice(*span)),
        }
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n");
    }
    let trimmed = text.trim_end();
    trimmed.to_owned()
}

/// The text that stands for a segment of the source language.
pub(super) fn shown_source(text: &str, value: Option<&str>) -> String {
    match value {
        None => text.to_owned(),
        Some(value) => {
            let file = SourceFile::from_text("", format!("v = {value}\n"));
            let (catalogue, _) = parse(Arc::new(file));
            let entry = catalogue.entries.first();
            entry.and_then(|entry| entry.value.as_ref()).map_or_else(
                || text.to_owned(),
                |value| shown_value(value, &catalogue.file),
            )
        }
    }
}

/// [`shown_source`] of a source text that only a comment still holds.
pub(super) fn shown_comment(text: &str) -> String {
    let kept: Vec<_> = placeables(text)
        .into_iter()
        .map(|(range, _)| range)
        .collect();
    let value = fluent_value(text, &kept);
    shown_source(text, (value != text).then_some(&*value))
}

/// A source text as the article has it, from what [`shown_source`] made of it.
pub(super) fn source_text(shown: &str) -> String {
    if shown.contains(['{', '}']) {
        source_from_value(shown)
    } else {
        shown.to_owned()
    }
}

/// Whether the variants of a select are in the value.
pub(super) fn has_variants(pattern: &Pattern) -> bool {
    pattern
        .expressions()
        .any(|expression| matches!(expression, Expression::Select(..)))
}

/// Whether a quoted text may stand unquoted: visible characters that are no braces, and no spaces at its
/// ends, where Fluent would drop them.
fn is_harmless(literal: &str) -> bool {
    let is_visible =
        |c: char| c.is_alphanumeric() || c.is_ascii_punctuation() && !matches!(c, '{' | '}');
    !literal.is_empty() && literal.chars().all(is_visible)
}

/// A placeable on as many lines as it has, its later lines dedented to the shallowest of them.
fn push_placeable(text: &mut String, placeable: &str) {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let later = placeable
        .lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty());
    let common = later.map(indent).min().unwrap_or(0);
    for (at, line) in placeable.lines().enumerate() {
        if at > 0 {
            text.push('\n');
            text.push_str(line.get(common.min(indent(line))..).unwrap_or(line));
        } else {
            text.push_str(line);
        }
    }
}

/// A translation that came in, read as Fluent.
#[derive(Debug)]
pub(super) struct Value {
    text: String,
    /// None where the text has no braces and one line, and so is its own value.
    parsed: Option<Catalogue>,
    pub(super) hash: Hash,
}

impl Value {
    /// Reads a text as a Fluent value.
    ///
    /// # Errors
    /// What a translator can understand: why Fluent cannot hold it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.contains('\0') || text.contains('\r') && text.replace("\r\n", "").contains('\r') {
            return Err("holds a control character that no text has".to_owned());
        }
        if !text.contains(['{', '}', '\n']) {
            return Ok(Self {
                text: text.to_owned(),
                parsed: None,
                hash: source_hash(text),
            });
        }
        let text = text.replace("\r\n", "\n");
        let entry = entry_text("v", &text, &[""; 0], None, None, false);
        let (catalogue, problems) = parse(Arc::new(SourceFile::from_text("", entry)));
        let value = match catalogue.entries.as_slice() {
            [entry] if problems.is_empty() && entry.attributes.is_empty() => entry.value.as_ref(),
            _ => None,
        };
        let Some(value) = value else {
            return Err(broken(&text));
        };
        let hash = target_hash(value, &catalogue.file);
        Ok(Self {
            text,
            parsed: Some(catalogue),
            hash,
        })
    }

    /// The value as FTL, its lines not indented.
    pub(super) fn ftl(&self) -> &str {
        &self.text
    }

    /// The parsed value, where there is anything in it but text.
    pub(super) fn pattern(&self) -> Option<&Pattern> {
        self.parsed.as_ref()?.entries.first()?.value.as_ref()
    }

    /// How often a line is broken hard, which the hash does not tell.
    pub(super) fn hard_breaks(text: &str) -> usize {
        text.matches("\\\n").count()
    }
}

fn broken(text: &str) -> String {
    let open = text.matches('{').count();
    let closed = text.matches('}').count();
    match open.cmp(&closed) {
        std::cmp::Ordering::Greater => "has a `{` that no `}` closes".to_owned(),
        std::cmp::Ordering::Less => "has a `}` without the `{` before it".to_owned(),
        std::cmp::Ordering::Equal => "holds something in braces that cannot be read".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: &str) -> String {
        let (catalogue, problems) = parse(Arc::new(SourceFile::from_text(
            "",
            format!("v = {value}\n"),
        )));
        assert_eq!(problems, [], "{value}");
        shown_value(
            catalogue.entries[0].value.as_ref().unwrap(),
            &catalogue.file,
        )
    }

    #[test]
    fn values_are_shown_and_come_back_with_the_same_hash() {
        for (value, expected) in [
            ("Llame al { $phone }.", "Llame al { $phone }."),
            ("uno\n    dos\\\n    tres", "uno\ndos\\\ntres"),
            ("\n    {\"[\"}a] b\n    {\"*\"}c", "[a] b\n*c"),
            ("a {\"{\"} b {\" \"}", "a {\"{\"} b {\" \"}"),
            ("{\"\\u200F\"}a", "{\"\\u200F\"}a"),
            (
                "{ $n ->\n        [one] un día\n       *[other] { $n } días\n    } más",
                "{ $n ->\n    [one] un día\n   *[other] { $n } días\n} más",
            ),
            ("{ -clinic(case: \"x\") }", "{ -clinic(case: \"x\") }"),
        ] {
            let shown = shown(value);
            assert_eq!(shown, expected);
            assert_eq!(
                Value::parse(&shown).unwrap().hash,
                crate::catalog::target_hash_of(value),
                "{value}"
            );
        }
    }

    #[test]
    fn what_fluent_cannot_hold_is_refused() {
        for (text, reason) in [
            ("a { $x", "no `}` closes"),
            ("a } b", "without the `{`"),
            ("a { b c }", "cannot be read"),
            ("a {} b", "cannot be read"),
            ("{ $n -> [one] a }", "cannot be read"),
        ] {
            let refused = Value::parse(text).unwrap_err();
            assert!(refused.contains(reason), "{text}: {refused}");
        }
    }

    #[test]
    fn source_texts_come_back() {
        for text in [
            "Plain.",
            "Call { $phone }.",
            "a { b",
            "one\\\ntwo",
            "[x](y) {",
            "{ -t } }",
        ] {
            let shown = shown_comment(text);
            assert_eq!(
                source_hash(&source_text(&shown)),
                source_hash(text),
                "{shown}"
            );
        }
    }
}
