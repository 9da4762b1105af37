//! Family `disk`: reading and writing files. Raised by the commands that do, never by `check`.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static UNREADABLE: Rule = Rule {
    code: "disk/unreadable",
    summary: "a file or folder cannot be read",
    level: Level::Deny,
    explanation: include_str!("unreadable.md"),
    run: Run::Born,
};

pub(in crate::check) static UNWRITABLE: Rule = Rule {
    code: "disk/unwritable",
    summary: "a file or folder cannot be written",
    level: Level::Deny,
    explanation: include_str!("unwritable.md"),
    run: Run::Born,
};

pub(in crate::check) static FULL: Rule = Rule {
    code: "disk/full",
    summary: "the disk is full",
    level: Level::Deny,
    explanation: include_str!("full.md"),
    run: Run::Born,
};

pub(in crate::check) static BUSY: Rule = Rule {
    code: "disk/busy",
    summary: "another Polyleaf works on the same folder",
    level: Level::Deny,
    explanation: include_str!("busy.md"),
    run: Run::Born,
};

pub(in crate::check) static CHANGED_MEANWHILE: Rule = Rule {
    code: "disk/changed-meanwhile",
    summary: "a file changed while Polyleaf was at work",
    level: Level::Deny,
    explanation: include_str!("changed-meanwhile.md"),
    run: Run::Born,
};

pub(in crate::check) static UNSAFE_PATH: Rule = Rule {
    code: "disk/unsafe-path",
    summary: "a path leads out of the folder it belongs to",
    level: Level::Deny,
    explanation: include_str!("unsafe-path.md"),
    run: Run::Born,
};

pub(in crate::check) static FOREIGN_OUTPUT: Rule = Rule {
    code: "disk/foreign-output",
    summary: "the output folder holds files that are not ours",
    level: Level::Deny,
    explanation: include_str!("foreign-output.md"),
    run: Run::Born,
};

pub(in crate::check) static IN_THE_WAY: Rule = Rule {
    code: "disk/in-the-way",
    summary: "something stands where a file must be written",
    level: Level::Deny,
    explanation: include_str!("in-the-way.md"),
    run: Run::Born,
};

pub(in crate::check) static OUTPUT_AMONG_SOURCES: Rule = Rule {
    code: "disk/output-among-sources",
    summary: "the output folder lies among the sources",
    level: Level::Deny,
    explanation: include_str!("output-among-sources.md"),
    run: Run::Born,
};
