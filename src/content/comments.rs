//! HTML in Markdown: comments are notes to translators, accept a finding, or are dropped; everything else is
//! refused.

use std::ops::Range;

use crate::content::lint::Findings;
use crate::content::words::{fold, quote};
use crate::content::{Allow, Note, segments};

/// A comment that says something about the block it stands before or in.
#[derive(Clone, Debug)]
pub(super) enum Remark {
    Note(Note),
    /// Position in [`Article::allows`](crate::content::Article::allows).
    Allow(usize),
}

/// Reads an HTML block at `range` whose text is `raw`: the remarks in it. What would be lost to the
/// reader is reported.
pub(super) fn block(
    raw: &str,
    range: &Range<usize>,
    quotes: usize,
    in_item: bool,
    allows: &mut Vec<Allow>,
    findings: &mut Findings<'_>,
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut rest = raw;
    let mut comments = 0;
    loop {
        let mut content = rest;
        loop {
            let trimmed = content.trim_start();
            let skipped = segments::continuation(trimmed, quotes);
            content = trimmed.get(skipped..).unwrap_or_default();
            if skipped == 0 {
                break;
            }
        }
        let at = range.start + raw.len() - content.len();
        let Some(inside) = content.strip_prefix("<!--") else {
            if !content.is_empty() {
                let lost = at..at + content.trim_end().len();
                if comments > 0 {
                    swallowed(content, lost, in_item, findings);
                } else {
                    raw_html(content, lost, findings);
                }
            }
            return remarks;
        };
        let Some((comment, after)) = inside.split_once("-->") else {
            findings.error(
                "structure/unclosed-comment",
                at..at + 4,
                "The comment that begins here has no end, and hides everything after it.",
                "Put `-->` where the comment ends.",
            );
            return remarks;
        };
        comments += 1;
        let whole = at..at + "<!---->".len() + comment.len();
        remarks.extend(remark(comment, whole, quotes, allows, findings));
        rest = after;
    }
}

/// What the comment at `range` with this text says of its block, if anything.
pub(super) fn remark(
    comment: &str,
    range: Range<usize>,
    quotes: usize,
    allows: &mut Vec<Allow>,
    findings: &Findings<'_>,
) -> Option<Remark> {
    let comment = comment.trim();
    let (keyword, text) = comment.split_once(':').unwrap_or((comment, ""));
    let keyword = keyword.trim_end();
    if keyword.eq_ignore_ascii_case("note") {
        let text = folded(text, quotes);
        return (!text.is_empty()).then(|| Remark::Note(Note { text: text.into() }));
    }
    let (allow, code) = keyword.split_once(char::is_whitespace)?;
    let code = code.trim_start();
    if !allow.eq_ignore_ascii_case("allow") || !code.contains('/') || code.contains(' ') {
        return None;
    }
    allows.push(Allow {
        code: code.into(),
        reason: folded(text, quotes).into(),
        span: findings.span(range),
        segments: Vec::new(),
    });
    Some(Remark::Allow(allows.len() - 1))
}

/// The text of a comment on one line, without the marks of quotes before its lines.
fn folded(text: &str, quotes: usize) -> String {
    let lines: Vec<&str> = text
        .lines()
        .enumerate()
        .map(|(at, line)| match at {
            0 => line,
            _ => line
                .get(segments::continuation(line, quotes)..)
                .unwrap_or_default(),
        })
        .collect();
    fold(&lines.join(" "))
}

/// Reports HTML that is not a comment.
pub(super) fn raw_html(html: &str, range: Range<usize>, findings: &mut Findings<'_>) {
    let is_break = html
        .trim_start_matches('<')
        .trim_start()
        .get(..2)
        .is_some_and(|name| name.eq_ignore_ascii_case("br"));
    let help = if is_break {
        "Write a backslash at the end of the line for a line break."
    } else {
        "Write it in Markdown; where `<` is meant as a sign, write `\\<`."
    };
    let message = format!("{} is HTML, which is not published.", quote(html));
    findings.error("structure/raw-html", range, message, help);
}

fn swallowed(text: &str, range: Range<usize>, in_item: bool, findings: &mut Findings<'_>) {
    let help = if in_item {
        "Put the comment after the item's text, or on a line of its own, indented as the text is."
    } else {
        "Put the comment on a line of its own."
    };
    let message = format!(
        "The comment before {} makes the whole line HTML, and the text is lost.",
        quote(text)
    );
    findings.error("structure/swallowed-item", range, message, help);
}
