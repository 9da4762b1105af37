//! `sync` against a model: whatever authors and translators do, no translation is lost, and none stands
//! under another text than the one it was made for without being marked.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a test may fail, and builds small texts"
)]

use std::collections::{BTreeMap, BTreeSet};

use polyleaf::catalog::{Origin, blocks, parse, shown_hash, target_hash};
use polyleaf::locale::{Day, Locale};
use polyleaf::project::{Project, Unit, freshness, load};
use polyleaf::source::{ChangeKind, Changeset, MemoryTree, Tree as _};
use polyleaf::translate::{
    Decision, ExportOptions, ImportOptions, MemoryOptions, Reviewer, Standing, Statement,
    SyncOptions, desk, done, export, fill, format, import, project_memory, sign, sync,
};
use proptest::prelude::*;

const SETTINGS: &str = "\
[project]
source = \"en\"
locales = [\"en\", \"es\"]
base-url = \"https://c.example\"
profile = \"docs\"
[site]
title = \"C\"
";

const MIRROR: &str = "\
[exchange]
mirror = \"po\"
";

const WORDS: [&str; 24] = [
    "rest",
    "water",
    "doctor",
    "treatment",
    "pain",
    "may",
    "help",
    "after",
    "before",
    "some",
    "people",
    "feel",
    "sleepy",
    "for",
    "hours",
    "weeks",
    "clinic",
    "call",
    "relief",
    "lasts",
    "drive",
    "home",
    "slowly",
    "again",
];
const SHORT: [&str; 6] = [
    "Yes.",
    "No.",
    "Rest for 2 hours.",
    "Rest for 3 days.",
    "2019",
    "休息。",
];

#[derive(Clone, Debug)]
struct Section {
    heading: String,
    id: Option<String>,
    critical: bool,
    texts: Vec<String>,
}

#[derive(Clone, Debug, Default)]
struct Article {
    title: String,
    sections: Vec<Section>,
}

/// What someone does. Numbers choose a place or a text among those there are.
#[derive(Clone, Debug)]
enum Step {
    Insert(u8, u8, u16),
    InsertShort(u8, u8, u8),
    Delete(u8, u8),
    Move(u8, u8, u8, u8),
    Split(u8, u8),
    Merge(u8, u8),
    Reword(u8, u8, u16),
    Revert(u8, u8),
    Heading(u8, u8, u16),
    SectionId(u8, u8, u8),
    SwapSections(u8, u8),
    AddSection(u8, u16),
    RenameArticle(u8, u8),
    DeleteArticle(u8),
    AddArticle(u16),
    Translate(u8),
    EditTranslation(u8),
    Reserialize(u8),
    Done(u8),
    Sign(u8),
    Recall(u8),
    Export,
    Import(u8),
    Mirror(u8),
    Sync(u8),
}

fn step() -> impl Strategy<Value = Step> {
    use Step::{
        AddArticle, AddSection, Delete, DeleteArticle, Done, EditTranslation, Export, Heading,
        Import, Insert, InsertShort, Merge, Mirror, Move, Recall, RenameArticle, Reserialize,
        Revert, Reword, SectionId, Sign, Split, SwapSections, Sync, Translate,
    };
    let two = || (any::<u8>(), any::<u8>());
    prop_oneof![
        3 => (two(), any::<u16>()).prop_map(|((a, b), c)| Insert(a, b, c)),
        2 => (two(), any::<u8>()).prop_map(|((a, b), c)| InsertShort(a, b, c)),
        3 => two().prop_map(|(a, b)| Delete(a, b)),
        4 => (two(), two()).prop_map(|((a, b), (c, d))| Move(a, b, c, d)),
        1 => two().prop_map(|(a, b)| Split(a, b)),
        1 => two().prop_map(|(a, b)| Merge(a, b)),
        4 => (two(), any::<u16>()).prop_map(|((a, b), c)| Reword(a, b, c)),
        2 => two().prop_map(|(a, b)| Revert(a, b)),
        2 => (two(), any::<u16>()).prop_map(|((a, b), c)| Heading(a, b, c)),
        2 => (two(), any::<u8>()).prop_map(|((a, b), c)| SectionId(a, b, c)),
        1 => two().prop_map(|(a, b)| SwapSections(a, b)),
        1 => (any::<u8>(), any::<u16>()).prop_map(|(a, b)| AddSection(a, b)),
        1 => two().prop_map(|(a, b)| RenameArticle(a, b)),
        1 => any::<u8>().prop_map(DeleteArticle),
        1 => any::<u16>().prop_map(AddArticle),
        5 => any::<u8>().prop_map(Translate),
        4 => any::<u8>().prop_map(EditTranslation),
        2 => any::<u8>().prop_map(Reserialize),
        1 => any::<u8>().prop_map(Done),
        3 => any::<u8>().prop_map(Sign),
        2 => any::<u8>().prop_map(Recall),
        1 => Just(Export),
        2 => any::<u8>().prop_map(Import),
        5 => any::<u8>().prop_map(Mirror),
        6 => any::<u8>().prop_map(Sync),
    ]
}

/// A sentence for a number; different numbers give different sentences.
fn sentence(seed: u16) -> String {
    let mut rest = usize::from(seed);
    let mut words = Vec::new();
    for at in 0..5 + rest % 4 {
        words.push(WORDS[(rest + 7 * at) % WORDS.len()]);
        rest = rest / 3 + 5 * at;
    }
    format!("It {} {seed}.", words.join(" "))
}

struct World {
    tree: MemoryTree,
    articles: BTreeMap<String, Article>,
    /// Translation → the source texts that it was made for, or was stated to fit: one that is repeated may
    /// fit several, one that somebody left marked as unfit fits none.
    made_for: BTreeMap<String, BTreeSet<String>>,
    /// Former wordings, for going back.
    former: Vec<(String, String)>,
    /// Critical messages that were stale after the last sync: slug, id → translation.
    lagging: BTreeSet<(String, String)>,
    /// Source text and translation of everything that a reviewer signed.
    signed: BTreeSet<(String, String)>,
    /// A file of a translation tool, exported a while ago.
    exported: Option<String>,
    has_mirror: bool,
    /// Translations that were written in the mirror since the last `sync`.
    arriving: BTreeSet<String>,
    /// Translations that others were written over in a translation tool, and so may go.
    replaced: BTreeSet<String>,
    next: usize,
}

impl World {
    fn new(has_mirror: bool) -> Self {
        let mut world = Self {
            tree: MemoryTree::new(),
            articles: BTreeMap::new(),
            made_for: BTreeMap::new(),
            former: Vec::new(),
            lagging: BTreeSet::new(),
            signed: BTreeSet::new(),
            exported: None,
            has_mirror,
            arriving: BTreeSet::new(),
            replaced: BTreeSet::new(),
            next: 0,
        };
        let mirror = if has_mirror { MIRROR } else { "" };
        world
            .tree
            .insert("polyleaf.toml", format!("{SETTINGS}{mirror}"));
        for (at, slug) in ["a", "b"].into_iter().enumerate() {
            let at = u16::try_from(at).unwrap();
            world
                .articles
                .insert(slug.into(), new_article(1000 * (at + 1)));
        }
        world
    }

    fn write_articles(&mut self) {
        let old: Vec<String> = self
            .tree
            .files()
            .iter()
            .filter(|path| path.starts_with("content/"))
            .cloned()
            .collect();
        for path in old {
            self.tree.remove(&path);
        }
        for (slug, article) in &self.articles {
            self.tree
                .insert(format!("content/{slug}.md"), markdown(article));
        }
    }

    fn project(&self) -> Project {
        load(&self.tree).unwrap()
    }

    fn article(&mut self, at: u8) -> Option<&mut Article> {
        let count = self.articles.len();
        self.articles
            .values_mut()
            .nth(usize::from(at) % count.max(1))
    }

    fn section(&mut self, at: u8, section: u8) -> Option<&mut Section> {
        let sections = &mut self.article(at)?.sections;
        let count = sections.len().max(1);
        sections.get_mut(usize::from(section) % count)
    }

    fn text(&mut self, at: u8, place: u8) -> Option<(&mut Section, usize)> {
        let section = self.section(at, place)?;
        let count = section.texts.len();
        (count > 0).then(|| (section, usize::from(place / 4) % count))
    }

    fn take_step(&mut self, step: &Step) {
        match *step {
            Step::Insert(a, s, seed) => self.insert(a, s, sentence(seed)),
            Step::InsertShort(a, s, which) => {
                self.insert(a, s, SHORT[usize::from(which) % SHORT.len()].to_owned());
            }
            Step::Delete(a, s) => {
                if let Some((section, at)) = self.text(a, s) {
                    section.texts.remove(at);
                }
            }
            Step::Move(a, s, b, t) => {
                if let Some((section, at)) = self.text(a, s) {
                    let text = section.texts.remove(at);
                    self.insert(b, t, text);
                }
            }
            Step::Split(a, s) => {
                if let Some((section, at)) = self.text(a, s)
                    && let Some((first, second)) = section.texts[at].clone().split_once(". ")
                {
                    section.texts[at] = format!("{first}.");
                    section.texts.insert(at + 1, second.to_owned());
                }
            }
            Step::Merge(a, s) => {
                if let Some((section, at)) = self.text(a, s)
                    && at + 1 < section.texts.len()
                {
                    let second = section.texts.remove(at + 1);
                    section.texts[at] = format!("{} {second}", section.texts[at]);
                }
            }
            Step::Reword(a, s, seed) => {
                let word = WORDS[usize::from(seed) % WORDS.len()];
                let mut former = None;
                if let Some((section, at)) = self.text(a, s) {
                    let before = section.texts[at].clone();
                    let after = if seed % 2 == 0 {
                        before.replacen(['1', '2', '3'], "7", 1)
                    } else {
                        before.replacen(' ', &format!(" {word} "), 1)
                    };
                    section.texts[at].clone_from(&after);
                    former = Some((before, after));
                }
                self.former.extend(former);
            }
            Step::Revert(a, s) => {
                let former = self.former.clone();
                if let Some((section, at)) = self.text(a, s)
                    && let Some((before, _)) = former
                        .iter()
                        .rev()
                        .find(|(_, after)| *after == section.texts[at])
                {
                    section.texts[at].clone_from(before);
                }
            }
            Step::Heading(a, s, seed) => {
                if let Some(section) = self.section(a, s) {
                    section.heading = sentence(seed);
                }
            }
            Step::SectionId(a, s, id) => {
                if let Some(section) = self.section(a, s) {
                    section.id = (id % 4 != 0).then(|| format!("s{}", id % 4));
                }
            }
            Step::SwapSections(a, s) => {
                if let Some(article) = self.article(a)
                    && article.sections.len() > 2
                {
                    let at = 1 + usize::from(s) % (article.sections.len() - 2);
                    article.sections.swap(at, at + 1);
                }
            }
            Step::AddSection(a, seed) => {
                if let Some(article) = self.article(a) {
                    article.sections.push(new_section(seed));
                }
            }
            Step::RenameArticle(a, to) => self.rename(a, to),
            Step::DeleteArticle(a) => {
                let slug = self
                    .articles
                    .keys()
                    .nth(usize::from(a) % self.articles.len())
                    .cloned();
                if let Some(slug) = slug.filter(|_| self.articles.len() > 1) {
                    self.articles.remove(&slug);
                }
            }
            Step::AddArticle(seed) => {
                let slug = format!("n{}", seed % 5);
                self.articles
                    .entry(slug)
                    .or_insert_with(|| new_article(seed));
            }
            Step::Translate(n) => self.translate(n),
            Step::EditTranslation(n) => self.edit_translation(n),
            Step::Reserialize(n) => self.reserialize(n),
            Step::Done(n) => self.done(n),
            Step::Sign(n) => self.sign(n),
            Step::Recall(n) => self.recall(n),
            Step::Export => self.export(),
            Step::Import(n) => self.import(n),
            Step::Mirror(n) => self.edit_mirror(n),
            Step::Sync(n) => self.sync(n),
        }
    }

    fn insert(&mut self, a: u8, s: u8, text: String) {
        if let Some(section) = self.section(a, s) {
            let at = usize::from(s / 4) % (section.texts.len() + 1);
            section.texts.insert(at, text);
        }
    }

    fn rename(&mut self, a: u8, to: u8) {
        let slug = self
            .articles
            .keys()
            .nth(usize::from(a) % self.articles.len())
            .cloned();
        let new = format!("r{}", to % 3);
        if let Some(slug) = slug
            && !self.articles.contains_key(&new)
        {
            let article = self.articles.remove(&slug).unwrap();
            self.articles.insert(new, article);
        }
    }

    fn catalogues(&self) -> Vec<String> {
        let is_live = |path: &&String| {
            path.starts_with("locales/es/")
                && path.strip_suffix(".ftl").is_some()
                && !path.contains(".obsolete.")
        };
        self.tree.files().iter().filter(is_live).cloned().collect()
    }

    fn new_translation(&mut self, source: &str) -> String {
        self.next += 1;
        let text = format!("texto{}", self.next);
        self.made_for
            .insert(text.clone(), BTreeSet::from([source.to_owned()]));
        text
    }

    /// Fills in some stubs.
    fn translate(&mut self, n: u8) {
        self.sync(255);
        for path in self.catalogues() {
            let text = self.tree.text(&path).unwrap().to_owned();
            let mut out = String::new();
            let mut shown = String::new();
            for (at, line) in text.lines().enumerate() {
                if let Some(source) = line.strip_prefix("# source: ") {
                    source.clone_into(&mut shown);
                }
                match line
                    .strip_prefix("# translate: ")
                    .and_then(|it| it.strip_suffix(" ="))
                {
                    Some(id) if (at + usize::from(n)) % 3 != 0 => {
                        let text = self.new_translation(&shown);
                        out.push_str(&format!("{id} = {text}\n"));
                    }
                    _ => out.push_str(&format!("{line}\n")),
                }
            }
            self.tree.insert(path, out);
        }
    }

    /// Writes some translations anew, for the text that is shown above them.
    fn edit_translation(&mut self, n: u8) {
        self.sync(255);
        for path in self.catalogues() {
            let text = self.tree.text(&path).unwrap().to_owned();
            let mut out = String::new();
            let mut shown = String::new();
            for (at, line) in text.lines().enumerate() {
                let above = line
                    .strip_prefix("# source: ")
                    .or_else(|| line.strip_prefix("# now: "));
                if let Some(source) = above {
                    source.clone_into(&mut shown);
                }
                match line.split_once(" = texto") {
                    Some((id, _)) if !id.starts_with('#') && (at + usize::from(n)) % 4 == 0 => {
                        let text = self.new_translation(&shown);
                        out.push_str(&format!("{id} = {text}\n"));
                    }
                    _ => out.push_str(&format!("{line}\n")),
                }
            }
            self.tree.insert(path, out);
        }
    }

    /// What tools do: values survive, comments and order do not.
    fn reserialize(&mut self, n: u8) {
        self.sync(255);
        for path in self.catalogues() {
            let text = self.tree.text(&path).unwrap().to_owned();
            let mut values: Vec<&str> = text
                .lines()
                .filter(|line| !line.starts_with('#') && !line.is_empty())
                .collect();
            let count = values.len().max(1);
            values.rotate_left(usize::from(n) % count);
            let text: String = values.iter().map(|line| format!("{line}\n")).collect();
            self.tree.insert(path, text);
        }
        self.sync(255);
    }

    fn done(&mut self, n: u8) {
        self.sync(255);
        let live = self.live(&self.project());
        let Some(((slug, id), (token, source))) =
            live.iter().nth(usize::from(n) % live.len().max(1))
        else {
            return;
        };
        let ids = [format!("{slug}#{id}")];
        let changes = done(
            &self.project(),
            &self.tree,
            "es",
            &ids,
            Some(Origin::Human),
            today(),
        )
        .unwrap();
        apply(&mut self.tree, &changes.changes[..]);
        self.state(token, source);
        self.lagging.remove(&(slug.clone(), id.clone()));
        assert!(
            !self.is_stale(slug, id),
            "{id} is stale after the statement"
        );
    }

    /// Somebody says that a translation fits a text.
    fn state(&mut self, translation: &str, source: &str) {
        let fits = self.made_for.entry(translation.to_owned()).or_default();
        fits.insert(source.to_owned());
    }

    /// Repeats a text, and one like it, and gives texts without translation what the project knows of their
    /// words, or of similar ones.
    fn recall(&mut self, n: u8) {
        let copied = self
            .text(n, n / 3)
            .map(|(section, at)| section.texts[at].clone());
        if let Some(text) = copied {
            self.insert(n / 2, n / 5, format!("{text} Again."));
            self.insert(n / 7, n / 4, text);
        }
        self.sync(255);
        let project = self.project();
        let memory = project_memory(".", &project, &self.tree, &["es"], today()).unwrap();
        let options = MemoryOptions {
            locale: None,
            origin: None,
            similarity: 60 + u32::from(n) % 45,
            today: today(),
        };
        let before = self.live(&project);
        let plan = fill(&project, &self.tree, &memory, &options).unwrap();
        let part = plan.changes.changes.len() * usize::from(n) / 256;
        let mut other = self.tree.clone();
        apply(&mut other, &plan.changes.changes[..part]);
        let rest = sync(
            &load(&other).unwrap(),
            &other,
            &SyncOptions::new(Origin::Human, today()),
        )
        .unwrap();
        apply(&mut other, &rest.changes.changes);
        self.hold_marks_of(other);
        apply(&mut self.tree, &plan.changes.changes);
        let after = self.live(&project);
        for (place, (token, source)) in &after {
            match before.get(place) {
                Some((kept, _)) => assert_eq!(token, kept, "{place:?} was translated"),
                None => {
                    let (slug, id) = place;
                    let unit = project.article(slug).unwrap();
                    let is_current = !self.is_stale(slug, id);
                    assert!(
                        !is_current || self.made_for[token].contains(source),
                        "{place:?}: {token} is of another text, and critical: {}",
                        is_critical(unit, id)
                    );
                }
            }
        }
        let again = fill(&project, &self.tree, &memory, &options).unwrap();
        assert!(again.changes.is_empty(), "a memory fills a gap once");
        self.sync(255);
    }

    /// Takes the texts to a translation tool.
    fn export(&mut self) {
        self.sync(255);
        let options = ExportOptions {
            articles: Vec::new(),
            progress: Vec::new(),
            today: today(),
        };
        let parcel = export(&self.project(), &self.tree, Some("es"), &options).unwrap();
        let bytes = (format("po").unwrap().write)(&parcel).unwrap();
        self.exported = Some(String::from_utf8(bytes).unwrap());
    }

    /// Brings back what was translated there, whatever happened here since.
    fn import(&mut self, n: u8) {
        let Some(exported) = self.exported.take() else {
            return;
        };
        let text = self.edit_po(&exported, n);
        self.sync(255);
        let read = format("po").unwrap().read.unwrap();
        let file = read("es.po", text.as_bytes()).unwrap();
        let options = ImportOptions {
            locale: None,
            origin: None,
            today: today(),
        };
        let project = self.project();
        let mut before = tokens(&self.tree);
        before.retain(|token| !self.replaced.contains(token));
        let plan = import(&project, &self.tree, &[file], &options).unwrap();
        let mut edited = tokens_of_po(&text);
        let had = tokens_of_po(&exported);
        edited.retain(|token| !had.contains(token));
        // A kill leaves no less than was there.
        let part = plan.changes.changes.len() * usize::from(n) / 256;
        let mut other = self.tree.clone();
        apply(&mut other, &plan.changes.changes[..part]);
        assert!(before.is_subset(&tokens(&other)));
        apply(&mut self.tree, &plan.changes.changes);
        let after = tokens(&self.tree);
        assert!(before.is_subset(&after), "lost by an import");
        // What was renamed and reworded since is refused, and told.
        let lost: Vec<_> = edited.difference(&after).collect();
        let refused = plan.tallies.iter().map(|tally| tally.refused).sum();
        assert!(lost.len() <= refused, "{lost:?} did not come in");
        self.sync(n);
    }

    /// Works in the mirror; the next `sync` brings it in.
    fn edit_mirror(&mut self, n: u8) {
        let paths: Vec<String> = self
            .tree
            .files()
            .iter()
            .filter(|path| path.starts_with("po/"))
            .cloned()
            .collect();
        for path in paths {
            let before = self.tree.text(&path).unwrap().to_owned();
            let text = self.edit_po(&before, n);
            let had = tokens_of_po(&before);
            let new = tokens_of_po(&text);
            self.arriving.extend(new.difference(&had).cloned());
            self.tree.insert(path, text);
        }
    }

    /// What a translator does in a PO file: translates, leaves a mark, takes one away, sets one.
    fn edit_po(&mut self, text: &str, n: u8) -> String {
        let blocks = text.split("\n\n").enumerate().map(|(at, block)| {
            let field = |name: &str| {
                let mut lines = block.lines();
                let line = lines.find_map(|line| line.strip_prefix(name)?.strip_suffix('"'));
                line.map(str::to_owned)
            };
            let (Some(_), Some(source), Some(target)) =
                (field("msgctxt \""), field("msgid \""), field("msgstr \""))
            else {
                return block.to_owned();
            };
            let is_fuzzy = block.contains("#, fuzzy\n");
            let previous = field("#| msgid \"");
            let bare = block.replace("#, fuzzy\n", "");
            let marked = bare.replace("msgctxt ", "#, fuzzy\nmsgctxt ");
            let edit = |block: &str, new: &str| {
                block.replace(
                    &format!("msgstr \"{target}\""),
                    &format!("msgstr \"{new}\""),
                )
            };
            match (at + usize::from(n)) % 9 {
                0 => {
                    self.replaced.insert(target.clone());
                    edit(&bare, &self.new_translation(&source))
                }
                // It is recorded as one of what the stale one was of.
                1 if previous.is_some() || !block.contains(" stale\n") => {
                    self.replaced.insert(target.clone());
                    let new = self.new_translation(&source);
                    self.made_for
                        .insert(new.clone(), previous.into_iter().collect());
                    edit(&marked, &new)
                }
                2 if is_fuzzy && !target.is_empty() => {
                    self.state(&target, &source);
                    bare
                }
                3 if !target.is_empty() => marked,
                _ => block.to_owned(),
            }
        });
        blocks.collect::<Vec<_>>().join("\n\n")
    }

    /// The mirror says what the catalogues say.
    fn hold_mirror(&self, project: &Project) {
        for ((slug, id), (token, _)) in self.live(project) {
            let text = self.tree.text(&format!("po/es/{slug}.po")).unwrap();
            let name = format!("msgctxt \"{id}\"\n");
            let block = text.split("\n\n").find(|block| block.contains(&name));
            let block = block.unwrap_or_else(|| panic!("{slug}#{id} is not in the mirror"));
            assert!(block.contains(&format!("msgstr \"{token}\"")), "{block}");
            let is_fuzzy = block.contains("#, fuzzy\n");
            assert_eq!(is_fuzzy, self.is_stale(&slug, &id), "{block}");
        }
    }

    /// A reviewer signs a text, or wants it changed.
    fn sign(&mut self, n: u8) {
        self.sync(255);
        let project = self.project();
        let desk = desk(&project, &self.tree, "es", &[]).unwrap();
        let count = desk.texts.len().max(1);
        let Some(text) = desk.texts.get(usize::from(n) % count) else {
            return;
        };
        let decision = match n % 5 {
            0 => Decision::ChangesNeeded,
            1 => Decision::Corrected,
            _ => Decision::Approved,
        };
        let statement = Statement {
            id: text.name(),
            decision,
            note: Some("n".to_owned()),
        };
        let reviewer = Reviewer {
            name: "R".to_owned(),
            qualified: n.is_multiple_of(2),
        };
        let kept = !reviewer.qualified
            && matches!(&text.standing, Standing::Signed(signer) if signer.qualified);
        let done = sign(&project, &self.tree, "es", &[statement], &reviewer, today());
        apply(&mut self.tree, &done.unwrap().changes.changes);
        let name = text.name();
        let (slug, id) = name.split_once('#').unwrap();
        if decision != Decision::ChangesNeeded && !kept {
            let (source, target) = (text.source.plain_text(), text.target.plain_text());
            self.state(&target, &source);
            self.signed.insert((source.to_string(), target.to_string()));
            self.lagging.remove(&(slug.to_owned(), id.to_owned()));
            assert!(
                !self.is_stale(slug, id),
                "{id} is stale after it was signed"
            );
        }
        let after = polyleaf::translate::desk(&self.project(), &self.tree, "es", &[]).unwrap();
        let after = after.texts.iter().find(|it| it.name() == name).unwrap();
        let is_signed = matches!(after.standing, Standing::Signed(_));
        assert_eq!(is_signed, decision != Decision::ChangesNeeded, "{name}");
    }

    /// No signature stands on words that differ from what was signed.
    fn hold_signatures(&self, project: &Project) {
        for text in desk(project, &self.tree, "es", &[]).unwrap().texts {
            if let Standing::Signed(_) = text.standing {
                let (source, target) = (text.source.plain_text(), text.target.plain_text());
                let pair = (source.to_string(), target.to_string());
                assert!(self.signed.contains(&pair), "{}: {pair:?}", text.name());
            }
        }
    }

    /// Live translations: slug, id → translation, today's source.
    fn live(&self, project: &Project) -> BTreeMap<(String, String), (String, String)> {
        let mut live = BTreeMap::new();
        for unit in &project.articles {
            for (segment, identified) in unit.article.segments.iter().zip(&unit.segments) {
                if let Some(token) = self.value(&unit.article.slug, &identified.id) {
                    let key = (unit.article.slug.to_string(), identified.id.to_string());
                    live.insert(key, (token, segment.text.clone()));
                }
            }
        }
        live
    }

    fn value(&self, slug: &str, id: &str) -> Option<String> {
        let text = self.tree.text(&format!("locales/es/{slug}.ftl"))?;
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))?;
        Some(line.to_owned())
    }

    fn is_stale(&self, slug: &str, id: &str) -> bool {
        let project = self.project();
        let unit = project.article(slug).unwrap();
        is_stale(&project, &self.tree, unit, id)
    }

    /// Syncs, and holds everything that must hold. An interruption after part of the writing is tried
    /// out on the side.
    fn sync(&mut self, interrupted: u8) {
        self.write_articles();
        let mut before = tokens(&self.tree);
        before.extend(mirrored(&self.tree).intersection(&self.arriving).cloned());
        before.retain(|token| !self.replaced.contains(token));
        let known = self.known_texts();
        let project = self.project();
        let changes = sync(&project, &self.tree, &options()).unwrap().changes;
        let paths: BTreeSet<&String> = changes.changes.iter().map(|it| &it.path).collect();
        assert_eq!(
            paths.len(),
            changes.changes.len(),
            "a file is changed twice"
        );

        let part = changes.changes.len() * usize::from(interrupted) / 256;
        let mut other = self.tree.clone();
        apply(&mut other, &changes.changes[..part]);
        let mut left = tokens(&other);
        left.extend(mirrored(&other));
        assert!(
            before.is_subset(&left),
            "lost when interrupted after {part}"
        );
        let rest = sync(&load(&other).unwrap(), &other, &options())
            .unwrap()
            .changes;
        apply(&mut other, &rest.changes);
        let after = tokens(&other);
        let lost: Vec<_> = before.difference(&after).collect();
        assert!(
            lost.is_empty(),
            "lost {lost:?} after an interruption after {part}"
        );
        assert_synced(&other);
        self.hold_marks_of(other);

        apply(&mut self.tree, &changes.changes);
        self.arriving.clear();
        let after = tokens(&self.tree);
        let lost: Vec<_> = before.difference(&after).collect();
        assert!(lost.is_empty(), "lost {lost:?}");
        assert_synced(&self.tree);
        let project = self.project();
        self.hold_ids(&project, &known);
        self.hold_marks(&project);
        self.hold_signatures(&project);
        if self.has_mirror {
            self.hold_mirror(&project);
        }
    }

    /// Holds that nothing stands unmarked in what an interrupted run and the next one left.
    fn hold_marks_of(&mut self, other: MemoryTree) {
        let tree = std::mem::replace(&mut self.tree, other);
        let lagging = self.lagging.clone();
        let project = self.project();
        self.hold_marks(&project);
        self.tree = tree;
        self.lagging = lagging;
    }

    /// Texts that are unique in the project, with slug, id and translation.
    fn known_texts(&self) -> BTreeMap<String, (String, String, Option<String>)> {
        let mut known = BTreeMap::new();
        let mut twice = BTreeSet::new();
        for path in self
            .tree
            .files()
            .iter()
            .filter(|path| path.starts_with("locales/en/"))
        {
            let Some(slug) = path
                .strip_prefix("locales/en/")
                .and_then(|it| it.strip_suffix(".ftl"))
            else {
                continue;
            };
            for line in self.tree.text(path).unwrap().lines() {
                let Some((id, text)) = line.split_once(" = ") else {
                    continue;
                };
                if id.starts_with('#') || id.ends_with("--heading") || id.starts_with("meta--") {
                    continue;
                }
                let value = self.value(slug, id);
                let entry = (slug.to_owned(), id.to_owned(), value);
                if known.insert(text.to_owned(), entry).is_some() {
                    twice.insert(text.to_owned());
                }
            }
        }
        known.retain(|text, (slug, ..)| !twice.contains(text) && !slug.ends_with(".obsolete"));
        known
    }

    fn hold_ids(
        &self,
        project: &Project,
        known: &BTreeMap<String, (String, String, Option<String>)>,
    ) {
        let mut places: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for unit in &project.articles {
            for (segment, identified) in unit.article.segments.iter().zip(&unit.segments) {
                if !identified.id.ends_with("--heading") && !identified.id.starts_with("meta--") {
                    let list = places.entry(&segment.text).or_default();
                    list.push((&unit.article.slug, &identified.id));
                }
            }
        }
        for (text, (slug, id, value)) in known {
            let Some([(new_slug, new_id)]) = places.get(&**text).map(Vec::as_slice) else {
                continue;
            };
            if new_slug == slug {
                assert_eq!(new_id, id, "the id of {text:?} in {slug}");
            }
            let may_go = |value: &String| self.replaced.contains(value);
            if value.as_ref().is_some_and(|value| !may_go(value)) {
                assert_eq!(
                    &self.value(new_slug, new_id),
                    value,
                    "{text:?}: {slug} to {new_slug}"
                );
            }
        }
    }

    /// None stands under another text unmarked; a critical one loses its mark by a statement alone.
    fn hold_marks(&mut self, project: &Project) {
        let mut lagging = BTreeSet::new();
        for ((slug, id), (token, source)) in self.live(project) {
            let unit = project.article(&slug).unwrap();
            let stale = is_stale(project, &self.tree, unit, &id);
            let made_for = &self.made_for[&token];
            if !made_for.contains(&source) {
                assert!(
                    stale,
                    "{slug}#{id}: {token} is of {made_for:?}, not {source:?}"
                );
            }
            let key = (slug, id);
            if self.lagging.contains(&key) && is_critical(unit, &key.1) && !stale {
                assert!(
                    made_for.contains(&source),
                    "{key:?} is current without a statement"
                );
            }
            if stale && is_critical(unit, &key.1) {
                lagging.insert(key);
            }
        }
        self.lagging = lagging;
    }
}

fn new_section(seed: u16) -> Section {
    Section {
        heading: format!("Part {seed} {}", WORDS[usize::from(seed) % WORDS.len()]),
        id: None,
        critical: seed % 2 == 1,
        texts: (1..4)
            .map(|n| {
                let seed = seed.wrapping_add(17 * n);
                format!("{} {}", sentence(seed), sentence(seed.wrapping_add(9)))
            })
            .collect(),
    }
}

fn new_article(seed: u16) -> Article {
    let mut intro = new_section(seed.wrapping_add(300));
    intro.heading.clear();
    let sections = (1..3).map(|n| new_section(seed.wrapping_add(n)));
    Article {
        title: format!("Title {seed}"),
        sections: std::iter::once(intro).chain(sections).collect(),
    }
}

fn markdown(article: &Article) -> String {
    let mut text = format!("+++\ntitle = \"{}\"\n+++\n", article.title);
    for section in &article.sections {
        if !section.heading.is_empty() {
            let id = section.id.as_ref().map(|id| format!("#{id}"));
            let class = section.critical.then(|| ".critical".to_owned());
            let attributes: Vec<String> = id.into_iter().chain(class).collect();
            text.push_str(&format!("\n## {}", section.heading));
            if !attributes.is_empty() {
                text.push_str(&format!(" {{{}}}", attributes.join(" ")));
            }
            text.push('\n');
        }
        for paragraph in &section.texts {
            text.push_str(&format!("\n{paragraph}\n"));
        }
    }
    text
}

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}

fn options() -> SyncOptions {
    SyncOptions::new(Origin::Human, today())
}

fn apply(tree: &mut MemoryTree, changes: &[polyleaf::source::Change]) {
    for change in changes {
        assert_eq!(
            tree.read(&change.path, u64::MAX).ok(),
            change.before,
            "{}",
            change.path
        );
        match &change.kind {
            ChangeKind::Write(bytes) => tree.insert(&*change.path, bytes.clone()),
            ChangeKind::Remove => tree.remove(&change.path),
        }
    }
}

fn assert_synced(tree: &MemoryTree) {
    let Changeset { changes } = sync(&load(tree).unwrap(), tree, &options())
        .unwrap()
        .changes;
    let catalogues = tree
        .files()
        .iter()
        .filter(|it| it.starts_with("locales/es/"));
    for path in catalogues.filter(|it| it.ends_with(".ftl")) {
        let mut ids = BTreeSet::new();
        for line in tree.text(path).unwrap().lines() {
            let id = line.split_once(" = ").map(|(id, _)| id);
            if let Some(id) = id.filter(|id| !id.starts_with('#')) {
                assert!(ids.insert(id), "{id} is there twice in {path}");
            }
        }
    }
    if let Some(change) = changes.first() {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let before = change.before.as_deref().map(text).unwrap_or_default();
        let after = match &change.kind {
            ChangeKind::Write(bytes) => text(bytes),
            ChangeKind::Remove => "removed".to_owned(),
        };
        panic!(
            "a second run changes {}:\n{before}\n------\n{after}",
            change.path
        );
    }
}

/// Every translation in catalogues and obsolete files, drafts that are kept there among them.
fn tokens(tree: &MemoryTree) -> BTreeSet<String> {
    let paths = tree
        .files()
        .iter()
        .filter(|path| path.starts_with("locales/es/"));
    paths
        .flat_map(|path| tree.text(path).unwrap().lines())
        .filter_map(|line| {
            let token = line.split_once(" = texto").map(|(_, token)| token);
            let token = token.or_else(|| line.strip_prefix("#     texto"))?;
            Some(format!("texto{token}"))
        })
        .collect()
}

/// Every translation in a PO file.
fn tokens_of_po(text: &str) -> BTreeSet<String> {
    let lines = text.lines().map(|line| line.trim_start_matches("#~ "));
    lines
        .filter_map(|line| line.strip_prefix("msgstr \"texto")?.strip_suffix('"'))
        .map(|token| format!("texto{token}"))
        .collect()
}

/// Every translation in the mirror.
fn mirrored(tree: &MemoryTree) -> BTreeSet<String> {
    let paths = tree.files().iter().filter(|path| path.starts_with("po/"));
    paths
        .flat_map(|path| tokens_of_po(tree.text(path).unwrap()))
        .collect()
}

fn is_critical(unit: &Unit, id: &str) -> bool {
    let at = unit.segments.iter().position(|it| &*it.id == id);
    at.is_some_and(|at| unit.critical[unit.article.segments[at].section])
}

fn is_stale(project: &Project, tree: &MemoryTree, unit: &Unit, id: &str) -> bool {
    let locale = Locale::parse("es").unwrap();
    let identified = unit.segments.iter().find(|it| &*it.id == id).unwrap();
    let translations = project.translations(tree, unit, &locale);
    let found = translations.find(identified).unwrap();
    let (catalogue, _) = parse(found.catalogue.file.clone());
    let blocks = blocks(&catalogue);
    let block = blocks
        .iter()
        .find(|block| block.id == id && block.entry.is_some())
        .unwrap();
    let target = target_hash(found.entry.value.as_ref().unwrap(), &found.catalogue.file);
    let shown = shown_hash(block, &catalogue.file);
    freshness(
        identified.hash,
        found.row,
        target,
        shown,
        is_critical(unit, id),
    )
    .is_stale()
}

/// A case is a hundred runs of `sync`: 64 of them where nobody asked for more (`PROPTEST_CASES`).
fn cases() -> u32 {
    const USUAL: u32 = 256;
    match ProptestConfig::default().cases {
        USUAL => 64,
        more => more,
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(),
        max_shrink_iters: 3000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_is_lost_and_nothing_is_mistaken(
        steps in proptest::collection::vec(step(), 1..24),
        interrupted in any::<u8>(),
        has_mirror in any::<bool>(),
    ) {
        let mut world = World::new(has_mirror);
        world.translate(0);
        world.sync(interrupted);
        for step in &steps {
            world.take_step(step);
        }
        world.sync(interrupted);
    }
}

/// A run is ended between catalogues that its author's changes moved about and the mirror that a translator changed.
#[test]
fn what_is_marked_in_a_mirror_is_marked_after_an_interruption() {
    use Step::{Delete, Mirror, Recall, Split, Translate};
    let mut world = World::new(true);
    world.translate(0);
    world.sync(52);
    for step in [
        Translate(73),
        Recall(58),
        Split(0, 122),
        Delete(103, 0),
        Mirror(42),
    ] {
        world.take_step(&step);
    }
    world.sync(52);
}

/// A translation is edited under a text that changes before the next run, which is ended after the catalogue.
#[test]
fn what_was_written_for_an_older_text_is_of_it_after_an_interruption() {
    use Step::{EditTranslation, Insert, Mirror, Reword, SwapSections, Sync, Translate};
    let mut world = World::new(true);
    world.translate(0);
    world.sync(0);
    for step in [
        Mirror(97),
        Insert(32, 0, 0),
        Translate(57),
        EditTranslation(83),
        SwapSections(30, 0),
        Reword(6, 190, 0),
        Sync(43),
    ] {
        world.take_step(&step);
    }
    world.sync(0);
}

/// The same of a translation that was current when it was edited.
#[test]
fn what_was_edited_before_its_source_is_of_the_older_text_after_an_interruption() {
    use Step::{Delete, EditTranslation, Insert, Move, Split, Translate};
    let mut world = World::new(false);
    world.translate(0);
    world.sync(64);
    for step in [
        Insert(1, 107, 0),
        Move(187, 0, 56, 0),
        Translate(4),
        EditTranslation(72),
        Split(35, 206),
        Move(126, 0, 5, 5),
        Delete(0, 0),
    ] {
        world.take_step(&step);
    }
    world.sync(64);
}

/// A text goes to another article while a translator leaves its entry marked: no memory takes that for one that fits.
#[test]
fn what_was_left_marked_of_a_text_that_moved_fills_no_gap() {
    use Step::{Mirror, Move, Recall};
    let mut world = World::new(true);
    world.translate(0);
    world.sync(0);
    for step in [Move(7, 102, 12, 62), Mirror(205), Recall(0)] {
        world.take_step(&step);
    }
    world.sync(0);
}

/// An article takes the name of one that is gone, whose ledger waits for its texts to come back.
#[test]
fn a_name_that_was_another_articles_brings_no_records_of_its_texts() {
    use Step::{DeleteArticle, RenameArticle, Reword, Translate};
    let mut world = World::new(false);
    world.translate(0);
    world.sync(0);
    for step in [
        Translate(25),
        RenameArticle(0, 28),
        Reword(20, 98, 0),
        Translate(0),
        DeleteArticle(61),
        Translate(0),
        RenameArticle(0, 100),
    ] {
        world.take_step(&step);
    }
    world.sync(0);
}
