//! How long a memory takes to fill a project: PO files keyed by source text, one a language.
//!
//! `cargo bench --bench memory -- [--segments 6000] [--locales 20] [--runs 5] [--changed PERCENT]`
//! With `--changed` so many texts of the project differ from the memory by a word, and are looked up by similarity.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark is a program of its own"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

const TAGS: [&str; 20] = [
    "ar", "bn", "de", "es", "fa", "fil", "fr", "he", "hi", "ht", "it", "ja", "km", "ko", "pl",
    "pt", "ru", "so", "th", "vi",
];
const WORDS: [&str; 24] = [
    "rest", "water", "the", "nurse", "after", "visit", "your", "medicine", "may", "feel", "sleepy",
    "before", "call", "home", "drive", "with", "care", "team", "about", "blood", "pressure", "and",
    "light", "meal",
];
const SEGMENTS_PER_ARTICLE: usize = 100;

fn main() {
    let mut options = [
        ("--segments", 6000),
        ("--locales", 20),
        ("--runs", 5),
        ("--changed", 0),
    ];
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match options.iter_mut().find(|(name, _)| *name == argument) {
            Some((_, value)) => *value = arguments.next().unwrap().parse().unwrap(),
            // Cargo passes this one to every benchmark.
            None if argument == "--bench" => {}
            None => panic!("unknown argument {argument}"),
        }
    }
    let [(_, segments), (_, locales), (_, runs), (_, changed)] = options;
    let tags = &TAGS[..locales.min(TAGS.len())];
    let root = env::temp_dir().join(format!("polyleaf-memory-{}", std::process::id()));
    write(&root, segments, changed, tags);
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            for tag in tags {
                let folder = root.join("locales").join(tag);
                if folder.exists() {
                    fs::remove_dir_all(folder).unwrap();
                }
            }
            polyleaf(&root, &["sync"]);
            let start = Instant::now();
            let memories: Vec<String> = tags.iter().map(|tag| format!("{tag}.po")).collect();
            let mut arguments = vec!["import", "--memory"];
            arguments.extend(memories.iter().map(String::as_str));
            polyleaf(&root, &arguments);
            start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "import --memory, {} locales × {segments} segments, {changed} % changed: median {:.3} s of {runs} runs",
        tags.len(),
        times[times.len() / 2]
    );
    fs::remove_dir_all(&root).unwrap();
}

fn write(root: &Path, segments: usize, changed: usize, tags: &[&str]) {
    fs::create_dir_all(root.join("content")).unwrap();
    let locales = format!("{:?}", [&["en"], tags].concat());
    fs::write(
        root.join("polyleaf.toml"),
        format!("[project]\nsource = \"en\"\nlocales = {locales}\nbase-url = \"https://x.example\"\nprofile = \"docs\"\n[site]\ntitle = \"X\"\n"),
    )
    .unwrap();
    for first in (0..segments).step_by(SEGMENTS_PER_ARTICLE) {
        let mut text = format!("+++\ntitle = \"Article {first}\"\n+++\n");
        for number in first..(first + SEGMENTS_PER_ARTICLE).min(segments) {
            let ending = if number % 100 < changed { " today" } else { "" };
            write!(text, "\n{}{ending}.\n", sentence(number)).unwrap();
        }
        fs::write(root.join(format!("content/article-{first}.md")), text).unwrap();
    }
    for tag in tags {
        let mut po = format!("msgid \"\"\nmsgstr \"Language: {tag}\\n\"\n");
        for number in 0..segments {
            write!(
                po,
                "\nmsgid \"{}.\"\nmsgstr \"{tag} {number}.\"\n",
                sentence(number)
            )
            .unwrap();
        }
        fs::write(root.join(format!("{tag}.po")), po).unwrap();
    }
}

/// Words that no other number has in this order.
fn sentence(number: usize) -> String {
    let mut state = number * 7919 + 1;
    let words = (0..14).map(|_| {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        WORDS[state / 65_536 % WORDS.len()]
    });
    words.collect::<Vec<_>>().join(" ")
}

fn polyleaf(root: &Path, arguments: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_polyleaf"))
        .args(["--quiet", "--date", "2026-11-24"])
        .args(arguments)
        .current_dir(root)
        .status()
        .unwrap();
    assert!(status.success(), "{arguments:?}");
}
