//! A picture of the theme: what it is and how large, from its content.

use imagesize::{Compression, ImageType};

use crate::project::theme::svg;
use crate::source::{ReadError, Tree};

/// The largest side, in pixels: more than any screen shows of a logo.
const MAX_SIDE: u32 = 8192;

/// Size of a picture that can be used, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
}

/// Why a picture cannot be used, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) what: String,
    pub(super) help: &'static str,
}

impl Problem {
    pub(super) fn new(what: impl Into<String>, help: &'static str) -> Self {
        Self {
            what: what.into(),
            help,
        }
    }
}

const NO_PICTURE: &str = "Save it again as PNG, JPEG, GIF, WebP, AVIF or SVG.";
const TOO_LARGE: &str = "Save it smaller: 400 pixels are enough for a logo, and SVG needs none.";

/// Looks at the picture at `path`, of at most `limit` bytes.
pub(super) fn read(tree: &dyn Tree, path: &str, limit: u64) -> Result<Picture, Problem> {
    let bytes = match tree.read(path, limit) {
        Ok(bytes) => bytes,
        Err(ReadError::TooLarge { len, .. }) => {
            let kilobytes = |bytes: u64| bytes.div_ceil(1024);
            let what = format!(
                "it has {} kB, and every page loads it; {} kB are the most",
                kilobytes(len),
                kilobytes(limit)
            );
            return Err(Problem::new(what, TOO_LARGE));
        }
        Err(error) => {
            return Err(Problem::new(
                error.to_string(),
                "Make it a readable file inside the project.",
            ));
        }
    };
    let picture = if path.to_ascii_lowercase().ends_with(".svg") {
        svg::read(&bytes)?
    } else {
        raster(&bytes)?
    };
    match picture.width.max(picture.height) {
        _ if picture.width == 0 || picture.height == 0 => {
            Err(Problem::new("it has no width or no height", NO_PICTURE))
        }
        side if side > MAX_SIDE => Err(Problem::new(
            format!("a side has {side} pixels, and {MAX_SIDE} are the most"),
            TOO_LARGE,
        )),
        _ => Ok(picture),
    }
}

fn raster(bytes: &[u8]) -> Result<Picture, Problem> {
    let is_known = matches!(
        imagesize::image_type(bytes),
        Ok(ImageType::Png
            | ImageType::Jpeg
            | ImageType::Gif
            | ImageType::Webp
            | ImageType::Heif(Compression::Av1))
    );
    let size = imagesize::blob_size(bytes).ok().filter(|_| is_known);
    let side = |side: usize| u32::try_from(side).unwrap_or(u32::MAX);
    size.map(|size| Picture {
        width: side(size.width),
        height: side(size.height),
    })
    .ok_or_else(|| Problem::new("its content is no picture that browsers show", NO_PICTURE))
}
