//! Which paths may be written: inside their folder, and an output never among the sources.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Component, Path, PathBuf};

use super::error::{DiskError, DiskErrorKind};
use super::read::SOURCE_FOLDERS;

/// Longest name of one file or folder, in bytes, on every usual file system.
const MAX_NAME: usize = 255;
/// Longest path below a root, in bytes; the system's own limit includes the root.
const MAX_PATH: usize = 2048;

/// Checks a path relative to a root, with `/`: it stays below the root, and every name can be one.
pub(super) fn check_path(path: &str) -> Result<(), DiskError> {
    let refused = |why: &str| {
        Err(DiskError::new(
            DiskErrorKind::UnsafePath,
            path.escape_debug().to_string(),
            format!("is not a path that may be written: {why}"),
            "rename the article or file that it is made from",
        ))
    };
    if path.is_empty() {
        return refused("it is empty");
    }
    if path.len() > MAX_PATH {
        return refused("it is too long");
    }
    if path
        .bytes()
        .any(|byte| byte < b' ' || byte == 0x7F || byte == b'\\')
    {
        return refused("it holds a control character or a backslash");
    }
    for name in path.split('/') {
        match name {
            "" => return refused("it begins or ends with a slash, or has two in a row"),
            "." | ".." => return refused("it leads out of its folder"),
            _ if name.len() > MAX_NAME => return refused("a name in it is too long"),
            _ => {}
        }
    }
    Ok(())
}

/// Checks that an output folder, which need not exist yet, and the sources of the project in the
/// folder `root` are apart.
///
/// # Errors
/// [`DiskErrorKind::OutputAmongSources`] when `out` is the project itself, lies in one of its source
/// folders, or holds the project or one of them.
pub fn check_output(out: &Path, root: &Path) -> Result<(), DiskError> {
    check_apart(out, &resolve(out), &resolve(root))
}

/// The same for the project in which the output lies, if it lies in one.
pub(super) fn check_within_project(out: &Path) -> Result<(), DiskError> {
    let real = resolve(out);
    let mut above = real.ancestors();
    match above.find(|folder| folder.join("polyleaf.toml").is_file()) {
        Some(root) => check_apart(out, &real, root),
        None => Ok(()),
    }
}

fn check_apart(out: &Path, real: &Path, root: &Path) -> Result<(), DiskError> {
    let refused = |problem: String| {
        Err(DiskError::new(
            DiskErrorKind::OutputAmongSources,
            out.display().to_string(),
            problem,
            "choose a folder of its own for the output, such as public",
        ))
    };
    if root.starts_with(real) {
        return refused("is the project itself, or a folder around it".to_owned());
    }
    for name in SOURCE_FOLDERS {
        let sources = resolve(&root.join(name));
        if real.starts_with(&sources) || sources.starts_with(real) {
            return refused(format!("lies in {name}, among the sources, or around it"));
        }
    }
    Ok(())
}

/// The real path of something of which only a beginning needs to exist.
fn resolve(path: &Path) -> PathBuf {
    let mut missing: Vec<OsString> = Vec::new();
    for existing in path.ancestors() {
        let named = if existing.as_os_str().is_empty() {
            Path::new(".")
        } else {
            existing
        };
        if let Ok(mut real) = named.canonicalize() {
            for name in missing.iter().rev() {
                if name == ".." {
                    real.pop();
                } else {
                    real.push(name);
                }
            }
            return real;
        }
        match existing.components().next_back() {
            Some(Component::Normal(name)) => missing.push(name.to_owned()),
            // `..` below a folder that does not exist yet.
            Some(Component::ParentDir) => missing.push("..".into()),
            _ => {}
        }
    }
    path.to_owned()
}

/// Whether two paths lead to one place, which need not exist.
pub fn is_same_place(one: &Path, other: &Path) -> bool {
    resolve(one) == resolve(other)
}

/// The path of a file below `root` with every link resolved, relative to `root`; folders that do not
/// exist yet are taken as they are. A link at the very end is resolved if `follow`.
///
/// # Errors
/// [`DiskErrorKind::UnsafePath`] when a link leaves the root, [`DiskErrorKind::InTheWay`] when a file
/// stands where a folder should be or a folder where the file should be.
pub(super) fn real_path(root: &Path, path: &str, follow: bool) -> Result<Vec<u8>, DiskError> {
    check_path(path)?;
    let in_the_way = |problem: &str| {
        Err(DiskError::new(
            DiskErrorKind::InTheWay,
            path,
            problem,
            "move away what stands there",
        ))
    };
    let mut real = root.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        real.push(name);
        let is_last = names.peek().is_none();
        let Ok(mut found) = real.symlink_metadata() else {
            real.extend(names);
            break;
        };
        if found.is_symlink() && (follow || !is_last) {
            let resolved = real
                .canonicalize()
                .and_then(|target| Ok((target.metadata()?, target)));
            let Ok(resolved) = resolved else {
                return in_the_way("is, or is in, a link to something that does not exist");
            };
            (found, real) = resolved;
            if !real.starts_with(root) {
                return Err(DiskError::new(
                    DiskErrorKind::UnsafePath,
                    path,
                    "is, or is in, a link out of the project",
                    "copy what it links to into the project",
                ));
            }
        }
        if is_last && found.is_dir() {
            return in_the_way("cannot be written: a folder stands where the file should be");
        }
        if !is_last && !found.is_dir() {
            return in_the_way("cannot be written: a file stands where a folder should be");
        }
    }
    let relative = real.strip_prefix(root).unwrap_or(&real);
    Ok(relative.as_os_str().as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn paths_stay_below_their_root() {
        let long_name = "x".repeat(256);
        let long_path = "x/".repeat(2000) + "x";
        for path in [
            "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/./b", "a\tb", "a\0",
            "a\u{7f}", "a\\b", &long_name, &long_path,
        ] {
            assert!(check_path(path).is_err(), "{path:?}");
        }
        for path in ["a", "a/b.html", "...", "..a/b", "zh-Hans/ملف.txt", "a b"] {
            check_path(path).unwrap();
        }
    }

    #[test]
    fn an_output_is_apart_from_the_sources() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("project");
        fs::create_dir_all(root.join("content")).unwrap();
        fs::create_dir_all(place.path().join("texts")).unwrap();
        symlink("../texts", root.join("locales")).unwrap();
        symlink("project/content", place.path().join("elsewhere")).unwrap();
        let check = |out: &str| check_output(&place.path().join(out), &root);
        for out in [
            "",
            "project",
            "project/.",
            "project/content",
            "project/theme/x",
            "project/x/../content",
            "elsewhere/x",
            "texts",
            "texts/x",
        ] {
            let error = check(out).unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::OutputAmongSources, "{out}");
        }
        for out in [
            "project/public",
            "project/public/content",
            "public",
            "content",
            "project2",
        ] {
            check(out).unwrap();
        }
    }

    #[test]
    fn links_are_resolved_within_the_root_only() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().canonicalize().unwrap().join("root");
        fs::create_dir_all(root.join("real/deep")).unwrap();
        fs::create_dir_all(root.join("locales")).unwrap();
        fs::write(root.join("real/file"), "").unwrap();
        symlink("../real", root.join("locales/ar")).unwrap();
        symlink("../real/file", root.join("locales/file")).unwrap();
        symlink("..", root.join("out")).unwrap();
        symlink("/etc/passwd", root.join("passwd")).unwrap();
        symlink("nowhere", root.join("dangling")).unwrap();
        for (path, follow, expected) in [
            ("new/deep/file", true, "new/deep/file"),
            ("locales/ar/x", true, "real/x"),
            ("locales/ar/file", false, "real/file"),
            ("locales/file", true, "real/file"),
            ("locales/file", false, "locales/file"),
            ("passwd", false, "passwd"),
        ] {
            let real = real_path(&root, path, follow).unwrap();
            assert_eq!(folder_text(&real), expected, "{path} {follow}");
        }
        for (path, kind) in [
            ("out/x", DiskErrorKind::UnsafePath),
            ("out/root/real/file", DiskErrorKind::UnsafePath),
            ("passwd", DiskErrorKind::UnsafePath),
            ("../x", DiskErrorKind::UnsafePath),
            ("dangling", DiskErrorKind::InTheWay),
            ("dangling/x", DiskErrorKind::InTheWay),
            ("real/file/x", DiskErrorKind::InTheWay),
            ("real/deep", DiskErrorKind::InTheWay),
            ("locales/ar", DiskErrorKind::InTheWay),
        ] {
            assert_eq!(
                real_path(&root, path, true).unwrap_err().kind(),
                kind,
                "{path}"
            );
        }
    }

    fn folder_text(path: &[u8]) -> &str {
        std::str::from_utf8(path).unwrap()
    }
}
