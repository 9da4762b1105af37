//! Runs that are ended, run out of disk, or meet another at work: each language's site is old or new,
//! and no translation is lost.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::hostile::{ARTICLE, CATALOGUE, PROJECT, published, translators};
use crate::project::{Files, Run, TODAY, TestProject};

/// Many articles, so that a run takes a while.
fn large(articles: usize) -> TestProject {
    let project = TestProject::new(PROJECT);
    let markdown = project.read(ARTICLE);
    let catalogue = project.read(CATALOGUE);
    for number in 0..articles {
        let mut text = markdown.replace("After the visit", &format!("Leaflet {number}"));
        for part in 0..20 {
            text.push_str(&format!(
                "\nPart {part} of leaflet {number} says what to do at home.\n"
            ));
        }
        project.write(&format!("content/leaflet-{number}.md"), text);
        project.write(&format!("locales/es/leaflet-{number}.ftl"), &catalogue);
    }
    project
}

/// Starts a command and kills it after a while.
fn killed(project: &TestProject, arguments: &[&str], after: Duration) {
    let mut child = project
        .command(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    thread::sleep(after);
    // It may have ended by itself.
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The files of each top-level entry of a site.
fn entries(files: &Files) -> BTreeMap<String, Files> {
    let mut entries = BTreeMap::<String, Files>::new();
    for (path, bytes) in files {
        let entry = path.split('/').next().unwrap().to_owned();
        entries
            .entry(entry)
            .or_default()
            .insert(path.clone(), bytes.clone());
    }
    entries
}

#[test]
fn a_killed_build_leaves_every_language_old_or_new_and_the_next_completes_it() {
    let project = large(150);
    project.run(&["build", "--allow-withheld"]).exits(0);
    let old = project.files("public");
    for number in 0..150 {
        let path = format!("content/leaflet-{number}.md");
        let text = project
            .read(&path)
            .replace("what to do at home.\n", "what to do at home now.\n");
        project.write(&path, text);
    }
    project
        .run(&["build", "--allow-withheld", "--out", "expected"])
        .exits(0);
    let new = project.files("expected");
    assert!(old != new);
    let (old, new_entries) = (entries(&old), entries(&new));
    for step in 0..25 {
        killed(
            &project,
            &["build", "--allow-withheld"],
            Duration::from_millis(20 * step),
        );
        for (entry, files) in entries(&project.files("public")) {
            assert!(
                old.get(&entry) == Some(&files) || new_entries.get(&entry) == Some(&files),
                "{entry} is neither old nor new after {} ms",
                20 * step
            );
        }
    }
    project.run(&["build", "--allow-withheld"]).exits(0);
    assert!(project.files("public") == new);
    assert!(
        !project.has("public/.polyleaf/stage"),
        "nothing is left of interrupted runs"
    );
}

#[test]
fn a_killed_import_leaves_each_file_old_or_new_and_the_next_completes_it() {
    let prepared = || {
        let project = large(60);
        project.remove("locales");
        project.run(&["sync"]).exits(0);
        let mut memory = String::from("msgid \"\"\nmsgstr \"Language: es\\n\"\n");
        for number in 0..60 {
            for part in 0..20 {
                memory.push_str(&format!(
                    "\nmsgid \"Part {part} of leaflet {number} says what to do at home.\"\nmsgstr \"Parte {part}, hoja {number}.\"\n"
                ));
            }
        }
        project.write("memory.po", memory);
        project
    };
    let import = ["import", "--memory", "memory.po"];
    let expected = prepared();
    let old = translators(&expected);
    expected.run(&import).exits(0);
    let new = translators(&expected);
    let project = prepared();
    for step in 0..12 {
        killed(&project, &import, Duration::from_millis(10 * step));
        for (path, bytes) in translators(&project) {
            assert!(
                old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes),
                "{path} is neither old nor new after {} ms",
                10 * step
            );
        }
    }
    project.run(&import).exits(0);
    for (path, bytes) in translators(&project) {
        if path.ends_with(".ftl") {
            assert!(new.get(&path) == Some(&bytes), "{path}");
        }
    }
    project.run(&["sync"]).exits(0);
}

#[test]
fn a_killed_sync_of_a_mirror_leaves_each_file_old_or_new_and_the_next_completes_it() {
    let prepared = || {
        let project = large(40);
        let settings = project.read("polyleaf.toml");
        project.write(
            "polyleaf.toml",
            format!("{settings}\n[exchange]\nmirror = \"po\"\n"),
        );
        project.run(&["sync", "--origin", "human"]).exits(0);
        for number in 0..40 {
            // One side translates, the other writes.
            let path = format!("po/es/leaflet-{number}.po");
            let source = format!("Part 3 of leaflet {number} says what to do at home.");
            project.edit(
                &path,
                &format!("msgid \"{source}\"\nmsgstr \"\""),
                &format!("msgid \"{source}\"\nmsgstr \"Parte 3, hoja {number}.\""),
            );
            project.edit(
                &format!("content/leaflet-{number}.md"),
                "Eat a light meal.",
                "Eat a very light meal.",
            );
        }
        project
    };
    let all = |project: &TestProject| {
        let mut files = project.files(".");
        files.retain(|path, _| path.starts_with("locales/") || path.starts_with("po/"));
        files
    };
    let sync = ["sync", "--origin", "human"];
    let expected = prepared();
    let old = all(&expected);
    expected.run(&sync).exits(0);
    let new = all(&expected);
    let project = prepared();
    for step in 0..12 {
        killed(&project, &sync, Duration::from_millis(15 * step));
        for (path, bytes) in all(&project) {
            // A row that the interrupted run did not write any more is written without the file's own words.
            let is_ledger = path.ends_with(".tsv");
            assert!(
                is_ledger || old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes),
                "{path} is neither old nor new after {} ms",
                15 * step
            );
        }
    }
    project.run(&sync).exits(0);
    assert!(all(&project) == new);
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn a_killed_sync_loses_nothing_and_the_next_completes_it() {
    let expected = large(100);
    expected.run(&["sync", "--origin", "human"]).exits(0);
    let expected = translators(&expected);
    let project = large(100);
    let written = translators(&project);
    for step in 0..15 {
        killed(
            &project,
            &["sync", "--origin", "human"],
            Duration::from_millis(15 * step),
        );
        let now = translators(&project);
        for (path, bytes) in &written {
            let text = String::from_utf8(now[path].clone()).unwrap();
            for line in std::str::from_utf8(bytes)
                .unwrap()
                .lines()
                .filter(|line| !line.is_empty())
            {
                assert!(text.contains(line), "{line} is lost from {path}");
            }
        }
    }
    project.run(&["sync", "--origin", "human"]).exits(0);
    assert_eq!(translators(&project), expected);
    project.run(&["sync", "--check"]).exits(0);
}

#[test]
fn a_full_disk_fails_clearly_and_keeps_the_site() {
    let project = published();
    let site = project.files("public");
    let long = "Rest for 2 hours, and then for 2 more. ".repeat(4000);
    project.edit(ARTICLE, "Rest for 2 hours.", &long);
    let before = translators(&project);
    // The shell lets no file grow beyond 64 blocks; the program is told so instead of being ended.
    let limited = |command: &str| {
        let mut shell = Command::new("bash");
        let script = format!(
            "trap '' XFSZ; ulimit -f 64; exec {} {command} --date {TODAY}",
            env!("CARGO_BIN_EXE_polyleaf")
        );
        Run::of(shell.args(["-c", &script]).current_dir(project.root()))
    };
    limited("build --allow-withheld")
        .exits(2)
        .says(&["cannot be written", "and run the same command again"]);
    assert!(project.files("public") == site, "the old site is as it was");
    limited("sync").exits(2).says(&["cannot be written"]);
    let after = translators(&project);
    assert!(after[CATALOGUE].len() >= before[CATALOGUE].len());
    project.run(&["sync"]).exits(0);
    project.run(&["build", "--allow-withheld"]).exits(0);
    assert!(
        project
            .read("public/en/after/index.html")
            .contains("and then for 2 more.")
    );
}

#[test]
fn a_full_disk_of_its_own_fails_clearly_and_keeps_the_site() {
    let project = large(40);
    fs::create_dir(project.path("disk")).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=256k", "none"])
        .arg(project.path("disk"))
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    assert!(
        mounted,
        "a small disk could not be mounted; run the tests as root, or in `unshare --user --map-root-user --mount`"
    );
    let small = TestProject::new(PROJECT);
    let site = project.path("disk/site").display().to_string();
    small.run(&["sync"]).exits(0);
    small.run(&["build", "--out", &site]).exits(0);
    let before = project.files("disk/site");
    let run = project.run(&["build", "--allow-withheld", "--out", &site]);
    let after = project.files("disk/site");
    let unmounted = Command::new("umount")
        .arg(project.path("disk"))
        .status()
        .unwrap();
    assert!(unmounted.success());
    run.exits(2).says(&[
        "the disk is full",
        "make room and run the same command again",
    ]);
    assert!(before == after);
}

#[test]
fn an_unwritable_report_and_output_are_told() {
    let project = published();
    project.write("file", "x");
    project
        .run(&["build", "--out", "file/site"])
        .exits(2)
        .says(&["file/site", "move away what stands there"]);
    project
        .run(&["build", "--out", "file"])
        .exits(2)
        .says(&["file", "move away what stands there"]);
    project
        .run(&["build", "--report", "file/report.json"])
        .exits(2)
        .says(&["file/report.json"]);
    project
        .run(&["build", "--report", "content"])
        .exits(2)
        .says(&["content is a folder"]);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let project = large(60);
    let mut first = project
        .command(&["build", "--allow-withheld"])
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let second = project.run(&["build", "--allow-withheld"]);
    let first = first.wait().unwrap();
    assert!(
        first.success() || second.told().contains("exit status Some(0)"),
        "{}",
        second.told()
    );
    project
        .run(&["build", "--allow-withheld"])
        .exits(0)
        .says(&[": 0 files written"]);
}

#[test]
fn a_translator_who_saves_during_sync_is_not_overwritten() {
    let project = large(60);
    let mut child = project
        .command(&["sync"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let path = project.path("locales/es/leaflet-59.ftl");
    let mut saved = 0;
    while child.try_wait().unwrap().is_none() {
        let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
        writeln!(file, "# mine {saved}").unwrap();
        saved += 1;
        thread::sleep(Duration::from_millis(3));
    }
    // Whatever the run did with the file, it is one that the next run works with, and no value is lost.
    project.run(&["sync"]).exits(0);
    assert!(
        project
            .read("locales/es/leaflet-59.ftl")
            .contains("Coma algo ligero.")
    );
}

/// A file that was being written when its writer was ended: it has no name that anything reads.
fn is_temporary(path: &str) -> bool {
    path.contains("/.polyleaf-tmp-")
}

#[test]
fn a_killed_move_loses_nothing_and_the_next_completes_it() {
    let prepared = || {
        let project = large(40);
        project.remove("locales/es");
        for number in 0..40 {
            let path = format!("content/leaflet-{number}.md");
            let text = project.read(&path);
            project.write(&path, format!("{text}\nSee [the first](leaflet-0.md).\n"));
        }
        project.run(&["sync"]).exits(0);
        for number in 0..40 {
            let path = format!("locales/es/leaflet-{number}.ftl");
            let stub = "# translate: food--see-the-first =\n";
            let value = "food--see-the-first = Vea [la primera](leaflet-0.md).\n";
            project.edit(&path, stub, value);
        }
        project.run(&["sync", "--origin", "human"]).exits(0);
        project
    };
    let arguments = ["move", "leaflet-0", "care/first"];
    let sources = |project: &TestProject| {
        let mut files = project.files(".");
        files.retain(|path, _| !path.starts_with('.') && !is_temporary(path));
        files
    };
    let expected = prepared();
    let old = sources(&expected);
    expected.run(&arguments).exits(0);
    let new = sources(&expected);
    expected
        .run(&["sync"])
        .exits(0)
        .says(&["everything is in step"]);
    assert!(sources(&expected) == new && old != new);
    let mut project = prepared();
    for step in 0..30 {
        killed(&project, &arguments, Duration::from_millis(40 + 12 * step));
        for (path, bytes) in sources(&project) {
            assert!(
                old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes),
                "{path} is neither old nor new"
            );
        }
        if !project.has("content/leaflet-0.md") {
            assert!(sources(&project) == new);
            project = prepared();
        }
    }
    // Whatever was there when it was ended, the same command goes on from it.
    project.run(&arguments).exits(0);
    assert!(sources(&project) == new);
}

#[test]
fn a_killed_start_of_a_language_is_completed_by_the_same_command() {
    let start = ["new", "locale", "sr"];
    let expected = large(40);
    expected.run(&start).exits(0);
    let new = translators(&expected);
    let project = large(40);
    let written = || {
        let mut files = translators(&project);
        files.retain(|path, _| !is_temporary(path));
        files
    };
    for step in 0..8 {
        killed(&project, &start, Duration::from_millis(40 + 20 * step));
        for (path, bytes) in written() {
            let is_new = new.get(&path) == Some(&bytes);
            assert!(is_new || path.starts_with("locales/es/"), "{path}");
        }
    }
    project.run(&start);
    assert!(written() == new);
    let settings = project.read("polyleaf.toml");
    assert!(settings.contains(r#"["en", "es", "sr"]"#), "{settings}");
}
