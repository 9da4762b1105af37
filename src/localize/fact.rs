//! What localizing finds out about a text; rules judge it.

use std::fmt;

use crate::content::InlineProblem;

/// Something that localizing found out about a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// `{ $name }` that neither the configuration nor the locale defines.
    UnknownVariable(String),
    /// `{ -name }` without such a term in the locale or its parents.
    UnknownTerm(String),
    /// `{ name }`: a message reference, which article catalogues do not have.
    MessageReference(String),
    /// A function other than NUMBER and DATETIME.
    UnknownFunction(String),
    /// A function was called wrongly: what is wrong.
    BadCall(String),
    /// Terms that refer to each other in a circle: the first one's name.
    Cycle(String),
    /// DATETIME in a language for which CLDR has no dates.
    NoDateData,
    /// A value in a link destination that is neither url, email nor phone: the value as formatted.
    DestinationType(String),
    /// A text holds characters that are reserved for values (U+100000 to U+10FFFD).
    PrivateUse,
    /// There is a value, but it shows nothing.
    Empty,
    /// A problem of the inline Markdown.
    Inline(InlineProblem),
}

impl fmt::Display for Fact {
    /// What is wrong, in words that go on after a name and a colon.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownVariable(name) => write!(f, "there is no variable {{ ${name} }}"),
            Self::UnknownTerm(name) => write!(f, "there is no term {{ -{name} }}"),
            Self::MessageReference(name) => {
                write!(f, "{{ {name} }} refers to a message; write its text out")
            }
            Self::UnknownFunction(name) => {
                write!(
                    f,
                    "there is no function {name}; there are NUMBER and DATETIME"
                )
            }
            Self::BadCall(what) => f.write_str(what),
            Self::Cycle(name) => write!(f, "the term -{name} refers to itself"),
            Self::NoDateData => f.write_str("CLDR has no dates in this language"),
            Self::DestinationType(value) => write!(
                f,
                "\u{201c}{value}\u{201d} stands in the address of a link, where only variables of the types \
                 url, email and phone may stand"
            ),
            Self::PrivateUse => {
                f.write_str("it holds characters between U+100000 and U+10FFFD, which are reserved")
            }
            Self::Empty => f.write_str("it shows nothing"),
            Self::Inline(problem) => inline(problem, f),
        }
    }
}

fn inline(problem: &InlineProblem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match problem {
        InlineProblem::RawHtml(text) => write!(f, "it holds HTML: {text}"),
        InlineProblem::MissingFootnote(label) => write!(f, "there is no footnote [^{label}]"),
        InlineProblem::MissingLinkLabel(label) => write!(f, "there is no link label [{label}]"),
        InlineProblem::LiteralEmphasis(text) => {
            write!(
                f,
                "the emphasis marks in \u{201c}{text}\u{201d} do not open or close"
            )
        }
        InlineProblem::Block(text) => write!(f, "\u{201c}{text}\u{201d} begins a block"),
        InlineProblem::Scheme(address) => {
            write!(f, "{address} is not an address that a link may have")
        }
        InlineProblem::EmptyLink(address) => write!(f, "the link to {address} has no text"),
        InlineProblem::MissingAlternative(source) => {
            write!(f, "the image {source} has no description")
        }
    }
}
