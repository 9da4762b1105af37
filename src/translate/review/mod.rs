//! Sign-off: what a reviewer reads ([`desk()`]), and what is recorded of the decision ([`sign()`]).
//!
//! A signature is a hash over source and translation as readers see them. It stands in the ledger; what a reviewer
//! wants changed, and what anybody asks, stands in `<slug>.questions.tsv` beside it.

mod code;
mod desk;
mod markup;
mod page;
mod questions;
mod sheet;
mod sign;
mod spreadsheet;

pub use code::{Code, NotACode};
pub use desk::{Desk, ReviewText, Signer, Standing, desk};
pub use page::sheet_page;
pub(super) use questions::relocate;
pub use questions::{Ask, ask};
pub use sheet::{RowDecision, Sheet, SheetDecisions, SheetSigning, sign_sheet};
pub use sign::{Decision, Reviewer, SignOff, Statement, sign};
pub use spreadsheet::{read_sheet, sheet_workbook};
