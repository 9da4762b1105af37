//! Every rule, in the order of the report.

use crate::check::{
    Rule, config, coverage, disk, exchange, glossary, links, meta, parity, plural, project,
    reference, review, source, structure, syntax, text, theme, typography,
};
use crate::diag::RuleText;

/// Every rule.
pub static RULES: &[&Rule] = &[
    &project::born::EMPTY,
    &project::born::UNREADABLE,
    &project::born::BAD_SLUG,
    &project::born::RESERVED_SLUG,
    &project::born::COLLIDING_SLUG,
    &project::born::BAD_LOCALE_FOLDER,
    &project::born::UNLISTED_LOCALE,
    &project::born::STRAY_FILE,
    &project::incomplete_locale::RULE,
    &project::level_unknown_rule::RULE,
    &project::suppression_unknown_rule::RULE,
    &project::suppression_without_reason::RULE,
    &project::unused_suppression::RULE,
    &project::born::BAD_BASELINE,
    &project::settled_baseline::RULE,
    &config::MISSING,
    &config::INVALID,
    &config::UNKNOWN_LOCALE,
    &config::UNKNOWN_ARTICLE,
    &config::UNKNOWN_SECTION,
    &theme::born::UNUSABLE_PICTURE,
    &theme::born::BROKEN_TEMPLATE,
    &theme::dropped_part::RULE,
    &theme::foreign_content::RULE,
    &theme::remote_style::RULE,
    &theme::born::LOW_CONTRAST,
    &theme::hidden_focus::RULE,
    &theme::missing_logo_text::RULE,
    &theme::corrected_colour::RULE,
    &disk::UNREADABLE,
    &disk::UNWRITABLE,
    &disk::FULL,
    &disk::BUSY,
    &disk::CHANGED_MEANWHILE,
    &disk::UNSAFE_PATH,
    &disk::FOREIGN_OUTPUT,
    &disk::IN_THE_WAY,
    &disk::OUTPUT_AMONG_SOURCES,
    &exchange::UNREADABLE_FILE,
    &exchange::UNKNOWN_ARTICLE,
    &exchange::WRONG_LANGUAGE,
    &exchange::FOREIGN_MESSAGE,
    &exchange::REPEATED_MESSAGE,
    &exchange::PLURAL_ENTRY,
    &exchange::UNWRITABLE_TEXT,
    &exchange::DAMAGED_PLACEABLE,
    &exchange::DAMAGED_LINK,
    &exchange::DAMAGED_CODE,
    &exchange::PARTIAL_TRANSLATION,
    &exchange::UNPLACED_TEXT,
    &exchange::CONFLICT,
    &syntax::born::CONFLICT_MARKER,
    &syntax::born::UNREADABLE_ENTRY,
    &syntax::born::TRUNCATED_VALUE,
    &syntax::born::DUPLICATE_MESSAGE,
    &syntax::born::SHARED_NAME,
    &syntax::born::TERM_NAME,
    &syntax::born::TOO_MANY_PLACEABLES,
    &syntax::born::PRIVATE_USE,
    &reference::unknown_variable::RULE,
    &reference::unknown_term::RULE,
    &reference::message_reference::RULE,
    &reference::unknown_function::RULE,
    &reference::bad_call::RULE,
    &reference::literal_placeable::RULE,
    &reference::term_cycle::RULE,
    &reference::no_date_data::RULE,
    &reference::destination_type::RULE,
    &reference::reserved_character::RULE,
    &reference::missing_footnote::RULE,
    &reference::born::UNKNOWN_ID,
    &reference::born::DUPLICATE_FOOTNOTE,
    &reference::born::UNUSED_FOOTNOTE,
    &reference::missing_label::RULE,
    &coverage::missing_disclaimer::RULE,
    &coverage::missing_critical::RULE,
    &coverage::missing_catalogue::RULE,
    &coverage::missing_section::RULE,
    &coverage::missing_message::RULE,
    &coverage::empty_message::RULE,
    &coverage::missing_interface_text::RULE,
    &coverage::missing_notices::RULE,
    &coverage::missing_notice::RULE,
    &coverage::below_threshold::RULE,
    &coverage::stale_critical::RULE,
    &coverage::stale_message::RULE,
    &coverage::not_synced::RULE,
    &coverage::unconfirmed::RULE,
    &coverage::missing_ledger::RULE,
    &coverage::orphan_message::RULE,
    &coverage::orphan_catalogue::RULE,
    &coverage::born::MISSING_TRANSLATION,
    &glossary::born::UNREADABLE_ROW,
    &glossary::missing_term::RULE,
    &glossary::forbidden_form::RULE,
    &glossary::brand_not_shown::RULE,
    &glossary::unexplained_abbreviation::RULE,
    &review::born::MANGLED_LEDGER,
    &review::born::MANGLED_QUESTIONS,
    &review::born::UNSIGNABLE_TEXT,
    &review::born::UNCLEAR_ANSWER,
    &review::born::UNKNOWN_SHEET,
    &review::born::CHANGED_SHEET,
    &review::born::CHANGED_MEANING,
    &review::unreviewed_critical::RULE,
    &review::unreviewed_text::RULE,
    &review::lapsed_signature::RULE,
    &review::own_translation::RULE,
    &review::requested_change::RULE,
    &parity::lost_variable::RULE,
    &parity::extra_variable::RULE,
    &parity::lost_term::RULE,
    &parity::changed_format::RULE,
    &parity::lost_link::RULE,
    &parity::broken_link_markup::RULE,
    &parity::changed_destination::RULE,
    &parity::extra_link::RULE,
    &parity::lost_image::RULE,
    &parity::untranslated_alternative::RULE,
    &parity::changed_code::RULE,
    &parity::lost_emphasis::RULE,
    &parity::changed_footnotes::RULE,
    &parity::changed_breaks::RULE,
    &parity::quantity_mismatch::RULE,
    &parity::converted_quantity::RULE,
    &parity::number_mismatch::RULE,
    &parity::time_mismatch::RULE,
    &parity::date_mismatch::RULE,
    &parity::phone_mismatch::RULE,
    &parity::emergency_number_mismatch::RULE,
    &plural::missing_category::RULE,
    &plural::unreachable_category::RULE,
    &plural::unmatched_key::RULE,
    &plural::identical_variants::RULE,
    &plural::no_plural_data::RULE,
    &plural::literal_number::RULE,
    &text::untranslated::RULE,
    &text::wrong_script::RULE,
    &text::english_left::RULE,
    &text::wrong_chinese_script::RULE,
    &text::mixed_script::RULE,
    &text::mixed_digits::RULE,
    &text::invisible_character::RULE,
    &text::bidi_override::RULE,
    &text::unbalanced_direction::RULE,
    &text::control_character::RULE,
    &text::not_composed::RULE,
    &text::mojibake::RULE,
    &text::private_use::RULE,
    &text::lost_negation::RULE,
    &text::literal_emergency_number::RULE,
    &text::ambiguous_date::RULE,
    &structure::born::RAW_HTML,
    &structure::born::UNCLOSED_COMMENT,
    &structure::born::SWALLOWED_ITEM,
    &structure::born::HEADING_SKIP,
    &structure::born::EMPTY_HEADING,
    &structure::born::NESTED_HEADING,
    &structure::born::HEADING_ID,
    &structure::born::DUPLICATE_HEADING_ID,
    &structure::born::HEADING_ATTRIBUTE,
    &structure::born::ALERT_MARKER,
    &structure::born::CONTAINER_MARKER,
    &structure::born::LITERAL_EMPHASIS,
    &structure::born::LITERAL_TABLE,
    &structure::born::EXCESS_CELLS,
    &structure::born::NESTING,
    &structure::raw_html_in_translation::RULE,
    &structure::block_in_translation::RULE,
    &structure::literal_emphasis_in_translation::RULE,
    &structure::empty_link::RULE,
    &structure::missing_alternative::RULE,
    &links::broken_link::RULE,
    &links::broken_fragment::RULE,
    &links::missing_image::RULE,
    &links::scheme::RULE,
    &links::born::PLACEABLE_DESTINATION,
    &links::born::PLACEABLE_LABEL,
    &links::born::REMOTE_IMAGE,
    &links::url_collision::RULE,
    &links::withheld_target::RULE,
    &meta::born::FRONT_MATTER,
    &meta::born::MISSING_TITLE,
    &meta::unknown_disclaimer::RULE,
    &meta::unknown_place::RULE,
    &meta::no_disclaimer::RULE,
    &meta::long_disclaimers::RULE,
    &meta::unknown_locale::RULE,
    &meta::missing_description::RULE,
    &meta::expired_review_date::RULE,
    &meta::future_review_date::RULE,
    &typography::double_space::RULE,
    &typography::repeated_word::RULE,
    &typography::kashida::RULE,
    &typography::unbalanced_brackets::RULE,
    &typography::straight_quote::RULE,
    &typography::ascii_punctuation::RULE,
    &typography::french_spacing::RULE,
    &typography::final_stop::RULE,
    &source::brand_heading::RULE,
    &source::long_sentence::RULE,
    &source::high_grade::RULE,
    &source::plural_in_parentheses::RULE,
    &source::vague_link_text::RULE,
    &source::promise::RULE,
    &source::uncited_statistic::RULE,
    &source::undefined_abbreviation::RULE,
];

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// Whether a code is that of a rule, or `family/*` that of a family, here or among the rules about pages.
pub fn is_known(code: &str) -> bool {
    let pages = crate::audit::RULES.iter().map(|rule| rule.code);
    let mut codes = RULES.iter().map(|rule| rule.code).chain(pages);
    match code.strip_suffix("/*") {
        Some(family) => codes.any(|it| it.split('/').next() == Some(family)),
        None => codes.any(|it| it == code),
    }
}

/// What the rule with this code says of itself, here or among the rules about pages.
pub fn rule_text(code: &str) -> Option<RuleText> {
    let of_pages = || {
        crate::audit::rule(code).map(|rule| RuleText {
            summary: rule.summary,
            explanation: rule.explanation,
            level: rule.level,
        })
    };
    let of_projects = rule(code).map(|rule| RuleText {
        summary: rule.summary,
        explanation: rule.explanation,
        level: rule.level,
    });
    of_projects.or_else(of_pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_read_as_family_and_bad_pattern() {
        for (at, rule) in RULES.iter().enumerate() {
            let (family, pattern) = rule.code.split_once('/').unwrap();
            let fits = |word: &str| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            assert!(fits(family) && fits(pattern), "{}", rule.code);
            let twice = RULES.iter().skip(at + 1).any(|it| it.code == rule.code);
            assert!(!twice, "{}", rule.code);
        }
    }

    #[test]
    fn families_stand_together() {
        let mut families: Vec<&str> = RULES
            .iter()
            .filter_map(|it| it.code.split('/').next())
            .collect();
        families.dedup();
        let mut sorted = families.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(families.len(), sorted.len(), "{families:?}");
    }
}
