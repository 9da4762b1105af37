//! What holds for any two versions of an article.

use proptest::prelude::*;

use super::{align, article, committed, ids};
use crate::content::{Article, SegmentKind};

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-e]{1,3} [a-e]{1,3}( [1-3])?",
        1 => "# [a-c]{1,2}( \\{#[a-c]{1,2}\\})?",
        1 => Just("休息".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn ids_are_unique_fixed_and_follow_unique_texts(
        before in proptest::collection::vec(line(), 0..14),
        after in proptest::collection::vec(line(), 0..14),
    ) {
        let old = article("a", &before.join("\n"));
        let first = align(&[&old], &[]).0.remove(0);
        let texts = committed(&old, &first);
        let again = align(&[&old], std::slice::from_ref(&texts)).0.remove(0);
        prop_assert_eq!(ids(&first), ids(&again));
        prop_assert!(again.retired.is_empty() && again.segments.iter().all(|it| it.home.is_none()));

        let new = article("a", &after.join("\n"));
        let aligned = align(&[&new], std::slice::from_ref(&texts)).0.remove(0);
        let mut unique = ids(&aligned);
        unique.sort_unstable();
        unique.dedup();
        prop_assert_eq!(unique.len(), new.segments.len());
        prop_assert!(unique.iter().all(|id| id.contains("--")));

        let count = |article: &Article, text: &str| {
            article.segments.iter().filter(|it| it.text == text).count()
        };
        for (segment, it) in new.segments.iter().zip(&aligned.segments) {
            if segment.kind == SegmentKind::Paragraph
                && count(&new, &segment.text) == 1
                && count(&old, &segment.text) == 1
                && let Some(message) = texts.messages.iter().find(|it| *it.text == segment.text)
                && !message.id.ends_with("--heading")
            {
                prop_assert_eq!(&it.id, &message.id);
            }
        }
        let kept = aligned.segments.iter().filter(|it| it.committed.is_some() || it.home.is_some());
        prop_assert_eq!(kept.count() + aligned.retired.len(), texts.messages.len());
    }
}
