//! `theme/`: how the clinic looks. What it holds is found and looked at here; nothing is trusted to be what
//! its name says.

mod picture;
mod svg;

use std::sync::Arc;

use crate::config::Settings;
use crate::diag::Diagnostic;
use crate::project::intake::{is_there, read_text};
use crate::project::{Layout, theme::picture::Picture};
use crate::source::{Location, SourceFile, Tree};

/// Folder of the theme.
const FOLDER: &str = "theme/";
/// The template of every page.
const SHELL: &str = "theme/shell.html";
/// The style sheet that follows the embedded one.
const STYLE: &str = "theme/style.css";
/// The longest template or style sheet, in bytes: far beyond what a page's frame needs.
const MAX_TEXT_BYTES: usize = 256 << 10;
/// The largest picture, in bytes: every page loads the logo, also over a bad connection.
const MAX_PICTURE_BYTES: u64 = 512 << 10;

/// The files of `theme/` that can be used.
#[derive(Debug, Default)]
pub struct Theme {
    /// `theme/shell.html`.
    pub shell: Option<Arc<SourceFile>>,
    /// `theme/style.css`.
    pub style: Option<Arc<SourceFile>>,
    /// The logo that the configuration names.
    pub logo: Option<Logo>,
    /// Pictures and fonts that are published with it, the logo among them: paths below `theme/`.
    pub assets: Vec<String>,
}

/// A logo and its size, in CSS pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Path below `theme/`.
    pub path: String,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Theme {
    /// Whether it changes the frame of pages.
    pub fn changes_pages(&self) -> bool {
        self.shell.is_some() || self.style.is_some() || self.logo.is_some()
    }
}

/// Whether a file of `theme/` is a text that Polyleaf reads.
pub(super) fn is_text(path: &str) -> bool {
    path == STYLE
}

/// Reads the theme.
pub(super) fn read(
    tree: &dyn Tree,
    settings: &Settings,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> Theme {
    let mut text = |path: &str| {
        let read = is_there(tree, path).then(|| read_text(tree, path))?;
        match read {
            Ok(file) if file.text().len() <= MAX_TEXT_BYTES => Some(file),
            Ok(file) => {
                let message = format!(
                    "{path} has {} bytes, and a theme may have {MAX_TEXT_BYTES}",
                    file.text().len()
                );
                let found = Diagnostic::error("project/unreadable", Location::file(path), message);
                diagnostics.push(found.with_help("keep what pages need, and remove the rest"));
                None
            }
            Err(problem) => {
                diagnostics.push(*problem);
                None
            }
        }
    };
    let (shell, style) = (text(SHELL), text(STYLE));
    let mut theme = Theme {
        shell,
        style,
        ..Theme::default()
    };
    for path in &layout.theme {
        let Some(inner) = path.strip_prefix(FOLDER) else {
            continue;
        };
        if is_font(inner) {
            theme.assets.push(inner.to_owned());
            continue;
        }
        let named = settings
            .theme
            .logo
            .as_ref()
            .filter(|(logo, _)| logo == inner);
        match (picture::read(tree, path, MAX_PICTURE_BYTES), named) {
            (Ok(picture), named) => {
                if named.is_some() {
                    theme.logo = Some(logo(inner, picture));
                }
                theme.assets.push(inner.to_owned());
            }
            (Err(problem), Some((_, span))) => {
                let place = settings.file.locate(*span);
                diagnostics.push(unusable(place, path, "The logo", &problem));
            }
            (Err(problem), None) => {
                let place = Location::file(path);
                diagnostics.push(unusable(place, path, "The picture", &problem));
            }
        }
    }
    diagnostics.extend(missing_logo(settings, layout));
    theme
}

fn is_font(path: &str) -> bool {
    path.ends_with(".woff2")
}

fn logo(path: &str, picture: Picture) -> Logo {
    Logo {
        path: path.to_owned(),
        width: picture.width,
        height: picture.height,
    }
}

fn unusable(place: Location, path: &str, what: &str, problem: &picture::Problem) -> Diagnostic {
    let message = format!("{what} {path} cannot be used: {}.", problem.what);
    Diagnostic::error("theme/unusable-picture", place, message).with_help(problem.help)
}

/// The logo that the configuration names and `theme/` does not hold.
fn missing_logo(settings: &Settings, layout: &Layout) -> Option<Diagnostic> {
    let (logo, span) = settings.theme.logo.as_ref()?;
    let path = [FOLDER, logo].concat();
    if layout.theme.contains(&path) {
        return None;
    }
    let near = layout
        .theme
        .iter()
        .find(|other| other.eq_ignore_ascii_case(&path))
        .and_then(|other| other.strip_prefix(FOLDER));
    let help = match near {
        Some(near) => format!("Write \"{near}\", as the file is named."),
        None => format!(
            "Copy the logo to {path}, as PNG, JPEG, GIF, WebP, AVIF or SVG; or correct its name."
        ),
    };
    let message = format!("The logo {path} is not there, or is not a picture.");
    let place = settings.file.locate(*span);
    Some(Diagnostic::error("theme/unusable-picture", place, message).with_help(help))
}
