//! Attributes in the source of one start tag: how many there are, and where each stands.

use std::ops::Range;

/// Where reading a tag stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    TagName,
    Between,
    Name,
    AfterName,
    BeforeValue,
    Quoted(u8),
    Unquoted,
}

/// Reads a tag piece by piece; counts its attributes and remembers where the last one began.
#[derive(Debug)]
pub(super) struct Tag {
    state: State,
    /// Attributes so far.
    pub(super) count: usize,
    /// Bytes read.
    read: usize,
    start: usize,
    name_end: usize,
    end: usize,
}

impl Tag {
    /// Before the `<` of a tag.
    pub(super) fn new() -> Self {
        Self {
            state: State::TagName,
            count: 0,
            read: 0,
            start: 0,
            name_end: 0,
            end: 0,
        }
    }

    /// Reads one byte; whether it completes an attribute.
    fn step(&mut self, byte: u8) -> bool {
        let at = self.read;
        self.read += 1;
        let space = byte.is_ascii_whitespace();
        let mut complete = false;
        self.state = match self.state {
            State::TagName if space || byte == b'/' => State::Between,
            State::TagName => State::TagName,
            State::AfterName | State::Name if byte == b'=' => State::BeforeValue,
            State::AfterName | State::Name if space => State::AfterName,
            State::AfterName | State::Name if byte == b'/' || byte == b'>' => {
                complete = true;
                State::Between
            }
            State::Between if space || byte == b'/' || byte == b'>' => State::Between,
            State::Between | State::AfterName => {
                self.count += 1;
                self.start = at;
                self.name_end = at + 1;
                self.end = at + 1;
                State::Name
            }
            State::Name => {
                self.name_end = at + 1;
                self.end = at + 1;
                State::Name
            }
            State::BeforeValue if space => State::BeforeValue,
            State::BeforeValue if byte == b'"' || byte == b'\'' => State::Quoted(byte),
            State::BeforeValue if byte == b'>' => {
                complete = true;
                State::Between
            }
            State::Quoted(quote) if byte == quote => {
                self.end = at + 1;
                complete = true;
                State::Between
            }
            State::Quoted(quote) => State::Quoted(quote),
            State::Unquoted if space || byte == b'>' => {
                complete = true;
                State::Between
            }
            State::BeforeValue | State::Unquoted => {
                self.end = at + 1;
                State::Unquoted
            }
        };
        complete
    }

    /// Reads the next piece.
    pub(super) fn feed(&mut self, piece: &str) {
        for byte in piece.bytes() {
            self.step(byte);
        }
    }
}

/// Bytes of an attribute in the source of a start tag, from its name to the end of its value.
pub(super) fn find(source: &str, name: &str) -> Option<Range<usize>> {
    let mut tag = Tag::new();
    let matches = |tag: &Tag| {
        let found = source.get(tag.start..tag.name_end);
        (tag.count > 0 && found.is_some_and(|it| it.eq_ignore_ascii_case(name)))
            .then_some(tag.start..tag.end)
    };
    for byte in source.bytes() {
        let (count, before) = (tag.count, matches(&tag));
        let complete = tag.step(byte);
        // An attribute without a value is complete only when the next one begins.
        if tag.count > count && before.is_some() {
            return before;
        }
        if complete && let Some(found) = matches(&tag) {
            return Some(found);
        }
    }
    matches(&tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_found_in_their_tag() {
        for (source, name, expected) in [
            (r#"<a href="x" lang="ar">"#, "lang", Some(r#"lang="ar""#)),
            (r#"<a href="x" lang="ar">"#, "href", Some(r#"href="x""#)),
            ("<p hidden lang=ar>", "hidden", Some("hidden")),
            ("<p hidden lang=ar>", "lang", Some("lang=ar")),
            ("<p LANG = 'a>b' x>", "lang", Some("LANG = 'a>b'")),
            (r#"<img alt="lang=en" src=a>"#, "lang", None),
            ("<br/>", "lang", None),
            (r#"<a/href="x"/id=y>"#, "id", Some("id=y")),
            ("<p lang>", "lang", Some("lang")),
            ("<p a b lang", "lang", Some("lang")),
            ("", "lang", None),
        ] {
            let found = find(source, name).map(|range| &source[range]);
            assert_eq!(found, expected, "{source} {name}");
        }
    }
}
