//! `polyleaf move OLD NEW`

use std::borrow::Cow;

use polyleaf::disk;
use polyleaf::source::{ChangeKind, Edit, Span, unified_diff};
use polyleaf::translate::move_article;

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Move an article to another address, with its translations, records and links
///
/// Its catalogues, ledgers and questions in every language follow, links of other articles and of their translations lead to
/// its new address, and its old one redirects there. Signatures stand: no word changes. If it is interrupted, the same command goes on.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The article, such as after-your-visit or care/after-your-visit
    #[arg(value_name = "OLD")]
    from: String,
    /// Its new name
    #[arg(value_name = "NEW")]
    to: String,
    /// Change nothing; show what would change
    #[arg(long)]
    dry_run: bool,
}

/// Computes the changes and makes them.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    let plan = move_article(&project, &tree, &args.from, &args.to).map_err(Failure::Findings)?;
    if args.dry_run {
        for change in &plan.changes.changes {
            let text = match (&change.before, &change.kind) {
                (Some(before), ChangeKind::Write(after)) => {
                    let (before, after) = (text_of(before), text_of(after));
                    unified_diff(&change.path, &before, &line_edits(&before, &after))
                }
                (None, _) => format!("new: {}\n", change.path),
                (_, ChangeKind::Remove) => format!("gone: {}\n", change.path),
            };
            terminal.product(&text);
        }
        return Ok(Outcome::Clean);
    }
    let written = disk::apply(&globals.root, &plan.changes)?;
    terminal.say(&format!(
        "content/{}.md is content/{}.md now; {} changed, and {} of other articles led to it",
        plan.from,
        args.to,
        plural(written, "file"),
        plural(plan.followers, "file")
    ));
    terminal.say("its old address redirects to the new one: `aliases` in its first lines");
    Ok(Outcome::Clean)
}

fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// What changes line by line: a move changes no number of lines in a file that was there.
fn line_edits(before: &str, after: &str) -> Vec<Edit> {
    let mut at = 0;
    let mut edits = Vec::new();
    for (old, new) in before
        .split_inclusive('\n')
        .zip(after.split_inclusive('\n'))
    {
        if old != new {
            edits.push(Edit {
                span: Span::new(at..at + old.len()),
                replacement: new.to_owned(),
            });
        }
        at += old.len();
    }
    edits
}
