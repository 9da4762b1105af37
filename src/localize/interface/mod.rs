//! The words of the page itself: labels, notices, the shell. Embedded for every supported language; a
//! project's `site.ftl` overrides them message by message.

mod build;
mod messages;

pub use messages::INTERFACE_MESSAGES;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::catalog::Catalogue;
use crate::content::{Value, ValueKind, decode, encode};
use crate::locale::{DateOptions, Day, Decimal, Formats, Locale, NumberOptions};
use crate::localize::{
    functions::{Exact, Typed, finish_literals},
    interface::{build::Builder, messages::SITE_TITLE},
    terms::Terms,
    text::fold,
};

/// The first of the characters that stand before a value and say which argument it is.
const MARKS: u32 = 0x10_E000;

/// Interface text of one locale.
pub struct Interface {
    /// Locale whose text it is: the locale itself or its nearest parent that has one.
    pub locale: Locale,
    /// Messages that neither the project nor the binary has for this locale.
    pub missing: Vec<&'static str>,
    /// Messages of `site.ftl` that cannot be used, as sentences; the embedded ones stand in for them.
    pub facts: Vec<String>,
    messages: BTreeMap<&'static str, Message>,
    bundle: FluentBundle<Arc<FluentResource>>,
    formats: Arc<Formats>,
}

enum Message {
    /// Ready.
    Plain(Box<str>),
    /// In the bundle, under its id.
    Formatted,
}

/// A piece of formatted interface text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A variable's value, to be isolated or linked by the renderer: the variable's name and value.
    Value(&'static str, Value),
}

impl Interface {
    /// A message without variables; its id, when it is among [`Self::missing`].
    pub fn text(&self, id: &'static str) -> String {
        self.string(id, &[])
    }

    /// A message with variables as one string (for titles and attributes, which hold no markup).
    pub fn string(&self, id: &'static str, arguments: &[(&'static str, Value)]) -> String {
        match self.messages.get(id) {
            None => id.to_owned(),
            Some(Message::Plain(text)) => text.to_string(),
            Some(Message::Formatted) => self
                .format(id, arguments)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text,
                    Piece::Value(_, value) => value.text.into(),
                })
                .collect(),
        }
    }

    /// A message with variables, as pieces, so that a renderer can isolate values. A value of kind number
    /// is given as plain digits (`5`, `0.5`) and one of kind date as `YYYY-MM-DD`: they are formatted here,
    /// for the locale. Other values, and those that cannot be read so, appear as given.
    pub fn pieces(&self, id: &'static str, arguments: &[(&'static str, Value)]) -> Vec<Piece> {
        match self.messages.get(id) {
            None => vec![Piece::Text(id.to_owned())],
            Some(Message::Plain(text)) => vec![Piece::Text(text.to_string())],
            Some(Message::Formatted) => self.format(id, arguments),
        }
    }

    /// The site's name in this locale: `site-title`, if the project's `site.ftl` has it.
    pub fn site_title(&self) -> Option<&str> {
        match self.messages.get(SITE_TITLE)? {
            Message::Plain(text) => Some(text),
            Message::Formatted => None,
        }
    }

    /// Interface text of `locale`. `site` are the `site.ftl` of the locale and its parents, nearest first.
    pub(super) fn new(
        locale: &Locale,
        site: &[(Locale, Arc<Catalogue>)],
        formats: &Arc<Formats>,
        terms: &Terms,
    ) -> Self {
        let mut interface = Builder::new(locale, site, terms).build(formats);
        // The title is asked for as a text, so it is formatted once.
        if matches!(interface.messages.get(SITE_TITLE), Some(Message::Formatted)) {
            let title = interface.text(SITE_TITLE).into_boxed_str();
            interface.messages.insert(SITE_TITLE, Message::Plain(title));
        }
        interface
    }

    fn format(&self, id: &str, arguments: &[(&'static str, Value)]) -> Vec<Piece> {
        let mut fluent = FluentArgs::with_capacity(arguments.len());
        for ((name, value), mark) in arguments.iter().zip(MARKS..) {
            let typed = self.argument(value, char::from_u32(mark));
            fluent.set(*name, typed.to_fluent());
        }
        let mut text = String::new();
        if let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        {
            // What could go wrong was looked at when the bundle was made; writing to a string cannot fail.
            let mut errors = Vec::new();
            let _: fmt::Result =
                self.bundle
                    .write_pattern(&mut text, pattern, Some(&fluent), &mut errors);
        }
        let text = finish_literals(text, &self.formats);
        pieces(&fold(&text), arguments)
    }

    fn argument(&self, value: &Value, mark: Option<char>) -> Typed {
        let number = || Decimal::parse(&value.text);
        let day = || Day::parse(&value.text);
        let (exact, text) = match value.kind {
            ValueKind::Number => match number() {
                Some(number) => {
                    let text = self.formats.number(&number, &NumberOptions::default());
                    (Exact::Number(number), text.into())
                }
                None => (Exact::Other, value.text.clone()),
            },
            ValueKind::Date => match day() {
                Some(day) => {
                    let text = self.formats.date(day, &DateOptions::default());
                    let text = text.map_or_else(|_| value.text.clone(), String::into_boxed_str);
                    (Exact::Date(day), text)
                }
                None => (Exact::Other, value.text.clone()),
            },
            ValueKind::Text => (Exact::Text((&*value.text).into()), value.text.clone()),
            ValueKind::Phone | ValueKind::Url | ValueKind::Email => {
                (Exact::Other, value.text.clone())
            }
        };
        let shown = encode(&Value {
            kind: value.kind,
            text,
        });
        Typed {
            exact,
            shown: shown.into(),
            mark,
        }
    }
}

impl fmt::Debug for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interface")
            .field("locale", &self.locale)
            .field("missing", &self.missing)
            .field("facts", &self.facts)
            .finish_non_exhaustive()
    }
}

/// Takes the values out of a formatted text; one without a mark is text of the message itself.
fn pieces(text: &str, arguments: &[(&'static str, Value)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut pending = String::new();
    let mut rest = text;
    while let Some((start, end, value)) = decode(rest) {
        let before = rest.get(..start).unwrap_or_default();
        let argument = before.chars().next_back().and_then(|mark| {
            let at = usize::try_from(u32::from(mark).checked_sub(MARKS)?).ok()?;
            let (name, _) = arguments.get(at)?;
            Some((*name, mark.len_utf8()))
        });
        match argument {
            Some((name, mark)) => {
                pending.push_str(before.get(..before.len() - mark).unwrap_or_default());
                if !pending.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut pending)));
                }
                pieces.push(Piece::Value(name, value));
            }
            None => {
                pending.push_str(before);
                pending.push_str(&value.text);
            }
        }
        rest = rest.get(end..).unwrap_or_default();
    }
    pending.push_str(rest);
    if !pending.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Text(pending));
    }
    pieces
}
