//! Each command.
