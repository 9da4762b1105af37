//! Shapes of names: what a slug, a section id, a variable, a rule code may look like.

/// Parts of a slug at most: deeper folders give addresses nobody can read out.
const MAX_SLUG_PARTS: usize = 8;

/// Whether `text` is a slug: parts `[a-z0-9]+(-[a-z0-9]+)*` joined by `/`, at most eight.
pub fn is_slug(text: &str) -> bool {
    text.split('/').count() <= MAX_SLUG_PARTS && text.split('/').all(is_slug_part)
}

/// Whether `text` is a section id: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
pub(super) fn is_section_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && is_slug_part(text)
}

/// Whether `text` is a variable's name: `[a-z][a-z0-9-]*`, as Fluent reads it after `$`.
pub(super) fn is_variable_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Whether `text` looks like a rule, `family/bad-pattern`.
pub(super) fn is_rule(text: &str) -> bool {
    text.split_once('/')
        .is_some_and(|(family, name)| is_section_id(family) && is_section_id(name))
}

/// Whether `text` looks like a family of rules, `family/*`.
pub(super) fn is_family(text: &str) -> bool {
    text.strip_suffix("/*").is_some_and(is_section_id)
}

fn is_slug_part(text: &str) -> bool {
    text.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_accept_and_refuse() {
        for good in ["a", "a/b", "after-care/2-weeks", "1/2/3/4/5/6/7/8"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in [
            "",
            "/",
            "a/",
            "/a",
            "a//b",
            "A",
            "a_b",
            "-a",
            "a-",
            "a--b",
            "é",
            "1/2/3/4/5/6/7/8/9",
        ] {
            assert!(!is_slug(bad), "{bad}");
        }
        assert!(is_section_id("side-effects") && !is_section_id("2-weeks"));
        assert!(is_variable_name("a--b") && !is_variable_name("1a") && !is_variable_name("a_b"));
        assert!(is_rule("text/repeated-word") && !is_rule("text/*") && !is_rule("text"));
        assert!(is_family("text/*") && !is_family("*/*") && !is_family("text/x"));
    }
}
