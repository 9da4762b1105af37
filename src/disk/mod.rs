//! Files and folders: the only place where the library touches the file system.
//!
//! Three edges of the pipeline, each with one promise:
//!
//! - [`DiskTree`] reads a project and nothing beside it, [`SavedPages`] the pages that a person names;
//! - [`apply`] changes a project's files, each of them whole, only if they are still what the change
//!   was computed from, and in the order that the change names;
//! - [`Publication`] publishes a site so that each of its parts is old or new, never mixed.

#![cfg_attr(
    test,
    expect(
        clippy::disallowed_methods,
        reason = "tests lay out folders and look at them"
    )
)]

mod age;
mod error;
mod exchange;
mod folder;
mod interrupt;
mod lock;
mod manifest;
mod memory;
mod pages;
mod place;
mod plan;
mod publish;
mod read;
mod saved;
mod write;

pub use error::{DiskError, DiskErrorKind};
pub use memory::{remember, remembered, stamp_of};
pub use place::check_output;
pub use publish::{Publication, PublishOptions, PublishSummary, Stamps};
pub use read::{DiskTree, is_listed, read_file};
pub use saved::SavedPages;
pub use write::{apply, create_folder, write_file};
