//! The words that matter: `glossary.tsv`, one row a term, one column a locale.
//!
//! ```text
//! term          kind          en-US                       es                                   ar
//! ketamine      inn           ketamine                    ketamina                             *كيتامين
//! Spravato      brand         Spravato                    Spravato                             Spravato
//! side effect   word          side effect*                efecto* secundario* | !efecto* adverso*
//! FDA           abbreviation  Food and Drug Administration  Administración de Alimentos y Medicamentos
//! ```
//!
//! A cell holds forms between `|`; [`Form`] says how one is written. `!` before a form forbids it. An empty
//! cell asks for nothing.

mod form;
mod names;
mod parse;

pub use form::Form;
pub use names::Names;
pub use parse::parse;

use std::collections::BTreeMap;

use regex::RegexSet;

use crate::locale::Locale;
use crate::source::Span;

/// Path of the file in a project.
pub const PATH: &str = "glossary.tsv";

/// The terms of a project.
#[derive(Debug)]
pub struct Glossary {
    /// In the order of the file.
    pub terms: Vec<Term>,
    /// Finds the terms that a text in the source language holds, by position.
    in_source: RegexSet,
}

/// One row.
#[derive(Debug)]
pub struct Term {
    /// The first column.
    pub name: Box<str>,
    /// What it is.
    pub kind: Kind,
    /// Where the row stands in the file.
    pub span: Span,
    /// What its cells say, by locale tag.
    cells: BTreeMap<Box<str>, Cell>,
}

/// What kind of word a term is; decides what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any word: its forms are found in whatever case they stand.
    Word,
    /// International nonproprietary name of a substance.
    Inn,
    /// Name on a box: it stands in Latin letters at least once an edition, so that the patient can match it.
    Brand,
    /// Symbol of a unit: its case matters.
    Unit,
    /// Name of an organisation.
    Organisation,
    /// Its cells hold what it stands for: the edition says so where it first uses it.
    Abbreviation,
}

/// What a locale asks of a term.
#[derive(Debug, Default)]
pub struct Cell {
    /// A translation holds one of these.
    pub required: Vec<Form>,
    /// No translation holds any of these.
    pub forbidden: Vec<Form>,
}

impl Kind {
    /// Every kind with its name in the file.
    pub const ALL: [(&'static str, Self); 6] = [
        ("word", Self::Word),
        ("inn", Self::Inn),
        ("brand", Self::Brand),
        ("unit", Self::Unit),
        ("organisation", Self::Organisation),
        ("abbreviation", Self::Abbreviation),
    ];

    /// Whether upper and lower case are different letters to it.
    pub fn minds_case(self) -> bool {
        matches!(self, Self::Brand | Self::Unit | Self::Abbreviation)
    }
}

impl Glossary {
    /// Positions of the terms that a text in the source language holds.
    pub fn in_source_text(&self, text: &str) -> impl Iterator<Item = usize> + use<> {
        self.in_source.matches(text).into_iter()
    }
}

impl Term {
    /// What the locale, or the nearest of its parents with a cell, asks of it.
    pub fn cell(&self, locale: &Locale) -> Option<&Cell> {
        self.cells.get(&**locale.tag()).or_else(|| {
            let mut parents = locale.parents().into_iter();
            parents.find_map(|parent| self.cells.get(&**parent.tag()))
        })
    }
}
