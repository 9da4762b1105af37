//! `baseline.tsv`: findings that were there when a project took up the program, to be mended in time.
//!
//! One record a finding, sorted, with an empty line after each, so that neighbours merge in version control.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::check::gate::guards_critical_text;
use crate::check::scope::is_critical;
use crate::diag::{Diagnostic, Severity};
use crate::project::Project;
use crate::source::{IntakeError, Location, ReadError, SourceFile, Span, Tree};

/// Path of the baseline in a project.
pub const BASELINE: &str = "baseline.tsv";
/// Code of the finding about a baseline that cannot be used.
pub(super) const BAD_BASELINE: &str = "project/bad-baseline";
/// What the first line of the file names, and the version of the format.
const FORMAT: (&str, &str) = ("polyleaf-baseline", "1");
const COLUMNS: &str = "rule\tarticle\tlocale\tid\tsubject";
/// Hexadecimal digits of a subject's hash.
const DIGITS: usize = 16;

/// Rule, article, locale, message id, hash of what the finding quotes.
type Record = [String; 5];

/// Findings that are known.
#[derive(Debug, Default)]
pub struct Baseline {
    /// With the place of the record, and whether it was found again.
    records: BTreeMap<Record, (Option<Span>, AtomicBool)>,
    /// What it was read from.
    file: Option<SourceFile>,
}

impl Baseline {
    /// The baseline of the project in `tree`; an empty one where there is none.
    ///
    /// # Errors
    /// A finding when the file cannot be read, is of another version, or a record is not one.
    pub fn read(tree: &dyn Tree) -> Result<Self, Box<Diagnostic>> {
        match SourceFile::read(tree, BASELINE) {
            Ok(file) => Self::parse(file),
            Err(IntakeError::Read(ReadError::NotFound)) => Ok(Self::default()),
            Err(error) => {
                let message = format!("{BASELINE} cannot be read: {error}.");
                Err(bad(Location::file(BASELINE), message))
            }
        }
    }

    /// The errors and warnings of `findings` that a baseline may hold, and how many it may not: errors in
    /// critical texts, and what says that one is missing, stale or unreviewed.
    pub fn of(project: &Project, findings: &[Diagnostic]) -> (Self, usize) {
        let mut baseline = Self::default();
        let mut critical = 0;
        for finding in findings.iter().filter(|it| it.severity != Severity::Note) {
            if concerns_patients(project, finding) {
                critical += 1;
            } else {
                let unplaced = (None, AtomicBool::new(false));
                baseline.records.insert(record(finding), unplaced);
            }
        }
        (baseline, critical)
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\t{}\n{COLUMNS}\n\n", FORMAT.0, FORMAT.1);
        for record in self.records.keys() {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}\n", record.join("\t"));
        }
        text
    }

    /// How many findings it lists.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it lists none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Whether `finding` is listed and may be; its record counts as found again.
    pub(super) fn knows(&self, project: &Project, finding: &Diagnostic) -> bool {
        if self.records.is_empty() || finding.severity == Severity::Note {
            return false;
        }
        let Some((_, found)) = self.records.get(&record(finding)) else {
            return false;
        };
        found.store(true, Ordering::Relaxed);
        !concerns_patients(project, finding)
    }

    /// Records whose finding did not occur, with their places.
    pub(super) fn settled(&self) -> Vec<(&Record, Span)> {
        let records = self.records.iter();
        records
            .filter(|(_, (_, found))| !found.load(Ordering::Relaxed))
            .filter_map(|(record, (place, _))| Some((record, (*place)?)))
            .collect()
    }

    /// What it was read from, if there is a file.
    pub(super) fn file(&self) -> Option<&SourceFile> {
        self.file.as_ref()
    }

    fn parse(file: SourceFile) -> Result<Self, Box<Diagnostic>> {
        let mut baseline = Self::default();
        let mut at = 0;
        for (number, line) in file.text().split_inclusive('\n').enumerate() {
            let text = line.trim_end_matches(['\n', '\r']);
            let span = Span::new(at..at + text.len());
            let place = || file.locate(span);
            let fields: Vec<&str> = text.split('\t').collect();
            match (number, fields.as_slice()) {
                (0, [name, version]) if (*name, *version) == FORMAT => {}
                (0, [name, version]) if *name == FORMAT.0 => {
                    let message = format!(
                        "{BASELINE} is of version {version}, and this program reads version {}.",
                        FORMAT.1
                    );
                    return Err(bad(place(), message));
                }
                (0, _) => {
                    let message = format!("{BASELINE} does not begin with its version.");
                    return Err(bad(place(), message));
                }
                (_, [""]) => {}
                (1, _) if text == COLUMNS => {}
                (_, fields) => match <[&str; 5]>::try_from(fields) {
                    Ok(fields) => {
                        let known = (Some(span), AtomicBool::new(false));
                        baseline.records.insert(fields.map(str::to_owned), known);
                    }
                    Err(_) => {
                        let message = format!("This line of {BASELINE} is no record of a finding.");
                        return Err(bad(place(), message));
                    }
                },
            }
            at += line.len();
        }
        baseline.file = Some(file);
        Ok(baseline)
    }
}

fn bad(location: Location, message: String) -> Box<Diagnostic> {
    let help = "Write it anew with `polyleaf check --write-baseline`, and look at what it adds.";
    Box::new(Diagnostic::error(BAD_BASELINE, location, message).with_help(help))
}

/// Whether a finding must not be hidden: what says that a critical text is missing, stale or unreviewed, and
/// any error in one.
fn concerns_patients(project: &Project, finding: &Diagnostic) -> bool {
    guards_critical_text(finding.code)
        || (finding.severity == Severity::Error && is_about_critical_text(project, finding))
}

fn is_about_critical_text(project: &Project, finding: &Diagnostic) -> bool {
    let subject = &finding.subject;
    let found = subject.article.as_deref().and_then(|slug| {
        let unit = project.unit(slug)?;
        let id = subject.id.as_deref()?;
        let at = unit.segments.iter().position(|it| *it.id == *id)?;
        let section = unit.article.segments.get(at)?.section;
        Some(is_critical(unit, section, project.is_disclaimers(unit)))
    });
    found.unwrap_or_default()
}

fn record(finding: &Diagnostic) -> Record {
    let subject = &finding.subject;
    let one_line = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    [
        finding.code.to_owned(),
        one_line(subject.article.as_deref().unwrap_or_default()),
        one_line(subject.locale.as_deref().unwrap_or_default()),
        one_line(subject.id.as_deref().unwrap_or_default()),
        subject_hash(finding),
    ]
}

/// Hash of what the message quotes, so that neither its wording nor its counts make a known finding a new
/// one, and another text does; of the path as well where no article is named.
fn subject_hash(finding: &Diagnostic) -> String {
    let mut quoted = String::new();
    if finding.subject.article.is_none() {
        quoted.push_str(&finding.location.path);
    }
    for (open, close) in [('“', '”'), ('`', '`')] {
        let mut rest = finding.message.as_str();
        while let Some((_, from)) = rest.split_once(open) {
            let Some((text, after)) = from.split_once(close) else {
                break;
            };
            quoted.push('\0');
            quoted.push_str(text);
            rest = after;
        }
    }
    let hex = blake3::hash(quoted.as_bytes()).to_hex();
    format!("b3-{}", hex.get(..DIGITS).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::MemoryTree;

    fn read(text: &str) -> Result<Baseline, Box<Diagnostic>> {
        let mut tree = MemoryTree::new();
        tree.insert(BASELINE, text);
        Baseline::read(&tree)
    }

    #[test]
    fn it_reads_what_it_writes() {
        assert!(Baseline::read(&MemoryTree::new()).unwrap().is_empty());
        let text = "polyleaf-baseline\t1\nrule\tarticle\tlocale\tid\tsubject\n\n\
                    a/b\tc\tes\tx\tb3-1\n\na/c\t\t\t\tb3-2\n\n";
        let baseline = read(text).unwrap();
        assert_eq!(baseline.to_text(), text);
        assert_eq!(read(&text.replace('\n', "\r\n")).unwrap().to_text(), text);
        let settled = baseline.settled();
        let file = baseline.file().unwrap();
        assert_eq!(file.slice(settled[1].1), "a/c\t\t\t\tb3-2");
    }

    #[test]
    fn what_is_no_baseline_is_told_with_its_line() {
        let head = "polyleaf-baseline\t1\nrule\tarticle\tlocale\tid\tsubject\n";
        for (text, line, words) in [
            ("polyleaf-baseline\t7\n".to_owned(), 1, "of version 7"),
            ("rule\tarticle\n".to_owned(), 1, "begin with its version"),
            (format!("{head}<<<<<<< HEAD\n"), 3, "no record"),
            (format!("{head}a/b\tc\n"), 3, "no record"),
        ] {
            let problem = read(&text).unwrap_err();
            assert_eq!((problem.code, problem.location.line), (BAD_BASELINE, line));
            assert!(problem.message.contains(words), "{}", problem.message);
        }
    }

    #[test]
    fn the_subject_is_what_is_quoted() {
        let hash = |message: &str| {
            let place = Location::file("a.ftl");
            subject_hash(&Diagnostic::error("a/b", place, message).about_article(&"c".into()))
        };
        let first = hash("3 of 5 texts lack “mg” and `x`.");
        assert_eq!(first, hash("Of 6 texts 4 have no `x` and no “mg”."));
        assert_ne!(first, hash("3 of 5 texts lack “g” and `x`."));
        assert_ne!(first, hash("3 of 5 texts lack “mg”."));
    }
}
