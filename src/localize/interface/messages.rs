//! Which messages there are, and the embedded text of each language.

use std::sync::Arc;

use crate::catalog::{Catalogue, parse};
use crate::content::ValueKind;
use crate::locale::Locale;
use crate::source::SourceFile;

/// Every message that a page can need, with the variables it may use. `site-title` is optional and not here.
pub const INTERFACE_MESSAGES: &[(&str, &[&str])] = &[
    ("skip-link", &[]),
    ("languages-label", &[]),
    ("languages-link", &["count"]),
    ("page-title", &["page", "site"]),
    ("contents-heading", &[]),
    ("disclaimers-heading", &[]),
    ("alert-note", &[]),
    ("alert-tip", &[]),
    ("alert-important", &[]),
    ("alert-warning", &[]),
    ("alert-caution", &[]),
    ("notes-heading", &[]),
    ("note-label", &["number"]),
    ("note-back", &["number"]),
    ("contact-heading", &[]),
    ("contact-phone", &[]),
    ("contact-email", &[]),
    ("contact-address", &[]),
    ("contact-site", &[]),
    ("emergency-line", &["emergency"]),
    ("crisis-line", &["crisis"]),
    ("last-reviewed", &["date"]),
    ("next-review", &["date"]),
    ("machine-notice", &[]),
    ("stale-notice", &[]),
    ("fallback-notice", &[]),
    ("fallback-label", &[]),
    ("original-label", &[]),
    ("demonstration", &[]),
    ("draft-notice", &[]),
    ("draft-missing", &[]),
    ("text-version", &[]),
    ("web-version", &[]),
    ("version-label", &["version"]),
    ("interpreter-offer", &["phone", "words"]),
    ("interpreter-words", &["language"]),
    ("mistake-line", &["edition", "email"]),
    ("mistake-subject", &["edition"]),
    ("language-hint", &["language"]),
    ("notices-link", &[]),
    ("translation-reviewed", &["date"]),
    ("reviewed-by", &["reviewer"]),
    ("staff-line", &["language", "title"]),
    ("home-label", &[]),
    ("index-heading", &[]),
    ("index-description", &["site"]),
    ("index-empty", &[]),
    ("languages-heading", &[]),
    ("withheld-title", &[]),
    ("withheld-text", &[]),
    ("moved-title", &[]),
    ("moved-link", &[]),
    ("links-heading", &[]),
    ("image-label", &["alternative"]),
    ("table-label", &["caption"]),
    ("table-unnamed", &[]),
    ("label-pattern", &["content", "label"]),
];

/// The message that overrides `[site] title`.
pub(super) const SITE_TITLE: &str = "site-title";

/// What the logo of `[theme]` says.
pub(super) const SITE_LOGO: &str = "site-logo";

/// How dates are written, in languages that CLDR has no dates for, and the names of the months.
pub(super) const DATE_PATTERN: &str = "date-pattern";
pub(super) const DATE_MONTHS: &str = "date-months";

/// Messages that a language or a project may have and need not.
pub(super) const OPTIONAL: [&str; 4] = [SITE_TITLE, SITE_LOGO, DATE_PATTERN, DATE_MONTHS];

/// Interface text by locale. American English stands for English.
pub(super) const EMBEDDED: &[(&str, &str)] = &[
    ("ar", include_str!("ar.ftl")),
    ("bn", include_str!("bn.ftl")),
    ("de", include_str!("de.ftl")),
    ("en", include_str!("en-US.ftl")),
    ("en-US", include_str!("en-US.ftl")),
    ("es", include_str!("es.ftl")),
    ("fa", include_str!("fa.ftl")),
    ("fil", include_str!("fil.ftl")),
    ("fr", include_str!("fr.ftl")),
    ("he", include_str!("he.ftl")),
    ("hi", include_str!("hi.ftl")),
    ("ht", include_str!("ht.ftl")),
    ("it", include_str!("it.ftl")),
    ("ja", include_str!("ja.ftl")),
    ("km", include_str!("km.ftl")),
    ("ko", include_str!("ko.ftl")),
    ("pl", include_str!("pl.ftl")),
    ("pt", include_str!("pt.ftl")),
    ("ru", include_str!("ru.ftl")),
    ("so", include_str!("so.ftl")),
    ("th", include_str!("th.ftl")),
    ("uk", include_str!("uk.ftl")),
    ("ur", include_str!("ur.ftl")),
    ("vi", include_str!("vi.ftl")),
    ("zh-Hans", include_str!("zh-Hans.ftl")),
    ("zh-Hant", include_str!("zh-Hant.ftl")),
];

/// The embedded text of a locale itself.
pub(super) fn embedded(locale: &Locale) -> Option<Catalogue> {
    let (tag, text) = EMBEDDED.iter().find(|(tag, _)| *tag == &**locale.tag())?;
    let file = SourceFile::from_text(&format!("interface/{tag}.ftl"), *text);
    Some(parse(Arc::new(file)).0)
}

/// The embedded text of a locale or its nearest parent that has one, else the English one.
pub fn embedded_interface(locale: &Locale) -> Option<Catalogue> {
    let parents = locale.parents();
    let own = std::iter::once(locale).chain(&parents).find_map(embedded);
    own.or_else(|| embedded(&Locale::parse("en").ok()?))
}

/// What kind of value a variable of the interface is, by its name.
pub(super) fn kind(variable: &str) -> ValueKind {
    match variable {
        "count" | "number" => ValueKind::Number,
        "date" => ValueKind::Date,
        "emergency" | "crisis" | "phone" => ValueKind::Phone,
        "email" => ValueKind::Email,
        _ => ValueKind::Text,
    }
}
