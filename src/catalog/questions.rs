//! `<slug>.questions.tsv`: what translators and reviewers ask about texts of a locale, and what they were answered.
//!
//! Sorted by id, an empty line after every record, as in the ledger. Records may stand in any order and twice: where
//! two branches add some, git may keep the lines of both (`merge=union`), and the one with the answer counts.

use std::sync::Arc;

use crate::catalog::entry::is_entry_id;
use crate::catalog::ledger::is_day;
use crate::catalog::unreadable::quoted;
use crate::catalog::{Hash, NotAHash};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// The columns, in order.
const COLUMNS: [&str; 9] = [
    "id", "kind", "asked", "by", "target", "text", "answered", "answerer", "answer",
];

const MANGLED: &str = "review/mangled-questions";

/// A locale's questions about one article.
#[derive(Debug)]
pub struct Questions {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The records, sorted, each once.
    pub records: Vec<Question>,
}

/// One record. Its fields are on one line each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question {
    /// Message id.
    pub id: String,
    /// Day, `YYYY-MM-DD`.
    pub asked: String,
    /// What is wanted.
    pub kind: QuestionKind,
    /// Who asks; may be empty.
    pub by: String,
    /// What is asked.
    pub text: String,
    /// Hash of the translation it was asked about, if there was one.
    pub target: Option<Hash>,
    /// Day of the answer; empty while there is none.
    pub answered: String,
    /// Who answered; may be empty.
    pub answerer: String,
    /// The answer.
    pub answer: String,
}

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionKind {
    /// A question about the source text: its answer is a note for translators of every locale.
    Question,
    /// A change that a reviewer wants in the translation; settled by a signature.
    Change,
    /// What a reviewer remarked when signing. Nothing is wanted.
    Remark,
}

impl QuestionKind {
    /// As the file names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Change => "change",
            Self::Remark => "remark",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        let all = [Self::Question, Self::Change, Self::Remark];
        all.into_iter().find(|kind| kind.name() == name)
    }
}

impl Question {
    /// Whether somebody still waits.
    pub fn is_open(&self) -> bool {
        self.answered.is_empty() && self.kind != QuestionKind::Remark
    }

    /// Whether two records are the same question.
    fn is_same(&self, other: &Self) -> bool {
        let key = |it: &Self| (it.kind, it.asked.clone(), it.by.clone(), it.text.clone());
        self.id == other.id && key(self) == key(other)
    }

    /// Who asked when, for people: `A. Reviewer, 2026-11-24`.
    pub fn asker(&self) -> String {
        match self.by.as_str() {
            "" => self.asked.clone(),
            name => format!("{name}, {}", self.asked),
        }
    }

    /// What somebody waits for, for people: `open question (Ana, 2026-11-24): …`; none once it is settled.
    pub fn waiting(&self) -> Option<String> {
        let what = match self.kind {
            QuestionKind::Question => "open question",
            QuestionKind::Change => "change wanted",
            QuestionKind::Remark => return None,
        };
        self.is_open()
            .then(|| format!("{what} ({}): {}", self.asker(), self.text))
    }

    fn parse(line: &str) -> Result<Self, String> {
        let fields: Vec<&str> = line.split('\t').collect();
        let &[
            id,
            kind,
            asked,
            by,
            target,
            text,
            answered,
            answerer,
            answer,
        ] = fields.as_slice()
        else {
            let (found, columns) = (fields.len(), COLUMNS.len());
            return Err(format!(" has {found} columns instead of {columns}"));
        };
        let wrong = |column: &str, field: &str, complaint: &str| {
            Err(format!(", column {column}: {} {complaint}", quoted(field)))
        };
        if !is_entry_id(id) {
            return wrong("id", id, "is not the id of a text");
        }
        let Some(kind) = QuestionKind::parse(kind) else {
            return wrong("kind", kind, "is neither question, change nor remark");
        };
        for (column, day) in [("asked", asked), ("answered", answered)] {
            if !(is_day(day) || column == "answered" && day.is_empty()) {
                return wrong(column, day, "is not a day such as 2026-11-20");
            }
        }
        let target = match target {
            "" => None,
            hash => match hash.parse() {
                Ok(hash) => Some(hash),
                Err(error @ NotAHash) => return wrong("target", hash, &error.to_string()),
            },
        };
        if text.trim().is_empty() {
            return wrong("text", text, "asks nothing");
        }
        Ok(Self {
            id: id.to_owned(),
            asked: asked.to_owned(),
            kind,
            by: by.to_owned(),
            text: text.to_owned(),
            target,
            answered: answered.to_owned(),
            answerer: answerer.to_owned(),
            answer: answer.to_owned(),
        })
    }
}

impl Questions {
    /// Parses a file. Lines may end in CRLF, empty lines do not matter.
    ///
    /// # Errors
    /// A mangled file is refused whole: one diagnostic per bad row, naming row and column.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let mut records = Vec::new();
        let mut problems = Vec::new();
        let mut start = 0;
        for (number, line) in (1_usize..).zip(file.text().split_inclusive('\n')) {
            let content = line.trim_end_matches(['\n', '\r']);
            let span = Span::new(start..start + content.len());
            start += line.len();
            // The header may be there twice where git kept the lines of both sides.
            let is_header = content.split('\t').eq(COLUMNS);
            if number == 1 && !is_header {
                let message = format!(
                    "the first line of the questions, {}, does not name their columns",
                    quoted(content)
                );
                return Err(vec![mangled(&file, span, message)]);
            }
            if is_header || content.is_empty() {
                continue;
            }
            match Question::parse(content) {
                Ok(record) => records.push(record),
                Err(reason) => {
                    problems.push(mangled(
                        &file,
                        span,
                        format!("row {number} of the questions{reason}"),
                    ));
                }
            }
        }
        if problems.is_empty() {
            let records = sorted(records);
            Ok(Self { file, records })
        } else {
            Err(problems)
        }
    }

    /// A file's text: header, then each record followed by an empty line. Tabs and line feeds become spaces.
    pub fn write(records: Vec<Question>) -> String {
        let mut text = COLUMNS.join("\t");
        text.push_str("\n\n");
        for record in sorted(records) {
            let target = record
                .target
                .map(|hash| hash.to_string())
                .unwrap_or_default();
            let fields = [
                &record.id,
                record.kind.name(),
                &record.asked,
                &record.by,
                &target,
                &record.text,
                &record.answered,
                &record.answerer,
                &record.answer,
            ];
            let fields = fields.map(|field| field.replace(['\t', '\n', '\r'], " "));
            text.push_str(&fields.join("\t"));
            text.push_str("\n\n");
        }
        text
    }
}

/// Records in order, each once; of several the answered one.
fn sorted(mut records: Vec<Question>) -> Vec<Question> {
    records.sort();
    // An answer comes after none in the order of fields.
    records.reverse();
    records.dedup_by(|later, kept| kept.is_same(later));
    records.reverse();
    records
}

fn mangled(file: &SourceFile, at: Span, message: String) -> Diagnostic {
    Diagnostic::error(MANGLED, file.locate(at), message).with_help(
        "restore the file from version control, then repeat the change with `polyleaf ask`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "id\tkind\tasked\tby\ttarget\ttext\tanswered\tanswerer\tanswer\n";
    const ASKED: &str = "how--rest\tquestion\t2026-11-20\tAna\t\tTablet or “spray”?\t\t\t\n";
    const ANSWERED: &str =
        "how--rest\tquestion\t2026-11-20\tAna\t\tTablet or “spray”?\t2026-11-21\tDr. B\tSpray.\n";
    const CHANGE: &str =
        "a--b\tchange\t2026-11-22\tA. Reviewer, RN\tb3-0000000000000001\tSay \"mareo\".\t\t\t\n";

    fn parsed(text: &str) -> Result<Questions, Vec<Diagnostic>> {
        Questions::parse(Arc::new(SourceFile::from_text("a.questions.tsv", text)))
    }

    #[test]
    fn what_is_written_is_read_again_and_what_git_keeps_twice_counts_once() {
        let canonical = format!("{HEADER}\n{CHANGE}\n{ANSWERED}\n");
        for text in [
            canonical.clone(),
            format!("{HEADER}{ANSWERED}{CHANGE}").replace('\n', "\r\n"),
            format!("{HEADER}\n{ASKED}\n{HEADER}{CHANGE}\n{ANSWERED}{ASKED}"),
            format!("{HEADER}{ANSWERED}{ASKED}{CHANGE}{CHANGE}")
                .trim_end()
                .to_owned(),
        ] {
            // A file without its last tabs is mangled, one without its last line feed is not.
            let text = if text.ends_with('.') {
                text + "\t\t\t"
            } else {
                text
            };
            let questions = parsed(&text).unwrap();
            assert_eq!(Questions::write(questions.records), canonical, "{text:?}");
        }
        let open: Vec<bool> = parsed(&format!("{HEADER}{ASKED}{CHANGE}"))
            .unwrap()
            .records
            .iter()
            .map(Question::is_open)
            .collect();
        assert_eq!(open, [true, true]);
        assert!(!parsed(&canonical).unwrap().records[1].is_open());
        assert!(parsed(HEADER).unwrap().records.is_empty());
    }

    #[test]
    fn mangled_files_are_refused_with_row_and_column() {
        let good = format!("{HEADER}\n{CHANGE}\n{ANSWERED}\n");
        for (damage, by, line, says) in [
            (HEADER, "", 1, "does not name their columns"),
            (
                "\t\t\t\n",
                "\n",
                3,
                "row 3 of the questions has 6 columns instead of 9",
            ),
            ("change", "wish", 3, "column kind: `wish` is neither"),
            ("2026-11-22", "today", 3, "column asked"),
            ("2026-11-21", "21.11.", 5, "column answered"),
            ("b3-0000000000000001", "b3-1", 3, "column target"),
            ("a--b", "a b", 3, "column id"),
            ("Say \"mareo\".", " ", 3, "asks nothing"),
            ("a--b", "<<<<<<< HEAD\na--b", 3, "columns"),
        ] {
            let found = parsed(&good.replacen(damage, by, 1)).unwrap_err();
            let [found] = found.as_slice() else {
                panic!("{by:?} {found:#?}")
            };
            assert_eq!((found.code, found.location.line), (MANGLED, line), "{by:?}");
            assert!(found.message.contains(says), "{:?}", found.message);
        }
        assert!(parsed("").unwrap().records.is_empty());
    }
}
