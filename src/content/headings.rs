//! Headings: levels, ids and classes, and the sections they begin.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CowStr, HeadingLevel};

use crate::content::Section;
use crate::content::lint::Findings;
use crate::content::suggest::closest;
use crate::content::words::quote;
use crate::locale::slug;

/// Ids of the built-in sections.
const RESERVED: [&str; 3] = ["meta", "intro", "notes"];
const CLASSES: [&str; 1] = ["critical"];

/// What a heading says in braces.
pub(super) struct Attributes<'a> {
    pub(super) id: Option<CowStr<'a>>,
    pub(super) classes: Vec<CowStr<'a>>,
    pub(super) other: Vec<(CowStr<'a>, Option<CowStr<'a>>)>,
    /// Whether headings of this file name languages: the notices.
    pub(super) languages: bool,
}

/// Attribute that names the language of a notice.
const LANGUAGE: &str = "lang";

impl Attributes<'_> {
    /// Braces with neither id nor class are text, as in `## Form {A}`.
    pub(super) fn are_text(&self) -> bool {
        self.id.is_none() && self.classes.is_empty() && self.language().is_none()
    }

    fn language(&self) -> Option<&str> {
        let mut other = self.other.iter().filter(|_| self.languages);
        let (_, tag) = other.find(|(name, _)| &**name == LANGUAGE)?;
        Some(tag.as_deref().unwrap_or_default())
    }
}

/// Sections as they are found, with what keeps their ids apart.
#[derive(Default)]
pub(super) struct Sections {
    pub(super) list: Vec<Section>,
    /// Explicit ids with their places.
    ids: BTreeMap<String, Range<usize>>,
    last_level: u8,
}

impl Sections {
    /// The built-in sections `meta` and `intro`.
    pub(super) fn new(findings: &Findings<'_>) -> Self {
        let mut sections = Self {
            last_level: 1,
            ..Self::default()
        };
        for id in ["meta", "intro"] {
            sections.built_in(id, findings);
        }
        sections
    }

    pub(super) fn built_in(&mut self, id: &str, findings: &Findings<'_>) {
        self.list.push(Section {
            explicit_id: Some(id.to_owned()),
            heading_slug: id.to_owned(),
            heading: None,
            level: 1,
            critical: false,
            language: None,
            blocks: Vec::new(),
            span: findings.span(0..0),
        });
    }

    /// Begins the section of a heading at `range`, whose attributes stand at `braces`.
    pub(super) fn begin(
        &mut self,
        level: HeadingLevel,
        attributes: &Attributes<'_>,
        range: &Range<usize>,
        braces: Range<usize>,
        findings: &mut Findings<'_>,
    ) {
        let level = self.level(level, range, findings);
        let explicit_id = attributes
            .id
            .as_deref()
            .and_then(|id| self.id(id, &braces, findings));
        let mut critical = false;
        for class in &attributes.classes {
            if &**class == "critical" {
                critical = true;
            } else {
                unknown(&format!(".{class}"), class, braces.clone(), findings);
            }
        }
        let language = attributes
            .language()
            .map(|tag| (tag.to_owned(), findings.span(braces.clone())));
        if !attributes.are_text() {
            let is_known = |name: &str| name == LANGUAGE && attributes.languages;
            for (name, _) in attributes.other.iter().filter(|(it, _)| !is_known(it)) {
                unknown(name, name, braces.clone(), findings);
            }
        }
        self.list.push(Section {
            explicit_id,
            heading_slug: String::new(),
            heading: None,
            level,
            critical,
            language,
            blocks: Vec::new(),
            span: findings.span(range.clone()),
        });
    }

    fn level(
        &mut self,
        level: HeadingLevel,
        range: &Range<usize>,
        findings: &mut Findings<'_>,
    ) -> u8 {
        let mut level = level as u8;
        if level == 1 {
            level = 2;
            findings.warning(
                "structure/body-h1",
                range.clone(),
                "The text holds a heading of level 1; the title is the only one of a page.",
                "Write `##` for a section of the article.",
            );
        }
        if level > self.last_level + 1 {
            findings.warning(
                "structure/heading-skip",
                range.clone(),
                format!(
                    "The heading has level {level} after one of level {}; readers of headings look for what is missing between.",
                    self.last_level
                ),
                format!("Write `{}`.", "#".repeat(usize::from(self.last_level) + 1)),
            );
        }
        self.last_level = level;
        level
    }

    fn id(
        &mut self,
        id: &str,
        place: &Range<usize>,
        findings: &mut Findings<'_>,
    ) -> Option<String> {
        if !is_id(id) {
            let help = match slug(id) {
                Some(better) => format!("Write `{{#{better}}}`."),
                None => {
                    "Use a to z, digits and single hyphens, and begin with a letter.".to_owned()
                }
            };
            findings.error(
                "structure/heading-id",
                place.clone(),
                format!(
                    "The id {} is not made of words in a to z and digits, joined by hyphens.",
                    quote(id)
                ),
                help,
            );
            return None;
        }
        if RESERVED.contains(&id) {
            findings.error(
                "structure/heading-id",
                place.clone(),
                format!("The id {} belongs to a part of every article.", quote(id)),
                format!("Choose another, as `{{#{id}-2}}`."),
            );
            return None;
        }
        if let Some(first) = self.ids.get(id) {
            findings.clash(
                "structure/duplicate-heading-id",
                place.clone(),
                format!("The id {} is given to two headings.", quote(id)),
                "Give one of them another id; keep the one that is translated already.",
                (first.clone(), "the first is here"),
            );
            return None;
        }
        self.ids.insert(id.to_owned(), place.clone());
        Some(id.to_owned())
    }

    /// Gives every section its slug, different from every other and from every explicit id. `text` gives
    /// the words of a section's heading.
    pub(super) fn name(&mut self, text: impl Fn(&Section) -> Option<String>) {
        let mut taken: BTreeSet<String> = RESERVED.iter().map(|id| (*id).to_owned()).collect();
        taken.extend(self.ids.keys().cloned());
        let mut next: BTreeMap<String, u32> = BTreeMap::new();
        let unnamed = self.list.iter_mut().filter(|s| s.heading_slug.is_empty());
        for section in unnamed {
            let language = section.language.as_ref();
            let base = language
                .and_then(|(tag, _)| slug(tag))
                .or_else(|| text(section).and_then(|text| slug(&text)))
                .unwrap_or_else(|| "section".to_owned());
            let mut name = base.clone();
            while taken.contains(&name) && section.explicit_id.as_ref() != Some(&name) {
                let number = next.entry(base.clone()).or_insert(1);
                *number += 1;
                name = format!("{base}-{number}");
            }
            taken.insert(name.clone());
            section.heading_slug = name;
        }
    }
}

/// `[a-z][a-z0-9]*(-[a-z0-9]+)*`
fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn unknown(shown: &str, name: &str, place: Range<usize>, findings: &mut Findings<'_>) {
    let help = match closest(name, &CLASSES) {
        Some(meant) => format!("Did you mean `.{meant}`?"),
        None => "In braces after a heading stand its id and `.critical`, as in `{#side-effects .critical}`.".to_owned(),
    };
    findings.error(
        "structure/heading-attribute",
        place,
        format!("{} after a heading means nothing.", quote(shown)),
        help,
    );
}
