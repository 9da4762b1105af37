//! A logo that says nothing to who cannot see it.

use crate::check::{Cx, Rule, Run, Sink, quote::quote};
use crate::diag::{Diagnostic, Level};
use crate::source::Location;

const CODE: &str = "theme/missing-logo-text";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a language has no text for who cannot see the logo",
    level: Level::Warn,
    explanation: include_str!("missing-logo-text.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let project = cx.project;
    if project.settings.theme.logo.is_none() {
        return;
    }
    for locale in &project.settings.locales {
        let tag = locale.tag();
        let interface = cx.contexts.get(tag).map(|context| &context.interface);
        let Some(interface) = interface.filter(|it| it.site_logo().is_none()) else {
            continue;
        };
        let title = interface
            .site_title()
            .unwrap_or(&project.settings.site_title);
        let message = format!(
            "No text says in {} ({tag}) what the logo shows; the site's name {} is read out instead.",
            locale.english_name(),
            quote(title)
        );
        let place = Location::file(&format!("locales/{tag}/site.ftl"));
        let finding = Diagnostic::error(CODE, place, message)
            .about_locale(tag)
            .about_id("site-logo")
            .with_help(format!(
                "Write `site-logo = {title}` in locales/{tag}/site.ftl if the logo holds the name; otherwise what it shows."
            ));
        sink.report(finding);
    }
}
