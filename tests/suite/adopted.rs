//! Folders of Markdown that is translated already, made into projects.

use crate::project::TestProject;

/// Two layouts of the same leaflets.
const SUFFIXES: &str = r#"
//- docs/README.md
# Our clinic

Read [after the visit](care/after_visit.md).
//- docs/README.es.md
# Nuestra clínica

Lea [después de la visita](care/after_visit.es.md).
//- docs/care/after_visit.md
---
title: "After: the visit"
description: At home.
weight: 2
---

Rest for 2 hours.

![A sofa](sofa.png)

## Food

- Soup
- Bread
//- docs/care/after_visit.es.md
---
title: "Después: la visita"
description: En casa.
---

Descanse 2 horas.

![Un sofá](sofa.png)

## Comida

- Sopa
- Pan
//- docs/care/after_visit.ar.md
# بعد الزيارة

استرح ساعتين.

## طعام

- حساء
//- docs/care/sofa.png
no image
//- docs/lost.fr.md
# Perdu
"#;

fn folders() -> String {
    let mut text = SUFFIXES.replace("after_visit.es.md)", "after_visit.md)");
    for tag in ["es", "ar", "fr"] {
        for name in ["README", "care/after_visit", "lost"] {
            text = text.replace(
                &format!("docs/{name}.{tag}.md"),
                &format!("docs/{tag}/{name}.md"),
            );
        }
    }
    for name in ["README.md", "care/after_visit.md", "care/sofa.png"] {
        text = text.replace(&format!("docs/{name}"), &format!("docs/en/{name}"));
    }
    text
}

#[test]
fn folders_of_both_layouts_become_the_same_project() {
    let mut made = Vec::new();
    for fixture in [SUFFIXES.to_owned(), folders()] {
        let project = TestProject::new(&fixture);
        let before = project.files("docs");
        let run = project.run(&["init", "site", "--from-markdown", "docs"]);
        let run = run.exits(0);
        run.says(&[
            "fr",
            "there is no document in en-US that it is a translation of",
            "content/care/after-visit.md from docs/",
            "home in es: 2 placed",
            "care/after-visit in es: 7 placed",
            "care/after-visit in ar: 2 placed",
            "The section “طعام” is built otherwise than in the article: 1 list here, 1 list there",
        ]);
        assert_eq!(project.files("docs"), before);
        made.push(project.files("site"));
        assert_eq!(
            project.read("site/content/care/after-visit.md"),
            "+++\ntitle = \"After: the visit\"\ndescription = \"At home.\"\n+++\n\nRest for 2 hours.\n\n![A sofa](sofa.png)\n\n## Food\n\n- Soup\n- Bread\n"
        );
        assert_eq!(
            project.read("site/content/home.md"),
            "+++\ntitle = \"Our clinic\"\n+++\n\nRead [after the visit](care/after-visit.md).\n"
        );
        let catalogue = project.read("site/locales/es/care/after-visit.ftl");
        for text in [
            "meta--title = Después: la visita\n",
            "meta--description = En casa.\n",
            "intro--rest-for-hours = Descanse 2 horas.\n",
            "= Un sofá\n",
            "food--heading = Comida\n",
            "food--bread = Pan\n",
        ] {
            assert!(catalogue.contains(text), "{text} is not in {catalogue}");
        }
        assert!(
            project
                .read("site/polyleaf.toml")
                .contains(r#"locales = ["en-US", "ar", "es"]"#)
        );
        assert!(project.has("site/content/care/sofa.png"));
        // It is a project in step.
        project.run(&["sync", "--check", "-C", "site"]).exits(0);
        project
            .run(&["init", "site", "--from-markdown", "docs"])
            .exits(2)
            .says(&["is there already"]);
    }
    assert!(made[0] == made[1]);
}

#[test]
fn folders_without_originals_are_refused() {
    let project = TestProject::new("//- docs/a.es.md\n# A\n//- empty/x.png\nx\n");
    for (folder, said) in [
        (
            "docs",
            "docs holds no Markdown document in en-US; --source says",
        ),
        ("empty", "empty holds no Markdown document"),
        ("gone", "gone"),
    ] {
        project
            .run(&["init", "site", "--from-markdown", folder])
            .exits(2)
            .says(&[said]);
        assert!(!project.has("site/polyleaf.toml"));
    }
    project
        .run(&["init", "site", "--from-markdown", "docs", "--source", "es"])
        .exits(0)
        .says(&["content/a.md from docs/a.es.md"]);
    // What cannot be read is told, and the rest is done.
    let project = TestProject::new("//- docs/a.md\n# A\n\nText.\n//- docs/b.md\n# B\n\nText.\n");
    project.write("docs/a.es.md", b"# \xE1\n");
    project.write("docs/b.es.md", "# Б\n\nСовсем не испанский текст.\n");
    project
        .run(&["init", "site", "--from-markdown", "docs"])
        .exits(0)
        .says(&[
            "docs/a.es.md cannot be read",
            "Most letters of docs/b.es.md",
            "content/b.md from docs/b.md",
        ]);
}
