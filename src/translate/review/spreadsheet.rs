//! A review sheet as a spreadsheet, with a column for decisions that is read back.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format as Style, FormatAlign, Workbook, XlsxError,
};

use crate::diag::Diagnostic;
use crate::locale::{Day, Direction, Locale};
use crate::source::Location;
use crate::translate::review::code::Code;
use crate::translate::review::desk::{Desk, ReviewText, Standing};
use crate::translate::review::sheet::{RowDecision, Sheet};
use crate::translate::review::sign::Decision;

/// Headings: the first word counts. None is one of a spreadsheet for translators, so that `import` refuses it.
const HEADINGS: [&str; 7] = [
    "number",
    "text",
    "original",
    "wording",
    "remarks",
    "decision (approved or changes-needed; empty: not read)",
    "comment",
];
const WIDTHS: [f64; 7] = [8.0, 28.0, 52.0, 52.0, 40.0, 18.0, 36.0];
/// First word of the heading of the hidden column; the code follows.
const HIDDEN: &str = "polyleaf-sheet";
const APPROVED: &str = "approved";
const CHANGES: &str = "changes-needed";

/// The spreadsheet of a sheet; `texts` are those of the sheet, in its order.
///
/// # Errors
/// More rows or longer texts than a spreadsheet can hold.
pub fn sheet_workbook(
    desk: &Desk,
    sheet: &Sheet,
    texts: &[&ReviewText],
    today: Day,
) -> Result<Vec<u8>, String> {
    workbook(desk, sheet, texts, today).map_err(|error| error.to_string())
}

fn workbook(
    desk: &Desk,
    sheet: &Sheet,
    texts: &[&ReviewText],
    today: Day,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(today.year, today.month, today.day)?;
    let properties = DocProperties::new().set_creation_datetime(&created);
    book.set_properties(&properties.set_title(format!("Review sheet {}", sheet.code)));
    let heading = Style::new().set_bold().set_text_wrap().set_num_format("@");
    let plain = Style::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_num_format("@");
    let style = |locale: &Locale| {
        if locale.direction() == Direction::RightToLeft {
            plain
                .clone()
                .set_reading_direction(2)
                .set_align(FormatAlign::Right)
        } else {
            plain.clone()
        }
    };
    let (source, target) = (style(&desk.source), style(&desk.locale));
    let page = book.add_worksheet();
    page.set_name(&**desk.locale.tag())?;
    page.set_freeze_panes(1, 0)?;
    for ((column, title), width) in (0..).zip(HEADINGS).zip(WIDTHS) {
        page.write_string_with_format(0, column, title, &heading)?;
        page.set_column_width(column, width)?;
    }
    page.write_string_with_format(0, 7, format!("{HIDDEN} {}", sheet.code), &heading)?;
    page.set_column_hidden(7)?;
    for (row, text) in (1..).zip(texts) {
        page.write_number_with_format(row, 0, row, &plain)?;
        page.write_string_with_format(row, 1, text.name(), &plain)?;
        page.write_string_with_format(row, 2, text.source.plain_text(), &source)?;
        page.write_string_with_format(row, 3, text.target.plain_text(), &target)?;
        page.write_string_with_format(row, 4, remarks(text), &plain)?;
        page.write_string_with_format(row, 5, "", &plain)?;
        page.write_string_with_format(row, 6, "", &plain)?;
    }
    if let Ok(last) = u32::try_from(texts.len()) {
        let choice = DataValidation::new().allow_list_strings(&[APPROVED, CHANGES])?;
        page.add_data_validation(1, 5, last.max(1), 5, &choice)?;
    }
    if !desk.brief.is_empty() {
        let brief = book.add_worksheet();
        brief.set_name("brief")?;
        for (column, width) in [(0, 24.0), (1, 90.0)] {
            brief.set_column_width(column, width)?;
        }
        for (row, (label, text)) in (0..).zip(&desk.brief) {
            brief.write_string_with_format(row, 0, *label, &heading)?;
            brief.write_string_with_format(row, 1, text, &plain)?;
        }
    }
    book.save_to_buffer()
}

fn remarks(text: &ReviewText) -> String {
    let mut lines = Vec::new();
    if text.critical {
        lines.push("critical".to_owned());
    }
    if let Some(previous) = &text.previous {
        lines.push(format!("translated from an older text: {previous}"));
    }
    match &text.standing {
        Standing::Unsigned => {}
        Standing::Signed(signer) => {
            lines.push(format!("signed by {} on {}", signer.name, signer.day));
        }
        Standing::Lapsed(signer) => lines.push(format!(
            "changed after {} signed on {}",
            signer.name, signer.day
        )),
    }
    lines.extend(
        text.questions
            .iter()
            .filter_map(crate::catalog::Question::waiting),
    );
    lines.extend(text.notes.iter().map(|note| format!("note: {note}")));
    let findings = text.findings.iter();
    lines.extend(findings.map(|it| format!("{}: {}", it.severity, it.message)));
    lines.join("\n")
}

/// What a spreadsheet says: the code of its sheet, and its rows by number.
///
/// # Errors
/// A file that is no review sheet, or a decision that is none; each with its row.
pub fn read_sheet(
    path: &str,
    bytes: &[u8],
) -> Result<(Code, BTreeMap<usize, RowDecision>), Vec<Diagnostic>> {
    let refused = |row: u32, reason: String| {
        let at = Location {
            line: row,
            column: u32::from(row > 0),
            end_line: row,
            end_column: u32::from(row > 0),
            ..Location::file(path)
        };
        let message = format!("{path} cannot be read as a review sheet: {reason}.");
        let problem = Diagnostic::error("exchange/unreadable-file", at, message);
        problem.with_help("Print it anew (`polyleaf export --to review-xlsx LOCALE`); keep the headings of the columns.")
    };
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
        .map_err(|error: calamine::XlsxError| vec![refused(0, error.to_string())])?;
    for name in book.sheet_names() {
        let cells = book.worksheet_range(&name);
        let cells = cells.map_err(|error| vec![refused(0, error.to_string())])?;
        let Some(table) = Table::of(&cells) else {
            continue;
        };
        let mut problems = Vec::new();
        let mut rows = BTreeMap::new();
        for row in table.top + 1..=table.bottom {
            match table.row(row) {
                Ok(Some((number, decision))) => {
                    rows.insert(number, decision);
                }
                Ok(None) => {}
                Err(reason) => problems.push(refused(row + 1, reason)),
            }
        }
        return if problems.is_empty() {
            Ok((table.code, rows))
        } else {
            Err(problems)
        };
    }
    Err(vec![refused(
        0,
        "no table of it has the columns and the code of one".to_owned(),
    )])
}

/// A table with our columns, which may stand in any order.
struct Table<'c> {
    cells: &'c Range<Data>,
    top: u32,
    bottom: u32,
    code: Code,
    number: u32,
    wording: u32,
    decision: u32,
    comment: u32,
}

impl<'c> Table<'c> {
    fn of(cells: &'c Range<Data>) -> Option<Self> {
        let ((top, left), (bottom, right)) = (cells.start()?, cells.end()?);
        let title = |column: u32| {
            cells
                .get_value((top, column))
                .map(ToString::to_string)
                .unwrap_or_default()
        };
        let heading = |wanted: &str| {
            (left..=right).find(|column| title(*column).split_whitespace().next() == Some(wanted))
        };
        Some(Self {
            cells,
            top,
            bottom,
            code: title(heading(HIDDEN)?)
                .split_whitespace()
                .nth(1)?
                .parse()
                .ok()?,
            number: heading("number")?,
            wording: heading("wording")?,
            decision: heading("decision")?,
            comment: heading("comment")?,
        })
    }

    fn cell(&self, row: u32, column: u32) -> String {
        let value = self.cells.get_value((row, column));
        value
            .map(|it| it.to_string().trim().to_owned())
            .unwrap_or_default()
    }

    /// Number and decision of a row; none for one without a number.
    fn row(&self, row: u32) -> Result<Option<(usize, RowDecision)>, String> {
        let number = self.cell(row, self.number);
        if number.is_empty() {
            return Ok(None);
        }
        let number = number.trim_end_matches(".0").parse();
        let number = number.map_err(|_| format!("row {} has no number of a text", row + 1))?;
        let decision = self.cell(row, self.decision).to_ascii_lowercase();
        let decision = match decision.as_str() {
            "" => None,
            APPROVED | "ok" | "yes" | "x" | "\u{2713}" => Some(Decision::Approved),
            "corrected" => Some(Decision::Corrected),
            CHANGES | "changes needed" | "no" => Some(Decision::ChangesNeeded),
            other => {
                return Err(format!(
                    "row {} decides “{other}”, which is neither {APPROVED} nor {CHANGES}",
                    row + 1
                ));
            }
        };
        let comment = self.cell(row, self.comment);
        let decision = RowDecision {
            wording: self.cell(row, self.wording),
            decision,
            note: (!comment.is_empty()).then_some(comment),
        };
        Ok(Some((number, decision)))
    }
}
