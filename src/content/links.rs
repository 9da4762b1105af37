//! Where a link may lead: the allow-list of schemes, applied to the address the reader's browser gets.

use crate::content::{ValueKind, decode};

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressProblem {
    /// A scheme that is not http, https, mailto or tel.
    Scheme,
    /// `//host`: the scheme is left to the page.
    NoScheme,
    /// Control characters, or backslashes, which browsers read as slashes.
    Disguised,
}

/// Checks a destination as Markdown gives it. Relative addresses and fragments are good.
///
/// Browsers drop control characters and leading spaces before they read the scheme (WHATWG URL,
/// "basic URL parser"), so an address with any of them is refused rather than cleaned.
pub(super) fn check(destination: &str) -> Result<(), AddressProblem> {
    if destination.contains(|c: char| c.is_control())
        || destination.starts_with(char::is_whitespace)
    {
        return Err(AddressProblem::Disguised);
    }
    let path = destination.split(['?', '#']).next().unwrap_or(destination);
    match scheme(path) {
        Some(scheme) => {
            let known = ["http", "https", "mailto", "tel"];
            if known.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
                Ok(())
            } else {
                Err(AddressProblem::Scheme)
            }
        }
        None if path.contains('\\') => Err(AddressProblem::Disguised),
        None if path.starts_with("//") => Err(AddressProblem::NoScheme),
        None => Ok(()),
    }
}

/// What stands before the first colon, unless a slash comes earlier.
pub(super) fn scheme(path: &str) -> Option<&str> {
    let (before, _) = path.split_once(':')?;
    (!before.contains('/')).then_some(before)
}

/// A destination with the encoded values in it put in as addresses: a phone number as `tel:` with the
/// digits alone (RFC 3966), an e-mail address as `mailto:`, everything else as it is.
pub(super) fn fill(destination: &str) -> String {
    let mut filled = String::with_capacity(destination.len());
    let mut rest = destination;
    while let Some((start, end, value)) = decode(rest) {
        filled.push_str(rest.get(..start).unwrap_or_default());
        match value.kind {
            ValueKind::Phone => {
                if filled.is_empty() {
                    filled.push_str("tel:");
                }
                let dialled = value.text.chars().take_while(|c| !c.is_alphabetic());
                filled.extend(dialled.filter(|c| c.is_ascii_digit() || *c == '+'));
            }
            ValueKind::Email => {
                if filled.is_empty() {
                    filled.push_str("mailto:");
                }
                filled.push_str(&value.text);
            }
            ValueKind::Text | ValueKind::Number | ValueKind::Date | ValueKind::Url => {
                filled.push_str(&value.text);
            }
        }
        rest = rest.get(end..).unwrap_or_default();
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Value, encode};

    #[test]
    fn only_safe_addresses_pass() {
        for good in [
            "https://a.example/b?c=d:e",
            "HTTP://a.example",
            "mailto:a@b.example",
            "tel:+12025550142",
            "#side-effects",
            "",
            "../b/",
            "/b",
            "a/b:c",
            "?a:b",
            "b.html#x:y",
            "中文",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for (bad, problem) in [
            ("javascript:alert(1)", AddressProblem::Scheme),
            ("JavaScript:alert(1)", AddressProblem::Scheme),
            ("data:text/html,x", AddressProblem::Scheme),
            ("C:\\x", AddressProblem::Scheme),
            (":x", AddressProblem::Scheme),
            ("java\tscript:x", AddressProblem::Disguised),
            ("\u{1}javascript:x", AddressProblem::Disguised),
            (" javascript:x", AddressProblem::Disguised),
            ("/\\evil.example", AddressProblem::Disguised),
            ("//evil.example", AddressProblem::NoScheme),
        ] {
            assert_eq!(check(bad), Err(problem), "{bad}");
        }
    }

    #[test]
    fn values_become_addresses() {
        let put = |kind, text: &str| {
            encode(&Value {
                kind,
                text: text.into(),
            })
        };
        for (destination, filled) in [
            (put(ValueKind::Phone, "+1 202-555-0142"), "tel:+12025550142"),
            (
                put(ValueKind::Phone, "(202) 555-0142 ext. 3"),
                "tel:2025550142",
            ),
            (put(ValueKind::Phone, "911"), "tel:911"),
            (format!("tel:{}", put(ValueKind::Phone, "988")), "tel:988"),
            (put(ValueKind::Email, "a@b.example"), "mailto:a@b.example"),
            (
                format!(
                    "{}/x?y={}",
                    put(ValueKind::Url, "https://a"),
                    put(ValueKind::Text, "z")
                ),
                "https://a/x?y=z",
            ),
            ("plain".to_owned(), "plain"),
        ] {
            assert_eq!(fill(&destination), filled);
        }
    }
}
