//! What a project accepts: profiles, suppressions beside the text, and a baseline.

use crate::hostile::published;
use crate::project::{Run, TestProject};

const PROJECT: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es"]
base-url = "https://clinic.example"

[site]
title = "Clinic"

[policy]
unreviewed-machine = "notice"
//- content/after.md
+++
title = "After the visit"
description = "What to do at home."
disclaimers = ["emergency"]
+++

Rest for 2 hours. See [the whole plan](nowhere).

## Food {#food .critical}

Eat a light meal.
//- content/disclaimers.md
+++
title = "Disclaimers"
+++

## In an emergency {#emergency}

Call now.
//- locales/es/after.ftl
meta--title = Después de la visita

meta--description = Qué hacer en casa.

intro--rest-for-hours = Descanse { $horas } horas. Vea [esto](nowhere).

food--heading = Comida

food--eat-a-light = Coma algo ligero.
//- locales/es/disclaimers.ftl
emergency--heading = En caso de emergencia

emergency--call-now = Llame ahora.
"#;

/// A project that is synced: what is left is what each test is about.
fn synced() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.run(&["sync", "--origin", "human"]).exits(0);
    project
}

fn check(project: &TestProject) -> Run {
    project.run(&["check", "--format", "short"])
}

#[test]
fn a_comment_in_the_shared_catalogues_counts() {
    let project = published();
    let terms = "# allow project/incomplete-locale: It is not used yet.\n-house = { -house }\n";
    project.write("locales/es/terms.ftl", terms);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
    project.edit("locales/es/terms.ftl", "{ -house }", "la casa");
    project
        .run(&["check", "--format", "short"])
        .says_in_one_line(&["locales/es/terms.ftl:1:1", "project/unused-suppression"]);
    project.run(&["check", "--fix"]).exits(0);
    assert_eq!(project.read("locales/es/terms.ftl"), "-house = la casa\n");
}

#[test]
fn a_comment_accepts_what_cannot_be_read_wherever_it_stands() {
    let project = published();
    let refused = "# allow syntax/term-name: The agency sends it like this.\n-our--clinic = la clínica\n\n\
                   # allow syntax/unreadable-entry: It comes back next week.\n-later = {\n\n\
                   # allow syntax/duplicate-message: Both are the same.\n-b = b\n-a = a\n\
                   # allow syntax/duplicate-message: Both are the same.\n-a = a\n";
    let files = [
        "locales/es/terms.ftl",
        "locales/es/site.ftl",
        "locales/en/terms.ftl",
        "locales/en/site.ftl",
    ];
    for path in files {
        let own = if project.has(path) {
            project.read(path)
        } else {
            String::new()
        };
        project.write(path, format!("{own}\n{refused}"));
    }
    let broken = "\n# allow syntax/unreadable-entry: It is a draft.\nfood--later = {\n";
    for path in ["locales/es/after.ftl", "locales/en/after.ftl"] {
        project.write(path, format!("{}{broken}", project.read(path)));
    }
    let run = check(&project);
    let lines: Vec<&str> = run.stdout.lines().collect();
    // The comment above a term that is there once suppresses nothing, in each of the four files.
    assert_eq!(lines.len(), files.len(), "{}", run.told());
    for path in files {
        let told = lines.iter().filter(|line| line.starts_with(path));
        let told: Vec<_> = told.collect();
        assert_eq!(told.len(), 1, "{path}");
        assert!(told[0].contains("project/unused-suppression"), "{told:?}");
    }
    // Without its reason a comment accepts nothing.
    project.edit("locales/es/terms.ftl", ": It comes back next week.", "");
    check(&project)
        .exits(1)
        .says_in_one_line(&["es/terms.ftl", "syntax/unreadable-entry"]);
}

#[test]
fn a_baseline_hides_what_is_known_and_nothing_else() {
    let project = synced();
    let before = check(&project).exits(1);
    before.says_in_one_line(&["locales/es/after.ftl", "reference/unknown-variable"]);
    project
        .run(&["check", "--write-baseline"])
        .exits(0)
        .says(&["baseline.tsv notes 2 known findings"]);
    let text = project.read("baseline.tsv");
    assert!(text.starts_with("polyleaf-baseline\t1\nrule\t"), "{text}");
    let rows: Vec<&str> = text.lines().skip(2).filter(|it| !it.is_empty()).collect();
    let mut sorted = rows.clone();
    sorted.sort_unstable();
    assert_eq!(rows, sorted);
    let after = check(&project).exits(0);
    assert_eq!(after.stdout, "");
    after.says(&[
        "nothing to complain about",
        "2 known findings, listed in baseline.tsv, are not shown",
    ]);
    // Written again it is the same, and moved lines and other numbers do not matter.
    project.run(&["check", "--write-baseline"]).exits(0);
    assert_eq!(project.read("baseline.tsv"), text);
    project.edit("locales/es/after.ftl", "meta--title", "\n\n\nmeta--title");
    assert_eq!(check(&project).exits(0).stdout, "");
    // What is new is told, next to what is known.
    project.edit("locales/es/after.ftl", "Qué hacer", "Qué { $x } hacer");
    let run = check(&project).exits(1);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.told());
    run.says_in_one_line(&["meta--description", "reference/unknown-variable"]);
    // What is settled is told as well.
    project.edit("locales/es/after.ftl", "Qué { $x } hacer", "Qué hacer");
    project.edit("locales/es/after.ftl", "{ $horas }", "2");
    let run = check(&project).exits(0);
    run.says_in_one_line(&[
        "baseline.tsv:",
        "project/settled-baseline",
        "reference/unknown-variable (after, Spanish)",
    ]);
    // In the end there is none.
    project.edit("content/after.md", " See [the whole plan](nowhere).", "");
    project.edit("locales/es/after.ftl", " Vea [esto](nowhere).", "");
    project.run(&["sync", "--origin", "human"]).exits(0);
    project.run(&["done", "es", "intro--rest-for-hours"]);
    project
        .run(&["check", "--write-baseline"])
        .exits(0)
        .says(&["nothing to note"]);
    assert!(!project.has("baseline.tsv"));
}

#[test]
fn a_baseline_never_hides_what_patients_must_read() {
    let project = synced();
    project.edit("content/after.md", " See [the whole plan](nowhere).", "");
    project.edit(
        "locales/es/after.ftl",
        "{ $horas } horas. Vea [esto](nowhere).",
        "2 horas.",
    );
    // An error in a critical text, and a disclaimer that is not whole.
    project.edit("locales/es/after.ftl", "Coma algo", "Coma { $algo }");
    project.edit(
        "locales/es/disclaimers.ftl",
        "emergency--call-now = Llame ahora.",
        "",
    );
    let before = check(&project).exits(1);
    project
        .run(&["check", "--write-baseline"])
        .exits(0)
        .says(&["about critical texts cannot be noted"]);
    let after = check(&project).exits(1);
    after.says(&["coverage/missing-disclaimer", "food--eat-a-light"]);
    // Nor by hand.
    let mut text = String::from("polyleaf-baseline\t1\nrule\tarticle\tlocale\tid\tsubject\n\n");
    for (code, article, id) in [
        (
            "coverage/missing-disclaimer",
            "disclaimers",
            "emergency--call-now",
        ),
        ("reference/unknown-variable", "after", "food--eat-a-light"),
    ] {
        for digit in ["b3-0000000000000000", "b3-e3b0c44298fc1c14"] {
            text.push_str(&format!("{code}\t{article}\tes\t{id}\t{digit}\n\n"));
        }
    }
    project.write("baseline.tsv", text);
    let forged = check(&project).exits(1);
    for line in before.stdout.lines().filter(|it| it.contains("error[")) {
        assert!(forged.stdout.contains(line), "{line}\n{}", forged.told());
    }
    project
        .run(&["build"])
        .exits(1)
        .says(&["withheld: after in es"]);
}

#[test]
fn a_baseline_of_another_version_or_in_pieces_is_told_and_hides_nothing() {
    let project = synced();
    let before = check(&project).exits(1);
    project.run(&["check", "--write-baseline"]).exits(0);
    let good = project.read("baseline.tsv");
    for (text, place, words) in [
        (
            good.replacen("\t1", "\t2", 1),
            "baseline.tsv:1:1",
            "of version 2",
        ),
        (
            good.replacen("\n\n", "\n<<<<<<< HEAD\n", 1),
            "baseline.tsv:3:1",
            "no record",
        ),
        ("\0".to_owned(), "baseline.tsv", "NUL"),
    ] {
        project.write("baseline.tsv", text);
        let run = check(&project).exits(1);
        for line in before.stdout.lines() {
            assert!(run.stdout.contains(line), "{}", run.told());
        }
        run.says_in_one_line(&[
            place,
            "error[project/bad-baseline]",
            words,
            "--write-baseline",
        ]);
    }
    // It can be written anew.
    project.run(&["check", "--write-baseline"]).exits(0);
    assert_eq!(project.read("baseline.tsv"), good);
}

#[test]
fn comments_beside_a_text_accept_what_they_name() {
    let project = synced();
    project.edit(
        "locales/es/after.ftl",
        "intro--rest-for-hours =",
        "# allow reference/unknown-variable: It comes with the next release.\nintro--rest-for-hours =",
    );
    project.edit(
        "content/after.md",
        "Rest for 2",
        "<!-- allow links/broken-link: The page is made elsewhere. -->\nRest for 2",
    );
    let run = check(&project).exits(0);
    assert_eq!(run.stdout, "", "{}", run.told());
    // It is no note to translators, and sync leaves it alone.
    let texts = project.files("locales");
    project.run(&["sync", "--check"]).exits(0);
    project.run(&["sync"]).exits(0);
    assert!(project.files("locales") == texts);
    // Of another rule, without a reason, or at another text it does nothing.
    for (from, to, code) in [
        (
            "allow links/broken-link: The page",
            "allow links/broken-fragment: The page",
            "project/unused-suppression",
        ),
        (
            "allow links/broken-fragment: The page is made elsewhere.",
            "allow links/broken-link",
            "project/suppression-without-reason",
        ),
        (
            "allow links/broken-link",
            "allow links/broken-lynx: x",
            "project/suppression-unknown-rule",
        ),
    ] {
        project.edit("content/after.md", from, to);
        check(&project)
            .exits(1)
            .says_in_one_line(&["content/after.md:7:1", code])
            .says(&["links/broken-link]"]);
    }
}

#[test]
fn comments_never_decide_what_is_critical() {
    let project = synced();
    project.edit("content/after.md", " See [the whole plan](nowhere).", "");
    project.edit(
        "locales/es/after.ftl",
        "{ $horas } horas. Vea [esto](nowhere).",
        "2 horas.",
    );
    project.edit(
        "locales/es/after.ftl",
        "food--eat-a-light = Coma algo ligero.",
        "# allow coverage/missing-critical: Everybody knows it.\n# translate: food--eat-a-light =",
    );
    project.edit(
        "content/after.md",
        "Eat a",
        "<!-- allow coverage/missing-critical: Everybody knows it. -->\nEat a",
    );
    check(&project)
        .exits(1)
        .says_in_one_line(&["coverage/missing-critical", "food--eat-a-light"])
        .says_in_one_line(&["locales/es/after.ftl", "cannot be suppressed beside a text"])
        .says_in_one_line(&["content/after.md", "cannot be suppressed beside a text"]);
    // A suppression of the configuration silences the finding, and still no page goes out.
    let text = project.read("polyleaf.toml")
        + "[[check.suppress]]\nrule = \"coverage/missing-critical\"\nlocale = \"es\"\nreason = \"x\"\n";
    project.write("polyleaf.toml", text);
    let run = check(&project);
    assert!(
        !run.stdout.contains("error[coverage/missing-critical]"),
        "{}",
        run.told()
    );
    project
        .run(&["build"])
        .exits(1)
        .says(&["withheld: after in es: the critical section"]);
}

#[test]
fn a_profile_sets_levels_and_the_project_overrides_them() {
    let project = synced();
    project.edit("locales/es/after.ftl", "{ $horas }", "2");
    project.edit(
        "content/after.md",
        "See [the whole plan](nowhere).",
        "See [the whole plan](disclaimers.md#nothing).",
    );
    project.edit(
        "content/after.md",
        "description = \"What to do at home.\"\n",
        "",
    );
    let level = |run: &Run, code: &str| {
        let line = run.stdout.lines().find(|it| it.contains(code));
        line.map_or("none", |it| {
            if it.contains(" error[") {
                "error"
            } else {
                "warning"
            }
        })
    };
    assert_eq!(
        level(&check(&project), "meta/missing-description"),
        "warning"
    );
    project.edit("polyleaf.toml", "[site]", "profile = \"strict\"\n[site]");
    assert_eq!(level(&check(&project), "meta/missing-description"), "error");
    let text = project.read("polyleaf.toml");
    project.write(
        "polyleaf.toml",
        format!("{text}[check.levels]\n\"meta/*\" = \"warn\"\n"),
    );
    assert_eq!(
        level(&check(&project), "meta/missing-description"),
        "warning"
    );
    project.write("polyleaf.toml", text.replace("strict", "strickt"));
    check(&project)
        .exits(2)
        .says_in_one_line(&["polyleaf.toml:6:11", "did you mean \"strict\"?"]);
}

#[test]
fn what_cannot_change_a_meaning_is_mended_when_asked() {
    let project = synced();
    project.edit("locales/es/after.ftl", "{ $horas }", "2");
    project.edit(
        "content/after.md",
        "See [the whole plan](nowhere).",
        "See it.",
    );
    project.edit("locales/es/after.ftl", " Vea [esto](nowhere).", " Véalo.");
    project.run(&["sync", "--origin", "human"]).exits(0);
    project.run(&["done", "es", "intro--rest-for-hours"]);
    assert_eq!(check(&project).exits(0).stdout, "");
    let clean = (project.files("content"), project.files("locales"));
    project.edit(
        "locales/es/after.ftl",
        "food--heading =",
        "# allow reference/unknown-variable: Once it was.\nfood--heading =",
    );
    project.edit(
        "content/after.md",
        "Rest for",
        "<!-- allow links/broken-link: Once it was. -->\nRest for",
    );
    project.write(
        "baseline.tsv",
        "polyleaf-baseline\t1\nrule\tarticle\tlocale\tid\tsubject\n\na/b\tafter\t\t\tb3-1\n\na/c\tafter\t\t\tb3-1\n\n",
    );
    let dirty = (project.files("content"), project.files("locales"));
    check(&project)
        .exits(0)
        .says(&["--fix would mend 3 of them"]);
    // Looked at first.
    let shown = project.run(&["check", "--fix", "--diff"]).exits(1);
    for part in [
        "+++ b/content/after.md\n@@ -5,5 +5,4 @@\n +++\n \n-<!-- allow links/broken-link: Once it was. -->\n Rest for 2 hours.",
        "-# allow reference/unknown-variable: Once it was.\n",
        "-a/b\tafter\t\t\tb3-1\n-\n-a/c\tafter\t\t\tb3-1\n-\n",
    ] {
        assert!(shown.stdout.contains(part), "{}", shown.told());
    }
    assert!((project.files("content"), project.files("locales")) == dirty);
    // Only what was asked for.
    project
        .run(&[
            "check",
            "--fix",
            "--locale",
            "en",
            "--rule",
            "project/unused-suppression",
        ])
        .exits(0)
        .says(&["mended 1 finding in 1 file"]);
    project
        .run(&["check", "--fix"])
        .exits(0)
        .says(&["mended 2 findings in 2 files", "nothing to complain about"]);
    assert!((project.files("content"), project.files("locales")) == clean);
    project
        .run(&["check", "--fix"])
        .exits(0)
        .says(&["nothing that can be mended without a person"]);
    assert_eq!(
        project.run(&["check", "--fix", "--diff"]).exits(0).stdout,
        ""
    );
    project.run(&["check", "--diff"]).exits(2);
}
