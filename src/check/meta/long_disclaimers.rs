//! So many words of disclaimers before the first section that readers skip them.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::locale::display_width;
use crate::project::Unit;

const CODE: &str = "meta/long-disclaimers";

/// Words that readers are asked to read before what they came for.
const MOST_WORDS: usize = 120;

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "more than 120 words of disclaimers stand before the first section of an article",
    level: Level::Warn,
    explanation: include_str!("long-disclaimers.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let (project, unit) = (scope.cx.project, scope.unit);
    let Some(disclaimers) = &project.disclaimers else {
        return;
    };
    let words: usize = project
        .shown_disclaimers(unit)
        .iter()
        .filter(|shown| shown.top)
        .map(|shown| words(disclaimers, shown.disclaimer))
        .sum();
    if words <= MOST_WORDS {
        return;
    }
    let message = format!(
        "content/{}.md shows {words} words of disclaimers before its first section; readers skip what is longer than {MOST_WORDS}.",
        unit.article.slug
    );
    let finding = scope.finding(CODE, unit.article.front.span, message);
    sink.report(finding.with_help(
        "Place those that belong to a section there, in the front matter or in `[[require]]`, as in `disclaimers = [\"no-driving at #after-your-visit\"]`; or shorten them in content/disclaimers.md.",
    ));
}

/// Words of a disclaimer with its heading and its subsections.
fn words(disclaimers: &Unit, at: usize) -> usize {
    let sections = &disclaimers.article.sections;
    let level = sections.get(at).map_or(0, |section| section.level);
    let more = sections.iter().skip(at + 1);
    let end = at + 1 + more.take_while(|section| section.level > level).count();
    let segments = disclaimers.article.segments.iter();
    segments
        .filter(|segment| (at..end).contains(&segment.section))
        .map(|segment| count(&segment.text))
        .sum()
}

/// Words of a text. What is written without spaces counts by its length: two ideographs or kana, or five
/// letters of Thai, Lao, Khmer or Burmese, are about a word.
fn count(text: &str) -> usize {
    let count = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        let wide = display_width(word) > word.chars().count();
        let unspaced = word
            .chars()
            .any(|c| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'));
        let hangul = word.chars().any(|c| matches!(c, '\u{AC00}'..='\u{D7A3}'));
        match letters {
            0 => 0,
            _ if wide && !hangul => letters.div_ceil(2),
            _ if unspaced => letters.div_ceil(5),
            _ => 1,
        }
    };
    text.split_whitespace().map(count).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_every_script() {
        for (text, words) in [
            ("Call 911 – now, please.", 4),
            ("请立即拨打急救电话", 5),
            ("지금 전화하세요.", 2),
            ("โปรดโทรหาแพทย์", 3),
            ("*** – ", 0),
        ] {
            assert_eq!(count(text), words, "{text}");
        }
    }
}
