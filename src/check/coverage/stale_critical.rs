//! Critical text whose translation is older than its source.

use crate::check::comments::FormerTexts;
use crate::check::quote::{quote, quote_change, sentence};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::diag::Level;

const CODE: &str = "coverage/stale-critical";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a critical text changed after it was translated",
    level: Level::Deny,
    explanation: include_str!("stale-critical.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let stale: Vec<SegmentView<'_>> = scope
        .segments()
        .filter(|view| view.is_stale() && view.critical)
        .collect();
    if stale.is_empty() {
        return;
    }
    let former = FormerTexts::of(scope);
    for view in stale {
        let locale = scope.locale_of(view.at);
        let language = locale.english_name();
        let (id, today) = (view.id(), &*view.segment.text);
        let change = match former.of_segment(&view) {
            Some(was) => {
                let (was, now) = quote_change(&was, today);
                format!("it was {was}, and is now {now}")
            }
            None => format!("it is now {}", quote(today)),
        };
        let message = format!(
            "The critical text {id} changed after it was translated into {language}: {change}"
        );
        let finding = scope
            .finding(CODE, view.at, sentence(message))
            .with_help(format!(
                "Correct the translation if it must change, then say so: `polyleaf done {locale} {id}`."
            ))
            .with_related(scope.locate_source(view.at), "the source text");
        sink.report(finding);
    }
}
