//! Changes to `polyleaf.toml` that commands make for their user.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::source::{Edit, SourceFile, Span};

/// The edit that adds `tag` at the end of `locales`, the rest of the file as it is.
///
/// # Errors
/// A sentence when the file is not TOML, has no `[project] locales`, or has the locale already.
pub fn add_locale(file: &SourceFile, tag: &str) -> Result<Edit, String> {
    let path = file.path();
    let table =
        DeTable::parse(file.text()).map_err(|error| format!("{path}: {}", error.message()))?;
    let locales = value(table.get_ref(), "project")
        .and_then(|project| value(project.get_ref().as_table()?, "locales"));
    let Some((span, DeValue::Array(items))) = locales.map(|it| (it.span(), it.get_ref())) else {
        return Err(format!(
            "{path} has no `locales` under [project]; add `locales = [\"{tag}\"]` there"
        ));
    };
    if items
        .iter()
        .any(|item| item.get_ref().as_str() == Some(tag))
    {
        return Err(format!("{path} has the language {tag} already"));
    }
    let (at, text) = match items.iter().last() {
        Some(last) => (last.span().end, format!(", \"{tag}\"")),
        None => (span.start + 1, format!("\"{tag}\"")),
    };
    Ok(Edit {
        span: Span::new(at..at),
        replacement: text,
    })
}

fn value<'t>(table: &'t DeTable<'_>, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
    table
        .iter()
        .find(|(name, _)| name.get_ref() == key)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::apply;

    fn added(text: &str) -> Result<String, String> {
        let file = SourceFile::from_text("polyleaf.toml", text);
        add_locale(&file, "es").map(|edit| apply(file.text(), &[edit]).unwrap())
    }

    #[test]
    fn a_locale_goes_to_the_end_and_nothing_else_changes() {
        let cases = [
            (
                "[project]\nlocales = [\"en-US\"] # ours\n",
                "[project]\nlocales = [\"en-US\", \"es\"] # ours\n",
            ),
            (
                "[project]\nlocales = [\n  \"en-US\",\n]\n",
                "[project]\nlocales = [\n  \"en-US\", \"es\",\n]\n",
            ),
            (
                "project = { locales = [] }\n",
                "project = { locales = [\"es\"] }\n",
            ),
        ];
        for (before, after) in cases {
            assert_eq!(added(before).unwrap(), after);
        }
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for (text, words) in [
            ("[project]\n", "has no `locales`"),
            ("[project]\nlocales = [\"es\"]\n", "already"),
            ("[project\n", "polyleaf.toml"),
        ] {
            assert!(added(text).unwrap_err().contains(words), "{text}");
        }
    }
}
