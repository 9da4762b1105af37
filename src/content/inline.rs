//! Inline Markdown of one segment → [`Inline`]s, whatever stands at its line starts.

use std::cell::RefCell;

use pulldown_cmark::{BrokenLink, CowStr, LinkType, Options, Parser};

use crate::content::inline_events::Builder;
use crate::content::ordinary::ordinary;
use crate::content::value::{Part, decode_all, parts};
use crate::content::{Definitions, Value, words};

/// A piece of inline content after localizing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(Box<str>),
    /// Code, never translated.
    Code(Box<str>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Deleted text.
    Deleted(Vec<Inline>),
    /// A link.
    Link {
        /// Destination with variables filled in, not yet made relative to a page.
        destination: Box<str>,
        /// Its text.
        content: Vec<Inline>,
    },
    /// An image inside text.
    Image {
        /// Where it is.
        source: Box<str>,
        /// Its alternative text.
        alternative: Box<str>,
    },
    /// A reference to a footnote: its number, from 1, in source order.
    Footnote(usize),
    /// A hard line break.
    Break,
    /// The value of a variable or of NUMBER or DATETIME: inert text with a type.
    Value(Value),
}

/// What is wrong with an inline text, with the text it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineProblem {
    /// Raw HTML, which is refused.
    RawHtml(String),
    /// `[^label]` without a definition, shown literally by Markdown.
    MissingFootnote(String),
    /// `[text][label]` without a definition.
    MissingLinkLabel(String),
    /// `**`, `*` or `_` left standing as text: emphasis that did not open or close (CJK punctuation).
    LiteralEmphasis(String),
    /// A block construct appeared where only inline text may stand.
    Block(String),
    /// A destination whose scheme is not http, https, mailto, tel or relative.
    Scheme(String),
    /// A link without text.
    EmptyLink(String),
    /// An image without alternative text inside text.
    MissingAlternative(String),
}

/// Put before every line, so that no line can begin a block: not white space to the block parser, but
/// white space to the rules of emphasis, as the start of a line is.
pub(super) const GUARD: char = '\u{a0}';

/// Parses the inline Markdown `text` with an article's definitions. Private-use encoded values in it
/// are decoded into [`Inline::Value`] and can never become markup.
///
/// Soft line breaks are folded; a backslash or two spaces before a line feed are a hard break. What
/// would begin a block (`2. Woche`, `+ 5 mg`, `# x`, `> y`) is plain text.
pub fn parse_inline(text: &str, definitions: &Definitions) -> (Vec<Inline>, Vec<InlineProblem>) {
    if !needs_markdown(text) {
        let text = text.trim_matches([' ', '\t']);
        let inlines = match text {
            "" => Vec::new(),
            text => vec![Inline::Text(text.into())],
        };
        return (inlines, Vec::new());
    }
    match ordinary(text) {
        Some(inlines) => (inlines, Vec::new()),
        None => parse_markdown(text, definitions),
    }
}

/// Plain text with encoded values, as the front matter has it: nothing in it is markup.
pub fn parse_plain(text: &str) -> Vec<Inline> {
    // Mostly one piece, for which a vector would make room for four.
    let mut inlines = Vec::with_capacity(1);
    push_parts(&mut inlines, text);
    inlines
}

/// Adds the pieces of plain text with encoded values.
pub(super) fn push_parts(inlines: &mut Vec<Inline>, text: &str) {
    inlines.extend(parts(text).map(|part| match part {
        Part::Text(text) => Inline::Text(text.into()),
        Part::Value(value) => Inline::Value(value),
    }));
}

/// The words of inline content: no markup, values as text, breaks as spaces.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

/// Adds the words of inline content ([`plain_text`]).
pub fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(part) | Inline::Code(part) => text.push_str(part),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Deleted(content)
            | Inline::Link { content, .. } => push_plain(content, text),
            Inline::Image { alternative, .. } => text.push_str(alternative),
            Inline::Footnote(_) => {}
            Inline::Break => text.push(' '),
            Inline::Value(value) => text.push_str(&value.text),
        }
    }
}

/// Whether a text may hold Markdown, a line break or an encoded value.
fn needs_markdown(text: &str) -> bool {
    holds_any(text, b"\\`*_~[<&\n\r\xF4")
}

/// Whether any of a few ASCII characters, or lead bytes, is in `text`.
pub(super) fn holds_any<const N: usize>(text: &str, wanted: &[u8; N]) -> bool {
    // Without an early exit inside a chunk the compiler compares many bytes at once.
    text.as_bytes().chunks(64).any(|chunk| {
        let found = chunk.iter().fold(0, |found, byte| {
            let equal = wanted.iter().map(|wanted| u8::from(byte == wanted));
            equal.fold(found, |found, equal| found | equal)
        });
        found != 0
    })
}

/// The plain path, which [`ordinary`] is a short cut for.
pub(super) fn parse_markdown(
    text: &str,
    definitions: &Definitions,
) -> (Vec<Inline>, Vec<InlineProblem>) {
    let mut problems = Vec::new();
    let guarded = guard_lines(text, &mut problems);
    let missing = RefCell::new(Vec::new());
    let resolve = |link: BrokenLink<'_>| match definitions.link(&link.reference) {
        Some(definition) => Some((
            CowStr::from(definition.destination.as_str()),
            CowStr::Borrowed(""),
        )),
        None => {
            // `list[0][1]` is no link.
            let before = guarded.get(..link.span.start).unwrap_or_default();
            let word = before.ends_with(char::is_alphanumeric);
            if link.link_type == LinkType::Reference && !word {
                let label = InlineProblem::MissingLinkLabel(clean(&link.reference));
                let mut missing = missing.borrow_mut();
                if !missing.contains(&label) {
                    missing.push(label);
                }
            }
            None
        }
    };
    // The older footnote syntax reports references without a definition, which the newer one hides.
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_OLD_FOOTNOTES;
    let events = Parser::new_with_broken_link_callback(&guarded, options, Some(resolve));
    let mut builder = Builder::new(&guarded, definitions, problems);
    for (event, range) in events.into_offset_iter() {
        builder.event(event, range);
    }
    let (inlines, mut problems) = builder.finish();
    problems.append(&mut missing.borrow_mut());
    (inlines, problems)
}

/// `text` on as few lines as it has hard breaks plus one, each with the guard before it.
fn guard_lines(text: &str, problems: &mut Vec<InlineProblem>) -> String {
    let mut guarded = String::with_capacity(text.len() + 8);
    guarded.push(GUARD);
    let mut line_start = true;
    for (at, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let content = line.trim_matches([' ', '\t', '\r']);
        if content.is_empty() {
            if at > 0 && !line_start && !text.trim_end().is_empty() {
                problems.push(InlineProblem::Block("an empty line".to_owned()));
            }
            continue;
        }
        if !line_start {
            if let Some(kept) = hard_break(&guarded) {
                guarded.truncate(kept);
                guarded.push_str("\\\n");
                guarded.push(GUARD);
            } else {
                let before = guarded.trim_end_matches([' ', '\t']).len();
                guarded.truncate(before);
                let between =
                    words::soft_break(guarded.chars().next_back(), content.chars().next());
                guarded.push_str(between);
            }
        }
        line_start = false;
        guarded.push_str(line.trim_start_matches([' ', '\t']));
    }
    let end = guarded.trim_end_matches([' ', '\t', '\r']).len();
    guarded.truncate(end.max(GUARD.len_utf8()));
    if guarded.contains('\r') {
        return guarded.replace('\r', " ");
    }
    guarded
}

/// Whether a line ends in a hard break, and the length of the line without it.
fn hard_break(line: &str) -> Option<usize> {
    let content = line.trim_end_matches([' ', '\t']);
    let backslashes = content.len() - content.trim_end_matches('\\').len();
    if backslashes % 2 == 1 && content.len() == line.len() {
        Some(content.len() - 1)
    } else {
        line.ends_with("  ").then_some(content.len())
    }
}

/// Text as the author typed it, without guards and with values decoded.
pub(super) fn clean(text: &str) -> String {
    decode_all(&text.replace(['\n', GUARD], " "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::{Block, LinkDefinition, ValueKind, encode};

    fn definitions() -> Definitions {
        let link = |destination: &str| LinkDefinition {
            destination: destination.to_owned(),
            title: String::new(),
        };
        Definitions {
            links: [
                ("Studies".to_owned(), link("#studies")),
                ("bad".to_owned(), link("javascript:x")),
            ]
            .into(),
            footnotes: vec![
                ("a".to_owned(), vec![Block::Rule]),
                ("Note".to_owned(), vec![]),
            ],
        }
    }

    /// Inlines in short: `*emphasis*`, `**strong**`, `~deleted~`, `(text)<destination>`, `![alt]<source>`,
    /// `^1`, `↵`, `{kind text}`.
    fn show(inlines: &[Inline]) -> String {
        let mut shown = String::new();
        for inline in inlines {
            shown += &match inline {
                Inline::Text(text) => text.to_string(),
                Inline::Code(text) => format!("`{text}`"),
                Inline::Emphasis(content) => format!("*{}*", show(content)),
                Inline::Strong(content) => format!("**{}**", show(content)),
                Inline::Deleted(content) => format!("~{}~", show(content)),
                Inline::Link {
                    destination,
                    content,
                } => {
                    format!("({})<{destination}>", show(content))
                }
                Inline::Image {
                    source,
                    alternative,
                } => format!("![{alternative}]<{source}>"),
                Inline::Footnote(number) => format!("^{number}"),
                Inline::Break => "↵".to_owned(),
                Inline::Value(value) => format!("{{{:?} {}}}", value.kind, value.text),
            };
        }
        shown
    }

    #[test]
    fn inline_text_is_read_and_what_would_begin_a_block_is_text() {
        for (text, shown) in [
            ("Plain.", "Plain."),
            ("  spaces\t", "spaces"),
            ("", ""),
            ("2. Woche", "2. Woche"),
            ("+ 5 mg", "+ 5 mg"),
            ("# x", "# x"),
            ("> y_", "> y_"),
            ("- *a*", "- *a*"),
            ("    `four`", "`four`"),
            ("[x]: /y", "[x]: /y"),
            ("[^a]: y", "^1: y"),
            (": &amp; x\\\n: y", ": & x↵: y"),
            ("a\\\n===", "a↵==="),
            ("a | b\\\n--- | ---", "a | b↵--- | ---"),
            ("***", "***"),
            ("```\\\nx", "```↵x"),
            ("one\ntwo", "one two"),
            ("one \r\n  two", "one two"),
            ("咨询\n医生。\nABC", "咨询医生。 ABC"),
            ("약을\n드세요", "약을 드세요"),
            ("one\\\n# two", "one↵# two"),
            ("one  \n**two**", "one↵**two**"),
            ("*one\\\ntwo*", "*one↵two*"),
            ("`a\\\nb`", "`a\\ b`"),
            ("one\\\\\ntwo", "one\\ two"),
            ("end\\", "end\\"),
            ("**b** *e* ~~d~~ `c`", "**b** *e* ~d~ `c`"),
            (
                "[t](#a \"title\") <https://a.example>",
                "(t)<#a> (https://a.example)<https://a.example>",
            ),
            ("<a@b.example>", "(a@b.example)<mailto:a@b.example>"),
            (
                "[found][Studies] [x][studies]",
                "(found)<#studies> (x)<#studies>",
            ),
            ("a[^a] b[^NOTE]", "a^1 b^2"),
            ("see ![the *alt*](x.png)", "see ![the alt]<x.png>"),
            ("\\*x\\* \\[y\\] {z}", "*x* [y] {z}"),
            ("list[0][1]", "list[0][1]"),
            ("\u{a0}kept", "\u{a0}kept"),
            ("\u{a0}*kept*", "\u{a0}*kept*"),
        ] {
            let (inlines, problems) = parse_inline(text, &definitions());
            assert_eq!(show(&inlines), shown, "{text:?}");
            assert_eq!(problems, [], "{text:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_reported_and_its_text_kept() {
        use InlineProblem as P;
        for (text, shown, problem) in [
            ("a <b>c</b>", "a <b>c</b>", P::RawHtml("<b>".into())),
            (
                "<!-- x -->y",
                "<!-- x -->y",
                P::RawHtml("<!-- x -->".into()),
            ),
            ("a[^zz]", "a[^zz]", P::MissingFootnote("zz".into())),
            ("[t][nope]", "[t][nope]", P::MissingLinkLabel("nope".into())),
            (
                "**「重要」**です",
                "**「重要」**です",
                P::LiteralEmphasis("**「重要」**です".into()),
            ),
            (
                "*「重要」*です",
                "*「重要」*です",
                P::LiteralEmphasis("*「重要」*です".into()),
            ),
            ("**open", "**open", P::LiteralEmphasis("**open".into())),
            ("one\n\ntwo", "one two", P::Block("an empty line".into())),
            ("[t](javascript:x)", "t", P::Scheme("javascript:x".into())),
            ("[t][bad]", "t", P::Scheme("javascript:x".into())),
            (
                "![t](https://a.example/x.png)",
                "t",
                P::Scheme("https://a.example/x.png".into()),
            ),
            ("a [](x) b", "a  b", P::EmptyLink("x".into())),
            (
                "a ![](x.png)",
                "a ![]<x.png>",
                P::MissingAlternative("x.png".into()),
            ),
        ] {
            let (inlines, problems) = parse_inline(text, &definitions());
            assert_eq!(show(&inlines), shown, "{text:?}");
            assert_eq!(problems.first(), Some(&problem), "{text:?}");
        }
    }

    #[test]
    fn ordinary_asterisks_and_lines_to_fill_in_are_not_emphasis() {
        for text in [
            "5 * 3",
            "5*3",
            "see note *",
            "a \\** b",
            "Name: ________",
            "snake__case",
            "\\*\\*x",
        ] {
            assert_eq!(parse_inline(text, &definitions()).1, [], "{text:?}");
        }
    }

    #[test]
    fn values_are_inert_wherever_they_stand() {
        let put = |kind, text: &str| {
            encode(&Value {
                kind,
                text: text.into(),
            })
        };
        let phone = put(ValueKind::Phone, "+1 202");
        let evil = put(ValueKind::Text, "**x** <b> ](y");
        for (text, shown) in [
            (format!("Call {phone}."), "Call {Phone +1 202}."),
            (format!("[{phone}]({phone})"), "({Phone +1 202})<tel:+1202>"),
            (format!("**{evil}**"), "**{Text **x** <b> ](y}**"),
            (format!("`{evil}`"), "`**x** <b> ](y`"),
            (format!("![{evil}](x.png)"), "![**x** <b> ](y]<x.png>"),
            (
                format!("{phone}{evil}"),
                "{Phone +1 202}{Text **x** <b> ](y}",
            ),
        ] {
            let (inlines, problems) = parse_inline(&text, &definitions());
            assert_eq!(show(&inlines), shown);
            assert_eq!(problems, []);
        }
        let script = put(ValueKind::Url, "javascript:x");
        let (inlines, problems) = parse_inline(&format!("[t]({script})"), &definitions());
        assert_eq!(show(&inlines), "t");
        assert_eq!(problems, [InlineProblem::Scheme("javascript:x".to_owned())]);
    }

    #[test]
    fn plain_text_has_the_words_alone() {
        let (inlines, _) = parse_inline("a **b**[^a]\\\n[c](d) `e` ![f](g)", &definitions());
        assert_eq!(plain_text(&inlines), "a b c e f");
    }

    #[test]
    fn plain_text_of_the_front_matter_has_values_and_no_markup() {
        let value = encode(&Value {
            kind: ValueKind::Number,
            text: "3".into(),
        });
        assert_eq!(
            show(&parse_plain(&format!("*a* {value} `b`"))),
            "*a* {Number 3} `b`"
        );
        assert_eq!(parse_plain(""), []);
    }

    #[test]
    fn deep_markup_keeps_its_text() {
        let text = format!("{}x{}", "*a ".repeat(2000), " a*".repeat(2000));
        let (inlines, _) = parse_inline(&text, &definitions());
        assert_eq!(plain_text(&inlines).matches('a').count(), 4000);
    }

    const PIECES: &str = r#"([ \t\n\\`*_~\[\]()!<>&#+.:|{}\-^=]|\PC|[a-z]{1,3}|\r\n|\[x\]\(y\)|\[\^a\]|\u{a0}|1\. ){0,16}"#;

    proptest! {
        #![proptest_config(ProptestConfig { max_global_rejects: 65_536, ..ProptestConfig::default() })]

        #[test]
        fn the_fast_path_gives_what_markdown_gives(text in r#"([ .,:;#>+=|()\-]|\PC|[a-z]{1,3}|1\. |\u{a0}){0,16}"#) {
            prop_assume!(!needs_markdown(&text));
            let slow = parse_markdown(&text, &definitions());
            prop_assert_eq!(parse_inline(&text, &definitions()), slow);
        }

        #[test]
        fn no_letter_is_lost_and_nothing_panics(text in PIECES) {
            let (inlines, problems) = parse_inline(&text, &definitions());
            let shown = format!("{}{:?}", show(&inlines), problems);
            prop_assume!(!text.contains('&') && !text.contains('['));
            for c in text.chars().filter(|c| c.is_alphanumeric()) {
                prop_assert!(shown.contains(c), "{:?} lost in {:?}: {}", c, text, shown);
            }
        }
    }
}
