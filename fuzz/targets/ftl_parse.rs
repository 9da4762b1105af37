//! Catalogues: spans are those of the text, every entry reads alike alone, and no edit is no change.

#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use polyleaf::catalog::{EntryKind, blocks, parse, target_hash};
use polyleaf::source::{SourceFile, apply};

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::from_bytes("a.ftl", bytes.to_vec()) else {
        return;
    };
    assert_eq!(file.bytes(), bytes);
    let (catalogue, findings) = parse(Arc::new(file));
    let text = catalogue.file.text();
    assert_eq!(apply(text, &[]).unwrap(), text);
    for finding in &findings {
        assert!(finding.help.is_some(), "{finding:?}");
    }
    let mut end = 0;
    for entry in &catalogue.entries {
        assert!(entry.span.start >= end && entry.span.end > entry.span.start);
        end = entry.span.end;
        let own = text
            .get(entry.span.start as usize..entry.span.end as usize)
            .unwrap();
        let id = catalogue.id(entry);
        assert!(
            own.trim_start_matches('-').starts_with(id),
            "{id:?} in {own:?}"
        );
        let (Some(value), EntryKind::Message) = (&entry.value, entry.kind) else {
            continue;
        };
        // A tool that writes the message into a file of its own changes nothing about it.
        let (alone, _) = parse(Arc::new(SourceFile::from_text("b.ftl", format!("{own}\n"))));
        let again = alone.message(id).and_then(|entry| entry.value.as_ref());
        let again = again.unwrap_or_else(|| panic!("{own:?} is not read alone"));
        assert_eq!(
            target_hash(value, &catalogue.file),
            target_hash(again, &alone.file)
        );
    }
    let mut at = 0;
    for block in blocks(&catalogue) {
        assert!(block.span.start >= at && block.span.end as usize <= text.len());
        at = block.span.end;
    }
});
