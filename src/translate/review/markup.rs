//! A text as its readers see it, as HTML for a reviewer: addresses of links are written out.

use crate::content::{Inline, ValueKind};
use crate::locale::{Direction, Locale, Script, script_of};
use crate::localize::Content;
use crate::office::{escape, language_attributes};
use crate::render::isolated_runs;

/// The text, which is in the language of `locale`.
pub(super) fn text(content: &Content, locale: &Locale) -> String {
    let mut writer = Writer {
        html: String::new(),
        right_to_left: locale.direction() == Direction::RightToLeft,
    };
    match content {
        Content::Empty => {}
        Content::Plain(text) => writer.words(text),
        Content::Rich(inlines) => writer.push(inlines),
    }
    writer.html
}

struct Writer {
    html: String,
    right_to_left: bool,
}

impl Writer {
    fn push(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.words(text),
                Inline::Code(text) => self.element("code", |it| it.words(text)),
                Inline::Emphasis(content) => self.element("em", |it| it.push(content)),
                Inline::Strong(content) => self.element("strong", |it| it.push(content)),
                Inline::Deleted(content) => self.element("del", |it| it.push(content)),
                Inline::Link {
                    destination,
                    content,
                } => {
                    self.element("u", |it| it.push(content));
                    self.html.push_str(" <code class=\"to\" dir=\"ltr\">");
                    escape(&mut self.html, destination);
                    self.html.push_str("</code>");
                }
                Inline::Image { alternative, .. } => self.words(alternative),
                Inline::Footnote(number) => self.html.push_str(&format!("<sup>{number}</sup>")),
                Inline::Break => self.html.push_str("<br>"),
                Inline::Value(value) => {
                    self.html.push_str(match value.kind {
                        ValueKind::Phone | ValueKind::Url | ValueKind::Email => "<bdi dir=\"ltr\">",
                        ValueKind::Text | ValueKind::Number | ValueKind::Date => "<bdi>",
                    });
                    escape(&mut self.html, &value.text);
                    self.html.push_str("</bdi>");
                }
            }
        }
    }

    /// Words, in which numbers keep their order.
    fn words(&mut self, text: &str) {
        if !self.right_to_left {
            return escape(&mut self.html, text);
        }
        for (part, isolate) in isolated_runs(text) {
            if isolate {
                self.html.push_str("<bdi dir=\"ltr\">");
            }
            escape(&mut self.html, part);
            if isolate {
                self.html.push_str("</bdi>");
            }
        }
    }

    fn element(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.html.push_str(&format!("<{name}>"));
        content(self);
        self.html.push_str(&format!("</{name}>"));
    }
}

/// English with words of a language in it: those in its script, where that is not the Latin one, say their language.
pub(super) fn mixed(text: &str, locale: &Locale) -> String {
    let mut html = String::new();
    let mut rest = text;
    let is_foreign = |c: char| script_of(c).is_some_and(|it| it != Script::Latin);
    while let Some((before, found)) = rest
        .find(is_foreign)
        .filter(|_| locale.script() != "Latn")
        .and_then(|at| rest.split_at_checked(at))
    {
        escape(&mut html, before);
        let end = found.find(|c| script_of(c) == Some(Script::Latin));
        let passage = found.get(..end.unwrap_or(found.len())).unwrap_or(found);
        // Signs at its end are of the English around it.
        let passage = passage.trim_end_matches(|c: char| c.is_ascii() || "“”‘’–…".contains(c));
        let end = passage.len();
        let (passage, after) = found.split_at_checked(end).unwrap_or((found, ""));
        html.push_str(&format!("<bdi{}>", language_attributes(locale)));
        escape(&mut html, passage);
        html.push_str("</bdi>");
        rest = after;
    }
    escape(&mut html, rest);
    html
}

/// A sentence of English that quotes texts: each quotation stands for itself, and says its language where it is
/// taken from one of `texts`.
pub(super) fn sentence(sentence: &str, texts: &[(&Locale, &str)]) -> String {
    let mut html = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('\u{201c}') {
        let Some((quoted, after)) = after.split_once('\u{201d}') else {
            break;
        };
        escape(&mut html, before);
        let words = quoted.trim_matches('\u{2026}');
        let language = texts.iter().find(|(_, text)| text.contains(words));
        let attributes = language.map(|(locale, _)| language_attributes(locale));
        html.push_str(&format!("\u{201c}<bdi{}>", attributes.unwrap_or_default()));
        escape(&mut html, quoted);
        html.push_str("</bdi>\u{201d}");
        rest = after;
    }
    escape(&mut html, rest);
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Value;

    #[test]
    fn what_readers_see_is_shown_and_nothing_of_it_is_markup() {
        let text = |text: &str| Inline::Text(text.into());
        let phone = Value {
            kind: ValueKind::Phone,
            text: "+1 202".into(),
        };
        let content = Content::Rich(
            [
                Inline::Strong(vec![text("Not <b>")]),
                Inline::Break,
                Inline::Link {
                    destination: "tel:1\"&".into(),
                    content: vec![text("call")],
                },
                Inline::Value(phone),
                Inline::Footnote(2),
            ]
            .into(),
        );
        assert_eq!(
            super::text(&content, &Locale::parse("en").unwrap()),
            "<strong>Not &lt;b&gt;</strong><br><u>call</u> <code class=\"to\" dir=\"ltr\">tel:1&quot;&amp;</code>\
             <bdi dir=\"ltr\">+1 202</bdi><sup>2</sup>"
        );
    }

    #[test]
    fn numbers_keep_their_order_in_right_to_left_text() {
        let content = Content::Plain("اتصل 1-800-555-0142 الآن".into());
        assert_eq!(
            text(&content, &Locale::parse("ar").unwrap()),
            "اتصل <bdi dir=\"ltr\">1-800-555-0142</bdi> الآن"
        );
    }

    #[test]
    fn words_of_another_script_say_their_language() {
        let mixed = |tag, text| mixed(text, &Locale::parse(tag).unwrap());
        assert_eq!(
            mixed("ar", "Words (من 2 إلى 3), no dash: أيام"),
            "Words (<bdi lang=\"ar\" dir=\"rtl\">من 2 إلى</bdi> 3), no dash: <bdi lang=\"ar\" dir=\"rtl\">أيام</bdi>"
        );
        assert_eq!(
            mixed("th", "คุณ <b>"),
            "<bdi lang=\"th\" dir=\"ltr\">คุณ</bdi> &lt;b&gt;"
        );
        assert_eq!(mixed("es", "usted: μ"), "usted: μ");
    }

    #[test]
    fn quotations_say_their_language() {
        let (en, ar) = (Locale::parse("en").unwrap(), Locale::parse("ar").unwrap());
        let texts = [(&ar, "استرح لمدة ساعتين."), (&en, "Rest for 2 hours.")];
        assert_eq!(
            sentence("“2 hours” and “…ساعتين.” & “x", &texts),
            "“<bdi lang=\"en\" dir=\"ltr\">2 hours</bdi>” and “<bdi lang=\"ar\" dir=\"rtl\">…ساعتين.</bdi>” &amp; “x"
        );
    }
}
