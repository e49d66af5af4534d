//! Percent-encoding: RFC 3986 for what is written, and the form rules (`+` is a space) for what is read.

/// Encodes all but the unreserved characters `A-Z a-z 0-9 - . _ ~`; a space becomes `%20`.
///
/// This is also how replies carry policy documents.
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() + text.len() / 4);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 15] {
                encoded
                    .extend(char::from_digit(u32::from(digit), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
    encoded
}

/// Decodes `%XX`, and `+` as a space. `None` if an escape is broken or the result is not UTF-8.
///
/// The room for the result is taken at once, so that no copy of a secret is left behind by growing.
pub fn decode_form(text: &[u8]) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            other => other,
        });
    }
    match String::from_utf8(decoded) {
        Ok(text) => Some(text),
        Err(error) => {
            zeroize::Zeroize::zeroize(&mut error.into_bytes());
            None
        }
    }
}

fn hex(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encode("aZ0-._~ +/\"é\n"), "aZ0-._~%20%2B%2F%22%C3%A9%0A");
    }

    #[test]
    fn forms_are_decoded_and_broken_ones_refused() {
        assert_eq!(decode_form(b"a+b%20c%2b%C3%a9"), Some("a b c+é".to_owned()));
        for broken in [&b"%"[..], b"%2", b"%zz", b"%+1", b"%ff", b"\xff"] {
            assert_eq!(decode_form(broken), None);
        }
    }
}
