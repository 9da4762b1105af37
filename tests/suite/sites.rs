//! Whole sites, byte by byte: each folder of `tests/sites` is a project with the site that it makes in
//! `expected/` (without the style sheet). `SNAPSHOTS=overwrite cargo test --test suite` writes what has
//! changed; read the difference before it is committed.

use std::fs;
use std::path::Path;

use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

use crate::project::{TestProject, copy};

/// Compares, and gives the style sheet.
fn compare(case: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/sites")
        .join(case);
    let project = TestProject::empty();
    for part in ["polyleaf.toml", "content", "locales", "theme"] {
        if folder.join(part).exists() {
            copy(&folder.join(part), &project.path(part));
        }
    }
    project.run(&["sync", "--check"]).exits(0);
    project.run(&["check"]).exits(0);
    project.run(&["build"]).exits(0);
    let expected = folder.join("expected");
    let assert = Assert::new().action_env("SNAPSHOTS");
    let mut files = project.files("public");
    let style = files.remove("style.css").unwrap();
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
    String::from_utf8(style).unwrap()
}

/// One of everything that an article may hold, a language that is not due yet, a former address.
#[test]
fn after_the_infusion() {
    compare("after");
}

/// A clinic's own look: a colour that had to be corrected, a logo that is its name in one language and a picture
/// in the other, a template that adds to ours.
#[test]
fn themed() {
    let style = compare("themed");
    let (_, own) = style.split_once("/* The brand's colour").unwrap();
    for part in [
        "@media screen {\n  :root {\n    --brand: #0ca7a0;\n    --on-brand: #000000;\n    --accent: #005e59;\n",
        "(prefers-color-scheme: dark) {\n  :root {\n    --brand: ",
        "\n.logo {\n",
        "\n/* Of the theme. */\n.clinic {\n",
    ] {
        assert!(own.contains(part), "{part}\n{own}");
    }
}

/// Lines of Thai end where a dictionary finds words, and it does not know all of them: those of the glossary stay
/// whole, in pages (where browsers know no medicines) and in texts.
#[test]
fn names_of_the_glossary_stay_on_one_line() {
    let glossary = Path::new(env!("CARGO_MANIFEST_DIR")).join("glossary.tsv");
    let lines = |with: bool| {
        let project = TestProject::whole_sample();
        if with {
            fs::copy(&glossary, project.path("glossary.tsv")).unwrap();
        }
        project.run(&["build"]).exits(0);
        let page = project.read("public/th/ketamine-pain-relief/index.html");
        let marked = page.matches("<span class=\"whole\">เคตามีน</span>").count();
        let text = project.read("public/th/ketamine-pain-relief/ketamine-pain-relief.th.txt");
        let cut = text.lines().filter(|line| line.ends_with("บรร")).count();
        (marked > 20, cut)
    };
    let (marked, cut) = lines(false);
    assert!(!marked && cut > 0, "{cut}");
    assert_eq!(lines(true), (true, 0));
}

/// A second build goes by what the first one left, and by nothing that it cannot trust.
#[test]
fn a_build_after_a_build_is_the_same_site() {
    let project = TestProject::sample();
    // A file that changed just now is not known to be as it was.
    std::thread::sleep(std::time::Duration::from_millis(100));
    project.run(&["build"]).exits(0);
    let site = project.files("public");
    let count = site.len();
    let page = site.keys().find(|path| path.ends_with(".txt")).unwrap();
    let rebuilt = |written: usize| {
        let line = format!("{} unchanged", count - written);
        project.run(&["build"]).exits(0).says(&[&line]);
        assert!(project.files("public") == site);
    };
    rebuilt(0);
    project.write(&format!("public/{page}"), "altered");
    rebuilt(1);
    project.remove(&format!("public/{page}"));
    rebuilt(1);
    let known = "public/.polyleaf/known";
    let bytes = fs::read(project.path(known)).unwrap();
    for left in [&b"polyleaf known 1\n"[..], b"", &bytes[..bytes.len() / 2]] {
        project.write(known, left);
        rebuilt(0);
        assert!(fs::read(project.path(known)).unwrap().len() > left.len());
    }
    project.write(known, &bytes);
    rebuilt(0);
    // Pages of a build that stopped half-way, such as one of another program, are seen too.
    project.write(&format!("public/{page}"), "altered");
    project.write(known, bytes);
    rebuilt(1);
}
