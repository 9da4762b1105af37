//! CLDR parents.
