//! What names a moved article in `polyleaf.toml` and the baseline.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::source::{Edit, Span, apply};
use crate::translate::relocation::links::Way;

/// The configuration with the article under its new name; none where it does not name it.
pub(super) fn renamed_settings(text: &str, way: &Way<'_>) -> Option<String> {
    let (root, _) = DeTable::parse_recoverable(text);
    let root = root.get_ref();
    let check = root.get("check").and_then(|it| it.get_ref().as_table());
    let tables = [
        (root.get("planned"), "article"),
        (check.and_then(|it| it.get("suppress")), "article"),
        (check.and_then(|it| it.get("override")), "path"),
    ];
    let mut edits = Vec::new();
    for (list, key) in tables {
        let items = list.and_then(|it| it.get_ref().as_array());
        for table in items.into_iter().flat_map(|items| items.iter()) {
            let field = table.get_ref().as_table().and_then(|it| it.get(key));
            edits.extend(field.and_then(|field| renamed(field, key, way)));
        }
    }
    if edits.is_empty() {
        return None;
    }
    apply(text, &edits).ok()
}

fn renamed(field: &Spanned<DeValue<'_>>, key: &str, way: &Way<'_>) -> Option<Edit> {
    let DeValue::String(value) = field.get_ref() else {
        return None;
    };
    let value: &str = value;
    let after = match key {
        "path" => renamed_path(value, way)?,
        _ if value == way.from => way.to.to_owned(),
        _ => return None,
    };
    Some(Edit {
        span: Span::new(field.span()),
        replacement: format!("\"{after}\""),
    })
}

/// A path of one of the article's files: `content/a.md`, `locales/es/a.ftl`.
fn renamed_path(path: &str, way: &Way<'_>) -> Option<String> {
    let (folder, name) = match path.strip_prefix("content/") {
        Some(name) => ("content/".to_owned(), name),
        None => {
            let (tag, name) = path.strip_prefix("locales/")?.split_once('/')?;
            (format!("locales/{tag}/"), name)
        }
    };
    let end = name.strip_prefix(way.from)?;
    end.starts_with('.')
        .then(|| format!("{folder}{}{end}", way.to))
}

/// The baseline with its records about the article under its new name.
pub(super) fn renamed_baseline(text: &str, way: &Way<'_>) -> String {
    let record = |line: &str| {
        let mut cells: Vec<&str> = line.split('\t').collect();
        match cells.get_mut(1) {
            Some(article) if *article == way.from => *article = way.to,
            _ => {}
        }
        cells.join("\t")
    };
    text.split_inclusive('\n').map(record).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn what_names_the_article_follows_it() {
        let files = BTreeSet::new();
        let way = Way {
            from: "a",
            to: "care/b",
            files: &files,
        };
        let text = "[[planned]]\narticle = 'a' # soon\nlocale = \"es\"\n[[planned]]\narticle = \"ab\"\n\
                    [[check.suppress]]\narticle = \"a\"\n[[check.override]]\npath = \"locales/es/a.ftl\"\n\
                    [[check.override]]\npath = \"content/\"\n";
        let expected = text
            .replace("'a'", "\"care/b\"")
            .replace("article = \"a\"\n", "article = \"care/b\"\n")
            .replace("es/a.ftl", "es/care/b.ftl");
        assert_eq!(renamed_settings(text, &way).as_deref(), Some(&*expected));
        assert_eq!(renamed_settings("[project]\nsource = \"a\"\n", &way), None);
        let baseline = "polyleaf-baseline\t1\nrule\tarticle\n\nx/y\ta\tes\t\tb3\n\nx/y\tab\n";
        assert_eq!(
            renamed_baseline(baseline, &way),
            baseline.replace("\ta\t", "\tcare/b\t")
        );
    }
}
