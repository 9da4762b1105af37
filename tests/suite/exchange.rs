//! Texts that go to translation tools and come back: nothing changes that nobody edited, and no edit is lost.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::hostile::{ARTICLE, CATALOGUE, published};
use crate::project::{Files, TestProject};

/// Every format that comes back, with the ending of its files.
const FORMATS: [(&str, &str); 4] = [
    ("po", "po"),
    ("xliff", "xlf"),
    ("xliff-1.2", "xlf"),
    ("xlsx", "xlsx"),
];
const LEDGER: &str = "locales/es/after.review.tsv";
const OBSOLETE: &str = "locales/es/after.obsolete.ftl";
const PO: &str = "exchange/es.po";

fn locales(project: &TestProject) -> Files {
    project.files("locales")
}

/// A synced and translated project with its texts exported as PO.
fn exported() -> TestProject {
    let project = published();
    project.run(&["export", "--to", "po", "es"]).exits(0);
    project
}

#[test]
fn what_nobody_edited_changes_no_byte() {
    let project = TestProject::whole_sample();
    let before = locales(&project);
    for (format, ending) in FORMATS {
        project.run(&["export", "--to", format]).exits(0);
        let mut files: Vec<String> = project
            .files("exchange")
            .into_keys()
            .map(|name| format!("exchange/{name}"))
            .collect();
        files.retain(|name| name.ends_with(&format!(".{ending}")));
        assert_eq!(files.len(), 24, "{format}");
        let mut arguments = vec!["import"];
        arguments.extend(files.iter().map(String::as_str));
        project
            .run(&arguments)
            .exits(0)
            .says(&["nothing was changed"]);
        assert!(locales(&project) == before, "{format}");
        fs::remove_dir_all(project.path("exchange")).unwrap();
    }
}

#[test]
fn an_edit_changes_its_text_and_its_row_alone() {
    let project = exported();
    project.edit(
        PO,
        "\"Last-Translator: \\n\"",
        "\"Last-Translator: Ana Díaz <ana@clinic.example>\\n\"",
    );
    project.edit(PO, "Coma algo ligero.", "Coma \\\"ligero\\\".");
    let before = project.read(CATALOGUE);
    let ledger = project.read(LEDGER);
    let old = project.row(LEDGER, "food--eat-a-light");
    project
        .run(&["import", PO, "--origin", "machine", "--dry-run"])
        .exits(0)
        .says(&["es: 1 changed, 5 as they were", CATALOGUE, LEDGER]);
    assert_eq!(project.read(CATALOGUE), before, "a dry run changes nothing");
    project
        .run(&["import", PO, "--origin", "machine"])
        .exits(0)
        .says(&["es: 1 changed, 5 as they were", "2 files changed"]);
    assert_eq!(
        project.read(CATALOGUE),
        before.replace("Coma algo ligero.", "Coma \"ligero\".")
    );
    let [source, target, origin, translator] = project.row(LEDGER, "food--eat-a-light");
    assert_eq!(
        (source, &*origin, &*translator),
        (old[0].clone(), "machine", "Ana Díaz")
    );
    assert!(target != old[1]);
    let differing = project
        .read(LEDGER)
        .lines()
        .filter(|line| !ledger.contains(*line))
        .count();
    assert_eq!(differing, 1);
    // A second time there is nothing to do.
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn a_stub_is_filled_in_and_what_stands_around_it_stays() {
    let project = published();
    let text = project.read(CATALOGUE).replace(
        "food--eat-a-light = Coma algo ligero.",
        "# ask Ana\n# translate: food--eat-a-light = Coma algo",
    );
    // No line feed at the end of the file, and carriage returns.
    project.write(CATALOGUE, text.trim_end().replace('\n', "\r\n"));
    project.run(&["export", "--to", "po", "es"]).exits(0);
    project.edit(
        PO,
        "msgid \"Eat a light meal.\"\nmsgstr \"\"",
        "msgid \"Eat a light meal.\"\nmsgstr \"Coma ligero.\"",
    );
    project.edit(PO, "# ask Ana\n", "# ask Ana\n# she says so\n");
    project.run(&["import", PO]).exits(0).says(&["es: 1 new"]);
    let after = project.read(CATALOGUE);
    assert!(
        after.ends_with(
            "# source: Eat a light meal.\r\n# ask Ana\r\n# draft: Coma algo\r\n# she says so\r\nfood--eat-a-light = Coma ligero.\r\n"
        ),
        "{after:?}"
    );
    project.run(&["sync", "--check"]).exits(0);
    // Where there is no catalogue at all.
    fs::remove_file(project.path(CATALOGUE)).unwrap();
    fs::remove_file(project.path(LEDGER)).unwrap();
    project.run(&["import", PO]).exits(0);
}

#[test]
fn a_new_catalogue_is_made_in_the_order_of_the_article() {
    let project = exported();
    fs::remove_file(project.path(CATALOGUE)).unwrap();
    fs::remove_file(project.path(LEDGER)).unwrap();
    // As a tool that starts from the template has it.
    let po = project.read(PO);
    let bare: String = po
        .lines()
        .filter(|line| !line.starts_with("#."))
        .fold(String::new(), |text, line| text + line + "\n");
    project.write(PO, bare);
    project
        .run(&["import", PO, "--origin", "human"])
        .exits(0)
        .says(&["es: 6 new"]);
    project.run(&["sync", "--check"]).exits(0);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
    assert!(
        project
            .read(CATALOGUE)
            .starts_with("## content/after.md, en to es\n")
    );
}

#[test]
fn fuzzy_is_stale_and_no_longer_fuzzy_is_a_statement() {
    let project = published();
    project.edit(ARTICLE, "Rest for 2 hours.", "Rest for 3 hours.");
    project.run(&["sync"]).exits(0);
    project.run(&["export", "--to", "po", "es"]).exits(0);
    let po = project.read(PO);
    assert!(
        po.contains("#, fuzzy\n#| msgid \"Rest for 2 hours.\"\nmsgctxt \"after#intro--rest-for-hours\"\nmsgid \"Rest for 3 hours.\"\nmsgstr \"Descanse 2 horas.\"\n"),
        "{po}"
    );
    let stale = locales(&project);
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
    // Edited, still fuzzy: the new text, still behind.
    project.write(PO, po.replace("Descanse 2 horas.", "Descanse tres horas."));
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["es: 1 changed, 1 of these behind the source"]);
    let text = project.read(CATALOGUE);
    assert!(
        text.contains("# was: Rest for 2 hours.\n# now: Rest for 3 hours.\nintro--rest-for-hours = Descanse tres horas.\n"),
        "{text}"
    );
    project.run(&["sync", "--check"]).exits(0);
    // Not edited, no longer fuzzy.
    for (path, bytes) in &stale {
        project.write(&format!("locales/{path}"), bytes);
    }
    project.write(PO, po.replace("#, fuzzy\n", ""));
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["es: 1 confirmed as they are"]);
    assert!(
        project
            .read(CATALOGUE)
            .contains("# source: Rest for 3 hours.\nintro--rest-for-hours = Descanse 2 horas.\n")
    );
    // A statement is no number: that of the source is still missing.
    project
        .run(&["check"])
        .exits(1)
        .says(&["parity/quantity-mismatch", "“2 horas”", "“3 hours”"]);
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn what_an_interrupted_import_left_unconfirmed_stays_so() {
    // The translation before: none, or one that is current.
    for before in ["", "food--eat-a-light = Coma algo ligero."] {
        let project = published();
        let text = project.read(CATALOGUE);
        let stub = "# translate: food--eat-a-light =";
        if before.is_empty() {
            project.write(
                CATALOGUE,
                text.replace("food--eat-a-light = Coma algo ligero.", stub),
            );
            project.remove(LEDGER);
            project.run(&["sync", "--origin", "human"]).exits(0);
        }
        project.run(&["export", "--to", "po", "es"]).exits(0);
        let target = if before.is_empty() {
            ""
        } else {
            "Coma algo ligero."
        };
        project.edit(
            PO,
            &format!("msgctxt \"after#food--eat-a-light\"\nmsgid \"Eat a light meal.\"\nmsgstr \"{target}\""),
            "#, fuzzy\nmsgctxt \"after#food--eat-a-light\"\nmsgid \"Eat a light meal.\"\nmsgstr \"Coma ligero.\"",
        );
        let ledger = project.read(LEDGER);
        project.run(&["import", PO]).exits(0);
        // As a kill leaves it that comes between the two.
        project.write(LEDGER, ledger);
        project.run(&["check"]).says(&["coverage/stale-message"]);
        project.run(&["sync"]).exits(0);
        project.run(&["sync", "--check"]).exits(0);
        assert!(
            project
                .read(CATALOGUE)
                .contains("# now: Eat a light meal.\nfood--eat-a-light = Coma ligero.")
        );
        project.run(&["check"]).says(&["coverage/stale-message"]);
    }
}

#[test]
fn a_source_that_changed_since_makes_the_import_stale() {
    let project = exported();
    project.edit(ARTICLE, "Eat a light meal.", "Eat a very light meal.");
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    project
        .run(&["import", PO, "--format", "short"])
        .exits(1)
        .says_in_one_line(&["coverage/not-synced", "run `polyleaf sync`"]);
    project.run(&["sync"]).exits(0);
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["es: 1 changed, 1 of these behind the source"]);
    let text = project.read(CATALOGUE);
    assert!(
        text.contains("# was: Eat a light meal.\n# now: Eat a very light meal.\nfood--eat-a-light = Coma ligero.\n"),
        "{text}"
    );
    project.run(&["sync", "--check"]).exits(0);
    project
        .run(&["check"])
        .exits(0)
        .says(&["coverage/stale-message"]);
    // And where ours was found to fit in the meantime, ours stays.
    let project = exported();
    project.edit(ARTICLE, "Eat a light meal.", "Eat a very light meal.");
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    project.run(&["sync"]).exits(0);
    project.run(&["done", "es", "food--eat-a-light"]).exits(0);
    project
        .run(&["import", PO, "--format", "short"])
        .exits(1)
        .says_in_one_line(&["exchange/conflict", "does not know yet", OBSOLETE]);
    assert!(
        project
            .read(OBSOLETE)
            .contains("# translate: food--eat-a-light =\n#     Coma ligero.\n")
    );
}

#[test]
fn a_text_that_was_changed_on_both_sides_is_never_lost() {
    let project = exported();
    project.edit(CATALOGUE, "Coma algo ligero.", "Coma algo.");
    project.run(&["sync", "--origin", "human"]).exits(0);
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    let before = project.read(CATALOGUE);
    project
        .run(&["import", PO, "--format", "short"])
        .exits(1)
        .says_in_one_line(&[
            "exchange/conflict",
            "food--eat-a-light",
            "Ours stays",
            OBSOLETE,
        ])
        .says(&["1 changed here as well, theirs set aside"]);
    assert_eq!(project.read(CATALOGUE), before);
    let kept = project.read(OBSOLETE);
    assert!(
        kept.ends_with("from es.po, beside the text that was changed here\n# source: Eat a light meal.\n# translate: food--eat-a-light =\n#     Coma ligero.\n"),
        "{kept}"
    );
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
    project.run(&["sync", "--check"]).exits(0);
    // The same edit on both sides is no conflict.
    let project = exported();
    project.edit(CATALOGUE, "Coma algo ligero.", "Coma ligero.");
    project.run(&["sync", "--origin", "human"]).exits(0);
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
}

#[test]
fn a_text_that_is_gone_goes_to_the_obsolete_file() {
    let project = exported();
    project.edit(ARTICLE, "\n## Food {#food}\n\nEat a light meal.\n", "");
    project.run(&["sync"]).exits(0);
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["es: 1 set aside, since they have no place"]);
    let kept = project.read(OBSOLETE);
    assert!(
        kept.contains("food--eat-a-light = Coma algo ligero.\n"),
        "{kept}"
    );
    assert!(
        kept.contains("# translate: food--eat-a-light =\n#     Coma ligero.\n"),
        "{kept}"
    );
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
    project.run(&["sync", "--check"]).exits(0);
    // It travels along, and back.
    project.run(&["export", "--to", "po", "es"]).exits(0);
    let po = project.read(PO);
    assert!(
        po.contains("#~ msgctxt \"after#food--eat-a-light\"\n#~ msgid \"Eat a light meal.\"\n#~ msgstr \"Coma algo ligero.\"\n"),
        "{po}"
    );
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
    project.edit(
        PO,
        "#~ msgstr \"Coma algo ligero.\"",
        "#~ msgstr \"Coma poco.\"",
    );
    project.run(&["import", PO]).exits(0).says(&["1 set aside"]);
    // Even where a whole article is gone.
    let project = exported();
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    fs::remove_file(project.path(ARTICLE)).unwrap();
    project.write(
        "content/other.md",
        "+++\ntitle = \"Something else\"\n+++\n\nNothing alike.\n",
    );
    project.run(&["sync"]).exits(0);
    project.run(&["import", PO]).exits(0).says(&["1 set aside"]);
    assert!(project.read(OBSOLETE).contains("#     Coma ligero.\n"));
}

#[test]
fn values_that_are_fluent_travel_whole() {
    let project = published();
    let variants =
        "{ $n ->\n        [one] Coma algo.\n       *[other] Coma { $n } cosas.\n    } {\"{\"}";
    project.edit(ARTICLE, "Eat a light meal.", "Eat a light meal, { $n } {.");
    project.run(&["sync"]).exits(0);
    project.edit(CATALOGUE, "Coma algo ligero.", variants);
    project.edit(
        CATALOGUE,
        "food--heading = Comida\n",
        "food--heading = Comida\n    .title = x\n",
    );
    project.run(&["sync", "--origin", "human"]).exits(0);
    project.run(&["export", "--to", "po", "es"]).exits(0);
    let before = locales(&project);
    project
        .run(&["import", PO])
        .exits(0)
        .says(&["nothing was changed"]);
    assert!(locales(&project) == before);
    project.edit(
        PO,
        "*[other] Coma { $n } cosas.",
        "*[other] Coma unas { $n } cosas.",
    );
    project.edit(PO, "msgstr \"Comida\"", "msgstr \"[Comida]\"");
    project.run(&["import", PO]).exits(0).says(&["2 changed"]);
    let text = project.read(CATALOGUE);
    assert!(
        text.contains("   *[other] Coma unas { $n } cosas.\n    } {\"{\"}\n"),
        "{text}"
    );
    assert!(
        text.contains("food--heading = [Comida]\n    .title = x\n"),
        "{text}"
    );
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn right_to_left_values_stand_on_their_own_line() {
    let project = TestProject::sample();
    project.run(&["export", "--to", "po", "ar"]).exits(0);
    let before = project.read("locales/ar/ketamine-pain-relief.ftl");
    let edits = [
        ("ما الكيتامين؟", "ما هو الكيتامين؟"),
        ("تلتقط الإشارات", "تستقبل الإشارات"),
    ];
    let mut expected = before;
    for (from, to) in edits {
        project.edit("exchange/ar.po", from, to);
        expected = expected.replacen(from, to, 1);
    }
    project
        .run(&["import", "exchange/ar.po", "--origin", "human"])
        .exits(0)
        .says(&["ar: 2 changed"]);
    assert_eq!(
        project.read("locales/ar/ketamine-pain-relief.ftl"),
        expected
    );
}

#[test]
fn what_is_damaged_is_refused_text_by_text() {
    let project = exported();
    let po = project.read(PO);
    let files = locales(&project);
    // From, to, exit status, parts of one line of what is said.
    let table: &[(&str, &str, i32, &[&str])] = &[
        (
            "Llame al { $phone }.",
            "Llámenos.",
            1,
            &[
                "es.po:38:1",
                "exchange/damaged-placeable",
                "intro--call has lost `{ $phone }`",
            ],
        ),
        (
            "Llame al { $phone }.",
            "Llame al { $phone.",
            1,
            &["exchange/unwritable-text", "no `}` closes"],
        ),
        (
            "Coma algo ligero.",
            "Coma [algo](#nada).",
            1,
            &["exchange/damaged-link", "`#nada`"],
        ),
        (
            "msgctxt \"after#food--heading\"",
            "msgctxt \"after#food--foot\"",
            0,
            &["1 set aside"],
        ),
        (
            "msgctxt \"after#food--heading\"",
            "msgctxt \"../x#food--foot\"",
            1,
            &["exchange/foreign-message", "never had"],
        ),
        (
            "msgstr \"Comida\"",
            "msgstr[0] \"Comida\"\nmsgstr[1] \"Comidas\"",
            1,
            &["exchange/plural-entry", "food--heading"],
        ),
        (
            "\"Language: es\\n\"",
            "\"Language: fr\\n\"",
            2,
            &["exchange/wrong-language", "is in fr"],
        ),
        (
            "\"Language: es\\n\"\n",
            "",
            2,
            &["exchange/wrong-language", "does not say"],
        ),
        (
            "msgstr \"Comida\"",
            "msgstr \"Comida",
            2,
            &["exchange/unreadable-file", "cut off"],
        ),
        (
            "msgstr \"Comida\"\n",
            "msgstr \"Comida\"\n\nmsgctxt \"after#food--heading\"\nmsgid \"Food\"\nmsgstr \"Platos\"\n",
            1,
            &["exchange/repeated-message", "food--heading is there twice"],
        ),
    ];
    for (from, to, status, parts) in table {
        project.write(PO, &po);
        project.edit(PO, from, to);
        project
            .run(&["import", PO, "--format", "short"])
            .exits(*status)
            .says_in_one_line(parts);
        let mut now = locales(&project);
        now.retain(|path, _| !path.ends_with(".obsolete.ftl"));
        assert!(now == files, "{from} → {to}");
        let _none = fs::remove_file(project.path(OBSOLETE));
    }
    // One text refused, the others imported.
    project.write(PO, &po);
    project.edit(PO, "Llame al { $phone }.", "Llámenos.");
    project.edit(PO, "Coma algo ligero.", "Coma ligero.");
    project
        .run(&["import", PO])
        .exits(1)
        .says(&["es: 1 changed, 1 refused, 4 as they were"]);
    project
        .run(&["import", "es.docx"])
        .exits(2)
        .says(&["must end in .po"]);
    project
        .run(&["export", "--to", "po", "--article", "nothing"])
        .exits(2)
        .says(&["There is no article content/nothing.md"]);
}

#[test]
fn xliff_keeps_codes_states_and_sentences() {
    const XLF: &str = "exchange/es.xlf";
    let project = published();
    project.edit(
        ARTICLE,
        "Eat a light meal.",
        "Eat a light meal. **Drink** a lot.",
    );
    project.run(&["sync"]).exits(0);
    project.edit(
        CATALOGUE,
        "Coma algo ligero.",
        "Coma algo ligero. **Beba** mucho.",
    );
    project.edit(ARTICLE, "Rest for 2 hours.", "Rest for 3 hours.");
    project.run(&["sync", "--origin", "human"]).exits(0);
    let files = locales(&project);
    for format in ["xliff", "xliff-1.2"] {
        project.run(&["export", "--to", format, "es"]).exits(0);
        let xlf = project.read(XLF);
        // From, to, exit status, parts of what is said.
        let newer: &[(&str, &str, i32, &str)] = &[
            (
                "state=\"initial\" subState=\"polyleaf:stale\"",
                "state=\"translated\"",
                0,
                "1 confirmed as they are",
            ),
            (
                "<target>Coma algo ligero.</target>",
                "<target>Coma ligero.</target>",
                0,
                "1 changed",
            ),
            (
                "<target>Coma algo ligero.</target>",
                "<target></target>",
                1,
                "exchange/partial-translation",
            ),
            (">Beba</pc> mucho.", "></pc>mucho.", 0, "1 changed"),
            (
                "<target>Comida</target>",
                "<target>Comida &bomb;</target>",
                2,
                "stands for nothing",
            ),
            (
                "<xliff ",
                "<!DOCTYPE x [<!ENTITY bomb \"x\">]>\n<xliff ",
                2,
                "document type",
            ),
            (
                "trgLang=\"es\"",
                "trgLang=\"fr\"",
                2,
                "exchange/wrong-language",
            ),
            (
                "name=\"after#food--heading\"",
                "name=\"x#food--heading\"",
                0,
                "nothing was changed",
            ),
            ("  </file>\n</xliff>", "", 2, "cut off"),
            (
                "<target>Comida</target>",
                "<target><ph id=\"9\"/>Platos</target>",
                1,
                "exchange/damaged-code",
            ),
        ];
        let older: &[(&str, &str, i32, &str)] = &[
            (
                "state=\"needs-review-translation\"",
                "state=\"translated\"",
                0,
                "1 confirmed as they are",
            ),
            ("Coma algo ligero.", "Coma ligero.", 0, "1 changed"),
            (
                "</bpt>Beba<ept",
                "</bpt><mrk mtype=\"x\">Beba</mrk> algo<ept",
                0,
                "1 changed",
            ),
            (" target-language=\"es\"", "", 2, "does not say"),
            (
                ">Comida</target>",
                "><bpt id=\"1\">**</bpt>Comida</target>",
                1,
                "exchange/damaged-code",
            ),
            (
                "id=\"after#food--heading\"",
                "id=\"food--heading\"",
                1,
                "exchange/foreign-message",
            ),
        ];
        for (from, to, status, said) in if format == "xliff" { newer } else { older } {
            project.write(XLF, &xlf);
            project.edit(XLF, from, to);
            project.run(&["import", XLF]).exits(*status).says(&[said]);
            for (path, bytes) in &files {
                project.write(&format!("locales/{path}"), bytes);
            }
        }
        // A code that was copied, and a placeable that was deleted.
        let code = xlf
            .split("Llame al ")
            .nth(1)
            .unwrap()
            .split('.')
            .next()
            .unwrap();
        for (to, said) in [
            (format!("{code}{code}"), "exchange/damaged-code"),
            (String::new(), "exchange/damaged-placeable"),
        ] {
            project.write(
                XLF,
                xlf.replacen(&format!("Llame al {code}"), &format!("Llame al {to}"), 1),
            );
            project.run(&["import", XLF]).exits(1).says(&[said]);
            assert!(locales(&project) == files);
        }
    }
    // Two segments made one.
    project.run(&["export", "--to", "xliff", "es"]).exits(0);
    let xlf = project.read(XLF);
    let (before, unit) = xlf
        .split_once("<segment id=\"s1\" state=\"translated\">\n        <source>Eat")
        .unwrap();
    let (_, after) = unit.split_once("</unit>").unwrap();
    let one = "<segment id=\"s1\" state=\"translated\"><source>Eat a light meal. **Drink** a lot.</source>\
               <target>Coma poco. **Beba** mucho.</target></segment>";
    project.write(XLF, format!("{before}{one}</unit>{after}"));
    project.run(&["import", XLF]).exits(0).says(&["1 changed"]);
    assert!(
        project
            .read(CATALOGUE)
            .contains("food--eat-a-light = Coma poco. **Beba** mucho.\n")
    );
}

#[test]
fn texts_are_exported_by_article_and_state() {
    let project = published();
    project.write(
        "content/more.md",
        "+++\ntitle = \"More\"\n+++\n\nMore to read.\n",
    );
    project.edit(ARTICLE, "Rest for 2 hours.", "Rest for 3 hours.");
    project
        .run(&["export", "--to", "po", "es"])
        .exits(2)
        .says(&["coverage/not-synced"]);
    project.run(&["sync"]).exits(0);
    for (arguments, expected) in [
        (&["es"][..], "8 texts"),
        (&["es", "--article", "more"], "2 texts"),
        (&["es", "--state", "missing"], "2 texts"),
        (&["es", "--state", "stale"], "1 text"),
        (&["es", "--state", "unreviewed"], "5 texts"),
        (&["es", "--state", "stale", "--state", "missing"], "3 texts"),
    ] {
        let all = [&["export", "--to", "po", "--out", "there"], arguments].concat();
        project.run(&all).exits(0).says(&["there/es.po", expected]);
    }
    project
        .run(&["export", "--to", "pot"])
        .exits(0)
        .says(&["exchange/texts.pot: 8 texts"]);
}

#[test]
fn two_imports_at_once_and_killed_ones_leave_whole_files() {
    let project = TestProject::sample();
    project.run(&["export", "--to", "po"]).exits(0);
    let before = locales(&project);
    let mut files = Vec::new();
    for tag in ["ar", "es", "vi", "zh-Hans"] {
        let path = format!("exchange/{tag}.po");
        let text = project.read(&path);
        project.write(
            &path,
            text.replace("msgstr \"", "msgstr \"x ")
                .replace("msgstr \"x \"", "msgstr \"\""),
        );
        files.push(path);
    }
    let mut arguments = vec!["import"];
    arguments.extend(files.iter().map(String::as_str));
    let whole = TestProject::sample();
    for path in &files {
        whole.write(path, fs::read(project.path(path)).unwrap());
    }
    whole.run(&arguments).exits(0);
    let after = locales(&whole);
    assert!(after != before);
    for step in 0..15 {
        let mut child = project
            .command(&arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(12 * step));
        child.kill().unwrap();
        child.wait().unwrap();
        for (path, bytes) in locales(&project) {
            let is_old = before.get(&path) == Some(&bytes);
            let is_new = after.get(&path) == Some(&bytes);
            let is_temporary = path.contains(".polyleaf-tmp-");
            assert!(
                is_old || is_new || is_temporary,
                "{path} after {} ms",
                12 * step
            );
        }
    }
    project.run(&arguments).exits(0);
    assert!(locales(&project) == after);
    // Two at once: both do the same work, or one is told that the other is at it.
    let project = TestProject::sample();
    for path in &files {
        project.write(path, fs::read(whole.path(path)).unwrap());
    }
    let started: Vec<_> = (0..2)
        .map(|_| {
            let mut command = project.command(&arguments);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            command.spawn().unwrap()
        })
        .collect();
    let mut succeeded = 0;
    for mut child in started {
        let status = child.wait().unwrap().code();
        assert!(matches!(status, Some(0 | 2)), "{status:?}");
        succeeded += usize::from(status == Some(0));
    }
    assert!(succeeded > 0);
    assert!(locales(&project) == after);
}
