//! Family `coverage`.
