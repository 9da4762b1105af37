//! Whole sites, byte by byte: each folder of `tests/sites` is a project with the site that it makes in
//! `expected/` (without the style sheet). `SNAPSHOTS=overwrite cargo test --test suite` writes what has
//! changed; read the difference before it is committed.

use std::fs;
use std::path::Path;

use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

use crate::project::{TestProject, copy};

fn compare(case: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/sites")
        .join(case);
    let project = TestProject::empty();
    for part in ["polyleaf.toml", "content", "locales"] {
        copy(&folder.join(part), &project.path(part));
    }
    project.run(&["sync", "--check"]).exits(0);
    project.run(&["check"]).exits(0);
    project.run(&["build"]).exits(0);
    let expected = folder.join("expected");
    let assert = Assert::new().action_env("SNAPSHOTS");
    let mut files = project.files("public");
    files.remove("style.css");
    if std::env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        drop(fs::remove_dir_all(&expected));
        for (path, bytes) in &files {
            let path = expected.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    let held = TestProject::empty();
    copy(&expected, &held.path("."));
    let held: Vec<String> = held.files(".").into_keys().collect();
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        held.iter().collect::<Vec<_>>(),
        "files of the site"
    );
    for (path, bytes) in files {
        let expected = expected.join(&path);
        match String::from_utf8(bytes) {
            Ok(text) => assert.eq(
                text,
                Data::read_from(&expected, Some(DataFormat::Text)).raw(),
            ),
            Err(binary) => assert!(binary.as_bytes() == fs::read(&expected).unwrap(), "{path}"),
        }
    }
}

/// One of everything that an article may hold, a language that is not due yet, a former address.
#[test]
fn after_the_infusion() {
    compare("after");
}
