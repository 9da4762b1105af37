//! A Fluent value → text, with our functions and inert values.
//!
//! Most values are text and nothing else: they are copied. What depends on variables, terms or numbers is
//! checked first and then formatted by one bundle for each article and locale.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::catalog::{Catalogue, Element, Entry, Expression, Pattern, splice_plurals};
use crate::config::{Settings, Variable};
use crate::content::{ValueKind, holds_private_use};
use crate::locale::{Formats, Locale};
use crate::localize::{
    Fact,
    functions::{Facts, Typed, finish_literals, register},
    references::{Types, of_message},
    terms::Terms,
};
use crate::source::SourceFile;

/// Elements up to which a value has no more placeables than fluent-rs formats.
const MAX_ELEMENTS: usize = 100;

/// Formats the values of one locale: terms, variables, NUMBER, DATETIME, PLURAL. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Resolver {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    language: LanguageIdentifier,
    formats: Arc<Formats>,
    terms: Arc<Terms>,
    variables: BTreeMap<String, Typed>,
    types: Types,
}

impl Resolver {
    /// A resolver that writes as `formats` do, with the variables of an edition in `edition`.
    pub(super) fn new(
        settings: &Settings,
        edition: &Locale,
        formats: &Arc<Formats>,
        terms: &Arc<Terms>,
    ) -> Self {
        let own = settings.per_locale.get(&**edition.tag());
        let names: BTreeSet<&String> = settings
            .variables
            .keys()
            .chain(own.into_iter().flat_map(|own| own.variables.keys()))
            .collect();
        let mut variables = BTreeMap::new();
        let mut types = BTreeMap::new();
        for name in names {
            if let Some(variable) = settings.variable(edition, name) {
                let (typed, fact) = Typed::of_variable(variable, formats);
                variables.insert(name.clone(), typed);
                types.insert(name.clone(), (kind(variable), fact));
            }
        }
        Self {
            inner: Arc::new(Inner {
                language: formats.locale().language_identifier(),
                formats: Arc::clone(formats),
                terms: Arc::clone(terms),
                variables,
                types,
            }),
        }
    }

    /// The value of a message in which nothing but texts and variables stands, as [`Batch`] gives it; none
    /// where Fluent has more to do, or something is wrong.
    pub(super) fn filled_in(&self, value: &Pattern, file: &SourceFile) -> Option<String> {
        let mut text = String::with_capacity(value.span.len() + 64);
        for element in &value.elements {
            match element {
                Element::Text(span) => text.push_str(file.slice(*span)),
                Element::Placeable(Expression::Text(literal), _) => text.push_str(literal),
                Element::Placeable(Expression::Variable(name), _) => {
                    let (_, None) = self.inner.types.get(name)? else {
                        return None;
                    };
                    text.push_str(&self.inner.variables.get(name)?.shown);
                }
                Element::Placeable(..) => return None,
            }
        }
        // Formatted values hold the characters that texts may not hold, so these are looked at alone.
        let own = holds_private_use(file.slice(value.span));
        (value.elements.len() <= MAX_ELEMENTS && own.is_none()).then_some(text)
    }

    /// Names of the variables that texts may use, sorted.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.inner.variables.keys().map(String::as_str)
    }

    /// Names of the terms that texts may use, sorted, without `-`.
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.inner.terms.references.keys().map(String::as_str)
    }
}

fn kind(variable: &Variable) -> ValueKind {
    match variable {
        Variable::Text(_) => ValueKind::Text,
        Variable::Number(_) => ValueKind::Number,
        Variable::Date(_) => ValueKind::Date,
        Variable::Phone(_) => ValueKind::Phone,
        Variable::Url(_) => ValueKind::Url,
        Variable::Email(_) => ValueKind::Email,
    }
}

/// Messages of one article, to be formatted together.
#[derive(Debug)]
pub(super) struct Batch<'a> {
    resolver: &'a Resolver,
    text: String,
    len: usize,
}

impl<'a> Batch<'a> {
    pub(super) fn new(resolver: &'a Resolver) -> Self {
        Self {
            resolver,
            text: String::new(),
            len: 0,
        }
    }

    /// Formats what is in the batch.
    pub(super) fn resolver(&self) -> &'a Resolver {
        self.resolver
    }

    /// Takes a message whose value is not only text.
    ///
    /// # Errors
    /// Why it cannot be formatted.
    pub(super) fn add(&mut self, entry: &Entry, catalogue: &Catalogue) -> Result<(), Vec<Fact>> {
        let inner = &self.resolver.inner;
        let Some(value) = &entry.value else {
            return Err(vec![Fact::Empty]);
        };
        let found = of_message(
            value,
            &catalogue.file,
            &inner.types,
            &inner.terms.references,
        );
        if !found.facts.is_empty() {
            return Err(found.facts);
        }
        let is_number = |name: &str| matches!(inner.types.get(name), Some((ValueKind::Number, _)));
        let spliced = splice_plurals(entry, &catalogue.file, &is_number);
        let id = catalogue.id(entry);
        // Messages of several catalogues may come together, so each has a name of its own here; it cannot
        // be a term's, which holds no `--`.
        let rest = spliced.strip_prefix(id).unwrap_or(&spliced);
        self.text.push_str(&name(self.len));
        self.text.push_str(rest);
        self.text.push('\n');
        self.len += 1;
        Ok(())
    }

    /// The texts in the order in which they were added, with values encoded, or why there is none.
    pub(super) fn format(self) -> Vec<Result<String, Vec<Fact>>> {
        if self.len == 0 {
            return Vec::new();
        }
        let inner = &self.resolver.inner;
        let facts: Facts = Arc::new(Mutex::new(Vec::new()));
        let mut bundle: FluentBundle<Arc<FluentResource>> =
            FluentBundle::new(vec![inner.language.clone()]);
        register(&mut bundle, &inner.formats, &facts);
        let resource = FluentResource::try_new(self.text).unwrap_or_else(|(resource, _)| resource);
        // A name that is taken keeps its first message, and a message that is not found is a fact below.
        for resource in [Arc::clone(&inner.terms.resource), Arc::new(resource)] {
            bundle.add_resource(resource).unwrap_or_default();
        }
        let mut arguments = FluentArgs::with_capacity(inner.variables.len());
        for (name, typed) in &inner.variables {
            arguments.set(name.as_str(), typed.to_fluent());
        }
        (0..self.len)
            .map(|number| {
                let Some(pattern) = bundle
                    .get_message(&name(number))
                    .and_then(|message| message.value())
                else {
                    return Err(vec![unreadable()]);
                };
                let mut text = String::new();
                let mut errors = Vec::new();
                let written =
                    bundle.write_pattern(&mut text, pattern, Some(&arguments), &mut errors);
                let mut found =
                    std::mem::take(&mut *facts.lock().unwrap_or_else(PoisonError::into_inner));
                found.extend(errors.iter().map(fact));
                if written.is_err() {
                    found.push(unreadable());
                }
                if found.is_empty() {
                    Ok(finish_literals(text, &inner.formats))
                } else {
                    Err(found)
                }
            })
            .collect()
    }
}

fn name(number: usize) -> String {
    format!("m--{number}")
}

fn unreadable() -> Fact {
    Fact::BadCall("the text cannot be read as a Fluent value".to_owned())
}

/// fluent-rs's own errors. The look at references comes before, so these are rare.
fn fact(error: &FluentError) -> Fact {
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Variable { id } => Fact::UnknownVariable(id.clone()),
            ReferenceKind::Term { id, .. } => Fact::UnknownTerm(id.clone()),
            ReferenceKind::Message { id, .. } => Fact::MessageReference(id.clone()),
            ReferenceKind::Function { id } => Fact::UnknownFunction(id.clone()),
        },
        FluentError::ResolverError(ResolverError::Cyclic) => Fact::Cycle(String::new()),
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => {
            Fact::BadCall("the text has more than 100 placeables".to_owned())
        }
        _ => unreadable(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use std::borrow::Cow;

    use super::*;
    use crate::content::{Inline, fluent_value};
    use crate::localize::Content;
    use crate::localize::fixture::{Fixture, SETTINGS, catalogue, one};

    fn resolver() -> Resolver {
        Fixture::new(SETTINGS, &[]).context("es").resolver
    }

    /// Through Fluent, whether it needs to or not.
    fn bundled(resolver: &Resolver, ftl: &str) -> Result<String, Vec<Fact>> {
        let catalogue = catalogue("a.ftl", ftl);
        let mut batch = Batch::new(resolver);
        batch.add(catalogue.entries.first().unwrap(), &catalogue)?;
        batch.format().remove(0)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        /// The short way for texts gives what Fluent gives.
        #[test]
        fn texts_do_not_need_fluent(text in "[a-z{}\\[*.\"\n \\\\éع中]{1,20}") {
            let ftl = format!("a = {}\n", fluent_value(&text, &[]));
            let catalogue = catalogue("a.ftl", &ftl);
            let value = catalogue.entries[0].value.as_ref().unwrap();
            let short = value.literal_text(&catalogue.file).map(Cow::into_owned);
            prop_assert_eq!(short, bundled(&resolver(), &ftl).ok());
        }

        /// However a value is laid out in its file.
        #[test]
        fn laid_out_texts_do_not_need_fluent(
            first in "[a-z]{0,3} {0,2}",
            lines in proptest::collection::vec(" {0,6}([a-z中]{1,3} {0,2}|\\{\"[a-z \\[]{0,2}\"\\}|)", 0..5),
            crlf: bool,
        ) {
            let end = if crlf { "\r\n" } else { "\n" };
            let ftl = format!("a = {first}{end}  {}{end}", lines.join(&format!("{end}  ")));
            let catalogue = catalogue("a.ftl", &ftl);
            if let Some(value) = catalogue.entries.first().and_then(|entry| entry.value.as_ref()) {
                let short = value.literal_text(&catalogue.file).map(Cow::into_owned);
                prop_assert_eq!(short, bundled(&resolver(), &ftl).ok(), "{:?}", ftl);
            }
        }

        /// Variables among texts are put in as Fluent puts them in.
        #[test]
        fn variables_do_not_need_fluent(
            value in "(\\{ ?(\\$n|\\$text|\\$day|\\$phone|\\$mail|\\$site|\\$nope|\"x\"|\"\\\\\\\\u0041\"|\"\\{\") ?\\}|\\{ 5 \\}| |a|é){1,6}"
        ) {
            let ftl = format!("a = x{value}\n");
            let catalogue = catalogue("a.ftl", &ftl);
            let parsed = catalogue.entries.first().and_then(|entry| entry.value.as_ref());
            let short = parsed.and_then(|value| resolver().filled_in(value, &catalogue.file));
            if short.is_some() {
                prop_assert_eq!(short, bundled(&resolver(), &ftl).ok(), "{}", ftl);
            } else {
                prop_assert!(value.contains("$nope") || value.contains('5'), "{}", ftl);
            }
        }

        /// Any catalogue gives texts or facts, and never Fluent's own error text.
        #[test]
        fn formatting_is_total(value in "(\\{ (\\$n|\\$text|\\$nope|-t|-nope|5|\"x\"|NUMBER\\(\\$n\\)|\\$n -> \n \\*\\[other\\] \\{ -t \\}\n ) \\}| |a){1,6}") {
            let local = one("es", "-t = T { $case ->\n    [x] { -u }\n   *[y] y\n }\n-u = u\n", &value);
            let text = local.content.plain_text();
            prop_assert!(!text.contains('{') && !text.contains("()"), "{}", text);
            prop_assert_eq!(text.is_empty(), !local.outcome.is_translated());
        }
    }

    #[test]
    fn a_text_with_more_than_100_placeables_is_refused() {
        let resolver = resolver();
        let many = |count| format!("a = {}\n", "{ $n }".repeat(count));
        assert!(bundled(&resolver, &many(100)).is_ok());
        // Catalogues refuse more in one message; with terms it is found here. fluent-rs would cut the first
        // text off and panic in the others.
        let terms = format!("-t = {}\n", "{ \"x\" }".repeat(60));
        for value in [
            "{ -t }{ -t }",
            "{ $n ->\n   *[other] { -t }{ -t }\n }",
            "{ { $n ->\n   *[other] { -t }{ -t }\n } }",
            "{ { -t } }{ { -t } }",
        ] {
            let facts = one("es", &terms, value).facts.unwrap();
            assert!(
                matches!(&facts[..], [Fact::BadCall(what)] if what.contains("100")),
                "{value}"
            );
        }
        assert_eq!(
            one("es", &terms, "{ -t }").content.plain_text(),
            "x".repeat(60)
        );
        let either = "{ $n ->\n    [1] { -t }\n   *[other] { -t }\n }";
        assert_eq!(
            one("es", &terms, either).content.plain_text(),
            "x".repeat(60)
        );
    }

    #[test]
    fn a_value_of_a_million_characters_is_shown() {
        let long = "**x** ".repeat(170_000);
        let mut fixture = Fixture::new(SETTINGS, &[("a--b", "Text.")]);
        let variables = &mut fixture.project.settings.variables;
        variables.insert("text".into(), Variable::Text(long.clone()));
        let edition = fixture.edition("es", "a--b = **a** { $text }\n");
        let Content::Rich(inlines) = &edition.segments[0].content else {
            panic!("{:?}", edition.segments[0].facts)
        };
        assert!(
            matches!(&inlines[..], [Inline::Strong(_), Inline::Text(_), Inline::Value(value)] if *value.text == *long)
        );
    }

    #[test]
    fn messages_of_one_article_may_have_any_names() {
        // Names that are also terms' or functions' stay apart.
        let fixture = Fixture::new(
            SETTINGS,
            &[("NUMBER", "A."), ("clinic", "B."), ("m--0", "C.")],
        )
        .shared("es", "-clinic = Clínica\n", "");
        let edition = fixture.edition(
            "es",
            "m--0 = 0 { $n }\nNUMBER = 1 { NUMBER($n) }\nclinic = 2 { -clinic }\n",
        );
        let texts: Vec<_> = edition
            .segments
            .iter()
            .map(|local| local.content.plain_text())
            .collect();
        assert_eq!(texts, ["1 5", "2 Clínica", "0 5"]);
    }
}
