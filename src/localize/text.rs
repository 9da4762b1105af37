//! A formatted value → what readers see: lines folded, Markdown parsed only where there may be some.

use std::borrow::Cow;

use memchr::{memchr, memmem};

use crate::content::{
    Definitions, Inline, InlineProblem, SegmentKind, Value, ValueKind, decode, parse_inline,
};
use crate::locale::is_wide;
use crate::localize::{Content, Fact};

/// Content of a text that is seen to be plain as it stands, as nearly all are.
pub(super) fn plain(text: &str) -> Option<Content> {
    (is_plain(text) && !is_blank(text)).then(|| Content::Plain(text.into()))
}

/// Content of a segment, or nothing where it may not be shown; and what was found out about it.
pub(super) fn content(
    text: Cow<'_, str>,
    kind: SegmentKind,
    definitions: &Definitions,
) -> (Option<Content>, Vec<Fact>) {
    let text = match fold(&text) {
        Cow::Owned(folded) => Cow::Owned(folded),
        Cow::Borrowed(_) => text,
    };
    if is_plain(&text) {
        return if is_blank(&text) {
            (None, vec![Fact::Empty])
        } else {
            (Some(Content::Plain((&*text).into())), Vec::new())
        };
    }
    if kind.is_plain() {
        let content = visible(pieces(&text.replace("\\\n", " ")));
        let facts = content.is_none().then_some(Fact::Empty);
        return (content, facts.into_iter().collect());
    }
    let mut facts: Vec<Fact> = wrong_destinations(&text)
        .map(|value| Fact::DestinationType(value.text.into()))
        .collect();
    let (inlines, problems) = parse_inline(&text, definitions);
    let fatal = !facts.is_empty() || problems.iter().any(is_fatal);
    facts.extend(problems.into_iter().map(Fact::Inline));
    let content = if fatal { None } else { visible(inlines) };
    if content.is_none() && facts.is_empty() {
        facts.push(Fact::Empty);
    }
    (content, facts)
}

/// Line feeds that only lay out the catalogue become one space, or nothing between two characters that
/// are written without spaces; a hard break (`\` at a line's end) stays.
pub(super) fn fold(text: &str) -> Cow<'_, str> {
    if memchr(b'\n', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    for line in text.split('\n') {
        let line = line.trim_matches([' ', '\t', '\r']);
        if line.is_empty() {
            continue;
        }
        if ends_with_hard_break(&folded) {
            folded.push('\n');
        } else if !folded.is_empty() {
            let both_wide =
                last_shown(&folded).is_some_and(is_wide) && first_shown(line).is_some_and(is_wide);
            if !both_wide {
                folded.push(' ');
            }
        }
        folded.push_str(line);
    }
    Cow::Owned(folded)
}

/// The first character that readers see: of a value, its own first.
fn first_shown(text: &str) -> Option<char> {
    match decode(text) {
        Some((0, _, value)) => value.text.chars().next(),
        _ => text.chars().next(),
    }
}

fn last_shown(text: &str) -> Option<char> {
    let last = text.chars().next_back()?;
    if last < '\u{100000}' {
        return Some(last);
    }
    let value = values(text).last()?;
    value.text.chars().next_back()
}

fn ends_with_hard_break(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// Whether the Markdown of a text is the text itself. Says no too often rather than too rarely.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler compares many bytes at once"
)]
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let edge = |byte: Option<&u8>| byte == Some(&b' ');
    // `[`, `\`, `]`, `^`, `_` and a backquote follow each other, and so do `~` and U+007F. 0xF4 begins the
    // characters from U+100000, which values are encoded in. Without an early exit inside a chunk the
    // compiler compares many bytes at once.
    let special = |chunk: &[u8]| {
        let found = chunk.iter().fold(0, |found, byte| {
            let special = (*byte < b' ')
                | matches!(byte, b'['..=b'`')
                | matches!(byte, b'~'..=0x7F)
                | (*byte == b'*')
                | (*byte == b'<')
                | (*byte == b'&')
                | (*byte == 0xF4);
            found | u8::from(special)
        });
        found != 0
    };
    !edge(bytes.first()) && !edge(bytes.last()) && !bytes.chunks(64).any(special)
}

/// Text without Markdown (title, description): its text and its values.
fn pieces(text: &str) -> Vec<Inline> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while let Some((start, end, value)) = decode(rest) {
        if let Some(before) = rest.get(..start).filter(|before| !before.is_empty()) {
            pieces.push(Inline::Text(before.into()));
        }
        pieces.push(Inline::Value(value));
        rest = rest.get(end..).unwrap_or_default();
    }
    if !rest.is_empty() {
        pieces.push(Inline::Text(rest.into()));
    }
    pieces
}

/// Inline content as it is kept; none when it shows nothing.
fn visible(inlines: Vec<Inline>) -> Option<Content> {
    if let [Inline::Text(text)] = inlines.as_slice() {
        return (!is_blank(text)).then(|| Content::Plain((&**text).into()));
    }
    let shows = |inline: &Inline| match inline {
        Inline::Text(text) => !is_blank(text),
        Inline::Break => false,
        _ => true,
    };
    inlines
        .iter()
        .any(shows)
        .then(|| Content::Rich(inlines.into_boxed_slice()))
}

/// Whether a text has nothing to see: white space and characters without a glyph.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    })
}

/// Problems after which a text may not be shown: part of it would be lost, dangerous or dead.
fn is_fatal(problem: &InlineProblem) -> bool {
    match problem {
        InlineProblem::RawHtml(_)
        | InlineProblem::Block(_)
        | InlineProblem::Scheme(_)
        | InlineProblem::MissingFootnote(_)
        | InlineProblem::MissingLinkLabel(_) => true,
        InlineProblem::LiteralEmphasis(_)
        | InlineProblem::EmptyLink(_)
        | InlineProblem::MissingAlternative(_) => false,
    }
}

/// Values in link destinations that are neither url, email nor phone: after `](`, up to the white space or
/// closing bracket that ends a destination (`CommonMark` 0.31, 6.3).
fn wrong_destinations(text: &str) -> impl Iterator<Item = Value> {
    memmem::find_iter(text.as_bytes(), "](").flat_map(move |at| {
        let after = text.get(at + 2..).unwrap_or_default();
        let after = after.trim_start_matches([' ', '\t', '\n']);
        let destination = after.get(..destination_end(after)).unwrap_or(after);
        values(destination).filter(|value| {
            !matches!(
                value.kind,
                ValueKind::Url | ValueKind::Email | ValueKind::Phone
            )
        })
    })
}

fn destination_end(text: &str) -> usize {
    let pointed = text.starts_with('<');
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '>' if pointed => return at,
            '\n' => return at,
            _ if pointed => {}
            ' ' | '\t' => return at,
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

fn values(text: &str) -> impl Iterator<Item = Value> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, end, value) = decode(rest)?;
        rest = rest.get(end..).unwrap_or_default();
        Some(value)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::encode;
    use crate::localize::Outcome;
    use crate::localize::fixture::one;

    fn shown(text: &str) -> Content {
        content(
            Cow::Borrowed(text),
            SegmentKind::Paragraph,
            &Definitions::default(),
        )
        .0
        .unwrap_or_default()
    }

    #[test]
    fn lines_are_folded_unless_they_break() {
        for (text, expected) in [
            ("one line", "one line"),
            ("two\nlines", "two lines"),
            ("two  \n   lines", "two lines"),
            ("a\n\n\nb", "a b"),
            ("中文\n字", "中文字"),
            ("中文\nabc", "中文 abc"),
            ("中文\r\n字", "中文字"),
            ("한국\n어", "한국 어"),
            ("hard\\\nbreak", "hard\\\nbreak"),
            ("not\\\\\nhard", "not\\\\ hard"),
            ("\n  first", "first"),
        ] {
            assert_eq!(fold(text), expected, "{text:?}");
        }
        let value = |text: &str| {
            encode(&Value {
                kind: ValueKind::Text,
                text: text.into(),
            })
        };
        let (wide, narrow) = (value("诊所"), value("abc"));
        for (text, expected) in [
            (format!("在\n{wide}\n见"), format!("在{wide}见")),
            (format!("在\n{narrow}\n见"), format!("在 {narrow} 见")),
            (format!("{wide}\n{wide}\na"), format!("{wide}{wide} a")),
        ] {
            assert_eq!(fold(&text), expected);
        }
    }

    #[test]
    fn what_looks_like_a_block_stays_text() {
        for text in [
            "2. Woche",
            "2) Woche",
            "+ 5 mg",
            "- a",
            "* x",
            "# x",
            "> 5",
            "===",
            "---",
            "    four spaces",
            "```",
            "| a | b |",
            "[x]: y",
            ": d",
            "+++",
            "1.",
        ] {
            let value = format!("{{ \"\" }}{text}");
            let local = one("de", "", &value);
            assert_eq!(
                local.outcome,
                Outcome::Translated,
                "{text}: {:?}",
                local.facts
            );
            assert_eq!(local.content.plain_text(), text.trim(), "{text}");
            let second = one("de", "", &format!("\n    Text\n    {{ \"\" }}{text}"));
            assert_eq!(
                second.content.plain_text(),
                format!("Text {}", text.trim()),
                "{text}"
            );
        }
    }

    #[test]
    fn problems_that_lose_or_endanger_text_hide_it() {
        for (value, hides) in [
            ("<b>x</b>", true),
            ("<!-- x --> y", true),
            ("[x](javascript:alert)", true),
            ("[x](data:text/html,y)", true),
            ("note[^none]", true),
            ("[text][none]", true),
            ("{ \"\" }**「重要」**です。", false),
            ("{ \"[\" }](https://a.example) x", false),
            ("![](a.png) x", false),
        ] {
            let local = one("de", "", value);
            let unresolvable = local.outcome == Outcome::Unresolvable;
            assert_eq!(unresolvable, hides, "{value}: {:?}", local.facts);
            assert_eq!(local.content.is_empty(), hides, "{value}");
            let facts = local.facts.unwrap();
            let inline = facts.iter().all(|fact| matches!(fact, Fact::Inline(_)));
            assert!(inline, "{value}: {facts:?}");
        }
    }

    #[test]
    fn only_addresses_stand_in_link_destinations() {
        for value in [
            "{ \"[\" }x](https://a.example/{ $n })",
            "{ \"[\" }x]( <{ $text }> )",
            "{ \"[\" }x](https://a.example/(b{ $day }))",
            "a [x](b) ![y](c{ $n }.png)",
            "a [x](b{ 5 })",
        ] {
            let local = one("de", "", value);
            assert_eq!(local.outcome, Outcome::Unresolvable, "{value}");
            let facts = local.facts.unwrap();
            assert!(
                matches!(facts[0], Fact::DestinationType(_)),
                "{value}: {facts:?}"
            );
        }
        for value in [
            "{ \"[\" }x]({ $site })",
            "{ \"[\" }{ $n }](tel:{ $phone } \"{ $n }\")",
            "{ \"[\" }x](mailto:{ $mail }) { $n }",
            "{ \"[\" }x](b) ({ $n })",
            "x] ({ $n })",
        ] {
            let local = one("de", "", value);
            assert_eq!(
                local.outcome,
                Outcome::Translated,
                "{value}: {:?}",
                local.facts
            );
            assert_eq!(local.facts, None, "{value}");
        }
    }

    #[test]
    fn titles_are_text_without_markdown() {
        let value = Value {
            kind: ValueKind::Number,
            text: "5".into(),
        };
        let text = format!("*a* <b>\\\n{} \\* c", encode(&value));
        let (title, facts) = content(
            Cow::Owned(text),
            SegmentKind::Title,
            &Definitions::default(),
        );
        assert_eq!(facts, []);
        assert_eq!(
            title.unwrap(),
            Content::Rich(Box::new([
                Inline::Text("*a* <b> ".into()),
                Inline::Value(value),
                Inline::Text(" \\* c".into())
            ]))
        );
    }

    fn markdown() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            prop_oneof![
                "[a-z中é ]{1,4}",
                "[-+#>*_`~\\[\\]()!<&.:|=0-9 \\\\]{1,3}",
                Just("[x](https://a.example)".to_owned()),
                Just("**b**".to_owned()),
                Just("&amp;".to_owned()),
                Just("\n".to_owned()),
            ],
            0..8,
        )
        .prop_map(|parts| parts.concat())
    }

    proptest! {
        /// What is plain as it stands is what the long way makes of it.
        #[test]
        fn plain_texts_need_no_folding(text in markdown(), title: bool) {
            let kind = if title { SegmentKind::Title } else { SegmentKind::Paragraph };
            if let Some(short) = plain(&text) {
                let long = content(Cow::Borrowed(&text), kind, &Definitions::default());
                prop_assert_eq!((Some(short), Vec::new()), long);
                prop_assert_eq!(crate::content::holds_private_use(&text), None);
            }
        }

        /// The short way gives what Markdown gives.
        #[test]
        fn plain_text_is_its_own_markdown(text in markdown()) {
            let folded = fold(&text);
            if is_plain(&folded) && !is_blank(&folded) {
                let (inlines, problems) = parse_inline(&folded, &Definitions::default());
                prop_assert_eq!(problems, vec![]);
                prop_assert_eq!(inlines, vec![Inline::Text((&*folded).into())]);
                prop_assert_eq!(shown(&text), Content::Plain((&*folded).into()));
            }
        }

        /// Whatever a value holds, it is shown as exactly that and changes nothing around it.
        #[test]
        fn values_are_inert(
            kind in 0..6_usize,
            text in prop_oneof![markdown(), "\\PC{0,20}", Just("\u{100041}{ $n }<script>".to_owned()), Just(String::new())],
            before in "[a-z ]{0,3}[a-z]",
            after in "[a-z][a-z ]{0,3}",
            strong: bool,
        ) {
            let kinds = [ValueKind::Text, ValueKind::Number, ValueKind::Date, ValueKind::Phone, ValueKind::Url, ValueKind::Email];
            let value = Value { kind: kinds[kind], text: text.as_str().into() };
            let marks = if strong { "**" } else { "" };
            let whole = format!("{before}{marks}{}{marks}{after}", encode(&value));
            let expected = if strong { Inline::Strong(vec![Inline::Value(value)]) } else { Inline::Value(value) };
            prop_assert_eq!(
                shown(&whole),
                Content::Rich(Box::new([
                    Inline::Text(before.trim_start().into()),
                    expected,
                    Inline::Text(after.trim_end().into()),
                ]))
            );
        }

        #[test]
        fn content_is_total(text: String, title: bool) {
            let kind = if title { SegmentKind::Title } else { SegmentKind::Paragraph };
            let (content, facts) = content(Cow::Owned(text), kind, &Definitions::default());
            prop_assert!(content.is_some() || !facts.is_empty());
        }
    }
}
