//! What a reviewer of a locale reads: source and translation as readers see them, and all that is known about both.

use std::sync::Arc;

use crate::catalog::{CommentLine, Hash, Origin, Question, RowText, source_hash};
use crate::config::Brief;
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::localize::{
    Content, LocalSegment, LocaleContext, Outcome, contexts, localize, localize_source, signature,
};
use crate::project::{Project, Unit};
use crate::source::Tree;
use crate::translate::context::{Context, segments};
use crate::translate::options::SyncOptions;
use crate::translate::reference::read_retired;
use crate::translate::shelf::{Doc, Shelf};
use crate::translate::sync::{refuse, unknown_locale};

/// A locale's translations before a reviewer.
#[derive(Debug)]
pub struct Desk {
    /// The language of the source texts.
    pub source: Locale,
    /// The language of the translations.
    pub locale: Locale,
    /// The locale's own translations in the order of the articles, disclaimers first. What cannot be shown, and what a
    /// parent locale translates, is not among them.
    pub texts: Vec<ReviewText>,
    /// What is decided about how the language is written, label and text.
    pub brief: Vec<(&'static str, String)>,
    /// How many texts of it have no translation of their own that can be shown.
    pub untranslated: usize,
}

/// One text before a reviewer.
#[derive(Debug)]
pub struct ReviewText {
    /// Slug of the article.
    pub slug: Arc<str>,
    /// Message id.
    pub id: Box<str>,
    /// Whether it must be current and reviewed.
    pub critical: bool,
    /// The source text as readers of the source language see it.
    pub source: Content,
    /// The translation as its readers see it.
    pub target: Content,
    /// What a signature of it is.
    pub signature: Hash,
    /// Whether it is signed.
    pub standing: Standing,
    /// Whether its source changed since it was translated.
    pub is_stale: bool,
    /// The source text that a stale translation was made from, where it is known.
    pub previous: Option<String>,
    /// How it was translated.
    pub origin: Origin,
    /// Who translated it; mostly empty.
    pub translator: String,
    /// Notes about the source text, answers among them.
    pub notes: Vec<String>,
    /// What was asked and wanted and is not settled, and what reviewers remarked.
    pub questions: Vec<Question>,
    /// What `check` found about it.
    pub findings: Vec<Diagnostic>,
}

/// Whether a text is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// By nobody.
    Unsigned,
    /// The signature covers what readers see.
    Signed(Signer),
    /// What readers see changed since.
    Lapsed(Signer),
}

/// Who signed, as the ledger has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// Name.
    pub name: String,
    /// Whether a qualified person.
    pub qualified: bool,
    /// `YYYY-MM-DD`
    pub day: String,
}

impl ReviewText {
    /// Whether a reviewer has to look at it.
    pub fn awaits(&self) -> bool {
        self.is_stale || !matches!(self.standing, Standing::Signed(_))
    }

    /// `slug#id`
    pub fn name(&self) -> String {
        format!("{}#{}", self.slug, self.id)
    }
}

fn decided(project: &Project, locale: &Locale) -> Vec<(&'static str, String)> {
    let brief = project.brief(locale).into_iter();
    let decided = brief.flat_map(Brief::decided);
    decided
        .map(|(label, text)| (label, text.to_owned()))
        .collect()
}

/// Lays out the translations of `locale`. `findings` are all that `check` found; each text gets its own.
///
/// # Errors
/// A locale that the project does not translate into; files that cannot be read.
pub fn desk(
    project: &Project,
    tree: &dyn Tree,
    locale: &str,
    findings: &[Diagnostic],
) -> Result<Desk, Vec<Diagnostic>> {
    refuse(project)?;
    let locale = known(project, locale)?;
    let options = SyncOptions::new(Origin::Unknown, crate::locale::Day::from_unix_seconds(0));
    let cx = Context::new(project, tree, &options, read_retired(project, tree));
    let shelf = Shelf::read(&cx, locale.tag());
    if !shelf.diagnostics.is_empty() {
        return Err(shelf.diagnostics);
    }
    let mut desk = Desk {
        source: project.source().clone(),
        locale: locale.clone(),
        brief: decided(project, locale),
        texts: Vec::new(),
        untranslated: 0,
    };
    let contexts = contexts(project);
    let both = contexts
        .get(locale.tag())
        .zip(contexts.get(project.source().tag()));
    let Some((context, source)) = both else {
        return Ok(desk);
    };
    for unit in project.disclaimers.iter().chain(&project.articles) {
        let wanted = unit.article.front.locales.as_ref();
        if wanted.is_none_or(|tags| tags.iter().any(|tag| **tag == **locale.tag())) {
            desk.add(project, tree, &shelf, unit, (source, context));
        }
    }
    let about = |text: &ReviewText| {
        let own = findings.iter().filter(|finding| {
            let subject = &finding.subject;
            subject.id.as_deref() == Some(&*text.id)
                && subject.article.as_ref() == Some(&text.slug)
                && subject
                    .locale
                    .as_ref()
                    .is_none_or(|tag| tag == locale.tag())
        });
        own.cloned().collect()
    };
    for text in &mut desk.texts {
        text.findings = about(text);
    }
    Ok(desk)
}

/// The locale of a project with this tag, which is not the source.
pub(super) fn known<'p>(project: &'p Project, tag: &str) -> Result<&'p Locale, Vec<Diagnostic>> {
    let mut locales = project.settings.locales.iter();
    let found = locales.find(|locale| **locale.tag() == *tag && *locale != project.source());
    found.ok_or_else(|| vec![unknown_locale(project, tag)])
}

impl Desk {
    fn add(
        &mut self,
        project: &Project,
        tree: &dyn Tree,
        shelf: &Shelf,
        unit: &Unit,
        (source, context): (&LocaleContext, &LocaleContext),
    ) {
        let translations = project.translations(tree, unit, &self.locale);
        let original = localize_source(project, unit, source);
        let edition = localize(project, unit, context, &translations, &[]);
        let pairs = original.segments.into_iter().zip(edition.segments);
        for ((segment, identified, critical), (original, local)) in segments(unit).zip(pairs) {
            if segment.neutral && local.outcome != Outcome::Translated {
                continue;
            }
            let shown = local.outcome == Outcome::Translated && !local.content.is_empty();
            if !shown || original.content.is_empty() {
                self.untranslated += 1;
                continue;
            }
            let slug = &unit.article.slug;
            let row = shelf.row(slug, &identified.id);
            let doc = shelf.catalogues.get(slug);
            let mut text = text(original, local, row);
            text.slug = Arc::clone(slug);
            text.id.clone_from(&identified.id);
            text.critical = critical;
            text.notes = segment.notes.iter().map(|it| it.text.to_string()).collect();
            let asked = project.questions_about(self.locale.tag(), unit, identified);
            text.questions = asked
                .filter(|it| it.is_open() || it.answered.is_empty())
                .cloned()
                .collect();
            if text.is_stale {
                text.previous = doc.and_then(|doc| previous(doc, &identified.id, identified.hash));
            }
            self.texts.push(text);
        }
    }
}

fn text(original: LocalSegment, local: LocalSegment, row: Option<RowText>) -> ReviewText {
    let provenance = local.provenance;
    let [translator, name, qualified, day, _] = row.map(|row| row.rest).unwrap_or_default();
    let signer = Signer {
        name,
        qualified: qualified == "yes",
        day,
    };
    ReviewText {
        slug: Arc::default(),
        id: Box::default(),
        critical: false,
        signature: signature(
            &original.content.signed_text(),
            &local.content.signed_text(),
        ),
        source: original.content,
        target: local.content,
        standing: match (provenance.reviewed, provenance.lapsed) {
            (true, _) => Standing::Signed(signer),
            (_, true) => Standing::Lapsed(signer),
            _ => Standing::Unsigned,
        },
        is_stale: local.freshness.is_stale(),
        previous: None,
        origin: provenance.origin,
        translator,
        notes: Vec::new(),
        questions: Vec::new(),
        findings: Vec::new(),
    }
}

/// The youngest source text above a translation that is not today's.
fn previous(doc: &Doc, id: &str, today: Hash) -> Option<String> {
    let block = doc.blocks.get(doc.live(id)?)?;
    let shown = block.comments.iter().rev();
    let shown = shown.filter(|line| matches!(line, CommentLine::Was(_) | CommentLine::Source(_)));
    let mut texts = shown.map(|line| line.text(doc.file()));
    texts
        .find(|text| !text.is_empty() && source_hash(text) != today)
        .map(str::to_owned)
}
