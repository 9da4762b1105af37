//! `polyleaf explain [RULE]`

use polyleaf::diag::Level;
use polyleaf::{audit, check};

use super::outcome::{Failure, Outcome, Ran};
use super::table::Table;
use super::terminal::Terminal;

/// The most rules that are suggested for one that is not known.
const CLOSE: usize = 5;

/// Explain a rule: what it finds, why it matters, what to do
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The rule, such as coverage/missing-disclaimer; without it, all rules are listed
    rule: Option<String>,
}

/// Prints one explanation, or the list.
pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Ran {
    let Some(code) = &args.rule else {
        let mut table = Table::new(&["rule", "level", "what it finds"]);
        for it in all() {
            table.row([it.code, level(it.level), it.summary]);
        }
        terminal.product(&table.to_string());
        return Ok(Outcome::Clean);
    };
    let Some(found) = all().find(|it| it.code == code) else {
        let pattern = code.rsplit('/').next().unwrap_or(code);
        let close: Vec<&str> = all()
            .map(|it| it.code)
            .filter(|known| known.contains(pattern))
            .take(CLOSE)
            .collect();
        let hint = if close.is_empty() {
            "polyleaf explain lists all rules".to_owned()
        } else {
            format!("did you mean {}?", close.join(" or "))
        };
        return Err(Failure::Message(format!(
            "there is no rule {code:?}; {hint}"
        )));
    };
    // The explanation opens with the code as its heading; the level comes right below it.
    let (heading, rest) = found.explanation.split_once('\n').unwrap_or_default();
    terminal.product(&format!(
        "{heading}\n\nLevel: {}\n{rest}",
        level(found.level)
    ));
    Ok(Outcome::Clean)
}

/// What is told of a rule.
struct Told {
    code: &'static str,
    summary: &'static str,
    level: Level,
    explanation: &'static str,
}

/// Every rule: about projects, then about pages.
fn all() -> impl Iterator<Item = Told> {
    let projects = check::RULES.iter().map(|rule| Told {
        code: rule.code,
        summary: rule.summary,
        level: rule.level,
        explanation: rule.explanation,
    });
    let pages = audit::RULES.iter().map(|rule| Told {
        code: rule.code,
        summary: rule.summary,
        level: rule.level,
        explanation: rule.explanation,
    });
    projects.chain(pages)
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Allow => "off",
        Level::Warn => "warning",
        Level::Deny => "error",
    }
}
