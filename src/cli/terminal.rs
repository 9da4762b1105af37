//! What the terminal can show, decided once, and the only place that writes to it.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use clap::ValueEnum;
use polyleaf::check::rule_text;
use polyleaf::diag::{Diagnostic, Severity};
use polyleaf::report::{self, Format, Style};

use super::environment::{colored, unicode, width};
use super::globals::Globals;
use super::outcome::Failure;

/// `--color`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// Standard output and standard error.
#[derive(Debug)]
pub(crate) struct Terminal {
    format: &'static Format,
    stdout_style: Style,
    stderr_style: Style,
    quiet: bool,
    lost: bool,
}

impl Terminal {
    /// Looks at the streams and the environment once.
    pub(crate) fn new(globals: &Globals) -> Self {
        let style = |is_terminal: bool| Style {
            color: colored(globals.color, is_terminal),
            unicode: unicode(),
            width: width(),
            folder: globals.folder(),
            rule: rule_text,
        };
        Self {
            format: report::format(&globals.format).unwrap_or(report::DEFAULT),
            stdout_style: style(io::stdout().is_terminal()),
            stderr_style: style(io::stderr().is_terminal()),
            quiet: globals.quiet,
            lost: false,
        }
    }

    /// Writes the product of a command to standard output.
    pub(crate) fn product(&mut self, text: &str) {
        let mut stdout = io::stdout().lock();
        let result = stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush());
        self.note(result);
    }

    /// Writes findings to standard output, as the product of `check`.
    pub(crate) fn findings(&mut self, findings: &[Diagnostic]) {
        let text = (self.format.write)(findings, &self.stdout_style);
        self.product(&text);
    }

    /// Writes findings to standard error, beside the product.
    pub(crate) fn findings_beside(&mut self, findings: &[Diagnostic]) {
        let text = (self.format.write)(findings, &self.stderr_style);
        self.stderr(&text);
    }

    /// Says something to the person at the terminal; not with `--quiet`.
    pub(crate) fn say(&mut self, text: &str) {
        if !self.quiet {
            self.stderr(&format!("{}\n", report::visible(text)));
        }
    }

    /// Says something that must be heard, also with `--quiet`.
    pub(crate) fn warn(&mut self, text: &str) {
        self.stderr(&format!("{}\n", report::visible(text)));
    }

    /// Says why a command could not do its work.
    pub(crate) fn failure(&mut self, failure: &Failure) {
        match failure {
            Failure::Message(message) => {
                self.stderr(&format!("error: {}\n", report::visible(message)));
            }
            Failure::Told(finding) => self.findings_beside(&[(**finding).clone()]),
            Failure::Findings(findings) => {
                self.findings_beside(findings);
                let errors = findings
                    .iter()
                    .filter(|it| it.severity == Severity::Error)
                    .count();
                self.stderr(&format!(
                    "error: nothing was done, because of {}\n",
                    plural(errors, "error")
                ));
            }
        }
    }

    /// Whether output could not be written, other than to a pipe that its reader closed.
    pub(crate) fn lost_output(&self) -> bool {
        self.lost
    }

    /// Style of standard output.
    pub(crate) fn style(&self) -> &Style {
        &self.stdout_style
    }

    fn stderr(&mut self, text: &str) {
        let result = io::stderr().lock().write_all(text.as_bytes());
        self.note(result);
    }

    fn note(&mut self, result: io::Result<()>) {
        if let Err(error) = result {
            self.lost |= error.kind() != io::ErrorKind::BrokenPipe;
        }
    }
}

/// A path without the `./` that says nothing.
pub(crate) fn shown(path: &Path) -> String {
    let plain = path.strip_prefix(".").ok();
    let plain = plain.filter(|it| !it.as_os_str().is_empty());
    plain.unwrap_or(path).display().to_string()
}

/// "1 error", "2 errors".
pub(crate) fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
