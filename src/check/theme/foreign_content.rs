//! A template that brings in what pages forbid.

use crate::audit::Element;
use crate::check::{ProbeScope, Rule, Run, Sink, quote::quote};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "theme/foreign-content";
const HELP: &str = "Take it out. Styles belong in theme/style.css, pictures and fonts in theme/; pages hold no scripts.";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the theme's template holds scripts, styles, forms, or things of other servers",
    level: Level::Deny,
    explanation: include_str!("foreign-content.md"),
    run: Run::Probe(check),
};

/// Elements that load, run or send something.
const FOREIGN: &[&str] = &[
    "iframe", "object", "embed", "form", "audio", "video", "style", "base", "applet", "frame",
    "frameset",
];
/// Attributes that name what is loaded.
const LOADED: &[&str] = &["src", "srcset", "poster", "data", "background"];

fn check(scope: &ProbeScope<'_>, sink: &mut Sink<'_>) {
    let document = &scope.page.document;
    for (id, element) in document.elements() {
        let Some(what) = problem(element) else {
            continue;
        };
        let location = document.file.locate(document.span(id));
        let message = format!("The template holds {what}, which pages forbid.");
        let finding = Diagnostic::error(CODE, location, message)
            .about_locale(scope.locale.tag())
            .with_help(HELP);
        sink.report(finding);
    }
}

fn problem(element: &Element) -> Option<String> {
    let name = element.name();
    if element.is(FOREIGN) {
        return Some(format!("a `<{name}>`"));
    }
    let is_data = element.attribute("type") == Some("application/ld+json");
    if name == "script" && !is_data {
        return Some("a script".to_owned());
    }
    for attribute in &element.attributes {
        let (key, value) = (&*attribute.name, attribute.value.trim());
        if key.starts_with("on") {
            return Some(format!("a script, `{key}`"));
        }
        if key == "style" {
            return Some("a `style` attribute".to_owned());
        }
        let is_script = value
            .get(..11)
            .is_some_and(|it| it.eq_ignore_ascii_case("javascript:"));
        if key == "href" && is_script {
            return Some("a script in a link".to_owned());
        }
        let is_loaded = LOADED.contains(&key)
            || (name == "link"
                && key == "href"
                && [
                    "stylesheet",
                    "icon",
                    "preload",
                    "manifest",
                    "apple-touch-icon",
                ]
                .iter()
                .any(|rel| element.has_word("rel", rel)));
        if is_loaded && (value.contains("//") || value.starts_with("data:")) {
            return Some(format!(
                "something that is not of this site, {}",
                quote(value)
            ));
        }
    }
    None
}
