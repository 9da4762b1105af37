//! `[theme]`: how the clinic looks; what it says is the articles' matter.
//!
//! | key | value |
//! |---|---|
//! | `brand` | the brand's colour, as `"#0b4a56"`: ground of the header, colour of headings; where letters could not be read it is made darker or lighter, in light and dark mode |
//! | `logo` | a picture in the folder `theme/`, as `"logo.svg"`; what it says is the message `site-logo` in `site.ftl` of each language |
//!
//! `theme/shell.html` and `theme/style.css` change the frame of every page: see [theming](theming.md).

use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use crate::config::{Color, ThemeSettings};
use crate::source::Span;

/// Folder of the theme.
const FOLDER: &str = "theme/";

/// Reads `[theme]`.
pub(super) fn read_theme(root: &Section<'_>, problems: &mut Problems<'_>) -> ThemeSettings {
    let Some(section) = root.section("theme", "[theme]", problems) else {
        return ThemeSettings::default();
    };
    section.allow_only(&["brand", "logo"], problems);
    let mut read = |key| section.get(key).map(|field| (field.text(problems), field));
    let (brand, logo) = (read("brand"), read("logo"));
    ThemeSettings {
        brand: brand.and_then(|(text, field)| read_brand(text?, &field, problems)),
        logo: logo.and_then(|(text, field)| read_logo(text?, &field, problems)),
    }
}

fn read_brand(text: &str, field: &Field<'_>, problems: &mut Problems<'_>) -> Option<(Color, Span)> {
    let color = Color::parse(text);
    if color.is_none() {
        let digits = text.strip_prefix('#').unwrap_or_default();
        let has_alpha =
            matches!(digits.len(), 4 | 8) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let what = if has_alpha {
            "can be seen through"
        } else {
            "is not a colour"
        };
        problems.error(
            field.span,
            format!("{} {what}: \"{}\"", field.name, shown(text)),
            "write `#` and six digits of red, green and blue, as \"#0b4a56\"",
        );
    }
    Some((color?, field.span))
}

fn read_logo(text: &str, field: &Field<'_>, problems: &mut Problems<'_>) -> Option<(String, Span)> {
    let is_inside = text
        .split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.'))
        && !text.contains(['\\', ':']);
    let (what, help) = if let Some(inner) = text.strip_prefix(FOLDER) {
        (
            "names the folder theme/ itself",
            format!(
                "write \"{}\": the logo is looked for in theme/",
                shown(inner)
            ),
        )
    } else if !is_inside {
        (
            "is not a file of the folder theme/",
            "copy the picture into theme/ and write its name, as \"logo.svg\"".to_owned(),
        )
    } else {
        return Some((text.to_owned(), field.span));
    };
    problems.error(
        field.span,
        format!("{} {what}: \"{}\"", field.name, shown(text)),
        help,
    );
    None
}
