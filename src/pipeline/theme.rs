//! A theme is judged before anything is published in it: a page of each locale that holds nothing but the
//! frame is made with the theme and without, and what only the first has is the theme's.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::audit::{Page, audit_page};
use crate::check::{Cx, Levels, ProbeScope, admit, check_probe};
use crate::diag::Diagnostic;
use crate::project::Theme;
use crate::render::{LowContrast, Probe, Scheme, TemplateProblem, low_contrast, probes};
use crate::site::{Site, probe_part::PROBE_PARTS};
use crate::source::{Location, SourceFile, Span};

/// What a page is called that is none.
const PAGE: &str = "theme/shell.html";

/// Findings about the theme.
pub(super) fn judge_theme(cx: Cx<'_>, site: &Site<'_>, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let theme = &cx.project.theme;
    let style = theme.style.as_deref();
    let mut findings: Vec<Diagnostic> = low_contrast(site)
        .iter()
        .filter_map(|fault| Some(too_near(style?, fault)))
        .flat_map(|finding| admit(finding, levels))
        .collect();
    if theme.shell.is_some() || theme.logo.is_some() {
        match probes(site) {
            Ok(probes) => findings.extend(judge_probes(cx, &probes, levels)),
            Err(problem) => findings.extend(admit(broken(theme, &problem), levels)),
        }
    }
    findings
}

/// What the pages of all locales show, each finding once.
fn judge_probes(cx: Cx<'_>, probes: &[Probe], levels: &Levels<'_>) -> Vec<Diagnostic> {
    let found: Vec<Vec<Diagnostic>> = probes
        .par_iter()
        .map(|probe| judge_probe(cx, probe, levels))
        .collect();
    let mut merged: Vec<(Diagnostic, BTreeSet<Arc<str>>)> = Vec::new();
    for finding in found.into_iter().flatten() {
        // One place of the template is one fault, whatever the texts of each language are.
        let same = |(other, _): &&mut (Diagnostic, BTreeSet<Arc<str>>)| {
            let is_placed = finding.location.line > 0;
            (other.code, &other.location) == (finding.code, &finding.location)
                && (is_placed || other.message == finding.message)
        };
        match merged.iter_mut().find(same) {
            Some((_, tags)) => tags.extend(finding.subject.locale),
            None => {
                let tags = finding.subject.locale.iter().cloned().collect();
                merged.push((finding, tags));
            }
        }
    }
    let told = merged.into_iter().map(|(mut finding, tags)| {
        if tags.len() == probes.len() {
            finding.subject.locale = None;
        } else if tags.len() > 1 {
            let tags: Vec<&str> = tags.iter().map(|tag| &**tag).collect();
            finding
                .message
                .push_str(&format!(" So it is in {}.", tags.join(", ")));
        }
        finding
    });
    told.collect()
}

/// What is wrong with one page that is not without the theme.
fn judge_probe(cx: Cx<'_>, probe: &Probe, levels: &Levels<'_>) -> Vec<Diagnostic> {
    let theme = &cx.project.theme;
    let Some(context) = cx.contexts.get(&probe.tag) else {
        return Vec::new();
    };
    let read = |html: &str| Page::new(SourceFile::from_text(PAGE, html));
    let (page, plain) = (read(&probe.themed), read(&probe.plain));
    let scope = ProbeScope {
        locale: &context.locale,
        page: &page,
        title: &probe.title,
    };
    let plain: BTreeSet<(&str, String)> = audit_page(&plain)
        .into_iter()
        .map(|finding| (finding.code, finding.message))
        .collect();
    let mut found = check_probe(&scope, levels);
    let audited = audit_page(&page)
        .into_iter()
        .filter(|it| !plain.contains(&(it.code, it.message.clone())))
        // A part that is shown twice is told as that.
        .filter(|it| !PROBE_PARTS.iter().any(|id| it.message.contains(id)));
    found.extend(audited.flat_map(|finding| admit(finding, levels)));
    for finding in &mut found {
        finding.location = place(theme, probe, &page.document.file, &finding.location);
    }
    found
}

/// Where the theme made what stands at a place of the page.
fn place(theme: &Theme, probe: &Probe, page: &SourceFile, at: &Location) -> Location {
    let Some(shell) = &theme.shell else {
        // Without a template there is nothing in the frame but the logo, and what it says.
        return Location::file(&format!("locales/{}/site.ftl", probe.tag));
    };
    let part = page.offset(at.line, at.column)..page.offset(at.end_line, at.end_column);
    let origin = (at.line > 0).then(|| probe.origin(part)).flatten();
    origin.map_or_else(|| shell.whole(), |span| shell.locate(span))
}

/// A template that cannot be used.
fn broken(theme: &Theme, problem: &TemplateProblem) -> Diagnostic {
    let message = format!(
        "The template {} cannot be used: {}.",
        problem.path, problem.reason
    );
    let location = match &theme.shell {
        Some(shell) if !problem.span.is_empty() => shell.locate(problem.span),
        Some(shell) => line(shell, problem.line),
        None => Location::file(&problem.path),
    };
    Diagnostic::error("theme/broken-template", location, message).with_help(&*problem.help)
}

/// A whole line, from 1.
fn line(file: &SourceFile, line: usize) -> Location {
    let mut start = 0;
    for (number, text) in (1..).zip(file.text().split_inclusive('\n')) {
        let indent = text.len() - text.trim_start().len();
        let end = start + text.trim_end().len();
        if number == line {
            return file.locate(Span::new((start + indent).min(end)..end));
        }
        start += text.len();
    }
    file.whole()
}

/// Two colours of the theme's style sheet that are too near to each other.
fn too_near(style: &SourceFile, fault: &LowContrast) -> Diagnostic {
    let (front, color) = fault.front;
    let (ground, behind) = fault.ground;
    let shown = match fault.scheme {
        Scheme::Light => "on a light screen",
        Scheme::Dark => "on a dark screen",
        Scheme::Print => "on paper",
    };
    let message = format!(
        "`--{front}` ({color}) on `--{ground}` ({behind}) has a contrast of {:.1} {shown}; {} is needed.",
        fault.contrast, fault.needed
    );
    Diagnostic::error("theme/low-contrast", style.locate(fault.span), message).with_help(
        "Make one of the two darker or lighter. What is meant for light screens alone stands in `@media screen and (prefers-color-scheme: light)`.",
    )
}
