//! Hashes of texts, for the ledger: `b3-` and 16 hexadecimal digits of BLAKE3.
//!
//! One normalisation serves source texts and translations: NFC, every run of white space (Unicode
//! `White_Space`) as one space, none at the edges, then BLAKE3 of the UTF-8 bytes. A translation is first
//! written in one canonical way:
//!
//! * text, and string literals that stand alone in a placeable, as the text they show, but with `{ "{" }` and
//!   `{ "}" }` for braces: `{"["}` and `[` are the same, and so are `{"A"}` and `A`;
//! * any other placeable as `{ … }`, with one space inside the braces, `, ` between arguments, `: ` after the
//!   name of an argument, literals in arguments with only `\` and `"` escaped, numbers as written;
//! * a placeable that holds nothing but a placeable as the inner one;
//! * a select as `{ selector -> [key] text *[key] text }`, its variants in the order of the file.
//!
//! So a plain translation hashes like a source text of the same words, and a file that a tool serialized
//! anew, with other line breaks, indentation or spaces in braces, hashes as before.

#![expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler compares many bytes at once"
)]

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::catalog::normal::{composed, fold_into, folded};
use crate::catalog::{Argument, Element, Expression, Pattern, VariantKey, parse};
use crate::source::SourceFile;

/// The first 8 bytes of a BLAKE3 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub u64);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b3-{:016x}", self.0)
    }
}

/// The text is not `b3-` and 16 digits of `0`–`9`, `a`–`f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHash;

impl fmt::Display for NotAHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a hash is `b3-` followed by 16 of the characters 0 to 9 and a to f")
    }
}

impl std::error::Error for NotAHash {}

impl FromStr for Hash {
    type Err = NotAHash;

    fn from_str(text: &str) -> Result<Self, NotAHash> {
        let digits = text.as_bytes().strip_prefix(b"b3-").ok_or(NotAHash)?;
        let digits: [u8; 16] = digits.try_into().map_err(|_| NotAHash)?;
        // Without branches: nobody can guess whether the next digit is a letter.
        let (value, is_sound) = digits.iter().fold((0, true), |(value, is_sound), byte| {
            let (number, letter) = (byte.wrapping_sub(b'0'), byte.wrapping_sub(b'a'));
            let (is_number, is_letter) = (number < 10, letter < 6);
            let digit = if is_number {
                number
            } else {
                letter.wrapping_add(10)
            };
            let value = value << 4 | u64::from(digit & 0xF);
            (value, is_sound & (is_number | is_letter))
        });
        if is_sound {
            Ok(Self(value))
        } else {
            Err(NotAHash)
        }
    }
}

/// Hash of a segment's source text: NFC, white space folded to single spaces, trimmed.
pub fn source_hash(text: &str) -> Hash {
    digest(&folded(text))
}

/// Hash of a translation: its parsed pattern with soft line feeds folded as white space and placeables
/// written in one canonical way, NFC. A re-serialized file hashes the same.
pub fn target_hash(pattern: &Pattern, file: &SourceFile) -> Hash {
    match verbatim(pattern, file) {
        Cow::Borrowed(text) => source_hash(text),
        Cow::Owned(text) => digest(&composed(text.trim())),
    }
}

/// [`target_hash`] where a ledger says which one to expect: the hash that this function gave before. Text
/// that has it as it stands is in normal form, and no character of it needs to be looked at.
pub fn target_hash_expecting(expected: Hash, pattern: &Pattern, file: &SourceFile) -> Hash {
    match verbatim(pattern, file) {
        Cow::Borrowed(text) if digest(text) == expected => expected,
        Cow::Owned(text) if digest(text.trim()) == expected => expected,
        Cow::Borrowed(text) => source_hash(text),
        Cow::Owned(text) => digest(&composed(text.trim())),
    }
}

/// The text of a pattern that is only text as the file has it; any other in its canonical form, not yet
/// composed.
fn verbatim<'f>(pattern: &Pattern, file: &'f SourceFile) -> Cow<'f, str> {
    if let [Element::Text(span)] = pattern.elements.as_slice() {
        return Cow::Borrowed(file.slice(*span));
    }
    let mut canonical = Canonical {
        text: String::with_capacity(pattern.span.len() + 16),
        file,
    };
    canonical.pattern(pattern);
    Cow::Owned(canonical.text)
}

/// [`target_hash`] of a value given as FTL text (what stands after `id = `). Text that is not one readable
/// value is hashed as it stands, white space folded.
pub fn target_hash_of(value: &str) -> Hash {
    if !value.contains(['{', '}', '\n']) {
        return source_hash(value);
    }
    let file = Arc::new(SourceFile::from_text("", format!("v = {value}\n")));
    let (catalogue, diagnostics) = parse(file);
    match catalogue.entries.as_slice() {
        [entry] if diagnostics.is_empty() && entry.attributes.is_empty() => {
            entry.value.as_ref().map_or_else(
                || source_hash(value),
                |parsed| target_hash(parsed, &catalogue.file),
            )
        }
        _ => source_hash(value),
    }
}

fn digest(text: &str) -> Hash {
    let hash = blake3::hash(text.as_bytes());
    let first = hash.as_bytes().first_chunk().copied().unwrap_or_default();
    Hash(u64::from_be_bytes(first))
}

/// Writes a translation in its canonical form.
struct Canonical<'f> {
    text: String,
    file: &'f SourceFile,
}

impl Canonical<'_> {
    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Text(span) => fold_into(&mut self.text, self.file.slice(*span)),
                Element::Placeable(expression, _) => self.placeable(expression),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression) {
        match expression {
            Expression::Nested(inner) => self.placeable(inner),
            Expression::Text(literal) => {
                for part in literal.split_inclusive(['{', '}']) {
                    let text = part.trim_end_matches(['{', '}']);
                    fold_into(&mut self.text, text);
                    match part.as_bytes().get(text.len()) {
                        Some(b'{') => self.text.push_str("{ \"{\" }"),
                        Some(_) => self.text.push_str("{ \"}\" }"),
                        None => {}
                    }
                }
            }
            _ => {
                self.text.push_str("{ ");
                self.expression(expression);
                self.text.push_str(" }");
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Text(literal) => {
                self.text.push('"');
                for character in literal.chars() {
                    if matches!(character, '"' | '\\') {
                        self.text.push('\\');
                    }
                    self.text.push(character);
                }
                self.text.push('"');
            }
            Expression::Number(number) => self.text.push_str(number),
            Expression::Variable(name) => {
                self.text.push('$');
                self.text.push_str(name);
            }
            Expression::Message(id, attribute) => self.name("", id, attribute.as_deref()),
            Expression::Term(name, attribute, arguments) => {
                self.name("-", name, attribute.as_deref());
                if !arguments.is_empty() {
                    self.arguments(arguments);
                }
            }
            Expression::Function(name, arguments) => {
                self.text.push_str(name);
                self.arguments(arguments);
            }
            Expression::Nested(inner) => self.expression(inner),
            Expression::Select(selector, variants) => {
                self.expression(selector);
                self.text.push_str(" ->");
                for variant in variants {
                    self.text
                        .push_str(if variant.default { " *[" } else { " [" });
                    let (VariantKey::Identifier(key) | VariantKey::Number(key)) = &variant.key;
                    self.text.push_str(key);
                    self.text.push_str("] ");
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn name(&mut self, sigil: &str, name: &str, attribute: Option<&str>) {
        self.text.push_str(sigil);
        self.text.push_str(name);
        if let Some(attribute) = attribute {
            self.text.push('.');
            self.text.push_str(attribute);
        }
    }

    fn arguments(&mut self, arguments: &[Argument]) {
        self.text.push('(');
        for (at, argument) in arguments.iter().enumerate() {
            if at > 0 {
                self.text.push_str(", ");
            }
            if let Some(name) = &argument.name {
                self.text.push_str(name);
                self.text.push_str(": ");
            }
            self.expression(&argument.value);
        }
        self.text.push(')');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_documented_examples_come_out() {
        for (text, hash) in [
            ("Bring form {A}.", "b3-c82faca558e7d905"),
            ("Relief lasts about 1 week.", "b3-c6e2e67cdb1c1668"),
        ] {
            assert_eq!(source_hash(text).to_string(), hash, "{text}");
        }
        for (value, hash) in [
            (
                r#"Traiga el formulario {"{"}A{"}"}."#,
                "b3-60e61ece6c20b987",
            ),
            (
                "El alivio dura alrededor de 1 semana.",
                "b3-5638a22473e30940",
            ),
        ] {
            assert_eq!(target_hash_of(value).to_string(), hash, "{value}");
        }
    }

    #[test]
    fn what_reads_the_same_hashes_the_same() {
        let same: &[&[&str]] = &[
            &[
                "a b",
                " a  b ",
                "a\n    b",
                "a\u{a0}b",
                "a{\" \"}b",
                "a{\"\"} {\"b\"}",
            ],
            &["é", "e\u{301}", "{\"\\u00e9\"}", "{\"e\"}\u{301}"],
            &["[x](y)", "{\"[\"}x](y)", "{ \"\\u005B\" }x](y)"],
            &[
                "{\"{\"}A{\"}\"}",
                "{\"{A}\"}",
                "{ \"{\" }{\"A\"}{ \"\\u007D\" }",
            ],
            &["{$x} y", "{ $x }  y", "{\n    $x\n    } y", "{ { $x } } y"],
            &[
                "{NUMBER($n,a:1,b:\"c\")}",
                "{ NUMBER ( $n , a : 1, b: \"\\u0063\", ) }",
            ],
            &["{-t}", "{ -t() }"],
            &[
                "{ $n ->\n [one] x\n *[other] y z\n }",
                "{$n ->\n    [ one ]\n        x\n   *[other] y\n      z\n    }",
            ],
        ];
        for group in same {
            for value in *group {
                assert_eq!(target_hash_of(value), target_hash_of(group[0]), "{value}");
            }
        }
        for (at, group) in same.iter().enumerate() {
            for other in &same[at + 1..] {
                assert_ne!(target_hash_of(group[0]), target_hash_of(other[0]));
            }
        }
    }

    #[test]
    fn what_reads_differently_hashes_differently() {
        let different = [
            "5 mg",
            "50 mg",
            "5mg",
            "{ $x }",
            "{ x }",
            "{\"{ $x }\"}",
            "{ NUMBER($x) }",
            "{ NUMBER($x, a: 1) }",
            "{ NUMBER($x, a: \"1\") }",
            "{ NUMBER($x, a: 1.0) }",
            "{ -x }",
            "{ $n ->\n [1] x\n *[other] y\n }",
            "{ $n ->\n *[1] x\n [other] y\n }",
            "{ $n ->\n *[other] y\n [1] x\n }",
            "not } readable",
        ];
        for (at, one) in different.iter().enumerate() {
            for other in &different[at + 1..] {
                assert_ne!(target_hash_of(one), target_hash_of(other), "{one} {other}");
            }
        }
    }

    #[test]
    fn hashes_are_read_as_they_are_written() {
        let hash = Hash(0x00ab_0000_0000_0001);
        assert_eq!(hash.to_string(), "b3-00ab000000000001");
        assert_eq!("b3-00ab000000000001".parse(), Ok(hash));
        for wrong in [
            "",
            "00ab000000000001",
            "b3-00AB000000000001",
            "b3-1",
            "b3-+0ab000000000001",
        ] {
            assert_eq!(wrong.parse::<Hash>(), Err(NotAHash), "{wrong}");
        }
    }

    /// FTL values of every shape, on the `=` line or below it.
    fn value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            "[a-z \u{e9}\u{301}\"()-]{0,8}",
            Just("{\"{\"}".to_owned()),
            Just("{ \"[\\u00e9\" }".to_owned()),
            Just("{$x}".to_owned()),
            Just("{ -t(a: \"\\\\\") }".to_owned()),
            Just("{ F( $n,b:1.0 ) }".to_owned()),
            Just("{{ m.a }}".to_owned()),
            Just("\n      more".to_owned()),
            Just("\n\n    more ".to_owned()),
            Just("\n    {\"*\"}".to_owned()),
        ];
        let leaves = prop::collection::vec(leaf, 1..6).prop_map(|parts| parts.concat());
        leaves.prop_recursive(3, 12, 3, |inner| {
            (inner.clone(), inner).prop_map(|(one, other)| {
                format!("{one}{{ $n ->\n    [1] {one}x\n   *[other]\n      y{other}\n    }}")
            })
        })
    }

    proptest! {
        #[test]
        fn hashes_are_read_as_numbers_are(value: u64, at in 0..19_usize, other in "[0-9a-fA-G/:`g é]") {
            let text = Hash(value).to_string();
            prop_assert_eq!(text.parse(), Ok(Hash(value)));
            let mut text: Vec<char> = text.chars().collect();
            text.splice(at..=at, other.chars());
            let text: String = text.into_iter().collect();
            let digits = text.strip_prefix("b3-").filter(|it| it.len() == 16);
            let digits = digits.filter(|it| it.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f')));
            let plain = digits.and_then(|it| u64::from_str_radix(it, 16).ok());
            prop_assert_eq!(text.parse().ok(), plain.map(Hash));
        }

        #[test]
        fn a_file_serialized_anew_hashes_the_same(value in value()) {
            let text = format!("v = {value}\nw = x\n");
            let resource = fluent_syntax::parser::parse(text.as_str());
            prop_assume!(resource.is_ok());
            let again = fluent_syntax::serializer::serialize(&resource.unwrap());
            let crlf = text.replace('\n', "\r\n");
            let hash_in = |text: &str| {
                let (catalogue, _) = parse(Arc::new(SourceFile::from_text("", text)));
                let entry = catalogue.message("v")?;
                Some(target_hash(entry.value.as_ref()?, &catalogue.file))
            };
            let hash = hash_in(&text);
            prop_assert_eq!(hash, hash_in(&again), "{}", again);
            prop_assert_eq!(hash, hash_in(&crlf));
            if let Some(hash) = hash {
                prop_assert_eq!(hash, target_hash_of(&value));
                let (catalogue, _) = parse(Arc::new(SourceFile::from_text("", text)));
                let pattern = catalogue.message("v").and_then(|entry| entry.value.as_ref()).unwrap();
                for expected in [hash, Hash(0)] {
                    prop_assert_eq!(target_hash_expecting(expected, pattern, &catalogue.file), hash);
                }
            }
        }

        #[test]
        fn a_plain_translation_hashes_like_a_source_text(text in "[a-zé\u{301}\u{a0} ]{1,20}") {
            prop_assert_eq!(source_hash(&text), target_hash_of(&text));
        }
    }
}
