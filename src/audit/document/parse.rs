//! Feeds a file to html5ever piece by piece and keeps the place of every token.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use crate::audit::document::attributes::Tag;
use crate::audit::document::builder::{Builder, Handle};
use crate::audit::document::{Document, Limit, MAX_ATTRIBUTES};
use crate::source::{SourceFile, Span};

/// Between tokenizer and tree builder: says which bytes each token came from.
struct Placed {
    builder: TreeBuilder<Rc<Handle>, Builder>,
    /// Where the token that is not complete yet began.
    start: Cell<usize>,
    /// Bytes of the piece that was fed last.
    piece: Cell<(usize, usize)>,
    /// Whether a token came out of that piece.
    emitted: Cell<bool>,
    /// Bytes of that piece that came out as text.
    text: Cell<usize>,
    /// Whether that piece may be a character reference.
    is_reference: Cell<bool>,
    /// Whether a tag or type says that this is a whole page.
    is_page: Cell<bool>,
    tag: RefCell<Option<Tag>>,
}

impl TokenSink for Placed {
    type Handle = Rc<Handle>;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Rc<Handle>> {
        let (from, to) = self.piece.get();
        self.builder.sink.tag.replace(None);
        match &token {
            Token::ParseError(_) => {
                return self.builder.process_token(token, line);
            }
            Token::CharacterTokens(text) => {
                // A character reference is longer than what it stands for, and is sometimes known only when
                // the next piece begins.
                let waited = self.start.get() < from && !self.emitted.get();
                let span = if waited {
                    self.start.get()..from
                } else {
                    let start = (from + self.text.get()).min(to);
                    self.text.set(self.text.get() + text.len());
                    let end = (from + self.text.get()).min(to).max(start);
                    start..if self.is_reference.get() { to } else { end }
                };
                self.builder.sink.token.set(Span::new(span));
            }
            Token::TagToken(tag) => {
                if tag.kind == TagKind::StartTag && matches!(&*tag.name, "html" | "head" | "body") {
                    self.is_page.set(true);
                }
                self.builder.sink.tag.replace(Some(tag.name.clone()));
                self.builder.sink.token.set(Span::new(self.start.get()..to));
            }
            Token::DoctypeToken(_) => {
                self.is_page.set(true);
                self.builder.sink.token.set(Span::new(self.start.get()..to));
            }
            Token::CommentToken(_) | Token::NullCharacterToken => {
                self.builder.sink.token.set(Span::new(self.start.get()..to));
            }
            Token::EOFToken => self.builder.sink.token.set(Span::new(to..to)),
        }
        self.emitted.set(true);
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Reads a file as HTML. Never fails: what is no markup is text.
pub(in crate::audit) fn parse(file: SourceFile) -> Document {
    let tokenizer = Tokenizer::new(
        Placed {
            builder: TreeBuilder::new(
                Builder::new(),
                TreeBuilderOpts {
                    // What stands in <noscript> is read as markup: some readers get it.
                    scripting_enabled: false,
                    ..TreeBuilderOpts::default()
                },
            ),
            start: Cell::new(0),
            piece: Cell::new((0, 0)),
            emitted: Cell::new(true),
            text: Cell::new(0),
            is_reference: Cell::new(false),
            is_page: Cell::new(false),
            tag: RefCell::new(None),
        },
        TokenizerOpts::default(),
    );
    let queue = BufferQueue::default();
    let whole = StrTendril::from(file.text());
    for (from, piece) in pieces(file.text()) {
        let placed = &tokenizer.sink;
        let to = from + piece.len();
        if placed.emitted.replace(false) {
            placed.start.set(from);
            let is_tag = piece
                .strip_prefix('<')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
            placed.tag.replace(is_tag.then(Tag::new));
        }
        placed.piece.set((from, to));
        placed.text.set(0);
        placed
            .is_reference
            .set(piece.starts_with('&') && piece.ends_with(';'));
        if let Some(tag) = placed.tag.borrow_mut().as_mut() {
            tag.feed(piece);
            if tag.count > MAX_ATTRIBUTES {
                placed.builder.sink.token.set(Span::new(from..to));
                placed.builder.sink.stop(Limit::Attributes);
            }
        }
        if placed.builder.sink.stopped.get().is_some() {
            break;
        }
        let (start, length) = (u32::try_from(from), u32::try_from(piece.len()));
        if let (Ok(start), Ok(length)) = (start, length) {
            queue.push_back(whole.subtendril(start, length));
        }
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    }
    tokenizer.end();
    let placed = tokenizer.sink;
    let is_fragment = !placed.is_page.get();
    placed.builder.sink.into_document(file, is_fragment)
}

/// The file in pieces with where each begins: a new one begins before each `<` and `&` and after each `>` and
/// `;`. A carriage return before a line feed is left out, as HTML does.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let mut rest = text.get(from..)?;
        if rest.starts_with("\r\n") {
            from += 1;
            rest = text.get(from..)?;
        }
        let bytes = rest.as_bytes();
        let cut = bytes.iter().enumerate().find_map(|(at, byte)| match byte {
            b'<' | b'&' if at > 0 => Some(at),
            b'>' | b';' => Some(at + 1),
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => Some(at),
            _ => None,
        });
        let piece = rest.get(..cut.unwrap_or(rest.len()))?;
        let start = from;
        from += piece.len();
        (!piece.is_empty()).then_some((start, piece))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::document::Kind;

    /// Every element and text with the source it came from.
    fn told(html: &str) -> String {
        let document = parse(SourceFile::from_text("a.html", html));
        let mut told = String::new();
        for id in 1..document.nodes.len() {
            let source = document.file.slice(document.span(id));
            match &document.nodes[id].kind {
                Kind::Element(element) if source.is_empty() => {
                    told += &format!("({}) ", element.name());
                }
                Kind::Element(_) => told += &format!("{source} "),
                Kind::Text(text) => told += &format!("{:?}={source:?} ", text.text),
                Kind::Document => {}
            }
        }
        told.trim_end().to_owned()
    }

    #[test]
    fn every_node_knows_where_it_stands() {
        for (html, expected) in [
            (
                "<p>a &amp; b<br>c",
                r#"<p> "a & b"="a &amp; b" <br> "c"="c""#,
            ),
            (
                r#"<a title="x > y" href="?a=1&amp;b=2;c">t</a>"#,
                r#"<a title="x > y" href="?a=1&amp;b=2;c"> "t"="t""#,
            ),
            ("a < b > c", r#""a < b > c"="a < b > c""#),
            ("<!-- <p> --><p>x<!-- y --> z", r#"<p> "x"="x" " z"=" z""#),
            ("<ul><li>a<li>b</ul>", r#"<ul> <li> "a"="a" <li> "b"="b""#),
            (
                "<style>a > b { c: '&amp;' }</style><p>x",
                r#"<style> "a > b { c: '&amp;' }"="a > b { c: '&amp;' }" <p> "x"="x""#,
            ),
        ] {
            let told = told(html);
            let told = told.replace("(html) (head) (body) ", "");
            let told = told.replace("(html) (head) ", "").replace("(body) ", "");
            assert_eq!(told, expected, "{html}");
        }
    }

    #[test]
    fn parts_of_a_text_are_found_behind_character_references() {
        let html = "<p>Tom &amp; <b>J</b>&nbsp;call +1&nbsp;555";
        let document = parse(SourceFile::from_text("a.html", html));
        let (id, text) = (1..document.nodes.len())
            .filter_map(|id| Some((id, document.text(id)?)))
            .last()
            .unwrap();
        let at = text.text.find("+1").unwrap();
        let span = document.text_span(id, at..text.text.len());
        assert_eq!(document.file.slice(span), "+1&nbsp;555");
    }

    #[test]
    fn bounds_hold() {
        let deep = "<div>".repeat(100_000);
        let wide: String = (0..100_000).map(|n| format!(" a{n}")).collect();
        for (html, limit) in [
            (deep, Some(Limit::Depth)),
            (format!("<p{wide}>x"), Some(Limit::Attributes)),
            ("<p>".repeat(10_000), None),
            (format!("<script>{wide}</script>"), None),
        ] {
            let document = parse(SourceFile::from_text("a.html", html.as_str()));
            assert_eq!(document.stopped.map(|it| it.0), limit, "{}", &html[..20]);
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(512))]
        #[test]
        fn any_text_is_read_and_every_place_is_in_it(
            parts in proptest::collection::vec(
                proptest::sample::select(vec![
                    "<", ">", "&", ";", "\"", "'", "=", "/", " ", "a", "é", "م", "p", "<p>", "</p>", "<table>", "<tr>", "<b>", "<i>",
                    "</b>", "<select>", "<option>", "<template>", "</template>", "<svg>", "<math>", "<title>", "<script>", "</script>",
                    "<!--", "-->", "<![CDATA[", "]]>", "<!doctype html>", "<html lang=ar>", "<body dir=rtl>", "&amp;", "&lt", "&#8238;",
                    "\r\n", "\n", "<a href=#x>", "<frameset>", "<form>", "</form>", "<plaintext>", "<li>", "<h1 id=x>", "<img alt>",
                ]),
                0..60,
            )
        ) {
            let html = parts.concat();
            let document = parse(SourceFile::from_text("a.html", html.as_str()));
            for id in 0..document.nodes.len() {
                let node = &document.nodes[id];
                proptest::prop_assert!(node.end > id && node.end <= document.nodes.len());
                proptest::prop_assert!(node.parent < id || id == 0);
                proptest::prop_assert!(html.get(node.span.range()).is_some(), "{:?}", node.span);
                if let Some(text) = document.text(id) {
                    let length = text.text.len();
                    let span = document.text_span(id, 0..length);
                    proptest::prop_assert!(span.range().end <= html.len());
                    document.file.locate(span);
                }
            }
        }
    }
}
