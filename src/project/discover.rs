//! Which path is what.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::{Settings, is_slug};
use crate::content::NOTICES;
use crate::diag::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::project::{briefs::BRIEF_FILE, theme};
use crate::source::{Location, Tree, TreeProblem};

/// The files of a project by role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Slug → path of each article, `disclaimers` included.
    pub articles: BTreeMap<Arc<str>, String>,
    /// Path of the notices, if there are any.
    pub notices: Option<String>,
    /// Tag → slug → files, for every folder under `locales/`, listed as locale or not; `terms` and `site`
    /// are among the slugs.
    pub locales: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Discovered>>,
    /// Images beside articles, with their paths.
    pub images: Vec<String>,
    /// Pictures and fonts of the theme, with their paths.
    pub theme: Vec<String>,
}

/// Which of a slug's files a locale has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "there is a file of each kind, or there is none"
)]
pub struct Discovered {
    /// `<slug>.ftl`
    pub catalogue: bool,
    /// `<slug>.review.tsv`
    pub ledger: bool,
    /// `<slug>.obsolete.ftl`
    pub obsolete: bool,
    /// `<slug>.questions.tsv`
    pub questions: bool,
}

/// Images that may stand beside articles. SVG is code, and so the theme's alone.
const IMAGES: &[&str] = &["png", "jpg", "jpeg", "gif", "webp", "avif"];

/// Names of the catalogues that every locale has beside those of its articles.
const SHARED: &[&str] = &["terms", "site"];

/// Sorts the tree's paths by role; says what cannot be placed: invalid locale folders, slugs that are
/// reserved, collide when case-folded or are not `[a-z0-9]+(-[a-z0-9]+)*` parts joined by `/`, stray files.
/// Files whose names begin with a dot, and those that editors leave (`~`), are nobody's concern.
pub fn discover(tree: &dyn Tree, settings: &Settings) -> (Layout, Vec<Diagnostic>) {
    let mut layout = Layout::default();
    let mut found: Vec<Diagnostic> = tree
        .problems()
        .iter()
        .filter(|problem| !is_of_an_edition(&problem.path, tree, settings))
        .map(unlisted)
        .collect();
    let paths = |folder: &'static str| {
        tree.files()
            .range(folder.to_owned()..)
            .map(String::as_str)
            .take_while(move |path| path.starts_with(folder))
            .filter(|path| !is_hidden(path))
    };
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths("content/") {
        // Two names that differ in case alone are one file on many disks and one address on many servers.
        match folded.insert(fold(path), path) {
            Some(other) => {
                // Renaming it settles both.
                found.retain(|it| it.code != "project/bad-slug" || *it.location.path != *other);
                found.push(colliding(path, other));
            }
            None => place_content(path, &mut layout, &mut found),
        }
    }
    let mut folder = Folder::default();
    for path in paths("locales/") {
        place_locale(path, &mut folder, settings, &mut layout, &mut found);
    }
    for path in paths("theme/") {
        match folded.insert(fold(path), path) {
            Some(other) => found.push(colliding(path, other)),
            None => place_theme(path, &mut layout, &mut found),
        }
    }
    (layout, found)
}

fn place_theme(path: &str, layout: &mut Layout, found: &mut Vec<Diagnostic>) {
    let is_one_of = |known: &[&str]| {
        extension(path).is_some_and(|it| known.iter().any(|known| it.eq_ignore_ascii_case(known)))
    };
    if is_one_of(IMAGES) || is_one_of(&["svg", "woff2"]) {
        layout.theme.push(path.to_owned());
    } else if !theme::is_text(path) {
        let help = "a theme is shell.html, style.css, pictures (.svg, .png, .jpg, .gif, .webp, .avif) and fonts \
                    (.woff2); move anything else out of theme/";
        found.push(stray(path, help));
    }
}

fn place_content(path: &str, layout: &mut Layout, found: &mut Vec<Diagnostic>) {
    let inner = path.strip_prefix("content/").unwrap_or(path);
    if let Some(slug) = inner.strip_suffix(".md") {
        if slug == NOTICES {
            layout.notices = Some(path.to_owned());
            return;
        }
        match slug_problem(slug, path) {
            None => {
                layout.articles.insert(slug.into(), path.to_owned());
            }
            Some(problem) => found.push(problem),
        }
    } else if extension(inner)
        .is_some_and(|it| IMAGES.iter().any(|known| it.eq_ignore_ascii_case(known)))
    {
        layout.images.push(path.to_owned());
    } else {
        let help = match extension(inner) {
            Some("svg") => "use PNG, WebP or AVIF: SVG can hold code and belongs in theme/",
            Some("MD" | "Md" | "markdown" | "mdown" | "mkd") => {
                "rename it so that it ends in .md, or move it out of content/"
            }
            _ => {
                "articles end in .md, images in .png, .jpg, .gif, .webp or .avif; move anything else \
                  out of content/"
            }
        };
        found.push(stray(path, help));
    }
}

/// Whether a path is that of an article's catalogue or ledger in a locale it is translated to: what is
/// wrong with it is told where the edition is read.
fn is_of_an_edition(path: &str, tree: &dyn Tree, settings: &Settings) -> bool {
    let Some((tag, file)) = path
        .strip_prefix("locales/")
        .and_then(|path| path.split_once('/'))
    else {
        return false;
    };
    let slug = file
        .strip_suffix(".review.tsv")
        .or_else(|| file.strip_suffix(".questions.tsv"))
        .or_else(|| file.strip_suffix(".ftl"));
    let is_translated = settings
        .locales
        .iter()
        .any(|locale| **locale.tag() == *tag && *locale != settings.source);
    is_translated && slug.is_some_and(|slug| tree.files().contains(&format!("content/{slug}.md")))
}

/// What the tree could not list, as a finding.
pub(crate) fn unlisted(problem: &TreeProblem) -> Diagnostic {
    let (what, remedy) = problem
        .message
        .split_once("; ")
        .unwrap_or((&problem.message, "make it a readable file, or remove it"));
    Diagnostic::error(
        "project/unreadable",
        Location::file(&problem.path),
        format!("{} {what}", problem.path),
    )
    .with_help(remedy)
}

/// Why an article at `path` cannot have this slug, if it cannot.
pub fn slug_problem(slug: &str, path: &str) -> Option<Diagnostic> {
    let last = slug.rsplit('/').next().unwrap_or(slug);
    let reserved = match slug {
        _ if last == "index" => {
            "name it after its folder: content/care.md, not content/care/index.md"
        }
        "site" | "terms" => {
            "give it another name: locales/*/site.ftl and terms.ftl hold other texts"
        }
        NOTICES => {
            "give it another name: content/notices.md holds the notices, in their own languages"
        }
        _ if is_slug(slug) => return None,
        _ => {
            return Some(
                Diagnostic::error(
                    "project/bad-slug",
                    Location::file(path),
                    format!("\"{slug}\" cannot be part of an address"),
                )
                .with_help(
                    "name files and folders in lower-case letters a-z, digits and single hyphens, in at \
                     most eight levels",
                ),
            );
        }
    };
    Some(
        Diagnostic::error(
            "project/reserved-slug",
            Location::file(path),
            format!("an article cannot be named \"{slug}\""),
        )
        .with_help(reserved),
    )
}

/// The folder of `locales/` that is being read: paths are sorted, so a folder's files follow each other.
#[derive(Debug, Default)]
struct Folder<'t> {
    name: &'t str,
    tag: Option<Arc<str>>,
}

fn place_locale<'t>(
    path: &'t str,
    folder: &mut Folder<'t>,
    settings: &Settings,
    layout: &mut Layout,
    found: &mut Vec<Diagnostic>,
) {
    let inner = path.strip_prefix("locales/").unwrap_or(path);
    let Some((name, file)) = inner.split_once('/') else {
        found.push(stray(
            path,
            "put it into the folder of its locale, as locales/es/, or remove it",
        ));
        return;
    };
    if folder.name != name {
        *folder = Folder {
            name,
            tag: open_folder(name, settings, found),
        };
        if let Some(tag) = &folder.tag {
            layout.locales.entry(Arc::clone(tag)).or_default();
        }
    }
    // A folder that is no locale's is one finding, not one for each of its files.
    let Some(tag) = &folder.tag else {
        return;
    };
    if is_sheet(file) || file == BRIEF_FILE {
        return;
    }
    let (slug, role) = match split_role(file) {
        Some(split) if is_slug(split.0) => split,
        split => {
            let help = match split {
                None => {
                    "files of a locale are named as the article, ending in .ftl, .obsolete.ftl, \
                         .review.tsv or .questions.tsv; beside them stands brief.toml"
                }
                Some(_) => "name it as its article: lower-case letters a-z, digits, single hyphens",
            };
            found.push(stray(path, help).about_locale(tag));
            return;
        }
    };
    let Some(slugs) = layout.locales.get_mut(tag) else {
        return;
    };
    if !slugs.contains_key(slug) {
        // Ten thousand catalogues share the slugs of their articles.
        let known = layout.articles.get_key_value(slug);
        let key = known.map_or_else(|| slug.into(), |(key, _)| Arc::clone(key));
        slugs.insert(key, Discovered::default());
    }
    if let Some(files) = slugs.get_mut(slug) {
        match role {
            Role::Catalogue => files.catalogue = true,
            Role::Obsolete => files.obsolete = true,
            Role::Ledger => files.ledger = true,
            Role::Questions => files.questions = true,
        }
    }
}

/// Judges a locale's folder; its tag when it is one.
fn open_folder(name: &str, settings: &Settings, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let path = format!("locales/{name}");
    let locale = match Locale::parse(name) {
        Ok(locale) => locale,
        Err(error) => {
            found.push(
                Diagnostic::error(
                    "project/bad-locale-folder",
                    Location::file(&path),
                    format!("the folder {path} is not named after a locale: {error}"),
                )
                .with_help("rename the folder; until then nothing in it is read"),
            );
            return None;
        }
    };
    let inherited = |listed: &Locale| *listed == locale || listed.parents().contains(&locale);
    if !settings.locales.iter().any(inherited) {
        found.push(
            Diagnostic::error(
                "project/unlisted-locale",
                Location::file(&path),
                format!("{name} has texts, but is not one of the project's locales"),
            )
            .with_severity(Severity::Warning)
            .with_help(format!(
                "add \"{name}\" to `locales` in polyleaf.toml, or remove the folder {path}"
            ))
            .about_locale(locale.tag()),
        );
    }
    Some(Arc::clone(locale.tag()))
}

#[derive(Clone, Copy)]
enum Role {
    Catalogue,
    Obsolete,
    Ledger,
    Questions,
}

/// Whether a file of a locale is the record of a review sheet, which no article reads.
fn is_sheet(file: &str) -> bool {
    let name = file
        .strip_prefix("sheets/")
        .and_then(|name| name.strip_suffix(".tsv"));
    name.is_some_and(|name| {
        name.bytes()
            .all(|it| it.is_ascii_alphanumeric() || it == b'-')
    })
}

/// Slug and role of a locale's file; none for other files.
fn split_role(file: &str) -> Option<(&str, Role)> {
    if let Some(slug) = file.strip_suffix(".review.tsv") {
        return Some((slug, Role::Ledger));
    }
    if let Some(slug) = file.strip_suffix(".questions.tsv") {
        return Some((slug, Role::Questions));
    }
    let stem = file.strip_suffix(".ftl")?;
    Some(match stem.strip_suffix(".obsolete") {
        Some(slug) => (slug, Role::Obsolete),
        None => (stem, Role::Catalogue),
    })
}

/// Whether a catalogue of this slug is shared by all articles.
pub(super) fn is_shared(slug: &str) -> bool {
    SHARED.contains(&slug)
}

fn colliding(path: &str, other: &str) -> Diagnostic {
    Diagnostic::error(
        "project/colliding-slug",
        Location::file(path),
        format!("{other} and {path} differ in upper and lower case alone"),
    )
    .with_related(Location::file(other), "the other one")
    .with_help("rename one of the two: on many disks and servers they are the same file")
}

fn stray(path: &str, help: &str) -> Diagnostic {
    Diagnostic::error(
        "project/stray-file",
        Location::file(path),
        format!("{path} is not used for anything"),
    )
    .with_severity(Severity::Warning)
    .with_help(help)
}

fn extension(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map(|(_, extension)| extension)
}

fn is_hidden(path: &str) -> bool {
    path.ends_with('~') || path.starts_with('.') || path.contains("/.")
}

/// The path as a disk that ignores case compares it.
fn fold(path: &str) -> String {
    path.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;
    use crate::source::{MemoryTree, SourceFile};

    fn settings() -> Settings {
        let text = "[project]\nsource = \"en\"\nlocales = [\"en\", \"es-MX\", \"zh-Hans\"]\n\
                    base-url = \"https://c.example\"\n[site]\ntitle = \"C\"\n";
        let file = Arc::new(SourceFile::from_text("polyleaf.toml", text));
        config::parse(file).unwrap().0
    }

    fn tree(paths: &[&str]) -> MemoryTree {
        let mut tree = MemoryTree::new();
        for path in paths {
            tree.insert(*path, "");
        }
        tree
    }

    #[test]
    fn files_are_sorted_by_role() {
        let (layout, found) = discover(
            &tree(&[
                "polyleaf.toml",
                "README.md",
                "glossary.tsv",
                "theme/logo.svg",
                "public/es/a/index.html",
                "content/a.md",
                "content/disclaimers.md",
                "content/care/after-2.md",
                "content/care/x.es.PNG",
                "content/.DS_Store",
                "content/a.md~",
                "locales/en/a.ftl",
                "locales/en/a.obsolete.ftl",
                "locales/en/terms.ftl",
                "locales/es/a.ftl",
                "locales/es-MX/care/after-2.ftl",
                "locales/es-MX/a.review.tsv",
                "locales/es-MX/a.questions.tsv",
                "locales/es-MX/sheets/7k3m-9qxt-2rbd.tsv",
                "locales/zh-Hans/site.ftl",
            ]),
            &settings(),
        );
        assert_eq!(found, []);
        let articles: Vec<_> = layout.articles.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(
            articles,
            [
                ("a", "content/a.md"),
                ("care/after-2", "content/care/after-2.md"),
                ("disclaimers", "content/disclaimers.md"),
            ]
        );
        assert_eq!(layout.images, ["content/care/x.es.PNG"]);
        let tags: Vec<_> = layout.locales.keys().map(|tag| &**tag).collect();
        assert_eq!(tags, ["en", "es", "es-MX", "zh-Hans"]);
        let files = |tag: &str, slug: &str| layout.locales[tag][slug];
        let expected = Discovered {
            catalogue: true,
            obsolete: true,
            ..Discovered::default()
        };
        assert_eq!(files("en", "a"), expected);
        let expected = Discovered {
            ledger: true,
            questions: true,
            ..Discovered::default()
        };
        assert_eq!(files("es-MX", "a"), expected);
        assert!(files("es-MX", "care/after-2").catalogue && files("en", "terms").catalogue);
    }

    #[test]
    fn what_cannot_be_placed_is_told() {
        type Told<'a> = (&'a str, &'a str, Severity);
        let table: &[(&[&str], &[Told<'_>])] = &[
            (
                &["content/After Care.md"],
                &[("project/bad-slug", "content/After Care.md", Severity::Error)],
            ),
            (
                &["content/a_b.md"],
                &[("project/bad-slug", "content/a_b.md", Severity::Error)],
            ),
            (
                &["content/é/a.md"],
                &[("project/bad-slug", "content/é/a.md", Severity::Error)],
            ),
            (
                &["content/1/2/3/4/5/6/7/8/9.md"],
                &[(
                    "project/bad-slug",
                    "content/1/2/3/4/5/6/7/8/9.md",
                    Severity::Error,
                )],
            ),
            (&["content/1/2/3/4/5/6/7/8.md"], &[]),
            (
                &["content/site.md"],
                &[("project/reserved-slug", "content/site.md", Severity::Error)],
            ),
            (
                &["content/terms.md"],
                &[("project/reserved-slug", "content/terms.md", Severity::Error)],
            ),
            (
                &["content/a/index.md"],
                &[(
                    "project/reserved-slug",
                    "content/a/index.md",
                    Severity::Error,
                )],
            ),
            (&["content/a/site.md", "content/a/disclaimers.md"], &[]),
            (
                &["content/Care.md", "content/care.md"],
                &[("project/colliding-slug", "content/care.md", Severity::Error)],
            ),
            (
                &["content/x.PNG", "content/x.png"],
                &[("project/colliding-slug", "content/x.png", Severity::Error)],
            ),
            (
                &["content/x.svg"],
                &[("project/stray-file", "content/x.svg", Severity::Warning)],
            ),
            (
                &["content/x.txt"],
                &[("project/stray-file", "content/x.txt", Severity::Warning)],
            ),
            (
                &["content/x"],
                &[("project/stray-file", "content/x", Severity::Warning)],
            ),
            (
                &["locales/es.ftl"],
                &[("project/stray-file", "locales/es.ftl", Severity::Warning)],
            ),
            (
                &["locales/en/a.po"],
                &[("project/stray-file", "locales/en/a.po", Severity::Warning)],
            ),
            (
                &["locales/en/A.ftl"],
                &[("project/stray-file", "locales/en/A.ftl", Severity::Warning)],
            ),
            (
                &["locales/en/a.obsolete.review.tsv"],
                &[(
                    "project/stray-file",
                    "locales/en/a.obsolete.review.tsv",
                    Severity::Warning,
                )],
            ),
            (
                &["locales/zh-CN/a.ftl", "locales/zh-CN/b.ftl"],
                &[(
                    "project/bad-locale-folder",
                    "locales/zh-CN",
                    Severity::Error,
                )],
            ),
            (
                &["locales/fr/a.ftl", "locales/fr/b.po"],
                &[
                    ("project/unlisted-locale", "locales/fr", Severity::Warning),
                    ("project/stray-file", "locales/fr/b.po", Severity::Warning),
                ],
            ),
            // es-MX inherits from both.
            (&["locales/es/a.ftl", "locales/es-419/a.ftl"], &[]),
        ];
        for (paths, expected) in table {
            let (_, found) = discover(&tree(paths), &settings());
            let told: Vec<_> = found
                .iter()
                .map(|it| {
                    assert!(it.help.is_some(), "no remedy: {}", it.message);
                    (it.code, &*it.location.path, it.severity)
                })
                .collect();
            assert_eq!(told, *expected, "{paths:?}");
        }
    }

    #[test]
    fn a_refused_folder_says_what_to_write() {
        let (layout, found) = discover(&tree(&["locales/zh-CN/a.ftl"]), &settings());
        assert!(found.iter().all(|it| it.message.contains("zh-Hans")));
        assert!(layout.locales.is_empty());
    }
}
