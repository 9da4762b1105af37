//! Relative addresses (RFC 3986, sections 2.1 and 5.2.4).

/// Where `address`, written in the file `from`, leads: both are below one folder, and so is what is returned. What
/// follows a `?` is left out, percent signs are read. None where it leads out of the folder.
pub fn resolve_relative(from: &str, address: &str) -> Option<String> {
    let address = percent_decoded(address.split('?').next().unwrap_or(address));
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// An address with its percent signs read; as it is where that is no text.
pub fn percent_decoded(address: &str) -> String {
    if !address.contains('%') {
        return address.to_owned();
    }
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = hex {
            bytes.push(high << 4 | low);
            rest = tail.get(2..).unwrap_or_default();
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_where_browsers_go() {
        for (from, address, expected) in [
            ("a", "b.md", Some("b.md")),
            ("care/a", "./b.md", Some("care/b.md")),
            ("care/a", "../b.md?x", Some("b.md")),
            ("a", "my%20scan.png", Some("my scan.png")),
            ("a", "100%.png", Some("100%.png")),
            ("a", "%FF.png", Some("%FF.png")),
            ("a", "../b.md", None),
        ] {
            assert_eq!(
                resolve_relative(from, address).as_deref(),
                expected,
                "{from}: {address}"
            );
        }
    }
}
