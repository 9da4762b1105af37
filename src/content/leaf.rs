//! Inline events of one block: what they add to its [`Leaf`], and what is wrong with them.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::content::blocks::{Reference, Walker};
use crate::content::comments;
use crate::content::segments::{Leaf, OpenLink};
use crate::content::value::MASK;
use crate::content::words::{fold, has_letter, quote};

impl Walker<'_> {
    /// Takes an inline event.
    pub(super) fn inline(&mut self, event: Event<'_>, range: Range<usize>) {
        let quotes = self.quotes;
        let Some(leaf) = self.leaf.as_mut() else {
            return;
        };
        match event {
            Event::Text(text) => {
                leaf.extend(&range);
                leaf.marks.visit(&self.source.parsed, range.clone());
                let mut address = false;
                if let Some(link) = leaf.links.last_mut() {
                    link.empty &= text.trim().is_empty();
                    address = link.autolink;
                }
                if !leaf.letters && !address {
                    leaf.letters = has_letter(&text);
                }
                self.missing_footnote(range);
            }
            Event::Code(_) => {
                leaf.extend(&range);
                leaf.fill_link();
                leaf.code.push(range);
            }
            Event::FootnoteReference(label) => {
                leaf.extend(&range);
                leaf.fill_link();
                self.references.push(Reference {
                    label: self.source.unmask(&label, &range),
                    within: self.within.last().copied(),
                });
            }
            Event::HardBreak => leaf.hard.push(range),
            Event::InlineHtml(_) | Event::Html(_) => {
                leaf.edits.push((range.clone(), String::new()));
                let html = self.source.slice(range.clone());
                match html.strip_prefix("<!--") {
                    Some(comment) => {
                        let comment = comment.strip_suffix("-->").unwrap_or(comment);
                        let (allows, findings) = (&mut self.allows, &self.findings);
                        leaf.remarks
                            .extend(comments::remark(comment, range, quotes, allows, findings));
                    }
                    None => comments::raw_html(html, range, &mut self.findings),
                }
            }
            Event::Start(tag) => self.start_inline(tag, range),
            Event::End(TagEnd::Link | TagEnd::Image) => self.end_link(),
            _ => {}
        }
    }

    fn start_inline(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let Some(leaf) = self.leaf.as_mut() else {
            return;
        };
        leaf.extend(&range);
        let is_image = matches!(tag, Tag::Image { .. });
        let (Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }
        | Tag::Image {
            link_type,
            dest_url,
            title,
            id,
        }) = tag
        else {
            return;
        };
        let rest = self.source.slice(range.end..self.source.original.len());
        label(
            leaf,
            link_type,
            &self.source.unmask(&id, &range),
            range.end,
            rest,
        );
        if id.contains(MASK) {
            self.findings.error(
                "links/placeable-label",
                range.clone(),
                "The label of a link holds a placeable.",
                "Write the address in the link, as in `[text](address)`, or name the label with words.",
            );
        }
        if is_image {
            self.findings.image_source(&dest_url, range.clone());
        } else if matches!(link_type, LinkType::Inline | LinkType::Autolink) {
            // Definitions are judged once, where they stand.
            self.findings.destination(&dest_url, range.clone());
        }
        leaf.links.push(OpenLink {
            content_end: range.start + 1 + usize::from(is_image),
            range,
            autolink: matches!(link_type, LinkType::Autolink | LinkType::Email),
            empty: true,
            destination: dest_url.into_string(),
            title: title.into_string(),
        });
    }

    fn end_link(&mut self) {
        let Some(leaf) = self.leaf.as_mut() else {
            return;
        };
        let Some(link) = leaf.links.pop() else {
            return;
        };
        if let Some(outer) = leaf.links.last_mut() {
            outer.content_end = outer.content_end.max(link.range.end);
            outer.empty &= link.empty;
        }
        if self.source.slice(link.range.clone()).starts_with('!') {
            leaf.images += 1;
            if link.empty {
                leaf.undescribed.push(link.range.clone());
            }
            leaf.image = Some(link);
        } else if link.empty {
            self.findings.error(
                "structure/empty-link",
                link.range,
                "The link has no text, so nobody can tell or hear where it leads.",
                "Write the text between the square brackets.",
            );
        }
    }

    /// `[^label]` that stayed text.
    fn missing_footnote(&mut self, range: Range<usize>) {
        let source = self.source;
        for at in memchr::memchr_iter(b'[', source.slice(range.clone()).as_bytes()) {
            let at = range.start + at;
            let escaped = source.slice(0..at).ends_with('\\');
            let rest = source.slice(at..source.original.len());
            let Some(label) = rest.strip_prefix("[^").and_then(literal_label) else {
                continue;
            };
            if escaped {
                continue;
            }
            self.findings.error(
                "reference/missing-footnote",
                at..at + label.len() + 3,
                format!("The footnote {} is not defined.", quote(label)),
                format!("Write `[^{label}]: text` on a line of its own, or correct the label."),
            );
        }
    }

    /// What can be told only when the whole text of a block is known.
    pub(super) fn judge_leaf(&mut self, leaf: &mut Leaf, range: &Range<usize>) {
        let source = self.source;
        for image in leaf.undescribed.drain(..) {
            self.findings.error(
                "structure/missing-alternative",
                image,
                "The image inside the text has no alternative text, so some readers miss a word.",
                "Write between the square brackets what the image says; an image for decoration stands in a paragraph of its own.",
            );
        }
        if let Some(run) = leaf.marks.finish(&source.parsed) {
            let shown: String = source
                .slice(run.start..range.end.max(run.end))
                .trim_end()
                .chars()
                .take(20)
                .collect();
            self.findings.error(
                "structure/literal-emphasis",
                run.clone(),
                format!(
                    "{} is shown with its {}: Markdown does not open or close emphasis here.",
                    quote(&shown),
                    quote(source.slice(run)),
                ),
                "Put the marks outside the punctuation, put a space before or after them, or write a backslash before a mark that is meant as a sign.",
            );
        }
        let raw = source.slice(range.clone());
        if raw.starts_with("::") {
            self.findings.error(
                "structure/container-marker",
                range.start..range.start + 2,
                format!(
                    "{} looks like a container of another Markdown dialect.",
                    quote(raw)
                ),
                "Use an alert, `> [!IMPORTANT]`, or a heading with `.critical`.",
            );
        }
        let ruled = |line: &str| {
            line.contains('-')
                && line.contains('|')
                && line
                    .bytes()
                    .all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t' | b'>'))
        };
        if memchr::memchr(b'\n', raw.as_bytes()).is_some() && raw.lines().any(ruled) {
            self.findings.error(
                "structure/literal-table",
                range.clone(),
                "The lines look like a table and are not one.",
                "Put an empty line before the table, and give the first two lines the same number of columns.",
            );
        }
    }
}

/// A footnote label up to its closing bracket.
fn literal_label(text: &str) -> Option<&str> {
    const LONGEST: usize = 64;
    let (end, _) = text
        .char_indices()
        .take(LONGEST)
        .take_while(|(_, c)| *c != '[' && !c.is_whitespace())
        .find(|(_, c)| *c == ']')?;
    text.get(..end).filter(|label| !label.is_empty())
}

/// Writes a shortcut or collapsed reference out as `[text][label]`.
/// `rest` is what follows it.
fn label(leaf: &mut Leaf, link_type: LinkType, id: &str, end: usize, rest: &str) {
    match link_type {
        LinkType::Shortcut => leaf.edits.push((end..end, format!("[{}]", fold(id)))),
        // The parser leaves the empty brackets out of the range.
        LinkType::Collapsed => {
            let brackets = end..end + rest.find(']').map_or(0, |at| at + 1);
            leaf.extend(&brackets);
            leaf.edits.push((brackets, format!("[{}]", fold(id))));
        }
        _ => {}
    }
}
