//! `[policy]`, `[translation]`: what may be published, and what is assumed of new translations.
//!
//! | key | value |
//! |---|---|
//! | `fallback` | `"never"` (default), or `"show-source-marked"`: ordinary segments may show the source text, marked |
//! | `minimum-coverage` | with `show-source-marked`: per cent of segments below which an edition is withheld; default 100 |
//! | `stale` | ordinary stale text: `"publish"` (default) with a notice, or `"withhold"`; critical stale text always withholds |
//! | `unreviewed-machine` | `"forbid-critical"` (default of profiles clinic and strict), `"notice"` (default of profile docs and of a demo), `"forbid"` |
//! | `critical` | sections that are critical, as `["#side-effects"]`, besides disclaimers and sections with `.critical` |
//! | `withheld` | what a withheld edition's address shows: `"notice"` (default) or `"nothing"` |
//! | `[translation] origin` | what `sync` writes for new translations: `"human"`, `"machine"`, `"memory"`, `"unknown"` (default) |

use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use super::shape::is_section_id;
use crate::config::{Fallback, Policy, Profile, StalePolicy, UnreviewedPolicy, WithheldPolicy};

const ORIGINS: &[(&str, &str)] = &[
    ("human", "human"),
    ("machine", "machine"),
    ("memory", "memory"),
    ("unknown", "unknown"),
];

/// Reads `[policy]`; `profile` and `demo` decide what is not written.
pub(super) fn read_policy(
    root: &Section<'_>,
    profile: Profile,
    demo: bool,
    problems: &mut Problems<'_>,
) -> Policy {
    let mut policy = Policy {
        fallback: Fallback::default(),
        minimum_coverage: 100,
        stale: StalePolicy::default(),
        unreviewed_machine: if demo || !profile.is_clinical() {
            UnreviewedPolicy::Notice
        } else {
            UnreviewedPolicy::ForbidCritical
        },
        critical: Vec::new(),
        withheld: WithheldPolicy::default(),
    };
    let Some(section) = root.section("policy", "[policy]", problems) else {
        return policy;
    };
    section.allow_only(
        &[
            "fallback",
            "minimum-coverage",
            "stale",
            "unreviewed-machine",
            "critical",
            "withheld",
        ],
        problems,
    );
    let mut choose = |key: &str, apply: &mut dyn FnMut(&Field<'_>, &mut Problems<'_>)| {
        if let Some(field) = section.get(key) {
            apply(&field, problems);
        }
    };
    choose("fallback", &mut |field, problems| {
        let words = [
            ("never", Fallback::Never),
            ("show-source-marked", Fallback::ShowSourceMarked),
        ];
        policy.fallback = field.choice(&words, problems).unwrap_or_default();
    });
    let fallback = policy.fallback;
    choose("minimum-coverage", &mut |field, problems| {
        let Some(percent) = field.integer(0..101, problems) else {
            return;
        };
        policy.minimum_coverage = u8::try_from(percent).unwrap_or(100);
        if fallback == Fallback::Never && percent != 100 {
            problems.warning(
                field.span,
                format!("{} has no effect while `fallback` is \"never\"", field.name),
                "write fallback = \"show-source-marked\", or remove `minimum-coverage`",
            );
        }
    });
    choose("stale", &mut |field, problems| {
        let words = [
            ("publish", StalePolicy::Publish),
            ("withhold", StalePolicy::Withhold),
        ];
        policy.stale = field.choice(&words, problems).unwrap_or_default();
    });
    choose("unreviewed-machine", &mut |field, problems| {
        let words = [
            ("forbid-critical", UnreviewedPolicy::ForbidCritical),
            ("notice", UnreviewedPolicy::Notice),
            ("forbid", UnreviewedPolicy::Forbid),
        ];
        if let Some(chosen) = field.choice(&words, problems) {
            policy.unreviewed_machine = chosen;
        }
    });
    choose("critical", &mut |field, problems| {
        policy.critical = read_critical(field, problems);
    });
    choose("withheld", &mut |field, problems| {
        let words = [
            ("notice", WithheldPolicy::Notice),
            ("nothing", WithheldPolicy::Nothing),
        ];
        policy.withheld = field.choice(&words, problems).unwrap_or_default();
    });
    policy
}

fn read_critical(field: &Field<'_>, problems: &mut Problems<'_>) -> Vec<String> {
    let mut ids = Vec::new();
    for (text, item) in field.texts(problems).unwrap_or_default() {
        match text.strip_prefix('#') {
            Some(id) if is_section_id(id) => ids.push(id.to_owned()),
            Some(_) => problems.error(
                item.span,
                format!("\"{}\" cannot be the id of a section", shown(text)),
                "use lower-case letters, digits and hyphens, and begin with a letter",
            ),
            None => problems.error(
                item.span,
                format!("{} must begin with `#`: \"{}\"", item.name, shown(text)),
                format!("write \"#{}\"", shown(text)),
            ),
        }
    }
    ids
}

/// Reads `[translation] origin`.
pub(super) fn read_origin(root: &Section<'_>, problems: &mut Problems<'_>) -> String {
    root.section("translation", "[translation]", problems)
        .and_then(|section| {
            section.allow_only(&["origin"], problems);
            section.get("origin")?.choice(ORIGINS, problems)
        })
        .unwrap_or("unknown")
        .to_owned()
}
