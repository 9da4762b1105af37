//! Family `reference`.
