//! Every rule about pages, in the order of the report.

use crate::audit::{Rule, anchors, bidi, head, language, markup, names, outline, reading, tables};

/// Every rule.
pub static RULES: &[&Rule] = &[
    &reading::born::UNREADABLE,
    &reading::born::UNREAD_REST,
    &language::missing_lang::RULE,
    &language::invalid_lang::RULE,
    &language::wrong_lang::RULE,
    &language::wrong_dir::RULE,
    &language::untagged_passage::RULE,
    &language::foreign_attribute::RULE,
    &language::untagged_language_link::RULE,
    &language::wrong_autonym::RULE,
    &bidi::unisolated_number::RULE,
    &bidi::override_control::RULE,
    &bidi::raw_isolate::RULE,
    &bidi::unbalanced_isolate::RULE,
    &bidi::control_in_attribute::RULE,
    &head::missing_title::RULE,
    &head::missing_charset::RULE,
    &head::zoom_forbidden::RULE,
    &head::foreign_canonical::RULE,
    &head::alternates_without_self::RULE,
    &head::missing_x_default::RULE,
    &head::invalid_hreflang::RULE,
    &head::unreturned_alternate::RULE,
    &anchors::broken_fragment::RULE,
    &anchors::duplicate_id::RULE,
    &anchors::broken_reference::RULE,
    &outline::no_main::RULE,
    &outline::several_mains::RULE,
    &outline::no_h1::RULE,
    &outline::several_h1::RULE,
    &outline::skipped_heading::RULE,
    &outline::empty_heading::RULE,
    &names::nameless_link::RULE,
    &names::nameless_control::RULE,
    &names::missing_alternative::RULE,
    &names::useless_alternative::RULE,
    &tables::headerless_table::RULE,
    &tables::header_without_scope::RULE,
    &tables::missing_caption::RULE,
    &markup::broken_list::RULE,
    &markup::role_text::RULE,
    &markup::positive_tabindex::RULE,
    &markup::autoplay::RULE,
    &markup::meta_refresh::RULE,
    &markup::hidden_focus::RULE,
    &markup::low_contrast::RULE,
    &markup::invalid_datetime::RULE,
];

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}
