//! `[exchange]`: files that translation tools work in, kept in step with the catalogues.
//!
//! | key | value |
//! |---|---|
//! | `mirror` | `"po"`: `sync` keeps a PO file of every article and language, and takes what was translated there |
//! | `folder` | where these files are, as `"po"` (default): `po/<language>/<article>.po` |

use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use crate::config::MirrorSettings;

/// The folder of the mirror where none is named.
const FOLDER: &str = "po";
/// Folders that are for something else.
const TAKEN: &[&str] = &["content", "locales", "theme", "public"];

/// Reads `[exchange]`.
pub(super) fn read_mirror(
    root: &Section<'_>,
    problems: &mut Problems<'_>,
) -> Option<MirrorSettings> {
    let section = root.section("exchange", "[exchange]", problems)?;
    section.allow_only(&["mirror", "folder"], problems);
    let mirror = section.get("mirror");
    let folder = section.get("folder");
    let named = folder.as_ref().map(|field| read_folder(field, problems));
    match (mirror, folder) {
        (Some(field), _) => {
            field.choice(&[("po", ())], problems)?;
            let folder = named.unwrap_or_else(|| Some(FOLDER.to_owned()))?;
            Some(MirrorSettings { folder })
        }
        (None, Some(folder)) => {
            problems.error(
                folder.span,
                format!("{} has no effect without `mirror`", folder.name),
                "add `mirror = \"po\"`, or remove the key",
            );
            None
        }
        (None, None) => None,
    }
}

fn read_folder(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?.trim_end_matches('/');
    let is_inside = text
        .split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.') && part.trim() == part)
        && !text.contains(['\\', ':']);
    let first = text.split('/').next().unwrap_or_default();
    let what = if !is_inside {
        "is not a folder of this project"
    } else if TAKEN.contains(&first) {
        "is in a folder that is for something else"
    } else {
        return Some(text.to_owned());
    };
    problems.error(
        field.span,
        format!("{} {what}: \"{}\"", field.name, shown(text)),
        "name a folder of its own below the project's, as \"po\"",
    );
    None
}
