//! The text that Polyleaf writes into a catalogue, and the edits that put it there: blocks and our own
//! comment lines. Every other byte stays the translator's.

use crate::catalog::{CommentLine, EntryBlock};
use crate::source::{Edit, SourceFile, Span};

/// Before each line of a value that does not stand on the `=` line.
const INDENT: &str = "    ";

/// A whole block with line feeds: comment lines, then `id = value`, a line feed at the end.
///
/// `value` is FTL text, its lines not indented. It begins on the `=` line, or, when it has several lines or
/// `right_to_left` is set, on the next, indented by four spaces; text that would then begin a line with
/// `[`, `*` or `.` is escaped. `was_now` is the source text before and after a change, and is shown instead
/// of `source`.
pub fn entry_text(
    id: &str,
    value: &str,
    notes: &[impl AsRef<str>],
    source: Option<&str>,
    was_now: Option<(&str, &str)>,
    right_to_left: bool,
) -> String {
    let mut text = String::with_capacity(id.len() + 2 * value.len() + 32);
    push_lines(&mut text, &note_lines(notes));
    push_lines(&mut text, &shown_lines(source, was_now));
    text.push_str(id);
    text.push_str(" =");
    push_value(&mut text, value, right_to_left);
    text.push('\n');
    text
}

/// A stub to fill in: comment lines that end in `# translate: id =`, a line feed at the end.
pub fn stub_text(id: &str, notes: &[impl AsRef<str>], source: &str) -> String {
    let mut text = String::with_capacity(id.len() + source.len() + 48);
    push_lines(&mut text, &note_lines(notes));
    push_lines(&mut text, &shown_lines(Some(source), None));
    text.push_str("# translate: ");
    text.push_str(id);
    text.push_str(" =\n");
    text
}

/// A source text as a comment shows it, on one line: every run of white space with a line break or tab in
/// it is one space, so that a hard break (`\` and a line feed) reads `\ `.
///
/// [`source_hash`](crate::catalog::source_hash) folds white space as well, so the text and what is shown of
/// it hash the same, which is how [`shown_hash`](crate::catalog::shown_hash) knows what a translator saw.
pub fn shown_source(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(at) = rest.find(breaks_line) {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        shown.push_str(before.trim_end());
        shown.push(' ');
        rest = after.trim_start();
    }
    shown.push_str(rest);
    shown
}

fn breaks_line(character: char) -> bool {
    (character.is_control() && character.is_whitespace())
        || matches!(character, '\u{2028}' | '\u{2029}')
}

/// The edits that make a block show `notes`, and `was_now` or else `source`. Lines that are right already
/// are not touched, nor are the translator's; new ones replace the old ones where those stand, else notes
/// come first and the source text after them.
pub fn edit_own_lines(
    file: &SourceFile,
    block: &EntryBlock,
    notes: &[impl AsRef<str>],
    source: Option<&str>,
    was_now: Option<(&str, &str)>,
) -> Vec<Edit> {
    let spans = |wanted: fn(&CommentLine) -> bool| -> Vec<Span> {
        let own = block.comments.iter().filter(|line| wanted(line));
        own.map(CommentLine::span).collect()
    };
    let old_notes = spans(|line| matches!(line, CommentLine::Note(_)));
    let old_shown = spans(|line| {
        matches!(
            line,
            CommentLine::Source(_) | CommentLine::Was(_) | CommentLine::Now(_)
        )
    });
    let after_notes = old_notes.last().map_or(block.span.start, |last| last.end);
    let mut edits = Vec::new();
    replace_lines(
        file,
        &old_notes,
        &note_lines(notes),
        block.span.start,
        &mut edits,
    );
    let shown = shown_lines(source, was_now);
    replace_lines(file, &old_shown, &shown, after_notes, &mut edits);
    edits
}

/// Puts `texts`, as [`entry_text`] and [`stub_text`] make them, after the block at `after`, or before the
/// first block; with an empty line around each.
pub fn insert_blocks(
    file: &SourceFile,
    blocks: &[EntryBlock],
    after: Option<usize>,
    texts: &[impl AsRef<str>],
) -> Edit {
    let text = file.text();
    let end = text.len();
    let (at, before_block) = match after.and_then(|position| blocks.get(position)) {
        Some(block) => (block.span.end as usize, false),
        None => match blocks.first() {
            Some(first) => (first.span.start as usize, true),
            None => (end, false),
        },
    };
    let mut replacement = texts
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<&str>>()
        .join("\n");
    if before_block {
        replacement.push('\n');
    } else if at > 0 {
        let above = text.get(..at).unwrap_or_default();
        if !ends_blank(above) {
            replacement.insert(0, '\n');
        }
        if !above.ends_with('\n') {
            replacement.insert(0, '\n');
        }
        if at < end && blank_line(text, at).is_none() {
            replacement.push('\n');
        }
    }
    Edit {
        span: Span::new(at..at),
        replacement: with_line_ends(file, &replacement),
    }
}

/// Takes a block away, with one of the empty lines beside it.
pub fn remove_block(file: &SourceFile, block: &EntryBlock) -> Edit {
    let text = file.text();
    let mut span = block.span.range();
    if let Some(end) = blank_line(text, span.end) {
        span.end = end;
    } else if span.end >= text.len() {
        let above = text.get(..span.start).unwrap_or_default();
        if let Some(rest) = above.strip_suffix('\n') {
            let rest = rest.strip_suffix('\r').unwrap_or(rest);
            if rest.is_empty() || rest.ends_with('\n') {
                span.start = rest.len();
            }
        }
    }
    Edit {
        span: Span::new(span),
        replacement: String::new(),
    }
}

/// `text` with the line ends that the file has: CRLF if its first line ends so.
pub fn with_line_ends(file: &SourceFile, text: &str) -> String {
    let first = memchr::memchr(b'\n', file.text().as_bytes());
    let before = first.and_then(|at| file.text().as_bytes().get(at.checked_sub(1)?));
    if before == Some(&b'\r') {
        text.replace('\n', "\r\n")
    } else {
        text.to_owned()
    }
}

fn note_lines(notes: &[impl AsRef<str>]) -> Vec<String> {
    let notes = notes.iter().map(|note| shown_source(note.as_ref()));
    notes.map(|note| labelled("note", &note)).collect()
}

fn shown_lines(source: Option<&str>, was_now: Option<(&str, &str)>) -> Vec<String> {
    match (was_now, source) {
        (Some((was, now)), _) => vec![
            labelled("was", &shown_source(was)),
            labelled("now", &shown_source(now)),
        ],
        (None, Some(source)) => vec![labelled("source", &shown_source(source))],
        (None, None) => Vec::new(),
    }
}

fn labelled(label: &str, text: &str) -> String {
    if text.is_empty() {
        format!("# {label}:")
    } else {
        format!("# {label}: {text}")
    }
}

fn push_lines(text: &mut String, lines: &[String]) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}

fn replace_lines(
    file: &SourceFile,
    old: &[Span],
    new: &[String],
    otherwise: u32,
    edits: &mut Vec<Edit>,
) {
    let kept = old.iter().map(|&span| file.slice(span).trim_end());
    if kept.eq(new.iter().map(|line| line.trim_end())) {
        return;
    }
    let mut text = String::new();
    push_lines(&mut text, new);
    let mut text = with_line_ends(file, &text);
    if old.is_empty() {
        let at = otherwise as usize;
        edits.push(Edit {
            span: Span::new(at..at),
            replacement: std::mem::take(&mut text),
        });
    }
    for &span in old {
        edits.push(Edit {
            span,
            replacement: std::mem::take(&mut text),
        });
    }
}

fn push_value(text: &mut String, value: &str, right_to_left: bool) {
    if !right_to_left && !value.contains('\n') {
        text.push(' ');
        text.push_str(value);
        return;
    }
    let mut depth = 0_usize;
    for line in value.lines() {
        text.push('\n');
        if line.trim().is_empty() {
            continue;
        }
        text.push_str(INDENT);
        let content = line.trim_start_matches(' ');
        text.push_str(line.strip_suffix(content).unwrap_or_default());
        match content.chars().next() {
            Some(first @ ('[' | '*' | '.')) if depth == 0 => {
                text.push_str("{\"");
                text.push(first);
                text.push_str("\"}");
                text.push_str(content.strip_prefix(first).unwrap_or_default());
            }
            _ => text.push_str(content),
        }
        depth = depth_after(content, depth);
    }
}

/// How many placeables are open at the end of a line that begins inside of `depth`.
fn depth_after(line: &str, mut depth: usize) -> usize {
    let mut rest = line;
    while let Some(at) = rest.find(['{', '}']) {
        let (_, from) = rest.split_at_checked(at).unwrap_or_default();
        if let Some(inside) = from.strip_prefix('{') {
            depth += 1;
            rest = match inside.trim_start().strip_prefix('"') {
                Some(literal) => after_literal(literal),
                None => inside,
            };
        } else {
            depth = depth.saturating_sub(1);
            rest = from.strip_prefix('}').unwrap_or_default();
        }
    }
    depth
}

/// What follows the closing quotation mark.
fn after_literal(literal: &str) -> &str {
    let mut chars = literal.chars();
    while let Some(character) = chars.next() {
        match character {
            '"' => break,
            '\\' => {
                chars.next();
            }
            _ => {}
        }
    }
    chars.as_str()
}

/// Whether the text ends in an empty line.
fn ends_blank(text: &str) -> bool {
    text.strip_suffix('\n').is_some_and(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.is_empty() || line.ends_with('\n')
    })
}

/// The end of the line at `at`, if it is blank and ends in a line feed.
fn blank_line(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let length = rest.find('\n')? + 1;
    let line = rest.get(..length)?;
    line.trim().is_empty().then_some(at + length)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::catalog::{
        Catalogue, blocks, parse, shown_hash, source_hash, target_hash, target_hash_of,
    };
    use crate::source::apply;

    const NONE: [&str; 0] = [];

    fn parsed(text: &str) -> (Catalogue, Vec<EntryBlock>) {
        let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
        let blocks = blocks(&catalogue);
        (catalogue, blocks)
    }

    #[test]
    fn blocks_are_written_as_documented() {
        let was_now = Some(("Lasts 1 week.", "Lasts 2 weeks."));
        for (text, expected) in [
            (
                entry_text("a--b", "Después", &["Keep."], Some("After"), None, false),
                "# note: Keep.\n# source: After\na--b = Después\n",
            ),
            (
                entry_text("a--b", "x", &NONE, Some("After"), was_now, false),
                "# was: Lasts 1 week.\n# now: Lasts 2 weeks.\na--b = x\n",
            ),
            (
                entry_text("a--b", "[رابط](x)", &NONE, None, None, true),
                "a--b =\n    {\"[\"}رابط](x)\n",
            ),
            (
                entry_text("a--b", "[link](x)", &NONE, None, None, false),
                "a--b = [link](x)\n",
            ),
            (
                entry_text(
                    "a--b",
                    "*x* {\"{\"}\n.y\n\n{ $n ->\n    [one] z\n   *[other] \"w\n}\n*",
                    &NONE,
                    None,
                    None,
                    false,
                ),
                "a--b =\n    {\"*\"}x* {\"{\"}\n    {\".\"}y\n\n    { $n ->\n        [one] z\n       *[other] \"w\n    }\n    {\"*\"}\n",
            ),
            (
                stub_text("a--b", &["Keep\nit."], "One\\\ntwo"),
                "# note: Keep it.\n# source: One\\ two\n# translate: a--b =\n",
            ),
        ] {
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn own_lines_change_and_the_translators_do_not() {
        let text = "# mine\n# source: s\n# mine too\na = x\n\n# note: n\nb = y\n";
        let was_now = Some(("s", "t"));
        for (at, notes, source, was_now, expected) in [
            (0, &[][..], Some("s"), None, text),
            (1, &["n"], None, None, text),
            (
                0,
                &["new"],
                None,
                was_now,
                "# note: new\n# mine\n# was: s\n# now: t\n# mine too\na = x\n\n# note: n\nb = y\n",
            ),
            (
                0,
                &[],
                None,
                None,
                "# mine\n# mine too\na = x\n\n# note: n\nb = y\n",
            ),
            (
                1,
                &["n"],
                Some("t"),
                None,
                "# mine\n# source: s\n# mine too\na = x\n\n# note: n\n# source: t\nb = y\n",
            ),
            (
                1,
                &["m", "o"],
                Some("t"),
                None,
                "# mine\n# source: s\n# mine too\na = x\n\n# note: m\n# note: o\n# source: t\nb = y\n",
            ),
        ] {
            for line_end in ["\n", "\r\n"] {
                let (text, expected) = (
                    text.replace('\n', line_end),
                    expected.replace('\n', line_end),
                );
                let (catalogue, blocks) = parsed(&text);
                let edits = edit_own_lines(&catalogue.file, &blocks[at], notes, source, was_now);
                assert_eq!(apply(&text, &edits).unwrap(), expected);
                let (catalogue, blocks) = parsed(&expected);
                let again = edit_own_lines(&catalogue.file, &blocks[at], notes, source, was_now);
                assert_eq!(again, []);
            }
        }
    }

    #[test]
    fn new_blocks_have_an_empty_line_around_them() {
        let new = ["# translate: n =\n", "o = p\n"];
        for (text, after, expected) in [
            ("", None, "# translate: n =\n\no = p\n"),
            ("## h\n", None, "## h\n\n# translate: n =\n\no = p\n"),
            (
                "## h\n\na = b\n",
                None,
                "## h\n\n# translate: n =\n\no = p\n\na = b\n",
            ),
            (
                "a = b\n\nc = d\n",
                Some(0),
                "a = b\n\n# translate: n =\n\no = p\n\nc = d\n",
            ),
            (
                "a = b\nc = d",
                Some(0),
                "a = b\n\n# translate: n =\n\no = p\n\nc = d",
            ),
            (
                "a = b\n\nc = d",
                Some(1),
                "a = b\n\nc = d\n\n# translate: n =\n\no = p\n",
            ),
            (
                "a = b\n\nc = d\n",
                Some(1),
                "a = b\n\nc = d\n\n# translate: n =\n\no = p\n",
            ),
        ] {
            let (catalogue, blocks) = parsed(text);
            let edit = insert_blocks(&catalogue.file, &blocks, after, &new);
            assert_eq!(apply(text, &[edit]).unwrap(), expected);
        }
        let crlf = "a = b\r\n\r\nc = d\r\n";
        let (catalogue, blocks) = parsed(crlf);
        let edit = insert_blocks(&catalogue.file, &blocks, Some(0), &new);
        let text = apply(crlf, &[edit]).unwrap();
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }

    /// A catalogue of blocks, a heading before them, with either line end.
    fn file() -> impl Strategy<Value = String> {
        let block = prop_oneof![
            Just("# note: n\n# source: s\n# mine\na = x\n".to_owned()),
            Just("# was: s\n# now: t\nb =\n    x\n    y\n    .c = d\n".to_owned()),
            Just("-t = { $n ->\n    [one] x\n   *[other] y\n}\n".to_owned()),
            Just("# source: s\n# translate: f--g =\n".to_owned()),
            Just("# translate: f--h =\n#     draft\n".to_owned()),
            Just("# alone\n".to_owned()),
            Just("## group\n".to_owned()),
            "[a-e]--[a-e] = [a-z ]{1,9}\n",
        ];
        (prop::collection::vec(block, 0..7), any::<(bool, bool)>()).prop_map(
            |(blocks, (crlf, heading))| {
                let heading = if heading { "## heading\n\n" } else { "" };
                let text = format!("{heading}{}", blocks.join("\n"));
                if crlf {
                    text.replace('\n', "\r\n")
                } else {
                    text
                }
            },
        )
    }

    proptest! {
        #[test]
        fn own_lines_of_one_block_change_nothing_else(
            text in file(),
            at in any::<prop::sample::Index>(),
            notes in prop::collection::vec("[a-z ]{0,5}", 0..3),
            now in "[a-z]{1,5}",
        ) {
            let (catalogue, old) = parsed(&text);
            prop_assert_eq!(&apply(&text, &[]).unwrap(), &text);
            if old.is_empty() {
                return Ok(());
            }
            let at = at.index(old.len());
            let edits = edit_own_lines(&catalogue.file, &old[at], &notes, None, Some(("s", &now)));
            let after = apply(&text, &edits).unwrap();
            let (changed, new) = parsed(&after);
            prop_assert_eq!(new.len(), old.len());
            prop_assert_eq!(shown_hash(&new[at], &changed.file), Some(source_hash(&now)));
            let bytes = |text: &str, block: &EntryBlock| {
                let Span { start, end } = block.span;
                let around = (text.get(..start as usize), text.get(end as usize..));
                (around.0.unwrap().to_owned(), around.1.unwrap().to_owned())
            };
            prop_assert_eq!(bytes(&after, &new[at]), bytes(&text, &old[at]));
            let foreign = |file: &SourceFile, block: &EntryBlock| {
                let lines = file.slice(block.span).split_inclusive('\n');
                let ours = ["# note:", "# source:", "# was:", "# now:"];
                lines.filter(|line| !ours.iter().any(|label| line.starts_with(label))).collect::<String>()
            };
            prop_assert_eq!(foreign(&changed.file, &new[at]), foreign(&catalogue.file, &old[at]));
            prop_assert_eq!(after.matches("\r\n").count() == after.matches('\n').count(), text.matches("\r\n").count() == text.matches('\n').count());
        }

        #[test]
        fn a_block_taken_away_and_put_back_leaves_the_others(text in file(), at in any::<prop::sample::Index>()) {
            let (catalogue, old) = parsed(&text);
            if old.is_empty() {
                return Ok(());
            }
            let at = at.index(old.len());
            let taken = catalogue.file.slice(old[at].span).replace("\r\n", "\n");
            let without = apply(&text, &[remove_block(&catalogue.file, &old[at])]).unwrap();
            let (rest, others) = parsed(&without);
            let texts = |file: &SourceFile, blocks: &[EntryBlock]| -> Vec<String> {
                blocks.iter().map(|block| file.slice(block.span).to_owned()).collect()
            };
            let mut expected = texts(&catalogue.file, &old);
            let removed = expected.remove(at);
            prop_assert_eq!(&texts(&rest.file, &others), &expected);
            let edit = insert_blocks(&rest.file, &others, at.checked_sub(1), &[&taken]);
            let back = apply(&without, &[edit]).unwrap();
            let (back, all) = parsed(&back);
            let removed = if without.contains('\n') { removed } else { taken };
            expected.insert(at, removed);
            prop_assert_eq!(texts(&back.file, &all), expected);
        }

        #[test]
        fn what_is_shown_hashes_like_the_source_text(text in "[a-zé\u{301}\u{a0}\u{2028} \t\r\n\\\\:#=]{0,30}") {
            let shown = shown_source(&text);
            prop_assert!(!shown.contains(['\n', '\r']));
            prop_assert_eq!(source_hash(&shown), source_hash(&text));
            let stub = format!("{}\n{}", stub_text("a--b", &NONE, &text), entry_text("c", "d", &NONE, Some(&text), None, false));
            let (catalogue, blocks) = parsed(&stub);
            prop_assert_eq!(blocks.len(), 2);
            for block in &blocks {
                prop_assert_eq!(shown_hash(block, &catalogue.file), Some(source_hash(&text)));
            }
        }

        #[test]
        fn a_value_hashes_the_same_wherever_it_is_written(lines in prop::collection::vec("[a-z\\[*.\"]{1,2}[a-z\" ]{0,4}(\\{ \\$x \\})?", 1..4)) {
            let mut value = lines.join("\n");
            if value.contains("\n[") || value.contains("\n*") || value.contains("\n.") {
                value = value.replace('\n', "\n_");
            }
            let hash = target_hash_of(&value.replace('\n', "\n "));
            for right_to_left in [false, true] {
                let (catalogue, _) = parsed(&entry_text("a", &value, &NONE, None, None, right_to_left));
                let entry = catalogue.message("a").unwrap();
                prop_assert_eq!(target_hash(entry.value.as_ref().unwrap(), &catalogue.file), hash);
            }
        }
    }
}
