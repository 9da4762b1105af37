//! Family `review`.
