//! Over the wire, every operation refuses what breaks its model before it looks at anything else: every member of every
//! input, at any depth, is left out where it may not be, and given whatever its type and bounds rule out. How many ways
//! there are is counted once more in the model itself.

use crate::harness::element;
use crate::matrix::{Stage, fill};
use iam::operations::{self, Row};
use protocol::Service as Api;
use protocol::shape::{Constraint, Kind, MemberInfo, ShapeInfo, TypeInfo};
use serde_json::Value;
use std::collections::BTreeMap;

type Pairs = Vec<(String, String)>;
/// How often something was broken in which way.
type Tally = BTreeMap<&'static str, usize>;

const MISSING: &str = "missing";
const SHORT: &str = "too short";
const LONG: &str = "too long";
const PATTERN: &str = "off the pattern";
const ENUM: &str = "no value of the enumeration";
const SMALL: &str = "too small";
const LARGE: &str = "too large";
const FEW: &str = "too few";
const MANY: &str = "too many";
const UNREADABLE: &str = "unreadable";

/// Sends one operation everything that its model rules out.
struct Walk<'a> {
    stage: &'a Stage,
    row: &'static Row,
    tally: &'a mut Tally,
}

impl Walk<'_> {
    fn structure(&mut self, base: &Pairs, shape: &ShapeInfo, above: &str, field: &str) {
        for member in shape.members {
            let name = format!("{above}{}", member.name);
            let (first, rest) = member.name.split_at(1);
            let field = format!("{field}{}{rest}", first.to_lowercase());
            let mut valid = without(base, &name);
            // A structure whose only member goes is itself missing, and named in its place.
            if member.required && (above.is_empty() || shape.members.len() > 1) {
                self.refused(MISSING, &valid, &field, "Member must not be null");
            }
            whole(self, &name, member, member.of, &mut valid);
            self.value(&valid, member.of, &name, &field);
        }
    }

    fn value(&mut self, base: &Pairs, of: &TypeInfo, name: &str, field: &str) {
        match of.kind {
            Kind::String => {
                let good = base.iter().find(|(other, _)| other == name).unwrap().1.clone();
                for (way, text, told) in bad_texts(&of.constraint, &good) {
                    self.refused(way, &replaced(base, name, &text), field, told);
                }
            }
            Kind::Enum(_) => {
                let pairs = replaced(base, name, "no such value");
                self.refused(ENUM, &pairs, field, "Member must satisfy enum value set");
            }
            Kind::Integer => {
                let least = of.constraint.min.map(|min| (SMALL, i64::from(min) - 1, "greater than"));
                let most = of.constraint.max.map(|max| (LARGE, i64::from(max) + 1, "less than"));
                let beyond = [least, most].into_iter().flatten();
                for (way, number, told) in beyond.filter(|(_, number, _)| i32::try_from(*number).is_ok()) {
                    let told = format!("Member must have value {told} or equal to");
                    self.refused(way, &replaced(base, name, &number.to_string()), field, &told);
                }
                self.unreadable(base, name, "abc");
            }
            Kind::Boolean | Kind::Timestamp => self.unreadable(base, name, "abc"),
            Kind::Blob => self.unreadable(base, name, "%"),
            Kind::Structure(shape) => self.structure(base, shape, &format!("{name}."), &format!("{field}.")),
            Kind::List(item) => {
                self.several(base, of, name, "member", field);
                let first = format!("{name}.member.1");
                let is_text = matches!(item.kind, Kind::String | Kind::Enum(_));
                let field = if is_text { field.to_owned() } else { format!("{field}.1.member") };
                self.value(base, item, &first, &field);
            }
            Kind::Map(key, value) => {
                self.several(base, of, name, "entry", field);
                let first = format!("{name}.entry.1");
                self.value(base, key, &format!("{first}.key"), &format!("{field}.1.key"));
                self.value(base, value, &format!("{first}.value"), &format!("{field}.1.value"));
            }
        }
    }

    /// Too few and too many of what a list or map holds one of.
    fn several(&mut self, base: &Pairs, of: &TypeInfo, name: &str, each: &str, field: &str) {
        if of.constraint.min.is_some_and(|min| min > 0) {
            let told = "Member must have length greater than or equal to";
            self.refused(FEW, &replaced(base, name, ""), field, told);
        }
        let Some(max) = of.constraint.max else { return };
        let first = format!("{name}.{each}.1");
        let one: Pairs = base.iter().filter(|(other, _)| is_at(other, &first)).cloned().collect();
        let mut pairs = without(base, name);
        for number in 1..=max + 1 {
            let place = format!("{name}.{each}.{number}");
            pairs.extend(one.iter().map(|(other, value)| (other.replacen(&first, &place, 1), value.clone())));
        }
        self.refused(MANY, &pairs, field, "Member must have length less than or equal to");
    }

    /// The code and message of what comes of a request.
    fn send(&self, input: &Pairs) -> (String, String) {
        let info = self.row.info;
        let root = (!info.unsigned).then(|| self.stage.world.root());
        let mut pairs = vec![("Action", info.name), ("Version", info.service.version())];
        pairs.extend(input.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let reply = self.stage.world.send(root.as_ref(), None, info.service.signing_name(), &pairs);
        assert_eq!(reply.status, 400, "{} {}", info.name, reply.body);
        let message = element(&reply.body, "Message").replace("&#x27;", "'").replace("&#39;", "'");
        (element(&reply.body, "Code"), message)
    }

    /// One validation error that names the field, and says so.
    fn refused(&mut self, way: &'static str, input: &Pairs, field: &str, told: &str) {
        let (code, message) = self.send(input);
        let shown = format!("{} with a {field} that is {way}: {code}: {message}", self.row.info.name);
        assert_eq!(code, "ValidationError", "{shown}");
        let named = message.contains(&format!("at '{field}' failed to satisfy constraint: "))
            && message.contains(told);
        assert!(
            named || message.starts_with(&format!("The specified value for {field} is invalid. ")),
            "{shown}"
        );
        *self.tally.entry(way).or_default() += 1;
    }

    fn unreadable(&mut self, base: &Pairs, name: &str, text: &str) {
        let (code, message) = self.send(&replaced(base, name, text));
        assert_eq!(code, "MalformedInput", "{} {name}: {message}", self.row.info.name);
        *self.tally.entry(UNREADABLE).or_default() += 1;
    }
}

/// Something valid in which every member is there, at any depth.
fn whole(walk: &Walk<'_>, name: &str, member: &MemberInfo, of: &TypeInfo, pairs: &mut Pairs) {
    match of.kind {
        Kind::Structure(shape) => {
            for inner in shape.members {
                whole(walk, &format!("{name}.{}", inner.name), inner, inner.of, pairs);
            }
        }
        Kind::List(item) => whole(walk, &format!("{name}.member.1"), member, item, pairs),
        Kind::Map(key, value) => {
            whole(walk, &format!("{name}.entry.1.key"), member, key, pairs);
            whole(walk, &format!("{name}.entry.1.value"), member, value, pairs);
        }
        _ => fill(walk.stage, walk.row, name.to_owned(), member, of, pairs),
    }
}

/// Texts that each break one bound.
fn bad_texts(constraint: &Constraint, good: &str) -> Vec<(&'static str, String, &'static str)> {
    let mut bad = Vec::new();
    if let Some(min) = constraint.min.filter(|min| *min > 0) {
        let text = good.chars().take(min as usize - 1).collect();
        bad.push((SHORT, text, "Member must have length greater than or equal to"));
    }
    if let Some(max) = constraint.max {
        bad.push((LONG, "a".repeat(max as usize + 1), "Member must have length less than or equal to"));
    }
    if let Some(pattern) = constraint.pattern {
        let length = constraint.min.unwrap_or(1).max(1) as usize;
        let odd = ["!", "\u{7}", "😀"].map(|odd| odd.repeat(length));
        let text = odd.into_iter().find(|text| !pattern.matches(text)).unwrap();
        bad.push((PATTERN, text, "Member must satisfy regular expression pattern: "));
    }
    bad
}

/// Whether a parameter is the value called `name`, or in it.
fn is_at(parameter: &str, name: &str) -> bool {
    parameter.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn without(pairs: &Pairs, name: &str) -> Pairs {
    pairs.iter().filter(|(other, _)| !is_at(other, name)).cloned().collect()
}

fn replaced(pairs: &Pairs, name: &str, value: &str) -> Pairs {
    let mut pairs = without(pairs, name);
    pairs.push((name.to_owned(), value.to_owned()));
    pairs
}

/// The model of a service as the files have it, not as it was generated.
struct Model {
    shapes: BTreeMap<String, Value>,
    operations: Vec<Value>,
}

impl Model {
    fn read(text: &str) -> Model {
        let model: Value = serde_json::from_str(text).unwrap();
        let shapes = model["shapes"].as_array().unwrap().iter();
        let shapes =
            shapes.map(|shape| (shape["name"].as_str().unwrap().to_owned(), shape.clone())).collect();
        Model { shapes, operations: model["operations"].as_array().unwrap().clone() }
    }

    /// How many members there are in a structure, at any depth, and in how many ways their values can be wrong.
    fn structure(&self, name: &Value, is_input: bool, tally: &mut Tally) -> usize {
        let members = self.shapes[name.as_str().unwrap()]["members"].as_array().unwrap();
        let mut count = members.len();
        for member in members {
            if member["required"] == true && (is_input || members.len() > 1) {
                *tally.entry(MISSING).or_default() += 1;
            }
            count += self.value(&member["shape"], tally);
        }
        count
    }

    fn value(&self, name: &Value, tally: &mut Tally) -> usize {
        let shape = &self.shapes[name.as_str().unwrap()];
        let (least, most) = (shape["min"].as_i64(), shape["max"].as_i64());
        let mut add = |way, is_there: bool| *tally.entry(way).or_default() += usize::from(is_there);
        match shape["type"].as_str().unwrap() {
            "string" if shape["enum"].is_array() => add(ENUM, true),
            "string" => {
                add(SHORT, least.is_some_and(|min| min > 0));
                add(LONG, most.is_some());
                add(PATTERN, shape["pattern"].is_string());
            }
            "integer" => {
                add(SMALL, least.is_some());
                add(LARGE, most.is_some_and(|max| max < i64::from(i32::MAX)));
                add(UNREADABLE, true);
            }
            "boolean" | "timestamp" | "blob" => add(UNREADABLE, true),
            "structure" => return self.structure(name, false, tally),
            kind @ ("list" | "map") => {
                add(FEW, least.is_some_and(|min| min > 0));
                add(MANY, most.is_some());
                let below: &[&str] = if kind == "list" { &["member"] } else { &["key", "value"] };
                return below.iter().map(|of| self.value(&shape[*of], tally)).sum();
            }
            other => panic!("{other}"),
        }
        0
    }
}

#[test]
fn every_operation_refuses_what_breaks_its_model() {
    let stage = Stage::new(None);
    let (mut tally, mut operations) = (Tally::new(), 0);
    for row in Api::ALL.into_iter().flat_map(operations::rows) {
        let base = stage.input(row);
        Walk { stage: &stage, row, tally: &mut tally }.structure(&base, row.info.input, "", "");
        operations += 1;
    }
    let (mut expected, mut members, mut modelled) = (Tally::new(), 0, 0);
    for text in [include_str!("../../../../model/iam.json"), include_str!("../../../../model/sts.json")] {
        let model = Model::read(text);
        modelled += model.operations.len();
        for operation in model.operations.iter().filter(|operation| operation["input"].is_string()) {
            members += model.structure(&operation["input"], true, &mut expected);
        }
    }
    println!("{operations} operations, {members} members, refused: {tally:#?}");
    assert_eq!((operations, tally), (modelled, expected));
}
