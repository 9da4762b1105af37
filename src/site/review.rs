//! Who reviewed a translation, as far as the ledgers say it of every word.

use crate::localize::{Edition, LocalSegment};
use crate::site::{Document, Site, SiteArticle};

/// A translation that was reviewed as a whole, disclaimers included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranslationReview<'p> {
    /// The day on which the last part was signed, `YYYY-MM-DD`; empty where no signature has a day.
    pub day: &'p str,
    /// Who signed, each once, in the order of the text; names that are empty are left out.
    pub reviewers: Vec<&'p str>,
}

impl<'p> Site<'p> {
    /// The review of the edition of an article in the locale at a position of [`Site::locales`]; none unless
    /// the signature of a reviewer covers every translated word that the page shows.
    pub fn translation_review(
        &self,
        article: &SiteArticle<'p>,
        at: usize,
    ) -> Option<TranslationReview<'p>> {
        let edition = article.published(at)?.edition;
        if edition.reviews.is_empty() {
            return None;
        }
        let mut review = TranslationReview::default();
        let segments = article.document.article.segments.iter();
        for (segment, local) in segments.zip(&edition.segments) {
            if !segment.neutral {
                review.add(edition, local)?;
            }
        }
        let disclaimers = self.locales.get(at).and_then(|locale| locale.disclaimers);
        if let Some((document, edition)) = self.disclaimers.zip(disclaimers) {
            let document: Document<'p> = document;
            for (segment, local) in document.article.segments.iter().zip(&edition.segments) {
                if !segment.neutral && document.is_shown(&article.disclaimers, segment.section) {
                    review.add(edition, local)?;
                }
            }
        }
        Some(review)
    }
}

impl<'p> TranslationReview<'p> {
    /// Adds what covers a segment; none when nothing does.
    fn add(&mut self, edition: &'p Edition, local: &LocalSegment) -> Option<()> {
        let at = usize::from(local.provenance.review).checked_sub(1)?;
        let review = edition.reviews.get(at)?;
        self.day = self.day.max(&*review.day);
        let reviewer = review.reviewer.trim();
        if !reviewer.is_empty() && !self.reviewers.contains(&reviewer) {
            self.reviewers.push(reviewer);
        }
        Some(())
    }
}
