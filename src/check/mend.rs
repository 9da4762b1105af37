//! Changes that mend a translation without changing what it says, as rules about texts offer them.

use std::ops::Range;
use std::sync::Arc;

use crate::catalog::parse;
use crate::check::Text;
use crate::diag::{Diagnostic, Fix};
use crate::source::{SourceFile, Span};

/// A replacement in a text: bytes of it, and what is to stand there.
pub(super) type Replacement = (Range<usize>, String);

impl Text<'_> {
    /// `finding` with a fix that makes all replacements which `mend` finds in the readings.
    ///
    /// None is offered where a replacement would touch more than the text, such as a placeable; of source text,
    /// whose translations would count as stale; of a stale translation, which any change seems to bring up to
    /// date; and of a text that a person signed, for the signature is of these very characters.
    pub(super) fn mended<F, I>(&self, finding: Diagnostic, title: &str, mend: F) -> Diagnostic
    where
        F: Fn(&str, &str) -> I,
        I: IntoIterator<Item = Replacement>,
    {
        let local = self.view.local;
        let settled = local.provenance.reviewed || local.freshness.is_stale();
        let Some(file) = self.file.filter(|_| !settled) else {
            return finding;
        };
        let mut edits = Vec::new();
        for reading in &self.readings {
            for (range, new) in mend(reading.text(), reading.prose()) {
                let old = reading.text().get(range.clone()).unwrap_or_default();
                let span = reading.path.span(range.clone());
                // Code and addresses are no words; braces and quotation marks are no text.
                let is_prose = reading.prose().get(range) == Some(old);
                if old.is_empty() || !is_prose || file.slice(span) != old {
                    return finding;
                }
                edits.push((span, new));
            }
        }
        // Variant paths share what stands around their choice.
        edits.sort();
        edits.dedup();
        let apart = edits.windows(2).all(|pair| match pair {
            [(one, _), (other, _)] => one.end <= other.start,
            _ => true,
        });
        if edits.is_empty() || !apart || !self.is_read_as_meant(&edits) {
            return finding;
        }
        let fix = edits.into_iter().fold(Fix::new(title), |fix, (span, new)| {
            fix.replacing(file, span, new)
        });
        finding.with_fix(fix)
    }

    /// `finding` with a fix that writes `new` for `old`, which stands in the translation once: what is no word of
    /// any language, such as an address. None is offered where [`Self::mended`] offers none.
    pub(super) fn restored(
        &self,
        finding: Diagnostic,
        title: &str,
        old: &str,
        new: &str,
    ) -> Diagnostic {
        let local = self.view.local;
        let settled = local.provenance.reviewed || local.freshness.is_stale();
        let (Some(file), Some(pattern)) = (self.file.filter(|_| !settled), self.pattern) else {
            return finding;
        };
        let mut places = file.slice(pattern.span).match_indices(old);
        let (Some((at, _)), None) = (places.next(), places.next()) else {
            return finding;
        };
        let start = pattern.span.range().start + at;
        let edits = vec![(Span::new(start..start + old.len()), new.to_owned())];
        if !self.is_read_as_meant(&edits) {
            return finding;
        }
        let fix = edits.into_iter().fold(Fix::new(title), |fix, (span, new)| {
            fix.replacing(file, span, new)
        });
        finding.with_fix(fix)
    }

    /// Whether the value with these edits is still one value of as many lines and placeables. A line cannot
    /// begin with every character.
    fn is_read_as_meant(&self, edits: &[(Span, String)]) -> bool {
        let (Some(file), Some(pattern)) = (self.file, self.pattern) else {
            return false;
        };
        let mut value = String::from("v =\n    ");
        let mut at = pattern.span.start;
        for (span, new) in edits {
            value.push_str(file.slice(Span {
                start: at,
                end: span.start,
            }));
            value.push_str(new);
            at = span.end;
        }
        value.push_str(file.slice(Span {
            start: at,
            end: pattern.span.end,
        }));
        value.push('\n');
        let (catalogue, findings) = parse(Arc::new(SourceFile::from_text("", value)));
        let read = match catalogue.entries.as_slice() {
            [entry] => entry.value.as_ref(),
            _ => None,
        };
        findings.is_empty() && read.is_some_and(|it| it.elements.len() == pattern.elements.len())
    }
}
