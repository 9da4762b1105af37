//! Family `coverage`: whether every language has every text, and the text of today.

pub(super) mod below_threshold;
pub(super) mod born;
pub(super) mod empty_message;
pub(super) mod missing_catalogue;
pub(super) mod missing_critical;
pub(super) mod missing_disclaimer;
pub(super) mod missing_interface_text;
pub(super) mod missing_ledger;
pub(super) mod missing_message;
pub(super) mod missing_notice;
pub(super) mod missing_notices;
pub(super) mod missing_section;
pub(super) mod not_synced;
pub(super) mod orphan_catalogue;
pub(super) mod orphan_message;
pub(super) mod stale_critical;
pub(super) mod stale_message;
pub(super) mod unconfirmed;
