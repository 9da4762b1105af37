//! English words left in a translation.

use crate::check::english::{may_be_stretch, run, stretch};
use crate::check::quote::{quote, sentence};
use crate::check::texts::shown;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;
use crate::locale::Script;

const CODE: &str = "text/english-left";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a part of a translation is still English",
    level: Level::Warn,
    explanation: include_str!("english-left.md"),
    run: Run::Text(Survey::LATIN, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let source = &scope.cx.project.settings.source;
    if source.language() != "en" || text.locale.language() == "en" {
        return;
    }
    let latin = text.locale.scripts().first() == Some(&Script::Latin);
    // Which language it is in is another rule's.
    let is_told = text.shows(Text::COPY | Text::OTHER_SCRIPT);
    if !text.shows(Text::CURRENT) || is_told || text.survey.letters(Script::Latin) < 9 {
        return;
    }
    for reading in &text.readings {
        let found = if latin {
            if !may_be_stretch(reading.prose()) {
                continue;
            }
            stretch(reading.prose(), &reading.words(), text.locale.language())
        } else {
            run(reading.prose(), reading.words())
        };
        let Some(range) = found else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "A part of {id} is English: {}",
            quote(&shown(
                reading.text().get(range.clone()).unwrap_or_default()
            ))
        );
        let finding = text
            .finding(scope, CODE, (reading, range), sentence(message))
            .with_help(
                "Translate it; an English name or title stands in parentheses or quotation marks.",
            );
        return sink.report(finding);
    }
}
