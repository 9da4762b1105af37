//! Front matter that cannot be used; found while it is read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static FRONT_MATTER: Rule = Rule {
    code: "meta/front-matter",
    summary: "the front matter of an article cannot be used as it is written",
    level: Level::Deny,
    explanation: include_str!("front-matter.md"),
    run: Run::Born,
};

pub(in crate::check) static MISSING_TITLE: Rule = Rule {
    code: "meta/missing-title",
    summary: "an article has no title",
    level: Level::Deny,
    explanation: include_str!("missing-title.md"),
    run: Run::Born,
};
