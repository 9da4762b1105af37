//! Ledgers: what is accepted is written back the same, sorted, and nothing in it is lost.

#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use polyleaf::catalog::{Ledger, RowText};
use polyleaf::source::SourceFile;

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::from_bytes("a.review.tsv", bytes.to_vec()) else {
        return;
    };
    let lines = file.text().lines().filter(|line| !line.is_empty()).count();
    let ledger = match Ledger::parse(Arc::new(file)) {
        Ok(ledger) => ledger,
        Err(findings) => {
            assert!(!findings.is_empty() && findings.iter().all(|it| it.help.is_some()));
            return;
        }
    };
    assert_eq!(ledger.rows.len() + 1, lines);
    let rows: Vec<RowText> = ledger
        .rows
        .iter()
        .map(|row| row.text(&ledger.file))
        .collect();
    assert!(rows.windows(2).all(|pair| pair[0].id < pair[1].id));
    let written = Ledger::write(&rows);
    let again = Ledger::parse(Arc::new(SourceFile::from_text(
        "a.review.tsv",
        written.as_str(),
    )))
    .unwrap();
    let read: Vec<RowText> = again.rows.iter().map(|row| row.text(&again.file)).collect();
    assert_eq!(read, rows);
    assert_eq!(Ledger::write(&read), written);
});
