//! A small part of XML: enough to read a file of a translation tool into a tree, and safe to do so.
//!
//! Nothing is fetched and nothing expands: a document type that defines anything, and with it every entity but
//! the five of XML, is refused.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// Elements inside each other beyond which a file is refused.
const MAX_DEPTH: usize = 64;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without prefix.
    pub(super) name: String,
    /// Its attributes, names without prefix.
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
    /// Where its start tag is, in bytes.
    pub(super) at: (usize, usize),
}

/// What is in an element.
#[derive(Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

/// Where a text is no XML that is read here, in bytes, and why.
pub(super) type Failed = (usize, String);

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The elements right in this one.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element right in this one with this name.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The text in it, at any depth.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.push_text(&mut text);
        text
    }

    fn push_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(part) => text.push_str(part),
                Node::Element(element) => element.push_text(text),
            }
        }
    }
}

/// Which document types are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DocumentTypes {
    /// All of them.
    None,
    /// Those that define anything; one that only names a file, which is not fetched, is passed over.
    Named,
}

/// Reads a document and gives its root.
pub(super) fn read(text: &str, types: DocumentTypes) -> Result<Element, Failed> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().trim_text(false);
    let mut open = vec![Element::default()];
    loop {
        let before = position(&reader);
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(before);
            (at, format!("{error}"))
        })?;
        let after = position(&reader);
        match event {
            Event::Start(tag) => {
                if open.len() > MAX_DEPTH {
                    return Err((before, "elements are nested too deep".to_owned()));
                }
                open.push(element(&tag, (before, after))?);
            }
            Event::Empty(tag) => {
                let element = element(&tag, (before, after))?;
                push(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    push(&mut open, Node::Element(element));
                }
            }
            Event::Text(part) => {
                push_text(&mut open, &part.xml10_content());
            }
            Event::CData(part) => {
                push_text(&mut open, &part.xml10_content());
            }
            Event::GeneralRef(name) => {
                let character = reference(&name)
                    .ok_or_else(|| (before, format!("`&{};` stands for nothing", &*name)))?;
                push_text(&mut open, character.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(content) if types == DocumentTypes::Named => {
                if content.contains('[') {
                    let reason = "its document type (`<!DOCTYPE`) defines entities, which no file of this kind needs";
                    return Err((before, reason.to_owned()));
                }
            }
            Event::DocType(_) => {
                let reason =
                    "it has a document type (`<!DOCTYPE`), which no file of this kind needs";
                return Err((before, reason.to_owned()));
            }
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    let mut roots = match (open.pop(), open.is_empty()) {
        (Some(document), true) => document.children.into_iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        }),
        _ => {
            return Err((
                text.len(),
                "it was cut off: elements are left open".to_owned(),
            ));
        }
    };
    match (roots.next(), roots.next()) {
        (Some(root), None) => Ok(root),
        (None, _) => Err((0, "there is nothing in it".to_owned())),
        (Some(_), Some(second)) => Err((second.at.0, "something follows its end".to_owned())),
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn element(tag: &BytesStart<'_>, at: (usize, usize)) -> Result<Element, Failed> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| (at.0, error.to_string()))?;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| (at.0, error.to_string()))?;
        let name = attribute.key.local_name().into_inner().to_owned();
        attributes.push((name, value.into_owned()));
    }
    Ok(Element {
        name: tag.local_name().into_inner().to_owned(),
        attributes,
        children: Vec::new(),
        at,
    })
}

fn push(open: &mut [Element], node: Node) {
    if let Some(element) = open.last_mut() {
        element.children.push(node);
    }
}

fn push_text(open: &mut [Element], part: &str) {
    let Some(element) = open.last_mut() else {
        return;
    };
    match element.children.last_mut() {
        Some(Node::Text(text)) => text.push_str(part),
        _ => element.children.push(Node::Text(part.to_owned())),
    }
}

/// What one of the five entities, or a number, stands for.
fn reference(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => {
            let number = name.strip_prefix('#')?;
            let value = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(value).filter(|c| *c != '\0')
        }
    }
}

/// Adds text, what is special in XML written as entities.
pub(super) fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Carriage returns and tabs would come back as spaces.
            '\t' | '\r' => out.push_str(&format!("&#{};", u32::from(character))),
            other => out.push(other),
        }
    }
}

/// Adds ` name="value"`.
pub(super) fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    for part in value.split_inclusive('\n') {
        escape(out, part.trim_end_matches('\n'));
        if part.ends_with('\n') {
            out.push_str("&#10;");
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_harm_is_refused() {
        for (text, part) in [
            (
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "document type",
            ),
            ("<a>&b;</a>", "stands for nothing"),
            ("<a b=\"&b;\"/>", ""),
            ("<a>&#0;</a>", "stands for nothing"),
            ("<a><b></b>", "cut off"),
            ("<a><b></a>", ""),
            ("<a", ""),
            ("", "nothing in it"),
            ("<a/><b/>", "follows its end"),
            (&"<a>".repeat(100), "too deep"),
        ] {
            let (at, reason) = read(text, DocumentTypes::None).unwrap_err();
            assert!(
                at <= text.len() && reason.contains(part),
                "{text}: {reason}"
            );
        }
    }

    #[test]
    fn text_comes_back() {
        let words = "a < b & \"c\" > d\n\te \u{1F600}";
        let mut text = String::from("<?xml version=\"1.0\"?>\n<r");
        attribute(&mut text, "x:a", words);
        text.push_str("><b/>");
        escape(&mut text, words);
        text.push_str("<![CDATA[<i>]]></r>\n");
        let root = read(&text, DocumentTypes::None).unwrap();
        assert_eq!(root.text(), format!("{words}<i>"));
        assert_eq!(root.attribute("a"), Some(words));
        assert!(root.child("b").is_some());
    }
}
