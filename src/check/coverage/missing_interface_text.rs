//! A language whose pages have no labels and notices.

use crate::check::quote::{count, list};
use crate::check::{Cx, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};
use crate::source::Location;

const CODE: &str = "coverage/missing-interface-text";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a locale lacks text of the page itself",
    level: Level::Deny,
    explanation: include_str!("missing-interface-text.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for (tag, context) in cx.contexts {
        let missing = &context.interface.missing;
        if missing.is_empty() {
            continue;
        }
        let path = format!("locales/{tag}/site.ftl");
        let name = context.locale.english_name();
        let message = format!(
            "The text of the page itself is not there in {name}: {}, {}.",
            count(missing.len(), "message is missing", "messages are missing"),
            list(missing)
        );
        let finding = Diagnostic::error(CODE, Location::file(&path), message)
            .about_locale(tag)
            .with_help(format!(
                "Write them in {path}; no page in {name} is published without its labels and notices. All of them: {}.",
                missing.join(", ")
            ));
        sink.report(finding);
    }
}
