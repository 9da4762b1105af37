//! What `polyleaf build` says of pages that were not published.

use polyleaf::pipeline::Judged;

use super::terminal::Terminal;

/// Names every page that is due and was withheld, with reasons; gives their number.
pub(super) fn say_withheld(judged: &Judged<'_>, terminal: &mut Terminal) -> usize {
    let mut count = 0;
    for (unit, edition) in judged.withheld_and_due() {
        count += 1;
        let reasons: Vec<&str> = edition
            .verdict
            .reasons()
            .iter()
            .map(|reason| reason.message.as_str())
            .collect();
        let more = reasons.len().saturating_sub(3);
        let mut line = format!(
            "withheld: {} in {}: {}",
            unit.article.slug,
            edition.edition.locale,
            reasons
                .get(..3.min(reasons.len()))
                .unwrap_or_default()
                .join("; ")
        );
        if more > 0 {
            line.push_str(&format!(
                "; and {more} more (polyleaf check --locale {})",
                edition.edition.locale
            ));
        }
        terminal.warn(&line);
    }
    count
}
