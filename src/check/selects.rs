//! Selects over numbers in a translation, and what a language asks of them.

use crate::catalog::{Element, Expression, Pattern, Variant, VariantKey};
use crate::check::{EditionScope, Text, expressions::variable};
use crate::config::Variable;
use crate::locale::{Decimal, NumberOptions, PluralCategory, PluralKind};

/// Integers that stand for all: no language tells larger ones apart but by their last digits, except that
/// six Romance languages have a category for millions.
const INTEGERS: u32 = 200;

/// CLDR's names of plural categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A select whose selector is a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct NumberSelect<'p> {
    /// Name of the variable, without `$`.
    pub(super) variable: &'p str,
    pub(super) kind: PluralKind,
    pub(super) variants: &'p [Variant],
}

/// The selects over numbers in a text, nested ones included.
pub(super) fn number_selects<'p>(
    scope: &EditionScope<'p>,
    text: &Text<'p>,
) -> Vec<NumberSelect<'p>> {
    let mut found = Vec::new();
    selects(text, &mut |selector, variants| {
        let Some(name) = variable(selector) else {
            return;
        };
        let settings = &scope.cx.project.settings;
        let called = matches!(selector, Expression::Function(..));
        if called
            || matches!(
                settings.variable(text.locale, name),
                Some(Variable::Number(_))
            )
        {
            found.push(NumberSelect {
                variable: name,
                kind: kind(selector),
                variants,
            });
        }
    });
    found
}

/// Calls `see` with selector and variants of every select in a text, the outer ones first.
pub(super) fn selects<'p>(text: &Text<'p>, see: &mut dyn FnMut(&'p Expression, &'p [Variant])) {
    let chooses = text.readings.iter().any(|it| !it.path.choices.is_empty());
    if let Some(pattern) = text.pattern.filter(|_| chooses) {
        within(pattern, see);
    }
}

fn within<'p>(pattern: &'p Pattern, see: &mut dyn FnMut(&'p Expression, &'p [Variant])) {
    pattern.visit(&mut |_, element| {
        let Element::Placeable(expression, _) = element else {
            return;
        };
        let mut inner = expression;
        while let Expression::Nested(nested) = inner {
            inner = nested;
        }
        if let Expression::Select(selector, variants) = inner {
            see(selector, variants);
        }
    });
}

fn kind(selector: &Expression) -> PluralKind {
    let ordinal = match selector {
        Expression::Function(_, arguments) => arguments.iter().any(|it| {
            let named = it.name.as_deref() == Some("type");
            named && it.value == Expression::Text("ordinal".to_owned())
        }),
        _ => false,
    };
    if ordinal {
        PluralKind::Ordinal
    } else {
        PluralKind::Cardinal
    }
}

impl NumberSelect<'_> {
    /// The plural categories among the keys.
    pub(super) fn categories(&self) -> impl Iterator<Item = (&'static str, &Variant)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.key {
                VariantKey::Identifier(key) => {
                    Some((*CATEGORIES.iter().find(|it| *it == key)?, variant))
                }
                VariantKey::Number(_) => None,
            })
    }

    /// Whether a key besides `other` names a category.
    pub(super) fn tells_numbers_apart(&self) -> bool {
        self.categories().any(|(category, _)| category != "other")
    }

    /// Categories of integers that no variant is for, each with up to three of its numbers.
    pub(super) fn missing(&self, scope: &EditionScope<'_>) -> Vec<(PluralCategory, Vec<u32>)> {
        let exact: Vec<u32> = self
            .variants
            .iter()
            .filter_map(|variant| match &variant.key {
                VariantKey::Number(key) => key.parse().ok(),
                VariantKey::Identifier(_) => None,
            })
            .collect();
        let mut missing: Vec<(PluralCategory, Vec<u32>)> = Vec::new();
        for number in (0..=INTEGERS).filter(|it| !exact.contains(it)) {
            let Some(decimal) = Decimal::parse(&number.to_string()) else {
                continue;
            };
            let options = NumberOptions::default();
            let category = scope.context.formats.plural(&decimal, &options, self.kind);
            if self.categories().any(|(it, _)| it == category.as_str()) {
                continue;
            }
            match missing.iter_mut().find(|(it, _)| *it == category) {
                Some((_, numbers)) if numbers.len() < 3 => numbers.push(number),
                Some(_) => {}
                None => missing.push((category, vec![number])),
            }
        }
        missing.sort_unstable();
        missing
    }
}

/// Whether a key is the name of a plural category.
pub(super) fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}
