//! Ledgers and questions that cannot be read, and statements that cannot be recorded.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static MANGLED_LEDGER: Rule = Rule {
    code: "review/mangled-ledger",
    summary: "a ledger is damaged",
    level: Level::Deny,
    explanation: include_str!("mangled-ledger.md"),
    run: Run::Born,
};

pub(in crate::check) static CHANGED_MEANING: Rule = Rule {
    code: "review/changed-meaning",
    summary: "a change that is said to mean the same differs in what must not",
    level: Level::Deny,
    explanation: include_str!("changed-meaning.md"),
    run: Run::Born,
};

pub(in crate::check) static MANGLED_QUESTIONS: Rule = Rule {
    code: "review/mangled-questions",
    summary: "a file of questions is damaged",
    level: Level::Deny,
    explanation: include_str!("mangled-questions.md"),
    run: Run::Born,
};

pub(in crate::check) static UNSIGNABLE_TEXT: Rule = Rule {
    code: "review/unsignable-text",
    summary: "a text that is to be signed has no translation to sign",
    level: Level::Deny,
    explanation: include_str!("unsignable-text.md"),
    run: Run::Born,
};

pub(in crate::check) static UNKNOWN_SHEET: Rule = Rule {
    code: "review/unknown-sheet",
    summary: "a review sheet that is to be signed is not known",
    level: Level::Deny,
    explanation: include_str!("unknown-sheet.md"),
    run: Run::Born,
};

pub(in crate::check) static CHANGED_SHEET: Rule = Rule {
    code: "review/changed-sheet",
    summary: "a text changed since its review sheet was printed",
    level: Level::Deny,
    explanation: include_str!("changed-sheet.md"),
    run: Run::Born,
};

pub(in crate::check) static UNCLEAR_ANSWER: Rule = Rule {
    code: "review/unclear-answer",
    summary: "it is not clear which question an answer belongs to",
    level: Level::Deny,
    explanation: include_str!("unclear-answer.md"),
    run: Run::Born,
};
