//! Translations of an article that does not exist.

use crate::check::{Cx, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};
use crate::source::Location;

const CODE: &str = "coverage/orphan-catalogue";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a catalogue or ledger belongs to no article",
    level: Level::Warn,
    explanation: include_str!("orphan-catalogue.md"),
    run: Run::Project(check),
};

/// Files that belong to a locale and not to an article.
const SHARED: [&str; 2] = ["terms", "site"];

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let project = cx.project;
    for (tag, files) in &project.layout.locales {
        for (slug, found) in files {
            let extension = match (found.catalogue, found.ledger, found.questions) {
                (true, ..) => "ftl",
                (_, true, _) => "review.tsv",
                (.., true) => "questions.tsv",
                _ => continue,
            };
            let renamed = || {
                let mut units = project.articles.iter();
                units.any(|unit| unit.renamed_from.as_ref() == Some(slug))
            };
            if project.layout.articles.contains_key(slug) || SHARED.contains(&&**slug) || renamed()
            {
                continue;
            }
            let path = format!("locales/{tag}/{slug}.{extension}");
            let message = format!("{path} belongs to no article: there is no content/{slug}.md.");
            let finding = Diagnostic::error(CODE, Location::file(&path), message)
                .about_locale(tag)
                .with_help("Delete the file, or bring the article back; a renamed article finds its translations with `polyleaf sync`.");
            sink.report(finding);
        }
    }
}
