//! How far every language is, in every form in which it is shown.

use crate::hostile::published;
use crate::project::TestProject;

#[test]
fn words_are_counted_against_todays_source_and_an_unsynced_edit_counts() {
    let project = published();
    let percent = |project: &TestProject| {
        let run = project
            .run(&["status", "--json", "--locale", "es"])
            .exits(0);
        let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let language = &document["languages"][0];
        (
            language["percent"].as_u64().unwrap(),
            language["wordsStale"].as_u64().unwrap(),
            language["wordsLeft"].as_u64().unwrap(),
        )
    };
    assert_eq!(percent(&project), (100, 0, 0));
    project.run(&["status", "--fail-under", "100"]).exits(0);
    project.edit(
        "content/after.md",
        "Eat a light meal.",
        "Eat a very light meal at home.",
    );
    let (before, stale, left) = percent(&project);
    assert_eq!((stale, left), (7, 7));
    project.run(&["sync"]).exits(0);
    assert_eq!(
        percent(&project),
        (before, 7, 7),
        "what is synced is no better than what is not"
    );
    project
        .run(&["status", "--fail-under", "90", "--quiet"])
        .exits(1)
        .says(&[&format!(
            "es: {before} % of 22 words are translated and up to date, less than 90 %"
        )]);
    project
        .run(&["status", "--fail-under", &before.to_string()])
        .exits(0);
    project.run(&["status", "--fail-under", "101"]).exits(2);
}

#[test]
fn open_questions_and_signatures_are_counted() {
    let project = published();
    project
        .run(&["ask", "es", "food--heading", "Food or meals?"])
        .exits(0);
    let by = [
        "--by",
        "A. Reviewer",
        "--qualified",
        "yes",
        "--decision",
        "approved",
    ];
    project
        .run(&[&["review", "es", "food--eat-a-light"], &by[..]].concat())
        .exits(0);
    let table = project.run(&["status"]).exits(0).stdout;
    assert!(
        table.contains("es: 1 question open (`polyleaf ask es`)"),
        "{table}"
    );
    let markdown = project
        .run(&["status", "--format", "markdown"])
        .exits(0)
        .stdout;
    assert!(
        markdown.contains("| Spanish (es) | 1 of 1 | 100 % | 0 | 0 | 21 % | 1 |"),
        "{markdown}"
    );
    let page = project.run(&["status", "--format", "html"]).exits(0).stdout;
    for part in [
        "<th scope=\"row\">Spanish (<bdi lang=\"es\" dir=\"ltr\">Español</bdi>)</th>",
        "<caption>Languages of <code>after</code></caption>",
        "<td class=\"number\">21 % <svg class=\"bar\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn a_badge_says_in_words_what_it_shows() {
    let project = published();
    for (arguments, title, label) in [
        (&[][..], "Spanish: 100 %", ">es<"),
        (&["--locale", "es"], "Spanish: 100 %", ">es<"),
        (&["--locale", "en"], "All languages: 100 %", ">translated<"),
    ] {
        let badge = project
            .run(&[&["status", "--badge"], arguments].concat())
            .exits(0)
            .stdout;
        assert!(
            badge.contains(&format!("<title id=\"title\">{title}")),
            "{badge}"
        );
        assert!(
            badge.contains(label) && badge.contains("role=\"img\""),
            "{badge}"
        );
    }
}

/// Sheet and dashboard of the sample, in every language: `audit` has no complaint.
#[test]
fn sheets_and_dashboard_pass_the_audit() {
    let project = TestProject::sample();
    project
        .run(&[
            "ask",
            "ar",
            "emergency--heading",
            "911 or 112?",
            "--by",
            "Omar",
        ])
        .exits(0);
    project.edit(
        "content/ketamine-pain-relief.md",
        "6 sessions",
        "8 sessions",
    );
    project.run(&["sync"]).exits(0);
    project.run(&["export", "--to", "review-sheet"]).exits(0);
    let page = project.run(&["status", "--format", "html"]).exits(0).stdout;
    project.write("exchange/status.html", page);
    let run = project.run(&["audit", "exchange", "--format", "short"]);
    assert_eq!(run.stdout, "", "{}", run.told());
}

#[test]
fn a_missing_disclaimer_counts_and_the_row_says_why_a_page_is_withheld() {
    let project = published();
    project.write(
        "content/disclaimers.md",
        "+++\ntitle = \"Disclaimers\"\n+++\n\n## In an emergency {#emergency}\n\nCall now.\n",
    );
    project.edit(
        "content/after.md",
        "+++\n\n",
        "disclaimers = [\"emergency\"]\n+++\n\n",
    );
    let table = project.run(&["status"]).exits(0).stdout;
    let row = table.lines().find(|it| it.contains(" es ")).unwrap();
    for part in [
        "19/24",
        " 5 ",
        " 0/1 ",
        " 79 ",
        " withheld: the disclaimer “In an emergency”",
    ] {
        assert!(row.contains(part), "{part}\n{table}");
    }
    let markdown = project
        .run(&["status", "--format", "markdown"])
        .exits(0)
        .stdout;
    assert!(
        markdown.contains("| after | es | withheld: the disclaimer “In an emergency” (#emergency)"),
        "{markdown}"
    );
    project.run(&["status", "--fail-under", "100"]).exits(1);
}
