//! A choice between texts that do not differ.

use crate::check::quote::{quote, sentence};
use crate::check::selects::selects;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "plural/identical-variants";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "all variants of a choice have the same words",
    level: Level::Warn,
    explanation: include_str!("identical-variants.md"),
    run: Run::Text(Text::CHOICE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(file) = text.file else {
        return;
    };
    let mut same = None;
    selects(text, &mut |_, variants| {
        let words = |at: usize| {
            variants
                .get(at)
                .map(|it| file.slice(it.value.span).split_whitespace())
        };
        let Some(first) = words(0).filter(|_| variants.len() > 1) else {
            return;
        };
        let alike = (1..variants.len()).all(|at| words(at).is_some_and(|it| it.eq(first.clone())));
        if alike && same.is_none() {
            same = variants.first();
        }
    });
    let Some(variant) = same else {
        return;
    };
    let id = text.view.id();
    let message = format!(
        "{id} chooses between variants that are all {}",
        quote(file.slice(variant.value.span))
    );
    let finding = text.finding_in_file(scope, CODE, variant.key_span, sentence(message));
    sink.report(finding.with_severity(Severity::Note).with_help(
        "Nothing, if the word does not change in this language; the text is shorter without the choice.",
    ));
}
