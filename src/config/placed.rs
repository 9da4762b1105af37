//! A disclaimer and where readers meet it.

/// A disclaimer as front matter and `[[require]]` name it.
///
/// `"off-label"` stands before the first section; `"off-label at #studies"` below the heading of that
/// section; `"off-label at top, #studies"` at both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// Id of a section of `content/disclaimers.md`.
    pub id: String,
    /// Whether it says `top`.
    pub top: bool,
    /// Ids of the sections it says, without `#`.
    pub sections: Vec<String>,
}

/// Between the id and the places.
const AT: &str = " at ";

impl Placed {
    /// Reads one.
    ///
    /// # Errors
    /// The place that is neither `top` nor the id of a section after `#`; empty where a comma has nothing
    /// beside it.
    pub fn parse(text: &str) -> Result<Self, &str> {
        let Some((id, places)) = text.split_once(AT) else {
            return Ok(Self {
                id: text.to_owned(),
                ..Self::default()
            });
        };
        let mut placed = Self {
            id: id.trim().to_owned(),
            ..Self::default()
        };
        for place in places.split(',').map(str::trim) {
            match place.strip_prefix('#') {
                Some(section) if !section.is_empty() && !section.contains(' ') => {
                    placed.sections.push(section.to_owned());
                }
                _ if place == "top" => placed.top = true,
                _ => return Err(place),
            }
        }
        Ok(placed)
    }

    /// Whether it says any place.
    pub fn has_place(&self) -> bool {
        self.top || !self.sections.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_top_and_sections() {
        for (text, id, top, sections) in [
            ("off-label", "off-label", false, &[][..]),
            ("off-label at top", "off-label", true, &[]),
            ("off-label at #studies", "off-label", false, &["studies"]),
            (
                "off-label at #a, top,#b-2",
                "off-label",
                true,
                &["a", "b-2"],
            ),
        ] {
            let placed = Placed::parse(text).unwrap();
            assert_eq!((placed.id.as_str(), placed.top), (id, top), "{text}");
            assert_eq!(placed.sections, sections, "{text}");
        }
        for (text, place) in [
            ("a at studies", "studies"),
            ("a at #b #c", "#b #c"),
            ("a at #", "#"),
            ("a at top,", ""),
        ] {
            assert_eq!(Placed::parse(text), Err(place));
        }
    }
}
