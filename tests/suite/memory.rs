//! Translations of before: memories of other programs, of other projects, and of this one.

use std::fs;

use crate::hostile::{ARTICLE, CATALOGUE, PROJECT, published};
use crate::project::{Run, TestProject};

const LEDGER: &str = "locales/es/after.review.tsv";
const PO: &str = "memory.po";

/// A synced project without translations.
fn untranslated() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.remove("locales");
    project.run(&["sync"]).exits(0);
    project
}

/// A PO file as programs cut it from Markdown: no context, texts by themselves.
fn po(language: &str, entries: &[(&str, &str)]) -> String {
    let mut text = format!("msgid \"\"\nmsgstr \"\"\n\"Language: {language}\\n\"\n");
    for (source, target) in entries {
        let (flags, source) = match source.strip_prefix("#, fuzzy\n") {
            Some(rest) => ("#, fuzzy\n", rest),
            None => ("", *source),
        };
        text.push_str(&format!(
            "\n#: src/a.md:1\n{flags}msgid {source:?}\nmsgstr {target:?}\n"
        ));
    }
    text
}

fn filled(project: &TestProject, entries: &[(&str, &str)]) -> Run {
    project.write(PO, po("es", entries));
    project.run(&["import", "--memory", PO])
}

/// What stands for an id: its comments and its value.
fn block(project: &TestProject, id: &str) -> String {
    let text = project.read(CATALOGUE);
    let blocks = text.split("\n\n");
    let named = format!("{id} =");
    let found = blocks.filter(|block| block.lines().any(|line| line.contains(&named)));
    found.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn the_same_text_gets_its_translation_and_one_like_it_a_proposal() {
    let project = untranslated();
    let entries = [
        ("# After the visit", "# Después de la visita"),
        ("Eat a light meal.", "Coma algo ligero."),
        ("Eat a light meal.", "Coma algo ligero."),
        ("Call {  $phone }.", "Llame al {$phone}."),
        ("#, fuzzy\nFood", "Comida"),
        ("What to do at your home.", "Qué hacer en su casa."),
        ("Rest for 3 hours.", "Descanse 3 horas."),
    ];
    project.write(PO, po("es", &entries));
    let before = project.read(CATALOGUE);
    project
        .run(&["import", "--memory", PO, "--dry-run"])
        .exits(0)
        .says(&[CATALOGUE, LEDGER]);
    assert_eq!(project.read(CATALOGUE), before, "a dry run changes nothing");
    let arguments = ["import", "--memory", PO, "--similarity", "60"];
    project.run(&arguments).exits(0).says(&[
        "es: 3 filled in, 1 to be confirmed with polyleaf done, 1 proposed from similar texts, 1 left to translate",
    ]);
    for (id, expected) in [
        (
            "meta--title",
            "# source: After the visit\nmeta--title = Después de la visita",
        ),
        (
            "meta--description",
            "# was: What to do at your home.\n# now: What to do at home.\nmeta--description = Qué hacer en su casa.",
        ),
        (
            "intro--rest-for-hours",
            "# source: Rest for 2 hours.\n# translate: intro--rest-for-hours =",
        ),
        (
            "intro--call",
            "# source: Call { $phone }.\nintro--call = Llame al { $phone }.",
        ),
        (
            "food--heading",
            "# was:\n# now: Food\nfood--heading = Comida",
        ),
    ] {
        let found = block(&project, id);
        assert!(found.ends_with(expected), "{id}: {found}");
    }
    assert!(project.read(LEDGER).contains("\tmemory\t2026-11-24"));
    project
        .run(&["import", "--memory", PO])
        .exits(0)
        .says(&["es: 1 left to translate", "nothing was changed"]);
    project.run(&["sync", "--check"]).exits(0);
    project.run(&["todo", "es"]).exits(0).says(&[
        "meta--description (stale)",
        "food--heading (stale)",
        "3 texts left to translate",
    ]);
    project.run(&["done", "es", "food--heading"]).exits(0);
    assert!(block(&project, "food--heading").starts_with("# source: Food"));
}

#[test]
fn a_critical_text_waits_for_a_statement() {
    let project = TestProject::new(PROJECT);
    project.remove("locales");
    project.edit(ARTICLE, "{#food}", "{#food .critical}");
    project.run(&["sync"]).exits(0);
    filled(&project, &[("Eat a light meal.", "Coma algo ligero.")])
        .exits(0)
        .says(&["es: 1 to be confirmed with polyleaf done"]);
    for _ in 0..2 {
        project
            .run(&["todo", "es"])
            .says(&["food--eat-a-light (stale, critical)"]);
        project.run(&["sync"]).exits(0);
    }
    project.run(&["done", "es", "food--eat-a-light"]).exits(0);
    assert!(
        !project
            .run(&["todo", "es"])
            .stdout
            .contains("food--eat-a-light")
    );
}

#[test]
fn what_a_file_marks_as_fuzzy_is_stale_and_a_proposal_for_the_text_before() {
    let entry = |flags: &str, source: &str, target: &str| {
        format!("\n{flags}msgid \"{source}\"\nmsgstr \"{target}\"\n")
    };
    let head = "msgid \"\"\nmsgstr \"Language: es\\n\"\n";
    let fuzzy = "#, fuzzy\n#| msgid \"Eat a meal.\"\n";
    // The flags, the text that the file shows, what stands above the translation.
    for (flags, source, shown) in [
        (
            fuzzy,
            "Eat a light meal.",
            "# was: Eat a meal.\n# now: Eat a light meal.\n",
        ),
        (
            "#, fuzzy\n",
            "Eat a light meal.",
            "# was:\n# now: Eat a light meal.\n",
        ),
        // The text before is today's: what is marked may be half of the new translation.
        (
            "#, fuzzy\n#| msgid \"Eat a light meal.\"\n",
            "Eat something else altogether, if you like.",
            "# was:\n# now: Eat a light meal.\n",
        ),
        // The text before is like today's, and the text of the file is not.
        (
            "#, fuzzy\n#| msgid \"What to do at your home.\"\n",
            "Something else altogether, if you like.",
            "# was: What to do at your home.\n# now: What to do at home.\n",
        ),
    ] {
        let project = untranslated();
        let text = entry(flags, source, "Coma algo ligero.");
        project.write(PO, format!("{head}{text}"));
        project
            .run(&["import", "--memory", PO, "--similarity", "60"])
            .exits(0);
        let is_description = shown.contains("home");
        let id = ["food--eat-a-light", "meta--description"][usize::from(is_description)];
        let block = block(&project, id);
        assert!(
            block.contains(&format!("{shown}{id} = Coma algo ligero.")),
            "{flags}: {block}"
        );
        project.run(&["sync", "--check"]).exits(0);
        project.run(&["check"]).says(&["coverage/stale-message"]);
    }
}

#[test]
fn what_is_translated_or_begun_stays() {
    let project = published();
    let before = project.read(CATALOGUE);
    filled(&project, &[("Food", "Alimentos")])
        .exits(0)
        .says(&["nothing was changed"]);
    assert_eq!(project.read(CATALOGUE), before);
    let begun = before.replace("food--heading = Comida", "# translate: food--heading = Com");
    project.write(CATALOGUE, &begun);
    filled(&project, &[("Food", "Alimentos")]).exits(0);
    assert_eq!(project.read(CATALOGUE), begun);
}

/// Entries, what is said, and the exit status.
type Case<'c> = (&'c [(&'c str, &'c str)], &'c str, i32);

#[test]
fn doubt_and_damage_are_told() {
    let cases: &[Case<'_>] = &[
        (
            &[("Food", "Comida"), ("Food", "Alimentos")],
            "1 to be confirmed",
            0,
        ),
        (
            &[("Food", "Comida"), ("#, fuzzy\nFood", "Alimentos")],
            "es: 1 filled in, 5 left",
            0,
        ),
        (
            &[("Call { $phone }.", "Llame.")],
            "What the memory has for intro--call cannot be taken: it has lost `{ $phone }`.",
            1,
        ),
        (
            &[("Call { $phone }.", "Llame al { $fone }.")],
            "exchange/damaged-placeable",
            1,
        ),
        (
            &[
                ("Call { $phone }.", "Llame."),
                ("Call { $phone }.", "Llame al { $phone }."),
            ],
            "1 to be confirmed",
            0,
        ),
        // A similar text with another number, and one of the opposite meaning.
        (
            &[("Rest for 5 hours.", "Descanse 5 horas.")],
            "es: 6 left to translate",
            0,
        ),
        (
            &[("What not to do at home.", "Qué no hacer en casa.")],
            "es: 6 left to translate",
            0,
        ),
    ];
    for (entries, said, status) in cases {
        let project = untranslated();
        filled(&project, entries).exits(*status).says(&[said]);
        project.run(&["sync", "--check"]).exits(0);
    }
}

/// A TMX with one entry in three languages, from another program.
fn tmx(head: &str, source: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n{head}<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" \
         o-tmf=\"x\" adminlang=\"en\" srclang=\"*all*\" datatype=\"plaintext\"/><body><tu><tuv xml:lang=\"fr\"><seg>Repas</seg></tuv>\
         <tuv xml:lang=\"{source}\"><seg>Fo<hi>od</hi></seg></tuv><tuv xml:lang=\"es\"><seg>Comida</seg></tuv></tu></body></tmx>"
    )
}

/// Name and bytes of a file, further arguments, what is said, and the exit status.
type Memory<'c> = (&'c str, Vec<u8>, &'c [&'c str], &'c str, i32);

#[test]
fn memories_of_any_program_are_read_and_bad_ones_refused_whole() {
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(tmx("", "en-GB").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let bomb = "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    let named = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">";
    let latin = b"msgid \"Food\"\nmsgstr \"Comid\xE1\"\n".to_vec();
    let cases: Vec<Memory<'_>> = vec![
        ("a.tmx", tmx("", "en").into(), &[], "es: 1 filled in", 0),
        (
            "a.tmx",
            tmx(named, "EN-US").into(),
            &[],
            "es: 1 filled in",
            0,
        ),
        ("a.tmx", utf16.clone(), &[], "es: 1 filled in", 0),
        (
            "a.tmx",
            utf16[..utf16.len() - 1].to_vec(),
            &[],
            "exchange/unreadable-file",
            2,
        ),
        ("a.tmx", tmx(bomb, "en").into(), &[], "defines entities", 2),
        (
            "a.tmx",
            tmx("", "de").into(),
            &[],
            "translates from fr; this project is written in en",
            2,
        ),
        (
            "a.tmx",
            tmx("", "en").replace("\"es\"", "\"it\"").into(),
            &[],
            "is in fr, it, which this project does not",
            2,
        ),
        (
            "a.tmx",
            tmx("", "en").replace("\"es\"", "\"es-MX\"").into(),
            &[],
            "add `--locale es`",
            2,
        ),
        (
            "a.tmx",
            tmx("", "en").replace("\"es\"", "\"es-MX\"").into(),
            &["--locale", "es"],
            "es: 1 filled in",
            0,
        ),
        (
            "a.tmx",
            tmx("", "en").into(),
            &["--locale", "fr"],
            "config/unknown-locale",
            2,
        ),
        (
            "a.tmx",
            tmx("", "en")[..200].into(),
            &[],
            "exchange/unreadable-file",
            2,
        ),
        ("a.tmx", b"<tmx/>".to_vec(), &[], "no `<body>`", 2),
        ("a.tmx", b"<xliff/>".to_vec(), &[], "no `<body>`", 2),
        (
            "a.po",
            po("de", &[("Food", "Essen")]).into(),
            &[],
            "exchange/wrong-language",
            2,
        ),
        (
            "a.po",
            po("", &[("Food", "Comida")]).into(),
            &[],
            "does not say which language",
            2,
        ),
        (
            "a.po",
            po("", &[("Food", "Comida")]).into(),
            &["--locale", "es"],
            "es: 1 filled in",
            0,
        ),
        (
            "a.po",
            po("es", &[("Food", "Comida")])
                .trim_end()
                .trim_end_matches('"')
                .into(),
            &[],
            "cut off",
            2,
        ),
        ("a.po", latin, &["--locale", "es"], "not UTF-8", 2),
        ("a.md", b"# Food".to_vec(), &[], "is no memory", 2),
        ("gone.tmx", Vec::new(), &[], "", 2),
    ];
    for (name, bytes, arguments, said, status) in cases {
        let project = untranslated();
        if name != "gone.tmx" {
            project.write(name, &bytes);
        }
        let before = project.files("locales");
        let path = project.path(name).display().to_string();
        let all = [&["import", "--memory", &path], arguments].concat();
        project.run(&all).exits(status).says(&[said]);
        assert_eq!(project.files("locales") == before, status != 0, "{said}");
    }
    // Without `--memory` it is said what to do.
    let project = untranslated();
    project.write("a.tmx", tmx("", "en"));
    project
        .run(&["import", "a.tmx"])
        .exits(2)
        .says(&["a translation memory is read with --memory"]);
}

#[test]
fn a_memory_gives_back_all_that_was_exported_to_it() {
    let project = TestProject::whole_sample();
    let texts = |project: &TestProject| -> String {
        project
            .run(&["export", "--to", "po", "--out", "po"])
            .exits(0);
        let files = project.files("po");
        let all = files
            .values()
            .map(|it| String::from_utf8(it.clone()).unwrap());
        let lines = all.flat_map(|text| {
            let blocks: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
            blocks
        });
        // The texts and their translations, without what is said about them.
        let pairs = lines.filter_map(|block| Some(block[block.find("msgctxt")?..].to_owned()));
        pairs
            .filter(|it| !it.contains("#~"))
            .collect::<Vec<_>>()
            .join("\n\n")
    };
    let before = texts(&project);
    project.run(&["export", "--to", "tmx"]).exits(0);
    let source = project.path("locales/en-US");
    for folder in fs::read_dir(project.path("locales")).unwrap() {
        let folder = folder.unwrap().path();
        if folder == source {
            continue;
        }
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if !name.starts_with("terms") && !name.starts_with("site") {
                fs::remove_file(path).unwrap();
            }
        }
    }
    project.run(&["sync"]).exits(0);
    let mut arguments = vec!["import", "--memory"];
    let names: Vec<String> = project
        .files("exchange")
        .into_keys()
        .map(|name| format!("exchange/{name}"))
        .collect();
    arguments.extend(names.iter().map(String::as_str));
    assert_eq!(names.len(), 24);
    project.run(&arguments).exits(0);
    let after = texts(&project);
    for (one, other) in before.split("\n\n").zip(after.split("\n\n")) {
        assert_eq!(one, other);
    }
    assert_eq!(before, after);
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn what_is_translated_elsewhere_is_offered_and_taken() {
    let project = published();
    let article = project.read(ARTICLE).replace("After the visit", "Before");
    project.write("content/before.md", article);
    project.run(&["sync"]).exits(0);
    project.run(&["todo", "es"]).exits(0).says(&[
        "the same text is translated in after#food--eat-a-light: Coma algo ligero.",
        "5 of them with the words of another text: polyleaf import --memory . --locale es",
    ]);
    // A machine's translation does not become another's by being repeated.
    project.edit(
        LEDGER,
        &row_start(&project, "food--heading"),
        &row_start(&project, "food--heading").replace("\thuman", "\tmachine"),
    );
    project
        .run(&["import", "--memory", "."])
        .exits(0)
        .says(&["es: 5 filled in, 1 left to translate"]);
    let ledger = project.read("locales/es/before.review.tsv");
    assert_eq!(ledger.matches("\tmemory\t").count(), 4, "{ledger}");
    assert_eq!(ledger.matches("\tmachine\t").count(), 1, "{ledger}");
    // Another project.
    let other = untranslated();
    let path = project.root().display().to_string();
    other
        .run(&["import", "--memory", &path])
        .exits(0)
        .says(&["es: 6 filled in"]);
}

/// The first columns of a row.
fn row_start(project: &TestProject, id: &str) -> String {
    let ledger = project.read(LEDGER);
    let row = ledger.lines().find(|line| line.starts_with(id)).unwrap();
    row.split('\t').take(4).collect::<Vec<_>>().join("\t")
}
