//! Cases of alignment: each is a step of the order that the module describes, or a trap.

mod properties;

use std::sync::Arc;

use super::*;
use crate::content::{Article, Definitions, FrontMatter, Section, Segment, SegmentKind};
use crate::source::{SourceFile, Span};

/// An article from lines: `= title`, `# heading {#id}`, anything else a paragraph.
fn article(slug: &str, lines: &str) -> Article {
    let section = |explicit: Option<&str>, slug: &str, heading, level| Section {
        explicit_id: explicit.map(Into::into),
        heading_slug: slug.into(),
        heading,
        level,
        critical: false,
        language: None,
        blocks: Vec::new(),
        span: Span::default(),
    };
    let mut sections = vec![
        section(Some("meta"), "meta", None, 1),
        section(Some("intro"), "intro", None, 1),
    ];
    let mut segments = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (kind, text) = if let Some(text) = line.strip_prefix("= ") {
            (SegmentKind::Title, text)
        } else if let Some(text) = line.strip_prefix("# ") {
            let (text, id) = text.split_once(" {#").unwrap_or((text, ""));
            let id = id.strip_suffix('}');
            let slug: String = text
                .to_ascii_lowercase()
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || *c == ' ')
                .map(|c| if c == ' ' { '-' } else { c })
                .collect();
            sections.push(section(id, &slug, Some(segments.len()), 2));
            (SegmentKind::Heading, text)
        } else {
            (SegmentKind::Paragraph, line)
        };
        segments.push(Segment {
            kind,
            section: if kind == SegmentKind::Title {
                0
            } else {
                sections.len() - 1
            },
            text: text.into(),
            span: Span::default(),
            value: None,
            neutral: false,
            notes: Vec::new(),
            words: 1,
        });
    }
    Article {
        slug: slug.into(),
        file: Arc::new(SourceFile::from_text("content/x.md", "")),
        front: FrontMatter::default(),
        segments,
        sections,
        definitions: Definitions::default(),
        allows: Vec::new(),
    }
}

/// A reference catalogue from lines `id = text`; after a line `--` the retired ones.
fn reference(slug: &str, lines: &str) -> ReferenceTexts {
    let mut texts = ReferenceTexts {
        slug: slug.into(),
        ..ReferenceTexts::default()
    };
    let mut retired = false;
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.split_once(" = ") {
            None => retired = true,
            Some((id, text)) => {
                let list = if retired {
                    &mut texts.retired
                } else {
                    &mut texts.messages
                };
                list.push(ReferenceMessage {
                    id: id.into(),
                    text: text.into(),
                });
            }
        }
    }
    texts
}

/// What a sync would commit.
fn committed(article: &Article, alignment: &Alignment) -> ReferenceTexts {
    ReferenceTexts {
        slug: Arc::clone(&article.slug),
        messages: article
            .segments
            .iter()
            .zip(&alignment.segments)
            .map(|(segment, aligned)| ReferenceMessage {
                id: aligned.id.clone(),
                text: segment.text.as_str().into(),
            })
            .collect(),
        retired: Vec::new(),
    }
}

fn ids(alignment: &Alignment) -> Vec<&str> {
    alignment.segments.iter().map(|it| &*it.id).collect()
}

/// `id`, `id < home` or `id < slug/home` or `id < slug/home!` (obsolete) per segment.
fn shown(alignment: &Alignment) -> Vec<String> {
    alignment
        .segments
        .iter()
        .map(|it| match &it.home {
            None => it.id.to_string(),
            Some(home) => {
                let mark = if home.obsolete { "!" } else { "" };
                format!("{} < {}/{}{mark}", it.id, home.slug, home.id)
            }
        })
        .collect()
}

fn alone(lines: &str, reference_lines: &str) -> (Vec<String>, Vec<String>) {
    let article = article("a", lines);
    let (alignments, orphans) = align(&[&article], &[reference("a", reference_lines)]);
    assert!(orphans.is_empty());
    let retired = alignments[0]
        .retired
        .iter()
        .map(|it| it.id.to_string())
        .collect();
    (shown(&alignments[0]), retired)
}

#[test]
fn one_article() {
    // name, today, committed, ids, retired
    type Case = (
        &'static str,
        &'static str,
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
    );
    let cases: &[Case] = &[
        (
            "a first sync mints",
            "= T\nHello there world.\n# How long\nRest for 2 hours.\nRest for 3 hours.\n# How long\n# 多久",
            "",
            &[
                "meta--title",
                "intro--hello-there-world",
                "how-long--heading",
                "how-long--rest-for-hours",
                "how-long--rest-for-hours-2",
                "how-long-2--heading",
                "section1--heading",
            ],
            &[],
        ),
        (
            "a title is matched by role",
            "= Something else entirely\nOne.",
            "meta--title = T\nintro--one = One.",
            &["meta--title", "intro--one"],
            &[],
        ),
        (
            "a reordered list keeps its ids",
            "Alpha beta.\nGamma delta.\nEpsilon.",
            "x--3 = Epsilon.\nx--2 = Gamma delta.\nx--1 = Alpha beta.",
            &["x--1", "x--2", "x--3"],
            &[],
        ),
        (
            "a changed number keeps the id, a new neighbour gets a new one",
            "# How {#how}\nRelief lasts about 2 weeks.\nEat a light meal.\nRest for 2 hours.",
            "how--heading = How\nhow--relief = Relief lasts about 1 week.\nhow--rest = Rest for 2 hours.\nhow--vary = Results vary.",
            &[
                "how--heading",
                "how--relief",
                "how--eat-a-light",
                "how--rest",
            ],
            &["how--vary"],
        ),
        (
            "short texts that are not alike are two texts",
            "One two three.\nNo\nFour five six.",
            "x--1 = One two three.\nx--2 = Yes\nx--3 = Four five six.",
            &["x--1", "intro--no", "x--3"],
            &["x--2"],
        ),
        (
            "a changed number far from its place is another text",
            "# A {#a}\nFirst line here.\nRest for 3 days.\nLast line here.",
            "a--heading = A\na--rest = Rest for 2 hours.\na--1 = First line here.\na--2 = Last line here.",
            &["a--heading", "a--1", "a--rest-for-days", "a--2"],
            &["a--rest"],
        ),
        (
            "a reworded heading keeps its section by the texts below",
            "# Quite another title\nFirst line here.\nSecond line here.",
            "how--heading = How long it lasts\nhow--1 = First line here.\nhow--2 = Second line here.",
            &["how--heading", "how--1", "how--2"],
            &[],
        ),
        (
            "an explicit id moves the heading, not the texts",
            "# How long {#duration}\nFirst line here.",
            "how--heading = How long\nhow--1 = First line here.",
            &["duration--heading < a/how--heading", "how--1"],
            &[],
        ),
        (
            "an explicit id that is kept outweighs a new heading text",
            "# Side effects {#risks}\nNothing in common here.",
            "risks--heading = Dangers\nrisks--1 = Completely different sentence about bears.",
            &["risks--heading", "risks--nothing-in-common"],
            &["risks--1"],
        ),
        (
            "an explicit id taken from a section with a derived one",
            "# Other {#how}\nOther line here.\n# How\nFirst line here.",
            "how--heading = How\nhow--1 = First line here.",
            &[
                "how--heading",
                "how--other-line-here",
                "how-2--heading < a/how--heading",
                "how--1",
            ],
            &[],
        ),
        (
            "a section put before one with the same heading",
            "# Dose\nNew line here.\n# Dose\nOld line here.\nThe last one.",
            "dose--heading = Dose\ndose--1 = Old line here.\ndose--2 = The last two.",
            &[
                "dose-2--heading",
                "dose-2--new-line-here",
                "dose--heading",
                "dose--1",
                "dose--2",
            ],
            &[],
        ),
        (
            "retired ids come back for the same text and are never given to another",
            "Results vary.\nResults vary much less.",
            "intro--one = Nothing alike at all here\n--\nintro--results-vary = Results vary.\nintro--results-vary-much = Bears.",
            &[
                "intro--results-vary < a/intro--results-vary!",
                "intro--results-vary-much-less",
            ],
            &["intro--one"],
        ),
        (
            "a heading that became a paragraph",
            "Some bold statement.",
            "some--heading = Some bold statement.",
            &["intro--some-bold-statement < a/some--heading"],
            &[],
        ),
        (
            "a paragraph split in two",
            "Take the tablet with water.\nCall us if you feel unwell after that.",
            "x--1 = Take the tablet with water. Call us if you feel unwell after that.",
            &["intro--take-the-tablet", "x--1"],
            &[],
        ),
        (
            "reserved section ids are nobody's",
            "# Intro {#intro}\nOne.",
            "",
            &["intro-2--heading", "intro-2--one"],
            &[],
        ),
    ];
    for (name, today, reference, expected, retired) in cases {
        let (ids, gone) = alone(today, reference);
        assert_eq!(ids, *expected, "{name}");
        assert_eq!(gone, *retired, "{name}");
    }
}

#[test]
fn texts_move_between_articles() {
    let a = article("a", "Stays here.");
    let b = article("b", "Moved text, quite alone.\nTaken.");
    let references = [
        reference(
            "a",
            "intro--stays = Stays here.\nintro--moved = Moved text, quite alone.\nintro--x = Taken.",
        ),
        reference("b", "intro--x = Something unlike all else, gone now."),
    ];
    let (alignments, _) = align(&[&a, &b], &references);
    assert_eq!(shown(&alignments[0]), ["intro--stays"]);
    assert!(alignments[0].retired.is_empty());
    assert_eq!(
        shown(&alignments[1]),
        ["intro--moved < a/intro--moved", "intro--taken < a/intro--x"]
    );
}

#[test]
fn an_equal_text_of_another_article_goes_before_a_rewording() {
    let gone = "Please do not drive a car until the next morning.";
    let text = "Please do not drive any car until the next morning.";
    let a = article("a", "Stays here.");
    let b = article("b", text);
    let references = [
        reference(
            "a",
            &format!("intro--stays = Stays here.\nintro--moved = {text}"),
        ),
        reference("b", &format!("intro--gone = {gone}")),
    ];
    let (alignments, _) = align(&[&a, &b], &references);
    assert_eq!(shown(&alignments[1]), ["intro--moved < a/intro--moved"]);
}

#[test]
fn a_text_retired_elsewhere_comes_back() {
    let b = article("b", "Results vary.\n# Risks");
    let retired = "--\nintro--vary = Results vary.\ndangers--heading = Risks";
    let (alignments, _) = align(&[&b], &[reference("a", retired)]);
    assert_eq!(
        shown(&alignments[0]),
        [
            "intro--vary < a/intro--vary!",
            "risks--heading < a/dangers--heading!"
        ]
    );
}

#[test]
fn a_renamed_article_keeps_everything() {
    let new = article("new", "= T\nOne two.\nThree four.\nFive six seven.");
    let old = "meta--title = T\nintro--1 = One two.\nintro--2 = Three four.\nintro--3 = Gone.";
    let (alignments, orphans) = align(&[&new], &[reference("old", old)]);
    assert_eq!(alignments[0].renamed_from.as_deref(), Some("old"));
    assert_eq!(
        shown(&alignments[0]),
        [
            "meta--title",
            "intro--1",
            "intro--2",
            "intro--five-six-seven"
        ]
    );
    assert_eq!(alignments[0].retired.len(), 1);
    assert!(orphans.is_empty());

    let other = article("new", "= T\nBears.\nThree four.\nFive six seven.");
    let (alignments, orphans) = align(&[&other], &[reference("old", old)]);
    assert_eq!(alignments[0].renamed_from, None);
    assert_eq!(orphans[0].1.len(), 3);
}

#[test]
fn very_many_texts_take_bounded_work() {
    let lines = |salt: &str| -> String {
        let lines: Vec<String> = (0..30_000).map(|n| format!("{salt} {n} {salt}")).collect();
        lines.join(
            "
",
        )
    };
    let today = article("a", &lines("xyz"));
    let committed = committed(
        &article("a", &lines("uvw")),
        &Alignment {
            segments: (0..30_000)
                .map(|n| Aligned {
                    id: format!("x--{n}").into(),
                    committed: None,
                    home: None,
                })
                .collect(),
            ..Alignment::default()
        },
    );
    let (alignments, _) = align(&[&today], &[committed]);
    assert_eq!(alignments[0].segments.len(), 30_000);
}
