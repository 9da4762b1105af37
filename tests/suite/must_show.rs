//! What the program promises, on the leaflet in five languages.

use std::fs;
use std::time::SystemTime;

use snapbox::{assert_data_eq, str};

use crate::project::{Files, TestProject};

const ARTICLE: &str = "content/ketamine-pain-relief.md";
const LOCALES: [&str; 5] = ["en-US", "es", "ar", "zh-Hans", "vi"];
const TRANSLATED: [&str; 4] = ["es", "ar", "zh-Hans", "vi"];

fn catalogue(locale: &str) -> String {
    format!("locales/{locale}/ketamine-pain-relief.ftl")
}

fn page(locale: &str) -> String {
    format!("public/{locale}/ketamine-pain-relief/index.html")
}

/// Addresses of a site, without what the program keeps for itself.
fn alternates(page: &str) -> Vec<&str> {
    let head = page.split("</head>").next().unwrap();
    let links = head.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    links.map(|link| link.split('"').next().unwrap()).collect()
}

fn switcher(page: &str) -> Vec<&str> {
    let nav = page.split("<nav class=\"languages\"").nth(1).unwrap();
    let nav = nav.split("</nav>").next().unwrap();
    nav.split("<li>")
        .skip(1)
        .map(|item| {
            item.split("lang=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap()
        })
        .collect()
}

#[test]
fn the_sample_is_whole_in_every_language_there_is_interface_text_for() {
    let project = TestProject::whole_sample();
    project
        .run(&["check"])
        .exits(0)
        .says(&["checked 1 article in 25 languages: nothing to complain about"]);
    project.run(&["sync", "--check"]).exits(0);
    // Article and list of articles as page and text, the list of languages, style sheet and report.
    project
        .run(&["build"])
        .exits(0)
        .says(&["public: 105 files written"]);
    // Search engines want whole addresses.
    for (path, bytes) in project.files("public") {
        let page = String::from_utf8_lossy(&bytes);
        for link in page.split("<link rel=\"alternate\"").skip(1) {
            let link = link.split('>').next().unwrap();
            assert!(link.contains("href=\"https://"), "{path}: {link}");
        }
    }
}

#[test]
fn the_sample_is_five_languages_of_article_and_index_as_pages_and_text() {
    let project = TestProject::sample();
    project
        .run(&["check"])
        .exits(0)
        .says(&["checked 1 article in 5 languages: nothing to complain about"]);
    let run = project
        .run(&["build"])
        .exits(0)
        .says(&["public: 25 files written"]);
    assert_eq!(run.stdout, "");
    assert_data_eq!(
        project.tree("public"),
        str![[r#"
ar/index.ar.txt
ar/index.html
ar/ketamine-pain-relief/index.html
ar/ketamine-pain-relief/ketamine-pain-relief.ar.txt
en-US/index.en-US.txt
en-US/index.html
en-US/ketamine-pain-relief/index.html
en-US/ketamine-pain-relief/ketamine-pain-relief.en-US.txt
es/index.es.txt
es/index.html
es/ketamine-pain-relief/index.html
es/ketamine-pain-relief/ketamine-pain-relief.es.txt
index.html
notices/index.html
notices/notices.txt
report.json
style.css
vi/index.html
vi/index.vi.txt
vi/ketamine-pain-relief/index.html
vi/ketamine-pain-relief/ketamine-pain-relief.vi.txt
zh-Hans/index.html
zh-Hans/index.zh-Hans.txt
zh-Hans/ketamine-pain-relief/index.html
zh-Hans/ketamine-pain-relief/ketamine-pain-relief.zh-Hans.txt

"#]]
    );
    for (locale, disclaimer) in [
        ("en-US", "This is not medical advice"),
        ("es", "Esto no es un consejo médico"),
        ("ar", "هذه ليست نصيحة طبية"),
        ("vi", "Đây không phải là lời khuyên y tế"),
    ] {
        let page = project.read(&page(locale));
        assert!(page.contains(disclaimer), "{locale}");
        assert!(
            page.find(disclaimer) < page.find("id=\"what-is-ketamine"),
            "{locale}: disclaimers come first"
        );
        assert!(
            page.contains(r#"<meta name="robots" content="noindex">"#),
            "{locale}: a demonstration"
        );
        assert_eq!(switcher(&page), LOCALES, "{locale}");
    }
    // Nothing is left to sync, in either direction.
    project.run(&["sync", "--check"]).exits(0);
}

/// Takes a text away from `locale` and says what must follow.
fn withheld(locale: &str, file: &str, id: &str, section: &str, heading: &str, emergency: &str) {
    let project = TestProject::real_sample();
    let whole = project.run(&["build"]).exits(0);
    assert!(!whole.stderr.contains("withheld"), "{}", whole.told());
    project.without_message(file, id);

    let short = project.run(&["check", "--format", "short"]).exits(1);
    short.says_in_one_line(&[file, "error[coverage/missing-", id, section, ". Add "]);
    project
        .run(&["check"])
        .exits(1)
        .says(&[file, id, section, "help: Add "]);
    // The other languages are not concerned.
    for other in TRANSLATED.iter().filter(|tag| **tag != locale) {
        project.run(&["check", "--locale", other]).exits(0);
    }

    let run = project.run(&["build"]).exits(1);
    run.says(&[
        &format!("withheld: ketamine-pain-relief in {locale}: "),
        section,
        id,
    ]);
    let rest: Vec<&str> = LOCALES.into_iter().filter(|tag| *tag != locale).collect();
    for tag in &rest {
        let page = project.read(&page(tag));
        assert_eq!(switcher(&page), rest, "the switcher of {tag}");
        assert_eq!(
            alternates(&page),
            [&rest[..], &["x-default"]].concat(),
            "hreflang of {tag}"
        );
    }
    let sitemap = project.read("public/sitemap.xml");
    assert!(!sitemap.contains(&format!("/{locale}/")), "{sitemap}");
    for tag in &rest {
        assert!(
            sitemap.contains(&format!(
                "<loc>https://clinic.example/{tag}/ketamine-pain-relief/</loc>"
            )),
            "{tag}"
        );
    }

    let notice = project.read(&page(locale));
    let direction = if locale == "ar" { "rtl" } else { "ltr" };
    for part in [
        &format!(r#"<html lang="{locale}" dir="{direction}">"#),
        r#"<meta name="robots" content="noindex">"#,
        heading,
        emergency,
        r#"href="tel:911""#,
        r#"<a href="../../en-US/ketamine-pain-relief/" lang="en-US" dir="ltr" hreflang="en-US">English</a>"#,
    ] {
        assert!(
            notice.contains(part),
            "{part:?} is not in the notice:\n{notice}"
        );
    }
    assert!(
        alternates(&notice).is_empty() && !notice.contains("canonical"),
        "{notice}"
    );
    assert_eq!(switcher(&notice), rest, "the switcher of the notice");
    // Its text file is gone, and its index does not offer the article.
    assert!(!project.has(&format!(
        "public/{locale}/ketamine-pain-relief/ketamine-pain-relief.{locale}.txt"
    )));
    assert!(
        !project
            .read(&format!("public/{locale}/index.html"))
            .contains("href=\"ketamine-pain-relief/\"")
    );

    project
        .run(&["build", "--allow-withheld"])
        .exits(0)
        .says(&["0 files written", "withheld: "]);
}

#[test]
fn an_edition_without_a_disclaimer_is_withheld() {
    withheld(
        "ar",
        "locales/ar/disclaimers.ftl",
        "off-label--the-u-s",
        "#off-label",
        "يجري تحديث هذه الصفحة",
        "في حالة الطوارئ",
    );
}

#[test]
fn an_edition_without_a_section_is_withheld() {
    withheld(
        "vi",
        "locales/vi/ketamine-pain-relief.ftl",
        "how-it-may-help--heading",
        "#how-it-may-help",
        "Trang này đang được cập nhật",
        "Trong trường hợp khẩn cấp",
    );
}

#[test]
fn a_withheld_notice_keeps_the_emergency_line_when_that_disclaimer_is_the_missing_one() {
    let project = TestProject::real_sample();
    project.without_message("locales/ar/disclaimers.ftl", "emergency--in-an-emergency");
    project
        .run(&["check"])
        .exits(1)
        .says(&["emergency--in-an-emergency", "#emergency"]);
    project.run(&["build"]).exits(1);
    let notice = project.read(&page("ar"));
    assert!(
        notice.contains("في حالة الطوارئ، اتصلوا بالرقم") && notice.contains("tel:911"),
        "{notice}"
    );
}

/// Lines of `new` that are not in `old` (`+`) and the other way round (`-`), in order.
fn changed(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let tail = tail.min(old.len() - same).min(new.len() - same);
    let gone = old[same..old.len() - tail]
        .iter()
        .map(|line| format!("- {line}\n"));
    let come = new[same..new.len() - tail]
        .iter()
        .map(|line| format!("+ {line}\n"));
    gone.chain(come).collect()
}

#[test]
fn one_number_changed_makes_one_segment_stale_and_touches_its_comments_alone() {
    let project = TestProject::sample();
    let before = project.files(".");
    project.edit(
        ARTICLE,
        "A common treatment has 6 sessions.",
        "A common treatment has 8 sessions.",
    );
    project.run(&["sync"]).exits(0).says(&[
        "ketamine-pain-relief in es: 1 behind the source",
        "ketamine-pain-relief in ar: 1 behind the source",
        "ketamine-pain-relief in zh-Hans: 1 behind the source",
        "ketamine-pain-relief in vi: 1 behind the source",
    ]);
    let after = project.files(".");
    let touched: Vec<&String> = after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    let mut expected = vec![ARTICLE.to_owned(), catalogue("en-US")];
    expected.extend(TRANSLATED.map(catalogue));
    expected.push(".polyleaf.lock".to_owned());
    expected.sort();
    assert_eq!(touched, expected.iter().collect::<Vec<_>>());
    for locale in TRANSLATED {
        let text = |files: &Files| String::from_utf8(files[&catalogue(locale)].clone()).unwrap();
        assert_data_eq!(
            changed(&text(&before), &text(&after)),
            str![[r#"
- # source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
+ # was: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
+ # now: A common treatment has 8 sessions. Each session takes 45 minutes to 1 hour.

"#]]
        );
    }
    let run = project.run(&["check", "--format", "short"]).exits(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 4, "{}", run.told());
    for (line, locale) in lines.iter().zip(TRANSLATED) {
        for part in [
            &catalogue(locale)[..],
            "warning[coverage/stale-message]",
            "infusion-time--a-common-treatment",
            "“A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.”",
            "“A common treatment has 8 sessions. Each session takes 45 minutes to 1 hour.”",
        ] {
            assert!(line.contains(part), "{part:?} is not in {line}");
        }
    }
    project.run(&["sync", "--check"]).exits(0);
    // Ordinary text that is behind is published and marked.
    project.run(&["build"]).exits(0);
}

#[test]
fn one_number_changed_in_a_critical_section_withholds_until_someone_says_so() {
    let project = TestProject::sample();
    project.edit(
        ARTICLE,
        "A medical professional watches for them carefully.",
        "A medical professional watches for them for 2 hours.",
    );
    project.run(&["sync"]).exits(0);
    let id = "side-effects--the-risks-are";
    let run = project.run(&["check", "--format", "short"]).exits(1);
    // The quoted texts differ where the reader can see it, however long they are.
    let run = run.says(&[
        "watches for them carefully.”",
        "watches for them for 2 hours.”",
        id,
        "error[coverage/stale-critical]",
    ]);
    assert_eq!(run.stdout.lines().count(), 4, "{}", run.told());
    project.run(&["build"]).exits(1);
    for locale in TRANSLATED {
        assert!(project.read(&page(locale)).contains("noindex"), "{locale}");
        project.run(&["done", locale, id]).exits(0);
    }
    // Saying so is not enough where the number is missing in the translation.
    let run = project.run(&["check", "--format", "short"]).exits(1);
    let run = run.says(&["error[parity/quantity-mismatch]", "leaves out “2 hours”"]);
    assert_eq!(run.stdout.lines().count(), 4, "{}", run.told());
    for locale in TRANSLATED {
        let text = project.read(&catalogue(locale));
        let named = |block: &&str| block.contains(&format!("\n{id} ="));
        let block = text.split("\n\n").find(named).unwrap();
        project.edit(&catalogue(locale), block, &format!("{block} (2 h)"));
        project.run(&["done", locale, id]).exits(0);
    }
    project.run(&["check"]).exits(0);
    project.run(&["sync", "--check"]).exits(0);
    project.run(&["build"]).exits(0);
}

/// Values of a locale's catalogue without comments and without the places they stand in.
fn values(project: &TestProject, locale: &str) -> Vec<String> {
    let text = project.read(&catalogue(locale));
    let blocks = text.split("\n\n").map(|block| {
        let lines: Vec<&str> = block
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        lines.join("\n")
    });
    let mut values: Vec<String> = blocks.filter(|block| !block.is_empty()).collect();
    values.sort();
    values
}

#[test]
fn rewording_a_neighbour_reflowing_and_moving_a_section_lose_nothing() {
    let project = TestProject::sample();
    let before = TRANSLATED.map(|locale| values(&project, locale));

    // Reflowed: every line break of this paragraph is another.
    project.edit(
        ARTICLE,
        "A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.",
        "A common treatment has 6\nsessions. Each session takes 45\nminutes to 1 hour.",
    );
    project.run(&["sync", "--check"]).exits(0);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);

    // A neighbour reworded: that one is behind the source and nothing else.
    project.edit(
        ARTICLE,
        "or it can last multiple hours.",
        "or it can go on for several hours.",
    );
    project.run(&["sync"]).exits(0);
    let run = project.run(&["check", "--format", "short"]).exits(0);
    assert_eq!(
        run.stdout
            .matches("infusion-time--an-infusion-can changed")
            .count(),
        4,
        "{}",
        run.told()
    );
    assert_eq!(run.stdout.lines().count(), 4, "{}", run.told());

    // A section moved to the end of the article.
    let text = project.read(ARTICLE);
    let start = text.find("## What is ketamine?").unwrap();
    let end = text.find("## How ketamine may help with pain").unwrap();
    let moved = format!("{}{}\n{}", &text[..start], &text[end..], &text[start..end]);
    project.write(ARTICLE, moved.trim_end().to_owned() + "\n");
    project.run(&["sync"]).exits(0);
    let again = project.run(&["check", "--format", "short"]).exits(0);
    assert_eq!(again.stdout.lines().count(), 4, "{}", again.told());
    project.run(&["build"]).exits(0);

    for (locale, before) in TRANSLATED.iter().zip(before) {
        assert_eq!(values(&project, locale), before, "{locale}");
    }
    // Taking the rewording back brings everything back.
    project.edit(
        ARTICLE,
        "or it can go on for several hours.",
        "or it can last multiple hours.",
    );
    project.run(&["sync"]).exits(0);
    project
        .run(&["check"])
        .exits(0)
        .says(&["nothing to complain about"]);
}

const NUMBERS: &str = r#"
//- polyleaf.toml
[project]
source = "en"
locales = ["en", "ar", "es"]
base-url = "https://clinic.example"
profile = "docs"

[site]
title = "Clinic"

[audience]
country = "US"

[variables]
n0 = { number = 0 }
n1 = { number = 1 }
n2 = { number = 2 }
n3 = { number = 3 }
n11 = { number = 11 }
n100 = { number = 100 }
n103 = { number = 103 }
n111 = { number = 111 }
half = { number = 0.5 }
many = { number = 12345.5 }
"#;

#[test]
fn arabic_plurals_are_those_of_cldr() {
    let expected = [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (11, "many"),
        (100, "other"),
        (103, "few"),
        (111, "many"),
    ];
    let project = TestProject::new(NUMBERS);
    project.edit("polyleaf.toml", r#"["en", "ar", "es"]"#, r#"["en", "ar"]"#);
    let mut article = "+++\ntitle = \"Visits\"\n+++\n".to_owned();
    for (number, _) in expected {
        article.push_str(&format!(
            "\nCase{} has {{ $n{number} }} visits.\n",
            char::from(b'a' + u8::try_from(number % 26).unwrap())
        ));
    }
    project.write("content/visits.md", article);
    project.run(&["sync"]).exits(0);
    // Answers the stub of each number with a plural, every category naming itself.
    let answers = project
        .read("locales/ar/visits.ftl")
        .replace("# translate: ", "");
    let answers = answers.split("\n\n").map(|block| {
        let Some((_, rest)) = block.split_once("{ $n") else {
            return block.replace("meta--title =", "meta--title = الزيارات");
        };
        let number = rest.split(' ').next().unwrap();
        let variants = ["zero", "one", "two", "few", "many"]
            .map(|name| format!("        [{name}] «{number}:{name}»\n"));
        format!(
            "{}\n    {{ $n{number} ->\n{}       *[other] «{number}:other»\n    }}",
            block.trim_end(),
            variants.concat()
        )
    });
    let catalogue = answers.collect::<Vec<_>>().join("\n\n") + "\n";
    project.write("locales/ar/visits.ftl", catalogue);
    project.run(&["build"]).exits(0);
    // Without the marks that isolate directions.
    let text = project
        .read("public/ar/visits/visits.ar.txt")
        .replace(['\u{2066}', '\u{2069}'], "");
    for (number, category) in expected {
        assert!(
            text.contains(&format!("«{number}:{category}»")),
            "{number} is {category}:\n{text}"
        );
    }
}

#[test]
fn spanish_numbers_are_those_of_the_readers_country() {
    for (country, half, many) in [("US", "0.5", "12,345.5"), ("ES", "0,5", "12.345,5")] {
        let project = TestProject::new(NUMBERS);
        project
            .edit("polyleaf.toml", r#"["en", "ar", "es"]"#, r#"["en", "es"]"#)
            .edit("polyleaf.toml", r#"country = "US""#, &format!("country = \"{country}\""))
            .write("content/dose.md", "+++\ntitle = \"Dose\"\n+++\n\nTake { $half } mg.\n\nOf { NUMBER($many) } people.\n")
            .write(
                "locales/es/dose.ftl",
                "meta--title = Dosis\n\nintro--take-mg = Tome { $half } mg.\n\nintro--of-people = De { NUMBER($many) } personas.\n",
            );
        project.run(&["sync"]).exits(0);
        project.run(&["build"]).exits(0);
        let page = project.read("public/es/dose/index.html");
        let plain: String = page.replace("<bdi>", "").replace("</bdi>", "");
        for part in [format!("Tome {half} mg."), format!("De {many} personas.")] {
            assert!(
                plain.contains(&part),
                "{country}: {part:?} is not in\n{page}"
            );
        }
        assert!(
            project.read("public/es/dose/dose.es.txt").contains(half),
            "{country}"
        );
    }
}

#[test]
fn the_same_bytes_whatever_the_number_of_threads_and_runs() {
    let project = TestProject::real_sample();
    let build = |out: &str, threads: &str| {
        let mut command = project.command(&["build", "--out", out]);
        command.env("RAYON_NUM_THREADS", threads);
        crate::project::Run::of(&mut command).exits(0);
        project.files(out)
    };
    let one = build("one", "1");
    assert!(one.len() > 20);
    for (out, threads) in [("two", "2"), ("eight", "8"), ("again", "1")] {
        let other = build(out, threads);
        assert!(one == other, "{threads} threads write other bytes");
    }
    let said = |threads: &str| {
        let mut command = project.command(&["check", "--format", "json"]);
        command.env("RAYON_NUM_THREADS", threads);
        crate::project::Run::of(&mut command).stdout
    };
    assert_eq!(said("1"), said("8"));
}

#[test]
fn a_second_build_writes_nothing() {
    let project = TestProject::sample();
    let times = |project: &TestProject| -> Vec<(String, SystemTime)> {
        let paths = project.files("public").into_keys();
        paths
            .map(|path| {
                (
                    path.clone(),
                    fs::metadata(project.path("public").join(path))
                        .unwrap()
                        .modified()
                        .unwrap(),
                )
            })
            .collect()
    };
    project.run(&["build"]).exits(0);
    let before = times(&project);
    project
        .run(&["build"])
        .exits(0)
        .says(&["public: 0 files written, 25 unchanged, 0 removed"]);
    assert_eq!(times(&project), before);
    // One text changed: its page and its text file are written, and what names their version.
    project.edit(
        "locales/vi/ketamine-pain-relief.ftl",
        "meta--title = Tác dụng",
        "meta--title = Công dụng",
    );
    project.run(&["sync"]).exits(0);
    project.run(&["build"]).exits(0).says(&[" removed"]);
    let changed: Vec<String> = times(&project)
        .into_iter()
        .filter(|file| !before.contains(file))
        .map(|(path, _)| path)
        .collect();
    assert!(
        changed
            .iter()
            .all(|path| path.starts_with("vi/") || path == "report.json"),
        "{changed:?}"
    );
}
