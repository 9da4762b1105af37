//! Markdown texts of other programs, as articles and catalogues have them.

use crate::content::{fluent_value, placeables};

/// A pair as an article's text and a catalogue's value.
///
/// Tools that cut Markdown into PO entries keep the mark of a block before its text (`# `, `- `, `1. `), or
/// have it removed; where both texts have the same, it goes.
pub(super) fn adopted(source: &str, target: &str) -> (String, String) {
    let (source, target) = match (block_mark(source), block_mark(target)) {
        (Some((one, source)), Some((other, target))) if one == other => (source, target),
        _ => (source, target),
    };
    let target = unwrapped(target);
    let kept: Vec<_> = placeables(&target)
        .into_iter()
        .map(|(range, _)| range)
        .collect();
    // Whoever writes it indents it.
    let target = fluent_value(&target, &kept).replace("\n    ", "\n");
    (unwrapped(source), target)
}

/// The source text alone.
pub(super) fn adopted_source(source: &str, target: &str) -> String {
    let source = match (block_mark(source), block_mark(target)) {
        (Some((one, source)), Some((other, _))) if one == other => source,
        _ => source,
    };
    unwrapped(source)
}

/// The mark at the start of a block, a number as `1.`, and what follows it.
fn block_mark(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let (mark, rest) = text.split_once(' ')?;
    let is_heading = mark.len() <= 6 && mark.bytes().all(|byte| byte == b'#');
    let is_number = || {
        let number = mark.strip_suffix(['.', ')']).unwrap_or_default();
        !number.is_empty() && number.len() < 4 && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_mark = is_heading || matches!(mark, "-" | "*" | "+" | ">") || is_number();
    is_mark.then(|| (mark, rest.trim_start()))
}

/// A text on one line but for its hard breaks, which two spaces at the end of a line make as well.
fn unwrapped(text: &str) -> String {
    let text = text.trim();
    if !text.contains('\n') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let is_hard = out.ends_with('\\') || out.ends_with("  ");
        let end = out.trim_end_matches([' ', '\\']).len();
        if is_hard {
            out.truncate(end);
            out.push_str("\\\n");
        } else if !out.is_empty() {
            out.truncate(out.trim_end().len());
            out.push(' ');
        }
        out.push_str(line.trim_start());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_taken_as_articles_have_them() {
        for (source, target, expected) in [
            ("Rest.", "Descanse.", ("Rest.", "Descanse.")),
            ("# Rest", "# Descanso", ("Rest", "Descanso")),
            ("1. Rest", "1. Descanso", ("Rest", "Descanso")),
            ("# Rest", "Descanso", ("# Rest", "Descanso")),
            ("- 5 mg", "5 mg", ("- 5 mg", "5 mg")),
            (
                "Form {A}.",
                "Formulario {A}.",
                ("Form {A}.", "Formulario {\"{\"}A{\"}\"}."),
            ),
            (
                "Call { $phone }.",
                "Llame: {$phone}.",
                ("Call { $phone }.", "Llame: { $phone }."),
            ),
            ("one\ntwo", "uno  \ndos", ("one two", "uno\\\ndos")),
            ("one\\\n two ", "uno", ("one\\\ntwo", "uno")),
        ] {
            let (one, other) = adopted(source, target);
            assert_eq!((&*one, &*other), expected, "{source}");
            assert_eq!(adopted_source(source, target), one);
        }
    }
}
