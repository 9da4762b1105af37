//! The words of the page itself: labels, notices, the shell. Embedded for every supported language; a
//! project's `site.ftl` overrides them message by message.

mod build;
mod dates;
mod messages;

pub(super) use dates::own_dates;
pub use messages::{INTERFACE_MESSAGES, embedded_interface};

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
    interface::{
        build::Builder,
        messages::{SITE_LOGO, SITE_TITLE},
    },
    pseudo::Disguise,
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
    /// What becomes of the words, in a pseudo-locale.
    disguise: Option<Disguise>,
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
        self.ready(SITE_TITLE)
    }

    /// What the site's logo says, in this locale: `site-logo`, if the project's `site.ftl` has it.
    pub fn site_logo(&self) -> Option<&str> {
        self.ready(SITE_LOGO)
    }

    /// The same text as that of a pseudo-locale, the site's title among it.
    pub(super) fn disguised(mut self, locale: &Locale, disguise: Disguise, title: &str) -> Self {
        for message in self.messages.values_mut() {
            if let Message::Plain(text) = message {
                *text = disguise.text(text).into();
            }
        }
        let title = || Message::Plain(disguise.text(title).into());
        self.messages.entry(SITE_TITLE).or_insert_with(title);
        self.locale = locale.clone();
        self.disguise = Some(disguise);
        self
    }

    fn ready(&self, id: &str) -> Option<&str> {
        match self.messages.get(id)? {
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
        // These are asked for as texts, so they are formatted once.
        for id in [SITE_TITLE, SITE_LOGO] {
            if matches!(interface.messages.get(id), Some(Message::Formatted)) {
                let text = interface.text(id).into_boxed_str();
                interface.messages.insert(id, Message::Plain(text));
            }
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
        let pieces = pieces(&fold(&text), arguments);
        match &self.disguise {
            Some(disguise) => disguise.pieces(pieces),
            None => pieces,
        }
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

#[cfg(test)]
mod tests {
    use super::messages::OPTIONAL;
    use super::*;
    use crate::catalog::{Expression, parse};
    use crate::localize::fixture::{Fixture, SETTINGS};
    use crate::source::SourceFile;

    fn number(text: &str) -> Value {
        Value {
            kind: ValueKind::Number,
            text: text.into(),
        }
    }

    #[test]
    fn every_embedded_language_has_every_message_with_its_variables() {
        for (tag, text) in messages::EMBEDDED {
            let (catalogue, problems) = parse(Arc::new(SourceFile::from_text(tag, *text)));
            assert!(problems.is_empty(), "{tag}: {problems:?}");
            let found: Vec<(String, Vec<String>)> = catalogue
                .entries
                .iter()
                .filter(|entry| !OPTIONAL.contains(&catalogue.id(entry)))
                .map(|entry| {
                    let value = entry.value.as_ref().unwrap();
                    let mut variables: Vec<String> = value
                        .expressions()
                        .filter_map(|expression| match expression {
                            Expression::Variable(name) => Some(name.clone()),
                            _ => None,
                        })
                        .collect();
                    variables.sort();
                    variables.dedup();
                    (catalogue.id(entry).to_owned(), variables)
                })
                .collect();
            let expected: Vec<(String, Vec<String>)> = INTERFACE_MESSAGES
                .iter()
                .map(|(id, variables)| {
                    (
                        (*id).to_owned(),
                        variables.iter().map(|it| (*it).to_owned()).collect(),
                    )
                })
                .collect();
            assert_eq!(found, expected, "{tag}");
        }
    }

    #[test]
    fn text_is_the_locales_or_its_parents() {
        let fixture = Fixture::new(SETTINGS, &[]);
        for (tag, skip, from) in [
            ("en-US", "Skip to main content", "en-US"),
            ("es", "Ir al contenido principal", "es"),
            ("es-MX", "Ir al contenido principal", "es"),
        ] {
            let interface = fixture.context(tag).interface;
            assert_eq!(interface.text("skip-link"), skip, "{tag}");
            assert_eq!(&**interface.locale.tag(), from);
            assert_eq!((interface.missing.len(), interface.facts.len()), (0, 0));
        }
        // English never stands in.
        let interface = fixture.context("gn").interface;
        assert_eq!(interface.missing.len(), INTERFACE_MESSAGES.len());
        assert_eq!(&**interface.locale.tag(), "gn");
    }

    #[test]
    fn values_are_formatted_and_kept_apart() {
        let interface = Fixture::new(SETTINGS, &[])
            .shared("de", "", "languages-link = Sprachen ({ $count })\nlast-reviewed = { DATETIME($date, dateStyle: \"short\") } { $date }\n")
            .context("de")
            .interface;
        assert_eq!(
            interface.pieces("languages-link", &[("count", number("1234.50"))]),
            [
                Piece::Text("Sprachen (".into()),
                Piece::Value("count", number("1.234,50")),
                Piece::Text(")".into())
            ]
        );
        let date = Value {
            kind: ValueKind::Date,
            text: "2026-11-24".into(),
        };
        assert_eq!(
            interface.string("last-reviewed", &[("date", date)]),
            "24.11.26 24. November 2026"
        );
    }

    #[test]
    fn values_with_markup_or_marks_are_given_back_as_they_are() {
        let interface = Fixture::new(SETTINGS, &[]).context("en-US").interface;
        for text in ["<b>{ $x } **a**", "\u{10E000}\u{100041}", "a\nb", ""] {
            let value = |text: &str| Value {
                kind: ValueKind::Text,
                text: text.into(),
            };
            assert_eq!(
                interface.pieces("page-title", &[("page", value(text)), ("site", value("s"))]),
                [
                    Piece::Value("page", value(text)),
                    Piece::Text(" – ".into()),
                    Piece::Value("site", value("s"))
                ],
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_project_overrides_message_by_message() {
        let site = "skip-link = Zum { -clinic }\n\
                    site-title = { -clinic } { $n }\n\
                    page-title = { $page } { $nope }\n\
                    languages-link = { $count ->\n    [1] eine\n   *[other] { $count } viele\n }\n\
                    home-label = { \"\" }\n\
                    spik-link = x\n";
        let fixture = Fixture::new(SETTINGS, &[])
            .shared("es", "-clinic = Clínica\n", site)
            .shared("es-MX", "", "site-title = { -clinic } MX\n");
        let context = fixture.context("es");
        let interface = &context.interface;
        assert_eq!(interface.text("skip-link"), "Zum Clínica");
        assert_eq!(
            interface.string("languages-link", &[("count", number("1"))]),
            "eine"
        );
        assert_eq!(
            interface.string("languages-link", &[("count", number("2000"))]),
            "2000 viele"
        );
        assert_eq!(interface.site_title(), None);
        assert_eq!(interface.missing, Vec::<&str>::new());
        let facts = context.facts.join("\n");
        for part in [
            "`page-title` in locales/es/site.ftl",
            "{ $nope }",
            "`site-title`",
            "`home-label`",
            "`spik-link`",
        ] {
            assert!(facts.contains(part), "{part}: {facts}");
        }
        let mexican = fixture.context("es-MX").interface;
        assert_eq!(mexican.site_title(), Some("Clínica MX"));
        assert_eq!(mexican.text("skip-link"), "Zum Clínica");
    }

    #[test]
    fn an_unknown_message_is_its_id() {
        let interface = Fixture::new(SETTINGS, &[]).context("en-US").interface;
        assert_eq!(interface.text("nope"), "nope");
    }
}
