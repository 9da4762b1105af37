//! Names of languages, in themselves and in English: a table of our own, since CLDR's compiled names
//! lack languages a clinic needs (Haitian Creole, Dari, Hmong) and are an unstable API.

use std::sync::LazyLock;

use crate::locale::Locale;

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

/// The language that calls itself `name`, without regard to ASCII case and space around it.
pub fn language_named(name: &str) -> Option<Locale> {
    let name = name.trim();
    row(|names| names.autonym.eq_ignore_ascii_case(name))
}

/// The language that is called `name` in English, without regard to ASCII case and space around it.
pub fn language_called(name: &str) -> Option<Locale> {
    let name = name.trim();
    row(|names| names.english.eq_ignore_ascii_case(name))
}

fn row(fits: impl Fn(&Names) -> bool) -> Option<Locale> {
    let found = TABLE.iter().find(|(_, names)| fits(names));
    found.and_then(|(tag, _)| Locale::parse(tag).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_canonical_and_clean() {
        let text = include_str!("names.tsv");
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("tag\tautonym\tenglish"));
        let mut last = "";
        for line in lines {
            let fields: Vec<&str> = line.split('\t').collect();
            let [tag, autonym, english] = fields[..] else {
                panic!("{line}");
            };
            assert!(last < tag, "{tag} after {last}");
            last = tag;
            assert_eq!(
                Locale::parse(tag).map(|locale| locale.to_string()),
                Ok(tag.to_owned())
            );
            for name in [autonym, english] {
                assert!(!name.trim().is_empty() && name.trim() == name, "{tag}");
                assert!(
                    !name.chars().any(|c| c.is_control()
                        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}')),
                    "{tag}"
                );
                assert!(
                    tag == "zu"
                        || name
                            .chars()
                            .next()
                            .is_some_and(|c| !c.is_lowercase() || ('ა'..='ჿ').contains(&c)),
                    "{tag}: {name}"
                );
            }
        }
    }

    #[test]
    fn the_languages_of_a_clinic_are_there() {
        for tag in
            "en es zh-Hans zh-Hant vi ar ko ru fil ht pt fr de it pl ja fa ur hi bn he uk th km so"
                .split(' ')
        {
            assert!(find(tag).is_some(), "{tag}");
        }
        assert_eq!(find("zz"), None);
    }
}
