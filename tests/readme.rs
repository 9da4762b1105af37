//! README.md is a story that runs: every command it shows is executed, every edit it shows is made, and
//! what it prints must be what the reader sees. `SNAPSHOTS=overwrite cargo test --test readme` writes the
//! outputs anew.
//!
//! - ` ```console `: each line after `$ ` is run by `sh` in the folder of the story, `polyleaf` on the path
//!   (`cargo run --release --` stands for it). The lines below it are its output, standard error included.
//!   A command that fails must say so: `|| echo "exit status $?"`.
//! - ` ```diff `: an edit of the file that the line `--- FILE` names. The other lines stand in the file
//!   without their first character: those with `-` go, those with `+` come, exactly once.
//! - ` ```toml `: a configuration that the sample must accept.
//! - `<!-- folder: sample -->` starts again in a fresh copy of the sample, `<!-- folder: sample in es ar -->` in one
//!   of these languages alone, `<!-- folder: empty -->` in a folder with nothing in it.
//! - `<!-- run: COMMAND -->` is run unseen.

#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the story is read, run and rewritten by hand"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tempfile::TempDir;

/// 24 November 2026, noon: the day of the story.
const TODAY: &str = "1795521600";
/// Columns of the terminal that the outputs are for.
const COLUMNS: &str = "90";
/// What a clone is built with, in the words of the README.
const FROM_A_CLONE: &str = "cargo run --release --";

#[test]
fn every_command_shown_prints_what_is_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shown = fs::read_to_string(root.join("README.md")).unwrap();
    snapbox::assert_data_eq!(tell(&shown), snapbox::file!["../README.md"].raw());
}

/// The pages beside it that show commands are run the same way.
#[test]
fn theming_is_as_it_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shown = fs::read_to_string(root.join("docs/theming.md")).unwrap();
    snapbox::assert_data_eq!(tell(&shown), snapbox::file!["../docs/theming.md"].raw());
}

#[test]
fn every_link_to_a_file_leads_to_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
    ] {
        let text = fs::read_to_string(root.join(page)).unwrap();
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|it| it.split(')').next());
        let images = text.split("src=\"").skip(1);
        let images = images.filter_map(|it| it.split('"').next());
        for target in links.chain(images).filter(|it| !it.contains(':')) {
            let file = target.split('#').next().unwrap_or(target);
            assert!(root.join(file).exists(), "{page} links to {target}");
        }
    }
}

/// The README with the outputs of its commands.
fn tell(readme: &str) -> String {
    let mut story = Story::new();
    let mut told = String::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        told.push_str(line);
        told.push('\n');
        if let Some(directive) = line
            .strip_prefix("<!-- ")
            .and_then(|it| it.strip_suffix(" -->"))
        {
            story.follow(directive);
        }
        let Some(kind) = line.strip_prefix("```").filter(|it| !it.is_empty()) else {
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|it| *it != "```").collect();
        match kind {
            "console" => {
                for command in block.iter().filter_map(|it| it.strip_prefix("$ ")) {
                    writeln!(told, "$ {command}\n{}", story.run(command)).unwrap();
                    // The output of a command ends its line itself, unless there is none.
                    told.truncate(told.trim_end_matches('\n').len());
                    told.push('\n');
                }
            }
            _ => {
                match kind {
                    "diff" => story.edit(&block),
                    "toml" => configures(&block.join("\n")),
                    _ => {}
                }
                for line in block {
                    told.push_str(line);
                    told.push('\n');
                }
            }
        }
        told.push_str("```\n");
    }
    told
}

/// A folder in which commands run one after another.
struct Story {
    folder: TempDir,
    commands: TempDir,
}

impl Story {
    fn new() -> Self {
        let commands = TempDir::new().unwrap();
        let program = env!("CARGO_BIN_EXE_polyleaf");
        std::os::unix::fs::symlink(program, commands.path().join("polyleaf")).unwrap();
        Self {
            folder: TempDir::new().unwrap(),
            commands,
        }
    }

    fn sample() -> Self {
        let story = Self::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["content", "locales", "polyleaf.toml"] {
            copy(&root.join(part), &story.folder.path().join(part));
        }
        story
    }

    /// Leaves only these locales in the project.
    fn keep_locales(&self, tags: &[&str]) {
        let path = self.folder.path().join("polyleaf.toml");
        let settings = fs::read_to_string(&path).unwrap();
        let (before, rest) = settings.split_once("locales = [").unwrap();
        let (_, after) = rest.split_once(']').unwrap();
        fs::write(path, format!("{before}locales = {tags:?}{after}")).unwrap();
        for folder in fs::read_dir(self.folder.path().join("locales")).unwrap() {
            let folder = folder.unwrap();
            if !tags.iter().any(|tag| folder.file_name() == **tag) {
                fs::remove_dir_all(folder.path()).unwrap();
            }
        }
    }

    fn follow(&mut self, directive: &str) {
        match directive.split_once(": ") {
            Some(("folder", "sample")) => *self = Self::sample(),
            Some(("folder", five)) if five.starts_with("sample in ") => {
                *self = Self::sample();
                let tags: Vec<&str> = five.split(' ').skip(2).collect();
                self.keep_locales(&tags);
            }
            Some(("folder", "empty")) => *self = Self::new(),
            Some(("run", command)) => drop(self.run(command)),
            _ => {}
        }
    }

    /// Runs a command and returns what it printed.
    fn run(&self, command: &str) -> String {
        let path = env::var("PATH").unwrap_or_default();
        let script = command.replace(FROM_A_CLONE, "polyleaf");
        let output = Command::new("sh")
            .args(["-c", &format!("{{ {script}\n}} 2>&1")])
            .current_dir(self.folder.path())
            .env("PATH", format!("{}:{path}", self.commands.path().display()))
            .env("SOURCE_DATE_EPOCH", TODAY)
            .env("COLUMNS", COLUMNS)
            .env("LC_ALL", "C.UTF-8")
            .env_remove("CLICOLOR_FORCE")
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(
            output.status.success(),
            "`{command}` failed unsaid:\n{printed}"
        );
        printed
    }

    fn edit(&self, block: &[&str]) {
        let (name, changed) = block.split_first().unwrap();
        let name = name
            .strip_prefix("--- ")
            .expect("a diff names its file first");
        let side = |gone: char| -> String {
            let kept = changed.iter().filter(|line| !line.starts_with(gone));
            kept.flat_map(|line| [line.get(1..).unwrap_or_default(), "\n"])
                .collect()
        };
        let (before, after) = (side('+'), side('-'));
        let path = self.folder.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text.matches(&before).count(),
            1,
            "{name} holds this once:\n{before}"
        );
        fs::write(path, text.replacen(&before, &after, 1)).unwrap();
    }
}

/// The sample accepts a configuration.
fn configures(toml: &str) {
    let story = Story::sample();
    fs::write(story.folder.path().join("polyleaf.toml"), toml).unwrap();
    let json = story.run("polyleaf check --format json || true");
    assert!(json.contains("\"findings\""), "{json}");
    assert!(!json.contains("\"code\": \"config/"), "{json}");
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).unwrap();
        return;
    }
    fs::create_dir(to).unwrap();
    let entries: Vec<PathBuf> = fs::read_dir(from)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    for entry in entries {
        copy(&entry, &to.join(entry.file_name().unwrap()));
    }
}
