//! `sync` and `done` from Markdown to files: the documented example step by step, and cases.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

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
    let paths: Vec<_> = second
        .changes
        .changes
        .iter()
        .map(|it| it.path.clone())
        .collect();
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
    assert_eq!(
        tree.text(path).unwrap_or("(no such file)"),
        expected,
        "{path}"
    );
}

#[track_caller]
fn contains(tree: &MemoryTree, path: &str, expected: &str) {
    let text = tree.text(path).unwrap_or("(no such file)");
    assert!(
        text.contains(expected),
        "{path} lacks\n{expected}\nbut is\n{text}"
    );
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
    let order: Vec<_> = plan
        .changes
        .changes
        .iter()
        .map(|it| it.path.as_str())
        .collect();
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
    edit(
        &mut tree,
        LEDGER,
        &[(&format!("{row}\t\t\t\t"), &format!("{row}{signed}"))],
    );
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
            .replace(
                "1 week.\n",
                "2 weeks.\n\nhow-long--eat-a-light = Eat a light meal.\n",
            )
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
            (
                "# translate: how-long--eat-a-light =",
                "how-long--eat-a-light = Coma algo ligero.",
            ),
        ],
    );
    let plan = synced_with(
        &mut tree,
        &SyncOptions::new(Origin::Human, day("2026-11-25")),
    );
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
    assert!(
        changed[1].starts_with("how-long--relief-lasts-about\t") && changed[1].ends_with(signed)
    );
    assert!(
        changed
            .iter()
            .all(|line| line.contains("\thuman\t2026-11-25\t"))
    );

    // The text comes back, and its translation with it.
    edit(
        &mut tree,
        MARKDOWN,
        &[(
            "- Bring form {A}.\n",
            "- Bring form {A}.\n\nResults vary.\n",
        )],
    );
    let plan = synced(&mut tree);
    assert_eq!((plan.tallies[0].arrived, plan.tallies[0].recorded), (1, 0));
    assert!(tree.text(ES).unwrap().ends_with(last));
    holds(&tree, "locales/es/after.obsolete.ftl", "(no such file)");
    holds(&tree, "locales/en-US/after.obsolete.ftl", "(no such file)");
}

#[test]
fn a_critical_text_is_current_again_only_by_a_statement() {
    let mut tree = translated();
    let critical = "{#how-long .critical}";
    edit(
        &mut tree,
        MARKDOWN,
        &[("{#how-long}", critical), ("1 week", "2 weeks")],
    );
    synced(&mut tree);
    let ledger = tree.text(LEDGER).unwrap().to_owned();
    edit(
        &mut tree,
        ES,
        &[("alrededor de 1 semana", "unas 2 semanas")],
    );
    let plan = synced(&mut tree);
    assert!(plan.tallies.is_empty());
    contains(
        &tree,
        ES,
        "# now: Relief lasts about 2 weeks.\nhow-long--relief-lasts-about",
    );
    holds(&tree, LEDGER, &ledger);

    // Nor does it help to remove what is shown.
    edit(
        &mut tree,
        ES,
        &[(
            "# was: Relief lasts about 1 week.\n# now: Relief lasts about 2 weeks.\n",
            "",
        )],
    );
    synced(&mut tree);
    contains(&tree, ES, "# was: \n".trim_end_matches(" \n"));
    holds(&tree, LEDGER, &ledger);

    let ids = ["how-long--relief-lasts-about".to_owned()];
    let today = day("2026-11-26");
    let changes = done(
        &project(&tree),
        &tree,
        "es",
        &ids,
        Some(Origin::Human),
        today,
    )
    .unwrap();
    apply(&mut tree, &changes);
    contains(
        &tree,
        ES,
        "# source: Relief lasts about 2 weeks.\nhow-long--relief-lasts-about",
    );
    contains(&tree, LEDGER, "\thuman\t2026-11-26\t");
    assert!(synced(&mut tree).changes.is_empty());
    let again = done(
        &project(&tree),
        &tree,
        "es",
        &ids,
        Some(Origin::Human),
        day("2026-12-01"),
    )
    .unwrap();
    assert!(again.is_empty());
}

/// The ledger is the only proof of what a translation was made from; without it, `# was:` is a hint that a
/// critical text must not ignore.
#[test]
fn a_stale_critical_text_stays_stale_when_the_ledger_is_lost() {
    let mut tree = translated();
    let critical = "{#how-long .critical}";
    edit(
        &mut tree,
        MARKDOWN,
        &[("{#how-long}", critical), ("1 week", "2 weeks")],
    );
    synced(&mut tree);
    let stale = |tree: &MemoryTree| {
        let project = project(tree);
        let judged = polyleaf::pipeline::judge(&project, tree, day("2026-11-25"));
        let mut codes = judged.findings.iter().map(|finding| finding.code);
        codes.any(|code| code == "coverage/stale-critical")
    };
    assert!(stale(&tree));

    tree.remove(LEDGER);
    assert!(stale(&tree));
    synced(&mut tree);
    assert!(stale(&tree));
    contains(
        &tree,
        ES,
        "# was: Relief lasts about 1 week.\n# now: Relief lasts about 2 weeks.\n",
    );
    assert!(synced(&mut tree).changes.is_empty());
}

#[test]
fn done_names_what_is_wrong() {
    let mut tree = translated();
    edit(
        &mut tree,
        MARKDOWN,
        &[("Results vary.", "Results vary.\n\nNew text here.")],
    );
    synced(&mut tree);
    edit(&mut tree, MARKDOWN, &[("1 week", "2 weeks")]);
    tree.insert("content/other.md", "+++\ntitle = \"Other\"\n+++\n");
    let cases = [
        (
            "es",
            "how-long--relief-lasts-about",
            "coverage/not-synced",
            "polyleaf sync",
        ),
        (
            "es",
            "how-long--rest-for-hour",
            "reference/unknown-id",
            "`how-long--rest-for-hours`",
        ),
        (
            "es",
            "meta--title",
            "reference/unknown-id",
            "`after#meta--title`, `other#meta--title`",
        ),
        (
            "es",
            "how-long--new-text-here",
            "coverage/missing-translation",
            "how-long--new-text-here =",
        ),
        ("fr", "meta--title", "config/unknown-locale", "es"),
    ];
    for (locale, id, code, help) in cases {
        let ids = [id.to_owned()];
        let problems = done(
            &project(&tree),
            &tree,
            locale,
            &ids,
            Some(Origin::Human),
            day("2026-12-01"),
        )
        .unwrap_err();
        assert_eq!((problems.len(), problems[0].code), (1, code), "{id}");
        let shown = problems[0].help.as_ref().unwrap();
        assert!(shown.contains(help), "{shown}");
    }
}

#[test]
fn a_change_that_means_the_same_keeps_translations_current() {
    let mut tree = translated();
    edit(
        &mut tree,
        MARKDOWN,
        &[
            ("Results vary.", "Results may vary."),
            ("2 hours", "3 hours"),
        ],
    );
    let mut options = options();
    options.same_meaning = vec![
        "after#how-long--results-vary".into(),
        "how-long--rest-for-hours".into(),
    ];
    let problems = sync(&project(&tree), &tree, &options).unwrap_err();
    assert_eq!(
        (problems.len(), problems[0].code),
        (1, "review/changed-meaning")
    );
    assert!(
        problems[0].message.contains("numbers differ"),
        "{}",
        problems[0].message
    );

    options.same_meaning.pop();
    synced_with(&mut tree, &options);
    contains(
        &tree,
        ES,
        "# source: Results may vary.\nhow-long--results-vary = Los",
    );
    contains(&tree, ES, "# now: Rest for 3 hours.\n");
    options.same_meaning = vec!["how-long--rest-for-hours".into()];
    options.force = true;
    synced_with(&mut tree, &options);
    contains(&tree, ES, "# source: Rest for 3 hours.\n");
}

#[test]
fn a_renamed_article_takes_its_files_along() {
    let mut tree = translated();
    edit(&mut tree, MARKDOWN, &[("\nResults vary.\n", "")]);
    synced(&mut tree);
    let (ledger, es) = (
        tree.text(LEDGER).unwrap().to_owned(),
        tree.text(ES).unwrap().to_owned(),
    );
    let text = tree.text(MARKDOWN).unwrap().to_owned();
    tree.remove(MARKDOWN);
    tree.insert("content/later/on.md", text);
    synced(&mut tree);
    holds(&tree, "locales/es/later/on.review.tsv", &ledger);
    holds(
        &tree,
        "locales/es/later/on.ftl",
        &es.replace("content/after.md", "content/later/on.md"),
    );
    contains(
        &tree,
        "locales/es/later/on.obsolete.ftl",
        "Los resultados varían.",
    );
    contains(
        &tree,
        "locales/en-US/later/on.obsolete.ftl",
        "how-long--results-vary = ",
    );
    assert!(
        !tree.files().iter().any(|path| path.contains("after")),
        "{:?}",
        tree.files()
    );
}

#[test]
fn a_text_moves_to_another_article_with_translation_and_row() {
    let mut tree = translated();
    edit(&mut tree, MARKDOWN, &[("- Rest for 2 hours.\n", "")]);
    tree.insert(
        "content/b.md",
        "+++\ntitle = \"B\"\n+++\n\nRest for 2 hours.\n",
    );
    let plan = synced(&mut tree);
    let arrived: usize = plan.tallies.iter().map(|it| it.arrived).sum();
    assert_eq!(arrived, 1);
    contains(
        &tree,
        "locales/es/b.ftl",
        "\n# source: Rest for 2 hours.\n# «Reposar» suena a hospital.\nhow-long--rest-for-hours = Descanse 2 horas.\n",
    );
    assert!(!tree.text(ES).unwrap().contains("Descanse"));
    contains(
        &tree,
        "locales/es/b.review.tsv",
        "how-long--rest-for-hours\tb3-",
    );
    contains(
        &tree,
        "locales/en-US/after.obsolete.ftl",
        "how-long--rest-for-hours = Rest for 2 hours.",
    );
    assert_eq!(tree.text("locales/es/after.obsolete.ftl"), None);

    // Deleted there, and back in the first article.
    tree.insert("content/b.md", "+++\ntitle = \"B\"\n+++\n");
    synced(&mut tree);
    contains(&tree, "locales/es/b.obsolete.ftl", "Descanse 2 horas.");
}

#[test]
fn an_explicit_section_id_moves_the_heading_alone() {
    let mut tree = translated();
    edit(&mut tree, MARKDOWN, &[("{#how-long}", "{#duration}")]);
    synced(&mut tree);
    holds(
        &tree,
        ES,
        &SPANISH.replace("how-long--heading", "duration--heading"),
    );
    contains(&tree, LEDGER, "duration--heading\tb3-");
}

#[test]
fn an_article_that_is_gone_leaves_its_translations_as_obsolete() {
    let mut tree = translated();
    tree.remove(MARKDOWN);
    tree.insert("content/b.md", "+++\ntitle = \"B\"\n+++\n");
    let plan = synced(&mut tree);
    assert_eq!(plan.tallies[0].retired, 8);
    assert_eq!(tree.text(ES), None);
    assert_eq!(tree.text("locales/en-US/after.ftl"), None);
    contains(
        &tree,
        "locales/es/after.obsolete.ftl",
        "# «Reposar» suena a hospital.\n",
    );
}

#[test]
fn files_keep_their_line_ends_and_byte_order_mark() {
    let mut tree = tree(&[(MARKDOWN, AFTER)]);
    synced(&mut tree);
    let windows = |text: &str| format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
    tree.insert(ES, windows(SPANISH));
    synced(&mut tree);
    holds(&tree, ES, &windows(SPANISH));
    edit(
        &mut tree,
        MARKDOWN,
        &[
            ("1 week", "2 weeks"),
            ("- Rest", "- Eat a light meal.\n- Rest"),
        ],
    );
    synced(&mut tree);
    let text = tree.text(ES).unwrap();
    assert!(
        text.starts_with("\u{FEFF}## content")
            && text.contains("# translate: how-long--eat-a-light =\r\n")
    );
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn what_cannot_be_edited_is_left_alone_and_told() {
    let edits: &[(&str, &str, &str)] = &[
        (
            ES,
            "broken line without equals sign\n",
            "syntax/truncated-value",
        ),
        (ES, "<<<<<<< ours\n", "syntax/conflict-marker"),
        (LEDGER, "how-long--heading\tb3-1\n", "review/mangled-ledger"),
    ];
    for (path, text, code) in edits {
        let mut tree = translated();
        let damaged = format!("{}{text}", tree.text(path).unwrap());
        tree.insert(*path, damaged);
        let es = tree.text(ES).unwrap().to_owned();
        edit(
            &mut tree,
            MARKDOWN,
            &[("- Rest", "- Eat a light meal.\n- Rest")],
        );
        let plan = synced(&mut tree);
        assert!(
            plan.diagnostics.iter().any(|it| it.code == *code),
            "{:?}",
            plan.diagnostics
        );
        holds(&tree, ES, &es);
        contains(&tree, "locales/en-US/after.ftl", "how-long--eat-a-light");
        // Repaired, it catches up.
        let repaired = tree.text(path).unwrap().replace(text, "");
        tree.insert(*path, repaired);
        synced(&mut tree);
        contains(&tree, ES, "# translate: how-long--eat-a-light =");
    }
    for (path, text) in [
        (MARKDOWN, "\n<<<<<<< ours\n"),
        ("locales/en-US/after.ftl", "\n<<<<<<< ours\n"),
        ("locales/en-US/after.ftl", "\nbroken\n"),
    ] {
        let mut tree = translated();
        let damaged = format!("{}{text}", tree.text(path).unwrap());
        tree.insert(path, damaged);
        sync(&project(&tree), &tree, &options()).unwrap_err();
    }
}

#[test]
fn a_move_waits_until_every_file_can_be_edited() {
    let mut tree = translated();
    let broken = format!("{}broken\n", tree.text(ES).unwrap());
    tree.insert(ES, broken);
    edit(&mut tree, MARKDOWN, &[("- Rest for 2 hours.\n", "")]);
    tree.insert(
        "content/b.md",
        "+++\ntitle = \"B\"\n+++\n\nRest for 2 hours.\n",
    );
    synced(&mut tree);
    contains(&tree, "locales/en-US/after.ftl", "how-long--rest-for-hours");
    let repaired = tree.text(ES).unwrap().replace("broken\n", "");
    tree.insert(ES, repaired);
    synced(&mut tree);
    contains(
        &tree,
        "locales/es/b.ftl",
        "how-long--rest-for-hours = Descanse 2 horas.",
    );
    assert!(
        !tree
            .text("locales/en-US/after.ftl")
            .unwrap()
            .contains("rest-for-hours")
    );
}

#[test]
fn a_stub_that_is_filled_in_elsewhere_goes() {
    let mut tree = tree(&[(MARKDOWN, AFTER)]);
    synced(&mut tree);
    let text = format!("{STUBS}\nhow-long--heading = Cuánto dura\n");
    tree.insert(ES, text);
    synced(&mut tree);
    let stub = "\n# source: How long relief lasts\n# translate: how-long--heading =\n";
    let filled = "\n# source: How long relief lasts\nhow-long--heading = Cuánto dura\n";
    holds(&tree, ES, &format!("{}{filled}", STUBS.replace(stub, "")));
}

#[test]
fn unknown_messages_and_neutral_texts_are_left_alone() {
    let mut tree = translated();
    let table = "\n| Year | Dose |\n|---|---|\n| 2019 | 5 mg |\n";
    edit(&mut tree, MARKDOWN, &[("Results vary.\n", table)]);
    let own = "\n-own = x\n\nown = y\n\nhow-long--typo = z\n";
    let text = format!("{}{own}", tree.text(ES).unwrap());
    tree.insert(ES, text);
    synced(&mut tree);
    contains(&tree, "locales/en-US/after.ftl", " = 2019\n");
    assert!(!tree.text(ES).unwrap().contains("2019"));
    contains(&tree, ES, own);
}

#[test]
fn live_messages_move_on_request_only() {
    let mut tree = translated();
    let moved = "- Rest for 2 hours.\n- Do not drive. Call { $phone }.\n";
    let to = "- Do not drive. Call { $phone }.\n- Rest for 2 hours.\n";
    edit(&mut tree, MARKDOWN, &[(moved, to)]);
    synced(&mut tree);
    holds(&tree, ES, SPANISH);
    let mut options = options();
    options.order = true;
    synced_with(&mut tree, &options);
    let text = tree.text(ES).unwrap();
    assert!(text.find("No conduzca").unwrap() < text.find("«Reposar»").unwrap());
    assert_eq!(text.len(), SPANISH.len());
}

#[test]
fn comments_that_a_tool_dropped_are_put_back() {
    let mut tree = translated();
    let bare: String = SPANISH
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("# "))
        .collect();
    tree.insert(ES, bare);
    let plan = synced(&mut tree);
    assert!(plan.tallies.is_empty());
    contains(&tree, ES, "# source: Results vary.\nhow-long--results-vary");
}

/// Interrupts the writing after each file: `values` are always somewhere, and the next run completes it.
fn survives_interruptions(tree: &MemoryTree, values: &[&str]) -> MemoryTree {
    let changes = sync(&project(tree), tree, &options())
        .unwrap()
        .changes
        .changes;
    let missing = |tree: &MemoryTree| {
        let paths = tree
            .files()
            .iter()
            .filter(|path| path.starts_with("locales/es/"));
        let all: String = paths.map(|path| tree.text(path).unwrap()).collect();
        values.iter().find(|value| !all.contains(**value)).copied()
    };
    for part in 0..changes.len() {
        let mut interrupted = tree.clone();
        for change in &changes[..part] {
            apply_one(&mut interrupted, change);
        }
        assert_eq!(
            missing(&interrupted),
            None,
            "after {part} of {}",
            changes.len()
        );
        synced(&mut interrupted);
        assert_eq!(missing(&interrupted), None, "completed after {part}");
    }
    let mut complete = tree.clone();
    synced(&mut complete);
    complete
}

#[test]
fn two_articles_exchange_texts() {
    let article = |title: &str, text: &str| {
        format!("+++\ntitle = \"{title}\"\n+++\n\nStays in {title}.\n\n{text}\n")
    };
    let (one, two) = ("Bring your own water.", "Nobody may drive home afterwards.");
    let mut tree = tree(&[
        ("content/a.md", &article("A", one)),
        ("content/b.md", &article("B", two)),
    ]);
    synced(&mut tree);
    for (slug, value) in [("a", "Traiga agua."), ("b", "Nadie conduzca.")] {
        let path = format!("locales/es/{slug}.ftl");
        let text = tree.text(&path).unwrap();
        let stub = text.lines().last().unwrap().to_owned();
        let live = stub.replace("# translate: ", "") + " " + value;
        edit(&mut tree, &path, &[(&stub, &live)]);
    }
    synced(&mut tree);
    tree.insert("content/a.md", article("A", two));
    tree.insert("content/b.md", article("B", one));
    let after = survives_interruptions(&tree, &["Traiga agua.", "Nadie conduzca."]);
    contains(
        &after,
        "locales/es/a.ftl",
        &format!("# source: {two}\nintro--nobody-may-drive = Nadie conduzca.\n"),
    );
    contains(
        &after,
        "locales/es/b.ftl",
        &format!("# source: {one}\nintro--bring-your-own = Traiga agua.\n"),
    );
}

#[test]
fn one_text_goes_while_another_comes_back() {
    let mut tree = translated();
    edit(&mut tree, MARKDOWN, &[("\nResults vary.\n", "")]);
    synced(&mut tree);
    edit(
        &mut tree,
        MARKDOWN,
        &[("- Bring form {A}.\n", "\nResults vary.\n")],
    );
    let after = survives_interruptions(&tree, &["Los resultados varían.", "Traiga el formulario"]);
    contains(
        &after,
        ES,
        "# source: Results vary.\nhow-long--results-vary = Los resultados varían.\n",
    );
    contains(
        &after,
        "locales/es/after.obsolete.ftl",
        "how-long--bring-form-a = Traiga",
    );
}

#[test]
fn explicit_ids_exchanged_between_sections() {
    let article = |one: &str, two: &str| {
        format!(
            "+++\ntitle = \"A\"\n+++\n\n## Water {{#{one}}}\n\nDrink.\n\n## Driving {{#{two}}}\n\nWalk.\n"
        )
    };
    let mut tree = tree(&[("content/a.md", &article("x", "y"))]);
    synced(&mut tree);
    let filled = tree
        .text("locales/es/a.ftl")
        .unwrap()
        .replace("# translate: x--heading =", "x--heading = Agua")
        .replace("# translate: y--heading =", "y--heading = Conducir");
    tree.insert("locales/es/a.ftl", filled);
    synced(&mut tree);
    tree.insert("content/a.md", article("y", "x"));
    synced(&mut tree);
    contains(
        &tree,
        "locales/es/a.ftl",
        "# source: Water\ny--heading = Agua\n",
    );
    contains(
        &tree,
        "locales/es/a.ftl",
        "# source: Driving\nx--heading = Conducir\n",
    );
}

#[test]
fn every_construct_reads_back_from_the_reference_catalogue() {
    let article = "\
+++
title = \"{ $phone } *and* {braces}\"
description = \"One.\"
+++

*First* line\\
**second** line\\
[third](https://c.example) { $phone }\\
.fourth

**Bold** first. `{ $code } {\"x\"}` { NUMBER($n,minimumFractionDigits:1) }

1. One
   - nested [label]
2. ![An image](x.png)

![Alone](x.png \"Its caption\")

> [!WARNING]
> Do not “drive”. \"Quoted\" \\* star

Table: Doses

| A | B |
|---|:-:|
| 5 mg | `x` |
|  | [one][label] |

Term
: Its *definition*.

A note.[^n]

[label]: https://c.example
[^n]: The *note*.

## 休息两小时

休息。 = x

## Heading
#### Deep {.critical}
";
    let mut tree = tree(&[(MARKDOWN, article)]);
    synced(&mut tree);
    let project = project(&tree);
    let unit = project.article("after").unwrap();
    assert!(unit.unsynced.is_empty(), "{:?}", unit.unsynced);
    assert_eq!(unit.segments.len(), 24);
    // What is shown above a stub is what its hash is compared with.
    let filled = tree.text(ES).unwrap().replace("# translate: ", "");
    let filled: String = filled
        .split_inclusive('\n')
        .map(|line| {
            if line.ends_with(" =\n") {
                line.replace(" =\n", " = x\n")
            } else {
                line.to_owned()
            }
        })
        .collect();
    tree.insert(ES, filled);
    let plan = synced(&mut tree);
    assert_eq!(plan.tallies[0].outdated, 0);
    assert!(plan.tallies[0].recorded > 20);
}

#[test]
fn a_changed_first_line_of_a_hard_break_is_stale_and_shown_on_one_line() {
    let mut tree = tree(&[(
        MARKDOWN,
        "+++\ntitle = \"T\"\n+++\n\nOne here\\\ntwo there.\n",
    )]);
    synced(&mut tree);
    contains(
        &tree,
        "locales/en-US/after.ftl",
        "intro--one-here-two =\n    One here\\\n    two there.\n",
    );
    contains(
        &tree,
        ES,
        "# source: One here\\ two there.\n# translate: intro--one-here-two =\n",
    );
    edit(
        &mut tree,
        ES,
        &[(
            "# translate: intro--one-here-two =",
            "intro--one-here-two = Uno",
        )],
    );
    synced(&mut tree);
    edit(&mut tree, MARKDOWN, &[("One here", "One there")]);
    synced(&mut tree);
    contains(
        &tree,
        ES,
        "# was: One here\\ two there.\n# now: One there\\ two there.\nintro--one-here-two = Uno\n",
    );
}

#[test]
fn a_move_waits_for_languages_that_are_left_out() {
    let mut tree = translated();
    let settings = SETTINGS.replace("\"es\"", "\"es\", \"ar\"");
    tree.insert("polyleaf.toml", settings);
    synced(&mut tree);
    edit(&mut tree, MARKDOWN, &[("- Rest for 2 hours.\n", "")]);
    tree.insert(
        "content/b.md",
        "+++\ntitle = \"B\"\n+++\n\nRest for 2 hours.\n",
    );
    let mut only = options();
    only.locales = Some(vec!["ar".into()]);
    let plan = synced_with(&mut tree, &only);
    assert_eq!(plan.diagnostics[0].code, "coverage/not-synced");
    contains(&tree, "locales/en-US/after.ftl", "how-long--rest-for-hours");
    assert!(synced(&mut tree).diagnostics.is_empty());
    contains(
        &tree,
        "locales/es/b.ftl",
        "how-long--rest-for-hours = Descanse 2 horas.",
    );
    contains(
        &tree,
        "locales/ar/b.ftl",
        "# translate: how-long--rest-for-hours =",
    );
}
