//! Pages that cannot be read, or not to their end.

use crate::audit::document::{Limit, MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES};
use crate::audit::findings::finding;
use crate::audit::{Page, Rule, Run};
use crate::diag::{Diagnostic, Level};
use crate::source::{IntakeError, Location};

/// The file is no text, not UTF-8 or too large.
pub(in crate::audit) static UNREADABLE: Rule = Rule {
    code: "reading/unreadable",
    summary: "a page cannot be read",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("unreadable.md"),
    run: Run::Born,
};

/// The page exceeds a bound.
pub(in crate::audit) static UNREAD_REST: Rule = Rule {
    code: "reading/unread-rest",
    summary: "the rest of a page was not read",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("unread-rest.md"),
    run: Run::Born,
};

/// The finding about a file that could not be taken in.
pub(in crate::audit) fn unreadable(path: &str, error: &IntakeError) -> Diagnostic {
    let help = match error {
        IntakeError::NotUtf8 { .. } => {
            "Save the page as UTF-8: another encoding shows other letters wherever it is not declared."
        }
        IntakeError::Nul { .. } | IntakeError::Read(_) => {
            "Audit the page as HTML, as a browser saves it."
        }
    };
    finding(
        &UNREADABLE,
        None,
        Location::file(path),
        format!("{path} cannot be read: {error}."),
        help.to_owned(),
    )
}

/// The finding about a page that was not read to its end.
pub(in crate::audit) fn unread_rest(page: &Page) -> Option<Diagnostic> {
    let (limit, span) = page.document.stopped?;
    let why = match limit {
        Limit::Depth => format!("elements stand more than {MAX_DEPTH} deep inside each other"),
        Limit::Nodes => format!("it has more than {MAX_NODES} elements and texts"),
        Limit::Attributes => format!("an element has more than {MAX_ATTRIBUTES} attributes"),
    };
    Some(finding(
        &UNREAD_REST,
        None,
        page.document.file.locate(span),
        format!("The page is not read on from here: {why}."),
        "Look for elements that are not closed. What follows was not audited.".to_owned(),
    ))
}
