//! Pages for the people who work on a project: one HTML file each, without scripts, readable with a screen reader, in
//! the dark and on paper. They are in English, as findings are; every text in another language says so.

mod style;

use crate::locale::{Direction, Locale};

use self::style::STYLE;

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its title, as plain text.
    pub title: String,
    /// What stands at the foot of each printed page, as plain text; may be empty.
    pub foot: String,
    /// What is in its body, as HTML.
    pub body: String,
}

impl Page {
    /// The page as an HTML document.
    pub fn html(&self) -> String {
        let mut html = String::with_capacity(self.body.len() + 4096);
        html.push_str(
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>",
        );
        escape(&mut html, &self.title);
        html.push_str("</title>\n<style>\n");
        html.push_str(STYLE);
        if !self.foot.is_empty() {
            html.push_str(&margins(&self.foot));
        }
        html.push_str("</style>\n</head>\n<body>\n");
        html.push_str(&self.body);
        if !self.foot.is_empty() {
            html.push_str("<footer>\n<p>");
            escape(&mut html, &self.foot);
            html.push_str("</p>\n</footer>\n");
        }
        html.push_str("</body>\n</html>\n");
        html
    }
}

/// What stands below each printed page. The text is a string of CSS in an element of HTML: what would end either, or
/// begin an escape, is left out.
fn margins(foot: &str) -> String {
    let kept = |c: &char| !matches!(c, '"' | '\\' | '<' | '&' | '\n' | '\r') && !is_forbidden(*c);
    let foot: String = foot.chars().filter(kept).collect();
    format!(
        "@page {{ @bottom-left {{ content: \"{foot}\"; font-size: 8pt; }} \
         @bottom-right {{ content: counter(page) \" of \" counter(pages); font-size: 8pt; }} }}\n"
    )
}

/// Adds a text, so that nothing in it is markup, neither in an element nor in an attribute in quotation marks.
pub fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c if is_forbidden(c) => html.push('\u{fffd}'),
            c => html.push(c),
        }
    }
}

/// Whether no document may hold a character.
fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// A text as HTML ([`escape`]).
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

/// The attributes that say which language an element is in, each with a space before it.
pub fn language_attributes(locale: &Locale) -> String {
    let direction = match locale.direction() {
        Direction::RightToLeft => "rtl",
        Direction::LeftToRight => "ltr",
    };
    format!(" lang=\"{}\" dir=\"{direction}\"", locale.tag())
}

/// A language as HTML: its name in English, and its own where that is another.
pub fn language_name(locale: &Locale) -> String {
    let english = escaped(locale.english_name());
    if locale.autonym() == locale.english_name() {
        return english;
    }
    format!(
        "{english} (<bdi{}>{}</bdi>)",
        language_attributes(locale),
        escaped(locale.autonym())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        let hostile = "<script>alert('x')</script> & \" \0\u{fffe}\u{85}";
        let page = Page {
            title: hostile.to_owned(),
            foot: hostile.to_owned(),
            body: format!(
                "<main><h1 title=\"{0}\">{0}</h1></main>\n",
                escaped(hostile)
            ),
        };
        let html = page.html();
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains(['\0', '\u{fffe}', '\u{85}']));
        assert_eq!(html.matches("&lt;script&gt;").count(), 4);
        assert_eq!(html.matches("&quot;").count(), 4);
    }

    #[test]
    fn languages_are_named_twice_unless_the_names_are_one() {
        let name = |tag| language_name(&Locale::parse(tag).unwrap());
        assert_eq!(
            name("ar"),
            "Arabic (<bdi lang=\"ar\" dir=\"rtl\">العربية</bdi>)"
        );
        assert_eq!(name("en"), "English");
    }
}
