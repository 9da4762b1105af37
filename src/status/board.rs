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
    /// Words, those of the disclaimers that it shows included.
    pub tally: Tally,
    /// Segments, those of the disclaimers included, and sections of the article.
    pub coverage: Coverage,
    /// Segments that are covered by a signature.
    pub reviewed: u32,
    /// Words of the article alone.
    own: Tally,
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

impl EditionStatus {
    /// The state, and why an edition is withheld: the first reason, and how many more there are.
    pub fn state_and_reason(&self) -> String {
        match (self.state, self.reasons.as_slice()) {
            ("withheld", [only]) => format!("withheld: {only}"),
            ("withheld", [first, more @ ..]) => {
                format!("withheld: {first}; and {} more", more.len())
            }
            _ => self.state.to_owned(),
        }
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
        for edition in &judged_unit.editions {
            if is_wanted(&edition.edition.locale) {
                board.editions.push(status(judged, unit, edition));
            }
        }
    }
    for locale in project.settings.locales.iter().filter(|it| is_wanted(it)) {
        let mut tally = Tally::default();
        let due =
            |it: &&EditionStatus| it.locale == *locale && !matches!(it.state, "draft" | "planned");
        let editions: Vec<&EditionStatus> = board.editions.iter().filter(due).collect();
        for edition in &editions {
            tally.add(edition.own);
        }
        let disclaimers = project
            .disclaimers
            .as_ref()
            .zip(judged.disclaimers.as_ref());
        if let Some((unit, edition)) =
            disclaimers.and_then(|(unit, it)| Some((unit, it.in_locale(locale)?)))
        {
            tally.add(count(unit, &edition.edition, |_| true).tally);
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

fn status(judged: &Judged<'_>, unit: &Unit, here: &JudgedEdition) -> EditionStatus {
    let locale = &here.edition.locale;
    let shown = judged.project.disclaimers_of(unit);
    let own = count(unit, &here.edition, |_| true);
    let mut whole = own;
    let disclaimers = judged.project.disclaimers.as_ref();
    let disclaimers = disclaimers
        .zip(judged.disclaimers.as_ref())
        .and_then(|(unit, it)| Some((unit, it.in_locale(locale)?)));
    if let Some((unit, theirs)) = disclaimers {
        let theirs = count(unit, &theirs.edition, |section| shown.contains(&section));
        whole.tally.add(theirs.tally);
        whole.coverage = whole.coverage.with_segments_of(theirs.coverage);
        whole.reviewed = whole.reviewed.saturating_add(theirs.reviewed);
    }
    EditionStatus {
        article: Arc::clone(&unit.article.slug),
        title: unit.article.front.title.clone(),
        locale: locale.clone(),
        tally: whole.tally,
        coverage: whole.coverage,
        reviewed: whole.reviewed,
        own: own.tally,
        disclaimers: (judged.disclaimers_covered(unit, locale), shown.len()),
        state: match (
            unit.article.front.draft,
            here.verdict.passes(),
            here.planned,
        ) {
            (true, ..) => "draft",
            (_, true, _) => "published",
            (_, _, true) => "planned",
            _ => "withheld",
        },
        reasons: here
            .verdict
            .reasons()
            .iter()
            .map(|it| it.message.clone())
            .collect(),
    }
}

/// What the sections of an edition that are wanted come to.
#[derive(Clone, Copy)]
struct Counted {
    tally: Tally,
    coverage: Coverage,
    /// Segments that are covered by a signature.
    reviewed: u32,
}

fn count(unit: &Unit, edition: &Edition, wanted: impl Fn(usize) -> bool) -> Counted {
    let coverage = Coverage::of_sections(unit, &edition.segments, &wanted);
    let mut tally = Tally {
        words: coverage.total.words,
        current: coverage
            .translated
            .words
            .saturating_sub(coverage.stale.words),
        stale: coverage.stale.words,
        reviewed: 0,
    };
    let mut reviewed = 0;
    let pairs = unit.article.segments.iter().zip(&edition.segments);
    for (segment, local) in pairs {
        if !segment.neutral && local.provenance.reviewed && wanted(segment.section) {
            tally.reviewed = tally.reviewed.saturating_add(segment.words);
            reviewed += 1;
        }
    }
    Counted {
        tally,
        coverage,
        reviewed,
    }
}
