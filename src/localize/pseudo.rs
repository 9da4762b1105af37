//! Pseudo-locales: the source edition as a language would be that is longer, accented, or written from right to left.
//!
//! What stands between brackets went through translation; words without them are fixed in the page. Values, code,
//! addresses and digits stay as they are.

use crate::content::Inline;
use crate::locale::{Direction, Locale};
use crate::localize::{Content, Edition, LocaleContext, Piece, Source, localize_source};
use crate::project::{Project, Unit};

/// How much longer than English a translation is to be expected, per cent.
const LONGER: usize = 40;
/// What is added where accents alone do not make a text long enough.
const FILLER: char = '~';

/// What becomes of words in a pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Disguise {
    /// Accented, each vowel twice, and longer.
    Accented,
    /// Each word from right to left.
    Mirrored,
}

/// What pages of a pseudo-locale share: everything of the source language, its words in disguise. None where the
/// source language has no formats.
pub fn pseudo_context(project: &Project, locale: &Locale) -> Option<LocaleContext> {
    let source = Source::new(project)?;
    let mut context = source.context(project, &project.settings.source)?;
    let title = &project.settings.site_title;
    context.interface = context
        .interface
        .disguised(locale, Disguise::of(locale), title);
    context.locale = locale.clone();
    Some(context)
}

/// The edition in a pseudo-locale, made of the one in the source language.
pub fn localize_pseudo(project: &Project, unit: &Unit, context: &LocaleContext) -> Edition {
    let mut edition = localize_source(project, unit, context);
    let disguise = Disguise::of(&context.locale);
    for segment in &mut edition.segments {
        disguise.content(&mut segment.content);
    }
    edition
}

impl Disguise {
    fn of(locale: &Locale) -> Self {
        match locale.direction() {
            Direction::LeftToRight => Self::Accented,
            Direction::RightToLeft => Self::Mirrored,
        }
    }

    /// A text that holds no values.
    pub(super) fn text(self, text: &str) -> String {
        format!(
            "{}{}{}",
            self.open(),
            self.words(text),
            self.close(text.chars().count())
        )
    }

    /// A text in pieces, values among them.
    pub(super) fn pieces(self, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut length = 0;
        let mut disguised = vec![Piece::Text(self.open().to_owned())];
        for piece in pieces {
            disguised.push(match piece {
                Piece::Text(text) => {
                    length += text.chars().count();
                    Piece::Text(self.words(&text))
                }
                value @ Piece::Value(..) => value,
            });
        }
        disguised.push(Piece::Text(self.close(length)));
        disguised
    }

    fn content(self, content: &mut Content) {
        let length = content.plain_text().chars().count();
        match content {
            Content::Empty => {}
            Content::Plain(text) => *text = self.text(text).as_str().into(),
            Content::Rich(inlines) => {
                let mut list = std::mem::take(inlines).into_vec();
                self.inlines(&mut list);
                list.insert(0, Inline::Text(self.open().into()));
                list.push(Inline::Text(self.close(length).into()));
                *inlines = list.into();
            }
        }
    }

    fn inlines(self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => *text = self.words(text).into(),
                Inline::Image { alternative, .. } => *alternative = self.words(alternative).into(),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Deleted(content)
                | Inline::Link { content, .. } => self.inlines(content),
                Inline::Code(_) | Inline::Footnote(_) | Inline::Break | Inline::Value(_) => {}
            }
        }
    }

    fn open(self) -> &'static str {
        match self {
            Self::Accented => "[",
            // What follows is of the paragraph's direction, whatever the first word is.
            Self::Mirrored => "\u{200F}[",
        }
    }

    /// The end of a text of so many characters.
    fn close(self, length: usize) -> String {
        match self {
            Self::Accented => {
                // Vowels, which are written twice, are about every third character.
                let fill = (length * LONGER / 100).saturating_sub(length / 3);
                let mut end: String = std::iter::repeat_n(FILLER, fill).collect();
                if !end.is_empty() {
                    end.insert(0, ' ');
                }
                end.push(']');
                end
            }
            Self::Mirrored => "]\u{200F}".to_owned(),
        }
    }

    fn words(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => mirrored(text),
        }
    }
}

fn accented(text: &str) -> String {
    let mut result = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let plain = PLAIN.chars().position(|it| it == letter);
        let accent = plain
            .and_then(|at| ACCENTED.chars().nth(at))
            .unwrap_or(letter);
        result.push(accent);
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            result.push(accent);
        }
    }
    result
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

/// Each word between marks that make its letters run from right to left (U+202E, U+202C). Digits and signs between
/// words stand as they do in a language that is written so.
fn mirrored(text: &str) -> String {
    let mut result = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for letter in text.chars() {
        if letter.is_alphabetic() != inside {
            inside = !inside;
            result.push(if inside { '\u{202E}' } else { '\u{202C}' });
        }
        result.push(letter);
    }
    if inside {
        result.push('\u{202C}');
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Value, ValueKind};

    #[test]
    fn words_change_and_nothing_else_does() {
        let value = Value {
            kind: ValueKind::Phone,
            text: "+1 202".into(),
        };
        let rich = vec![
            Inline::Text("Call ".into()),
            Inline::Value(value.clone()),
            Inline::Strong(vec![Inline::Text("in 2".into())]),
            Inline::Code("x".into()),
            Inline::Link {
                destination: "after.md".into(),
                content: vec![Inline::Text("a".into())],
            },
        ];
        let mut content = Content::Rich(rich.into());
        Disguise::Accented.content(&mut content);
        let expected = vec![
            Inline::Text("[".into()),
            Inline::Text("Çááļļ ".into()),
            Inline::Value(value),
            Inline::Strong(vec![Inline::Text("îîñ 2".into())]),
            Inline::Code("x".into()),
            Inline::Link {
                destination: "after.md".into(),
                content: vec![Inline::Text("áá".into())],
            },
            Inline::Text(" ~]".into()),
        ];
        assert_eq!(content, Content::Rich(expected.into()));
        assert_eq!(
            Disguise::Mirrored.text("In 2 days."),
            "\u{200F}[\u{202E}In\u{202C} 2 \u{202E}days\u{202C}.]\u{200F}"
        );
    }

    #[test]
    fn every_letter_has_an_accent_of_its_own_and_texts_are_longer() {
        let letters: std::collections::BTreeSet<char> = ACCENTED.chars().collect();
        assert_eq!((letters.len(), ACCENTED.chars().count()), (52, PLAIN.len()));
        assert!(
            letters
                .iter()
                .all(|it| !it.is_ascii() && it.is_alphabetic())
        );
        let text = "A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.";
        let (before, after) = (
            text.chars().count(),
            Disguise::Accented.text(text).chars().count(),
        );
        let longer = (after - before) * 100 / before;
        assert!((35..=50).contains(&longer), "{longer} %");
    }
}
