//! Selects over numbers choose by current CLDR: their selector is spliced to our function PLURAL.
//!
//! fluent-rs matches a number against `[one]` by plural rules of 2022, and against `[1]` only if the options
//! are the same. A text it compares with identifiers as they are. So `PLURAL` returns a text: the name of
//! the plural category, or, for a number that a variant names exactly, [`exact_key`] of that number as the
//! variant had it; and the variant's key becomes that identifier:
//!
//! ```text
//! { $n ->                          { PLURAL($n, "1 2.5") ->
//!     [1] …                            [exact-1] …
//!     [2.5] …                          [exact-2-5] …
//!     [few] …                          [few] …
//!    *[other] …                       *[other] …
//! }                                }
//! ```

use crate::catalog::{Argument, Element, Entry, Expression, Pattern, Variant, VariantKey};
use crate::source::{Edit, SourceFile, Span, apply};

/// The FTL text of `entry` (identifier, value, attributes; no comments) with every select over a number
/// variable or NUMBER(…) spliced to `PLURAL($n, "<exact keys>")`, recursively. A select over a text
/// variable or term stays.
///
/// The exact keys are those of the variants, as written, with a space between; without any the text is
/// empty. The options of `NUMBER` follow as options of `PLURAL`, `type: "ordinal"` among them. Outside of
/// selectors and number keys the text is that of the file.
pub fn splice_plurals(
    entry: &Entry,
    file: &SourceFile,
    is_number: &dyn Fn(&str) -> bool,
) -> String {
    let mut splicer = Splicer {
        text: file.text(),
        is_number,
        edits: Vec::new(),
    };
    for pattern in entry.patterns() {
        splicer.pattern(pattern);
    }
    let raw = file.slice(entry.span);
    if splicer.edits.is_empty() {
        return raw.to_owned();
    }
    let start = entry.span.start;
    for edit in &mut splicer.edits {
        edit.span.start = edit.span.start.saturating_sub(start);
        edit.span.end = edit.span.end.saturating_sub(start);
    }
    apply(raw, &splicer.edits).unwrap_or_else(|_| raw.to_owned())
}

/// The variant key that stands for an exact number as written: `exact-1` for `1`, `exact-2-5` for `2.5`,
/// `exact-m1` for `-1`.
pub fn exact_key(number: &str) -> String {
    let mut key = String::with_capacity(number.len() + 6);
    key.push_str("exact-");
    key.extend(number.chars().map(|character| match character {
        '-' => 'm',
        '.' => '-',
        digit => digit,
    }));
    key
}

/// Walks an entry's tree and its text side by side, since expressions have no spans of their own.
struct Splicer<'t> {
    text: &'t str,
    is_number: &'t dyn Fn(&str) -> bool,
    edits: Vec<Edit>,
}

impl Splicer<'_> {
    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            if let Element::Placeable(expression, span) = element
                && holds_select(expression)
            {
                self.expression(expression, span.start as usize + 1);
            }
        }
    }

    /// Splices what is in an expression that begins at or after `at`; returns where it ends.
    fn expression(&mut self, expression: &Expression, at: usize) -> usize {
        let at = self.skip_blank(at);
        match expression {
            Expression::Text(_) => self.skip_literal(at),
            Expression::Number(number) => at + number.len(),
            Expression::Variable(name) => at + 1 + name.len(),
            Expression::Message(id, attribute) => at + named(id, attribute.as_deref()),
            Expression::Term(name, attribute, arguments) => {
                let end = at + 1 + named(name, attribute.as_deref());
                let open = self.skip_blank(end);
                if self.text.as_bytes().get(open) == Some(&b'(') {
                    self.arguments(arguments, open, "")
                } else {
                    end
                }
            }
            Expression::Function(name, arguments) => {
                let open = self.skip_blank(at + name.len());
                self.arguments(arguments, open, "")
            }
            Expression::Nested(inner) => {
                let end = self.expression(inner, at + 1);
                self.skip_blank(end) + 1
            }
            Expression::Select(selector, variants) => {
                let end = self.selector(selector, variants, at);
                for variant in variants {
                    self.pattern(&variant.value);
                }
                variants
                    .last()
                    .map_or(end, |last| last.value.span.end as usize)
            }
        }
    }

    /// Arguments in the parentheses that open at `open`; `added` is put after the first.
    fn arguments(&mut self, arguments: &[Argument], open: usize, added: &str) -> usize {
        let mut at = open + 1;
        for (position, argument) in arguments.iter().enumerate() {
            at = self.skip_separator(at);
            if let Some(name) = &argument.name {
                at = self.skip_blank(at + name.len()) + 1;
            }
            at = self.expression(&argument.value, at);
            if position == 0 && !added.is_empty() {
                self.replace(at..at, added.to_owned());
            }
        }
        self.skip_separator(at) + 1
    }

    /// Splices the selector at `at` if it chooses by a number; returns where it ends.
    fn selector(&mut self, selector: &Expression, variants: &[Variant], at: usize) -> usize {
        let is_plain = match selector {
            Expression::Variable(name) => (self.is_number)(name),
            Expression::Number(_) => true,
            _ => false,
        };
        if is_plain {
            let keys = self.exact_keys(variants);
            self.replace(at..at, "PLURAL(".to_owned());
            let end = self.expression(selector, at);
            self.replace(end..end, format!(", \"{keys}\")"));
            return end;
        }
        match selector {
            Expression::Function(name, arguments)
                if name == "NUMBER"
                    && arguments.first().is_some_and(|first| first.name.is_none()) =>
            {
                let keys = self.exact_keys(variants);
                let end = at + name.len();
                self.replace(at..end, "PLURAL".to_owned());
                let open = self.skip_blank(end);
                self.arguments(arguments, open, &format!(", \"{keys}\""))
            }
            _ => self.expression(selector, at),
        }
    }

    /// The numbers among the keys, with a space between; the keys become identifiers.
    fn exact_keys(&mut self, variants: &[Variant]) -> String {
        let mut keys = String::new();
        for variant in variants {
            if let VariantKey::Number(key) = &variant.key {
                if !keys.is_empty() {
                    keys.push(' ');
                }
                keys.push_str(key);
                self.replace(variant.key_span.range(), exact_key(key));
            }
        }
        keys
    }

    fn replace(&mut self, range: std::ops::Range<usize>, replacement: String) {
        self.edits.push(Edit {
            span: Span::new(range),
            replacement,
        });
    }

    fn skip_blank(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r'))
            .count()
    }

    fn skip_separator(&self, at: usize) -> usize {
        let at = self.skip_blank(at);
        let comma = self.text.as_bytes().get(at) == Some(&b',');
        self.skip_blank(at + usize::from(comma))
    }

    /// The position after the string literal that begins at `at`.
    fn skip_literal(&self, at: usize) -> usize {
        let mut at = at + 1;
        let bytes = self.text.as_bytes();
        while let Some(found) = bytes
            .get(at..)
            .and_then(|rest| memchr::memchr2(b'"', b'\\', rest))
        {
            at += found;
            if bytes.get(at) == Some(&b'"') {
                return at + 1;
            }
            at += 2;
        }
        bytes.len()
    }
}

/// Length of `id` or `id.attribute`.
fn named(id: &str, attribute: Option<&str>) -> usize {
    id.len() + attribute.map_or(0, |attribute| attribute.len() + 1)
}

fn holds_select(expression: &Expression) -> bool {
    match expression {
        Expression::Select(..) => true,
        Expression::Nested(inner) => holds_select(inner),
        Expression::Term(_, _, arguments) | Expression::Function(_, arguments) => arguments
            .iter()
            .any(|argument| holds_select(&argument.value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
    use icu_locale::locale;
    use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

    use super::*;
    use crate::catalog::parse;

    fn spliced(text: &str) -> String {
        let (catalogue, diagnostics) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
        assert_eq!(diagnostics, [], "{text}");
        let entry = catalogue.entries.first().unwrap();
        splice_plurals(entry, &catalogue.file, &|name| name.starts_with('n'))
    }

    #[test]
    fn only_selectors_over_numbers_and_their_exact_keys_change() {
        let same = |text: &'static str| (text, text);
        for (text, expected) in [
            same("a = { $n } { NUMBER($n) } [1]"),
            same("a = { $gender ->\n    [1] x\n   *[other] y\n}"),
            same("a = { -t.case ->\n    [x] x\n   *[other] y\n}"),
            same("a = { PLURAL($n, \"1\") ->\n    [exact-1] x\n   *[other] y\n}"),
            (
                "a = b { $n ->\n    [1]  x [1]\n    [ 2.5 ] y\n    [-1] -\n    [few] z\n   *[other] { $n }\n  } c",
                "a = b { PLURAL($n, \"1 2.5 -1\") ->\n    [exact-1]  x [1]\n    [ exact-2-5 ] y\n    [exact-m1] -\n    [few] z\n   *[other] { $n }\n  } c",
            ),
            (
                "a = {$n   ->\n *[other] y\n }",
                "a = {PLURAL($n, \"\")   ->\n *[other] y\n }",
            ),
            (
                "a = { NUMBER ( $m, type: \"ordinal\" ) ->\n    [1] x\n   *[other] y\n}",
                "a = { PLURAL ( $m, \"1\", type: \"ordinal\" ) ->\n    [exact-1] x\n   *[other] y\n}",
            ),
            (
                "a = { $gender ->\n    [1] { $n ->\n        [0] none\n       *[other] { { $nn ->\n            [2] two\n           *[other] o\n        } }\n    }\n   *[other] y\n}\n    .b = { $n ->\n   *[0] z\n }",
                "a = { $gender ->\n    [1] { PLURAL($n, \"0\") ->\n        [exact-0] none\n       *[other] { { PLURAL($nn, \"2\") ->\n            [exact-2] two\n           *[other] o\n        } }\n    }\n   *[other] y\n}\n    .b = { PLURAL($n, \"0\") ->\n   *[exact-0] z\n }",
            ),
            (
                "-a = { F(\"} \\\" ->\", -t (x: 1), m.a, 1.5, { $n ->\n   *[3] z\n }) }",
                "-a = { F(\"} \\\" ->\", -t (x: 1), m.a, 1.5, { PLURAL($n, \"3\") ->\n   *[exact-3] z\n }) }",
            ),
        ] {
            assert_eq!(spliced(text), expected);
            assert_eq!(spliced(&format!("# c\n{text}\n")), expected);
            let crlf = |text: &str| text.replace('\n', "\r\n");
            assert_eq!(spliced(&crlf(text)), crlf(expected));
        }
    }

    /// A PLURAL as the bundle would have it: the exact key if there is one, else the category of today.
    fn plural<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
        let [FluentValue::Number(number), FluentValue::String(keys)] = positional else {
            return FluentValue::Error;
        };
        if let Some(key) = keys.split(' ').find(|key| key.parse() == Ok(number.value)) {
            return exact_key(key).into();
        }
        let kind = match named.get("type") {
            Some(FluentValue::String(kind)) if kind == "ordinal" => PluralRuleType::Ordinal,
            _ => PluralRuleType::Cardinal,
        };
        let rules = PluralRules::try_new(locale!("ar").into(), kind.into()).unwrap();
        let category =
            match rules.category_for(number.value.to_string().parse::<u32>().unwrap_or_default()) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
        category.into()
    }

    #[test]
    fn fluent_chooses_what_plural_returns() {
        let text = "a = { $n ->\n    [zero] Z\n    [one] O\n    [two] T\n    [few] F\n    [many] M\n    [103] exact\n    [2.0] exact two\n   *[other] X\n}\n";
        let resource = FluentResource::try_new(spliced(text)).unwrap();
        let mut bundle = FluentBundle::new(vec!["ar".parse().unwrap()]);
        bundle.add_function("PLURAL", plural).unwrap();
        bundle.add_resource(resource).unwrap();
        let value = bundle.get_message("a").unwrap().value().unwrap();
        for (number, expected) in [
            (0, "Z"),
            (1, "O"),
            (2, "exact two"),
            (3, "F"),
            (11, "M"),
            (100, "X"),
            (103, "exact"),
            (104, "F"),
        ] {
            let mut arguments = FluentArgs::new();
            arguments.set("n", number);
            let mut errors = Vec::new();
            let shown = bundle.format_pattern(value, Some(&arguments), &mut errors);
            assert_eq!((shown.as_ref(), errors.len()), (expected, 0), "{number}");
        }
    }
}
