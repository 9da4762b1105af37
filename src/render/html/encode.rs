//! The one encoder: every character of every page that is not a fixed part of the shell passes through
//! here, and nothing else writes `<`, `&` or `"`.

use crate::locale::Locale;

/// An element that pages use. Others cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element(&'static str);

macro_rules! elements {
    ($($name:ident $tag:literal)*) => {
        impl Element {
            $(pub(super) const $name: Self = Self($tag);)*
        }
    };
}

elements! {
    A "a" B "b" BDI "bdi" BLOCKQUOTE "blockquote" BR "br" CAPTION "caption" CODE "code" DD "dd"
    DEL "del" DIV "div" DL "dl" DT "dt" EM "em" FIGCAPTION "figcaption" FIGURE "figure" H1 "h1" H2 "h2"
    H3 "h3" H4 "h4" H5 "h5" H6 "h6" HR "hr" IMG "img" LI "li" LINK "link" MARK "mark" META "meta" NAV "nav"
    OL "ol" P "p" PRE "pre" SCRIPT "script" SECTION "section" SPAN "span" STRONG "strong" SUP "sup"
    TABLE "table" TBODY "tbody" TD "td" TH "th" THEAD "thead" TIME "time" TR "tr" UL "ul"
}

impl Element {
    /// The heading of a level; 6 below that.
    pub(super) fn heading(level: u8) -> Self {
        match level {
            0 | 1 => Self::H1,
            2 => Self::H2,
            3 => Self::H3,
            4 => Self::H4,
            5 => Self::H5,
            _ => Self::H6,
        }
    }
}

/// Begins every class in a page that is not ours, whose own style sheet has an `.alert` too.
pub(super) const EMBEDDED_CLASS: &str = "polyleaf-";

/// An attribute. Names are ours, values anybody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attr<'a> {
    /// No attribute.
    None,
    /// Name and value.
    Text(&'static str, &'a str),
    /// Name and a value in two parts, as in ids with a prefix.
    Joined(&'static str, &'static str, &'a str),
    /// Name and URL; what may not stand in one is percent-encoded.
    Url(&'static str, &'a str),
    /// Name and number.
    Number(&'static str, u64),
}

impl<'a> Attr<'a> {
    pub(super) fn class(value: &'static str) -> Self {
        Attr::Text("class", value)
    }

    pub(super) fn lang(locale: Option<&'a Locale>) -> Self {
        locale.map_or(Attr::None, |locale| Attr::Text("lang", locale.tag()))
    }

    pub(super) fn dir(locale: Option<&Locale>) -> Self {
        locale.map_or(Attr::None, |locale| {
            Attr::Text("dir", locale.direction().as_str())
        })
    }
}

/// Where HTML ends up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Flavor {
    /// In a page of our own.
    #[default]
    Page,
    /// In a page of a content management system, which drops what it does not know.
    Embedded,
}

/// A piece of HTML being written.
#[derive(Debug, Default)]
pub(super) struct Html {
    out: String,
    flavor: Flavor,
}

impl Html {
    /// Continues in a buffer of finished HTML.
    pub(super) fn over(out: String, flavor: Flavor) -> Self {
        Self { out, flavor }
    }

    /// Where it ends up.
    pub(super) fn flavor(&self) -> Flavor {
        self.flavor
    }

    /// Length so far, in bytes.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// `<element …>`
    pub(super) fn open(&mut self, element: Element, attributes: &[Attr<'_>]) {
        self.out.push('<');
        self.out.push_str(self.element_name(element));
        for attribute in attributes {
            match *attribute {
                _ if self.flavor == Flavor::Embedded && self.embed(element, attribute) => {}
                Attr::None => {}
                Attr::Text(name, value) => {
                    self.name(name);
                    escape(&mut self.out, value);
                    self.out.push('"');
                }
                Attr::Joined(name, prefix, value) => {
                    self.name(name);
                    self.out.push_str(prefix);
                    escape(&mut self.out, value);
                    self.out.push('"');
                }
                Attr::Url(name, value) => {
                    self.name(name);
                    escape_url(&mut self.out, value);
                    self.out.push('"');
                }
                Attr::Number(name, value) => {
                    self.name(name);
                    push_number(&mut self.out, value);
                    self.out.push('"');
                }
            }
        }
        self.out.push('>');
    }

    fn element_name(&self, element: Element) -> &'static str {
        match element {
            // What isolates by itself does so by `dir` in the other.
            Element::BDI | Element::TIME if self.flavor == Flavor::Embedded => "span",
            Element(name) => name,
        }
    }

    /// Writes an attribute as a content management system keeps it; false where it is written as it is.
    fn embed(&mut self, element: Element, attribute: &Attr<'_>) -> bool {
        let name = match *attribute {
            Attr::Text(name, _)
            | Attr::Joined(name, ..)
            | Attr::Url(name, _)
            | Attr::Number(name, _) => name,
            Attr::None => return true,
        };
        if let ("class", Attr::Text(_, classes)) = (name, attribute) {
            self.name(name);
            for (place, class) in classes.split(' ').enumerate() {
                if place > 0 {
                    self.out.push(' ');
                }
                self.out.push_str(EMBEDDED_CLASS);
                escape(&mut self.out, class);
            }
            self.out.push('"');
            return true;
        }
        let dropped = [
            "translate",
            "hreflang",
            "tabindex",
            "datetime",
            "loading",
            "type",
        ];
        dropped.contains(&name) || (name == "rel" && element != Element::A)
    }

    fn name(&mut self, name: &'static str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    /// `</element>`
    pub(super) fn close(&mut self, element: Element) {
        self.out.push_str("</");
        self.out.push_str(self.element_name(element));
        self.out.push('>');
    }

    /// An element with what `write` puts in it; without anything in it there is no element.
    pub(super) fn group(
        &mut self,
        element: Element,
        attributes: &[Attr<'_>],
        write: impl FnOnce(&mut Self),
    ) {
        let before = self.out.len();
        self.open(element, attributes);
        let inside = self.out.len();
        write(self);
        if self.out.get(inside..).is_none_or(|it| it.trim().is_empty()) {
            self.out.truncate(before);
        } else {
            self.close(element);
            self.line();
        }
    }

    /// A line feed between blocks.
    pub(super) fn line(&mut self) {
        self.out.push('\n');
    }

    /// Text.
    pub(super) fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// A whole element with nothing but text.
    pub(super) fn element(&mut self, element: Element, attributes: &[Attr<'_>], text: &str) {
        self.open(element, attributes);
        self.text(text);
        self.close(element);
    }

    /// HTML that was made by another [`Html`].
    pub(super) fn append(&mut self, html: &Fragment) {
        self.out.push_str(&html.0);
    }

    /// The text of a data block (JSON) as it is; `<` in it is escaped the way JSON does.
    pub(super) fn data(&mut self, json: &str) {
        for (at, part) in json.split('<').enumerate() {
            if at > 0 {
                self.out.push_str("\\u003c");
            }
            self.out.push_str(part);
        }
    }
}

/// Finished HTML, kept to be used on many pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fragment(String);

impl Fragment {
    /// Makes one.
    pub(super) fn new(write: impl FnOnce(&mut Html)) -> Self {
        let mut html = Html::default();
        write(&mut html);
        Self(html.finish())
    }

    /// Makes one for a flavor.
    pub(super) fn of(flavor: Flavor, write: impl FnOnce(&mut Html)) -> Self {
        let mut html = Html::over(String::new(), flavor);
        write(&mut html);
        Self(html.finish())
    }

    /// The HTML.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// A fixed part of the shell: the template's own markup.
    pub(super) fn of_shell(html: String) -> Self {
        Self(html)
    }
}

/// Escapes for text and for attributes in double quotes. Control characters that HTML does not allow
/// are left out.
fn escape(out: &mut String, text: &str) {
    let (mut from, mut start) = (0, 0);
    for chunk in text.as_bytes().chunks(CHUNK) {
        if chunk
            .iter()
            .fold(false, |any, &byte| any | is_escaped(byte))
        {
            for (at, &byte) in (start..).zip(chunk) {
                if is_escaped(byte) {
                    out.push_str(text.get(from..at).unwrap_or_default());
                    out.push_str(replacement(byte));
                    from = at + 1;
                }
            }
        }
        start += chunk.len();
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

/// Bytes that are looked at together.
const CHUNK: usize = 32;

/// Whether a byte is not written as it is. Without branches, so that a chunk is looked at in a few steps.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a branch would cost more than it saves"
)]
fn is_escaped(byte: u8) -> bool {
    (byte < b' ') & (byte != b'\t') & (byte != b'\n')
        | (byte == 0x7F)
        | (byte == b'&')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'"')
}

/// What is written for a byte that is escaped: nothing for control characters.
fn replacement(byte: u8) -> &'static str {
    match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        // So that a reader of the source never sees a lone one.
        b'>' => "&gt;",
        b'"' => "&quot;",
        _ => "",
    }
}

/// Escapes a URL for an attribute: what RFC 3986 does not allow is percent-encoded; escapes that are
/// there stay.
fn escape_url(out: &mut String, url: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in url.trim().bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("%27"),
            0..=31 | 127 => {}
            b' ' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 128..=255 => {
                out.push('%');
                for digit in [byte >> 4, byte & 15] {
                    out.push(char::from(
                        HEX.get(usize::from(digit)).copied().unwrap_or(b'0'),
                    ));
                }
            }
            byte => out.push(char::from(byte)),
        }
    }
}

fn push_number(out: &mut String, number: u64) {
    let mut digits = [0_u8; 20];
    let mut rest = number;
    let mut count = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        count += 1;
        if rest == 0 {
            break;
        }
    }
    for &digit in digits.iter().skip(digits.len() - count) {
        out.push(char::from(digit));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unescape(html: &str) -> String {
        html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_is_never_markup(text in "([a-zé ]{0,40}|\\PC|[<>&\"'\n])*") {
            let written = Fragment::new(|html| html.text(&text)).0;
            prop_assert!(!written.contains(['<', '>', '"']));
            prop_assert_eq!(unescape(&written), text);
        }

        #[test]
        fn any_attribute_stays_inside_its_quotes(value in any::<String>()) {
            for attribute in [Attr::Text("title", &value), Attr::Url("href", &value)] {
                let written = Fragment::new(|html| html.open(Element::A, &[attribute])).0;
                prop_assert_eq!(written.matches('"').count(), 2);
                prop_assert_eq!(written.matches('<').count(), 1);
                prop_assert!(written.ends_with("\">"));
            }
        }

        #[test]
        fn numbers_are_written_as_they_are(number in any::<u64>()) {
            let mut out = String::new();
            push_number(&mut out, number);
            prop_assert_eq!(out, number.to_string());
        }
    }

    #[test]
    fn control_characters_are_left_out_and_data_cannot_end_its_block() {
        assert_eq!(
            Fragment::new(|html| html.text("a\u{0}\u{8}b\nc")).0,
            "ab\nc"
        );
        assert_eq!(
            Fragment::new(|html| html.data("{\"a\":\"</script>\"}")).0,
            "{\"a\":\"\\u003c/script>\"}"
        );
        let url =
            Fragment::new(|html| html.open(Element::A, &[Attr::Url("href", "/é x?a=1&b=%20")]));
        assert_eq!(url.0, "<a href=\"/%C3%A9%20x?a=1&amp;b=%20\">");
    }
}
