//! A passage in another language that does not say so.

use std::ops::Range;

use crate::audit::identify::{Found, Letters, Tally, mismatch, words};
use crate::audit::rule::LANGUAGE_OF_PARTS;
use crate::audit::text::{Block, quote};
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::{Locale, Script, language_named, page_locale, script_of};

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/untagged-passage",
    summary: "a passage is in another language than its `lang` says",
    level: Level::Deny,
    criterion: Some(LANGUAGE_OF_PARTS),
    explanation: include_str!("untagged-passage.md"),
    run: Run::Page(check),
};

/// Words of a passage in another script that make a sentence, not a name.
const SENTENCE: usize = 4;
/// Function words that show it.
const FUNCTION_WORDS: usize = 2;
/// Words of a passage in the page's own script that are judged.
const WORDS: usize = 6;
/// Letters of a passage in another script than the page's, and not Latin.
const LETTERS: usize = 6;

fn check(page: &Page, findings: &mut Findings) {
    for block in &page.blocks {
        for locale in languages(page, block) {
            // The whole page is told about once.
            if page.mistaken().is_some() && page.is_own_language(&locale) {
                continue;
            }
            let text = own_text(page, block, &locale);
            if let Some((part, found)) = passage(&text, &locale) {
                report(page, block, part, &locale, &found, findings);
            }
        }
    }
}

fn report(
    page: &Page,
    block: &Block,
    part: Range<usize>,
    locale: &Locale,
    found: &Found,
    findings: &mut Findings,
) {
    let quoted = quote(block.text.get(part.clone()).unwrap_or_default());
    let help = match found {
        Found::Language(other) => format!(
            "Translate it, or put it in an element with `lang=\"{}\" dir=\"{}\"`.",
            other.tag(),
            other.direction()
        ),
        Found::Script(_) => {
            "Translate it, or put it in an element with its `lang` and `dir`.".to_owned()
        }
    };
    findings.report(
        page,
        block.span(page, part),
        format!(
            "{quoted} is in {}, and the page says that it is in {}.",
            found.name(),
            locale.english_name()
        ),
        help,
    );
}

/// Languages that the texts of a block say they are in.
fn languages(page: &Page, block: &Block) -> Vec<Locale> {
    let mut found: Vec<Locale> = Vec::new();
    for (id, _) in block.parts() {
        if let Some(locale) = page.locale_of(id).filter(|it| !found.contains(it)) {
            found.push(locale.clone());
        }
    }
    found
}

/// The text of a block with everything of another language, code and addresses blanked out, byte by byte.
fn own_text(page: &Page, block: &Block, locale: &Locale) -> String {
    let mut text = String::with_capacity(block.text.len());
    for (id, range) in block.parts() {
        let part = block.text.get(range).unwrap_or_default();
        if page.locale_of(id) == Some(locale) && !page.is_neutral(id) {
            for word in part.split_inclusive(char::is_whitespace) {
                let address = word.contains("://") || word.contains('@') || word.contains("www.");
                if address {
                    text.extend(std::iter::repeat_n('\u{1}', word.len()));
                } else {
                    text.push_str(word);
                }
            }
        } else {
            text.extend(std::iter::repeat_n('\u{1}', part.len()));
        }
    }
    text
}

/// The part of a text that is in another language than `locale`.
fn passage(text: &str, locale: &Locale) -> Option<(Range<usize>, Found)> {
    let latin = locale.scripts().contains(&Script::Latin);
    let words: Vec<(usize, &str)> = words(text).collect();
    let (first, last) = (words.first()?, words.last()?);
    let whole = first.0..last.0 + last.1.len();
    if !latin {
        let mut runs = latin_runs(text, &words).into_iter();
        let sentence = runs.find_map(|(range, count)| {
            let run = text
                .get(range.clone())
                .filter(|it| is_sentence(it, count))?;
            let best = Tally::of(run).best()?;
            Some((range, Found::Language(page_locale(best.language)?)))
        });
        if sentence.is_some() {
            return sentence;
        }
    }
    let found = mismatch(text, locale)?;
    let letters = Letters::of(text);
    let enough = if letters.count(Script::Latin) * 2 >= letters.total() {
        // Latin words of a page in another script are a sentence, or the names of something.
        latin && words.len() >= WORDS
    } else {
        // Names are not written in a third script; the name of a language has a rule of its own.
        letters.total() >= LETTERS && language_named(text).is_none()
    };
    enough.then_some((whole, found))
}

/// Whether Latin words are a sentence rather than a name.
fn is_sentence(text: &str, count: usize) -> bool {
    let hits = Tally::of(text).best().map_or(0, |it| it.hits);
    count >= SENTENCE && hits >= FUNCTION_WORDS
}

/// Runs of Latin words with no letter of another script between them, and how many words each has.
fn latin_runs(text: &str, words: &[(usize, &str)]) -> Vec<(Range<usize>, usize)> {
    let mut runs: Vec<(Range<usize>, usize)> = Vec::new();
    let mut open = false;
    for (start, word) in words {
        let latin = word
            .chars()
            .filter_map(script_of)
            .all(|it| it == Script::Latin);
        let end = start + word.len();
        match runs.last_mut() {
            Some((range, count))
                if latin
                    && open
                    && !text
                        .get(range.end..*start)
                        .is_some_and(|it| it.contains('\u{1}')) =>
            {
                range.end = end;
                *count += 1;
            }
            _ if latin => runs.push((*start..end, 1)),
            _ => {}
        }
        open = latin;
    }
    runs
}
