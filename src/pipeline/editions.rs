//! The editions of a project as it would publish them today, for an audit to compare with.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::audit::{Editions, Known, Page as AuditedPage, mentioned};
use crate::locale::Day;
use crate::pipeline::{build, judge};
use crate::project::Project;
use crate::render::RenderError;
use crate::site::{Page, Stage, article_page};
use crate::source::{MAX_FILE_BYTES, Output, SourceFile, Tree};

/// Editions by slug and tag.
#[derive(Debug, Default)]
pub struct TodaysEditions {
    editions: BTreeMap<(String, String), Edition>,
    base_url: String,
}

/// An edition: the source of its page, read when it is asked for; none while it is withheld.
#[derive(Debug)]
struct Edition {
    html: Option<String>,
    version: String,
    page: OnceLock<Arc<AuditedPage>>,
}

/// Keeps the pages whose paths are wanted, and forgets every other file.
#[derive(Debug)]
struct Kept {
    wanted: BTreeSet<String>,
    pages: Mutex<BTreeMap<String, String>>,
}

impl TodaysEditions {
    /// Renders the editions that `pages` name. Where they name none, nothing is judged. The languages of `project`
    /// are cut down to them meanwhile.
    ///
    /// # Errors
    /// What rendering answers.
    pub fn new(
        project: &mut Project,
        tree: &dyn Tree,
        today: Day,
        pages: &dyn Tree,
    ) -> Result<Self, RenderError> {
        let mut editions = Self {
            base_url: project.settings.base_url.trim_end_matches('/').to_owned(),
            ..Self::default()
        };
        let named = editions.named(pages);
        if named.is_empty() {
            return Ok(editions);
        }
        let every = project.settings.locales.clone();
        let source = project.settings.source.clone();
        project.settings.locales.retain(|locale| {
            *locale == source || named.iter().any(|(_, tag)| **tag == **locale.tag())
        });
        let rendered = editions.render(project, tree, today, &named);
        project.settings.locales = every;
        rendered.map(|()| editions)
    }

    fn render(
        &mut self,
        project: &Project,
        tree: &dyn Tree,
        today: Day,
        named: &BTreeSet<(String, String)>,
    ) -> Result<(), RenderError> {
        let mut judged = judge(project, tree, today);
        let kept = Kept {
            wanted: named
                .iter()
                .map(|(slug, tag)| article_page(tag, slug))
                .collect(),
            pages: Mutex::default(),
        };
        build(&mut judged, tree, Stage::Publish, &kept)?;
        let mut pages = kept
            .pages
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let site = judged.site(Stage::Publish);
        for article in &site.articles {
            for (locale, page) in site.locales.iter().zip(&article.pages) {
                let (slug, tag) = (article.slug(), locale.locale.tag());
                let (html, version) = match page {
                    Page::Published(published) => (
                        pages.remove(&article_page(tag, slug)),
                        published.version.to_string(),
                    ),
                    Page::Withheld(_) => (None, String::new()),
                    Page::Absent => continue,
                };
                let edition = Edition {
                    html,
                    version,
                    page: OnceLock::new(),
                };
                let key = (slug.to_string(), tag.to_string());
                self.editions.insert(key, edition);
            }
        }
        Ok(())
    }

    /// Slugs and tags that pages name.
    fn named(&self, pages: &dyn Tree) -> BTreeSet<(String, String)> {
        let mut named = BTreeSet::new();
        for path in pages.files() {
            let bytes = pages.read(path, MAX_FILE_BYTES).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            named.extend(mentioned(&text, &|address| self.at(address)));
        }
        named
    }
}

impl Editions for TodaysEditions {
    fn edition(&self, slug: &str, tag: &str) -> Known {
        let Some(edition) = self.editions.get(&(slug.to_owned(), tag.to_owned())) else {
            return Known::Unknown;
        };
        let Some(html) = &edition.html else {
            return Known::Withheld;
        };
        let page = edition.page.get_or_init(|| {
            let path = article_page(tag, slug);
            Arc::new(AuditedPage::new(SourceFile::from_text(
                &path,
                html.as_str(),
            )))
        });
        Known::Published {
            page: Arc::clone(page),
            version: edition.version.clone(),
        }
    }

    fn at(&self, address: &str) -> Option<(String, String)> {
        let path = address.strip_prefix(&*self.base_url)?.strip_prefix('/')?;
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let (tag, slug) = path.trim_end_matches('/').split_once('/')?;
        Some((slug.to_owned(), tag.to_owned()))
    }
}

impl Output for Kept {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        if self.wanted.contains(path) {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
            pages.insert(path.to_owned(), text);
        }
        Ok(())
    }
}
