//! The words of the page itself in one locale, made once and used on every page.

use std::collections::BTreeMap;

use crate::content::{Value, ValueKind};
use crate::locale::{Day, Direction, Locale};
use crate::localize::Piece;
use crate::render::contact;
use crate::render::figures::Figures;
use crate::render::html::encode::{Attr, Element, Flavor, Fragment, Html};
use crate::render::html::inline::{isolated, linked_value, plain_value};
use crate::render::staff::{self, Mistake};
use crate::site::{Site, SiteLocale, TranslationReview};

/// Interface text of a locale.
#[derive(Debug)]
pub(super) struct Words<'s> {
    locale: &'s SiteLocale<'s>,
    /// Direction of the locale.
    pub(super) direction: Direction,
    figures: Figures,
    dials: BTreeMap<&'s str, String>,
    note: Vec<Piece>,
    version: Vec<Piece>,
    title: Vec<Piece>,
    /// Offer of an interpreter.
    pub(super) offer: Fragment,
    /// Where mistakes of the translation are reported.
    mistake: Option<Mistake>,
    /// What staff read on paper, and in which language.
    staff: Option<(&'s Locale, Vec<Piece>)>,
    /// Contact block with the offer and the emergency lines.
    pub(super) contact: Fragment,
    /// Emergency lines alone.
    pub(super) emergency: Fragment,
    /// Banner of a demonstration or a draft.
    pub(super) banner: Fragment,
    /// Link to the notices: its text, and the notice in the language of the page or nothing.
    pub(super) notices: Option<(String, String)>,
    /// Link to the list of languages, by the number of languages from 0.
    languages_links: Vec<String>,
    /// Label before text that is not translated.
    pub(super) untranslated: String,
    /// Mark of missing text in a draft.
    pub(super) missing: String,
}

impl<'s> Words<'s> {
    pub(super) fn new(site: &'s Site<'s>, locale: &'s SiteLocale<'s>, flavor: Flavor) -> Self {
        let interface = &locale.context.interface;
        let slot = |kind| Value {
            kind,
            text: "?".into(),
        };
        let mut words = Self {
            locale,
            direction: locale.locale.direction(),
            figures: Figures::new(locale),
            dials: contact::phones(site, locale)
                .into_iter()
                .rev()
                .map(|phone| (&*phone.display, ["tel:", &phone.dial].concat()))
                .collect(),
            note: interface.pieces("note-label", &[("number", slot(ValueKind::Number))]),
            version: interface.pieces("version-label", &[("version", slot(ValueKind::Text))]),
            title: interface.pieces(
                "page-title",
                &[
                    ("page", slot(ValueKind::Text)),
                    ("site", slot(ValueKind::Text)),
                ],
            ),
            offer: Fragment::default(),
            mistake: staff::mistake(site, locale),
            staff: staff::staff_line(site, locale)
                .and_then(|line| Some((&site.staff?.locale, line))),
            contact: Fragment::default(),
            emergency: Fragment::default(),
            banner: Fragment::default(),
            notices: site.notices.map(|notices| {
                let own = notices.fragment(locale.locale).unwrap_or_default();
                (interface.text("notices-link"), own)
            }),
            languages_links: (0..=site.locales.len())
                .map(|count| {
                    interface.string("languages-link", &[("count", contact::argument(count))])
                })
                .collect(),
            untranslated: interface.text("fallback-label"),
            missing: interface.text("draft-missing"),
        };
        words.emergency = Fragment::of(flavor, |html| {
            for line in contact::emergency(site, locale) {
                html.open(Element::P, &[Attr::class("emergency")]);
                words.pieces(html, &line);
                html.close(Element::P);
                html.line();
            }
        });
        words.offer = words.interpreter(site, flavor);
        words.contact = words.contact_block(site, flavor);
        words.banner = Fragment::of(flavor, |html| {
            for (shown, message) in [
                (site.settings.demo, "demonstration"),
                (site.stage == crate::site::Stage::Draft, "draft-notice"),
            ] {
                if shown {
                    html.open(Element::P, &[Attr::class("banner")]);
                    html.element(Element::STRONG, &[], &words.text(message));
                    html.close(Element::P);
                    html.line();
                }
            }
        });
        words
    }

    /// A message without variables.
    pub(super) fn text(&self, id: &'static str) -> String {
        self.locale.context.interface.text(id)
    }

    /// Pieces of a message, values linked and isolated.
    pub(super) fn pieces(&self, html: &mut Html, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => isolated(html, text, self.direction),
                Piece::Value(_, value) => linked_value(html, value, self.direction, self),
            }
        }
    }

    /// `tel:` address of a number as readers see it.
    pub(super) fn dial(&self, display: &str) -> String {
        match self.dials.get(display) {
            Some(address) => address.clone(),
            None => contact::dial(display),
        }
    }

    /// Title of a page for the browser.
    pub(super) fn page_title(&self, page: &str) -> String {
        let mut title = String::new();
        for piece in &self.title {
            match piece {
                Piece::Text(text) => title.push_str(text),
                Piece::Value("page", _) => title.push_str(page),
                Piece::Value(..) => title.push_str(self.locale.title),
            }
        }
        title
    }

    /// One sentence about the list of articles.
    pub(super) fn index_description(&self) -> String {
        let site = Value {
            kind: ValueKind::Text,
            text: self.locale.title.into(),
        };
        self.locale
            .context
            .interface
            .string("index-description", &[("site", site)])
    }

    /// The class of a list, which tells the digits of an ordered one.
    pub(super) fn list_class(&self, ordered: bool) -> Attr<'static> {
        let class = self.figures.class().filter(|_| ordered);
        class.map_or(Attr::None, Attr::class)
    }

    /// A count in the digits of the page.
    pub(super) fn count(&self, count: usize) -> String {
        self.figures.write(count as u64)
    }

    /// What a reference to a footnote says: the label is read out, the number is seen.
    pub(super) fn note_reference(&self, html: &mut Html, number: usize) {
        for piece in &self.note {
            match piece {
                Piece::Text(text) => html.element(Element::SPAN, &[Attr::class("vh")], text),
                Piece::Value(..) => html.text(&contact::number(self.locale, number)),
            }
        }
    }

    /// The way back from a footnote.
    pub(super) fn note_back(&self, number: usize) -> String {
        self.locale
            .context
            .interface
            .string("note-back", &[("number", contact::argument(number))])
    }

    /// Link to the list of languages at the end of the page.
    pub(super) fn languages_link(&self, count: usize) -> &str {
        self.languages_links.get(count).map_or("", String::as_str)
    }

    /// The version line.
    pub(super) fn version(&self, html: &mut Html, version: &str) {
        for piece in &self.version {
            match piece {
                Piece::Text(text) => html.text(text),
                Piece::Value(..) => {
                    html.element(Element::BDI, &[Attr::Text("dir", "ltr")], version);
                }
            }
        }
    }

    /// The name of the language of a page that a link leads to.
    pub(super) fn language_hint(&self, html: &mut Html, language: &Locale) {
        for piece in staff::language_hint(self.locale, language) {
            match piece {
                Piece::Text(text) => html.text(&text),
                Piece::Value(_, value) => html.element(
                    Element::SPAN,
                    &[Attr::lang(Some(language)), Attr::dir(Some(language))],
                    &value.text,
                ),
            }
        }
    }

    /// Where mistakes of the edition with this code are reported.
    pub(super) fn mistake(&self, html: &mut Html, code: &str) {
        let Some(mistake) = &self.mistake else {
            return;
        };
        html.open(Element::P, &[]);
        for piece in &mistake.line {
            match piece {
                Piece::Text(text) => html.text(text),
                Piece::Value(staff::EDITION, _) => {
                    html.element(Element::BDI, &[Attr::Text("dir", "ltr")], code);
                }
                Piece::Value(_, value) => {
                    html.open(Element::A, &[Attr::Url("href", &mistake.address(code))]);
                    plain_value(html, value, self.direction);
                    html.close(Element::A);
                }
            }
        }
        html.close(Element::P);
        html.line();
    }

    /// What staff read on paper: the title of the leaflet in their language.
    pub(super) fn staff_line(&self, html: &mut Html, title: &str) {
        let Some((language, line)) = &self.staff else {
            return;
        };
        let language = Some(*language);
        html.open(
            Element::P,
            &[
                Attr::class("paper"),
                Attr::lang(language),
                Attr::dir(language),
            ],
        );
        for piece in line {
            match piece {
                Piece::Text(text) => html.text(text),
                Piece::Value("title", _) => html.element(Element::BDI, &[], title),
                Piece::Value(_, value) => html.text(&value.text),
            }
        }
        html.close(Element::P);
        html.line();
    }

    /// Who reviewed the translation, and when.
    pub(super) fn review(&self, html: &mut Html, review: &TranslationReview<'_>) {
        for line in staff::review_lines(self.locale, review) {
            html.open(Element::P, &[]);
            for piece in line {
                match piece {
                    Piece::Text(text) => html.text(&text),
                    Piece::Value("date", value) => {
                        html.open(Element::TIME, &[Attr::Text("datetime", review.day)]);
                        plain_value(html, &value, self.direction);
                        html.close(Element::TIME);
                    }
                    Piece::Value(_, value) => html.element(Element::BDI, &[], &value.text),
                }
            }
            html.close(Element::P);
            html.line();
        }
    }

    /// `last-reviewed` or `next-review` with a date as the front matter has it.
    pub(super) fn date_line(&self, html: &mut Html, message: &'static str, date: &str) {
        if Day::parse(date).is_none() {
            return;
        }
        let value = Value {
            kind: ValueKind::Date,
            text: date.into(),
        };
        html.open(Element::P, &[]);
        for piece in self
            .locale
            .context
            .interface
            .pieces(message, &[("date", value)])
        {
            match piece {
                Piece::Text(text) => html.text(&text),
                Piece::Value(_, value) => {
                    html.open(Element::TIME, &[Attr::Text("datetime", date)]);
                    plain_value(html, &value, self.direction);
                    html.close(Element::TIME);
                }
            }
        }
        html.close(Element::P);
        html.line();
    }

    fn interpreter(&self, site: &Site<'_>, flavor: Flavor) -> Fragment {
        let Some((line, staff)) = staff::offer(site, self.locale).zip(site.staff) else {
            return Fragment::default();
        };
        let language = Some(&staff.locale);
        Fragment::of(flavor, |html| {
            html.open(Element::P, &[Attr::class("interpreter")]);
            for piece in &line {
                match piece {
                    Piece::Text(text) => isolated(html, text, self.direction),
                    // Read out to staff as it is, whatever language a browser makes of the page.
                    Piece::Value(staff::WORDS, value) => html.element(
                        Element::STRONG,
                        &[
                            Attr::lang(language),
                            Attr::dir(language),
                            Attr::Text("translate", "no"),
                        ],
                        &value.text,
                    ),
                    Piece::Value(_, value) => linked_value(html, value, self.direction, self),
                }
            }
            html.close(Element::P);
            html.line();
        })
    }

    fn contact_block(&self, site: &Site<'_>, flavor: Flavor) -> Fragment {
        let rows = contact::rows(site, self.locale);
        if rows.is_empty() {
            return self.emergency.clone();
        }
        Fragment::of(flavor, |html| {
            html.open(
                Element::SECTION,
                &[
                    Attr::class("contact"),
                    Attr::Text("aria-labelledby", "contact--heading"),
                ],
            );
            html.line();
            html.element(
                Element::H2,
                &[Attr::Text("id", "contact--heading")],
                &self.text("contact-heading"),
            );
            html.line();
            html.append(&self.emergency);
            html.append(&self.offer);
            html.open(Element::DL, &[]);
            html.line();
            for (label, value) in rows {
                html.open(Element::DIV, &[]);
                html.element(Element::DT, &[], &self.text(label));
                html.open(Element::DD, &[]);
                linked_value(html, &value, self.direction, self);
                html.close(Element::DD);
                html.close(Element::DIV);
                html.line();
            }
            html.close(Element::DL);
            html.line();
            html.close(Element::SECTION);
            html.line();
        })
    }
}
