//! An article's outcome as bytes, and back: what planning the site, its rules and its lists read of it.
//!
//! Texts are left out, except titles and descriptions (lists show them) and where links and images lead
//! (rules look there). A recalled edition is therefore what [`Edition::forget_texts`] leaves, with its title and
//! description, and no page can be made of it.

use std::borrow::Cow;
use std::sync::Arc;

use crate::check::{Reason, Verdict};
use crate::config::Settings;
use crate::content::{Segment, SegmentKind};
use crate::localize::{
    Content, Count, Coverage, Edition, Freshness, LocalSegment, Origin, Outcome, Provenance,
    Review, SharedText, ways_out,
};
use crate::pipeline::{JudgedEdition, JudgedUnit};
use crate::project::Unit;

use super::bytes::{Reader, Writer, place};
use super::findings::{decode_finding, encode_finding};
use super::inlines::{decode_inlines, encode_inlines};

/// Kinds of reasons, as [`Reason::kind`] has them.
const KINDS: [&str; 10] = [
    "missing",
    "critical-missing",
    "critical-stale",
    "unreviewed",
    "stale",
    "coverage",
    "interface",
    "disclaimer",
    "unresolvable",
    "finding",
];

/// Writes an outcome; none where it holds something that could not be read back.
pub(super) fn encode(unit: &Unit, judged: &JudgedUnit, used: &[usize]) -> Option<Vec<u8>> {
    let mut out = Writer::default();
    out.count(judged.editions.len());
    for edition in &judged.editions {
        encode_edition(&mut out, unit, edition)?;
    }
    out.count(judged.findings.len());
    for finding in &judged.findings {
        encode_finding(&mut out, finding);
    }
    out.count(used.len());
    for used in used {
        out.count(*used);
    }
    Some(out.bytes)
}

/// Reads an outcome of `unit`; none where it is not one.
pub(super) fn decode(
    bytes: &[u8],
    unit: &Unit,
    settings: &Settings,
) -> Option<(JudgedUnit, Vec<usize>)> {
    let mut input = Reader::new(bytes);
    let editions = input.list(|input| decode_edition(input, unit, settings))?;
    let findings = input.list(decode_finding)?;
    let used = input.list(Reader::index)?;
    let whole = input.is_at_end() && used.iter().all(|at| *at < settings.suppressions.len());
    let judged = JudgedUnit {
        editions,
        findings,
        ..JudgedUnit::default()
    };
    whole.then_some((judged, used))
}

fn encode_edition(out: &mut Writer, unit: &Unit, judged: &JudgedEdition) -> Option<()> {
    let edition = &judged.edition;
    if edition.segments.len() != unit.article.segments.len() || !judged.sections.is_empty() {
        return None;
    }
    out.text(edition.locale.tag());
    out.byte(u8::from(judged.planned));
    let reasons = judged.verdict.reasons();
    out.count(reasons.len());
    for reason in reasons {
        let kind = KINDS.iter().position(|kind| *kind == reason.kind)?;
        out.count(kind);
        out.text(&reason.message);
    }
    out.number(edition.words_hash.into());
    let coverage = &edition.coverage;
    for count in [
        coverage.total,
        coverage.translated,
        coverage.stale,
        coverage.missing,
    ] {
        out.number(count.segments.into());
        out.number(count.words.into());
    }
    out.number(coverage.sections.into());
    out.number(coverage.sections_total.into());
    out.count(edition.reviews.len());
    for review in &edition.reviews {
        out.text(&review.reviewer);
        out.text(&review.day);
    }
    // Neighbours are mostly alike.
    let mut rest = &*edition.segments;
    while let Some(first) = rest.first() {
        let state = State::of(first);
        let run = rest.iter().take_while(|it| State::of(it) == state).count();
        out.count(run);
        state.encode(out);
        rest = rest.get(run..).unwrap_or_default();
    }
    let segments = unit.article.segments.iter().zip(&edition.segments);
    let kept: Vec<(usize, Cow<'_, Content>)> = segments
        .enumerate()
        .filter_map(|(at, (segment, local))| Some((at, kept(segment, &local.content)?)))
        .collect();
    out.count(kept.len());
    for (at, content) in kept {
        out.count(at);
        match &*content {
            Content::Empty => {}
            Content::Plain(text) => {
                out.byte(0);
                out.text(text);
            }
            Content::Rich(inlines) => {
                out.byte(1);
                encode_inlines(out, inlines);
            }
        }
    }
    Some(())
}

fn decode_edition(
    input: &mut Reader<'_>,
    unit: &Unit,
    settings: &Settings,
) -> Option<JudgedEdition> {
    let tag = input.text()?;
    let locale = settings
        .locales
        .iter()
        .find(|it| **it.tag() == *tag)?
        .clone();
    let planned = input.byte()? != 0;
    let reasons = input.list(|input| {
        Some(Reason {
            kind: KINDS.get(input.index()?)?,
            message: input.text()?.to_owned(),
        })
    })?;
    let words_hash = input.small()?;
    let mut count = || {
        Some(Count {
            segments: input.small()?,
            words: input.small()?,
        })
    };
    let (total, translated, stale, missing) = (count()?, count()?, count()?, count()?);
    let coverage = Coverage {
        total,
        translated,
        stale,
        missing,
        sections: input.small()?,
        sections_total: input.small()?,
    };
    let reviews = input.list(|input| {
        Some(Review {
            reviewer: input.text()?.into(),
            day: input.text()?.into(),
        })
    })?;
    let wanted = unit.article.segments.len();
    let mut segments = Vec::with_capacity(wanted);
    let nothing = SharedText::from("");
    while segments.len() < wanted {
        let run = input.index()?;
        let state = State::decode(input)?;
        if run == 0 || run > wanted - segments.len() {
            return None;
        }
        segments.extend((0..run).map(|_| state.segment(&nothing)));
    }
    for _ in 0..input.count()? {
        let segment = segments.get_mut(input.index()?)?;
        segment.content = match input.byte()? {
            0 => Content::Plain(input.text()?.into()),
            1 => Content::Rich(decode_inlines(input)?.into()),
            _ => return None,
        };
    }
    Some(JudgedEdition {
        edition: Edition {
            slug: Arc::clone(&unit.article.slug),
            locale,
            segments: segments.into(),
            coverage,
            words_hash,
            reviews: reviews.into(),
        },
        verdict: Verdict::of(reasons),
        planned,
        sections: Vec::new(),
    })
}

/// Everything about a segment but its text.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    outcome: Outcome,
    freshness: Freshness,
    provenance: Provenance,
    has_content: bool,
}

const FRESHNESS: [Freshness; 4] = [
    Freshness::Current,
    Freshness::Edited,
    Freshness::Stale,
    Freshness::StaleEdited,
];
const ORIGINS: [Origin; 4] = [
    Origin::Human,
    Origin::Machine,
    Origin::Memory,
    Origin::Unknown,
];

impl State {
    fn of(local: &LocalSegment) -> Self {
        Self {
            outcome: local.outcome,
            freshness: local.freshness,
            provenance: local.provenance,
            has_content: !local.content.is_empty(),
        }
    }

    fn encode(self, out: &mut Writer) {
        let (outcome, parent) = match self.outcome {
            Outcome::Source => (0, 0),
            Outcome::Translated => (1, 0),
            Outcome::Inherited(parent) => (2, parent),
            Outcome::FellBack => (3, 0),
            Outcome::Missing => (4, 0),
            Outcome::Unresolvable => (5, 0),
        };
        let Provenance {
            origin,
            reviewed,
            qualified,
            lapsed,
            recorded,
            review,
        } = self.provenance;
        out.byte(outcome);
        out.byte(parent);
        out.number(review.into());
        out.count(place(&FRESHNESS, &self.freshness));
        out.count(place(&ORIGINS, &origin));
        let flags = [reviewed, qualified, lapsed, recorded, self.has_content];
        let flags = flags.into_iter().rev();
        out.byte(flags.fold(0, |bits, flag| bits << 1 | u8::from(flag)));
    }

    fn decode(input: &mut Reader<'_>) -> Option<Self> {
        let (outcome, parent) = (input.byte()?, input.byte()?);
        let review = u16::try_from(input.number()?).ok()?;
        let freshness = *FRESHNESS.get(input.index()?)?;
        let origin = *ORIGINS.get(input.index()?)?;
        let flags = input.byte()?;
        let flag = |at: u8| flags >> at & 1 != 0;
        Some(Self {
            outcome: match outcome {
                0 => Outcome::Source,
                1 => Outcome::Translated,
                2 => Outcome::Inherited(parent),
                3 => Outcome::FellBack,
                4 => Outcome::Missing,
                5 => Outcome::Unresolvable,
                _ => return None,
            },
            freshness,
            provenance: Provenance {
                origin,
                reviewed: flag(0),
                qualified: flag(1),
                lapsed: flag(2),
                recorded: flag(3),
                review,
            },
            has_content: flag(4),
        })
    }

    fn segment(self, nothing: &SharedText) -> LocalSegment {
        LocalSegment {
            outcome: self.outcome,
            freshness: self.freshness,
            provenance: self.provenance,
            content: if self.has_content {
                Content::Plain(nothing.clone())
            } else {
                Content::Empty
            },
            facts: None,
            span: None,
        }
    }
}

/// What somebody reads of a text that is on no page that must be made anew.
fn kept<'c>(segment: &Segment, content: &'c Content) -> Option<Cow<'c, Content>> {
    match content {
        Content::Empty => None,
        _ if matches!(segment.kind, SegmentKind::Title | SegmentKind::Description) => {
            Some(Cow::Borrowed(content))
        }
        Content::Plain(_) => None,
        Content::Rich(inlines) => ways_out(inlines).map(Cow::Owned),
    }
}
