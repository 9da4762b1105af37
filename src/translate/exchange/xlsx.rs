//! A spreadsheet, for people who have no other tool: one sheet a language, one row a text.
//!
//! Columns are found by their headings, so that they may stand in any order; the one with the hashes is hidden.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format as Style, FormatAlign, Workbook, XlsxError,
};

use crate::diag::Diagnostic;
use crate::locale::Direction;
use crate::source::{Location, Span};
use crate::translate::exchange::xliff::notes;
use crate::translate::exchange::{
    Format, Parcel, ParcelUnit, Progress, Received, ReceivedUnit, Stamp, xliff,
};

pub(super) static FORMAT: Format = Format {
    name: "xlsx",
    extension: "xlsx",
    is_template: false,
    write,
    read: Some(read),
};

const CODE: &str = "exchange/unreadable-file";
/// Headings: the first word counts.
const HEADINGS: [&str; 5] = [
    "id",
    "source",
    "translation",
    "note",
    "state (write “current” where “stale” no longer holds)",
];
/// Widths of the columns, in characters.
const WIDTHS: [f64; 5] = [32.0, 60.0, 60.0, 36.0, 16.0];
/// First word of the heading of the hidden column; the language follows.
const HIDDEN: &str = "polyleaf";
/// Name of the sheet that says what is decided about the language.
const BRIEF: &str = "brief";

/// Sheets beyond a million rows are refused, and texts beyond 32,767 characters.
fn write(parcel: &Parcel) -> Result<Vec<u8>, String> {
    workbook(parcel).map_err(|error| error.to_string())
}

fn workbook(parcel: &Parcel) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = parcel.today;
    let created = ExcelDateTime::from_ymd(day.year, day.month, day.day)?;
    book.set_properties(
        &DocProperties::new()
            .set_title(&parcel.title)
            .set_creation_datetime(&created),
    );
    let tag = parcel.target.as_ref().map_or("", |target| target.tag());
    let heading = Style::new().set_bold().set_num_format("@");
    let text = Style::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_num_format("@");
    let right_to_left = text
        .clone()
        .set_reading_direction(2)
        .set_align(FormatAlign::Right);
    let is_right_to_left = |locale: Option<&crate::locale::Locale>| {
        locale.is_some_and(|it| it.direction() == Direction::RightToLeft)
    };
    let target_style = if is_right_to_left(parcel.target.as_ref()) {
        &right_to_left
    } else {
        &text
    };
    let source_style = if is_right_to_left(Some(&parcel.source)) {
        &right_to_left
    } else {
        &text
    };
    let sheet = book.add_worksheet();
    sheet.set_name(if tag.is_empty() { "texts" } else { tag })?;
    sheet.set_freeze_panes(1, 0)?;
    for ((column, title), width) in (0..).zip(HEADINGS).zip(WIDTHS) {
        sheet.write_string_with_format(0, column, title, &heading)?;
        sheet.set_column_width(column, width)?;
    }
    let hidden = u16::try_from(HEADINGS.len()).unwrap_or(u16::MAX);
    sheet.write_string_with_format(0, hidden, format!("{HIDDEN} {tag}"), &heading)?;
    sheet.set_column_hidden(hidden)?;
    let live = parcel.units.iter().filter(|unit| !unit.is_obsolete());
    for (row, unit) in (1..).zip(live) {
        let target = unit.target.as_deref().unwrap_or_default();
        sheet.write_string_with_format(row, 0, unit.context(), &text)?;
        sheet.write_string_with_format(row, 1, &unit.source, source_style)?;
        sheet.write_string_with_format(row, 2, target, target_style)?;
        sheet.write_string_with_format(row, 3, note(unit), &text)?;
        sheet.write_string_with_format(row, 4, state(unit.progress), &text)?;
        sheet.write_string_with_format(row, hidden, unit.stamp.to_string(), &text)?;
    }
    if !parcel.brief.is_empty() {
        let brief = book.add_worksheet();
        brief.set_name(BRIEF)?;
        brief.set_column_width(0, 110.0)?;
        for (row, line) in (0..).zip(&parcel.brief) {
            brief.write_string_with_format(row, 0, line, &text)?;
        }
    }
    book.save_to_buffer()
}

fn note(unit: &ParcelUnit) -> String {
    let notes = notes(unit)
        .into_iter()
        .filter(|(kind, _)| *kind != xliff::STAMP);
    let texts: Vec<String> = notes.map(|(_, text)| text).collect();
    texts.join("\n")
}

fn state(progress: Progress) -> &'static str {
    match progress {
        Progress::Missing | Progress::Obsolete => "missing",
        Progress::Stale => "stale",
        Progress::Unreviewed => "current",
        Progress::Reviewed => "reviewed",
    }
}

fn read(path: &str, bytes: &[u8]) -> Result<Received, Vec<Diagnostic>> {
    let refused =
        |reason: String| {
            let message = format!("{path} is no spreadsheet that can be imported: {reason}.");
            let problem = Diagnostic::error(CODE, Location::file(path), message);
            vec![problem.with_help(
                "Export it again, or save it as .xlsx; keep the headings of the columns.",
            )]
        };
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
        .map_err(|error: calamine::XlsxError| refused(error.to_string()))?;
    let names = book.sheet_names();
    for name in names {
        let cells = book
            .worksheet_range(&name)
            .map_err(|error| refused(error.to_string()))?;
        let formulas = book
            .worksheet_formula(&name)
            .map_err(|error| refused(error.to_string()))?;
        if let Some(received) = sheet(path, &cells, &formulas) {
            return Ok(received);
        }
    }
    Err(refused(
        "no sheet has the columns id, source and translation".to_owned(),
    ))
}

/// A sheet with our columns; none where it has others.
fn sheet(path: &str, cells: &Range<Data>, formulas: &Range<String>) -> Option<Received> {
    let (top, left) = cells.start()?;
    let (bottom, right) = cells.end()?;
    let cell = |row: u32, column: u32| -> String {
        // What begins with `=` is what somebody wrote, not what a program made of it.
        let formula = formulas
            .get_value((row, column))
            .filter(|it| !it.is_empty());
        let text = match formula {
            Some(formula) => format!("={formula}"),
            None => cells
                .get_value((row, column))
                .map(ToString::to_string)
                .unwrap_or_default(),
        };
        text.replace("\r\n", "\n")
    };
    let heading = |wanted: &str| {
        (left..=right).find(|column| cell(top, *column).split_whitespace().next() == Some(wanted))
    };
    let (id, source, translation) = (heading("id")?, heading("source")?, heading("translation")?);
    let (state, hidden) = (heading("state"), heading(HIDDEN));
    let language = hidden.and_then(|column| {
        let title = cell(top, column);
        Some(title.split_whitespace().nth(1)?.to_owned())
    });
    let mut units = Vec::new();
    for row in top + 1..=bottom {
        let context = cell(row, id);
        let context = context.trim();
        if context.is_empty() {
            continue;
        }
        let stamp: Stamp = hidden
            .and_then(|column| cell(row, column).parse().ok())
            .unwrap_or_default();
        let state = state.map(|column| cell(row, column));
        units.push(ReceivedUnit {
            place: Span::new(row as usize + 1..row as usize + 1),
            context: context.to_owned(),
            source: cell(row, source),
            target: cell(row, translation),
            previous: None,
            confirmed: state.is_none_or(|state| state.trim() != "stale"),
            doubted: false,
            obsolete: false,
            stamp,
            origin: None,
            comments: Vec::new(),
            refused: None,
            damaged: None,
        });
    }
    Some(Received {
        path: path.to_owned(),
        file: None,
        source: None,
        language,
        translator: None,
        units,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_may_stand_in_any_order_and_formulas_are_text() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, title) in (1..).zip([
            "state",
            "translation (mine)",
            "id",
            "other",
            "source",
            "polyleaf es",
        ]) {
            sheet.write_string(2, column, title).unwrap();
        }
        sheet.write_string(3, 1, "stale").unwrap();
        sheet.write_formula(3, 2, "=5+5").unwrap();
        sheet.write_string(3, 3, "a#b").unwrap();
        sheet.write_string(3, 5, "=five").unwrap();
        sheet
            .write_string(3, 6, "source=b3-0000000000000001")
            .unwrap();
        sheet.write_number(5, 2, 12.5).unwrap();
        sheet.write_string(5, 3, "a#c").unwrap();
        let received = read("a.xlsx", &book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(received.language.as_deref(), Some("es"));
        let units: Vec<_> = received
            .units
            .iter()
            .map(|it| {
                (
                    it.context.as_str(),
                    it.source.as_str(),
                    it.target.as_str(),
                    it.confirmed,
                    it.place.start,
                )
            })
            .collect();
        assert_eq!(
            units,
            [
                ("a#b", "=five", "=5+5", false, 4),
                ("a#c", "", "12.5", true, 6)
            ]
        );
        assert!(received.units[0].stamp.source.is_some());
        assert!(read("a.xlsx", b"PK\x03\x04").is_err());
        assert!(read("a.xlsx", &Workbook::new().save_to_buffer().unwrap()).is_err());
    }
}
