//! Autonyms and English names.
