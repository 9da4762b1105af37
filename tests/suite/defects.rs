//! One defect for each rule: a project that has as many of them as can live together, and commands that
//! meet the others. `tests/formats/` holds what is written about them in every format.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use polyleaf::check::RULES;
use polyleaf::report::FORMATS;
use serde_json::Value;
use snapbox::{Data, assert_data_eq};

use crate::hostile::{ARTICLE, CATALOGUE, published};
use crate::project::{Run, TODAY, TestProject};

/// The project as it is before its translations are recorded.
const PROJECT: &str = include_str!("../formats/project.txt");

/// Rules that no project and no command of this test raises, and what holds them instead.
const ELSEWHERE: &[(&str, &str)] = &[
    ("disk/full", "interrupted.rs mounts a small disk"),
    (
        "disk/changed-meanwhile",
        "disk::write changes a file between reading and writing",
    ),
    (
        "disk/unsafe-path",
        "behind rules that refuse links when files are read; disk::place",
    ),
    (
        "reference/reserved-character",
        "behind rules that refuse the character first",
    ),
    (
        "structure/block-in-translation",
        "behind a parser that reads blocks as text",
    ),
];

/// A project with one defect for each rule that `check` can tell together with others: recorded first, then
/// edited as people edit.
pub(crate) fn project() -> TestProject {
    let project = TestProject::empty();
    lay(&project, "");
    defect(&project, "");
    project
}

/// Writes the project into a folder of `base`.
pub(crate) fn lay(base: &TestProject, folder: &str) {
    for part in PROJECT.split("//- ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        base.write(&format!("{folder}{path}"), unescaped(text));
    }
    let picture =
        b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1F\x15\xC4\x89";
    base.write(&format!("{folder}content/button.png"), picture);
    let root = if folder.is_empty() { "." } else { folder };
    // Some of the defects are told at once, which does not keep the others from being recorded.
    let _told = base.run(&["-C", root, "sync", "--origin", "human"]);
}

/// The defects that come after translations were recorded.
pub(crate) fn defect(base: &TestProject, folder: &str) {
    let at = |path: &str| format!("{folder}{path}");
    let add = |path: &str, text: &str| {
        let before = base.read(&at(path));
        base.write(&at(path), before + text);
    };
    // The source text moves on.
    base.edit(
        &at("content/coverage.md"),
        "Call a friend.",
        "Call your friend.",
    );
    base.edit(
        &at("content/coverage.md"),
        "feel sleepy.",
        "feel very sleepy.",
    );
    // Translators edit, add, and leave files behind.
    base.edit(
        &at("locales/es/text.ftl"),
        "Cierre los ojos.",
        "Cierre sus ojos.",
    );
    add("locales/es/text.ftl", "\nextra--message = Nadie lo lee.\n");
    base.remove(&at("locales/ar/night.ftl"));
    base.write(
        &at("locales/es/before.ftl"),
        "meta--title = Antes de la infusión\n",
    );
    base.write(&at("locales/es/text.po"), "msgid \"\"\n");
    base.write(
        &at("locales/de/text.ftl"),
        "meta--title = Was mitzubringen ist\n",
    );
    base.write(
        &at("locales/spanish-language/text.ftl"),
        "meta--title = Qué traer\n",
    );
    // Records are lost, mangled, or say that nobody has read a text.
    base.remove(&at("locales/pl/plural.review.tsv"));
    let mangled = "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n\n\
                   meta--title\tb3-0000000000000000\tb3-0000000000000000\tsomebody\t2026-11-24\t\t\t\t\t\n";
    base.write(&at("locales/ar/night.review.tsv"), mangled);
    record(
        base,
        &at("locales/es/coverage.review.tsv"),
        "dizziness--you-may-feel",
        "human\t",
        "machine\t",
    );
    let signed = "\t\tA. Reviewer, RN\tyes\t2026-11-21\tb3-0000000000000000";
    record(
        base,
        &at("locales/es/forward.review.tsv"),
        "intro--read-the-next",
        "\t\t\t\t\t",
        signed,
    );
    let root = if folder.is_empty() { "." } else { folder };
    let by = [
        "--by",
        "A. Reviewer, RN",
        "--qualified",
        "yes",
        "--decision",
        "approved",
    ];
    let review = [&["-C", root, "review", "es", "values--heading"], &by[..]].concat();
    base.run(&review).exits(0);
    record(
        base,
        &at("locales/es/parity.review.tsv"),
        "values--heading",
        "\t\tA. Reviewer",
        "\tA. Reviewer\tA. Reviewer",
    );
    // Questions that a reviewer asked, and such that nobody can read.
    let asked = "id\tkind\tasked\tby\ttarget\ttext\tanswered\tanswerer\tanswer\n\n";
    let ledger = base.read(&at("locales/es/text.review.tsv"));
    let row = ledger
        .lines()
        .find(|row| row.starts_with("words--heading\t"));
    let target = row.unwrap().split('\t').nth(2).unwrap();
    let wanted = format!(
        "words--heading\tchange\t2026-11-21\tA. Reviewer, RN\t{target}\tSay “Qué decir”.\t\t\t\n"
    );
    base.write(
        &at("locales/es/text.questions.tsv"),
        format!("{asked}{wanted}"),
    );
    let mangled = "count--heading\tquestion\tyesterday\tAna\t\tHow many?\t\t\t\n";
    base.write(
        &at("locales/pl/plural.questions.tsv"),
        format!("{asked}{mangled}"),
    );
    // Catalogues that cannot be read as they are meant.
    let stubs = base.read(&at("locales/es/broken.ftl"));
    let whole = stubs.split("# source: Bring milk.").next().unwrap();
    let many = "{ $phone }".repeat(101);
    let broken = format!(
        "{whole}meta--description= Catálogos.\n\nintro--bring-milk = Traiga leche\u{100041}.\n\n\
         intro--bring-bread = {many}\n\nintro--bring-rice = Traiga arroz\n    *y una cuchara*.\n\n\
         intro--bring-soup = Traiga sopa {{\n"
    );
    base.write(&at("locales/es/broken.ftl"), broken);
    let merged = "<<<<<<< ours\nhome = ទំព័រដើម\n=======\nhome = ដើម\n>>>>>>> theirs\n";
    base.write(&at("locales/km/site.ftl"), merged);
    let terms = "-clinic = la clinique\n\nclinic = la clinique\n\n-our--clinic = notre clinique\n";
    base.write(&at("locales/fr/terms.ftl"), terms);
    // Articles that cannot be told apart, named or read.
    for name in ["After Care", "terms", "evening", "Evening"] {
        let article = "+++\ntitle = \"Care at home\"\ndescription = \"What to do.\"\ndisclaimers = [\"emergency\"]\n\
                       locales = [\"en-US\"]\n+++\n\nText.\n";
        base.write(&at(&format!("content/{name}.md")), article);
    }
    base.write(&at("content/latin.md"), b"Despu\xE9s");
    let baseline = "polyleaf-baseline\t1\nrule\tarticle\tlocale\tid\tsubject\n\n\
                    parity/lost-link\ttext\tes\tintro--gone\tb3-0123456789abcdef\n";
    base.write(&at("baseline.tsv"), baseline);
}

/// Edits one row of a ledger.
fn record(base: &TestProject, path: &str, id: &str, from: &str, to: &str) {
    let text = base.read(path);
    let begin = format!("{id}\t");
    let row = text.lines().find(|row| row.starts_with(&begin)).unwrap();
    base.edit(path, row, &row.replacen(from, to, 1));
}

/// A text with each `[U+200B]` as the character it names, so that the file shows what it holds.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("[U+");
    let mut whole = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once(']').unwrap();
        whole.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        whole.push_str(rest);
    }
    whole
}

/// A command that meets a defect, and the rules it names.
struct Meeting {
    rules: &'static [&'static str],
    made: fn() -> TestProject,
    command: &'static [&'static str],
}

const PO: &str = "exchange/es.po";
const XLF: &str = "exchange/es.xlf";

/// A project whose translations went out to a translation tool and came back with `to` for `from`.
fn returned(format: &str, file: &str, from: &str, to: &str) -> TestProject {
    let project = published();
    project.run(&["export", "--to", format, "es"]).exits(0);
    project.edit(file, from, to);
    project
}

fn with(path: &str, text: &str) -> TestProject {
    let project = published();
    project.write(path, text);
    project
}

/// A project with a logo that only the source language has a text for.
fn logo() -> TestProject {
    let project = published();
    project.edit(
        "polyleaf.toml",
        "[site]",
        "[theme]\nlogo = \"logo.svg\"\n\n[site]",
    );
    project.write("locales/en/site.ftl", "site-logo = A green leaf\n");
    let leaf =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>";
    project.write("theme/logo.svg", leaf);
    project
}

const MEETINGS: &[Meeting] = &[
    Meeting {
        rules: &["config/missing"],
        made: TestProject::empty,
        command: &["check"],
    },
    Meeting {
        rules: &["config/invalid"],
        made: || {
            let project = published();
            project.edit(
                "polyleaf.toml",
                "[site]",
                "[policy]\nfallbak = \"never\"\n\n[site]",
            );
            project
        },
        command: &["check"],
    },
    Meeting {
        rules: &["config/unknown-locale"],
        made: published,
        command: &["done", "fr", "food--heading"],
    },
    Meeting {
        rules: &["project/empty"],
        made: || {
            let project = published();
            project.remove("content").remove("locales");
            project
        },
        command: &["check"],
    },
    Meeting {
        rules: &["project/bad-baseline"],
        made: || with("baseline.tsv", "polyleaf-baseline\t9\n"),
        command: &["check"],
    },
    Meeting {
        rules: &["coverage/missing-notice"],
        made: || {
            let project = with(
                "content/notices.md",
                "+++\ntitle = \"Help in your language\"\n+++\n\n## English\n\nInterpreters are free.\n\n## Soomaali {lang=so}\n",
            );
            project.edit(
                "polyleaf.toml",
                "[site]",
                "[audience]\nnotice-languages = [\"en\", \"so\"]\n\n[site]",
            );
            project.run(&["sync"]).exits(0);
            project
        },
        command: &["check"],
    },
    Meeting {
        rules: &["coverage/missing-translation"],
        made: || {
            let project = published();
            project.without_message(CATALOGUE, "food--heading");
            project
        },
        command: &["done", "es", "food--heading"],
    },
    Meeting {
        rules: &["reference/unknown-id"],
        made: published,
        command: &["done", "es", "food--heding"],
    },
    Meeting {
        rules: &["review/changed-meaning"],
        made: || {
            let project = published();
            project.edit(ARTICLE, "Rest for 2 hours.", "Rest for 3 hours.");
            project
        },
        command: &["sync", "--same-meaning", "intro--rest-for-hours"],
    },
    Meeting {
        rules: &["review/unsignable-text"],
        made: || {
            let project = published();
            project.without_message(CATALOGUE, "food--heading");
            project
        },
        command: &[
            "review",
            "es",
            "food--heading",
            "--by",
            "A. Reviewer, RN",
            "--qualified",
            "yes",
            "--decision",
            "approved",
        ],
    },
    Meeting {
        rules: &["review/unclear-answer"],
        made: published,
        command: &["ask", "es", "food--heading", "--answer", "Yes."],
    },
    Meeting {
        rules: &["review/unknown-sheet"],
        made: published,
        command: &[
            "review",
            "--sheet",
            "0000-0000-0000",
            "--by",
            "A. Reviewer, RN",
            "--qualified",
            "yes",
        ],
    },
    Meeting {
        rules: &["review/changed-sheet"],
        made: || {
            let project = published();
            project
                .run(&["export", "--to", "review-sheet", "es"])
                .exits(0)
                .says(&["WAVP-VHCF-TWAW"]);
            project.edit(CATALOGUE, "Coma algo ligero.", "Coma poco.");
            project
        },
        command: &[
            "review",
            "--sheet",
            "WAVP-VHCF-TWAW",
            "--by",
            "A. Reviewer, RN",
            "--qualified",
            "yes",
        ],
    },
    Meeting {
        rules: &["theme/unusable-picture"],
        made: || {
            let project = logo();
            project.write("theme/logo.svg", "<html>Not found</html>");
            project.write("locales/es/site.ftl", "site-logo = Una hoja verde\n");
            project
        },
        command: &["check"],
    },
    Meeting {
        rules: &["theme/missing-logo-text"],
        made: logo,
        command: &["check"],
    },
    Meeting {
        rules: &["theme/broken-template"],
        made: || {
            let project = published();
            let shell = "{% extends \"polyleaf\" %}\n{% block footer %}{{ super() }}\n";
            project.write("theme/shell.html", shell);
            project
        },
        command: &["check"],
    },
    Meeting {
        rules: &[
            "theme/remote-style",
            "theme/hidden-focus",
            "theme/low-contrast",
            "theme/dropped-part",
            "theme/foreign-content",
        ],
        made: || {
            let project = published();
            let shell = "{% extends \"polyleaf\" %}\n{% block header %}{{ super() }}<script>x()</script>{% endblock %}\n\
                         {% block footer %}<p>{{ site_title }}</p>{% endblock %}\n";
            project.write("theme/shell.html", shell);
            let style = "@import \"fonts.css\";\na:focus { outline: none }\n@media print { :root { --muted: #999999 } }\n";
            project.write("theme/style.css", style);
            project
        },
        command: &["check"],
    },
    Meeting {
        rules: &["exchange/unknown-article"],
        made: published,
        command: &["export", "--to", "po", "--article", "aftr"],
    },
    Meeting {
        rules: &["exchange/unreadable-file"],
        made: || returned("po", PO, "msgstr \"Comida\"", "msgstr \"Comida"),
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/wrong-language"],
        made: || returned("po", PO, "\"Language: es\\n\"", "\"Language: fr\\n\""),
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/foreign-message"],
        made: || returned("po", PO, "after#food--heading", "../x#food--foot"),
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/repeated-message"],
        made: || {
            let twice = "msgstr \"Comida\"\n\nmsgctxt \"after#food--heading\"\nmsgid \"Food\"\nmsgstr \"Platos\"";
            returned("po", PO, "msgstr \"Comida\"", twice)
        },
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/plural-entry"],
        made: || {
            let plural = "msgstr[0] \"Comida\"\nmsgstr[1] \"Comidas\"";
            returned("po", PO, "msgstr \"Comida\"", plural)
        },
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/unwritable-text"],
        made: || returned("po", PO, "Llame al { $phone }.", "Llame al { $phone."),
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/damaged-placeable"],
        made: || returned("po", PO, "Llame al { $phone }.", "Llámenos."),
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/damaged-link"],
        made: || returned("po", PO, "Coma algo ligero.", "Coma [algo](#nada)."),
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/damaged-code"],
        made: || {
            returned(
                "xliff",
                XLF,
                "<target>Comida</target>",
                "<target><ph id=\"9\"/>Platos</target>",
            )
        },
        command: &["import", XLF],
    },
    Meeting {
        rules: &["exchange/partial-translation"],
        made: || {
            let project = published();
            project.edit(
                ARTICLE,
                "Eat a light meal.",
                "Eat a light meal. Drink a lot.",
            );
            project.edit(
                CATALOGUE,
                "Coma algo ligero.",
                "Coma algo ligero. Beba mucho.",
            );
            project.run(&["sync", "--origin", "human"]).exits(0);
            project.run(&["export", "--to", "xliff", "es"]).exits(0);
            project.edit(
                XLF,
                "<target>Coma algo ligero.</target>",
                "<target></target>",
            );
            project
        },
        command: &["import", XLF],
    },
    Meeting {
        rules: &["exchange/conflict"],
        made: || {
            let project = returned("po", PO, "Coma algo ligero.", "Coma ligero.");
            project.edit(CATALOGUE, "Coma algo ligero.", "Coma poco.");
            project
        },
        command: &["import", PO],
    },
    Meeting {
        rules: &["exchange/unplaced-text"],
        made: || {
            let document = "# Después\n\nDescanse 2 horas.\n\nLlame al { $phone }.\n\n## Comida {#food}\n\nComa algo ligero.\n\n## Nueva\n";
            with("after.es.md", document)
        },
        command: &["import", "--article", "es", "after.es.md"],
    },
    Meeting {
        rules: &["disk/unreadable"],
        made: published,
        command: &["import", "exchange/gone.po"],
    },
    Meeting {
        rules: &["disk/busy"],
        made: || {
            let project = published();
            let lock = File::options()
                .write(true)
                .open(project.path("public/.polyleaf/lock"))
                .unwrap();
            rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).unwrap();
            // Held until the tests are over.
            std::mem::forget(lock);
            project
        },
        command: &["build"],
    },
    Meeting {
        rules: &["disk/foreign-output"],
        made: || with("other/notes.txt", "mine"),
        command: &["build", "--out", "other"],
    },
    Meeting {
        rules: &["disk/in-the-way"],
        made: || {
            let project = published();
            project.remove("locales/es").write("locales/es", "mine");
            project
        },
        command: &["sync"],
    },
    Meeting {
        rules: &["disk/output-among-sources"],
        made: published,
        command: &["build", "--out", "content/site"],
    },
];

/// A file that may not grow: the shell lets none become longer than 64 blocks.
fn unwritable(format: &str) -> Run {
    let project = published();
    let long = "Rest for 2 hours, and then for 2 more. ".repeat(4000);
    project.edit(ARTICLE, "Rest for 2 hours.", &long);
    let script = format!(
        "trap '' XFSZ; ulimit -f 64; exec {} sync --format {format} --date {TODAY}",
        env!("CARGO_BIN_EXE_polyleaf")
    );
    Run::of(
        Command::new("bash")
            .args(["-c", &script])
            .current_dir(project.root()),
    )
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/formats"))
}

/// Codes of the findings in a report, whatever else was said around it.
fn codes(said: &str) -> Vec<String> {
    let mut codes = Vec::new();
    for (at, _) in said.match_indices("{\n  \"version\"") {
        let mut documents = serde_json::Deserializer::from_str(&said[at..]).into_iter::<Value>();
        let document = documents.next().unwrap().unwrap();
        let findings = document["findings"].as_array().unwrap().iter();
        codes.extend(findings.map(|it| it["code"].as_str().unwrap().to_owned()));
    }
    codes
}

/// What a meeting says in every format, in the order of [`FORMATS`].
fn told(meeting: &Meeting) -> Vec<Run> {
    let made = (meeting.made)();
    let run = |format: &str| {
        let again = TestProject::empty();
        let copied = Command::new("cp")
            .arg("-a")
            .arg(made.path("."))
            .arg(again.root())
            .status();
        assert!(copied.unwrap().success());
        let mut arguments = meeting.command.to_vec();
        arguments.extend(["--format", format]);
        // A lock is held on the file that was locked, not on its copy.
        let project = if meeting.rules == ["disk/busy"] {
            &made
        } else {
            &again
        };
        project.run(&arguments)
    };
    FORMATS.iter().map(|format| run(format.name)).collect()
}

#[test]
fn every_rule_is_raised_exactly_once() {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let mut reports = vec![String::new(); FORMATS.len()];
    for (at, format) in FORMATS.iter().enumerate() {
        // Of its own each time: what a project knows of itself is not to change what is said.
        let run = project().run(&["check", "--format", format.name]).exits(1);
        if format.name == "json" {
            found.extend(codes(&run.stdout));
        }
        let file = folder().join(format!("findings.{}", FORMATS[at].name));
        assert_data_eq!(run.stdout, Data::read_from(&file, None).raw());
    }
    for meeting in MEETINGS {
        for ((run, format), report) in told(meeting).into_iter().zip(FORMATS).zip(&mut reports) {
            let said = format!("{}{}", run.stdout, run.stderr);
            if format.name == "json" {
                let codes = codes(&said);
                if codes != meeting.rules {
                    problems.push(format!("{:?}: {codes:?}\n{}", meeting.rules, run.told()));
                }
                found.extend(codes);
            }
            write!(report, "$ polyleaf {}\n{said}\n", meeting.command.join(" ")).unwrap();
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    for (format, report) in FORMATS.iter().zip(&mut reports) {
        let run = unwritable(format.name);
        let said = format!("{}{}", run.stdout, run.stderr);
        if format.name == "json" {
            found.extend(codes(&said));
        }
        write!(report, "$ polyleaf sync\n{said}").unwrap();
        let file = folder().join(format!("commands.{}", format.name));
        assert_data_eq!(report.as_str(), Data::read_from(&file, None).raw());
    }
    found.extend(ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()));
    let mut times: BTreeMap<&str, usize> = RULES.iter().map(|rule| (rule.code, 0)).collect();
    for code in &found {
        *times.get_mut(code.as_str()).unwrap() += 1;
    }
    times.retain(|_, times| *times != 1);
    assert!(
        times.is_empty(),
        "rules that are not raised exactly once: {times:?}"
    );
}
