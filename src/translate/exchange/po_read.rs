//! PO text → [`Received`], line by line, every part of it with its place.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::source::{IntakeError, Location, SourceFile, Span};
use crate::translate::exchange::po::STAMP;
use crate::translate::exchange::{Received, ReceivedUnit, Refused};

const CODE: &str = "exchange/unreadable-file";

/// Reads a PO file.
///
/// # Errors
/// What is wrong with the first line that is no PO, or with the file's encoding.
pub(super) fn read(path: &str, bytes: &[u8]) -> Result<Received, Vec<Diagnostic>> {
    let file = Arc::new(intake(path, bytes).map_err(|problem| vec![*problem])?);
    let mut reader = Reader::new(Arc::clone(&file));
    reader.read().map_err(|(span, reason)| {
        let help =
            "Export the file again, or mend this line with a PO editor; nothing was imported.";
        vec![
            Diagnostic::error(
                CODE,
                file.locate(span),
                format!("This is not a line of a PO file: {reason}."),
            )
            .with_help(help),
        ]
    })?;
    Ok(reader.received)
}

/// The text of a file; Latin-1 is read where the header names it.
fn intake(path: &str, bytes: &[u8]) -> Result<SourceFile, Box<Diagnostic>> {
    let refused =
        |error: IntakeError| {
            let message = format!("{path} cannot be read: {error}.");
            Box::new(Diagnostic::error(CODE, Location::file(path), message).with_help(
            "Save the file as UTF-8: `msgconv --to-code=UTF-8` does it, and so do PO editors.",
        ))
        };
    match SourceFile::from_bytes(path, bytes) {
        Err(IntakeError::NotUtf8 { .. }) if is_latin1(bytes) => {
            // The first 256 characters of Unicode are those of Latin-1.
            let text: String = bytes.iter().copied().map(char::from).collect();
            SourceFile::from_bytes(path, text.as_bytes()).map_err(refused)
        }
        other => other.map_err(refused),
    }
}

fn is_latin1(bytes: &[u8]) -> bool {
    const HEADER: usize = 4096;
    let head = bytes.get(..HEADER).unwrap_or(bytes).to_ascii_lowercase();
    let names: [&[u8]; 2] = [b"charset=iso-8859-1\\n", b"charset=latin1\\n"];
    names
        .iter()
        .any(|name| memchr::memmem::find(&head, name).is_some())
}

/// Which string a line without keyword continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Context,
    Source,
    Plural,
    Target,
    /// `#| …`, which says nothing that import needs.
    Previous,
}

/// What is known of the entry that is being read.
#[derive(Debug, Default)]
struct Entry {
    place: Option<Span>,
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
    has_plural: bool,
    fuzzy: bool,
    obsolete: bool,
    comments: Vec<String>,
    extracted: String,
}

struct Reader {
    file: Arc<SourceFile>,
    entry: Entry,
    part: Option<Part>,
    received: Received,
}

/// Where the text is no PO, and why.
type Failed = (Span, String);

impl Reader {
    fn new(file: Arc<SourceFile>) -> Self {
        Self {
            entry: Entry::default(),
            part: None,
            received: Received {
                path: file.path().to_string(),
                file: Some(Arc::clone(&file)),
                source: None,
                language: None,
                translator: None,
                units: Vec::new(),
            },
            file,
        }
    }

    fn read(&mut self) -> Result<(), Failed> {
        let file = Arc::clone(&self.file);
        let mut start = 0;
        for line in file.text().split_inclusive('\n') {
            let content = line.trim();
            let span = Span::new(start..start + line.trim_end().len());
            start += line.len();
            self.line(content, span)?;
        }
        self.end(Span::new(start..start))
    }

    fn line(&mut self, line: &str, span: Span) -> Result<(), Failed> {
        if line.is_empty() {
            return self.end(span);
        }
        if let Some(rest) = line.strip_prefix("#~") {
            if rest.starts_with('|') {
                self.begin(span)?;
                self.part = Some(Part::Previous);
                return Ok(());
            }
            let rest = rest.trim_start();
            if !rest.is_empty() {
                self.keyword(rest, span)?;
                self.entry.obsolete = true;
            }
            return Ok(());
        }
        if let Some(rest) = line.strip_prefix('#') {
            self.begin(span)?;
            self.comment(rest);
            return Ok(());
        }
        self.keyword(line, span)
    }

    /// Ends an entry that has its translation: what follows belongs to the next one.
    fn begin(&mut self, span: Span) -> Result<(), Failed> {
        if self.entry.target.is_some() {
            self.end(span)?;
        }
        Ok(())
    }

    fn comment(&mut self, rest: &str) {
        match rest.chars().next() {
            Some('.') => {
                self.entry
                    .extracted
                    .push_str(rest.get(1..).unwrap_or_default());
                self.entry.extracted.push(' ');
            }
            Some(',' | '=') => {
                let mut flags = rest.split([',', '=']).map(str::trim);
                self.entry.fuzzy |= flags.any(|flag| flag == "fuzzy");
            }
            Some('|') => self.part = Some(Part::Previous),
            Some(':') => {}
            _ => self.entry.comments.push(rest.trim().to_owned()),
        }
    }

    fn keyword(&mut self, line: &str, span: Span) -> Result<(), Failed> {
        if line.starts_with('"') {
            let Some(part) = self.part else {
                return Err((span, "a text stands where none is expected".to_owned()));
            };
            return self.push(part, line, span);
        }
        let end = line.find(['"', ' ', '\t', '[']).unwrap_or(line.len());
        let (keyword, rest) = line.split_at_checked(end).unwrap_or((line, ""));
        let part = match keyword {
            "msgctxt" => Part::Context,
            "msgid" => Part::Source,
            "msgid_plural" => Part::Plural,
            "msgstr" => Part::Target,
            "domain" => return Ok(()),
            _ => return Err((span, format!("it begins with “{}”", short(line)))),
        };
        if matches!(part, Part::Context | Part::Source) {
            self.begin(span)?;
        }
        let rest = rest.trim_start();
        let rest = match rest.strip_prefix('[') {
            Some(index) => {
                self.entry.has_plural = true;
                index
                    .split_once(']')
                    .map_or("", |(_, rest)| rest)
                    .trim_start()
            }
            None => rest,
        };
        let place = &mut self.entry.place;
        *place = Some(place.map_or(span, |before| before.cover(span)));
        self.part = Some(part);
        self.push(part, rest, span)
    }

    fn push(&mut self, part: Part, quoted: &str, span: Span) -> Result<(), Failed> {
        let text = unquoted(quoted).map_err(|reason| (span, reason))?;
        let slot = match part {
            Part::Context => &mut self.entry.context,
            Part::Source => &mut self.entry.source,
            Part::Target => &mut self.entry.target,
            Part::Plural => {
                self.entry.has_plural = true;
                return Ok(());
            }
            Part::Previous => return Ok(()),
        };
        match slot {
            Some(before) => before.push_str(&text),
            None => *slot = Some(text),
        }
        Ok(())
    }

    fn end(&mut self, span: Span) -> Result<(), Failed> {
        self.part = None;
        let entry = std::mem::take(&mut self.entry);
        let place = entry.place.unwrap_or(span);
        let (source, target) = match (entry.source, entry.target) {
            (Some(source), Some(target)) => (source, target),
            (None, None) if entry.context.is_none() => return Ok(()),
            (None, _) => return Err((place, "the entry has no msgid".to_owned())),
            (Some(_), None) => {
                return Err((
                    place,
                    "the entry has no msgstr; the file may have been cut off here".to_owned(),
                ));
            }
        };
        if entry.context.is_none() && source.is_empty() && !entry.obsolete {
            self.header(&target);
            return Ok(());
        }
        let stamp = entry
            .extracted
            .split_once(STAMP)
            .and_then(|(_, stamp)| stamp.parse().ok());
        self.received.units.push(ReceivedUnit {
            place,
            // None in a file that no export of ours is.
            context: entry.context.unwrap_or_default(),
            source,
            target,
            confirmed: !entry.fuzzy,
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
        });
        Ok(())
    }

    fn header(&mut self, fields: &str) {
        for (name, value) in fields.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            match name.trim() {
                "Language" if !value.is_empty() => {
                    self.received.language = Some(value.replace('_', "-"));
                }
                "X-Source-Language" if !value.is_empty() => {
                    self.received.source = Some(value.replace('_', "-"));
                }
                "Last-Translator" => {
                    let name = value.split('<').next().unwrap_or_default().trim();
                    let is_named = !name.is_empty() && name != "FULL NAME";
                    self.received.translator = is_named.then(|| name.to_owned());
                }
                _ => {}
            }
        }
    }
}

/// The text between quotation marks.
fn unquoted(quoted: &str) -> Result<String, String> {
    let inner = quoted.strip_prefix('"').ok_or_else(|| {
        format!(
            "a text in quotation marks is missing before “{}”",
            short(quoted)
        )
    })?;
    let cut_off =
        || "its closing quotation mark is missing; the file may have been cut off here".to_owned();
    let inner = inner.strip_suffix('"').ok_or_else(cut_off)?;
    if !inner.contains(['\\', '"']) {
        return Ok(inner.to_owned());
    }
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Err("a quotation mark inside a text has no `\\` before it".to_owned()),
            '\\' => text.push(match characters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(same @ ('\\' | '"' | '\'' | '?')) => same,
                Some(other) => return Err(format!("`\\{other}` stands for nothing")),
                None => return Err(cut_off()),
            }),
            other => text.push(other),
        }
    }
    Ok(text)
}

fn short(line: &str) -> String {
    line.chars().take(40).collect()
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
