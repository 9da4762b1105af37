//! Windows-1252, the encoding that texts in UTF-8 are most often read in by mistake.

/// The byte that Windows-1252 reads as a character, beyond ASCII.
pub(super) fn byte_of(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    if let code @ 0xA0..=0xFF = u32::from(c) {
        return u8::try_from(code).ok();
    }
    // The first and the last of them.
    if !('\u{81}'..='\u{2122}').contains(&c) {
        return None;
    }
    let at = HIGH.chars().position(|it| it == c)?;
    u8::try_from(0x80 + at).ok()
}
