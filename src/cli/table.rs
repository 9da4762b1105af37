//! Tables for a terminal: columns by display width, numbers to the right, no lines.

use std::fmt;

use polyleaf::locale::display_width;

/// Rows of text under a head.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with this head.
    pub(super) fn new(head: &[&str]) -> Self {
        Self {
            rows: vec![head.iter().map(ToString::to_string).collect()],
        }
    }

    /// Adds a row.
    pub(super) fn row<T: Into<String>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let cell =
            |row: &'_ Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                self.rows
                    .iter()
                    .map(|row| display_width(&cell(row, column)))
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let numeric: Vec<bool> = (0..columns)
            .map(|column| {
                self.rows.iter().skip(1).all(|row| {
                    cell(row, column)
                        .chars()
                        .all(|c| c.is_ascii_digit() || " %–-/".contains(c))
                })
            })
            .collect();
        for row in &self.rows {
            let mut line = String::new();
            for (column, (width, numeric)) in widths.iter().zip(&numeric).enumerate() {
                let text = cell(row, column);
                let pad = " ".repeat(width.saturating_sub(display_width(&text)));
                if column > 0 {
                    line.push_str("  ");
                }
                if *numeric {
                    line.push_str(&pad);
                    line.push_str(&text);
                } else {
                    line.push_str(&text);
                    line.push_str(&pad);
                }
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_right_and_wide_characters_count_two() {
        let mut table = Table::new(&["locale", "missing"]);
        table.row(["中文", "7"]);
        table.row(["ar", "128"]);
        assert_eq!(
            table.to_string(),
            "locale  missing\n中文          7\nar          128\n"
        );
    }
}
