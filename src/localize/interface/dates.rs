//! Dates of a language that CLDR has none for: a pattern and the names of the months, among its interface text.

use std::sync::Arc;

use crate::catalog::{Catalogue, Element, Expression, Pattern};
use crate::locale::{DatePart, Locale, OwnDates};
use crate::localize::interface::messages::{DATE_MONTHS, DATE_PATTERN, embedded};

/// The dates that a locale's interface text brings, nearest first: `site` are the `site.ftl` of the locale and
/// its parents. None without [`DATE_PATTERN`]; a sentence when its messages cannot be used.
pub(in crate::localize) fn own_dates(
    locale: &Locale,
    site: &[(Locale, Arc<Catalogue>)],
) -> Result<Option<OwnDates>, String> {
    let chain = std::iter::once(locale.clone()).chain(locale.parents());
    let embedded: Vec<Catalogue> = chain.filter_map(|it| embedded(&it)).collect();
    let catalogues = || site.iter().map(|(_, it)| &**it).chain(&embedded);
    let find = |id: &str| {
        catalogues().find_map(|catalogue| Some((catalogue, catalogue.message(id)?.value.as_ref()?)))
    };
    let Some((file, pattern)) = find(DATE_PATTERN) else {
        return Ok(None);
    };
    let parts = parts(file, pattern).ok_or_else(|| {
        format!(
            "message `{DATE_PATTERN}` in {} needs {{ $day }}, {{ $month }} and {{ $year }}, once each, and nothing else in braces",
            file.file.path()
        )
    })?;
    let names = find(DATE_MONTHS)
        .and_then(|(file, value)| value.literal_text(&file.file))
        .unwrap_or_default();
    let months: Vec<Box<str>> = names.split(',').map(|name| name.trim().into()).collect();
    OwnDates::new(parts, months).map(Some).ok_or_else(|| {
        format!(
            "message `{DATE_MONTHS}` needs the names of twelve months, with commas between them"
        )
    })
}

fn parts(catalogue: &Catalogue, pattern: &Pattern) -> Option<Vec<DatePart>> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            Element::Text(span) => Some(DatePart::Text(catalogue.file.slice(*span).into())),
            Element::Placeable(Expression::Variable(name), _) => match &**name {
                "day" => Some(DatePart::Day),
                "month" => Some(DatePart::Month),
                "year" => Some(DatePart::Year),
                _ => None,
            },
            Element::Placeable(..) => None,
        })
        .collect::<Option<Vec<_>>>()
        .filter(|parts| {
            [DatePart::Day, DatePart::Month, DatePart::Year]
                .iter()
                .all(|part| parts.iter().filter(|it| *it == part).count() == 1)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{DateOptions, Day, FormatSettings, Formats};
    use crate::localize::fixture::{Fixture, SETTINGS};

    const DAY: Day = Day {
        year: 2026,
        month: 8,
        day: 5,
    };

    fn written(tag: &str, site: &[(Locale, Arc<Catalogue>)]) -> Result<String, String> {
        let locale = Locale::parse(tag).unwrap();
        let formats = Formats::new(&locale, &FormatSettings::default())?;
        let formats = formats.with_own_dates(own_dates(&locale, site)?);
        formats
            .date(DAY, &DateOptions::default())
            .map_err(|error| format!("{error:?}"))
    }

    #[test]
    fn where_cldr_has_no_dates_the_interface_text_may_bring_them() {
        assert_eq!(written("ht", &[]).unwrap(), "5 out 2026");
        // CLDR's win where there are any.
        assert_eq!(written("de", &[]).unwrap(), "5. August 2026");
        assert_eq!(written("gn", &[]).unwrap_err(), "NoData");
    }

    #[test]
    fn messages_that_cannot_be_used_are_told() {
        for (site, expected) in [
            ("date-pattern = { $day } { $month }\n", "`date-pattern`"),
            (
                "date-pattern = { $day } { $month } { $year } { $year }\n",
                "`date-pattern`",
            ),
            (
                "date-pattern = { $day } { $month } { $year } { $era }\n",
                "`date-pattern`",
            ),
            ("date-months = a, b, c\n", "`date-months`"),
        ] {
            let context = Fixture::new(SETTINGS, &[])
                .shared("ht", "", site)
                .context("ht");
            assert!(
                context.facts.iter().any(|fact| fact.contains(expected)),
                "{site}: {:?}",
                context.facts
            );
        }
    }
}
