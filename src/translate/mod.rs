//! What writes catalogues: ids and texts brought from the Markdown to the files of the translators.
//!
//! Everything here computes a [`Changeset`](crate::source::Changeset) and writes nothing. Only comment
//! lines that Polyleaf owns are changed; a translator's values, comments and order stay byte for byte.

mod arrange;
mod context;
mod done;
mod draft;
mod exchange;
mod keep;
mod options;
mod own_lines;
mod plan;
mod reference;
mod relocation;
mod review;
mod same_meaning;
mod shelf;
mod start;
mod steps;
mod sync;
mod tidy;
mod write;

pub use done::done;
pub use exchange::{
    AdoptPlan, DocumentOptions, DocumentPlan, DocumentTally, Documents, ExportOptions, FORMATS,
    Format, ImportOptions, ImportPlan, ImportTally, MAX_EXCHANGE_BYTES, MemoryOptions, MemoryPlan,
    MemoryTally, Parcel, ParcelUnit, Progress, Read, Received, ReceivedUnit, Refused, Repeat,
    Stamp, adopt, documents, export, fill, format, format_of, import, import_document, languages,
    project_memory, read_memory, repeats,
};
pub use keep::keep_records;
pub use options::{SyncOptions, SyncPlan, Tally};
pub use relocation::{MovePlan, move_article};
pub use review::{
    Ask, Code, Decision, Desk, NotACode, ReviewText, Reviewer, RowDecision, Sheet, SheetDecisions,
    SheetSigning, SignOff, Signer, Standing, Statement, ask, desk, read_sheet, sheet_page,
    sheet_workbook, sign, sign_sheet,
};
pub use start::{StartPlan, start_locale};
pub use sync::sync;
