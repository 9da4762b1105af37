//! The same articles as a Hugo site: translated Markdown per language, HTML and text, the same head and
//! switcher. Hugo neither checks nor aligns anything; it is measured as the fastest peer at rendering.

use std::fmt::Write as _;
use std::path::Path;

use super::words::LANGUAGES;
use super::{Size, markdown, put, slug, translate};

/// Writes the site into `root`.
pub(crate) fn write(root: &Path, size: Size) {
    let mut configuration = String::from(
        "baseURL = \"https://clinic.example/\"\ntitle = \"Goodness Psychiatry\"\ndefaultContentLanguage = \"en-us\"\n\
         defaultContentLanguageInSubdir = true\ndisableKinds = [\"taxonomy\", \"term\", \"rss\"]\n\
         [outputs]\npage = [\"html\", \"txt\"]\n[outputFormats.txt]\nmediaType = \"text/plain\"\nisPlainText = true\n\
         [mediaTypes.\"text/plain\"]\nsuffixes = [\"txt\"]\n[params]\nphone = \"+1 202-555-0142\"\n",
    );
    for (weight, language) in LANGUAGES.iter().take(size.locales).enumerate() {
        let tag = language.tag.to_ascii_lowercase();
        write!(
            configuration,
            "[languages.{tag}]\nlabel = \"{}\"\nweight = {}\ncontentDir = \"content/{tag}\"\n",
            language.tag,
            weight + 1
        )
        .unwrap();
        for article in 0..size.articles {
            let source = markdown(article);
            let text: Vec<String> = source
                .replace("{ $phone }", "+1 202-555-0142")
                .lines()
                .map(|line| match line.split_once(" = ") {
                    Some(("topics" | "disclaimers", _)) => String::new(),
                    Some((key, value)) => format!("{key} = {value}"),
                    None if weight == 0 => line.to_owned(),
                    None => translate(language, line),
                })
                .collect();
            put(
                root,
                &format!("content/{tag}/{}.md", slug(article)),
                &(text.join("\n") + "\n"),
            );
        }
    }
    put(root, "hugo.toml", &configuration);
    put(root, "layouts/_default/single.html", SINGLE_HTML);
    put(root, "layouts/_default/list.html", LIST_HTML);
    put(root, "layouts/index.html", LIST_HTML);
    put(
        root,
        "layouts/_default/single.txt",
        "{{ .Title }}\n\n{{ .Plain }}\n",
    );
}

const SINGLE_HTML: &str = r##"<!DOCTYPE html>
<html lang="{{ site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ site.Title }}</title>
<meta name="description" content="{{ .Params.description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><p><a href="/">{{ site.Title }}</a></p><nav aria-label="Languages"><ul>
{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Language.Label }}</a></li>
{{ end }}</ul></nav></header>
<main id="main" tabindex="-1"><h1>{{ .Title }}</h1>
{{ .TableOfContents }}
{{ .Content }}
</main>
<footer><p>{{ site.Title }}</p></footer>
</body>
</html>
"##;

const LIST_HTML: &str = r##"<!DOCTYPE html>
<html lang="{{ site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ site.Title }}</title></head>
<body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
"##;
