//! For people at a terminal: the lines concerned with carets, related places, and the remedy.
//!
//! Carets under right-to-left text cannot be trusted in any terminal, so the message itself always names
//! the message and quotes the text.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
};

use crate::diag::{Diagnostic, Severity};
use crate::report::words::{help, message, visible};
use crate::report::{Format, Style};
use crate::source::{Excerpt, Location};

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "human",
    summary: "for people: the text concerned, underlined, and what to do",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer
        .decor_style(if style.unicode {
            DecorStyle::Unicode
        } else {
            DecorStyle::Ascii
        })
        .term_width(style.width);
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, &style.folder)]));
        text.push_str("\n\n");
    }
    text
}

fn group<'d>(diagnostic: &'d Diagnostic, folder: &str) -> Group<'d> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = level
        .primary_title(message(diagnostic))
        .id(diagnostic.code)
        .element(place(
            &diagnostic.location,
            folder,
            AnnotationKind::Primary,
            None,
        ));
    for (location, label) in &diagnostic.related {
        group = group.element(place(
            location,
            folder,
            AnnotationKind::Context,
            Some(visible(label)),
        ));
    }
    match help(diagnostic) {
        Some(help) => group.element(Level::HELP.message(help)),
        None => group,
    }
}

fn place(
    location: &Location,
    folder: &str,
    kind: AnnotationKind,
    label: Option<String>,
) -> Element<'static> {
    let path = format!("{folder}{}", visible(&location.path));
    let Some(excerpt) = &location.excerpt else {
        return Origin::path(path).into();
    };
    Snippet::source(excerpt.text.clone())
        .line_start(location.line as usize)
        .path(path)
        .annotation(underline(excerpt, kind, label))
        .into()
}

/// The crate panics on a range outside the text or inside a character, so the range is checked here.
fn underline(
    excerpt: &Excerpt,
    kind: AnnotationKind,
    label: Option<String>,
) -> Annotation<'static> {
    let range = excerpt.highlight.clone();
    let range = if excerpt.text.get(range.clone()).is_some() {
        range
    } else {
        0..0
    };
    let annotation = kind.span(range);
    match label {
        Some(label) => annotation.label(label),
        None => annotation,
    }
}
