//! What a translation tool or a tired hand breaks: placeables and links that the source has.

use crate::catalog::{Expression, Pattern};
use crate::translate::exchange::Refused;
use crate::translate::exchange::text::Value;
use crate::translate::same_meaning::links;

/// What is wrong with a translation, given its source text and the translation that stands here. What the
/// translation here lacks already was somebody's decision and is no damage.
pub(super) fn damage(source: &str, ours: Option<&str>, theirs: &Value) -> Option<Refused> {
    let text = theirs.ftl();
    let holds = |text: &str| text.contains(['{', '[', '<']);
    if !holds(source) && !holds(text) {
        return None;
    }
    placeable_damage(source, ours, theirs).or_else(|| link_damage(source, ours, text))
}

fn placeable_damage(source: &str, ours: Option<&str>, theirs: &Value) -> Option<Refused> {
    let theirs = theirs.pattern().map(names).unwrap_or_default();
    let of = |text: &str| -> Vec<String> {
        let value = Value::parse(text).ok();
        value
            .as_ref()
            .and_then(Value::pattern)
            .map(names)
            .unwrap_or_default()
    };
    let wanted = of(source);
    if theirs == wanted || ours.is_some_and(|ours| of(ours) == theirs) {
        return None;
    }
    let missing = wanted.iter().find(|name| !theirs.contains(name));
    let foreign = theirs.iter().find(|name| !wanted.contains(name));
    let reason = match (missing, foreign) {
        (Some(missing), Some(foreign)) => {
            format!("has `{{ {foreign} }}` where the source text has `{{ {missing} }}`")
        }
        (Some(missing), None) => format!("has lost `{{ {missing} }}`"),
        (None, Some(foreign)) => {
            format!("holds `{{ {foreign} }}`, which the source text has not")
        }
        (None, None) => return None,
    };
    Some(Refused {
        code: "exchange/damaged-placeable",
        reason,
        help: "Write what stands in braces exactly as the source text has it, then import again."
            .to_owned(),
    })
}

/// Names of the variables, terms and messages, each once, in order.
fn names(pattern: &Pattern) -> Vec<String> {
    let mut names: Vec<String> = pattern
        .expressions()
        .filter_map(|expression| match expression {
            Expression::Variable(name) => Some(format!("${name}")),
            Expression::Term(name, ..) => Some(format!("-{name}")),
            Expression::Message(id, _) => Some(id.clone()),
            _ => None,
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn link_damage(source: &str, ours: Option<&str>, theirs: &str) -> Option<Refused> {
    let (wanted, theirs) = (destinations(source), destinations(theirs));
    if wanted == theirs || ours.is_some_and(|ours| destinations(ours) == theirs) {
        return None;
    }
    let fixed = |list: &[String]| -> Vec<String> {
        let mut list: Vec<String> = list.iter().filter(|it| !is_web(it)).cloned().collect();
        list.dedup();
        list
    };
    let (fixed_wanted, fixed_theirs) = (fixed(&wanted), fixed(&theirs));
    let missing = fixed_wanted.iter().find(|it| !fixed_theirs.contains(it));
    let foreign = fixed_theirs.iter().find(|it| !fixed_wanted.contains(it));
    // A page of the web may have a translation under another address.
    let web = |list: &[String]| list.iter().filter(|it| is_web(it)).count();
    let reason = match (missing, foreign) {
        (Some(missing), Some(foreign)) => {
            format!("leads to `{foreign}` where the source text leads to `{missing}`")
        }
        (Some(missing), None) => format!("has lost the link to `{missing}`"),
        (None, Some(foreign)) => {
            format!("leads to `{foreign}`, where the source text does not lead")
        }
        (None, None) if web(&theirs) < web(&wanted) => {
            let lost = wanted
                .iter()
                .find(|it| is_web(it) && !theirs.contains(it))?;
            format!("has lost the link to `{lost}`")
        }
        (None, None) => return None,
    };
    Some(Refused {
        code: "exchange/damaged-link",
        reason,
        help: "Translate what stands in square brackets; keep what stands in parentheses after them, then \
               import again."
            .to_owned(),
    })
}

fn is_web(destination: &str) -> bool {
    destination.starts_with("https://") || destination.starts_with("http://")
}

/// Destinations, labels and footnotes, without white space, in order.
pub(super) fn destinations(text: &str) -> Vec<String> {
    let footnotes = text
        .split("[^")
        .skip(1)
        .filter_map(|rest| Some(format!("[^{}]", rest.split_once(']')?.0)));
    let mut list: Vec<String> = links(text)
        .into_iter()
        .chain(footnotes)
        .map(|it| it.split_whitespace().collect())
        .collect();
    list.sort_unstable();
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_told_and_freedom_is_not() {
        let cases: &[(&str, Option<&str>, &str, &str)] = &[
            ("Call { $phone }.", None, "Llame al {$phone}.", ""),
            (
                "Call { $phone }.",
                None,
                "Al { $phone } o al { $phone }.",
                "",
            ),
            ("Call { $phone }.", None, "Llame.", "has lost `{ $phone }`"),
            ("Call { $phone }.", Some("Llame."), "Llámenos.", ""),
            ("Call { $phone }.", None, "Llame al { $teléfono }.", "!"),
            (
                "Call { $phone }.",
                None,
                "Llame al { $fone }.",
                "has `{ $fone }` where the source text has `{ $phone }`",
            ),
            ("Call.", None, "Llame { -clinic }.", "holds `{ -clinic }`"),
            (
                "{ $n } days",
                None,
                "{ $n ->\n   [one] un día\n  *[other] { $n } días\n}",
                "",
            ),
            ("See [a](#b).", None, "Vea [c](#b).", ""),
            ("See [a](#b).", None, "Vea a.", "has lost the link to `#b`"),
            (
                "See [a](#b).",
                None,
                "Vea [a](#c).",
                "leads to `#c` where the source text leads to `#b`",
            ),
            (
                "See [a](https://who.int/en).",
                None,
                "Vea [a](https://who.int/es).",
                "",
            ),
            (
                "See [a](https://who.int/en).",
                None,
                "Vea a.",
                "has lost the link",
            ),
            ("See [a]({ $site }).", None, "Vea [a]({$site}).", ""),
            ("One[^1] two[^2].", None, "Dos[^2] uno[^1].", ""),
            ("One[^1].", None, "Uno.", "has lost the link to `[^1]`"),
            ("Plain.", None, "Sin nada.", ""),
        ];
        for (source, ours, theirs, expected) in cases {
            let Ok(value) = Value::parse(theirs) else {
                assert_eq!(*expected, "!", "{theirs}");
                continue;
            };
            let found = damage(source, *ours, &value).map_or(String::new(), |it| it.reason);
            assert!(
                found.starts_with(expected) && found.is_empty() == expected.is_empty(),
                "{source} / {theirs}: {found:?}"
            );
        }
    }
}
