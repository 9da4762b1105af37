//! Bad themes: each gets its finding with place and remedy, nothing is published, and the site stays as it was.

use crate::hostile::published;

/// The frame of a theme that does not extend the embedded one.
const WHOLE: &str = r##"<!DOCTYPE html>
<html lang="{{ lang }}" dir="{{ dir }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
{{ head }}<link rel="stylesheet" href="{{ root }}style.css">
</head>
<body>
<a class="skip" href="#page--main">{{ skip_link }}</a>
<header class="site-header"><p><a href="{{ home }}">{{ site_name }}</a></p>
{{ phone }}{{ languages }}</header>
<main id="page--main" tabindex="-1">
{{ main }}</main>
<footer class="site-footer">
{{ footer }}</footer>
</body>
</html>
"##;

/// What is wrong, what of [`WHOLE`] is written otherwise, and the beginning of the finding.
const TEMPLATES: &[(&str, &str, &str, &str)] = &[
    (
        "a block that does not end",
        "<body>",
        "<body>{% if lang %}",
        "theme/shell.html:",
    ),
    (
        "an expression that does not end",
        "{{ phone }}",
        "{{ phone",
        "theme/shell.html:",
    ),
    (
        "an unknown value",
        "{{ phone }}",
        "{{ fone }}",
        "theme/shell.html:12:",
    ),
    (
        "a filter",
        "{{ phone }}",
        "{{ phone|upper }}",
        "theme/shell.html:12:",
    ),
    (
        "a function",
        "{{ phone }}",
        "{{ range(5) }}",
        "theme/shell.html:12:",
    ),
    (
        "a file of the disk",
        "{{ phone }}",
        "{% include \"../polyleaf.toml\" %}",
        "theme/shell.html:12:",
    ),
    (
        "a loop without end",
        "{{ phone }}",
        "{% for x in [1, 2] recursive %}{{ loop([1, 2]) }}{% endfor %}",
        "theme/shell.html:12:",
    ),
    (
        "a block that holds itself",
        "{{ phone }}",
        "{% block a %}{{ self.a() }}{{ self.a() }}{% endblock %}",
        "theme/shell.html:",
    ),
    (
        "a text that doubles",
        "{{ phone }}",
        "{% set a = 'aaaaaaaa' %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}{{ a }}",
        "theme/shell.html:12:",
    ),
    (
        "a text many times",
        "{{ phone }}",
        "{{ 'aaaaaaaaaa' * 1000000000 }}",
        "theme/shell.html:12:",
    ),
    ("no text", "{{ main }}", "", "theme/shell.html"),
    (
        "the text in a comment",
        "{{ main }}",
        "<!-- {{ main }} -->",
        "theme/shell.html",
    ),
    (
        "the text hidden",
        "{{ main }}",
        "<div hidden>{{ main }}</div>",
        "theme/shell.html",
    ),
    (
        "the text twice",
        "{{ main }}",
        "{{ main }}{{ main }}",
        "theme/shell.html",
    ),
    (
        "no language",
        " lang=\"{{ lang }}\"",
        "",
        "theme/shell.html:2:1",
    ),
    (
        "a language for all",
        "{{ lang }}",
        "en",
        "theme/shell.html:2:1",
    ),
    (
        "no direction",
        " dir=\"{{ dir }}\"",
        "",
        "theme/shell.html:2:1",
    ),
    ("no switcher", "{{ languages }}", "", "theme/shell.html"),
    ("no footer", "{{ footer }}", "", "theme/shell.html"),
    (
        "no footer element",
        "<footer class=\"site-footer\">",
        "<div>",
        "theme/shell.html",
    ),
    (
        "no main element",
        "<main id=\"page--main\" tabindex=\"-1\">",
        "<div>",
        "theme/shell.html",
    ),
    (
        "no header element",
        "<header class=\"site-header\">",
        "<div>",
        "theme/shell.html",
    ),
    (
        "no skip link",
        "<a class=\"skip\" href=\"#page--main\">{{ skip_link }}</a>",
        "",
        "theme/shell.html",
    ),
    (
        "a skip link that says nothing",
        "{{ skip_link }}",
        "",
        "theme/shell.html",
    ),
    (
        "a skip link to nowhere",
        "#page--main",
        "#main",
        "theme/shell.html",
    ),
    ("no head", "{{ head }}", "", "theme/shell.html"),
    (
        "one title for all",
        "{{ title }}",
        "Clinic",
        "theme/shell.html:6:1",
    ),
    (
        "no style sheet",
        "{{ root }}style.css",
        "other.css",
        "theme/shell.html",
    ),
    (
        "no small screens",
        "name=\"viewport\"",
        "name=\"view\"",
        "theme/shell.html",
    ),
    (
        "a script",
        "</body>",
        "<script>alert(1)</script></body>",
        "theme/shell.html:17:1",
    ),
    (
        "a script that is called",
        "<body>",
        "<body onload=\"x()\">",
        "theme/shell.html:9:1",
    ),
    (
        "a counter",
        "</body>",
        "<img src=\"https://count.example/i.gif\" alt=\"\"></body>",
        "theme/shell.html:17:1",
    ),
    (
        "a picture without alternative",
        "{{ phone }}",
        "<img src=\"{{ root }}theme/x.png\">",
        "theme/shell.html:12:1",
    ),
    (
        "an id twice",
        "<body>",
        "<body id=\"page--main\">",
        "theme/shell.html",
    ),
    (
        "zoom that is forbidden",
        "initial-scale=1",
        "user-scalable=no",
        "theme/shell.html:5:",
    ),
];

/// Other files of a theme: what is wrong, path and content, settings, and the beginning of the finding.
const FILES: &[(&str, &str, &[u8], &str, &str)] = &[
    (
        "a template that is no text",
        "theme/shell.html",
        b"\xff",
        "",
        "theme/shell.html:1:1",
    ),
    (
        "a template of nothing",
        "theme/shell.html",
        b"",
        "",
        "theme/shell.html",
    ),
    (
        "a style that fetches",
        "theme/style.css",
        b"a {\n  background: url(https://x.example/a.png);\n}\n",
        "",
        "theme/style.css:2:15",
    ),
    (
        "a style without contrast",
        "theme/style.css",
        b":root {\n  --muted: #999999;\n}\n",
        "",
        "theme/style.css:2:3",
    ),
    (
        "a logo that is not there",
        "theme/other.css",
        b"",
        "logo = \"logo.png\"",
        "polyleaf.toml:",
    ),
    (
        "a logo that is no picture",
        "theme/logo.png",
        b"GIF",
        "logo = \"logo.png\"",
        "polyleaf.toml:",
    ),
];

#[test]
fn a_bad_theme_publishes_nothing() {
    let project = published();
    let site = project.files("public");
    let settings = project.read("polyleaf.toml");
    let mut told = String::new();
    let mut judge = |what: &str, place: &str| {
        let check = project.run(&["check", "--format", "short"]).exits(1);
        let errors: Vec<&str> = check
            .stdout
            .lines()
            .filter(|line| line.contains(": error["))
            .collect();
        let first = errors.first().copied().unwrap_or_default();
        assert!(first.starts_with(place), "{what}: {first}");
        told.push_str(&format!("# {what}\n{}\n\n", errors.join("\n")));
        project.run(&["build"]).exits(2);
        assert!(project.files("public") == site, "{what} changed the site");
    };
    for (what, from, to, place) in TEMPLATES {
        assert_eq!(WHOLE.matches(from).count(), 1, "{what}");
        project.write("theme/shell.html", WHOLE.replace(from, to));
        judge(what, place);
    }
    project.remove("theme");
    for (what, path, bytes, key, place) in FILES {
        project.write(path, bytes);
        project.write("polyleaf.toml", format!("{settings}\n[theme]\n{key}\n"));
        judge(what, place);
        project.remove("theme");
    }
    project.write("theme/shell.html", "");
    project.run(&["build", "--stage", "draft"]).exits(2);
    assert!(!project.has("draft"));
    // What is said of each, to be read as a whole.
    let held = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/themes.txt");
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(
        told,
        snapbox::Data::read_from(held.as_ref(), Some(snapbox::data::DataFormat::Text)).raw(),
    );
}

#[test]
fn a_whole_template_of_ones_own_is_published() {
    let project = published();
    project.write("theme/shell.html", WHOLE);
    project.run(&["check"]).exits(0);
    project.run(&["build"]).exits(0);
    let page = project.read("public/es/after/index.html");
    assert!(page.contains("<html lang=\"es\" dir=\"ltr\">"));
    // What a template writes itself is encoded once.
    project.write(
        "theme/shell.html",
        WHOLE.replace("{{ phone }}", "{{ '<&' }}"),
    );
    project.run(&["build"]).exits(0);
    let page = project.read("public/es/after/index.html");
    assert!(page.contains("&lt;&amp;"));
}
