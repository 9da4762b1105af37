//! Family `structure`.
