//! What a value refers to: rules ask for variables and terms without walking the tree themselves.

use crate::catalog::{Element, Entry, Expression, Pattern, Variant};

/// The expressions of a pattern, depth first, an expression before what it holds. Made by
/// [`Pattern::expressions`].
#[derive(Debug)]
pub struct Expressions<'p> {
    /// The next one last.
    pending: Vec<&'p Expression>,
}

impl<'p> Expressions<'p> {
    fn push_pattern(&mut self, pattern: &'p Pattern) {
        self.pending.extend(
            pattern
                .elements
                .iter()
                .rev()
                .filter_map(|element| match element {
                    Element::Placeable(expression, _) => Some(expression),
                    Element::Text(_) => None,
                }),
        );
    }
}

impl<'p> Iterator for Expressions<'p> {
    type Item = &'p Expression;

    fn next(&mut self) -> Option<&'p Expression> {
        let next = self.pending.pop()?;
        match next {
            Expression::Nested(inner) => self.pending.push(inner),
            Expression::Term(_, _, arguments) | Expression::Function(_, arguments) => self
                .pending
                .extend(arguments.iter().rev().map(|argument| &argument.value)),
            Expression::Select(selector, variants) => {
                for variant in variants.iter().rev() {
                    self.push_pattern(&variant.value);
                }
                self.pending.push(selector);
            }
            Expression::Text(_)
            | Expression::Number(_)
            | Expression::Variable(_)
            | Expression::Message(..) => {}
        }
        Some(next)
    }
}

impl Pattern {
    /// Every expression in this pattern: placeables, selectors, arguments and those in variants.
    pub fn expressions(&self) -> Expressions<'_> {
        let mut expressions = Expressions {
            pending: Vec::new(),
        };
        expressions.push_pattern(self);
        expressions
    }

    /// Names of the variables (without `$`) in order, repetitions included.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.expressions()
            .filter_map(|expression| match expression {
                Expression::Variable(name) => Some(name.as_str()),
                _ => None,
            })
    }

    /// Names of the terms (without `-`) in order, repetitions included.
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.expressions()
            .filter_map(|expression| match expression {
                Expression::Term(name, ..) => Some(name.as_str()),
                _ => None,
            })
    }

    /// Ids of the messages referred to, with the attribute if one is, in order, repetitions included.
    pub fn messages(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.expressions()
            .filter_map(|expression| match expression {
                Expression::Message(id, attribute) => Some((id.as_str(), attribute.as_deref())),
                _ => None,
            })
    }

    /// Names of the functions called, in order, repetitions included.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        self.expressions()
            .filter_map(|expression| match expression {
                Expression::Function(name, _) => Some(name.as_str()),
                _ => None,
            })
    }

    /// Calls `see` for every element, those of variants included, with the variants it stands in, outermost
    /// first. A select is seen before its variants; what is in a nested placeable or in arguments is not
    /// seen on its own, except the variants of a nested select.
    pub fn visit<'p>(&'p self, see: &mut dyn FnMut(&[&'p Variant], &'p Element)) {
        self.visit_in(&mut Vec::new(), see);
    }

    fn visit_in<'p>(
        &'p self,
        path: &mut Vec<&'p Variant>,
        see: &mut dyn FnMut(&[&'p Variant], &'p Element),
    ) {
        for element in &self.elements {
            see(path, element);
            let mut expression = match element {
                Element::Placeable(expression, _) => expression,
                Element::Text(_) => continue,
            };
            while let Expression::Nested(inner) = expression {
                expression = inner;
            }
            if let Expression::Select(_, variants) = expression {
                for variant in variants {
                    path.push(variant);
                    variant.value.visit_in(path, see);
                    path.pop();
                }
            }
        }
    }
}

impl Entry {
    /// The value and the values of the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value
            .iter()
            .chain(self.attributes.iter().map(|attribute| &attribute.value))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::catalog::{Catalogue, parse};
    use crate::source::SourceFile;

    const TEXT: &str = "\
a = { $x } { -t(case: \"x\") } { NUMBER($n, unit: 1) ->
    [one] { b } { { $y ->
        [p] { c.d }
       *[q] { F(G($z)) }
    } }
   *[other] { $x }
}
";

    fn catalogue() -> Catalogue {
        let (catalogue, diagnostics) = parse(Arc::new(SourceFile::from_text("a.ftl", TEXT)));
        assert_eq!(diagnostics, []);
        catalogue
    }

    #[test]
    fn references_are_found_at_any_depth_and_in_order() {
        let catalogue = catalogue();
        let value = catalogue.message("a").unwrap().value.as_ref().unwrap();
        assert_eq!(
            value.variables().collect::<Vec<_>>(),
            ["x", "n", "y", "z", "x"]
        );
        assert_eq!(value.terms().collect::<Vec<_>>(), ["t"]);
        assert_eq!(
            value.messages().collect::<Vec<_>>(),
            [("b", None), ("c", Some("d"))]
        );
        assert_eq!(value.functions().collect::<Vec<_>>(), ["NUMBER", "F", "G"]);
    }

    #[test]
    fn visiting_tells_the_variants_around_an_element() {
        let catalogue = catalogue();
        let value = catalogue.message("a").unwrap().value.as_ref().unwrap();
        let mut seen = Vec::new();
        value.visit(&mut |path, element| {
            if let Element::Placeable(Expression::Message(id, _), _) = element {
                let keys: Vec<&str> = path
                    .iter()
                    .map(|variant| catalogue.file.slice(variant.key_span))
                    .collect();
                seen.push((id.clone(), keys.join("/")));
            }
        });
        assert_eq!(
            seen,
            [
                ("b".to_owned(), "one".to_owned()),
                ("c".to_owned(), "one/p".to_owned())
            ]
        );
    }
}
