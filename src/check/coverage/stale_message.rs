//! A translation that is older than its source.

use crate::check::comments::FormerTexts;
use crate::check::missing::LISTED;
use crate::check::quote::{list, quote, quote_change, sentence};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::config::StalePolicy;
use crate::diag::Level;

const CODE: &str = "coverage/stale-message";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text changed after it was translated",
    level: Level::Warn,
    explanation: include_str!("stale-message.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let stale: Vec<SegmentView<'_>> = scope
        .segments()
        .filter(|view| view.is_stale() && !view.critical)
        .collect();
    if stale.is_empty() {
        return;
    }
    let level = match scope.cx.project.settings.policy.stale {
        StalePolicy::Publish => Level::Warn,
        StalePolicy::Withhold => Level::Deny,
    };
    if stale.len() > LISTED {
        let ids: Vec<&str> = stale.iter().map(SegmentView::id).collect();
        let message = format!(
            "{} texts changed after they were translated into {}: {}.",
            stale.len(),
            scope.edition.locale.english_name(),
            list(&ids)
        );
        let finding = scope
            .finding_at(CODE, scope.catalogue(), message)
            .with_help(format!(
                "Bring up to date what `polyleaf todo {}` lists.",
                scope.edition.locale
            ));
        sink.report_as(level, finding);
        return;
    }
    let former = FormerTexts::of(scope);
    for view in stale {
        let locale = scope.locale_of(view.at);
        let (id, today) = (view.id(), &*view.segment.text);
        let change = match former.of_segment(&view) {
            Some(was) => {
                let (was, now) = quote_change(&was, today);
                format!("it was {was}, and is now {now}")
            }
            None => format!("it is now {}", quote(today)),
        };
        let language = locale.english_name();
        let message = format!("{id} changed after it was translated into {language}: {change}");
        let finding = scope
            .finding(CODE, view.at, sentence(message))
            .with_help(format!(
                "Correct the translation and run `polyleaf sync`; where it is right as it stands: `polyleaf done {locale} {id}`."
            ))
            .with_related(scope.locate_source(view.at), "the source text");
        sink.report_as(level, finding);
    }
}
