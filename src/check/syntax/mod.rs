//! Family `syntax`.
