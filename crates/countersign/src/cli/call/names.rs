//! AWS's names as words of a command line: `CreateOpenIDConnectProvider` is `create-open-id-connect-provider`.

use protocol::shape::{MemberInfo, ShapeInfo};
use protocol::{OperationInfo, Service};

use crate::config::nearest;

/// The name in lower case with hyphens, as the AWS CLI has it.
pub(super) fn kebab(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let starts_word = character.is_ascii_uppercase()
            && before.is_some_and(|before| {
                let ends_abbreviation = characters.get(index + 1).is_some_and(char::is_ascii_lowercase);
                !before.is_ascii_uppercase() || ends_abbreviation
            });
        if starts_word {
            text.push('-');
        }
        text.push(character.to_ascii_lowercase());
    }
    text
}

/// The operation with this name, in either form.
///
/// # Errors
/// A sentence with the nearest name.
pub(super) fn operation(service: Service, name: &str) -> Result<&'static OperationInfo, String> {
    let operations = service.operations();
    let found = operations.iter().find(|operation| operation.name == name || kebab(operation.name) == name);
    found.copied().ok_or_else(|| {
        let names: Vec<String> = operations.iter().map(|operation| kebab(operation.name)).collect();
        let near = nearest(name, names.iter().map(String::as_str)).unwrap_or_default();
        let service = service.signing_name();
        format!("{service} has no operation {name}; the nearest name is {near} (all: countersign call {service} help)")
    })
}

/// The member of an input that a flag (without its hyphens) names.
pub(super) fn member(input: &'static ShapeInfo, flag: &str) -> Option<(usize, &'static MemberInfo)> {
    input.members.iter().enumerate().find(|(_, member)| kebab(member.name) == flag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_aws_cli() {
        for (name, expected) in [
            ("CreateUser", "create-user"),
            ("CreateOpenIDConnectProvider", "create-open-id-connect-provider"),
            ("ListMFADevices", "list-mfa-devices"),
            ("AssumeRoleWithSAML", "assume-role-with-saml"),
            ("UploadSSHPublicKey", "upload-ssh-public-key"),
            ("SSHPublicKeyBody", "ssh-public-key-body"),
            ("ClientIDList", "client-id-list"),
            ("AuthenticationCode1", "authentication-code1"),
            ("AWSServiceName", "aws-service-name"),
            ("SetAsDefault", "set-as-default"),
        ] {
            assert_eq!(kebab(name), expected);
        }
    }

    #[test]
    fn no_two_operations_or_members_share_a_word() {
        for service in Service::ALL {
            let names: std::collections::BTreeSet<String> =
                service.operations().iter().map(|operation| kebab(operation.name)).collect();
            assert_eq!(names.len(), service.operations().len());
            for operation in service.operations() {
                for (index, info) in operation.input.members.iter().enumerate() {
                    assert_eq!(member(operation.input, &kebab(info.name)).unwrap().0, index, "{}", info.name);
                    assert!(!super::super::words::GLOBAL_FLAGS.contains(&kebab(info.name).as_str()));
                }
            }
        }
    }

    #[test]
    fn an_operation_has_two_names_and_a_mistyped_one_is_corrected() {
        for name in ["create-user", "CreateUser"] {
            assert_eq!(operation(Service::Iam, name).unwrap().name, "CreateUser");
        }
        assert!(operation(Service::Iam, "crate-user").unwrap_err().contains("nearest name is create-user"));
    }
}
