//! Findings in words: sentences, places, and texts that neither steer a terminal nor reorder a line.

use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::source::Location;

/// First strong isolate and pop directional isolate (UAX #9).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// `text` with everything that could steer a terminal or reorder a line made visible: control characters
/// other than the line feed, and bidirectional controls.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = (c.is_control() && c != '\n')
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        if steers {
            shown.push_str(&format!("<U+{:04X}>", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// [`visible`], with a space for each line feed.
pub(super) fn on_one_line(text: &str) -> String {
    visible(text.trim_end()).replace('\n', " ")
}

/// At most `limit` characters of a text, with `…` where some are left out.
pub(super) fn cut(mut text: String, limit: usize) -> String {
    if let Some((at, _)) = text.char_indices().nth(limit) {
        text.truncate(at);
        text.push('…');
    }
    text
}

/// What a finding says, as a sentence on one line.
pub(super) fn message(finding: &Diagnostic) -> String {
    begun(finding, on_one_line(&finding.message))
}

/// What a finding says, as a sentence with every character as it is.
pub(super) fn exact_message(finding: &Diagnostic) -> String {
    begun(finding, finding.message.clone())
}

/// A message as a sentence. The name it begins with stays as it is written.
fn begun(finding: &Diagnostic, text: String) -> String {
    let subject = &finding.subject;
    let names = [
        subject.article.as_deref(),
        subject.locale.as_deref(),
        subject.id.as_deref(),
        Some(&*finding.location.path),
    ];
    let first = text.split(' ').next();
    if names.iter().any(|name| name.is_some() && *name == first) {
        ended(text)
    } else {
        sentence(&text)
    }
}

/// What to do about a finding, as a sentence on one line.
pub(super) fn help(finding: &Diagnostic) -> Option<String> {
    finding
        .help
        .as_deref()
        .map(|help| sentence(&on_one_line(help)))
}

/// [`message`] and [`help`].
pub(super) fn message_and_help(finding: &Diagnostic) -> String {
    match help(finding) {
        Some(help) => format!("{} {help}", message(finding)),
        None => message(finding),
    }
}

/// `text` with a capital letter, where it begins with a word that has none, and with a full stop.
pub(super) fn sentence(text: &str) -> String {
    let mut text = text.to_owned();
    let word = text.split([' ', ',', ':']).next().unwrap_or_default();
    if word.bytes().all(|byte| byte.is_ascii_lowercase())
        && let Some(first) = text.get_mut(..1)
    {
        first.make_ascii_uppercase();
    }
    ended(text)
}

/// A full stop at the end, unless the text ends a sentence, or with a quoted one.
fn ended(mut text: String) -> String {
    let unquoted = text.trim_end_matches(['”', ')', '"']);
    if !unquoted.ends_with(['.', '!', '?', '…', '。', '؟', '।']) {
        text.push('.');
    }
    text
}

/// `file locales/ar/a.ftl, line 2, column 13`.
pub(super) fn place(location: &Location, root: &str) -> String {
    let path = on_one_line(&location.path);
    match location.line {
        0 => format!("file {root}{path}"),
        line => format!("file {root}{path}, line {line}, column {}", location.column),
    }
}

/// `Arabic (ar)`; the tag alone where it is none.
pub(super) fn language(tag: &str) -> String {
    match Locale::parse(tag) {
        Ok(locale) if locale.english_name() != tag => format!("{} ({tag})", locale.english_name()),
        _ => tag.to_owned(),
    }
}

/// `text` with its right-to-left parts isolated, so that what stands beside them stays where it is: quoted
/// parts as a whole, others from their first to their last right-to-left letter.
pub(super) fn isolated(text: &str) -> String {
    if !text.chars().any(is_right_to_left) {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, quoted, after)) = next_quote(rest) {
        isolate_runs(before, &mut result);
        let marks = quoted.chars().any(is_right_to_left);
        if marks {
            result.push(ISOLATE.0);
        }
        result.push_str(quoted);
        if marks {
            result.push(ISOLATE.1);
        }
        rest = after;
    }
    isolate_runs(rest, &mut result);
    result
}

/// What stands before the next quoted part (its opening mark included), in it, and after it.
fn next_quote(text: &str) -> Option<(&str, &str, &str)> {
    let at = text.find(['“', '`'])?;
    let open = text.get(at..)?.chars().next()?;
    let close = if open == '“' { '”' } else { '`' };
    let (before, rest) = text.split_at_checked(at + open.len_utf8())?;
    let (quoted, after) = rest.split_at_checked(rest.find(close)?)?;
    Some((before, quoted, after))
}

/// Appends `text`, each stretch from a right-to-left letter to the last one before another letter isolated.
fn isolate_runs(text: &str, result: &mut String) {
    let mut rest = text;
    while let Some(start) = rest.find(is_right_to_left) {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let end = from
            .char_indices()
            .take_while(|(_, c)| is_right_to_left(*c) || !c.is_alphanumeric())
            .filter(|(_, c)| is_right_to_left(*c))
            .last()
            .map_or(from.len(), |(at, c)| at + c.len_utf8());
        let (run, after) = from.split_at_checked(end).unwrap_or((from, ""));
        result.push_str(before);
        result.push(ISOLATE.0);
        result.push_str(run);
        result.push(ISOLATE.1);
        rest = after;
    }
    result.push_str(rest);
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and the other scripts that run from the right, by block.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_made_visible() {
        assert_eq!(visible("a\u{202E}b\u{1b}\nc"), "a<U+202E>b<U+001B>\nc");
    }

    #[test]
    fn sentences_begin_and_end_as_such() {
        for (text, expected) in [
            ("this table is not closed", "This table is not closed."),
            ("`x` is not a key", "`x` is not a key."),
            ("did you mean `x`?", "Did you mean `x`?"),
            ("It is “A.”", "It is “A.”"),
            ("It is (“a”)", "It is (“a”)."),
            ("intro--rest is stale", "intro--rest is stale."),
            ("line 3 is bad", "Line 3 is bad."),
            ("", "."),
        ] {
            assert_eq!(sentence(text), expected);
        }
    }

    #[test]
    fn names_keep_their_small_letter() {
        let about = Diagnostic::error("a/b", Location::file("content"), "content is a\nfile");
        assert_eq!(message(&about), "content is a file.");
    }

    #[test]
    fn right_to_left_parts_are_isolated() {
        for (text, expected) in [
            ("plain “text”", "plain “text”"),
            (
                "x is “أهلا { $a }”, not",
                "x is “\u{2068}أهلا { $a }\u{2069}”, not",
            ),
            (
                "`שלום` and (سلام عليكم) 3",
                "`\u{2068}שלום\u{2069}` and (\u{2068}سلام عليكم\u{2069}) 3",
            ),
            ("ends open “سلام", "ends open “\u{2068}سلام\u{2069}"),
            ("سلام x سلام", "\u{2068}سلام\u{2069} x \u{2068}سلام\u{2069}"),
        ] {
            assert_eq!(isolated(text), expected);
        }
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(cut("éé".to_owned(), 2), "éé");
        assert_eq!(cut("ééé".to_owned(), 2), "éé…");
    }
}
