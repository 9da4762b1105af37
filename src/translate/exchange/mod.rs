//! Texts to and from the files of translation tools: one file a format, all of them in [`FORMATS`].
//!
//! What leaves is a [`Parcel`]: every text with the hashes of its source and of its translation. What comes
//! back is a [`Received`], judged against those hashes by [`import()`], so that no change made in the meantime
//! on either side is lost. Formats know nothing of projects, and projects nothing of formats.

mod arrive;
mod aside;
mod codes;
mod collect;
mod damage;
mod document;
mod import;
mod judge;
mod kept;
mod memory;
mod mirror;
mod parcel;
mod place;
mod plural_forms;
mod po;
mod po_parse;
mod po_read;
mod put;
mod received;
mod segments;
mod text;
mod tmx;
mod tmx_read;
mod xliff;
mod xliff_1;
mod xliff_read;
mod xlsx;
mod xml;

pub use collect::{ExportOptions, export};
pub(in crate::translate) use document::relative;
pub use document::{
    AdoptPlan, DocumentOptions, DocumentPlan, DocumentTally, Documents, adopt, documents,
    import_document, languages,
};
pub use import::{ImportOptions, ImportPlan, ImportTally, import};
pub use memory::{
    MemoryOptions, MemoryPlan, MemoryTally, Repeat, fill, project_memory, read_memory, repeats,
};
pub(super) use mirror::mirror;
pub use parcel::{Parcel, ParcelUnit, Progress, Stamp};
pub use received::{Received, ReceivedUnit, Refused};

use crate::diag::Diagnostic;

/// The largest file that is read, in bytes: one holds every text of a language.
pub const MAX_EXCHANGE_BYTES: u64 = 64 << 20;

/// A file format.
#[derive(Debug)]
pub struct Format {
    /// Its name in `--to`.
    pub name: &'static str,
    /// Ending of its files.
    pub extension: &'static str,
    /// Whether it holds the source text of one project alone, and no language's translations.
    pub is_template: bool,
    /// The file of a parcel, or why the format cannot hold it.
    pub write: fn(&Parcel) -> Result<Vec<u8>, String>,
    /// What a file holds, given its path for messages; none where nobody translates in it.
    pub read: Option<Read>,
}

/// Reads a file of a format: path for messages, bytes.
pub type Read = fn(&str, &[u8]) -> Result<Received, Vec<Diagnostic>>;

/// Every format.
pub static FORMATS: &[&Format] = &[
    &po::FORMAT,
    &po::TEMPLATE,
    &xliff::FORMAT,
    &xliff_1::FORMAT,
    &xlsx::FORMAT,
    &tmx::FORMAT,
];

/// The format with this name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| format.name == name)
}

/// The format of a file with this name, by its ending.
pub fn format_of(file_name: &str) -> Option<&'static Format> {
    let ending = file_name.rsplit_once('.')?.1.to_ascii_lowercase();
    FORMATS
        .iter()
        .copied()
        .find(|format| format.read.is_some() && format.extension == ending)
}
