//! A variable that nobody defined.

use crate::check::quote::list;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/unknown-variable";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text uses a variable that is not defined",
    level: Level::Deny,
    explanation: include_str!("unknown-variable.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::UnknownVariable(name) = fact else {
        return;
    };
    let id = scope.id(at);
    let known: Vec<&str> = variables(scope).collect();
    let message = format!("{id} uses {{ ${name} }}, and there is no variable of this name.");
    let help = if known.is_empty() {
        format!("Define it in polyleaf.toml, under `[variables]`: `{name} = …`.")
    } else {
        format!(
            "Write one of the variables of polyleaf.toml ({}), or define `{name}` there under `[variables]`.",
            list(&known)
        )
    };
    let finding = scope.finding(CODE, at, message).with_help(help);
    sink.report(finding);
}

/// Names of the variables that the edition may use.
fn variables<'p>(scope: &EditionScope<'p>) -> impl Iterator<Item = &'p str> {
    let settings = &scope.cx.project.settings;
    let own = settings.per_locale.get(&**scope.edition.locale.tag());
    let own = own.into_iter().flat_map(|own| own.variables.keys());
    settings.variables.keys().chain(own).map(String::as_str)
}
