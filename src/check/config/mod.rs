//! Family `config`: what `polyleaf.toml` says. All of it is found while it is read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static MISSING: Rule = Rule {
    code: "config/missing",
    summary: "the folder has no polyleaf.toml",
    level: Level::Deny,
    explanation: include_str!("missing.md"),
    run: Run::Born,
};

pub(in crate::check) static INVALID: Rule = Rule {
    code: "config/invalid",
    summary: "a setting cannot be used as it is written",
    level: Level::Deny,
    explanation: include_str!("invalid.md"),
    run: Run::Born,
};

pub(in crate::check) static UNKNOWN_LOCALE: Rule = Rule {
    code: "config/unknown-locale",
    summary: "a command names a language that the project does not translate into",
    level: Level::Deny,
    explanation: include_str!("unknown-locale.md"),
    run: Run::Born,
};

pub(in crate::check) static UNKNOWN_ARTICLE: Rule = Rule {
    code: "config/unknown-article",
    summary: "`[[planned]]` names an article that does not exist",
    level: Level::Warn,
    explanation: include_str!("unknown-article.md"),
    run: Run::Born,
};

pub(in crate::check) static UNKNOWN_SECTION: Rule = Rule {
    code: "config/unknown-section",
    summary: "`critical` names a section that no article has",
    level: Level::Warn,
    explanation: include_str!("unknown-section.md"),
    run: Run::Born,
};
