//! Images beside the articles.

use crate::locale::Locale;
use crate::site::Site;
use crate::source::resolve_relative;

/// Size of an image in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageSize {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl ImageSize {
    /// The size that the header of an image file says (PNG, JPEG, GIF, WebP, AVIF); none for anything else.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let size = imagesize::blob_size(bytes).ok()?;
        Some(Self {
            width: u32::try_from(size.width).ok()?,
            height: u32::try_from(size.height).ok()?,
        })
    }
}

/// An image as a page of a locale shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Path in the output.
    pub path: String,
    /// Size.
    pub size: ImageSize,
}

/// Folder of the output that holds the images.
const FOLDER: &str = "assets/";

impl Site<'_> {
    /// Every image: its path below the content folder, and its path in the output.
    pub fn images(&self) -> impl Iterator<Item = (&str, String)> {
        self.images
            .keys()
            .map(|path| (path.as_str(), [FOLDER, path].concat()))
    }

    /// The image that `source`, written in the article `from` (its slug), is in a locale:
    /// `x.<tag>.png` where there is one, else that of the nearest parent, else `x.png`. None when there is
    /// no such image.
    pub fn image(&self, from: &str, locale: &Locale, source: &str) -> Option<Image> {
        let path = resolve_relative(from, source)?;
        let (path, &size) = self
            .translated_image(&path, locale)
            .or_else(|| self.images.get_key_value(&path))?;
        Some(Image {
            path: [FOLDER, path].concat(),
            size,
        })
    }
    fn translated_image(&self, path: &str, locale: &Locale) -> Option<(&String, &ImageSize)> {
        let (stem, extension) = path.rsplit_once('.')?;
        let of = |locale: &Locale| {
            let own = [stem, ".", locale.tag(), ".", extension].concat();
            self.images.get_key_value(&own)
        };
        of(locale).or_else(|| locale.parents().iter().find_map(of))
    }
}
