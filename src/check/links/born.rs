//! Addresses of the source text; found while it is read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static PLACEABLE_DESTINATION: Rule = Rule {
    code: "links/placeable-destination",
    summary: "a placeable stands where it cannot be an address",
    level: Level::Deny,
    explanation: include_str!("placeable-destination.md"),
    run: Run::Born,
};

pub(in crate::check) static PLACEABLE_LABEL: Rule = Rule {
    code: "links/placeable-label",
    summary: "the label of a link holds a placeable",
    level: Level::Deny,
    explanation: include_str!("placeable-label.md"),
    run: Run::Born,
};

pub(in crate::check) static REMOTE_IMAGE: Rule = Rule {
    code: "links/remote-image",
    summary: "an image is on another server",
    level: Level::Deny,
    explanation: include_str!("remote-image.md"),
    run: Run::Born,
};
