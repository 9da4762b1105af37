//! What a catalogue's author is told about an entry that cannot be read, in words for people who write
//! translations, not parsers.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::catalog::convert::{Flaw, MAX_PLACEABLES};
use crate::catalog::entry::is_entry_id;
use crate::catalog::{Entry, EntryKind};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// Characters of a text that a message quotes.
const QUOTED_CHARS: usize = 60;

const UNREADABLE: &str = "syntax/unreadable-entry";
const TRUNCATED: &str = "syntax/truncated-value";

/// What stands above an unreadable part, comments aside.
pub(super) enum Before<'e> {
    /// Nothing, or a comment.
    Nothing,
    /// An entry that was left out, and reported.
    LeftOut,
    /// An entry.
    Entry(&'e Entry),
    /// An entry with comments after it.
    Commented(&'e Entry),
}

/// The finding for the unreadable part `span`, and whether it shows that the value of the entry above ends
/// too early. No finding when the part goes on what was reported before.
pub(super) fn unreadable(
    file: &SourceFile,
    span: Span,
    error: &ParserError,
    before: &Before<'_>,
) -> (Option<Diagnostic>, bool) {
    let line = file.slice(span).lines().next().unwrap_or_default();
    let line_span = Span::new(span.start as usize..span.start as usize + line.len());
    if continues(file, span, line) {
        match before {
            Before::Entry(entry) => {
                let (reason, help) = why_not_part(line);
                let found = truncated(file, line_span, entry, &reason).with_help(help);
                return (Some(found), true);
            }
            Before::Commented(entry) if interrupts(file, entry, span, line) => {
                let reason = "a comment cannot stand between the lines of a text";
                let found = truncated(file, line_span, entry, reason)
                    .with_help("move the comment above the text that it is about");
                return (Some(found), true);
            }
            Before::LeftOut => return (None, false),
            Before::Commented(_) | Before::Nothing => {}
        }
    }
    let (reason, help) = explain(file, span, line, error);
    let diagnostic = match entry_id(line.trim_start()) {
        Some(id) => Diagnostic::error(
            UNREADABLE,
            file.locate(line_span),
            format!("`{id}` cannot be read: {reason}"),
        )
        .about_id(id),
        None => Diagnostic::error(
            UNREADABLE,
            file.locate(line_span),
            format!("{} cannot be read: {reason}", quoted(line)),
        ),
    };
    let mut diagnostic = diagnostic.with_help(help);
    let stopped = error.pos.start;
    if stopped > line_span.end as usize && stopped <= span.end as usize {
        // The parser looks for the end of a placeable on the lines below; what is missing is above.
        let shown = file.text().get(..stopped).unwrap_or_default();
        let stopped = shown.trim_ascii_end().len();
        if stopped > line_span.end as usize {
            let place = file.locate(Span::new(stopped..stopped));
            diagnostic = diagnostic.with_related(place, "up to here it could be read");
        }
    }
    (Some(diagnostic), false)
}

/// Whether a line that cannot be read was meant to continue the value above it.
fn continues(file: &SourceFile, span: Span, line: &str) -> bool {
    if line.starts_with([' ', '\t']) {
        return true;
    }
    let above = file.text().get(..span.start as usize).unwrap_or_default();
    let mut lines = above.rsplit('\n');
    lines.next();
    let blank_above = lines.next().is_none_or(|above| above.trim().is_empty());
    !blank_above && !line.starts_with('#') && entry_id(line).is_none()
}

/// Whether an indented line goes on a value that comments interrupt: no empty line is between them.
fn interrupts(file: &SourceFile, entry: &Entry, span: Span, line: &str) -> bool {
    let between = file
        .text()
        .get(entry.span.end as usize..span.start as usize);
    let mut lines = between.unwrap_or_default().lines().skip(1);
    line.starts_with([' ', '\t']) && lines.all(|line| !line.trim().is_empty())
}

fn truncated(file: &SourceFile, line: Span, entry: &Entry, reason: &str) -> Diagnostic {
    let id = id_of(file, entry);
    Diagnostic::error(
        TRUNCATED,
        file.locate(line),
        format!(
            "the translation of `{id}` ends early: {} is not part of it, because {reason}",
            quoted(file.slice(line))
        ),
    )
    .with_related(file.locate(entry.id), "the translation begins here")
    .about_id(id)
}

/// Why a line does not continue the value above it, and what to do.
fn why_not_part(line: &str) -> (String, String) {
    let text = line.trim_start();
    let indent = line.strip_suffix(text).unwrap_or_default();
    let also = if indent.is_empty() {
        " after four spaces"
    } else {
        ""
    };
    match text.chars().next() {
        _ if indent.contains('\t') => (
            "it is indented with a tab".to_owned(),
            "indent the line with spaces instead of a tab".to_owned(),
        ),
        Some(first @ ('[' | '*' | '.' | '}')) => (
            format!("a line cannot begin with `{first}`"),
            format!(
                "write the `{first}` at the beginning of the line as `{{\"{first}\"}}`{also}, or join the \
                 line with the one above"
            ),
        ),
        _ => (
            "it is not indented".to_owned(),
            "begin the line with four spaces; if it is a text of its own, write it as `id = text`"
                .to_owned(),
        ),
    }
}

/// Why, and what to do.
fn explain(file: &SourceFile, span: Span, line: &str, error: &ParserError) -> (String, String) {
    let text = file.slice(span);
    let found = file
        .text()
        .get(error.pos.start..)
        .and_then(|rest| rest.chars().next());
    let tab = |line: &str| line.trim_start_matches(' ').starts_with('\t');
    let own = |reason: &str, help: &str| (reason.to_owned(), help.to_owned());
    if text.lines().any(tab) || found == Some('\t') {
        return own(
            "a tab stands where only spaces can",
            "use spaces instead of tabs before a text and inside `{ }`",
        );
    }
    if line.starts_with(' ') {
        return own(
            "it is indented, but nothing above it could be continued",
            "remove the spaces at the beginning of the line",
        );
    }
    match &error.kind {
        ErrorKind::ExpectedToken(' ') => own(
            "a comment needs a space after `#`",
            "write `# ` and then the comment",
        ),
        ErrorKind::ExpectedToken('=') => match found {
            Some(character) if !character.is_ascii() => (
                format!("an id cannot hold `{character}`"),
                "use only the letters a to z, digits, `-` and `_` before the `=`".to_owned(),
            ),
            _ => own(
                "there is no `=` after the id",
                "write `id = text`; a line that continues the text above begins with four spaces",
            ),
        },
        ErrorKind::ExpectedToken('}') => (
            match found {
                Some(character) if !is_below(file, error.pos.start) => {
                    format!("`}}` is expected where `{character}` stands")
                }
                _ => "`{` is not closed by `}`".to_owned(),
            },
            "close the placeable with `}`; a brace that belongs to the text is written `{\"{\"}`"
                .to_owned(),
        ),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => own(
            "a text in quotation marks is not closed",
            "put `\"` at its end, on the same line",
        ),
        ErrorKind::ExpectedToken(token) => (
            format!("`{token}` is missing"),
            format!("put `{token}` where it belongs"),
        ),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => own(
            "a number is not complete",
            "write numbers in digits with a point, such as `2.5`",
        ),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => own(
            "a name must begin with one of the letters a to z",
            "write `id = text` with an id in plain letters; a brace that belongs to the text is written \
             `{\"{\"}`",
        ),
        ErrorKind::ExpectedCharRange { .. } => own(
            "after `->` the line must end",
            "put the first `[` on the next line",
        ),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => own(
            "there is no text after `=`",
            "write the text after `=`, or on the next line after four spaces",
        ),
        ErrorKind::MissingValue => own(
            "a variant or attribute has no text",
            "write a text after it; for no text at all, write `{\"\"}`",
        ),
        ErrorKind::ForbiddenCallee => own(
            "the name of a function is written in capital letters",
            "write for example `{ NUMBER($n) }`; a brace that belongs to the text is written `{\"{\"}`",
        ),
        ErrorKind::MissingDefaultVariant => own(
            "none of the variants is the default",
            "mark the variant for all other cases with `*`, such as `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => own(
            "more than one variant is marked with `*`",
            "mark only the variant for all other cases with `*`",
        ),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => own(
            "a message cannot choose between variants",
            "put a variable before `->`, such as `$n`",
        ),
        ErrorKind::TermReferenceAsSelector => own(
            "a term cannot choose between variants, only an attribute of it can",
            "put a variable before `->`, such as `$n`, or an attribute, such as `-term.gender`",
        ),
        ErrorKind::TermAttributeAsPlaceable => own(
            "an attribute of a term cannot be shown, it can only choose between variants",
            "use the term itself, such as `{ -term }`",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => own(
            "an option stands before a value in `( )`",
            "write the value first, such as `NUMBER($n, minimumFractionDigits: 1)`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => (
            format!("the option `{name}` is given twice"),
            "delete one of the two".to_owned(),
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => own(
            "a `\\` in quotation marks is not followed by a known escape",
            "write `\\\\` for a backslash, `\\\"` for a quotation mark, `\\u` and four digits for a character",
        ),
        ErrorKind::UnbalancedClosingBrace if is_variant(file, error.pos.start) => own(
            "the `}` at the end of a line belongs to the text of a variant",
            "put the `}` that ends the variants on a line of its own; a brace that belongs to the text is \
             written `{\"}\"}`",
        ),
        ErrorKind::UnbalancedClosingBrace => own(
            "a `}` closes nothing",
            "write `{\"}\"}` for a brace that belongs to the text, or delete it",
        ),
        ErrorKind::ExpectedInlineExpression => own(
            "what stands in `{ }` is not a variable, term, function, number or quoted text",
            "write for example `{ $phone }` or `{ -clinic }`; a brace that belongs to the text is written \
             `{\"{\"}`",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => own(
            "before `->` stands something that cannot choose between variants",
            "put a variable before `->`, such as `$n`",
        ),
        ErrorKind::ExpectedLiteral => own(
            "the value of an option must be a number or a text in quotation marks",
            "write for example `NUMBER($n, minimumFractionDigits: 1)`",
        ),
    }
}

/// Whether only blank space is before `at` on its line, so that what the parser missed is above.
fn is_below(file: &SourceFile, at: usize) -> bool {
    let above = file.text().get(..at).unwrap_or_default();
    let line = above.trim_end_matches([' ', '\r']);
    file.text().len() == at || line.is_empty() || line.ends_with('\n') || {
        let rest = file.text().get(at..).unwrap_or_default();
        rest.starts_with(['\n', '\r'])
    }
}

/// Whether the line of `at` begins a variant.
fn is_variant(file: &SourceFile, at: usize) -> bool {
    let above = file.text().get(..at).unwrap_or_default();
    let line = above.rsplit('\n').next().unwrap_or_default();
    line.trim_start_matches([' ', '*']).starts_with('[')
}

/// The finding for an entry that the parser accepts and Fluent formats wrongly.
pub(super) fn flawed(file: &SourceFile, entry: &Entry, flaw: Flaw, at: Span) -> Diagnostic {
    let id = id_of(file, entry);
    let (code, message, help) = match flaw {
        Flaw::NoDefault => (
            UNREADABLE,
            format!("`{id}` cannot be read: none of the variants is the default"),
            "mark the variant for all other cases with `*`, such as `*[other]`".to_owned(),
        ),
        Flaw::Escape => (
            UNREADABLE,
            format!(
                "`{id}` cannot be read: the escape in \"{}\" stands for no character",
                file.slice(at)
            ),
            "write `{\"{\"}` for a brace, `\\\\` for a backslash, `\\U01F600` (six digits) for a character \
             above U+FFFF"
                .to_owned(),
        ),
        Flaw::PrivateUse => (
            "syntax/private-use",
            format!(
                "`{id}` holds a character for private use (U+100000 to U+10FFFF), which no reader can see"
            ),
            "replace the character by the one that is meant".to_owned(),
        ),
        Flaw::LinkAsVariant => (
            TRUNCATED,
            format!(
                "the translation of `{id}` ends early: `[{}](…)` at the beginning of a line is read as a \
                 variant, not as a link",
                file.slice(at)
            ),
            "write the `[` at the beginning of the line as `{\"[\"}`, or join the line with the one above"
                .to_owned(),
        ),
        Flaw::IndentedEntry => (
            UNREADABLE,
            format!(
                "{} is indented, so it would be shown as part of the text of `{id}`",
                quoted(file.slice(at))
            ),
            "remove the spaces at the beginning of the line".to_owned(),
        ),
        Flaw::TooManyPlaceables => (
            "syntax/too-many-placeables",
            format!(
                "`{id}` has more than {MAX_PLACEABLES} placeables; Fluent would show only the first \
                 {MAX_PLACEABLES}"
            ),
            "divide the text into several paragraphs".to_owned(),
        ),
    };
    let diagnostic = Diagnostic::error(code, file.locate(at), message).with_help(help);
    diagnostic
        .with_related(file.locate(entry.id), "in this text")
        .about_id(id)
}

/// A text in backticks: its first line, shortened.
pub(super) fn quoted(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(QUOTED_CHARS) {
        Some((end, _)) => format!("`{}…`", line.get(..end).unwrap_or_default()),
        None => format!("`{line}`"),
    }
}

/// The identifier of an entry, with the `-` of a term.
fn id_of(file: &SourceFile, entry: &Entry) -> String {
    match entry.kind {
        EntryKind::Message => file.slice(entry.id).to_owned(),
        EntryKind::Term => format!("-{}", file.slice(entry.id)),
    }
}

/// The identifier with which a line begins that reads `id =`.
fn entry_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    is_entry_id(id).then_some(id)
}
