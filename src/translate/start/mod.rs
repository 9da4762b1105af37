//! `polyleaf new locale`: everything that translators of a new language find when they begin.

mod brief;
mod stubs;
mod tag;

use std::sync::Arc;

use crate::catalog::Origin;
use crate::config;
use crate::diag::{Diagnostic, Severity};
use crate::glossary;
use crate::locale::{Day, Formats, Locale};
use crate::localize::contexts;
use crate::project::{self, Project, brief_path, unreadable};
use crate::source::{ChangeKind, Changeset, Location, Overlay, SourceFile, Tree, apply};
use crate::translate::options::{SyncOptions, Tally};
use crate::translate::start::brief::brief_text;
use crate::translate::start::stubs::{interface_stubs, term_stubs};
use crate::translate::start::tag::judge;
use crate::translate::sync::sync;

/// What begins a language.
#[derive(Debug)]
pub struct StartPlan {
    /// The language.
    pub locale: Locale,
    /// Its files first, the glossary, the configuration last: until that is written the project is what it was, and
    /// the command can be repeated.
    pub changes: Changeset,
    /// What there is to translate.
    pub tallies: Vec<Tally>,
    /// What is doubtful about the language, and files that were left alone.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the words of the page itself are there in the language.
    pub has_interface: bool,
}

/// Computes what begins the language `tag` in a project.
///
/// # Errors
/// A tag that is not one, not canonical, or there already, each with what to write instead; what keeps `sync` from
/// its work; a glossary that cannot be read.
pub fn start_locale(
    project: &Project,
    tree: &dyn Tree,
    tag: &str,
    today: Day,
) -> Result<StartPlan, Vec<Diagnostic>> {
    let locale = judge(project, tag)?;
    let mut after = Overlay::new(tree);
    let settings = configure(project, tag)?;
    after.write(config::PATH, settings.clone());
    let formats = Formats::new(&locale, &project.settings.formats(&locale));
    let formats = formats.map_err(|reason| vec![refused(reason)])?;
    let widened = project::load(&after)?;
    let mut changes = Changeset::default();
    let brief = brief_path(tag);
    if !tree.files().contains(&brief) {
        changes.write(brief, None, brief_text(&locale, &formats).into_bytes());
    }
    let has_interface = add_shared(&widened, &locale, &mut changes);
    after.apply(&changes);
    let options = SyncOptions {
        locales: Some(vec![tag.to_owned()]),
        ..SyncOptions::new(Origin::Unknown, today)
    };
    let mut plan = sync(&widened, &after, &options)?;
    let forms = plural_line(&locale, &formats);
    for change in &mut plan.changes.changes {
        if let ChangeKind::Write(bytes) = &mut change.kind
            && change.before.is_none()
            && change.path.starts_with(&format!("locales/{tag}/"))
            && change.path.ends_with(".ftl")
        {
            *bytes = with_forms(bytes, &forms);
        }
    }
    changes.changes.append(&mut plan.changes.changes);
    changes.changes.extend(widen_glossary(tree, tag)?.changes);
    let before = project.settings.file.bytes();
    changes.write(config::PATH, Some(before), settings);
    let mut diagnostics = doubts(&locale);
    diagnostics.append(&mut plan.diagnostics);
    Ok(StartPlan {
        locale,
        changes,
        tallies: plan.tallies,
        diagnostics,
        has_interface,
    })
}

/// The configuration with the locale in its list.
fn configure(project: &Project, tag: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let file = &project.settings.file;
    let edit = config::add_locale(file, tag).map_err(|reason| vec![refused(reason)])?;
    let after = apply(file.text(), &[edit]).map_err(|it| vec![refused(it.to_string())])?;
    // Of another shape than was thought, it would be told here and not after it is written.
    let read = SourceFile::from_text(config::PATH, after.as_str());
    config::parse(Arc::new(read))?;
    Ok(file.with_mark(&after))
}

/// Stubs of the names that every text uses, and of the page's own words where nobody has them in the language yet.
fn add_shared(project: &Project, locale: &Locale, changes: &mut Changeset) -> bool {
    let tag = locale.tag();
    let source = project.source();
    let shared = |tag: &str| project.shared.get(tag);
    let terms = shared(source.tag()).and_then(|it| it.terms.as_ref());
    if let Some(terms) = terms
        && shared(tag).is_none_or(|it| it.terms.is_none())
        && let Some(text) = term_stubs(terms, source, locale)
    {
        let path = format!("locales/{tag}/terms.ftl");
        changes.write(path, None, text.into_bytes());
    }
    let contexts = contexts(project);
    let missing = contexts
        .get(tag)
        .map(|context| context.interface.missing.as_slice())
        .unwrap_or_default();
    if !missing.is_empty() && shared(tag).is_none_or(|it| it.site.is_none()) {
        let text = interface_stubs(missing, source, locale);
        changes.write(format!("locales/{tag}/site.ftl"), None, text.into_bytes());
    }
    missing.is_empty()
}

/// What is not known of a language that needs no more than a warning.
fn doubts(locale: &Locale) -> Vec<Diagnostic> {
    if locale.has_plural_data() {
        return Vec::new();
    }
    let problem = Diagnostic::error(
        "plural/no-plural-data",
        Location::file(config::PATH),
        format!(
            "it is not known which plural forms {} has: CLDR has no rules for it.",
            locale.english_name()
        ),
    );
    vec![
        problem
            .with_severity(Severity::Warning)
            .with_help("Write texts with numbers so that they fit every number, without variants.")
            .about_locale(locale.tag()),
    ]
}

fn plural_line(locale: &Locale, formats: &Formats) -> String {
    match locale.plural_examples(formats).as_slice() {
        [] => "## Plural forms: not known for this language; write texts that fit every number.\n"
            .to_owned(),
        [_] => "## Plural forms: one, for every number.\n".to_owned(),
        several => format!("## Plural forms: {}\n", several.join("; ")),
    }
}

/// A new catalogue with the plural forms of its language below its heading.
fn with_forms(bytes: &[u8], forms: &str) -> Vec<u8> {
    let end = memchr::memchr(b'\n', bytes).map_or(0, |at| at + 1);
    let (heading, rest) = bytes.split_at_checked(end).unwrap_or((&[], bytes));
    if !heading.starts_with(b"## ") {
        return bytes.to_vec();
    }
    [heading, forms.as_bytes(), rest].concat()
}

fn widen_glossary(tree: &dyn Tree, tag: &str) -> Result<Changeset, Vec<Diagnostic>> {
    let mut changes = Changeset::default();
    if !tree.files().contains(glossary::PATH) {
        return Ok(changes);
    }
    let file = SourceFile::read(tree, glossary::PATH)
        .map_err(|error| vec![unreadable(glossary::PATH, &error)])?;
    if let Some(edit) = glossary::add_column(&file, tag) {
        let after = apply(file.text(), &[edit]).map_err(|it| vec![refused(it.to_string())])?;
        changes.write(glossary::PATH, Some(file.bytes()), file.with_mark(&after));
    }
    Ok(changes)
}

fn refused(reason: String) -> Diagnostic {
    Diagnostic::error("config/invalid", Location::file(config::PATH), reason)
        .with_help("Correct polyleaf.toml, then run the command again.")
}
