//! A catalogue brought into the order of its article: only on request, since live messages else never move.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{blocks, parse};
use crate::source::SourceFile;

/// `text` with its blocks in the order of `order` (id → position). What stands above a block moves with
/// it; a block without position stays behind the block it follows.
pub(super) fn arrange(text: &str, order: &BTreeMap<&str, usize>) -> String {
    let (catalogue, _) = parse(Arc::new(SourceFile::from_text("", text)));
    let blocks = blocks(&catalogue);
    let mut key = None;
    let keys: Vec<Option<usize>> = blocks
        .iter()
        .map(|block| {
            key = order.get(&*block.id).copied().or(key);
            key
        })
        .collect();
    if keys.is_sorted() {
        return text.to_owned();
    }
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
        return text.to_owned();
    };
    let slice = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut at = first.span.start;
    let mut chunks: Vec<(Option<usize>, &str)> = Vec::with_capacity(blocks.len());
    for (block, key) in blocks.iter().zip(keys) {
        let chunk = slice(at, block.span.end);
        chunks.push((key, chunk.trim_matches(['\n', '\r'])));
        at = block.span.end;
    }
    chunks.sort_by_key(|(key, _)| *key);
    let mut arranged = String::with_capacity(text.len() + 2);
    arranged.push_str(slice(0, first.span.start));
    for (position, (_, chunk)) in chunks.iter().enumerate() {
        if position > 0 {
            arranged.push_str(line_end);
        }
        arranged.push_str(chunk);
        arranged.push_str(line_end);
    }
    let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    arranged.push_str(slice(last.span.end, end));
    arranged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_take_their_surroundings_along() {
        let order = BTreeMap::from([("a", 0), ("b", 1), ("c", 2)]);
        let text = "## x\n\nc = 3\n\n# mine\n\n# source: b\nb =\n    2\n\nown = x\na = 1\n";
        assert_eq!(
            arrange(text, &order),
            "## x\n\na = 1\n\n# mine\n\n# source: b\nb =\n    2\n\nown = x\n\nc = 3\n"
        );
        let sorted = "a = 1\nb = 2\n";
        assert_eq!(arrange(sorted, &order), sorted);
    }
}
