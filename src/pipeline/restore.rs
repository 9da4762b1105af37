//! Before rendering: which pages can stay as the last build left them, and texts for all others.

use std::collections::BTreeMap;
use std::ops::Add;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Baseline, Cx, Levels};
use crate::pipeline::known::{self, Fingerprint, Knowledge, Pages};
use crate::pipeline::{BuildOptions, Judged, JudgedUnit, Work};
use crate::render::{ArticleFiles, RenderError, RenderSummary};
use crate::site::{Site, SiteArticle};
use crate::source::{Output, Tree};

/// The pages that stay, by position of the article on the site.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Parallel to [`Site::articles`]; empty when nothing is known.
    articles: Vec<Option<Pages>>,
    /// Parallel to [`Site::articles`] too.
    surroundings: Vec<Fingerprint>,
}

impl Kept {
    /// Whether the pages of an article stay.
    pub(super) fn is_kept(&self, number: usize) -> bool {
        matches!(self.articles.get(number), Some(Some(_)))
    }

    fn pages(&self) -> impl Iterator<Item = &Pages> {
        self.articles.iter().flatten()
    }

    /// Tells the output which files stay.
    pub(super) fn keep(&self, output: &dyn Output) -> Result<RenderSummary, RenderError> {
        let paths: Vec<&str> = self.pages().flat_map(Pages::paths).collect();
        if let Some(first) = paths.first() {
            let kept = output.keep(&paths);
            kept.map_err(|reason| RenderError::Output((*first).to_owned(), reason))?;
        }
        let summaries = self.pages().map(Pages::summary);
        Ok(summaries.fold(RenderSummary::default(), Add::add))
    }
}

impl Judged<'_> {
    /// Finds the pages that can stay, and judges the recalled articles of all others again: what is recalled
    /// has no texts. That gives what was recalled, for the same was judged.
    pub(super) fn restore(
        &mut self,
        tree: &dyn Tree,
        options: BuildOptions,
        output: &dyn Output,
    ) -> Kept {
        if self.past.is_none() {
            return Kept::default();
        }
        let site = self.site(options.stage);
        let surroundings = known::surroundings(&site, options);
        let units = self.positions();
        let numbered: Vec<(usize, &Arc<str>)> = site
            .articles
            .iter()
            .map(SiteArticle::slug)
            .enumerate()
            .collect();
        let articles: Vec<Option<Pages>> = numbered
            .into_par_iter()
            .map(|(number, slug)| {
                let unit = self.articles.get(*units.get(slug)?)?;
                let record = unit.record.as_ref().filter(|_| unit.is_recalled)?;
                let is_intact = |path: &str, stamp| output.is_intact(path, stamp);
                record
                    .intact(*surroundings.get(number)?, is_intact)
                    .cloned()
            })
            .collect();
        // Articles that are not on the site have no pages, and need no texts.
        let wanting: Vec<usize> = site
            .articles
            .iter()
            .zip(&articles)
            .filter(|(_, kept)| kept.is_none())
            .filter_map(|(article, _)| units.get(article.slug()).copied())
            .collect();
        drop(site);
        self.judge_recalled(tree, |at| wanting.binary_search(&at).is_ok());
        Kept {
            articles,
            surroundings,
        }
    }

    /// Position of each article, by slug.
    fn positions(&self) -> BTreeMap<Arc<str>, usize> {
        let slugs = self.project.articles.iter().map(|it| &it.article.slug);
        slugs.cloned().zip(0..).collect()
    }

    fn judge_recalled(&mut self, tree: &dyn Tree, is_wanted: impl Fn(usize) -> bool + Sync) {
        let Self {
            project,
            today,
            contexts,
            disclaimers,
            articles,
            ..
        } = self;
        let work = Work {
            cx: Cx {
                project,
                contexts,
                today: *today,
            },
            tree,
        };
        let disclaimers = disclaimers.as_ref();
        articles
            .par_iter_mut()
            .zip(&project.articles)
            .enumerate()
            .filter(|(at, (judged, _))| judged.is_recalled && is_wanted(*at))
            .for_each(|(_, (judged, unit))| {
                // Its findings were told, its suppressions counted.
                let levels = Levels::new(project, Baseline::default());
                judged.editions = work.unit(unit, disclaimers, &levels).editions;
                judged.is_recalled = false;
            });
    }

    /// What the next build or check can go by after this one, which rendered nothing: pages that were known
    /// stay known. None where that is what this one went by itself.
    pub fn outcomes(&self) -> Option<Knowledge> {
        let known = self.past.as_ref()?;
        let is_news = |it: &JudgedUnit| it.record.is_some() && !it.is_recalled;
        if !self.articles.iter().any(is_news) {
            return None;
        }
        let records = self.units().filter_map(|(unit, judged)| {
            let record = judged.record.clone()?;
            Some((Arc::clone(&unit.article.slug), record))
        });
        Some(known.knowledge(records.collect()))
    }

    /// What the next build can go by.
    pub(super) fn knowledge(
        &self,
        site: &Site<'_>,
        kept: Kept,
        rendered: Vec<ArticleFiles>,
    ) -> Option<Knowledge> {
        let known = self.past.as_ref()?;
        let Kept {
            articles,
            surroundings,
        } = kept;
        let mut pages: BTreeMap<&str, Pages> = BTreeMap::new();
        for (article, kept) in site.articles.iter().zip(articles) {
            if let Some(kept) = kept {
                pages.insert(article.slug(), kept);
            }
        }
        for files in rendered {
            if let Some((article, surroundings)) = site
                .articles
                .get(files.article)
                .zip(surroundings.get(files.article))
            {
                let made = Pages::new(*surroundings, files.summary, files.paths);
                pages.insert(article.slug(), made);
            }
        }
        let records = self.units().filter_map(|(unit, judged)| {
            let slug = &unit.article.slug;
            let record = judged.record.clone()?;
            Some((Arc::clone(slug), record.with_pages(pages.remove(&**slug))))
        });
        let records = records.collect();
        Some(known.knowledge(records))
    }
}
