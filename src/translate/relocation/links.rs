//! Links and pictures that follow a moved article.

use std::collections::BTreeSet;

use crate::source::resolve_relative;
use crate::translate::exchange::relative;

/// From where to where an article moves, in a project of these files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way<'w> {
    pub(super) from: &'w str,
    pub(super) to: &'w str,
    pub(super) files: &'w BTreeSet<String>,
}

/// What holds links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// An article: code between fences is none of its links, and definitions are.
    Markdown,
    /// A catalogue: values and comments.
    Fluent,
}

impl Way<'_> {
    /// The slug of what had this one.
    pub(super) fn slug<'s>(&'s self, slug: &'s str) -> &'s str {
        if slug == self.from { self.to } else { slug }
    }

    /// The text of an article or of one of its catalogues as it is after the move. `slug` is what the article was called;
    /// every byte but those of addresses that change stays.
    pub(super) fn relinked(&self, text: &str, slug: &str, holder: Holder) -> String {
        let mut out = String::with_capacity(text.len() + 64);
        let mut fence: Option<(char, usize)> = None;
        for line in text.split_inclusive('\n') {
            let mark = (holder == Holder::Markdown)
                .then(|| fence_of(line))
                .flatten();
            match (fence, mark) {
                (None, Some(_)) => fence = mark,
                (Some((open, length)), Some((close, longer)))
                    if open == close && longer >= length =>
                {
                    fence = None;
                }
                (Some(_), _) => {}
                (None, None) => {
                    self.line(line, slug, holder, &mut out);
                    continue;
                }
            }
            out.push_str(line);
        }
        out
    }

    fn line(&self, line: &str, slug: &str, holder: Holder, out: &mut String) {
        let mut rest = line;
        let defined = (holder == Holder::Markdown)
            .then(|| definition(line))
            .flatten();
        if let Some((before, after)) = defined {
            out.push_str(before);
            rest = self.address(after, slug, out);
        }
        while let Some((before, found)) = rest
            .find(['`', ']'])
            .and_then(|at| rest.split_at_checked(at))
        {
            out.push_str(before);
            if let Some(after) = found.strip_prefix("](") {
                out.push_str("](");
                rest = self.address(after, slug, out);
            } else {
                let kept = if found.starts_with('`') {
                    code(found)
                } else {
                    1
                };
                let (kept, after) = found.split_at_checked(kept).unwrap_or((found, ""));
                out.push_str(kept);
                rest = after;
            }
        }
        out.push_str(rest);
    }

    /// Writes the address that `text` begins with; gives what follows it.
    fn address<'t>(&self, text: &'t str, slug: &str, out: &mut String) -> &'t str {
        let inner = text.strip_prefix('<').unwrap_or(text);
        out.push_str(text.strip_suffix(inner).unwrap_or_default());
        let ends = [')', '#', '?', '>', ' ', '\t', '\r', '\n'];
        let end = inner.find(ends).unwrap_or(inner.len());
        let (address, rest) = inner.split_at_checked(end).unwrap_or((inner, ""));
        match self.destination(slug, address) {
            Some(changed) => out.push_str(&changed),
            None => out.push_str(address),
        }
        rest
    }

    /// Where a link leads after the move; none where it may stay as it is written.
    fn destination(&self, slug: &str, address: &str) -> Option<String> {
        if address.is_empty() || address.starts_with('/') || address.contains([':', '{', '%', '\\'])
        {
            return None;
        }
        let target = resolve_relative(slug, address)?;
        let leads_here = target.strip_suffix(".md") == Some(self.from);
        if !leads_here && !self.files.contains(&format!("content/{target}")) {
            return None;
        }
        let goal = if leads_here {
            format!("{}.md", self.to)
        } else {
            target
        };
        let slug = self.slug(slug);
        (resolve_relative(slug, address).as_ref() != Some(&goal)).then(|| relative(slug, &goal))
    }
}

/// The sign and the length of the fence that a line is.
fn fence_of(line: &str) -> Option<(char, usize)> {
    let line = line.trim_start();
    let sign = line.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(sign).len();
    // An inline code span may have as many signs, and ends on its line.
    let is_inline = sign == '`' && line.trim_start_matches(sign).contains('`');
    (length >= 3 && !is_inline).then_some((sign, length))
}

/// Bytes of the code span that a text begins with, or of its opening signs where nothing closes it.
fn code(text: &str) -> usize {
    let signs = text.len() - text.trim_start_matches('`').len();
    let mut at = signs;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('`')) {
        let start = at + found;
        let run = text.get(start..).unwrap_or_default();
        let length = run.len() - run.trim_start_matches('`').len();
        at = start + length;
        if length == signs {
            return at;
        }
    }
    signs
}

/// `[label]: address`: what stands before the address, and the rest.
fn definition(line: &str) -> Option<(&str, &str)> {
    let text = line.trim_start_matches(' ');
    if line.len() - text.len() > 3 || !text.starts_with('[') || text.starts_with("[^") {
        return None;
    }
    let end = line.find("]:")? + 2;
    let rest = line.get(end..)?;
    line.split_at_checked(line.len() - rest.trim_start_matches([' ', '\t']).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relinked(way: (&str, &str), slug: &str, text: &str) -> String {
        let files = [
            "content/a.md",
            "content/b.md",
            "content/care/c.md",
            "content/a.png",
        ];
        let files = files.map(str::to_owned).into();
        let (from, to) = way;
        let way = Way {
            from,
            to,
            files: &files,
        };
        way.relinked(text, slug, Holder::Markdown)
    }

    #[test]
    fn links_follow_and_every_other_byte_stays() {
        let deeper = ("a", "care/after");
        for (way, slug, before, after) in [
            (
                deeper,
                "b",
                "[x](a.md#y \"t\") [z](./a.md)",
                "[x](care/after.md#y \"t\") [z](care/after.md)",
            ),
            (
                deeper,
                "care/c",
                "[x](../a.md) [y](../b.md)",
                "[x](after.md) [y](../b.md)",
            ),
            (
                deeper,
                "a",
                "![p](a.png) [b](b.md) [c](care/c.md#d)",
                "![p](../a.png) [b](../b.md) [c](c.md#d)",
            ),
            (
                deeper,
                "a",
                "[me](a.md#x) [here](#x)",
                "[me](after.md#x) [here](#x)",
            ),
            (
                ("care/c", "c"),
                "b",
                "[c](<care/c.md>)\r\n",
                "[c](<c.md>)\r\n",
            ),
            (
                deeper,
                "b",
                "[l]: a.md 'T'\n[^1]: a.md\n",
                "[l]: care/after.md 'T'\n[^1]: a.md\n",
            ),
            (
                deeper,
                "b",
                "`[x](a.md)` ``[y](a.md)` `` [z](a.md)",
                "`[x](a.md)` ``[y](a.md)` `` [z](care/after.md)",
            ),
            (
                deeper,
                "b",
                "```\n[x](a.md)\n```\n[x](a.md)",
                "```\n[x](a.md)\n```\n[x](care/after.md)",
            ),
            (
                deeper,
                "b",
                "[x](https://a.md) [y](/a.md) [z](nowhere.md) [{ $url }]({ $url }) ](",
                "[x](https://a.md) [y](/a.md) [z](nowhere.md) [{ $url }]({ $url }) ](",
            ),
            (
                deeper,
                "b",
                "[x](../a.md) [y](aa.md) a.md",
                "[x](../a.md) [y](aa.md) a.md",
            ),
        ] {
            assert_eq!(relinked(way, slug, before), after, "{slug}: {before}");
        }
    }
}
