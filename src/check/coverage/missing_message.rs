//! A text that a locale does not have.

use crate::check::comments::Stubs;
use crate::check::missing::{self, LISTED};
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::diag::Level;

const CODE: &str = "coverage/missing-message";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text is not translated",
    level: Level::Deny,
    explanation: include_str!("missing-message.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let sections = missing::sections(scope);
    let rest: Vec<&SegmentView<'_>> = sections
        .values()
        .filter(|section| !(section.critical || section.headed && section.is_whole()))
        .flat_map(|section| {
            let told = usize::from(section.headed && section.heading);
            section.missing.iter().skip(told)
        })
        .collect();
    if rest.is_empty() {
        return;
    }
    let locale = &scope.edition.locale;
    let name = locale.english_name();
    let level = missing::level(scope);
    if rest.len() > LISTED {
        let coverage = &scope.edition.coverage;
        let message = format!(
            "{} of {} texts are not translated into {name}.",
            coverage.missing.segments, coverage.total.segments
        );
        let finding = scope
            .finding_at(CODE, scope.catalogue(), message)
            .with_help(format!("Translate what `polyleaf todo {locale}` lists."));
        sink.report_as(level, finding);
        return;
    }
    let stubs = Stubs::of(scope);
    for view in rest {
        let id = view.id();
        let message = format!(
            "{id} ({}) is not translated into {name}.",
            quote(&view.segment.text)
        );
        let help = if stubs.place(id).is_some() {
            format!("Write the translation behind `{id} =` and delete `# translate: ` before it.")
        } else {
            format!("Add `{id} = …` to {}.", scope.catalogue_path())
        };
        let finding = scope
            .finding_at(CODE, missing::place(scope, view, &stubs), message)
            .about_id(id)
            .with_help(help)
            .with_related(scope.locate_source(view.at), "the source text");
        sink.report_as(level, finding);
    }
}
