//! One locale's files for one article, and where in them a segment's translation is.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{self, Catalogue, Entry, Ledger, Row};
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::discover::unlisted;
use crate::project::intake::read_text;
use crate::project::{Discovered, Home, Identified, Project, Unit};
use crate::source::Tree;

/// One locale's files for one article, read on demand.
#[derive(Debug, Default)]
pub struct Translations {
    /// Slug of these files: the article's, or the one it was renamed from.
    pub slug: Arc<str>,
    /// `locales/<tag>/<slug>.ftl`
    pub catalogue: Option<Arc<Catalogue>>,
    /// The catalogues that a moved segment's translation is still in, by slug, followed by `.obsolete`
    /// for those of retired texts ([`Translations::find`] knows which is asked for).
    pub homes: BTreeMap<Arc<str>, Arc<Catalogue>>,
    /// `locales/<tag>/<slug>.review.tsv`; none when missing or mangled (a diagnostic tells which).
    pub ledger: Option<Ledger>,
    /// Ledgers of other articles that moved segments come from, by slug.
    pub home_ledgers: BTreeMap<Arc<str>, Ledger>,
    /// Syntax problems in these files, and unreadable ones.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where a segment's translation was found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'t> {
    /// The catalogue.
    pub catalogue: &'t Arc<Catalogue>,
    /// The message in it; it has a value.
    pub entry: &'t Entry,
    /// The ledger that belongs to the catalogue.
    pub ledger: Option<&'t Ledger>,
    /// The message's row in it.
    pub row: Option<&'t Row>,
}

impl Translations {
    /// The translation of a segment: under its id in the article's own catalogue, else where it is
    /// still at home. The own catalogue goes first, for an interrupted `sync` may have moved the
    /// translation and not yet the text it belongs to.
    pub fn find(&self, segment: &Identified) -> Option<Found<'_>> {
        let own = self
            .catalogue
            .as_ref()
            .and_then(|catalogue| found(catalogue, self.ledger.as_ref(), &segment.id));
        own.or_else(|| {
            let home = segment.home.as_deref()?;
            let ledger = if home.slug == self.slug {
                self.ledger.as_ref()
            } else {
                self.home_ledgers.get(&home.slug)
            };
            found(self.homes.get(&*key(home))?, ledger, &home.id)
        })
    }
}

fn found<'t>(
    catalogue: &'t Arc<Catalogue>,
    ledger: Option<&'t Ledger>,
    id: &str,
) -> Option<Found<'t>> {
    let entry = catalogue
        .message(id)
        .filter(|entry| entry.value.is_some())?;
    Some(Found {
        catalogue,
        entry,
        ledger,
        row: ledger.and_then(|ledger| ledger.row(id)),
    })
}

/// Under which key of [`Translations::homes`] a home is.
fn key(home: &Home) -> Arc<str> {
    if home.obsolete {
        format!("{}.obsolete", home.slug).into()
    } else {
        Arc::clone(&home.slug)
    }
}

/// Reads one locale's files for one article.
pub(super) fn read(
    project: &Project,
    tree: &dyn Tree,
    unit: &Unit,
    locale: &Locale,
) -> Translations {
    let slug = unit.renamed_from.as_ref().unwrap_or(&unit.article.slug);
    let mut reader = Reader {
        project,
        tree,
        tag: locale.tag(),
        found: Vec::new(),
    };
    reader.unlisted(slug);
    let files = reader.files(slug);
    let mut translations = Translations {
        slug: Arc::clone(slug),
        catalogue: files.catalogue.then(|| reader.catalogue(slug)).flatten(),
        ledger: files.ledger.then(|| reader.ledger(slug)).flatten(),
        ..Translations::default()
    };
    for home in unit.segments.iter().filter_map(|it| it.home.as_deref()) {
        reader.home(home, &mut translations);
    }
    translations.diagnostics = reader
        .found
        .into_iter()
        .map(|problem| {
            problem
                .about_article(&unit.article.slug)
                .about_locale(locale.tag())
        })
        .collect();
    translations
}

struct Reader<'p> {
    project: &'p Project,
    tree: &'p dyn Tree,
    tag: &'p Arc<str>,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn files(&self, slug: &str) -> Discovered {
        self.project
            .layout
            .locales
            .get(self.tag)
            .and_then(|slugs| slugs.get(slug))
            .copied()
            .unwrap_or_default()
    }

    /// Tells what stands where the files should be.
    fn unlisted(&mut self, slug: &str) {
        for problem in self.tree.problems() {
            let file = problem.path.strip_prefix("locales/").and_then(|path| {
                path.strip_prefix(&**self.tag)?
                    .strip_prefix('/')?
                    .strip_prefix(slug)
            });
            if matches!(file, Some(".ftl" | ".review.tsv" | ".questions.tsv")) {
                self.found.push(unlisted(problem));
            }
        }
    }

    /// `stem`: the slug, with `.obsolete` for the file of retired texts.
    fn catalogue(&mut self, stem: &str) -> Option<Arc<Catalogue>> {
        match read_text(self.tree, &format!("locales/{}/{stem}.ftl", self.tag)) {
            Ok(file) => {
                let (catalogue, mut problems) = catalog::parse(file);
                self.found.append(&mut problems);
                Some(Arc::new(catalogue))
            }
            Err(problem) => {
                self.found.push(*problem);
                None
            }
        }
    }

    fn ledger(&mut self, slug: &str) -> Option<Ledger> {
        let parsed = read_text(
            self.tree,
            &format!("locales/{}/{slug}.review.tsv", self.tag),
        )
        .map_err(|problem| vec![*problem])
        .and_then(Ledger::parse);
        match parsed {
            Ok(ledger) => Some(ledger),
            Err(mut problems) => {
                self.found.append(&mut problems);
                None
            }
        }
    }

    fn home(&mut self, home: &Home, translations: &mut Translations) {
        let key = key(home);
        let files = self.files(&home.slug);
        let is_own = home.slug == translations.slug;
        // What is wrong in another article's files is told where that article is read.
        let told_elsewhere = !is_own && !home.obsolete && self.project.unit(&home.slug).is_some();
        let before = self.found.len();
        if !translations.homes.contains_key(&key) {
            let catalogue = match &translations.catalogue {
                _ if home.obsolete => files.obsolete.then(|| self.catalogue(&key)).flatten(),
                own if is_own => own.clone(),
                _ => files.catalogue.then(|| self.catalogue(&key)).flatten(),
            };
            if let Some(catalogue) = catalogue {
                translations.homes.insert(key, catalogue);
            }
        }
        if !is_own
            && files.ledger
            && !translations.home_ledgers.contains_key(&home.slug)
            && let Some(ledger) = self.ledger(&home.slug)
        {
            translations
                .home_ledgers
                .insert(Arc::clone(&home.slug), ledger);
        }
        if told_elsewhere {
            self.found.truncate(before);
        }
    }
}
