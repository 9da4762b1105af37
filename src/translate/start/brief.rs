//! The first `brief.toml` of a language: what is known of it, and questions for people to answer.

use crate::config::BRIEF;
use crate::locale::{Direction, Formats, Locale};

/// Columns after which a comment is broken.
const WIDTH: usize = 110;

/// The text of the file. What nobody but people can decide is empty.
pub(super) fn brief_text(locale: &Locale, formats: &Formats) -> String {
    let name = locale.english_name();
    let customs = locale.customs();
    let mut text = String::new();
    comment(
        &mut text,
        &format!(
            "What everybody who translates into {name} agrees on. It is printed into every file and sheet that goes to \
             translators and reviewers. Write plain sentences; leave empty what is not decided."
        ),
    );
    text.push_str("#\n");
    let forms = locale.plural_examples(formats);
    if forms.is_empty() {
        comment(
            &mut text,
            "Plural forms: CLDR has no rules for this language. Write texts with numbers so that they fit every number.",
        );
    } else {
        comment(
            &mut text,
            "Plural forms, each with numbers that ask for it (CLDR):",
        );
        for form in &forms {
            text.push_str(&format!("#   {form}\n"));
        }
    }
    let is_right_to_left = locale.direction() == Direction::RightToLeft;
    let region = locale.tag().contains('-') && locale.has_autonym();
    for field in &BRIEF {
        text.push('\n');
        comment(&mut text, field.explanation);
        let value = match field.key {
            "register" if !customs.address.is_empty() => {
                comment(&mut text, &format!("In use: {}.", customs.address));
                String::new()
            }
            "variety" if region => name.to_owned(),
            "digits" => formats.digits_shown(),
            "ranges" => customs.ranges.to_owned(),
            "quotes" => customs.quotes.to_owned(),
            _ => String::new(),
        };
        if field.key == "ranges" && is_right_to_left {
            comment(
                &mut text,
                "In a line that runs from right to left a dash may put the larger number first: words are safe.",
            );
        }
        text.push_str(&format!("{} = {}\n", field.key, toml::Value::from(value)));
    }
    text
}

fn comment(text: &mut String, words: &str) {
    let mut line = String::from("#");
    for word in words.split(' ') {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    text.push_str(&line);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::config::parse_brief;
    use crate::locale::FormatSettings;
    use crate::source::SourceFile;

    #[test]
    fn what_is_known_is_filled_in() {
        for (tag, lines) in [
            (
                "uk",
                &["Digits: 1 2 3, as in 12\u{a0}345,6", "Quotation marks: « »"][..],
            ),
            (
                "es-MX",
                &[
                    "Variety: Mexican Spanish",
                    "Digits: 1 2 3, as in 12,345.6",
                    "Quotation marks: “ ” or « »",
                ],
            ),
            ("hmn", &["Digits: 1 2 3, as in 12,345.6"]),
        ] {
            let locale = Locale::parse(tag).unwrap();
            let formats = Formats::new(&locale, &FormatSettings::default()).unwrap();
            let text = brief_text(&locale, &formats);
            assert!(
                text.lines().all(|line| line.chars().count() <= WIDTH),
                "{text}"
            );
            let brief = parse_brief(Arc::new(SourceFile::from_text("b", text))).unwrap();
            assert_eq!(brief.lines(), lines, "{tag}");
        }
    }
}
