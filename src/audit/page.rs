//! A page with what rules ask of every node: language, direction, whether it is shown.

use std::collections::BTreeMap;

use crate::audit::document::{Document, Element, NodeId, parse};
use crate::audit::identify::{Found, Letters, mismatch};
use crate::audit::structure::Structure;
use crate::audit::text::{Block, blocks, first_direction};
use crate::locale::{Direction, Locale, page_locale};
use crate::source::SourceFile;

/// Not shown: `hidden`, `display:none`, scripts, styles, templates, the head.
const HIDDEN: u8 = 1;
/// Not read out: `aria-hidden`.
const SILENT: u8 = 1 << 1;
/// In a `<details>` that is closed.
const FOLDED: u8 = 1 << 2;
/// Names, code, addresses: text of no language.
const NEUTRAL: u8 = 1 << 3;

/// Elements whose contents are never shown as text of the page.
const UNSEEN: &[&str] = &[
    "head", "script", "style", "template", "title", "noscript", "iframe", "object", "datalist",
];
/// Elements whose text has no language.
const CODE: &[&str] = &["code", "kbd", "samp", "var", "pre"];

/// A page that was read.
#[derive(Debug)]
pub struct Page {
    /// Its tree.
    pub document: Document,
    /// Its texts, a block each: what stands in one paragraph, item, cell or heading.
    pub blocks: Vec<Block>,
    facts: Vec<Facts>,
    languages: Vec<Language>,
    /// Positions in `languages`, by tag.
    known: BTreeMap<Box<str>, usize>,
    mistaken: Option<Found>,
    structure: Structure,
}

/// The language that an attribute names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// As written.
    pub tag: Box<str>,
    /// None where the tag names no language whose script is known.
    pub locale: Option<Locale>,
}

/// What is true of a node by the elements around it.
#[derive(Clone, Copy, Debug)]
struct Facts {
    /// Position in [`Page::languages`].
    language: Option<usize>,
    direction: Direction,
    flags: u8,
}

impl Page {
    /// Reads a page.
    pub fn new(file: SourceFile) -> Self {
        let document = parse(file);
        let mut page = Self {
            blocks: Vec::new(),
            facts: Vec::with_capacity(document.nodes.len()),
            languages: Vec::new(),
            known: BTreeMap::new(),
            mistaken: None,
            structure: Structure::default(),
            document,
        };
        page.gather();
        page.blocks = blocks(&page);
        page.mistaken = page.compare_language();
        page.structure = Structure::of(&page);
        page
    }

    /// Its ids, headings and tables.
    pub(in crate::audit) fn structure(&self) -> &Structure {
        &self.structure
    }

    /// Path of the file.
    pub fn path(&self) -> &str {
        self.document.file.path()
    }

    /// The `<html>` element; none in a fragment.
    pub fn html(&self) -> Option<NodeId> {
        if self.document.is_fragment {
            return None;
        }
        self.document.named(&["html"]).next().map(|(id, _)| id)
    }

    /// The language of the page: that of `<html>`; of a fragment, the first that an element names.
    pub fn language(&self) -> Option<&Language> {
        match self.html() {
            Some(html) => self.language_of(html),
            None => {
                let mut elements = self.document.elements();
                elements.find_map(|(id, element)| {
                    element.attribute("lang").and_then(|_| self.language_of(id))
                })
            }
        }
    }

    /// The language in force at a node.
    pub fn language_of(&self, id: NodeId) -> Option<&Language> {
        self.languages.get(self.facts.get(id)?.language?)
    }

    /// The locale in force at a node.
    pub fn locale_of(&self, id: NodeId) -> Option<&Locale> {
        self.language_of(id)?.locale.as_ref()
    }

    /// The locale that the page's text is in: the one it says, unless it is mistaken about that.
    pub fn real_locale(&self) -> Option<Locale> {
        match self.mistaken() {
            Some(Found::Language(locale)) => Some(locale.clone()),
            Some(Found::Script(_)) => None,
            None => self.language()?.locale.clone(),
        }
    }

    /// What the text of the page is in, where that is clearly not what the page says.
    pub(in crate::audit) fn mistaken(&self) -> Option<&Found> {
        self.mistaken.as_ref()
    }

    /// Whether `locale` is what the page says of itself.
    pub(in crate::audit) fn is_own_language(&self, locale: &Locale) -> bool {
        self.language().and_then(|it| it.locale.as_ref()) == Some(locale)
    }

    /// Compares the texts that have the page's own language with it.
    fn compare_language(&self) -> Option<Found> {
        /// Letters from which on a page is judged as a whole.
        const ENOUGH: usize = 120;
        let declared = self.language_of(self.html()?)?;
        let locale = declared.locale.as_ref()?;
        let mut text = String::new();
        for (block, (id, range)) in self
            .blocks
            .iter()
            .flat_map(|it| it.parts().map(move |part| (it, part)))
        {
            if self.language_of(id) == Some(declared) && !self.is_neutral(id) {
                text.push_str(block.text.get(range).unwrap_or_default());
                text.push(' ');
            }
        }
        if Letters::of(&text).total() < ENOUGH {
            return None;
        }
        mismatch(&text, locale)
    }

    /// The direction in force inside a node.
    pub fn direction_of(&self, id: NodeId) -> Direction {
        self.facts
            .get(id)
            .map_or(Direction::LeftToRight, |it| it.direction)
    }

    /// Whether a node is not shown.
    pub fn is_hidden(&self, id: NodeId) -> bool {
        self.has(id, HIDDEN)
    }

    /// Whether screen readers pass over a node, shown or not.
    pub fn is_silent(&self, id: NodeId) -> bool {
        self.has(id, HIDDEN | SILENT)
    }

    /// Whether a node is shown only when the reader opens something.
    pub fn is_folded(&self, id: NodeId) -> bool {
        self.has(id, FOLDED)
    }

    /// Whether a node's text has no language: names that are not translated, code.
    pub fn is_neutral(&self, id: NodeId) -> bool {
        self.has(id, NEUTRAL)
    }

    fn has(&self, id: NodeId, flags: u8) -> bool {
        self.facts.get(id).is_some_and(|it| it.flags & flags != 0)
    }

    /// Text of a node as it is read out: white space folded, alternatives of images, without what is silent.
    pub fn words(&self, id: NodeId) -> String {
        let mut words = String::new();
        let own = std::iter::once(id).chain(self.document.descendants(id));
        for at in own {
            if self.is_silent(at) {
                continue;
            }
            if let Some(text) = self.document.text(at) {
                words.push_str(&text.text);
            } else if let Some(element) = self.document.element(at) {
                let alternative = match element.name() {
                    "img" | "area" | "input" => element.attribute("alt"),
                    "br" => Some(" "),
                    _ => None,
                };
                words.push_str(alternative.unwrap_or_default());
                if element.is(crate::audit::text::BLOCKS) {
                    words.push(' ');
                }
            }
        }
        folded(&words)
    }

    /// Name of an element for who cannot see it: `aria-label`, what `aria-labelledby` points to, its text, its
    /// `title`. Empty without one.
    pub fn name_of(&self, id: NodeId) -> String {
        let Some(element) = self.document.element(id) else {
            return String::new();
        };
        let pointed = element.attribute("aria-labelledby").unwrap_or_default();
        let pointed: Vec<String> = pointed
            .split_ascii_whitespace()
            .filter_map(|target| self.by_id(target))
            .map(|target| self.words(target))
            .collect();
        let candidates = [
            pointed.join(" "),
            folded(element.attribute("aria-label").unwrap_or_default()),
            self.words(id),
            self.names_inside(id),
            folded(element.attribute("title").unwrap_or_default()),
        ];
        let mut candidates = candidates.into_iter();
        candidates.find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// Labels and titles of elements inside another.
    fn names_inside(&self, id: NodeId) -> String {
        let inside = self.document.descendants(id);
        let names = inside.filter(|&it| !self.is_silent(it)).filter_map(|it| {
            let element = self.document.element(it)?;
            let label = element
                .attribute("aria-label")
                .or(element.attribute("title"));
            label.map(str::to_owned).or_else(|| {
                // The title of a drawing is its name.
                let drawing = element.is_foreign && element.name() == "title";
                drawing.then(|| self.raw_text(it))
            })
        });
        folded(&names.collect::<Vec<_>>().join(" "))
    }

    /// The text of a block with what is isolated from it blanked out, byte by byte, with U+0001.
    pub(in crate::audit) fn open_text(&self, block: &Block) -> String {
        let mut text = String::with_capacity(block.text.len());
        for (id, range) in block.parts() {
            let part = block.text.get(range.clone()).unwrap_or_default();
            let mut around = self.document.ancestors(id);
            let isolated = around
                .by_ref()
                .take_while(|(ancestor, _)| *ancestor != block.element)
                .any(|(_, it)| it.is(&["bdi"]) || it.attribute("dir").is_some());
            if isolated {
                text.extend(std::iter::repeat_n('\u{1}', part.len()));
            } else {
                text.push_str(part);
            }
        }
        text
    }

    /// Every text below a node, as it is.
    pub(in crate::audit) fn document_text(&self, id: NodeId) -> String {
        let inside = self.document.descendants(id);
        let texts = inside.filter_map(|it| self.document.text(it));
        texts.map(|it| it.text.as_str()).collect()
    }

    /// Every text below a node, shown or not, white space folded.
    pub fn raw_text(&self, id: NodeId) -> String {
        folded(&self.document_text(id))
    }

    fn gather(&mut self) {
        for id in 0..self.document.nodes.len() {
            let parent = self.document.node(id).map_or(0, |it| it.parent);
            let around = self.facts.get(parent).copied().unwrap_or(Facts {
                language: None,
                direction: Direction::LeftToRight,
                flags: 0,
            });
            let facts = match self.document.element(id) {
                Some(element) => {
                    let tag = element.attribute("lang").or(element.attribute("xml:lang"));
                    let language = match tag.map(Box::<str>::from) {
                        Some(tag) => self.intern(&tag),
                        None => around.language,
                    };
                    self.element_facts(id, around, language)
                }
                None => around,
            };
            self.facts.push(facts);
        }
    }

    fn element_facts(&self, id: NodeId, around: Facts, language: Option<usize>) -> Facts {
        let mut facts = Facts { language, ..around };
        let Some(element) = self.document.element(id) else {
            return facts;
        };
        let dir = element.attribute("dir").unwrap_or_default();
        if dir.eq_ignore_ascii_case("ltr") {
            facts.direction = Direction::LeftToRight;
        } else if dir.eq_ignore_ascii_case("rtl") {
            facts.direction = Direction::RightToLeft;
        } else if dir.eq_ignore_ascii_case("auto") || element.is(&["bdi"]) {
            let inside = self.document.descendants(id);
            let mut texts = inside.filter_map(|it| self.document.text(it));
            facts.direction = texts
                .find_map(|it| first_direction(&it.text))
                .unwrap_or(Direction::LeftToRight);
        }
        if is_unseen(element) {
            facts.flags |= HIDDEN;
        }
        if element.attribute("aria-hidden") == Some("true") {
            facts.flags |= SILENT;
        }
        let folds = element.is(&["details"]) && element.attribute("open").is_none();
        if folds {
            facts.flags |= FOLDED;
        }
        let kept = element.attribute("translate");
        if element.is(CODE) || kept.is_some_and(|it| it.eq_ignore_ascii_case("no")) {
            facts.flags |= NEUTRAL;
        }
        facts
    }

    fn intern(&mut self, tag: &str) -> Option<usize> {
        let tag = tag.trim();
        if tag.is_empty() {
            return None;
        }
        if let Some(known) = self.known.get(tag) {
            return Some(*known);
        }
        let at = self.languages.len();
        self.known.insert(tag.into(), at);
        self.languages.push(Language {
            tag: tag.into(),
            locale: page_locale(tag),
        });
        Some(at)
    }
}

fn is_unseen(element: &Element) -> bool {
    let style = element.attribute("style").unwrap_or_default();
    let says = |property: &str, value: &str| {
        declarations(style)
            .any(|(name, it)| name.eq_ignore_ascii_case(property) && it.eq_ignore_ascii_case(value))
    };
    element.is(UNSEEN)
        || element.attribute("hidden").is_some()
        || says("display", "none")
        || says("visibility", "hidden")
}

/// Properties and values of a `style` attribute.
pub(in crate::audit) fn declarations(style: &str) -> impl DoubleEndedIterator<Item = (&str, &str)> {
    style.split(';').filter_map(|it| {
        let (name, value) = it.split_once(':')?;
        let value = value.trim();
        let value = value.split_once('!').map_or(value, |(it, _)| it.trim());
        Some((name.trim(), value))
    })
}

/// A text with white space folded and without isolates and other invisible characters.
pub(in crate::audit) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let visible = |c: &char| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{AD}' | '\u{FEFF}' | '\u{61C}' | '\u{2060}');
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().filter(visible));
    }
    folded
}
