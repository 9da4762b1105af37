//! Runs the rules of each scope, in registry order.

use crate::check::{
    ArticleScope, CatalogueScope, Cx, EditionScope, Levels, RULES, Run, Sink, SiteScope,
};
use crate::diag::Diagnostic;

/// Runs the project rules and admits what loading found.
pub fn check_project(cx: &Cx<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    for finding in &cx.project.diagnostics {
        sink.admit_born(finding.clone());
    }
    for rule in RULES {
        if let Run::Project(run) = rule.run {
            sink.enter(rule);
            run(cx, &mut sink);
        }
    }
    sink.into_findings()
}

/// Runs the article rules.
pub fn check_article(scope: &ArticleScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
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

/// Runs the edition rules.
pub fn check_edition(scope: &EditionScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    for rule in RULES {
        if let Run::Edition(run) = rule.run {
            sink.enter(rule);
            run(scope, &mut sink);
        }
    }
    sink.into_findings()
}

/// Runs the site rules.
pub fn check_site(scope: &SiteScope<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(levels);
    for rule in RULES {
        if let Run::Site(run) = rule.run {
            sink.enter(rule);
            run(scope, &mut sink);
        }
    }
    sink.into_findings()
}

/// What is known only after every other rule ran: suppressions that suppressed nothing.
pub fn settle(levels: &Levels<'_>) -> Vec<Diagnostic> {
    let _ = levels;
    Vec::new()
}
