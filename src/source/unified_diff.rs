//! Unified diffs as version control writes them: which lines of which files are new.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

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
}
