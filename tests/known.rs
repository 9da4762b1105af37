//! Building and checking after an earlier build or check against doing so from nothing: whatever was edited, and
//! whatever became of the published pages and of what the earlier run left, the same findings, figures and bytes
//! come out.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail, and lays out small projects"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use polyleaf::catalog::Origin;
use polyleaf::locale::Day;
use polyleaf::pipeline::{
    Judged, Knowledge, Memory, build, judge, judge_again, survey, survey_again,
};
use polyleaf::project::load;
use polyleaf::site::Stage;
use polyleaf::source::{ChangeKind, MemoryOutput, MemoryTree, ReadError, Stamp, Tree, TreeProblem};
use polyleaf::translate::{SyncOptions, sync};
use proptest::prelude::*;

type Files = BTreeMap<String, Vec<u8>>;

const PROJECT: &str = r##"//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es", "es-MX", "ar"]
base-url = "https://c.example"
[site]
title = "Clinic"
[audience]
country = "US"
[variables]
phone = { phone = "+1 202-555-0142" }
doses = 6
[policy]
unreviewed-machine = "notice"
[[planned]]
article = "rest"
locale = "ar"
due = 2026-12-01
[[check.suppress]]
rule = "links/broken-link"
article = "rest"
reason = "the page comes next week"
[[check.suppress]]
rule = "coverage/stale-message"
article = "sleep"
reason = "known"
//- content/disclaimers.md
+++
title = "Disclaimers"
+++
## Not medical advice {#advice}
This is not advice. Call { $phone }.
## Driving {#driving}
Do not drive. See [sleep](sleep.md#naps).
//- content/sleep.md
+++
title = "Sleep"
description = "Sleep well at { -clinic }."
disclaimers = ["advice"]
aliases = ["naps"]
+++
Sleep helps. See [rest](rest.md#hours) and ![bed](bed.png).

## Naps {#naps}

- Nap for 20 minutes after { $doses } doses.
- Water before, **rest** after.
//- content/rest.md
+++
title = "Rest"
disclaimers = ["advice", "driving"]
reviewed = { by = "Dr A", date = "2026-10-01" }
+++
Rest for 2 hours, then [walk](walk.md).

## Hours {#hours .critical}

Never rest alone.

![A bed](bed.png "A bed")
//- content/walk.md
+++
title = "Walk"
disclaimers = ["advice"]
+++
Walk slowly. [Lost](missing.md). See [hours](rest.md#hours).

## Shoes {#shoes}

| Shoe | Why |
|---|---|
| Flat | Balance |

Ask.[^1]

[^1]: Or call { $phone }.
//- content/water/drink.md
+++
title = "Drink"
disclaimers = ["advice"]
+++
Drink water. See [naps](../sleep.md#naps).
//- content/notices.md
+++
title = "Help in your language, and equal treatment"
description = "Free help in your language, and your right to equal treatment."
+++

If you speak another language, you can have an interpreter for free. Call { $phone }.
//- locales/en/terms.ftl
-clinic = the clinic
//- locales/es/terms.ftl
-clinic = la clínica
//- locales/es/site.ftl
site-title = Clínica
//- locales/es-MX/terms.ftl
-clinic = el consultorio
//- locales/ar/terms.ftl
-clinic = العيادة
"##;

/// Texts for others, in any file.
const EDITS: [(&str, &str); 30] = [
    ("rest", "sleep"),
    ("Rest", "Repose"),
    ("water", "tea"),
    ("2 hours", "3 hours"),
    ("hours", "hours and more"),
    ("naps", "nap"),
    ("#hours", "#times"),
    ("rest.md", "drink.md"),
    ("Sleep", "**Sleep**"),
    ("clinic", "hospital"),
    ("{ $phone }", "{ $nobody }"),
    ("{ $doses }", "{ -clinic }"),
    ("bed.png", "cot.png"),
    (".critical", ""),
    ("advice\"", "driving\""),
    ("Ask", "* Ask"),
    (" = ", " = { "),
    ("\n## ", "\n# "),
    ("\n\n", "\n"),
    (
        "locales = [\"en\", \"es\", \"es-MX\", \"ar\"]",
        "locales = [\"en\", \"es\"]",
    ),
    (
        "locales = [\"en\", \"es\"]",
        "locales = [\"en\", \"ar\", \"fr\"]",
    ),
    (
        "unreviewed-machine = \"notice\"",
        "unreviewed-machine = \"forbid-critical\"",
    ),
    ("demo = true", ""),
    ("base-url", "demo = true\nbase-url"),
    ("doses = 6", "doses = 1"),
    (
        "[policy]",
        "[policy]\nwithheld = \"nothing\"\nfallback = \"show-source-marked\"\nminimum-coverage = 10",
    ),
    ("2026-12-01", "2026-11-01"),
    ("article = \"rest\"", "article = \"walk\""),
    (
        "aliases = [\"naps\"]",
        "aliases = [\"doze\", \"walk\"]\ndraft = true",
    ),
    ("draft = true", ""),
];

/// What happens between two builds. Numbers choose among what there is.
#[derive(Clone, Debug)]
enum Step {
    Edit {
        file: u8,
        edit: u8,
    },
    EditEverywhere(u8),
    DeleteLine {
        file: u8,
        line: u8,
    },
    DeleteFile(u8),
    CopyFile {
        from: u8,
        to: u8,
    },
    RenameArticle(u8),
    NewArticle(u8),
    NewLocale,
    Image(u8),
    Sync,
    Translate(u8),
    Tomorrow,
    OtherStage,
    OtherProgram,
    Check,
    AlterPage(u8),
    DeletePage(u8),
    /// What the last build left is cut off, or a bit of it is another.
    Tear(u16),
    Flip(u16),
    Forget,
    Nothing,
}

fn step() -> impl Strategy<Value = Step> {
    let any8 = any::<u8>;
    prop_oneof![
        8 => (any8(), any8()).prop_map(|(file, edit)| Step::Edit { file, edit }),
        4 => any8().prop_map(Step::EditEverywhere),
        3 => (any8(), any8()).prop_map(|(file, line)| Step::DeleteLine { file, line }),
        2 => any8().prop_map(Step::DeleteFile),
        1 => (any8(), any8()).prop_map(|(from, to)| Step::CopyFile { from, to }),
        1 => any8().prop_map(Step::RenameArticle),
        1 => any8().prop_map(Step::NewArticle),
        1 => Just(Step::NewLocale),
        2 => any8().prop_map(Step::Image),
        3 => Just(Step::Sync),
        2 => any8().prop_map(Step::Translate),
        1 => Just(Step::Tomorrow),
        1 => Just(Step::OtherStage),
        1 => Just(Step::OtherProgram),
        6 => Just(Step::Check),
        3 => any8().prop_map(Step::AlterPage),
        3 => any8().prop_map(Step::DeletePage),
        1 => any::<u16>().prop_map(Step::Tear),
        1 => any::<u16>().prop_map(Step::Flip),
        1 => Just(Step::Forget),
        1 => Just(Step::Nothing),
    ]
}

/// A project, what is published of it, and what the last build left.
struct World {
    tree: MemoryTree,
    published: Files,
    last: Option<Vec<u8>>,
    day: u32,
    stage: Stage,
    program: u8,
}

/// What a build gave.
#[derive(Debug, PartialEq)]
struct Outcome {
    findings: Vec<String>,
    withheld: Vec<String>,
    summary: String,
    files: Files,
}

impl World {
    fn new() -> Self {
        let mut world = Self {
            tree: MemoryTree::from_fixture(PROJECT),
            published: Files::new(),
            last: None,
            day: 0,
            stage: Stage::Publish,
            program: 0,
        };
        world.image(1);
        world.sync();
        for tag in 0..3 {
            world.translate(tag);
        }
        world.sync();
        world
    }

    fn today(&self) -> Day {
        Day::from_unix_seconds(1_795_500_000 + i64::from(self.day) * 86_400)
    }

    fn memory(&self) -> Memory {
        Memory {
            program: Stamp::of(&[self.program]),
            last: self.last.clone(),
        }
    }

    /// Builds with what is known and without, and compares.
    fn build(&mut self) {
        let Ok(project) = load(&self.tree) else {
            return;
        };
        let known = judge_again(&project, &self.tree, self.today(), Some(&self.memory()));
        let again = MemoryOutput::after(self.published.clone());
        let (result, knowledge) = self.finish(known, again);
        let plain = judge(&project, &self.tree, self.today());
        let (expected, _) = self.finish(plain, MemoryOutput::default());
        if result.files != expected.files {
            let differing = expected.files.keys().chain(result.files.keys());
            let differing: BTreeSet<&String> = differing
                .filter(|path| expected.files.get(*path) != result.files.get(*path))
                .collect();
            panic!("these pages are old: {differing:?}");
        }
        assert_eq!(result, expected);
        self.published = expected.files;
        let stamp = |path: &str, before: Option<Stamp>| {
            let stamp = Stamp::of(&self.published[path]);
            assert!(before.is_none_or(|before| before == stamp));
            Some(stamp)
        };
        self.last = knowledge.map(|it| it.to_bytes(&stamp));
    }

    /// Checks with what is known and without, compares, and leaves what the check came to know.
    fn check(&mut self) {
        let Ok(project) = load(&self.tree) else {
            return;
        };
        // As on the command line: where no build left anything, no check does.
        let memory = Some(self.memory()).filter(|it| it.last.is_some());
        let known = survey_again(&project, &self.tree, self.today(), memory.as_ref());
        let plain = survey(&project, &self.tree, self.today());
        assert_eq!(seen(&known), seen(&plain));
        if let Some(outcomes) = known.outcomes() {
            self.last = Some(outcomes.to_bytes(&|_, before| before));
        }
    }

    fn finish(&self, mut judged: Judged<'_>, output: MemoryOutput) -> (Outcome, Option<Knowledge>) {
        let findings = judged.findings.iter().map(|it| format!("{it:?}")).collect();
        let withheld = judged.withheld_and_due().map(|(_, it)| {
            let edition = &it.edition;
            format!("{} {} {:?}", edition.slug, edition.locale, it.verdict)
        });
        let withheld = withheld.collect();
        let built = build(&mut judged, &self.tree, self.stage, &output);
        // An address that two pages claim stops a build; what is published then, nobody asks.
        let (summary, knowledge) = match built {
            Ok(built) => (format!("{:?}", built.summary), built.knowledge),
            Err(error) => (format!("{error:?}"), None),
        };
        let files = if summary.starts_with("RenderSummary") {
            output.into_files()
        } else {
            Files::new()
        };
        let result = Outcome {
            findings,
            withheld,
            summary,
            files,
        };
        (result, knowledge)
    }

    fn path(&self, number: u8) -> Option<String> {
        let files = self.tree.files();
        let at = usize::from(number) % files.len().max(1);
        files.iter().nth(at).cloned()
    }

    fn edit(&mut self, path: &str, edit: impl Fn(&str) -> String) {
        if let Some(text) = self.tree.text(path).map(edit) {
            self.tree.insert(path, text);
        }
    }

    fn page(&self, number: u8) -> Option<String> {
        let at = usize::from(number) % self.published.len().max(1);
        self.published.keys().nth(at).cloned()
    }

    fn image(&mut self, width: u8) {
        // As much of a GIF as says its size.
        let bytes = [b"GIF89a", &[width, 0, 8, 0, 0, 0, 0, 0][..]].concat();
        self.tree.insert("content/bed.png", bytes);
    }

    fn sync(&mut self) {
        let Ok(project) = load(&self.tree) else {
            return;
        };
        let options = SyncOptions::new(Origin::Human, self.today());
        let Ok(plan) = sync(&project, &self.tree, &options) else {
            return;
        };
        for change in plan.changes.changes {
            match change.kind {
                ChangeKind::Write(bytes) => self.tree.insert(&*change.path, bytes),
                ChangeKind::Remove => self.tree.remove(&change.path),
            }
        }
    }

    /// Every stub of a locale gets the source text as its translation.
    fn translate(&mut self, tag: u8) {
        let folder = ["locales/es/", "locales/ar/", "locales/es-MX/"][usize::from(tag) % 3];
        let paths: Vec<String> = self.tree.files().iter().cloned().collect();
        for path in paths.iter().filter(|path| path.starts_with(folder)) {
            self.edit(path, |text| {
                let mut source = "";
                let lines = text.lines().map(|line| {
                    source = line.strip_prefix("# source: ").unwrap_or(source);
                    match line.strip_prefix("# translate: ") {
                        Some(id) => format!("\n{id} {source}\n"),
                        None => format!("{line}\n"),
                    }
                });
                lines.collect()
            });
        }
    }

    fn take(&mut self, step: &Step) {
        match *step {
            Step::Edit { file, edit } => {
                let (from, to) = EDITS[usize::from(edit) % EDITS.len()];
                let paths = self.tree.files();
                let with: Vec<String> = paths
                    .iter()
                    .filter(|path| self.tree.text(path).is_some_and(|it| it.contains(from)))
                    .cloned()
                    .collect();
                if !with.is_empty() {
                    let path = &with[usize::from(file) % with.len()];
                    self.edit(path, |text| text.replacen(from, to, 1));
                }
            }
            Step::EditEverywhere(edit) => {
                let (from, to) = EDITS[usize::from(edit) % EDITS.len()];
                let paths: Vec<String> = self.tree.files().iter().cloned().collect();
                for path in paths {
                    self.edit(&path, |text| text.replace(from, to));
                }
            }
            Step::DeleteLine { file, line } => {
                if let Some(path) = self.path(file) {
                    self.edit(&path, |text| {
                        let count = text.lines().count().max(1);
                        let lines = text.lines().enumerate();
                        lines
                            .filter(|(at, _)| *at != usize::from(line) % count)
                            .map(|(_, line)| [line, "\n"].concat())
                            .collect()
                    });
                }
            }
            Step::DeleteFile(file) => {
                if let Some(path) = self.path(file).filter(|path| path != "polyleaf.toml") {
                    self.tree.remove(&path);
                }
            }
            Step::CopyFile { from, to } => {
                if let (Some(from), Some(to)) = (self.path(from), self.path(to))
                    && to != "polyleaf.toml"
                    && let Some(text) = self.tree.text(&from).map(str::to_owned)
                {
                    self.tree.insert(to, text);
                }
            }
            Step::RenameArticle(file) => {
                let paths: Vec<&String> = self
                    .tree
                    .files()
                    .iter()
                    .filter(|path| path.ends_with(".md"))
                    .collect();
                if !paths.is_empty() {
                    let path = paths[usize::from(file) % paths.len()].clone();
                    let text = self.tree.text(&path).unwrap_or_default().to_owned();
                    self.tree.remove(&path);
                    self.tree.insert(path.replace(".md", "-2.md"), text);
                }
            }
            Step::NewArticle(number) => {
                let text = "+++\ntitle = \"New\"\ndisclaimers = [\"advice\"]\n+++\nSee [sleep](sleep.md#naps).\n";
                self.tree
                    .insert(format!("content/new-{}.md", number % 4), text);
            }
            Step::NewLocale => {
                self.edit("polyleaf.toml", |text| {
                    text.replacen("\"ar\"]", "\"ar\", \"fr\"]", 1)
                });
                self.tree
                    .insert("locales/fr/terms.ftl", "-clinic = la clinique\n");
            }
            Step::Image(width) => self.image(width),
            Step::Sync => self.sync(),
            Step::Translate(tag) => self.translate(tag),
            Step::Tomorrow => self.day += 1,
            Step::OtherStage => {
                self.stage = match self.stage {
                    Stage::Publish => Stage::Draft,
                    Stage::Draft => Stage::Publish,
                };
            }
            Step::Check => self.check(),
            Step::OtherProgram => self.program = self.program.wrapping_add(1),
            Step::AlterPage(number) => {
                if let Some(path) = self.page(number) {
                    self.published.insert(path, b"altered".to_vec());
                }
            }
            Step::DeletePage(number) => {
                if let Some(path) = self.page(number) {
                    self.published.remove(&path);
                }
            }
            Step::Tear(at) => {
                if let Some(last) = &mut self.last {
                    last.truncate(usize::from(at) % last.len().max(1));
                }
            }
            Step::Flip(at) => {
                if let Some(last) = self.last.as_mut().filter(|last| !last.is_empty()) {
                    let at = usize::from(at) * 7919 % last.len();
                    last[at] ^= 1;
                }
            }
            Step::Forget => self.last = None,
            Step::Nothing => {}
        }
    }
}

/// What commands that only look read of a judged project.
fn seen(judged: &Judged<'_>) -> Vec<String> {
    let editions = judged.units().flat_map(|(_, unit)| &unit.editions);
    let editions = editions.map(|it| {
        let edition = &it.edition;
        let states = edition
            .segments
            .iter()
            .map(|it| format!("{:?} {:?} {:?}", it.outcome, it.freshness, it.provenance));
        let states: Vec<String> = states.collect();
        format!(
            "{} {} {:?} {} {:?} {:?} {states:?}",
            edition.slug, edition.locale, it.verdict, it.planned, edition.coverage, edition.reviews
        )
    });
    let findings = judged.findings.iter().map(|it| format!("{it:?}"));
    findings.chain(editions).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn nothing_old_is_ever_shown(rounds in prop::collection::vec(prop::collection::vec(step(), 1..3), 1..8)) {
        let mut world = World::new();
        world.build();
        for steps in &rounds {
            for step in steps {
                world.take(step);
            }
            world.build();
        }
    }
}

/// What concerns other pages than those of the edited article, and back again.
#[test]
fn a_page_follows_the_pages_it_leads_to() {
    let edits = [
        // A section is gone, and another is there.
        ("content/rest.md", "#hours", "#times"),
        // A page is withheld, which others lead to.
        ("locales/es/rest.ftl", "Never", "{ $nobody }"),
        ("locales/es/sleep.ftl", "title =", "other ="),
        // An article is a draft, or leaves languages.
        ("content/rest.md", "title", "draft = true\ntitle"),
        ("content/rest.md", "title", "locales = [\"en\"]\ntitle"),
        // A former address collides with a page.
        ("content/sleep.md", "\"naps\"", "\"walk\""),
    ];
    let mut world = World::new();
    world.build();
    let before = world.tree.clone();
    for (path, from, to) in edits {
        world.edit(path, |text| text.replace(from, to));
        world.build();
        world.tree = before.clone();
        world.build();
    }
    // Articles come and go.
    let new = "+++\ntitle = \"M\"\n+++\nM.\n";
    world.tree.insert("content/missing.md", new);
    world.build();
    world.tree.remove("content/sleep.md");
    world.build();
    world.tree = before;
    world.build();
}

/// A tree that notes what is read.
struct Watched<'t> {
    tree: &'t MemoryTree,
    read: Mutex<BTreeSet<String>>,
}

impl<'t> Watched<'t> {
    fn new(tree: &'t MemoryTree) -> Self {
        let read = Mutex::default();
        Self { tree, read }
    }

    /// Slugs of the catalogues of a locale that were read.
    fn translations(&self, tag: &str) -> BTreeSet<String> {
        let read = self.read.lock().unwrap();
        let folder = format!("locales/{tag}/");
        let slugs = read.iter().filter_map(|path| {
            let path = path.strip_prefix(&*folder)?;
            path.strip_suffix(".ftl").map(str::to_owned)
        });
        slugs.collect()
    }
}

impl Tree for Watched<'_> {
    fn files(&self) -> &BTreeSet<String> {
        self.tree.files()
    }
    fn problems(&self) -> &[TreeProblem] {
        self.tree.problems()
    }
    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        self.read.lock().unwrap().insert(path.to_owned());
        self.tree.read(path, limit)
    }
    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.tree.stamp(path)
    }
}

/// After `edit` of a file: which articles' translations were read, and which pages were put anew.
fn done_after(edit: impl FnOnce(&mut World)) -> (BTreeSet<String>, usize) {
    let mut world = World::new();
    world.build();
    edit(&mut world);
    let project = load(&world.tree).unwrap();
    let tree = Watched::new(&world.tree);
    let mut judged = judge_again(&project, &tree, world.today(), Some(&world.memory()));
    let output = MemoryOutput::after(world.published.clone());
    let built = build(&mut judged, &tree, world.stage, &output).unwrap();
    let kept = Mutex::new(0);
    built.knowledge.unwrap().to_bytes(&|_, before| {
        *kept.lock().unwrap() += usize::from(before.is_some());
        before
    });
    (tree.translations("es"), kept.into_inner().unwrap())
}

#[test]
fn what_did_not_change_is_not_worked_on() {
    let slugs = |list: &[&str]| {
        list.iter()
            .map(|it| (*it).to_owned())
            .collect::<BTreeSet<_>>()
    };
    let (read, all) = done_after(|_| {});
    assert_eq!(read, slugs(&["disclaimers"]));
    assert!(all >= 20, "{all}");
    let (read, kept) = done_after(|world| {
        world.edit("locales/es/sleep.ftl", |text| {
            text.replacen("Water", "Agua", 1)
        });
    });
    assert_eq!(read, slugs(&["disclaimers", "sleep"]));
    assert!(kept > all / 2 && kept < all, "{kept} of {all}");
    // What a check came to know since is not judged again either, but its pages are made.
    let (read, kept) = done_after(|world| {
        world.edit("locales/es/sleep.ftl", |text| {
            text.replacen("Water", "Agua", 1)
        });
        world.check();
        let project = load(&world.tree).unwrap();
        let tree = Watched::new(&world.tree);
        let judged = survey_again(&project, &tree, world.today(), Some(&world.memory()));
        assert!(judged.outcomes().is_none());
        assert_eq!(tree.translations("es"), slugs(&["disclaimers"]));
    });
    assert_eq!(read, slugs(&["disclaimers", "sleep"]));
    assert!(kept > all / 2 && kept < all, "{kept} of {all}");
    // A page that somebody changed brings back its article alone.
    let (read, kept) = done_after(|world| {
        world.published.remove("es/walk/index.html").unwrap();
    });
    assert_eq!(read, slugs(&["disclaimers", "walk"]));
    assert!(kept > all / 2 && kept < all, "{kept} of {all}");
    // The disclaimers are on every page.
    let (read, kept) = done_after(|world| {
        world.edit("locales/es/disclaimers.ftl", |text| {
            text.replacen("advice", "consejo", 1)
        });
    });
    assert_eq!(read.len(), 5, "{read:?}");
    assert_eq!(kept, 0);
}
