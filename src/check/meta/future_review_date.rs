//! An article that claims a review that has not been.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::locale::Day;

const CODE: &str = "meta/future-review-date";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article says that it was reviewed on a day to come",
    level: Level::Warn,
    explanation: include_str!("future-review-date.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let Some(reviewed) = &scope.unit.article.front.reviewed else {
        return;
    };
    let Some(date) = Day::parse(&reviewed.date) else {
        return;
    };
    let next = reviewed.next.as_deref().and_then(Day::parse);
    let message = if date > scope.cx.today {
        format!(
            "The review is dated {date}, and today is {}.",
            scope.cx.today
        )
    } else if let Some(next) = next.filter(|next| *next < date) {
        format!("The next review, on {next}, is before the last one, on {date}.")
    } else {
        return;
    };
    let finding = scope
        .finding(CODE, reviewed.span, message)
        .with_help("Correct the date; readers see it as the day the content was checked.");
    sink.report(finding);
}
