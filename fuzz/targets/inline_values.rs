//! Values: whatever a variable holds, between whatever Markdown, it comes out as one piece of text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use polyleaf::content::{
    Definitions, Inline, Value, ValueKind, decode, encode, holds_private_use, parse_inline,
};

fn values<'i>(inlines: &'i [Inline], found: &mut Vec<&'i Value>) {
    for inline in inlines {
        match inline {
            Inline::Value(value) => found.push(value),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Deleted(content) => {
                values(content, found);
            }
            Inline::Link { content, .. } => values(content, found),
            _ => {}
        }
    }
}

fuzz_target!(|parts: (String, String, String)| {
    let (before, text, after) = parts;
    let value = Value {
        kind: ValueKind::Text,
        text: text.into(),
    };
    let encoded = encode(&value);
    assert_eq!(decode(&encoded), Some((0, encoded.len(), value.clone())));
    if holds_private_use(&before).is_some() || holds_private_use(&after).is_some() {
        return;
    }
    // Alone it is nothing but itself.
    let (alone, problems) = parse_inline(&encoded, &Definitions::default());
    assert_eq!(
        (alone, problems),
        (vec![Inline::Value(value.clone())], Vec::new())
    );
    // Elsewhere it is at most once there: in code, an address or an alternative text it is text.
    let (inlines, _) = parse_inline(
        &format!("{before}{encoded}{after}"),
        &Definitions::default(),
    );
    let mut found = Vec::new();
    values(&inlines, &mut found);
    assert!(
        found.len() <= 1 && found.iter().all(|it| **it == value),
        "{found:?}"
    );
});
