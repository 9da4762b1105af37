//! `sync` and `done` from Markdown to files: the documented example step by step, and cases.

use polyleaf::catalog::Origin;
use polyleaf::locale::Day;
use polyleaf::project::{Project, load};
use polyleaf::source::{Change, ChangeKind, Changeset, MemoryTree, Tree as _};
use polyleaf::translate::{SyncOptions, SyncPlan, Tally, done, sync};

const SETTINGS: &str = r#"
[project]
source = "en-US"
locales = ["en-US", "es"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"

[variables]
phone = { phone = "+1 202-555-0142" }
"#;

const AFTER: &str = "\
+++
title = \"After the infusion\"
+++

Relief starts within
hours.

## How long relief lasts {#how-long}

<!-- note: Keep the figure in digits. -->
Relief lasts about 1 week.

- Rest for 2 hours.
- Do not drive. Call { $phone }.
- Bring form {A}.

Results vary.
";

const REFERENCE: &str = "\
## content/after.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = After the infusion

intro--relief-starts-within = Relief starts within hours.

how-long--heading = How long relief lasts

# note: Keep the figure in digits.
how-long--relief-lasts-about = Relief lasts about 1 week.

how-long--rest-for-hours = Rest for 2 hours.

how-long--do-not-drive = Do not drive. Call { $phone }.

how-long--bring-form-a = Bring form {\"{\"}A{\"}\"}.

how-long--results-vary = Results vary.
";

const STUBS: &str = "\
## content/after.md, en-US to es

# source: After the infusion
# translate: meta--title =

# source: Relief starts within hours.
# translate: intro--relief-starts-within =

# source: How long relief lasts
# translate: how-long--heading =

# note: Keep the figure in digits.
# source: Relief lasts about 1 week.
# translate: how-long--relief-lasts-about =

# source: Rest for 2 hours.
# translate: how-long--rest-for-hours =

# source: Do not drive. Call { $phone }.
# translate: how-long--do-not-drive =

# source: Bring form {A}.
# translate: how-long--bring-form-a =

# source: Results vary.
# translate: how-long--results-vary =
";

const SPANISH: &str = "\
## content/after.md, en-US to es

# source: After the infusion
meta--title = Después de la infusión

# source: Relief starts within hours.
intro--relief-starts-within = El alivio comienza en unas horas.

# source: How long relief lasts
how-long--heading = Cuánto dura el alivio

# note: Keep the figure in digits.
# source: Relief lasts about 1 week.
how-long--relief-lasts-about = El alivio dura alrededor de 1 semana.

# source: Rest for 2 hours.
# «Reposar» suena a hospital.
how-long--rest-for-hours = Descanse 2 horas.

# source: Do not drive. Call { $phone }.
how-long--do-not-drive =
    No conduzca.
    Llame al { $phone }.

# source: Bring form {A}.
how-long--bring-form-a = Traiga el formulario {\"{\"}A{\"}\"}.

# source: Results vary.
how-long--results-vary = Los resultados varían.
";

const MARKDOWN: &str = "content/after.md";
const ES: &str = "locales/es/after.ftl";
const LEDGER: &str = "locales/es/after.review.tsv";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn project(tree: &MemoryTree) -> Project {
    load(tree).unwrap()
}

fn options() -> SyncOptions {
    SyncOptions::new(Origin::Human, day("2026-11-20"))
}

fn tree(files: &[(&str, &str)]) -> MemoryTree {
    let mut tree = MemoryTree::new();
    tree.insert("polyleaf.toml", SETTINGS);
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    tree
}

fn apply(tree: &mut MemoryTree, changes: &Changeset) {
    for change in &changes.changes {
        apply_one(tree, change);
    }
}

fn apply_one(tree: &mut MemoryTree, change: &Change) {
    let before = tree.read(&change.path, u64::MAX).ok();
    assert_eq!(before, change.before, "{}", change.path);
    match &change.kind {
        ChangeKind::Write(bytes) => tree.insert(&*change.path, bytes.clone()),
        ChangeKind::Remove => tree.remove(&change.path),
    }
}

/// Syncs, applies, and holds that a second run changes nothing.
fn synced_with(tree: &mut MemoryTree, options: &SyncOptions) -> SyncPlan {
    let plan = sync(&project(tree), tree, options).unwrap();
    apply(tree, &plan.changes);
    let mut again = options.clone();
    again.same_meaning.clear();
    let second = sync(&project(tree), tree, &again).unwrap();
    let paths: Vec<_> = second.changes.changes.iter().map(|it| it.path.clone()).collect();
    assert!(second.changes.is_empty(), "a second run changes {paths:?}");
    plan
}

fn synced(tree: &mut MemoryTree) -> SyncPlan {
    synced_with(tree, &options())
}

fn edit(tree: &mut MemoryTree, path: &str, replacements: &[(&str, &str)]) {
    let mut text = tree.text(path).unwrap_or_default().to_owned();
    for (from, to) in replacements {
        assert!(text.contains(from), "{path} holds no {from:?}:\n{text}");
        text = text.replace(from, to);
    }
    tree.insert(path, text);
}

#[track_caller]
fn holds(tree: &MemoryTree, path: &str, expected: &str) {
    assert_eq!(tree.text(path).unwrap_or("(no such file)"), expected, "{path}");
}

#[track_caller]
fn contains(tree: &MemoryTree, path: &str, expected: &str) {
    let text = tree.text(path).unwrap_or("(no such file)");
    assert!(text.contains(expected), "{path} lacks\n{expected}\nbut is\n{text}");
}

fn translated() -> MemoryTree {
    let mut tree = tree(&[(MARKDOWN, AFTER)]);
    synced(&mut tree);
    tree.insert(ES, SPANISH);
    synced(&mut tree);
    tree
}

#[test]
fn the_example() {
    let mut tree = tree(&[(MARKDOWN, AFTER)]);
    let plan = synced(&mut tree);
    holds(&tree, "locales/en-US/after.ftl", REFERENCE);
    holds(&tree, ES, STUBS);
    let order: Vec<_> = plan.changes.changes.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(order, [ES, "locales/en-US/after.ftl"]);

    // Translated: a row each, and no byte of the catalogue is touched.
    tree.insert(ES, SPANISH);
    synced(&mut tree);
    holds(&tree, ES, SPANISH);
    contains(
        &tree,
        LEDGER,
        "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n\n\
         how-long--bring-form-a\tb3-c82faca558e7d905\tb3-60e61ece6c20b987\thuman\t2026-11-20\t\t\t\t\t\n\n",
    );
    let signed = "\tA. Reviewer, RN\tyes\t2026-11-21\tb3-dce76d2f720e61c0";
    let row = "how-long--relief-lasts-about\tb3-c6e2e67cdb1c1668\tb3-5638a22473e30940\thuman\t2026-11-20\t";
    edit(&mut tree, LEDGER, &[(&format!("{row}\t\t\t\t"), &format!("{row}{signed}"))]);
    let ledger = tree.text(LEDGER).unwrap().to_owned();

    // The author edits.
    edit(
        &mut tree,
        MARKDOWN,
        &[
            ("within\nhours", "within hours"),
            ("1 week", "2 weeks"),
            ("- Rest", "- Eat a light meal.\n- Rest"),
            ("\nResults vary.\n", ""),
        ],
    );
    let plan = synced(&mut tree);
    assert_eq!(
        plan.tallies,
        [Tally {
            locale: "es".into(),
            slug: "after".into(),
            added: 1,
            outdated: 1,
            retired: 1,
            ..Tally::default()
        }]
    );
    holds(
        &tree,
        "locales/en-US/after.ftl",
        &REFERENCE
            .replace("1 week.\n", "2 weeks.\n\nhow-long--eat-a-light = Eat a light meal.\n")
            .replace("\nhow-long--results-vary = Results vary.\n", ""),
    );
    holds(
        &tree,
        "locales/en-US/after.obsolete.ftl",
        "## Retired: these ids are never given to another text.\n\nhow-long--results-vary = Results vary.\n",
    );
    let last = "\n# source: Results vary.\nhow-long--results-vary = Los resultados varían.\n";
    let edited = SPANISH
        .replace(
            "# source: Relief lasts about 1 week.\n",
            "# was: Relief lasts about 1 week.\n# now: Relief lasts about 2 weeks.\n",
        )
        .replace(
            "1 semana.\n",
            "1 semana.\n\n# source: Eat a light meal.\n# translate: how-long--eat-a-light =\n",
        )
        .replace(last, "");
    holds(&tree, ES, &edited);
    holds(
        &tree,
        "locales/es/after.obsolete.ftl",
        &format!("## No longer in the article, kept so that nothing is lost.\n{last}"),
    );
    holds(&tree, LEDGER, &ledger);

    // The translator answers.
    edit(
        &mut tree,
        ES,
        &[
            ("alrededor de 1 semana", "unas 2 semanas"),
            ("# translate: how-long--eat-a-light =", "how-long--eat-a-light = Coma algo ligero."),
        ],
    );
    let plan = synced_with(&mut tree, &SyncOptions::new(Origin::Human, day("2026-11-25")));
    assert_eq!((plan.tallies[0].updated, plan.tallies[0].recorded), (1, 2));
    contains(
        &tree,
        ES,
        "# note: Keep the figure in digits.\n\
         # source: Relief lasts about 2 weeks.\n\
         how-long--relief-lasts-about = El alivio dura unas 2 semanas.\n\n\
         # source: Eat a light meal.\n\
         how-long--eat-a-light = Coma algo ligero.\n",
    );
    let now = tree.text(LEDGER).unwrap();
    let changed: Vec<&str> = now.lines().filter(|line| !ledger.contains(line)).collect();
    assert_eq!(changed.len(), 2, "{changed:?}");
    assert!(changed[1].starts_with("how-long--relief-lasts-about\t") && changed[1].ends_with(signed));
    assert!(changed.iter().all(|line| line.contains("\thuman\t2026-11-25\t")));

    // The text comes back, and its translation with it.
    edit(&mut tree, MARKDOWN, &[("- Bring form {A}.\n", "- Bring form {A}.\n\nResults vary.\n")]);
    let plan = synced(&mut tree);
    assert_eq!((plan.tallies[0].arrived, plan.tallies[0].recorded), (1, 0));
    assert!(tree.text(ES).unwrap().ends_with(last));
    holds(&tree, "locales/es/after.obsolete.ftl", "(no such file)");
    holds(&tree, "locales/en-US/after.obsolete.ftl", "(no such file)");
}
