//! Characters that only one way of writing Chinese has.
//!
//! The lists are differences of the two character sets that schools and newspapers were typeset with: what
//! is among the 5,401 frequent characters of Big5 and not in GB 2312 is written in traditional Chinese only;
//! what is in GB 2312 and not, or rarely used, in Big5, in simplified only. Left out are forms that traditional texts have as
//! well (`着`, `够`, `脚`): of what Big5's Hong Kong supplement has, only plain simplifications are kept.
//! Characters of both, and rare ones, are in neither list.

use std::sync::LazyLock;

/// First and last ideograph that the lists can hold.
const FIRST: u32 = 0x4E00;
const WORDS: usize = (0xA000 - 0x4E00) / 64;

type Set = [u64; WORDS];

static TRADITIONAL: LazyLock<Set> = LazyLock::new(|| set(include_str!("han_traditional.txt")));
static SIMPLIFIED: LazyLock<Set> = LazyLock::new(|| set(include_str!("han_simplified.txt")));

/// Whether a character is written in traditional Chinese only.
pub fn is_traditional_only(c: char) -> bool {
    holds(&TRADITIONAL, c)
}

/// Whether a character is written in simplified Chinese only.
pub fn is_simplified_only(c: char) -> bool {
    holds(&SIMPLIFIED, c)
}

fn place(c: char) -> Option<(usize, u32)> {
    let at = u32::from(c).checked_sub(FIRST)?;
    Some((usize::try_from(at / 64).ok()?, at % 64))
}

fn holds(set: &Set, c: char) -> bool {
    place(c).is_some_and(|(word, bit)| set.get(word).is_some_and(|word| word >> bit & 1 == 1))
}

fn set(list: &str) -> Set {
    let mut set = [0; WORDS];
    for c in list.chars() {
        if let Some((word, bit)) = place(c)
            && let Some(word) = set.get_mut(word)
        {
            *word |= 1 << bit;
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_one_way_of_writing_are_known() {
        for (traditional, simplified) in "療疗藥药醫医劑剂來来說说這这個个嗎吗員员發发體体國国"
            .chars()
            .collect::<Vec<_>>()
            .chunks(2)
            .map(|pair| (pair[0], pair[1]))
        {
            assert!(is_traditional_only(traditional), "{traditional}");
            assert!(is_simplified_only(simplified), "{simplified}");
            assert!(!is_simplified_only(traditional) && !is_traditional_only(simplified));
        }
        // Characters of both, marks, letters and the ends of the block.
        for c in
            "的不是在有人中大后里面台着吃喝痛我你么、。Aé\u{4E00}\u{9FFF}\u{3400}\u{20000}".chars()
        {
            assert!(!is_traditional_only(c) && !is_simplified_only(c), "{c}");
        }
    }

    #[test]
    fn the_lists_are_apart() {
        let count = |set: &Set| set.iter().map(|word| word.count_ones()).sum::<u32>();
        assert_eq!((count(&TRADITIONAL), count(&SIMPLIFIED)), (2083, 2091));
        let both = TRADITIONAL.iter().zip(SIMPLIFIED.iter());
        assert!(both.into_iter().all(|(one, other)| one & other == 0));
    }
}
