//! Judged project → files: the site is planned and rendered, what is known to be there as it should be stays.

use crate::pipeline::{CONTENT, Judged, Knowledge, MAX_IMAGE_BYTES};
use crate::render::{Product, RenderError, RenderSummary, Rendered, render};
use crate::site::{Stage, TextOptions, theme_file};
use crate::source::{Output, Tree};

/// What a build did.
#[derive(Debug)]
pub struct Built {
    /// What was rendered, or stayed.
    pub summary: RenderSummary,
    /// What the next build can go by, where this one was meant to leave something ([`judge_again`](crate::pipeline::judge_again)).
    pub knowledge: Option<Knowledge>,
}

/// Renders the site to `output`, image files included. What is known to be there as it should be stays.
///
/// # Errors
/// What `output` or the tree answered when a file could not be written or read.
pub fn build(
    judged: &mut Judged<'_>,
    tree: &dyn Tree,
    stage: Stage,
    output: &dyn Output,
) -> Result<Built, RenderError> {
    let options = BuildOptions {
        stage,
        ..BuildOptions::default()
    };
    build_with(judged, tree, options, output)
}

/// What is built, and for whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BuildOptions {
    /// The public site, or a draft of everything.
    pub stage: Stage,
    /// Pages and texts, or fragments.
    pub product: Product,
    /// How plain texts are written.
    pub text: TextOptions,
}

/// [`build`] of what `options` say.
///
/// # Errors
/// The same.
pub fn build_with(
    judged: &mut Judged<'_>,
    tree: &dyn Tree,
    options: BuildOptions,
    output: &dyn Output,
) -> Result<Built, RenderError> {
    if !judged.has_texts {
        return Err(RenderError::NoTexts);
    }
    let kept = judged.restore(tree, options, output);
    let mut site = judged.site(options.stage);
    site.text = options.text;
    let images = site
        .images()
        .map(|(path, target)| ([CONTENT, path].concat(), target));
    let assets = &judged.project.theme.assets;
    let assets = assets
        .iter()
        .map(|path| (["theme/", path].concat(), theme_file(path)));
    let copied = images.chain(assets);
    for (path, target) in copied.filter(|_| options.product == Product::Site) {
        let bytes = tree.read(&path, MAX_IMAGE_BYTES);
        bytes
            .map_err(|error| error.to_string())
            .and_then(|bytes| output.put(&target, &bytes))
            .map_err(|reason| RenderError::Output(target, reason))?;
    }
    let is_kept = |number| kept.is_kept(number);
    let Rendered { summary, articles } = render(&site, options.product, output, &is_kept)?;
    let summary = summary + kept.keep(output)?;
    Ok(Built {
        summary,
        knowledge: judged.knowledge(&site, kept, articles),
    })
}
