//! The reference pages under docs/ are made from the program itself, so that they cannot differ from it.
//! `SNAPSHOTS=overwrite cargo test --test docs` writes them anew.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "pages are put together from files and from the program's help"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{fs, iter};

use polyleaf::audit;
use polyleaf::check::RULES;
use polyleaf::diag::Level;
use snapbox::{assert_data_eq, file};

#[test]
fn every_command_is_in_its_reference() {
    let mut page = String::from(
        "# Command line\n\nWhat `polyleaf --help` and `polyleaf COMMAND --help` say.\n",
    );
    let mut commands = vec![String::new()];
    while let Some(command) = commands.pop() {
        let help = help(&command);
        let title = format!("polyleaf {command}");
        write!(page, "\n## `{}`\n\n```text\n{help}```\n", title.trim_end()).unwrap();
        let below = subcommands(&help).into_iter().rev();
        commands.extend(below.map(|name| format!("{command} {name}").trim().to_owned()));
    }
    assert_data_eq!(page, file!["../docs/cli.md"].raw());
}

#[test]
fn every_rule_is_in_its_reference() {
    let mut page = String::from(
        "# Rules\n\nWhat `polyleaf check` finds, in the order of its report, and [what `polyleaf audit` finds](#rules-about-pages). `[check.levels]` of `polyleaf.toml` changes \
         levels; `polyleaf explain RULE` shows one explanation. The examples of each rule are run as tests: every file that \
         an example names is laid over a small project without findings.\n\n| rule | level | what it finds |\n|---|---|---|\n",
    );
    let rules: Vec<Told> = RULES
        .iter()
        .map(|rule| (rule.code, rule.level, rule.summary, rule.explanation))
        .collect();
    list(&mut page, &rules);
    page.push_str(
        "\n## Rules about pages\n\nWhat `polyleaf audit` finds in HTML of any maker. Each finding names the success \
         criterion of WCAG 2.2 and the clause of EN 301 549 that the page fails, where there is one. The examples are pages \
         or parts of pages, and are run as tests.\n\n| rule | level | what it finds |\n|---|---|---|\n",
    );
    let rules: Vec<Told> = audit::RULES
        .iter()
        .map(|rule| (rule.code, rule.level, rule.summary, rule.explanation))
        .collect();
    list(&mut page, &rules);
    assert_data_eq!(page, file!["../docs/rules.md"].raw());
}

#[test]
fn every_key_is_in_its_reference() {
    let mut page = String::from(
        "# Configuration\n\nEvery key of `polyleaf.toml`, and last those of a translation brief.\n",
    );
    for part in [
        "project",
        "theme",
        "audience",
        "variables",
        "locales",
        "exchange",
        "policy",
        "planning",
        "check",
        "brief",
    ] {
        let path = format!("src/config/options/{part}.rs");
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
        let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
        let head: Vec<&str> = lines
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect();
        let (title, rest) = head
            .join("\n")
            .split_once(": ")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .unwrap();
        let mut letters = rest.chars();
        let first = letters.next().unwrap().to_uppercase();
        write!(page, "\n## {title}\n\n{first}{}\n", letters.as_str()).unwrap();
    }
    assert_data_eq!(page, file!["../docs/configuration.md"].raw());
}

/// Code, level, summary and explanation of a rule.
type Told = (&'static str, Level, &'static str, &'static str);

/// Rows of a table of rules, and each rule's explanation.
fn list(page: &mut String, rules: &[Told]) {
    for (code, level, summary, _) in rules {
        let anchor = code.replace('/', "");
        let level = name(*level);
        writeln!(page, "| [`{code}`](#{anchor}) | {level} | {summary} |").unwrap();
    }
    for (code, level, _, explanation) in rules {
        let text = one_level_down(explanation);
        let (heading, rest) = text.split_once('\n').unwrap();
        assert_eq!(heading, format!("## {code}"));
        write!(page, "\n{heading}\n\nLevel: {}\n{rest}", name(*level)).unwrap();
    }
}

fn help(command: &str) -> String {
    let words = command.split_whitespace().chain(iter::once("--help"));
    let program = env!("CARGO_BIN_EXE_polyleaf");
    let output = Command::new(program)
        .args(words)
        .env("COLUMNS", "90")
        .output()
        .unwrap();
    assert!(output.status.success(), "{command}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .flat_map(|line| [line.trim_end(), "\n"])
        .collect()
}

/// Names under "Commands:" of a help text, without `help` itself.
fn subcommands(help: &str) -> Vec<&str> {
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let named = listed.filter_map(|line| line.strip_prefix("  ").filter(|it| !it.starts_with(' ')));
    let names = named.filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").collect()
}

fn name(level: Level) -> &'static str {
    match level {
        Level::Allow => "off",
        Level::Warn => "warning",
        Level::Deny => "error",
    }
}

/// Headings outside code one level lower.
fn one_level_down(markdown: &str) -> String {
    let mut code = false;
    let mut text = String::new();
    for line in markdown.lines() {
        code ^= line.starts_with("```");
        let heading = !code && line.starts_with('#');
        writeln!(text, "{}{line}", if heading { "#" } else { "" }).unwrap();
    }
    text
}
