//! What a page does so that readers and the clinic's staff understand each other: the offer of an interpreter
//! with the words to say, the line that tells staff what they hold, the way to report a mistake.

use crate::config::Variable;
use crate::content::{Value, ValueKind};
use crate::locale::Locale;
use crate::localize::{LocaleContext, Piece};
use crate::site::{Site, SiteLocale};

/// Name of the variable of [`offer`] that holds the words to say, which are in the staff's language.
pub(super) const WORDS: &str = "words";
/// Name of the variable of [`Mistake`] that holds the code of the edition.
pub(super) const EDITION: &str = "edition";

/// Where readers of a translation report its mistakes.
#[derive(Clone, Debug)]
pub(super) struct Mistake {
    /// The line, with the address and a place for the edition's code.
    pub(super) line: Vec<Piece>,
    /// `mailto:` address up to the code in its subject, and what follows the code.
    pub(super) address: [String; 2],
}

/// The staff's language, when readers of `locale` are readers of another one.
pub(super) fn staff<'s>(site: &Site<'s>, locale: &SiteLocale<'_>) -> Option<&'s LocaleContext> {
    site.staff
        .filter(|staff| staff.locale != *locale.locale && staff.interface.missing.is_empty())
}

/// The offer of an interpreter, for readers of a translation, where there is a number to call.
pub(super) fn offer(site: &Site<'_>, locale: &SiteLocale<'_>) -> Option<Vec<Piece>> {
    let language = |locale: &Locale| locale.tag().split('-').next().map(str::to_owned);
    let staff =
        staff(site, locale).filter(|staff| language(&staff.locale) != language(locale.locale))?;
    let Some(Variable::Phone(phone)) = site.settings.variable(locale.locale, "phone") else {
        return None;
    };
    let language = value(ValueKind::Text, locale.locale.english_spoken_name());
    let words = staff
        .interface
        .string("interpreter-words", &[("language", language)]);
    let arguments = [
        ("phone", value(ValueKind::Phone, &phone.display)),
        (WORDS, value(ValueKind::Text, &words)),
    ];
    let interface = &locale.context.interface;
    Some(interface.pieces("interpreter-offer", &arguments))
}

/// What staff read on paper: the title and the language, in their own language; the title is still to be
/// filled in.
pub(super) fn staff_line(site: &Site<'_>, locale: &SiteLocale<'_>) -> Option<Vec<Piece>> {
    let staff = staff(site, locale)?;
    let arguments = [
        ("title", value(ValueKind::Text, "?")),
        (
            "language",
            value(ValueKind::Text, locale.locale.english_name()),
        ),
    ];
    Some(staff.interface.pieces("staff-line", &arguments))
}

/// Where mistakes of a translation are reported, when there is an address.
pub(super) fn mistake(site: &Site<'_>, locale: &SiteLocale<'_>) -> Option<Mistake> {
    let staff = staff(site, locale)?;
    let Some(Variable::Email(email)) = site.settings.variable(locale.locale, "email") else {
        return None;
    };
    let edition = || (EDITION, value(ValueKind::Text, "?"));
    let mut address = [["mailto:", email, "?subject="].concat(), String::new()];
    let mut place = 0;
    for piece in staff.interface.pieces("mistake-subject", &[edition()]) {
        match piece {
            Piece::Text(text) => {
                if let Some(part) = address.get_mut(place) {
                    part.push_str(&crate::site::encode_path(&text).replace('/', "%2F"));
                }
            }
            Piece::Value(..) => place = 1,
        }
    }
    let arguments = [("email", value(ValueKind::Email, email)), edition()];
    Some(Mistake {
        line: locale.context.interface.pieces("mistake-line", &arguments),
        address,
    })
}

impl Mistake {
    /// The `mailto:` address for an edition.
    pub(super) fn address(&self, code: &str) -> String {
        let [before, after] = &self.address;
        let code = crate::site::encode_path(code).replace('/', "%2F");
        [before, &*code, after].concat()
    }
}

/// The name behind a link to a page in another language, with what stands around it.
pub(super) fn language_hint(locale: &SiteLocale<'_>, language: &Locale) -> Vec<Piece> {
    let name = value(ValueKind::Text, language.autonym());
    let interface = &locale.context.interface;
    interface.pieces("language-hint", &[("language", name)])
}

/// Who reviewed the translation and when, as lines.
pub(super) fn review_lines(
    locale: &SiteLocale<'_>,
    review: &crate::site::TranslationReview<'_>,
) -> Vec<Vec<Piece>> {
    let interface = &locale.context.interface;
    let mut lines = Vec::new();
    if crate::locale::Day::parse(review.day).is_some() {
        let date = value(ValueKind::Date, review.day);
        lines.push(interface.pieces("translation-reviewed", &[("date", date)]));
    }
    if !review.reviewers.is_empty() {
        let names: Vec<String> = review
            .reviewers
            .iter()
            .map(|&name| name.to_owned())
            .collect();
        let names = value(ValueKind::Text, &locale.context.formats.list(&names));
        lines.push(interface.pieces("reviewed-by", &[("reviewer", names)]));
    }
    lines
}

fn value(kind: ValueKind, text: &str) -> Value {
    Value {
        kind,
        text: text.into(),
    }
}
