//! Files that came back → edits of catalogues and ledgers.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::Origin;
use crate::diag::Diagnostic;
use crate::locale::{Day, Locale};
use crate::project::{Project, Unit};
use crate::source::{Changeset, Location, Tree};
use crate::translate::context::{Context, targets};
use crate::translate::exchange::Received;
use crate::translate::exchange::arrive::Importer;
use crate::translate::options::SyncOptions;
use crate::translate::reference::read_retired;
use crate::translate::sync::{refuse, unknown_locale};

/// How files are imported.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// The language of files that do not name theirs; one that a file names otherwise is refused.
    pub locale: Option<String>,
    /// How the translations were made; where it is not said, what the project says.
    pub origin: Option<Origin>,
    /// The day that is recorded.
    pub today: Day,
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct ImportPlan {
    /// The edits, in the order in which they must be written.
    pub changes: Changeset,
    /// One record a locale, in the order of the project.
    pub tallies: Vec<ImportTally>,
    /// Texts that were refused, and conflicts.
    pub diagnostics: Vec<Diagnostic>,
}

/// What happens in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportTally {
    /// Tag of the locale.
    pub locale: Arc<str>,
    /// Translations where there were none.
    pub added: usize,
    /// Translations that take the place of another.
    pub changed: usize,
    /// Of these, how many are not current: the source changed since the export, or nobody confirmed them.
    pub stale: usize,
    /// Translations that were stated to be current as they are.
    pub confirmed: usize,
    /// Translations that were marked as ones that do not fit their source.
    pub doubted: usize,
    /// Texts that got comments, and nothing else.
    pub commented: usize,
    /// Texts without translation in the file.
    pub untranslated: usize,
    /// Texts that are as they were.
    pub unchanged: usize,
    /// Translations whose source is gone, or that were taken out of the catalogue, kept in the obsolete file.
    pub kept: usize,
    /// Translations that were changed here as well: ours stay, theirs are kept in the obsolete file.
    pub conflicts: usize,
    /// Texts that could not be imported.
    pub refused: usize,
}

/// Units by slug, segments by id.
pub(super) type Index<'p> = BTreeMap<&'p str, (&'p Unit, BTreeMap<&'p str, usize>)>;

/// Computes the edits that bring the translations of `files` into the project.
///
/// Each text is judged by the hashes of its export. A translation that is as it was exported changes nothing.
/// One that was edited is written; where its source changed since, it is stale. One that was changed here as
/// well stays as it is here, and theirs goes to the obsolete file; so does one whose text is gone. A text with
/// damaged placeables or links is refused with its reason, and everything else is still done.
///
/// # Errors
/// A file in a language that the project does not have; what keeps `sync` from working.
pub fn import(
    project: &Project,
    tree: &dyn Tree,
    files: &[Received],
    options: &ImportOptions,
) -> Result<ImportPlan, Vec<Diagnostic>> {
    refuse(project)?;
    let mut by_locale: BTreeMap<&str, (&Locale, Vec<&Received>)> = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files {
        match locale_of(project, file, options.locale.as_deref()) {
            Ok(locale) => {
                let files = by_locale
                    .entry(locale.tag())
                    .or_insert((locale, Vec::new()));
                files.1.push(file);
            }
            Err(problem) => problems.push(*problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let default = project
        .settings
        .translation_origin
        .parse()
        .unwrap_or_default();
    let defaults = SyncOptions::new(options.origin.unwrap_or(default), options.today);
    let by_locale: Vec<(&Locale, Vec<&Received>)> = by_locale.into_values().collect();
    let imported = each_locale(project, tree, &defaults, &by_locale, |cx, index, lane| {
        let (locale, files) = lane;
        Importer::new(cx, index, locale, options.origin).run(files)
    })?;
    let mut plan = ImportPlan::default();
    for imported in imported {
        plan.changes.changes.extend(imported.changes.changes);
        plan.tallies.push(imported.tally);
        plan.diagnostics.extend(imported.diagnostics);
    }
    Ok(plan)
}

/// Works on several languages at once, each in the same project.
///
/// # Errors
/// Those of the first language that has any.
pub(super) fn each_locale<L: Sync, T: Send>(
    project: &Project,
    tree: &dyn Tree,
    options: &SyncOptions,
    lanes: &[L],
    work: impl Fn(&Context<'_>, &Index<'_>, &L) -> Result<T, Vec<Diagnostic>> + Sync,
) -> Result<Vec<T>, Vec<Diagnostic>> {
    let cx = Context::new(project, tree, options, read_retired(project, tree));
    let index = index(&cx);
    let done: Vec<_> = lanes
        .par_iter()
        .map(|lane| work(&cx, &index, lane))
        .collect();
    done.into_iter().collect()
}

/// Where every text is.
pub(super) fn index<'p>(cx: &Context<'p>) -> Index<'p> {
    let units = cx.units.iter();
    units
        .map(|unit| {
            let ids = unit.segments.iter().enumerate();
            let ids = ids.map(|(at, segment)| (&*segment.id, at)).collect();
            (&*unit.article.slug, (*unit, ids))
        })
        .collect()
}

/// The locale that a file is of.
fn locale_of<'p>(
    project: &'p Project,
    file: &Received,
    wanted: Option<&str>,
) -> Result<&'p Locale, Box<Diagnostic>> {
    let find = |tag: &str| targets(project).find(|locale| is_named(locale, tag));
    let wrong = |message: String, help: &str| {
        let problem = Diagnostic::error(
            "exchange/wrong-language",
            Location::file(&file.path),
            message,
        );
        Box::new(problem.with_help(help))
    };
    match (&file.language, wanted) {
        (None, None) => Err(wrong(
            format!("{} does not say which language it is in.", file.path),
            "Say it: `polyleaf import --locale LANGUAGE FILE`.",
        )),
        (None, Some(tag)) => find(tag).ok_or_else(|| Box::new(unknown_locale(project, tag))),
        (Some(named), wanted) => {
            let found = find(named).ok_or_else(|| {
                wrong(
                    format!(
                        "{} is in {named}, a language that this project does not translate into.",
                        file.path
                    ),
                    "Import it into the project it was exported from, or mend the language in its header.",
                )
            })?;
            match wanted {
                Some(tag) if !is_named(found, tag) => Err(wrong(
                    format!("{} is in {named}, not in {tag}.", file.path),
                    "Name the file of the language you mean, or leave out `--locale`.",
                )),
                _ => Ok(found),
            }
        }
    }
}

/// Whether a tool means this locale: tools of gettext name Chinese by country.
pub(super) fn is_named(locale: &Locale, tag: &str) -> bool {
    let tag = tag.replace('_', "-");
    let by_script = match &*tag.to_ascii_lowercase() {
        "zh-cn" | "zh-sg" | "zh-hans-cn" => "zh-Hans",
        "zh-tw" | "zh-hk" | "zh-hant-tw" => "zh-Hant",
        _ => "",
    };
    locale.tag().eq_ignore_ascii_case(&tag) || **locale.tag() == *by_script
}
