//! FTL text → [`Catalogue`].

use std::borrow::Cow;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;
use memchr::{memchr, memchr_iter, memchr2_iter};

use crate::catalog::convert::{Converter, Flaw};
use crate::catalog::faultless::faultless;
use crate::catalog::index::Index;
use crate::catalog::nesting::too_deep;
use crate::catalog::unreadable::{Before, flawed, quoted, unreadable};
use crate::catalog::{Catalogue, Entry, EntryKind};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// Placeables nested deeper than this are refused before the parser, which recurses, sees them.
pub const MAX_NESTING: usize = 50;

/// Parses a catalogue. Never fails: entries that cannot be read are left out and named in the diagnostics,
/// which are in the order of the text.
///
/// A file with conflict markers, with carriage returns as line ends or with placeables nested deeper than
/// [`MAX_NESTING`] has no entries. A
/// value that ends early, because its next line cannot continue it, is left out as well: half a text must
/// never be published. Duplicates are kept and reported; lookups find the first.
pub fn parse(file: Arc<SourceFile>) -> (Catalogue, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let entries = match refused(&file) {
        Some(diagnostic) => {
            diagnostics.push(diagnostic);
            Vec::new()
        }
        None => entries(&file, &mut diagnostics),
    };
    let index = Index::new(&file, &entries);
    clashes(&file, &entries, &index, &mut diagnostics);
    diagnostics.sort_by_key(|diagnostic| (diagnostic.location.line, diagnostic.location.column));
    let catalogue = Catalogue {
        file,
        entries,
        index,
    };
    (catalogue, diagnostics)
}

/// Why the file as a whole is not parsed.
pub(super) fn refused(file: &SourceFile) -> Option<Diagnostic> {
    if let Some(line) = conflict_marker(file.text()) {
        return Some(
            Diagnostic::error(
                "syntax/conflict-marker",
                file.locate(line),
                format!(
                    "this file holds two versions of its texts: the line {} was left by a merge",
                    quoted(file.slice(line))
                ),
            )
            .with_help(
                "between `<<<<<<<` and `>>>>>>>`, keep the version that is right, delete the other, and \
                 delete the lines with the markers",
            ),
        );
    }
    if let Some(at) = lone_return(file.text().as_bytes()) {
        let location = file.locate(Span::new(at..at));
        let message = format!(
            "line {}, column {}: a line ends in a way that Fluent does not know (a carriage return alone), \
             so the file was not read",
            location.line, location.column
        );
        return Some(
            Diagnostic::error("syntax/unreadable-entry", location, message)
                .with_help("save the file with the line ends LF or CRLF; most editors offer this"),
        );
    }
    let at = too_deep(file.text(), MAX_NESTING)?;
    let location = file.locate(Span::new(at..at + 1));
    let message = format!(
        "line {}, column {}: what stands in braces is nested more than {MAX_NESTING} deep or too long, so \
         the file was not read",
        location.line, location.column
    );
    Some(
        Diagnostic::error("syntax/unreadable-entry", location, message).with_help(
            "close each `{` with a `}`; a brace that belongs to the text is written `{\"{\"}`",
        ),
    )
}

/// The first line that git writes into a file it could not merge.
fn conflict_marker(text: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    let begins_line = |at: usize| at == 0 || bytes.get(at - 1) == Some(&b'\n');
    let start = memchr2_iter(b'<', b'>', bytes).find(|&at| {
        let line = bytes.get(at..).unwrap_or_default();
        let marker = line.starts_with(b"<<<<<<<") || line.starts_with(b">>>>>>>");
        // Longer runs are rules that somebody drew.
        marker && begins_line(at) && line.first() != line.get(7)
    })?;
    let rest = bytes.get(start..)?;
    let length = memchr(b'\n', rest).unwrap_or(rest.len());
    Some(Span::new(start..start + length))
}

/// A carriage return that no line feed follows. Fluent takes it for text, and so what looks like the next
/// line for a part of this one.
fn lone_return(bytes: &[u8]) -> Option<usize> {
    memchr_iter(b'\r', bytes).find(|&at| bytes.get(at + 1) != Some(&b'\n'))
}

/// The entry that came last in the text, if nothing else came after it.
enum Last {
    Nothing,
    Kept,
    /// Kept, and comments came after it.
    Commented,
    LeftOut,
}

fn entries(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let text = parser_safe(file.text());
    faultless(file.text(), &text).unwrap_or_else(|| readable_entries(file, &text, diagnostics))
}

/// The entries that can be read, of a file that may have faults.
fn readable_entries(
    file: &SourceFile,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    let mut errors = errors.iter();
    let private: Vec<usize> = memchr_iter(0xF4, file.text().as_bytes()).collect();
    let mut converter = Converter::new(text);
    let mut entries: Vec<Entry> = Vec::with_capacity(resource.body.len());
    let mut last = Last::Nothing;
    for item in &resource.body {
        let (entry, flaw) = match item {
            ast::Entry::Message(message) => converter.message(message),
            ast::Entry::Term(term) => converter.term(term),
            ast::Entry::Junk { content } => {
                let (Some(span), Some(error)) = (Span::of_slice(text, content), errors.next())
                else {
                    continue;
                };
                let before = match last {
                    Last::Kept => entries.last().map_or(Before::Nothing, Before::Entry),
                    Last::Commented => entries.last().map_or(Before::Nothing, Before::Commented),
                    Last::LeftOut => Before::LeftOut,
                    Last::Nothing => Before::Nothing,
                };
                let (diagnostic, truncates) = unreadable(file, span, error, &before);
                diagnostics.extend(diagnostic);
                if truncates {
                    entries.pop();
                }
                last = if content.starts_with('#') {
                    Last::Nothing
                } else {
                    Last::LeftOut
                };
                continue;
            }
            ast::Entry::Comment(_) if matches!(last, Last::Kept | Last::Commented) => {
                last = Last::Commented;
                continue;
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => {
                last = Last::Nothing;
                continue;
            }
        };
        let flaw = flaw.or_else(|| private_use(&private, entry.span));
        let problem = match flaw {
            Some((flaw, at)) => Some(flawed(file, &entry, flaw, at)),
            None => term_name(file, &entry),
        };
        last = match problem {
            Some(problem) => {
                diagnostics.push(problem);
                Last::LeftOut
            }
            None => {
                entries.push(entry);
                Last::Kept
            }
        };
    }
    entries
}

/// `text`, with characters replaced at which fluent-syntax 0.12 panics: it cuts the text one byte after an
/// escape that is too short, which may be inside a character. Such an entry is unreadable either way, and
/// positions stay as they are.
pub(super) fn parser_safe(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut unsafe_at = Vec::new();
    for backslash in memchr_iter(b'\\', bytes) {
        let digits = match bytes.get(backslash + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let escape = bytes.get(backslash + 2..).unwrap_or_default();
        let length = escape
            .iter()
            .take(digits)
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        if length < digits && escape.get(length).is_some_and(|byte| !byte.is_ascii()) {
            unsafe_at.push(backslash + 2 + length);
        }
    }
    if unsafe_at.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if unsafe_at.binary_search(&at).is_ok() {
            safe.extend(std::iter::repeat_n('?', character.len_utf8()));
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

fn private_use(positions: &[usize], span: Span) -> Option<(Flaw, Span)> {
    let first = positions.partition_point(|&at| at < span.start as usize);
    let at = *positions.get(first)?;
    (at < span.end as usize).then(|| (Flaw::PrivateUse, Span::new(at..at + 4)))
}

/// Ids that Polyleaf gives to texts hold `--`, and terms share their namespace.
fn term_name(file: &SourceFile, entry: &Entry) -> Option<Diagnostic> {
    let name = file.slice(entry.id);
    if entry.kind != EntryKind::Term || !name.contains("--") {
        return None;
    }
    let diagnostic = Diagnostic::error(
        "syntax/term-name",
        file.locate(entry.id),
        format!("the term `-{name}` has `--` in its name, which only the texts of articles have"),
    );
    let better = name.split('-').filter(|part| !part.is_empty());
    let better = better.collect::<Vec<_>>().join("-");
    Some(
        diagnostic
            .with_help(format!(
                "give the term a name with single hyphens, such as `-{better}`"
            ))
            .about_id(format!("-{name}")),
    )
}

/// Ids given twice, and ids that are a message and a term.
fn clashes(file: &SourceFile, entries: &[Entry], index: &Index, diagnostics: &mut Vec<Diagnostic>) {
    let key = |entry: &Entry| (entry.kind, file.slice(entry.id));
    let alike = index.alike();
    let mut sorted: Vec<&Entry> = alike.filter_map(|at| entries.get(at as usize)).collect();
    sorted.sort_by_key(|entry| key(entry));
    let terms = sorted.partition_point(|entry| entry.kind == EntryKind::Message);
    let (messages, terms) = sorted.split_at_checked(terms).unwrap_or_default();
    for of_a_kind in [messages, terms] {
        for same in of_a_kind.chunk_by(|one, other| key(one) == key(other)) {
            let Some((first, others)) = same.split_first() else {
                continue;
            };
            for other in others {
                diagnostics.push(duplicate(file, first, other));
            }
        }
    }
    for same in terms.chunk_by(|one, other| key(one) == key(other)) {
        let Some(term) = same.first() else {
            continue;
        };
        let name = file.slice(term.id);
        let Ok(at) = messages.binary_search_by(|message| file.slice(message.id).cmp(name)) else {
            continue;
        };
        let Some(message) = messages.get(at) else {
            continue;
        };
        diagnostics.push(
            Diagnostic::error(
                "syntax/shared-name",
                file.locate(term.id),
                format!("the term `-{name}` and the message `{name}` have the same name, so only one of them can be used"),
            )
            .with_related(file.locate(message.id), "the message")
            .with_help("rename the term here and wherever it is used")
            .about_id(format!("-{name}")),
        );
    }
}

fn duplicate(file: &SourceFile, first: &Entry, other: &Entry) -> Diagnostic {
    let dash = match first.kind {
        EntryKind::Message => "",
        EntryKind::Term => "-",
    };
    let id = format!("{dash}{}", file.slice(first.id));
    let location = file.locate(first.id);
    Diagnostic::error(
        "syntax/duplicate-message",
        file.locate(other.id),
        format!(
            "`{id}` is here a second time; only the first, in line {}, is used",
            location.line
        ),
    )
    .with_related(location, "the first one")
    .with_help("keep the one that is right and delete the other")
    .about_id(id)
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::{Element, Expression};

    fn parsed(text: &str) -> (Catalogue, Vec<Diagnostic>) {
        parse(Arc::new(SourceFile::from_text("a.ftl", text)))
    }

    fn ids(catalogue: &Catalogue) -> Vec<&str> {
        catalogue
            .entries
            .iter()
            .map(|entry| catalogue.file.slice(entry.id))
            .collect()
    }

    #[test]
    fn example_parses_with_spans_of_everything() {
        let text = "### r\r\n\r\n# c1\r\n#\r\n# c2\r\nb = x { $y }\r\n\r\n-t =\r\n    one\r\n    { NUMBER($n, a: 1) } \r\n    .at = { \"}\" }\r\na = z";
        let (catalogue, diagnostics) = parsed(text);
        assert_eq!(diagnostics, []);
        let slice = |span| catalogue.file.slice(span);
        assert_eq!(ids(&catalogue), ["b", "t", "a"]);
        let [b, t, a] = catalogue.entries.as_slice() else {
            panic!()
        };
        assert_eq!(
            catalogue.comments(b).collect::<Vec<_>>(),
            ["# c1", "#", "# c2"]
        );
        assert_eq!(slice(b.span), "b = x { $y }");
        assert_eq!(
            slice(t.span),
            "-t =\r\n    one\r\n    { NUMBER($n, a: 1) } \r\n    .at = { \"}\" }"
        );
        assert_eq!(slice(a.span), "a = z");
        let elements = &t.value.as_ref().unwrap().elements;
        let texts: Vec<&str> = elements.iter().map(|e| slice(e.span())).collect();
        assert_eq!(texts, ["one", "\n", "{ NUMBER($n, a: 1) }"]);
        assert_eq!(slice(t.attributes[0].id), "at");
        assert!(matches!(
            &t.attributes[0].value.elements[..],
            [Element::Placeable(Expression::Text(text), _)] if text == "}"
        ));
        assert!(catalogue.message("t").is_none() && catalogue.term("t").is_some());
        assert_eq!(catalogue.message("a").unwrap().span, a.span);
    }

    /// Text, ids that stay, and for each finding its code, line, and parts of message or help.
    type Trap = (
        &'static str,
        &'static [&'static str],
        &'static [(&'static str, u32, &'static str)],
    );

    const TRAPS: &[Trap] = &[
        // A value that ends early is not kept.
        (
            "a =\n    Take 1.\n    [link](x)\nb = y\n",
            &["b"],
            &[("syntax/truncated-value", 3, r#"{"["}"#)],
        ),
        (
            "a =\n    Take 1.\n    * not more\n",
            &[],
            &[("syntax/truncated-value", 3, "`a` ends early")],
        ),
        (
            "a =\n    Take 0\n    .5 mg\n",
            &[],
            &[("syntax/truncated-value", 3, r#"{"."}"#)],
        ),
        (
            "a =\n    Take 0\n\n    **no**\n",
            &[],
            &[("syntax/truncated-value", 4, "`**no**`")],
        ),
        (
            "a =\r\n    x\r\n    }\r\nb = y\r\n",
            &["b"],
            &[("syntax/truncated-value", 3, r#"{"}"}"#)],
        ),
        (
            "a = x\n\tmore\nb = y\n",
            &["b"],
            &[("syntax/truncated-value", 2, "tab")],
        ),
        (
            "a = x\nand more\nand more\n\nb = y\n",
            &["b"],
            &[("syntax/truncated-value", 2, "four spaces")],
        ),
        (
            "-a = x\n[y]\n",
            &[],
            &[("syntax/truncated-value", 2, "`-a` ends early")],
        ),
        (
            "a = { $n ->\n    [one] See\n    [this](http://x)\n   *[other] y\n}\n",
            &[],
            &[("syntax/truncated-value", 3, "[this]")],
        ),
        (
            "a =\n    Take 1,\n# not sure\n    not more\n",
            &[],
            &[("syntax/truncated-value", 4, "comment")],
        ),
        (
            "a = x\n\n# c\n    b = y\nc = z\n",
            &["a", "c"],
            &[("syntax/unreadable-entry", 4, "remove the spaces")],
        ),
        (
            "a = x\n# c\n[y\nc = z\n",
            &["a", "c"],
            &[("syntax/unreadable-entry", 3, "`[y` cannot be read")],
        ),
        // A broken neighbour is another matter.
        (
            "a = x\nb { y\nc = z\n",
            &["c"],
            &[("syntax/truncated-value", 2, "`b { y`")],
        ),
        (
            "a = x\nb = { y\nc = z\n",
            &["a", "c"],
            &[("syntax/unreadable-entry", 2, "`b` cannot be read")],
        ),
        (
            "a = x\n\nb { y\nmore\nc = z\n",
            &["a", "c"],
            &[("syntax/unreadable-entry", 3, "no `=`")],
        ),
        // Layout.
        ("a =\n\tx\n", &[], &[("syntax/unreadable-entry", 1, "tab")]),
        (
            "a = {\t$x }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "tab")],
        ),
        (
            "#comment\na = x\n",
            &["a"],
            &[("syntax/unreadable-entry", 1, "space after `#`")],
        ),
        (
            "   a = x\nb = y\n",
            &["b"],
            &[("syntax/unreadable-entry", 1, "remove the spaces")],
        ),
        (
            "a = x\n  b--c = y\nd = z\n",
            &["d"],
            &[("syntax/unreadable-entry", 2, "`b--c = y` is indented")],
        ),
        (
            "a =\n  b--c = y\n",
            &[],
            &[("syntax/unreadable-entry", 2, "part of the text of `a`")],
        ),
        ("a = { $x } b--c = y\n", &["a"], &[]),
        // Braces.
        (
            "a = x } y\n",
            &[],
            &[("syntax/unreadable-entry", 1, r#"{"}"}"#)],
        ),
        (
            "a = x { y\n",
            &[],
            &[("syntax/unreadable-entry", 1, "is not closed")],
        ),
        ("a = x {word} y\n", &["a"], &[]),
        (
            "a = x { 5 mg }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "where `m` stands")],
        ),
        (
            "a = x { é }\n",
            &[],
            &[("syntax/unreadable-entry", 1, r#"{"{"}"#)],
        ),
        (
            "a = { \"x }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "quotation marks")],
        ),
        (
            "a = { \"x",
            &[],
            &[("syntax/unreadable-entry", 1, "quotation marks")],
        ),
        (
            "a = { \"\\u00é\" }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "escape")],
        ),
        ("a = \\u00é and \\u\n", &["a"], &[]),
        (
            "a = { \"\\x\" }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "escape")],
        ),
        (
            "a = { \"\\{\" }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "escape")],
        ),
        (
            "a = { \"\\uD83D\" }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "escape")],
        ),
        (
            "a = { $n ->\n *[other] y }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "line of its own")],
        ),
        // Other mistakes.
        (
            "a = \nb = y\n",
            &["b"],
            &[("syntax/unreadable-entry", 1, "no text after `=`")],
        ),
        (
            "-a =\n",
            &[],
            &[(
                "syntax/unreadable-entry",
                1,
                "`-a` cannot be read: there is no text",
            )],
        ),
        (
            "größe = x\n",
            &[],
            &[("syntax/unreadable-entry", 1, "cannot hold `ö`")],
        ),
        (
            "ä = x\n",
            &[],
            &[("syntax/unreadable-entry", 1, "letters a to z")],
        ),
        (
            "a = { number($n) }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "capital letters")],
        ),
        (
            "a = { -t.x }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "attribute of a term")],
        ),
        (
            "a = { F(a: 1, $b) }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "option stands before")],
        ),
        (
            "a = { F(a: 1, a: 2) }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "`a` is given twice")],
        ),
        (
            "a = { F(a: $x) }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "value of an option")],
        ),
        (
            "a = { $n -> [x] y }\n",
            &[],
            &[("syntax/unreadable-entry", 1, "next line")],
        ),
        (
            "a = { $n ->\n [x] y\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "default")],
        ),
        (
            "a = { $n ->\n [x] y\n *}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "default")],
        ),
        (
            "a = { $n ->\n *[x] y\n *[z] y\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "more than one")],
        ),
        (
            "a = { $n ->\n *[x]\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, r#"{""}"#)],
        ),
        (
            "a = { b ->\n *[x] y\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "message cannot choose")],
        ),
        (
            "a = { -b ->\n *[x] y\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "term cannot choose")],
        ),
        (
            "a = { {$b} ->\n *[x] y\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "cannot choose")],
        ),
        (
            "a = { $n ->\n *[-x] y\n}\n",
            &[],
            &[("syntax/unreadable-entry", 1, "number is not complete")],
        ),
        // Characters and markers.
        (
            "a = x\u{100041}\nb = { \"\\U100041\" }\nc = y\n",
            &["c"],
            &[
                ("syntax/private-use", 1, "`a`"),
                ("syntax/private-use", 2, "`b`"),
            ],
        ),
        ("# \u{100041}\nb = y\n", &["b"], &[]),
        (
            "a = x\n<<<<<<< HEAD\nb = y\n=======\nb = z\n>>>>>>> other\n",
            &[],
            &[("syntax/conflict-marker", 2, "two versions")],
        ),
        (
            "a = x\n=======\n",
            &[],
            &[("syntax/truncated-value", 2, "=======")],
        ),
        (
            "a = x\n    =======\n# <<<<<<<\n## ============\n",
            &["a"],
            &[],
        ),
        (
            "a = x\rb = y\r",
            &[],
            &[("syntax/unreadable-entry", 1, "LF or CRLF")],
        ),
        // Names.
        (
            "a = x\nb = y\na = z\n",
            &["a", "b", "a"],
            &[("syntax/duplicate-message", 3, "line 1")],
        ),
        (
            "-a = x\na = y\n-a = z\n",
            &["a", "a", "a"],
            &[
                ("syntax/shared-name", 1, "same name"),
                ("syntax/duplicate-message", 3, "`-a`"),
            ],
        ),
        ("-a--b = x\n", &[], &[("syntax/term-name", 1, "`-a-b`")]),
        ("", &[], &[]),
        ("\n\n# x", &[], &[]),
    ];

    #[test]
    fn traps_are_named_and_nothing_half_read_is_kept() {
        for (text, kept, expected) in TRAPS {
            let (catalogue, diagnostics) = parsed(text);
            assert_eq!(ids(&catalogue), *kept, "{text:?} {diagnostics:#?}");
            let found: Vec<_> = diagnostics
                .iter()
                .map(|found| (found.code, found.location.line))
                .collect();
            let wanted: Vec<_> = expected
                .iter()
                .map(|&(code, line, _)| (code, line))
                .collect();
            assert_eq!(found, wanted, "{text:?} {diagnostics:#?}");
            for (found, (_, _, part)) in diagnostics.iter().zip(*expected) {
                let help = found.help.as_deref().unwrap_or_default();
                assert!(
                    found.message.contains(part) || help.contains(part),
                    "{text:?}: {part:?} is not in {:?} {help:?}",
                    found.message
                );
                assert!(!help.is_empty(), "{text:?}");
            }
        }
    }

    #[test]
    fn placeables_are_counted_as_formatting_meets_them() {
        let hundred = "{ $x }".repeat(100);
        let select = format!(
            "{{ $n ->\n [one] {}\n *[other] {}\n }}",
            "{$x}".repeat(99),
            "{$x}".repeat(98)
        );
        for (text, kept) in [
            (format!("a = {hundred}\n"), 1),
            (format!("a = {hundred}{{ $x }}\n"), 0),
            (format!("a = {select}\n"), 1),
            (format!("a = {select}{{ $x }}\n"), 0),
        ] {
            let (catalogue, diagnostics) = parsed(&text);
            assert_eq!(catalogue.entries.len(), kept);
            assert_eq!(diagnostics.len(), 1 - kept);
            assert!(
                diagnostics
                    .iter()
                    .all(|found| found.code == "syntax/too-many-placeables")
            );
        }
    }

    #[test]
    fn nesting_cannot_overflow_the_stack() {
        for text in [
            format!("a = {}x{}\n", "{".repeat(5_000), "}".repeat(5_000)),
            format!("a = {}\n", "{".repeat(1_000_000)),
            format!("a = {{ {}\n", "F(".repeat(1_000_000)),
            format!("a = {{ F({}) }}", "a: 1 ".repeat(200_000)),
            format!("b = }}\na = {}", "{ $n ->\n *[x] ".repeat(5_000)),
        ] {
            let (catalogue, diagnostics) = parsed(&text);
            assert!(catalogue.entries.is_empty());
            assert_eq!(diagnostics.len(), 1);
            assert!(diagnostics[0].message.contains("nested"), "{diagnostics:?}");
        }
        let deep = MAX_NESTING - 1;
        let text = format!("a = {}{{ $x }}{}\n", "{".repeat(deep), "}".repeat(deep));
        assert_eq!(parsed(&text).0.entries.len(), 1);
    }

    /// Pieces of catalogues in any order: some parse, most do not.
    pub(in crate::catalog) fn soup() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "{",
            "{ ",
            "}",
            " }",
            "\n}",
            "{ $x }",
            "{ F(",
            "(",
            ")",
            ", ",
            "a: 1",
            "-t(",
            "\"",
            "\\",
            "\"}\"",
            "\\u00",
            "\\U",
            "é",
            "\u{100000}",
            "$x",
            "m.a",
            "-t",
            " 1.5",
            " ->\n",
            "\n   [one] ",
            "\n  *[other] ",
            "[",
            "]",
            "*",
            "\n",
            "\r\n",
            "\r",
            "\n    ",
            "\n\n",
            "\n\t",
            "# c\n",
            "#",
            "## g\n",
            "text",
            " ",
            ".",
            "\na = ",
            "\nb--c =\n    ",
            "\n-t = ",
            "\n    .at = ",
            "=",
            "\na = { $n ->\n [1] x\n *[other] ",
            "# translate: a =\n",
            "# source: s\n",
        ]);
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    fn check_pattern(catalogue: &Catalogue, pattern: &crate::catalog::Pattern) {
        let slice = |span| catalogue.file.slice(span);
        let mut at = pattern.span.start;
        for element in &pattern.elements {
            let span = element.span();
            assert!(span.start >= at && span.end <= pattern.span.end && !span.is_empty());
            at = span.end;
            if let Element::Placeable(expression, _) = element {
                let text = slice(span);
                assert!(text.starts_with('{') && text.ends_with('}'), "{text}");
                if let Expression::Variable(name) = expression {
                    assert_eq!(
                        text.trim_matches(['{', '}', ' ', '\n', '\r']),
                        format!("${name}")
                    );
                }
                if let Expression::Select(_, variants) = expression {
                    assert!(variants.iter().any(|variant| variant.default));
                    for variant in variants {
                        check_pattern(catalogue, &variant.value);
                    }
                }
            }
        }
        assert_eq!(at, pattern.span.end);
    }

    /// Text that is mostly a catalogue without faults.
    fn catalogue_text() -> impl Strategy<Value = String> {
        let value = prop::sample::select(vec![
            "x",
            " x y  ",
            "\n    x",
            "\n\n  \n  x ",
            "\n    [x",
            "\n    b--c = x",
            "x\n    y",
            "x\n\n    y",
            "{ $x }",
            "{\n$x\n}",
            "x { \"}\" } y",
            "{\"[\"}x { $y }{\"\"}  ",
            " x {  $y_1 }  {\"z\"} {$ z}",
            "{ $x -> }",
            "{ \"\\\\u0041\" }",
            "\n    {\"*\"} x",
            "\n    b--c { $y } = x",
            "{ -t } x",
            "{\"x",
            "{ $n ->\n    [1] x\n   *[other] y\n }",
            "{ $n ->\n    [1] x\na = y\n   *[other] y\n }",
            "x\n    .at = y",
            "\n    .at = y",
            "x }",
            "",
            " ",
            "\u{100000}",
            "é\u{a0}",
        ]);
        let above = prop::sample::select(vec![
            "",
            "",
            "# c\n",
            "#\n# c\n",
            "# c\n\n",
            "## g\n",
            "### r\n\n",
            "# c\n  \n",
            "#c\n",
            "####\n",
            "# c\n## g\n",
            "# c\n#d\n",
            "  ",
        ]);
        let id = prop::sample::select(vec!["a", "b--c", "-t", "-t--u", "a_1", "1a", "a b"]);
        let sign = prop::sample::select(vec![" = ", "=", " =", "  =   ", " "]);
        let end = prop::sample::select(vec![
            "\n",
            "\n",
            "\n\n",
            "\n  \n",
            "\n    \n\n",
            "",
            "\n ",
            "\n    ",
        ]);
        let entry =
            (above, id, sign, value, end).prop_map(|(a, b, c, d, e)| [a, b, c, d, e].concat());
        let entries = prop::collection::vec(entry, 0..4).prop_map(|entries| entries.concat());
        (entries, any::<bool>()).prop_map(|(text, crlf)| {
            if crlf {
                text.replace('\n', "\r\n")
            } else {
                text
            }
        })
    }

    /// What is read without the parser is what the parser reads.
    fn check_faultless(text: &str) -> bool {
        let file = SourceFile::from_text("a.ftl", text);
        let safe = parser_safe(text);
        let (None, Some(entries)) = (refused(&file), faultless(text, &safe)) else {
            return false;
        };
        let mut diagnostics = Vec::new();
        let expected = readable_entries(&file, &safe, &mut diagnostics);
        assert_eq!(
            format!("{entries:#?}"),
            format!("{expected:#?}"),
            "{text:?}"
        );
        assert_eq!(diagnostics, [], "{text:?}");
        true
    }

    #[test]
    fn a_character_of_ours_behind_a_broken_escape_is_told() {
        for text in ["a = \\u00\u{100000}", "a = { $x } \\u\u{100000}"] {
            let file = Arc::new(SourceFile::from_text("a.ftl", text));
            let (catalogue, problems) = parse(file);
            assert!(catalogue.entries.is_empty(), "{text:?}");
            assert_eq!(problems[0].code, "syntax/private-use", "{text:?}");
        }
    }

    #[test]
    fn ordinary_files_are_read_without_the_parser() {
        for text in [
            "",
            "\n",
            "## x\n\n# source: y\na = z\n\n# translate: b =\n\nc =\n    z\n",
            "a = { $x } y\n\n\n-t = z\n    .at = z\nb = { $n ->\n    [1] x\n   *[other] y\n }\n",
            "# c\r\na = z \r\n\r\nb = z",
            "a = x\n    y\n\n    z",
        ] {
            assert!(check_faultless(text), "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn reading_without_the_parser_changes_nothing(text in catalogue_text(), soup in soup()) {
            check_faultless(&text);
            check_faultless(&soup);
        }

        #[test]
        fn any_text_gives_entries_inside_it_or_findings(text in soup()) {
            let (catalogue, diagnostics) = parsed(&text);
            let mut end = 0;
            for entry in &catalogue.entries {
                prop_assert!(entry.span.start >= end);
                end = entry.span.end;
                let slice = catalogue.file.slice(entry.span);
                let sigil = if entry.kind == EntryKind::Term { "-" } else { "" };
                let id = format!("{sigil}{}", catalogue.id(entry));
                prop_assert!(slice.starts_with(&id));
                assert!(!slice.ends_with(['\n', '\r', ' ']) && !slice.contains('\u{100000}'));
                for comment in catalogue.comments(entry) {
                    prop_assert!(comment.starts_with('#'));
                }
                for pattern in entry.patterns() {
                    check_pattern(&catalogue, pattern);
                    let _ = crate::catalog::target_hash(pattern, &catalogue.file);
                }
                // The entry alone says the same.
                let (alone, again) = parsed(slice);
                prop_assert_eq!((alone.entries.len(), again), (1, vec![]));
                let spliced = crate::catalog::splice_plurals(entry, &catalogue.file, &|_| true);
                let (alone, again) = parsed(&spliced);
                prop_assert_eq!((alone.entries.len(), again), (1, vec![]), "{}", spliced);
            }
            for found in &diagnostics {
                prop_assert!(found.help.is_some() && found.location.line > 0);
            }
            if let (None, Ok(resource)) = (refused(&catalogue.file), parser::parse(&*parser_safe(&text))) {
                let entries = resource.body.iter().filter(|entry| matches!(entry, ast::Entry::Message(_) | ast::Entry::Term(_)));
                prop_assert!(entries.count() <= catalogue.entries.len() + diagnostics.len());
            }
            let blocks = crate::catalog::blocks(&catalogue);
            let live = blocks.iter().filter(|block| block.entry.is_some()).count();
            prop_assert_eq!(live, catalogue.entries.len());
        }
    }
}
