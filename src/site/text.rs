//! How plain texts are written, by who gets them.

/// How plain texts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a habit of its own that a reader has or has not"
)]
pub struct TextOptions {
    /// Cells of a line at most (UAX #11); 0 for lines that are never cut.
    pub width: usize,
    /// Whether texts from right to left are cut into lines too. A line feed ends a bidirectional paragraph
    /// (UAX #9, P1), so they are left whole where nothing forbids it.
    pub cut_right_to_left: bool,
    /// Whether what must keep its order in such a text is isolated, with characters nobody sees.
    pub isolates: bool,
    /// Whether lines end in CR and LF.
    pub carriage_returns: bool,
    /// Whether files begin with a byte order mark.
    pub byte_order_mark: bool,
}

impl Default for TextOptions {
    fn default() -> Self {
        Self::WEB
    }
}

impl TextOptions {
    /// For readers of the site: 72 cells, the custom of plain text (RFC 2646, section 4.1).
    pub const WEB: Self = Self {
        width: 72,
        cut_right_to_left: false,
        isolates: true,
        carriage_returns: false,
        byte_order_mark: false,
    };
    /// For the body of a message: no line is longer than 998 octets, each ends in CR and LF (RFC 5322,
    /// section 2.1.1).
    pub const EMAIL: Self = Self {
        cut_right_to_left: true,
        carriage_returns: true,
        ..Self::WEB
    };
    /// For a braille translator, which cuts lines itself and would spell every invisible character.
    pub const BRAILLE: Self = Self {
        width: 0,
        isolates: false,
        ..Self::WEB
    };
}
