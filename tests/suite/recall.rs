//! Commands that only look, before and after a build: what they know, and what they leave behind.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use crate::project::TestProject;

/// Longer than a tick of the clock of files: what changed within the last one is not vouched for.
const A_TICK: Duration = Duration::from_millis(60);
/// Where runs leave what they know.
const KNOWN: &str = "public/.polyleaf/known";

const LOOKING: [&[&str]; 4] = [
    &["check"],
    &["check", "--format", "json"],
    &["status"],
    &["todo", "es"],
];

/// What each of them says, and how it ends.
fn look(project: &TestProject) -> Vec<String> {
    let runs = LOOKING.iter().map(|arguments| project.run(arguments));
    runs.map(|run| run.told()).collect()
}

#[test]
fn who_looks_leaves_nothing_in_a_project_that_was_never_built() {
    let project = TestProject::sample();
    let before = project.files(".");
    look(&project);
    assert!(project.files(".") == before);
    assert!(!project.has("public"));
}

#[test]
fn who_looks_goes_by_what_a_build_left_and_sees_the_same() {
    let project = TestProject::sample();
    sleep(A_TICK);
    project.run(&["build"]).exits(0);
    sleep(A_TICK);
    let known = || fs::read(project.path(KNOWN)).unwrap();
    for addition in ["A new text.", "A text of { $nobody }."] {
        let path = "content/ketamine-pain-relief.md";
        let text = project.read(path);
        project.write(path, format!("{text}\n{addition}\n"));
        sleep(A_TICK);
        let (before, files) = (known(), project.files("."));
        let first = look(&project);
        let left = known();
        assert!(left != before, "what was judged is left");
        let again = look(&project);
        assert!(known() == left, "there was nothing new");
        assert!(project.files(".") == files, "nothing else is written");
        // Without anything that is known.
        project.write(KNOWN, "torn");
        let anew = look(&project);
        assert_eq!(first, anew);
        assert_eq!(again, anew);
    }
}
