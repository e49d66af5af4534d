use super::*;

/// An RSA key of 2,048 bits, and what `ssh-keygen` says of it.
const LINE: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQD3AXIUpEDq8PnFNawvyOs6Y6ukjaNtMSXemv+pC/9sL8S864BmFvI3CSJbatFEaMo7KZfCf2FKcLvud7X3v4wy8kNS90jz9XrPe16k9ya5zMy0ZcPjnTsnDIMxI1LMS7k4bC//rkGZMZ5iL+oDynQjSmsWUkSrEUtmMJ1EmDnCIShR8Lw0isz2iVjW3rrmWh05JByEH1F1245S3a9eFdhrD1OzDiqL8bD1/AGvR1cpqNrbWjvqEOdT6Tx1fFCSfC3N+5+82JYPkKDOr5TrD3S+01TWYYCA+dte2UPKeo9v5ggN+WOyu60BwucQw2Q7QJw0pUaH4W/O++5D8yS1cGS9";
const FINGERPRINT: &str = "aa:e8:fb:3f:f3:fb:03:1d:f0:5e:f7:ec:b6:8f:e3:e4";
const PEM: &str = "-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9wFyFKRA6vD5xTWsL8jr
OmOrpI2jbTEl3pr/qQv/bC/EvOuAZhbyNwkiW2rRRGjKOymXwn9hSnC77ne197+M
MvJDUvdI8/V6z3tepPcmuczMtGXD4507JwyDMSNSzEu5OGwv/65BmTGeYi/qA8p0
I0prFlJEqxFLZjCdRJg5wiEoUfC8NIrM9olY1t665lodOSQchB9RdduOUt2vXhXY
aw9Tsw4qi/Gw9fwBr0dXKaja21o76hDnU+k8dXxQknwtzfufvNiWD5Cgzq+U6w90
vtNU1mGAgPnbXtlDynqPb+YIDfljsrutAcLnEMNkO0CcNKVGh+FvzvvuQ/MktXBk
vQIDAQAB
-----END PUBLIC KEY-----";
const PKCS1: &str = "-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEA9wFyFKRA6vD5xTWsL8jrOmOrpI2jbTEl3pr/qQv/bC/EvOuAZhby
NwkiW2rRRGjKOymXwn9hSnC77ne197+MMvJDUvdI8/V6z3tepPcmuczMtGXD4507
JwyDMSNSzEu5OGwv/65BmTGeYi/qA8p0I0prFlJEqxFLZjCdRJg5wiEoUfC8NIrM
9olY1t665lodOSQchB9RdduOUt2vXhXYaw9Tsw4qi/Gw9fwBr0dXKaja21o76hDn
U+k8dXxQknwtzfufvNiWD5Cgzq+U6w90vtNU1mGAgPnbXtlDynqPb+YIDfljsrut
AcLnEMNkO0CcNKVGh+FvzvvuQ/MktXBkvQIDAQAB
-----END RSA PUBLIC KEY-----";
/// An RSA key of 1,024 bits.
const SMALL: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQCmsyK0wuISZdng5/0DItKmFBeUrFtVsmzJ5vDcbHws8y2KrJvqUtHj6cjRoe3/krgU3BLVuQh8gukdSZQNYKzZvlM7HYjNysJuN36Z2qqiT/sXinMyxWGlAN8SMHxiT7RFREZpWLc5iJGv2ebqV2Ylz6306iNLeIOcojSfgzckfw==";
const ED25519: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICJ21lDi3spt/6ZpHEiBlJNmDlZ1RibAkUu+BBFnJ73p x";
const P256: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEdok3WhM6FcQ549HknqoAVYCzc6oY
3q/Skvpwht67nqJRH8o6lDsxbWGyd0UAznLfJ91dHRyNyhxycKTan3iP8A==
-----END PUBLIC KEY-----";

/// A line made of these fields.
fn line(algorithm: &str, fields: &[&[u8]]) -> String {
    let mut wire = Vec::new();
    for field in fields {
        wire.extend(u32::try_from(field.len()).unwrap().to_be_bytes());
        wire.extend(*field);
    }
    format!("{algorithm} {}", STANDARD.encode(wire))
}

#[test]
fn a_key_is_the_same_in_each_encoding() {
    let commented = format!("\r\n{LINE} alice@laptop, her own  \n");
    let windows = PEM.replace('\n', "\r\n");
    let forms = [
        (LINE, Encoding::Ssh),
        (&commented, Encoding::Ssh),
        (PEM, Encoding::Pem),
        (&windows, Encoding::Pem),
        (PKCS1, Encoding::Pem),
    ];
    for (text, expected) in forms {
        let (key, encoding) = RsaMaterial::read(text).unwrap();
        assert_eq!(encoding, expected);
        assert_eq!(key.write(Encoding::Ssh).as_deref(), Some(LINE));
        assert_eq!(key.write(Encoding::Pem).as_deref(), Some(PEM));
        assert_eq!(key.fingerprint(), FINGERPRINT);
    }
}

#[test]
fn keys_of_other_kinds_and_sizes_are_told_from_garbage() {
    let odd = vec![0xff_u8; 256];
    let signless = [&[0][..], &odd].concat();
    let huge = [&[0][..], &vec![0xff; 2049]].concat();
    let even = [&signless[..256], &[0xfe]].concat();
    let unacceptable = [
        SMALL.to_owned(),
        ED25519.to_owned(),
        P256.to_owned(),
        line("ssh-rsa", &[b"ssh-rsa", &[1, 0, 1], &huge]),
        line("ssh-rsa", &[b"ssh-rsa", &[1, 0, 1], &even]),
        // An exponent that takes hours, and ones that sign nothing.
        line("ssh-rsa", &[b"ssh-rsa", &[127; 200], &signless]),
        line("ssh-rsa", &[b"ssh-rsa", &[1], &signless]),
        line("ssh-rsa", &[b"ssh-rsa", &[2], &signless]),
    ];
    for text in unacceptable {
        assert_eq!(RsaMaterial::read(&text).unwrap_err(), Unusable::Kind, "{text}");
    }
    let garbage = [
        String::new(),
        "ssh-rsa".to_owned(),
        "ssh-rsa AAAA".to_owned(),
        "ssh-rsa !!!!".to_owned(),
        LINE.trim_start_matches("ssh-rsa ").to_owned(),
        format!("{LINE}\n{LINE}"),
        format!("command=\"x\" {LINE}"),
        LINE.replacen("ssh-rsa", "ssh-ed25519", 1),
        PEM.replace("PUBLIC", "PRIVATE"),
        PEM.replace("MIIBI", "MIIBJ"),
        format!("{PEM}\n{PEM}"),
        line("ssh-rsa", &[b"ssh-rsa", &[1, 0, 1], &odd]),
        line("ssh-rsa", &[b"ssh-rsa", &[0, 1, 0, 1], &signless]),
        line("ssh-rsa", &[b"ssh-rsa", &[], &signless]),
        line("ssh-rsa", &[b"ssh-rsa", &[1, 0, 1], &signless, b"more"]),
        line("ssh-rsa", &[b"ssh-rsa", &[1, 0, 1]]),
        format!("ssh-rsa {}", STANDARD.encode([0xff; 64])),
        "x".repeat(TEXT_LENGTH_MAX + 1),
    ];
    for text in garbage {
        assert_eq!(RsaMaterial::read(&text).unwrap_err(), Unusable::Encoding, "{text}");
    }
}
