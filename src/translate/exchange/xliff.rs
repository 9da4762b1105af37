//! XLIFF 2.1: a unit a message, a segment a sentence, Markdown and placeables as inline codes.
//! <https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html>

use crate::diag::Diagnostic;
use crate::translate::exchange::codes::Piece;
use crate::translate::exchange::segments::{Numbered, closing, sentences};
use crate::translate::exchange::xml::{attribute, escape};
use crate::translate::exchange::{Format, Parcel, ParcelUnit, Progress, Received, xliff_read};

pub(super) static FORMAT: Format = Format {
    name: "xliff",
    extension: "xlf",
    is_template: false,
    write,
    read: Some(read),
};

/// `category` of the note that holds the hashes.
pub(super) const STAMP: &str = "polyleaf";
/// Of notes to the translator, from the author and from us.
pub(super) const NOTES: [&str; 3] = ["note", "instruction", "previous"];
/// Of what is decided about the language.
pub(super) const BRIEF: &str = "brief";
/// Of the translator's own comments.
pub(super) const COMMENT: &str = "translator";

fn read(path: &str, bytes: &[u8]) -> Result<Received, Vec<Diagnostic>> {
    xliff_read::read(path, bytes)
}

#[expect(clippy::unnecessary_wraps, reason = "the signature of every format")]
fn write(parcel: &Parcel) -> Result<Vec<u8>, String> {
    let mut out = String::with_capacity(1024 * (parcel.units.len() + 1));
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\"");
    attribute(&mut out, "srcLang", parcel.source.tag());
    if let Some(target) = &parcel.target {
        attribute(&mut out, "trgLang", target.tag());
    }
    out.push_str(">\n");
    let live: Vec<&ParcelUnit> = parcel
        .units
        .iter()
        .filter(|unit| !unit.is_obsolete())
        .collect();
    if live.is_empty() {
        // A document holds a file, and a file a unit.
        out.push_str("  <file id=\"empty\">\n    <unit id=\"empty\" translate=\"no\"><segment><source/></segment></unit>\n  </file>\n");
    }
    for units in live.chunk_by(|one, other| one.slug == other.slug) {
        let slug = units.first().map_or("", |unit| &unit.slug);
        out.push_str("  <file");
        attribute(&mut out, "id", &slug.replace('/', "."));
        attribute(&mut out, "original", &original(slug));
        out.push_str(">\n");
        brief(&mut out, parcel);
        for unit in units {
            write_unit(&mut out, unit);
        }
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    Ok(out.into_bytes())
}

/// What is decided about the language, before the texts of each file.
fn brief(out: &mut String, parcel: &Parcel) {
    if parcel.brief.is_empty() {
        return;
    }
    out.push_str("    <notes>\n");
    for line in &parcel.brief {
        out.push_str("      <note");
        attribute(out, "category", BRIEF);
        out.push('>');
        escape(out, line);
        out.push_str("</note>\n");
    }
    out.push_str("    </notes>\n");
}

/// The path of an article.
pub(super) fn original(slug: &str) -> String {
    format!("content/{slug}.md")
}

/// What is said to the translator, with its kind.
pub(super) fn notes(unit: &ParcelUnit) -> Vec<(&'static str, String)> {
    let [note, instruction, previous] = NOTES;
    let mut notes: Vec<(&'static str, String)> =
        unit.notes.iter().map(|text| (note, text.clone())).collect();
    if unit.critical {
        let text =
            "critical: a page is withheld without this text, or while it is behind its source";
        notes.push((instruction, text.to_owned()));
    }
    if unit.has_variants {
        let text = "fluent: translate what follows each [key]; keep the rest of what stands in { }";
        notes.push((instruction, text.to_owned()));
    }
    if let Some(before) = &unit.previous {
        notes.push((previous, format!("the translation was made from: {before}")));
    }
    notes.extend(unit.comments.iter().map(|text| (COMMENT, text.clone())));
    notes.push((STAMP, unit.stamp.to_string()));
    notes
}

fn write_unit(out: &mut String, unit: &ParcelUnit) {
    out.push_str("    <unit");
    attribute(out, "id", &unit.id);
    attribute(out, "name", &unit.context());
    out.push_str(" xml:space=\"preserve\">\n      <notes>\n");
    for (category, text) in notes(unit) {
        out.push_str("        <note");
        attribute(out, "category", category);
        out.push('>');
        escape(out, &text);
        out.push_str("</note>\n");
    }
    out.push_str("      </notes>\n");
    let sentences = sentences(&unit.source, unit.target.as_deref());
    let mut data = Data::default();
    let mut body = String::new();
    for (number, sentence) in (1..).zip(&sentences) {
        let name = if sentence.is_text {
            "segment"
        } else {
            "ignorable"
        };
        body.push_str("      <");
        body.push_str(name);
        attribute(&mut body, "id", &format!("s{number}"));
        if sentence.is_text {
            match unit.progress {
                Progress::Stale => {
                    body.push_str(" state=\"initial\" subState=\"polyleaf:stale\"");
                }
                Progress::Unreviewed => body.push_str(" state=\"translated\""),
                Progress::Reviewed => body.push_str(" state=\"reviewed\""),
                // Without a state, a tool that sets none does not leave what it translates unconfirmed.
                Progress::Missing | Progress::Obsolete => {}
            }
        }
        body.push_str(">\n        <source>");
        data.content(&mut body, &sentence.source);
        body.push_str("</source>\n");
        if let Some(target) = &sentence.target {
            body.push_str("        <target>");
            data.content(&mut body, target);
            body.push_str("</target>\n");
        }
        body.push_str("      </");
        body.push_str(name);
        body.push_str(">\n");
    }
    data.write(out);
    out.push_str(&body);
    out.push_str("    </unit>\n");
}

/// The codes of a unit, each text once.
#[derive(Default)]
struct Data<'t> {
    texts: Vec<&'t str>,
}

impl<'t> Data<'t> {
    /// The id of a code's text.
    fn id(&mut self, text: &'t str) -> String {
        let known = self.texts.iter().position(|known| *known == text);
        let at = known.unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        });
        format!("d{}", at + 1)
    }

    fn content(&mut self, out: &mut String, list: &[Numbered<'t>]) {
        let only: Vec<Piece<'t>> = list.iter().map(|(piece, _)| *piece).collect();
        let closing = closing(&only);
        for ((piece, id), close) in list.iter().zip(closing) {
            match piece {
                Piece::Text(text) => escape(out, text),
                Piece::Alone(text) => {
                    out.push_str("<ph");
                    attribute(out, "id", &id.to_string());
                    if text.starts_with('{') {
                        out.push_str(" type=\"ui\" subType=\"xlf:var\"");
                    }
                    attribute(out, "equiv", text.trim());
                    attribute(out, "disp", text.trim());
                    attribute(out, "dataRef", &self.id(text));
                    out.push_str(" canCopy=\"no\" canDelete=\"no\"/>");
                }
                Piece::Open(text) => {
                    let end = close
                        .and_then(|close| only.get(close))
                        .map_or("", |it| it.text());
                    out.push_str("<pc");
                    attribute(out, "id", &id.to_string());
                    out.push_str(kind(text));
                    attribute(out, "dataRefStart", &self.id(text));
                    attribute(out, "dataRefEnd", &self.id(end));
                    out.push('>');
                }
                Piece::Close(_) => out.push_str("</pc>"),
            }
        }
    }

    fn write(&self, out: &mut String) {
        if self.texts.is_empty() {
            return;
        }
        out.push_str("      <originalData>\n");
        for (number, text) in (1..).zip(&self.texts) {
            out.push_str("        <data");
            attribute(out, "id", &format!("d{number}"));
            out.push_str(" xml:space=\"preserve\">");
            escape(out, text);
            out.push_str("</data>\n");
        }
        out.push_str("      </originalData>\n");
    }
}

/// What a pair is, and what may be done with it.
fn kind(open: &str) -> &'static str {
    match open {
        "**" => " type=\"fmt\" subType=\"xlf:b\" canCopy=\"no\"",
        "*" => " type=\"fmt\" subType=\"xlf:i\" canCopy=\"no\"",
        "![" => " type=\"image\" canCopy=\"no\" canDelete=\"no\"",
        "[" => " type=\"link\" canCopy=\"no\" canDelete=\"no\"",
        _ => " type=\"fmt\" canCopy=\"no\"",
    }
}
