//! The former address of a moved article, in its front matter.

use toml::de::{DeTable, DeValue};

use crate::source::{Edit, Span, apply};

/// The text of an article with `from` among its `aliases` and `to`, which is its own address now, not among them;
/// `body` is where its Markdown begins. None where the front matter has no title.
pub(super) fn with_alias(text: &str, body: usize, from: &str, to: &str) -> Option<String> {
    let start = text.find('\n')? + 1;
    let head = text.get(..body)?;
    let end = head.trim_end().rfind('\n')? + 1;
    let (root, _) = DeTable::parse_recoverable(text.get(start..end)?);
    let value = |key: &str| root.get_ref().get(key);
    let edit = if let Some(aliases) = value("aliases") {
        let DeValue::Array(items) = aliases.get_ref() else {
            return None;
        };
        let names = || items.iter().filter_map(|item| item.get_ref().as_str());
        let is_there = names().any(|name| name == from);
        let span = aliases.span();
        if names().any(|name| name == to) {
            let kept = names().filter(|name| *name != to && *name != from);
            let list: Vec<String> = kept.chain([from]).map(quoted).collect();
            replace(span, format!("[{}]", list.join(", ")))
        } else if is_there {
            return Some(text.to_owned());
        } else if let Some(last) = items.iter().last() {
            let end = last.span().end;
            replace(end..end, format!(", {}", quoted(from)))
        } else {
            replace(span, format!("[{}]", quoted(from)))
        }
    } else {
        let title = value("title")?.span().end;
        let toml = text.get(start..end)?;
        let line = title + toml.get(title..)?.find('\n')? + 1;
        let is_dos = toml.get(..line)?.ends_with("\r\n");
        let line_end = if is_dos { "\r\n" } else { "\n" };
        replace(
            line..line,
            format!("aliases = [{}]{line_end}", quoted(from)),
        )
    };
    let range = edit.span.range();
    let span = Span::new(range.start + start..range.end + start);
    apply(text, &[Edit { span, ..edit }]).ok()
}

fn replace(range: std::ops::Range<usize>, replacement: String) -> Edit {
    Edit {
        span: Span::new(range),
        replacement,
    }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_old_address_is_kept_and_nothing_else_changes() {
        for (before, after) in [
            (
                "+++\r\ntitle = \"T\" # ours\r\n[reviewed]\r\ndate = 2026-01-01\r\n+++\r\nx\r\n",
                "+++\r\ntitle = \"T\" # ours\r\naliases = [\"old\"]\r\n[reviewed]\r\ndate = 2026-01-01\r\n+++\r\nx\r\n",
            ),
            (
                "+++\naliases = [\n  \"older\", # first\n]\ntitle = \"T\"\n+++\n",
                "+++\naliases = [\n  \"older\", \"old\", # first\n]\ntitle = \"T\"\n+++\n",
            ),
            (
                "+++\naliases = []\ntitle = \"T\"\n+++\n",
                "+++\naliases = [\"old\"]\ntitle = \"T\"\n+++\n",
            ),
            (
                "+++\naliases = [\"new\", 'a/b']\ntitle = \"T\"\n+++\n",
                "+++\naliases = [\"a/b\", \"old\"]\ntitle = \"T\"\n+++\n",
            ),
            (
                "+++\naliases = [\"old\"]\ntitle = \"T\"\n+++\n",
                "+++\naliases = [\"old\"]\ntitle = \"T\"\n+++\n",
            ),
        ] {
            let body = before.rfind("+++").unwrap() + 4;
            let body = body + usize::from(before.contains('\r'));
            assert_eq!(
                with_alias(before, body, "old", "new").as_deref(),
                Some(after)
            );
        }
        assert_eq!(with_alias("# x\n", 0, "old", "new"), None);
    }
}
