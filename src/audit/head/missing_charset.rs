//! A page that does not say how its characters are written.

use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/missing-charset",
    summary: "a page does not say that it is UTF-8",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("missing-charset.md"),
    run: Run::Page(check),
};

/// Bytes in which browsers look for it.
const LOOKED_AT: usize = 1024;

fn check(page: &Page, findings: &mut Findings) {
    let Some(html) = page.html() else {
        return;
    };
    let declared = page.document.named(&["meta"]).find_map(|(id, it)| {
        let content = || {
            let says = it
                .attribute("http-equiv")?
                .eq_ignore_ascii_case("content-type");
            let (_, charset) = it
                .attribute("content")
                .filter(|_| says)?
                .split_once("charset=")?;
            Some(charset)
        };
        Some((id, it.attribute("charset").or_else(content)?.trim()))
    });
    let help = "Write `<meta charset=\"utf-8\">` as the first element of the head, and save the file as UTF-8.";
    match declared {
        None => findings.report(
            page,
            page.document.span(html),
            "The page does not say how its characters are written, so a browser guesses.",
            help,
        ),
        Some((id, name)) if !name.eq_ignore_ascii_case("utf-8") => findings.report(
            page,
            page.document.span(id),
            format!(
                "The page says that it is written in {}, and it is UTF-8.",
                quote(name)
            ),
            help,
        ),
        Some((id, _)) if page.document.span(id).range().end > LOOKED_AT => findings.report(
            page,
            page.document.span(id),
            "The page says too late how its characters are written: after the first 1024 bytes.",
            help,
        ),
        Some(_) => {}
    }
}
