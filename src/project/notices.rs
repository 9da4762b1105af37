//! `content/notices.md`: notices, each in a language of its own, that no catalogue translates.

use crate::config::Settings;
use crate::content::{self, NOTICES};
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::intake::read_text;
use crate::project::load::unit;
use crate::project::{Layout, Unit, align};
use crate::source::Tree;

/// The notices: what the law, or good manners, wants said to everybody in their own language.
#[derive(Debug)]
pub struct Notices {
    /// The file, in the source language as far as its headings name no other.
    pub unit: Unit,
    /// Language of each section, parallel to [`content::Article::sections`]: its own, that of the
    /// section it belongs to, or the source language.
    pub languages: Vec<Locale>,
}

impl Notices {
    /// Whether a section with text of its own is in `language`, one of its varieties, or what it is a
    /// variety of.
    pub fn speak(&self, language: &Locale) -> bool {
        let same = |it: &Locale| {
            it == language || it.parents().contains(language) || language.parents().contains(it)
        };
        let sections = self.unit.article.sections.iter().zip(&self.languages);
        sections
            .filter(|(section, _)| !section.blocks.is_empty())
            .any(|(_, it)| same(it))
    }
}

/// Reads the notices.
pub(super) fn read(
    tree: &dyn Tree,
    settings: &Settings,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Notices> {
    let path = layout.notices.as_ref()?;
    let file = match read_text(tree, path) {
        Ok(file) => file,
        Err(problem) => {
            diagnostics.push(*problem);
            return None;
        }
    };
    let (article, mut found) = content::parse(NOTICES, file);
    diagnostics.append(&mut found);
    let mut languages: Vec<Locale> = Vec::new();
    let mut open: Vec<(u8, Locale)> = Vec::new();
    for section in &article.sections {
        open.retain(|(level, _)| *level < section.level);
        let around = open
            .last()
            .map_or(&settings.source, |(_, language)| language);
        let language = match &section.language {
            None => around.clone(),
            Some((tag, span)) => match Locale::parse(tag) {
                Ok(language) => language,
                Err(error) => {
                    let place = article.file.locate(*span);
                    diagnostics.push(
                        Diagnostic::error(
                            "structure/heading-attribute",
                            place,
                            format!("The language of a notice cannot be read: {error}."),
                        )
                        .with_help("Write the tag of a language, as in `{lang=ar}`."),
                    );
                    around.clone()
                }
            },
        };
        open.push((section.level, language.clone()));
        languages.push(language);
    }
    let (alignments, _) = align(&[&article], &[]);
    let alignment = alignments.into_iter().next()?;
    Some(Notices {
        unit: unit(settings, article, alignment, None),
        languages,
    })
}
