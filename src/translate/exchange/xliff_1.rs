//! XLIFF 1.2, for tools that know nothing newer: a unit a message, codes as native text in `<ph>`, `<bpt>` and
//! `<ept>`. <https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html>

use crate::translate::exchange::codes::Piece;
use crate::translate::exchange::segments::{Numbered, numbered_alike};
use crate::translate::exchange::xliff::{BRIEF, notes, original};
use crate::translate::exchange::xml::{attribute, escape};
use crate::translate::exchange::{Format, Parcel, ParcelUnit, Progress, xliff};

pub(super) static FORMAT: Format = Format {
    name: "xliff-1.2",
    extension: "xlf",
    is_template: false,
    write,
    read: xliff::FORMAT.read,
};

#[expect(clippy::unnecessary_wraps, reason = "the signature of every format")]
fn write(parcel: &Parcel) -> Result<Vec<u8>, String> {
    let mut out = String::with_capacity(1024 * (parcel.units.len() + 1));
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n");
    let live: Vec<&ParcelUnit> = parcel
        .units
        .iter()
        .filter(|unit| !unit.is_obsolete())
        .collect();
    let empty: [&[&ParcelUnit]; 1] = [&[]];
    let chunks = live.chunk_by(|one, other| one.slug == other.slug);
    // A document holds a file.
    for units in chunks.chain(empty.into_iter().filter(|_| live.is_empty())) {
        let slug = units.first().map_or("empty", |unit| &unit.slug);
        out.push_str("  <file");
        attribute(&mut out, "original", &original(slug));
        attribute(&mut out, "source-language", parcel.source.tag());
        if let Some(target) = &parcel.target {
            attribute(&mut out, "target-language", target.tag());
        }
        out.push_str(" datatype=\"x-fluent\">\n");
        if !parcel.brief.is_empty() {
            out.push_str("    <header>\n");
            for line in &parcel.brief {
                out.push_str("      <note");
                attribute(&mut out, "from", BRIEF);
                out.push('>');
                escape(&mut out, line);
                out.push_str("</note>\n");
            }
            out.push_str("    </header>\n");
        }
        out.push_str("    <body>\n");
        for unit in units {
            write_unit(&mut out, unit);
        }
        out.push_str("    </body>\n  </file>\n");
    }
    out.push_str("</xliff>\n");
    Ok(out.into_bytes())
}

fn write_unit(out: &mut String, unit: &ParcelUnit) {
    out.push_str("      <trans-unit");
    attribute(out, "id", &unit.context());
    out.push_str(" xml:space=\"preserve\"");
    if unit.progress == Progress::Reviewed {
        out.push_str(" approved=\"yes\"");
    }
    out.push_str(">\n        <source>");
    let (source, target) = numbered_alike(&unit.source, unit.target.as_deref());
    content(out, &source);
    out.push_str("</source>\n");
    if let Some(target) = target {
        out.push_str("        <target");
        out.push_str(match unit.progress {
            Progress::Stale => " state=\"needs-review-translation\"",
            Progress::Reviewed => " state=\"signed-off\"",
            _ => " state=\"translated\"",
        });
        out.push('>');
        content(out, &target);
        out.push_str("</target>\n");
    }
    for (from, text) in notes(unit) {
        out.push_str("        <note");
        attribute(out, "from", from);
        out.push('>');
        escape(out, &text);
        out.push_str("</note>\n");
    }
    out.push_str("      </trans-unit>\n");
}

fn content(out: &mut String, list: &[Numbered<'_>]) {
    for (piece, id) in list {
        let (name, kind) = match piece {
            Piece::Text(text) => {
                escape(out, text);
                continue;
            }
            Piece::Alone(text) if text.starts_with('{') => ("ph", " ctype=\"x-placeable\""),
            Piece::Alone(_) => ("ph", ""),
            Piece::Open("**") => ("bpt", " ctype=\"bold\""),
            Piece::Open("*") => ("bpt", " ctype=\"italic\""),
            Piece::Open("[") => ("bpt", " ctype=\"link\""),
            Piece::Open(_) => ("bpt", ""),
            Piece::Close(_) => ("ept", ""),
        };
        out.push('<');
        out.push_str(name);
        attribute(out, "id", &id.to_string());
        out.push_str(kind);
        out.push('>');
        escape(out, piece.text());
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }
}
