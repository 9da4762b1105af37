//! A date that no program can read.

use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::Day;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/invalid-datetime",
    summary: "a `datetime` is no date",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("invalid-datetime.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["time", "ins", "del"]) {
        let Some(value) = element.attribute("datetime").map(str::trim) else {
            continue;
        };
        if !is_time(value) {
            findings.report(
                page,
                page.document.attribute_span(id, "datetime"),
                format!("{} is no date that programs can read.", quote(value)),
                "Write it as 2026-11-24, or 2026-11-24T10:30, in European digits.",
            );
        }
    }
}

/// Whether a value is one of HTML's dates, times or durations, well enough.
fn is_time(value: &str) -> bool {
    let (date, time) = value.split_once(['T', ' ']).unwrap_or((value, ""));
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|it| it.is_ascii_digit())
    };
    let is_clock = |text: &str| {
        let text = text.split(['Z', '+']).next().unwrap_or(text);
        let mut parts = text.split(':');
        let hour = parts.next().is_some_and(|it| digits(it, 2) && *it <= *"23");
        hour && parts
            .next()
            .is_some_and(|it| it.get(..2).is_some_and(|it| digits(it, 2) && *it <= *"59"))
    };
    let is_month = |text: &str| digits(text, 2) && ("01"..="12").contains(&text);
    if value.starts_with('P') {
        return value
            .bytes()
            .skip(1)
            .all(|it| it.is_ascii_alphanumeric() || it == b'.')
            && value.len() > 2;
    }
    if Day::parse(date).is_some() {
        return time.is_empty() || is_clock(time);
    }
    let parts: Vec<&str> = value.split('-').collect();
    match parts.as_slice() {
        [one] => is_clock(one) || digits(one, 4) || value.ends_with(['s', 'm', 'h', 'd', 'w']),
        [year, month] if digits(year, 4) => is_month(month) || month.starts_with('W'),
        [month, day] => is_month(month) && digits(day, 2),
        _ => false,
    }
}
