//! Terms of a locale and its parents.
