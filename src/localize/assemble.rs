//! Article × translations → [`Edition`].

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use crate::catalog::{
    Catalogue, Entry, Row, parse, source_hash, target_hash, target_hash_expecting,
};
use crate::config::Fallback;
use crate::content::{Segment, SegmentIndex, holds_private_use};
use crate::localize::{
    Content, Coverage, Edition, Fact, LocalSegment, LocaleContext, Outcome, Provenance, Resolver,
    Review,
    resolve::Batch,
    shared_text::gather,
    signatures::{Signed, verify},
    text::{content, plain},
    words::words_hash,
};
use crate::project::{Found, Freshness, Identified, Project, Translations, Unit, freshness};
use crate::source::SourceFile;

/// Localizes one article for a locale that is not the source. `parents` are the translations of
/// [`LocaleContext::parents`], in that order.
pub fn localize(
    project: &Project,
    unit: &Unit,
    context: &LocaleContext,
    translations: &Translations,
    parents: &[Translations],
) -> Edition {
    let source = SourceTexts::new(unit);
    let mut own = Work::new(unit, &context.resolver);
    let mut fallen = Work::new(unit, &context.fallback);
    let mut signed: Vec<Signed<'_>> = Vec::new();
    let show_source = project.settings.policy.fallback == Fallback::ShowSourceMarked;
    let mut locals = Vec::with_capacity(unit.article.segments.len());
    for (index, segment) in unit.article.segments.iter().enumerate() {
        let critical = is_critical(unit, segment);
        let mut local = LocalSegment::new(Outcome::Missing);
        let identified = unit.segments.get(index);
        let found = identified.and_then(|it| Some((it, find(it, translations, parents)?)));
        match found {
            Some((identified, (found, outcome))) => {
                local.outcome = outcome;
                local.span = found.entry.value.as_ref().map(|value| value.span);
                let row = local.judge(identified, &found, critical);
                if let Some((row, ledger)) = row.zip(found.ledger) {
                    signed.push((index, row, ledger));
                }
                own.entry(index, &mut local, found.entry, found.catalogue);
            }
            // Without letters there is no language that could be the wrong one.
            None if segment.neutral => {
                local.outcome = Outcome::FellBack;
                own.source(index, &mut local, segment, &source);
            }
            None if show_source && !critical => {
                local.outcome = Outcome::FellBack;
                fallen.source(index, &mut local, segment, &source);
            }
            None => {}
        }
        locals.push(local);
    }
    own.finish(&mut locals);
    fallen.finish(&mut locals);
    let reviews = verify(unit, context, &source, &signed, &mut locals);
    edition(unit, context, locals, reviews)
}

/// The edition in the source language, straight from the Markdown.
pub fn localize_source(_project: &Project, unit: &Unit, context: &LocaleContext) -> Edition {
    let source = SourceTexts::new(unit);
    let mut work = Work::new(unit, &context.source);
    let mut locals = Vec::with_capacity(unit.article.segments.len());
    for (index, segment) in unit.article.segments.iter().enumerate() {
        let mut local = LocalSegment::new(Outcome::Source);
        work.source(index, &mut local, segment, &source);
        locals.push(local);
    }
    work.finish(&mut locals);
    edition(unit, context, locals, Vec::new())
}

impl LocalSegment {
    pub(super) fn new(outcome: Outcome) -> Self {
        Self {
            outcome,
            freshness: Freshness::Current,
            provenance: Provenance::default(),
            content: Content::Empty,
            facts: None,
            span: None,
        }
    }

    /// Freshness and provenance by the ledger; the row, if it has a signature to verify.
    fn judge<'t>(
        &mut self,
        identified: &Identified,
        found: &Found<'t>,
        critical: bool,
    ) -> Option<&'t Row> {
        let value = found.entry.value.as_ref()?;
        let file = &found.catalogue.file;
        let target = match found.row {
            Some(row) => target_hash_expecting(row.target, value, file),
            None => target_hash(value, file),
        };
        // What is shown above a value only counts where the ledger does not know the value.
        let shown = if found.row.is_some_and(|row| row.target == target) {
            None
        } else {
            let was = || was(found.entry, found.catalogue).map(source_hash);
            // Where the row is lost, or was not written any more by an import that was interrupted, `# was:`
            // still says that the text is stale.
            let is_lost = found.row.is_none_or(|row| row.source == identified.hash);
            is_lost
                .then(was)
                .flatten()
                .filter(|was| *was != identified.hash)
                .or_else(|| shown(found.entry, found.catalogue).map(source_hash))
        };
        self.freshness = freshness(identified.hash, found.row, target, shown, critical);
        let row = found.row?;
        self.provenance = Provenance {
            origin: row.origin,
            qualified: row.qualified,
            recorded: true,
            lapsed: row.signed.is_some(),
            reviewed: false,
            review: 0,
        };
        row.signed.is_some().then_some(row)
    }

    fn fail(&mut self, facts: Vec<Fact>) {
        self.outcome = Outcome::Unresolvable;
        self.content = Content::Empty;
        self.note(facts);
    }

    fn note(&mut self, mut facts: Vec<Fact>) {
        facts.dedup();
        if !facts.is_empty() {
            self.facts.get_or_insert_default().append(&mut facts);
        }
    }

    /// Takes the text of the segment at `index`.
    fn take(&mut self, text: Cow<'_, str>, index: SegmentIndex, unit: &Unit) {
        let Some(segment) = unit.article.segments.get(index) else {
            return;
        };
        let (content, facts) = content(text, segment.kind, &unit.article.definitions);
        match content {
            Some(content) => {
                self.content = content;
                self.note(facts);
            }
            None => self.fail(facts),
        }
    }
}

/// The translation of a segment: the locale's own, else the nearest parent's.
fn find<'t>(
    identified: &Identified,
    translations: &'t Translations,
    parents: &'t [Translations],
) -> Option<(Found<'t>, Outcome)> {
    let own = translations.find(identified);
    own.map(|found| (found, Outcome::Translated)).or_else(|| {
        (0..=u8::MAX).zip(parents).find_map(|(at, parent)| {
            let found = parent.find(identified)?;
            Some((found, Outcome::Inherited(at)))
        })
    })
}

/// The source text that the comment of a message shows: its last `# now:`, else `# source:`. What stands
/// above the `# translate:` line of a stub belongs to the stub. The same as `catalog::shown_hash` finds by
/// laying out the whole file, which costs more than is needed for one message.
fn shown<'f>(entry: &Entry, catalogue: &'f Catalogue) -> Option<&'f str> {
    let mut source = None;
    for line in catalogue.comments(entry).rev() {
        if let Some(now) = line.strip_prefix("# now:") {
            return Some(now);
        }
        if line.starts_with("# translate:") {
            break;
        }
        source = source.or_else(|| line.strip_prefix("# source:"));
    }
    source
}

/// The source text that `# was:` above a message shows. The same as `catalog::was_hash` finds.
fn was<'f>(entry: &Entry, catalogue: &'f Catalogue) -> Option<&'f str> {
    catalogue
        .comments(entry)
        .rev()
        .take_while(|line| !line.starts_with("# translate:"))
        .find_map(|line| line.strip_prefix("# was:"))
}

fn is_critical(unit: &Unit, segment: &Segment) -> bool {
    unit.critical
        .get(segment.section)
        .copied()
        .unwrap_or_default()
}

/// The texts of an article as Fluent values, parsed when one is needed that holds more than text.
pub(super) struct SourceTexts<'a> {
    unit: &'a Unit,
    catalogue: OnceCell<Catalogue>,
}

impl<'a> SourceTexts<'a> {
    pub(super) fn new(unit: &'a Unit) -> Self {
        Self {
            unit,
            catalogue: OnceCell::new(),
        }
    }

    /// The message of a segment whose text is not only text: it has placeables or escaped braces.
    fn entry(&self, index: SegmentIndex, segment: &Segment) -> Option<(&Entry, &Catalogue)> {
        fluent_value(segment)?;
        let catalogue = self.catalogue.get_or_init(|| self.parse());
        let identified = self.unit.segments.get(index)?;
        Some((catalogue.message(&identified.id)?, catalogue))
    }

    fn parse(&self) -> Catalogue {
        let mut text = String::new();
        for (segment, identified) in self.unit.article.segments.iter().zip(&self.unit.segments) {
            if let Some(value) = fluent_value(segment) {
                text.push_str(&identified.id);
                text.push_str(" = ");
                text.push_str(value);
                text.push('\n');
            }
        }
        let path = self.unit.article.file.path();
        parse(Arc::new(SourceFile::from_text(path, text))).0
    }
}

/// The value of a text that Fluent has to read. A text that is its own value can still hold placeables.
fn fluent_value(segment: &Segment) -> Option<&str> {
    let own = segment.text.contains('{').then_some(&*segment.text);
    segment.value.as_deref().or(own)
}

/// Texts that one resolver formats: what is only text at once, the rest together.
pub(super) struct Work<'a> {
    unit: &'a Unit,
    batch: Batch<'a>,
    /// Position of each message of the batch.
    waiting: Vec<SegmentIndex>,
}

impl<'a> Work<'a> {
    pub(super) fn new(unit: &'a Unit, resolver: &'a Resolver) -> Self {
        Self {
            unit,
            batch: Batch::new(resolver),
            waiting: Vec::new(),
        }
    }

    fn entry(
        &mut self,
        index: SegmentIndex,
        local: &mut LocalSegment,
        entry: &Entry,
        catalogue: &Catalogue,
    ) {
        let (value, file) = (entry.value.as_ref(), &catalogue.file);
        if let Some(text) = value.and_then(|value| value.literal_text(file)) {
            self.text(index, local, text);
        } else if let Some(text) = value.and_then(|it| self.batch.resolver().filled_in(it, file)) {
            local.take(Cow::Owned(text), index, self.unit);
        } else {
            match self.batch.add(entry, catalogue) {
                Ok(()) => self.waiting.push(index),
                Err(facts) => local.fail(facts),
            }
        }
    }

    pub(super) fn source(
        &mut self,
        index: SegmentIndex,
        local: &mut LocalSegment,
        segment: &Segment,
        source: &SourceTexts<'_>,
    ) {
        match source.entry(index, segment) {
            Some((entry, catalogue)) => self.entry(index, local, entry, catalogue),
            None => self.text(index, local, Cow::Borrowed(&segment.text)),
        }
    }

    /// Text that holds no placeable.
    fn text(&self, index: SegmentIndex, local: &mut LocalSegment, text: Cow<'_, str>) {
        if let Some(content) = plain(&text) {
            local.content = content;
        } else if holds_private_use(&text).is_some() {
            local.fail(vec![Fact::PrivateUse]);
        } else {
            local.take(text, index, self.unit);
        }
    }

    pub(super) fn finish(self, locals: &mut [LocalSegment]) {
        for (index, formatted) in self.waiting.into_iter().zip(self.batch.format()) {
            if let Some(local) = locals.get_mut(index) {
                match formatted {
                    Ok(text) => local.take(Cow::Owned(text), index, self.unit),
                    Err(facts) => local.fail(facts),
                }
            }
        }
    }
}

fn edition(
    unit: &Unit,
    context: &LocaleContext,
    mut locals: Vec<LocalSegment>,
    reviews: Vec<Review>,
) -> Edition {
    gather(&mut locals);
    Edition {
        slug: Arc::clone(&unit.article.slug),
        locale: context.locale.clone(),
        coverage: Coverage::of(unit, &locals),
        words_hash: words_hash(unit, &locals),
        segments: locals.into_boxed_slice(),
        reviews: reviews.into_boxed_slice(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::{blocks, shown_hash, was_hash};
    use crate::localize::fixture::{Fixture, SETTINGS, catalogue, translations};
    use crate::localize::signature;
    use crate::project::Home;

    const TEXTS: &[(&str, &str)] = &[
        ("a--title", "About *x*"),
        ("a--one", "Call { $phone } at { -clinic }."),
        ("critical--two", "Never **skip** this."),
        ("b--three", "{ NUMBER($dose) } / { $phone }"),
        ("critical--four", "{ $n }"),
    ];

    fn fixture(fallback: &str) -> Fixture {
        Fixture::new(
            &format!("{SETTINGS}\n[policy]\nfallback = \"{fallback}\"\n"),
            TEXTS,
        )
        .shared("en-US", "-clinic = Clinic\n", "")
        .shared("es", "-clinic = Clínica\n", "")
    }

    fn outcomes(edition: &Edition) -> Vec<Outcome> {
        edition.segments.iter().map(|local| local.outcome).collect()
    }

    fn texts(edition: &Edition) -> Vec<String> {
        let segments = edition.segments.iter();
        segments
            .map(|local| local.content.plain_text().into_owned())
            .collect()
    }

    #[test]
    fn the_source_edition_has_every_text() {
        let edition = fixture("never").source_edition();
        assert_eq!(outcomes(&edition), [Outcome::Source; 5]);
        assert_eq!(
            texts(&edition),
            [
                "About *x*",
                "Call +1 202-555-0142 at Clinic.",
                "Never skip this.",
                "12,345.5 / +1 202-555-0142",
                "5"
            ]
        );
        assert_eq!(edition.coverage.percent(), 100);
        assert_eq!(
            (
                edition.coverage.total.segments,
                edition.coverage.total.words
            ),
            (3, 6)
        );
    }

    #[test]
    fn a_missing_text_is_missing_and_a_neutral_one_is_the_sources() {
        let edition = fixture("never").edition("es", "a--title = Sobre x\n");
        let missing = Outcome::Missing;
        let fell = Outcome::FellBack;
        assert_eq!(
            outcomes(&edition),
            [Outcome::Translated, missing, missing, fell, fell]
        );
        // Neutral text has no language: the numbers are the edition's own.
        assert_eq!(
            texts(&edition),
            ["Sobre x", "", "", "12.345,5 / +1 202-555-0142", "5"]
        );
        let coverage = edition.coverage;
        assert_eq!(
            (
                coverage.total.segments,
                coverage.translated.segments,
                coverage.missing.segments
            ),
            (3, 1, 2)
        );
        assert_eq!(
            (
                coverage.sections,
                coverage.sections_total,
                coverage.percent()
            ),
            (0, 2, 33)
        );
    }

    #[test]
    fn source_text_is_shown_where_policy_allows_it_and_never_for_critical_text() {
        let edition = fixture("show-source-marked").edition("es", "");
        let fell = Outcome::FellBack;
        assert_eq!(
            outcomes(&edition),
            [fell, fell, Outcome::Missing, fell, fell]
        );
        // With the source's terms.
        assert_eq!(texts(&edition)[1], "Call +1 202-555-0142 at Clinic.");
        assert_eq!(edition.coverage.translated.segments, 0);
    }

    #[test]
    fn parents_stand_in_before_the_source_does() {
        let fixture = fixture("show-source-marked");
        let own = translations("a--title = MX\n", "");
        let parent = translations(
            "a--title = ES\ncritical--two = Nunca { -clinic } { $dose }\n",
            "",
        );
        let edition = fixture.edition_with("es-MX", &own, &[parent]);
        assert_eq!(
            outcomes(&edition)[..3],
            [
                Outcome::Translated,
                Outcome::FellBack,
                Outcome::Inherited(0)
            ]
        );
        assert_eq!(texts(&edition)[2], "Nunca Clínica 12,345.5");
        assert_eq!(edition.coverage.translated.segments, 2);
        assert_eq!(fixture.context("es-MX").parents.len(), 1);
        assert_eq!(fixture.context("ar").parents.len(), 0);
    }

    #[test]
    fn the_source_is_nobodys_parent() {
        let settings = SETTINGS
            .replace("en-US\"\n", "es\"\n")
            .replace("[\"en-US\", ", "[");
        let fixture = Fixture::new(&settings, TEXTS).shared("es", "-clinic = Clínica\n", "");
        assert_eq!(fixture.context("es-MX").parents, []);
    }

    #[test]
    fn a_moved_segment_is_read_where_it_is() {
        let mut fixture = fixture("never");
        fixture.unit.segments[2].home = Some(Box::new(Home {
            slug: "old".into(),
            id: "x--y".into(),
            obsolete: false,
        }));
        let mut translations = translations("a--title = T\n", "");
        translations
            .homes
            .insert("old".into(), catalogue("old.ftl", "x--y = Nunca.\n"));
        let edition = fixture.edition_with("es", &translations, &[]);
        assert_eq!(texts(&edition)[2], "Nunca.");
    }

    #[test]
    fn a_signature_holds_while_readers_see_what_was_signed() {
        let target = "critical--two = Nunca { -clinic }.\n";
        let row = |signed: &str| {
            format!(
                "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n\n\
                 critical--two\tb3-0000000000000001\tb3-0000000000000002\thuman\t2026-11-20\t\tR\tyes\t2026-11-21\t{signed}\n"
            )
        };
        let signed = signature("Never skip this.", "Nunca Clínica.").to_string();
        let provenance = |fixture: &Fixture, target: &str, signed: &str| {
            let translations = translations(target, &row(signed));
            fixture.edition_with("es", &translations, &[]).segments[2].provenance
        };
        let fixture = fixture("never");
        let held = provenance(&fixture, target, &signed);
        assert!(
            held.reviewed && held.qualified && held.recorded && !held.lapsed,
            "{held:?}"
        );
        assert_eq!(held.origin, crate::catalog::Origin::Human);
        // Laid out differently, the same words.
        assert!(
            provenance(
                &fixture,
                "critical--two =\n    Nunca\n    { -clinic }.\n",
                &signed
            )
            .reviewed
        );
        for (target, signed) in [
            ("critical--two = Jamás { -clinic }.\n", &signed),
            ("critical--two = Nunca { $nope }.\n", &signed),
            (target, &signature("Never.", "Nunca Clínica.").to_string()),
        ] {
            let lapsed = provenance(&fixture, target, signed);
            assert!(!lapsed.reviewed && lapsed.lapsed, "{target}");
        }
        let other_term = fixture.shared("es", "-clinic = Hospital\n", "");
        assert!(provenance(&other_term, target, &signed).lapsed);
    }

    proptest! {
        /// The short way to the text shown above a message gives what the layout of the file gives.
        #[test]
        fn what_is_shown_needs_no_layout(
            lines in proptest::collection::vec(
                prop_oneof![
                    Just("# source: A"), Just("# source: B"), Just("# was: A"), Just("# now: C"),
                    Just("# note: n"), Just("# x"), Just("#"), Just("# translate: a--c ="), Just(""),
                    Just("## g"), Just("a--d = x"), Just("# source:  D "),
                ],
                0..7,
            )
        ) {
            let catalogue = catalogue("a.ftl", &format!("{}\na--b = x\n", lines.join("\n")));
            let (entry, file) = (catalogue.message("a--b").unwrap(), &catalogue.file);
            let block = blocks(&catalogue).into_iter().find(|block| block.id == "a--b").unwrap();
            prop_assert_eq!(shown(entry, &catalogue).map(source_hash), shown_hash(&block, file));
            prop_assert_eq!(was(entry, &catalogue).map(source_hash), was_hash(&block, file));
        }
    }

    #[test]
    fn the_words_decide_the_hash() {
        let fixture = fixture("never");
        let hash = |ftl: &str| fixture.edition("es", ftl).words_hash;
        let first = hash("a--title = T { $n }\n");
        assert_eq!(first, hash("# c\na--title =\n    T\n    { $n }\n"));
        assert_ne!(first, hash("a--title = T 6\n"));
        assert_eq!(first, hash("a--title = T 5\n"));
    }

    #[test]
    fn editions_can_be_made_in_any_thread() {
        fn check<T: Send + Sync>() {}
        check::<LocaleContext>();
        check::<Edition>();
    }
}
