//! What a value refers to, looked at before anything is formatted: fluent-rs is silent about unknown
//! variables in terms, unknown functions in selectors and wrong arguments, cuts texts off after 100
//! placeables, and looks only at the variant it takes. A half-formatted text must never reach a reader.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Argument, Element, Expression, Pattern, Variant};
use crate::content::{ValueKind, holds_private_use};
use crate::localize::{
    Fact,
    functions::LITERAL_DIGITS,
    options::{
        DATETIME, NUMBER, Written, date_options, not_a_date, not_a_number, number_options,
        one_value,
    },
};
use crate::source::SourceFile;

/// The most placeables that fluent-rs formats in one message, terms included.
const MAX_PLACEABLES: usize = 100;

/// Facts kept for one pattern. Terms hand theirs on to what refers to them, so they could add up.
const MAX_FACTS: usize = 8;

/// What a pattern refers to.
#[derive(Clone, Debug, Default)]
pub(super) struct References {
    /// Why it cannot be formatted; empty when it can.
    pub(super) facts: Vec<Fact>,
    /// In a term: the arguments that its caller must give.
    pub(super) needs: BTreeSet<String>,
    /// Placeables that formatting it resolves at most.
    pub(super) placeables: usize,
}

/// A term, with what its value and attributes refer to.
#[derive(Debug, Default)]
pub(super) struct TermReferences {
    /// Of its value.
    pub(super) value: References,
    /// Of each attribute.
    pub(super) attributes: BTreeMap<String, References>,
}

/// Type of each variable, with what is wrong with it in this locale (a date that cannot be written).
pub(super) type Types = BTreeMap<String, (ValueKind, Option<Fact>)>;

/// Looks at the pattern of a message. `types` are the variables it may use.
pub(super) fn of_message(
    pattern: &Pattern,
    file: &SourceFile,
    types: &Types,
    terms: &BTreeMap<String, TermReferences>,
) -> References {
    of(pattern, file, Some(types), terms)
}

/// Looks at a pattern of a term, whose variables are the arguments it is called with. All terms it refers
/// to must be in `terms`.
pub(super) fn of_term(
    pattern: &Pattern,
    file: &SourceFile,
    terms: &BTreeMap<String, TermReferences>,
) -> References {
    of(pattern, file, None, terms)
}

fn of(
    pattern: &Pattern,
    file: &SourceFile,
    types: Option<&Types>,
    terms: &BTreeMap<String, TermReferences>,
) -> References {
    let mut walk = Walk {
        file,
        types,
        terms,
        found: References::default(),
        wiped: false,
    };
    let placeables = walk.pattern(pattern);
    let mut found = walk.found;
    found.placeables = placeables;
    if placeables > MAX_PLACEABLES {
        found.facts.push(Fact::BadCall(format!(
            "the text has more than {MAX_PLACEABLES} placeables"
        )));
    }
    found
}

struct Walk<'a> {
    file: &'a SourceFile,
    /// None in a term.
    types: Option<&'a Types>,
    terms: &'a BTreeMap<String, TermReferences>,
    found: References,
    /// A term was resolved inside this term, after which fluent-rs has forgotten the arguments.
    wiped: bool,
}

impl Walk<'_> {
    /// Returns the most placeables that the pattern resolves.
    fn pattern(&mut self, pattern: &Pattern) -> usize {
        let mut placeables = 0_usize;
        for element in &pattern.elements {
            match element {
                Element::Text(span) => {
                    let text = self.file.slice(*span);
                    self.text(text);
                }
                Element::Placeable(expression, _) => {
                    placeables = placeables
                        .saturating_add(1)
                        .saturating_add(self.shown(expression));
                }
            }
        }
        placeables
    }

    fn shown(&mut self, expression: &Expression) -> usize {
        match expression {
            Expression::Text(text) => self.text(text),
            Expression::Number(number) => self.number(number),
            Expression::Variable(name) => {
                if let Some(types) = self.types {
                    match types.get(name) {
                        None => self.fact(Fact::UnknownVariable(name.clone())),
                        Some((_, Some(fact))) => self.fact(fact.clone()),
                        Some((_, None)) => {}
                    }
                } else {
                    self.argument(name);
                    self.found.needs.insert(name.clone());
                }
            }
            Expression::Message(name, attribute) => {
                self.fact(Fact::MessageReference(dotted(name, attribute.as_deref())));
            }
            Expression::Term(name, attribute, arguments) => {
                return self.term(name, attribute.as_deref(), arguments);
            }
            Expression::Function(name, arguments) => self.function(name, arguments),
            Expression::Nested(inner) => return self.shown(inner),
            Expression::Select(selector, variants) => return self.select(selector, variants),
        }
        0
    }

    fn select(&mut self, selector: &Expression, variants: &[Variant]) -> usize {
        let chosen = match selector {
            // fluent-rs panics in one of these, and none of them chooses anything.
            Expression::Text(_) | Expression::Number(_) => {
                self.bad("a select needs a variable, and this one has a fixed text or number");
                0
            }
            Expression::Variable(name) => {
                if let Some(types) = self.types {
                    match types.get(name) {
                        None => self.fact(Fact::UnknownVariable(name.clone())),
                        Some((ValueKind::Text | ValueKind::Number, _)) => {}
                        Some(_) => self.bad(&format!(
                            "a select needs a text or a number, and ${name} is neither"
                        )),
                    }
                } else {
                    // Without this argument the default variant is taken, as Fluent's terms do.
                    self.argument(name);
                }
                0
            }
            Expression::Function(name, _) if name == DATETIME => {
                self.bad("a select needs a text or a number, and DATETIME gives neither");
                0
            }
            other => self.shown(other),
        };
        let before = self.wiped;
        let mut after = before;
        let mut most = 0;
        for variant in variants {
            self.wiped = before;
            most = most.max(self.pattern(&variant.value));
            after |= self.wiped;
        }
        self.wiped = after;
        chosen.saturating_add(most)
    }

    fn term(&mut self, name: &str, attribute: Option<&str>, arguments: &[Argument]) -> usize {
        let mut given = Vec::new();
        for argument in arguments {
            match (&argument.name, &argument.value) {
                (Some(name), Expression::Text(text)) => {
                    self.text(text);
                    given.push(name);
                }
                (Some(name), Expression::Number(number)) => {
                    self.number(number);
                    given.push(name);
                }
                _ => self.bad(&format!(
                    "-{name} takes named arguments only, as in {{ -{name}(case: \"genitive\") }}"
                )),
            }
        }
        self.wiped |= self.types.is_none();
        let term = self.terms.get(name);
        let references = match (term, attribute) {
            (None, _) => None,
            (Some(term), None) => Some(&term.value),
            (Some(term), Some(attribute)) => term.attributes.get(attribute),
        };
        let Some(references) = references else {
            let known = term.and(attribute);
            self.fact(Fact::UnknownTerm(dotted(name, known)));
            return 0;
        };
        for need in &references.needs {
            if !given.contains(&need) {
                self.bad(&format!(
                    "-{name} shows {{ ${need} }}, which it must be given: {{ -{name}({need}: \"…\") }}; a \
                     term sees no variables of the project"
                ));
            }
        }
        for fact in &references.facts {
            self.fact(fact.clone());
        }
        references.placeables
    }

    fn function(&mut self, name: &str, arguments: &[Argument]) {
        if name != NUMBER && name != DATETIME {
            return self.fact(Fact::UnknownFunction(name.to_owned()));
        }
        let mut values = arguments
            .iter()
            .filter(|argument| argument.name.is_none())
            .map(|argument| &argument.value);
        let (value, more) = (values.next(), values.next());
        let (Some(value), None) = (value, more) else {
            return self.fact(one_value(name));
        };
        match value {
            Expression::Variable(variable) => match self.types {
                Some(types) => match types.get(variable) {
                    None => self.fact(Fact::UnknownVariable(variable.clone())),
                    Some((ValueKind::Number, _)) if name == NUMBER => {}
                    Some((ValueKind::Date, None)) if name == DATETIME => {}
                    Some((ValueKind::Date, Some(fact))) if name == DATETIME => {
                        self.fact(fact.clone());
                    }
                    Some(_) if name == NUMBER => self.fact(not_a_number(name)),
                    Some(_) => self.fact(not_a_date()),
                },
                None if name == NUMBER => {
                    self.argument(variable);
                    self.found.needs.insert(variable.clone());
                }
                None => self.fact(not_a_date()),
            },
            Expression::Number(number) if name == NUMBER => self.number(number),
            _ if name == NUMBER => self.fact(not_a_number(name)),
            _ => self.fact(not_a_date()),
        }
        let options = arguments.iter().filter_map(|argument| {
            let value = match &argument.value {
                Expression::Number(number) => Written::Number(Cow::Borrowed(number)),
                Expression::Text(text) => Written::Text(Cow::Borrowed(text)),
                _ => Written::Text(Cow::Borrowed("")),
            };
            Some((argument.name.as_deref()?, value))
        });
        let read = if name == NUMBER {
            number_options(NUMBER, options).map(|_| ())
        } else {
            date_options(options).map(|_| ())
        };
        if let Err(fact) = read {
            self.fact(fact);
        }
    }

    /// A use of a term's argument.
    fn argument(&mut self, name: &str) {
        if self.wiped {
            self.bad(&format!(
                "a term uses ${name} after another term, where it is no longer known; put it first, or \
                 write the other term's text out"
            ));
        }
    }

    fn number(&mut self, number: &str) {
        if number.bytes().filter(u8::is_ascii_digit).count() > LITERAL_DIGITS {
            self.bad(&format!(
                "the number {number} has more than {LITERAL_DIGITS} digits; write it as text"
            ));
        }
    }

    fn text(&mut self, text: &str) {
        if holds_private_use(text).is_some() {
            self.fact(Fact::PrivateUse);
        }
    }

    fn bad(&mut self, what: &str) {
        self.fact(Fact::BadCall(what.to_owned()));
    }

    fn fact(&mut self, fact: Fact) {
        let room = self.found.facts.len() < MAX_FACTS;
        if room && !self.found.facts.contains(&fact) {
            self.found.facts.push(fact);
        }
    }
}

fn dotted(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(
        || name.to_owned(),
        |attribute| format!("{name}.{attribute}"),
    )
}
