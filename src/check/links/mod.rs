//! Family `links`.
