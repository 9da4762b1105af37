//! An article whose next review is past.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::locale::Day;

const CODE: &str = "meta/expired-review-date";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the next review of an article is overdue",
    level: Level::Warn,
    explanation: include_str!("expired-review-date.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let Some(reviewed) = &scope.unit.article.front.reviewed else {
        return;
    };
    let next = reviewed.next.as_deref().and_then(Day::parse);
    let Some(next) = next.filter(|next| *next < scope.cx.today) else {
        return;
    };
    let message = format!("The next review was due on {next}.");
    let finding = scope.finding(CODE, reviewed.span, message).with_help(
        "Have the content reviewed, then write the new dates: `reviewed = { date = …, next = … }`.",
    );
    sink.report(finding);
}
