//! Rules of the house that no compiler holds: import directions, first lines, registries, budgets.

#![expect(
    clippy::disallowed_methods,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test reads the sources and fails where it cannot"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each module of the library may import, in reading order. A module always may import itself.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("locale", &[]),
    ("values", &["source", "locale"]),
    ("diag", &["source"]),
    ("config", &["source", "locale", "diag"]),
    ("content", &["source", "locale", "diag", "config"]),
    ("catalog", &["source", "locale", "diag"]),
    ("glossary", &["source", "locale", "diag"]),
    (
        "project",
        &[
            "source", "locale", "diag", "config", "content", "catalog", "glossary",
        ],
    ),
    (
        "localize",
        &[
            "source", "locale", "config", "content", "catalog", "glossary", "project",
        ],
    ),
    (
        "site",
        &["source", "locale", "config", "content", "localize"],
    ),
    ("audit", &["source", "locale", "diag"]),
    ("office", &["locale"]),
    (
        "check",
        &[
            "source", "locale", "values", "diag", "audit", "config", "content", "catalog",
            "glossary", "project", "localize", "site",
        ],
    ),
    (
        "render",
        &[
            "source", "locale", "config", "content", "glossary", "localize", "site",
        ],
    ),
    (
        "translate",
        &[
            "source", "locale", "values", "diag", "config", "content", "catalog", "project",
            "localize", "check", "office", "render",
        ],
    ),
    // Of languages only their names and direction: findings are read by people.
    ("report", &["source", "locale", "diag"]),
    ("disk", &["source", "diag"]),
    (
        "compare",
        &["locale", "config", "project", "pipeline", "report"],
    ),
    (
        "status",
        &["locale", "localize", "office", "pipeline", "project"],
    ),
    (
        "pipeline",
        &[
            "source", "locale", "diag", "audit", "config", "content", "project", "localize",
            "site", "check", "render",
        ],
    ),
];

/// Longest file of the library without its tests, in lines.
const FILE_BUDGET: usize = 400;
/// Longest file of a subcommand.
const COMMAND_BUDGET: usize = 150;
/// Names that say nothing about what is in a file.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "helpers", "helper", "common", "misc", "tools",
];

struct File {
    path: PathBuf,
    text: String,
}

impl File {
    fn module(&self) -> String {
        let relative = self.path.strip_prefix("src").unwrap_or(&self.path);
        let first = relative
            .components()
            .next()
            .map(|part| part.as_os_str().to_string_lossy().into_owned());
        first.unwrap_or_default().trim_end_matches(".rs").to_owned()
    }

    /// The text without its unit tests, which stand at the end.
    fn code(&self) -> &str {
        let marks = self.text.match_indices("#[cfg(test)]\n").map(|(at, _)| at);
        let tests = marks.into_iter().find(|&at| {
            self.text[at..]
                .lines()
                .nth(1)
                .is_some_and(|line| line.ends_with("mod tests {"))
        });
        &self.text[..tests.unwrap_or(self.text.len())]
    }
}

fn files(root: &str, extension: &str) -> Vec<File> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(root)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                let text = fs::read_to_string(&path).unwrap();
                found.push(File { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "nothing under {root}");
    found
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// The last build's outcome of an article is taken for today's by what `pipeline::known::fingerprint` says it
/// depends on, so rules of one article may depend on nothing else.
#[test]
fn rules_of_one_article_look_at_no_other() {
    // What they do look at there is in the fingerprint: where texts of other articles are still at home.
    let allowed = ["orphan_message.rs"];
    let others = [
        "project.articles",
        "project.article(",
        "project.unit(",
        "project.orphans",
    ];
    for file in files("src/check", "rs") {
        let code = file.code();
        let is_rule = code.contains("static RULE: Rule");
        let is_wide = ["Run::Site(", "Run::Project("]
            .iter()
            .any(|run| code.contains(run));
        let name = file
            .path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if is_rule && !is_wide && !allowed.contains(&name) {
            let found = others.iter().find(|other| code.contains(*other));
            assert_eq!(found, None, "{}", file.path.display());
        }
    }
}

#[test]
fn imports_go_one_way() {
    let table: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut problems = Vec::new();
    for file in files("src", "rs") {
        let module = file.module();
        let Some(allowed) = table.get(&*module) else {
            if !["lib", "main", "cli"].contains(&&*module) {
                problems.push(format!(
                    "{}: module {module} is not in MAY_IMPORT",
                    file.path.display()
                ));
            }
            continue;
        };
        for (number, line) in file.code().lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for part in line.split("crate::").skip(1) {
                let target: String = part
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                if target != module && !allowed.contains(&&*target) {
                    problems.push(format!(
                        "{}:{}: {module} may not import {target:?}",
                        file.path.display(),
                        number + 1
                    ));
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn every_file_says_what_it_is() {
    let mut problems = Vec::new();
    for file in ["src", "tests", "benches"]
        .iter()
        .flat_map(|root| files(root, "rs"))
    {
        let first = file.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") || first.len() < 12 {
            problems.push(format!(
                "{}: the first line must be `//! ` and what the file is",
                file.path.display()
            ));
        }
        let name = file
            .path
            .file_stem()
            .map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default();
        if EMPTY_NAMES.contains(&&*name) {
            problems.push(format!(
                "{}: name the file after what it does",
                file.path.display()
            ));
        }
    }
    report(&problems);
}

#[test]
fn files_stay_within_their_budgets() {
    let mut problems = Vec::new();
    for file in files("src", "rs") {
        let lines = file.code().lines().count();
        let budget = if file.module() == "cli" {
            COMMAND_BUDGET
        } else {
            FILE_BUDGET
        };
        if lines > budget {
            problems.push(format!(
                "{}: {lines} lines without tests; at most {budget}",
                file.path.display()
            ));
        }
    }
    report(&problems);
}

/// Explanation of a rule of either registry.
fn explanation(code: &str) -> Option<&'static str> {
    let page = || polyleaf::audit::rule(code).map(|rule| rule.explanation);
    polyleaf::check::rule(code)
        .map(|rule| rule.explanation)
        .or_else(page)
}

#[test]
fn every_rule_has_its_explanation_and_is_in_the_registry() {
    let mut problems = Vec::new();
    for file in ["src/check", "src/audit"]
        .iter()
        .flat_map(|root| files(root, "md"))
    {
        let family = file
            .path
            .parent()
            .and_then(Path::file_name)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let code = format!(
            "{family}/{}",
            file.path.file_stem().unwrap().to_string_lossy()
        );
        match explanation(&code) {
            None => problems.push(format!(
                "{}: {code} is not in the registry",
                file.path.display()
            )),
            Some(text) if text != file.text => {
                problems.push(format!(
                    "{}: {code} shows another explanation",
                    file.path.display()
                ));
            }
            Some(_) => {}
        }
    }
    let checks = polyleaf::check::RULES
        .iter()
        .map(|rule| ("check", rule.code));
    let audits = polyleaf::audit::RULES
        .iter()
        .map(|rule| ("audit", rule.code));
    for (module, code) in checks.chain(audits) {
        let path = format!("src/{module}/{code}.md");
        if !Path::new(&path).exists() {
            problems.push(format!("{code}: {path} is missing"));
        }
    }
    report(&problems);
}

#[test]
fn every_rule_file_is_a_rule() {
    let mut problems = Vec::new();
    for file in ["src/check", "src/audit"]
        .iter()
        .flat_map(|root| files(root, "rs"))
    {
        let parent = file.path.parent().unwrap();
        let name = file
            .path
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        // Beside the families stand what they share, in files and in folders without explanations.
        let is_family = fs::read_dir(parent)
            .unwrap()
            .any(|it| it.unwrap().path().extension().is_some_and(|it| it == "md"));
        if !is_family || ["mod", "born"].contains(&&*name) {
            continue;
        }
        let family = parent.file_name().unwrap().to_string_lossy().into_owned();
        let code = format!("{family}/{}", name.replace('_', "-"));
        if explanation(&code).is_none() {
            problems.push(format!(
                "{}: {code} is not in the registry",
                file.path.display()
            ));
        }
    }
    report(&problems);
}

#[test]
fn every_format_and_subcommand_is_listed() {
    let mut problems = Vec::new();
    let formats: Vec<&str> = polyleaf::report::FORMATS
        .iter()
        .map(|format| format.name)
        .collect();
    for file in files("src/report", "rs") {
        let name = file
            .path
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let is_format = file.text.contains("static FORMAT: Format");
        if is_format && !formats.contains(&&*name) {
            problems.push(format!("{}: not in FORMATS", file.path.display()));
        }
    }
    let commands = fs::read_to_string("src/cli/mod.rs").unwrap();
    for file in files("src/cli", "rs") {
        let name = file
            .path
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let is_command = file.text.contains("pub(super) fn run(");
        if is_command && !commands.contains(&format!("({name}::Args)")) {
            problems.push(format!("{}: not a variant of Command", file.path.display()));
        }
    }
    report(&problems);
}

#[test]
fn one_use_line_a_module() {
    let mut problems = Vec::new();
    for file in files("src", "rs") {
        for (number, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("use crate::{") {
                problems.push(format!(
                    "{}:{}: write one `use crate::<module>` line a module",
                    file.path.display(),
                    number + 1
                ));
            }
        }
    }
    report(&problems);
}
