//! Sound or film that starts by itself.

use crate::audit::rule::AUDIO_CONTROL;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/autoplay",
    summary: "sound or film starts by itself",
    level: Level::Deny,
    criterion: Some(AUDIO_CONTROL),
    explanation: include_str!("autoplay.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page
        .document
        .named(&["audio", "video", "bgsound", "marquee", "blink"])
    {
        let moves = element.is(&["bgsound", "marquee", "blink"]);
        let silent =
            element.attribute("muted").is_some() && element.attribute("controls").is_some();
        if moves || (element.attribute("autoplay").is_some() && !silent) {
            findings.report(
                page,
                page.document.span(id),
                format!("`<{}>` starts by itself.", element.name()),
                "Let the reader start it: take `autoplay` away and write `controls`.",
            );
        }
    }
}
