//! The words of the page itself: labels, notices, the shell. Embedded for every supported language; a
//! project's `site.ftl` overrides them message by message.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::catalog::{Catalogue, Entry, EntryKind, parse, splice_plurals};
use crate::content::{Value, ValueKind, decode, encode};
use crate::locale::{DateOptions, Day, Decimal, Formats, Locale, NumberOptions};
use crate::localize::Fact;
use crate::localize::functions::{Exact, Typed, finish_literals, register};
use crate::localize::references::{Types, of_message};
use crate::localize::terms::Terms;
use crate::localize::text::fold;
use crate::source::SourceFile;

/// Every message that a page can need, with the variables it may use. `site-title` is optional and not here.
pub const INTERFACE_MESSAGES: &[(&str, &[&str])] = &[
    ("skip-link", &[]),
    ("languages-label", &[]),
    ("languages-link", &["count"]),
    ("page-title", &["page", "site"]),
    ("contents-heading", &[]),
    ("disclaimers-heading", &[]),
    ("alert-note", &[]),
    ("alert-tip", &[]),
    ("alert-important", &[]),
    ("alert-warning", &[]),
    ("alert-caution", &[]),
    ("notes-heading", &[]),
    ("note-label", &["number"]),
    ("note-back", &["number"]),
    ("contact-heading", &[]),
    ("contact-phone", &[]),
    ("contact-email", &[]),
    ("contact-address", &[]),
    ("contact-site", &[]),
    ("emergency-line", &["emergency"]),
    ("crisis-line", &["crisis"]),
    ("last-reviewed", &["date"]),
    ("next-review", &["date"]),
    ("machine-notice", &[]),
    ("stale-notice", &[]),
    ("fallback-notice", &[]),
    ("fallback-label", &[]),
    ("original-label", &[]),
    ("demonstration", &[]),
    ("draft-notice", &[]),
    ("draft-missing", &[]),
    ("text-version", &[]),
    ("web-version", &[]),
    ("version-label", &["version"]),
    ("home-label", &[]),
    ("index-heading", &[]),
    ("index-description", &["site"]),
    ("index-empty", &[]),
    ("languages-heading", &[]),
    ("withheld-title", &[]),
    ("withheld-text", &[]),
    ("moved-title", &[]),
    ("moved-link", &[]),
    ("links-heading", &[]),
    ("image-label", &["alternative"]),
    ("table-label", &["caption"]),
    ("table-unnamed", &[]),
    ("label-pattern", &["content", "label"]),
];

/// The message that overrides `[site] title`.
const SITE_TITLE: &str = "site-title";

/// Interface text by locale. American English stands for English.
const EMBEDDED: &[(&str, &str)] = &[
    ("ar", include_str!("interface/ar.ftl")),
    ("en", include_str!("interface/en-US.ftl")),
    ("en-US", include_str!("interface/en-US.ftl")),
    ("es", include_str!("interface/es.ftl")),
    ("vi", include_str!("interface/vi.ftl")),
    ("zh-Hans", include_str!("interface/zh-Hans.ftl")),
];

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

/// Chooses each message and looks at it before it is used.
struct Builder<'a> {
    locale: Locale,
    site: &'a [(Locale, Arc<Catalogue>)],
    embedded: Vec<Catalogue>,
    terms: &'a Terms,
    messages: BTreeMap<&'static str, Message>,
    ftl: String,
    facts: Vec<String>,
}

impl<'a> Builder<'a> {
    fn new(locale: &Locale, site: &'a [(Locale, Arc<Catalogue>)], terms: &'a Terms) -> Self {
        let parents = locale.parents();
        let chain = || std::iter::once(locale).chain(&parents);
        let has_text = |locale: &Locale| {
            embedded(locale).is_some() || site.iter().any(|(other, _)| other == locale)
        };
        Self {
            locale: chain()
                .find(|locale| has_text(locale))
                .unwrap_or(locale)
                .clone(),
            site,
            embedded: chain().filter_map(embedded).collect(),
            terms,
            messages: BTreeMap::new(),
            ftl: String::new(),
            facts: Vec::new(),
        }
    }

    fn build(mut self, formats: &Arc<Formats>) -> Interface {
        let mut missing = Vec::new();
        for (id, variables) in INTERFACE_MESSAGES {
            if !self.choose(id, variables) {
                missing.push(*id);
            }
        }
        self.choose(SITE_TITLE, &[]);
        self.unused();
        let language = formats.locale().language_identifier();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        register(&mut bundle, formats, &Arc::new(Mutex::new(Vec::new())));
        let resource = FluentResource::try_new(self.ftl).unwrap_or_else(|(resource, _)| resource);
        // Terms last: a name that a message has is the message's.
        for resource in [Arc::new(resource), Arc::clone(&self.terms.resource)] {
            bundle.add_resource(resource).unwrap_or_default();
        }
        Interface {
            locale: self.locale,
            missing,
            facts: self.facts,
            messages: self.messages,
            bundle,
            formats: Arc::clone(formats),
        }
    }

    /// The nearest message that can be used: the project's own, else the embedded one.
    fn choose(&mut self, id: &'static str, variables: &[&str]) -> bool {
        let types: Types = variables
            .iter()
            .map(|name| ((*name).to_owned(), (kind(name), None)))
            .collect();
        let site = self.site.iter().map(|(_, catalogue)| &**catalogue);
        for catalogue in site.chain(&self.embedded) {
            let Some(entry) = catalogue.message(id) else {
                continue;
            };
            match prepare(entry, catalogue, &types, self.terms) {
                Ok((message, ftl)) => {
                    self.ftl.push_str(&ftl);
                    self.messages.insert(id, message);
                    return true;
                }
                Err(facts) => self.facts.push(format!(
                    "`{id}` in {} cannot be used: {}",
                    catalogue.file.path(),
                    facts.iter().map(sentence).collect::<Vec<_>>().join("; ")
                )),
            }
        }
        false
    }

    /// A misspelt id would change nothing, and nobody would see why.
    fn unused(&mut self) {
        for (_, catalogue) in self.site {
            for entry in &catalogue.entries {
                let id = catalogue.id(entry);
                let known =
                    id == SITE_TITLE || INTERFACE_MESSAGES.iter().any(|(other, _)| *other == id);
                if entry.kind == EntryKind::Message && !known {
                    self.facts.push(format!(
                        "`{id}` in {} is not a message that a page uses",
                        catalogue.file.path()
                    ));
                }
            }
        }
    }
}

fn prepare(
    entry: &Entry,
    catalogue: &Catalogue,
    types: &Types,
    terms: &Terms,
) -> Result<(Message, String), Vec<Fact>> {
    let Some(value) = &entry.value else {
        return Err(vec![Fact::Empty]);
    };
    let found = of_message(value, &catalogue.file, types, &terms.references);
    if !found.facts.is_empty() {
        return Err(found.facts);
    }
    if let Some(text) = value.literal_text(&catalogue.file) {
        let text = fold(text.trim());
        return if text.is_empty() {
            Err(vec![Fact::Empty])
        } else {
            Ok((Message::Plain(text.into()), String::new()))
        };
    }
    let is_number = |name: &str| matches!(types.get(name), Some((ValueKind::Number, _)));
    let mut ftl = splice_plurals(entry, &catalogue.file, &is_number);
    ftl.push('\n');
    Ok((Message::Formatted, ftl))
}

fn embedded(locale: &Locale) -> Option<Catalogue> {
    let (tag, text) = EMBEDDED.iter().find(|(tag, _)| *tag == &**locale.tag())?;
    let file = SourceFile::from_text(&format!("interface/{tag}.ftl"), *text);
    Some(parse(Arc::new(file)).0)
}

/// What kind of value a variable of the interface is, by its name.
fn kind(variable: &str) -> ValueKind {
    match variable {
        "count" | "number" => ValueKind::Number,
        "date" => ValueKind::Date,
        "emergency" | "crisis" => ValueKind::Phone,
        _ => ValueKind::Text,
    }
}

/// A fact in words, for those about a locale as a whole.
pub(super) fn sentence(fact: &Fact) -> String {
    match fact {
        Fact::UnknownVariable(name) => format!("{{ ${name} }} is not a variable it may use"),
        Fact::UnknownTerm(name) => format!("there is no term {{ -{name} }}"),
        Fact::MessageReference(name) => {
            format!("{{ {name} }} refers to a message; write its text out")
        }
        Fact::UnknownFunction(name) => {
            format!("{name} is not a function; there are NUMBER and DATETIME")
        }
        Fact::BadCall(what) => what.clone(),
        Fact::Cycle(name) => format!("the term -{name} refers to itself"),
        Fact::NoDateData => "dates cannot be written in this language".to_owned(),
        Fact::DestinationType(value) => {
            format!("\u{201c}{value}\u{201d} stands in a link's address")
        }
        Fact::PrivateUse => {
            "it holds characters between U+100000 and U+10FFFD, which are reserved".to_owned()
        }
        Fact::Empty => "it is empty".to_owned(),
        Fact::Inline(problem) => format!("{problem:?}"),
    }
}
