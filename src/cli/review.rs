//! `polyleaf review LOCALE [ID…]`

use std::path::PathBuf;

use polyleaf::disk;
use polyleaf::pipeline::survey;
use polyleaf::project::Project;
use polyleaf::source::Tree;
use polyleaf::translate::{Decision, Desk, Reviewer, Statement, desk, sign};

use super::awaiting;
use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::sheet;
use super::terminal::Terminal;

/// List what awaits sign-off, critical texts first; with ids, record a reviewer's decision
///
/// A signature covers source and translation as readers see them: when either changes, or a term, a number or an
/// address in them, it lapses. Whoever translated a text cannot sign it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, such as es
    #[arg(required_unless_present = "sheet")]
    locale: Option<String>,
    /// Ids of messages; article#id where several articles have the id
    #[arg(value_name = "ID", requires = "decision")]
    ids: Vec<String>,
    /// Who decides, such as "A. Reviewer, RN"
    #[arg(long, value_name = "NAME", requires = "qualified")]
    by: Option<String>,
    /// Whether that is a person whom your policy counts as qualified
    #[arg(long, value_name = "yes|no", value_parser = ["yes", "no"])]
    qualified: Option<String>,
    /// What is decided
    #[arg(long, value_enum, value_name = "DECISION", requires_all = ["by", "ids"])]
    decision: Option<Wanted>,
    /// A remark, or what is to be changed
    #[arg(long, value_name = "TEXT", requires = "decision")]
    note: Option<String>,
    /// List signed texts as well
    #[arg(long)]
    all: bool,
    /// Sign a review sheet: its code, or a spreadsheet that came back with decisions
    #[arg(long, value_name = "CODE|FILE", requires = "by", conflicts_with_all = ["locale", "decision", "all"])]
    sheet: Option<String>,
    /// Numbers on the sheet that are not signed, such as 12,31
    #[arg(
        long,
        value_name = "NUMBERS",
        value_delimiter = ',',
        requires = "sheet"
    )]
    except: Vec<usize>,
    /// A scan of the signed paper, whose SHA-256 is recorded
    #[arg(long, value_name = "FILE", requires = "sheet")]
    evidence: Option<PathBuf>,
}

/// `--decision`
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Wanted {
    /// Right as it is
    Approved,
    /// Corrected in the catalogue, and right now
    Corrected,
    /// Not right; --note says what to change
    ChangesNeeded,
}

/// Prints the list, or records the decision.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    if let Some(sheet) = &args.sheet {
        let reviewer = reviewer(args.by.as_deref(), args.qualified.as_deref())?;
        let evidence = args.evidence.as_deref();
        return sheet::signed(sheet, &args.except, evidence, reviewer, globals, terminal);
    }
    let locale = args.locale.as_deref().unwrap_or_default();
    let (tree, mut project) = globals.project()?;
    Globals::known_locales(&project, &[locale.to_owned()])?;
    let Some(decision) = args.decision else {
        let desk = laid_out(&mut project, &tree, locale, globals)?;
        terminal.product(&awaiting::list(&desk, args.all));
        terminal.say(&awaiting::summary(&desk));
        return Ok(Outcome::Clean);
    };
    if decision == Wanted::ChangesNeeded && args.note.is_none() {
        let message = "say what is to be changed: --note TEXT";
        return Err(Failure::Message(message.to_owned()));
    }
    let reviewer = reviewer(args.by.as_deref(), args.qualified.as_deref())?;
    let statement = |id: &String| Statement {
        id: id.clone(),
        decision: match decision {
            Wanted::Approved => Decision::Approved,
            Wanted::Corrected => Decision::Corrected,
            Wanted::ChangesNeeded => Decision::ChangesNeeded,
        },
        note: args.note.clone(),
    };
    let statements: Vec<Statement> = args.ids.iter().map(statement).collect();
    let today = globals.today()?;
    let done = sign(&project, &tree, locale, &statements, &reviewer, today);
    let done = done.map_err(Failure::Findings)?;
    disk::apply(&globals.root, &done.changes)?;
    terminal.say(&awaiting::told(locale, &done));
    Ok(Outcome::Clean)
}

/// The translations of a locale with what `check` finds about them. The project is cut down to the locale.
pub(super) fn laid_out(
    project: &mut Project,
    tree: &dyn Tree,
    tag: &str,
    globals: &Globals,
) -> Result<Desk, Failure> {
    let source = project.settings.source.clone();
    let locales = &mut project.settings.locales;
    locales.retain(|locale| *locale == source || **locale.tag() == *tag);
    let judged = survey(project, tree, globals.today()?);
    desk(project, tree, tag, &judged.findings).map_err(Failure::Findings)
}

/// Who signs.
pub(super) fn reviewer(by: Option<&str>, qualified: Option<&str>) -> Result<Reviewer, Failure> {
    match by.map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => Ok(Reviewer {
            name: name.to_owned(),
            qualified: qualified == Some("yes"),
        }),
        None => Err(Failure::Message("say who decides: --by NAME".to_owned())),
    }
}
