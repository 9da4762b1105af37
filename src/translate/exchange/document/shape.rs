//! What an article is built of, as far as translations of it are built alike.

use crate::content::{Alert, Article, Block, SectionIndex, SegmentIndex};

/// A heading and what stands below it.
#[derive(Debug)]
pub(super) struct Part<'a> {
    /// Of the built-in sections 1.
    pub(super) level: u8,
    /// The id that the heading is given.
    pub(super) id: Option<&'a str>,
    pub(super) section: SectionIndex,
    pub(super) heading: Option<SegmentIndex>,
    pub(super) blocks: Vec<Piece>,
}

/// A block at the top of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its kind, and the kinds of what is in it: alike where every text has its counterpart.
    pub(super) shape: String,
    /// Its texts, in order.
    pub(super) texts: Vec<SegmentIndex>,
}

/// The sections of an article but for title and description; footnotes last, one a section.
pub(super) fn parts(article: &Article) -> Vec<Part<'_>> {
    let sections = article.sections.iter().enumerate().skip(1);
    let mut parts: Vec<Part<'_>> = sections
        .filter(|(_, it)| it.heading.is_some() || it.explicit_id.as_deref() != Some("notes"))
        .map(|(at, section)| Part {
            level: section.level,
            id: section.explicit_id.as_deref(),
            section: at,
            heading: section.heading,
            blocks: section.blocks.iter().map(piece).collect(),
        })
        .collect();
    let last = article.sections.len().saturating_sub(1);
    for (label, blocks) in &article.definitions.footnotes {
        parts.push(Part {
            // No heading has this level, so that notes are only ever paired with notes.
            level: 0,
            id: Some(label),
            section: last,
            heading: None,
            blocks: blocks.iter().map(piece).collect(),
        });
    }
    parts
}

fn piece(block: &Block) -> Piece {
    let mut piece = Piece {
        shape: String::new(),
        texts: Vec::new(),
    };
    add(block, &mut piece);
    piece
}

fn add(block: &Block, piece: &mut Piece) {
    match block {
        Block::Paragraph(text) => {
            piece.shape.push('p');
            piece.texts.push(*text);
        }
        Block::List { start, items, .. } => {
            piece
                .shape
                .push_str(if start.is_some() { "ol(" } else { "ul(" });
            for item in items {
                all(item, piece);
                piece.shape.push(';');
            }
            piece.shape.push(')');
        }
        Block::Quote(blocks) => {
            piece.shape.push_str("quote(");
            all(blocks, piece);
            piece.shape.push(')');
        }
        Block::Alert(kind, blocks) => {
            piece.shape.push_str(match kind {
                Alert::Note => "note(",
                Alert::Tip => "tip(",
                Alert::Important => "important(",
                Alert::Warning => "warning(",
                Alert::Caution => "caution(",
            });
            all(blocks, piece);
            piece.shape.push(')');
        }
        Block::Definitions(entries) => {
            piece.shape.push_str("dl(");
            for (terms, definitions) in entries {
                for term in terms {
                    piece.shape.push('t');
                    piece.texts.push(*term);
                }
                for definition in definitions {
                    piece.shape.push(':');
                    all(definition, piece);
                }
                piece.shape.push(';');
            }
            piece.shape.push(')');
        }
        Block::Table(table) => {
            piece.shape.push_str("table(");
            optional(table.caption, piece);
            for row in std::iter::once(&table.head).chain(&table.rows) {
                piece.shape.push('|');
                for cell in row {
                    optional(*cell, piece);
                }
            }
            piece.shape.push(')');
        }
        Block::Figure {
            alternative,
            caption,
            ..
        } => {
            piece.shape.push_str("figure(");
            optional(*alternative, piece);
            optional(*caption, piece);
            piece.shape.push(')');
        }
        Block::Code(..) => piece.shape.push_str("code"),
        Block::Rule => piece.shape.push_str("rule"),
    }
}

fn all(blocks: &[Block], piece: &mut Piece) {
    for block in blocks {
        add(block, piece);
    }
}

fn optional(text: Option<SegmentIndex>, piece: &mut Piece) {
    piece.shape.push(if text.is_some() { 'x' } else { '-' });
    piece.texts.extend(text);
}

/// What a shape is called, in words.
pub(super) fn name(shape: &str) -> &'static str {
    match shape.split('(').next().unwrap_or(shape) {
        "p" => "paragraph",
        "ol" => "numbered list",
        "ul" => "list",
        "quote" => "quote",
        "note" | "tip" | "important" | "warning" | "caution" => "notice",
        "dl" => "list of terms",
        "table" => "table",
        "figure" => "image",
        "code" => "block of code",
        _ => "line",
    }
}

/// Blocks in words: `2 paragraphs, 1 table`.
pub(super) fn listed(blocks: &[Piece]) -> String {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for block in blocks {
        let name = name(&block.shape);
        match names.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => names.push((name, 1)),
        }
    }
    let listed: Vec<String> = names
        .iter()
        .map(|(name, count)| match (*count, *name) {
            (1, name) => format!("1 {name}"),
            (count, "block of code") => format!("{count} blocks of code"),
            (count, "list of terms") => format!("{count} lists of terms"),
            (count, name) => format!("{count} {name}s"),
        })
        .collect();
    if listed.is_empty() {
        "nothing".to_owned()
    } else {
        listed.join(", ")
    }
}
