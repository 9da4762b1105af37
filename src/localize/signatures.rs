//! Whether signatures still cover what readers see.

use crate::catalog::{Ledger, Row};
use crate::content::SegmentIndex;
use crate::localize::{
    LocalSegment, LocaleContext, Outcome, Review,
    assemble::{SourceTexts, Work},
    signature,
};
use crate::project::Unit;

/// A segment's row with a signature, and the ledger it is in.
pub(super) type Signed<'t> = (SegmentIndex, &'t Row, &'t Ledger);

/// Compares signatures with what readers see now; gives those that hold.
pub(super) fn verify(
    unit: &Unit,
    context: &LocaleContext,
    source: &SourceTexts<'_>,
    signed: &[Signed<'_>],
    locals: &mut [LocalSegment],
) -> Vec<Review> {
    let mut work = Work::new(unit, &context.source);
    let mut sources: Vec<LocalSegment> = Vec::new();
    let mut reviews: Vec<Review> = Vec::new();
    if signed.is_empty() {
        return reviews;
    }
    sources.resize_with(unit.article.segments.len(), || {
        LocalSegment::new(Outcome::Source)
    });
    for (index, ..) in signed {
        let segment = unit.article.segments.get(*index);
        if let (Some(segment), Some(local)) = (segment, sources.get_mut(*index)) {
            work.source(*index, local, segment, source);
        }
    }
    work.finish(&mut sources);
    for (index, row, ledger) in signed {
        let Some((source, local)) = sources.get(*index).zip(locals.get_mut(*index)) else {
            continue;
        };
        let holds = !source.content.is_empty()
            && !local.content.is_empty()
            && row.signed
                == Some(signature(
                    &source.content.signed_text(),
                    &local.content.signed_text(),
                ));
        local.provenance.reviewed = holds;
        local.provenance.lapsed = !holds;
        if holds {
            local.provenance.review = review(&mut reviews, row, ledger);
        }
    }
    reviews
}

/// Number of a row's signature among `reviews`, from 1: hardly ever more than a few people on a few days.
fn review(reviews: &mut Vec<Review>, row: &Row, ledger: &Ledger) -> u16 {
    let reviewer = ledger.file.slice(row.reviewer);
    let day = ledger.file.slice(row.reviewed);
    let known = reviews
        .iter()
        .rposition(|it| *it.reviewer == *reviewer && *it.day == *day);
    let at = known.unwrap_or_else(|| {
        reviews.push(Review {
            reviewer: reviewer.into(),
            day: day.into(),
        });
        reviews.len() - 1
    });
    u16::try_from(at + 1).unwrap_or(0)
}
