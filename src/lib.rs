//! One leaflet, every language: Markdown articles and Fluent translations in, checked and accessible pages out.
//!
//! The library is one pure function between two file trees, plus findings. It works in this order, which is
//! also the order to read it in:
//!
//! 1. [`source`]: text, spans, edits, and where they come from and go to; [`diag`]: what is said about them;
//!    [`locale`]: languages.
//! 2. [`config`], [`content`], [`catalog`], [`glossary`]: the kinds of files, each parsed on its own.
//! 3. [`project`]: articles with stable ids.
//! 4. [`localize`]: every article in every language, as facts.
//! 5. [`audit`]: rules over pages of any maker; [`check`]: rules over the facts, and the gate; [`values`]: the numbers,
//!    doses and dates that they compare.
//! 6. [`site`]: every address, planned before anything is rendered; [`render`]: pages.
//! 7. [`pipeline`]: all of it as straight-line code.
//! 8. [`compare`]: what readers notice between two states of a project; [`status`]: how far every language is.
//!
//! Beside the pipeline stand [`translate`] (what writes catalogues), [`report`] (findings as text), [`office`] (pages for
//! the people who work on a project) and [`disk`] (the only module that touches files). The command line is a program of its own on top.

#![cfg_attr(
    test,
    expect(
        clippy::string_slice,
        reason = "tests point into texts that they wrote"
    )
)]

pub mod audit;
pub mod catalog;
pub mod check;
pub mod compare;
pub mod config;
pub mod content;
pub mod diag;
pub mod disk;
pub mod glossary;
pub mod locale;
pub mod localize;
pub mod office;
pub mod pipeline;
pub mod project;
pub mod render;
pub mod report;
pub mod site;
pub mod source;
pub mod status;
pub mod translate;
pub mod values;
