//! Test pages in pseudo-locales: every word of a page goes through translation, and no page tells of them.

use crate::project::TestProject;

const PAGE: &str = "public/en-XA/ketamine-pain-relief/index.html";

/// Texts of an element and all below it, each with the tags that it stands in.
fn texts(page: &str, element: &str) -> Vec<(Vec<String>, String)> {
    let mut open: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for part in page.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let name = |tag: &str| tag.split([' ', '/']).next().unwrap().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            let last = open.pop().unwrap();
            assert_eq!(name(&last), closed, "tags are closed in order");
        } else if ![
            "meta", "link", "br", "img", "hr", "wbr", "input", "!doctype", "!DOCTYPE", "col",
        ]
        .contains(&&*name(tag))
        {
            open.push(tag.to_owned());
        }
        if open.iter().any(|tag| name(tag) == element) {
            found.push((open.clone(), text.to_owned()));
        }
    }
    found
}

/// Words of a page's body that stand outside brackets. Values of variables and what is no language (code, versions) may.
fn outside(page: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (open, text) in texts(page, "body") {
        let is_value = open.iter().any(|tag| {
            ["bdi", "code", "time", "address"]
                .iter()
                .any(|it| tag.starts_with(it))
                || tag.contains(" lang=\"") && !tag.starts_with("html")
                || tag.contains("href=\"tel:")
                || tag.contains("href=\"mailto:")
        });
        let mut word = String::new();
        for letter in text.chars().chain([' ']) {
            match letter {
                '[' => depth += 1,
                ']' => depth = depth.saturating_sub(1),
                _ if letter.is_alphabetic() && depth == 0 && !is_value => word.push(letter),
                _ => found.extend((!word.is_empty()).then(|| std::mem::take(&mut word))),
            }
        }
    }
    assert_eq!(depth, 0, "brackets are closed");
    found
}

/// What the site's settings say, in no language.
const SETTINGS: [&str; 12] = [
    "Goodness",
    "Psychiatry",
    "Example",
    "Street",
    "Springfield",
    "hello",
    "clinic",
    "example",
    "https",
    "www",
    "English",
    "US",
];

#[test]
fn every_word_of_a_page_stands_in_brackets_and_is_accented() {
    let project = TestProject::sample();
    project
        .run(&["build", "--pseudo"])
        .exits(0)
        .says(&["test pages that nothing leads to", "en-XA/index.html"]);
    for page in [PAGE, "public/en-XA/index.html"] {
        let text = project.read(page);
        let mut fixed = outside(&text);
        fixed.retain(|word| !SETTINGS.contains(&&**word));
        assert_eq!(fixed, Vec::<String>::new(), "{page}");
        assert!(text.contains("<html lang=\"en-XA\" dir=\"ltr\""), "{page}");
        assert!(
            text.contains("name=\"robots\" content=\"noindex\""),
            "{page}"
        );
        assert!(!text.contains("hreflang=\"en-XA\""), "{page}");
    }
    // A word that is fixed in the theme shows.
    project.write(
        "theme/shell.html",
        "{% extends \"polyleaf\" %}{% block footer %}{{ super() }}<p>Opening hours</p>{% endblock %}",
    );
    let run = project.run(&["build", "--pseudo", "--allow-withheld"]);
    if project.read(PAGE).contains("Opening hours") {
        assert_eq!(
            outside(&project.read(PAGE))
                .iter()
                .filter(|it| *it == "Opening")
                .count(),
            1
        );
    } else {
        panic!("{}", run.told());
    }
}

#[test]
fn values_addresses_and_numbers_stay_and_texts_are_longer() {
    let project = TestProject::sample();
    project.run(&["build", "--pseudo"]).exits(0);
    let page = project.read(PAGE);
    for kept in [
        "href=\"tel:911\"",
        "1-800-",
        "href=\"#side-effects\"",
        "href=\"https://www.clinic.example\"",
        "2019",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(page.contains("[Ĥööŵ ļööñĝ ðööééš ķééţááɱîîñéé þááîîñ ŕééļîîééƒ ļáášţ? ~~~]"));
    let length = |path: &str| -> usize {
        let texts = texts(&project.read(path), "main");
        texts.iter().map(|(_, text)| text.chars().count()).sum()
    };
    let source = length("public/en-US/ketamine-pain-relief/index.html");
    let longer = length(PAGE) * 100 / source;
    assert!((130..=160).contains(&longer), "{longer} %");
}

#[test]
fn mirrored_pages_run_from_right_to_left() {
    let project = TestProject::sample();
    project.run(&["build", "--pseudo"]).exits(0);
    let page = project.read("public/ar-XB/ketamine-pain-relief/index.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\""));
    assert!(page.contains("\u{202E}How\u{202C} \u{202E}long\u{202C}"));
    let opened = page.matches('\u{202E}').count();
    assert!(opened > 500 && opened == page.matches('\u{202C}').count());
    // Digits keep their order in their own runs, and so do telephone numbers.
    assert!(
        page.contains("<bdi dir=\"ltr\">+1 202-555-0142</bdi>"),
        "{page}"
    );
    let text = project.read("public/ar-XB/ketamine-pain-relief/ketamine-pain-relief.ar-XB.txt");
    assert!(!text.contains('\u{202E}') && text.contains("How long"));
}

#[test]
fn nothing_tells_of_test_pages_and_the_next_build_removes_them() {
    let project = TestProject::sample();
    project.run(&["build"]).exits(0);
    let before = project.files("public");
    project.run(&["build", "--pseudo"]).exits(0);
    let with = project.files("public");
    for (path, bytes) in &with {
        if path.starts_with("en-XA/") || path.starts_with("ar-XB/") {
            continue;
        }
        assert!(before.get(path) == Some(bytes), "{path} is as it was");
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("en-XA") && !text.contains("ar-XB"), "{path}");
    }
    assert_eq!(with.len(), before.len() + 8);
    project
        .run(&["audit", "public"])
        .exits(0)
        .says(&["en-XA/ketamine-pain-relief"]);
    project.run(&["build"]).exits(0);
    assert!(project.files("public") == before);
}

#[test]
fn test_pages_are_kept_from_patients() {
    let project = TestProject::real_sample();
    let build = ["build", "--allow-withheld", "--pseudo"];
    for out in [None, Some("public"), Some("./public/../public")] {
        let mut arguments = build.to_vec();
        arguments.extend(out.into_iter().flat_map(|out| ["--out", out]));
        project
            .run(&arguments)
            .exits(2)
            .says(&["no demonstration", "--out FOLDER"]);
        assert!(!project.has("public"));
    }
    project
        .run(&[
            "build",
            "--allow-withheld",
            "--pseudo",
            "--out",
            "test-pages",
        ])
        .exits(0);
    let page = project.read("test-pages/en-XA/ketamine-pain-relief/index.html");
    assert!(page.contains("name=\"robots\" content=\"noindex\""));
    assert!(page.contains("[Ðééɱööñšţŕááţîîööñ"), "it is marked");
    let sitemap = project.read("test-pages/sitemap.xml");
    assert!(!sitemap.contains("en-XA"));
    project.edit("polyleaf.toml", "\"vi\"]", "\"vi\", \"en-XA\"]");
    project
        .run(&["check", "--format", "short"])
        .exits(2)
        .says_in_one_line(&["en-XA is not a language", "polyleaf build --pseudo"]);
}
