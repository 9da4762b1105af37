//! PO text → [`PoEntry`], line by line, every entry with its place and its bytes.

use crate::source::{SourceFile, Span};

/// What a PO file holds.
#[derive(Debug, Default)]
pub(super) struct PoFile {
    /// Bytes of the header's entry, with what stands above it; none where there is no header.
    pub(super) header: Option<Span>,
    /// The header's fields, one a line.
    pub(super) fields: String,
    pub(super) entries: Vec<PoEntry>,
}

/// One entry.
#[derive(Clone, Debug, Default)]
pub(super) struct PoEntry {
    /// Its bytes from the first comment to the end of its last line.
    pub(super) span: Span,
    /// Its strings.
    pub(super) place: Span,
    pub(super) context: Option<String>,
    pub(super) source: String,
    pub(super) target: String,
    /// `#| msgid`: the source text that a fuzzy translation is of.
    pub(super) previous: Option<String>,
    /// Whether it has plural forms.
    pub(super) has_plural: bool,
    pub(super) fuzzy: bool,
    pub(super) obsolete: bool,
    /// The translator's comments, line by line.
    pub(super) comments: Vec<String>,
    /// The extracted comments (`#.`), line by line.
    pub(super) extracted: Vec<String>,
    /// Where the text is (`#:`), line by line.
    pub(super) references: Vec<String>,
}

/// Where the text is no PO, and why.
pub(super) type Failed = (Span, String);

/// Reads the entries of a PO file.
///
/// # Errors
/// The first line that is no PO.
pub(super) fn parse(file: &SourceFile) -> Result<PoFile, Failed> {
    let mut reader = Reader::default();
    let mut start = 0;
    for line in file.text().split_inclusive('\n') {
        let span = Span::new(start..start + line.trim_end().len());
        start += line.len();
        reader.line(line.trim(), span)?;
    }
    reader.end(Span::new(start..start))?;
    Ok(reader.read)
}

/// Which string a line without keyword continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Context,
    Source,
    Plural,
    Target,
    /// `#| msgid`
    Previous,
    /// The rest of `#| …`, which says nothing that is needed.
    Skipped,
}

/// What is known of the entry that is being read.
#[derive(Debug, Default)]
struct Entry {
    whole: Option<Span>,
    place: Option<Span>,
    source: Option<String>,
    target: Option<String>,
    rest: PoEntry,
}

#[derive(Default)]
struct Reader {
    entry: Entry,
    part: Option<Part>,
    read: PoFile,
}

impl Reader {
    fn line(&mut self, line: &str, span: Span) -> Result<(), Failed> {
        if line.is_empty() {
            return self.end(span);
        }
        if let Some(rest) = line.strip_prefix("#~") {
            if let Some(rest) = rest.strip_prefix('|') {
                self.begin(span)?;
                return self.previous(rest, span);
            }
            let rest = rest.trim_start();
            if !rest.is_empty() {
                self.keyword(rest, span)?;
                self.entry.rest.obsolete = true;
            }
            return Ok(());
        }
        if let Some(rest) = line.strip_prefix('#') {
            self.begin(span)?;
            return self.comment(rest, span);
        }
        self.keyword(line, span)
    }

    /// Ends an entry that has its translation: what follows belongs to the next one.
    fn begin(&mut self, span: Span) -> Result<(), Failed> {
        if self.entry.target.is_some() {
            self.end(span)?;
        }
        self.cover(span);
        Ok(())
    }

    fn cover(&mut self, span: Span) {
        let whole = &mut self.entry.whole;
        *whole = Some(whole.map_or(span, |before| before.cover(span)));
    }

    fn comment(&mut self, rest: &str, span: Span) -> Result<(), Failed> {
        let entry = &mut self.entry.rest;
        match rest.chars().next() {
            Some('.') => {
                let text = rest.get(1..).unwrap_or_default();
                entry.extracted.push(text.trim().to_owned());
            }
            Some(',' | '=') => {
                let mut flags = rest.split([',', '=']).map(str::trim);
                entry.fuzzy |= flags.any(|flag| flag == "fuzzy");
            }
            Some('|') => return self.previous(rest.get(1..).unwrap_or_default(), span),
            Some(':') => {
                let text = rest.get(1..).unwrap_or_default();
                entry.references.push(text.trim().to_owned());
            }
            _ => entry.comments.push(rest.trim().to_owned()),
        }
        Ok(())
    }

    /// A line of the texts before a change.
    fn previous(&mut self, line: &str, span: Span) -> Result<(), Failed> {
        let line = line.trim();
        let quoted = match line.find('"') {
            Some(0) => line,
            Some(at) => {
                let (keyword, quoted) = line.split_at_checked(at).unwrap_or((line, ""));
                self.part = Some(match keyword.trim() {
                    "msgid" => Part::Previous,
                    _ => Part::Skipped,
                });
                quoted
            }
            None => return Ok(()),
        };
        if self.part == Some(Part::Previous) {
            let text = unquoted(quoted).map_err(|reason| (span, reason))?;
            let previous = self.entry.rest.previous.get_or_insert_default();
            previous.push_str(&text);
        }
        Ok(())
    }

    fn keyword(&mut self, line: &str, span: Span) -> Result<(), Failed> {
        if line.starts_with('"') {
            self.cover(span);
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
            "<<<<<<<" | "=======" | ">>>>>>>" | "|||||||" => {
                let reason = "a merge left two versions here, and one of them has to be chosen";
                return Err((span, reason.to_owned()));
            }
            _ => return Err((span, format!("it begins with “{}”", short(line)))),
        };
        if matches!(part, Part::Context | Part::Source) {
            self.begin(span)?;
        }
        self.cover(span);
        let rest = rest.trim_start();
        let rest = match rest.strip_prefix('[') {
            Some(index) => {
                self.entry.rest.has_plural = true;
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
            Part::Context => &mut self.entry.rest.context,
            Part::Source => &mut self.entry.source,
            Part::Target => &mut self.entry.target,
            Part::Plural => {
                self.entry.rest.has_plural = true;
                return Ok(());
            }
            Part::Previous | Part::Skipped => return Ok(()),
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
            (None, None) if entry.rest.context.is_none() => return Ok(()),
            (None, _) => return Err((place, "the entry has no msgid".to_owned())),
            (Some(_), None) => {
                return Err((
                    place,
                    "the entry has no msgstr; the file may have been cut off here".to_owned(),
                ));
            }
        };
        let span = entry.whole.unwrap_or(place);
        if entry.rest.context.is_none() && source.is_empty() && !entry.rest.obsolete {
            self.read.header = Some(span);
            self.read.fields = target;
            return Ok(());
        }
        self.read.entries.push(PoEntry {
            span,
            place,
            source,
            target,
            ..entry.rest
        });
        Ok(())
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
