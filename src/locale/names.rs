//! Names of languages, in themselves and in English: a table of our own, since CLDR's compiled names
//! lack languages a clinic needs (Haitian Creole, Dari, Hmong) and are an unstable API.

use std::sync::LazyLock;

/// How a language is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// In itself, written as in a heading or a menu.
    pub autonym: &'static str,
    /// In English.
    pub english: &'static str,
}

/// `tag`, autonym and English name, sorted by tag. Names are CLDR's where it has them.
static TABLE: LazyLock<Vec<(&str, Names)>> = LazyLock::new(|| {
    include_str!("names.tsv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let tag = fields.next()?;
            let autonym = fields.next()?;
            let english = fields.next()?;
            Some((tag, Names { autonym, english }))
        })
        .collect()
});

/// The row of exactly this tag.
pub(super) fn find(tag: &str) -> Option<Names> {
    let row = TABLE.binary_search_by(|(row, _)| (*row).cmp(tag)).ok()?;
    TABLE.get(row).map(|(_, names)| *names)
}
