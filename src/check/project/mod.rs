//! Family `project`.
