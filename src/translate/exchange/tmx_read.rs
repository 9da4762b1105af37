//! TMX → [`Received`], one a language: a memory is of as many as it likes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::source::{Location, SourceFile, Span};
use crate::translate::exchange::tmx::{ORIGIN, STAMP};
use crate::translate::exchange::xml::{self, DocumentTypes, Element};
use crate::translate::exchange::{Received, ReceivedUnit, Stamp};

const CODE: &str = "exchange/unreadable-file";

/// Reads a memory. Of every entry the text in the language of `source` is the source, whatever language the
/// entry was translated from; all others are translations of it.
///
/// # Errors
/// What is wrong with the file: its encoding, its XML, a document type that defines entities.
pub(super) fn read(
    path: &str,
    bytes: &[u8],
    source: &Locale,
) -> Result<Vec<Received>, Vec<Diagnostic>> {
    let file = Arc::new(intake(path, bytes)?);
    let refused = |at: usize, reason: &str| {
        let message = format!("This file is no TMX that can be read: {reason}.");
        let problem = Diagnostic::error(CODE, file.locate(Span::new(at..at)), message);
        vec![problem.with_help("Export the memory again; nothing was imported.")]
    };
    let root = xml::read(file.text(), DocumentTypes::Named)
        .map_err(|(at, reason)| refused(at, &reason))?;
    let body = root.child("body").filter(|_| root.name == "tmx");
    let Some(body) = body else {
        return Err(refused(root.at.0, "it has no `<body>` in a `<tmx>`"));
    };
    let mut languages: BTreeMap<&str, Vec<ReceivedUnit>> = BTreeMap::new();
    let mut others: Vec<&str> = Vec::new();
    for entry in body.elements().filter(|it| it.name == "tu") {
        let variants: Vec<(&str, &Element)> = entry
            .elements()
            .filter(|it| it.name == "tuv")
            .filter_map(|it| Some((it.attribute("lang")?, it)))
            .collect();
        let exact = |(tag, _): &(&str, &Element)| tag.eq_ignore_ascii_case(source.tag());
        let near =
            |(tag, _): &(&str, &Element)| language(tag).eq_ignore_ascii_case(source.language());
        let at = variants
            .iter()
            .position(exact)
            .or_else(|| variants.iter().position(near));
        let Some((_, original)) = at.and_then(|at| variants.get(at)) else {
            others.extend(variants.iter().map(|(tag, _)| *tag));
            continue;
        };
        let original = segment(original);
        for (number, (tag, variant)) in variants.iter().enumerate() {
            if Some(number) != at {
                let unit = unit(entry, variant, original.clone());
                languages.entry(tag).or_default().push(unit);
            }
        }
    }
    let received = |source: &str, tag: Option<&str>, units| Received {
        path: path.to_owned(),
        file: Some(Arc::clone(&file)),
        source: Some(source.to_owned()),
        language: tag.map(str::to_owned),
        translator: None,
        units,
    };
    if languages.is_empty()
        && let Some(other) = others.first()
    {
        return Ok(vec![received(other, others.get(1).copied(), Vec::new())]);
    }
    let all = languages.into_iter();
    Ok(all
        .map(|(tag, units)| received(source.tag(), Some(tag), units))
        .collect())
}

/// Programs for Windows write UTF-16.
fn intake(path: &str, bytes: &[u8]) -> Result<SourceFile, Vec<Diagnostic>> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let (units, rest) = bytes.as_chunks::<2>();
        let text =
            char::decode_utf16(units.iter().copied().map(read)).collect::<Result<String, _>>();
        text.ok()
            .filter(|text| rest.is_empty() && !text.contains('\0'))
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some(wide(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some(wide(rest, u16::from_be_bytes)),
        _ => None,
    };
    let read = match text {
        Some(Some(text)) => return Ok(SourceFile::from_text(path, text)),
        Some(None) => Err("it is cut off or no UTF-16".to_owned()),
        None => SourceFile::from_bytes(path, bytes).map_err(|error| error.to_string()),
    };
    read.map_err(|error| {
        let message = format!("{path} cannot be read: {error}.");
        let problem = Diagnostic::error(CODE, Location::file(path), message);
        vec![problem.with_help("Export the memory again, in UTF-8.")]
    })
}

fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

fn segment(variant: &Element) -> String {
    variant.child("seg").map(Element::text).unwrap_or_default()
}

fn unit(entry: &Element, variant: &Element, source: String) -> ReceivedUnit {
    let property = |kind: &str| {
        let mut all = entry.elements().filter(|it| it.name == "prop");
        all.find(|it| it.attribute("type") == Some(kind))
            .map(Element::text)
    };
    let Ok(stamp) = property(STAMP).unwrap_or_default().parse::<Stamp>();
    ReceivedUnit {
        place: Span::new(variant.at.0..variant.at.1),
        context: entry.attribute("tuid").unwrap_or_default().to_owned(),
        source,
        target: segment(variant),
        previous: None,
        confirmed: true,
        doubted: false,
        obsolete: false,
        stamp,
        origin: property(ORIGIN).and_then(|name| name.trim().parse().ok()),
        comments: Vec::new(),
        refused: None,
        damaged: None,
    }
}
