//! Family `syntax`: what a file says can be read. All of it is found while files are read.

pub(super) mod born;
