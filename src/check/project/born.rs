//! Files that have no place in the project; found while its folders are read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static EMPTY: Rule = Rule {
    code: "project/empty",
    summary: "the project has no articles",
    level: Level::Deny,
    explanation: include_str!("empty.md"),
    run: Run::Born,
};

pub(in crate::check) static UNREADABLE: Rule = Rule {
    code: "project/unreadable",
    summary: "a file cannot be read",
    level: Level::Deny,
    explanation: include_str!("unreadable.md"),
    run: Run::Born,
};

pub(in crate::check) static BAD_SLUG: Rule = Rule {
    code: "project/bad-slug",
    summary: "the name of an article cannot be part of an address",
    level: Level::Deny,
    explanation: include_str!("bad-slug.md"),
    run: Run::Born,
};

pub(in crate::check) static RESERVED_SLUG: Rule = Rule {
    code: "project/reserved-slug",
    summary: "the name of an article has a meaning of its own",
    level: Level::Deny,
    explanation: include_str!("reserved-slug.md"),
    run: Run::Born,
};

pub(in crate::check) static COLLIDING_SLUG: Rule = Rule {
    code: "project/colliding-slug",
    summary: "two names differ in upper and lower case alone",
    level: Level::Deny,
    explanation: include_str!("colliding-slug.md"),
    run: Run::Born,
};

pub(in crate::check) static BAD_LOCALE_FOLDER: Rule = Rule {
    code: "project/bad-locale-folder",
    summary: "a folder of locales is not named after a locale",
    level: Level::Deny,
    explanation: include_str!("bad-locale-folder.md"),
    run: Run::Born,
};

pub(in crate::check) static UNLISTED_LOCALE: Rule = Rule {
    code: "project/unlisted-locale",
    summary: "a locale has texts and is not published",
    level: Level::Warn,
    explanation: include_str!("unlisted-locale.md"),
    run: Run::Born,
};

pub(in crate::check) static STRAY_FILE: Rule = Rule {
    code: "project/stray-file",
    summary: "a file is not used for anything",
    level: Level::Warn,
    explanation: include_str!("stray-file.md"),
    run: Run::Born,
};

pub(in crate::check) static BAD_BASELINE: Rule = Rule {
    code: "project/bad-baseline",
    summary: "the baseline cannot be used",
    level: Level::Deny,
    explanation: include_str!("bad-baseline.md"),
    run: Run::Born,
};
