//! [`Site`] → files. Each format is one folder or file here; formats never read each other.

mod bidi;
mod contact;
mod figures;
mod html;
mod link;
mod report;
mod sitemap;
mod staff;
mod text;
mod units;
mod view;

use std::fmt;
use std::ops::Add;

use rayon::prelude::*;

use crate::site::Site;
use crate::source::Output;

/// Parts of a text that stands in a right-to-left paragraph, in order, and whether each must be isolated, left to right,
/// so that it keeps its order: telephone numbers, ranges, doses, Latin phrases.
pub fn isolated_runs(text: &str) -> impl Iterator<Item = (&str, bool)> {
    bidi::runs(text).map(|run| (run.text, run.isolate))
}

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

/// What rendering gave.
#[derive(Debug, Default)]
pub struct Rendered {
    /// Everything.
    pub summary: RenderSummary,
    /// What each article was rendered to, in order.
    pub articles: Vec<ArticleFiles>,
}

/// What one article was rendered to.
#[derive(Debug)]
pub struct ArticleFiles {
    /// Its position in [`Site::articles`].
    pub article: usize,
    /// Its share of the summary.
    pub summary: RenderSummary,
    /// Paths of its files.
    pub paths: Vec<String>,
}

/// Why rendering stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderError {
    /// The output refused a file: its path and the reason.
    Output(String, String),
    /// The page's frame could not be made: the reason.
    Shell(String),
    /// The project was only surveyed, so there are no texts to render.
    NoTexts,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(path, reason) => write!(f, "{path} could not be written: {reason}"),
            Self::Shell(reason) => write!(f, "the page template could not be filled: {reason}"),
            Self::NoTexts => f.write_str("a survey keeps no texts; judge the project to build it"),
        }
    }
}

impl std::error::Error for RenderError {}

/// A format: what it makes of an article (all its locales, so that what they share is made once) and of
/// the site as a whole.
trait Format: Send + Sync {
    /// Files of the article at a position of [`Site::articles`].
    fn article(&self, _: usize, _: &mut Files<'_>) -> Result<(), RenderError> {
        Ok(())
    }
    /// Files of the locale at a position of [`Site::locales`] that belong to no article.
    fn locale(&self, _: usize, _: &mut Files<'_>) -> Result<(), RenderError> {
        Ok(())
    }
    /// Files that belong to no article and no locale.
    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError>;
}

/// Prepares a format for a site.
type Prepare = for<'s> fn(&'s Site<'s>) -> Result<Box<dyn Format + 's>, RenderError>;

/// What is made of a site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Product {
    /// Pages and texts to be published.
    #[default]
    Site,
    /// One element an article and locale, to be pasted into a content management system.
    Fragments,
}

/// Formats of fragments.
const FRAGMENTS: &[Prepare] = &[html::prepare_fragments];

/// Every format of a site, in the order its files are made.
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
    /// Paths of the files so far.
    paths: Vec<String>,
}

impl<'o> Files<'o> {
    fn new(output: &'o dyn Output) -> Self {
        Self {
            output,
            buffer: String::new(),
            summary: RenderSummary::default(),
            paths: Vec::new(),
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
        self.paths.push(path.to_owned());
        Ok(())
    }
}

impl Add for RenderSummary {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        self.editions += other.editions;
        self.notices += other.notices;
        self.files += other.files;
        self.bytes += other.bytes;
        self
    }
}

/// A part of the work that needs no other part.
#[derive(Clone, Copy)]
enum Job {
    /// What belongs to the whole site, in a format.
    Site(usize),
    /// What belongs to a locale, in a format.
    Locale(usize, usize),
    /// An article.
    Article(usize),
}

/// Renders every format of a product of the site, article by article, in parallel, except articles that
/// `is_kept` says need no files. The bytes do not depend on the number of threads; only the order in which
/// files reach `output` does.
///
/// # Errors
/// The first file that could not be made; files already put stay with the output.
pub fn render(
    site: &Site<'_>,
    product: Product,
    output: &dyn Output,
    is_kept: &(dyn Fn(usize) -> bool + Sync),
) -> Result<Rendered, RenderError> {
    let formats = match product {
        Product::Site => FORMATS,
        Product::Fragments => FRAGMENTS,
    };
    let formats = formats
        .par_iter()
        .map(|prepare| prepare(site))
        .collect::<Result<Vec<_>, _>>()?;
    // The longest first, so that none of them is left to one thread in the end.
    let whole = (0..formats.len()).map(Job::Site);
    let locales = (0..site.locales.len())
        .flat_map(|at| (0..formats.len()).map(move |format| Job::Locale(format, at)));
    let articles = (0..site.articles.len()).filter(|number| !is_kept(*number));
    let jobs: Vec<Job> = whole
        .chain(locales)
        .chain(articles.map(Job::Article))
        .collect();
    let done = jobs
        .into_par_iter()
        .map_init(
            || Files::new(output),
            |files, job| {
                match job {
                    Job::Site(format) => formats.get(format).map(|it| it.site(files)),
                    Job::Locale(format, at) => formats.get(format).map(|it| it.locale(at, files)),
                    Job::Article(number) => Some(
                        formats
                            .iter()
                            .try_for_each(|format| format.article(number, files)),
                    ),
                }
                .unwrap_or(Ok(()))?;
                let summary = std::mem::take(&mut files.summary);
                Ok((job, summary, std::mem::take(&mut files.paths)))
            },
        )
        .collect::<Result<Vec<_>, _>>()?;
    let mut rendered = Rendered::default();
    for (job, summary, paths) in done {
        rendered.summary = rendered.summary + summary;
        if let Job::Article(article) = job {
            rendered.articles.push(ArticleFiles {
                article,
                summary,
                paths,
            });
        }
    }
    Ok(rendered)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::Arc;

    use super::*;
    use crate::locale::Day;
    use crate::localize::{Edition, contexts, localize, localize_source};
    use crate::project::{Unit, load};
    use crate::site::{
        ArticleInput, Document, ImageSize, PlanInput, SiteNotices, Stage, Theme, WithheldReason,
        plan,
    };
    use crate::source::{MemoryOutput, MemoryTree};

    fn document(unit: &Unit) -> Document<'_> {
        Document {
            article: &unit.article,
            section_ids: &unit.sections,
            critical: &unit.critical,
        }
    }

    /// Files of the site made from a fixture; `withheld` names the editions that failed, `slug tag`.
    pub(super) fn build(
        fixture: &str,
        stage: Stage,
        withheld: &[(&str, &str)],
    ) -> BTreeMap<String, String> {
        build_product(fixture, stage, withheld, Product::Site)
    }

    fn build_product(
        fixture: &str,
        stage: Stage,
        withheld: &[(&str, &str)],
        product: Product,
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
        let all: Vec<Vec<Edition>> = project.articles.iter().map(editions).collect();
        let disclaimers: Vec<Edition> = project.disclaimers.iter().flat_map(editions).collect();
        let source = &contexts[project.settings.source.tag()];
        let notices = project
            .notices
            .as_ref()
            .map(|it| (it, localize_source(&project, &it.unit, source)));
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
                    disclaimers: project.shown_disclaimers(unit),
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
            notices: notices.as_ref().map(|(notices, edition)| SiteNotices {
                document: document(&notices.unit),
                edition,
                languages: &notices.languages,
            }),
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
            theme: Theme {
                shell: project.theme.shell.as_deref(),
                style: project.theme.style.as_deref(),
                logo: None,
            },
        });
        let output = MemoryOutput::default();
        render(&site, product, &output, &|_| false).unwrap();
        output
            .into_files()
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect()
    }

    /// A small site with everything on its pages.
    pub(super) const SITE: &str = include_str!("testdata/site.txt");

    /// The small site with editions that failed their gates.
    fn published() -> BTreeMap<String, String> {
        build(SITE, Stage::Publish, &[("plain", "ar")])
    }

    #[test]
    fn pages_are_as_they_should_be() {
        let site = published();
        for (path, expected) in [
            (
                "ar/pain/after/index.html",
                snapbox::file!["testdata/ar.html"],
            ),
            (
                "ar/pain/after/after.ar.txt",
                snapbox::file!["testdata/ar.text"],
            ),
            (
                "ar/plain/index.html",
                snapbox::file!["testdata/ar-withheld.html"],
            ),
            ("ar/index.html", snapbox::file!["testdata/ar-index.html"]),
            ("ar/index.ar.txt", snapbox::file!["testdata/ar-index.text"]),
            (
                "en-US/pain/after/index.html",
                snapbox::file!["testdata/en-US.html"],
            ),
            (
                "en-US/pain/after/after.en-US.txt",
                snapbox::file!["testdata/en-US.text"],
            ),
            (
                "en-US/old-after/index.html",
                snapbox::file!["testdata/en-US-moved.html"],
            ),
            ("index.html", snapbox::file!["testdata/languages.html"]),
            ("sitemap.xml", snapbox::file!["testdata/sitemap.xml"]),
            ("report.json", snapbox::file!["testdata/report.json"]),
        ] {
            snapbox::assert_data_eq!(&site[path], expected.raw());
        }
        assert_eq!(site.len(), 24, "{:#?}", site.keys());
    }

    /// One tag of a page: its name, whether it closes, its attributes.
    struct Tag<'t> {
        name: &'t str,
        closes: bool,
        attributes: BTreeMap<&'t str, &'t str>,
    }

    /// Tags of a page; panics where it is not well-formed in the strictest sense.
    fn tags(html: &str) -> Vec<Tag<'_>> {
        const VOID: &[&str] = &["br", "hr", "img", "link", "meta"];
        let mut tags = Vec::new();
        let mut open: Vec<&str> = Vec::new();
        let mut rest = html.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
        while let Some((text, after)) = rest.split_once('<') {
            if !open.contains(&"script") {
                assert!(!text.contains('>'), "a lone >: {text}");
                for entity in text.split('&').skip(1) {
                    let name = entity.split(';').next().unwrap();
                    assert!(["amp", "lt", "gt", "quot"].contains(&name), "&{entity}");
                }
            }
            let (inside, after) = after.split_once('>').expect("a tag that ends");
            rest = after;
            let closes = inside.starts_with('/');
            let inside = inside.trim_start_matches('/');
            let (name, mut list) = inside.split_once(' ').unwrap_or((inside, ""));
            assert!(
                name.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()),
                "{name}"
            );
            let mut attributes = BTreeMap::new();
            while let Some((key, value)) = list.split_once("=\"") {
                let (value, next) = value.split_once('"').expect("quotes");
                assert!(attributes.insert(key.trim(), value).is_none(), "{inside}");
                list = next;
            }
            assert!(list.trim().is_empty(), "{inside}");
            if closes {
                assert_eq!(open.pop(), Some(name), "</{name}> in {html}");
            } else if !VOID.contains(&name) {
                open.push(name);
            }
            tags.push(Tag {
                name,
                closes,
                attributes,
            });
        }
        assert!(open.is_empty(), "{open:?} never ends");
        tags
    }

    /// What holds for every page there is.
    fn inspect(path: &str, html: &str) {
        let tags: Vec<Tag<'_>> = tags(html).into_iter().filter(|tag| !tag.closes).collect();
        let with = |key: &str| {
            let key = key.to_owned();
            tags.iter()
                .filter(move |tag| tag.attributes.contains_key(&*key))
        };
        let ids: Vec<&str> = with("id").map(|tag| tag.attributes["id"]).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{path}: an id twice in {ids:?}");
        for tag in with("href") {
            if let Some(fragment) = tag.attributes["href"].strip_prefix('#') {
                assert!(
                    unique.contains(fragment),
                    "{path}: #{fragment} leads nowhere"
                );
            }
        }
        for tag in with("aria-labelledby") {
            assert!(unique.contains(tag.attributes["aria-labelledby"]), "{path}");
        }
        let html_tag = &tags[0];
        assert!(
            html_tag.attributes.contains_key("lang") && html_tag.attributes.contains_key("dir")
        );
        for tag in with("lang") {
            // Which voice and which order: one without the other is a mistake.
            assert!(
                tag.attributes.contains_key("dir"),
                "{path}: lang without dir"
            );
        }
        for tag in with("hreflang").filter(|tag| tag.name == "a") {
            assert!(tag.attributes.contains_key("href"), "{path}");
        }
        for tag in tags
            .iter()
            .filter(|tag| tag.attributes.get("rel") == Some(&"alternate") && tag.name == "a")
        {
            assert_eq!(tag.attributes["lang"], tag.attributes["hreflang"], "{path}");
        }
        for name in ["style", "onclick", "role=\"alert\""] {
            assert!(with(name).next().is_none(), "{path}: {name}");
        }
        let mut level = 0;
        for heading in tags
            .iter()
            .filter(|tag| tag.name.len() == 2 && tag.name.starts_with('h') && tag.name != "hr")
        {
            let next: usize = heading.name[1..].parse().unwrap();
            assert!(next <= level + 1, "{path}: h{level} then h{next}");
            assert!(next > 1 || level == 0, "{path}: a second h1");
            level = next;
        }
        assert!(level > 0, "{path}: no heading");
        for (name, count) in [
            ("main", 1),
            ("header", 1),
            ("footer", 1),
            ("title", 1),
            ("h1", 1),
        ] {
            assert_eq!(
                tags.iter().filter(|tag| tag.name == name).count(),
                count,
                "{path}: {name}"
            );
        }
        assert_eq!(tags[2].attributes.get("charset"), Some(&"utf-8"), "{path}");
    }

    /// Text of a page's body as it is seen, references resolved.
    fn seen(html: &str) -> String {
        let body = html.split_once("<main").unwrap().1;
        let mut text = String::new();
        for part in body.split('<').skip(1) {
            let (tag, after) = part.split_once('>').unwrap();
            let inline = [
                "a", "bdi", "em", "strong", "code", "span", "b", "time", "sup", "del",
            ];
            let name = tag.trim_start_matches('/').split(' ').next().unwrap();
            if !inline.contains(&name) {
                text.push(' ');
            }
            text.push_str(after);
        }
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    }

    #[test]
    fn every_page_is_well_formed_and_every_reference_leads_somewhere() {
        for stage in [Stage::Publish, Stage::Draft] {
            for (path, html) in build(SITE, stage, &[("plain", "ar")]) {
                if path.ends_with(".html") {
                    inspect(&path, &html);
                }
            }
        }
    }

    #[test]
    fn relative_links_lead_to_files_of_the_site() {
        let site = published();
        for (path, html) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            for tag in tags(html) {
                let Some(href) = tag.attributes.get("href").or(tag.attributes.get("src")) else {
                    continue;
                };
                if href.contains(':') || href.starts_with('#') || href.contains("assets/") {
                    continue;
                }
                let href = href.split('#').next().unwrap();
                let mut parts: Vec<&str> = path.split('/').collect();
                parts.pop();
                for part in href.split('/') {
                    match part {
                        ".." => assert!(parts.pop().is_some(), "{path}: {href} leaves the site"),
                        "." | "" => {}
                        part => parts.push(part),
                    }
                }
                let mut target = parts.join("/");
                if href.ends_with('/') {
                    target = format!("{target}/index.html")
                        .trim_start_matches('/')
                        .to_owned();
                }
                assert!(site.contains_key(&target), "{path}: {href} is no file");
            }
        }
    }

    /// Runs of letters and digits.
    fn runs(text: &str) -> BTreeSet<&str> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|run| !run.is_empty())
            .collect()
    }

    /// Asserts that a page and its text hold the same words, but for what one of them alone needs.
    fn same_words(page: &str, text: &str) {
        // Ways back from the footnotes are of no use on paper.
        let main = page.split_once("</main>").unwrap().0;
        let mut kept = String::new();
        for (at, part) in main.split("<a role=\"doc-backlink\"").enumerate() {
            let part = if at == 0 {
                part
            } else {
                part.split_once("</a>").unwrap().1
            };
            kept.push_str(part);
        }
        let shown = seen(&kept);
        // A line may end inside a run of ideographs.
        let squeeze = |text: &str| text.split_whitespace().collect::<String>();
        let (on_page, in_text) = (squeeze(&shown), squeeze(text));
        let lost: Vec<_> = runs(&shown)
            .into_iter()
            .filter(|run| !in_text.contains(run))
            .collect();
        assert!(lost.is_empty(), "only on the page: {lost:?}\n{text}");
        // The head holds the page's own address, the footer its version and languages.
        let everywhere = runs(page);
        let known = ["Links", "Web", "Table", "Image", "Warning"];
        // Sections, items and addresses are numbered in the text itself.
        let is_number = |run: &str| run.len() == 1 && run.bytes().all(|it| it.is_ascii_digit());
        let more: Vec<_> = runs(text)
            .into_iter()
            .filter(|run| {
                !on_page.contains(run)
                    && !everywhere.contains(run)
                    && !known.contains(run)
                    && !is_number(run)
            })
            .collect();
        assert!(more.is_empty(), "only in the text: {more:?}\n{text}");
    }

    #[test]
    fn html_and_text_hold_the_same_words() {
        let site = published();
        for tag in ["en-US", "ar", "es"] {
            let page = &site[&format!("{tag}/pain/after/index.html")];
            let text = &site[&format!("{tag}/pain/after/after.{tag}.txt")];
            if tag == "en-US" {
                same_words(page, text);
            } else {
                // Interface text of the other languages has other words for links, tables and images.
                let shown = seen(page.split_once("<section class=\"notes\"").unwrap().0);
                let lost: Vec<_> = runs(&shown)
                    .difference(&runs(text))
                    .copied()
                    .map(str::to_owned)
                    .collect();
                assert!(lost.is_empty(), "{lost:?}");
            }
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn any_paragraph_has_the_same_words_in_both_formats(
            first in "[a-z]{1,9}( [a-zé0-9]{1,9}|[*]{1,2}[a-z]+[*]{1,2}|[,.!?–()-]|痛み| `x1`){0,40}",
            second in "[A-Z][a-z]{0,20}( [0-9]{1,3} mg/kg| [ا-ي]{2,9}| [a-z]{1,12}|[.,]){0,40}",
        ) {
            let fixture = SITE.replace("Only text.", &format!("Only {first}\n\n- {second}\n- Only text."));
            let site = build(&fixture, Stage::Publish, &[]);
            let (page, text) = (&site["en-US/plain/index.html"], &site["en-US/plain/plain.en-US.txt"]);
            inspect("en-US/plain/index.html", page);
            same_words(page, text);
        }
    }

    /// A block of Markdown with words of its own in every place that a reader sees.
    fn block() -> impl proptest::strategy::Strategy<Value = String> {
        use proptest::prelude::*;
        let words = || {
            proptest::string::string_regex(
                "[a-z]{2,9}( [a-zé]{1,12}| [0-9]{1,3} mg| [*]{2}[a-z]{2,9}[*]{2}| 痛み| [ا-ي]{2,9}|,|\\.){0,12}",
            )
            .unwrap()
        };
        prop_oneof![
            words(),
            (words(), words(), words()).prop_map(|(a, b, c)| format!("- {a}\n- {b}\n  1. {c}")),
            (words(), words()).prop_map(|(a, b)| format!("3. {a}\n\n   {b}\n4. {a}")),
            (words(), words()).prop_map(|(a, b)| format!("> [!WARNING]\n> {a}\n>\n> - {b}")),
            words().prop_map(|a| format!("> {a}")),
            (words(), words(), words()).prop_map(|(a, b, c)| format!("{a}\n: {b}\n: {c}")),
            (words(), words(), words(), words()).prop_map(|(a, b, c, d)| {
                format!("Table: {a}\n\n| {b} | {c} |\n|---|---|\n| {d} | {a} |\n| {c} | |")
            }),
            (words(), words()).prop_map(|(a, b)| format!("## {a}\n\n{b}.[^n]")),
            words()
                .prop_map(|a| format!("{a} [{a}](https://example.org/{}) {{ $phone }}", a.len())),
            words().prop_map(|a| format!("```\n{a}\n```")),
        ]
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
        #[test]
        fn any_article_has_the_same_words_in_both_formats(
            blocks in proptest::collection::vec(block(), 1..8),
            placed in proptest::sample::select(vec!["off-label", "off-label at top, #end", "off-label at #end"]),
        ) {
            let article = format!(
                "//- content/made.md\n+++\ntitle = \"Made\"\ndisclaimers = [\"{placed}\"]\n+++\n\n{}\n\n## End {{#end}}\n\nThe end.[^n]\n\n[^n]: A note.\n",
                blocks.join("\n\n")
            );
            let site = build(&SITE.replacen("//- locales/ar/plain.ftl", &format!("{article}//- locales/ar/plain.ftl"), 1), Stage::Publish, &[]);
            let (page, text) = (&site["en-US/made/index.html"], &site["en-US/made/made.en-US.txt"]);
            inspect("en-US/made/index.html", page);
            same_words(page, text);
        }
    }

    /// What `WordPress` keeps of a post of an author who may not write any HTML: the elements of its
    /// `$allowedposttags` that we could want, with their attributes; every element has the global ones.
    const KEPT: &[(&str, &[&str])] = &[
        ("a", &["href", "rel", "target"]),
        ("b", &[]),
        ("blockquote", &["cite"]),
        ("br", &[]),
        ("caption", &[]),
        ("code", &[]),
        ("dd", &[]),
        ("del", &["datetime"]),
        ("div", &[]),
        ("dl", &[]),
        ("dt", &[]),
        ("em", &[]),
        ("figcaption", &[]),
        ("figure", &[]),
        ("h2", &[]),
        ("h3", &[]),
        ("h4", &[]),
        ("h5", &[]),
        ("h6", &[]),
        ("hr", &[]),
        ("img", &["alt", "height", "src", "width"]),
        ("li", &["value"]),
        ("mark", &[]),
        ("nav", &[]),
        ("ol", &["start", "type"]),
        ("p", &[]),
        ("pre", &[]),
        ("section", &[]),
        ("span", &[]),
        ("strong", &[]),
        ("sup", &[]),
        ("table", &[]),
        ("tbody", &[]),
        ("td", &["scope"]),
        ("th", &["scope"]),
        ("thead", &[]),
        ("tr", &[]),
        ("ul", &[]),
    ];
    const KEPT_EVERYWHERE: &[&str] = &[
        "aria-label",
        "aria-labelledby",
        "class",
        "dir",
        "id",
        "lang",
        "role",
        "style",
        "title",
    ];

    /// A fragment as such a system keeps it: other elements and attributes are gone, their text stays.
    fn kept(html: &str) -> String {
        let mut out = String::new();
        for part in html.split_inclusive('>') {
            let (text, tag) = part.split_once('<').unwrap_or((part, ""));
            out.push_str(text);
            let Some(inside) = tag.strip_suffix('>') else {
                continue;
            };
            let name = inside.trim_start_matches('/').split(' ').next().unwrap();
            let Some((_, own)) = KEPT.iter().find(|(it, _)| *it == name) else {
                continue;
            };
            out.push('<');
            out.push_str(inside.split(' ').next().unwrap());
            let mut list = inside.split_once(' ').map_or("", |(_, list)| list);
            while let Some((key, rest)) = list.split_once("=\"") {
                let (value, rest) = rest.split_once('"').unwrap();
                let key = key.trim();
                let is_kept = own.contains(&key)
                    || KEPT_EVERYWHERE.contains(&key)
                    || key.starts_with("data-");
                if is_kept {
                    out.push_str(&format!(" {key}=\"{value}\""));
                }
                list = rest;
            }
            out.push('>');
        }
        out
    }

    #[test]
    fn fragments_survive_a_content_management_system() {
        let placed = SITE.replace("\"off-label\", ", "\"off-label at top, #third\", ");
        let site = build_product(&placed, Stage::Publish, &[], Product::Fragments);
        assert_eq!(
            site.keys().map(String::as_str).collect::<Vec<_>>(),
            [
                "ar/pain/after.html",
                "ar/plain.html",
                "en-US/pain/after.html",
                "en-US/plain.html",
                "es/pain/after.html",
                "es/plain.html",
                "fragment.css"
            ]
        );
        for (path, html) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert_eq!(kept(html), *html, "{path}");
            let document = format!("<!DOCTYPE html>\n{html}");
            for tag in tags(&document).iter().filter(|tag| !tag.closes) {
                for name in ["href", "src"] {
                    let address = tag.attributes.get(name).copied().unwrap_or("#");
                    assert!(
                        address.starts_with('#') || address.contains(':'),
                        "{path}: {address}"
                    );
                }
            }
        }
        let page = &site["ar/pain/after.html"];
        for part in [
            "<div class=\"polyleaf-leaflet\" lang=\"ar\" dir=\"rtl\" data-polyleaf=\"pain/after.ar@2026-11-24-",
            "<section class=\"polyleaf-disclaimers\" aria-labelledby=\"disclaimers--heading\" style=\"border: 2px solid; padding: 1em\">",
            "<div class=\"polyleaf-disclaimer\" data-disclaimer=\"not-advice\">",
            "<a class=\"polyleaf-tel\" href=\"tel:+12025550142\"><span dir=\"ltr\">+1 202-555-0142</span></a>",
            "<span class=\"polyleaf-tel\" dir=\"ltr\">1-800-FDA-1088</span>",
            "<a href=\"https://clinic.example/ar/plain/\">",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        assert_eq!(page.matches("data-disclaimer=\"off-label\"").count(), 2);
        // The same words as the page, but for its frame and its title.
        let whole = build(&placed, Stage::Publish, &[]);
        let whole = &whole["ar/pain/after/index.html"];
        let main = whole.split_once("</h1>").unwrap().1;
        let body = seen(&["<main>", main.split_once("</main>").unwrap().0].concat());
        let text = seen(&format!("<main>{page}"));
        let lost: Vec<_> = runs(&body)
            .difference(&runs(&text))
            .copied()
            .map(str::to_owned)
            .collect();
        assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn languages_that_are_not_published_are_named_nowhere() {
        let site = build(SITE, Stage::Publish, &[("pain/after", "ar")]);
        for path in ["en-US/pain/after/index.html", "es/pain/after/index.html"] {
            let html = &site[path];
            assert!(
                !html.contains("hreflang=\"ar\"") && !html.contains("ar/pain/after"),
                "{html}"
            );
            assert_eq!(
                html.matches("rel=\"alternate\" hreflang=").count(),
                3,
                "self, es and x-default"
            );
        }
        assert!(!site["sitemap.xml"].contains("ar/pain/after"));
        assert!(!site["ar/index.html"].contains("pain/after"));
        assert!(!site.contains_key("ar/pain/after/after.ar.txt"));
        let notice = &site["ar/pain/after/index.html"];
        for part in [
            "<meta name=\"robots\" content=\"noindex\">",
            "tel:911",
            "<a href=\"../../../en-US/pain/after/\" lang=\"en-US\" dir=\"ltr\" hreflang=\"en-US\">English</a>",
        ] {
            assert!(notice.contains(part), "{part} is not in {notice}");
        }
        assert!(!notice.contains("rel=\"canonical\""));
    }

    #[test]
    fn a_link_to_a_withheld_page_shows_its_notice_or_the_source() {
        let with = published();
        assert!(with["ar/pain/after/index.html"].contains("<a href=\"../../plain/\">"));
        let nothing = SITE.replace("[policy]", "[policy]\nwithheld = \"nothing\"");
        let without = build(&nothing, Stage::Publish, &[("plain", "ar")]);
        assert!(!without.contains_key("ar/plain/index.html"));
        assert!(
            without["ar/pain/after/index.html"].contains(
                "<a href=\"../../../en-US/plain/\" hreflang=\"en-US\">النص</a> (<span lang=\"en-US\" dir=\"ltr\">English</span>)"
            )
        );
        assert!(without["ar/pain/after/after.ar.txt"].contains("النص (English) [1]"));
    }

    #[test]
    fn disclaimers_stand_where_they_are_placed() {
        let placed = SITE.replace(
            "[\"off-label\", \"not-advice\"]",
            "[\"off-label at top, #side-effects, #third\", \"not-advice at #how-long, #no-such\"]",
        );
        let site = build(&placed, Stage::Publish, &[]);
        for tag in ["en-US", "ar"] {
            let html = &site[&format!("{tag}/pain/after/index.html")];
            inspect(tag, html);
            let order: Vec<&str> = html
                .match_indices("data-disclaimer=\"")
                .chain(html.match_indices("<h2 id=\""))
                .map(|(at, mark)| (at, html[at + mark.len()..].split('"').next().unwrap()))
                .collect::<BTreeMap<_, _>>()
                .into_values()
                .collect();
            assert_eq!(
                order[..9],
                [
                    "disclaimers--heading",
                    "off-label",
                    "contents--heading",
                    "how-long",
                    "not-advice",
                    "side-effects",
                    "off-label",
                    "third",
                    "off-label"
                ],
                "{tag}"
            );
        }
        let text = &site["en-US/pain/after/after.en-US.txt"];
        let section = text.rsplit_once("2. Side effects\n").unwrap().1;
        assert!(
            section.starts_with("\nImportant\n\n  Off-label\n\n  Not approved.\n\nNausea\n"),
            "{section}"
        );
        same_words(&site["en-US/pain/after/index.html"], text);
    }

    #[test]
    fn a_translation_that_was_reviewed_as_a_whole_says_by_whom_and_when() {
        let signature = |source: &str, target: &str| crate::localize::signature(source, target);
        let row = |id: &str, reviewer: &str, day: &str, signed| {
            format!(
                "{id}\tb3-0000000000000001\tb3-0000000000000002\thuman\t2026-11-20\t\t{reviewer}\tyes\t{day}\t{signed}\n\n"
            )
        };
        let text = row(
            "intro--only-text",
            "A. Reviewer",
            "2026-11-21",
            signature("Only text.", "نص فقط."),
        );
        let title = row(
            "meta--title",
            "B. Reviewer",
            "2026-11-22",
            signature("Plain", "نص"),
        );
        let build = |rows: &[&str]| {
            let head = "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n\n";
            let fixture = format!(
                "{SITE}//- locales/ar/plain.review.tsv\n{head}{}",
                rows.concat()
            );
            let site = build(&fixture, Stage::Publish, &[]);
            ["ar/plain/index.html", "ar/plain/plain.ar.txt"].map(|path| site[path].clone())
        };
        let [page, plain] = build(&[&text, &title]);
        assert!(page.contains("<p>تاريخ مراجعة الترجمة: <time datetime=\"2026-11-22\"><bdi>22 نوفمبر 2026</bdi></time></p>\n<p>راجع الترجمة: <bdi>B. Reviewer وA. Reviewer</bdi></p>"), "{page}");
        assert!(
            plain.contains("تاريخ مراجعة الترجمة: 22 نوفمبر 2026\nراجع الترجمة: "),
            "{plain}"
        );
        // One text that nobody signed, and nothing is said.
        for page in build(&[&text]) {
            assert!(!page.contains("راجع الترجمة"), "{page}");
        }
    }

    #[test]
    fn notices_are_a_page_with_each_language_in_its_own_direction() {
        let notices = "//- content/notices.md\n+++\ntitle = \"Help\"\n+++\n\n## English\n\nCall { $phone }.\n\n\
            ## العربية {lang=ar}\n\nاتصلوا بالرقم { $phone }.\n\n### حقوقكم\n\n- واحد\n\n## Soomaali {lang=so}\n\nWac { $phone }.\n";
        let site = build(&format!("{SITE}{notices}"), Stage::Publish, &[]);
        let page = &site["notices/index.html"];
        inspect("notices/index.html", page);
        for part in [
            "<a href=\"#ar\" lang=\"ar\" dir=\"rtl\">العربية</a>",
            "<div class=\"notice\" lang=\"en-US\" dir=\"ltr\">\n<h2 id=\"english\">English</h2>",
            "<div class=\"notice\" lang=\"ar\" dir=\"rtl\">\n<h2 id=\"ar\">العربية</h2>\n<p>اتصلوا بالرقم <a class=\"tel\"",
            "</p>\n<h3 id=\"section\">حقوقكم</h3>\n<ul>\n<li>واحد</li>\n</ul>\n</div>\n<div class=\"notice\" lang=\"so\" dir=\"ltr\">",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        let text = &site["notices/notices.txt"];
        assert!(
            text.contains("اتصلوا بالرقم \u{2066}+1 202-555-0142\u{2069}."),
            "{text}"
        );
        assert!(text.contains("\nWac +1 202-555-0142.\n"), "{text}");
        for (path, href) in [
            ("ar/pain/after/index.html", "../../../notices/#ar"),
            ("es/index.html", "../notices/"),
            ("en-US/plain/index.html", "../../notices/#english"),
            ("index.html", "notices/#english"),
        ] {
            let link = format!("<li><a href=\"{href}\">");
            assert!(
                site[path].contains(&link),
                "{link} is not in {}",
                site[path]
            );
        }
        assert!(!site["ar/plain/index.html"].contains("notices/notices"));
    }

    #[test]
    fn a_demonstration_says_so_and_stays_out_of_search_engines() {
        let demo = SITE.replace("base-url", "demo = true\nbase-url");
        let site = build(&demo, Stage::Publish, &[]);
        for (path, text) in &site {
            if path.ends_with(".html") && !path.contains("old-after") {
                assert!(
                    text.contains("content=\"noindex\"") && text.contains("class=\"banner\""),
                    "{path}"
                );
            }
        }
        assert!(
            site["en-US/plain/plain.en-US.txt"].contains("\nDemonstration, not medical advice\n")
        );
        assert!(!site.contains_key("sitemap.xml"));
    }

    #[test]
    fn a_draft_shows_what_is_missing() {
        let site = build(
            SITE.replace("show-source-marked", "never").as_str(),
            Stage::Draft,
            &[],
        );
        let html = &site["es/plain/index.html"];
        assert!(
            html.contains("<mark class=\"missing\"><b>Falta</b> <span lang=\"en-US\" dir=\"ltr\">Only text.</span></mark>"),
            "{html}"
        );
        assert!(site["es/plain/plain.es.txt"].contains("[Falta] Only text."));
    }

    #[test]
    fn text_files_hold_only_what_plain_text_may() {
        for (path, text) in published()
            .iter()
            .filter(|(path, _)| path.ends_with(".txt"))
        {
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
            let right = path.starts_with("ar");
            let mut depth = 0;
            for line in text.lines() {
                assert!(
                    !line.ends_with(' ') && !line.contains('\t'),
                    "{path}: {line:?}"
                );
                assert!(
                    right || crate::locale::display_width(line) <= 72,
                    "{path}: {line}"
                );
                for c in line.chars() {
                    match c {
                        '\u{2066}' | '\u{2067}' | '\u{2068}' => depth += 1,
                        '\u{2069}' => depth -= 1,
                        '\u{202A}'..='\u{202E}' | '\u{AD}' | '\u{200B}' => panic!("{path}: {c:?}"),
                        _ => {}
                    }
                    assert!(right || depth == 0, "{path}: direction marks in {line}");
                }
                assert_eq!(
                    depth, 0,
                    "{path}: an isolate of {line} ends on another line"
                );
            }
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes_on_one_thread() {
        let one = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .build()
            .unwrap();
        assert_eq!(one.install(published), published());
    }
}
