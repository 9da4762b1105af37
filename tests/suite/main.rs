//! Whole projects through the command line: what it must show, what it must survive, what it must say.
//!
//! Every test makes a project in a folder of its own ([`project::TestProject`]), runs the program on it as
//! a person would, and looks at what is said and at the files.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "tests make files, run a program, and fail by panicking"
)]

mod adopted;
mod audit;
mod commands;
mod defects;
mod diff;
mod documents;
mod exchange;
mod formats;
mod hostile;
mod interrupted;
mod memory;
mod must_show;
mod policy;
mod project;
mod recall;
mod review;
mod since;
mod sites;
mod status;
mod themes;
