//! Hard line breaks that differ in number from those of the source.

use crate::check::quote::count;
use crate::check::texts::branch;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "parity/changed-breaks";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation has other line breaks than its source",
    level: Level::Warn,
    explanation: include_str!("changed-breaks.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        if got.breaks == wanted.breaks {
            continue;
        }
        let id = text.view.id();
        let message = format!(
            "{id} has {}{}; its source has {}.",
            count(got.breaks, "line break", "line breaks"),
            branch(&reading.path.choices),
            wanted.breaks
        );
        let finding = text.finding_whole(scope, CODE, message).with_help(
            "End a line with `\\` where the source text does: lines of an address or steps in order are \
             read one by one. A line of the file that ends without `\\` breaks nothing.",
        );
        return sink.report(finding);
    }
}
