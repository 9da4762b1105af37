//! Terms of a locale and its parents: names such as `-clinic`, in the cases a language needs.
//!
//! A term that a locale lacks is unknown there. The source language never stands in: a name in another
//! script or without its case endings is a mistake that nobody would see.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use fluent_bundle::FluentResource;

use crate::catalog::{Catalogue, Entry, EntryKind, Expression, splice_plurals};
use crate::localize::{
    Fact,
    options::{DATETIME, NUMBER, PLURAL},
    references::{TermReferences, of_term},
};

/// The terms that the messages of one locale may refer to.
#[derive(Debug)]
pub(super) struct Terms {
    /// For bundles.
    pub(super) resource: Arc<FluentResource>,
    /// What each refers to, by name without `-`.
    pub(super) references: BTreeMap<String, TermReferences>,
}

impl Terms {
    /// Terms of `catalogues`: those of the locale first, then its parents'. A term of an earlier one
    /// replaces that of a later one.
    pub(super) fn new(catalogues: &[Arc<Catalogue>]) -> Self {
        let mut entries: BTreeMap<&str, (&Entry, &Catalogue)> = BTreeMap::new();
        for catalogue in catalogues {
            for entry in &catalogue.entries {
                let name = catalogue.id(entry);
                // Functions share a namespace with terms in fluent-rs.
                let usable =
                    entry.kind == EntryKind::Term && ![NUMBER, DATETIME, PLURAL].contains(&name);
                if usable {
                    entries.entry(name).or_insert((entry, catalogue));
                }
            }
        }
        let mut text = String::new();
        for (entry, catalogue) in entries.values() {
            // An argument may be a number or a text; PLURAL lets a text select itself.
            text.push_str(&splice_plurals(entry, &catalogue.file, &|_| true));
            text.push('\n');
        }
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        Self {
            resource: Arc::new(resource),
            references: references(&entries),
        }
    }
}

impl Terms {
    /// What is wrong with terms themselves, as sentences.
    pub(super) fn facts(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        for (name, term) in &self.references {
            for references in std::iter::once(&term.value).chain(term.attributes.values()) {
                for fact in &references.facts {
                    let sentence = format!("the term -{name} cannot be used: {fact}");
                    if !sentences.contains(&sentence) {
                        sentences.push(sentence);
                    }
                }
            }
        }
        sentences
    }
}

/// Looks at every term after those it refers to. What is left then refers to itself, in a circle.
fn references(entries: &BTreeMap<&str, (&Entry, &Catalogue)>) -> BTreeMap<String, TermReferences> {
    let mut waits_for: BTreeMap<&str, BTreeSet<&str>> = entries
        .iter()
        .map(|(name, (entry, _))| {
            let terms = named_terms(entry);
            let known = terms
                .into_iter()
                .filter(|term| entries.contains_key(term))
                .collect();
            (*name, known)
        })
        .collect();
    let mut dependents: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, terms) in &waits_for {
        for term in terms {
            dependents.entry(term).or_default().push(name);
        }
    }
    let mut ready: VecDeque<&str> = waits_for
        .iter()
        .filter(|(_, terms)| terms.is_empty())
        .map(|(name, _)| *name)
        .collect();
    let mut done = BTreeMap::new();
    while let Some(name) = ready.pop_front() {
        waits_for.remove(name);
        if let Some((entry, catalogue)) = entries.get(name) {
            let found = of_entry(entry, catalogue, &done);
            done.insert(name.to_owned(), found);
        }
        for dependent in dependents.get(name).into_iter().flatten() {
            if let Some(terms) = waits_for.get_mut(dependent)
                && terms.remove(name)
                && terms.is_empty()
            {
                ready.push_back(dependent);
            }
        }
    }
    for name in waits_for.keys() {
        let cycle = Fact::Cycle(on_cycle(name, &waits_for).to_owned());
        let mut found = TermReferences::default();
        found.value.facts.push(cycle);
        if let Some((entry, catalogue)) = entries.get(name) {
            for attribute in &entry.attributes {
                let id = catalogue.file.slice(attribute.id).to_owned();
                found.attributes.insert(id, found.value.clone());
            }
        }
        done.insert((*name).to_owned(), found);
    }
    done
}

fn of_entry(
    entry: &Entry,
    catalogue: &Catalogue,
    done: &BTreeMap<String, TermReferences>,
) -> TermReferences {
    let mut found = TermReferences::default();
    if let Some(value) = &entry.value {
        found.value = of_term(value, &catalogue.file, done);
    }
    for attribute in &entry.attributes {
        found
            .attributes
            .entry(catalogue.file.slice(attribute.id).to_owned())
            .or_insert_with(|| of_term(&attribute.value, &catalogue.file, done));
    }
    found
}

/// A term on the circle that `name` leads to.
fn on_cycle<'a>(name: &'a str, waits_for: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> &'a str {
    let mut seen = BTreeSet::new();
    let mut at = name;
    while seen.insert(at) {
        match waits_for.get(at).and_then(BTreeSet::first) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

fn named_terms(entry: &Entry) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
    for pattern in entry.value.iter().chain(attributes) {
        names.extend(pattern.expressions().filter_map(|it| match it {
            Expression::Term(name, ..) => Some(name.as_str()),
            _ => None,
        }));
    }
    names
}
