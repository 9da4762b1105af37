//! A Fluent value → text, with our functions and inert values.

/// Formats the values of one locale: terms, variables, NUMBER, DATETIME, PLURAL.
#[derive(Debug)]
pub struct Resolver {}
