//! Over the wire, every operation refuses what breaks its model before it looks at anything else. The codec's own tests go
//! through every member at every depth; these show that no operation is reached around it.

use crate::harness::element;
use crate::matrix::Stage;
use iam::operations::{self, Row};
use protocol::Service as Api;
use protocol::shape::{Kind, MemberInfo};

type Pairs = Vec<(String, String)>;

/// A value that the member cannot have, if there is one.
fn bad(member: &MemberInfo) -> Option<String> {
    let constraint = &member.of.constraint;
    match member.of.kind {
        Kind::String => constraint.max.map(|max| "x".repeat(max as usize + 1)),
        Kind::Enum(_) => Some("no such value".to_owned()),
        Kind::Integer => {
            let beyond =
                constraint.max.and_then(|max| max.checked_add(1)).filter(|most| *most <= i32::MAX as u32);
            beyond.map(|most| most.to_string()).or(constraint.min.map(|min| (i64::from(min) - 1).to_string()))
        }
        _ => None,
    }
}

fn refused(stage: &Stage, row: &Row, member: &MemberInfo, input: &Pairs) {
    let info = row.info;
    let root = (!info.unsigned).then(|| stage.world.root());
    let mut pairs = vec![("Action", info.name), ("Version", info.service.version())];
    pairs.extend(input.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let reply = stage.world.send(root.as_ref(), None, info.service.signing_name(), &pairs);
    let code = element(&reply.body, "Code");
    let message = element(&reply.body, "Message").replace("&#x27;", "'").replace("&#39;", "'");
    let (first, rest) = member.name.split_at(1);
    let field = format!("{}{rest}", first.to_lowercase());
    let shown = format!("{} without a right {}: {} {code}: {message}", info.name, member.name, reply.status);
    assert_eq!((reply.status, code.as_str()), (400, "ValidationError"), "{shown}");
    let named = message.contains(&format!("at '{field}' failed to satisfy constraint"))
        || message.contains(&format!("at '{field}."))
        || message.starts_with(&format!("The specified value for {field} is invalid."));
    assert!(named, "{shown}");
}

#[test]
fn every_operation_refuses_what_breaks_its_model() {
    let stage = Stage::new(None);
    let mut checks = 0;
    let rows = Api::ALL.into_iter().flat_map(operations::rows);
    // An operation without a signature and without an implementation answers nothing else.
    for row in rows.filter(|row| row.built || !row.info.unsigned) {
        let valid = stage.input(row);
        for member in row.info.input.members {
            let below = format!("{}.", member.name);
            let without = valid.iter().filter(|(name, _)| name != member.name && !name.starts_with(&below));
            let without: Pairs = without.cloned().collect();
            if member.required {
                refused(&stage, row, member, &without);
                checks += 1;
            }
            if let Some(value) = bad(member) {
                let pairs = without.into_iter().chain([(member.name.to_owned(), value)]).collect();
                refused(&stage, row, member, &pairs);
                checks += 1;
            }
        }
    }
    assert!(checks > 500, "{checks}");
}
