//! The TOML between `+++` lines.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::Placed;
use crate::content::suggest::closest;
use crate::content::words;
use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::source::{SourceFile, Span};

/// Front matter of an article. Every value carries where it stands, for findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`: the page's h1. Required; empty when missing (a finding says so).
    pub title: String,
    /// `description`: one sentence for search engines and link previews.
    pub description: Option<String>,
    /// `topics`: decide which disclaimers are required.
    pub topics: Vec<String>,
    /// `disclaimers`: ids of sections of `content/disclaimers.md` and where readers meet them, with the place
    /// of each in the file.
    pub disclaimers: Vec<(Placed, Span)>,
    /// `reviewed`: when the medical content was last and is next reviewed.
    pub reviewed: Option<Reviewed>,
    /// `locales`: only these, when given.
    pub locales: Option<Vec<String>>,
    /// `aliases`: former slugs, which redirect here.
    pub aliases: Vec<(String, Span)>,
    /// `draft`: not published.
    pub draft: bool,
    /// Span of the whole front matter, or of the file's first byte.
    pub span: Span,
}

/// Dates of a content review, as `YYYY-MM-DD`.
///
/// Written `reviewed = 2026-11-20`, or with more to say
/// `reviewed = { date = 2026-11-20, next = 2027-11-20, by = "A. Reviewer, RN" }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Last review.
    pub date: String,
    /// Next review.
    pub next: Option<String>,
    /// Who, if named.
    pub by: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// Front matter with what only the parser needs.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) front: FrontMatter,
    /// Place of the title's text.
    pub(super) title_span: Span,
    /// Place of the description's text.
    pub(super) description_span: Span,
    /// Where the Markdown begins, in bytes.
    pub(super) body: usize,
}

const CODE: &str = "meta/front-matter";
const KEYS: [&str; 8] = [
    "title",
    "description",
    "topics",
    "disclaimers",
    "reviewed",
    "locales",
    "aliases",
    "draft",
];
const REVIEWED_KEYS: [&str; 3] = ["date", "next", "by"];

/// Reads the front matter of an article and finds where its Markdown begins.
pub(super) fn parse(file: &SourceFile, findings: &mut Vec<Diagnostic>) -> Parsed {
    let mut reader = Reader {
        file,
        findings,
        offset: 0,
        parsed: Parsed::default(),
        readable: true,
    };
    reader.read();
    let Reader {
        parsed, readable, ..
    } = reader;
    if parsed.front.title.is_empty() && readable {
        let at = parsed.front.span;
        findings.push(
            Diagnostic::error(
                "meta/missing-title",
                file.locate(at),
                "The article has no title.",
            )
            .with_help("Put `title = \"…\"` between two `+++` lines at the top of the file."),
        );
    }
    parsed
}

struct Reader<'a> {
    file: &'a SourceFile,
    findings: &'a mut Vec<Diagnostic>,
    /// Where the TOML begins in the file.
    offset: usize,
    parsed: Parsed,
    /// Whether a missing title is the author's omission and not the effect of another mistake.
    readable: bool,
}

impl Reader<'_> {
    fn read(&mut self) {
        let text = self.file.text();
        let Some((fence, toml_start)) = first_line(text) else {
            return;
        };
        if fence == "---" {
            self.yaml(text, toml_start);
            return;
        }
        if fence != "+++" {
            return;
        }
        let Some((toml_end, body)) = closing(text, toml_start, &["+++"]) else {
            self.readable = false;
            self.parsed.front.span = Span::new(0..3);
            self.parsed.body = toml_start;
            self.report(
                0..3,
                "The front matter that begins here has no end.",
                "Put a line with `+++` after the last of its keys.",
            );
            return;
        };
        self.parsed.body = body;
        self.parsed.front.span = Span::new(0..body);
        self.offset = toml_start;
        let toml = text.get(toml_start..toml_end).unwrap_or_default();
        let (table, errors) = DeTable::parse_recoverable(toml);
        // The errors after the first are mostly its echo.
        if let Some(error) = errors.first() {
            self.readable = false;
            let span = error.span().unwrap_or(0..0);
            let message = format!(
                "The front matter is not valid TOML: {}.",
                words::fold(error.message()).trim_end_matches('.')
            );
            self.report_toml(
                span,
                &message,
                "Write each key as `key = \"text\"`, `key = [\"a\", \"b\"]`, `key = 2026-11-20` or `key = true`.",
            );
        }
        for (key, value) in table.get_ref() {
            self.key(key, value);
        }
    }

    /// `---` front matter is named as such; a thematic break in the first line is none.
    fn yaml(&mut self, text: &str, start: usize) {
        let Some((end, body)) = closing(text, start, &["---", "..."]) else {
            return;
        };
        let has_key = text
            .get(start..end)
            .unwrap_or_default()
            .lines()
            .any(|line| {
                let key = line.split_once(':').map_or("", |(key, _)| key);
                !key.is_empty()
                    && key
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
            });
        if has_key {
            self.readable = false;
            self.parsed.body = body;
            self.parsed.front.span = Span::new(0..body);
            self.report(
                0..3,
                "The front matter is YAML, between `---` lines; Polyleaf reads TOML, between `+++` lines.",
                "Write `+++` for `---`, and `title = \"…\"` for `title: …`.",
            );
        }
    }

    fn key(&mut self, key: &Spanned<impl AsRef<str>>, value: &Spanned<DeValue<'_>>) {
        match key.get_ref().as_ref() {
            "title" => {
                if let Some((text, span)) = self.string("title", value) {
                    self.parsed.front.title = text;
                    self.parsed.title_span = span;
                }
            }
            "description" => {
                if let Some((text, span)) = self.string("description", value) {
                    self.parsed.front.description = (!text.is_empty()).then_some(text);
                    self.parsed.description_span = span;
                }
            }
            "topics" => self.parsed.front.topics = without_places(self.strings("topics", value)),
            "disclaimers" => self.parsed.front.disclaimers = self.disclaimers(value),
            "aliases" => self.parsed.front.aliases = self.strings("aliases", value),
            "locales" => {
                self.parsed.front.locales = Some(without_places(self.strings("locales", value)));
            }
            "draft" => match value.get_ref().as_bool() {
                Some(draft) => self.parsed.front.draft = draft,
                None => self.wrong_type("draft", value, "`true` or `false`"),
            },
            "reviewed" => self.parsed.front.reviewed = self.reviewed(value),
            unknown => self.unknown(key.span(), unknown, &KEYS),
        }
    }

    fn disclaimers(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<(Placed, Span)> {
        let mut disclaimers = Vec::new();
        for (text, span) in self.strings("disclaimers", value) {
            match Placed::parse(&text) {
                Ok(placed) => disclaimers.push((placed, span)),
                Err(place) => {
                    let message = format!(
                        "{} in the front matter is no place for a disclaimer.",
                        words::quote(place)
                    );
                    self.report(
                        span.range(),
                        &message,
                        "Write `top` or the id of a section with `#`, as in `\"off-label at top, #studies\"`.",
                    );
                }
            }
        }
        disclaimers
    }

    fn reviewed(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Reviewed> {
        let span = self.span(value.span());
        let Some(table) = value.get_ref().as_table() else {
            let date = self.date("reviewed", value)?;
            return Some(Reviewed {
                date,
                next: None,
                by: None,
                span,
            });
        };
        let (mut date, mut next, mut by) = (None, None, None);
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "date" => date = self.date("date", value),
                "next" => next = self.date("next", value),
                "by" => by = self.string("by", value).map(|(text, _)| text),
                unknown => self.unknown(key.span(), unknown, &REVIEWED_KEYS),
            }
        }
        if date.is_none() && !table.keys().any(|key| key.get_ref() == "date") {
            self.report_toml(
                value.span(),
                "`reviewed` does not say when.",
                "Write `reviewed = { date = 2026-11-20 }`.",
            );
        }
        date.map(|date| Reviewed {
            date,
            next,
            by,
            span,
        })
    }

    /// A day of the calendar, bare or as text.
    fn date(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let text = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.trim().to_owned(),
            _ => String::new(),
        };
        if Day::parse(&text).is_some() {
            return Some(text);
        }
        self.wrong_type(key, value, "a day of the calendar, as in `2026-11-20`");
        None
    }

    fn string(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<(String, Span)> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, value, "text in quotation marks");
            return None;
        };
        let quoted = value.span();
        let raw = self.file.slice(self.span(quoted.clone()));
        let triple = ["\"\"\"", "'''"].iter().any(|marks| raw.starts_with(marks));
        // Without quotation marks it is a fault, told already; the text is read all the same.
        let marks = if triple {
            3
        } else {
            usize::from(raw.starts_with(['"', '\'']))
        };
        let inside = quoted.start + marks..quoted.end.saturating_sub(marks);
        Some((words::fold(text), self.span(inside)))
    }

    fn strings(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Vec<(String, Span)> {
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "a list, as in `[\"a\", \"b\"]`");
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| self.string(key, item))
            .collect()
    }

    fn wrong_type(&mut self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str) {
        let message = format!("`{key}` in the front matter must be {wanted}.");
        let found = words::quote(self.file.slice(self.span(value.span())));
        self.report_toml(
            value.span(),
            &message,
            &format!("It is {found}; write {wanted}."),
        );
    }

    fn unknown(&mut self, span: Range<usize>, key: &str, known: &[&str]) {
        let help = match closest(key, known) {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None => format!("The keys are {}.", known.join(", ")),
        };
        let message = format!("`{key}` is not a key of the front matter.");
        self.report_toml(span, &message, &help);
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.offset + range.start..self.offset + range.end)
    }

    fn report_toml(&mut self, range: Range<usize>, message: &str, help: &str) {
        let Range { start, end } = self.span(range).range();
        self.report(start..end, message, help);
    }

    fn report(&mut self, range: Range<usize>, message: &str, help: &str) {
        let location = self.file.locate(Span::new(range));
        self.findings
            .push(Diagnostic::error(CODE, location, message).with_help(help));
    }
}

fn without_places(texts: Vec<(String, Span)>) -> Vec<String> {
    texts.into_iter().map(|(text, _)| text).collect()
}

/// The first line, without white space at its end, and where the next begins.
fn first_line(text: &str) -> Option<(&str, usize)> {
    let (line, _) = text.split_once('\n')?;
    Some((line.trim_end(), line.len() + 1))
}

/// The first line from `start` on that is one of `fences`: where it begins and where the next does.
fn closing(text: &str, start: usize, fences: &[&str]) -> Option<(usize, usize)> {
    let mut at = start;
    for line in text.get(start..)?.split_inclusive('\n') {
        if fences.contains(&line.trim_end()) {
            return Some((at, at + line.len()));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Parsed, Vec<Diagnostic>, SourceFile) {
        let file = SourceFile::from_bytes("content/a.md", text.as_bytes()).unwrap();
        let mut findings = Vec::new();
        let parsed = parse(&file, &mut findings);
        (parsed, findings, file)
    }

    #[test]
    fn every_key_is_read_with_its_place() {
        let text = "\u{FEFF}+++\r\ntitle = \"A  \\\"b\\\"\"\r\ndescription = 'x'\r\ntopics = [\"t\"]\r\n\
                    disclaimers = [\"d-1\", \"d-2 at #x\"]\r\nlocales = [\"es\"]\r\naliases = [\"old\"]\r\ndraft = true\r\n\
                    reviewed = { date = 2024-02-29, next = \"2027-01-01\", by = \"RN\" }\r\n+++\r\nBody";
        let (parsed, findings, file) = read(text);
        assert_eq!(findings, []);
        let front = &parsed.front;
        assert_eq!(front.title, "A \"b\"");
        assert_eq!(file.slice(parsed.title_span), "A  \\\"b\\\"");
        assert_eq!(front.description.as_deref(), Some("x"));
        assert_eq!(file.slice(parsed.description_span), "x");
        assert_eq!(front.topics, ["t"]);
        let second = &front.disclaimers[1];
        assert_eq!(second.0.id, "d-2");
        assert_eq!(second.0.sections, ["x"]);
        assert_eq!(file.slice(second.1), "d-2 at #x");
        assert_eq!(front.locales.as_deref(), Some(&["es".to_owned()][..]));
        assert_eq!(front.aliases[0].0, "old");
        assert!(front.draft);
        let reviewed = front.reviewed.clone().unwrap();
        assert_eq!(
            (
                reviewed.date.as_str(),
                reviewed.next.as_deref(),
                reviewed.by.as_deref()
            ),
            ("2024-02-29", Some("2027-01-01"), Some("RN"))
        );
        assert_eq!(file.text().get(parsed.body..), Some("Body"));
        let (parsed, findings, _) = read("+++\ntitle = \"x\"\nreviewed = 2026-11-20\n+++");
        assert_eq!(findings, []);
        assert_eq!(parsed.front.reviewed.unwrap().date, "2026-11-20");
    }

    #[test]
    fn mistakes_are_named_with_place_and_remedy() {
        for (front, code, place, needle) in [
            ("tilte = \"x\"", CODE, (2, 1), "Did you mean `title`?"),
            (
                "Disclaimer = []",
                CODE,
                (2, 1),
                "Did you mean `disclaimers`?",
            ),
            ("zzz = 1", CODE, (2, 1), "The keys are title"),
            ("draft = \"no\"", CODE, (2, 9), "`true` or `false`"),
            ("topics = \"a\"", CODE, (2, 10), "a list"),
            ("topics = [1]", CODE, (2, 11), "text in quotation marks"),
            (
                "disclaimers = [\"a at side-effects\"]",
                CODE,
                (2, 17),
                "off-label at top, #studies",
            ),
            ("reviewed = 2026-02-30", CODE, (2, 12), ""),
            (
                "reviewed = \"2026-2-3\"",
                CODE,
                (2, 12),
                "a day of the calendar",
            ),
            (
                "reviewed = 2026-11-20T10:00:00",
                CODE,
                (2, 12),
                "a day of the calendar",
            ),
            (
                "reviewed = { nxt = 2026-11-20, date = 2026-11-20 }",
                CODE,
                (2, 14),
                "Did you mean `next`?",
            ),
            (
                "reviewed = { by = \"RN\" }",
                CODE,
                (2, 12),
                "date = 2026-11-20",
            ),
            ("topics = [\"a\"", CODE, (3, 1), "Write each key"),
        ] {
            let (_, findings, _) = read(&format!("+++\n{front}\ntitle = \"x\"\n+++\n"));
            let finding = findings.first().unwrap_or_else(|| panic!("{front}"));
            assert_eq!(finding.code, code, "{front}");
            let at = (finding.location.line, finding.location.column);
            assert_eq!(at, place, "{front}: {finding:?}");
            assert!(
                finding.help.as_deref().unwrap_or_default().contains(needle),
                "{finding:?}"
            );
        }
    }

    #[test]
    fn a_file_without_front_matter_has_no_title_and_yaml_is_named() {
        for (text, codes, body) in [
            ("Text.\n", vec!["meta/missing-title"], "Text.\n"),
            ("", vec!["meta/missing-title"], ""),
            ("+++\n+++\nText.\n", vec!["meta/missing-title"], "Text.\n"),
            ("+++\ntitle = \"\"\n+++\n", vec!["meta/missing-title"], ""),
            (
                "---\n\nText.\n\n---\n",
                vec!["meta/missing-title"],
                "---\n\nText.\n\n---\n",
            ),
            ("---\ntitle: x\n---\nText.\n", vec![CODE], "Text.\n"),
            ("+++\ntitle = \"x\"\n", vec![CODE], "title = \"x\"\n"),
        ] {
            let (parsed, findings, file) = read(text);
            let found: Vec<_> = findings.iter().map(|finding| finding.code).collect();
            assert_eq!(found, codes, "{text:?}");
            assert_eq!(file.text().get(parsed.body..), Some(body), "{text:?}");
        }
    }

    #[test]
    fn a_title_without_quotation_marks_is_a_fault_with_a_place() {
        for title in ["After", "\u{a0}\"After\"", "é"] {
            let (parsed, findings, file) = read(&format!("+++\ntitle = {title}\n+++\n"));
            assert_eq!(findings.first().map(|it| it.code), Some(CODE), "{title:?}");
            assert!(
                file.text().get(parsed.title_span.range()).is_some(),
                "{title:?}"
            );
        }
    }
}
