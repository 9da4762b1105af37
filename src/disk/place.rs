//! Which paths may be written: inside their folder, and an output never among the sources.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
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
    if path.bytes().any(|byte| byte < b' ' || byte == 0x7F || byte == b'\\') {
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

/// Checks that an output folder, which need not exist, and the sources of a project are apart.
///
/// The project is `project`, or else the one in which the output lies.
pub(super) fn check_output(out: &Path, project: Option<&Path>) -> Result<(), DiskError> {
    let real = resolve(out);
    let root = match project {
        Some(root) => Some(resolve(root)),
        None => real
            .ancestors()
            .find(|folder| folder.join("polyleaf.toml").is_file())
            .map(Path::to_owned),
    };
    let Some(root) = root else {
        return Ok(());
    };
    let refused = |problem: String| {
        Err(DiskError::new(
            DiskErrorKind::OutputAmongSources,
            out.display().to_string(),
            problem,
            "choose a folder of its own for the output, such as public",
        ))
    };
    if root.starts_with(&real) {
        return refused("is the project itself, or a folder around it".to_owned());
    }
    for name in SOURCE_FOLDERS {
        let sources = resolve(&root.join(name));
        if real.starts_with(&sources) || sources.starts_with(&real) {
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
                real.push(name);
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
            (found, real) = match resolved {
                Ok(resolved) => resolved,
                Err(_) => return in_the_way("is, or is in, a link to something that does not exist"),
            };
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
