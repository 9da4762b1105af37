//! An image that is not there.

use std::collections::BTreeSet;

use crate::check::quote::quote;
use crate::check::{Rule, Run, Sink, SiteScope};
use crate::content::Block;
use crate::diag::{Diagnostic, Level};

const CODE: &str = "links/missing-image";
const HELP: &str =
    "Put the image beside the article (PNG, JPEG, GIF, WebP or AVIF), or correct its name.";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an image is not there or cannot be read",
    level: Level::Deny,
    explanation: include_str!("missing-image.md"),
    run: Run::Site(check),
};

fn check(scope: &SiteScope<'_>, sink: &mut Sink<'_>) {
    let mut told = BTreeSet::new();
    for page in &scope.destinations.pages {
        let slug = &page.edition.slug;
        let locale = &page.edition.locale;
        let mut missing = |source: &str| {
            scope.site.image(slug, locale, source).is_none()
                && told.insert((slug.clone(), source.to_owned()))
        };
        let mut findings = Vec::new();
        for &(segment, source) in &page.images {
            if missing(source) {
                let message = message(source);
                findings.push(page.finding(scope, CODE, (segment, source), message));
            }
        }
        for section in &page.document.article.sections {
            figures(&section.blocks, &mut |source, span| {
                if missing(source) {
                    let location = page.document.article.file.locate(span);
                    findings.push(
                        Diagnostic::error(CODE, location, message(source)).about_article(slug),
                    );
                }
            });
        }
        for finding in findings {
            sink.report(finding.with_help(HELP));
        }
    }
}

fn message(source: &str) -> String {
    format!(
        "The image {} is not there, or its file is not an image.",
        quote(source)
    )
}

/// Calls `seen` with every image that stands alone.
fn figures(blocks: &[Block], seen: &mut impl FnMut(&str, crate::source::Span)) {
    for block in blocks {
        match block {
            Block::Figure { source, span, .. } => seen(source, *span),
            Block::List { items, .. } => {
                for item in items {
                    figures(item, seen);
                }
            }
            Block::Quote(inner) | Block::Alert(_, inner) => figures(inner, seen),
            Block::Definitions(entries) => {
                for definition in entries.iter().flat_map(|(_, definitions)| definitions) {
                    figures(definition, seen);
                }
            }
            Block::Paragraph(_) | Block::Table(_) | Block::Code(..) | Block::Rule => {}
        }
    }
}
