//! A brand's colour in which letters could not be read.

use crate::check::{Cx, Rule, Run, Sink};
use crate::config::{Color, Palette, TEXT_CONTRAST};
use crate::diag::{Diagnostic, Level, Severity};

const CODE: &str = "theme/corrected-colour";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "the brand's colour is made darker or lighter, so that letters can be read",
    level: Level::Warn,
    explanation: include_str!("corrected-colour.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let settings = &cx.project.settings;
    let Some((color, span)) = settings.theme.brand else {
        return;
    };
    // What a dark page needs differs from every colour for a light one: that is no news.
    let palette = Palette::light(color);
    let letters = (palette.accent != color).then(|| {
        let contrast = worst(color, &Palette::LIGHT);
        format!(
            "headings are {} (instead of {contrast:.1}:1)",
            palette.accent
        )
    });
    let ground = (palette.brand != color).then(|| {
        let contrast = color
            .contrast(Color::WHITE)
            .max(color.contrast(Color::BLACK));
        format!(
            "the header is {} (letters on it would have {contrast:.1}:1)",
            palette.brand
        )
    });
    let corrected: Vec<String> = letters.into_iter().chain(ground).collect();
    if corrected.is_empty() {
        return;
    }
    let message = format!(
        "The brand's colour {color} is corrected where letters need a contrast of {TEXT_CONTRAST}:1: {}.",
        corrected.join(", and ")
    );
    let finding = Diagnostic::error(CODE, settings.file.locate(span), message)
        .with_severity(Severity::Note)
        .with_help(format!(
            "Nothing has to be done. With `brand = \"{}\"` the header has the colour of the headings.",
            palette.accent
        ));
    sink.report(finding);
}

/// The least contrast with any of the grounds.
fn worst(color: Color, grounds: &[Color]) -> f64 {
    let contrasts = grounds.iter().map(|ground| color.contrast(*ground));
    contrasts.fold(f64::INFINITY, f64::min)
}
