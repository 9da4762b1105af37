//! What readers will notice of a change: `polyleaf diff`.

use polyleaf::localize::signature;
use serde_json::Value;
use snapbox::{IntoData as _, assert_data_eq, str};

use crate::project::TestProject;
use crate::since::git;

/// The sample as its own first commit.
fn committed() -> TestProject {
    let project = TestProject::sample();
    git(&project, &["init", "--quiet"]);
    git(&project, &["add", "--all"]);
    git(&project, &["commit", "--quiet", "--message", "first"]);
    project
}

#[test]
fn nothing_changed_nothing_is_noticed() {
    let project = committed();
    let run = project.run(&["diff", "HEAD"]).exits(0);
    assert_eq!(run.stdout, "Readers will notice nothing.\n");
    // Nor what readers cannot see.
    project.edit(
        "content/ketamine-pain-relief.md",
        "A common treatment has",
        "A common\ntreatment has",
    );
    let run = project.run(&["diff", "HEAD"]).exits(0);
    assert_eq!(run.stdout, "Readers will notice nothing.\n");
}

#[test]
fn the_first_line_says_the_worst() {
    let project = committed();
    project.without_message("locales/ar/disclaimers.ftl", "no-driving--heading");
    project.without_message(
        "locales/vi/ketamine-pain-relief.ftl",
        "infusion-time--heading",
    );
    project.edit(
        "content/ketamine-pain-relief.md",
        "A common treatment has 6",
        "A common treatment has 8",
    );
    let run = project.run(&["diff", "HEAD"]).exits(0);
    let mut lines = run.stdout.lines();
    assert_eq!(
        lines.next(),
        Some("Merging this withdraws Arabic and Vietnamese.")
    );
    for part in [
        "\nEnglish (en-US)\n",
        "A common treatment has [-6-] {+8+} sessions.",
        "\nArabic (ar)\n  withdrawn: “",
        "(ketamine-pain-relief): the disclaimer",
        "\nSpanish (es)\n  says that it is behind its source: “",
        ", in 1 text\n",
    ] {
        assert!(run.stdout.contains(part), "{part}\n{}", run.told());
    }
    // One language alone.
    let spanish = project.run(&["diff", "HEAD", "--locale", "es"]).exits(0);
    assert!(
        spanish
            .stdout
            .starts_with("Merging this leaves translations behind their source in Spanish.\n"),
        "{}",
        spanish.told()
    );
    assert!(!spanish.stdout.contains("Arabic"), "{}", spanish.told());
}

#[test]
fn words_are_shown_before_and_after() {
    let project = committed();
    project.edit(
        "locales/es/ketamine-pain-relief.ftl",
        "Un tratamiento común tiene 6 sesiones. Cada",
        "Un *tratamiento* común <b> tiene 8 sesiones. Cada",
    );
    // What cannot be shown is no word: markup is not published.
    let run = project.run(&["diff", "HEAD"]).exits(0);
    assert!(!run.stdout.contains("{+<b>"), "{}", run.told());
    project.edit(
        "locales/es/ketamine-pain-relief.ftl",
        " <b> ",
        " 1 \\< 2 \\@you ",
    );
    let human = project.run(&["diff", "HEAD"]).exits(0);
    assert_data_eq!(
        human.stdout,
        str![[r#"
Merging this changes 1 text in Spanish.

Spanish (es)
  ketamine-pain-relief, infusion-time--a-common-treatment:
    Un tratamiento común {+1 < 2 @you+} tiene [-6-] {+8+} sesiones. Cada sesión dura de 45 …

"#]]
    );
    let markdown = project
        .run(&["diff", "HEAD", "--format", "markdown"])
        .exits(0);
    assert_data_eq!(
        markdown.stdout,
        str![[r#"
**Merging this changes 1 text in Spanish.**

### Spanish (es)

- `ketamine-pain-relief`, `infusion-time--a-common-treatment`:
  <span dir="auto" lang="es">Un tratamiento común <ins>1 &lt; 2 \@you</ins> tiene <del>6</del> <ins>8</ins> sesiones. Cada sesión dura de 45 …</span>

"#]].raw()
    );
    let json = project.run(&["diff", "HEAD", "--format", "json"]).exits(0);
    let value: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(value["headline"], "Merging this changes 1 text in Spanish.");
    let word = &value["languages"][0]["words"][0];
    assert_eq!(word["id"], "infusion-time--a-common-treatment");
    assert!(
        word["after"]
            .as_str()
            .unwrap()
            .contains("1 < 2 @you tiene 8")
    );
}

#[test]
fn pages_and_languages_come_and_go() {
    let project = committed();
    project.write(
        "content/visit.md",
        "+++\ntitle = \"Your visit\"\ndescription = \"What to bring.\"\nlocales = [\"en-US\"]\ndisclaimers = [\"emergency\"]\n+++\n\nBring a friend.\n",
    );
    let run = project.run(&["diff", "HEAD"]).exits(0);
    assert!(
        run.stdout.starts_with(
            "Merging this publishes 1 page in English.\n\nEnglish (en-US)\n  appears: “Your visit” (visit)\n"
        ),
        "{}",
        run.told()
    );
    git(&project, &["add", "--all"]);
    git(&project, &["commit", "--quiet", "--message", "second"]);
    project.edit("content/visit.md", "+++\ntitle", "+++\ndraft = true\ntitle");
    let run = project.run(&["diff", "HEAD"]).exits(0);
    assert!(
        run.stdout
            .starts_with("Merging this withdraws 1 page in English"),
        "{}",
        run.told()
    );
    run.says(&["  disappears: “Your visit” (visit)\n"]);
    project.edit("content/visit.md", "draft = true\n", "");
    project.edit("polyleaf.toml", "\"ar\", \"zh-Hans\", ", "\"ar\", ");
    let run = project.run(&["diff", "HEAD"]).exits(0);
    assert!(
        run.stdout
            .starts_with("Merging this withdraws Simplified Chinese."),
        "{}",
        run.told()
    );
}

#[test]
fn signatures_that_lapse_are_told() {
    let project = committed();
    let ledger = "locales/es/ketamine-pain-relief.review.tsv";
    let id = "infusion-time--a-common-treatment";
    let signature = signature(
        "A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.",
        "Un tratamiento común tiene 6 sesiones. Cada sesión dura de 45 minutos a 1 hora.",
    );
    let signature = signature.to_string();
    let row = project.read(ledger);
    let row = row
        .lines()
        .find(|line| line.starts_with(&format!("{id}\t")))
        .unwrap()
        .to_owned();
    let mut fields: Vec<&str> = row.split('\t').collect();
    fields.resize(10, "");
    fields[6] = "Dr. A";
    fields[7] = "yes";
    fields[8] = "2026-11-20";
    fields[9] = &signature;
    project.edit(ledger, &row, &fields.join("\t"));
    git(
        &project,
        &["commit", "--quiet", "--all", "--message", "signed"],
    );
    project.edit(
        "content/ketamine-pain-relief.md",
        "A common treatment has 6",
        "A common treatment has 8",
    );
    let run = project.run(&["diff", "HEAD", "--locale", "es"]).exits(0);
    assert!(
        run.stdout
            .starts_with("Merging this makes 1 signature lapse in Spanish.\n"),
        "{}",
        run.told()
    );
    run.says(&["  signature lapses: ketamine-pain-relief, infusion-time--a-common-treatment\n"]);
}

#[test]
fn what_cannot_be_compared_is_said() {
    let project = TestProject::sample();
    project
        .run(&["diff", "HEAD"])
        .exits(2)
        .says(&["is in no git repository, and diff needs one"]);
    let project = committed();
    project
        .run(&["diff", "nowhere"])
        .exits(2)
        .says(&["git knows no revision \"nowhere\""]);
    project
        .run(&["diff", "HEAD", "--locale", "fr"])
        .exits(2)
        .says(&["the project has no language \"fr\""]);
    project.run(&["diff", "HEAD", "--format", "sarif"]).exits(2);
    project.run(&["diff"]).exits(2);
    // There was no project.
    let project = TestProject::empty();
    git(&project, &["init", "--quiet"]);
    git(
        &project,
        &["commit", "--quiet", "--allow-empty", "--message", "first"],
    );
    project.write("polyleaf.toml", TestProject::sample().read("polyleaf.toml"));
    project.write("content/a.md", "+++\ntitle = \"A\"\n+++\n\nA.\n");
    project
        .run(&["diff", "HEAD"])
        .exits(2)
        .says(&["of the project as it was at HEAD:", "config/missing"]);
}
