//! Unified diffs as version control writes them: read for which lines are new, written for people to look at.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use crate::source::{Edit, Span, apply};

/// Lines shown before and after what changes.
const CONTEXT: usize = 2;

/// The lines (from 1) that are new in each file of a diff that was made without context, by path; none for
/// a file that lost lines only, or is gone. Paths begin with `a/` and `b/` in the diff.
pub fn changed_lines(diff: &str) -> BTreeMap<String, Vec<RangeInclusive<u32>>> {
    let mut files: BTreeMap<String, Vec<RangeInclusive<u32>>> = BTreeMap::new();
    let mut path = String::new();
    let mut lines = diff.lines().peekable();
    while let Some(line) = lines.next() {
        let named = ["--- a/", "+++ b/"];
        if let Some(name) = named.iter().find_map(|start| line.strip_prefix(start)) {
            // A name with a space ends with a tab.
            path.clear();
            path.push_str(name.trim_end_matches('\t'));
            files.entry(path.clone()).or_default();
        } else if let Some((old, new, range)) = hunk(line) {
            files.entry(path.clone()).or_default().extend(range);
            // What the lines of a hunk say may look like anything.
            let mut left = [('-', old), ('+', new)];
            while let Some(side) = lines.peek().and_then(|line| {
                left.iter_mut()
                    .find(|it| line.starts_with(it.0) && it.1 > 0)
            }) {
                side.1 -= 1;
                lines.next();
                // "\ No newline at end of file"
                lines.next_if(|line| line.starts_with('\\'));
            }
        }
    }
    files
}

/// What `edits`, in the order of their places, change in the file `path` with this text.
pub fn unified_diff(path: &str, text: &str, edits: &[Edit]) -> String {
    let lines: Vec<Range<usize>> = text
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some(start..*at)
        })
        .collect();
    let line_of = |offset: usize| {
        let after = lines.partition_point(|line| line.end <= offset);
        after.min(lines.len().saturating_sub(1))
    };
    // The lines of each stretch with its edits; those whose surroundings meet are one.
    let mut stretches: Vec<(Range<usize>, Vec<&Edit>)> = Vec::new();
    for edit in edits {
        let first = line_of(edit.span.start as usize);
        let last = line_of((edit.span.end as usize).saturating_sub(1)).max(first);
        match stretches.last_mut() {
            Some((range, inside)) if first <= range.end + 2 * CONTEXT => {
                range.end = range.end.max(last + 1);
                inside.push(edit);
            }
            _ => stretches.push((first..last + 1, vec![edit])),
        }
    }
    let mut diff = format!("--- a/{path}\n+++ b/{path}\n");
    let mut shift = 0;
    for (range, inside) in stretches {
        let above = range.start.saturating_sub(CONTEXT)..range.start;
        let below = range.end.min(lines.len())..(range.end + CONTEXT).min(lines.len());
        let at = |rows: Range<usize>| {
            let start = lines.get(rows.start).map_or(text.len(), |it| it.start);
            let last = rows.end.checked_sub(1).and_then(|it| lines.get(it));
            start..last.map_or(start, |it| it.end).max(start)
        };
        let place = at(range.clone());
        let old = text.get(place.clone()).unwrap_or_default();
        let moved: Vec<Edit> = inside
            .into_iter()
            .map(|edit| Edit {
                span: Span::new(
                    (edit.span.start as usize).saturating_sub(place.start)
                        ..(edit.span.end as usize).saturating_sub(place.start),
                ),
                replacement: edit.replacement.clone(),
            })
            .collect();
        let new = apply(old, &moved).unwrap_or_else(|_| old.to_owned());
        let (around, gone, come) = (
            above.len() + below.len(),
            old.split_inclusive('\n').count(),
            new.split_inclusive('\n').count(),
        );
        let first = above.start + 1;
        let now = first.saturating_add_signed(shift);
        diff.push_str(&format!(
            "@@ -{first},{} +{now},{} @@\n",
            around + gone,
            around + come
        ));
        let shown = |rows: Range<usize>| text.get(at(rows)).unwrap_or_default();
        for (mark, part) in [
            (' ', shown(above)),
            ('-', old),
            ('+', &new),
            (' ', shown(below)),
        ] {
            for line in part.split_inclusive('\n') {
                diff.push(mark);
                diff.push_str(line.trim_end_matches('\n'));
                diff.push('\n');
            }
        }
        shift += isize::try_from(come).unwrap_or_default();
        shift -= isize::try_from(gone).unwrap_or_default();
    }
    diff
}

/// `@@ -1,2 +3,4 @@`: how many lines went, how many came, and which those are.
fn hunk(line: &str) -> Option<(u32, u32, Option<RangeInclusive<u32>>)> {
    let mut words = line.strip_prefix("@@ -")?.split(' ');
    let side = |words: &str| -> Option<(u32, u32)> {
        let (start, count) = words.split_once(',').unwrap_or((words, "1"));
        Some((start.parse().ok()?, count.parse().ok()?))
    };
    let (_, old) = side(words.next()?)?;
    let (start, new) = side(words.next()?.strip_prefix('+')?)?;
    let last = start.saturating_add(new.saturating_sub(1));
    Some((old, new, (new > 0).then_some(start..=last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_lines_are_found_whatever_the_lines_say() {
        let diff = "\
diff --git a/a b.ftl b/a b.ftl
index 1..2 100644
--- a/a b.ftl\t
+++ b/a b.ftl\t
@@ -1 +1,2 @@ x
---- a/trap
\\ No newline at end of file
++++ b/trap
+@@ -1 +1 @@
@@ -9,2 +10,0 @@
-x
-y
@@ -20,0 +19 @@
+z
diff --git a/gone.md b/gone.md
deleted file mode 100644
--- a/gone.md
+++ /dev/null
@@ -1 +0,0 @@
-x
diff --git a/new.md b/new.md
--- /dev/null
+++ b/new.md
@@ -0,0 +1,3 @@
+a
+b
+c
";
        let files = changed_lines(diff);
        let expected = [
            ("a b.ftl", vec![1..=2, 19..=19]),
            ("gone.md", vec![]),
            ("new.md", vec![1..=3]),
        ];
        let expected = expected.map(|(path, lines)| (path.to_owned(), lines));
        assert_eq!(files, BTreeMap::from(expected));
        assert!(changed_lines("").is_empty());
    }

    #[test]
    fn a_diff_shows_the_lines_around_and_can_be_read_again() {
        let text: String = (1..=20).map(|it| format!("{it}\n")).collect();
        let edit = |from: &str, to: &str| {
            let at = text.find(from).unwrap();
            Edit {
                span: Span::new(at..at + from.len()),
                replacement: to.to_owned(),
            }
        };
        let edits = [edit("3\n4\n", ""), edit("12\n", "12a\n12b\n")];
        let diff = unified_diff("x.ftl", &text, &edits);
        assert_eq!(
            diff,
            "--- a/x.ftl\n+++ b/x.ftl\n@@ -1,6 +1,4 @@\n 1\n 2\n-3\n-4\n 5\n 6\n\
             @@ -10,5 +8,6 @@\n 10\n 11\n-12\n+12a\n+12b\n 13\n 14\n"
        );
        assert_eq!(unified_diff("x", "a", &[]), "--- a/x\n+++ b/x\n");
    }
}
