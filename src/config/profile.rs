//! Profiles: what kind of project it is, and what its rules weigh for that.

use crate::diag::Level;

/// `[project] profile`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// A clinic's leaflets: every article needs a disclaimer.
    #[default]
    Clinic,
    /// The same, and what is doubtful about a text withholds it.
    Strict,
    /// Documentation: no disclaimer is needed.
    Docs,
}

/// Profiles by name, the default first.
pub(super) const PROFILES: &[(&str, Profile)] = &[
    ("clinic", Profile::Clinic),
    ("strict", Profile::Strict),
    ("docs", Profile::Docs),
];

/// Of the rules named (one, or a family with `/*`), those of the first level have the second in a profile.
/// Levels that a project sets itself win.
const LEVELS: &[(Profile, &str, Level, Level)] = &[
    (Profile::Strict, "parity/*", Level::Warn, Level::Deny),
    (Profile::Strict, "text/*", Level::Warn, Level::Deny),
    (Profile::Strict, "typography/*", Level::Warn, Level::Deny),
    (Profile::Strict, "glossary/*", Level::Warn, Level::Deny),
    (Profile::Strict, "source/*", Level::Warn, Level::Deny),
    (Profile::Strict, "structure/*", Level::Warn, Level::Deny),
    (Profile::Strict, "links/*", Level::Warn, Level::Deny),
    (Profile::Strict, "meta/*", Level::Warn, Level::Deny),
    (
        Profile::Docs,
        "meta/no-disclaimer",
        Level::Deny,
        Level::Allow,
    ),
];

impl Profile {
    /// The level in this profile of the rule with this code, which is `level` otherwise.
    pub fn level(self, code: &str, level: Level) -> Level {
        let named = |rules: &str| match rules.strip_suffix("/*") {
            Some(family) => code.split('/').next() == Some(family),
            None => code == rules,
        };
        LEVELS
            .iter()
            .find(|(profile, rules, from, _)| *profile == self && *from == level && named(rules))
            .map_or(level, |(.., to)| *to)
    }

    /// Whether its texts are for patients.
    pub fn is_clinical(self) -> bool {
        self != Self::Docs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_moves_the_levels_that_it_names() {
        for (profile, code, level, expected) in [
            (Profile::Clinic, "text/x", Level::Warn, Level::Warn),
            (Profile::Strict, "text/x", Level::Warn, Level::Deny),
            (Profile::Strict, "text/x", Level::Allow, Level::Allow),
            (Profile::Strict, "coverage/x", Level::Warn, Level::Warn),
            (Profile::Strict, "textual/x", Level::Warn, Level::Warn),
            (
                Profile::Docs,
                "meta/no-disclaimer",
                Level::Deny,
                Level::Allow,
            ),
            (
                Profile::Docs,
                "meta/missing-title",
                Level::Deny,
                Level::Deny,
            ),
        ] {
            assert_eq!(profile.level(code, level), expected, "{profile:?} {code}");
        }
    }
}
