//! PO and its template POT, of gettext: written here, read by `po_read`.
//!
//! A text is never wrapped, only broken after its line feeds, so that a changed text changes its own lines
//! alone. <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>

use crate::diag::Diagnostic;
use crate::translate::exchange::plural_forms::plural_forms;
use crate::translate::exchange::{Format, Parcel, ParcelUnit, Progress, Received, po_read};

pub(super) static FORMAT: Format = Format {
    name: "po",
    extension: "po",
    is_template: false,
    write,
    read: Some(read),
};

pub(super) static TEMPLATE: Format = Format {
    name: "pot",
    extension: "pot",
    is_template: true,
    write,
    read: None,
};

/// Before the hashes, in a comment for translators, which every tool keeps.
pub(super) const STAMP: &str = "polyleaf:";

fn read(path: &str, bytes: &[u8]) -> Result<Received, Vec<Diagnostic>> {
    po_read::read(path, bytes)
}

#[expect(clippy::unnecessary_wraps, reason = "the signature of every format")]
fn write(parcel: &Parcel) -> Result<Vec<u8>, String> {
    let mut text = String::with_capacity(512 * (parcel.units.len() + 2));
    header(&mut text, parcel);
    for unit in &parcel.units {
        text.push('\n');
        entry(&mut text, unit, &unit.context());
    }
    Ok(text.into_bytes())
}

/// The first entry, which is about the file.
pub(super) fn header(text: &mut String, parcel: &Parcel) {
    let day = parcel.today;
    let source = parcel.source.tag();
    text.push_str("# ");
    text.push_str(&one_line(&parcel.title));
    match &parcel.target {
        Some(target) => text.push_str(&format!(": {source} to {}\n", target.tag())),
        None => text.push_str(&format!(
            ": the texts to translate from {source}\n#, fuzzy\n"
        )),
    }
    for line in &parcel.brief {
        comment(text, "#", line);
    }
    let mut fields = vec![
        ("Project-Id-Version", one_line(&parcel.title)),
        ("Report-Msgid-Bugs-To", String::new()),
        ("POT-Creation-Date", format!("{day} 00:00+0000")),
    ];
    match &parcel.target {
        Some(target) => {
            let tag = target.tag();
            fields.push(("PO-Revision-Date", format!("{day} 00:00+0000")));
            fields.push(("Last-Translator", String::new()));
            fields.push(("Language-Team", tag.to_string()));
            fields.push(("Language", tag.replace('-', "_")));
        }
        None => {
            fields.push(("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE".to_owned()));
            fields.push(("Last-Translator", "FULL NAME <EMAIL@ADDRESS>".to_owned()));
            fields.push(("Language-Team", "LANGUAGE <LL@li.org>".to_owned()));
            fields.push(("Language", String::new()));
        }
    }
    fields.push(("MIME-Version", "1.0".to_owned()));
    fields.push(("Content-Type", "text/plain; charset=UTF-8".to_owned()));
    fields.push(("Content-Transfer-Encoding", "8bit".to_owned()));
    let forms = parcel
        .target
        .as_ref()
        .and_then(|target| plural_forms(target.language()));
    if let Some(forms) = forms {
        fields.push(("Plural-Forms", forms.to_owned()));
    }
    let version = concat!("polyleaf ", env!("CARGO_PKG_VERSION"));
    fields.push(("X-Generator", version.to_owned()));
    fields.push(("X-Source-Language", source.to_string()));
    text.push_str("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in fields {
        quoted(text, &format!("{name}: {value}\n"));
        text.push('\n');
    }
}

/// A text under the name `context`.
pub(super) fn entry(text: &mut String, unit: &ParcelUnit, context: &str) {
    for line in &unit.comments {
        comment(text, "#", line);
    }
    for note in &unit.notes {
        comment(text, "#.", note);
    }
    if unit.critical {
        comment(
            text,
            "#.",
            "critical: a page is withheld without this text, or while it is behind its source",
        );
    }
    if unit.has_variants {
        comment(
            text,
            "#.",
            "fluent: translate what follows each [key]; keep the rest of what stands in { }",
        );
    }
    if unit.progress == Progress::Reviewed {
        comment(
            text,
            "#.",
            "signed: with a change the signature lapses, and somebody has to review the text again",
        );
    }
    comment(text, "#.", &format!("{STAMP} {}", unit.stamp));
    match &unit.place {
        Some((path, 0)) => comment(text, "#:", path),
        Some((path, line)) => comment(text, "#:", &format!("{path}:{line}")),
        None => {}
    }
    if unit.progress == Progress::Stale {
        comment(text, "#,", "fuzzy");
    }
    let gone = if unit.is_obsolete() { "#~ " } else { "" };
    if let Some(previous) = &unit.previous {
        string(text, "#| ", "msgid", previous);
    }
    string(text, gone, "msgctxt", context);
    string(text, gone, "msgid", &unit.source);
    string(
        text,
        gone,
        "msgstr",
        unit.target.as_deref().unwrap_or_default(),
    );
}

fn comment(text: &mut String, mark: &str, line: &str) {
    text.push_str(mark);
    let line = one_line(line);
    // `#~`, `#.` and the others are something else than a comment that begins so.
    if !line.is_empty() {
        text.push(' ');
        text.push_str(&line);
    }
    text.push('\n');
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// `msgid "…"`; a text of several lines stands below it, each line by itself.
fn string(text: &mut String, before: &str, keyword: &str, value: &str) {
    text.push_str(before);
    text.push_str(keyword);
    text.push(' ');
    if value.contains('\n') {
        text.push_str("\"\"\n");
        for line in value.split_inclusive('\n') {
            text.push_str(before);
            quoted(text, line);
            text.push('\n');
        }
    } else {
        quoted(text, value);
        text.push('\n');
    }
}

fn quoted(text: &mut String, value: &str) {
    text.push('"');
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            other => text.push(other),
        }
    }
    text.push('"');
}
