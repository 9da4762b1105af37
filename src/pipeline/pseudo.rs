//! Pages of the pseudo-locales, which show what breaks in a page before anybody translates.
//!
//! They are pages of a site beside the public one: nothing there tells of them, and nothing is judged in them.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::locale::{Day, Locale, PSEUDO_LOCALES};
use crate::localize::{Edition, contexts, localize_pseudo, localize_source, pseudo_context};
use crate::pipeline::image_sizes;
use crate::pipeline::judged::{document, theme};
use crate::project::{Unit, load};
use crate::render::{Product, RenderError, RenderSummary, render};
use crate::site::{ArticleInput, PlanInput, Site, Stage, TextOptions, plan};
use crate::source::{Output, Stamp, Tree};

/// Renders the project's pages in every pseudo-locale to `output`, beside those of a build; all of them are marked as a
/// demonstration and closed to search engines.
///
/// # Errors
/// What `output` answered. A project that cannot be loaded gives no pages: that it cannot was told by the build.
pub fn build_pseudo(
    tree: &dyn Tree,
    today: Day,
    text: TextOptions,
    output: &dyn Output,
) -> Result<RenderSummary, RenderError> {
    let loaded: Result<_, Vec<Diagnostic>> = load(tree);
    let Ok(mut project) = loaded else {
        return Ok(RenderSummary::default());
    };
    let source = project.settings.source.clone();
    let pseudo = PSEUDO_LOCALES.map(Locale::parse);
    project.settings.locales = vec![source];
    project.settings.demo = true;
    let mut contexts = contexts(&project);
    for locale in pseudo.into_iter().flatten() {
        if let Some(context) = pseudo_context(&project, &locale) {
            contexts.insert(locale.tag().clone(), context);
            project.settings.locales.push(locale);
        }
    }
    let editions = |unit: &Unit| -> Vec<Edition> {
        let locales = project.settings.locales.iter();
        let context = |locale: &Locale| contexts.get(locale.tag());
        locales
            .filter_map(|locale| {
                Some(if *locale == project.settings.source {
                    localize_source(&project, unit, context(locale)?)
                } else {
                    localize_pseudo(&project, unit, context(locale)?)
                })
            })
            .collect()
    };
    let published = |unit: &&Unit| !unit.article.front.draft;
    let units: Vec<&Unit> = project.articles.iter().filter(published).collect();
    let articles: Vec<Vec<Edition>> = units.iter().map(|unit| editions(unit)).collect();
    let disclaimers = project
        .disclaimers
        .as_ref()
        .map(|unit| (unit, editions(unit)));
    let images: BTreeMap<_, _> = image_sizes(&project, tree);
    let mut site: Site<'_> = plan(PlanInput {
        settings: &project.settings,
        contexts: &contexts,
        stage: Stage::Publish,
        today,
        articles: units
            .iter()
            .zip(&articles)
            .map(|(unit, editions)| ArticleInput {
                document: document(unit),
                editions: editions.iter().collect(),
                withheld: Vec::new(),
                disclaimers: project.shown_disclaimers(unit),
            })
            .collect(),
        disclaimers: disclaimers
            .as_ref()
            .map(|(unit, editions)| (document(unit), editions.iter().collect())),
        notices: None,
        images,
        theme: theme(&project.theme),
    });
    site.text = text;
    let rendered = render(&site, Product::Site, &OnlyPseudo(output), &|_| false)?;
    Ok(rendered.summary)
}

/// Takes the files of pseudo-locales alone; the others are the build's.
struct OnlyPseudo<'o>(&'o dyn Output);

impl Output for OnlyPseudo<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let folder = path.split('/').next().unwrap_or(path);
        if PSEUDO_LOCALES.contains(&folder) {
            self.0.put(path, bytes)
        } else {
            Ok(())
        }
    }

    fn is_intact(&self, path: &str, stamp: Stamp) -> bool {
        self.0.is_intact(path, stamp)
    }
}
