//! The mirror of the catalogues in PO: what either side changes reaches the other, and nothing is lost.

use std::process::Command;

use crate::hostile::{ARTICLE, CATALOGUE, PROJECT};
use crate::project::{Files, Run, TestProject};

const MIRROR: &str = "po/es/after.po";
const LEDGER: &str = "locales/es/after.review.tsv";
const OBSOLETE: &str = "locales/es/after.obsolete.ftl";
const SETTING: &str = "[exchange]\nmirror = \"po\"\n";

/// A translated project with its mirror.
fn mirrored() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.write(
        "polyleaf.toml",
        format!("{}\n{SETTING}", project.read("polyleaf.toml")),
    );
    project.run(&["sync", "--origin", "human"]).exits(0);
    assert!(project.has(MIRROR));
    project
}

/// Catalogues, ledgers and mirror.
fn all(project: &TestProject) -> Files {
    let mut files = project.files(".");
    files.retain(|path, _| path.starts_with("locales/") || path.starts_with("po/"));
    files
}

/// Syncs, then once more, which must change nothing.
#[track_caller]
fn synced(project: &TestProject, code: i32) -> Run {
    let run = project
        .run(&["sync", "--format", "short", "--origin", "human"])
        .exits(code);
    let before = all(project);
    project
        .run(&["sync"])
        .says(&["everything is in step; nothing was changed"]);
    assert!(all(project) == before);
    run
}

#[test]
fn a_file_of_every_article_is_kept_in_step() {
    let project = mirrored();
    let po = project.read(MIRROR);
    assert!(
        po.contains("\"Language: es\\n\"") && po.contains("#: content/after.md\nmsgctxt \"intro--call\"\nmsgid \"Call { $phone }.\"\nmsgstr \"Llame al { $phone }.\"\n"),
        "{po}"
    );
    project.run(&["sync", "--check"]).exits(0);
    // On another day, too.
    let mut later = Command::new(env!("CARGO_BIN_EXE_polyleaf"));
    later.args(["sync", "--check", "--date", "2027-01-01"]);
    Run::of(later.current_dir(project.root())).exits(0);
    project.remove(MIRROR);
    project.run(&["sync", "--check"]).exits(1).says(&[MIRROR]);
    synced(&project, 0);
    assert_eq!(project.read(MIRROR), po);
    // What a translator edits in the catalogue, in nothing but its entry.
    project.edit(CATALOGUE, "Coma algo ligero.", "Coma ligero.");
    project
        .run(&["sync", "--check"])
        .exits(1)
        .says(&[CATALOGUE.replace(".ftl", ".review.tsv").as_str(), MIRROR]);
    synced(&project, 0);
    let target = project.row(LEDGER, "food--eat-a-light")[1].clone();
    let expected = po.replace("Coma algo ligero.", "Coma ligero.");
    let changed: Vec<String> = project
        .read(MIRROR)
        .lines()
        .filter(|line| !expected.contains(line))
        .map(str::to_owned)
        .collect();
    assert_eq!(changed.len(), 1);
    assert!(
        changed[0].contains(&format!("target={target}")),
        "{changed:?}"
    );
    // A project without one has none.
    project.write(
        "polyleaf.toml",
        project.read("polyleaf.toml").replace(SETTING, ""),
    );
    project.edit(CATALOGUE, "Coma ligero.", "Coma.");
    let before = project.read(MIRROR);
    project.run(&["sync"]).exits(0);
    assert_eq!(project.read(MIRROR), before);
}

#[test]
fn what_is_translated_in_the_mirror_comes_in() {
    let project = mirrored();
    project.edit(
        MIRROR,
        "\"Last-Translator: \\n\"",
        "\"Last-Translator: Ana Díaz <ana@clinic.example>\\n\"",
    );
    // As a tool breaks lines.
    project.edit(
        MIRROR,
        "msgstr \"Coma algo ligero.\"",
        "msgstr \"\"\n\"Coma \"\n\"ligero.\"",
    );
    project.edit(
        MIRROR,
        "msgctxt \"intro--call\"",
        "# our number\nmsgctxt \"intro--call\"",
    );
    project
        .run(&["sync", "--check"])
        .exits(1)
        .says(&["es: 1 changed, 1 commented"]);
    synced(&project, 0).says(&["es: 1 changed, 1 commented"]);
    assert!(
        project
            .read(CATALOGUE)
            .contains("food--eat-a-light = Coma ligero.\n")
    );
    assert!(
        project
            .read(CATALOGUE)
            .contains("# our number\nintro--call = Llame")
    );
    let [source, target, origin, translator] = project.row(LEDGER, "food--eat-a-light");
    assert_eq!((&*origin, &*translator), ("human", "Ana Díaz"));
    let po = project.read(MIRROR);
    assert!(
        po.contains(&format!("source={source} target={target}")),
        "{po}"
    );
    assert!(po.contains("Last-Translator: Ana Díaz"), "the header stays");
    // A comment that is deleted in the catalogue goes, one that is written there comes.
    project.edit(CATALOGUE, "# our number\n", "# the clinic's number\n");
    synced(&project, 0);
    let po = project.read(MIRROR);
    assert!(
        po.contains("# the clinic's number\n") && !po.contains("# our number\n"),
        "{po}"
    );
    // A translation that is new.
    project.edit(ARTICLE, "Eat a light meal.", "Eat a light meal.\n\nSleep.");
    synced(&project, 0);
    project.edit(
        MIRROR,
        "msgid \"Sleep.\"\nmsgstr \"\"",
        "msgid \"Sleep.\"\nmsgstr \"Duerma.\"",
    );
    synced(&project, 0).says(&["es: 1 new"]);
    assert!(project.read(CATALOGUE).ends_with("food--sleep = Duerma.\n"));
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
}

#[test]
fn marks_travel_both_ways() {
    let project = mirrored();
    let id = "intro--rest-for-hours";
    project.edit(ARTICLE, "Rest for 2 hours.", "Rest for 3 hours.");
    synced(&project, 0);
    let stale = "#, fuzzy\n#| msgid \"Rest for 2 hours.\"\nmsgctxt \"intro--rest-for-hours\"\nmsgid \"Rest for 3 hours.\"\nmsgstr \"Descanse 2 horas.\"\n";
    assert!(
        project.read(MIRROR).contains(stale),
        "{}",
        project.read(MIRROR)
    );
    // Edited, and no longer marked.
    project.edit(
        MIRROR,
        stale,
        "msgctxt \"intro--rest-for-hours\"\nmsgid \"Rest for 3 hours.\"\nmsgstr \"Descanse 3 horas.\"\n",
    );
    synced(&project, 0).says(&["es: 1 changed"]);
    assert!(
        project
            .read(CATALOGUE)
            .contains("# source: Rest for 3 hours.\nintro--rest-for-hours = Descanse 3 horas.\n")
    );
    // Marked in the tool, with the text as it is.
    let current = "msgctxt \"intro--rest-for-hours\"\n";
    project.edit(MIRROR, current, &format!("#, fuzzy\n{current}"));
    synced(&project, 0).says(&["es: 1 marked as in doubt"]);
    assert!(
        project
            .read(MIRROR)
            .contains(&format!("#, fuzzy\n{current}"))
    );
    project
        .run(&["check"])
        .exits(0)
        .says(&["coverage/stale-message", id]);
    // And said to be right after all, here or there.
    let doubted = all(&project);
    project.run(&["done", "es", id]).exits(0);
    synced(&project, 0);
    assert!(!project.read(MIRROR).contains("fuzzy"));
    for (path, bytes) in &doubted {
        project.write(path, bytes);
    }
    project.edit(MIRROR, "#, fuzzy\n", "");
    synced(&project, 0).says(&["es: 1 confirmed as they are"]);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
}

#[test]
fn a_mark_taken_from_critical_text_is_a_statement_and_an_edit_of_the_catalogue_is_none() {
    let project = mirrored();
    project.edit(ARTICLE, "## Food {#food}", "## Food {#food .critical}");
    synced(&project, 0);
    project.edit(ARTICLE, "Eat a light meal.", "Eat a very light meal.");
    synced(&project, 0);
    project.edit(CATALOGUE, "Coma algo ligero.", "Coma algo muy ligero.");
    synced(&project, 0);
    assert!(
        project.read(MIRROR).contains("#, fuzzy\n"),
        "{}",
        project.read(MIRROR)
    );
    let before = project.read(MIRROR);
    // Its translation is another, but the mark is still there.
    project.edit(MIRROR, "Coma algo muy ligero.", "Coma algo bien ligero.");
    synced(&project, 0).says(&["1 of these behind the source"]);
    assert!(project.read(MIRROR).contains("#, fuzzy\n"));
    let fuzzy = project.read(MIRROR);
    assert!(fuzzy != before);
    project.edit(MIRROR, "#, fuzzy\n", "");
    synced(&project, 0).says(&["es: 1 confirmed as they are"]);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
}

#[test]
fn what_both_sides_changed_is_never_lost() {
    let project = mirrored();
    project.edit(CATALOGUE, "Coma algo ligero.", "Coma algo.");
    project.edit(MIRROR, "Coma algo ligero.", "Coma ligero.");
    synced(&project, 1)
        .says_in_one_line(&[
            "po/es/after.po:",
            "exchange/conflict",
            "Ours stays",
            OBSOLETE,
        ])
        .says(&["1 changed here as well, theirs set aside"]);
    assert!(project.read(MIRROR).contains("msgstr \"Coma algo.\""));
    assert!(project.read(OBSOLETE).contains("#     Coma ligero.\n"));
    // The same edit on both sides is no conflict.
    project.edit(CATALOGUE, "Coma algo.", "Coma poco.");
    project.edit(MIRROR, "Coma algo.", "Coma poco.");
    synced(&project, 0);
    // The source changed while the translation was edited.
    project.edit(ARTICLE, "Eat a light meal.", "Eat a very light meal.");
    project.edit(MIRROR, "Coma poco.", "Coma poca cosa.");
    synced(&project, 0).says(&["es: 1 changed, 1 of these behind the source"]);
    assert!(project.read(CATALOGUE).contains(
        "# was: Eat a light meal.\n# now: Eat a very light meal.\nfood--eat-a-light = Coma poca cosa.\n"
    ));
    assert!(
        project
            .read(MIRROR)
            .contains("#| msgid \"Eat a light meal.\"\n")
    );
    // Taken out of the catalogue, it stays out; what the mirror had is kept.
    project.without_message(CATALOGUE, "food--heading");
    synced(&project, 0).says(&["1 set aside"]);
    assert!(
        project
            .read(MIRROR)
            .contains("msgid \"Food\"\nmsgstr \"\"\n")
    );
    assert!(project.read(OBSOLETE).contains("#     Comida\n"));
    // Emptied in the mirror, it comes back.
    project.edit(MIRROR, "msgstr \"Llame al { $phone }.\"", "msgstr \"\"");
    synced(&project, 0);
    assert!(
        project
            .read(MIRROR)
            .contains("msgstr \"Llame al { $phone }.\"")
    );
}

#[test]
fn what_is_gone_is_obsolete_and_what_is_renamed_goes_along() {
    let project = mirrored();
    project.edit(MIRROR, "Coma algo ligero.", "Coma ligero.");
    project.edit(ARTICLE, "\n## Food {#food}\n\nEat a light meal.\n", "");
    synced(&project, 0).says(&["es: 1 set aside"]);
    let po = project.read(MIRROR);
    assert!(
        po.contains("#~ msgctxt \"food--eat-a-light\"\n#~ msgid \"Eat a light meal.\"\n#~ msgstr \"Coma algo ligero.\"\n"),
        "{po}"
    );
    assert!(project.read(OBSOLETE).contains("#     Coma ligero.\n"));
    // Under another name, with an edit that was made before.
    let project = mirrored();
    project.edit(MIRROR, "Coma algo ligero.", "Coma ligero.");
    project.edit(
        MIRROR,
        "\"Last-Translator: \\n\"",
        "\"Last-Translator: Ana\\n\"",
    );
    let text = project.read(ARTICLE);
    project.remove(ARTICLE);
    project.write("content/home.md", text);
    synced(&project, 0).says(&["es: 1 changed"]);
    assert!(!project.has(MIRROR));
    assert!(
        project
            .read("locales/es/home.ftl")
            .contains("= Coma ligero.\n")
    );
    let po = project.read("po/es/home.po");
    assert!(
        po.contains("Last-Translator: Ana") && po.contains("#: content/home.md\n"),
        "{po}"
    );
    // A whole article that is gone.
    project.remove("content/home.md");
    project.write(
        "content/other.md",
        "+++\ntitle = \"Something else\"\n+++\n\nNothing alike.\n",
    );
    synced(&project, 0);
    assert!(
        project
            .read("po/es/home.po")
            .contains("#~ msgstr \"Coma ligero.\"\n")
    );
    assert!(project.has("po/es/other.po"));
}

/// A fault: what a translator's tool or a merge did, whether the whole file is refused, and what is said of it.
type Fault = (fn(&str) -> Vec<u8>, bool, &'static [&'static str]);

#[test]
fn what_is_damaged_is_refused_and_stays_until_it_is_mended() {
    let faults: &[Fault] = &[
        (
            |po| {
                po.chars()
                    .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
                    .collect()
            },
            true,
            &["po/es/after.po:", "exchange/unreadable-file", "UTF-8"],
        ),
        (
            |po| po[..po.len() - 4].into(),
            true,
            &["exchange/unreadable-file", "cut off"],
        ),
        (
            |po| {
                po.replacen(
                    "msgstr \"Comida\"",
                    "<<<<<<< HEAD\nmsgstr \"Comida\"\n=======\nmsgstr \"Comidas\"\n>>>>>>> x",
                    1,
                )
                .into()
            },
            true,
            &[
                "exchange/unreadable-file",
                "a merge left two versions",
                "mend this line",
            ],
        ),
        (
            |po| po.replace("Language: es", "Language: fr").into(),
            true,
            &[
                "po/es/after.po:10:1",
                "exchange/wrong-language",
                "in fr",
                "Mend `Language:`",
            ],
        ),
        (
            |po| {
                po.replace("msgid \"Food\"\nmsgstr \"Comida\"", "msgid \"Food\"\nmsgid_plural \"Foods\"\nmsgstr[0] \"Comida\"\nmsgstr[1] \"Comidas\"").into()
            },
            false,
            &["exchange/plural-entry", "food--heading", "Fluent variants"],
        ),
        (
            |po| {
                po.replace("Llame al { $phone }.", "Llame al { $fono }.")
                    .into()
            },
            false,
            &[
                "exchange/damaged-placeable",
                "intro--call",
                "run `polyleaf sync` again",
            ],
        ),
        (
            |po| {
                format!("{po}\nmsgctxt \"food--heading\"\nmsgid \"Food\"\nmsgstr \"Alimentos\"\n")
                    .into()
            },
            false,
            &[
                "exchange/repeated-message",
                "food--heading",
                "neither was taken",
            ],
        ),
        (
            |po| format!("{po}\nmsgctxt \"food--none\"\nmsgid \"x\"\nmsgstr \"y\"\n").into(),
            false,
            &["exchange/foreign-message", "food--none"],
        ),
    ];
    for (damage, is_whole, said) in faults {
        let project = mirrored();
        let before = project.read(MIRROR);
        let damaged = damage(&before);
        assert!(damaged != before.as_bytes());
        project.write(MIRROR, &damaged);
        let catalogues = project.files("locales");
        for _ in 0..2 {
            project
                .run(&["sync", "--format", "short"])
                .exits(1)
                .says_in_one_line(said);
            assert!(project.files("locales") == catalogues, "{said:?}");
            assert!(
                std::fs::read(project.path(MIRROR)).unwrap() == damaged,
                "{said:?}"
            );
        }
        project.run(&["sync", "--check"]).exits(1);
        if *is_whole {
            continue;
        }
        // Everything else in the file still comes in, and goes out.
        let text = String::from_utf8(damaged).unwrap();
        project.write(MIRROR, text.replace("Descanse 2 horas.", "Repose 2 horas."));
        project.edit(CATALOGUE, "Coma algo ligero.", "Coma ligero.");
        project.run(&["sync", "--origin", "human"]).exits(1);
        assert!(
            project.read(CATALOGUE).contains("Repose 2 horas."),
            "{said:?}"
        );
        let po = project.read(MIRROR);
        assert!(po.contains("Coma ligero."), "{said:?}");
        // Once it is mended, it is in step.
        project.remove(MIRROR);
        synced(&project, 0);
    }
}

#[test]
fn files_that_are_not_of_the_mirror_are_left_alone() {
    let project = mirrored();
    let website = "msgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgid \"Home\"\nmsgstr \"Inicio\"\n";
    project.write("po/es/website.po", website);
    project.write("po/es/notes.txt", "x");
    synced(&project, 0);
    assert_eq!(project.read("po/es/website.po"), website);
    // Nor does anything go where a link leads out of the project.
    project.remove(MIRROR);
    std::os::unix::fs::symlink("/dev/null", project.path(MIRROR)).unwrap();
    project
        .run(&["sync", "--format", "short"])
        .exits(1)
        .says_in_one_line(&[MIRROR, "links out of the project"]);
    // A mirror that a tool keeps elsewhere.
    let project = TestProject::new(PROJECT);
    let settings = project.read("polyleaf.toml");
    project.write(
        "polyleaf.toml",
        format!("{settings}\n{SETTING}folder = \"weblate/texts\"\n"),
    );
    synced(&project, 0);
    assert!(project.has("weblate/texts/es/after.po"));
}

#[test]
fn every_language_of_the_sample_has_a_mirror_that_stays_in_step() {
    let project = TestProject::whole_sample();
    let settings = project.read("polyleaf.toml");
    project.write("polyleaf.toml", format!("{SETTING}\n{settings}"));
    let before = project.files("locales");
    project.run(&["sync"]).exits(0).says(&["48 files changed"]);
    project.run(&["sync", "--check"]).exits(0);
    assert!(project.files("locales") == before);
}
