//! XLIFF 2 and 1.2 → [`Received`].

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::source::{Location, SourceFile, Span};
use crate::translate::exchange::xliff::{COMMENT, NOTES, STAMP};
use crate::translate::exchange::xml::{self, DocumentTypes, Element, Node};
use crate::translate::exchange::{Received, ReceivedUnit, Refused};

const CODE: &str = "exchange/unreadable-file";

/// Reads an XLIFF file of either version.
///
/// # Errors
/// What is wrong with the file: its encoding, its XML, a document type, languages that differ.
pub(super) fn read(path: &str, bytes: &[u8]) -> Result<Received, Vec<Diagnostic>> {
    let file = SourceFile::from_bytes(path, bytes).map_err(|error| {
        let message = format!("{path} cannot be read: {error}.");
        let problem = Diagnostic::error(CODE, Location::file(path), message);
        vec![problem.with_help("Export the file again, and save it as UTF-8.")]
    })?;
    let file = Arc::new(file);
    let refused = |at: usize, reason: &str| {
        let message = format!("This file is no XLIFF that can be imported: {reason}.");
        let problem = Diagnostic::error(CODE, file.locate(Span::new(at..at)), message);
        vec![problem.with_help("Export the file again; nothing was imported.")]
    };
    let root =
        xml::read(file.text(), DocumentTypes::None).map_err(|(at, reason)| refused(at, &reason))?;
    if root.name != "xliff" {
        return Err(refused(root.at.0, "its root is not `<xliff>`"));
    }
    let mut reader = Reader {
        source: root.attribute("srcLang").map(str::to_owned),
        languages: root
            .attribute("trgLang")
            .map(str::to_owned)
            .into_iter()
            .collect(),
        units: Vec::new(),
    };
    for element in root.elements().filter(|element| element.name == "file") {
        let language = element.attribute("target-language").map(str::to_owned);
        reader.languages.extend(language);
        let source = element.attribute("source-language");
        reader.source = source.map(str::to_owned).or(reader.source);
        let slug = element
            .attribute("original")
            .and_then(|path| path.strip_prefix("content/")?.strip_suffix(".md"))
            .unwrap_or_default();
        reader.units(element, slug);
    }
    reader.languages.dedup();
    if reader.languages.len() > 1 {
        return Err(refused(root.at.0, "it is in more than one language"));
    }
    Ok(Received {
        path: path.to_owned(),
        file: Some(file),
        source: reader.source,
        language: reader.languages.pop(),
        translator: None,
        units: reader.units,
    })
}

struct Reader {
    source: Option<String>,
    languages: Vec<String>,
    units: Vec<ReceivedUnit>,
}

impl Reader {
    fn units(&mut self, parent: &Element, slug: &str) {
        for element in parent.elements() {
            match element.name.as_str() {
                "unit" if element.attribute("translate") != Some("no") => {
                    self.units.extend(unit(element, slug));
                }
                "trans-unit" if element.attribute("translate") != Some("no") => {
                    self.units.extend(trans_unit(element));
                }
                "group" | "body" => self.units(element, slug),
                _ => {}
            }
        }
    }
}

/// A unit of XLIFF 2.
fn unit(element: &Element, slug: &str) -> Option<ReceivedUnit> {
    let named = element.attribute("name").filter(|name| name.contains('#'));
    let context = match named {
        Some(name) => name.to_owned(),
        None => format!("{slug}#{}", element.attribute("id")?),
    };
    let data: BTreeMap<&str, String> = element
        .child("originalData")
        .into_iter()
        .flat_map(Element::elements)
        .filter_map(|data| Some((data.attribute("id")?, data.text())))
        .collect();
    let (mut source, mut target) = (Text::new(&data), Text::new(&data));
    let (mut confirmed, mut translated, mut untranslated) = (true, 0, 0);
    for part in element.elements() {
        let is_segment = part.name == "segment";
        if !is_segment && part.name != "ignorable" {
            continue;
        }
        if let Some(content) = part.child("source") {
            source.push(content);
        }
        match (part.child("target"), part.child("source")) {
            (Some(content), _) if is_segment => {
                let is_empty = content.children.is_empty();
                translated += usize::from(!is_empty);
                untranslated += usize::from(is_empty);
                confirmed &= part.attribute("state") != Some("initial");
                target.push(content);
            }
            (None, Some(_)) if is_segment => untranslated += 1,
            // White space that was not translated is as in the source.
            (Some(content), _) | (None, Some(content)) => target.push(content),
            (None, None) => {}
        }
    }
    let refused = (translated > 0 && untranslated > 0).then(|| Refused {
        code: "exchange/partial-translation",
        reason: "is translated in part: a sentence of it has no translation yet".to_owned(),
        help: "Translate every segment of the text, then import again.".to_owned(),
    });
    let target_text = if translated == 0 {
        String::new()
    } else {
        target.words.clone()
    };
    let notes = element.child("notes");
    let mut unit = received(element, context, source.words.clone(), target_text);
    unit.confirmed = confirmed;
    unit.refused = refused;
    unit.damaged = target.damage(&source);
    for note in notes.into_iter().flat_map(Element::elements) {
        let category = note.attribute("category").unwrap_or_default();
        take_note(&mut unit, category, &note.text());
    }
    Some(unit)
}

/// A unit of XLIFF 1.2.
fn trans_unit(element: &Element) -> Option<ReceivedUnit> {
    let context = element.attribute("id")?.to_owned();
    let data = BTreeMap::new();
    let (mut source, mut target) = (Text::new(&data), Text::new(&data));
    if let Some(content) = element.child("source") {
        source.push(content);
    }
    let content = element.child("target");
    if let Some(content) = content {
        target.push(content);
    }
    let state = content
        .and_then(|content| content.attribute("state"))
        .unwrap_or_default();
    let mut unit = received(element, context, source.words.clone(), target.words.clone());
    unit.confirmed = !(state.starts_with("needs-") || state == "new");
    unit.damaged = target.damage(&source);
    for note in element.elements().filter(|it| it.name == "note") {
        let from = note.attribute("from").unwrap_or_default();
        take_note(&mut unit, from, &note.text());
    }
    Some(unit)
}

fn received(element: &Element, context: String, source: String, target: String) -> ReceivedUnit {
    ReceivedUnit {
        place: Span::new(element.at.0..element.at.1),
        context,
        source,
        target,
        previous: None,
        confirmed: true,
        doubted: false,
        obsolete: false,
        stamp: crate::translate::exchange::Stamp::default(),
        origin: None,
        comments: Vec::new(),
        refused: None,
        damaged: None,
    }
}

fn take_note(unit: &mut ReceivedUnit, category: &str, text: &str) {
    match category {
        STAMP => {
            let Ok(stamp) = text.parse();
            unit.stamp = stamp;
        }
        COMMENT => unit.comments.push(text.trim().to_owned()),
        _ if NOTES.contains(&category) => {}
        // A note that the tool added.
        _ => unit
            .comments
            .extend(text.lines().map(|line| line.trim().to_owned())),
    }
}

/// The text of a source or target, and the codes in it.
struct Text<'d> {
    data: &'d BTreeMap<&'d str, String>,
    words: String,
    /// Name and id of every code, in order.
    codes: Vec<(String, String)>,
    unknown: Option<String>,
}

impl<'d> Text<'d> {
    fn new(data: &'d BTreeMap<&'d str, String>) -> Self {
        Self {
            data,
            words: String::new(),
            codes: Vec::new(),
            unknown: None,
        }
    }

    fn push(&mut self, content: &Element) {
        for node in &content.children {
            let element = match node {
                Node::Text(text) => {
                    self.words.push_str(text);
                    continue;
                }
                Node::Element(element) => element,
            };
            let name = element.name.as_str();
            if matches!(
                name,
                "ph" | "pc" | "sc" | "ec" | "bpt" | "ept" | "it" | "x" | "g" | "bx" | "ex"
            ) {
                let id = element
                    .attribute("id")
                    .or_else(|| element.attribute("startRef"));
                self.codes
                    .push((name.to_owned(), id.unwrap_or_default().to_owned()));
            }
            match name {
                "ph" | "sc" | "ec" if element.attribute("dataRef").is_some() => {
                    self.code(element, "dataRef");
                }
                "pc" => {
                    self.code(element, "dataRefStart");
                    self.push(element);
                    self.code(element, "dataRefEnd");
                }
                "cp" => {
                    let hex = element.attribute("hex").unwrap_or_default();
                    self.words
                        .extend(u32::from_str_radix(hex, 16).ok().and_then(char::from_u32));
                }
                // Codes without their text, which no export of ours has.
                "ph" | "sc" | "ec" if element.children.is_empty() => self.lost(element),
                "x" | "bx" | "ex" | "g" => {
                    self.lost(element);
                    self.push(element);
                }
                // Native text of XLIFF 1.2, and marks of the tool around words.
                _ => self.push(element),
            }
        }
    }

    fn code(&mut self, element: &Element, reference: &str) {
        let id = element.attribute(reference).unwrap_or_default();
        match (self.data.get(id), element.attribute("equiv")) {
            (Some(text), _) => self.words.push_str(text),
            (None, Some(text)) => self.words.push_str(text),
            (None, None) => self.lost(element),
        }
    }

    fn lost(&mut self, element: &Element) {
        let id = element.attribute("id").unwrap_or_default();
        self.unknown.get_or_insert_with(|| id.to_owned());
    }

    /// What is wrong with the codes of a translation, given those of its source.
    fn damage(&self, source: &Text<'_>) -> Option<Refused> {
        let count = |text: &Text<'_>, code: &(String, String)| {
            text.codes.iter().filter(|other| *other == code).count()
        };
        let shown = |(name, id): &(String, String)| format!("`<{name} id=\"{id}\">`");
        let doubled = self.codes.iter().find(|code| {
            let here = count(self, code);
            here > 1 && here > count(source, code)
        });
        let torn = || {
            let ends = |name: &str| name == "ept" || name == "ec";
            self.codes.iter().find(|(name, id)| {
                let other = match name.as_str() {
                    "bpt" => "ept",
                    "ept" => "bpt",
                    "sc" => "ec",
                    "ec" => "sc",
                    _ => return false,
                };
                let at = |wanted: &str| {
                    self.codes
                        .iter()
                        .position(|(name, found)| name == wanted && found == id)
                };
                match (at(name), at(other)) {
                    (Some(own), Some(partner)) => (own < partner) == ends(name),
                    _ => true,
                }
            })
        };
        let reason = if let Some(id) = &self.unknown {
            format!("holds the inline code {id}, which stands for nothing")
        } else if let Some(code) = doubled {
            format!("holds the inline code {} twice", shown(code))
        } else {
            format!("holds half of a pair of inline codes: {}", shown(torn()?))
        };
        Some(Refused {
            code: "exchange/damaged-code",
            reason,
            help: "Put the codes into the translation as the source has them, then import again."
                .to_owned(),
        })
    }
}
