//! git, run as a program of its own.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::outcome::Failure;

/// The repository that a project's folder is in.
#[derive(Debug)]
pub(super) struct Repository {
    folder: PathBuf,
}

impl Repository {
    /// The repository of the project in `folder`; `purpose` says what it is needed for.
    pub(super) fn of(folder: &Path, purpose: &str) -> Result<Self, Failure> {
        let repository = Self {
            folder: folder.to_owned(),
        };
        let message = match repository.ask(&["rev-parse", "--is-inside-work-tree"], b"") {
            Ok(output) if first_line(&output).is_some_and(|it| it == "true") => {
                return Ok(repository);
            }
            Ok(_) => format!(
                "{} is in no git repository, and {purpose} needs one",
                folder.display()
            ),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                format!("git was not found, and {purpose} needs it; install git")
            }
            Err(error) => format!("git cannot be run, and {purpose} needs it: {error}"),
        };
        Err(Failure::Message(message))
    }

    /// Full hash of the commit at which the present state parted from the revision `name`: their merge
    /// base, else the revision itself. What changed on the other side since is not ours to tell.
    pub(super) fn parting(&self, name: &str) -> Result<String, Failure> {
        let named = format!("{name}^{{commit}}");
        let verify = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &named,
        ];
        let Some(commit) = first_line(&self.ask(&verify, b"")?) else {
            return Err(Failure::Message(format!(
                "git knows no revision {name:?}; in a shallow clone, fetch it first"
            )));
        };
        let base = self.ask(&["merge-base", &commit, "HEAD"], b"")?;
        Ok(first_line(&base).unwrap_or(commit))
    }

    /// What git says to `arguments`, which must not fail.
    pub(super) fn text(&self, arguments: &[&str]) -> Result<String, Failure> {
        let output = self.ask(arguments, b"")?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Failure::Message(format!("git failed: {}", said.trim())))
    }

    /// The end of a run of git with `arguments`; `input` is its standard input.
    pub(super) fn ask(&self, arguments: &[&str], input: &[u8]) -> io::Result<Output> {
        let mut child = Command::new("git")
            .arg("-C")
            .arg(&self.folder)
            .args(arguments)
            .env("GIT_OPTIONAL_LOCKS", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let stdin = child.stdin.take();
        std::thread::scope(|scope| {
            // Beside reading, for a pipe holds little; what git does not take it has no use for.
            scope.spawn(|| stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        })
    }
}

fn first_line(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().next().filter(|line| !line.is_empty());
    line.filter(|_| output.status.success()).map(str::to_owned)
}
