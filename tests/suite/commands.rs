//! Every command as a person types it: what it says, where it says it, and how it ends.

use std::fs;
use std::process::{Command, Stdio};

use polyleaf::check::RULES;
use snapbox::{assert_data_eq, str};

use crate::project::{Run, TestProject};

const SMALL: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"
//- content/after.md
+++
title = "After the visit"
description = "What to do at home."
+++

Rest for 2 hours.

## Food {#food}

Eat a light meal.
"#;

#[test]
fn init_makes_a_project_that_is_ready_to_build() {
    let project = TestProject::empty();
    let run = project
        .run(&["init", "leaflets", "--title", "A \"small\" clinic"])
        .exits(0);
    assert_data_eq!(
        run.stderr,
        str![[r#"
made leaflets/.gitignore
made leaflets/.gitattributes
made leaflets/content/disclaimers.md
made leaflets/content/notices.md
made leaflets/content/before-your-visit.md
made leaflets/polyleaf.toml
next: polyleaf build; polyleaf new locale es adds a language

"#]]
    );
    assert_eq!(run.stdout, "");
    project
        .run(&["-C", "leaflets", "check"])
        .exits(0)
        .says(&["0 errors"]);
    project.run(&["-C", "leaflets", "sync"]).exits(0);
    project
        .run(&["-C", "leaflets", "check"])
        .exits(0)
        .says(&["nothing to complain about"]);
    project.run(&["-C", "leaflets", "build"]).exits(0);
    let page = project.read("leaflets/public/en-US/before-your-visit/index.html");
    assert!(
        page.contains("A &quot;small&quot; clinic") || page.contains("A \"small\" clinic"),
        "{page}"
    );
    // In the folder itself, and with languages from the start.
    let project = TestProject::empty();
    project
        .run(&["init", "--locale", "es", "--locale", "ar"])
        .exits(0)
        .says(&["next: polyleaf sync"]);
    project
        .run(&["sync"])
        .exits(0)
        .says(&["before-your-visit in ar: 7 to translate"]);
    project
        .run(&["check"])
        .exits(1)
        .says(&["coverage/missing-disclaimer", "locales/ar/disclaimers.ftl"]);
}

#[test]
fn init_touches_nothing_that_is_there() {
    let project = TestProject::new(SMALL);
    let before = project.files(".");
    project
        .run(&["init"])
        .exits(2)
        .says(&["polyleaf.toml is there already", "polyleaf new"]);
    assert_eq!(project.files("."), before);
    // A folder of articles without a configuration becomes a project, and its articles stay.
    project.remove("polyleaf.toml").write(
        "content/disclaimers.md",
        "+++\ntitle = \"Mine\"\n+++\n\n## Care {#care}\n\nTake care.\n",
    );
    project
        .run(&["init"])
        .exits(0)
        .says(&["kept content/disclaimers.md", "made polyleaf.toml"]);
    assert!(project.read("content/disclaimers.md").contains("Mine"));
}

#[test]
fn init_refuses_what_could_not_be_a_project() {
    for (arguments, said) in [
        (["--country", "Mars"], "country"),
        (["--source", "english!"], "not a language tag"),
        (["--locale", "zz_"], "not a language tag"),
        (["--url", "clinic"], "base-url"),
    ] {
        let project = TestProject::empty();
        project
            .run(&["init", arguments[0], arguments[1]])
            .exits(2)
            .says(&[said]);
        assert_eq!(project.tree("."), "", "{arguments:?}");
    }
}

#[test]
fn new_adds_articles_and_languages_and_replaces_nothing() {
    let project = TestProject::new(SMALL);
    project
        .run(&["new", "article", "before", "--title", "Before \"it\""])
        .exits(0)
        .says(&["made content/before.md", "draft"]);
    project.run(&["sync"]).exits(0);
    project
        .run(&["status"])
        .exits(0)
        .says(&["before   es", "draft"]);
    let before = project.files(".");
    for (slug, said) in [
        ("after", "content/after.md is there already"),
        ("before", "content/before.md is there already"),
        ("../out", "cannot be part of an address"),
        ("Upper", "cannot be part of an address"),
        ("a b", "cannot be part of an address"),
        ("", "cannot be part of an address"),
        ("site", "cannot be named \"site\""),
        ("terms", "cannot be named \"terms\""),
        ("care/index", "cannot be named \"care/index\""),
    ] {
        project
            .run(&["new", "article", slug])
            .exits(2)
            .says(&[said]);
    }
    for (tag, said) in [
        ("es", "has the language es already"),
        ("zz_", "not a language tag"),
        ("ES-mx", "es-MX"),
    ] {
        project.run(&["new", "locale", tag]).exits(2).says(&[said]);
    }
    assert_eq!(project.files("."), before);
    project
        .run(&["new", "locale", "ar"])
        .exits(0)
        .says(&["made locales/ar/after.ftl", "changed polyleaf.toml"]);
    assert!(
        project
            .read("polyleaf.toml")
            .contains(r#"locales = ["en", "es", "ar"]"#)
    );
    assert!(project.has("locales/ar/after.ftl"));
}

#[test]
fn in_an_empty_folder_every_command_says_what_to_do() {
    let project = TestProject::empty();
    for arguments in [
        &["check"][..],
        &["build"],
        &["sync"],
        &["status"],
        &["todo", "es"],
        &["done", "es", "intro--x"],
        &["new", "article", "x"],
        &["new", "locale", "es"],
    ] {
        let run = project
            .run(arguments)
            .exits(2)
            .says(&["There is no polyleaf.toml in this folder", "polyleaf init"]);
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
    assert_eq!(project.tree("."), "");
    project
        .run(&["-C", "nowhere", "check"])
        .exits(2)
        .says(&["nowhere cannot be read", "check the name"]);
}

#[test]
fn wrong_arguments_end_with_2_and_a_hint() {
    let project = TestProject::new(SMALL);
    for (arguments, said) in [
        (&["frobnicate"][..], "unrecognized subcommand 'frobnicate'"),
        (&["checks"], "similar subcommand exists: 'check'"),
        (
            &["check", "--locale", "xx"],
            "the project has no language \"xx\".",
        ),
        (
            &["status", "--locale", "ES"],
            "the project has no language \"ES\".",
        ),
        (&["todo", "xx"], "the project has no language \"xx\"."),
        (
            &["sync", "--locale", "xx"],
            "the project has no language \"xx\".",
        ),
        (
            &["sync", "--origin", "alien"],
            "human, machine, memory or unknown",
        ),
        (
            &["done", "xx", "intro--rest"],
            "the project has no language \"xx\".",
        ),
        (&["done", "es", "no--such"], "no--such"),
        (&["build", "--locale", "es"], "--out <FOLDER>"),
        (
            &["build", "--out", "site", "--locale", "xx"],
            "the project has no language \"xx\".",
        ),
        (
            &["build", "--stage", "beta"],
            "[possible values: publish, draft]",
        ),
        (
            &["check", "--rule", "coverage/nope"],
            "there is no rule \"coverage/nope\"; polyleaf explain lists all rules",
        ),
        (
            &["check", "--format", "xml"],
            "[possible values: human, short, plain, json, sarif, github, gitlab, junit]",
        ),
        (
            &["completions", "basic"],
            "[possible values: bash, elvish, fish, powershell, zsh]",
        ),
        (&["man", "nope"], "there is no subcommand \"nope\""),
        (&["explain", "nope"], "polyleaf explain lists all rules"),
        (
            &["explain", "missing-section"],
            "did you mean coverage/missing-section or published/missing-section?",
        ),
    ] {
        let run = project.run(arguments).exits(2).says(&[said]);
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
    // What is said on the command line counts before the environment.
    let mut command = project.command(&["check", "--locale", "en"]);
    command.env("SOURCE_DATE_EPOCH", "soon");
    Run::of(&mut command).exits(0);
    let mut command = Command::new(env!("CARGO_BIN_EXE_polyleaf"));
    command
        .args(["check", "--date", "tomorrow"])
        .current_dir(project.root());
    Run::of(&mut command)
        .exits(2)
        .says(&["write a day as YYYY-MM-DD, such as 2026-11-24"]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_polyleaf"));
    command
        .args(["check"])
        .env("SOURCE_DATE_EPOCH", "soon")
        .current_dir(project.root());
    Run::of(&mut command)
        .exits(2)
        .says(&["SOURCE_DATE_EPOCH is \"soon\"", "a number of seconds"]);
}

#[test]
fn every_rule_is_explained() {
    let project = TestProject::empty();
    let list = project.run(&["explain"]).exits(0);
    for rule in RULES {
        assert!(list.stdout.contains(rule.code), "{}", rule.code);
        let run = project.run(&["explain", rule.code]).exits(0);
        let (heading, rest) = rule.explanation.split_once('\n').unwrap();
        assert!(
            run.stdout.starts_with(&format!("{heading}\n\nLevel: ")),
            "{}",
            run.told()
        );
        assert!(run.stdout.contains(rest.trim()), "{}", run.told());
        assert_eq!(run.stderr, "", "{}", rule.code);
    }
}

#[test]
fn status_counts_and_todo_lists_what_is_left() {
    let project = TestProject::new(SMALL);
    project.run(&["sync"]).exits(0);
    let text = project.read("locales/es/after.ftl");
    project.write(
        "locales/es/after.ftl",
        text.replace(
            "# translate: intro--rest-for-hours =",
            "intro--rest-for-hours = Descanse 2 horas.",
        ),
    );
    project.run(&["sync"]).exits(0);
    let run = project.run(&["status"]).exits(0);
    assert_data_eq!(
        run.stdout,
        str![[r#"
article  language  words  left  stale  reviewed  sections  disclaimers    %  state
after    en        17/17     0      0         0       3/3          0/0  100  published
after    es         4/17    13      0         0       1/3          0/0   23  withheld: 4 of 5 ordinary texts are not translated

"#]]
    );
    assert_eq!(run.stderr, "");
    let run = project
        .run(&["status", "--json", "--locale", "es"])
        .exits(0);
    assert_data_eq!(
        run.stdout,
        str![[r#"
{
  "version": 1,
  "languages": [
    {
      "locale": "es",
      "words": 17,
      "wordsCurrent": 4,
      "wordsStale": 0,
      "wordsReviewed": 0,
      "wordsLeft": 13,
      "percent": 23,
      "published": 0,
      "due": 1,
      "questions": 0
    }
  ],
  "editions": [
    {
      "article": "after",
      "locale": "es",
      "segments": 5,
      "translated": 1,
      "stale": 0,
      "missing": 4,
      "reviewed": 0,
      "words": 17,
      "wordsTranslated": 4,
      "wordsStale": 0,
      "wordsReviewed": 0,
      "wordsLeft": 13,
      "sections": 3,
      "sectionsTranslated": 1,
      "disclaimers": 0,
      "disclaimersTranslated": 0,
      "percent": 23,
      "state": "withheld",
      "reasons": [
        "4 of 5 ordinary texts are not translated"
      ]
    }
  ]
}

"#]]
    );
    let run = project
        .run(&["todo", "es"])
        .exits(0)
        .says(&["es: 4 texts left"]);
    assert_data_eq!(
        run.stdout,
        str![[r#"
locales/es/after.ftl meta--title (missing)
    After the visit
locales/es/after.ftl meta--description (missing)
    What to do at home.
locales/es/after.ftl food--heading (missing)
    Food
locales/es/after.ftl food--eat-a-light (missing)
    Eat a light meal.

"#]]
    );
    project
        .run(&["todo", "en"])
        .exits(0)
        .says(&["en: nothing is left to translate"]);
}

#[test]
fn findings_come_in_the_format_asked_for() {
    let project = TestProject::new(SMALL);
    project.run(&["sync"]).exits(0);
    project.edit(
        "content/after.md",
        "Eat a light meal.",
        "Eat a light meal. See [this](other).",
    );
    let short = project
        .run(&[
            "check",
            "--locale",
            "en",
            "--format",
            "short",
            "--rule",
            "links/broken-link",
        ])
        .exits(1);
    assert_eq!(short.stdout.lines().count(), 1, "{}", short.told());
    assert!(
        short
            .stdout
            .starts_with("content/after.md:10:30: error[links/broken-link]: "),
        "{}",
        short.told()
    );
    let human = project
        .run(&["check", "--locale", "en", "--rule", "links/broken-link"])
        .exits(1);
    for part in [
        "error[links/broken-link]: ",
        "╭▸ content/after.md:10:30",
        "━",
        "╰ help: ",
    ] {
        assert!(human.stdout.contains(part), "{}", human.told());
    }
    let json = project
        .run(&[
            "check",
            "--locale",
            "en",
            "--format",
            "json",
            "--rule",
            "links/broken-link",
        ])
        .exits(1);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    let finding = &value["findings"][0];
    assert_eq!(finding["code"], "links/broken-link");
    assert_eq!(finding["location"]["line"], 10);
    assert_eq!(value["findings"].as_array().unwrap().len(), 1);
    // The other commands keep to the format, on standard error.
    let build = project.run(&["build", "--format", "short"]).exits(2);
    assert!(
        build
            .stderr
            .lines()
            .any(|line| line.starts_with("content/after.md:10:30: error[links/broken-link]")),
        "{}",
        build.told()
    );
    assert_eq!(build.stdout, "");
    assert!(
        build
            .stderr
            .contains("nothing was published, because of 1 error above")
    );
    // The full report goes to a file.
    project
        .run(&["build", "--report", "findings.json"])
        .exits(2);
    let report: serde_json::Value = serde_json::from_str(&project.read("findings.json")).unwrap();
    assert!(
        report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["code"] == "links/broken-link")
    );
}

#[test]
fn colours_and_line_drawing_follow_the_terminal() {
    let project = TestProject::new(SMALL);
    let with = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = project.command(&[&["check"], arguments].concat());
        command.envs(variables.iter().copied());
        Run::of(&mut command).exits(1).stdout
    };
    let escape = "\u{1b}[";
    assert!(!with(&[], &[]).contains(escape));
    assert!(with(&[], &["--color", "always"]).contains(escape));
    assert!(with(&[("CLICOLOR_FORCE", "1")], &[]).contains(escape));
    assert!(!with(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &[]).contains(escape));
    assert!(with(&[], &[]).contains('╭'));
    assert!(!with(&[("LC_ALL", "C")], &[]).contains('╭'));
}

#[test]
fn the_product_goes_to_standard_output_and_nothing_else_does() {
    let project = TestProject::new(SMALL);
    for (arguments, said) in [
        (&["sync"][..], true),
        (
            &["build", "--quiet", "--allow-withheld", "--out", "a"],
            true,
        ),
        (&["build", "--allow-withheld", "--stage", "draft"], true),
        (&["sync", "--check"], true),
    ] {
        let run = project.run(arguments);
        assert_eq!(run.stdout.is_empty(), said, "{}", run.told());
    }
    for arguments in [
        &["completions", "bash"][..],
        &["completions", "zsh"],
        &["completions", "fish"],
        &["man"],
        &["man", "build"],
        &["explain"],
        &["--help"],
        &["--version"],
        &["help", "build"],
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_polyleaf"));
        let run = Run::of(command.args(arguments).current_dir(project.root())).exits(0);
        assert!(
            !run.stdout.is_empty() && run.stderr.is_empty(),
            "{}",
            run.told()
        );
    }
    assert!(project.run(&["man"]).stdout.contains(".TH polyleaf 1"));
    assert!(
        project
            .run(&["man", "build"])
            .stdout
            .contains("polyleaf-build 0.")
    );
    assert!(
        project
            .run(&["completions", "bash"])
            .stdout
            .contains("complete -F _polyleaf")
    );
    // A clean check says nothing at all when it is asked to be quiet.
    let sample = TestProject::sample();
    let run = sample.run(&["check", "--quiet"]).exits(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let project = TestProject::new(SMALL);
    for arguments in [
        "explain",
        "check --format json",
        "status",
        "build --allow-withheld 2>&1",
        "--help",
    ] {
        let mut shell = Command::new("bash");
        let script = format!(
            "set -o pipefail; {} {arguments} | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}",
            env!("CARGO_BIN_EXE_polyleaf")
        );
        let run = Run::of(
            shell
                .args(["-c", &script])
                .current_dir(project.root())
                .stdin(Stdio::null()),
        );
        let ended = run.stdout.trim();
        let expected = if arguments.starts_with("check") {
            "1"
        } else {
            "0"
        };
        assert_eq!(ended, expected, "{arguments}: {}", run.told());
        assert!(!run.stderr.contains("ipe"), "{}", run.told());
    }
}

#[test]
fn output_that_cannot_be_written_is_an_error() {
    if !fs::exists("/dev/full").unwrap() {
        return;
    }
    let project = TestProject::new(SMALL);
    let mut shell = Command::new("sh");
    let script = format!("{} status >/dev/full", env!("CARGO_BIN_EXE_polyleaf"));
    Run::of(shell.args(["-c", &script]).current_dir(project.root())).exits(2);
}

#[test]
fn a_draft_shows_everything_with_marks_and_leaves_the_site_alone() {
    let project = TestProject::new(SMALL);
    project.run(&["sync"]).exits(0);
    project.run(&["build", "--allow-withheld"]).exits(0);
    let before = project.files("public");
    project
        .run(&["build", "--stage", "draft"])
        .exits(0)
        .says(&["draft: "]);
    assert_eq!(project.files("public"), before);
    let page = project.read("draft/es/after/index.html");
    assert!(
        page.contains("Rest for 2 hours.")
            && page.contains("noindex")
            && page.contains("lang=\"en\""),
        "{page}"
    );
}

#[test]
fn a_preview_of_some_languages_does_not_reduce_the_site() {
    let project = TestProject::sample();
    project.run(&["build"]).exits(0);
    let before = project.files("public");
    project
        .run(&["build", "--locale", "ar", "--out", "preview"])
        .exits(0);
    assert_eq!(project.files("public"), before);
    let preview = project.tree("preview");
    assert!(
        preview.contains("ar/ketamine-pain-relief/index.html") && !preview.contains("vi/"),
        "{preview}"
    );
}

#[test]
fn plain_texts_are_written_for_their_reader() {
    let project = TestProject::sample();
    let texts = |arguments: &[&str]| -> Vec<(String, String)> {
        let mut all = vec!["build", "--out", "texts"];
        all.extend(arguments);
        project.run(&all).exits(0);
        let files = project.files("texts").into_iter();
        files
            .filter(|(path, _)| path.ends_with(".txt"))
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect()
    };
    let invisible = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    let web = texts(&[]);
    assert!(web.iter().any(|(_, text)| text.contains('\u{2066}')));
    for (path, text) in texts(&["--for", "email"]) {
        assert!(text.ends_with("\r\n"), "{path}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        for line in text.split("\r\n") {
            assert!(line.len() <= 998 - 2, "{path}: {line}");
            let isolates = |range: std::ops::RangeInclusive<char>| {
                line.chars().filter(|c| range.contains(c)).count()
            };
            assert_eq!(
                isolates('\u{2066}'..='\u{2068}'),
                isolates('\u{2069}'..='\u{2069}'),
                "{path}: {line}"
            );
        }
    }
    let squeezed = |text: &str| -> String {
        text.chars()
            .filter(|c| !c.is_whitespace() && !invisible(*c))
            .collect()
    };
    for ((path, text), (_, plain)) in texts(&["--for", "braille"]).iter().zip(&web) {
        assert!(!text.contains(invisible), "{path}");
        assert_eq!(squeezed(text), squeezed(plain), "{path}");
        assert!(
            text.lines().count() < plain.lines().count() || path.starts_with("ar"),
            "{path}"
        );
    }
    for (path, text) in texts(&["--width", "40", "--bom"]) {
        let text = text.strip_prefix('\u{FEFF}').unwrap();
        let wide = |line: &&str| polyleaf::locale::display_width(line) > 40 && line.contains(' ');
        let foreign = path.starts_with("ar") || path.starts_with("notices");
        let address = |line: &str| line.contains("://") || line.contains('@');
        let long: Vec<_> = text
            .lines()
            .filter(wide)
            .filter(|line| !address(line))
            .collect();
        assert!(long.is_empty() || foreign, "{path}: {long:?}");
    }
}

#[test]
fn a_folder_of_others_is_not_taken_over_unasked() {
    let project = TestProject::new(SMALL);
    project
        .write("public/notes.txt", "mine")
        .write("public/en/photo.txt", "mine too");
    project
        .run(&["build", "--allow-withheld"])
        .exits(2)
        .says(&["public", "--adopt"]);
    assert_eq!(project.tree("public"), "en/photo.txt\nnotes.txt\n");
    project
        .run(&["build", "--allow-withheld", "--adopt"])
        .exits(0);
    assert_eq!(project.read("public/notes.txt"), "mine");
    assert_eq!(project.read("public/en/photo.txt"), "mine too");
    project.run(&["build", "--allow-withheld"]).exits(0);
}

#[test]
fn a_site_is_never_written_among_its_sources() {
    let folder = TestProject::empty();
    for part in SMALL.split("//- ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        folder.write(&format!("inner/{path}"), text);
    }
    let before = folder.files(".");
    for out in [
        ".",
        "inner",
        "inner/content",
        "inner/content/site",
        "inner/locales/es",
    ] {
        let run = folder.run(&[
            "-C",
            "inner",
            "build",
            "--allow-withheld",
            "--adopt",
            "--out",
            out,
        ]);
        run.exits(2).says(&["choose"]);
    }
    assert_eq!(folder.files("."), before);
}
