//! Configurations: a file is settings or findings with places, and a language that is added is there.

#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use polyleaf::config::{add_locale, parse};
use polyleaf::diag::Severity;
use polyleaf::source::{SourceFile, apply};

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::from_bytes("polyleaf.toml", bytes.to_vec()) else {
        return;
    };
    let file = Arc::new(file);
    match parse(Arc::clone(&file)) {
        Err(findings) => {
            assert!(findings.iter().any(|it| it.severity == Severity::Error));
            assert!(
                findings
                    .iter()
                    .all(|it| it.help.is_some() && it.location.line > 0),
                "{findings:?}"
            );
        }
        Ok((settings, warnings)) => {
            assert!(warnings.iter().all(|it| it.severity != Severity::Error));
            assert!(settings.locales.contains(&settings.source));
            let Ok(edit) = add_locale(&file, "eo") else {
                return;
            };
            let after = apply(file.text(), &[edit]).unwrap();
            let (added, _) =
                parse(Arc::new(SourceFile::from_text("polyleaf.toml", after))).unwrap();
            assert_eq!(added.locales.len(), settings.locales.len() + 1);
        }
    }
});
