//! A project of any size shaped like the sample: the same blocks in the same proportions, complete
//! translations, ledgers included. The same numbers give the same bytes on every machine.

pub(crate) mod hugo;
mod words;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use polyleaf::catalog::{Hash, Ledger, Origin, RowText, target_hash_of};
use polyleaf::disk::DiskTree;
use polyleaf::project::{self, Project, Unit};
use words::{LANGUAGES, Language};

/// How large a project is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// Articles.
    pub(crate) articles: usize,
    /// Locales, the source included; at most as many as there are word lists.
    pub(crate) locales: usize,
}

/// Pseudo-random numbers that are the same everywhere (`SplitMix64`).
pub(crate) struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    /// One of `words`, never the same twice in a row: that would be a finding.
    fn word(&mut self, words: &[&'static str], last: &mut usize) -> &'static str {
        let mut at = self.below(words.len());
        if at == *last {
            at = (at + 1) % words.len();
        }
        *last = at;
        words[at]
    }
}

/// Locale tags of a project, the source first.
pub(crate) fn tags(size: Size) -> Vec<&'static str> {
    LANGUAGES
        .iter()
        .take(size.locales)
        .map(|language| language.tag)
        .collect()
}

/// Writes the project into `root`, which must not exist yet.
pub(crate) fn write(root: &Path, size: Size) {
    fs::create_dir_all(root.join("content")).unwrap();
    let list: Vec<String> = tags(size).iter().map(|tag| format!("\"{tag}\"")).collect();
    put(
        root,
        "polyleaf.toml",
        &CONFIGURATION.replace("LOCALES", &list.join(", ")),
    );
    put(root, "content/disclaimers.md", DISCLAIMERS);
    for article in 0..size.articles {
        put(
            root,
            &format!("content/{}.md", slug(article)),
            &markdown(article),
        );
    }
    for language in LANGUAGES.iter().take(size.locales) {
        put(
            root,
            &format!("locales/{}/terms.ftl", language.tag),
            "-clinic = Goodness Psychiatry\n",
        );
    }
    for language in LANGUAGES
        .iter()
        .take(size.locales)
        .filter(|it| !it.interface)
    {
        put(
            root,
            &format!("locales/{}/site.ftl", language.tag),
            INTERFACE,
        );
    }
    let tree = DiskTree::open(root).unwrap();
    let project = project::load(&tree).unwrap_or_else(|findings| panic!("{findings:?}"));
    for unit in project.disclaimers.iter().chain(&project.articles) {
        write_catalogues(root, &project, unit);
    }
}

/// Rewords one segment of one article in one locale, as a translator would.
pub(crate) fn edit_one_segment(root: &Path, size: Size) {
    let path = root.join(format!(
        "locales/{}/{}.ftl",
        LANGUAGES[1].tag,
        slug(size.articles / 2)
    ));
    let text = fs::read_to_string(&path).unwrap();
    let line = text
        .lines()
        .rev()
        .find(|line| line.contains(" = "))
        .unwrap()
        .to_owned();
    fs::write(&path, text.replace(&line, &format!("{line} +"))).unwrap();
}

/// The slug of an article.
pub(crate) fn slug(article: usize) -> String {
    format!("article-{article:06}")
}

/// The translation of a segment: as many words as the source has, placeables and markup kept.
pub(crate) fn translate(language: &Language, text: &str) -> String {
    let seed = text.bytes().fold(7_u64, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    let mut numbers = Numbers(seed);
    let mut translated = String::new();
    let mut after_word = false;
    let mut last = usize::MAX;
    for word in text.split(' ') {
        let is_word = word
            .chars()
            .all(|c| c.is_ascii_alphabetic() || c == ',' || c == '.');
        let joined = language.unspaced && is_word && after_word;
        if !(translated.is_empty() || joined) {
            translated.push(' ');
        }
        after_word = is_word;
        if is_word {
            translated.push_str(numbers.word(language.words, &mut last));
        } else {
            translated.push_str(word);
        }
    }
    translated
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn write_catalogues(root: &Path, project: &Project, unit: &Unit) {
    let slug = &unit.article.slug;
    for (index, language) in LANGUAGES
        .iter()
        .take(project.settings.locales.len())
        .enumerate()
    {
        let is_source = index == 0;
        let mut catalogue = format!("## content/{slug}.md, {}\n", language.tag);
        let mut rows = Vec::new();
        for (segment, identified) in unit.article.segments.iter().zip(&unit.segments) {
            let value = segment.value.as_deref().unwrap_or(&segment.text);
            if is_source {
                write!(catalogue, "\n{} = {value}\n", identified.id).unwrap();
                continue;
            }
            let translation = translate(language, value);
            write!(
                catalogue,
                "\n# source: {}\n{} = {translation}\n",
                segment.text, identified.id
            )
            .unwrap();
            rows.push(row(
                &identified.id,
                identified.hash,
                target_hash_of(&translation),
            ));
        }
        put(
            root,
            &format!("locales/{}/{slug}.ftl", language.tag),
            &catalogue,
        );
        if !is_source {
            rows.sort_by(|a, b| a.id.cmp(&b.id));
            put(
                root,
                &format!("locales/{}/{slug}.review.tsv", language.tag),
                &Ledger::write(&rows),
            );
        }
    }
}

fn row(id: &str, source: Hash, target: Hash) -> RowText {
    RowText {
        id: id.to_owned(),
        source,
        target,
        origin: Origin::Human,
        recorded: "2026-11-20".to_owned(),
        rest: Default::default(),
    }
}

/// One article: 7 sections, lists, a table, definitions; about 47 segments and 6.7 KB.
pub(crate) fn markdown(article: usize) -> String {
    let mut numbers = Numbers(article as u64);
    let english = &LANGUAGES[0];
    let mut sentence = |least: usize| {
        let count = least + numbers.below(8);
        let mut last = usize::MAX;
        let words: Vec<&str> = (0..count)
            .map(|_| numbers.word(english.words, &mut last))
            .collect();
        let text = words.join(" ");
        format!("{}{}.", text[..1].to_ascii_uppercase(), &text[1..])
    };
    let mut text = format!(
        "+++\ntitle = \"{}\"\ndescription = \"{}\"\ntopics = [\"ketamine\"]\ndisclaimers = [\"not-medical-advice\", \"emergency\"]\n+++\n",
        sentence(4).trim_end_matches('.'),
        sentence(12)
    );
    for section in 0..7 {
        if section > 0 {
            write!(
                text,
                "\n## {} {{#section-{section}}}\n",
                sentence(3).trim_end_matches('.')
            )
            .unwrap();
        }
        write!(
            text,
            "\n{} {} {}\n",
            sentence(14),
            sentence(14),
            sentence(12)
        )
        .unwrap();
        match section {
            1 | 4 => {
                text.push('\n');
                for _ in 0..5 {
                    writeln!(
                        text,
                        "- **{}** {} {}",
                        sentence(2),
                        sentence(12),
                        sentence(10)
                    )
                    .unwrap();
                }
            }
            2 => {
                for _ in 0..4 {
                    write!(
                        text,
                        "\n{}\n: {} {}\n",
                        sentence(2).trim_end_matches('.'),
                        sentence(12),
                        sentence(9)
                    )
                    .unwrap();
                }
            }
            3 => {
                text.push_str("\n| Year | Finding |\n|---|---|\n");
                for year in 0..4 {
                    writeln!(text, "| {} | {} |", 2018 + year, sentence(10)).unwrap();
                }
            }
            _ => {
                write!(
                    text,
                    "\n{} Call {{ $phone }} or see [{}](#section-2). {}\n",
                    sentence(14),
                    sentence(2).trim_end_matches('.'),
                    sentence(10)
                )
                .unwrap();
                write!(
                    text,
                    "\n{} {} {}\n",
                    sentence(16),
                    sentence(14),
                    sentence(12)
                )
                .unwrap();
            }
        }
    }
    text
}

/// Stands in for the words of the page in languages that have none embedded: their length is what counts.
const INTERFACE: &str = include_str!("../../src/localize/interface/en-US.ftl");

const CONFIGURATION: &str = r#"[project]
source = "en-US"
locales = [LOCALES]
base-url = "https://clinic.example"

[site]
title = "Goodness Psychiatry"

[audience]
country = "US"
emergency = { phone = "911" }

[variables]
phone = { phone = "+1 202-555-0142" }
"#;

const DISCLAIMERS: &str = r#"+++
title = "Important information"
+++

## This is not medical advice {#not-medical-advice}

This leaflet gives general information. It does not replace advice from your own doctor.

## In an emergency {#emergency}

In an emergency, call { $emergency } or go to the nearest hospital.
"#;
