//! What stays the same about a finding while the lines around it move: for lists of known findings.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;

/// Hexadecimal digits of a fingerprint.
const DIGITS: usize = 16;

/// One fingerprint a finding, in order and each once: a hash of rule, article, locale and message id (of
/// the file where no message is named), and which of several alike it is. Neither lines nor wording count.
pub fn fingerprints(findings: &[Diagnostic]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    findings
        .iter()
        .map(|finding| {
            let hash = hash(finding);
            let number = seen.entry(hash.clone()).or_default();
            *number += 1;
            format!("{hash}:{number}")
        })
        .collect()
}

fn hash(finding: &Diagnostic) -> String {
    let subject = &finding.subject;
    let place = match subject.id {
        Some(_) => "",
        None => &*finding.location.path,
    };
    let parts = [
        finding.code,
        subject.article.as_deref().unwrap_or_default(),
        subject.locale.as_deref().unwrap_or_default(),
        subject.id.as_deref().unwrap_or_default(),
        place,
    ];
    let mut hex = blake3::hash(parts.join("\0").as_bytes())
        .to_hex()
        .to_string();
    hex.truncate(DIGITS);
    hex
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Location, SourceFile, Span};

    fn finding(location: Location, message: &str, id: Option<&str>) -> Diagnostic {
        let finding = Diagnostic::error("text/doubled-space", location, message);
        match id {
            Some(id) => finding.about_id(id),
            None => finding,
        }
    }

    #[test]
    fn lines_and_wording_do_not_count_and_no_two_are_alike() {
        let file = SourceFile::from_text("a.ftl", "\n\nx = a  b\n");
        let here = || file.locate(Span::new(7..9));
        let moved = Location::file("a.ftl");
        let first = fingerprints(&[finding(here(), "one", Some("x"))]);
        assert_eq!(first, fingerprints(&[finding(moved, "two", Some("x"))]));
        let many = fingerprints(&[
            finding(here(), "one", Some("x")),
            finding(here(), "one", Some("y")),
            finding(here(), "one", Some("x")),
            finding(here(), "one", None),
            finding(Location::file("b.ftl"), "one", None),
        ]);
        assert_eq!(many[0], first[0]);
        let mut unique = many.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), many.len(), "{many:?}");
    }
}
