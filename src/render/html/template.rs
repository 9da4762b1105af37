//! The template of every page: the embedded one, or the theme's, which may extend it.
//!
//! A theme's template is bounded: what it may do, write and nest is counted, and it sees nothing but the
//! values it is given. It cannot reach the file system, and what it writes itself is encoded.

use std::ops::Range;

use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use crate::source::{SourceFile, Span};

/// The embedded template.
const EMBEDDED: &str = include_str!("shell.html");
/// Its name, for themes that extend it.
const NAME: &str = "polyleaf";
/// What filling a template may cost: steps, and bytes written or put together (64 of them for a step). The
/// embedded one takes some hundred.
const FUEL: u64 = 20_000;
/// Blocks and loops inside each other.
const MAX_DEPTH: usize = 40;

/// A template that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateProblem {
    /// Path of the template in the project.
    pub path: String,
    /// Where, in bytes; empty at 0 where nothing is known.
    pub span: Span,
    /// Its line, from 1; 0 where nothing is known.
    pub line: usize,
    /// Why, without a full stop.
    pub reason: String,
    /// What to do.
    pub help: String,
}

/// The templates of a site.
#[derive(Debug)]
pub(super) struct Templates<'t> {
    environment: Environment<'t>,
    theme: Option<&'t SourceFile>,
}

/// A filled template.
#[derive(Debug, Default)]
pub(super) struct Filled {
    pub(super) text: String,
    /// Which parts the theme's template wrote: range in the text, place in the template.
    pub(super) origins: Vec<Origin>,
}

/// What a part of a page was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) output: Range<usize>,
    pub(super) source: Range<usize>,
    /// Whether it stands in the template as it is, letter by letter.
    pub(super) is_verbatim: bool,
}

impl Origin {
    /// The part of it that lies in a range of the output.
    pub(super) fn within(&self, range: Range<usize>) -> Option<Self> {
        let start = self.output.start.max(range.start);
        let end = self.output.end.min(range.end);
        if start >= end {
            return None;
        }
        let mut part = self.clone();
        part.output = start..end;
        if self.is_verbatim {
            let skipped = start - self.output.start;
            part.source.start = (part.source.start + skipped).min(part.source.end);
        }
        Some(part)
    }

    /// The same with `from` of the output standing at `to`.
    pub(super) fn moved(mut self, from: usize, to: usize) -> Self {
        let place = |at: usize| at.saturating_sub(from) + to;
        self.output = place(self.output.start)..place(self.output.end);
        self
    }
}

impl<'t> Templates<'t> {
    /// Compiles the embedded template, and the theme's if there is one.
    pub(super) fn new(theme: Option<&'t SourceFile>) -> Result<Self, Box<TemplateProblem>> {
        let mut environment = Environment::empty();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(MAX_DEPTH);
        let mut add = |name: &'t str, text: &'t str| {
            let added = environment.add_template(name, text);
            added.map_err(|error| Box::new(problem(&error, name, theme)))
        };
        add(NAME, EMBEDDED)?;
        if let Some(theme) = theme {
            add(theme.path(), theme.text())?;
        }
        Ok(Self { environment, theme })
    }

    /// Fills the template with values that are encoded.
    pub(super) fn fill(&self, values: Value) -> Result<Filled, Box<TemplateProblem>> {
        let name = self.theme.map_or(NAME, |theme| theme.path());
        let failed = |error: Error| Box::new(problem(&error, name, self.theme));
        let template = self.environment.get_template(name).map_err(failed)?;
        if self.theme.is_none() {
            let text = template.render(values).map_err(failed)?;
            return Ok(Filled {
                text,
                origins: Vec::new(),
            });
        }
        let (text, spans) = template.render_with_spans(values).map_err(failed)?;
        let own = spans.iter().filter(|span| span.name() == name);
        let origins = own.map(|span| Origin {
            output: span.output_range(),
            source: span.source_range(),
            is_verbatim: span.kind() == minijinja::OutputSpanKind::Raw,
        });
        Ok(Filled {
            origins: origins.collect(),
            text,
        })
    }
}

fn problem(error: &Error, name: &str, theme: Option<&SourceFile>) -> TemplateProblem {
    // What goes wrong in a block is told by the innermost error.
    let mut innermost = error;
    while let Some(inner) = std::error::Error::source(innermost)
        .and_then(|source| source.downcast_ref::<Error>())
        .filter(|inner| inner.line().is_some())
    {
        innermost = inner;
    }
    let theme = theme.filter(|theme| innermost.name().is_none_or(|it| *it == **theme.path()));
    let range = innermost.range().filter(|_| theme.is_some());
    let quoted = theme
        .zip(range.clone())
        .map(|(theme, range)| theme.slice(Span::new(range)).trim())
        .filter(|text| !text.is_empty() && text.len() <= 80)
        .map(|text| format!("`{text}`"));
    let detail = innermost.detail().unwrap_or_default();
    let shown = || quoted.clone().unwrap_or_else(|| "a name in it".to_owned());
    let known = || format!("Values that a template has: {}.", VALUES.join(", "));
    let (reason, help) = match innermost.kind() {
        ErrorKind::UndefinedError => (format!("{} is not known", shown()), known()),
        ErrorKind::OutOfFuel => (
            "it does not come to an end, or writes far more than a page's frame".to_owned(),
            "Look for a loop, or a block that holds itself.".to_owned(),
        ),
        _ if detail.contains("recursion limit") => (
            "blocks or loops are nested without end".to_owned(),
            "Look for a loop, or a block that holds itself.".to_owned(),
        ),
        ErrorKind::UnknownFilter
        | ErrorKind::UnknownTest
        | ErrorKind::UnknownFunction
        | ErrorKind::UnknownMethod => (
            format!(
                "{} is not there: templates of pages have no filters, tests and functions",
                shown()
            ),
            "Write the value as it is.".to_owned(),
        ),
        ErrorKind::TemplateNotFound | ErrorKind::BadInclude => (
            "it names another template, and there is none but the embedded one".to_owned(),
            format!("Write `{{% extends \"{NAME}\" %}}`, or the whole page."),
        ),
        kind => {
            let what = if detail.is_empty() {
                kind.to_string()
            } else {
                detail.to_owned()
            };
            (
                what,
                "Correct it: `{{ … }}` shows a value, `{% … %}` ends with its `{% end… %}`."
                    .to_owned(),
            )
        }
    };
    TemplateProblem {
        path: theme.map_or(name, |theme| theme.path()).to_owned(),
        span: range.map(Span::new).unwrap_or_default(),
        line: innermost.line().unwrap_or_default(),
        reason,
        help,
    }
}

/// Values that every template has.
pub(super) const VALUES: [&str; 13] = [
    "lang",
    "dir",
    "title",
    "head",
    "root",
    "home",
    "skip_link",
    "site_title",
    "site_name",
    "phone",
    "languages",
    "main",
    "footer",
];
