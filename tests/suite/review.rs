//! Sign-off and questions: a signature stands on the words that were signed and on no others, and nothing that a
//! reviewer or translator said is lost.

use crate::project::TestProject;
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
