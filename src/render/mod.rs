//! [`Site`] → files. Each format is one folder or file here; formats never read each other.

mod bidi;
mod contact;
mod html;
mod link;
mod report;
mod sitemap;
mod text;
mod units;
mod view;

use std::fmt;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::site::Site;
use crate::source::Output;

/// What was rendered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RenderSummary {
    /// Pages of published editions.
    pub editions: usize,
    /// Notices in place of withheld editions.
    pub notices: usize,
    /// Files of every kind.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Why rendering stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderError {
    /// The output refused a file: its path and the reason.
    Output(String, String),
    /// The page's frame could not be made: the reason.
    Shell(String),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(path, reason) => write!(f, "{path} could not be written: {reason}"),
            Self::Shell(reason) => write!(f, "the page template could not be filled: {reason}"),
        }
    }
}

impl std::error::Error for RenderError {}

/// A format: what it makes of an article (all its locales, so that what they share is made once) and of
/// the site as a whole.
trait Format: Sync {
    /// Files of the article at a position of [`Site::articles`].
    fn article(&self, number: usize, files: &mut Files<'_>) -> Result<(), RenderError>;
    /// Files that belong to no article.
    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError>;
}

/// Prepares a format for a site.
type Prepare = for<'s> fn(&'s Site<'s>) -> Result<Box<dyn Format + 's>, RenderError>;

/// Every format, in the order its files are made.
const FORMATS: &[Prepare] = &[
    html::prepare,
    text::prepare,
    sitemap::prepare,
    report::prepare,
];

/// Where one thread's files go.
struct Files<'o> {
    output: &'o dyn Output,
    buffer: String,
    summary: RenderSummary,
}

impl<'o> Files<'o> {
    fn new(output: &'o dyn Output) -> Self {
        Self {
            output,
            buffer: String::new(),
            summary: RenderSummary::default(),
        }
    }

    /// An empty buffer, to be given back with [`Files::put_buffer`].
    fn buffer(&mut self) -> String {
        std::mem::take(&mut self.buffer)
    }

    /// Puts a file that was made in the buffer.
    fn put_buffer(&mut self, path: &str, mut file: String) -> Result<(), RenderError> {
        self.put(path, file.as_bytes())?;
        file.clear();
        self.buffer = file;
        Ok(())
    }

    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), RenderError> {
        self.output
            .put(path, bytes)
            .map_err(|reason| RenderError::Output(path.to_owned(), reason))?;
        self.summary.files += 1;
        self.summary.bytes += bytes.len() as u64;
        Ok(())
    }
}

impl RenderSummary {
    fn add(mut self, other: Self) -> Self {
        self.editions += other.editions;
        self.notices += other.notices;
        self.files += other.files;
        self.bytes += other.bytes;
        self
    }
}

/// Renders every format of the site, articles in parallel. The bytes do not depend on the number of
/// threads; only the order in which files reach `output` does.
///
/// # Errors
/// The first file that could not be made; files already put stay with the output.
pub fn render(site: &Site<'_>, output: &dyn Output) -> Result<RenderSummary, RenderError> {
    let formats = FORMATS
        .iter()
        .map(|prepare| prepare(site))
        .collect::<Result<Vec<_>, _>>()?;
    let articles = (0..site.articles.len())
        .into_par_iter()
        .map_init(
            || Files::new(output),
            |files, number| {
                for format in &formats {
                    format.article(number, files)?;
                }
                Ok(std::mem::take(&mut files.summary))
            },
        )
        .try_reduce(RenderSummary::default, |a, b| Ok(a.add(b)))?;
    let mut files = Files::new(output);
    for format in &formats {
        format.site(&mut files)?;
    }
    Ok(articles.add(files.summary))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::Arc;

    use super::*;
    use crate::locale::Day;
    use crate::localize::{Edition, contexts, localize, localize_source};
    use crate::project::{Unit, load};
    use crate::site::{ArticleInput, Document, ImageSize, PlanInput, Stage, WithheldReason, plan};
    use crate::source::{MemoryOutput, MemoryTree};

    /// Files of the site made from a fixture; `withheld` names the editions that failed, `slug tag`.
    pub(super) fn build(
        fixture: &str,
        stage: Stage,
        withheld: &[(&str, &str)],
    ) -> BTreeMap<String, String> {
        let tree = MemoryTree::from_fixture(fixture);
        let project = load(&tree).unwrap_or_else(|errors| panic!("{errors:#?}"));
        let contexts = contexts(&project);
        let failed = |slug: &str, tag: &str| withheld.contains(&(slug, tag));
        let editions = |unit: &Unit| -> Vec<Edition> {
            let mut editions = Vec::new();
            for locale in &project.settings.locales {
                let Some(context) = contexts.get(locale.tag()) else {
                    continue;
                };
                if *locale == project.settings.source {
                    editions.push(localize_source(&project, unit, context));
                } else {
                    let own = project.translations(&tree, unit, locale);
                    let parents: Vec<_> = context
                        .parents
                        .iter()
                        .map(|parent| project.translations(&tree, unit, parent))
                        .collect();
                    editions.push(localize(&project, unit, context, &own, &parents));
                }
            }
            editions
        };
        fn document(unit: &Unit) -> Document<'_> {
            Document {
                article: &unit.article,
                section_ids: &unit.sections,
                critical: &unit.critical,
            }
        }
        let all: Vec<Vec<Edition>> = project.articles.iter().map(editions).collect();
        let disclaimers: Vec<Edition> = project.disclaimers.iter().flat_map(editions).collect();
        let articles = project
            .articles
            .iter()
            .zip(&all)
            .map(|(unit, editions)| {
                let slug = &*unit.article.slug;
                ArticleInput {
                    document: document(unit),
                    editions: editions
                        .iter()
                        .filter(|it| !failed(slug, it.locale.tag()))
                        .collect(),
                    withheld: project
                        .settings
                        .locales
                        .iter()
                        .filter(|it| failed(slug, it.tag()))
                        .map(|it| (Arc::clone(it.tag()), WithheldReason::Incomplete))
                        .collect(),
                    disclaimers: unit
                        .article
                        .front
                        .disclaimers
                        .iter()
                        .map(|(id, _)| id.as_str().into())
                        .collect(),
                }
            })
            .collect();
        let site = plan(PlanInput {
            settings: &project.settings,
            contexts: &contexts,
            stage,
            today: Day::parse("2026-11-24").unwrap(),
            articles,
            disclaimers: project
                .disclaimers
                .as_ref()
                .map(|unit| (document(unit), disclaimers.iter().collect())),
            images: BTreeMap::from([
                (
                    "scan.png".to_owned(),
                    ImageSize {
                        width: 640,
                        height: 480,
                    },
                ),
                (
                    "scan.ar.png".to_owned(),
                    ImageSize {
                        width: 600,
                        height: 480,
                    },
                ),
            ]),
        });
        let output = MemoryOutput::default();
        render(&site, &output).unwrap();
        output
            .into_files()
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect()
    }

    /// A small site with everything on its pages.
    pub(super) const SITE: &str = include_str!("testdata/site.txt");

    #[test]
    fn dump() {
        for (path, text) in build(SITE, Stage::Publish, &[("plain", "ar")]) {
            eprintln!("=== {path}\n{text}");
        }
    }
}
