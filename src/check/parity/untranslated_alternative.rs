//! Alternative text that tells readers of the language nothing.

use crate::check::prose::words;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::content::SegmentKind;
use crate::diag::Level;

const CODE: &str = "parity/untranslated-alternative";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the alternative text of an image is a copy or a file name",
    level: Level::Warn,
    explanation: include_str!("untranslated-alternative.md"),
    run: Run::Text(Text::CURRENT, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.current_source() else {
        return;
    };
    if text.view.segment.kind == SegmentKind::Alternative {
        let named = text.readings.iter().find(|it| is_file_name(it.text()));
        if let Some(reading) = named.filter(|_| !is_file_name(&source.text)) {
            tell(scope, text, reading.text(), sink);
        }
        return;
    }
    let Some((_, wanted)) = text.compared(scope).filter(|(_, it)| !it.images.is_empty()) else {
        return;
    };
    let other_language = text.locale.language() != scope.cx.project.settings.source.language();
    for reading in &text.readings {
        let got = &text.marks(scope, reading).images;
        let bad = got.iter().find(|(file, alternative)| {
            let mut same = wanted.images.iter().filter(|(other, _)| other == file);
            let copied =
                same.any(|(_, it)| it == alternative) && words(alternative).nth(1).is_some();
            is_file_name(alternative) || (copied && other_language)
        });
        if let Some((_, alternative)) = bad {
            return tell(scope, text, alternative, sink);
        }
    }
}

fn tell(scope: &EditionScope<'_>, text: &Text<'_>, alternative: &str, sink: &mut Sink<'_>) {
    let id = text.view.id();
    let what = if is_file_name(alternative) {
        "is the name of a file"
    } else {
        "is not translated"
    };
    let message = format!(
        "The alternative text {} in {id} {what}.",
        quote(alternative)
    );
    let finding = text.finding_whole(scope, CODE, message).with_help(
        "Write in the language of the page what the image shows; a screen reader reads it aloud.",
    );
    sink.report(finding);
}

/// Whether a text is the name of an image file.
fn is_file_name(text: &str) -> bool {
    let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];
    let text = text.trim();
    !text.contains(char::is_whitespace)
        && endings.iter().any(|ending| {
            let start = text.len().checked_sub(ending.len());
            start
                .and_then(|start| text.get(start..))
                .is_some_and(|it| it.eq_ignore_ascii_case(ending))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_told_from_words() {
        for name in ["cuff.png", "IMG_1234.JPG", "图.webp"] {
            assert!(is_file_name(name), "{name}");
        }
        for text in ["a cuff", "see cuff.png", "png", "", "é.p"] {
            assert!(!is_file_name(text), "{text}");
        }
    }
}
