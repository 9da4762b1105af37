//! A revision of git: what changed since then, and the files it has.

use std::collections::BTreeMap;
use std::io::Write as _;

use polyleaf::check::{ChangedFile, Since};
use polyleaf::source::{MemoryTree, changed_lines};

use super::git::Repository;
use super::outcome::Failure;

impl Repository {
    /// Files below the project's folder that differ from a revision, committed or not, and new ones.
    pub(super) fn changed_since(
        &self,
        name: &str,
    ) -> Result<BTreeMap<String, ChangedFile>, Failure> {
        let commit = self.parting(name)?;
        let quoting = ["-c", "core.quotePath=off"];
        let diff = [
            "diff",
            "--relative",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
        ];
        let plain = ["--no-textconv", "--no-renames", "--ignore-submodules"];
        let of = ["--src-prefix=a/", "--dst-prefix=b/", &commit, "--", "."];
        let all: Vec<&str> = quoting
            .into_iter()
            .chain(diff)
            .chain(plain)
            .chain(of)
            .collect();
        let mut lines = changed_lines(&self.text(&all)?);
        let new = [
            "ls-files",
            "--others",
            "--exclude-standard",
            "-z",
            "--",
            ".",
        ];
        for path in self.text(&new)?.split_terminator('\0') {
            lines.insert(path.to_owned(), vec![1..=u32::MAX]);
        }
        let asked: Vec<&str> = lines.keys().map(String::as_str).collect();
        let asked: Vec<&str> = asked
            .into_iter()
            .filter(|path| Since::asks_for(path))
            .collect();
        let mut before: BTreeMap<String, Vec<u8>> = self.files(&commit, &asked)?.collect();
        Ok(lines
            .into_iter()
            .map(|(path, lines)| {
                let before = before.remove(&path);
                (path, ChangedFile { lines, before })
            })
            .collect())
    }

    /// The files of a commit below the project's folder, as a project.
    pub(super) fn tree(&self, commit: &str) -> Result<MemoryTree, Failure> {
        let listed = self.text(&["ls-tree", "-r", "-z", commit])?;
        // `100644 blob <hash>\t<path>`; links are not followed into the past.
        let files = listed.split_terminator('\0');
        let files = files.filter_map(|it| it.strip_prefix("100")?.split_once('\t'));
        let paths: Vec<&str> = files
            .map(|(_, path)| path)
            .filter(|path| polyleaf::disk::is_listed(path))
            .collect();
        let mut tree = MemoryTree::new();
        for (path, bytes) in self.files(commit, &paths)? {
            tree.insert(path, bytes);
        }
        Ok(tree)
    }

    /// Path and bytes of those of `paths` that a commit has, below the project's folder.
    pub(super) fn files(
        &self,
        commit: &str,
        paths: &[&str],
    ) -> Result<impl Iterator<Item = (String, Vec<u8>)>, Failure> {
        let mut asked = Vec::new();
        // A name with a line feed cannot be asked for, and is none of a project's.
        let paths = paths.iter().filter(|path| !path.contains('\n'));
        let paths: Vec<String> = paths.map(ToString::to_string).collect();
        for path in &paths {
            writeln!(asked, "{commit}:./{path}")?;
        }
        let output = self.ask(&["cat-file", "--batch"], &asked)?.stdout;
        let mut at = 0;
        Ok(paths.into_iter().filter_map(move |path| {
            let (bytes, length) = object(output.get(at..)?)?;
            at += length;
            Some((path, bytes?))
        }))
    }
}

/// An answer of `cat-file --batch` and its length: `<hash> blob <size>`, the bytes and a line feed; or one
/// line that says that there is none.
fn object(answer: &[u8]) -> Option<(Option<Vec<u8>>, usize)> {
    let end = answer.iter().position(|byte| *byte == b'\n')?;
    let head = String::from_utf8_lossy(answer.get(..end)?);
    let size = head
        .rsplit_once(" blob ")
        .and_then(|(_, size)| size.parse().ok());
    let Some(size): Option<usize> = size else {
        return Some((None, end + 1));
    };
    let bytes = answer.get(end + 1..end + 1 + size)?;
    Some((Some(bytes.to_vec()), end + 1 + size + 1))
}
