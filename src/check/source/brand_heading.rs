//! A heading that says who and not what.

use crate::catalog::PLACEABLE;
use crate::check::prose::words;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::content::SegmentKind;
use crate::diag::{Level, Severity};

const CODE: &str = "source/brand-heading";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a heading holds the site's name and nothing that it is about",
    level: Level::Warn,
    explanation: include_str!("brand-heading.md"),
    run: Run::Text(Text::SOURCE, check),
};

/// Words that make no heading of a name.
const EMPTY: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "from", "here", "in", "is", "of", "our", "the", "to",
    "us", "we", "welcome", "why", "with", "you", "your",
];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if text.view.segment.kind != SegmentKind::Heading
        || !text.is_source()
        || text.locale.language() != "en"
    {
        return;
    }
    let settings = &scope.cx.project.settings;
    for reading in &text.readings {
        if !is_brand_alone(reading.text(), &settings.site_title) {
            continue;
        }
        let id = text.view.id();
        let message = format!(
            "The heading {id} says who and not what: {}",
            quote(reading.text())
        );
        let finding = text
            .finding_whole(scope, CODE, sentence(message))
            .with_severity(Severity::Note)
            .with_help(
                "Say what the section tells, as in “What a visit costs”: readers of headings look for that.",
            );
        return sink.report(finding);
    }
}

/// Whether a heading is made of the site's name and words that say nothing. What a placeable says is not known.
fn is_brand_alone(heading: &str, title: &str) -> bool {
    if heading.contains(PLACEABLE) {
        return false;
    }
    let name = words(title).next().map(|it| it.text);
    let named = |text: &str| name.is_some_and(|name| text.eq_ignore_ascii_case(name));
    let of_title = |text: &str| words(title).any(|it| it.text.eq_ignore_ascii_case(text));
    let mut shows = false;
    for word in words(heading) {
        shows |= named(word.text);
        let empty = EMPTY.iter().any(|it| word.text.eq_ignore_ascii_case(it));
        if !empty && !of_title(word.text.trim_end_matches("’s").trim_end_matches("'s")) {
            return false;
        }
    }
    shows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_something_to_say_are_headings() {
        for (heading, alone) in [
            ("Goodness Psychiatry", true),
            ("At Goodness", true),
            ("Why Goodness?", true),
            ("Why \u{FFFC}?", false),
            ("About Goodness Psychiatry", false),
            ("What Goodness Psychiatry treats", false),
            ("Psychiatry", false),
            ("Side effects", false),
            ("Why you", false),
            ("", false),
        ] {
            let found = is_brand_alone(heading, "Goodness Psychiatry");
            assert_eq!(found, alone, "{heading}");
        }
    }
}
