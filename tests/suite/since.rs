//! Checks of what changed in git alone, and of a part of what is found.

use std::process::Command;

use crate::project::{Run, TestProject};

const PROJECT: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es", "ar"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"
//- content/after.md
+++
title = "After the visit"
+++

Rest for 2 hours. See [this](nowhere).

## Food {#food}

Eat a light meal.
//- content/before.md
+++
title = "Before the visit"
+++

Bring a friend. See [that](nowhere).
//- locales/es/after.ftl
meta--title = Después de la visita

intro--rest-for-hours = Descanse { $horas } horas.

food--heading = Comida
//- locales/ar/after.ftl
meta--title = بعد الزيارة
"#;

/// Runs git in a project's folder; it must succeed.
pub(crate) fn git(project: &TestProject, arguments: &[&str]) {
    let status = Command::new("git")
        .args([
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@clinic.example",
        ])
        .args([
            "-c",
            "commit.gpgSign=false",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(arguments)
        .current_dir(project.root())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&status.stderr).into_owned();
    assert!(status.status.success(), "git {arguments:?}: {said}");
}

/// A project whose first commit is its present state.
pub(crate) fn committed(fixture: &str) -> TestProject {
    let project = TestProject::new(fixture);
    git(&project, &["init", "--quiet"]);
    git(&project, &["add", "--all"]);
    git(&project, &["commit", "--quiet", "--message", "first"]);
    project
}

fn since(project: &TestProject, name: &str) -> Run {
    project.run(&["check", "--format", "short", "--since", name])
}

/// Codes and ids of what is found, one line each.
fn codes(run: &Run) -> Vec<String> {
    let lines = run.stdout.lines();
    let code = |line: &str| {
        let (_, rest) = line.split_once('[').unwrap();
        rest.split(']').next().unwrap().to_owned()
    };
    let mut codes: Vec<String> = lines.map(code).collect();
    codes.sort();
    codes
}

#[test]
fn nothing_changed_nothing_is_told() {
    let project = committed(PROJECT);
    project.run(&["check"]).exits(1);
    let run = since(&project, "HEAD").exits(0);
    assert_eq!(run.stdout, "");
    run.says(&["what changed since HEAD: nothing to complain about"]);
}

#[test]
fn a_line_a_message_and_an_article_count_as_changed() {
    let project = committed(PROJECT);
    // A line of the Markdown: its own finding, and what its message lacks in every language.
    project.edit("content/after.md", "Rest for 2", "Rest for 3");
    let run = since(&project, "HEAD").exits(1);
    let found = codes(&run);
    assert!(
        found.contains(&"links/broken-link".to_owned()),
        "{}",
        run.told()
    );
    assert!(
        found.contains(&"reference/unknown-variable".to_owned()),
        "{}",
        run.told()
    );
    assert!(!run.stdout.contains("before"), "{}", run.told());
    assert!(
        !run.stdout.contains("food--eat-a-light (“"),
        "{}",
        run.told()
    );
    // Committed on a branch, it has changed since the branch began.
    git(&project, &["checkout", "--quiet", "-b", "work"]);
    git(
        &project,
        &["commit", "--quiet", "--all", "--message", "second"],
    );
    assert_eq!(codes(&since(&project, "main")), found);
    assert_eq!(since(&project, "HEAD").exits(0).stdout, "");
    // What changed on the other side since is not told.
    git(&project, &["checkout", "--quiet", "main"]);
    project.edit("content/before.md", "Bring a friend", "Bring a good friend");
    git(
        &project,
        &["commit", "--quiet", "--all", "--message", "third"],
    );
    git(&project, &["checkout", "--quiet", "work"]);
    assert_eq!(codes(&since(&project, "main")), found);
}

#[test]
fn a_translation_that_goes_or_comes_counts_as_changed() {
    let project = committed(PROJECT);
    project.edit("locales/es/after.ftl", "food--heading = Comida\n", "");
    let run = since(&project, "HEAD").exits(1);
    assert!(
        codes(&run).contains(&"coverage/missing-section".to_owned()),
        "{}",
        run.told()
    );
    run.says_in_one_line(&["locales/es/after.ftl", "food--heading"]);
    project.remove("locales/es/after.ftl");
    let run = since(&project, "HEAD").exits(1);
    assert_eq!(codes(&run), ["coverage/missing-catalogue"]);
    // A new file, not yet added.
    git(&project, &["checkout", "--quiet", "--", "."]);
    project.write(
        "locales/es/before.ftl",
        "intro--bring-a-friend = Traiga { $a }\n",
    );
    let run = since(&project, "HEAD").exits(1);
    assert!(
        codes(&run).contains(&"reference/unknown-variable".to_owned()),
        "{}",
        run.told()
    );
    assert!(!run.stdout.contains("after"), "{}", run.told());
}

#[test]
fn a_changed_configuration_changes_everything() {
    let project = committed(PROJECT);
    let all = project.run(&["check", "--format", "short"]).exits(1);
    project.edit("polyleaf.toml", "\"Clinic\"", "\"The clinic\"");
    assert_eq!(since(&project, "HEAD").exits(1).stdout, all.stdout);
}

#[test]
fn a_project_in_a_folder_of_its_repository() {
    let project = TestProject::empty();
    for part in PROJECT.split("//- ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        project.write(&format!("my docs/{}", path.trim()), text);
    }
    git(&project, &["init", "--quiet"]);
    git(&project, &["add", "--all"]);
    git(&project, &["commit", "--quiet", "--message", "first"]);
    project.edit("my docs/locales/ar/after.ftl", "بعد الزيارة", "بعد { $x }");
    project.write("elsewhere.md", "x");
    let arguments = [
        "-C", "my docs", "check", "--format", "short", "--since", "HEAD",
    ];
    let run = project.run(&arguments).exits(1);
    assert_eq!(
        codes(&run),
        ["reference/unknown-variable"],
        "{}",
        run.told()
    );
    run.says(&["my docs/locales/ar/after.ftl:1:15"]);
}

#[test]
fn what_git_cannot_do_is_said() {
    let project = committed(PROJECT);
    for name in ["nowhere", "HEAD~5", "--output=x", "HEAD:content", ""] {
        let since = format!("--since={name}");
        let run = project.run(&["check", &since]).exits(2);
        run.says(&["git knows no revision", name]);
    }
    assert!(!project.has("x"));
    let outside = TestProject::new(PROJECT);
    since(&outside, "HEAD")
        .exits(2)
        .says(&["is in no git repository, and --since needs one"]);
    let mut command = project.command(&["check", "--since", "HEAD"]);
    Run::of(command.env("PATH", "/nowhere"))
        .exits(2)
        .says(&["git was not found, and --since needs it; install git"]);
}

#[test]
fn a_part_of_what_is_found() {
    let project = TestProject::new(PROJECT);
    let all = project.run(&["check", "--format", "short"]).exits(1);
    let lines: Vec<&str> = all.stdout.lines().collect();
    let some = project
        .run(&["check", "--format", "short", "--max", "2"])
        .exits(1);
    assert_eq!(some.stdout.lines().collect::<Vec<_>>(), lines[..2]);
    some.says(&[&format!("and {} more", lines.len() - 2)]);
    let none = project.run(&["check", "--max", "0"]).exits(1);
    assert_eq!(none.stdout, "");
    let enough = project.run(&["check", "--format", "short", "--max", "1000"]);
    assert_eq!(enough.stdout, all.stdout);
    // Families.
    let links = project
        .run(&["check", "--format", "short", "--rule", "links/*"])
        .exits(1);
    assert_eq!(codes(&links), ["links/broken-link"; 2]);
    for name in ["lynx/*", "links/", "*/*", "links"] {
        project
            .run(&["check", "--rule", name])
            .exits(2)
            .says(&["there is no rule", name]);
    }
}
