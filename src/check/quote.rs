//! Texts, ids and counts as messages of findings show them.

/// Characters of a text that a message quotes.
const SHOWN: usize = 80;

/// The beginning of a text in quotation marks, on one line.
pub(super) fn quote(text: &str) -> String {
    let mut quoted = String::from("“");
    quoted.push_str(&shorten(text, SHOWN));
    quoted.push('”');
    quoted
}

/// The first `limit` characters of a text on one line, with `…` where some are left out.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    let mut short = String::with_capacity(text.len().min(4 * limit));
    let mut length = 0;
    for word in text.split_whitespace() {
        if length >= limit {
            short.push('…');
            return short;
        }
        if length > 0 {
            short.push(' ');
            length += 1;
        }
        for c in word.chars() {
            if length >= limit {
                short.push('…');
                return short;
            }
            short.push(c);
            length += 1;
        }
    }
    short
}

/// Ends a sentence with a full stop, unless it ends with a quoted sentence.
pub(super) fn sentence(mut text: String) -> String {
    let ended = [".”", "?”", "!”", "…”"];
    if !ended.iter().any(|end| text.ends_with(end)) {
        text.push('.');
    }
    text
}

/// `1 text`, `2 texts`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The first five of `names` joined with commas, and how many more there are.
pub(super) fn list<N: AsRef<str>>(names: &[N]) -> String {
    const LISTED: usize = 5;
    let mut text = String::new();
    for (at, name) in names.iter().take(LISTED).enumerate() {
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(name.as_ref());
    }
    if let Some(more) = names.len().checked_sub(LISTED).filter(|&more| more > 0) {
        text = format!("{text} and {more} more");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_on_one_line_and_cut_between_characters() {
        assert_eq!(quote("a\n  b"), "“a b”");
        assert_eq!(quote(""), "“”");
        assert_eq!(quote(&"é".repeat(80)), format!("“{}”", "é".repeat(80)));
        assert_eq!(quote(&"é".repeat(81)), format!("“{}…”", "é".repeat(80)));
        assert_eq!(shorten("ab cd ef", 5), "ab cd…");
        assert_eq!(sentence("It is “a”".to_owned()), "It is “a”.");
        assert_eq!(sentence("It is “A.”".to_owned()), "It is “A.”");
    }

    #[test]
    fn lists_say_how_many_they_leave_out() {
        assert_eq!(list::<&str>(&[]), "");
        assert_eq!(list(&["a", "b"]), "a, b");
        assert_eq!(list(&["a"; 5]), "a, a, a, a, a");
        assert_eq!(list(&["a"; 7]), "a, a, a, a, a and 2 more");
        assert_eq!(count(1, "text", "texts"), "1 text");
        assert_eq!(count(0, "text", "texts"), "0 texts");
    }
}
