//! Where each page is in the output, and how one page names another.

/// The page of the notices, in every language.
pub const NOTICES_PAGE: &str = "notices/index.html";
/// The notices as text.
pub const NOTICES_TEXT: &str = "notices/notices.txt";

/// `<tag>/<slug>/index.html`
pub fn article_page(tag: &str, slug: &str) -> String {
    [tag, "/", slug, "/index.html"].concat()
}

/// `<tag>/<slug>/<last part of the slug>.<tag>.txt`: the name says what it is once it was downloaded.
pub fn article_text(tag: &str, slug: &str) -> String {
    [tag, "/", slug, "/", last_part(slug), ".", tag, ".txt"].concat()
}

/// `<tag>/index.html`: the articles of a locale.
pub fn index_page(tag: &str) -> String {
    [tag, "/index.html"].concat()
}

/// `<tag>/index.<tag>.txt`
pub fn index_text(tag: &str) -> String {
    [tag, "/index.", tag, ".txt"].concat()
}

/// `<tag>/<alias>/index.html`: a former address.
pub fn redirect_page(tag: &str, alias: &str) -> String {
    article_page(tag, alias)
}

/// The last part of a slug.
pub(super) fn last_part(slug: &str) -> &str {
    slug.rsplit('/').next().unwrap_or(slug)
}

/// Path without a final `index.html`, as servers show it.
pub(super) fn without_index(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

/// Appends `path` percent-encoded: unreserved characters and `/` stay (RFC 3986, section 2.3).
pub(super) fn push_encoded(out: &mut String, path: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in path.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(
                    HEX.get(usize::from(digit)).copied().unwrap_or(b'0'),
                ));
            }
        }
    }
}

/// `path` percent-encoded.
pub fn encode_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    push_encoded(&mut out, path);
    out
}

/// The relative reference from the page at `from` to the file at `to`, both paths of the output;
/// percent-encoded, with `index.html` left out. The page itself is `./` or its own name.
pub fn relative_href(from: &str, to: &str) -> String {
    let from_folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let target = without_index(to);
    let (to_folder, name) = target.rsplit_once('/').unwrap_or(("", target));
    let parts = |folder: &'_ str| -> usize {
        if folder.is_empty() {
            0
        } else {
            folder.split('/').count()
        }
    };
    let common = if from_folder.is_empty() || to_folder.is_empty() {
        0
    } else {
        from_folder
            .split('/')
            .zip(to_folder.split('/'))
            .take_while(|(a, b)| a == b)
            .count()
    };
    let mut href = "../".repeat(parts(from_folder) - common);
    for part in to_folder
        .split('/')
        .filter(|part| !part.is_empty())
        .skip(common)
    {
        push_encoded(&mut href, part);
        href.push('/');
    }
    push_encoded(&mut href, name);
    if href.is_empty() {
        href.push_str("./");
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_relative_and_servers_need_no_index() {
        for (from, to, href) in [
            ("es/a/index.html", "ar/a/index.html", "../../ar/a/"),
            ("es/a/index.html", "es/a/index.html", "./"),
            ("es/a/index.html", "es/a/a.es.txt", "a.es.txt"),
            ("es/a/b/index.html", "style.css", "../../../style.css"),
            ("index.html", "zh-Hans/index.html", "zh-Hans/"),
            ("es/index.html", "index.html", "../"),
            ("es/a/index.html", "es/ab/index.html", "../ab/"),
            ("es/a/index.html", "es/a/b c/index.html", "b%20c/"),
            ("es/índice/index.html", "es/año/index.html", "../a%C3%B1o/"),
            ("index.html", "index.html", "./"),
        ] {
            assert_eq!(relative_href(from, to), href, "{from} → {to}");
        }
    }

    #[test]
    fn a_text_file_is_named_after_the_last_part_of_the_slug() {
        assert_eq!(
            article_text("ar", "pain/ketamine"),
            "ar/pain/ketamine/ketamine.ar.txt"
        );
        assert_eq!(without_index("ar/myindex.html"), "ar/myindex.html");
    }
}
