//! A template that leaves out what every page must have.

use crate::audit::{Element, NodeId, Page};
use crate::check::{ProbeScope, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};
use crate::site::probe_part::{FOOTER, LANGUAGES, MAIN};
use crate::source::Span;

const CODE: &str = "theme/dropped-part";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the theme's template leaves out a part that every page must have",
    level: Level::Deny,
    explanation: include_str!("dropped-part.md"),
    run: Run::Probe(check),
};

/// Id of each part on the page, the element it stands in, what it is, and how it is written.
const PARTS: [(&str, &str, &str, &str); 3] = [
    (
        MAIN,
        "main",
        "the text of the page, `{{ main }}`, once and inside `<main>`",
        "Write `<main id=\"page--main\" tabindex=\"-1\">{{ main }}</main>`.",
    ),
    (
        LANGUAGES,
        "",
        "the other languages of the page, `{{ languages }}`, once",
        "Write `{{ languages }}` into the header.",
    ),
    (
        FOOTER,
        "footer",
        "the links and the version at the end, `{{ footer }}`, once and inside `<footer>`",
        "Write `<footer class=\"site-footer\">{{ footer }}</footer>`.",
    ),
];

fn check(scope: &ProbeScope<'_>, sink: &mut Sink<'_>) {
    let page = scope.page;
    let mut report = |span: Option<Span>, message: String, help: &str| {
        let file = &page.document.file;
        let location = span.map_or_else(|| file.whole(), |span| file.locate(span));
        let finding = Diagnostic::error(CODE, location, message)
            .about_locale(scope.locale.tag())
            .with_help(help);
        sink.report(finding);
    };
    let html = page.document.named(&["html"]).next();
    let html_span = html.map(|(id, _)| page.document.span(id));
    let says =
        |name: &str, value: &str| html.is_some_and(|(_, html)| html.attribute(name) == Some(value));
    if !says("lang", scope.locale.tag()) || !says("dir", scope.locale.direction().as_str()) {
        report(
            html_span,
            "The template does not say the language and direction of the page.".to_owned(),
            "Begin the page with `<html lang=\"{{ lang }}\" dir=\"{{ dir }}\">`.",
        );
    }
    let main = parts(page, &["main"]);
    for (id, inside, what, help) in PARTS {
        let found: Vec<NodeId> = page
            .document
            .elements()
            .filter(|(_, element)| element.attribute("id") == Some(id))
            .map(|(at, _)| at)
            .collect();
        let wanted = |at: &NodeId| {
            let mut around = page.document.ancestors(*at);
            (inside.is_empty() || around.any(|(_, it)| it.is(&[inside]))) && !page.is_silent(*at)
        };
        if found.len() != 1 || !found.iter().all(wanted) {
            let place = found.first().map(|at| page.document.span(*at));
            report(place, format!("The template does not show {what}."), help);
        }
    }
    if parts(page, &["header"]).is_empty() {
        report(
            None,
            "The template has no `<header>`, by which screen readers find the top of the page."
                .to_owned(),
            "Put name and languages into `<header class=\"site-header\">`.",
        );
    }
    if !begins_with_skip_link(page, &main) {
        report(
            None,
            "The first link of the page does not lead to its main part.".to_owned(),
            "Begin the body with `<a class=\"skip\" href=\"#page--main\">{{ skip_link }}</a>`, and give `<main>` that id.",
        );
    }
    head(scope, &mut report);
}

/// What is told to browsers and search engines.
fn head(scope: &ProbeScope<'_>, report: &mut impl FnMut(Option<Span>, String, &str)) {
    let page = scope.page;
    let titles: Vec<NodeId> = page.document.named(&["title"]).map(|(id, _)| id).collect();
    let is_own = |id: &NodeId| page.raw_text(*id).contains(scope.title);
    if !titles.first().is_some_and(is_own) {
        let place = titles.first().map(|id| page.document.span(*id));
        report(
            place,
            "The template does not give the page its own title, `{{ title }}`.".to_owned(),
            "Write `<title>{{ title }}</title>` in the head.",
        );
    }
    let in_head = |id: NodeId| {
        let mut around = page.document.ancestors(id);
        around.any(|(_, it)| it.is(&["head"]))
    };
    let has = |names: &[&str], fits: &dyn Fn(&Element) -> bool| {
        let mut found = page.document.named(names);
        found.any(|(id, it)| in_head(id) && fits(it))
    };
    let policy = |it: &Element| {
        it.attribute("http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
    };
    let canonical = |it: &Element| it.has_word("rel", "canonical");
    if !has(&["meta"], &policy) || !has(&["link"], &canonical) {
        report(
            None,
            "The template does not place the head's own lines, `{{ head }}`: address, other languages, and what may load.".to_owned(),
            "Write `{{ head }}` between `<head>` and `</head>`.",
        );
    }
    let style = |it: &Element| {
        it.has_word("rel", "stylesheet") && it.attribute("href") == Some("../style.css")
    };
    if !has(&["link"], &style) {
        report(
            None,
            "The template does not load the style sheet.".to_owned(),
            "Write `<link rel=\"stylesheet\" href=\"{{ root }}style.css\">` in the head.",
        );
    }
    let viewport = |it: &Element| it.attribute("name") == Some("viewport");
    if !has(&["meta"], &viewport) {
        report(
            None,
            "The template does not fit the page to small screens.".to_owned(),
            "Write `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">` in the head.",
        );
    }
}

/// Elements that are shown.
fn parts(page: &Page, names: &[&str]) -> Vec<NodeId> {
    let found = page.document.named(names).map(|(id, _)| id);
    found.filter(|id| !page.is_silent(*id)).collect()
}

fn begins_with_skip_link(page: &Page, main: &[NodeId]) -> bool {
    let ids: Vec<&str> = main
        .iter()
        .filter_map(|id| page.document.element(*id)?.attribute("id"))
        .collect();
    let first = page
        .document
        .named(&["a", "button", "input", "select", "textarea"])
        .find(|(id, it)| {
            !page.is_silent(*id) && (!it.is(&["a"]) || it.attribute("href").is_some())
        });
    first.is_some_and(|(id, it)| {
        let target = it.attribute("href").and_then(|href| href.strip_prefix('#'));
        target.is_some_and(|target| ids.contains(&target)) && !page.name_of(id).is_empty()
    })
}
