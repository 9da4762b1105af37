//! `polyleaf todo LOCALE`

use polyleaf::localize::Outcome as Text;
use polyleaf::pipeline::survey;
use polyleaf::project::{Freshness, Unit};

use super::globals::Globals;
use super::outcome::{Outcome, Ran};
use super::terminal::{Terminal, plural};

/// List what is left to translate into a language: critical texts first, then by file
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, such as es
    locale: String,
}

/// One text that waits for a translator.
struct Item<'a> {
    critical: bool,
    place: String,
    id: &'a str,
    state: &'static str,
    source: &'a str,
}

/// Prints the list. Always exits 0.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, std::slice::from_ref(&args.locale))?;
    let judged = survey(&project, &tree, globals.today()?);
    let disclaimers = project.disclaimers.iter().zip(&judged.disclaimers);
    let mut items = Vec::new();
    for (unit, judged_unit) in disclaimers.chain(judged.units()) {
        let found = judged_unit
            .editions
            .iter()
            .find(|it| **it.edition.locale.tag() == *args.locale);
        let Some(edition) = found.map(|it| &it.edition) else {
            continue;
        };
        let place = format!("locales/{}/{}.ftl", args.locale, unit.article.slug);
        for (at, local) in edition.segments.iter().enumerate() {
            let state = match local.outcome {
                Text::Missing | Text::FellBack => "missing",
                Text::Unresolvable => "cannot be shown",
                _ if local.freshness == Freshness::Stale => "stale",
                _ if local.freshness == Freshness::StaleEdited => "stale, edited",
                _ => continue,
            };
            items.extend(item(unit, at, state, &place));
        }
    }
    items.sort_by_key(|item| !item.critical);
    let mut text = String::new();
    for item in &items {
        let critical = if item.critical { ", critical" } else { "" };
        text.push_str(&format!(
            "{} {} ({}{critical})\n    {}\n",
            item.place,
            item.id,
            item.state,
            item.source.replace('\n', " ")
        ));
    }
    terminal.product(&text);
    terminal.say(&match items.len() {
        0 => format!("{}: nothing is left to translate", args.locale),
        count => format!(
            "{}: {} left to translate",
            args.locale,
            plural(count, "text")
        ),
    });
    Ok(Outcome::Clean)
}

fn item<'a>(unit: &'a Unit, at: usize, state: &'static str, place: &str) -> Option<Item<'a>> {
    let segment = unit.article.segments.get(at)?;
    if segment.neutral && state == "missing" {
        return None;
    }
    Some(Item {
        critical: unit.critical.get(segment.section).copied().unwrap_or(false),
        place: place.to_owned(),
        id: &unit.segments.get(at)?.id,
        state,
        source: &segment.text,
    })
}
