//! Numbers to call in an emergency or a crisis: a short number beside a word for calling.

use crate::values::fold::Folded;
use crate::values::lexicon::Lexicon;
use crate::values::value::{Meaning, Value};

/// Short numbers that save lives somewhere: police, ambulance, fire, poison and crisis lines.
const KNOWN: &[&str] = &[
    "000", "010", "061", "100", "101", "102", "103", "104", "105", "106", "107", "108", "110",
    "111", "112", "113", "114", "115", "116", "117", "118", "119", "120", "122", "123", "125",
    "131", "144", "145", "147", "155", "158", "180", "181", "188", "190", "191", "192", "193",
    "194", "195", "196", "197", "198", "199", "211", "311", "811", "911", "988", "995", "997",
    "998", "999", "1122", "1323", "1393", "1554", "1588", "1669", "7171", "8181", "9152", "15",
    "16", "17", "18", "13114", "116111", "116117", "116123",
];
/// Characters before and after a number in which a word for calling is looked for.
const REACH: (usize, usize) = (40, 16);
/// The same before a number that texts also hold for other reasons: 15, 100.
const NEAR: usize = 14;

/// Whether this is a number to call in an emergency or a crisis.
pub fn is_emergency_number(digits: &str) -> bool {
    KNOWN.contains(&digits)
}

/// Turns numbers beside a word for calling into telephone numbers, where they are known or the project's own.
pub(super) fn mark(text: &Folded, values: &mut [Value], lexicon: &Lexicon, own_numbers: &[&str]) {
    for value in values {
        let (from, to) = value.digits;
        let Some(amount) = value.amount() else {
            continue;
        };
        if amount.unit.is_some() || amount.ordinal || !value.certain || to - from > 6 {
            continue;
        }
        let digits: String = text.range(from, to).iter().collect();
        let known = is_emergency_number(&digits) || own_numbers.contains(&&*digits);
        let everyday = digits.len() < 3 || digits.ends_with('0');
        let reach = if everyday { (NEAR, 0) } else { REACH };
        if known && is_called(text, (from, to), reach, lexicon) {
            value.meaning = Meaning::Phone(digits.into());
        }
    }
}

fn is_called(
    text: &Folded,
    (from, to): (usize, usize),
    reach: (usize, usize),
    lexicon: &Lexicon,
) -> bool {
    let called = |range: std::ops::Range<usize>| {
        let limit = range.end.min(text.chars.len());
        (range.start..limit).any(|at| {
            let begins = lexicon.unspaced || !text.before(at).is_some_and(char::is_alphabetic) || {
                // After a letter that is written before words: بالرقم.
                text.before(at)
                    .is_some_and(|c| lexicon.clitics.contains(&c))
            };
            begins
                && lexicon
                    .calls
                    .longest(text.range(at, limit + 12), |last, next| {
                        lexicon.ends(last, next)
                    })
                    .is_some()
        })
    };
    called(from.saturating_sub(reach.0)..from) || called(to..to + reach.1)
}
