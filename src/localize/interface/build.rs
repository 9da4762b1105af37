//! Chooses each message of the interface and looks at it before it is used.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use crate::catalog::{Catalogue, Entry, EntryKind, splice_plurals};
use crate::content::ValueKind;
use crate::locale::{Formats, Locale};
use crate::localize::{
    Fact, Interface,
    functions::register,
    interface::{
        INTERFACE_MESSAGES, Message,
        messages::{OPTIONAL, SITE_LOGO, SITE_TITLE, embedded, kind},
    },
    references::{Types, of_message},
    terms::Terms,
    text::fold,
};

/// The messages chosen so far.
pub(super) struct Builder<'a> {
    locale: Locale,
    site: &'a [(Locale, Arc<Catalogue>)],
    embedded: Vec<Catalogue>,
    terms: &'a Terms,
    messages: BTreeMap<&'static str, Message>,
    ftl: String,
    facts: Vec<String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        locale: &Locale,
        site: &'a [(Locale, Arc<Catalogue>)],
        terms: &'a Terms,
    ) -> Self {
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

    pub(super) fn build(mut self, formats: &Arc<Formats>) -> Interface {
        let mut missing = Vec::new();
        for (id, variables) in INTERFACE_MESSAGES {
            if !self.choose(id, variables) {
                missing.push(*id);
            }
        }
        self.choose(SITE_TITLE, &[]);
        self.choose(SITE_LOGO, &[]);
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
            disguise: None,
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
                    facts
                        .iter()
                        .map(Fact::to_string)
                        .collect::<Vec<_>>()
                        .join("; ")
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
                let known = OPTIONAL.contains(&id)
                    || INTERFACE_MESSAGES.iter().any(|(other, _)| *other == id);
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
