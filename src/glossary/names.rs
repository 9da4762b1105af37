//! Words of the glossary that no line cuts.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

use crate::glossary::{Form, Glossary, Kind};
use crate::locale::{Locale, display_width};

/// Scripts in which lines end where a dictionary finds words (UAX #14, class SA). The name of a medicine is in
/// no dictionary, so that a line would end in the middle of it.
const BY_DICTIONARY: &[&str] = &["Khmr", "Laoo", "Mymr", "Thai"];

/// Cells above which a word is cut after all: a phone shows some twenty.
const MAX_CELLS: usize = 16;

/// Finds a locale's words of the glossary in texts.
#[derive(Clone, Debug)]
pub struct Names {
    regex: Regex,
}

impl Names {
    /// The required forms of medicines and words; none where lines end at spaces or between any two
    /// characters.
    pub fn new(glossary: &Glossary, locale: &Locale) -> Option<Self> {
        if !BY_DICTIONARY.contains(&locale.script()) {
            return None;
        }
        let terms = glossary.terms.iter();
        let mut forms: Vec<&str> = terms
            .filter(|term| matches!(term.kind, Kind::Inn | Kind::Word))
            .filter_map(|term| term.cell(locale))
            .flat_map(|cell| &cell.required)
            .map(|form| &*form.written)
            .collect();
        // Of two that begin at one place the longer one is the name.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        let forms: Vec<String> = forms
            .into_iter()
            .filter_map(|form| Form::expression(form).ok())
            .map(|form| format!("(?:{form})"))
            .collect();
        let regex = RegexBuilder::new(&forms.join("|")).build().ok()?;
        (!forms.is_empty()).then_some(Self { regex })
    }

    /// Where `text` holds one, in bytes, in order and apart.
    pub fn find(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
        let found = self.regex.find_iter(text);
        found
            .filter(|it| !it.is_empty() && display_width(it.as_str()) <= MAX_CELLS)
            .map(|it| it.range())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::glossary;
    use crate::source::SourceFile;

    use super::*;

    #[test]
    fn names_are_found_where_a_dictionary_cuts_lines() {
        let text = "term\tkind\ten\tth\tkm\tja\n\
            ketamine\tinn\tketamine\tเคตามีน\tកេតាមីន\tケタミン\n\
            esketamine\tinn\tesketamine\tเอสเคตามีน | !เอสคีตามีน\t\t\n\
            relief\tword\trelief\tบรรเทา\t\t\n\
            FDA\tabbreviation\tFood and Drug Administration\tสำนักงานคณะกรรมการอาหารและยา\t\t\n\
            plan\tword\tplan\tแผนการดูแลสุขภาพระยะยาวของผู้ป่วย\t\t\n";
        let file = SourceFile::from_text("glossary.tsv", text);
        let (glossary, found) = glossary::parse(&Arc::new(file), &Locale::parse("en").unwrap());
        assert!(found.is_empty(), "{found:?}");
        for (tag, text, expected) in [
            (
                "th",
                "เอสเคตามีนคือเคตามีนที่บรรเทาปวด",
                &["เอสเคตามีน", "เคตามีน", "บรรเทา"][..],
            ),
            ("th", "เอสคีตามีน", &[]),
            ("th", "สำนักงานคณะกรรมการอาหารและยา", &[]),
            ("th", "แผนการดูแลสุขภาพระยะยาวของผู้ป่วย", &[]),
            ("km", "ការព្យាបាលដោយកេតាមីន", &["កេតាមីន"]),
        ] {
            let names = Names::new(&glossary, &Locale::parse(tag).unwrap()).unwrap();
            let found: Vec<_> = names.find(text).map(|it| &text[it]).collect();
            assert_eq!(found, expected, "{tag} {text}");
        }
        for tag in ["ja", "en", "lo"] {
            let names = Names::new(&glossary, &Locale::parse(tag).unwrap());
            assert!(names.is_none(), "{tag}");
        }
    }
}
