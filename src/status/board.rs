//! The counts.

use std::sync::Arc;

use crate::locale::{Day, Locale};
use crate::localize::{Coverage, Edition};
use crate::pipeline::{Judged, JudgedEdition};
use crate::project::Unit;

/// Every language and every edition.
#[derive(Debug)]
pub struct Board {
    /// Title of the site.
    pub title: String,
    /// The language of the articles.
    pub source: Locale,
    /// The day of the counts.
    pub today: Day,
    /// Languages in the order of the settings, the source among them.
    pub languages: Vec<LanguageStatus>,
    /// Editions, article by article, each in the order of the languages.
    pub editions: Vec<EditionStatus>,
}

/// Words of the source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All that want a translation.
    pub words: u32,
    /// Of these, how many are translated from today's source.
    pub current: u32,
    /// How many are translated from an older source.
    pub stale: u32,
    /// How many are covered by a signature.
    pub reviewed: u32,
}

/// One language: its editions that are due, and the disclaimers.
#[derive(Debug)]
pub struct LanguageStatus {
    /// The language.
    pub locale: Locale,
    /// Words of all of them.
    pub tally: Tally,
    /// Editions that are published, and all that are due.
    pub published: (usize, usize),
    /// Questions and wanted changes that are open.
    pub questions: usize,
}

/// One article in one language.
#[derive(Debug)]
pub struct EditionStatus {
    /// Slug of the article.
    pub article: Arc<str>,
    /// Its title in the source language.
    pub title: String,
    /// The language.
    pub locale: Locale,
    /// Words.
    pub tally: Tally,
    /// Segments and sections.
    pub coverage: Coverage,
    /// Segments that are covered by a signature.
    pub reviewed: u32,
    /// Disclaimers that are whole, and all that the article shows.
    pub disclaimers: (usize, usize),
    /// `published`, `withheld`, `planned` or `draft`.
    pub state: &'static str,
    /// Why it is withheld.
    pub reasons: Vec<String>,
}

impl Tally {
    /// Words that wait for a translator.
    pub fn left(&self) -> u32 {
        self.words.saturating_sub(self.current)
    }

    /// Per cent of words translated from today's source, rounded down; 100 where there are none.
    pub fn percent(&self) -> u32 {
        percent(self.current, self.words)
    }

    /// Per cent of words covered by a signature, rounded down.
    pub fn percent_reviewed(&self) -> u32 {
        percent(self.reviewed, self.words)
    }

    fn add(&mut self, other: Self) {
        self.words = self.words.saturating_add(other.words);
        self.current = self.current.saturating_add(other.current);
        self.stale = self.stale.saturating_add(other.stale);
        self.reviewed = self.reviewed.saturating_add(other.reviewed);
    }
}

fn percent(part: u32, whole: u32) -> u32 {
    match u64::from(whole) {
        0 => 100,
        whole => u32::try_from(u64::from(part) * 100 / whole).unwrap_or(100),
    }
}

impl Board {
    /// All languages but the source, together.
    pub fn total(&self) -> Tally {
        let mut total = Tally::default();
        let languages = self.languages.iter();
        for language in languages.filter(|it| it.locale != self.source) {
            total.add(language.tally);
        }
        total
    }

    /// Languages, other than the source, of whose words less than `percent` per cent are translated from today's source.
    pub fn below(&self, percent: u32) -> impl Iterator<Item = &LanguageStatus> {
        let languages = self.languages.iter();
        languages.filter(move |it| it.locale != self.source && it.tally.percent() < percent)
    }
}

/// Counts a judged project, or, of it, the languages with these tags.
pub fn board(judged: &Judged<'_>, tags: &[String]) -> Board {
    let project = judged.project;
    let is_wanted =
        |locale: &Locale| tags.is_empty() || tags.iter().any(|tag| **tag == **locale.tag());
    let mut board = Board {
        title: project.settings.site_title.clone(),
        source: project.source().clone(),
        today: judged.today,
        languages: Vec::new(),
        editions: Vec::new(),
    };
    for (unit, judged_unit) in judged.units() {
        let shown = project.disclaimers_of(unit).len();
        for edition in &judged_unit.editions {
            if is_wanted(&edition.edition.locale) {
                let covered = judged.disclaimers_covered(unit, &edition.edition.locale);
                board.editions.push(status(unit, edition, (covered, shown)));
            }
        }
    }
    for locale in project.settings.locales.iter().filter(|it| is_wanted(it)) {
        let mut tally = Tally::default();
        let due =
            |it: &&EditionStatus| it.locale == *locale && !matches!(it.state, "draft" | "planned");
        let editions: Vec<&EditionStatus> = board.editions.iter().filter(due).collect();
        for edition in &editions {
            tally.add(edition.tally);
        }
        let disclaimers = project
            .disclaimers
            .as_ref()
            .zip(judged.disclaimers.as_ref());
        if let Some((unit, edition)) =
            disclaimers.and_then(|(unit, it)| Some((unit, it.in_locale(locale)?)))
        {
            tally.add(count(unit, &edition.edition).0);
        }
        let files = project.questions.get(locale.tag());
        let records = files
            .into_iter()
            .flat_map(|it| it.values())
            .flat_map(|it| &it.records);
        let published = editions.iter().filter(|it| it.state == "published").count();
        board.languages.push(LanguageStatus {
            locale: locale.clone(),
            tally,
            published: (published, editions.len()),
            questions: records.filter(|it| it.is_open()).count(),
        });
    }
    board
}

fn status(unit: &Unit, judged: &JudgedEdition, disclaimers: (usize, usize)) -> EditionStatus {
    let (tally, reviewed) = count(unit, &judged.edition);
    EditionStatus {
        article: Arc::clone(&unit.article.slug),
        title: unit.article.front.title.clone(),
        locale: judged.edition.locale.clone(),
        tally,
        coverage: judged.edition.coverage,
        reviewed,
        disclaimers,
        state: match (
            unit.article.front.draft,
            judged.verdict.passes(),
            judged.planned,
        ) {
            (true, ..) => "draft",
            (_, true, _) => "published",
            (_, _, true) => "planned",
            _ => "withheld",
        },
        reasons: judged
            .verdict
            .reasons()
            .iter()
            .map(|it| it.message.clone())
            .collect(),
    }
}

/// Words of an edition, and segments that are covered by a signature.
fn count(unit: &Unit, edition: &Edition) -> (Tally, u32) {
    let coverage = edition.coverage;
    let mut tally = Tally {
        words: coverage.total.words,
        current: coverage
            .translated
            .words
            .saturating_sub(coverage.stale.words),
        stale: coverage.stale.words,
        reviewed: 0,
    };
    let mut segments = 0;
    let pairs = unit.article.segments.iter().zip(&edition.segments);
    for (segment, _) in
        pairs.filter(|(segment, local)| !segment.neutral && local.provenance.reviewed)
    {
        tally.reviewed = tally.reviewed.saturating_add(segment.words);
        segments += 1;
    }
    (tally, segments)
}
