//! Addresses of links as rules compare them.

use std::ops::Range;

use crate::catalog::PLACEABLE;
use crate::check::marks::STAND_IN;

/// Where the address of a link stands as text, in parentheses or by itself.
pub(super) fn address_as_text(text: &str, destination: &str) -> Option<Range<usize>> {
    let written = destination.replace(STAND_IN, PLACEABLE.encode_utf8(&mut [0; 4]));
    // A placeable, or a short relative address, may be words: they must stand where an address would.
    let certain = written.contains("://") || written.starts_with('#') && written.len() > 3;
    text.match_indices(&*written).find_map(|(at, found)| {
        let before = text.get(..at)?;
        let opened = before.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c));
        let in_parentheses = opened.ends_with(['(', '（']);
        (!written.is_empty() && (certain || in_parentheses)).then(|| at..at + found.len())
    })
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// An address as messages show it.
pub(super) fn shown_address(destination: &str) -> String {
    destination.replace(STAND_IN, "{ … }")
}

/// A part of a text with the words before it.
pub(super) fn around(text: &str, range: &Range<usize>) -> String {
    const BEFORE: usize = 30;
    let before = text.get(..range.start).unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let mut shown: String = if skipped > 0 {
        "…".to_owned()
    } else {
        String::new()
    };
    shown.extend(before.chars().skip(skipped));
    shown.push_str(text.get(range.clone()).unwrap_or_default());
    shown.replace(PLACEABLE, "{ … }")
}

/// How two addresses of one link differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// A page of the same site, perhaps the translated one.
    SameSite,
    /// Two web sites.
    OtherSite,
    /// Anything else: another section or article, phone number or e-mail address.
    OtherPlace,
}

/// How `there` differs from `here`, which is not the same.
pub(super) fn difference(here: &str, there: &str) -> Difference {
    match (host(here), host(there)) {
        (Some(here), Some(there)) if site(here).eq_ignore_ascii_case(site(there)) => {
            Difference::SameSite
        }
        (Some(_), Some(_)) => Difference::OtherSite,
        _ => Difference::OtherPlace,
    }
}

/// The host of a web address.
fn host(address: &str) -> Option<&str> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#', ':']).next()
}

/// The last two labels of a host: `wikipedia.org` of `fr.wikipedia.org`.
fn site(host: &str) -> &str {
    let dots = host.rmatch_indices('.').nth(1);
    dots.map_or(host, |(at, _)| host.get(at + 1..).unwrap_or(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_readers_see_are_found() {
        for (text, destination, found) in [
            ("[x] (#side-effects)", "#side-effects", true),
            ("\\[x\\](#side-effects)", "#side-effects", true),
            ("[x]\u{200C}(https://a.example)", "https://a.example", true),
            ("［x］（ \u{FFFC} ）", "\u{E000}", true),
            ("Call \u{FFFC} (now)", "\u{E000}", false),
            ("[x] (after.md)", "after.md", true),
            ("after.md", "after.md", false),
            ("x", "", false),
        ] {
            assert_eq!(
                address_as_text(text, destination).is_some(),
                found,
                "{text}"
            );
        }
        assert_eq!(around("a (\u{FFFC}) b", &(3..6)), "a ({ … }");
    }

    #[test]
    fn differences_are_told_apart() {
        for (here, there, expected) in [
            (
                "https://en.wikipedia.org/a",
                "https://fr.wikipedia.org/b",
                Difference::SameSite,
            ),
            (
                "http://who.int/en",
                "https://who.int/es?x",
                Difference::SameSite,
            ),
            (
                "https://a.example",
                "https://b.test/a.example",
                Difference::OtherSite,
            ),
            ("#a", "#b", Difference::OtherPlace),
            ("tel:911", "tel:112", Difference::OtherPlace),
            ("https://a.example", "a.md", Difference::OtherPlace),
        ] {
            assert_eq!(difference(here, there), expected, "{here} {there}");
        }
    }
}
