//! Runs every rule over every page.

use rayon::prelude::*;

use crate::audit::edition::{self, EditionScope, Editions};
use crate::audit::reading::born;
use crate::audit::{Findings, Page, Pages, RULES, Run, Summary};
use crate::diag::Diagnostic;
use crate::locale::pseudo_locale;
use crate::source::{SourceFile, Tree};

/// What an audit gives.
#[derive(Debug, Default)]
pub struct Audit {
    /// Everything that was found, page by page; what spans pages last.
    pub findings: Vec<Diagnostic>,
    /// Every page that could be read, in the order of paths.
    pub pages: Vec<Summary>,
}

/// Audits every file of `tree`; with `editions`, pages of the project are compared with what it would publish
/// today.
pub fn audit(tree: &dyn Tree, editions: Option<&dyn Editions>) -> Audit {
    let paths: Vec<&String> = tree.files().iter().collect();
    // A page is forgotten as soon as it was judged: a site is larger than memory.
    let judged: Vec<(Vec<Diagnostic>, Option<Summary>)> = paths
        .par_iter()
        .map(|path| one(tree, path, editions))
        .collect();
    let mut audit = Audit::default();
    for (findings, summary) in judged {
        audit.findings.extend(findings);
        audit.pages.extend(summary);
    }
    let mut findings = Findings::default();
    for rule in RULES {
        if let Run::Pages(run) = rule.run {
            findings.enter(rule);
            run(&Pages::new(&audit.pages), &mut findings);
        }
    }
    audit.findings.extend(findings.into_vec());
    audit
}

fn one(
    tree: &dyn Tree,
    path: &str,
    editions: Option<&dyn Editions>,
) -> (Vec<Diagnostic>, Option<Summary>) {
    let file = match SourceFile::read(tree, path) {
        Ok(file) => file,
        Err(error) => return (vec![born::unreadable(path, &error)], None),
    };
    let page = Page::new(file);
    let mark = match editions {
        Some(editions) => edition::find(&page, editions),
        None => edition::named(&page),
    };
    let known = mark.as_ref().zip(editions).map(|(mark, editions)| {
        let known = editions.edition(&mark.slug, &mark.tag);
        (mark, known)
    });
    let scope = known
        .as_ref()
        .map(|(mark, known)| EditionScope::new(&page, mark, known));
    let findings = page_findings(&page, scope.as_ref());
    let mut summary = Summary::of(&page);
    summary.is_current = scope.as_ref().and_then(EditionScope::is_current);
    summary.edition = mark;
    (findings, Some(summary))
}

/// Beginnings of the codes of what test pages are made for: words of no language, in a forced order, of an edition
/// that no project has.
const OF_TEST_PAGES: [&str; 3] = [
    "bidi/override-control",
    "language/",
    "published/unknown-edition",
];

/// Whether a page is in a pseudo-locale.
fn is_test(page: &Page) -> bool {
    let html = page.html().and_then(|it| page.language_of(it));
    html.is_some_and(|it| pseudo_locale(&it.tag).is_some())
}

/// What rules about one page find.
pub fn audit_page(page: &Page) -> Vec<Diagnostic> {
    page_findings(page, None)
}

fn page_findings(page: &Page, scope: Option<&EditionScope<'_>>) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    for rule in RULES {
        findings.enter(rule);
        match (rule.run, scope) {
            (Run::Page(run), _) => run(page, &mut findings),
            (Run::Edition(run), Some(scope)) => run(scope, &mut findings),
            _ => {}
        }
    }
    let mut found = findings.into_vec();
    if is_test(page) {
        found.retain(|it| !OF_TEST_PAGES.iter().any(|code| it.code.starts_with(code)));
    }
    found.extend(born::unread_rest(page));
    found.sort_by_key(|it| (it.location.line, it.location.column));
    found
}
