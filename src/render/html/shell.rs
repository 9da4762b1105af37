//! The frame of every page: the template is filled once a locale with marks in place of what differs from
//! page to page, and cut at the marks; a page is then the fixed parts with its own in between.

use minijinja::{Environment, UndefinedBehavior, Value, context};

use crate::render::RenderError;
use crate::render::contact;
use crate::render::html::encode::{Attr, Element, Fragment, Html};
use crate::site::{Site, SiteLocale, encode_path};

/// The built-in template.
const TEMPLATE: &str = include_str!("shell.html");

/// What differs from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// Text of `title`.
    Title,
    /// Metadata and links of the head.
    Head,
    /// Relative address of the output's root, ending in `/`, or empty.
    Root,
    /// Relative address of the locale's start page.
    Home,
    /// Switcher of the header.
    Languages,
    /// The page itself.
    Main,
    /// Links of the footer.
    Footer,
}

const SLOTS: [(Slot, char); 7] = [
    (Slot::Title, '\u{10FFF0}'),
    (Slot::Head, '\u{10FFF1}'),
    (Slot::Root, '\u{10FFF2}'),
    (Slot::Home, '\u{10FFF3}'),
    (Slot::Languages, '\u{10FFF4}'),
    (Slot::Main, '\u{10FFF5}'),
    (Slot::Footer, '\u{10FFF6}'),
];

/// A part of the compiled shell.
#[derive(Debug)]
enum Part {
    Fixed(Fragment),
    Slot(Slot),
}

/// The frame of one locale's pages.
#[derive(Debug)]
pub(super) struct Shell {
    parts: Vec<Part>,
}

impl Shell {
    /// Compiles the shell for a locale.
    pub(super) fn new(site: &Site<'_>, locale: &SiteLocale<'_>) -> Result<Self, RenderError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Values come encoded: the encoder is the only one.
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        let mark = |slot: Slot| Value::from_safe_string(mark(slot).into());
        let encoded = |text: &str| {
            Value::from_safe_string(Fragment::new(|html| html.text(text)).as_str().to_owned())
        };
        let filled = environment
            .render_str(
                TEMPLATE,
                context! {
                    lang => encoded(locale.locale.tag()),
                    dir => encoded(locale.locale.direction().as_str()),
                    skip_link => encoded(&locale.context.interface.text("skip-link")),
                    site_title => encoded(locale.title),
                    site_name => Value::from_safe_string(name(site, locale).as_str().to_owned()),
                    phone => Value::from_safe_string(phone(site, locale).as_str().to_owned()),
                    title => mark(Slot::Title),
                    head => mark(Slot::Head),
                    root => mark(Slot::Root),
                    home => mark(Slot::Home),
                    languages => mark(Slot::Languages),
                    main => mark(Slot::Main),
                    footer => mark(Slot::Footer),
                },
            )
            .map_err(|error| RenderError::Shell(error.to_string()))?;
        Ok(Self {
            parts: cut(&filled),
        })
    }

    /// Writes a page: the fixed parts, and `fill` for each slot.
    pub(super) fn page(&self, html: &mut Html, mut fill: impl FnMut(&mut Html, Slot)) {
        for part in &self.parts {
            match part {
                Part::Fixed(fixed) => html.append(fixed),
                Part::Slot(slot) => fill(html, *slot),
            }
        }
    }
}

/// The character that stands for a slot until a page is written.
fn mark(slot: Slot) -> char {
    let mark = SLOTS.iter().find(|(it, _)| *it == slot);
    mark.map_or('\0', |(_, mark)| *mark)
}

/// The clinic's name, or its logo. A logo that says the name takes its place; any other stands before it.
fn name(site: &Site<'_>, locale: &SiteLocale<'_>) -> Fragment {
    Fragment::new(|html| {
        let Some(logo) = &site.theme.logo else {
            return html.text(locale.title);
        };
        let alternative = locale.context.interface.site_logo().unwrap_or(locale.title);
        let source = format!("{}{}", mark(Slot::Root), encode_path(&logo.path));
        html.open(
            Element::IMG,
            &[
                Attr::class("logo"),
                Attr::Text("src", &source),
                Attr::Text("alt", alternative),
                Attr::Number("width", logo.size.width.into()),
                Attr::Number("height", logo.size.height.into()),
            ],
        );
        if alternative != locale.title {
            html.text(" ");
            html.text(locale.title);
        }
    })
}

/// The clinic's number, which paper shows beside its name.
fn phone(site: &Site<'_>, locale: &SiteLocale<'_>) -> Fragment {
    Fragment::new(|html| {
        if let Some(phone) = contact::phone(site, locale) {
            html.open(Element::P, &[Attr::class("paper tel")]);
            let ltr = [Attr::Text("dir", "ltr")];
            html.element(Element::BDI, &ltr, &phone.display);
            html.close(Element::P);
            html.line();
        }
    })
}

fn cut(filled: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, c) in filled.char_indices() {
        if let Some((slot, _)) = SLOTS.iter().find(|(_, mark)| *mark == c) {
            let fixed = filled.get(from..at).unwrap_or_default().to_owned();
            parts.push(Part::Fixed(Fragment::of_shell(fixed)));
            parts.push(Part::Slot(*slot));
            from = at + c.len_utf8();
        }
    }
    let rest = filled.get(from..).unwrap_or_default().to_owned();
    parts.push(Part::Fixed(Fragment::of_shell(rest + "\n")));
    parts
}
