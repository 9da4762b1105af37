//! What is read as a memory: files of every format, and projects.

use crate::catalog::source_hash;
use crate::diag::Diagnostic;
use crate::locale::{Day, Locale};
use crate::project::Project;
use crate::source::{Span, Tree};
use crate::translate::exchange::text::source_text;
use crate::translate::exchange::{
    ExportOptions, Parcel, Received, ReceivedUnit, Stamp, export, format_of, tmx_read,
};

/// What a file holds as a memory, one record a language; none where its ending is that of no format.
///
/// `source` is the language that the project is written in: a memory may hold many.
pub fn read_memory(
    path: &str,
    bytes: &[u8],
    source: &Locale,
) -> Option<Result<Vec<Received>, Vec<Diagnostic>>> {
    let ending = path.rsplit_once('.')?.1;
    if ending.eq_ignore_ascii_case("tmx") {
        return Some(tmx_read::read(path, bytes, source));
    }
    let read = format_of(path)?.read?;
    Some(read(path, bytes).map(|file| vec![file]))
}

/// The translations of a project as a memory, of each locale in `tags` that it has. `path` stands for it in
/// messages.
///
/// # Errors
/// An article that was edited but not synced; files that cannot be read.
pub fn project_memory(
    path: &str,
    project: &Project,
    tree: &dyn Tree,
    tags: &[&str],
    today: Day,
) -> Result<Vec<Received>, Vec<Diagnostic>> {
    let known = project.settings.locales.iter();
    let known = known.filter(|locale| *locale != project.source());
    let options = ExportOptions {
        articles: Vec::new(),
        progress: Vec::new(),
        today,
    };
    known
        .filter(|locale| tags.contains(&&**locale.tag()))
        .map(|locale| {
            let parcel = export(project, tree, Some(locale.tag()), &options)?;
            Ok(recalled(path, &parcel))
        })
        .collect()
}

fn recalled(path: &str, parcel: &Parcel) -> Received {
    let units = parcel.units.iter().filter_map(|unit| {
        let (source, target) = unit.pair()?;
        Some(ReceivedUnit {
            place: Span::new(0..0),
            context: unit.context(),
            source: source.to_owned(),
            target: target.to_owned(),
            previous: None,
            confirmed: true,
            doubted: false,
            obsolete: unit.is_obsolete(),
            stamp: Stamp {
                source: Some(source_hash(&source_text(source))),
                ..unit.stamp
            },
            origin: Some(unit.origin),
            comments: Vec::new(),
            refused: None,
            damaged: None,
        })
    });
    Received {
        path: path.to_owned(),
        file: None,
        source: Some(parcel.source.tag().to_string()),
        language: parcel.target.as_ref().map(|it| it.tag().to_string()),
        translator: None,
        units: units.collect(),
    }
}
