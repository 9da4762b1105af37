//! SVG as a still picture: its size, and nothing in it that acts or fetches.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::project::theme::picture::{Picture, Problem};

/// CSS pixels of each unit of length.
const UNITS: [(&str, f64); 7] = [
    ("px", 1.0),
    ("pt", 96.0 / 72.0),
    ("pc", 16.0),
    ("mm", 96.0 / 25.4),
    ("cm", 96.0 / 2.54),
    ("in", 96.0),
    ("", 1.0),
];

const SAVE_PLAIN: &str = "Save it as plain or optimized SVG, without scripts and links; or as PNG.";
const SAVE_AGAIN: &str = "Save it again as SVG, or as PNG.";
const GIVE_SIZE: &str = "Give its `svg` element a `viewBox`, or `width` and `height` in pixels.";

/// The size of a picture that does nothing.
pub(super) fn read(bytes: &[u8]) -> Result<Picture, Problem> {
    let broken = |why: String| Problem::new(format!("it is no SVG: {why}"), SAVE_AGAIN);
    let text = std::str::from_utf8(bytes)
        .map_err(|_| broken("its text is not UTF-8".to_owned()))?
        .trim_start_matches('\u{feff}');
    let mut reader = Reader::from_str(text);
    let mut root = None;
    let mut depth = 0_usize;
    loop {
        match reader
            .read_event()
            .map_err(|error| broken(error.to_string()))?
        {
            Event::Start(tag) => {
                look(&tag, depth, &mut root)?;
                depth += 1;
            }
            Event::Empty(tag) => look(&tag, depth, &mut root)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            // Some programs write the standard one; only one with a subset can declare entities.
            Event::DocType(doctype) if doctype.contains('[') => {
                return Err(Problem::new("it declares entities", SAVE_PLAIN));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let Some(root) = root else {
        return Err(broken("there is no `svg` element".to_owned()));
    };
    if depth > 0 {
        return Err(broken("it was cut off".to_owned()));
    }
    root.size
        .ok_or_else(|| Problem::new("it does not say how large it is", GIVE_SIZE))
}

/// The outermost element.
struct Root {
    size: Option<Picture>,
}

/// Looks at one element; the outermost one says how large the picture is.
fn look(tag: &BytesStart<'_>, depth: usize, root: &mut Option<Root>) -> Result<(), Problem> {
    let name = tag.local_name().into_inner();
    let acts = |what: String| Err(Problem::new(what, SAVE_PLAIN));
    if ["script", "foreignObject", "iframe", "handler", "listener"].contains(&name) {
        return acts(format!("it holds `{name}`"));
    }
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let broken = |why: String| Problem::new(format!("it is no SVG: {why}"), SAVE_AGAIN);
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| broken(error.to_string()))?;
        let key = attribute.key.local_name().into_inner();
        if key.to_ascii_lowercase().starts_with("on") {
            return acts(format!("it acts: `{key}`"));
        }
        let value = value.trim();
        let is_own = value.starts_with('#') || value.starts_with("data:image/");
        if key == "href" && !is_own && name != "a" {
            return acts(
                "it fetches another file, which browsers do not do for a picture".to_owned(),
            );
        }
        attributes.push((key.to_owned(), value.to_owned()));
    }
    if root.is_none() {
        if depth > 0 || name != "svg" {
            return Err(Problem::new(
                format!("it is no SVG: it begins with `{name}`"),
                SAVE_AGAIN,
            ));
        }
        *root = Some(Root {
            size: picture(&attributes),
        });
    }
    Ok(())
}

fn picture(attributes: &[(String, String)]) -> Option<Picture> {
    let get = |name: &str| {
        let found = attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    };
    let sides = match (
        get("width").and_then(length),
        get("height").and_then(length),
    ) {
        (Some(width), Some(height)) => (width, height),
        _ => {
            let mut numbers = get("viewBox")?
                .split([' ', ',', '\t', '\n'])
                .filter(|part| !part.is_empty())
                .map(|part| part.parse::<f64>().ok())
                .skip(2);
            (numbers.next()??, numbers.next()??)
        }
    };
    Some(Picture {
        width: pixels(sides.0)?,
        height: pixels(sides.1)?,
    })
}

/// A length in CSS pixels; none for one that depends on what is around it.
fn length(text: &str) -> Option<f64> {
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    let unit = text.get(number.len()..)?;
    let (_, pixels) = UNITS.iter().find(|(name, _)| *name == unit)?;
    Some(number.trim().parse::<f64>().ok()? * pixels)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked before"
)]
fn pixels(length: f64) -> Option<u32> {
    let length = length.ceil();
    (length >= 1.0 && length <= f64::from(u32::MAX)).then_some(length as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_lengths_or_the_view_box() {
        for (attributes, expected) in [
            ("width='120' height='40'", (120, 40)),
            ("width='120px' height='40.2px' viewBox='0 0 1 1'", (120, 41)),
            ("width='1in' height='2.54cm'", (96, 96)),
            ("viewBox='0 0 300 100'", (300, 100)),
            (
                "width='100%' height='auto' viewBox='-5,-5, 30,10'",
                (30, 10),
            ),
        ] {
            let text = format!(
                "<?xml version='1.0'?><!-- c --><svg xmlns='http://www.w3.org/2000/svg' {attributes}><path d='M0'/></svg>"
            );
            let picture = read(text.as_bytes()).unwrap();
            assert_eq!((picture.width, picture.height), expected, "{attributes}");
        }
    }

    #[test]
    fn what_acts_or_is_broken_is_refused() {
        for (text, why) in [
            ("", "no `svg` element"),
            ("not a picture", "no `svg` element"),
            ("<svg", "it is no SVG"),
            ("<svg viewBox='0 0 1 1'>", "cut off"),
            (
                "<html><svg viewBox='0 0 1 1'/></html>",
                "begins with `html`",
            ),
            ("<svg/>", "how large"),
            ("<svg width='50%' height='50%'/>", "how large"),
            ("<svg viewBox='0 0 0 0'/>", "how large"),
            ("<svg viewBox='0 0 x 1'/>", "how large"),
            (
                "<svg viewBox='0 0 1 1'><script>x</script></svg>",
                "holds `script`",
            ),
            (
                "<svg viewBox='0 0 1 1'><svg:script xmlns:svg='x'/></svg>",
                "holds `script`",
            ),
            ("<svg viewBox='0 0 1 1' onload='x'/>", "it acts: `onload`"),
            (
                "<svg viewBox='0 0 1 1'><image href='https://x.example/a.png'/></svg>",
                "fetches",
            ),
            (
                "<svg viewBox='0 0 1 1'><use xlink:href='b.svg#x'/></svg>",
                "fetches",
            ),
            (
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'/>",
                "entities",
            ),
        ] {
            let problem = read(text.as_bytes()).unwrap_err();
            assert!(problem.what.contains(why), "{text}: {}", problem.what);
        }
        assert!(read(b"\xff<svg viewBox='0 0 1 1'/>").is_err());
        let drawn = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'><svg viewBox='0 0 1 1'>\
                     <defs><g id='a'/></defs><use xlink:href='#a'/><image href='data:image/png;base64,'/></svg>";
        assert!(read(drawn.as_bytes()).is_ok());
    }
}
