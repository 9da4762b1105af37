//! Sign-off and questions: a signature stands on the words that were signed and on no others, and nothing that a
//! reviewer or translator said is lost.

use crate::project::{Run, TestProject};
use crate::since::git;

const PROJECT: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "es", "fr"]
base-url = "https://clinic.example"
profile = "docs"
[site]
title = "Clinic"
[variables]
phone = { phone = "+1 202-555-0142" }
sessions = { number = 6 }
place = { text = "Example Street" }
write = { email = "hello@clinic.example" }
//- content/after.md
+++
title = "After the visit"
description = "What to do at home."
+++

Rest for 2 hours.

Come for { $sessions } sessions to { $place }, or [write]({ $write }) to { -clinic }.

## Warning {#warning .critical}

Do not drive.
//- locales/en/terms.ftl
-clinic = the clinic
//- locales/es/terms.ftl
-clinic = la clínica
//- locales/es/after.ftl
meta--title = Después de la visita

meta--description = Qué hacer en casa.

intro--rest-for-hours = Descanse 2 horas.

intro--come-for-sessions = Venga a { $sessions } sesiones a { $place }, o [escriba]({ $write }) a { -clinic }.

warning--heading = Advertencia

warning--do-not-drive = No maneje.
"#;
const ARTICLE: &str = "content/after.md";
const CATALOGUE: &str = "locales/es/after.ftl";
const LEDGER: &str = "locales/es/after.review.tsv";
const QUESTIONS: &str = "locales/es/after.questions.tsv";
const LINKED: &str = "intro--come-for-sessions";
const CRITICAL: &str = "warning--do-not-drive";
const NURSE: [&str; 4] = ["--by", "A. Reviewer, RN", "--qualified", "yes"];

fn translated() -> TestProject {
    let project = TestProject::new(PROJECT);
    project.run(&["sync", "--origin", "human"]).exits(0);
    project
}

/// The arguments that sign texts of es.
fn approving<'a>(ids: &[&'a str]) -> Vec<&'a str> {
    let decision = ["--decision", "approved"];
    [&["review", "es"], ids, &NURSE, &decision].concat()
}

/// The columns of a row from the translator on.
fn row(project: &TestProject, id: &str) -> Vec<String> {
    let ledger = project.read(LEDGER);
    let row = ledger
        .lines()
        .find(|line| line.split('\t').next() == Some(id));
    row.unwrap()
        .split('\t')
        .skip(5)
        .map(str::to_owned)
        .collect()
}

fn is_lapsed(project: &TestProject) -> bool {
    let run = project.run(&[
        "check",
        "--rule",
        "review/lapsed-signature",
        "--format",
        "short",
    ]);
    run.stdout.contains(LINKED)
}

#[test]
fn whatever_changes_what_readers_see_lapses_a_signature() {
    let edits: [(&str, &str, &str, bool); 13] = [
        (ARTICLE, "Come for", "Come back for", true),
        (CATALOGUE, "Venga a {", "Vuelva a {", true),
        ("locales/en/terms.ftl", "the clinic", "our clinic", true),
        (
            "locales/es/terms.ftl",
            "la clínica",
            "nuestra clínica",
            true,
        ),
        ("polyleaf.toml", "number = 6", "number = 8", true),
        ("polyleaf.toml", "Example Street", "Other Street", true),
        (
            "polyleaf.toml",
            "hello@clinic.example",
            "other@clinic.example",
            true,
        ),
        (CATALOGUE, "[escriba]({ $write })", "escriba", true),
        (ARTICLE, "Rest for 2 hours.", "Rest for 3 hours.", false),
        (
            ARTICLE,
            "sessions to { $place }",
            "sessions\nto { $place }",
            false,
        ),
        (CATALOGUE, "Descanse 2", "Reposo 2", false),
        (
            CATALOGUE,
            "{ $sessions } sesiones",
            "{$sessions}\n    sesiones",
            false,
        ),
        ("polyleaf.toml", "+1 202-555-0142", "+1 202-555-0143", false),
    ];
    for (path, from, to, lapses) in edits {
        let project = translated();
        project
            .run(&approving(&[LINKED]))
            .exits(0)
            .says(&["es: 1 text signed"]);
        assert!(!is_lapsed(&project));
        project.edit(path, from, to);
        assert_eq!(is_lapsed(&project), lapses, "{path}: {from} → {to}");
        project.run(&["sync", "--origin", "human"]).exits(0);
        assert_eq!(is_lapsed(&project), lapses, "{path}, synced: {from} → {to}");
        project.run(&approving(&[LINKED])).exits(0);
        assert!(!is_lapsed(&project), "{path}: signed again");
    }
}

#[test]
fn what_awaits_sign_off_is_listed_critical_texts_first_with_all_that_is_known() {
    let project = translated();
    project.run(&approving(&["warning--heading"])).exits(0);
    project.edit(
        ARTICLE,
        "Rest for 2 hours.",
        "<!-- note: At home. -->\nRest for 3 hours.",
    );
    project.run(&["sync"]).exits(0);
    let list = project.run(&["review", "es"]).exits(0).says(&[
        "es: 5 texts to be signed, 1 of them critical",
        "intro--rest-for-hours (behind its source, human, not signed)",
        "    was: Rest for 2 hours.\n    en: Rest for 3 hours.\n    es: Descanse 2 horas.\n    note: At home.",
        "[parity/quantity-mismatch]",
        "es: Venga a 6 sesiones a Example Street, o escriba a la clínica.",
    ]);
    assert!(
        list.stdout
            .starts_with("after warning--do-not-drive (critical, human, not signed)\n")
    );
    assert!(!list.stdout.contains("warning--heading"));
    let all = project.run(&["review", "es", "--all"]).exits(0);
    assert!(
        all.stdout
            .contains("warning--heading (critical, signed by A. Reviewer, RN on 2026-11-24)")
    );
}

#[test]
fn a_signature_says_that_a_stale_critical_text_is_current() {
    let project = translated();
    project.edit(ARTICLE, "Do not drive.", "Do not drive today.");
    project.run(&["sync"]).exits(0);
    assert!(
        project
            .read(CATALOGUE)
            .contains("# now: Do not drive today.")
    );
    project.run(&approving(&[CRITICAL])).exits(0);
    let text = project.read(CATALOGUE);
    assert!(
        text.contains("# source: Do not drive today.\nwarning--do-not-drive = No maneje."),
        "{text}"
    );
    project
        .run(&["check", "--rule", "coverage/*", "--locale", "es"])
        .exits(0);
    project.run(&["sync", "--check"]).exits(0);
    // A text that is not synced is not signed: nobody has seen it.
    project.edit(ARTICLE, "Do not drive today.", "Do not drive tomorrow.");
    project
        .run(&approving(&[CRITICAL]))
        .exits(2)
        .says(&["Run `polyleaf sync` first"]);
}

#[test]
fn a_translator_cannot_sign_and_another_signature_than_a_qualified_one_takes_no_place() {
    let project = translated();
    let ledger = project.read(LEDGER);
    let own = |line: &str| line.replacen("2026-11-24\t", "2026-11-24\tA. Reviewer", 1);
    let ledger: Vec<String> = ledger.lines().map(own).collect();
    project.write(LEDGER, ledger.join("\n") + "\n");
    project
        .run(&approving(&[CRITICAL]))
        .exits(2)
        .says(&["was translated by A. Reviewer, who cannot also be its reviewer"]);
    let by = |name, qualified| {
        let args = [
            "review",
            "es",
            CRITICAL,
            "--decision",
            "corrected",
            "--by",
            name,
            "--qualified",
            qualified,
        ];
        project.run(&args).exits(0)
    };
    by("B. Other", "yes");
    let signed = row(&project, CRITICAL);
    assert_eq!(
        signed[..4],
        ["A. Reviewer", "B. Other", "yes", "2026-11-24"]
    );
    by("C. Clerk", "no").says(&["1 text left as a qualified person signed them"]);
    assert_eq!(row(&project, CRITICAL), signed);
    // Where somebody writes it into the ledger all the same, `check` says so.
    project.edit(LEDGER, "B. Other", "a.  reviewer, MD");
    project
        .run(&["check"])
        .exits(1)
        .says(&["review/own-translation"]);
}

#[test]
fn a_wanted_change_takes_the_signature_and_holds_the_page_until_it_is_made() {
    let project = translated();
    project
        .run(&approving(&[CRITICAL, LINKED]))
        .exits(0)
        .says(&["2 texts signed"]);
    let wanted = ["--decision", "changes-needed"];
    let arguments = [&["review", "es", CRITICAL], &NURSE[..], &wanted].concat();
    project.run(&arguments).exits(2).says(&["--note"]);
    let arguments = [&arguments[..], &["--note", "Say “no conduzca”."]].concat();
    project
        .run(&arguments)
        .exits(0)
        .says(&["es: 1 text to be changed"]);
    project.run(&arguments).exits(0);
    assert_eq!(
        row(&project, CRITICAL)[1..],
        ["A. Reviewer, RN", "yes", "2026-11-24", ""]
    );
    let questions = project.read(QUESTIONS);
    assert_eq!(
        questions.matches("Say “no conduzca”.").count(),
        1,
        "said twice, recorded once"
    );
    project
        .run(&["check", "--locale", "es"])
        .exits(1)
        .says(&["review/requested-change", "Say “no conduzca”."]);
    project
        .run(&["review", "es"])
        .says(&["change wanted: Say “no conduzca”. (A. Reviewer, RN, 2026-11-24)"]);
    project.run(&["export", "--to", "po", "es"]).exits(0);
    assert!(
        project
            .read("exchange/es.po")
            .contains("#. change wanted (A. Reviewer, RN, 2026-11-24): Say")
    );
    project.edit(CATALOGUE, "No maneje.", "No conduzca.");
    project.run(&["sync", "--origin", "human"]).exits(0);
    project.run(&["check", "--locale", "es"]).exits(0);
    let remark = [approving(&[CRITICAL]), vec!["--note", "Good."]].concat();
    project.run(&remark).exits(0);
    let questions = project.read(QUESTIONS);
    assert!(
        questions.contains("\t2026-11-24\tA. Reviewer, RN\tapproved\n"),
        "{questions}"
    );
    assert!(
        questions.contains("remark\t2026-11-24\tA. Reviewer, RN\t"),
        "{questions}"
    );
    project
        .run(&["ask"])
        .exits(0)
        .says(&["no question is open"]);
}

#[test]
fn an_answer_is_a_note_in_every_language_and_goes_where_its_text_goes() {
    let project = translated();
    let ask = |arguments: &[&str]| project.run(&[&["ask"], arguments].concat());
    ask(&["es", "intro--rest-for-hours", "In bed?", "--by", "Ana"]).exits(0);
    ask(&["es", "intro--rest-for-hours", "In bed?"])
        .exits(0)
        .says(&["open already"]);
    ask(&["fr", "intro--rest-for-hours", "Whose hours?"]).exits(0);
    ask(&[]).exits(0).says(&[
        "es after intro--rest-for-hours (question, Ana, 2026-11-24)\n    In bed?",
        "2 questions",
    ]);
    for (arguments, says) in [
        (["es", "intro--rest-for-hour", "Why?"], "Did you mean"),
        (["en", "intro--rest-for-hours", "Why?"], "translates into"),
    ] {
        ask(&arguments).exits(2).says(&[says]);
    }
    ask(&["es", "warning--heading", "--answer", "Yes."])
        .exits(2)
        .says(&["o question about"]);
    project.run(&["export", "--to", "xliff", "es"]).exits(0);
    assert!(
        project
            .read("exchange/es.xlf")
            .contains("open question (Ana, 2026-11-24): In bed?")
    );
    // Moved to another article, which is then renamed: the question goes along, and so does the answer.
    project.edit(ARTICLE, "Rest for 2 hours.\n\n", "");
    project.write(
        "content/rest.md",
        "+++\ntitle = \"Rest\"\ndescription = \"How.\"\n+++\n\nRest for 2 hours.\n",
    );
    project.run(&["sync", "--origin", "human"]).exits(0);
    assert!(!project.has(QUESTIONS), "{}", project.read(QUESTIONS));
    assert!(
        project
            .read("locales/es/rest.questions.tsv")
            .contains("In bed?")
    );
    ask(&[
        "es",
        "intro--rest-for-hours",
        "--answer",
        "Anywhere.",
        "--by",
        "Dr. B",
    ])
    .exits(0);
    project
        .write("content/resting.md", project.read("content/rest.md"))
        .remove("content/rest.md");
    project.run(&["sync", "--origin", "human"]).exits(0);
    assert!(!project.has("locales/es/rest.questions.tsv"));
    for tag in ["en", "es", "fr"] {
        let text = project.read(&format!("locales/{tag}/resting.ftl"));
        assert!(
            text.contains("# note: “In bed?” Anywhere.\n"),
            "{tag}: {text}"
        );
    }
    project.run(&["sync", "--check"]).exits(0);
    ask(&[])
        .exits(0)
        .says(&["fr resting intro--rest-for-hours", "1 question open"]);
}

#[test]
fn a_mangled_file_of_questions_is_told_and_not_written_over() {
    let project = translated();
    project.run(&["ask", "es", CRITICAL, "Today?"]).exits(0);
    let text = project.read(QUESTIONS).replace("\tquestion\t", "\t");
    project.write(QUESTIONS, &text);
    project
        .run(&["check"])
        .exits(1)
        .says(&["review/mangled-questions", "ow 3 of the questions"]);
    project
        .run(&["ask", "es", CRITICAL, "Tomorrow?"])
        .exits(2)
        .says(&["ow 3 of the questions"]);
    project.run(&["sync"]).exits(0);
    assert_eq!(project.read(QUESTIONS), text);
}

/// What two people sign and ask on two branches, neighbours included, git merges by itself.
#[test]
fn branches_that_sign_and_ask_different_things_merge() {
    let project = translated();
    project.write(".gitattributes", "*.questions.tsv merge=union\n");
    project.write(".gitignore", ".polyleaf.lock\n");
    let commit = |message| {
        git(&project, &["add", "--all"]);
        git(&project, &["commit", "--quiet", "--message", message]);
    };
    git(&project, &["init", "--quiet", "--initial-branch", "main"]);
    commit("first");
    git(&project, &["checkout", "--quiet", "-b", "other"]);
    project
        .run(&approving(&[
            "warning--heading",
            "intro--come-for-sessions",
        ]))
        .exits(0);
    project.run(&["ask", "es", CRITICAL, "Today?"]).exits(0);
    project
        .run(&["ask", "es", CRITICAL, "Today?", "--answer", "Yes."])
        .exits(0);
    commit("other");
    git(&project, &["checkout", "--quiet", "main"]);
    project
        .run(&approving(&[CRITICAL, "intro--rest-for-hours"]))
        .exits(0);
    project.run(&["ask", "es", CRITICAL, "Today?"]).exits(0);
    project
        .run(&["ask", "es", "warning--heading", "Shorter?"])
        .exits(0);
    commit("main");
    git(
        &project,
        &["merge", "--quiet", "--message", "merged", "other"],
    );
    project
        .run(&["review", "es"])
        .exits(0)
        .says(&["es: 2 texts to be signed, 0 of them critical"]);
    let open = project.run(&["ask"]).exits(0).says(&["1 question open"]);
    assert!(open.stdout.contains("Shorter?"), "{}", open.stdout);
    project.run(&["check", "--rule", "review/*"]).exits(0);
}

const SHEET: &str = "exchange/es.review.html";

/// Prints a sheet of es; gives its code.
fn printed(project: &TestProject, arguments: &[&str]) -> String {
    let run = project
        .run(&[&["export", "--to", "review-sheet", "es"], arguments].concat())
        .exits(0);
    let (_, code) = run.stderr.trim_end().rsplit_once("sheet ").unwrap();
    code.to_owned()
}

/// Signs a sheet.
fn signing(project: &TestProject, sheet: &str, arguments: &[&str]) -> Run {
    project.run(&[&["review", "--sheet", sheet], &NURSE[..], arguments].concat())
}

/// The number under which a text stands on the sheet that was printed last.
fn number(project: &TestProject, code: &str, id: &str) -> String {
    let path = format!("locales/es/sheets/{}.tsv", code.to_ascii_lowercase());
    let record = project.read(&path);
    let row = record
        .lines()
        .find(|line| line.contains(&format!("#{id}\t")));
    row.unwrap().split('\t').next().unwrap().to_owned()
}

#[test]
fn a_sheet_signs_exactly_the_words_on_it() {
    let project = translated();
    let code = printed(&project, &[]);
    assert_eq!(
        printed(&project, &[]),
        code,
        "the same words have the same code"
    );
    let page = project.read(SHEET);
    for part in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<td lang=\"es\" dir=\"ltr\">Venga a <bdi>6</bdi> sesiones a <bdi>Example Street</bdi>",
        "<code class=\"to\" dir=\"ltr\">mailto:hello@clinic.example</code>",
        "<strong>Critical</strong>",
        &code,
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    project.run(&["check", "--rule", "project/*"]).exits(0);
    let out = number(&project, &code, "intro--rest-for-hours");
    project.write("scan.pdf", "signed");
    let typed = code.to_ascii_lowercase().replace('-', " ");
    signing(
        &project,
        &typed,
        &["--except", &out, "--evidence", "scan.pdf"],
    )
    .exits(0)
    .says(&["es: 5 texts signed"]);
    project.run(&["review", "es"]).says(&[
        "es: 1 text to be signed, 0 of them critical",
        "intro--rest-for-hours",
    ]);
    let record = project.read(&format!(
        "locales/es/sheets/{}.tsv",
        code.to_ascii_lowercase()
    ));
    let line = format!("\nsigned\t2026-11-24\tA. Reviewer, RN\tyes\texcept {out}\tsha256-");
    assert!(
        record.contains(&line) && record.ends_with("\tscan.pdf\n"),
        "{record}"
    );
    // A second time, on another copy: nothing is lost of the first.
    signing(&project, &code, &[])
        .exits(0)
        .says(&["es: 6 texts signed"]);
    let again = project.read(&format!(
        "locales/es/sheets/{}.tsv",
        code.to_ascii_lowercase()
    ));
    assert!(
        again.starts_with(record.trim_end()) && again.ends_with("\tyes\tall\n"),
        "{again}"
    );
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn a_sheet_whose_words_changed_is_refused_with_their_numbers() {
    let project = translated();
    let code = printed(&project, &[]);
    project.edit("polyleaf.toml", "number = 6", "number = 8");
    project.without_message(CATALOGUE, "warning--heading");
    let before = project.files("locales");
    let (linked, heading) = (
        number(&project, &code, LINKED),
        number(&project, &code, "warning--heading"),
    );
    signing(&project, &code, &[]).exits(2).says(&[
        &format!(
            "umber {linked}, {LINKED}, is not what the sheet shows: readers see other words now"
        ),
        &format!("umber {heading}, warning--heading, is not what the sheet shows: it is gone"),
    ]);
    assert!(project.files("locales") == before, "nothing is signed");
    let except = format!("{linked},{heading}");
    signing(&project, &code, &["--except", &except])
        .exits(0)
        .says(&["es: 4 texts signed"]);
    for (sheet, arguments, says) in [
        ("7K3M-9QXT-2RBX", &[][..], "mistyped"),
        ("0000-0000-0000", &[], "o sheet has the code"),
        (&code, &["--except", "99"], "none with the number 99"),
        ("none.xlsx", &[], "none.xlsx"),
    ] {
        signing(&project, sheet, arguments).exits(2).says(&[says]);
    }
    let record = format!("locales/es/sheets/{}.tsv", code.to_ascii_lowercase());
    project.write(&record, project.read(&record).replacen("b3-", "b3-0", 1));
    signing(&project, &code, &[])
        .exits(2)
        .says(&["does not list the texts"]);
}

#[test]
fn a_sheet_of_what_awaits_sign_off_shrinks_as_texts_are_signed() {
    let project = translated();
    project.run(&approving(&[CRITICAL])).exits(0);
    let code = printed(&project, &["--state", "unreviewed"]);
    assert!(!project.read(SHEET).contains("No maneje."));
    signing(&project, &code, &[])
        .exits(0)
        .says(&["es: 5 texts signed"]);
    let run = project
        .run(&[
            "export",
            "--to",
            "review-sheet",
            "es",
            "--state",
            "unreviewed",
        ])
        .exits(0);
    assert!(
        run.stderr.contains("es: nothing to review"),
        "{}",
        run.stderr
    );
}

/// A spreadsheet as a reviewer's program would save it, with decisions by id: the rows are found by their names.
fn decided(project: &TestProject, decisions: &[(&str, &str, &str, &str)]) -> String {
    use calamine::{Data, Reader as _, Xlsx};
    let bytes = std::fs::read(project.path("exchange/es.review.xlsx")).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let cells = book.worksheet_range("es").unwrap();
    let mut out = rust_xlsxwriter::Workbook::new();
    let page = out.add_worksheet();
    for (row, line) in (0..).zip(cells.rows()) {
        let name = line[1].to_string();
        let found = decisions
            .iter()
            .find(|(id, ..)| name.ends_with(&format!("#{id}")));
        // Columns from right to left.
        for (column, cell) in (0..).zip(line.iter().rev()) {
            let title = cells
                .get_value((0, 7 - u32::from(column)))
                .unwrap()
                .to_string();
            let text = match (found, title.split(' ').next().unwrap()) {
                (Some((_, decision, ..)), "decision") => (*decision).to_owned(),
                (Some((_, _, wording, _)), "wording") if !wording.is_empty() => {
                    (*wording).to_owned()
                }
                (Some((.., comment)), "comment") => (*comment).to_owned(),
                _ => cell.to_string(),
            };
            match cell {
                Data::Float(number) => page.write_number(row, column, *number).unwrap(),
                _ => page.write_string(row, column, text).unwrap(),
            };
        }
    }
    out.save(project.path("back.xlsx")).unwrap();
    "back.xlsx".to_owned()
}

#[test]
fn a_spreadsheet_brings_decisions_back() {
    let project = translated();
    project
        .run(&["export", "--to", "review-xlsx", "es"])
        .exits(0);
    let back = decided(
        &project,
        &[
            (CRITICAL, "approved", "", ""),
            ("warning--heading", "OK", "", "Good."),
            ("intro--rest-for-hours", "approved", "Repose 2 horas.", ""),
            ("meta--title", "changes-needed", "", "Shorter."),
            ("meta--description", "", "", "Who says so?"),
        ],
    );
    signing(&project, &back, &[])
        .exits(0)
        .says(&["es: 2 texts signed, 3 texts to be changed"]);
    assert!(!row(&project, CRITICAL)[4].is_empty());
    assert!(
        row(&project, LINKED)[4].is_empty(),
        "what nobody decided is not signed"
    );
    let questions = project.read(QUESTIONS);
    for wanted in [
        "Write: Repose 2 horas.",
        "Shorter.",
        "Who says so?",
        "remark\t2026-11-24\tA. Reviewer, RN",
    ] {
        assert!(questions.contains(wanted), "{wanted}\n{questions}");
    }
    // Nor are words that changed since.
    project.edit(CATALOGUE, "No maneje.", "No conduzca.");
    signing(&project, &back, &[])
        .exits(2)
        .says(&["is not what the sheet shows"]);
    let back = decided(&project, &[(CRITICAL, "perhaps", "", "")]);
    signing(&project, &back, &[])
        .exits(2)
        .says(&["“perhaps”, which is neither approved nor changes-needed"]);
    // It is no file of translations.
    project
        .run(&["import", "exchange/es.review.xlsx"])
        .exits(2)
        .says(&["no sheet has the columns"]);
}
