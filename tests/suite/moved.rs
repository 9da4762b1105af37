//! `move`: an article under another name, with its translations, records, questions, redirects and the links to it.

use crate::project::{Files, TestProject};

const PROJECT: &str = r##"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es", "ar"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"

[variables]
phone = { phone = "+1 202-555-0142" }

[[check.suppress]]
rule = "text/wrong-script"
article = "after" # ours
locale = "es"
reason = "A test."

[[check.override]]
path = "content/after.md"
levels = { "text/wrong-script" = "allow" }
//- content/after.md
+++
title = "After the visit"
description = "What to do at home."
reviewed = 2026-11-01
+++

Rest for 2 hours. Read [what to do before](before.md#food).

![A bed](bed.png)

Old text.
//- content/before.md
+++
title = "Before the visit"
description = "What to do before you come."
+++

Come in time. Then read [what to do after it](after.md).

## Food {#food}

`[not a link](after.md)` and [the rest][rest].

[rest]: ./after.md
//- content/care/more.md
+++
title = "More"
description = "More to read."
aliases = ["elder"]
+++

See [after](../after.md).
"##;

/// A picture of one point.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE,
];

/// The project, translated into Spanish, with a signature, a question and a text that is gone.
fn translated() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.write("content/bed.png", PNG);
    project.run(&["sync"]).exits(0);
    for (path, id, value) in [
        ("after", "meta--title", "Después de la visita"),
        ("after", "meta--description", "Qué hacer en casa."),
        (
            "after",
            "intro--rest-for-hours",
            "Descanse 2 horas. Lea [qué hacer antes](before.md#food).",
        ),
        ("after", "intro--a-bed", "Una cama"),
        ("after", "intro--old-text", "Texto antiguo."),
        ("before", "meta--title", "Antes de la visita"),
        ("before", "meta--description", "Qué hacer antes de venir."),
        (
            "before",
            "intro--come-in-time",
            "Venga a tiempo. Luego lea [qué hacer después](after.md).",
        ),
        ("before", "food--heading", "Comida"),
        (
            "before",
            "food--not-a-link",
            "`[not a link](after.md)` y [lo demás][rest].",
        ),
        ("care/more", "meta--title", "Más"),
        ("care/more", "meta--description", "Más para leer."),
        (
            "care/more",
            "intro--see-after",
            "Vea [después](../after.md).",
        ),
    ] {
        let path = format!("locales/es/{path}.ftl");
        project.edit(
            &path,
            &format!("# translate: {id} =\n"),
            &format!("{id} = {value}\n"),
        );
    }
    project.run(&["sync", "--origin", "human"]).exits(0);
    for id in ["intro--rest-for-hours", "intro--come-in-time"] {
        let sign = [
            "review",
            "es",
            id,
            "--by",
            "A. Reviewer",
            "--qualified",
            "yes",
            "--decision",
            "approved",
        ];
        project.run(&sign).exits(0).says(&["1 text signed"]);
    }
    project
        .run(&["ask", "es", "intro--a-bed", "Of wood?", "--by", "Ana"])
        .exits(0);
    project.edit("content/after.md", "\n\nOld text.", "");
    project.run(&["sync"]).exits(0);
    assert!(project.has("locales/es/after.obsolete.ftl"));
    project
}

fn sources(project: &TestProject) -> Files {
    let mut files = project.files(".");
    files.retain(|path, _| !path.starts_with("public/") && !path.starts_with('.'));
    files
}

#[test]
fn everything_that_belongs_to_an_article_or_names_it_follows() {
    let project = translated();
    let told = |project: &TestProject| {
        let run = project.run(&["check", "--format", "short"]);
        let found = run.stdout.replace("care/after-visit", "after");
        let found = found
            .replace("after-visit.md", "after.md")
            .replace("../after.md", "after.md");
        let mut found: Vec<String> = found
            .replace("../before.md", "before.md")
            .lines()
            .map(str::to_owned)
            .collect();
        found.sort();
        found
    };
    let reviewed = |project: &TestProject| {
        let review = project.run(&["review", "es"]).stdout;
        let review = review.replace("care/after-visit", "after");
        let mut texts: Vec<String> = review.lines().map(str::to_owned).collect();
        texts.sort();
        texts
    };
    let (before, found, review) = (sources(&project), told(&project), reviewed(&project));
    project
        .run(&["move", "after", "care/after-visit"])
        .exits(0)
        .says(&[
            "content/after.md is content/care/after-visit.md now",
            "2 files of other articles led to it",
            "redirects",
        ]);
    let after = sources(&project);
    assert!(
        !after
            .keys()
            .any(|path| path.ends_with("/after.md") || path.contains("/after.")),
        "{:?}",
        after.keys()
    );
    assert_eq!(after.len(), before.len());
    for (path, text) in [
        (
            "content/care/after-visit.md",
            "title = \"After the visit\"\naliases = [\"after\"]\ndescription",
        ),
        (
            "content/care/after-visit.md",
            "[what to do before](../before.md#food)",
        ),
        ("content/care/after-visit.md", "![A bed](../bed.png)"),
        (
            "content/before.md",
            "[what to do after it](care/after-visit.md)",
        ),
        ("content/before.md", "`[not a link](after.md)`"),
        ("content/before.md", "[rest]: care/after-visit.md\n"),
        ("content/care/more.md", "See [after](after-visit.md)."),
        (
            "locales/es/care/after-visit.ftl",
            "## content/care/after-visit.md, en to es\n",
        ),
        (
            "locales/es/care/after-visit.ftl",
            "[qué hacer antes](../before.md#food)",
        ),
        (
            "locales/es/before.ftl",
            "# source: Come in time. Then read [what to do after it](care/after-visit.md).\n",
        ),
        (
            "locales/es/before.ftl",
            "[qué hacer después](care/after-visit.md)",
        ),
        (
            "locales/ar/before.ftl",
            "[what to do after it](care/after-visit.md).\n# translate:",
        ),
        (
            "locales/en/care/after-visit.ftl",
            "## content/care/after-visit.md, en. Written",
        ),
        ("locales/es/care/after-visit.obsolete.ftl", "Texto antiguo."),
        ("locales/es/care/after-visit.questions.tsv", "Of wood?"),
        ("polyleaf.toml", "article = \"care/after-visit\" # ours"),
        ("polyleaf.toml", "path = \"content/care/after-visit.md\""),
    ] {
        let found = project.read(path);
        assert!(found.contains(text), "{text:?} is not in {path}:\n{found}");
    }
    // Nothing is left to do, and nothing new is found: signatures stand, translations are current.
    project
        .run(&["sync"])
        .exits(0)
        .says(&["everything is in step"]);
    assert!(sources(&project) == after);
    assert_eq!(told(&project), found);
    assert_eq!(reviewed(&project), review);
    project.run(&["build", "--allow-withheld"]);
    let old = project.read("public/es/after/index.html");
    assert!(old.contains("0; url=../care/after-visit/"), "{old}");
    let page = project.read("public/es/before/index.html");
    assert!(page.contains("href=\"../care/after-visit/\""), "{page}");
    // Back again: every file is what it was, but for the address that was in between.
    project.run(&["move", "care/after-visit", "after"]).exits(0);
    project.edit("content/after.md", "aliases = [\"care/after-visit\"]\n", "");
    project.edit(
        "content/before.md",
        "[rest]: after.md",
        "[rest]: ./after.md",
    );
    let back = sources(&project);
    for (path, bytes) in &before {
        let now = back.get(path).map(|it| String::from_utf8_lossy(it));
        assert_eq!(now, Some(String::from_utf8_lossy(bytes)), "{path}");
    }
}

#[test]
fn a_text_that_returns_after_a_move_finds_its_translation() {
    let project = translated();
    project.run(&["move", "after", "later"]).exits(0);
    let text = project.read("content/later.md");
    project.write("content/later.md", format!("{text}\nOld text.\n"));
    project
        .run(&["sync"])
        .exits(0)
        .says(&["later in es: 1 brought back or moved here"]);
    let catalogue = project.read("locales/es/later.ftl");
    assert!(
        catalogue.contains("intro--old-text = Texto antiguo."),
        "{catalogue}"
    );
    // Current, as it was recorded.
    project
        .run(&["todo", "es"])
        .exits(0)
        .says(&["nothing is left to translate"]);
}

#[test]
fn a_sheet_that_was_printed_before_a_move_can_be_signed_after_it() {
    let project = translated();
    let run = project
        .run(&["export", "--to", "review-sheet", "es"])
        .exits(0);
    let code = run.stderr.split("sheet ").last().unwrap().trim().to_owned();
    project.run(&["move", "after", "later"]).exits(0);
    let sign = |except: &str| {
        let by = [
            "--by",
            "B. Reviewer",
            "--qualified",
            "yes",
            "--except",
            except,
        ];
        let sheet = ["review", "--sheet", &code];
        project.run(&[&sheet[..], &by].concat())
    };
    // Addresses of links are part of what is signed, and paper cannot follow.
    sign("3,7,9")
        .exits(2)
        .says(&["Number 12, intro--see-after"]);
    sign("3,7,9,12").exits(0).says(&["8 texts signed"]);
}

#[test]
fn a_dry_run_shows_what_would_change_and_changes_nothing() {
    let project = translated();
    let before = sources(&project);
    let run = project
        .run(&["move", "content/after.md", "later", "--dry-run"])
        .exits(0);
    for part in [
        "new: content/later.md\n",
        "gone: content/after.md\n",
        "new: locales/es/later.review.tsv\n",
        "-Come in time. Then read [what to do after it](after.md).\n+Come in time. Then read [what to do after it](later.md).\n",
        "-article = \"after\" # ours\n",
        "+article = \"later\" # ours\n",
    ] {
        assert!(run.stdout.contains(part), "{part}\n{}", run.stdout);
    }
    assert!(sources(&project) == before);
}

#[test]
fn what_cannot_be_moved_is_said_and_nothing_changes() {
    let project = translated();
    project.write("locales/es/kept.obsolete.ftl", "intro--x = Guardado.\n");
    let before = sources(&project);
    for (from, to, parts) in [
        (
            "aftr",
            "later",
            &["no article content/aftr.md", "Did you mean after?"][..],
        ),
        (
            "disclaimers",
            "later",
            &["no article content/disclaimers.md"],
        ),
        (
            "after",
            "before",
            &["content/before.md is there already", "another name"],
        ),
        ("after", "after", &["content/after.md is there already"]),
        ("after", "../out", &["cannot be part of an address"]),
        ("after", "a\\b", &["cannot be part of an address"]),
        ("after", "Later", &["cannot be part of an address"]),
        ("after", "/later", &["cannot be part of an address"]),
        ("after", "site", &["cannot be named"]),
        ("after", "care/index", &["cannot be named"]),
        ("after", "disclaimers", &["is there already"]),
        (
            "after",
            "elder",
            &["the address elder leads to content/care/more.md already"],
        ),
    ] {
        project
            .run(&["move", from, to, "--format", "short"])
            .exits(2)
            .says_in_one_line(parts);
    }
    // Texts of an article of that name that is gone are not written over.
    project.write("locales/es/later.obsolete.ftl", "intro--x = Guardado.\n");
    project
        .run(&["move", "after", "later", "--format", "short"])
        .exits(2)
        .says_in_one_line(&["locales/es/later.obsolete.ftl is there already"]);
    project.remove("locales/es/later.obsolete.ftl");
    // What is not synced has no sure translations.
    project.edit("content/after.md", "Rest for 2 hours.", "Rest for 3 hours.");
    project
        .run(&["move", "after", "later"])
        .exits(2)
        .says(&["polyleaf sync"]);
    project.edit("content/after.md", "Rest for 3 hours.", "Rest for 2 hours.");
    assert!(sources(&project) == before);
}
