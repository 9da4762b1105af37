//! Judging: rules over recorded facts, levels, suppressions, and the gate that decides what is published.
//!
//! One rule is one file `<family>/<bad-pattern>.rs` with its explanation `<bad-pattern>.md` beside it; the
//! family's `mod.rs` names its files and [`RULES`] lists every rule in the order of the report. Rules never
//! import rules. A rule reads a scope and reports to the [`Sink`], the only way to a finding.

mod addresses;
mod baseline;
mod beside;
mod comments;
mod compared;
mod config;
mod copies;
mod coverage;
mod destinations;
mod disk;
mod english;
mod exchange;
mod expressions;
mod gate;
mod glossary;
mod levels;
mod links;
mod marks;
mod mend;
mod meta;
mod missing;
mod negation;
mod parity;
mod plural;
mod project;
mod prose;
mod quote;
mod reading;
mod reference;
mod registry;
mod review;
mod rule;
mod run;
mod scope;
mod segment;
mod selects;
mod sentences;
mod since;
mod sink;
mod source;
mod source_text;
mod structure;
mod survey;
mod syntax;
mod text;
mod texts;
mod theme;
mod typography;
mod windows_1252;

pub use baseline::{BASELINE, Baseline};
pub use compared::{Observation, Seen};
pub use destinations::Destinations;
pub use gate::{Reason, Verdict, reasons};
pub use levels::Levels;
pub use marks::Marks;
pub use reading::{Reading, Readings};
pub use registry::{RULES, is_known, rule, rule_text};
pub use rule::{Rule, Run};
pub use run::{
    admit, check_article, check_born, check_catalogue, check_edition, check_probe, check_project,
    check_site, settle,
};
pub use scope::{ArticleScope, CatalogueScope, Cx, EditionScope, ProbeScope, SiteScope};
pub use segment::SegmentView;
pub use since::{ChangedFile, Since};
pub use sink::Sink;
pub use source_text::{SourceText, source_texts};
pub use survey::Survey;
pub use texts::Text;
