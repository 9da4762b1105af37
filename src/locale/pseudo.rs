//! Tags that name no language: pages in them show what breaks before anybody translates.

/// Pseudo-locales as CLDR has them: accented and longer; from right to left.
pub const PSEUDO_LOCALES: [&str; 2] = ["en-XA", "ar-XB"];

/// The pseudo-locale that a tag names, whatever its case.
pub fn pseudo_locale(tag: &str) -> Option<&'static str> {
    let tag = tag.trim().replace('_', "-");
    PSEUDO_LOCALES
        .into_iter()
        .find(|it| it.eq_ignore_ascii_case(&tag))
}
