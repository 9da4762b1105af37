//! Which paths a pattern has: every combination of variants, or each variant once.

use crate::catalog::{
    Element, Expression, Pattern, Variant, VariantKey,
    variants::{
        VariantPath,
        walk::{Decide, Walk, inner},
    },
};
use crate::source::SourceFile;

/// Combinations up to which every one is a path. Beyond, each variant is shown once, with the default
/// variants of the other selects.
const MAX_PATHS: usize = 64;

/// Variants in one pattern beyond which combinations are not counted; and as many combinations are tried,
/// for some show what others do.
const MAX_VARIANTS: usize = 512;

/// The selects of a pattern: which keys each selector has, over all of them.
pub(super) struct Selects<'p> {
    keys: Vec<(&'p Expression, Vec<&'p VariantKey>)>,
    /// Variants, no more counted than [`MAX_VARIANTS`] and one select more.
    pub(super) variants: usize,
}

impl<'p> Selects<'p> {
    pub(super) fn of(pattern: &'p Pattern) -> Self {
        let mut found = Self {
            keys: Vec::new(),
            variants: 0,
        };
        found.collect(pattern);
        found
    }

    fn collect(&mut self, pattern: &'p Pattern) {
        for element in &pattern.elements {
            let Some((selector, variants)) = select(element) else {
                continue;
            };
            self.variants = self.variants.saturating_add(variants.len());
            if self.variants > MAX_VARIANTS {
                return;
            }
            let at = self
                .keys
                .iter()
                .position(|(it, _)| *it == selector)
                .unwrap_or(self.keys.len());
            if at == self.keys.len() {
                self.keys.push((selector, Vec::new()));
            }
            if let Some((_, keys)) = self.keys.get_mut(at) {
                for variant in variants {
                    if !keys.contains(&&variant.key) {
                        keys.push(&variant.key);
                    }
                }
            }
            for variant in variants {
                self.collect(&variant.value);
            }
        }
    }

    pub(super) fn keys_of(&self, selector: &Expression) -> &[&'p VariantKey] {
        let found = self.keys.iter().find(|(it, _)| *it == selector);
        found.map_or(&[], |(_, keys)| keys)
    }
}

/// Every combination; none when there are too many.
pub(super) fn combinations<'p>(
    pattern: &'p Pattern,
    file: &'p SourceFile,
    selects: &Selects<'p>,
) -> Option<Vec<VariantPath<'p>>> {
    if selects.variants > MAX_VARIANTS {
        return None;
    }
    let mut paths: Vec<VariantPath<'p>> = Vec::with_capacity(selects.variants.min(MAX_PATHS));
    // One digit for each selector that a path meets, in order: which of its keys it has.
    let mut digits: Vec<(usize, usize)> = Vec::new();
    for _ in 0..MAX_VARIANTS {
        let mut decide = Decide::Digits {
            selects,
            digits: &mut digits,
            met: 0,
        };
        let (path, _) = Walk::new(file, &[], &mut decide).path(pattern);
        // Keys of another select over the same selector can lead to the same variants.
        let shown = paths.iter().any(|it| same_choices(it, &path));
        if !shown {
            if paths.len() == MAX_PATHS {
                return None;
            }
            paths.push(path);
        }
        loop {
            match digits.pop() {
                None => return Some(paths),
                Some((digit, radix)) if digit + 1 < radix => {
                    digits.push((digit + 1, radix));
                    break;
                }
                Some(_) => {}
            }
        }
    }
    None
}

fn same_choices(one: &VariantPath<'_>, other: &VariantPath<'_>) -> bool {
    one.choices.len() == other.choices.len()
        && one
            .choices
            .iter()
            .zip(&other.choices)
            .all(|(one, other)| std::ptr::eq(one.variant, other.variant))
}

/// Each variant once, with what must be chosen to come to it.
pub(super) fn branches<'p>(pattern: &'p Pattern, file: &'p SourceFile) -> Vec<VariantPath<'p>> {
    let mut branches = Branches {
        whole: pattern,
        file,
        budget: pattern.span.len().saturating_mul(MAX_PATHS),
        assigned: Vec::new(),
        paths: Vec::new(),
    };
    branches.of(pattern);
    branches.paths
}

struct Branches<'p> {
    whole: &'p Pattern,
    file: &'p SourceFile,
    /// Bytes and elements that may still be looked at.
    budget: usize,
    assigned: Vec<(&'p Expression, &'p VariantKey)>,
    paths: Vec<VariantPath<'p>>,
}

impl<'p> Branches<'p> {
    fn of(&mut self, pattern: &'p Pattern) {
        for element in &pattern.elements {
            let Some((selector, variants)) = select(element) else {
                continue;
            };
            for variant in variants {
                if self.budget == 0 {
                    return;
                }
                self.assigned.push((selector, &variant.key));
                let (path, cost) =
                    Walk::new(self.file, &self.assigned, &mut Decide::Default).path(self.whole);
                self.budget = self.budget.saturating_sub(cost);
                self.paths.push(path);
                self.of(&variant.value);
                self.assigned.pop();
            }
        }
    }
}

/// Selector and variants of an element that is a select, however many braces are around it.
fn select(element: &Element) -> Option<(&Expression, &[Variant])> {
    let Element::Placeable(expression, _) = element else {
        return None;
    };
    match inner(expression) {
        Expression::Select(selector, variants) => Some((selector, variants)),
        _ => None,
    }
}
