//! Exact magnitudes: a fraction of whole numbers, never a float.

use std::cmp::Ordering;
use std::fmt;

/// A magnitude, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

impl Ratio {
    /// A whole number.
    pub const fn whole(value: u64) -> Self {
        Self {
            numerator: value,
            denominator: 1,
        }
    }

    /// `numerator` / `denominator` in lowest terms; none when the denominator is 0.
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        let common = gcd(numerator, denominator);
        (denominator > 0).then(|| Self {
            numerator: numerator / common,
            denominator: denominator / common,
        })
    }

    /// The sum, where it can be held exactly.
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        let denominator = self.denominator.checked_mul(other.denominator)?;
        Self::new(left.checked_add(right)?, denominator)
    }

    /// The product, where it can be held exactly.
    pub fn times(self, other: Self) -> Option<Self> {
        let numerator = self.numerator.checked_mul(other.numerator)?;
        Self::new(numerator, self.denominator.checked_mul(other.denominator)?)
    }

    /// The whole number it is, if it is one.
    pub fn integer(self) -> Option<u64> {
        (self.denominator == 1).then_some(self.numerator)
    }

    /// The whole part, and what is left.
    pub fn split(self) -> (u64, Self) {
        let whole = self.numerator / self.denominator;
        let rest = Self {
            numerator: self.numerator % self.denominator,
            denominator: self.denominator,
        };
        (
            whole,
            Self::new(rest.numerator, rest.denominator).unwrap_or(rest),
        )
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: u64, b: u64| u128::from(a) * u128::from(b);
        cross(self.numerator, other.denominator).cmp(&cross(other.numerator, self.denominator))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(f, "{}", self.numerator),
            denominator => write!(f, "{}/{denominator}", self.numerator),
        }
    }
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn magnitudes_are_exact() {
        let ratio = |a, b| Ratio::new(a, b).unwrap();
        assert_eq!(ratio(25, 10), ratio(5, 2));
        assert_eq!(ratio(1, 3).plus(ratio(1, 6)), Some(ratio(1, 2)));
        assert_eq!(ratio(3, 2).times(Ratio::whole(2)), Some(Ratio::whole(3)));
        assert_eq!(ratio(5, 2).split(), (2, ratio(1, 2)));
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::whole(u64::MAX).plus(Ratio::whole(1)), None);
        assert!(ratio(1, 3) < ratio(1, 2));
        assert_eq!(ratio(0, 7), Ratio::whole(0));
    }
}
