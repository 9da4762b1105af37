//! `polyleaf todo LOCALE`

use std::collections::BTreeMap;

use polyleaf::localize::Outcome as Text;
use polyleaf::project::{Freshness, Unit};
use polyleaf::translate::{Repeat, repeats};

use super::globals::Globals;
use super::outcome::{Outcome, Ran};
use super::recall;
use super::terminal::{Terminal, plural};

/// List what is left to translate into a language: critical texts first, then by file
///
/// Where the same text is translated elsewhere, that translation is shown: `polyleaf import --memory .` takes it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, such as es
    locale: String,
}

/// One text that waits for a translator.
struct Item<'a> {
    critical: bool,
    place: String,
    slug: &'a str,
    id: &'a str,
    state: &'static str,
    source: &'a str,
}

/// Prints the list. Always exits 0.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, std::slice::from_ref(&args.locale))?;
    let judged = recall::survey(&project, &tree, globals)?;
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
    let repeats = repeats(&project, &tree, &args.locale, globals.today()?);
    let repeats: Repeats<'_> = repeats
        .iter()
        .map(|it| ((&*it.slug, &*it.id), it))
        .collect();
    let mut text = String::new();
    for item in &items {
        let critical = if item.critical { ", critical" } else { "" };
        text.push_str(&format!(
            "{} {} ({}{critical})\n    {}\n",
            item.place,
            item.id,
            item.state,
            on_one_line(item.source)
        ));
        if let Some(repeat) = repeat(&repeats, item) {
            text.push_str(&format!(
                "    the same text is translated in {}: {}\n",
                repeat.elsewhere,
                on_one_line(&repeat.translation)
            ));
        }
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
    let known = items.iter().filter(|item| repeat(&repeats, item).is_some());
    match known.count() {
        0 => {}
        count => terminal.say(&format!(
            "{count} of them with the words of another text: polyleaf import --memory . --locale {} fills {} in",
            args.locale,
            if count == 1 { "it" } else { "them" }
        )),
    }
    Ok(Outcome::Clean)
}

/// What the same words are translated as elsewhere, by slug and id.
type Repeats<'r> = BTreeMap<(&'r str, &'r str), &'r Repeat>;

fn repeat<'r>(repeats: &Repeats<'r>, item: &Item<'_>) -> Option<&'r Repeat> {
    let found = repeats.get(&(item.slug, item.id)).copied();
    found.filter(|_| item.state == "missing")
}

fn on_one_line(text: &str) -> String {
    text.replace('\n', " ")
}

fn item<'a>(unit: &'a Unit, at: usize, state: &'static str, place: &str) -> Option<Item<'a>> {
    let segment = unit.article.segments.get(at)?;
    if segment.neutral && state == "missing" {
        return None;
    }
    Some(Item {
        critical: unit.critical.get(segment.section).copied().unwrap_or(false),
        place: place.to_owned(),
        slug: &unit.article.slug,
        id: &unit.segments.get(at)?.id,
        state,
        source: &segment.text,
    })
}
