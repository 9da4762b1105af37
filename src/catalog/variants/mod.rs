//! A pattern → the texts it can show, one for each combination of variants, for rules that judge what
//! readers would see rather than what the file holds.
//!
//! A value without selects has one path, and one that is a single line of text is borrowed from the file.
//! Each placeable whose value only formatting knows is one [`PLACEABLE`] character; string literals are the
//! text they stand for. Selects over the same selector choose together, so that a combination which no
//! reader can meet is not shown.

mod choose;
mod walk;

use std::borrow::Cow;
use std::ops::Range;

use crate::catalog::{
    Element, Expression, Pattern, Variant, VariantKey,
    variants::{
        choose::{Selects, branches, combinations},
        walk::{Decide, Walk},
    },
};
use crate::source::{SourceFile, Span};

/// What stands for a placeable in the text of a [`VariantPath`]: OBJECT REPLACEMENT CHARACTER, which is
/// neither a letter nor a digit nor white space. The file may hold it too; [`VariantPath::placeables`] says
/// which ones are placeables.
pub const PLACEABLE: char = '\u{FFFC}';

/// One text that a pattern can show. Line feeds of a multi-line value are kept, as Fluent gives them.
#[derive(Clone, Debug)]
pub struct VariantPath<'p> {
    /// The text, with [`PLACEABLE`] for each placeable.
    pub text: Cow<'p, str>,
    /// The placeables, in order.
    pub placeables: Vec<PathPlaceable<'p>>,
    /// What was chosen, in order; empty without selects.
    pub choices: Vec<Choice<'p>>,
    /// Where each piece of the text comes from, in order; empty where the text is one slice of the file.
    pieces: Vec<Piece>,
    /// Where the text begins in the file.
    start: u32,
}

/// A placeable in the text of a [`VariantPath`].
#[derive(Clone, Copy, Debug)]
pub struct PathPlaceable<'p> {
    /// Position of its [`PLACEABLE`] in the text, in bytes.
    pub at: usize,
    /// What it is: a variable, a term, a message, a call or a number; never a text, a select or nested.
    pub expression: &'p Expression,
    /// Its braces in the file, from the outermost.
    pub span: Span,
}

/// A variant that was chosen.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'p> {
    /// What chooses: `$n`, `NUMBER($n)`, `-term.attribute`.
    pub selector: &'p Expression,
    /// The variant.
    pub variant: &'p Variant,
}

/// A part of a path's text that comes from one place of the file.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins in the text.
    at: usize,
    span: Span,
    /// Whether its bytes are the file's; not so of placeables, which are one place as a whole.
    verbatim: bool,
}

impl Pattern {
    /// The texts that this pattern, of `file`, can show, at least one: every combination of variants up to 64,
    /// in the order of the file; with more of them each variant once, the other selects at their default. Of a
    /// hostile pattern some variants are left out, so that no more than 64 times its length is looked at.
    ///
    /// Selectors have the keys that the pattern names for them, as written: that `[1]` is also `[one]` in most
    /// languages is not looked at.
    pub fn paths<'p>(&'p self, file: &'p SourceFile) -> Paths<'p> {
        if let [Element::Text(span)] = self.elements.as_slice() {
            let mut path = VariantPath::plain(Cow::Borrowed(file.slice(*span)));
            path.start = span.start;
            return Paths(Rest::One(Some(path)));
        }
        let selects = Selects::of(self);
        if selects.variants == 0 {
            let (path, _) = Walk::new(file, &[], &mut Decide::Default).path(self);
            return Paths(Rest::One(Some(path)));
        }
        let paths = combinations(self, file, &selects).unwrap_or_else(|| branches(self, file));
        Paths(Rest::Many(paths.into_iter()))
    }
}

/// The paths of a pattern. Made by [`Pattern::paths`].
#[derive(Debug)]
pub struct Paths<'p>(Rest<'p>);

#[derive(Debug)]
enum Rest<'p> {
    One(Option<VariantPath<'p>>),
    Many(std::vec::IntoIter<VariantPath<'p>>),
}

impl<'p> Iterator for Paths<'p> {
    type Item = VariantPath<'p>;

    fn next(&mut self) -> Option<VariantPath<'p>> {
        match &mut self.0 {
            Rest::One(path) => path.take(),
            Rest::Many(paths) => paths.next(),
        }
    }
}

impl<'p> VariantPath<'p> {
    /// A text of its own, in no file: its places are those in the text.
    pub fn plain(text: Cow<'p, str>) -> Self {
        Self {
            text,
            placeables: Vec::new(),
            choices: Vec::new(),
            pieces: Vec::new(),
            start: 0,
        }
    }

    /// Where bytes of the text stand in the file. What touches a placeable, or a text in quotation marks,
    /// covers its braces.
    pub fn span(&self, range: Range<usize>) -> Span {
        let end = range.end.max(range.start);
        if self.pieces.is_empty() {
            let place = |at: usize| Span::new(at..at).start.saturating_add(self.start);
            return Span {
                start: place(range.start),
                end: place(end),
            };
        }
        let first = self.piece(range.start);
        // The last byte decides, so that the piece after the end is no part of it.
        let last = self.piece(end.saturating_sub(1).max(range.start));
        let (Some(first), Some(last)) = (first, last) else {
            return Span::default();
        };
        let place = |piece: &Piece, at: usize| {
            let offset = u32::try_from(at.saturating_sub(piece.at)).unwrap_or(u32::MAX);
            piece.span.start.saturating_add(offset).min(piece.span.end)
        };
        let start = if first.verbatim {
            place(first, range.start)
        } else {
            first.span.start
        };
        let end = if last.verbatim {
            place(last, end)
        } else {
            last.span.end
        };
        Span {
            start,
            end: end.max(start),
        }
    }

    /// The piece that holds a byte; the last one at the end of the text.
    fn piece(&self, at: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.at <= at);
        self.pieces.get(after.checked_sub(1)?)
    }
}

impl<'p> Choice<'p> {
    /// The variable that decides, without `$`: of `$n` and of `NUMBER($n)`.
    pub fn variable(&self) -> Option<&'p str> {
        match self.selector {
            Expression::Variable(name) => Some(name),
            Expression::Function(_, arguments) => match &arguments.first()?.value {
                Expression::Variable(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }

    /// The key of the variant.
    pub fn key(&self) -> &'p VariantKey {
        &self.variant.key
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::catalog::{Catalogue, Entry, parse};

    fn catalogue(text: &str) -> Catalogue {
        let (catalogue, diagnostics) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
        assert_eq!(diagnostics, [], "{text}");
        catalogue
    }

    fn value(catalogue: &Catalogue) -> &Pattern {
        catalogue.message("a").unwrap().value.as_ref().unwrap()
    }

    /// Texts of the paths, with what was chosen before each: `$n=one: text`.
    fn shown(text: &str) -> Vec<String> {
        let catalogue = catalogue(text);
        value(&catalogue)
            .paths(&catalogue.file)
            .map(|path| {
                let choices = path.choices.iter().map(|choice| {
                    let key = catalogue.file.slice(choice.variant.key_span);
                    format!("{}={key} ", choice.variable().unwrap_or("?"))
                });
                choices.collect::<String>() + &path.text.replace(PLACEABLE, "#")
            })
            .collect()
    }

    #[test]
    fn values_without_selects_have_one_path() {
        for (text, expected) in [
            ("a = Rest for 2 hours.", "Rest for 2 hours."),
            ("a =\n    Rest for 2\n    hours.", "Rest for 2\nhours."),
            ("a =\r\n    Rest\r\n\r\n      now.", "Rest\n\n  now."),
            ("a = Call { $phone }, {{ -clinic }}.", "Call #, #."),
            ("a = {\"[\"}x]({ $site }) {\"\"}{ 5 }{ b.c }", "[x](#) ##"),
            ("a = {\"\"}", ""),
        ] {
            assert_eq!(shown(text), [expected], "{text}");
        }
        let plain = catalogue("a =\n    Plain.");
        let path = value(&plain).paths(&plain.file).next().unwrap();
        assert!(matches!(path.text, Cow::Borrowed("Plain.")));
    }

    #[test]
    fn each_combination_is_a_path() {
        assert_eq!(
            shown(
                "a = { $n ->\n    [0] None\n    [one] One { $m ->\n        [one] a\n       *[other] b\n    }\n   *[other] { $n } more\n} left"
            ),
            [
                "n=0 None left",
                "n=one m=one One a left",
                "n=one m=other One b left",
                "n=other # more left"
            ]
        );
    }

    #[test]
    fn selects_over_one_selector_choose_together() {
        assert_eq!(
            shown(
                "a = { $n ->\n    [one] day\n   *[other] days\n} { $n ->\n    [one] is\n    [few] a\n   *[other] are\n} { NUMBER($n) ->\n    [one] x\n   *[other] y\n}"
            ),
            [
                "n=one n=one n=one day is x",
                "n=one n=one n=other day is y",
                "n=other n=other n=one days are x",
                "n=other n=other n=other days are y",
                "n=other n=few n=one days a x",
                "n=other n=few n=other days a y",
            ]
        );
    }

    #[test]
    fn with_too_many_combinations_each_variant_is_shown_once() {
        let select = |name: usize| format!("{{ $v{name} ->\n    [a] a{name}\n   *[b] b{name}\n}} ");
        let text: String = (0..7).map(select).collect();
        let paths = shown(&format!("a = x {text}"));
        assert_eq!(paths.len(), 14);
        for at in 0..7 {
            let only = paths.iter().filter(|it| it.contains(&format!("a{at}")));
            assert_eq!(only.count(), 1, "{paths:?}");
        }
        let nested = (0..80).rev().fold(String::new(), |inner, at| match at {
            40.. => format!("{inner}{{ $v{at} ->\n    [a] a{at}\n   *[b] b{at}\n}} "),
            _ => format!("{{ $v{at} ->\n    [a] {inner}\n   *[b] b{at}\n}}"),
        });
        let paths = shown(&format!("a = {nested}"));
        assert_eq!(paths.len(), 160);
        assert!(paths[39].contains("v39=a v79=b v78=b"), "{}", paths[39]);
    }

    #[test]
    fn a_hostile_value_is_looked_at_in_linear_time() {
        let keys: String = (0..50_000).map(|key| format!("    [k{key}] x\n")).collect();
        let long = "y ".repeat(100_000);
        for text in [
            format!("a = {long}{{ $n ->\n{keys}   *[other] z\n}}"),
            format!("a = {{ $n ->\n{keys}   *[other] {long}\n}}"),
        ] {
            let catalogue = catalogue(&text);
            let paths: Vec<_> = value(&catalogue).paths(&catalogue.file).collect();
            let bytes: usize = paths.iter().map(|path| path.text.len()).sum();
            assert!(bytes <= 66 * text.len(), "{bytes}");
        }
        // Keys that no path meets.
        let keys: String = (0..100).map(|key| format!("[k{key}] x\n")).collect();
        let unreachable: String = (0..4)
            .map(|at| format!("{{ $v{at} ->\n[a] {{ $v{at} ->\n{keys}*[b] x\n}}\n*[b] y\n}} "))
            .collect();
        assert!(!shown(&format!("a = {unreachable}")).is_empty());
    }

    #[test]
    fn bytes_of_the_text_are_found_in_the_file() {
        let text = "a =\n    Téa { $n ->\n        [one] {\"{\"}1) { $n }\n          dose\n       *[other] x\n    } end\n";
        let catalogue = catalogue(text);
        let path = value(&catalogue).paths(&catalogue.file).next().unwrap();
        assert_eq!(path.text, "Téa {1) \u{FFFC}\ndose end");
        for (part, in_file) in [
            ("Téa", "Téa"),
            ("a", "a"),
            ("{", "{\"{\"}"),
            ("1)", "1)"),
            ("\u{FFFC}", "{ $n }"),
            ("dose", "dose"),
            (") \u{FFFC}\nd", ") { $n }\n          d"),
            ("end", "end"),
        ] {
            let at = path.text.find(part).unwrap();
            let span = path.span(at..at + part.len());
            assert_eq!(catalogue.file.slice(span), in_file, "{part}");
        }
        let end = path.text.len();
        assert_eq!(catalogue.file.slice(path.span(end..end)), "");
        let placeable = path.placeables.first().unwrap();
        assert_eq!(catalogue.file.slice(placeable.span), "{ $n }");
        assert_eq!(placeable.expression, &Expression::Variable("n".to_owned()));
    }

    /// A pattern as a model: what it is written as and what it shows.
    #[derive(Clone, Debug)]
    enum Part {
        Text(&'static str),
        Literal(&'static str),
        Variable(&'static str),
        Select(&'static str, Vec<(&'static str, Vec<Part>)>, Vec<Part>),
    }

    fn written(parts: &[Part]) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => (*text).to_owned(),
            Part::Literal(text) => format!("{{ \"{text}\" }}"),
            Part::Variable(name) => format!("{{ {{ ${name} }} }}"),
            Part::Select(selector, variants, default) => {
                let variants: String = variants
                    .iter()
                    .map(|(key, value)| format!("\n [{key}] {}", written(value)))
                    .collect();
                format!(
                    "{{ {selector} ->{variants}\n*[other] {}\n}}",
                    written(default)
                )
            }
        };
        // An empty literal, for a variant may not be empty.
        "{\"\"}".to_owned() + &parts.iter().map(part).collect::<String>()
    }

    const SELECTORS: [&str; 3] = ["$n", "$m", "NUMBER($n)"];
    const KEYS: [&str; 4] = ["one", "few", "1", "other"];

    /// What readers get when each selector has a key.
    fn read(parts: &[Part], chosen: &[&str; 3]) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) | Part::Literal(text) => (*text).to_owned(),
            Part::Variable(_) => PLACEABLE.to_string(),
            Part::Select(selector, variants, default) => {
                let at = SELECTORS.iter().position(|it| it == selector).unwrap();
                let variant = variants.iter().find(|(key, _)| *key == chosen[at]);
                read(variant.map_or(default, |(_, value)| value), chosen)
            }
        };
        parts.iter().map(part).collect()
    }

    fn parts() -> impl Strategy<Value = Vec<Part>> {
        let leaf = prop_oneof![
            prop::sample::select(vec!["a", "é b", "中", "1"]).prop_map(Part::Text),
            prop::sample::select(vec!["", "[", "{", " "]).prop_map(Part::Literal),
            prop::sample::select(vec!["n", "x"]).prop_map(Part::Variable),
        ];
        let part = leaf.prop_recursive(3, 24, 4, |inner| {
            let value = prop::collection::vec(inner, 0..4);
            let variants = prop::collection::btree_map(
                prop::sample::select(vec!["one", "few", "1"]),
                value.clone(),
                0..3,
            );
            (prop::sample::select(SELECTORS.to_vec()), variants, value).prop_map(
                |(selector, variants, default)| {
                    Part::Select(selector, variants.into_iter().collect(), default)
                },
            )
        });
        prop::collection::vec(part, 0..4)
    }

    proptest! {
        #[test]
        fn paths_are_what_readers_can_get(parts in parts()) {
            let catalogue = catalogue(&format!("a = {}\n", written(&parts)));
            let value = value(&catalogue);
            let mut texts = BTreeSet::new();
            for path in value.paths(&catalogue.file) {
                for piece in path.pieces.iter().filter(|piece| piece.verbatim) {
                    let text = catalogue.file.slice(piece.span);
                    prop_assert_eq!(path.text.get(piece.at..piece.at + text.len()), Some(text));
                    prop_assert_eq!(path.span(piece.at..piece.at + text.len()), piece.span);
                }
                for placeable in &path.placeables {
                    let rest = path.text.get(placeable.at..).unwrap();
                    prop_assert!(rest.starts_with(PLACEABLE));
                    let range = placeable.at..placeable.at + PLACEABLE.len_utf8();
                    prop_assert_eq!(path.span(range), placeable.span);
                }
                texts.insert(path.text.into_owned());
            }
            let mut expected = BTreeSet::new();
            for n in KEYS {
                for m in KEYS {
                    for number in KEYS {
                        expected.insert(read(&parts, &[n, m, number]));
                    }
                }
            }
            prop_assert_eq!(texts, expected);
        }

        #[test]
        fn any_file_has_paths(text in parse::tests::soup()) {
            let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
            for pattern in catalogue.entries.iter().flat_map(Entry::patterns) {
                let mut any = false;
                for path in pattern.paths(&catalogue.file) {
                    any = true;
                    for (at, c) in path.text.char_indices() {
                        let span = path.span(at..at + c.len_utf8());
                        prop_assert!(pattern.span.start <= span.start && span.end <= pattern.span.end);
                    }
                }
                prop_assert!(any);
            }
        }
    }
}
