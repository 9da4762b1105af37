//! TMX 1.4b, a translation memory: what was translated, each translation with the text it is of.
//! <https://www.gala-global.org/tmx-14b>

use crate::translate::exchange::codes::Piece;
use crate::translate::exchange::segments::{Numbered, numbered_alike};
use crate::translate::exchange::text::source_text;
use crate::translate::exchange::xml::{attribute, escape};
use crate::translate::exchange::{Format, Parcel, ParcelUnit, Progress, Stamp};

pub(super) static FORMAT: Format = Format {
    name: "tmx",
    extension: "tmx",
    is_template: false,
    write,
    // Nobody translates in a memory: `import --memory` reads it.
    read: None,
};

/// `type` of the property that holds the hashes.
pub(super) const STAMP: &str = "x-polyleaf";
/// `type` of the property that says how a translation was made.
pub(super) const ORIGIN: &str = "x-polyleaf-origin";

fn write(parcel: &Parcel) -> Result<Vec<u8>, String> {
    let Some(target) = &parcel.target else {
        return Err("a memory is of one language".to_owned());
    };
    let mut out = String::with_capacity(768 * (parcel.units.len() + 1));
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header");
    for (name, value) in [
        ("creationtool", "polyleaf"),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "paragraph"),
        ("o-tmf", "Fluent"),
        ("adminlang", "en"),
        ("srclang", parcel.source.tag()),
        ("datatype", "x-fluent"),
        (
            "creationdate",
            &format!("{}T000000Z", parcel.today.to_string().replace('-', "")),
        ),
    ] {
        attribute(&mut out, name, value);
    }
    if parcel.brief.is_empty() {
        out.push_str("/>\n");
    } else {
        out.push_str(">\n");
        for line in &parcel.brief {
            out.push_str("    <note>");
            escape(&mut out, line);
            out.push_str("</note>\n");
        }
        out.push_str("  </header>\n");
    }
    out.push_str("  <body>\n");
    for unit in &parcel.units {
        if let Some((source, translation)) = unit.pair() {
            let (source_codes, codes) = numbered_alike(source, Some(translation));
            out.push_str("    <tu");
            attribute(&mut out, "tuid", &unit.context());
            out.push_str(">\n");
            about(&mut out, unit, source);
            variant(&mut out, parcel.source.tag(), &source_codes);
            variant(&mut out, target.tag(), &codes.unwrap_or_default());
            out.push_str("    </tu>\n");
        }
    }
    out.push_str("  </body>\n</tmx>\n");
    Ok(out.into_bytes())
}

fn about(out: &mut String, unit: &ParcelUnit, source: &str) {
    for note in &unit.notes {
        out.push_str("      <note>");
        escape(out, note);
        out.push_str("</note>\n");
    }
    // A stale translation is current for the text that stands here.
    let source = match unit.progress {
        Progress::Stale => Some(crate::catalog::source_hash(&source_text(source))),
        _ => unit.stamp.source,
    };
    let stamp = Stamp {
        source,
        ..unit.stamp
    };
    let stamp = Stamp {
        stale: false,
        ..stamp
    };
    for (kind, value) in [
        (STAMP, stamp.to_string()),
        (ORIGIN, unit.origin.to_string()),
    ] {
        out.push_str("      <prop");
        attribute(out, "type", kind);
        out.push('>');
        escape(out, &value);
        out.push_str("</prop>\n");
    }
}

fn variant(out: &mut String, tag: &str, list: &[Numbered<'_>]) {
    out.push_str("      <tuv");
    attribute(out, "xml:lang", tag);
    out.push_str("><seg>");
    for (piece, id) in list {
        let id = id.to_string();
        let (name, text, numbers): (&str, &str, &[&str]) = match piece {
            Piece::Text(text) => {
                escape(out, text);
                continue;
            }
            Piece::Alone(text) => ("ph", text, &["x"]),
            Piece::Open(text) => ("bpt", text, &["i", "x"]),
            Piece::Close(text) => ("ept", text, &["i"]),
        };
        out.push('<');
        out.push_str(name);
        for number in numbers {
            attribute(out, number, &id);
        }
        if let Some(kind) = kind(*piece) {
            attribute(out, "type", kind);
        }
        out.push('>');
        escape(out, text);
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }
    out.push_str("</seg></tuv>\n");
}

/// What a code is, in the words of the specification where it has one.
fn kind(piece: Piece<'_>) -> Option<&'static str> {
    match piece {
        Piece::Open("**") => Some("bold"),
        Piece::Open("*") => Some("italic"),
        Piece::Open("[") => Some("link"),
        Piece::Open("![") => Some("image"),
        Piece::Alone(text) if text.starts_with('{') => Some("x-placeable"),
        Piece::Alone("\\\n") => Some("lb"),
        _ => None,
    }
}
