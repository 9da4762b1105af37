//! A new language in `glossary.tsv`.

use crate::glossary::parse::rows;
use crate::source::{Edit, SourceFile, Span};

/// The edit that adds an empty column for a locale: its name at the end of the first row. Rows may be shorter than
/// that, so every other byte stays. None where there is no row of names, or the column is there.
pub fn add_column(file: &SourceFile, tag: &str) -> Option<Edit> {
    let (names, span) = rows(file.text()).next()?;
    if names.split('\t').any(|name| name.trim() == tag) {
        return None;
    }
    let name = names.trim_end_matches('\t').len();
    // A tabulator left at the end by a spreadsheet is a column without a name, which may be this one's.
    let end = span.start as usize + name;
    Some(Edit {
        span: Span::new(end..span.end as usize),
        replacement: format!("\t{tag}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::apply;

    #[test]
    fn the_first_row_gets_a_name_and_the_rest_stays() {
        for (before, after) in [
            (
                "# Ours\nterm\tkind\tes\r\nx\tword\r\n",
                Some("# Ours\nterm\tkind\tes\tuk\r\nx\tword\r\n"),
            ),
            ("term\tkind", Some("term\tkind\tuk")),
            ("term\tkind\tuk\n", None),
            ("\n# nothing\n", None),
        ] {
            let file = SourceFile::from_text("glossary.tsv", before);
            let edit = add_column(&file, "uk");
            let found = edit.map(|edit| apply(before, &[edit]).unwrap());
            assert_eq!(found.as_deref(), after);
        }
    }
}
