//! A section that a locale does not have at all, or without its heading.

use crate::check::comments::Stubs;
use crate::check::missing::{self, LISTED, MissingSection};
use crate::check::quote::list;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::SectionIndex;
use crate::diag::Level;

const CODE: &str = "coverage/missing-section";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a section, or its heading, is not translated",
    level: Level::Deny,
    explanation: include_str!("missing-section.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let sections = missing::sections(scope);
    let concerned: Vec<(SectionIndex, &MissingSection<'_>)> = sections
        .iter()
        .filter(|(_, section)| !section.critical && is_concerned(section))
        .map(|(&at, section)| (at, section))
        .collect();
    if concerned.is_empty() {
        return;
    }
    let locale = &scope.edition.locale;
    let language = locale.english_name();
    let level = missing::level(scope);
    if concerned.len() > LISTED {
        let names: Vec<String> = concerned
            .iter()
            .map(|&(at, _)| scope.section_name(at))
            .collect();
        let message = format!(
            "{} sections are not translated into {language}: {}.",
            concerned.len(),
            list(&names)
        );
        let finding = scope
            .finding_at(CODE, scope.catalogue(), message)
            .with_help(format!("Translate what `polyleaf todo {locale}` lists."));
        sink.report_as(level, finding);
        return;
    }
    let stubs = Stubs::of(scope);
    for (at, section) in concerned {
        let Some(first) = section.missing.first() else {
            continue;
        };
        let name = scope.section_name(at);
        let message = if section.is_whole() {
            format!("The section {name} is not translated into {language}.")
        } else {
            format!("The heading of the section {name} is not translated into {language}.")
        };
        let ids = section.ids();
        let finding = scope
            .finding_at(CODE, missing::place(scope, first, &stubs), message)
            .about_id(first.id())
            .with_help(format!("Add {} to {}.", list(&ids), scope.catalogue_path()))
            .with_related(scope.locate_source(first.at), "the source text");
        sink.report_as(level, finding);
    }
}

/// Whether this rule speaks of a section, which has a heading that readers jump to.
fn is_concerned(section: &MissingSection<'_>) -> bool {
    section.headed && (section.is_whole() || section.heading)
}
