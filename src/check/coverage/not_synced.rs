//! An article that was edited since its texts were last written to the reference catalogue.

use crate::check::quote::count;
use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::project::Unsynced;
use crate::source::Span;

const CODE: &str = "coverage/not-synced";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article was edited, and its catalogues do not know yet",
    level: Level::Warn,
    explanation: include_str!("not-synced.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let unit = scope.unit;
    let Some(first) = unit.unsynced.first() else {
        return;
    };
    let (mut new, mut changed, mut gone) = (0_usize, 0_usize, 0_usize);
    for it in &unit.unsynced {
        match it {
            Unsynced::New(_) => new += 1,
            Unsynced::Changed(_) => changed += 1,
            Unsynced::Gone(_) => gone += 1,
        }
    }
    let parts: Vec<String> = [(new, "new"), (changed, "changed"), (gone, "deleted")]
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| count(*number, &format!("{what} text"), &format!("{what} texts")))
        .collect();
    let edited = match (&unit.renamed_from, &unit.reference) {
        (Some(from), _) => format!("was renamed from {from}"),
        (None, None) => "is new".to_owned(),
        (None, Some(_)) => "was edited".to_owned(),
    };
    let message = format!(
        "The article {edited}, and translators do not see it yet: {}.",
        parts.join(", ")
    );
    let finding = scope
        .finding(CODE, place(scope, first), message)
        .with_help("Run `polyleaf sync` and commit what it writes.");
    sink.report(finding);
}

/// The text that differs; the head of the file for one that is gone.
fn place(scope: &ArticleScope<'_>, unsynced: &Unsynced) -> Span {
    let (Unsynced::New(id) | Unsynced::Changed(id) | Unsynced::Gone(id)) = unsynced;
    let at = scope.unit.segments.iter().position(|it| it.id == *id);
    at.and_then(|at| scope.unit.article.segments.get(at))
        .map_or(Span::default(), |segment| segment.span)
}
