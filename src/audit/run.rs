//! Runs every rule over every page.

use rayon::prelude::*;

use crate::audit::reading::born;
use crate::audit::{Findings, Page, Pages, RULES, Run, Summary};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Tree};

/// What an audit gives.
#[derive(Debug, Default)]
pub struct Audit {
    /// Everything that was found, page by page; what spans pages last.
    pub findings: Vec<Diagnostic>,
    /// Every page that could be read, in the order of paths.
    pub pages: Vec<Summary>,
}

/// Audits every file of `tree`.
pub fn audit(tree: &dyn Tree) -> Audit {
    let paths: Vec<&String> = tree.files().iter().collect();
    // A page is forgotten as soon as it was judged: a site is larger than memory.
    let judged: Vec<(Vec<Diagnostic>, Option<Summary>)> =
        paths.par_iter().map(|path| one(tree, path)).collect();
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

fn one(tree: &dyn Tree, path: &str) -> (Vec<Diagnostic>, Option<Summary>) {
    let file = match SourceFile::read(tree, path) {
        Ok(file) => file,
        Err(error) => return (vec![born::unreadable(path, &error)], None),
    };
    let page = Page::new(file);
    (page_findings(&page), Some(Summary::of(&page)))
}

fn page_findings(page: &Page) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    for rule in RULES {
        if let Run::Page(run) = rule.run {
            findings.enter(rule);
            run(page, &mut findings);
        }
    }
    let mut found = findings.into_vec();
    found.extend(born::unread_rest(page));
    found.sort_by_key(|it| (it.location.line, it.location.column));
    found
}
