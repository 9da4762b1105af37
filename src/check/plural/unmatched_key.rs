//! A key that a number cannot have, or that stands twice.

use crate::catalog::VariantKey;
use crate::check::selects::{is_category, number_selects};
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "plural/unmatched-key";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a variant that nothing chooses",
    level: Level::Warn,
    explanation: include_str!("unmatched-key.md"),
    run: Run::Text(Text::CHOICE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for select in number_selects(scope, text) {
        let found = select
            .variants
            .iter()
            .enumerate()
            .find_map(|(at, variant)| {
                let earlier = select.variants.iter().take(at);
                let why = match &variant.key {
                    VariantKey::Identifier(key) if !is_category(key) && !variant.default => {
                        "is not the name of a plural category"
                    }
                    key if earlier.into_iter().any(|it| same(&it.key, key)) => {
                        "stands twice, and the first is chosen"
                    }
                    _ => return None,
                };
                Some((variant, why))
            });
        let Some((variant, why)) = found else {
            continue;
        };
        let (VariantKey::Identifier(key) | VariantKey::Number(key)) = &variant.key;
        let id = text.view.id();
        let message = format!(
            "{id} has a variant [{key}] for ${}, which nothing chooses: it {why}.",
            select.variable
        );
        let finding = text.finding_in_file(scope, CODE, variant.key_span, message);
        sink.report(finding.with_help(
            "Write a number, or one of zero, one, two, few, many and other; delete what stands twice.",
        ));
        return;
    }
}

/// Whether two keys are chosen by the same: `[1]` and `[1.0]` are.
fn same(one: &VariantKey, other: &VariantKey) -> bool {
    fn bare(number: &str) -> &str {
        let number = number.trim_start_matches('0');
        if number.contains('.') {
            number.trim_end_matches('0').trim_end_matches('.')
        } else {
            number
        }
    }
    match (one, other) {
        (VariantKey::Number(one), VariantKey::Number(other)) => bare(one) == bare(other),
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_by_value() {
        let number = |text: &str| VariantKey::Number(text.to_owned());
        for (one, other, expected) in [
            ("1", "1.0", true),
            ("01", "1", true),
            ("0", "0.00", true),
            ("10", "1", false),
            ("1.5", "1.50", true),
            ("-1", "1", false),
        ] {
            assert_eq!(
                same(&number(one), &number(other)),
                expected,
                "{one} {other}"
            );
        }
        assert!(!same(
            &number("1"),
            &VariantKey::Identifier("one".to_owned())
        ));
    }
}
