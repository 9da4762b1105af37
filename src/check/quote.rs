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

/// Two forms of a text in quotation marks. Where they are long and begin alike, what is alike is left out,
/// so that the reader sees what differs.
pub(super) fn quote_change(was: &str, now: &str) -> (String, String) {
    let (was, now) = (shorten(was, usize::MAX), shorten(now, usize::MAX));
    let alike = was.chars().zip(now.chars()).take_while(|(a, b)| a == b);
    let alike = alike.count();
    let long = was.chars().count().max(now.chars().count()) > SHOWN;
    if !long || alike < SHOWN / 2 {
        return (quote(&was), quote(&now));
    }
    let before = alike.saturating_sub(SHOWN / 4);
    // From the beginning of a word, where there is one.
    let skip = now
        .chars()
        .enumerate()
        .take(alike)
        .skip(before)
        .find(|(_, c)| *c == ' ')
        .map_or(before, |(at, _)| at + 1);
    let rest = |text: &str| {
        let rest: String = text.chars().skip(skip).collect();
        quote(&rest).replacen('“', "“…", 1)
    };
    (rest(&was), rest(&now))
}

/// The first `limit` characters of a text on one line, with `…` where some are left out.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    let mut short = String::with_capacity(text.len().min(limit.saturating_mul(4)));
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
    fn a_change_is_quoted_where_it_is() {
        let quoted = |was: &str, now: &str| quote_change(was, now);
        assert_eq!(
            quoted("Rest for 2 hours.", "Rest for 3 hours."),
            ("“Rest for 2 hours.”".into(), "“Rest for 3 hours.”".into())
        );
        let long = "You may feel sick to your stomach or throw up, which medicine can often prevent within";
        assert_eq!(
            quoted(&format!("{long} 2 hours."), &format!("{long}\n3 hours.")),
            (
                "“…prevent within 2 hours.”".into(),
                "“…prevent within 3 hours.”".into()
            )
        );
        // The shorter one ends where the longer goes on.
        assert_eq!(
            quoted(&format!("{long}."), &format!("{long}. Rest.")),
            (
                "“…prevent within.”".into(),
                "“…prevent within. Rest.”".into()
            )
        );
        // A change at the beginning of a long text, and a text without spaces.
        assert_eq!(
            quoted(long, &long.replacen("You", "They", 1)),
            (quote(long), quote(&long.replacen("You", "They", 1)))
        );
        let (was, now) = ("休".repeat(90) + "1", "休".repeat(90) + "2");
        assert_eq!(
            quoted(&was, &now),
            (
                format!("“…{}1”", "休".repeat(20)),
                format!("“…{}2”", "休".repeat(20))
            )
        );
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
