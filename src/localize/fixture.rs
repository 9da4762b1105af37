//! Projects in memory for the tests of this module, without Markdown files: segments by id and text.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Ledger, source_hash};
use crate::config::parse as parse_settings;
use crate::content::{
    Article, Definitions, FrontMatter, Section, Segment, SegmentKind, fluent_value, placeables,
};
use crate::localize::{Edition, LocaleContext, Source, localize, localize_source};
use crate::project::{Identified, Layout, Project, Shared, Theme, Translations, Unit};
use crate::source::{SourceFile, Span};

/// Variables of every type, Spanish with its Mexican child, Arabic, Haitian Creole.
pub(super) const SETTINGS: &str = r#"
[project]
source = "en-US"
locales = ["en-US", "es", "es-MX", "ar", "ht", "de", "zh-Hans", "gn"]
base-url = "https://clinic.example"

[site]
title = "Clinic"

[variables]
text = "plain words"
word = "w"
evil = "**b** [x](javascript:alert) <b> {x}"
n = 5
dose = 12345.5
day = 2026-11-24
phone = { phone = "+1 202-555-0142" }
site = { url = "https://clinic.example/a" }
mail = { email = "a@clinic.example" }

[locale.ar.variables]
n = 3
word = "x"
"#;

pub(super) struct Fixture {
    pub(super) project: Project,
    pub(super) unit: Unit,
}

impl Fixture {
    /// `segments` are ids and texts; an id in section `critical` is critical, a text without a letter
    /// outside placeables neutral.
    pub(super) fn new(settings: &str, segments: &[(&str, &str)]) -> Self {
        let file = Arc::new(SourceFile::from_text("polyleaf.toml", settings));
        let (settings, _) = parse_settings(file).unwrap();
        Self {
            project: Project {
                briefs: BTreeMap::new(),
                settings,
                articles: Vec::new(),
                disclaimers: None,
                notices: None,
                theme: Theme::default(),
                shared: BTreeMap::new(),
                questions: BTreeMap::new(),
                layout: Layout::default(),
                glossary: None,
                orphans: Vec::new(),
                diagnostics: Vec::new(),
            },
            unit: unit(segments),
        }
    }

    /// Adds `terms.ftl` and `site.ftl` of a locale; it has a folder then.
    pub(super) fn shared(mut self, tag: &str, terms: &str, site: &str) -> Self {
        let file = |name: &str, text: &str| Some(catalogue(&format!("locales/{tag}/{name}"), text));
        let shared = Shared {
            terms: file("terms.ftl", terms),
            site: file("site.ftl", site),
        };
        self.project.shared.insert(tag.into(), shared);
        self.project
            .layout
            .locales
            .insert(tag.into(), BTreeMap::new());
        self
    }

    pub(super) fn context(&self, tag: &str) -> LocaleContext {
        let locales = &self.project.settings.locales;
        let locale = locales.iter().find(|it| &**it.tag() == tag).unwrap();
        let source = Source::new(&self.project).unwrap();
        source.context(&self.project, locale).unwrap()
    }

    pub(super) fn edition(&self, tag: &str, ftl: &str) -> Edition {
        self.edition_with(tag, &translations(ftl, ""), &[])
    }

    pub(super) fn edition_with(
        &self,
        tag: &str,
        translations: &Translations,
        parents: &[Translations],
    ) -> Edition {
        localize(
            &self.project,
            &self.unit,
            &self.context(tag),
            translations,
            parents,
        )
    }

    pub(super) fn source_edition(&self) -> Edition {
        localize_source(&self.project, &self.unit, &self.context("en-US"))
    }
}

/// Localizes one value in a locale: `source` is of no interest.
pub(super) fn one(tag: &str, terms: &str, value: &str) -> crate::localize::LocalSegment {
    let fixture = Fixture::new(SETTINGS, &[("a--b", "Text.")]).shared(tag, terms, "");
    let edition = fixture.edition(tag, &format!("a--b = {value}\n"));
    Vec::from(edition.segments).remove(0)
}

pub(super) fn catalogue(path: &str, text: &str) -> Arc<crate::catalog::Catalogue> {
    Arc::new(crate::catalog::parse(Arc::new(SourceFile::from_text(path, text))).0)
}

pub(super) fn translations(ftl: &str, ledger: &str) -> Translations {
    let file = Arc::new(SourceFile::from_text("locales/x/a.review.tsv", ledger));
    Translations {
        catalogue: Some(catalogue("locales/x/a.ftl", ftl)),
        ledger: (!ledger.is_empty()).then(|| Ledger::parse(file).unwrap()),
        ..Translations::default()
    }
}

fn unit(segments: &[(&str, &str)]) -> Unit {
    let mut sections: Vec<Box<str>> = Vec::new();
    let mut made = Vec::new();
    let mut identified = Vec::new();
    for (id, text) in segments {
        let name = id.split("--").next().unwrap();
        let section = sections
            .iter()
            .position(|it| &**it == name)
            .unwrap_or_else(|| {
                sections.push(name.into());
                sections.len() - 1
            });
        let kept: Vec<_> = placeables(text)
            .into_iter()
            .map(|(range, _)| range)
            .collect();
        let value = fluent_value(text, &kept);
        let mut bare = (*text).to_owned();
        for range in kept.iter().rev() {
            bare.replace_range(range.clone(), "");
        }
        made.push(Segment {
            kind: if id.ends_with("--title") {
                SegmentKind::Title
            } else {
                SegmentKind::Paragraph
            },
            section,
            text: (*text).to_owned(),
            span: Span::new(0..0),
            value: (value != *text).then_some(value),
            neutral: !bare.contains(char::is_alphabetic),
            notes: Vec::new(),
            words: 2,
        });
        identified.push(Identified {
            id: (*id).into(),
            home: None,
            hash: source_hash(text),
        });
    }
    let article = Article {
        slug: "a".into(),
        file: Arc::new(SourceFile::from_text("content/a.md", "")),
        front: FrontMatter::default(),
        segments: made,
        sections: sections
            .iter()
            .map(|name| Section {
                explicit_id: None,
                heading_slug: name.to_string(),
                heading: None,
                level: 2,
                critical: false,
                language: None,
                blocks: Vec::new(),
                span: Span::new(0..0),
            })
            .collect(),
        definitions: Definitions::default(),
        allows: Vec::new(),
    };
    Unit {
        article,
        segments: identified,
        critical: sections.iter().map(|name| &**name == "critical").collect(),
        sections,
        reference: None,
        unsynced: Vec::new(),
        retired: Vec::new(),
        renamed_from: None,
    }
}
