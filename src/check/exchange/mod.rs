//! Family `exchange`: files that go to translation tools and come back. Raised by `export` and `import`.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static UNREADABLE_FILE: Rule = Rule {
    code: "exchange/unreadable-file",
    summary: "a file from a translation tool cannot be read",
    level: Level::Deny,
    explanation: include_str!("unreadable-file.md"),
    run: Run::Born,
};

pub(in crate::check) static UNKNOWN_ARTICLE: Rule = Rule {
    code: "exchange/unknown-article",
    summary: "`export --article` names an article that does not exist",
    level: Level::Deny,
    explanation: include_str!("unknown-article.md"),
    run: Run::Born,
};

pub(in crate::check) static WRONG_LANGUAGE: Rule = Rule {
    code: "exchange/wrong-language",
    summary: "a file is in a language that is not meant",
    level: Level::Deny,
    explanation: include_str!("wrong-language.md"),
    run: Run::Born,
};

pub(in crate::check) static FOREIGN_MESSAGE: Rule = Rule {
    code: "exchange/foreign-message",
    summary: "a file holds a text that this project never had",
    level: Level::Deny,
    explanation: include_str!("foreign-message.md"),
    run: Run::Born,
};

pub(in crate::check) static REPEATED_MESSAGE: Rule = Rule {
    code: "exchange/repeated-message",
    summary: "a text came back twice, with two translations",
    level: Level::Deny,
    explanation: include_str!("repeated-message.md"),
    run: Run::Born,
};

pub(in crate::check) static PLURAL_ENTRY: Rule = Rule {
    code: "exchange/plural-entry",
    summary: "an entry has plural forms of gettext",
    level: Level::Deny,
    explanation: include_str!("plural-entry.md"),
    run: Run::Born,
};

pub(in crate::check) static UNWRITABLE_TEXT: Rule = Rule {
    code: "exchange/unwritable-text",
    summary: "a translation holds braces that cannot be read",
    level: Level::Deny,
    explanation: include_str!("unwritable-text.md"),
    run: Run::Born,
};

pub(in crate::check) static DAMAGED_PLACEABLE: Rule = Rule {
    code: "exchange/damaged-placeable",
    summary: "a translation lost or changed what stands in braces",
    level: Level::Deny,
    explanation: include_str!("damaged-placeable.md"),
    run: Run::Born,
};

pub(in crate::check) static DAMAGED_LINK: Rule = Rule {
    code: "exchange/damaged-link",
    summary: "a translation lost or changed where a link leads",
    level: Level::Deny,
    explanation: include_str!("damaged-link.md"),
    run: Run::Born,
};

pub(in crate::check) static DAMAGED_CODE: Rule = Rule {
    code: "exchange/damaged-code",
    summary: "a translation lost, doubled or tore an inline code",
    level: Level::Deny,
    explanation: include_str!("damaged-code.md"),
    run: Run::Born,
};

pub(in crate::check) static PARTIAL_TRANSLATION: Rule = Rule {
    code: "exchange/partial-translation",
    summary: "a text came back translated in part",
    level: Level::Deny,
    explanation: include_str!("partial-translation.md"),
    run: Run::Born,
};

pub(in crate::check) static UNPLACED_TEXT: Rule = Rule {
    code: "exchange/unplaced-text",
    summary: "a text of a translated document has no certain place",
    level: Level::Warn,
    explanation: include_str!("unplaced-text.md"),
    run: Run::Born,
};

pub(in crate::check) static CONFLICT: Rule = Rule {
    code: "exchange/conflict",
    summary: "a translation was changed in the file and here",
    level: Level::Deny,
    explanation: include_str!("conflict.md"),
    run: Run::Born,
};
