//! What the program's surroundings say: environment variables and the clock. Nothing else asks them.

use polyleaf::disk;
use polyleaf::locale::Day;
use polyleaf::source::Stamp;

use super::outcome::Failure;
use super::terminal::Color;

/// Today: `SOURCE_DATE_EPOCH` where it is set, else the clock (UTC).
pub(super) fn today() -> Result<Day, Failure> {
    if let Some(epoch) = variable("SOURCE_DATE_EPOCH") {
        let seconds = epoch.parse().map_err(|_| {
            Failure::Message(format!(
                "SOURCE_DATE_EPOCH is {epoch:?}; it must be a number of seconds, or unset"
            ))
        })?;
        return Ok(Day::from_unix_seconds(seconds));
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the clock is read"
    )]
    let now = std::time::SystemTime::now();
    let seconds = now
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    Ok(Day::from_unix_seconds(
        i64::try_from(seconds).unwrap_or(i64::MAX),
    ))
}

/// Stands for the program that runs; none where it cannot be told which one it is.
pub(super) fn program() -> Option<Stamp> {
    disk::stamp_of(&std::env::current_exe().ok()?)
}

/// A variable that is set and not empty.
fn variable(name: &str) -> Option<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the environment is read"
    )]
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether to use colours.
pub(super) fn colored(choice: Color, is_terminal: bool) -> bool {
    match choice {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if variable("NO_COLOR").is_some() => false,
        Color::Auto if variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        Color::Auto => is_terminal && variable("TERM").as_deref() != Some("dumb"),
    }
}

/// Whether the terminal shows more than ASCII.
pub(super) fn unicode() -> bool {
    let locale = variable("LC_ALL")
        .or_else(|| variable("LC_CTYPE"))
        .or_else(|| variable("LANG"));
    locale.is_none_or(|name| {
        let name = name.to_ascii_lowercase();
        name.contains("utf-8") || name.contains("utf8")
    })
}

/// Columns of the terminal.
pub(super) fn width() -> usize {
    variable("COLUMNS")
        .and_then(|columns| columns.parse().ok())
        .unwrap_or(100)
        .clamp(40, 200)
}
