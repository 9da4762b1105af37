//! The short code of a review sheet: it names the words on it, and can be read aloud and typed.

use std::fmt;
use std::str::FromStr;

use crate::catalog::{Hash, source_hash};

/// Crockford's base 32: no letter that looks like a digit or another letter.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters without the last one, which checks them.
const DIGITS: usize = 11;
/// Characters of a group.
const GROUP: usize = 4;

/// A code such as `7K3M-9QXT-2RBD`: 55 bits of a hash, and a character that finds one mistyped or two exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(u64);

/// The text is no code: it is too short or long, or mistyped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACode;

impl Code {
    /// The code of the texts on a sheet: the language, and name and signature of each, in their order.
    pub(super) fn of<'r>(tag: &str, rows: impl Iterator<Item = (&'r str, Hash)>) -> Self {
        let mut all = format!("sheet {tag}");
        for (name, signature) in rows {
            all.push_str(&format!("\n{name} {signature}"));
        }
        let Hash(hash) = source_hash(&all);
        Self(hash >> (64 - 5 * DIGITS))
    }

    /// As a file is named: `7k3m-9qxt-2rbd`.
    pub(super) fn file_name(self) -> String {
        self.to_string().to_ascii_lowercase()
    }

    fn digits(self) -> impl DoubleEndedIterator<Item = u64> {
        (0..DIGITS).rev().map(move |at| self.0 >> (5 * at) & 31)
    }

    /// Luhn's check digit for base 32.
    fn check(self) -> u64 {
        let doubled = |digit: u64| (2 * digit) / 32 + (2 * digit) % 32;
        let sum: u64 = self
            .digits()
            .rev()
            .enumerate()
            .map(|(at, digit)| if at % 2 == 0 { doubled(digit) } else { digit })
            .sum();
        (32 - sum % 32) % 32
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, digit) in self.digits().chain([self.check()]).enumerate() {
            if at > 0 && at % GROUP == 0 {
                f.write_str("-")?;
            }
            let letter = usize::try_from(digit).ok().and_then(|it| ALPHABET.get(it));
            write!(f, "{}", char::from(letter.copied().unwrap_or(b'0')))?;
        }
        Ok(())
    }
}

impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the code of a sheet has twelve characters, such as 7K3M-9QXT-2RBD; one of them may be mistyped")
    }
}

impl std::error::Error for NotACode {}

impl FromStr for Code {
    type Err = NotACode;

    /// Hyphens, spaces and case do not matter, and O is read as 0, I and L as 1.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let letters = text.chars().filter(|c| !matches!(c, '-' | ' '));
        let digits: Option<Vec<u64>> = letters
            .map(|c| {
                let c = match c.to_ascii_uppercase() {
                    'O' => '0',
                    'I' | 'L' => '1',
                    other => other,
                };
                let at = ALPHABET.iter().position(|it| char::from(*it) == c)?;
                u64::try_from(at).ok()
            })
            .collect();
        let digits = digits.ok_or(NotACode)?;
        let (check, digits) = digits.split_last().ok_or(NotACode)?;
        if digits.len() != DIGITS {
            return Err(NotACode);
        }
        let code = Self(digits.iter().fold(0, |code, digit| code << 5 | digit));
        if code.check() == *check {
            Ok(code)
        } else {
            Err(NotACode)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(seed: u64) -> Code {
        Code::of("es", [("a#b", Hash(seed))].into_iter())
    }

    #[test]
    fn codes_come_back_however_they_are_typed() {
        for seed in 0..200 {
            let shown = code(seed).to_string();
            assert_eq!(shown.len(), 14, "{shown}");
            let typed = shown
                .to_ascii_lowercase()
                .replace('-', " ")
                .replace('0', "o")
                .replace('1', "l");
            assert_eq!(shown.parse(), Ok(code(seed)));
            assert_eq!(typed.parse(), Ok(code(seed)));
        }
        for text in [
            "",
            "7K3M",
            "7K3M-9QXT-2RB",
            "7K3M-9QXT-2RBDD",
            "7K3M-9QXT-2RBÜ",
            "UUUU-UUUU-UUUU",
        ] {
            assert_eq!(text.parse::<Code>(), Err(NotACode), "{text}");
        }
    }

    #[test]
    fn one_character_mistyped_is_found_always_and_two_exchanged_nearly_always() {
        let (mut exchanged, mut missed) = (0, 0);
        for seed in 0..60 {
            let shown: Vec<char> = code(seed).to_string().chars().collect();
            for at in (0..shown.len()).filter(|at| shown[*at] != '-') {
                for letter in ALPHABET.map(char::from) {
                    let mut typed = shown.clone();
                    typed[at] = letter;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(
                        typed.parse::<Code>().is_ok(),
                        shown[at] == letter,
                        "{typed}"
                    );
                }
                let mut typed = shown.clone();
                typed.swap(at, (at + 1).min(shown.len() - 1));
                if typed != shown && !typed.contains(&'\0') {
                    exchanged += 1;
                    let typed: String = typed.into_iter().collect();
                    let read = typed.parse::<Code>();
                    missed += usize::from(read.is_ok() && read != Ok(code(seed)));
                }
            }
        }
        assert!(missed * 100 < exchanged, "{missed} of {exchanged}");
    }

    #[test]
    fn every_word_language_and_order_counts() {
        let rows = [("a#b", Hash(1)), ("a#c", Hash(2))];
        let codes = [
            Code::of("es", rows.into_iter()),
            Code::of("fr", rows.into_iter()),
            Code::of("es", rows.into_iter().rev()),
            Code::of("es", rows.into_iter().take(1)),
            Code::of("es", [("a#b", Hash(1)), ("a#c", Hash(3))].into_iter()),
        ];
        for (at, code) in codes.iter().enumerate() {
            assert!(!codes[..at].contains(code));
        }
    }
}
