//! Documents that are translated already: what can be placed is, and the rest is told.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use polyleaf::locale::Day;
use polyleaf::translate::{ExportOptions, export};
use polyleaf::{content, disk, project};

use crate::project::{TODAY, TestProject};

const SLUG: &str = "ketamine-pain-relief";

const PROJECT: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es", "ar"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"
//- content/visit.md
+++
title = "After the visit"
description = "What to do at home."
+++

Rest for 2 hours.[^1]

## Food {#food}

Eat a light meal.

- Soup
- Bread from [the baker](https://baker.example)

Drink 3 glasses of water.

## Driving {#driving .critical}

Do not drive.

| Day | Dose |
|---|---|
| One | 5 mg |

[^1]: Longer is fine.
"#;

const DOCUMENT: &str = "---
title: Después de la visita
description: 'Qué hacer en casa.'
layout: page
---

# Después de la visita

Descanse 2 horas.[^1]

## Comida

Coma algo
ligero.

- Sopa
- Pan de [la panadería][pan]

Beba 3 vasos de agua.

## Conducir

No conduzca.

| Día | Dosis |
|---|---|
| Uno | 5 mg |

[^1]: Más tiempo está bien.

[pan]: https://baker.example
";

fn synced() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.run(&["sync"]).exits(0);
    project
}

/// Every message with its value.
fn values(project: &TestProject) -> String {
    let text = project.read("locales/es/visit.ftl");
    let mut shown = String::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        writeln!(shown, "{line}").unwrap();
    }
    shown
}

#[test]
fn a_document_built_like_the_article_is_taken_whole() {
    let project = synced();
    project.write("visit.es.md", DOCUMENT);
    let run = project.run(&["import", "--article", "es", "visit.es.md"]);
    run.exits(0).says(&[
        "visit in es: 9 placed, 6 placed, to be confirmed with polyleaf done",
        "6 texts critical",
    ]);
    assert_eq!(
        values(&project),
        "meta--title = Después de la visita
meta--description = Qué hacer en casa.
intro--rest-for-hours = Descanse 2 horas.[^1]
food--heading = Comida
food--eat-a-light = Coma algo ligero.
food--soup = Sopa
food--bread-from-the = Pan de [la panadería](https://baker.example)
food--drink-glasses-of = Beba 3 vasos de agua.
driving--heading = Conducir
driving--do-not-drive = No conduzca.
driving--day = Día
driving--dose = Dosis
driving--one = Uno
driving--mg = 5 mg
notes--longer-is-fine = Más tiempo está bien.
"
    );
    let ledger = project.read("locales/es/visit.review.tsv");
    assert_eq!(
        ledger.matches("\thuman\t2026-11-24").count(),
        15,
        "{ledger}"
    );
    assert_eq!(ledger.matches("b3-0000000000000000").count(), 6, "{ledger}");
    project.run(&["sync", "--check"]).exits(0);
    project
        .run(&["todo", "es"])
        .says(&["6 texts left to translate"]);
    // A second time everything is there.
    project
        .run(&["import", "--article", "es", "visit.es.md"])
        .exits(0)
        .says(&[
            "visit in es: 15 translated here already",
            "nothing was changed",
        ]);
}

/// What is replaced in the document, by what; what is said; what is placed and what is not.
type Case<'c> = (
    &'c str,
    &'c str,
    &'c [&'c str],
    &'c [&'c str],
    &'c [&'c str],
);

#[test]
fn what_is_built_otherwise_is_told_and_not_guessed() {
    let cases: &[Case<'_>] = &[
        (
            "Beba 3 vasos de agua.",
            "Beba agua.\n\nMucha agua.",
            &[
                "visit.es.md:11",
                "The section “Comida” is built otherwise than in the article: 3 paragraphs, 1 list here, 2 paragraphs, 1 list there",
                "“Beba agua.” was not placed",
                "“Mucha agua.” was not placed",
            ],
            &[
                "food--heading = Comida",
                "food--soup = Sopa",
                "food--eat-a-light = Coma algo ligero.",
                "= No conduzca.",
            ],
            &["Beba"],
        ),
        (
            "- Sopa\n",
            "",
            &["“Pan de [la panadería][pan]” was not placed"],
            &["food--drink-glasses-of = Beba 3"],
            &["Pan de"],
        ),
        (
            "5 mg |\n\n",
            "50 mg |\n\n",
            &[
                "What the document has for driving--mg was not taken: it says “50 mg” where the article says “5 mg”.",
            ],
            &["driving--one = Uno"],
            &["50 mg"],
        ),
        (
            "[la panadería][pan]",
            "la panadería",
            &["What the document has for food--bread-from-the was not taken: it has lost the link"],
            &["food--soup = Sopa"],
            &["Pan de"],
        ),
        (
            "Coma algo\nligero.",
            "Eat a light meal.",
            &["What the document has for food--eat-a-light is the source text still."],
            &["food--soup = Sopa"],
            &["food--eat-a-light ="],
        ),
        (
            "## Comida\n",
            "## Bebida\n\nNuevo.\n\n## Comida\n",
            &["The section “Bebida” was not placed, with 2 texts"],
            &[
                "food--soup = Sopa",
                "food--heading = Comida",
                "driving--heading = Conducir",
            ],
            &["Nuevo"],
        ),
        (
            "## Conducir\n\nNo conduzca.\n\n| Día | Dosis |\n|---|---|\n| Uno | 5 mg |\n",
            "",
            &[
                "content/visit.md:17",
                "The section driving of the article has no counterpart in the document.",
            ],
            &["food--soup = Sopa", "notes--longer-is-fine = Más"],
            &["driving--"],
        ),
    ];
    for (from, to, said, placed, left) in cases {
        let project = synced();
        assert_eq!(DOCUMENT.matches(from).count(), 1, "{from}");
        project.write("visit.es.md", DOCUMENT.replace(from, to));
        let run = project.run(&["import", "--article", "es", "visit.es.md"]);
        let run = run.exits(1);
        run.says(said);
        let values = values(&project);
        for text in *placed {
            assert!(values.contains(text), "{text} is not in\n{values}");
        }
        for text in *left {
            assert!(!values.contains(text), "{text} is in\n{values}");
        }
        project.run(&["sync", "--check"]).exits(0);
    }
}

#[test]
fn documents_that_cannot_be_meant_are_refused() {
    let project = synced();
    project.write("content/other.md", "+++\ntitle = \"Other\"\n+++\n\nOne.\n");
    project.run(&["sync"]).exits(0);
    project.write("visit.es.md", DOCUMENT);
    project.write("strange.md", DOCUMENT);
    project.write("latin.es.md", b"Descanse m\xE1s.\n");
    let before = project.files("locales");
    for (arguments, said) in [
        (
            &["ar", "visit.es.md", "--slug", "visit"][..],
            "Most letters of visit.es.md are not those that Arabic is written in.",
        ),
        (&["fr", "visit.es.md"], "config/unknown-locale"),
        (&["en", "visit.es.md"], "config/unknown-locale"),
        (
            &["es", "strange.md"],
            "does not say by its name which article",
        ),
        (
            &["es", "strange.md", "--slug", "nope"],
            "There is no article content/nope.md",
        ),
        (&["es", "latin.es.md", "--slug", "visit"], "not UTF-8"),
        (
            &["es", "visit.es.md", "strange.md"],
            "one document at a time",
        ),
        (&["es", "gone.es.md"], "gone.es.md"),
    ] {
        let arguments = [&["import", "--article"], arguments].concat();
        project.run(&arguments).exits(2).says(&[said]);
    }
    project.edit(
        "content/visit.md",
        "Eat a light meal.",
        "Eat a very light meal.",
    );
    project
        .run(&["import", "--article", "es", "visit.es.md"])
        .exits(2)
        .says(&["coverage/not-synced"]);
    assert_eq!(project.files("locales"), before);
    project.run(&["sync"]).exits(0);
    project
        .run(&[
            "import",
            "--article",
            "es",
            "strange.md",
            "--slug",
            "visit",
            "--dry-run",
        ])
        .exits(0)
        .says(&["9 placed", "locales/es/visit.ftl"]);
}

fn options() -> ExportOptions {
    ExportOptions {
        articles: vec![SLUG.to_owned()],
        progress: Vec::new(),
        today: Day::parse(TODAY).unwrap(),
    }
}

/// The sample's article as a document in a language: every text replaced by its translation.
fn translated(project: &TestProject, tag: &str) -> String {
    let tree = disk::DiskTree::open(project.root()).unwrap();
    let loaded = project::load(&tree).unwrap();
    let parcel = export(&loaded, &tree, Some(tag), &options()).unwrap();
    let unit = loaded.article(SLUG).unwrap();
    let mut text = unit.article.file.text().to_owned();
    let mut places: Vec<_> = unit.article.segments.iter().zip(&unit.segments).collect();
    places.sort_by_key(|(segment, _)| std::cmp::Reverse(segment.span.start));
    for (segment, identified) in places {
        let exported = parcel.units.iter().find(|it| *it.id == *identified.id);
        let target = exported
            .filter(|it| !it.has_variants)
            .and_then(|it| it.target.as_deref());
        if let Some(target) = target {
            let mut target = content::source_from_value(target);
            if segment.kind.is_plain() {
                target = target.replace('"', "\\\"");
            }
            text.replace_range(segment.span.range(), &target);
        }
    }
    text
}

/// What the article is translated as, by id, white space folded.
fn targets(project: &TestProject, tag: &str) -> BTreeMap<String, String> {
    let tree = disk::DiskTree::open(project.root()).unwrap();
    let loaded = project::load(&tree).unwrap();
    let parcel = export(&loaded, &tree, Some(tag), &options()).unwrap();
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let units = parcel.units.into_iter();
    units
        .filter(|unit| !unit.is_obsolete())
        .filter_map(|unit| Some((unit.id, folded(&unit.target?))))
        .collect()
}

/// The sample without translations of its article in a language, and what these were.
fn emptied(tag: &str) -> (TestProject, String, BTreeMap<String, String>) {
    let project = TestProject::whole_sample();
    let document = translated(&project, tag);
    let truth = targets(&project, tag);
    for ending in ["ftl", "review.tsv"] {
        project.remove(&format!("locales/{tag}/{SLUG}.{ending}"));
    }
    project.run(&["sync", "--locale", tag]).exits(0);
    (project, document, truth)
}

#[test]
fn the_sample_comes_back_from_documents_in_every_language() {
    let locales = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let names = locales
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap());
    let tags: Vec<String> = names.filter(|tag| tag != "en-US").collect();
    assert_eq!(tags.len(), 24);
    for tag in &tags {
        let (project, document, truth) = emptied(tag);
        project.write("document.md", document);
        project
            .run(&["import", "--article", tag, "document.md", "--slug", SLUG])
            .exits(0)
            .says(&["73 placed, 16 placed, to be confirmed"]);
        assert_eq!(targets(&project, tag), truth, "{tag}");
    }
}

#[test]
fn whatever_is_missing_from_a_document_nothing_is_placed_where_it_does_not_belong() {
    for (tag, step) in [("es", 7), ("ar", 11), ("zh-Hans", 13)] {
        let (project, document, truth) = emptied(tag);
        // Other programs' documents have no ids.
        let lines = document.lines().map(|line| match line.split_once(" {#") {
            Some((heading, _)) if heading.starts_with("##") => heading,
            _ => line,
        });
        let document = lines.collect::<Vec<_>>().join("\n");
        let path = format!("locales/{tag}/{SLUG}.ftl");
        let (stubs, blocks) = (
            project.read(&path),
            document.split("\n\n").collect::<Vec<_>>(),
        );
        let mut placed = 0;
        for gone in (1..blocks.len()).step_by(step) {
            let mut left = blocks.clone();
            left.remove(gone);
            // Another one a little later.
            if gone % 2 == 0 && gone + 4 < left.len() {
                left.remove(gone + 4);
            }
            project.write("document.md", left.join("\n\n"));
            project.run(&["import", "--article", tag, "document.md", "--slug", SLUG]);
            let now = targets(&project, tag);
            for (id, text) in &now {
                assert_eq!(truth.get(id), Some(text), "{tag}, without {}", blocks[gone]);
            }
            placed += now.len();
            project.write(&path, &stubs);
            project.remove(&format!("locales/{tag}/{SLUG}.review.tsv"));
        }
        let all = truth.len() * (1..blocks.len()).step_by(step).count();
        assert!(placed * 100 > all * 85, "{tag}: {placed} of {all}");
    }
}
