//! Whether a translation is its source once more.

use crate::check::{SourceText, Text};

/// Whether a reading of a translation is the source text, line ends aside.
pub(super) fn is_copied(text: &Text<'_>, source: &SourceText<'_>) -> bool {
    text.readings.iter().any(|reading| {
        let (here, there) = (reading.text(), &*source.text);
        here == there
            || (here.contains('\n') && here.split_whitespace().eq(there.split_whitespace()))
    })
}
