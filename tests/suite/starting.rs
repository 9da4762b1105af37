//! A new language: what its translators find, what becomes of the files that were there, and its brief in everything
//! that is sent out.

use std::fs;

use crate::project::TestProject;

/// The sample with the glossary of the repository.
fn sample() -> TestProject {
    let project = TestProject::sample();
    let glossary = concat!(env!("CARGO_MANIFEST_DIR"), "/glossary.tsv");
    project.write("glossary.tsv", fs::read(glossary).unwrap());
    project
}

#[test]
fn a_language_begins_with_all_that_its_translators_need() {
    let project = sample();
    let settings = project.read("polyleaf.toml");
    let glossary = project.read("glossary.tsv");
    let before = project.files("locales");
    project.run(&["new", "locale", "sr"]).exits(0).says(&[
        "made locales/sr/brief.toml",
        "made locales/sr/ketamine-pain-relief.ftl",
        "changed glossary.tsv",
        "changed polyleaf.toml",
        "Serbian: 104 texts to translate",
        "first: locales/sr/site.ftl",
        "next: write what is decided",
        "[[planned]]",
    ]);
    assert_eq!(
        project.read("polyleaf.toml"),
        settings.replace("\"vi\"]", "\"vi\", \"sr\"]")
    );
    assert_eq!(
        project.read("glossary.tsv"),
        glossary.replacen("\tso\n", "\tso\tsr\n", 1)
    );
    let now = project.files("locales");
    assert!(
        before
            .iter()
            .all(|(path, bytes)| now.get(path) == Some(bytes))
    );
    let catalogue = project.read("locales/sr/disclaimers.ftl");
    assert!(
        catalogue.starts_with(
            "## content/disclaimers.md, en-US to sr\n## Plural forms: one: 1, 21, 31, 41 …; few: 2, 3, 4, 22 …; \
             other: 0, 5, 6, 7 …\n\n# source: Important information\n# translate: meta--title =\n"
        ),
        "{catalogue}"
    );
    for (path, line) in [
        ("locales/sr/terms.ftl", "# translate: -clinic =\n"),
        (
            "locales/sr/site.ftl",
            "# source: Skip to main content\n# translate: skip-link =\n",
        ),
        ("locales/sr/brief.toml", "#   few: 2, 3, 4, 22 …\n"),
        (
            "locales/sr/brief.toml",
            "# In use: ви or ти.\nregister = \"\"\n",
        ),
        (
            "locales/sr/brief.toml",
            "digits = \"1 2 3, as in 12.345,6\"\n",
        ),
    ] {
        let text = project.read(path);
        assert!(text.contains(line), "{line:?} is not in {path}:\n{text}");
    }
    // Nothing is left to do but to translate.
    project
        .run(&["sync"])
        .exits(0)
        .says(&["everything is in step"]);
    assert_eq!(project.files("locales"), now);
    project
        .run(&[
            "check",
            "--locale",
            "sr",
            "--rule",
            "config/*",
            "--rule",
            "project/*",
        ])
        .exits(0);
    project.run(&["new", "locale", "sr"]).exits(2).says(&[
        "polyleaf.toml has the language sr already",
        "polyleaf status",
    ]);
}

#[test]
fn a_language_with_words_of_its_own_needs_no_stubs_for_them() {
    let project = sample();
    project.run(&["new", "locale", "de"]).exits(0);
    assert!(!project.has("locales/de/site.ftl"));
    // What was there of a language that had been taken out of the list is used again.
    let project = sample();
    let kept = project.read("locales/vi/ketamine-pain-relief.ftl");
    project.edit("polyleaf.toml", ", \"vi\"]", "]");
    project
        .run(&["new", "locale", "vi"])
        .exits(0)
        .says(&["0 texts to translate"]);
    assert_eq!(project.read("locales/vi/ketamine-pain-relief.ftl"), kept);
}

#[test]
fn a_tag_that_cannot_be_is_refused_with_what_to_write() {
    let project = sample();
    let before = project.files(".");
    for (tag, parts) in [
        ("iw", &["iw", "write `he`"][..]),
        ("zh-CN", &["write `zh-Hans`"]),
        ("pt_BR", &["not a language tag", "Write pt-BR."]),
        ("spanish", &["not a language tag", "Write es."]),
        ("jp", &["that of a country", "Write ja."]),
        ("xx", &["No language has the code xx"]),
        ("en-UK", &["no country", "Write en-GB."]),
        ("kar", &["in which direction", "add its script"]),
        ("ES", &["has the language es already"]),
        ("en-XA", &["en-XA", "polyleaf build --pseudo"]),
        ("../x", &["not a language tag"]),
    ] {
        project
            .run(&["new", "locale", tag, "--format", "short"])
            .exits(2)
            .says_in_one_line(parts);
    }
    assert!(project.files(".") == before);
}

#[test]
fn what_is_not_known_of_a_language_is_said() {
    let project = sample();
    project
        .run(&["new", "locale", "hmn"])
        .exits(0)
        .says(&["plural/no-plural-data", "which plural forms Hmong has"]);
    let catalogue = project.read("locales/hmn/disclaimers.ftl");
    assert!(
        catalogue.contains("## Plural forms: not known"),
        "{catalogue}"
    );
    project
        .run(&["new", "locale", "qaa-Latn"])
        .exits(0)
        .says(&["menus call it qaa-Latn", "names.tsv"]);
}

#[test]
fn the_brief_is_printed_into_everything_that_is_sent_out() {
    let project = sample();
    let line = "Form of address: usted, friendly and plain.";
    for (to, file) in [
        ("po", "es.po"),
        ("xliff", "es.xlf"),
        ("xliff-1.2", "es.xlf"),
        ("tmx", "es.tmx"),
        ("review-sheet", "es.review.html"),
    ] {
        project.run(&["export", "--to", to, "es"]).exits(0);
        let text = project.read(&format!("exchange/{file}"));
        let parts = line.split(": ");
        assert!(
            parts.clone().all(|part| text.contains(part)),
            "{to}\n{text}"
        );
        if to != "review-sheet" && to != "tmx" {
            let before = project.files("locales");
            project
                .run(&["import", &format!("exchange/{file}")])
                .exits(0)
                .says(&["nothing was changed"]);
            assert!(project.files("locales") == before, "{to}");
        }
    }
    for to in ["xlsx", "review-xlsx"] {
        project.run(&["export", "--to", to, "es"]).exits(0);
    }
    project
        .run(&["import", "exchange/es.xlsx"])
        .exits(0)
        .says(&["nothing was changed"]);
    project.without_message("locales/es/disclaimers.ftl", "emergency--heading");
    let todo = project.run(&["todo", "es"]).exits(0);
    assert!(todo.stdout.starts_with(line), "{}", todo.stdout);
}

#[test]
fn mistakes_in_a_brief_are_told_and_nothing_is_sent_without_it() {
    let project = sample();
    project.edit("locales/es/brief.toml", "\nregister = ", "\nregistr = ");
    let place = "locales/es/brief.toml:11:1";
    let told = [place, "`registr` is not a key", "Did you mean `register`?"];
    project
        .run(&["check", "--format", "short"])
        .exits(0)
        .says_in_one_line(&told);
    for to in ["po", "xliff"] {
        project
            .run(&["export", "--to", to, "es", "--format", "short"])
            .exits(2)
            .says_in_one_line(&told);
    }
    project.run(&["export", "--to", "po", "ar"]).exits(0);
    project.run(&["build"]).exits(0);
}
