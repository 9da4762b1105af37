//! The counts as a page of its own: tables with captions and headings, in which nothing is said by colour alone.

use crate::office::{Page, escaped, language_attributes, language_name};
use crate::status::{Board, EditionStatus, LanguageStatus, Tally};

/// The page.
pub fn html(board: &Board) -> String {
    let today = board.today;
    let mut body = format!(
        "<header>\n<h1>Translation status</h1>\n<p><bdi{}>{}</bdi>, <time datetime=\"{today}\">{today}</time>. Counted in \
         words of the source text, against the articles as they are today.</p>\n</header>\n<main>\n",
        language_attributes(&board.source),
        escaped(&board.title)
    );
    body.push_str(&languages(board));
    for article in board
        .editions
        .chunk_by(|one, other| one.article == other.article)
    {
        body.push_str(&self::article(board, article));
    }
    body.push_str("</main>\n");
    let page = Page {
        title: format!("Translation status: {}, {today}", board.title),
        foot: format!("Translation status of {today}"),
        body,
    };
    page.html()
}

const SCROLL: &str = "<div class=\"scroll\" role=\"region\" tabindex=\"0\"";

fn languages(board: &Board) -> String {
    let mut html = format!(
        "<h2 id=\"languages\">Languages</h2>\n{SCROLL} aria-labelledby=\"languages\">\n<table>\n<caption>What each language \
         covers of the pages that are due, disclaimers included</caption>\n<thead>\n<tr>"
    );
    let heads = [
        "Language",
        "Pages published",
        "Words up to date",
        "Words left",
        "Words stale",
        "Words reviewed",
        "Open questions",
    ];
    html.push_str(
        &heads
            .map(|head| format!("<th scope=\"col\">{head}</th>"))
            .concat(),
    );
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for language in &board.languages {
        html.push_str(&self::language(board, language));
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn language(board: &Board, status: &LanguageStatus) -> String {
    let tally = status.tally;
    let name = language_name(&status.locale);
    let published = format!("{} of {}", status.published.0, status.published.1);
    if status.locale == board.source {
        return format!(
            "<tr><th scope=\"row\">{name}, the source</th><td class=\"number\">{published}</td><td class=\"number\">{} \
             words</td><td class=\"number\">0</td><td class=\"number\">0</td><td>not applicable</td>\
             <td class=\"number\">{}</td></tr>\n",
            tally.words, status.questions
        );
    }
    format!(
        "<tr><th scope=\"row\">{name}</th><td class=\"number\">{published}</td>{}<td class=\"number\">{}</td>\
         <td class=\"number\">{}</td>{}<td class=\"number\">{}</td></tr>\n",
        bar(tally.percent()),
        tally.left(),
        tally.stale,
        bar(tally.percent_reviewed()),
        status.questions
    )
}

/// A percentage in words and, beside it, as a bar that nobody needs.
fn bar(percent: u32) -> String {
    format!(
        "<td class=\"number\">{percent} % <svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{percent}\" height=\"10\"/></svg></td>"
    )
}

fn article(board: &Board, editions: &[EditionStatus]) -> String {
    let Some(first) = editions.first() else {
        return String::new();
    };
    let slug = escaped(&first.article);
    let mut html = format!(
        "<h2{}>{}</h2>\n{SCROLL} aria-label=\"Languages of {slug}\">\n<table>\n<caption>Languages of <code>{slug}</code></caption>\n<thead>\n<tr>",
        language_attributes(&board.source),
        escaped(&first.title)
    );
    let heads = [
        "Language",
        "State",
        "Words up to date",
        "Words left",
        "Words stale",
        "Words reviewed",
        "Sections covered",
        "Disclaimers covered",
        "Why it is withheld",
    ];
    html.push_str(
        &heads
            .map(|head| format!("<th scope=\"col\">{head}</th>"))
            .concat(),
    );
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for edition in editions {
        let Tally { words, stale, .. } = edition.tally;
        let reviewed = if edition.locale == board.source {
            "<td>not applicable</td>".to_owned()
        } else {
            format!(
                "<td class=\"number\">{} %</td>",
                edition.tally.percent_reviewed()
            )
        };
        html.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"number\">{} % of {words}</td><td class=\"number\">{}</td>\
             <td class=\"number\">{stale}</td>{reviewed}<td class=\"number\">{} of {}</td><td class=\"number\">{} of {}</td><td>{}</td></tr>\n",
            language_name(&edition.locale),
            edition.state,
            edition.tally.percent(),
            edition.tally.left(),
            edition.coverage.sections,
            edition.coverage.sections_total,
            edition.disclaimers.0,
            edition.disclaimers.1,
            reasons(edition)
        ));
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn reasons(edition: &EditionStatus) -> String {
    let items: Vec<String> = edition
        .reasons
        .iter()
        .map(|reason| format!("<li>{}</li>", escaped(reason)))
        .collect();
    match items.as_slice() {
        [] => String::new(),
        items => format!("<ul>{}</ul>", items.concat()),
    }
}
