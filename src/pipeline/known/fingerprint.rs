//! What an article's outcome depends on, as one hash; and what its pages depend on beside it.
//!
//! Three layers, so that an edit touches as little as it can and yet nothing old is ever shown:
//!
//! * the *world*: program, day, settings, the names of all files, and the content of every file that
//!   is not one article's own (terms, interface text, glossary, theme, images, disclaimers). If it changes,
//!   everything is made anew;
//! * an *article*: its Markdown, its files in every locale, and the ids that alignment gave it. If it
//!   changes, the article is judged anew;
//! * its *surroundings*: what is built, and what its pages show of the site, which is known when the site
//!   is planned. If they change, its pages are made anew.
//!
//! Rules of article, catalogue and edition scope read nothing else (`tests/tidy.rs:
//! rules_of_one_article_look_at_no_other`), and renderers of an article read of other articles only what
//! [`skeleton`] holds.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::locale::Day;
use crate::pipeline::{BuildOptions, Memory};
use crate::project::{Project, Unit, Unsynced};
use crate::site::{Page, Site, SiteArticle};
use crate::source::{Stamp, Tree};

/// A hash over things in order.
pub(in crate::pipeline) type Fingerprint = Stamp;

/// Takes things one by one, each so that it cannot run into the next.
#[derive(Default)]
struct Digest(blake3::Hasher);

impl Digest {
    fn number(&mut self, number: usize) {
        self.0.update(&(number as u64).to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.update(text.as_bytes());
    }

    fn stamp(&mut self, stamp: Stamp) {
        self.0.update(stamp.as_bytes());
    }

    fn finish(&self) -> Fingerprint {
        Stamp::of(self.0.finalize().as_bytes())
    }
}

/// What everything depends on; none where the tree cannot vouch for a file.
pub(super) fn world(
    project: &Project,
    tree: &dyn Tree,
    today: Day,
    memory: &Memory,
) -> Option<Fingerprint> {
    let mut digest = Digest::default();
    digest.stamp(memory.program);
    digest.text(&today.to_string());
    // A preview has fewer locales than the settings' file names.
    digest.number(project.settings.locales.len());
    for locale in &project.settings.locales {
        digest.text(locale.tag());
    }
    let units = || project.articles.iter().chain(&project.disclaimers);
    let own: BTreeSet<&str> = units()
        .filter(|unit| !is_disclaimers(project, unit))
        .flat_map(|unit| [Some(&unit.article.slug), unit.renamed_from.as_ref()])
        .flatten()
        .map(|slug| &**slug)
        .collect();
    digest.number(tree.files().len());
    for path in tree.files() {
        digest.text(path);
        if !stem(path).is_some_and(|stem| own.contains(stem)) {
            digest.stamp(tree.stamp(path)?);
        }
    }
    for problem in tree.problems() {
        digest.text(&problem.path);
        digest.text(&problem.message);
    }
    if let Some(disclaimers) = &project.disclaimers {
        ids(&mut digest, disclaimers);
    }
    // A text that moved still has its translation in another article's files.
    for unit in units() {
        for home in unit.segments.iter().filter_map(|it| it.home.as_ref()) {
            digest.text(&unit.article.slug);
            digest.text(&home.slug);
            digest.text(&home.id);
        }
    }
    for (slug, retired) in &project.orphans {
        digest.text(slug);
        digest.number(retired.len());
        for retired in retired {
            digest.text(&retired.id);
            digest.text(&retired.text);
        }
    }
    Some(digest.finish())
}

fn is_disclaimers(project: &Project, unit: &Unit) -> bool {
    let disclaimers = project.disclaimers.as_ref();
    disclaimers.is_some_and(|it| it.article.slug == unit.article.slug)
}

/// The article that a file belongs to, if it is named like an article's: its slug.
fn stem(path: &str) -> Option<&str> {
    if let Some(path) = path.strip_prefix("content/") {
        return path.strip_suffix(".md");
    }
    let (_, name) = path.strip_prefix("locales/")?.split_once('/')?;
    let ends = [".review.tsv", ".questions.tsv", ".obsolete.ftl", ".ftl"];
    let stem = ends.iter().find_map(|end| name.strip_suffix(end))?;
    (!matches!(stem, "terms" | "site")).then_some(stem)
}

/// What an article's outcome depends on, beside the world; none where the tree cannot vouch for a file.
pub(super) fn article(project: &Project, tree: &dyn Tree, unit: &Unit) -> Option<Fingerprint> {
    let mut digest = Digest::default();
    let slug = &unit.article.slug;
    digest.stamp(tree.stamp(project.layout.articles.get(slug)?)?);
    let homes = unit.segments.iter().filter_map(|it| it.home.as_ref());
    let mut stems: Vec<&Arc<str>> = homes.map(|home| &home.slug).collect();
    stems.extend(unit.renamed_from.as_ref());
    stems.push(slug);
    stems.sort_unstable();
    stems.dedup();
    let mut path = String::new();
    for stem in stems {
        for (tag, files) in &project.layout.locales {
            let Some(files) = files.get(stem) else {
                continue;
            };
            for (end, is_there) in [
                (".ftl", files.catalogue),
                (".review.tsv", files.ledger),
                (".questions.tsv", files.questions),
                (".obsolete.ftl", files.obsolete),
            ] {
                if is_there {
                    path.clear();
                    path.extend(["locales/", tag, "/", stem, end]);
                    digest.text(&path);
                    digest.stamp(tree.stamp(&path)?);
                }
            }
        }
    }
    ids(&mut digest, unit);
    Some(digest.finish())
}

/// What alignment, which looks at every article, made of one.
fn ids(digest: &mut Digest, unit: &Unit) {
    digest.number(unit.segments.len());
    for segment in &unit.segments {
        digest.text(&segment.id);
        if let Some(home) = &segment.home {
            digest.text(&home.slug);
            digest.text(&home.id);
            digest.number(usize::from(home.obsolete));
        }
    }
    digest.number(unit.sections.len());
    for (id, critical) in unit.sections.iter().zip(&unit.critical) {
        digest.text(id);
        digest.number(usize::from(*critical));
    }
    digest.number(unit.unsynced.len());
    for unsynced in &unit.unsynced {
        let (kind, id) = match unsynced {
            Unsynced::New(id) => (0, id),
            Unsynced::Changed(id) => (1, id),
            Unsynced::Gone(id) => (2, id),
        };
        digest.number(kind);
        digest.text(id);
    }
    digest.number(unit.retired.len());
    for retired in &unit.retired {
        digest.text(&retired.id);
        digest.text(&retired.text);
    }
    digest.text(unit.renamed_from.as_deref().unwrap_or_default());
}

/// What is built, and what pages show of other pages: which there are, in which locales, and which sections
/// they have.
pub(super) fn skeleton(site: &Site<'_>, options: BuildOptions) -> Fingerprint {
    let mut digest = Digest::default();
    digest.text(&format!("{options:?}"));
    for locale in &site.locales {
        digest.text(locale.locale.tag());
        digest.text(locale.title);
        digest.number(usize::from(locale.complete));
        digest.number(usize::from(locale.articles.is_empty()));
    }
    digest.number(site.articles.len());
    for article in &site.articles {
        digest.text(article.slug());
        for page in &article.pages {
            digest.number(match page {
                Page::Published(_) => 0,
                Page::Withheld(_) => 1,
                Page::Absent => 2,
            });
        }
        digest.number(article.aliases.len());
        for alias in &article.aliases {
            digest.text(alias);
        }
        for fragment in article.document.fragments() {
            digest.text(fragment);
        }
        digest.number(usize::MAX);
    }
    digest.finish()
}

/// What an article's pages depend on beside its outcome.
pub(super) fn surroundings(skeleton: Fingerprint, article: &SiteArticle<'_>) -> Fingerprint {
    let mut digest = Digest::default();
    digest.stamp(skeleton);
    for page in &article.pages {
        match page {
            Page::Published(published) => {
                let notices = published.notices;
                digest.text(&published.version.to_string());
                let notices = [notices.machine, notices.stale, notices.fallback];
                digest.text(&notices.map(|it| if it { "1" } else { "0" }).concat());
            }
            Page::Withheld(reason) => digest.text(reason.as_str()),
            Page::Absent => digest.number(0),
        }
    }
    for shown in &article.disclaimers {
        digest.number(shown.disclaimer);
        digest.number(usize::from(shown.top));
        digest.number(shown.sections.len());
        for section in &shown.sections {
            digest.number(*section);
        }
    }
    digest.finish()
}
