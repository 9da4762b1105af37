//! What awaits sign-off, and what was signed, as text for a terminal and for a screen reader.

use polyleaf::catalog::{Question, QuestionKind};
use polyleaf::report::visible;
use polyleaf::translate::{Desk, ReviewText, SignOff, Signer, Standing};

use super::terminal::plural;

/// The texts that await sign-off, or all of them, critical ones first.
pub(super) fn list(desk: &Desk, all: bool) -> String {
    let mut texts: Vec<&ReviewText> = desk
        .texts
        .iter()
        .filter(|text| all || text.awaits())
        .collect();
    texts.sort_by_key(|text| !text.critical);
    let mut out = String::new();
    for text in texts {
        let critical = if text.critical { "critical, " } else { "" };
        out.push_str(&format!(
            "{} {} ({critical}{})\n",
            text.slug,
            text.id,
            standing(text)
        ));
        let (source, target) = (desk.source.tag(), desk.locale.tag());
        let mut line = |label: &str, words: &str| {
            out.push_str(&format!(
                "    {label}: {}\n",
                visible(&words.replace('\n', " "))
            ));
        };
        if let Some(previous) = &text.previous {
            line("was", previous);
        }
        line(source, &text.source.plain_text());
        line(target, &text.target.plain_text());
        for note in &text.notes {
            line("note", note);
        }
        for question in &text.questions {
            line(
                asked(question),
                &format!("{} ({})", question.text, question.asker()),
            );
        }
        for finding in &text.findings {
            let said = format!("{} [{}]", finding.message, finding.code);
            line(&finding.severity.to_string(), &said);
        }
    }
    out
}

fn asked(question: &Question) -> &'static str {
    match question.kind {
        QuestionKind::Question => "open question",
        QuestionKind::Change => "change wanted",
        QuestionKind::Remark => "remark",
    }
}

fn standing(text: &ReviewText) -> String {
    let stale = if text.is_stale {
        "behind its source, "
    } else {
        ""
    };
    let by = |signer: &Signer| {
        let name = if signer.name.is_empty() {
            "somebody"
        } else {
            &signer.name
        };
        format!("{name} on {}", signer.day)
    };
    let standing = match &text.standing {
        Standing::Unsigned => format!("{}, not signed", text.origin.name()),
        Standing::Signed(signer) => format!("signed by {}", by(signer)),
        Standing::Lapsed(signer) => format!("changed after {} signed", by(signer)),
    };
    format!("{stale}{standing}")
}

/// How many there are, as a sentence.
pub(super) fn summary(desk: &Desk) -> String {
    let waiting: Vec<&ReviewText> = desk.texts.iter().filter(|text| text.awaits()).collect();
    let critical = waiting.iter().filter(|text| text.critical).count();
    let tag = desk.locale.tag();
    let mut told = match waiting.len() {
        0 => format!("{tag}: nothing awaits sign-off"),
        count => format!(
            "{tag}: {} to be signed, {critical} of them critical",
            plural(count, "text")
        ),
    };
    if desk.untranslated > 0 {
        told.push_str(&format!("; {} without translation", desk.untranslated));
    }
    told
}

/// What was recorded, as a sentence.
pub(super) fn told(tag: &str, done: &SignOff) -> String {
    let counts = [
        (done.signed, "signed"),
        (done.kept, "left as a qualified person signed them"),
        (done.wanted, "to be changed"),
    ];
    let told: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{} {what}", plural(count, "text")))
        .collect();
    match told.as_slice() {
        [] => format!("{tag}: nothing to sign"),
        told => format!("{tag}: {}", told.join(", ")),
    }
}
