//! Runs the rules of each scope, in registry order.

use rayon::prelude::*;

use crate::check::project::{
    settled_baseline, suppression_unknown_rule, suppression_without_reason, unused_suppression,
};
use crate::check::texts::texts;
use crate::check::{
    ArticleScope, CatalogueScope, Cx, EditionScope, Levels, ProbeScope, RULES, Run, Sink,
    SiteScope, compared, levels,
};
use crate::diag::Diagnostic;
use crate::localize::Fact;

/// Runs the project rules and admits what loading found, except what is about one article:
/// [`check_article`] has that, so that its gates see it.
pub fn check_project(cx: &Cx<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    let project = cx.project;
    for (tag, shared) in &project.shared {
        for (slug, catalogue) in [("terms", &shared.terms), ("site", &shared.site)] {
            if let Some(catalogue) = catalogue {
                levels.beside().read_catalogue(&slug.into(), tag, catalogue);
            }
        }
    }
    let is_unit = |slug: &str| project.unit(slug).is_some();
    for finding in &project.diagnostics {
        if !article_of(finding).is_some_and(is_unit) {
            sink.admit_born(finding.clone());
        }
    }
    for rule in RULES {
        if let Run::Project(run) = rule.run {
            sink.enter(rule);
            run(cx, &mut sink);
        }
    }
    sink.into_findings()
}

/// Runs the article rules and admits what reading the article found.
pub fn check_article(scope: &ArticleScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    levels.beside().read_article(scope.unit);
    let source = scope.cx.project.source().tag();
    levels.beside().read_reference(scope.unit, source);
    let mut sink = Sink::new(levels);
    for finding in &scope.cx.project.diagnostics {
        if article_of(finding) == Some(&*scope.unit.article.slug) {
            sink.admit_born(finding.clone());
        }
    }
    for rule in RULES {
        if let Run::Article(run) = rule.run {
            sink.enter(rule);
            run(scope, &mut sink);
        }
    }
    sink.into_findings()
}

/// Runs the catalogue rules and admits what reading the catalogue found.
pub fn check_catalogue(scope: &CatalogueScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    if let Some(catalogue) = &scope.translations.catalogue {
        let (slug, tag) = (&scope.unit.article.slug, scope.context.locale.tag());
        levels.beside().read_catalogue(slug, tag, catalogue);
    }
    let mut sink = Sink::new(levels);
    for finding in &scope.translations.diagnostics {
        sink.admit_born(finding.clone());
    }
    for rule in RULES {
        if let Run::Catalogue(run) = rule.run {
            sink.enter(rule);
            run(scope, &mut sink);
        }
    }
    sink.into_findings()
}

/// Admits what reading a catalogue found, for one that no rule looks at: a parent's.
pub fn check_born(scope: &CatalogueScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    if let Some(catalogue) = &scope.translations.catalogue {
        levels.beside().read_parent(catalogue);
    }
    let mut sink = Sink::new(levels);
    for finding in &scope.translations.diagnostics {
        sink.admit_born(finding.clone());
    }
    sink.into_findings()
}

/// Admits a finding that was made outside of every scope.
pub fn admit(finding: Diagnostic, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    sink.admit_born(finding);
    sink.into_findings()
}

/// Runs the edition rules.
pub fn check_edition(scope: &EditionScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    let facts: Vec<(usize, &Fact)> = scope
        .edition
        .segments
        .iter()
        .enumerate()
        // What source text has of its own is told once, in the edition of its language.
        .filter(|(_, segment)| scope.is_source() || segment.span.is_some())
        .filter_map(|(at, segment)| Some((at, segment.facts.as_deref()?)))
        .flat_map(|(at, facts)| facts.iter().map(move |fact| (at, fact)))
        .filter(|(_, fact)| !(scope.is_source() && was_told(fact)))
        .collect();
    let texts = texts(scope);
    // Hardly any text shows a sign of what rules look for, so that most rules are passed by at once.
    let signs = texts.iter().fold(0, |all, text| all | text.signs);
    let observations = compared::observations(scope, &texts);
    for rule in RULES {
        sink.enter(rule);
        match rule.run {
            Run::Edition(run) => run(scope, &mut sink),
            Run::Text(wake, run) if signs & wake != 0 && levels.may_report(rule) => {
                for text in texts.iter().filter(|it| it.shows(wake)) {
                    run(scope, text, &mut sink);
                }
            }
            Run::Texts(wake, run) if signs & wake != 0 => run(scope, &texts, &mut sink),
            Run::Fact(run) => {
                for (at, fact) in &facts {
                    run(scope, *at, fact, &mut sink);
                }
            }
            Run::Value(run) if !observations.is_empty() && levels.may_report(rule) => {
                for observation in &observations {
                    run(scope, observation, &mut sink);
                }
            }
            _ => {}
        }
    }
    sink.into_findings()
}

/// Runs the rules about a theme's frame.
pub fn check_probe(scope: &ProbeScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    for rule in RULES {
        if let Run::Probe(run) = rule.run {
            sink.enter(rule);
            run(scope, &mut sink);
        }
    }
    sink.into_findings()
}

/// Runs the site rules.
pub fn check_site(scope: &SiteScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    // Each of them looks at every page: rules are worked on in parallel, their findings stay in order.
    let findings: Vec<Vec<Diagnostic>> = RULES
        .par_iter()
        .filter_map(|rule| {
            let Run::Site(run) = rule.run else {
                return None;
            };
            let mut sink = Sink::new(levels);
            sink.enter(rule);
            run(scope, &mut sink);
            Some(sink.into_findings())
        })
        .collect();
    findings.into_iter().flatten().collect()
}

/// What is known only after every other rule ran: what is wrong with the suppressions themselves.
pub fn settle(levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    sink.enter(&suppression_unknown_rule::RULE);
    suppression_unknown_rule::settle(levels, &mut sink);
    sink.enter(&suppression_without_reason::RULE);
    suppression_without_reason::settle(levels, &mut sink);
    sink.enter(&unused_suppression::RULE);
    unused_suppression::settle(levels, &mut sink);
    sink.enter(&settled_baseline::RULE);
    settled_baseline::settle(levels, &mut sink);
    sink.into_findings()
}

/// Whether a fact about source text was a finding when the article was read.
fn was_told(fact: &Fact) -> bool {
    matches!(fact, Fact::Inline(_) | Fact::PrivateUse)
}

/// Slug of the article whose Markdown a finding of the loader is about.
fn article_of(finding: &Diagnostic) -> Option<&str> {
    match finding.subject.locale {
        Some(_) => None,
        None => levels::article_of(finding),
    }
}
