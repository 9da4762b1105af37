//! How the clinic looks, as far as pages need to know.

use crate::site::Image;
use crate::source::SourceFile;

/// Folder of the output that holds the theme's pictures and fonts.
const FOLDER: &str = "theme/";

/// What a project's theme changes; nothing by default.
#[derive(Clone, Debug, Default)]
pub struct Theme<'p> {
    /// The template that takes the place of the embedded one.
    pub shell: Option<&'p SourceFile>,
    /// The style sheet that follows the embedded one.
    pub style: Option<&'p SourceFile>,
    /// The logo: its path in the output, and its size.
    pub logo: Option<Image>,
}

/// Path in the output of a picture or font of the theme, from its path below `theme/`.
pub fn theme_file(path: &str) -> String {
    [FOLDER, path].concat()
}
