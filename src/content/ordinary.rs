//! The commonest inline Markdown without the parser: links and strong words among plain text.
//!
//! A parser reads a text several times and makes a tree of it; a link in a sentence needs neither. What is
//! read here is what `CommonMark` leaves no doubt about; everything else is the parser's.

use memchr::memchr3;

use crate::content::inline::{holds_any, push_parts};
use crate::content::{Inline, links, parse_plain};

/// What `text` says, if it is plain text with nothing but `**strong words**` between spaces and
/// `[links](address)` in it.
pub(super) fn ordinary(text: &str) -> Option<Vec<Inline>> {
    if holds_any(text, b"\\`_~<&\n\r\t") {
        return None;
    }
    let text = text.trim_matches(' ');
    let mut inlines = Vec::with_capacity(3);
    let mut at = 0;
    while let Some(found) = memchr3(b'*', b'[', b']', text.as_bytes().get(at..)?) {
        let start = at + found;
        push_parts(&mut inlines, text.get(at..start)?);
        let (before, here) = text.split_at_checked(start)?;
        let (inline, rest) = strong(before, here).or_else(|| link(before, here))?;
        inlines.push(inline);
        at = text.len() - rest.len();
    }
    push_parts(&mut inlines, text.get(at..)?);
    Some(inlines)
}

/// Strong words at the beginning of `text`, and what stands after them. Between spaces, `**` can only open
/// before a word and only close after one (`CommonMark` 0.31, 6.2).
fn strong<'t>(before: &str, text: &'t str) -> Option<(Inline, &'t str)> {
    let (content, rest) = text.strip_prefix("**")?.split_once("**")?;
    let apart =
        (before.is_empty() || before.ends_with(' ')) && (rest.is_empty() || rest.starts_with(' '));
    (apart && is_content(content)).then(|| (Inline::Strong(parse_plain(content)), rest))
}

/// A link at the beginning of `text`, and what stands after it (`CommonMark` 0.31, 6.3).
fn link<'t>(before: &str, text: &'t str) -> Option<(Inline, &'t str)> {
    let (content, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, rest) = rest.split_once(')')?;
    let is_link = !before.ends_with('!')
        && !content.starts_with('^')
        && is_content(content)
        && content.contains(char::is_alphanumeric)
        && is_simple(address)
        && links::check(address).is_ok();
    is_link.then(|| {
        let link = Inline::Link {
            destination: address.into(),
            content: parse_plain(content),
        };
        (link, rest)
    })
}

/// Whether a text can stand between marks and holds none.
fn is_content(text: &str) -> bool {
    let edge = |c: char| c.is_whitespace();
    !text.is_empty()
        && !text.starts_with(edge)
        && !text.ends_with(edge)
        && memchr3(b'*', b'[', b']', text.as_bytes()).is_none()
}

/// Whether an address is written without anything that Markdown reads in a way of its own.
fn is_simple(address: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/#.:?=%+@-,;".contains(&byte);
    !address.is_empty() && address.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::inline::parse_markdown;
    use crate::content::{Definitions, LinkDefinition, Value, ValueKind, encode};

    #[test]
    fn links_and_strong_words_need_no_parser() {
        for text in [
            "See [a page](#b).",
            "[a](https://a.example/b?c=d) and **c d**",
            "**a.** b",
            " **a** [b](../c/) ",
        ] {
            assert!(ordinary(text).is_some(), "{text}");
        }
        for text in [
            "a*b",
            "![a](b)",
            "[a](b c)",
            "[a][b]",
            "[a](javascript:b)",
            "[^a](b)",
            "a**b** c",
        ] {
            assert_eq!(ordinary(text), None, "{text}");
        }
    }

    fn markdown() -> impl Strategy<Value = String> {
        let value = |text: &str| {
            encode(&Value {
                kind: ValueKind::Phone,
                text: text.into(),
            })
        };
        let piece = prop_oneof![
            prop::sample::select(vec![
                "a",
                "b1",
                "中",
                "é",
                " ",
                " ",
                "  ",
                "\u{a0}",
                "**",
                "**",
                " **",
                "** ",
                "*",
                "[",
                "]",
                "](",
                ")",
                "](#b)",
                "[a](#b)",
                "[b](https://a.example/?x=1)",
                "!",
                "^",
                ".",
                ",",
                "(",
                "- ",
                "1. ",
                "# ",
                "> ",
                "|",
                ":",
                "\"",
                "[a]: b",
                "javascript:",
                "//",
                "\u{200b}",
                "+",
                "=",
                "\n",
                "\\",
                "_",
                "<",
                "&amp;",
            ])
            .prop_map(str::to_owned),
            Just(value("1-2")),
            Just(value("")),
        ];
        prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8192))]
        #[test]
        fn the_short_way_reads_what_the_parser_reads(text in markdown()) {
            let mut definitions = Definitions::default();
            let defined = LinkDefinition { destination: "#c".into(), title: String::new() };
            definitions.links.insert("a".into(), defined);
            definitions.footnotes.push(("a".into(), Vec::new()));
            if let Some(inlines) = ordinary(&text) {
                prop_assert_eq!((inlines, Vec::new()), parse_markdown(&text, &definitions), "{:?}", text);
            }
        }
    }
}
