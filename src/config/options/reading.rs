//! How a section is read: a cursor over spanned TOML that tells every mistake with its place and goes on.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problems::{Problems, shown};
use super::suggestion::{home, nearest};
use crate::locale::Day;
use crate::source::Span;

/// The longest text a value may hold, in bytes: far beyond any title, number or reason.
const MAX_TEXT_BYTES: usize = 10_000;

/// A table with its name as shown (`[project]`) and its place (its header, or its braces).
#[derive(Clone, Debug)]
pub(super) struct Section<'a> {
    pub(super) name: String,
    pub(super) span: Span,
    table: &'a DeTable<'a>,
}

/// A value with its name as shown (`` `source` in [project] ``).
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    pub(super) name: String,
    /// The key, as written.
    pub(super) key: &'a str,
    /// Place of the key.
    pub(super) key_span: Span,
    /// Place of the value.
    pub(super) span: Span,
    pub(super) value: &'a DeValue<'a>,
}

impl<'a> Section<'a> {
    /// The whole file.
    pub(super) fn root(table: &'a DeTable<'a>) -> Self {
        Self {
            name: "polyleaf.toml".to_owned(),
            span: Span::default(),
            table,
        }
    }

    /// The whole of another file.
    pub(super) fn file(table: &'a DeTable<'a>, path: &str) -> Self {
        Self {
            name: path.to_owned(),
            ..Self::root(table)
        }
    }

    /// Tells every key that is not `known`, with a suggestion.
    pub(super) fn allow_only(&self, known: &[&str], problems: &mut Problems<'_>) {
        for (key, _) in self.table {
            let word: &str = key.get_ref();
            if known.contains(&word) {
                continue;
            }
            let help = match (home(word, &self.name), nearest(word, known.iter().copied())) {
                (Some(section), _) => format!("it belongs below {section}"),
                (None, Some(meant)) => format!("did you mean `{meant}`?"),
                (None, None) => format!("known here: {}", join(known)),
            };
            problems.error(
                Span::new(key.span()),
                format!("`{}` is not a key of {}", shown(word), self.name),
                help,
            );
        }
    }

    /// A key's value, if the key is there.
    pub(super) fn get(&self, key: &str) -> Option<Field<'a>> {
        let (key, value) = self.table.get_key_value(key)?;
        Some(self.field(key, value))
    }

    /// A key's value; a missing key is told, with `example` of how to write it.
    pub(super) fn require(
        &self,
        key: &str,
        example: &str,
        problems: &mut Problems<'_>,
    ) -> Option<Field<'a>> {
        let found = self.get(key);
        if found.is_none() {
            problems.error(
                self.span,
                format!("{} has no `{key}`", self.name),
                format!("add `{example}`"),
            );
        }
        found
    }

    /// The section `[key]`, told when it is missing; `below` says what stands in it.
    pub(super) fn require_section(
        &self,
        key: &str,
        below: &str,
        problems: &mut Problems<'_>,
    ) -> Option<Section<'a>> {
        if self.get(key).is_none() {
            problems.error(
                self.span,
                format!("{} has no section [{key}]", self.name),
                format!("add a line `[{key}]` {below}"),
            );
        }
        self.section(key, &format!("[{key}]"), problems)
    }

    /// All values in the order they are written.
    pub(super) fn fields(&self) -> Vec<Field<'a>> {
        let mut fields: Vec<_> = self
            .table
            .iter()
            .map(|(key, value)| self.field(key, value))
            .collect();
        fields.sort_by_key(|field| field.key_span);
        fields
    }

    /// The sub-table `key`, shown as `name`; a value of another type is told.
    pub(super) fn section(
        &self,
        key: &str,
        name: &str,
        problems: &mut Problems<'_>,
    ) -> Option<Section<'a>> {
        self.get(key)?.section(name, problems)
    }

    /// The tables of `[[key]]`, shown as `name`; a value of another type is told.
    pub(super) fn sections(
        &self,
        key: &str,
        name: &str,
        problems: &mut Problems<'_>,
    ) -> Vec<Section<'a>> {
        let Some(field) = self.get(key) else {
            return Vec::new();
        };
        match field.value {
            DeValue::Array(items) => items
                .iter()
                .filter_map(|item| field.item(item).section(name, problems))
                .collect(),
            _ => {
                problems.error(
                    field.key_span,
                    format!("`{key}` is written as a list of sections"),
                    format!("write each one below its own line `{name}`"),
                );
                Vec::new()
            }
        }
    }

    fn field(
        &self,
        key: &'a Spanned<std::borrow::Cow<'a, str>>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Field<'a> {
        Field {
            name: format!("`{}` in {}", shown(key.get_ref()), self.name),
            key: key.get_ref(),
            key_span: Span::new(key.span()),
            span: Span::new(value.span()),
            value: value.get_ref(),
        }
    }
}

impl<'a> Field<'a> {
    /// A text that may stand in a page: no control characters, none of the characters that mark
    /// values, not endless, not blank.
    pub(super) fn text(&self, problems: &mut Problems<'_>) -> Option<&'a str> {
        let DeValue::String(text) = self.value else {
            self.wrong_type("text in quotes", problems);
            return None;
        };
        let text: &str = text;
        let (message, help) = if text.len() > MAX_TEXT_BYTES {
            (
                format!("{} is too long ({} bytes)", self.name, text.len()),
                format!("write at most {MAX_TEXT_BYTES} bytes"),
            )
        } else if text.trim().is_empty() {
            (
                format!("{} is empty", self.name),
                "write a text, or remove the key".to_owned(),
            )
        } else if let Some(c) = text.chars().find(|c| c.is_control()) {
            (
                format!(
                    "{} holds the control character U+{:04X}",
                    self.name,
                    u32::from(c)
                ),
                "write it on one line, without tabs or other control characters".to_owned(),
            )
        } else if let Some(c) = text
            .chars()
            .find(|c| ('\u{100000}'..='\u{10FFFD}').contains(c))
        {
            (
                format!(
                    "{} holds the private-use character U+{:04X}",
                    self.name,
                    u32::from(c)
                ),
                "remove it: U+100000 to U+10FFFD mark the values of variables".to_owned(),
            )
        } else {
            return Some(text);
        };
        problems.error(self.span, message, help);
        None
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(
        &self,
        words: &[(&str, T)],
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        let text = self.text(problems)?;
        let found = words.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let help = match nearest(text, known.iter().copied()) {
                Some(meant) => format!("did you mean \"{meant}\"? known: {}", join(&known)),
                None => format!("write one of {}", join(&known)),
            };
            problems.error(
                self.span,
                format!("{} cannot be \"{}\"", self.name, shown(text)),
                help,
            );
        }
        found.map(|(_, value)| *value)
    }

    /// `true` or `false`.
    pub(super) fn flag(&self, problems: &mut Problems<'_>) -> Option<bool> {
        let flag = self.value.as_bool();
        if flag.is_none() {
            self.wrong_type("true or false, without quotes", problems);
        }
        flag
    }

    /// A whole number of `range`.
    pub(super) fn integer(&self, range: Range<i64>, problems: &mut Problems<'_>) -> Option<i64> {
        let DeValue::Integer(integer) = self.value else {
            self.wrong_type("a whole number", problems);
            return None;
        };
        let found = i64::from_str_radix(integer.as_str(), integer.radix())
            .ok()
            .filter(|value| range.contains(value));
        if found.is_none() {
            problems.error(
                self.span,
                format!(
                    "{} cannot be {}",
                    self.name,
                    shown(problems.file().slice(self.span))
                ),
                format!(
                    "write a whole number from {} to {}",
                    range.start,
                    range.end - 1
                ),
            );
        }
        found
    }

    /// A date without time.
    pub(super) fn day(&self, problems: &mut Problems<'_>) -> Option<Day> {
        let date = match self.value {
            DeValue::Datetime(value) if value.time.is_none() => value.date,
            _ => None,
        };
        let day = date.filter(|date| date.year > 0).map(|date| Day {
            year: date.year,
            month: date.month,
            day: date.day,
        });
        if day.is_none() {
            self.wrong_type(
                "a date such as 2027-02-01, without quotes and without time",
                problems,
            );
        }
        day
    }

    /// A list's entries.
    pub(super) fn list(&self, problems: &mut Problems<'_>) -> Option<Vec<Field<'a>>> {
        let DeValue::Array(items) = self.value else {
            self.wrong_type("a list in brackets, as [\"one\", \"two\"]", problems);
            return None;
        };
        Some(items.iter().map(|item| self.item(item)).collect())
    }

    /// The texts of a list, each once, with their places.
    pub(super) fn texts(&self, problems: &mut Problems<'_>) -> Option<Vec<(&'a str, Field<'a>)>> {
        let mut texts: Vec<(&str, Field<'a>)> = Vec::new();
        for item in self.list(problems)? {
            let Some(text) = item.text(problems) else {
                continue;
            };
            if texts.iter().any(|(known, _)| *known == text) {
                problems.error(
                    item.span,
                    format!("{} names \"{}\" twice", self.name, shown(text)),
                    "remove one of the two",
                );
            } else {
                texts.push((text, item));
            }
        }
        Some(texts)
    }

    /// A table, shown as `name` from here on.
    pub(super) fn section(&self, name: &str, problems: &mut Problems<'_>) -> Option<Section<'a>> {
        let DeValue::Table(table) = self.value else {
            problems.error(
                self.key_span,
                format!(
                    "`{}` is a section, not {}",
                    shown(self.key),
                    type_name(self.value)
                ),
                format!("write its keys below a line `{name}`"),
            );
            return None;
        };
        Some(Section {
            name: name.to_owned(),
            span: self.span,
            table,
        })
    }

    /// Tells that the value is not of the type it should be.
    pub(super) fn wrong_type(&self, expected: &str, problems: &mut Problems<'_>) {
        problems.error(
            self.span,
            format!("{} is {}", self.name, type_name(self.value)),
            format!("write {expected}"),
        );
    }

    fn item(&self, item: &'a Spanned<DeValue<'a>>) -> Self {
        Self {
            name: format!("an entry of {}", self.name),
            key: self.key,
            key_span: Span::new(item.span()),
            span: Span::new(item.span()),
            value: item.get_ref(),
        }
    }
}

/// A value's type in words.
fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(value) if value.time.is_some() => "a date with time",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// `a, b, c` for a remedy.
pub(super) fn join(words: &[&str]) -> String {
    words.join(", ")
}
