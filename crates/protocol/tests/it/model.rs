//! What the models hold.

use protocol::operation::{Operation, Service};
use protocol::shape::{Kind, ShapeInfo};

use crate::filler::operations;

#[test]
fn all_operations_are_there_and_found_by_name() {
    assert_eq!(Service::Iam.operations().len(), 180);
    assert_eq!(Service::Sts.operations().len(), 11);
    for operation in operations() {
        assert_eq!(operation.service.operation(operation.name).unwrap().name, operation.name);
        assert_eq!((operation.new_input)().info().name, operation.input.name);
        assert_eq!((operation.new_output)().info().name, operation.output.name);
    }
    assert!(Service::Iam.operation("createUser").is_none());
    assert!(Service::Iam.operation("GetCallerIdentity").is_none());
    assert_eq!(Service::from_version("2011-06-15"), Some(Service::Sts));
}

#[test]
fn facts_of_an_operation_are_the_models() {
    let info = <protocol::generated::iam::GetGroup as Operation>::INFO;
    assert_eq!(
        (info.name, info.has_result, info.unsigned, info.pages),
        ("GetGroup", true, false, &["Users"][..])
    );
    let codes: Vec<&str> = info.errors.iter().map(|code| code.as_str()).collect();
    assert_eq!(codes, ["NoSuchEntity", "ServiceFailure"]);
    let unsigned: Vec<&str> =
        operations().filter(|operation| operation.unsigned).map(|operation| operation.name).collect();
    assert_eq!(unsigned, ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]);
}

#[test]
fn accessors_follow_the_member_tables() {
    for operation in operations() {
        for mut shape in [(operation.new_input)(), (operation.new_output)()] {
            let members = shape.info().members;
            for (index, member) in members.iter().enumerate() {
                assert_eq!(shape.get(index).is_some(), member.required, "{} {}", operation.name, member.name);
                shape.member_mut(index).unwrap().slot();
                assert!(shape.get(index).is_some());
            }
            assert!(shape.member(members.len()).is_none());
            assert!(shape.member_mut(members.len()).is_none());
        }
    }
}

#[test]
fn no_integer_or_boolean_is_sensitive() {
    // Violations echo numbers and enumerations, so none of them may be secret.
    fn walk(info: &'static ShapeInfo, depth: usize) {
        for member in info.members {
            match member.of.kind {
                Kind::Integer | Kind::Boolean | Kind::Timestamp | Kind::Enum(_) => {
                    assert!(!member.of.sensitive, "{} {}", info.name, member.name);
                }
                Kind::Structure(inner) if depth < 6 => walk(inner, depth + 1),
                _ => {}
            }
        }
    }
    operations().for_each(|operation| walk(operation.input, 0));
}
