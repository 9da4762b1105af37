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
            let mut facts: Vec<&Fact> = Vec::new();
            for references in std::iter::once(&term.value).chain(term.attributes.values()) {
                facts.extend(&references.facts);
            }
            facts.sort_by_key(ToString::to_string);
            facts.dedup();
            let of_term = |fact: &Fact| format!("the term -{name} cannot be used: {fact}");
            sentences.extend(facts.into_iter().map(of_term));
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

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::localize::fixture::{Fixture, SETTINGS, one};
    use crate::localize::{Fact, Outcome};

    fn text(terms: &str, value: &str) -> String {
        let local = one("es", terms, value);
        assert_eq!(local.facts, None, "{value}");
        local.content.plain_text().into_owned()
    }

    #[test]
    fn terms_take_arguments_and_have_attributes() {
        let clinic = "-clinic = { $case ->\n   *[nominative] Klinik\n    [genitive] Klinik’s\n }\n    .gender = feminine\n";
        assert_eq!(text(clinic, "{ -clinic }."), "Klinik.");
        assert_eq!(
            text(clinic, "{ -clinic(case: \"genitive\") }."),
            "Klinik’s."
        );
        let gendered = "{ -clinic.gender ->\n    [feminine] la\n   *[other] el\n } { -clinic }";
        assert_eq!(text(clinic, gendered), "la Klinik");
        let many =
            "-tablet = { $count ->\n    [one] tableta\n    [7] siete\n   *[other] tabletas\n }\n";
        assert_eq!(text(many, "{ -tablet(count: 1) }"), "tableta");
        assert_eq!(text(many, "{ -tablet(count: 7) }"), "siete");
        assert_eq!(
            text(many, "{ -tablet(count: 2) } { -tablet }"),
            "tabletas tabletas"
        );
        assert_eq!(
            text("-a = A { -b }\n-b = B { -c }\n-c = C\n", "{ -a }"),
            "A B C"
        );
        assert_eq!(
            text("-n = { NUMBER($x) } x\n", "{ -n(x: 1234567) }"),
            "1.234.567 x"
        );
        assert_eq!(text("-n = { $x } x\n", "{ -n(x: \"**a**\") }"), "**a** x");
    }

    #[test]
    fn what_fluent_is_silent_about_in_terms_is_a_fact() {
        let bad = |terms: &str, value: &str| {
            let local = one("es", terms, value);
            assert_eq!(local.outcome, Outcome::Unresolvable, "{value}");
            *local.facts.unwrap()
        };
        // A variable of the project is unknown in a term.
        let facts = bad("-a = x { $n }\n", "{ -a }");
        assert!(
            matches!(&facts[..], [Fact::BadCall(what)] if what.contains("$n")),
            "{facts:?}"
        );
        // fluent-rs forgets the outer arguments after an inner term.
        let facts = bad("-a = { -b(y: 1) } { $x }\n-b = B\n", "{ -a(x: \"X\") }");
        assert!(
            matches!(&facts[..], [Fact::BadCall(what)] if what.contains("$x")),
            "{facts:?}"
        );
        assert_eq!(
            bad("-a = { -b }\n-b = { -a }\n", "{ -a }"),
            [Fact::Cycle("a".into())]
        );
        assert_eq!(bad("-a = { -a }\n", "{ -a }"), [Fact::Cycle("a".into())]);
        assert_eq!(
            bad("-a = { -b }\n-b = { -c }\n-c = { -b }\n", "{ -a }"),
            [Fact::Cycle("b".into())]
        );
        assert_eq!(
            bad("-a = { -b }\n", "{ -a }"),
            [Fact::UnknownTerm("b".into())]
        );
        assert_eq!(
            bad("-a = { m }\n", "{ -a }"),
            [Fact::MessageReference("m".into())]
        );
        assert_eq!(
            bad("-a = x\n", "{ -a.case ->\n   *[x] y\n }"),
            [Fact::UnknownTerm("a.case".into())]
        );
        assert!(matches!(
            bad("-a = x\n", "{ -a($n) }")[..],
            [Fact::BadCall(_)]
        ));
        assert!(matches!(
            bad("-NUMBER = x\n", "{ -NUMBER }")[..],
            [Fact::UnknownTerm(_)]
        ));
    }

    #[test]
    fn terms_come_from_the_locale_then_its_parents_never_from_the_source() {
        let fixture = Fixture::new(SETTINGS, &[("a--b", "{ -clinic } { -only } x.")])
            .shared("en-US", "-clinic = Clinic\n-only = Only\n", "")
            .shared("es", "-clinic = Clínica\n-drug = ketamina\n", "")
            .shared("es-MX", "-clinic = Consultorio\n", "");
        let edition = fixture.edition("es-MX", "a--b = { -clinic } { -drug }\n");
        assert_eq!(
            edition.segments[0].content.plain_text(),
            "Consultorio ketamina"
        );
        let edition = fixture.edition("es", "a--b = { -only }\n");
        assert_eq!(
            **edition.segments[0].facts.as_ref().unwrap(),
            vec![Fact::UnknownTerm("only".into())]
        );
        assert_eq!(
            fixture.source_edition().segments[0].content.plain_text(),
            "Clinic Only x."
        );
    }

    #[test]
    fn a_long_chain_and_a_billion_laughs_are_refused_quickly() {
        let mut chain = String::new();
        for at in 0..20_000 {
            writeln!(chain, "-t{at} = {{ -t{} }}", at + 1).unwrap();
        }
        chain.push_str("-t20000 = x\n");
        let mut laughs = "-l0 = ha\n".to_owned();
        for at in 1..40 {
            let line = format!("{{ -l{} }}", at - 1).repeat(10);
            writeln!(laughs, "-l{at} = {line}").unwrap();
        }
        for (terms, value) in [(&chain, "{ -t0 }"), (&laughs, "{ -l39 }")] {
            let local = one("es", terms, value);
            let facts = local.facts.unwrap();
            assert!(
                matches!(&facts[..], [Fact::BadCall(what)] if what.contains("100")),
                "{facts:?}"
            );
        }
        assert_eq!(text(&chain, "{ -t19950 }"), "x");
    }

    #[test]
    fn a_term_that_cannot_be_used_is_a_fact_of_its_locale() {
        let fixture = Fixture::new(SETTINGS, &[]).shared("es", "-a = { -a }\n-b = b\n", "");
        assert_eq!(
            fixture.context("es").facts,
            ["the term -a cannot be used: the term -a refers to itself"]
        );
    }
}
