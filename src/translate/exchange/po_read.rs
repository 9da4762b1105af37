//! PO text → [`Received`], every text of it with its place.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::source::{IntakeError, Location, SourceFile, Span};
use crate::translate::exchange::po::STAMP;
use crate::translate::exchange::po_parse::{PoEntry, PoFile, parse};
use crate::translate::exchange::{Received, ReceivedUnit, Refused};

/// Code of what is found in a file that is no PO.
pub(super) const CODE: &str = "exchange/unreadable-file";

/// Reads a PO file.
///
/// # Errors
/// What is wrong with the first line that is no PO, or with the file's encoding.
pub(super) fn read(path: &str, bytes: &[u8]) -> Result<Received, Vec<Diagnostic>> {
    let file = Arc::new(intake(path, bytes).map_err(|problem| vec![*problem])?);
    let parsed = parse(&file).map_err(|failed| vec![unreadable(&file, &failed)])?;
    let mut received = of_header(&file, &parsed);
    received.units = parsed.entries.into_iter().map(unit).collect();
    Ok(received)
}

/// Why a line is none of a PO file.
pub(super) fn unreadable(file: &SourceFile, (span, reason): &(Span, String)) -> Diagnostic {
    let message = format!("This is not a line of a PO file: {reason}.");
    Diagnostic::error(CODE, file.locate(*span), message).with_help(
        "Export the file again, or mend this line with a PO editor; nothing was imported.",
    )
}

/// The text of a file; Latin-1 is read where the header names it.
fn intake(path: &str, bytes: &[u8]) -> Result<SourceFile, Box<Diagnostic>> {
    let refused = |error: IntakeError| Box::new(no_text(path, &error));
    match SourceFile::from_bytes(path, bytes) {
        Err(IntakeError::NotUtf8 { .. }) if is_latin1(bytes) => {
            // The first 256 characters of Unicode are those of Latin-1.
            let text: String = bytes.iter().copied().map(char::from).collect();
            SourceFile::from_bytes(path, text.as_bytes()).map_err(refused)
        }
        other => other.map_err(refused),
    }
}

/// Why a file is no text.
pub(super) fn no_text(path: &str, error: &IntakeError) -> Diagnostic {
    let mut place = Location::file(path);
    if let IntakeError::NotUtf8 { line, .. } | IntakeError::Nul { line } = error {
        (place.line, place.end_line) = (*line, *line);
        (place.column, place.end_column) = (1, 1);
    }
    let message = format!("{path} cannot be read: {error}.");
    Diagnostic::error(CODE, place, message).with_help(
        "Save the file as UTF-8: `msgconv --to-code=UTF-8` does it, and so do PO editors.",
    )
}

fn is_latin1(bytes: &[u8]) -> bool {
    const HEADER: usize = 4096;
    let head = bytes.get(..HEADER).unwrap_or(bytes).to_ascii_lowercase();
    let names: [&[u8]; 2] = [b"charset=iso-8859-1\\n", b"charset=latin1\\n"];
    names
        .iter()
        .any(|name| memchr::memmem::find(&head, name).is_some())
}

/// What a file says of itself, without texts.
pub(super) fn of_header(file: &Arc<SourceFile>, parsed: &PoFile) -> Received {
    let mut received = Received {
        path: file.path().to_string(),
        file: Some(Arc::clone(file)),
        source: None,
        language: None,
        translator: None,
        units: Vec::new(),
    };
    for (name, value) in parsed.fields.lines().filter_map(|it| it.split_once(':')) {
        let value = value.trim();
        match name.trim() {
            "Language" if !value.is_empty() => {
                received.language = Some(value.replace('_', "-"));
            }
            "X-Source-Language" if !value.is_empty() => {
                received.source = Some(value.replace('_', "-"));
            }
            "Last-Translator" => {
                let name = value.split('<').next().unwrap_or_default().trim();
                let is_named = !name.is_empty() && name != "FULL NAME";
                received.translator = is_named.then(|| name.to_owned());
            }
            _ => {}
        }
    }
    received
}

/// A text of a file; its context is empty in one that no export of ours is.
pub(super) fn unit(entry: PoEntry) -> ReceivedUnit {
    let extracted = entry.extracted.join(" ");
    let stamp = extracted
        .split_once(STAMP)
        .and_then(|(_, stamp)| stamp.parse().ok());
    ReceivedUnit {
        place: entry.place,
        context: entry.context.unwrap_or_default(),
        source: entry.source,
        target: entry.target,
        previous: entry.previous,
        confirmed: !entry.fuzzy,
        doubted: entry.fuzzy,
        obsolete: entry.obsolete,
        stamp: stamp.unwrap_or_default(),
        origin: None,
        comments: entry.comments,
        refused: entry.has_plural.then(|| Refused {
            code: "exchange/plural-entry",
            reason: "has plural forms of gettext, which no text of this project has".to_owned(),
            help: "Keep the entry as it was exported; write the forms as Fluent variants: \
                   `{ $n -> [one] … *[other] … }`."
                .to_owned(),
        }),
        damaged: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(text: &str) -> Vec<(String, String, String, bool, bool)> {
        let received = read("a.po", text.as_bytes()).unwrap();
        let units = received.units.into_iter();
        units
            .map(|it| (it.context, it.source, it.target, it.confirmed, it.obsolete))
            .collect()
    }

    #[test]
    fn entries_of_every_kind_are_read() {
        let text = "\u{feff}# Title\nmsgid \"\"\nmsgstr \"\"\n\"Last-Translator: Ana <a@b.example>\\n\"\n\"Language: zh_Hans\\n\"\n\
            \n# mine\n#. a note that a tool\n#. wrapped\n#. polyleaf: source=b3-0000000000000001\n#.  target=b3-0000000000000002 stale\n\
            #: content/a.md:3\n#, fuzzy, c-format\n#| msgid \"old\"\n#| \"er\"\nmsgctxt \"a#b\"\nmsgid \"\"\n\"one\\\\\\n\"\n\"two \\\"x\\\"\"\n\
            msgstr \"uno\"\nmsgctxt \"a#c\"\r\nmsgid \"c\"\r\nmsgstr \"\"\r\n\n#~| msgid \"x\"\n#~ msgctxt \"a#d\"\n#~ msgid \"d\"\n#~ msgstr \"\"\n#~ \"de\"\n";
        let received = read("a.po", text.as_bytes()).unwrap();
        assert_eq!(received.language.as_deref(), Some("zh-Hans"));
        assert_eq!(received.translator.as_deref(), Some("Ana"));
        let first = &received.units[0];
        assert_eq!(
            first.stamp.to_string(),
            "source=b3-0000000000000001 target=b3-0000000000000002 stale"
        );
        assert_eq!(first.comments, ["mine"]);
        let row = |context: &str, source: &str, target: &str, confirmed, obsolete| {
            (
                context.to_owned(),
                source.to_owned(),
                target.to_owned(),
                confirmed,
                obsolete,
            )
        };
        assert_eq!(
            units(text),
            [
                row("a#b", "one\\\ntwo \"x\"", "uno", false, false),
                row("a#c", "c", "", true, false),
                row("a#d", "d", "de", true, true),
            ]
        );
    }

    #[test]
    fn what_is_no_po_is_refused_with_its_line() {
        for (text, line, part) in [
            ("msgid \"a\"\nmsgstr \"b", 2, "cut off"),
            ("msgctxt \"a#b\"\nmsgid \"a\"\n", 1, "no msgstr"),
            ("msgctxt \"a#b\"\n\n", 1, "no msgid"),
            ("msgid \"a\nb\"\nmsgstr \"\"", 1, "cut off"),
            ("hello\n", 1, "begins with “hello”"),
            ("\"a\"\n", 1, "none is expected"),
            ("msgid \"a\\q\"\n", 1, "stands for nothing"),
            ("msgid \"a\"b\"\n", 1, "no `\\` before it"),
            ("msgid a\n", 1, "missing before"),
        ] {
            let found = read("a.po", text.as_bytes()).unwrap_err();
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].location.line, line, "{text}");
            assert!(found[0].message.contains(part), "{}", found[0].message);
        }
    }

    #[test]
    fn latin_1_is_read_where_the_header_names_it() {
        let text = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\nmsgctxt \"a#b\"\nmsgid \"x\"\nmsgstr \"a\u{f1}o\"\n";
        let latin: Vec<u8> = text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect();
        assert_eq!(read("a.po", &latin).unwrap().units[0].target, "año");
        let unnamed: Vec<u8> = latin[60..].to_vec();
        assert!(read("a.po", &unnamed).is_err());
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_the_reader_panic(text in "(msgid|msgstr|msgctxt|#~|#,|#|\"|\\\\|[a-z]|\n| ){0,40}") {
            let _ = read("a.po", text.as_bytes());
        }
    }
}
