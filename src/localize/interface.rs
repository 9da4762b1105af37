//! The words of the page itself: labels, notices, the shell. Embedded for every supported language; a
//! project's `site.ftl` overrides them message by message.

use crate::content::Value;
use crate::locale::Locale;

/// Every message that a page can need, with the variables it may use. `site-title` is optional and not here.
pub const INTERFACE_MESSAGES: &[(&str, &[&str])] = &[];

/// Interface text of one locale.
#[derive(Debug)]
pub struct Interface {
    /// Locale whose text it is: the locale itself or its nearest parent that has one.
    pub locale: Locale,
    /// Messages that neither the project nor the binary has for this locale.
    pub missing: Vec<&'static str>,
}

/// A piece of formatted interface text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A variable's value, to be isolated or linked by the renderer: the variable's name and value.
    Value(&'static str, Value),
}

impl Interface {
    /// A message without variables.
    pub fn text(&self, id: &'static str) -> String {
        id.to_owned()
    }

    /// A message with variables, as pieces, so that a renderer can isolate values.
    pub fn pieces(&self, id: &'static str, arguments: &[(&'static str, Value)]) -> Vec<Piece> {
        let _ = arguments;
        vec![Piece::Text(id.to_owned())]
    }

    /// A message with variables as one string (for titles and attributes, which hold no markup).
    pub fn string(&self, id: &'static str, arguments: &[(&'static str, Value)]) -> String {
        let _ = arguments;
        id.to_owned()
    }

    /// The site's name in this locale: `site-title`, if the project's `site.ftl` has it.
    pub fn site_title(&self) -> Option<&str> {
        None
    }
}
