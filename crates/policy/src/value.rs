//! The smaller value types of condition operators: address ranges and base64.

use std::net::IpAddr;

/// An address range. Host bits are masked off; the two address families never match each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cidr {
    v6: bool,
    network: u128,
    mask: u128,
}

impl Cidr {
    /// `address/length`, or a bare address for that address alone.
    pub(crate) fn parse(text: &str) -> Option<Cidr> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let (v6, bits, width) = bits(address);
        let length = match length {
            Some(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                text.parse().ok().filter(|n| *n <= width)?
            }
            Some(_) => return None,
            None => width,
        };
        // Within the width: a shift by the whole width (a /0) leaves no bits.
        let all = u128::MAX >> (128 - width);
        let mask = all & all.checked_shl(width - length).unwrap_or(0);
        Some(Cidr { v6, network: bits & mask, mask })
    }

    pub(crate) fn contains(&self, address: IpAddr) -> bool {
        let (v6, bits, _) = bits(address);
        v6 == self.v6 && bits & self.mask == self.network
    }
}

fn bits(address: IpAddr) -> (bool, u128, u32) {
    match address {
        IpAddr::V4(address) => (false, u128::from(address.to_bits()), 32),
        IpAddr::V6(address) => (true, address.to_bits(), 128),
    }
}

/// Decodes standard base64 with its padding; `None` for anything else.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let body = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    for group in body.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for byte in group {
            let six = match byte {
                b'A'..=b'Z' => byte - b'A',
                b'a'..=b'z' => byte - b'a' + 26,
                b'0'..=b'9' => byte - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return None,
            };
            bits = bits << 6 | u32::from(six);
        }
        bits <<= 6 * (4 - group.len());
        out.extend(bits.to_be_bytes().into_iter().skip(1).take(group.len() * 6 / 8));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_contain_their_addresses_only() {
        for (range, address, expected) in [
            ("0.0.0.0/0", "203.0.113.9", true),
            ("10.1.2.3/8", "10.255.0.1", true),
            ("10.0.0.0/8", "11.0.0.0", false),
            ("10.0.0.1", "10.0.0.1", true),
            ("10.0.0.1", "10.0.0.2", false),
            ("0.0.0.0/0", "::1", false),
            ("::/0", "10.0.0.1", false),
            ("::/0", "2001:db8::1", true),
            ("2001:db8::/33", "2001:db8:7fff::1", true),
            ("2001:db8::/33", "2001:db8:8000::1", false),
        ] {
            let cidr = Cidr::parse(range).expect(range);
            assert_eq!(cidr.contains(address.parse().expect(address)), expected, "{range} {address}");
        }
        for text in
            ["", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/+8", "10.0.0", "10.0.0.0/8/8", "010.0.0.1"]
        {
            assert_eq!(Cidr::parse(text), None, "{text}");
        }
    }

    #[test]
    fn base64_is_decoded_strictly() {
        for (text, bytes) in [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob")]
        {
            assert_eq!(base64(text).as_deref(), Some(bytes.as_bytes()), "{text}");
        }
        for text in ["Z", "Zg", "Zg=", "Zm9v!===", "=", "====", "Zm=v", "Z==="] {
            assert_eq!(base64(text), None, "{text}");
        }
    }
}
