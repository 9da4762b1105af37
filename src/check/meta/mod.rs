//! Family `meta`.
