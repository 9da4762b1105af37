//! A hash over the words of an edition: two pages with the same words have the same version.

use crate::content::{Block, push_plain};
use crate::localize::{Content, LocalSegment};
use crate::project::Unit;

/// The first four bytes of a hash over everything there is to read, in order: texts and code.
pub(super) fn words_hash(unit: &Unit, locals: &[LocalSegment]) -> u32 {
    // One long text is hashed several times as fast as many short ones.
    let mut words = String::with_capacity(locals.iter().map(room).sum());
    for local in locals {
        match &local.content {
            Content::Empty => {}
            Content::Plain(text) => words.push_str(text),
            Content::Rich(inlines) => push_plain(inlines, &mut words),
        }
        words.push('\n');
    }
    for section in &unit.article.sections {
        code(&section.blocks, &mut |text| {
            words.push_str(text);
            words.push('\n');
        });
    }
    let [a, b, c, d, ..] = *blake3::hash(words.as_bytes()).as_bytes();
    u32::from_be_bytes([a, b, c, d])
}

/// Bytes that a text will about take.
fn room(local: &LocalSegment) -> usize {
    match &local.content {
        Content::Empty => 1,
        Content::Plain(text) => text.len() + 1,
        Content::Rich(_) => 300,
    }
}

fn code(blocks: &[Block], each: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Code(_, text) => each(text),
            Block::List { items, .. } => items.iter().for_each(|item| code(item, each)),
            Block::Quote(inner) | Block::Alert(_, inner) => code(inner, each),
            Block::Definitions(list) => list
                .iter()
                .flat_map(|(_, definitions)| definitions)
                .for_each(|definition| code(definition, each)),
            Block::Paragraph(_) | Block::Table(_) | Block::Figure { .. } | Block::Rule => {}
        }
    }
}
