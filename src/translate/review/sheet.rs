//! Review sheets: numbered texts under a code, and what is recorded of them.
//!
//! `locales/<tag>/sheets/<code>.tsv` says which words a printed sheet holds, so that it can be signed later, and who
//! signed it. The same words give the same file, whenever they are printed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::Hash;
use crate::diag::Diagnostic;
use crate::locale::{Day, Locale};
use crate::project::Project;
use crate::source::{Changeset, Location, MAX_FILE_BYTES, SourceFile, Tree};
use crate::translate::review::code::Code;
use crate::translate::review::desk::{Desk, ReviewText, desk};
use crate::translate::review::questions::one_line;
use crate::translate::review::sign::{Decision, Reviewer, SignOff, Statement, sign};

const HEADER: &str = "number\ttext\tsignature";
/// Begins the record of a signature in a sheet's file.
const SIGNED: &str = "signed";

/// Texts under a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The code.
    pub code: Code,
    /// Name (`slug#id`) and signature of each text; the first is number 1.
    pub rows: Vec<(String, Hash)>,
}

/// What is decided about a sheet.
#[derive(Clone, Debug)]
pub enum SheetDecisions {
    /// Every text is right, except those with these numbers.
    AllExcept(Vec<usize>),
    /// Of a spreadsheet: what its rows say, by number.
    Rows(BTreeMap<usize, RowDecision>),
}

/// What a row of a spreadsheet says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowDecision {
    /// The translation as it stands there.
    pub wording: String,
    /// What is decided; none where nothing is.
    pub decision: Option<Decision>,
    /// A remark, or what is to be changed.
    pub note: Option<String>,
}

/// A signature under a sheet.
#[derive(Clone, Debug)]
pub struct SheetSigning {
    /// The code.
    pub code: Code,
    /// What is decided.
    pub decisions: SheetDecisions,
    /// Who decides.
    pub reviewer: Reviewer,
    /// Name and SHA-256 of a scan of the signed paper.
    pub evidence: Option<(String, String)>,
    /// The day that is recorded.
    pub today: Day,
}

impl Sheet {
    /// A sheet of these texts, in their order.
    pub fn of<'t>(desk: &Desk, texts: impl Iterator<Item = &'t ReviewText>) -> Self {
        let rows = texts.map(|text| (text.name(), text.signature)).collect();
        Self::new(desk.locale.tag(), rows)
    }

    fn new(tag: &str, rows: Vec<(String, Hash)>) -> Self {
        let names = rows.iter().map(|(name, hash)| (name.as_str(), *hash));
        Self {
            code: Code::of(tag, names),
            rows,
        }
    }

    /// The record of the sheet, unless it is there.
    pub fn record(&self, tree: &dyn Tree, tag: &str) -> Changeset {
        let mut changes = Changeset::default();
        let path = path(tag, self.code);
        if !tree.files().contains(&path) {
            let mut text = format!("{HEADER}\n");
            for (number, (name, signature)) in (1..).zip(&self.rows) {
                text.push_str(&format!("{number}\t{name}\t{signature}\n"));
            }
            text.push('\n');
            changes.write(path, None, text.into_bytes());
        }
        changes
    }

    /// Reads the record of a sheet; none where its rows are not those of the code.
    fn parse(text: &str, tag: &str, code: Code) -> Option<Self> {
        let row = |line: &str| {
            let [_, name, signature] =
                <[&str; 3]>::try_from(line.split('\t').collect::<Vec<_>>()).ok()?;
            Some((name.to_owned(), signature.parse().ok()?))
        };
        let lines = text.lines().take_while(|line| !line.is_empty());
        let rows: Option<Vec<(String, Hash)>> = lines.skip(1).map(row).collect();
        Some(Self::new(tag, rows?)).filter(|sheet| sheet.code == code)
    }
}

fn path(tag: &str, code: Code) -> String {
    format!("locales/{tag}/sheets/{}.tsv", code.file_name())
}

/// Records what was decided about a sheet; gives the locale as well.
///
/// # Errors
/// Nothing is recorded when there is no such sheet, when a text that is to be signed is not what the sheet shows, or
/// when [`sign`] refuses.
pub fn sign_sheet(
    project: &Project,
    tree: &dyn Tree,
    signing: &SheetSigning,
) -> Result<(Arc<str>, SignOff), Vec<Diagnostic>> {
    let (tag, file, sheet) = find(project, tree, signing.code)?;
    let desk = desk(project, tree, &tag, &[])?;
    let now = named(project, &desk);
    let mut statements = Vec::new();
    let mut problems = unknown_numbers(&file, &sheet, &signing.decisions);
    for (number, (name, printed)) in (1..).zip(&sheet.rows) {
        let text = now.get(name);
        // The article may have moved since the sheet was printed.
        let name = &text.map_or_else(|| name.clone(), |text| text.name());
        let is_same = text.is_some_and(|text| text.signature == *printed);
        let Some(statement) = statement(number, name, text.filter(|_| is_same), &signing.decisions)
        else {
            continue;
        };
        if statement.decision != Decision::ChangesNeeded && !is_same {
            problems.push(changed(&file, number, name, text.copied()));
        }
        statements.push(statement);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut done = sign(
        project,
        tree,
        &tag,
        &statements,
        &signing.reviewer,
        signing.today,
    )?;
    if !statements.is_empty() {
        let text = [
            file.text().trim_end(),
            "\n\n",
            &signature_line(signing),
            "\n",
        ]
        .concat();
        let before = tree.read(file.path(), MAX_FILE_BYTES).ok();
        done.changes
            .write(&**file.path(), before, text.into_bytes());
    }
    Ok((tag, done))
}

/// Texts by their names, and by those that they had before their article moved.
fn named<'d>(project: &Project, desk: &'d Desk) -> BTreeMap<String, &'d ReviewText> {
    let mut names = BTreeMap::new();
    for text in &desk.texts {
        let aliases = project
            .article(&text.slug)
            .map(|it| &it.article.front.aliases);
        for (former, _) in aliases.into_iter().flatten() {
            names.insert(format!("{former}#{}", text.id), text);
        }
    }
    names.extend(desk.texts.iter().map(|text| (text.name(), text)));
    names
}

/// What is decided about a row; none for one that is left out. `text` is what the sheet shows, if it still is.
fn statement(
    number: usize,
    name: &str,
    text: Option<&&ReviewText>,
    decisions: &SheetDecisions,
) -> Option<Statement> {
    let statement = |decision, note| {
        Some(Statement {
            id: name.to_owned(),
            decision,
            note,
        })
    };
    match decisions {
        SheetDecisions::AllExcept(except) if except.contains(&number) => None,
        SheetDecisions::AllExcept(_) => statement(Decision::Approved, None),
        SheetDecisions::Rows(rows) => {
            let row = rows.get(&number)?;
            let wording = one_line(&row.wording);
            let reworded = text.is_some_and(|text| one_line(&text.target.plain_text()) != wording)
                && !wording.is_empty();
            let note = match (reworded, &row.note) {
                (false, note) => note.clone(),
                (true, None) => Some(format!("Write: {wording}")),
                (true, Some(note)) => Some(format!("Write: {wording} ({note})")),
            };
            match row.decision {
                // Words that stand nowhere but in the spreadsheet are not signed; nor is what has a remark alone.
                _ if reworded => statement(Decision::ChangesNeeded, note),
                None if note.is_none() => None,
                None => statement(Decision::ChangesNeeded, note),
                Some(decision) => statement(decision, note),
            }
        }
    }
}

fn signature_line(signing: &SheetSigning) -> String {
    let SheetSigning {
        decisions,
        reviewer,
        evidence,
        today,
        ..
    } = signing;
    let qualified = if reviewer.qualified { "yes" } else { "no" };
    let scope = match decisions {
        SheetDecisions::Rows(_) => "spreadsheet".to_owned(),
        SheetDecisions::AllExcept(except) if except.is_empty() => "all".to_owned(),
        SheetDecisions::AllExcept(except) => {
            let numbers: Vec<String> = except.iter().map(ToString::to_string).collect();
            format!("except {}", numbers.join(","))
        }
    };
    let (name, hash) = evidence.clone().unwrap_or_default();
    let hash = if hash.is_empty() {
        hash
    } else {
        format!("sha256-{hash}")
    };
    let fields = [
        SIGNED,
        &today.to_string(),
        &reviewer.name,
        qualified,
        &scope,
        &hash,
        &name,
    ];
    let fields = fields.map(one_line);
    fields.join("\t").trim_end().to_owned()
}

/// The sheet with a code, in whatever language.
fn find(
    project: &Project,
    tree: &dyn Tree,
    code: Code,
) -> Result<(Arc<str>, SourceFile, Sheet), Vec<Diagnostic>> {
    let unknown = |at: &str, message: String| {
        let problem = Diagnostic::error("review/unknown-sheet", Location::file(at), message);
        vec![problem.with_help(
            "Print the sheet anew (`polyleaf export --to review-sheet LOCALE`) and commit what it writes to locales/.",
        )]
    };
    let mut locales = project.settings.locales.iter();
    let tag = locales.find(|locale| tree.files().contains(&path(locale.tag(), code)));
    let Some(tag) = tag.map(Locale::tag) else {
        let message = format!("no sheet has the code {code}, in no language.");
        return Err(unknown("locales", message));
    };
    let path = path(tag, code);
    let file = SourceFile::read(tree, &path)
        .map_err(|error| vec![crate::project::unreadable(&path, &error)])?;
    match Sheet::parse(file.text(), tag, code) {
        Some(sheet) => Ok((Arc::clone(tag), file, sheet)),
        None => Err(unknown(
            &path,
            format!("{path} does not list the texts of the sheet {code}."),
        )),
    }
}

fn unknown_numbers(
    file: &SourceFile,
    sheet: &Sheet,
    decisions: &SheetDecisions,
) -> Vec<Diagnostic> {
    let numbers: Vec<usize> = match decisions {
        SheetDecisions::AllExcept(except) => except.clone(),
        SheetDecisions::Rows(rows) => rows.keys().copied().collect(),
    };
    let count = sheet.rows.len();
    let wrong = numbers
        .into_iter()
        .filter(|number| !(1..=count).contains(number));
    let problem = |number| {
        let message = format!(
            "the sheet {} has {count} texts, and none with the number {number}.",
            sheet.code
        );
        Diagnostic::error("review/unknown-sheet", Location::file(file.path()), message)
            .with_help("Correct the number.")
    };
    wrong.map(problem).collect()
}

fn changed(file: &SourceFile, number: usize, name: &str, text: Option<&ReviewText>) -> Diagnostic {
    let (slug, id) = name.split_once('#').unwrap_or(("", name));
    let what = match text {
        None => "it is gone, or has no translation any more",
        Some(_) => "readers see other words now",
    };
    let message = format!("number {number}, {id}, is not what the sheet shows: {what}.");
    Diagnostic::error("review/changed-sheet", Location::file(file.path()), message)
        .with_help("Leave it out (`--except NUMBERS`) and have it read on a new sheet.")
        .about_article(&slug.into())
        .about_id(id)
}
