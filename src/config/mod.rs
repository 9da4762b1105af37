//! `polyleaf.toml` → [`Settings`].
//!
//! The file as written is `options` (spanned, every key documented); what is valid is [`Settings`].
//! All mistakes are reported at once, each with its place and, for a misspelt key, a suggestion.

mod color;
mod edit;
mod options;
mod palette;
mod placed;
mod profile;
mod settings;
mod variable;

pub use color::Color;
pub use edit::add_locale;
pub(crate) use options::nearest;
pub use options::{BRIEF, Brief, BriefField, is_slug, parse, parse_brief};
pub use palette::{Palette, TEXT_CONTRAST};
pub use placed::Placed;
pub use profile::Profile;
pub use settings::{
    Audience, Fallback, LevelRule, LocaleSettings, MirrorSettings, Planned, Policy, Require,
    Settings, StalePolicy, Suppression, ThemeSettings, UnreviewedPolicy, WithheldPolicy,
};
pub use variable::{Phone, Variable};

/// Path of the configuration in a project.
pub const PATH: &str = "polyleaf.toml";
