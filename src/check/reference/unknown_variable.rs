//! A variable that nobody defined.

use crate::check::expressions::variable;
use crate::check::quote::list;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::{Fix, Level};
use crate::localize::Fact;
use crate::source::Span;

const CODE: &str = "reference/unknown-variable";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text uses a variable that is not defined",
    level: Level::Deny,
    explanation: include_str!("unknown-variable.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::UnknownVariable(name) = fact else {
        return;
    };
    let id = scope.id(at);
    let known: Vec<&str> = variables(scope).collect();
    let message = format!("{id} uses {{ ${name} }}, and there is no variable of this name.");
    let help = if known.is_empty() {
        format!("Define it in polyleaf.toml, under `[variables]`: `{name} = …`.")
    } else {
        format!(
            "Write one of the variables of polyleaf.toml ({}), or define `{name}` there under `[variables]`.",
            list(&known)
        )
    };
    let mut finding = scope.finding(CODE, at, message).with_help(help);
    if let Some(fix) = respelt(scope, at, name, &known) {
        finding = finding.with_fix(fix);
    }
    sink.report(finding);
}

/// Writes the variable of the source text that is one slip of the keyboard away and that the translation does
/// not show otherwise. None is offered where more than one could be meant, nor for what is signed or stale.
fn respelt(scope: &EditionScope<'_>, at: usize, name: &str, known: &[&str]) -> Option<Fix> {
    let view = scope.segments().nth(at)?;
    let local = view.local;
    let found = scope.translations?.find(view.identified)?;
    let value = found.entry.value.as_ref();
    let value = value.filter(|it| {
        // What cannot be shown has no signature that stands, and may have had one.
        let signed = found.row.is_some_and(|row| row.signed.is_some());
        let settled = signed || local.freshness.is_stale();
        !settled && local.span.is_none_or(|span| span == it.span)
    })?;
    let file = &*found.catalogue.file;
    let shown: Vec<_> = value
        .paths(file)
        .flat_map(|path| path.placeables)
        .filter_map(|it| Some((variable(it.expression)?.to_owned(), it.span)))
        .collect();
    let source = scope.sources.get(at)?.placeables.iter();
    let mut meant: Vec<&str> = source
        .filter_map(variable)
        .filter(|it| known.contains(it) && is_one_slip(it, name))
        .filter(|it| shown.iter().all(|(other, _)| other != it))
        .collect();
    meant.dedup();
    let ([meant], written) = (meant.as_slice(), format!("${name}")) else {
        return None;
    };
    let mut spans: Vec<Span> = shown
        .iter()
        .filter(|it| it.0 == name)
        .map(|it| it.1)
        .collect();
    spans.sort();
    spans.dedup();
    let mut fix = Fix::new(format!(
        "Write the variable of the source text, `${meant}`."
    ));
    for span in &spans {
        let at = span.range().start + file.slice(*span).find(&written)?;
        fix = fix.replacing(file, Span::new(at..at + written.len()), format!("${meant}"));
    }
    (!spans.is_empty()).then_some(fix)
}

/// Whether two names differ by one letter that is missing, other, or changed places with its neighbour. Of
/// short names that says little.
fn is_one_slip(one: &str, other: &str) -> bool {
    const SHORT: usize = 4;
    let (long, short) = if one.len() >= other.len() {
        (one.as_bytes(), other.as_bytes())
    } else {
        (other.as_bytes(), one.as_bytes())
    };
    let same = long.iter().zip(short).take_while(|(a, b)| a == b).count();
    let rest = |name: &[u8], from: usize| name.get(from..).unwrap_or_default().to_vec();
    let (longer, shorter) = (rest(long, same), rest(short, same));
    if short.len() < SHORT || longer.is_empty() {
        return false;
    }
    match long.len() - short.len() {
        0 => {
            let swapped = longer.first() == shorter.get(1) && longer.get(1) == shorter.first();
            let other = rest(&longer, 1) == rest(&shorter, 1);
            other || swapped && shorter.len() > 1 && rest(&longer, 2) == rest(&shorter, 2)
        }
        1 => rest(&longer, 1) == shorter,
        _ => false,
    }
}

/// Names of the variables that the edition may use.
fn variables<'p>(scope: &EditionScope<'p>) -> impl Iterator<Item = &'p str> {
    let settings = &scope.cx.project.settings;
    let own = settings.per_locale.get(&**scope.edition.locale.tag());
    let own = own.into_iter().flat_map(|own| own.variables.keys());
    settings.variables.keys().chain(own).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_letter() {
        for (one, other, expected) in [
            ("phone", "phnoe", true),
            ("phone", "phon", true),
            ("phone", "phone1", true),
            ("phone", "phane", true),
            ("phone", "phone", false),
            ("phone", "ophne", false),
            ("phone", "phones2", false),
            ("dose", "dos", false),
            ("n", "m", false),
        ] {
            assert_eq!(is_one_slip(one, other), expected, "{one} {other}");
            assert_eq!(is_one_slip(other, one), expected, "{other} {one}");
        }
    }
}
