//! Markdown of other site generators, as an article has it: title and description apart, lines where they were.

use toml::Table;

/// A document taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::translate) struct Foreign {
    /// Of the front matter, else the heading of level 1 that begins the text.
    pub(in crate::translate) title: Option<String>,
    /// Of the front matter.
    pub(in crate::translate) description: Option<String>,
    /// The rest, with empty lines for what was taken out, so that each line has its number.
    pub(in crate::translate) body: String,
    /// Keys of the front matter that no article has.
    pub(in crate::translate) left_out: Vec<String>,
}

/// Takes a document apart. Front matter is YAML between `---` (of it lines `key: value`) or TOML between
/// `+++`.
pub(in crate::translate) fn take_apart(text: &str) -> Foreign {
    let text = text.replace("\r\n", "\n");
    let mut foreign = Foreign::default();
    let (front, rest) = front_matter(&text);
    match front {
        Some(Front::Yaml(lines)) => yaml(lines, &mut foreign),
        Some(Front::Toml(lines)) => toml_table(lines, &mut foreign),
        None => {}
    }
    let taken = text.len() - rest.len();
    let lines = text.get(..taken).unwrap_or_default();
    foreign.body = "\n".repeat(lines.matches('\n').count());
    heading(rest, &mut foreign);
    foreign
}

enum Front<'t> {
    Yaml(&'t str),
    Toml(&'t str),
}

/// The lines between two fences at the very start, and what follows.
fn front_matter(text: &str) -> (Option<Front<'_>>, &str) {
    for fence in ["---\n", "+++\n"] {
        let Some(inside) = text.strip_prefix(fence) else {
            continue;
        };
        let mut at = 0;
        for line in inside.split_inclusive('\n') {
            let is_end = line.trim_end() == fence.trim_end()
                || fence.starts_with('-') && line.trim_end() == "...";
            if is_end {
                let lines = inside.get(..at).unwrap_or_default();
                let rest = inside.get(at + line.len()..).unwrap_or_default();
                let is_yaml = fence.starts_with('-');
                // Two rules with text between them are no front matter.
                if is_yaml && !lines.lines().any(|line| key_value(line).is_some()) {
                    return (None, text);
                }
                let front = if is_yaml {
                    Front::Yaml(lines)
                } else {
                    Front::Toml(lines)
                };
                return (Some(front), rest);
            }
            at += line.len();
        }
    }
    (None, text)
}

/// `key: value` of a line that is not indented.
fn key_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let is_key = !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let is_apart = value.is_empty() || value.starts_with([' ', '\t']);
    (is_key && is_apart).then(|| (key, value.trim()))
}

fn yaml(text: &str, foreign: &mut Foreign) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((key, first)) = key_value(line) else {
            continue;
        };
        let mut value = match first {
            ">" | "|" | ">-" | "|-" | ">+" | "|+" => String::new(),
            _ => first.to_owned(),
        };
        while let Some(more) = lines.next_if(|it| it.starts_with([' ', '\t'])) {
            if !value.is_empty() {
                value.push(' ');
            }
            value.push_str(more.trim());
        }
        take(key, Some(unquoted(&value)), foreign);
    }
}

/// A scalar of YAML without its quotation marks or comment.
fn unquoted(value: &str) -> String {
    if let Some(inner) = value.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
        return inner.replace("\\\"", "\"").replace("\\\\", "\\");
    }
    if let Some(inner) = value
        .strip_prefix('\'')
        .and_then(|it| it.strip_suffix('\''))
    {
        return inner.replace("''", "'");
    }
    let value = value.split_once(" #").map_or(value, |(value, _)| value);
    value.trim().to_owned()
}

fn toml_table(text: &str, foreign: &mut Foreign) {
    let Ok(table) = text.parse::<Table>() else {
        return;
    };
    for (key, value) in &table {
        take(key, value.as_str().map(str::to_owned), foreign);
    }
}

fn take(key: &str, value: Option<String>, foreign: &mut Foreign) {
    let value = value.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    match (key, value.filter(|text| !text.is_empty())) {
        ("title", Some(value)) => foreign.title = Some(value),
        ("description" | "summary", Some(value)) => {
            foreign.description.get_or_insert(value);
        }
        _ => foreign.left_out.push(key.to_owned()),
    }
}

/// Takes the heading of level 1 that begins the text.
fn heading(rest: &str, foreign: &mut Foreign) {
    let mut lines = rest.split_inclusive('\n');
    let mut before = String::new();
    let Some(first) = lines.by_ref().find(|line| {
        let is_blank = line.trim().is_empty();
        if is_blank {
            before.push('\n');
        }
        !is_blank
    }) else {
        foreign.body.push_str(rest);
        return;
    };
    let second = lines.next().unwrap_or_default();
    let is_underline = |line: &str| {
        let line = line.trim_end();
        !line.is_empty() && line.bytes().all(|byte| byte == b'=')
    };
    let (title, taken) = if let Some(title) = first.strip_prefix("# ") {
        (Some(title), first.len())
    } else if is_underline(second) && !first.starts_with([' ', '\t', '>', '-', '#']) {
        (Some(first), first.len() + second.len())
    } else {
        (None, 0)
    };
    let begins = before.len();
    let after = blank_aware(rest, begins).get(taken..).unwrap_or_default();
    foreign.body.push_str(&before);
    match title {
        Some(title) => {
            let lines = rest.len() - after.len();
            let lines = rest.get(..lines).unwrap_or_default().matches('\n').count();
            foreign.body.push_str(&"\n".repeat(lines - begins));
            let title = title.trim().trim_end_matches('#').trim_end();
            if foreign.title.is_none() && !title.is_empty() {
                foreign.title = Some(without_attributes(title).to_owned());
            }
            foreign.body.push_str(after);
        }
        None => foreign.body.push_str(blank_aware(rest, begins)),
    }
}

/// What follows so many blank lines.
fn blank_aware(text: &str, blank: usize) -> &str {
    let length: usize = text.split_inclusive('\n').take(blank).map(str::len).sum();
    text.get(length..).unwrap_or_default()
}

/// A heading without `{#id}`.
fn without_attributes(heading: &str) -> &str {
    match heading.rsplit_once('{') {
        Some((text, rest)) if rest.starts_with(['#', '.']) && rest.ends_with('}') => {
            text.trim_end()
        }
        _ => heading,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn title_and_description_are_taken_and_lines_stay() {
        for (text, title, description, body, left_out) in [
            ("One.\n", "", "", "One.\n", ""),
            ("\n# T {#x}\n\nOne.\n", "T", "", "\n\n\nOne.\n", ""),
            ("T\n===\nOne.\n", "T", "", "\n\nOne.\n", ""),
            (
                "---\ntitle: \"A \\\"b\\\"\"\r\ndescription: >\n  one\n  two\nweight: 3 # x\n---\n# B\nOne.\n",
                "A \"b\"",
                "one two",
                "\n\n\n\n\n\n\n\nOne.\n",
                "weight",
            ),
            (
                "+++\ntitle = \"A\"\nweight = 3\n[extra]\nx = 1\n+++\nOne.\n",
                "A",
                "",
                "\n\n\n\n\n\nOne.\n",
                "extra weight",
            ),
            (
                "---\nno front matter\n---\n",
                "",
                "",
                "---\nno front matter\n---\n",
                "",
            ),
            ("---\ntitle: open\n", "", "", "---\ntitle: open\n", ""),
            ("## Two\n# One\n", "", "", "## Two\n# One\n", ""),
            ("", "", "", "", ""),
            ("\n\n", "", "", "\n\n", ""),
        ] {
            let found = take_apart(text);
            assert_eq!(found.title.unwrap_or_default(), title, "{text}");
            assert_eq!(found.description.unwrap_or_default(), description, "{text}");
            assert_eq!(found.body, body, "{text}");
            assert_eq!(found.left_out.join(" "), left_out, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_lost(text in "(---|\\+\\+\\+|# |=|a: b|x|\n| ){0,30}") {
            let body = take_apart(&text).body;
            proptest::prop_assert_eq!(body.matches('\n').count(), text.matches('\n').count());
        }
    }
}
