//! Where issuers may be.
//!
//! Who registers a provider is an administrator, and issuers of the own network are what many servers are for. So private
//! addresses are fine. What no issuer has is refused: addresses of the link, where clouds tell machines their credentials,
//! of many or of nobody, and of this machine, whose services may think that whoever asks is one of them. And an issuer out
//! in the open cannot send us into the private network.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How far inside addresses are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Anybody's.
    Public,
    /// Of a private network, or of this machine where that is allowed.
    Private,
}

/// How far inside this address is; none if no issuer is there.
pub(super) fn reach(address: IpAddr, loopback: bool) -> Option<Reach> {
    let address = address.to_canonical();
    if address.is_loopback() {
        return loopback.then_some(Reach::Private);
    }
    if address.is_unspecified() || address.is_multicast() {
        return None;
    }
    match address {
        IpAddr::V4(address) => reach_v4(address),
        IpAddr::V6(address) => reach_v6(address),
    }
}

fn reach_v4(address: Ipv4Addr) -> Option<Reach> {
    let [first, second, ..] = address.octets();
    if address.is_link_local() || address.is_broadcast() || first == 0 || first >= 240 {
        return None;
    }
    // RFC 1918, and what RFC 6598 shares between a provider and its customers.
    let private = address.is_private() || (first == 100 && (64..128).contains(&second));
    Some(if private { Reach::Private } else { Reach::Public })
}

fn reach_v6(address: Ipv6Addr) -> Option<Reach> {
    let [first, ..] = address.segments();
    match first {
        // fe80::/10, the link; fec0::/10, sites, which nobody has any more.
        0xfe80..=0xfeff => None,
        // fc00::/7, unique local addresses.
        0xfc00..=0xfdff => Some(Reach::Private),
        // 2000::/3 is all that is given out. 2002::/16 and 64:ff9b::/96 hold addresses of the other kind.
        0x2002 => None,
        0x2000..=0x3fff => Some(Reach::Public),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_issuer_is_where_clouds_tell_credentials_nor_on_this_machine() {
        for (address, expected) in [
            ("93.184.216.34", Some(Reach::Public)),
            ("2606:2800:220:1::1", Some(Reach::Public)),
            ("10.1.2.3", Some(Reach::Private)),
            ("172.16.0.1", Some(Reach::Private)),
            ("192.168.1.1", Some(Reach::Private)),
            ("100.64.0.1", Some(Reach::Private)),
            ("fd00::1", Some(Reach::Private)),
            ("::ffff:10.1.2.3", Some(Reach::Private)),
            ("169.254.169.254", None),
            ("::ffff:169.254.169.254", None),
            ("fe80::1", None),
            ("fec0::1", None),
            ("64:ff9b::a9fe:a9fe", None),
            ("2002:a9fe:a9fe::1", None),
            ("0.0.0.0", None),
            ("0.1.2.3", None),
            ("::", None),
            ("224.0.0.1", None),
            ("ff02::1", None),
            ("255.255.255.255", None),
            ("240.0.0.1", None),
            ("127.0.0.1", None),
            ("::1", None),
            ("::ffff:127.0.0.1", None),
        ] {
            assert_eq!(reach(address.parse().unwrap(), false), expected, "{address}");
        }
        for address in ["127.0.0.1", "::1", "::ffff:127.0.0.1"] {
            assert_eq!(reach(address.parse().unwrap(), true), Some(Reach::Private), "{address}");
        }
        assert_eq!(reach("169.254.169.254".parse().unwrap(), true), None);
    }
}
