//! Markdown → [`Article`].

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, LinkType, Options, Parser, RefDefs};

use crate::content::blocks::Walker;
use crate::content::footnotes::{footnotes_last, number_footnotes};
use crate::content::front_matter;
use crate::content::lint::Findings;
use crate::content::mask::{Masked, without_ours};
use crate::content::segments::Assembled;
use crate::content::value::MASK;
use crate::content::words::{self, quote};
use crate::content::{
    Article, Definitions, LinkDefinition, Segment, SegmentKind, inline, placeables,
};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// The Markdown an article is written in.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Parses one article. Never fails: what is wrong is in the diagnostics, and the article holds the rest.
pub fn parse(slug: &str, file: Arc<SourceFile>) -> (Article, Vec<Diagnostic>) {
    let slug: Arc<str> = slug.into();
    let mut diagnostics = Vec::new();
    let front = front_matter::parse(&file, &mut diagnostics);
    for diagnostic in &mut diagnostics {
        diagnostic.subject.article = Some(Arc::clone(&slug));
    }

    let body = file.text().get(front.body..).unwrap_or_default();
    let source = Masked::new(body);
    let mut findings = Findings::new(&file, Arc::clone(&slug), front.body);
    findings.text();
    let mut walker = Walker::new(&source, findings);
    let description = front.front.description.as_deref().unwrap_or_default();
    for (kind, text, span) in [
        (
            SegmentKind::Title,
            front.front.title.as_str(),
            front.title_span,
        ),
        (
            SegmentKind::Description,
            description,
            front.description_span,
        ),
    ] {
        if let Some(segment) = plain_segment(kind, text, span) {
            walker.segments.push(segment);
            walker.owners.push(None);
        }
    }

    let missing = RefCell::new(Vec::new());
    let report = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        // A lone `[text]` is most often just brackets, and `[^label]` a footnote.
        // `list[0][1]` is no link either.
        let before = source.slice(0..link.span.start).chars().next_back();
        let is_link = link.link_type == LinkType::Reference
            && !link.reference.starts_with('^')
            && !before.is_some_and(char::is_alphanumeric);
        if is_link {
            missing
                .borrow_mut()
                .push((link.span, link.reference.into_string()));
        }
        None
    };
    let events = Parser::new_with_broken_link_callback(&source.parsed, OPTIONS, Some(report));
    let events = events.into_offset_iter();
    let links = link_definitions(
        events.reference_definitions(),
        &source,
        &mut walker.findings,
    );
    for (event, range) in events {
        walker.event(event, range);
    }
    walker.close_leaf();

    let mut missing = missing.take();
    missing.sort_by_key(|(span, _): &(Range<usize>, String)| span.start);
    missing.dedup();
    for (span, label) in missing {
        let label = source.unmask(&label, &span);
        walker.findings.error(
            "reference/missing-label",
            span,
            format!(
                "The label {} is not defined, and readers see the brackets.",
                quote(&label)
            ),
            format!("Write `[{label}]: address` on a line of its own, or correct the label."),
        );
    }

    let Walker {
        mut findings,
        mut segments,
        owners,
        mut sections,
        footnotes,
        references,
        mut allows,
        ..
    } = walker;
    let footnotes = number_footnotes(footnotes, &references, &mut findings);
    if !footnotes.is_empty() {
        sections.built_in("notes", &findings);
    }
    let definitions = Definitions {
        links,
        footnotes: if footnotes.is_empty() {
            Vec::new()
        } else {
            let notes = sections.list.len() - 1;
            let moved = footnotes_last(&mut segments, &owners, &footnotes, notes);
            for section in &mut sections.list {
                section.heading = section.heading.map(|at| moved.of(at));
                moved.blocks(&mut section.blocks);
            }
            for at in allows.iter_mut().flat_map(|it| &mut it.segments) {
                *at = moved.of(*at);
            }
            let mut renumbered = Vec::new();
            for (_, mut footnote) in footnotes {
                moved.blocks(&mut footnote.blocks);
                renumbered.push((footnote.label, footnote.blocks));
            }
            renumbered
        },
    };
    sections.name(|section| {
        let heading = segments.get(section.heading?)?;
        let (inlines, _) = inline::parse_inline(&heading.text, &definitions);
        Some(inline::plain_text(&inlines))
    });
    diagnostics.append(&mut findings.finish());
    let article = Article {
        slug,
        front: front.front,
        segments,
        sections: sections.list,
        definitions,
        allows,
        file,
    };
    (article, diagnostics)
}

/// A segment of the front matter: text without markup.
fn plain_segment(kind: SegmentKind, text: &str, span: Span) -> Option<Segment> {
    if text.is_empty() {
        return None;
    }
    let text = &*without_ours(text);
    let kept: Vec<Range<usize>> = placeables(text)
        .into_iter()
        .map(|(range, _)| range)
        .collect();
    let mut words_alone = String::with_capacity(text.len());
    let mut at = 0;
    for place in &kept {
        words_alone.push_str(text.get(at..place.start).unwrap_or_default());
        at = place.end;
    }
    words_alone.push_str(text.get(at..).unwrap_or_default());
    let Assembled { text, value } = Assembled::new(text.to_owned(), &kept);
    Some(Segment {
        kind,
        section: 0,
        words: words::count(&text),
        neutral: !words::has_letter(&words_alone),
        text,
        span,
        value,
        notes: Vec::new(),
    })
}

/// Link definitions by label, judged where they stand.
fn link_definitions(
    definitions: &RefDefs<'_>,
    source: &Masked<'_>,
    findings: &mut Findings<'_>,
) -> BTreeMap<String, LinkDefinition> {
    let mut links = BTreeMap::new();
    for (label, definition) in definitions.iter() {
        let title = definition.title.as_deref().unwrap_or_default();
        if definition.dest.contains(MASK) || title.contains(MASK) || label.contains(MASK) {
            findings.error(
                "links/placeable-destination",
                definition.span.clone(),
                format!("The definition of {} holds a placeable.", quote(label)),
                "Write the address in the link itself, as in `[text]({ $site })`.",
            );
        } else {
            findings.destination(&definition.dest, definition.span.clone());
        }
        let texts = [label, &definition.dest, title];
        let [label, destination, title] = source.unmask_all(texts, &definition.span);
        links.insert(words::fold(&label), LinkDefinition { destination, title });
    }
    links
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::{Alert, Block, CellAlign, SegmentIndex, fluent_value, source_from_value};

    const FRONT: &str = "+++\ntitle = \"T\"\n+++\n";

    fn read(markdown: &str) -> (Article, Vec<Diagnostic>) {
        let text = if markdown.starts_with("+++") {
            markdown.to_owned()
        } else {
            format!("{FRONT}{markdown}")
        };
        parse("a", Arc::new(SourceFile::from_text("content/a.md", text)))
    }

    /// The segments after the title as `Kind text`, one a line.
    fn segments(article: &Article) -> Vec<String> {
        let body = article.segments.iter().skip(1);
        body.map(|segment| format!("{:?} {}", segment.kind, segment.text))
            .collect()
    }

    fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
        diagnostics.iter().map(|finding| finding.code).collect()
    }

    #[track_caller]
    fn check(markdown: &str, expected: &[&str]) {
        let (article, diagnostics) = read(markdown);
        assert_eq!(segments(&article), expected, "{markdown}");
        assert_eq!(diagnostics, [], "{markdown}");
    }

    #[test]
    fn the_example_gives_the_segments_it_shows() {
        let (article, diagnostics) = read(
            "+++\ntitle = \"After the infusion\"\n+++\n\nRelief starts within\nhours.\n\n\
             ## How long relief lasts {#how-long}\n\n<!-- note: Keep the figure in digits. -->\n\
             Relief lasts about 1 week.\n\n- Rest for 2 hours.\n- Do not drive. Call { $phone }.\n\
             - Bring form {A}.\n\nResults vary.\n",
        );
        assert_eq!(diagnostics, []);
        let shown: Vec<_> = article
            .segments
            .iter()
            .map(|s| {
                let section = article.sections[s.section].explicit_id.clone().unwrap();
                let value = s.value.as_deref().unwrap_or(&s.text);
                format!("{section} {:?} {value}", s.kind)
            })
            .collect();
        assert_eq!(
            shown,
            [
                "meta Title After the infusion",
                "intro Paragraph Relief starts within hours.",
                "how-long Heading How long relief lasts",
                "how-long Paragraph Relief lasts about 1 week.",
                "how-long Item Rest for 2 hours.",
                "how-long Item Do not drive. Call { $phone }.",
                "how-long Item Bring form {\"{\"}A{\"}\"}.",
                "how-long Paragraph Results vary.",
            ]
        );
        let noted: Vec<_> = article
            .segments
            .iter()
            .filter(|s| !s.notes.is_empty())
            .collect();
        assert_eq!(noted.len(), 1);
        assert_eq!(noted[0].text, "Relief lasts about 1 week.");
        assert_eq!(&*noted[0].notes[0].text, "Keep the figure in digits.");
    }

    #[test]
    fn every_construct_gives_its_segments() {
        for (markdown, expected) in [
            (
                "One\ntwo.\n\nThree.",
                &["Paragraph One two.", "Paragraph Three."][..],
            ),
            (
                "## Head {#h .critical}\n\nText.",
                &["Heading Head", "Paragraph Text."],
            ),
            ("Head\n---", &["Heading Head"]),
            ("## Head ##", &["Heading Head"]),
            (
                "- a\n- b\n  c\n\n  d\n\n      code",
                &["Item a", "Item b c", "Paragraph d"],
            ),
            (
                "1. a\n   - b\n     - c\n   - d\n2. e",
                &["Item a", "Item b", "Item c", "Item d", "Item e"],
            ),
            ("> q\n> r\n>\n> - s\n>   t", &["Paragraph q r", "Item s t"]),
            ("> lazy\nline", &["Paragraph lazy line"]),
            ("- > a\n  > b", &["Paragraph a b"]),
            ("> [!TIP]\n> a\n>\n> b", &["Paragraph a", "Paragraph b"]),
            (
                "T\n: a\n: b\n\n  c\n\nU\n: d",
                &[
                    "DefinitionTerm T",
                    "Definition a",
                    "Definition b",
                    "Definition c",
                    "DefinitionTerm U",
                    "Definition d",
                ],
            ),
            (
                "Table: Cap *it*\n\n|a|b|\n|-|-|\n|c||",
                &["Caption Cap *it*", "Cell a", "Cell b", "Cell c"],
            ),
            ("|a|\n|-|\n|`x\\|y` \\| z|", &["Cell a", "Cell `x|y` \\| z"]),
            ("Table: Cap\n|a|\n|-|", &["Caption Cap", "Cell a"]),
            ("Table: not a caption", &["Paragraph Table: not a caption"]),
            (
                "![alt *x*](a.png \"The title\")",
                &["Alternative alt *x*", "Caption The title"],
            ),
            (
                "![alt](a.png 'a \\'b\\' { $c }')",
                &["Alternative alt", "Caption a \\'b\\' { $c }"],
            ),
            (
                "![alt][i]\n\n[i]: a.png \"Cap\"",
                &["Alternative alt", "Caption Cap"],
            ),
            ("- ![alt](a.png)", &["Alternative alt"]),
            ("![](a.png)", &[]),
            (
                "see ![the alt](a.png) here",
                &["Paragraph see ![the alt](a.png) here"],
            ),
            ("[![alt](a.png)](b)", &["Paragraph [![alt](a.png)](b)"]),
            (
                "[a] [b][] [c][A] [d](e)\n\n[a]: /x\n[b]: /y",
                &["Paragraph [a][a] [b][b] [c][A] [d](e)"],
            ),
            (
                "![a] and ![a][]\n\n[a]: x.png",
                &["Paragraph ![a][a] and ![a][a]"],
            ),
            ("[sic] [*b*]\n\n[*b*]: /x", &["Paragraph [sic] [*b*][*b*]"]),
            (
                "See[^b] this[^a].\n\n[^a]: A\n[^b]: B\n\n    C",
                &[
                    "Paragraph See[^b] this[^a].",
                    "Footnote B",
                    "Footnote C",
                    "Footnote A",
                ],
            ),
            (
                "x[^a]\n\n[^a]: y[^b]\n[^b]: - i",
                &["Paragraph x[^a]", "Footnote y[^b]", "Item i"],
            ),
            ("```rust\nfn { $x }\n```\n\n    indented", &[]),
            ("one  \ntwo\\\nthree", &["Paragraph one\\\ntwo\\\nthree"]),
            (
                "> one  \n> two\\\n> three",
                &["Paragraph one\\\ntwo\\\nthree"],
            ),
            ("end\\", &["Paragraph end\\"]),
            ("咨询\n医生。\nABC\n中", &["Paragraph 咨询医生。 ABC 中"]),
            ("약을\n드세요", &["Paragraph 약을 드세요"]),
            ("a `b\nc` d\n`e`", &["Paragraph a `b c` d `e`"]),
            ("[a\nb](c)\n[d](\ne)", &["Paragraph [a b](c) [d]( e)"]),
            (
                "\\*a\\* &amp; b\n\n- \\# c",
                &["Paragraph \\*a\\* &amp; b", "Item \\# c"],
            ),
            ("a <!-- b --> c <!-- d -->", &["Paragraph a c"]),
            ("a\\\n<!-- b -->", &["Paragraph a\\"]),
            (
                "<!-- a -->\n\n<!-- b\nc --> <!-- d -->\n\ne",
                &["Paragraph e"],
            ),
            (
                "a\r\nb\r\n\r\n- c  \r\n  d",
                &["Paragraph a b", "Item c\\\nd"],
            ),
            ("a\n\n***\n\nb", &["Paragraph a", "Paragraph b"]),
            ("## Form {A}", &["Heading Form {A}"]),
            ("## {}", &["Heading {}"]),
            ("## {A} {b=c} ##", &["Heading {A} {b=c}"]),
        ] {
            check(markdown, expected);
        }
    }

    #[test]
    fn placeables_are_kept_outside_code_and_written_one_way() {
        for (markdown, text, value) in [
            ("Call {$phone}.", "Call { $phone }.", None),
            ("## Call { $phone }", "Call { $phone }", None),
            ("## Call { $phone } {#call}", "Call { $phone }", None),
            ("[x]({ $site })", "[x]({ $site })", None),
            (
                "a [{ $site }]({ $site }/b)",
                "a [{ $site }]({ $site }/b)",
                None,
            ),
            ("**{ $n }** mg", "**{ $n }** mg", None),
            (
                "see {\n$x } and { NUMBER($n,a:1) }",
                "see { $x } and { NUMBER($n, a: 1) }",
                None,
            ),
            ("> see {\n$x }", "see { $x }", None),
            (
                "set `{ $x }` or { $x }",
                "set `{ $x }` or { $x }",
                Some("set `{\"{\"} $x {\"}\"}` or { $x }"),
            ),
            (
                "Form {A} {",
                "Form {A} {",
                Some("Form {\"{\"}A{\"}\"} {\"{\"}"),
            ),
            ("a\\\n*b*", "a\\\n*b*", Some("a\\\n    {\"*\"}b*")),
            ("<{ $x }>", "<{ $x }>", None),
        ] {
            let (article, diagnostics) = read(markdown);
            let segment = &article.segments[1];
            assert_eq!(
                (segment.text.as_str(), segment.value.as_deref()),
                (text, value),
                "{markdown}"
            );
            assert_eq!(codes(&diagnostics), [""; 0], "{markdown}");
            assert_eq!(source_from_value(value.unwrap_or(text)), text);
        }
        let (article, _) = read("Table: { $n } of *x*\n\n|a|\n|-|");
        assert_eq!(article.segments[1].text, "{ $n } of *x*");
        assert_eq!(article.segments[1].value, None);
        let (article, _) = read("Table: *x* {A}\n\n|a|\n|-|");
        assert_eq!(
            article.segments[1].value.as_deref(),
            Some("*x* {\"{\"}A{\"}\"}")
        );
        let (article, _) = read("```\nset { $x }\n```");
        assert_eq!(
            article.sections[1].blocks,
            [Block::Code(String::new(), "set { $x }\n".into())]
        );
    }

    #[test]
    fn front_matter_is_plain_text_with_placeables() {
        let (article, diagnostics) =
            read("+++\ntitle = \"*A* {$x} {b}\"\ndescription = \"d\"\n+++\n");
        assert_eq!(diagnostics, []);
        let title = &article.segments[0];
        assert!(title.kind.is_plain());
        assert_eq!(title.text, "*A* {$x} {b}");
        assert_eq!(title.value.as_deref(), Some("*A* { $x } {\"{\"}b{\"}\"}"));
        assert_eq!(article.file.slice(title.span), "*A* {$x} {b}");
        assert_eq!(article.segments[1].kind, SegmentKind::Description);
    }

    #[test]
    fn the_block_tree_is_the_sources() {
        let (article, diagnostics) = read(
            "a\n\n3. b\n4. c\n   - d\n\n> [!WARNING]\n> e\n\n> f\n\nT\nU\n: g\n\n- h\n\n- i\n\n\
             |j|k|l|m|\n|-|:-|:-:|-:|\n|n||\n\n***\n\n```sh x\no\n```\n",
        );
        assert_eq!(diagnostics, []);
        let p = Block::Paragraph;
        let blocks = &article.sections[1].blocks;
        let expected = [
            p(1),
            Block::List {
                start: Some(3),
                tight: true,
                items: vec![
                    vec![p(2)],
                    vec![
                        p(3),
                        Block::List {
                            start: None,
                            tight: true,
                            items: vec![vec![p(4)]],
                        },
                    ],
                ],
            },
            Block::Alert(Alert::Warning, vec![p(5)]),
            Block::Quote(vec![p(6)]),
        ];
        assert_eq!(&blocks[..4], expected);
        assert_eq!(
            blocks[4],
            Block::Definitions(vec![(vec![7], vec![vec![p(8)]])])
        );
        let items = vec![vec![p(9)], vec![p(10)]];
        assert_eq!(
            blocks[5],
            Block::List {
                start: None,
                tight: false,
                items
            }
        );
        let Block::Table(table) = &blocks[6] else {
            panic!("{blocks:?}")
        };
        assert_eq!(
            table.align,
            [
                CellAlign::None,
                CellAlign::Start,
                CellAlign::Center,
                CellAlign::End
            ]
        );
        assert_eq!(table.head, [Some(11), Some(12), Some(13), Some(14)]);
        assert_eq!(table.rows, [[Some(15), None, None, None]]);
        assert_eq!(
            blocks[7..],
            [Block::Rule, Block::Code("sh".into(), "o\n".into())]
        );
    }

    #[test]
    fn sections_have_stable_names() {
        let (article, diagnostics) = read(
            "i\n\n## A b {#x .critical}\n\n### [A](y) **b**\n\n## A b\n\n## Notes\n\n## 中文\n\n## 中\n\n## 2 { $x } weeks\n\nf[^1]\n\n[^1]: n",
        );
        assert_eq!(diagnostics, []);
        let shown: Vec<_> = article
            .sections
            .iter()
            .map(|s| {
                (
                    s.explicit_id.as_deref(),
                    s.heading_slug.as_str(),
                    s.level,
                    s.critical,
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                (Some("meta"), "meta", 1, false),
                (Some("intro"), "intro", 1, false),
                (Some("x"), "a-b", 2, true),
                (None, "a-b-2", 3, false),
                (None, "a-b-3", 2, false),
                (None, "notes-2", 2, false),
                (None, "section", 2, false),
                (None, "section-2", 2, false),
                (None, "x-weeks", 2, false),
                (Some("notes"), "notes", 1, false),
            ]
        );
        assert!(article.is_critical(2) && !article.is_critical(3));
        assert_eq!(article.segments.last().unwrap().section, 9);
        for section in &article.sections[2..9] {
            let heading = &article.segments[section.heading.unwrap()];
            assert_eq!(heading.kind, SegmentKind::Heading);
            assert_eq!(article.sections[heading.section].span, section.span);
        }
    }

    #[test]
    fn notes_reach_every_segment_of_the_next_block_and_no_other() {
        let (article, _) = read(
            "<!-- note: one -->\n<!-- Note:\ntwo\nlines -->\n- a\n  - b\n- c\n\nd <!-- note: three -->\n\n\
             > <!-- note: four\n> five -->\n> e\n>\n> f\n\n<!-- note: h -->\n## g\n\ni\n\n<!-- id: x -->\nj",
        );
        let noted: Vec<_> = article
            .segments
            .iter()
            .skip(1)
            .map(|segment| {
                let notes: Vec<_> = segment.notes.iter().map(|note| &*note.text).collect();
                format!("{}: {}", segment.text, notes.join("; "))
            })
            .collect();
        assert_eq!(
            noted,
            [
                "a: one; two lines",
                "b: one; two lines",
                "c: one; two lines",
                "d: three",
                "e: four five",
                "f: ",
                "g: h",
                "i: ",
                "j: ",
            ]
        );
    }

    #[test]
    fn neutral_segments_have_nothing_to_translate() {
        for (markdown, neutral) in [
            ("2019", true),
            ("{ $n } – { -clinic }", true),
            ("`code` 5 %", true),
            ("https://a.example/b", true),
            ("<https://a.example/b>", true),
            ("[https://a.example](https://a.example)", true),
            ("[a](https://a.example)", false),
            ("5 mg", false),
            ("中", false),
            ("5 ![x](y.png)", false),
            ("## 5 {b}", false),
        ] {
            assert_eq!(read(markdown).0.segments[1].neutral, neutral, "{markdown}");
        }
    }

    #[test]
    fn spans_point_at_the_text() {
        let (article, _) = read(
            "- **a** b\n\n## \\*c {#d}\n\n> e\n> f\n\n![g](h.png \"i\")\n\nTable: j\n\n|k|\n|-|\n",
        );
        let shown: Vec<_> = article
            .segments
            .iter()
            .map(|segment| article.file.slice(segment.span))
            .collect();
        assert_eq!(
            shown,
            ["T", "**a** b", "\\*c", "e\n> f", "g", "i", "j", "k"]
        );
    }

    #[test]
    fn mistakes_are_named() {
        for (markdown, expected) in [
            ("# H", "structure/body-h1"),
            ("## A\n\n#### B", "structure/heading-skip"),
            ("### A", "structure/heading-skip"),
            ("## A {#1a}", "structure/heading-id"),
            ("## A {#ünï}", "structure/heading-id"),
            ("## A {#a--b}", "structure/heading-id"),
            ("## A {#a_b}", "structure/heading-id"),
            ("## A {#notes}", "structure/heading-id"),
            ("## A {#a}\n\n## B {#a}", "structure/duplicate-heading-id"),
            ("## A {#a .critcal}", "structure/heading-attribute"),
            ("## A {#a critical}", "structure/heading-attribute"),
            ("## A {#a} <!-- x -->", "structure/heading-attribute"),
            ("##", "structure/empty-heading"),
            ("> ## A", "structure/nested-heading"),
            ("> [!WARNING] text", "structure/alert-marker"),
            ("> [!DISCLAIMER]\n> text", "structure/alert-marker"),
            ("**「重要」**です。", "structure/literal-emphasis"),
            ("- <!-- id --> one", "structure/swallowed-item"),
            ("<!-- id --> one", "structure/swallowed-item"),
            ("a\n\n<!-- open\n\nb", "structure/unclosed-comment"),
            ("a[^x]", "reference/missing-footnote"),
            ("[^x]: y", "reference/unused-footnote"),
            (
                "a[^x]\n\n[^x]: y\n\n[^X]: z",
                "reference/duplicate-footnote",
            ),
            ("[a][b]", "reference/missing-label"),
            ("<div>x</div>", "structure/raw-html"),
            ("a <b>c", "structure/raw-html"),
            ("a<br>b", "structure/raw-html"),
            ("a ![](x.png)", "structure/missing-alternative"),
            ("![a](https://x.example/y.png)", "links/remote-image"),
            ("![a](//x.example/y.png)", "links/remote-image"),
            ("![a]({ $x })", "links/placeable-destination"),
            ("[a](javascript:x)", "links/scheme"),
            ("[a](java&#x0A;script:x)", "links/scheme"),
            ("<javascript:x>", "links/scheme"),
            ("[a]\n\n[a]: ftp://x", "links/scheme"),
            ("[a](//x.example)", "links/scheme"),
            ("[](x)", "structure/empty-link"),
            ("[![](y.png)](x)", "structure/empty-link"),
            ("[a](tel:{ $phone })", "links/placeable-destination"),
            ("[a]({ $x }{ $y })", "links/placeable-destination"),
            ("[a]\n\n[a]: {$x}", "links/placeable-destination"),
            ("a\u{100041}b", "syntax/private-use"),
            (
                "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x",
                "syntax/conflict-marker",
            ),
            (":::warning\nx", "structure/container-marker"),
            ("Table: x\n|a|b|\n|-|", "structure/literal-table"),
            ("|a|\n|-|\n|b|c|", "structure/excess-cells"),
        ] {
            let (_, diagnostics) = read(markdown);
            let found = codes(&diagnostics);
            assert!(found.contains(&expected), "{markdown}: {found:?}");
            let finding = diagnostics
                .iter()
                .find(|finding| finding.code == expected)
                .unwrap();
            assert!(finding.help.is_some());
            assert!(
                finding.location.line > 3,
                "{markdown}: {}",
                finding.location
            );
            assert_eq!(finding.subject.article.as_deref(), Some("a"));
        }
    }

    #[test]
    fn what_is_right_is_not_reported() {
        for markdown in [
            "## A\n\n### B\n\n## C",
            "5 * 3 and a \\*\\*b",
            "Name: ________",
            "call __init of a",
            "[sic] and \\[^x] and list[0][1]",
            "> [!warning]\n> text",
            "[a](#b) [c](mailto:d@e.example) [f]({ $site }) [g](h.html?i=j:k)",
            "> [link] text\n\n[link]: /x",
            "<!-- plain -->\n\ntext",
            "`<b>` and `[^x]` and `[a][b]`",
            "a < b and c > d",
            "=======\n\ntext",
            "a[^b]\n\n[^B]: c",
        ] {
            assert_eq!(codes(&read(markdown).1), [""; 0], "{markdown}");
        }
    }

    #[test]
    fn deep_nesting_is_reported_once_and_its_text_kept() {
        for markdown in [
            format!("{}deep", "> ".repeat(20_000)),
            format!("{}deep\n", "- ".repeat(3_000)),
            (0..200).fold(String::new(), |text, depth| {
                text + &"  ".repeat(depth) + "- deep\n"
            }),
            format!("x[^a]\n\n{}[^a]: - deep", "> ".repeat(40)),
        ] {
            let (article, diagnostics) = read(&markdown);
            let reported = codes(&diagnostics);
            let nesting = reported.iter().filter(|code| **code == "structure/nesting");
            assert_eq!(nesting.count(), 1);
            assert!(article.segments.last().unwrap().text.contains("deep"));
        }
    }

    #[test]
    fn nothing_of_the_mask_is_left() {
        let (article, diagnostics) = read(
            "[{ $a }] [^{ $b }] ![{ $c }](d \"{ $e }\") [x][{ $f }] <b { $g }> <!-- note: { $h } -->\n\n\
             ``` {$i}\n{$j}\n```\n\n## K {#{ $l }}\n\n<!-- note: { $m } -->\n<i>{ $n }\n\n![o]({ $p } \"{ $q }\")\n\n\
             [{ $a }]: { $r } '{ $s }'\n[^{ $b }]: { $t }\n",
        );
        let shown = format!("{article:?} {diagnostics:?}");
        let mask = MASK.escape_unicode().to_string();
        assert!(
            shown.contains("destination: \"{ $r }\"") && !shown.contains(&mask),
            "{shown}"
        );
    }

    /// Every segment that a block tree shows.
    fn shown(blocks: &[Block], seen: &mut Vec<SegmentIndex>) {
        for block in blocks {
            match block {
                Block::Paragraph(index) => seen.push(*index),
                Block::List { items, .. } => items.iter().for_each(|item| shown(item, seen)),
                Block::Quote(inner) | Block::Alert(_, inner) => shown(inner, seen),
                Block::Definitions(groups) => {
                    for (terms, definitions) in groups {
                        seen.extend(terms);
                        for inner in definitions {
                            shown(inner, seen);
                        }
                    }
                }
                Block::Table(table) => {
                    seen.extend(table.caption);
                    seen.extend(table.head.iter().flatten());
                    seen.extend(table.rows.iter().flatten().flatten());
                }
                Block::Figure {
                    alternative,
                    caption,
                    ..
                } => {
                    seen.extend(alternative);
                    seen.extend(caption);
                }
                Block::Code(..) | Block::Rule => {}
            }
        }
    }

    /// The text of every code block.
    fn code(blocks: &[Block]) -> String {
        let inner = |blocks: &[Vec<Block>]| blocks.iter().map(|b| code(b)).collect();
        let texts = blocks.iter().map(|block| match block {
            Block::Code(language, text) => format!("{language}{text}"),
            Block::List { items, .. } => inner(items),
            Block::Quote(blocks) | Block::Alert(_, blocks) => code(blocks),
            Block::Definitions(groups) => groups.iter().map(|(_, inside)| inner(inside)).collect(),
            _ => String::new(),
        });
        texts.collect()
    }

    const PIECES: &str = r#"(\n|\n\n|\r\n|  \n|\\\n|[a-z0-9]{1,3}|é|中|「|[ *_`~|:.#>+!=<&\\\-]|\[|\]|\(|\)|- |> |1\. |## |: |    |\t|```\n|\{ \$[xy] \}|\{a\}|\[\^a\]|\n\[\^a\]: |\[a\]|\n\[a\]: /u\n|!\[b\]\(c\.png\)|<!-- note: n -->|<b>|\n\|a\|b\|\n\|-\|-\|\n\|c\|d\||> \[!NOTE\]\n|Table: |\{#id\}|\\\\|\u{100000}|\u{100120}){0,24}"#;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, max_global_rejects: 65_536, ..ProptestConfig::default() })]

        #[test]
        fn any_markdown_is_parsed_and_every_segment_is_shown_once(body in PIECES) {
            let (article, _) = read(&body);
            let mut seen = vec![0];
            for section in &article.sections {
                seen.extend(section.heading);
                shown(&section.blocks, &mut seen);
            }
            for (_, blocks) in &article.definitions.footnotes {
                shown(blocks, &mut seen);
            }
            // Documents order; a figure in a footnote or a caption before its table keep it.
            prop_assert_eq!(&seen, &(0..article.segments.len()).collect::<Vec<_>>(), "{:?}", article.sections);
            for segment in &article.segments {
                prop_assert!(!segment.text.is_empty());
                prop_assert!(segment.section < article.sections.len());
                let lines = segment.text.split('\n');
                let last = lines.clone().count() - 1;
                for (at, line) in lines.enumerate() {
                    prop_assert!(at == last || line.ends_with('\\'), "{:?}", segment.text);
                }
                let value = segment.value.as_deref().unwrap_or(&segment.text);
                prop_assert_eq!(source_from_value(value), segment.text.clone());
            }
        }

        #[test]
        fn no_letter_of_the_text_is_lost(body in r#"(\n|\n\n|  \n|\\\n|[a-z0-9]{1,4}|é|中|[ *_`~|:.#>+!=\\\-]|- |> |1\. |## |: |    |\{ \$[xy] \}|\{a\}|\n\|a\|b\|\n\|-\|-\|\n\|c\|d\||> \[!NOTE\]\n|Table: ){0,24}"#) {
            let (article, diagnostics) = read(&body);
            let lost = ["structure/excess-cells", "structure/heading-id", "structure/heading-attribute"];
            prop_assume!(!diagnostics.iter().any(|finding| lost.contains(&finding.code)));
            let text = body.replace("[!NOTE]", "").replace("Table:", "");
            let mut kept: String = article.segments.iter().map(|s| s.text.as_str()).collect();
            for section in &article.sections {
                kept += &code(&section.blocks);
            }
            let count = |text: &str, c: char| text.chars().filter(|other| *other == c).count();
            for c in text.chars().filter(|c| c.is_alphabetic()) {
                prop_assert!(count(&kept, c) >= count(&text, c), "{:?} of {:?}: {:?}", c, body, kept);
            }
        }

        /// A segment parsed on its own says what the parser read in its place in the article.
        #[test]
        fn a_segment_alone_means_the_same(body in r#"(\n|\n\n|  \n|\\\n|[a-z0-9]{1,3}|é|中|「|」|[ *_`~|:.#>+!&;\\\-]|\*\*|\[|\]|\(|\)|\[a\]|\[\]|- |> |1\. |## |\n\|a\|b\|\n\|-\|-\|\n\|c\|d\||&amp;|<https://u>|!\[b\]\(c\.png\)){0,24}"#) {
            use pulldown_cmark::{Event, Tag, TagEnd};
            let body = format!("{body}\n\n[a]: /u\n");
            let (article, diagnostics) = read(&body);
            // A mark that opens at the end of a line is none before a backslash.
            let opens = |text: &str| ["*\\\n", "_\\\n", "~\\\n"].iter().any(|end| text.contains(end));
            prop_assume!(!article.segments.iter().any(|segment| opens(&segment.text)));
            let lost = ["structure/swallowed-item", "structure/raw-html"];
            prop_assume!(!diagnostics.iter().any(|finding| lost.contains(&finding.code)));
            let mut code = false;
            let mut direct = String::new();
            for event in Parser::new_ext(&body, OPTIONS) {
                match event {
                    Event::Start(Tag::CodeBlock(_)) => code = true,
                    Event::End(TagEnd::CodeBlock) => code = false,
                    Event::Text(text) if !code => direct.push_str(&text),
                    Event::Code(text) => direct.push_str(&text),
                    _ => {}
                }
            }
            let mut alone = String::new();
            for segment in article.segments.iter().skip(1) {
                let (inlines, _) = inline::parse_inline(&segment.text, &article.definitions);
                alone.push_str(&inline::plain_text(&inlines));
            }
            let black = |text: &str| text.replace(char::is_whitespace, "");
            prop_assert_eq!(black(&alone), black(&direct), "{:?}", article.segments);
        }

        #[test]
        fn values_of_segments_survive_fluent(body in PIECES) {
            for segment in read(&body).0.segments {
                let value = segment.value.as_deref().unwrap_or(&segment.text);
                let ftl = format!("x = {value}\n");
                prop_assert!(fluent_syntax::parser::parse(ftl.as_str()).is_ok(), "{}", ftl);
                let own = fluent_value(&segment.text, &[]);
                prop_assert_eq!(source_from_value(&own), segment.text);
            }
        }
    }
}
