//! The gate: whether an edition may be published. Independent of levels where a patient could be hurt.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::quote::{count, list, shorten};
use crate::check::scope::{known_disclaimers, leaves_out};
use crate::check::{EditionScope, SegmentView};
use crate::config::{Fallback, StalePolicy, UnreviewedPolicy};
use crate::content::SectionIndex;
use crate::diag::{Diagnostic, Severity};

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
    /// `unreviewed`, `stale`, `coverage`, `interface`, `disclaimer`, `unresolvable`, `finding`.
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

    /// Adds reasons that it does not have; a verdict with reasons withholds.
    pub fn add(&mut self, reasons: impl IntoIterator<Item = Reason>) {
        let mut all = self.reasons().to_vec();
        for reason in reasons {
            if !all.contains(&reason) {
                all.push(reason);
            }
        }
        *self = Self::of(all);
    }
}

/// Why an edition may not be published; nothing when it may. `findings` is everything reported about the
/// article and this edition. With `section`, only what concerns that section (of the disclaimers) counts;
/// findings that name no message concern every section.
///
/// Levels change nothing about critical text that is missing, stale or unreviewed, about texts that cannot
/// be shown, nor about what the policy forbids: only the policy does.
pub fn reasons(
    edition: &EditionScope<'_>,
    findings: &[Diagnostic],
    section: Option<SectionIndex>,
) -> Vec<Reason> {
    let mut gate = Gate {
        scope: edition,
        section,
        reasons: Vec::new(),
    };
    gate.interface();
    gate.disclaimers();
    let tally = gate.tally();
    if !edition.is_source() {
        gate.critical(&tally);
        gate.ordinary(&tally);
    }
    gate.findings(findings);
    gate.unresolvable(&tally, findings);
    gate.reasons
}

struct Gate<'a, 'p> {
    scope: &'a EditionScope<'p>,
    section: Option<SectionIndex>,
    reasons: Vec<Reason>,
}

/// What the segments of an edition are like.
#[derive(Default)]
struct Tally<'p> {
    /// Of each critical section with something wrong.
    critical: BTreeMap<SectionIndex, Critical<'p>>,
    ordinary: u32,
    ordinary_missing: u32,
    ordinary_stale: u32,
    ordinary_unreviewed: u32,
    unresolvable: Vec<SegmentView<'p>>,
}

#[derive(Default)]
struct Critical<'p> {
    /// Segments that want a translation.
    total: usize,
    missing: Vec<&'p str>,
    stale: Vec<&'p str>,
    unreviewed: Vec<&'p str>,
}

impl<'p> Gate<'_, 'p> {
    fn because(&mut self, kind: &'static str, message: String) {
        self.reasons.push(Reason { kind, message });
    }

    fn interface(&mut self) {
        let missing = &self.scope.context.interface.missing;
        if !missing.is_empty() {
            let message = format!(
                "the page's own text is not translated: {} ({})",
                count(missing.len(), "message is missing", "messages are missing"),
                list(missing)
            );
            self.because("interface", message);
        }
    }

    /// Disclaimers that the article asks for and that no page of this locale can have. Those that are there
    /// have their own gate, section by section.
    fn disclaimers(&mut self) {
        let (project, unit) = (self.scope.cx.project, self.scope.unit);
        if project.is_disclaimers(unit) {
            return;
        }
        let known = known_disclaimers(project);
        let named = unit.article.front.disclaimers.iter().map(|(it, _)| &*it.id);
        let wanted: BTreeSet<&str> = named.chain(project.required_disclaimers(unit)).collect();
        for id in wanted.iter().filter(|id| !known.contains(id)) {
            self.because("disclaimer", format!("the disclaimer #{id} does not exist"));
        }
        let tag = self.scope.edition.locale.tag();
        if !wanted.is_empty() && leaves_out(project, tag) {
            let message = format!("the disclaimers are not meant for {tag}");
            self.because("disclaimer", message);
        }
    }

    fn tally(&self) -> Tally<'p> {
        let mut tally = Tally::default();
        let wanted = |it: &SegmentView<'_>| {
            self.section
                .is_none_or(|section| it.segment.section == section)
        };
        for view in self.scope.segments().filter(wanted) {
            if view.is_unresolvable() {
                tally.unresolvable.push(view);
            }
            if view.critical {
                let section = tally.critical.entry(view.segment.section).or_default();
                let id: &'p str = &view.identified.id;
                section.total += usize::from(!view.segment.neutral);
                if view.is_missing() || view.is_unresolvable() {
                    section.missing.push(id);
                } else if view.is_stale() {
                    section.stale.push(id);
                }
                if view.is_unreviewed() {
                    section.unreviewed.push(id);
                }
            } else {
                tally.ordinary += u32::from(!view.segment.neutral);
                tally.ordinary_missing += u32::from(view.is_missing());
                tally.ordinary_stale += u32::from(view.is_stale());
                tally.ordinary_unreviewed += u32::from(view.is_unreviewed());
            }
        }
        tally
    }

    fn critical(&mut self, tally: &Tally<'_>) {
        let policy = &self.scope.cx.project.settings.policy;
        let disclaimers = self.scope.cx.project.is_disclaimers(self.scope.unit);
        let (what, missing_kind) = if disclaimers {
            ("the disclaimer", "disclaimer")
        } else {
            ("the critical section", "critical-missing")
        };
        for (&at, section) in &tally.critical {
            let name = format!("{what} {}", self.scope.section_name(at));
            if !section.missing.is_empty() {
                let message = if section.missing.len() >= section.total {
                    format!("{name} is not translated")
                } else {
                    format!(
                        "{name} is not whole: {} of {} texts cannot be shown ({})",
                        section.missing.len(),
                        section.total,
                        list(&section.missing)
                    )
                };
                self.because(missing_kind, message);
            }
            if !section.stale.is_empty() {
                let texts = count(section.stale.len(), "translation is", "translations are");
                let message = format!(
                    "{name} changed, and {texts} of the old text ({})",
                    list(&section.stale)
                );
                self.because("critical-stale", message);
            }
            if policy.unreviewed_machine != UnreviewedPolicy::Notice
                && !section.unreviewed.is_empty()
            {
                let texts = count(section.unreviewed.len(), "text was", "texts were");
                let message = format!(
                    "{name} was not reviewed: {texts} made by a machine or by nobody knows whom, and no qualified person signed them ({})",
                    list(&section.unreviewed)
                );
                self.because("unreviewed", message);
            }
        }
    }

    fn ordinary(&mut self, tally: &Tally<'_>) {
        let policy = &self.scope.cx.project.settings.policy;
        if policy.fallback == Fallback::Never && tally.ordinary_missing > 0 {
            let message = format!(
                "{} of {} ordinary texts {} not translated",
                tally.ordinary_missing,
                tally.ordinary,
                if tally.ordinary_missing == 1 {
                    "is"
                } else {
                    "are"
                }
            );
            self.because("missing", message);
        }
        let percent = self.scope.edition.coverage.percent();
        if policy.fallback == Fallback::ShowSourceMarked
            && self.section.is_none()
            && percent < policy.minimum_coverage
        {
            let message = format!(
                "{percent} % of its texts are translated; the policy wants {} %",
                policy.minimum_coverage
            );
            self.because("coverage", message);
        }
        if policy.stale == StalePolicy::Withhold && tally.ordinary_stale > 0 {
            let stale = usize::try_from(tally.ordinary_stale).unwrap_or(usize::MAX);
            let message = format!(
                "{} older than the source text",
                count(stale, "translation is", "translations are")
            );
            self.because("stale", message);
        }
        if policy.unreviewed_machine == UnreviewedPolicy::Forbid && tally.ordinary_unreviewed > 0 {
            let unreviewed = usize::try_from(tally.ordinary_unreviewed).unwrap_or(usize::MAX);
            let message = format!(
                "{} made by a machine or by nobody knows whom, and nobody reviewed them",
                count(unreviewed, "text was", "texts were")
            );
            self.because("unreviewed", message);
        }
    }

    /// Every error about the article or this edition that no reason given so far has said.
    fn findings(&mut self, findings: &[Diagnostic]) {
        let mut told: BTreeMap<&str, (&Diagnostic, usize)> = BTreeMap::new();
        for finding in findings {
            let said = said_as(finding.code);
            if finding.severity == Severity::Error
                && self.concerns(finding)
                && !self
                    .reasons
                    .iter()
                    .any(|reason| said.contains(&reason.kind))
            {
                told.entry(finding.code).or_insert((finding, 0)).1 += 1;
            }
        }
        for (code, (first, number)) in told {
            let message = shorten(&first.message, 160);
            let message = match number {
                1 => format!("{code}: {message}"),
                _ => format!("{code}: {message} (and {} more)", number - 1),
            };
            self.because("finding", message);
        }
    }

    /// Texts that cannot be shown, unless a finding says why.
    fn unresolvable(&mut self, tally: &Tally<'_>, findings: &[Diagnostic]) {
        if tally.unresolvable.is_empty() {
            return;
        }
        let explained: BTreeSet<&str> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error && self.concerns(finding))
            .filter_map(|finding| finding.subject.id.as_deref())
            .collect();
        let silent: Vec<&str> = tally
            .unresolvable
            .iter()
            .filter(|view| self.scope.is_source() || !view.critical)
            .map(|view| &*view.identified.id)
            .filter(|id| !explained.contains(id))
            .collect();
        if !silent.is_empty() {
            let message = format!(
                "{} be shown ({})",
                count(silent.len(), "text cannot", "texts cannot"),
                list(&silent)
            );
            self.because("unresolvable", message);
        }
    }

    /// Whether a finding is about this edition, or about its article in every language.
    fn concerns(&self, finding: &Diagnostic) -> bool {
        let subject = &finding.subject;
        let same = |wanted: &str, named: Option<&str>| named.is_none_or(|named| named == wanted);
        same(self.scope.edition.locale.tag(), subject.locale.as_deref())
            && same(&self.scope.edition.slug, subject.article.as_deref())
            && self.is_in_section(subject.id.as_deref())
    }

    fn is_in_section(&self, id: Option<&str>) -> bool {
        let (Some(section), Some(id)) = (self.section, id) else {
            return true;
        };
        let unit = self.scope.unit;
        let mut known = unit.segments.iter().zip(&unit.article.segments);
        known
            .find(|(identified, _)| *identified.id == *id)
            .is_none_or(|(_, segment)| segment.section == section)
    }
}

/// Whether a rule says what the gate says of critical texts: no comment and no baseline hides that.
pub(super) fn guards_critical_text(code: &str) -> bool {
    let kinds = said_as(code);
    let critical = ["disclaimer", "critical-missing", "critical-stale"];
    let whole = ["coverage/missing-section", "coverage/missing-catalogue"];
    (!whole.contains(&code) && kinds.iter().any(|kind| critical.contains(kind)))
        || ["meta/no-disclaimer", "review/unreviewed-critical"].contains(&code)
}

/// Kinds of reasons that say what a rule says, so that it is not said twice.
fn said_as(code: &str) -> &'static [&'static str] {
    match code {
        "coverage/missing-disclaimer" | "meta/unknown-disclaimer" => &["disclaimer"],
        "coverage/missing-critical" => &["critical-missing"],
        "coverage/stale-critical" => &["critical-stale"],
        "coverage/missing-message" => &["missing", "coverage"],
        "coverage/missing-section" | "coverage/missing-catalogue" => {
            &["missing", "coverage", "critical-missing"]
        }
        "coverage/stale-message" => &["stale"],
        "coverage/below-threshold" => &["coverage"],
        "review/unreviewed-critical" | "review/unreviewed-text" => &["unreviewed"],
        _ => &[],
    }
}
