//! A rule about pages, as data.

use crate::audit::{EditionScope, Findings, Page, Pages};
use crate::diag::Level;

/// One rule of the registry.
#[derive(Debug)]
pub struct Rule {
    /// `family/bad-pattern`; reads after "allow".
    pub code: &'static str,
    /// One line: what it finds.
    pub summary: &'static str,
    /// Level unless a project says otherwise.
    pub level: Level,
    /// The success criterion that such a page fails; none where no criterion speaks of it.
    pub criterion: Option<Criterion>,
    /// Markdown: what, why it hurts a reader, source, remedy, and examples that run as tests.
    pub explanation: &'static str,
    /// What it reads.
    pub run: Run,
}

/// The scope of a rule.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// Raised while pages are read.
    Born,
    /// Once a page.
    Page(fn(&Page, &mut Findings)),
    /// Once for all pages together, about what spans them.
    Pages(fn(&Pages<'_>, &mut Findings)),
    /// Once a page that names an edition of the project, with what would be published today.
    Edition(fn(&EditionScope<'_>, &mut Findings)),
}

/// A success criterion of WCAG 2.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its number, such as `3.1.1`.
    pub number: &'static str,
    /// Its English name.
    pub name: &'static str,
}

impl Criterion {
    /// Clause of EN 301 549 V3.2.1 that asks for the same of web pages: 9 and the number.
    pub fn clause(self) -> String {
        format!("9.{}", self.number)
    }
}

/// Declares criteria by number and name.
macro_rules! criteria {
    ($($constant:ident = $number:literal $name:literal;)*) => {$(
        #[doc = concat!("WCAG 2.2, ", $number, " ", $name)]
        pub(in crate::audit) const $constant: Criterion = Criterion { number: $number, name: $name };
    )*};
}

criteria! {
    NON_TEXT_CONTENT = "1.1.1" "Non-text Content";
    INFO_AND_RELATIONSHIPS = "1.3.1" "Info and Relationships";
    MEANINGFUL_SEQUENCE = "1.3.2" "Meaningful Sequence";
    AUDIO_CONTROL = "1.4.2" "Audio Control";
    CONTRAST = "1.4.3" "Contrast (Minimum)";
    RESIZE_TEXT = "1.4.4" "Resize Text";
    TIMING_ADJUSTABLE = "2.2.1" "Timing Adjustable";
    BYPASS_BLOCKS = "2.4.1" "Bypass Blocks";
    PAGE_TITLED = "2.4.2" "Page Titled";
    FOCUS_ORDER = "2.4.3" "Focus Order";
    LINK_PURPOSE = "2.4.4" "Link Purpose (In Context)";
    FOCUS_VISIBLE = "2.4.7" "Focus Visible";
    LANGUAGE_OF_PAGE = "3.1.1" "Language of Page";
    LANGUAGE_OF_PARTS = "3.1.2" "Language of Parts";
    NAME_ROLE_VALUE = "4.1.2" "Name, Role, Value";
}
