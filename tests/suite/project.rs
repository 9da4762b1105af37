//! A project in a temporary folder, and one run of the program on it: what the tests of this suite chain.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The day that counts as today in every test.
pub(crate) const TODAY: &str = "2026-11-24";

/// A project on disk; it goes when the value does.
#[derive(Debug)]
pub(crate) struct TestProject {
    folder: TempDir,
}

/// What a run of the program left behind.
#[derive(Debug)]
pub(crate) struct Run {
    command: String,
    code: Option<i32>,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

/// Files by their path below the folder, with `/` between the parts.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

impl TestProject {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A project of the files in `fixture`: a line `//- path` before each.
    pub(crate) fn new(fixture: &str) -> Self {
        let project = Self::empty();
        for part in fixture.split("//- ").skip(1) {
            let (path, text) = part.split_once('\n').unwrap();
            project.write(path.trim(), text);
        }
        project
    }

    /// The leaflet of this repository in every language, as it is.
    pub(crate) fn whole_sample() -> Self {
        let project = Self::empty();
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["polyleaf.toml", "content", "locales"] {
            copy(&repository.join(part), &project.path(part));
        }
        project
    }

    /// The leaflet in five of its languages: two directions, three scripts, plurals of one form to six.
    pub(crate) fn sample() -> Self {
        let project = Self::whole_sample();
        let settings = project.read("polyleaf.toml");
        let (before, rest) = settings.split_once("locales = [").unwrap();
        let (_, after) = rest.split_once(']').unwrap();
        let five = ["en-US", "es", "ar", "zh-Hans", "vi"];
        project.write(
            "polyleaf.toml",
            format!("{before}locales = {five:?}{after}"),
        );
        for folder in fs::read_dir(project.path("locales")).unwrap() {
            let folder = folder.unwrap();
            if !five.iter().any(|tag| folder.file_name() == **tag) {
                fs::remove_dir_all(folder.path()).unwrap();
            }
        }
        project
    }

    /// The same leaflet as a real site would have it: indexed, with machine-made texts under a notice.
    pub(crate) fn real_sample() -> Self {
        let project = Self::sample();
        project.edit("polyleaf.toml", "demo = true ", "demo = false");
        project
    }

    /// The project's folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A path below the project's folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file and the folders above it.
    pub(crate) fn write(&self, path: &str, contents: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
        self
    }

    /// Replaces the one place in a file where `from` stands.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert_eq!(
            text.matches(from).count(),
            1,
            "{from:?} must stand once in {path}"
        );
        self.write(path, text.replacen(from, to, 1))
    }

    /// Takes a message and the comment lines above it out of a catalogue.
    pub(crate) fn without_message(&self, path: &str, id: &str) -> &Self {
        let text = self.read(path);
        let named = format!("{id} =");
        let left: Vec<&str> = text
            .split("\n\n")
            .filter(|block| !block.lines().any(|line| line.starts_with(&named)))
            .collect();
        let left = left.join("\n\n") + "\n";
        assert!(left.len() < text.len(), "{id} is not in {path}");
        self.write(path, left)
    }

    /// Removes a file or folder.
    pub(crate) fn remove(&self, path: &str) -> &Self {
        let path = self.path(path);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
        self
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The columns of a text's row in a ledger: source, target, origin, translator.
    pub(crate) fn row(&self, ledger: &str, id: &str) -> [String; 4] {
        let ledger = self.read(ledger);
        let mut rows = ledger.lines().map(|line| line.split('\t'));
        let row = rows.find(|row| row.clone().next() == Some(id)).unwrap();
        let columns: Vec<&str> = row.collect();
        [1, 2, 3, 5].map(|at| columns[at].to_owned())
    }

    /// Whether there is such a file or folder.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Every file below a folder, without what the program keeps for itself.
    pub(crate) fn files(&self, folder: &str) -> Files {
        let root = self.path(folder);
        let mut files = Files::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    if path.file_name() != Some(OsStr::new(".polyleaf")) {
                        folders.push(path);
                    }
                } else if path.is_file() {
                    let name = path
                        .strip_prefix(&root)
                        .unwrap()
                        .to_string_lossy()
                        .into_owned();
                    files.insert(name, fs::read(&path).unwrap());
                }
            }
        }
        files
    }

    /// The paths of [`Self::files`], one a line.
    pub(crate) fn tree(&self, folder: &str) -> String {
        self.files(folder)
            .into_keys()
            .fold(String::new(), |mut list, path| {
                writeln!(list, "{path}").unwrap();
                list
            })
    }

    /// The program, about to run in the project's folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_polyleaf"));
        command
            .args(arguments)
            .args(["--date", TODAY])
            .current_dir(self.root())
            .env_remove("SOURCE_DATE_EPOCH")
            .env_remove("CLICOLOR_FORCE")
            .env_remove("NO_COLOR")
            .env("LC_ALL", "C.UTF-8")
            .env("COLUMNS", "100")
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null());
        command
    }

    /// Runs the program in the project's folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }
}

impl Run {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().unwrap();
        let run = Self {
            command: format!("{command:?}"),
            code: status.code(),
            stdout: String::from_utf8(stdout).unwrap(),
            stderr: String::from_utf8(stderr).unwrap(),
        };
        for sign in [
            "panicked",
            "RUST_BACKTRACE",
            "overflowed its stack",
            "src/",
            "unwrap",
        ] {
            assert!(
                !run.stderr.contains(sign),
                "{sign:?} is shown\n{}",
                run.told()
            );
        }
        run
    }

    /// The exit status must be this one.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "\n{}", self.told());
        self
    }

    /// Each of these must stand in what is said, on either stream. What begins a
    /// sentence there may begin with a small letter here.
    #[track_caller]
    pub(crate) fn says(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(
                is_said(&self.stdout, part) || is_said(&self.stderr, part),
                "{part:?} is not said\n{}",
                self.told()
            );
        }
        self
    }

    /// One line of the report must hold all of these: place, message and remedy (`--format short`). What
    /// begins a sentence there may begin with a small letter here.
    #[track_caller]
    pub(crate) fn says_in_one_line(self, parts: &[&str]) -> Self {
        let found = self
            .stdout
            .lines()
            .chain(self.stderr.lines())
            .any(|line| parts.iter().all(|part| is_said(line, part)));
        assert!(found, "no line holds all of {parts:?}\n{}", self.told());
        self
    }

    /// Everything, for the message of a failed test.
    pub(crate) fn told(&self) -> String {
        format!(
            "$ {}\nexit status {:?}\n--- standard output\n{}\n--- standard error\n{}",
            self.command, self.code, self.stdout, self.stderr
        )
    }
}

/// Whether a text holds a part of a sentence, or its beginning.
fn is_said(text: &str, part: &str) -> bool {
    let begins = part.starts_with(|c: char| c.is_ascii_lowercase());
    text.contains(part) || begins && text.contains(&(part[..1].to_ascii_uppercase() + &part[1..]))
}

/// Copies a file or a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).unwrap();
        return;
    }
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let name = entry.unwrap().file_name();
        copy(&from.join(&name), &to.join(&name));
    }
}
