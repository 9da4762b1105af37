//! The words of the page itself in one locale, as plain text.

use std::collections::BTreeMap;

use crate::content::{Value, ValueKind};
use crate::locale::{Day, Direction, Locale};
use crate::localize::Piece;
use crate::render::contact;
use crate::render::figures::Figures;
use crate::render::staff::{self, Mistake};
use crate::render::text::inline::{push_phrase, push_pieces};
use crate::render::text::wrap::Paragraph;
use crate::site::{Site, SiteLocale, TranslationReview};

/// Interface text of a locale.
#[derive(Debug)]
pub(super) struct Words<'s> {
    locale: &'s SiteLocale<'s>,
    /// Direction of the locale.
    pub(super) direction: Direction,
    /// The digits of counts.
    pub(super) figures: Figures,
    displays: BTreeMap<&'s str, &'s str>,
    /// What stands before the label, between label and content, and after the content of `label: content`.
    label: [String; 3],
    version: Vec<Piece>,
    /// Offer of an interpreter.
    pub(super) offer: Paragraph,
    /// Words of the link to the notices, and the notice in the language of the text or nothing.
    pub(super) notices: Option<(String, String)>,
    /// Where mistakes of the translation are reported.
    pub(super) mistake: Option<Mistake>,
    /// What staff read on paper, and the direction of their language.
    pub(super) staff: Option<(Direction, Vec<Piece>)>,
    /// Emergency lines.
    pub(super) emergency: Vec<Vec<Piece>>,
    /// Rows of the contact block: label and value.
    pub(super) contact: Vec<(String, Value)>,
}

impl<'s> Words<'s> {
    pub(super) fn new(site: &'s Site<'s>, locale: &'s SiteLocale<'s>) -> Self {
        let interface = &locale.context.interface;
        let slot = || Value {
            kind: ValueKind::Text,
            text: "?".into(),
        };
        let mut label = [const { String::new() }; 3];
        let mut place = 0;
        for piece in interface.pieces("label-pattern", &[("label", slot()), ("content", slot())]) {
            match piece {
                Piece::Text(text) => {
                    if let Some(part) = label.get_mut(place) {
                        part.push_str(&text);
                    }
                }
                Piece::Value(..) => place += 1,
            }
        }
        Self {
            locale,
            direction: locale.locale.direction(),
            figures: Figures::new(locale),
            displays: contact::phones(site, locale)
                .into_iter()
                .rev()
                .map(|phone| (&*phone.dial, &*phone.display))
                .collect(),
            label,
            version: interface.pieces("version-label", &[("version", slot())]),
            offer: offer(site, locale),
            notices: site.notices.map(|notices| {
                let own = notices.fragment(locale.locale).unwrap_or_default();
                (interface.text("notices-link"), own)
            }),
            mistake: staff::mistake(site, locale),
            staff: staff::staff_line(site, locale)
                .and_then(|line| Some((site.staff?.locale.direction(), line))),
            emergency: contact::emergency(site, locale),
            contact: contact::rows(site, locale)
                .into_iter()
                .map(|(label, value)| (interface.text(label), value))
                .collect(),
        }
    }

    /// A message without variables.
    pub(super) fn text(&self, id: &'static str) -> String {
        self.locale.context.interface.text(id)
    }

    /// What stands before the label, between label and content, and after the content of `label: content`.
    pub(super) fn label_pattern(&self) -> (&str, &str, &str) {
        let [before, between, after] = &self.label;
        (before, between, after)
    }

    /// `Image: …` in brackets.
    pub(super) fn image(&self, alternative: &str) -> String {
        let value = Value {
            kind: ValueKind::Text,
            text: alternative.into(),
        };
        let interface = &self.locale.context.interface;
        [
            "[",
            &interface.string("image-label", &[("alternative", value)]),
            "]",
        ]
        .concat()
    }

    /// `Table: …`, around the caption: before and after it.
    pub(super) fn table(&self) -> (String, String) {
        let value = Value {
            kind: ValueKind::Text,
            text: "?".into(),
        };
        let interface = &self.locale.context.interface;
        let (mut before, mut after, mut seen) = (String::new(), String::new(), false);
        for piece in interface.pieces("table-label", &[("caption", value)]) {
            match piece {
                Piece::Text(text) if seen => after.push_str(&text),
                Piece::Text(text) => before.push_str(&text),
                Piece::Value(..) => seen = true,
            }
        }
        (before, after)
    }

    /// `Note 1`
    pub(super) fn note(&self, number: usize) -> String {
        self.locale
            .context
            .interface
            .string("note-label", &[("number", contact::argument(number))])
    }

    /// A date line: message and date as the front matter has it.
    pub(super) fn date(&self, message: &'static str, date: &str) -> Option<Vec<Piece>> {
        Day::parse(date)?;
        let value = Value {
            kind: ValueKind::Date,
            text: date.into(),
        };
        Some(
            self.locale
                .context
                .interface
                .pieces(message, &[("date", value)]),
        )
    }

    /// The version line.
    pub(super) fn version(&self, version: &str) -> Vec<Piece> {
        let mut pieces = self.version.clone();
        for piece in &mut pieces {
            if let Piece::Value(_, value) = piece {
                value.text = version.into();
            }
        }
        pieces
    }

    /// The name of the language of a page that a link leads to.
    pub(super) fn language_hint(&self, language: &Locale) -> Vec<Piece> {
        staff::language_hint(self.locale, language)
    }

    /// Who reviewed the translation, and when.
    pub(super) fn review(&self, review: &TranslationReview<'_>) -> Vec<Vec<Piece>> {
        staff::review_lines(self.locale, review)
    }

    /// A phone number as readers see it, by what a `tel:` address has.
    pub(super) fn display<'a>(&'a self, address: &'a str) -> &'a str {
        self.displays.get(address).copied().unwrap_or(address)
    }
}

/// The offer of an interpreter. The words to say are in the staff's language.
fn offer(site: &Site<'_>, locale: &SiteLocale<'_>) -> Paragraph {
    let mut line = Paragraph::default();
    let direction = locale.locale.direction();
    for piece in staff::offer(site, locale).unwrap_or_default() {
        match (&piece, site.staff) {
            (Piece::Value(staff::WORDS, value), Some(staff)) => {
                push_phrase(&mut line, &value.text, staff.locale.direction(), direction);
            }
            _ => push_pieces(&mut line, std::slice::from_ref(&piece), direction),
        }
    }
    line
}
