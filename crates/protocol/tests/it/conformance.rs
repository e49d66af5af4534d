//! For every member of every input, at any depth: leaving it out or breaking one of its bounds gives an error that
//! names it.

use protocol::Code;
use protocol::operation::OperationInfo;
use protocol::query::{self, Params};
use protocol::shape::{Constraint, Kind, MemberInfo, ShapeInfo, TypeInfo};

use crate::filler::{Filler, operations, plain_texts, satisfies};

type Pairs = Vec<(String, String)>;

#[test]
fn every_member_of_every_input_is_checked() {
    let mut checks = 0;
    for operation in operations() {
        let mut input = (operation.new_input)();
        // A seed that leaves no list empty below, so that every nested member is there.
        Filler(3).fill(input.as_mut(), true);
        let mut walk = Walk { operation, pairs: query::encode(input.as_ref()), checks: &mut checks };
        assert_eq!(walk.decode(&walk.pairs.clone()), None);
        walk.structure(operation.input, "", "", true);
    }
    assert!(checks > 1_500, "{checks}");
}

struct Walk<'a> {
    operation: &'static OperationInfo,
    pairs: Pairs,
    checks: &'a mut usize,
}

impl Walk<'_> {
    fn decode(&self, pairs: &Pairs) -> Option<protocol::Error> {
        let params: Params = pairs.iter().cloned().collect();
        query::decode_into((self.operation.new_input)().as_mut(), &params).err()
    }

    /// All pairs but those at `name` or below it.
    fn without(&self, name: &str) -> Pairs {
        let below = format!("{name}.");
        self.pairs.iter().filter(|(other, _)| other != name && !other.starts_with(&below)).cloned().collect()
    }

    fn structure(&mut self, info: &'static ShapeInfo, name: &str, field: &str, top: bool) {
        for member in info.members {
            let (first, rest) = member.name.split_at(1);
            let dot = if top { "" } else { "." };
            let name = format!("{name}{dot}{}", member.name);
            let field = format!("{field}{dot}{}{rest}", first.to_lowercase());
            // A structure whose only member goes is itself missing, and named in its place.
            if top || info.members.len() > 1 {
                self.missing(member, &name, &field);
            }
            self.value(member.of, &name, &field);
        }
    }

    fn missing(&mut self, member: &MemberInfo, name: &str, field: &str) {
        let error = self.decode(&self.without(name));
        *self.checks += 1;
        if member.required && self.pairs.iter().any(|(other, _)| other.starts_with(name)) {
            let message = error.unwrap_or_else(|| panic!("{} {name}", self.operation.name)).to_string();
            let expected = format!("at '{field}' failed to satisfy constraint: Member must not be null");
            assert!(message.starts_with("ValidationError: 1 validation error detected: Value"), "{message}");
            assert!(message.ends_with(&expected), "{message}");
        } else {
            assert_eq!(error, None, "{} {name}", self.operation.name);
        }
    }

    fn value(&mut self, of: &'static TypeInfo, name: &str, field: &str) {
        match of.kind {
            Kind::String => {
                for text in bad_texts(&of.constraint) {
                    self.refused(name, &[(name.to_owned(), text)], field);
                }
            }
            Kind::Enum(_) => self.refused(name, &[(name.to_owned(), "no such value".to_owned())], field),
            Kind::Integer => {
                let min = of.constraint.min.map(|min| i64::from(min) - 1);
                let max = of.constraint.max.map(|max| i64::from(max) + 1);
                for number in [min, max].into_iter().flatten().filter(|number| i32::try_from(*number).is_ok())
                {
                    self.refused(name, &[(name.to_owned(), number.to_string())], field);
                }
                self.malformed(name, "abc");
                self.malformed(name, "2147483648");
            }
            Kind::Boolean | Kind::Timestamp => self.malformed(name, "abc"),
            Kind::Blob => self.malformed(name, "%"),
            Kind::Structure(info) => self.structure(info, name, field, false),
            Kind::List(item) => self.list(of, item, name, field),
            Kind::Map(..) => {}
        }
    }

    fn list(&mut self, of: &'static TypeInfo, item: &'static TypeInfo, name: &str, field: &str) {
        let first = format!("{name}.member.1");
        let pattern: Pairs = self
            .pairs
            .iter()
            .filter(|(other, _)| *other == first || other.starts_with(&format!("{first}.")))
            .cloned()
            .collect();
        if pattern.is_empty() {
            return;
        }
        if let Some(max) = of.constraint.max {
            let copies = (1..=max + 1).flat_map(|index| {
                let place = format!("{name}.member.{index}");
                pattern
                    .iter()
                    .map(move |(other, value)| (other.replacen(&first_of(&place), &place, 1), value.clone()))
            });
            self.refused(name, &copies.collect::<Pairs>(), field);
        }
        if of.constraint.min.is_some_and(|min| min > 0) {
            self.refused(name, &[(name.to_owned(), String::new())], field);
        }
        match item.kind {
            Kind::String => {
                for text in bad_texts(&item.constraint) {
                    self.refused(name, &[(first.clone(), text)], field);
                }
            }
            Kind::Enum(_) => self.refused(name, &[(first, "no such value".to_owned())], field),
            _ => self.value(item, &first, &format!("{field}.1.member")),
        }
    }

    /// With `instead` in place of `name`, there is one ValidationError and it names `field`.
    fn refused(&mut self, name: &str, instead: &[(String, String)], field: &str) {
        let mut pairs = self.without(name);
        pairs.extend_from_slice(instead);
        let error =
            self.decode(&pairs).unwrap_or_else(|| panic!("{} {field} {instead:?}", self.operation.name));
        let message = error.message.unwrap_or_default();
        assert_eq!(error.code, Code::ValidationError, "{field}");
        let named = message.contains(&format!(" at '{field}' failed to satisfy constraint: Member must "));
        let friendly = message.starts_with(&format!("The specified value for {field} is invalid. "));
        assert!(named || friendly, "{} {field}: {message}", self.operation.name);
        *self.checks += 1;
    }

    fn malformed(&mut self, name: &str, text: &str) {
        let mut pairs = self.without(name);
        pairs.push((name.to_owned(), text.to_owned()));
        assert_eq!(self.decode(&pairs), Some(protocol::Error::bare(Code::MalformedInput)), "{name}");
        *self.checks += 1;
    }
}

/// The place of the first item of the list that `place` is an item of.
fn first_of(place: &str) -> String {
    let list = place.rsplit_once('.').unwrap().0;
    format!("{list}.1")
}

/// Texts that each break one bound: too short, too long, outside the pattern.
fn bad_texts(constraint: &Constraint) -> Vec<String> {
    let good = plain_texts(constraint).find(|text| satisfies(constraint, text)).unwrap();
    let mut bad = Vec::new();
    if let Some(min) = constraint.min.filter(|min| *min > 0) {
        bad.push(good.chars().take(min as usize - 1).collect());
    }
    if let Some(max) = constraint.max {
        bad.push("a".repeat(max as usize + 1));
    }
    if let Some(pattern) = constraint.pattern {
        let length = constraint.min.unwrap_or(1).max(1) as usize;
        let off = ["!", "\u{7}", "😀"].map(|odd| odd.repeat(length));
        bad.push(off.into_iter().find(|text| !pattern.matches(text)).unwrap());
    }
    bad
}
