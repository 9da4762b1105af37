//! People as ledgers name them.

use unicode_normalization::UnicodeNormalization as _;

/// Whether two names of a ledger are one person's, whatever follows the name: `A. Reviewer, RN` is `a. reviewer`.
/// Two that are empty are nobody's.
pub fn is_same_person(one: &str, other: &str) -> bool {
    let name = |text: &str| -> String {
        let name = text.split([',', '<', '(']).next().unwrap_or_default();
        let words = name.split_whitespace().collect::<Vec<_>>().join(" ");
        words.nfkc().flat_map(char::to_lowercase).collect()
    };
    let one = name(one);
    !one.is_empty() && one == name(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_known_by_the_name() {
        for (one, other, same) in [
            ("Ana Díaz", "ana  di\u{301}az", true),
            ("A. Reviewer, RN", "A. Reviewer <a@clinic.example>", true),
            ("A. Reviewer", "B. Reviewer", false),
            ("", "", false),
            (", RN", ", RN", false),
        ] {
            assert_eq!(is_same_person(one, other), same, "{one} {other}");
        }
    }
}
