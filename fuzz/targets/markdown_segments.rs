//! Articles: no text is invented, and what a segment says survives the way through Fluent.

#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use polyleaf::catalog::{parse as parse_catalogue, source_hash};
use polyleaf::content::{parse, source_from_value};
use polyleaf::source::SourceFile;

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::from_bytes("content/a.md", bytes.to_vec()) else {
        return;
    };
    let file = Arc::new(file);
    let (article, findings) = parse("a", Arc::clone(&file));
    let broken = findings
        .iter()
        .any(|finding| finding.code == "syntax/private-use");
    for segment in &article.segments {
        assert!(
            file.text()
                .get(segment.span.start as usize..segment.span.end as usize)
                .is_some()
        );
        assert!(segment.section < article.sections.len());
        if broken {
            continue;
        }
        let value = segment.value.as_deref().unwrap_or(&segment.text);
        let message = SourceFile::from_text("a.ftl", format!("a = {value}\n"));
        let (catalogue, problems) = parse_catalogue(Arc::new(message));
        if problems
            .iter()
            .any(|problem| problem.code == "syntax/too-many-placeables")
        {
            continue;
        }
        let entry = catalogue.message("a");
        let pattern = entry.and_then(|entry| entry.value.as_ref());
        let pattern = pattern.unwrap_or_else(|| panic!("{value:?} cannot be read: {problems:?}"));
        let read = source_from_value(catalogue.file.slice(pattern.span));
        assert_eq!(
            source_hash(&read),
            source_hash(&segment.text),
            "through {value:?}"
        );
    }
    // The same text is the same article.
    let (again, _) = parse("a", file);
    assert_eq!(again.segments, article.segments);
});
