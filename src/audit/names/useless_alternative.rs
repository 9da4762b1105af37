//! An alternative text that says nothing.

use crate::audit::rule::NON_TEXT_CONTENT;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "names/useless-alternative",
    summary: "an alternative text is a file name or repeats the caption",
    level: Level::Warn,
    criterion: Some(NON_TEXT_CONTENT),
    explanation: include_str!("useless-alternative.md"),
    run: Run::Page(check),
};

/// Words that editors put where a text should be.
const EMPTY_WORDS: &[&str] = &[
    "image",
    "img",
    "photo",
    "picture",
    "untitled",
    "placeholder",
    "graphic",
    "icon",
    "spacer",
    "screenshot",
];
/// Ends of names of picture files.
const EXTENSIONS: &[&str] = &[
    ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".tiff",
];

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["img"]) {
        let alt = element.attribute("alt").unwrap_or_default().trim();
        if alt.is_empty() || page.is_silent(id) {
            continue;
        }
        let (lower, source) = (
            alt.to_ascii_lowercase(),
            element.attribute("src").unwrap_or_default(),
        );
        let file = source.rsplit('/').next().unwrap_or(source);
        let stem = file.split('.').next().unwrap_or(file);
        let is_file = EXTENSIONS.iter().any(|it| lower.ends_with(it))
            || alt.eq_ignore_ascii_case(file)
            || (alt.eq_ignore_ascii_case(stem) && stem.contains(['-', '_']));
        let message = if is_file {
            format!("The alternative text {} is the name of a file.", quote(alt))
        } else if EMPTY_WORDS.contains(&&*lower) {
            format!(
                "The alternative text {} says nothing about the picture.",
                quote(alt)
            )
        } else if caption(page, id).is_some_and(|it| it == alt) {
            format!(
                "The alternative text {} is the caption once more.",
                quote(alt)
            )
        } else {
            continue;
        };
        findings.report(
            page,
            page.document.attribute_span(id, "alt"),
            message,
            "Write what the picture says to the reader.",
        );
    }
}

/// Caption of the figure around a picture.
fn caption(page: &Page, id: crate::audit::document::NodeId) -> Option<String> {
    let mut around = page.document.ancestors(id);
    let (figure, _) = around.find(|(_, it)| it.is(&["figure"]))?;
    let caption = *page.structure().captions.get(&figure)?;
    Some(page.words(caption))
}
