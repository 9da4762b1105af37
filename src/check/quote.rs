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

/// A text as it was and as it is, each in quotation marks and short enough to show where they differ.
pub(super) fn quote_change(was: &str, now: &str) -> (String, String) {
    // Words before and after the change, so that it can be found.
    const AROUND: usize = 4;
    let same = was
        .split_whitespace()
        .zip(now.split_whitespace())
        .take_while(|(a, b)| a == b)
        .count();
    let skipped = same.saturating_sub(AROUND);
    let from = |text: &str| {
        let whole = text.chars().nth(SHOWN).is_none();
        let rest: Vec<&str> = text
            .split_whitespace()
            .skip(if whole { 0 } else { skipped })
            .collect();
        let before = if whole || skipped == 0 { "" } else { "…" };
        format!("“{before}{}”", shorten(&rest.join(" "), SHOWN))
    };
    (from(was), from(now))
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
    fn a_change_is_shown_where_it_is() {
        let both = |was: &str, now: &str| quote_change(was, now);
        assert_eq!(
            both("1 week", "2 weeks"),
            ("“1 week”".into(), "“2 weeks”".into())
        );
        let long = "word ".repeat(30);
        let (was, now) = both(
            &format!("{long}about 2 weeks."),
            &format!("{long}about 3 weeks."),
        );
        assert_eq!(was, "“…word word word about 2 weeks.”");
        assert_eq!(now, "“…word word word about 3 weeks.”");
        let (was, now) = both(&format!("a {long}"), &format!("b {long}"));
        assert!(
            was.starts_with("“a word") && now.starts_with("“b word"),
            "{was} {now}"
        );
        assert_eq!(both("", ""), ("“”".into(), "“”".into()));
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
