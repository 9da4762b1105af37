//! Sign-off: what a reviewer reads ([`desk()`]), and what is recorded of the decision ([`sign()`]).
//!
//! A signature is a hash over source and translation as readers see them. It stands in the ledger; what a reviewer
//! wants changed, and what anybody asks, stands in `<slug>.questions.tsv` beside it.

mod desk;
mod questions;
mod sign;

pub use desk::{Desk, ReviewText, Signer, Standing, desk};
pub(super) use questions::relocate;
pub use questions::{Ask, ask};
pub use sign::{Decision, Reviewer, SignOff, Statement, sign};
