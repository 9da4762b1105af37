//! The files of one build, sorted, and what became of each.

use super::error::{DiskError, DiskErrorKind};

/// What a build did with one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// The published file has the same bytes.
    Unchanged,
    /// New bytes wait in the stage.
    Staged,
}

/// The files of a build, by path.
#[derive(Debug)]
pub(super) struct Pages {
    sorted: Vec<(String, Fate)>,
}

impl Pages {
    /// Sorts the files of a build.
    ///
    /// # Errors
    /// [`DiskErrorKind::InTheWay`] when two have the same path.
    pub(super) fn new(mut pages: Vec<(String, Fate)>) -> Result<Self, DiskError> {
        pages.sort_unstable();
        let mut pairs = pages.iter().zip(pages.iter().skip(1));
        if let Some(((path, _), _)) = pairs.find(|((one, _), (next, _))| one == next) {
            return Err(written_twice(path));
        }
        Ok(Self { sorted: pages })
    }

    /// Every file, sorted by path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Fate)> {
        self.sorted
            .iter()
            .map(|(path, fate)| (path.as_str(), *fate))
    }

    /// Every path, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.sorted.iter().map(|(path, _)| path.as_str())
    }

    /// How many were staged, and how many there are.
    pub(super) fn counts(&self) -> (usize, usize) {
        let staged = self.iter().filter(|(_, fate)| *fate == Fate::Staged);
        (staged.count(), self.sorted.len())
    }

    /// What became of the file at `path`.
    pub(super) fn get(&self, path: &str) -> Option<Fate> {
        let found = self
            .sorted
            .binary_search_by(|(page, _)| page.as_str().cmp(path))
            .ok()?;
        self.sorted.get(found).map(|(_, fate)| *fate)
    }

    /// The file at `path`, or the files in that folder.
    pub(super) fn below(&self, path: &str) -> impl Iterator<Item = (&str, Fate)> {
        let itself = self
            .sorted
            .binary_search_by(|(page, _)| page.as_str().cmp(path))
            .ok();
        let inside = format!("{path}/");
        let start = self
            .sorted
            .partition_point(|(page, _)| page.as_str() < inside.as_str());
        let rest = self.sorted.get(start..).unwrap_or_default();
        let length = rest.partition_point(|(page, _)| page.starts_with(&inside));
        itself
            .and_then(|found| self.sorted.get(found))
            .into_iter()
            .chain(rest.iter().take(length))
            .map(|(page, fate)| (page.as_str(), *fate))
    }
}

/// Two pages of one path.
pub(super) fn written_twice(path: &str) -> DiskError {
    DiskError::new(
        DiskErrorKind::InTheWay,
        path,
        "would be written twice: two articles have the same address",
        "rename one of the two",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_path_and_by_folder() {
        let names = ["ar.txt", "ar/a", "ar", "b", "ar-EG/a", "ar/b/c", "ar0"];
        let pages = Pages::new(
            names
                .iter()
                .map(|name| ((*name).to_owned(), Fate::Staged))
                .collect(),
        )
        .unwrap();
        let below = |path| -> Vec<&str> { pages.below(path).map(|(path, _)| path).collect() };
        assert_eq!(below("ar"), ["ar", "ar/a", "ar/b/c"]);
        assert_eq!(below("ar/b"), ["ar/b/c"]);
        assert_eq!(below("b"), ["b"]);
        assert_eq!(below("a"), [""; 0]);
        assert_eq!(pages.get("ar0"), Some(Fate::Staged));
        assert_eq!(pages.get("ar1"), None);
        assert_eq!(pages.counts(), (7, 7));
    }

    #[test]
    fn two_files_of_one_path_are_refused() {
        let pages = [
            ("a", Fate::Staged),
            ("b", Fate::Unchanged),
            ("a", Fate::Unchanged),
        ];
        let pages = pages.map(|(path, fate)| (path.to_owned(), fate)).to_vec();
        assert_eq!(Pages::new(pages).unwrap_err().path(), "a");
    }
}
