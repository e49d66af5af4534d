//! No sensitive value in `Debug`, in redacted JSON or in a violation.

use protocol::json;
use protocol::query::{self, Params};
use protocol::shape::{Kind, Shape, ShapeInfo, Slot, TypeInfo};
use protocol::{Blob, Secret};

use crate::filler::{Filler, operations};

const PLANTED: &str = "planted-secret-value";

/// Puts the marker into every sensitive place that is filled; says whether there was any.
fn plant(shape: &mut dyn Shape) -> bool {
    let mut any = false;
    for (index, member) in shape.info().members.iter().enumerate() {
        any |= plant_in(shape.member_mut(index).unwrap().slot(), member.of);
    }
    any
}

fn plant_in(slot: Slot<'_>, of: &TypeInfo) -> bool {
    match (slot, of.sensitive) {
        (Slot::Secret(place), true) => *place = Secret::from(PLANTED),
        (Slot::Blob(place), true) => *place = Blob::new(PLANTED.into()),
        (Slot::Structure(shape), _) => return plant(shape),
        (Slot::List(list), _) => {
            let Kind::List(item) = of.kind else { panic!("{of:?}") };
            return plant_in(list.push(), item);
        }
        (_, true) => panic!("a kind of value that cannot be redacted"),
        (_, false) => return false,
    }
    true
}

fn leaks(text: &str) -> bool {
    text.contains(PLANTED) || text.contains("cGxhbnRlZC1zZWNyZXQ") || text.contains("112, 108, 97, 110")
}

#[test]
fn sensitive_values_are_never_shown() {
    let mut planted = 0;
    for operation in operations() {
        for mut shape in [(operation.new_input)(), (operation.new_output)()] {
            Filler(1).fill(shape.as_mut(), true);
            if !plant(shape.as_mut()) {
                continue;
            }
            planted += 1;
            assert!(leaks(&json::to_value(shape.as_ref(), false).to_string()), "{}", operation.name);
            assert!(!leaks(&json::to_value(shape.as_ref(), true).to_string()), "{}", operation.name);
            assert!(!leaks(&format!("{shape:?}")), "{}", operation.name);
        }
    }
    assert!(planted > 20, "{planted}");
}

#[test]
fn violations_never_echo_a_sensitive_value() {
    fn sensitive(info: &'static ShapeInfo) -> impl Iterator<Item = &'static str> {
        info.members.iter().filter(|member| member.of.sensitive).map(|member| member.name)
    }
    let mut refused = 0;
    for operation in operations() {
        for name in sensitive(operation.input) {
            let mut input = (operation.new_input)();
            Filler(1).fill(input.as_mut(), true);
            let pairs = query::encode(input.as_ref()).into_iter();
            // Too long for most, and outside the pattern of all that have one.
            let bad = format!("{PLANTED}\u{1F600}").repeat(5_000);
            let params: Params =
                pairs.filter(|(other, _)| other != name).chain([(name.to_owned(), bad)]).collect();
            if let Err(error) = query::decode_into(input.as_mut(), &params) {
                refused += 1;
                assert!(!leaks(&error.to_string()), "{} {name}", operation.name);
            }
        }
    }
    assert!(refused > 5, "{refused}");
}
