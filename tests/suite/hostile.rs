//! Bad input: each gets one clear finding with its place and remedy, nothing panics, and the published
//! site and every translator's file stay as they were.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::process::Command;

use crate::project::{Files, TestProject};

pub(crate) const ARTICLE: &str = "content/after.md";
pub(crate) const CATALOGUE: &str = "locales/es/after.ftl";
const LEDGER: &str = "locales/es/after.review.tsv";
const REFERENCE: &str = "locales/en/after.ftl";

pub(crate) const PROJECT: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"

[variables]
phone = { phone = "+1 202-555-0142" }
n = { number = 3 }
//- content/after.md
+++
title = "After the visit"
description = "What to do at home."
+++

Rest for 2 hours.

Call { $phone }.

## Food {#food}

Eat a light meal.
//- locales/es/after.ftl
meta--title = Después de la visita

meta--description = Qué hacer en casa.

intro--rest-for-hours = Descanse 2 horas.

intro--call = Llame al { $phone }.

food--heading = Comida

food--eat-a-light = Coma algo ligero.
"#;

/// The project with everything translated, synced and published.
pub(crate) fn published() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.run(&["sync", "--origin", "human"]).exits(0);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
    project.run(&["build"]).exits(0);
    project
}

/// The locales' files: what translators and reviewers wrote.
pub(crate) fn translators(project: &TestProject) -> Files {
    let mut files = project.files(".");
    files.retain(|path, _| path.starts_with("locales/"));
    files
}

/// Bytes of a file with the one `from` in it replaced.
fn replaced(project: &TestProject, path: &str, from: &str, to: &[u8]) -> Vec<u8> {
    let text = project.read(path);
    let (before, after) = text.split_once(from).unwrap();
    [before.as_bytes(), to, after.as_bytes()].concat()
}

/// A fault in a catalogue: what the text of `intro--rest-for-hours` is replaced with, where it is found,
/// under which code, and what the remedy says.
type Fault = (Vec<u8>, &'static str, &'static str, &'static str);

#[test]
fn a_faulty_catalogue_is_told_left_alone_and_withholds_its_edition_alone() {
    let faults: Vec<Fault> = vec![
        (
            b"Descanse { $n horas.".into(),
            ":5:",
            "syntax/unreadable-entry",
            "Close the placeable",
        ),
        (
            b"Descanse.\n\n!!! basura".into(),
            ":",
            "syntax/unreadable-entry",
            "Write `id = text`",
        ),
        (
            b"Descanse { $nada } horas.".into(),
            ":",
            "reference/unknown-variable",
            "define `nada`",
        ),
        (
            b"Descanse { -nada } horas.".into(),
            ":",
            "reference/unknown-term",
            "Add `-nada = ",
        ),
        (
            b"Descanse { FOO($n) } horas.".into(),
            ":",
            "reference/unknown-function",
            "NUMBER and DATETIME",
        ),
        (
            b"Descanse { food--heading }.".into(),
            ":",
            "reference/message-reference",
            "make it a term",
        ),
        (
            "{ $n }".repeat(101).into(),
            ":",
            "syntax/too-many-placeables",
            "Divide the text",
        ),
        (
            "{".repeat(1_000_000).into(),
            ":",
            "syntax/unreadable-entry",
            "Close each `{`",
        ),
        (
            "{ $n -> *[other] ".repeat(100_000).into(),
            ":",
            "syntax/unreadable-entry",
            "Close each `{`",
        ),
        (
            "\n    {".repeat(100_000).into(),
            ":",
            "syntax/unreadable-entry",
            "Close each `{`",
        ),
        (
            b"Descanse\0 2 horas.".into(),
            ":",
            "project/unreadable",
            "encoding UTF-8",
        ),
        (
            b"Descanse \xFF\xFE 2 horas.".into(),
            ":",
            "project/unreadable",
            "encoding UTF-8",
        ),
        (
            b"Descanse \xED\xA0\x80 2 horas.".into(),
            ":",
            "project/unreadable",
            "encoding UTF-8",
        ),
        (
            b"\n\tDescanse 2 horas.".into(),
            ":",
            "syntax/unreadable-entry",
            "spaces instead of tabs",
        ),
        (
            b"x\n<<<<<<< HEAD\na = b\n=======\na = c\n>>>>>>> b".into(),
            ":",
            "syntax/conflict-marker",
            "keep the version",
        ),
        (
            "Descanse \u{100041} 2 horas.".into(),
            ":",
            "syntax/private-use",
            "replace the character",
        ),
        (
            b"{ \"\" }".into(),
            ":",
            "coverage/empty-message",
            "Write the translation",
        ),
        (
            b"a\n\nfood--heading = Otra".into(),
            ":",
            "syntax/duplicate-message",
            "keep the one that is right",
        ),
        (
            b"Descanse <b>2</b> horas.".into(),
            ":",
            "structure/raw-html-in-translation",
            "Write it in Markdown",
        ),
        (
            b"[Descanse](javascript:alert(1))".into(),
            ":",
            "links/scheme",
            "Use the address of the source",
        ),
        (
            b"[Descanse](data:text/html,x)".into(),
            ":",
            "links/scheme",
            "Use the address of the source",
        ),
        (
            b"\n    - a\n    * b".into(),
            ":",
            "syntax/truncated-value",
            "join the line with the one above",
        ),
    ];
    let whole = published();
    let original = whole.read(CATALOGUE);
    let line = original
        .lines()
        .position(|line| line.starts_with("intro--rest-for-hours"))
        .unwrap()
        + 1;
    for (value, _, code, remedy) in faults {
        let project = published();
        project.write(
            CATALOGUE,
            replaced(&project, CATALOGUE, "Descanse 2 horas.", &value),
        );
        let before = translators(&project);
        let run = project.run(&["check", "--format", "short"]).exits(1);
        let run = run.says_in_one_line(&[CATALOGUE, &format!("error[{code}]"), remedy]);
        // The line is that of the fault, or near it.
        let found = run.stdout.lines().find(|line| line.contains(code)).unwrap();
        let told = found
            .split(':')
            .nth(1)
            .and_then(|number| number.parse::<usize>().ok());
        let near = line..=line + 52;
        let near = if code == "syntax/duplicate-message" {
            line..=usize::MAX
        } else {
            near
        };
        assert!(told.is_some_and(|told| near.contains(&told)), "{found}");
        project.run(&["sync", "--origin", "human"]);
        let after = translators(&project);
        assert_eq!(
            after[CATALOGUE], before[CATALOGUE],
            "sync changed a catalogue with {code}"
        );
        assert_eq!(
            after[REFERENCE], before[REFERENCE],
            "sync changed the ids because of {code}"
        );
        project
            .run(&["build"])
            .exits(1)
            .says(&["withheld: after in es: "]);
        assert!(
            project
                .read("public/es/after/index.html")
                .contains("noindex"),
            "{code}"
        );
        assert_eq!(
            project
                .read("public/en/after/index.html")
                .matches("Rest for 2 hours.")
                .count(),
            1,
            "{code}"
        );
        // Put right, it is published again as it was.
        project.write(CATALOGUE, &original);
        project.run(&["sync", "--origin", "human"]).exits(0);
        project.run(&["build"]).exits(0);
        assert!(project.files("public") == whole.files("public"), "{code}");
    }
}

#[test]
fn an_unknown_id_is_told_and_kept() {
    let project = published();
    project.edit(CATALOGUE, "food--heading", "food--headingg");
    project
        .run(&["check", "--format", "short"])
        .exits(1)
        .says_in_one_line(&[
            CATALOGUE,
            "coverage/orphan-message",
            "food--headingg",
            "Correct a mistyped id",
        ]);
    project.run(&["sync"]);
    assert!(
        translators(&project)
            .values()
            .any(|text| String::from_utf8_lossy(text).contains("food--headingg = Comida"))
    );
}

#[test]
fn terms_that_refer_to_themselves_are_told() {
    let project = published();
    project
        .write("locales/en/terms.ftl", "-a = A\n-b = B\n")
        .write("locales/es/terms.ftl", "-a = { -b }\n-b = { -a }\n")
        .edit(CATALOGUE, "Descanse 2 horas.", "Descanse 2 horas { -a }.");
    project
        .run(&["check", "--format", "short"])
        .exits(1)
        .says_in_one_line(&[
            CATALOGUE,
            "error[reference/term-cycle]",
            "intro--rest-for-hours",
            "Write the words out",
        ]);
    project
        .run(&["build"])
        .exits(1)
        .says(&["withheld: after in es"]);
}

#[test]
fn a_faulty_article_is_told_and_its_published_pages_stay() {
    for (value, code, remedy, stops) in [
        (&b"Rest\0"[..], "project/unreadable", "encoding UTF-8", true),
        (b"Rest \xFF", "project/unreadable", "encoding UTF-8", true),
        (
            b"Rest \xF4\x80\x81\x81",
            "syntax/private-use",
            "Delete the character",
            false,
        ),
        (
            b"<<<<<<< HEAD\nRest\n=======\nRest 2\n>>>>>>> x",
            "syntax/conflict-marker",
            "Keep one version",
            false,
        ),
        (
            b"<script>alert(1)</script> Rest",
            "structure/raw-html",
            "Write it in Markdown",
            false,
        ),
        (
            b"[Rest](javascript:alert(1))",
            "links/scheme",
            "Link to a web page",
            false,
        ),
        (
            b"[Rest](JaVaScRiPt&#58;alert(1))",
            "links/scheme",
            "Link to a web page",
            false,
        ),
        (
            b"Rest { $nada }",
            "reference/unknown-variable",
            "define `nada`",
            false,
        ),
        (
            b"Rest { -nada }",
            "reference/unknown-term",
            "Add `-nada",
            false,
        ),
        (
            b"Rest { $n -> [one] a day *[other] { $n } days }",
            "reference/literal-placeable",
            "a plural is written in the translations",
            false,
        ),
        (b"Rest[^1]", "reference/missing-footnote", "[^1]", false),
    ] {
        let project = published();
        project.write(
            ARTICLE,
            replaced(&project, ARTICLE, "Rest for 2 hours.", value),
        );
        let before = (translators(&project), project.files("public"));
        let run = project.run(&["check", "--format", "short"]).exits(1);
        run.says_in_one_line(&[&format!("{ARTICLE}:6:"), &format!("error[{code}]"), remedy]);
        if stops {
            project.run(&["sync"]).exits(2).says(&[ARTICLE, remedy]);
            assert_eq!(translators(&project), before.0, "{code}");
            project.run(&["build"]).exits(2).says(&[
                ARTICLE,
                "nothing was published",
                "the published site is as it was",
            ]);
            assert!(project.files("public") == before.1, "{code}");
        } else {
            let page = "public/en/after/index.html";
            project.run(&["build"]).exits(1);
            let page = project.read(page);
            assert!(
                page.contains("noindex")
                    && !page.to_ascii_lowercase().contains("javascript")
                    && !page.contains("<script>alert"),
                "{page}"
            );
        }
    }
}

#[test]
fn monstrous_articles_end_soon_and_without_a_panic() {
    for text in [
        "> ".repeat(10_000),
        "- ".repeat(10_000),
        "[".repeat(100_000),
        "![".repeat(100_000),
        "{ ".repeat(500_000),
        "*a ".repeat(100_000),
        "`".repeat(100_001),
        "<".repeat(100_000),
        "[^1]: ".repeat(20_000),
        "|".repeat(50_000) + "\n" + &"|-".repeat(50_000) + "|\n",
        ": a\n".repeat(20_000),
        "# a\n".repeat(20_000),
        "<!-- ".repeat(50_000),
        "&".repeat(100_000),
        "a\u{300}".repeat(100_000),
        "\u{202E}\u{2066}".repeat(50_000),
    ] {
        let project = published();
        project.edit(ARTICLE, "Rest for 2 hours.", &text);
        let before = translators(&project);
        let run = project.run(&["check", "--format", "short"]);
        assert!(!run.stdout.is_empty(), "{:.40}: {}", text, run.stderr);
        project.run(&["sync"]);
        // What was translated is still somewhere.
        let all: Vec<u8> = translators(&project).into_values().flatten().collect();
        let all = String::from_utf8(all).unwrap();
        for line in String::from_utf8(before[CATALOGUE].clone())
            .unwrap()
            .lines()
            .filter(|line| line.contains("-- = "))
        {
            assert!(all.contains(line), "{line} is lost");
        }
    }
}

#[test]
fn a_mark_at_the_start_and_foreign_line_ends_change_nothing() {
    let whole = published();
    let project = TestProject::new(PROJECT);
    for path in ["polyleaf.toml", ARTICLE, CATALOGUE] {
        let text = project.read(path).replace('\n', "\r\n");
        project.write(path, [b"\xEF\xBB\xBF", text.as_bytes()].concat());
    }
    project.run(&["sync", "--origin", "human"]).exits(0);
    let catalogue = fs::read(project.path(CATALOGUE)).unwrap();
    assert!(catalogue.starts_with(b"\xEF\xBB\xBF") && !catalogue.starts_with(b"\xEF\xBB\xBF\xEF"));
    let text = String::from_utf8(catalogue).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
    project.run(&["sync", "--check"]).exits(0);
    project.run(&["build"]).exits(0);
    assert!(project.files("public") == whole.files("public"));
    // A ledger that went through a checkout with CRLF.
    let ledger = project.read(LEDGER).replace('\n', "\r\n");
    project.write(LEDGER, ledger);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
}

/// What stands where a file should be.
fn put(project: &TestProject, path: &str, what: &str) {
    let at = project.path(path);
    fs::create_dir_all(at.parent().unwrap()).unwrap();
    if at.is_dir() {
        fs::remove_dir_all(&at).unwrap();
    } else if at.exists() {
        fs::remove_file(&at).unwrap();
    }
    match what {
        "folder" => fs::create_dir(&at).unwrap(),
        "huge" => File::create(&at).unwrap().set_len(1 << 30).unwrap(),
        "pipe" => assert!(Command::new("mkfifo").arg(&at).status().unwrap().success()),
        "dangling" => symlink("nowhere", &at).unwrap(),
        "outside" => symlink("/etc/hostname", &at).unwrap(),
        "itself" => symlink(at.file_name().unwrap(), &at).unwrap(),
        _ => panic!("{what}"),
    }
}

#[test]
fn what_is_no_readable_file_is_told_and_nothing_is_lost() {
    for what in ["folder", "huge", "pipe", "dangling", "outside", "itself"] {
        for path in [ARTICLE, CATALOGUE, LEDGER, REFERENCE, "polyleaf.toml"] {
            let project = published();
            put(&project, path, what);
            let site = project.files("public");
            let mut others = translators(&project);
            others.remove(path);
            let code = if path == "polyleaf.toml" { 2 } else { 1 };
            let run = project.run(&["check", "--format", "short"]).exits(code);
            run.says_in_one_line(&[path, "error[project/unreadable]", path, ". "]);

            let sync = project.run(&["sync"]);
            let sync = sync.says(&[path]);
            assert!(
                sync.told().contains("exit status Some(1)")
                    || sync.told().contains("exit status Some(2)"),
                "{}",
                sync.told()
            );
            let mut after = translators(&project);
            after.remove(path);
            assert_eq!(after, others, "sync after {what} at {path}");

            let build = project.run(&["build"]).says(&[path]);
            if [ARTICLE, "polyleaf.toml"].contains(&path) {
                assert!(
                    project.files("public") == site,
                    "{what} at {path}\n{}",
                    build.told()
                );
                build.exits(2);
            } else {
                let build = build.exits(1);
                if path != REFERENCE || what == "huge" {
                    build.says(&["withheld: after in es: "]);
                }
                assert!(project.read("public/en/index.html").contains("Clinic"));
            }
        }
    }
}

#[test]
fn folders_that_are_files_or_lead_elsewhere_are_told() {
    for (path, what) in [
        ("content", "file"),
        ("content", "link"),
        ("locales", "file"),
        ("locales", "link"),
        ("locales/es", "file"),
        ("locales/es", "link"),
        ("content/loop", "loop"),
    ] {
        let project = published();
        let at = project.path(path);
        let aside = project.path("aside");
        if at.exists() {
            fs::rename(&at, &aside).unwrap();
        }
        match what {
            "file" => drop(project.write(path, "x")),
            "link" => symlink("/etc", &at).unwrap(),
            _ => symlink(".", &at).unwrap(),
        }
        let site = project.files("public");
        project
            .run(&["check", "--format", "short"])
            .exits(1)
            .says(&[path]);
        let run = project.run(&["sync"]);
        assert!(
            !run.stderr.contains("in step"),
            "{what} at {path}: {}",
            run.told()
        );
        let build = project.run(&["build"]);
        if path.starts_with("content") {
            assert!(project.files("public") == site, "{what} at {path}");
            build.exits(2).says(&[path]);
        } else {
            build.exits(1);
        }
        assert!(what == "loop" || aside.exists());
    }
}

#[test]
fn names_that_collide_or_cannot_be_addresses_stop_the_build() {
    let article = "+++\ntitle = \"Other\"\n+++\n\nOther.\n";
    for (path, code) in [
        ("content/After.md", "project/colliding-slug"),
        ("content/a b.md", "project/bad-slug"),
        ("content/é.md", "project/bad-slug"),
        ("content/x--y.md", "project/bad-slug"),
        ("content/site.md", "project/reserved-slug"),
        ("content/care/index.md", "project/reserved-slug"),
    ] {
        let project = published();
        let before = (translators(&project), project.files("public"));
        project.write(path, article);
        project
            .run(&["check", "--format", "short"])
            .exits(1)
            .says_in_one_line(&["content/", &format!("error[{code}]"), ". "]);
        project.run(&["sync"]).exits(2);
        project
            .run(&["build"])
            .exits(2)
            .says(&["nothing was published"]);
        assert!(
            (translators(&project), project.files("public")) == before,
            "{path}"
        );
    }
    // Former addresses: the same as another article's, or leading out of the site.
    for alias in [
        "after",
        "../out",
        "/etc/out",
        "a/../../out",
        "es/after/../../../out",
        "..",
        "",
    ] {
        let project = published();
        let before = project.files("public");
        project.write(
            "content/other.md",
            article.replace("\n+++\n", &format!("\naliases = [\"{alias}\"]\n+++\n")),
        );
        project
            .run(&["check", "--format", "short"])
            .exits(1)
            .says_in_one_line(&["content/other.md:3:", "error[", ". "]);
        project.run(&["build"]).says(&["content/other.md"]);
        let after = project.files("public");
        assert!(
            before.keys().all(|path| after.contains_key(path)),
            "{alias}"
        );
        assert!(!project.has("out") && !project.has("public/out"), "{alias}");
    }
}

#[test]
fn locale_folders_without_a_valid_tag_are_told() {
    let project = published();
    for (folder, said) in [
        ("english!", "is not a language tag"),
        ("ES", "write `es`"),
        ("es_MX", "write `es-MX`"),
        ("de", "Add \"de\" to `locales`"),
    ] {
        project.write(&format!("locales/{folder}/after.ftl"), "x = y\n");
        project
            .run(&["check", "--format", "short"])
            .says_in_one_line(&[&format!("locales/{folder}"), said, ". "]);
    }
    project.run(&["check"]).exits(1);
    project.run(&["build"]).exits(1);
}

#[test]
fn a_mangled_ledger_is_refused_with_its_row_and_left_alone() {
    let record =
        "intro--call\tb3-c82faca558e7d905\tb3-60e61ece6c20b987\thuman\t2026-11-20\t\t\t\t\t\n";
    let with = |text: &str| {
        let head = "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n\n";
        format!("{head}{text}").into_bytes()
    };
    for (bytes, place, said) in [
        (b"hello".to_vec(), ":1:1", "does not name its columns"),
        (Vec::new(), "", "ledger is empty"),
        (
            with(record)
                .iter()
                .map(|byte| if *byte == b'\t' { b';' } else { *byte })
                .collect(),
            ":1:1",
            "does not name its columns",
        ),
        (with(&record[..40]), ":3:1", "has 3 columns instead of 10"),
        (
            with(record.trim_end()),
            ":3:1",
            "has 5 columns instead of 10",
        ),
        (
            with(&record.replace("2026-11-20", "20.11.2026")),
            ":3:",
            "column recorded: `20.11.2026` is not a day",
        ),
        (
            with(&record.replace("b3-c82faca558e7d905", "1.2E+15")),
            ":3:",
            "column source: `1.2E+15`",
        ),
        (
            with(&record.replace("human", "alien")),
            ":3:",
            "column origin: `alien`",
        ),
        (
            with(&[record, "\n", record].concat()),
            ":5:",
            "`intro--call` has a row already, row 3",
        ),
        (with("<<<<<<< HEAD\n"), ":3:1", "was left by a merge"),
        (with("\0"), ":3:1", "NUL character"),
        ([with(""), b"\xFF\n".to_vec()].concat(), ":3:1", "not UTF-8"),
    ] {
        let project = published();
        project.write(LEDGER, &bytes);
        let run = project.run(&["check", "--format", "short"]).exits(1);
        run.says_in_one_line(&[&format!("{LEDGER}{place}"), "error[", said, ". "]);
        project.run(&["sync"]).exits(1).says(&[LEDGER, said]);
        assert_eq!(fs::read(project.path(LEDGER)).unwrap(), bytes, "{said}");
        project
            .run(&["done", "es", "intro--call"])
            .exits(2)
            .says(&[LEDGER]);
        project
            .run(&["build"])
            .exits(1)
            .says(&["withheld: after in es"]);
    }
}

#[test]
fn a_project_without_articles_keeps_its_site_and_texts() {
    let project = published();
    let site = project.files("public");
    project.remove(ARTICLE);
    let run = project.run(&["check", "--format", "short"]).exits(1);
    run.says_in_one_line(&["content", "error[project/empty]", "polyleaf new article"]);
    let run = project.run(&["build"]).exits(2);
    run.says(&["nothing was published"]);
    assert!(project.files("public") == site);
    // The article comes back, and everything with it.
    project.run(&["sync"]);
    let texts: Vec<u8> = translators(&project).into_values().flatten().collect();
    let texts = String::from_utf8(texts).unwrap();
    assert!(
        texts.contains("food--eat-a-light = Coma algo ligero."),
        "{texts}"
    );
    let article = TestProject::new(PROJECT).read(ARTICLE);
    project.write(ARTICLE, article);
    project.run(&["sync"]).exits(0);
    let run = project.run(&["check"]).exits(0);
    run.says(&["nothing to complain about"]);
    project.run(&["build"]).exits(0);
    assert!(project.files("public") == site);
}

#[test]
fn a_faulty_configuration_is_told_with_its_place() {
    let good = published().read("polyleaf.toml");
    for (text, place, said) in [
        (String::new(), "polyleaf.toml", "has no section [project]"),
        ("[project\n".to_owned(), "polyleaf.toml:1:9", "not closed"),
        (
            good.replace("base-url", "base-ur"),
            "polyleaf.toml:4:1",
            "Did you mean `base-url`?",
        ),
        (
            good.replace("\"es\"]", "\"es\", \"xx_\"]"),
            "polyleaf.toml:3:24",
            "is not a language tag",
        ),
        (
            good.replace("\"docs\"", "\"hospital\""),
            "polyleaf.toml:5:11",
            "write one of clinic, strict, docs",
        ),
        (
            "x = ".to_owned() + &"[".repeat(100_000),
            "polyleaf.toml:1:",
            "nested too deeply",
        ),
        (
            good.clone() + "a = { url = \"javascript:alert(1)\" }\n",
            "polyleaf.toml:13:",
            "is not a web address",
        ),
        (
            good.clone() + "a = { phone = \"<b>\" }\n",
            "polyleaf.toml:13:",
            "is not a number that can be dialled",
        ),
        (
            good.clone() + "a = { email = \"a@b<script>\" }\n",
            "polyleaf.toml:13:",
            "is not an e-mail address",
        ),
        (
            good.clone() + "a = { text = \"x\\ny\" }\n",
            "polyleaf.toml:13:",
            "control character",
        ),
        (good.clone() + "<<<<<<< HEAD\n", "polyleaf.toml:13:", ""),
        (good.clone() + "\0", "polyleaf.toml:13:", "NUL character"),
    ] {
        let project = published();
        let before = (translators(&project), project.files("public"));
        project.write("polyleaf.toml", &text);
        for command in ["check", "sync", "build"] {
            let run = project.run(&[command, "--format", "short"]).exits(2);
            run.says_in_one_line(&[place, "error[", said]);
        }
        assert!(
            (translators(&project), project.files("public")) == before,
            "{said}"
        );
    }
}

#[test]
fn a_value_is_text_whatever_it_holds() {
    let evil = [
        "**bold** _it_ `code`",
        "[x](javascript:alert(1))",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "# heading",
        "- item",
        "1. item",
        "{ $n } { -t }",
        "&lt;b&gt; &#60;",
        "\\\\* a",
        "\u{202E}abc\u{2066}",
        "](x) ![](y)",
        "| a | b |",
        "\u{100041}",
    ];
    let project = TestProject::new(PROJECT);
    let mut configuration = project.read("polyleaf.toml");
    let mut article = project.read(ARTICLE);
    for (number, value) in evil.iter().enumerate() {
        let name = char::from(b'a' + u8::try_from(number).unwrap());
        configuration.push_str(&format!("v{name} = {{ text = \"{value}\" }}\n"));
        article.push_str(&format!("\nValue {name} is {{ $v{name} }}\n"));
    }
    // Two of them are refused in the configuration already.
    let refused: Vec<&str> = evil
        .into_iter()
        .filter(|value| value.contains(['\u{100041}', '\u{202E}']))
        .collect();
    project
        .write("polyleaf.toml", &configuration)
        .write(ARTICLE, article);
    let run = project.run(&["check", "--format", "short"]);
    if run.told().contains("exit status Some(2)") {
        for value in refused {
            configuration = configuration.replace(value, "plain");
        }
        project.write("polyleaf.toml", configuration);
    }
    project
        .run(&["build", "--locale", "en", "--out", "site"])
        .exits(0);
    let page = project.read("site/en/after/index.html");
    let body = page
        .split("<main")
        .nth(1)
        .unwrap()
        .split("</main>")
        .next()
        .unwrap();
    for markup in [
        "<script",
        "<img",
        "<strong",
        "<em",
        "<code",
        "javascript:alert(1)\"",
        "<h1>heading",
        "<li>",
        "<ol",
        "<b>",
    ] {
        assert!(!body.contains(markup), "{markup} in {body}");
    }
    for text in [
        "**bold** _it_ `code`",
        "[x](javascript:alert(1))",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "# heading",
        "- item",
        "1. item",
        "{ $n } { -t }",
        "&amp;lt;b&amp;gt; &amp;#60;",
        "](x) ![](y)",
        "| a | b |",
    ] {
        assert!(body.contains(text), "{text} is not in {body}");
    }
    let text = project.read("site/en/after/after.en.txt");
    for value in [
        "**bold** _it_ `code`",
        "<script>alert(1)</script>",
        "# heading",
        "| a | b |",
    ] {
        assert!(text.contains(value), "{value} is not in {text}");
    }
}
