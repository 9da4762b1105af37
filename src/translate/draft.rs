//! A translation as a draft: a stub with its value in comment lines, where a message of its id is there already.

use crate::catalog::{CommentLine, with_line_ends};
use crate::source::{Edit, Span, apply};
use crate::translate::shelf::Doc;

/// Before each line of a draft that does not stand beside the id.
const DRAFT: &str = "#     ";

/// The lines of a value as a draft.
pub(super) fn draft_lines(value: &str) -> String {
    let mut text = String::with_capacity(value.len() + 8);
    for line in value.lines() {
        text.push_str(DRAFT);
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// The value of a draft, on as many lines as it has.
pub(super) fn draft_value(doc: &Doc, block: usize) -> Option<String> {
    let mut comments = doc.blocks.get(block)?.comments.iter();
    let file = doc.file();
    let first = comments.find(|line| matches!(line, CommentLine::Translate(..)))?;
    let (_, draft) = first.text(file).split_once('=')?;
    let mut draft = draft.trim().to_owned();
    for line in comments {
        let line = file.slice(line.span()).trim_end();
        draft.push('\n');
        draft.push_str(line.strip_prefix(DRAFT)?);
    }
    Some(draft)
}

/// The edit that makes a draft of a message.
pub(super) fn make_draft(doc: &Doc, block: usize) -> Option<Edit> {
    let file = doc.file();
    let entry = doc.blocks.get(block)?;
    let message = doc.catalogue.entries.get(entry.entry?)?;
    let text = file.slice(message.span);
    let (_, value) = text.split_once('=')?;
    let mut lines = value.lines();
    let first = lines.next().unwrap_or_default().trim();
    let rest: Vec<&str> = lines.map(str::trim_end).collect();
    let indent = |line: &&&str| line.len() - line.trim_start_matches(' ').len();
    let filled = rest.iter().filter(|line| !line.is_empty());
    let common = filled.map(|line| indent(&line)).min().unwrap_or(0);
    let rest = rest
        .iter()
        .map(|line| line.get(common..).unwrap_or_default());
    let value: Vec<&str> = Some(first)
        .into_iter()
        .filter(|line| !line.is_empty())
        .chain(rest)
        .collect();
    let mut draft = format!(
        "# translate: {} =\n{}",
        entry.id,
        draft_lines(value.join("\n").trim_end())
    );
    if !file.slice(entry.span).ends_with('\n') {
        draft.pop();
    }
    Some(Edit {
        span: Span::new(message.span.start as usize..entry.span.end as usize),
        replacement: with_line_ends(file, &draft),
    })
}

/// The text of a block with its message as a draft.
pub(super) fn as_draft(text: &str) -> String {
    let doc = Doc::new(text);
    let message = doc.blocks.iter().position(|block| block.entry.is_some());
    let drafted = message
        .and_then(|at| make_draft(&doc, at))
        .and_then(|edit| apply(doc.file().text(), &[edit]).ok());
    drafted.unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_a_draft_that_says_the_same() {
        for (message, draft, value) in [
            (
                "# mine\na--b = uno\n",
                "# mine\n# translate: a--b =\n#     uno\n",
                "uno",
            ),
            (
                "a--b =\n    uno\n    dos\n",
                "# translate: a--b =\n#     uno\n#     dos\n",
                "uno\ndos",
            ),
            (
                "a--b = { $n ->\n        [one] uno\n       *[other] { $n }\n    }\n",
                "# translate: a--b =\n#     { $n ->\n#         [one] uno\n#        *[other] { $n }\n#     }\n",
                "{ $n ->\n    [one] uno\n   *[other] { $n }\n}",
            ),
        ] {
            assert_eq!(as_draft(message), draft);
            let doc = Doc::new(draft);
            assert_eq!(draft_value(&doc, 0).unwrap().trim(), value);
            assert!(doc.live("a--b").is_none() && doc.stub("a--b") == Some(0));
        }
    }
}
