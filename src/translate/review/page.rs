//! A review sheet as an HTML page: for a screen, for a screen reader, and above all for paper.

use std::sync::Arc;

use crate::catalog::{Question, QuestionKind};
use crate::diag::Severity;
use crate::locale::Day;
use crate::office::{Page, escaped, language_attributes, language_name};
use crate::project::Project;
use crate::translate::review::desk::{Desk, ReviewText, Signer, Standing};
use crate::translate::review::markup::{mixed, sentence, text};
use crate::translate::review::sheet::Sheet;

/// The page of a sheet; `texts` are those of the sheet, in its order.
pub fn sheet_page(
    project: &Project,
    desk: &Desk,
    sheet: &Sheet,
    texts: &[&ReviewText],
    today: Day,
) -> Vec<u8> {
    let code = sheet.code.to_string();
    let language = desk.locale.english_name();
    let title = &project.settings.site_title;
    let mut body = format!(
        "<header>\n<h1>Review sheet: {}</h1>\n<p>{}. Printed on <time datetime=\"{today}\">{today}</time>, {}.</p>\n\
         <p>Code of this sheet: <span class=\"code\">{code}</span></p>\n</header>\n<main>\n",
        language_name(&desk.locale),
        language_span(project, title),
        count(texts.len(), "text"),
    );
    body.push_str(&instructions(desk));
    body.push_str(&brief(desk));
    let mut number = 0;
    for group in texts.chunk_by(|one, other| one.slug == other.slug) {
        if let Some(first) = group.first() {
            body.push_str(&table(project, desk, &first.slug, group, &mut number));
        }
    }
    body.push_str(&signature(&code));
    body.push_str("</main>\n");
    let page = Page {
        title: format!("Review sheet {code}: {language}, {title}"),
        foot: format!("Sheet {code}, {language}, {today}"),
        body,
    };
    page.html().into_bytes()
}

/// "1 text", "2 texts".
fn count(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Words of the project's own language.
fn language_span(project: &Project, words: &str) -> String {
    format!(
        "<bdi{}>{}</bdi>",
        language_attributes(project.source()),
        escaped(words)
    )
}

fn instructions(desk: &Desk) -> String {
    let untranslated = match desk.untranslated {
        0 => String::new(),
        missing => format!(
            " {} of this language cannot be shown yet, and {} not on this sheet.",
            count(missing, "text"),
            if missing == 1 { "is" } else { "are" }
        ),
    };
    format!(
        "<h2>How to review</h2>\n<ol>\n<li>Read each text beside its source, the critical ones first. Names, numbers and \
         terms stand as readers see them.</li>\n<li>Write “ok” into the last column, or strike the wording out and write \
         what it should be.</li>\n<li>Sign at the end. Your signature covers exactly these words: when any of them \
         changes, it lapses.</li>\n</ol>\n<p>Whoever translated a text cannot sign it.{untranslated}</p>\n"
    )
}

/// What is decided about how the language is written.
fn brief(desk: &Desk) -> String {
    if desk.brief.is_empty() {
        return String::new();
    }
    let mut html = String::from("<h2>What is decided about the language</h2>\n<dl>\n");
    for (label, text) in &desk.brief {
        html.push_str(&format!(
            "<dt>{}</dt><dd>{}</dd>\n",
            escaped(label),
            mixed(text, &desk.locale)
        ));
    }
    html.push_str("</dl>\n");
    html
}

fn table(
    project: &Project,
    desk: &Desk,
    slug: &Arc<str>,
    texts: &[&ReviewText],
    number: &mut usize,
) -> String {
    let unit = project.disclaimers.iter().chain(&project.articles);
    let title = unit.clone().find(|unit| unit.article.slug == *slug);
    let title = title.map_or(&**slug, |unit| unit.article.front.title.as_str());
    let title = language_span(project, title);
    let mut html = format!(
        "<h2>{title}</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Texts of {0}\">\n<table>\n\
         <caption>Texts of <code>{0}</code></caption>\n<colgroup><col class=\"number\"><col class=\"words\"><col class=\"words\"><col><col class=\"box\"></colgroup>\n<thead>\n<tr><th scope=\"col\">No.</th><th scope=\"col\">{1}</th>\
         <th scope=\"col\">{2}</th><th scope=\"col\">Remarks</th><th scope=\"col\">Right?</th></tr>\n</thead>\n<tbody>\n",
        escaped(slug),
        language_name(&desk.source),
        language_name(&desk.locale),
    );
    for review in texts {
        *number += 1;
        html.push_str(&row(desk, review, *number));
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn row(desk: &Desk, review: &ReviewText, number: usize) -> String {
    let (source, target) = (
        language_attributes(&desk.source),
        language_attributes(&desk.locale),
    );
    let remarks: Vec<String> = remarks(desk, review)
        .into_iter()
        .map(|remark| format!("<li>{remark}</li>"))
        .collect();
    let remarks = match remarks.as_slice() {
        [] => String::new(),
        items => format!("<ul>{}</ul>", items.concat()),
    };
    format!(
        "<tr><th scope=\"row\">{number}</th><td{source}>{}</td><td{target}>{}</td><td>{remarks}</td><td></td></tr>\n",
        text(&review.source, &desk.source),
        text(&review.target, &desk.locale)
    )
}

/// What else a reviewer has to know of a text, as HTML.
fn remarks(desk: &Desk, review: &ReviewText) -> Vec<String> {
    let mut remarks = Vec::new();
    if review.critical {
        remarks.push("<strong>Critical</strong>".to_owned());
    }
    if let Some(previous) = &review.previous {
        remarks.push(format!(
            "Translated from an older text: <bdi{}>{}</bdi>",
            language_attributes(&desk.source),
            escaped(previous)
        ));
    } else if review.is_stale {
        remarks.push("The source changed since this was translated.".to_owned());
    }
    remarks.extend(standing(review));
    remarks.extend(review.questions.iter().map(asked));
    let (original, translated) = (review.source.plain_text(), review.target.plain_text());
    let texts = [(&desk.locale, &*translated), (&desk.source, &*original)];
    let notes = review.notes.iter();
    remarks.extend(notes.map(|note| format!("Note: {}", sentence(note, &texts))));
    let findings = review.findings.iter();
    remarks.extend(findings.map(|it| {
        let level = match it.severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Note => "Note",
        };
        format!("{level}: {}", sentence(&it.message, &texts))
    }));
    remarks
}

fn standing(review: &ReviewText) -> Option<String> {
    let by = |signer: &Signer| {
        let name = if signer.name.is_empty() {
            "somebody"
        } else {
            &signer.name
        };
        format!("{} on {}", escaped(name), escaped(&signer.day))
    };
    match &review.standing {
        Standing::Unsigned => None,
        Standing::Signed(signer) => Some(format!("Signed by {}", by(signer))),
        Standing::Lapsed(signer) => Some(format!("Changed after {} signed", by(signer))),
    }
}

fn asked(question: &Question) -> String {
    let what = match question.kind {
        QuestionKind::Question => "Open question",
        QuestionKind::Change => "Change wanted",
        QuestionKind::Remark => "Remark",
    };
    format!(
        "{what} ({}): <bdi>{}</bdi>",
        escaped(&question.asker()),
        escaped(&question.text)
    )
}

fn signature(code: &str) -> String {
    format!(
        "<section class=\"signature\" aria-labelledby=\"signature\">\n<h2 id=\"signature\">Signature</h2>\n<p>I have read every text of the sheet <span class=\"code\">{code}</span> beside its source. \
         Each is right, other than those that I struck out, whose numbers are:</p>\n<dl class=\"lines\">\n\
         <dt>Numbers left out</dt><dd></dd>\n<dt>Name</dt><dd></dd>\n<dt>Qualification</dt><dd></dd>\n<dt>Date</dt>\
         <dd></dd>\n<dt>Signature</dt><dd></dd>\n</dl>\n<p>It is recorded with <code>polyleaf review --sheet {code} --by \
         &quot;NAME&quot; --qualified yes --except NUMBERS</code>, and a scan with <code>--evidence FILE</code>.</p>\n</section>\n"
    )
}
