//! What there is to call, from the shape tables.

use std::fmt::Write as _;

use protocol::shape::{Kind, MemberInfo, TypeInfo};
use protocol::{OperationInfo, Service};

use super::names::kebab;

/// How the command is used.
pub(super) fn general() -> String {
    "\
Call any operation of IAM and STS, here or at AWS.

Usage: countersign call SERVICE OPERATION [--PARAMETER VALUE]...
       countersign call iam create-user --user-name alice --tags Key=team,Value=blue
       countersign call iam help
       countersign call iam create-user help

It is one call: what is listed in pages needs --marker for the next page. The result is JSON on standard output.

Flags of every operation:
  --profile NAME       the profile of the AWS configuration files to use
  --endpoint URL       the server to call (also --endpoint-url); without one, AWS's own
  --region REGION      the region to sign for
  --ca-bundle FILE     PEM certificates to trust instead of the public authorities
  --output json        the only format there is
  --cli-input-json X   all parameters as JSON or file://PATH; flags go before it
  --allow-secrets-in-arguments
                       accept passwords and keys as arguments, which every user of this machine can see

Values: text, file://PATH, JSON, or Key=a,Value=b for a structure; several words for a list. A parameter marked
secret takes - (asked for on a terminal, else one line of standard input) or file://PATH (a last line end dropped)."
        .to_owned()
}

/// The operations of a service.
pub(super) fn operations(service: Service) -> String {
    let name = service.signing_name();
    let mut text = format!("Operations of {name}; more with: countersign call {name} OPERATION help\n\n");
    for operation in service.operations() {
        let _ = writeln!(text, "  {}", kebab(operation.name));
    }
    text
}

/// The parameters of an operation with their bounds.
pub(super) fn operation(operation: &OperationInfo) -> String {
    let service = operation.service.signing_name();
    let mut text = format!("countersign call {service} {}  ({})\n", kebab(operation.name), operation.name);
    if operation.unsigned {
        text.push_str("It is called without credentials.\n");
    }
    if operation.input.members.is_empty() {
        text.push_str("\nIt has no parameters.\n");
    } else {
        text.push_str("\nParameters:\n");
    }
    for member in operation.input.members {
        let _ = writeln!(text, "  {}", parameter(member));
        let _ = writeln!(text, "      {}", described(member.of));
    }
    let results: Vec<&str> = operation.output.members.iter().map(|member| member.name).collect();
    if !results.is_empty() {
        let _ = write!(text, "\nResult: {}\n", results.join(", "));
    }
    let errors: Vec<&str> = operation.errors.iter().map(|code| code.as_str()).collect();
    if !errors.is_empty() {
        let _ = write!(text, "\nErrors: {}\n", errors.join(", "));
    }
    text
}

fn parameter(member: &MemberInfo) -> String {
    let flag = kebab(member.name);
    let mut text = match member.of.kind {
        Kind::Boolean => format!("--{flag} | --no-{flag}"),
        _ => format!("--{flag}"),
    };
    if member.required {
        text.push_str("  (required)");
    }
    if member.of.sensitive {
        text.push_str("  (secret)");
    }
    text
}

fn described(of: &TypeInfo) -> String {
    let (what, unit) = match &of.kind {
        Kind::String => ("text".to_owned(), "characters"),
        Kind::Integer => ("number".to_owned(), ""),
        Kind::Boolean => ("boolean".to_owned(), ""),
        Kind::Timestamp => ("time, such as 2019-12-04T21:14:01Z".to_owned(), ""),
        Kind::Blob => ("base64".to_owned(), ""),
        Kind::Enum(values) => (format!("one of {}", values.join(", ")), ""),
        Kind::Structure(info) => {
            let members: Vec<String> =
                info.members.iter().map(|member| format!("{}={}", member.name, short(member.of))).collect();
            (members.join(","), "")
        }
        Kind::List(item) => (format!("list of: {}", described(item)), "items"),
        Kind::Map(key, value) => (format!("map of {} to {}", short(key), short(value)), "entries"),
    };
    let bounds = match (of.constraint.min.filter(|min| *min > 0), of.constraint.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("up to {max}"),
        (None, None) => String::new(),
    };
    let bounds = format!("{bounds} {}", if bounds.is_empty() { "" } else { unit });
    let pattern = of.constraint.pattern.map(|pattern| format!("pattern {}", pattern.text));
    let parts = [Some(what), Some(bounds.trim().to_owned()), pattern];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

/// The kind of value in a word.
fn short(of: &TypeInfo) -> String {
    match &of.kind {
        Kind::String => "text".to_owned(),
        Kind::Integer => "number".to_owned(),
        Kind::Boolean => "true|false".to_owned(),
        Kind::Timestamp => "time".to_owned(),
        Kind::Blob => "base64".to_owned(),
        Kind::Enum(values) => values.join("|"),
        Kind::Structure(_) => "{...}".to_owned(),
        Kind::List(item) => format!("[{}]", short(item)),
        Kind::Map(..) => "{...}".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_names_flags_and_bounds() {
        let help = operation(Service::Iam.operation("ChangePassword").unwrap());
        assert!(
            help.contains("--old-password  (required)  (secret)\n      text; 1 to 128 characters; pattern "),
            "{help}"
        );
        let help = operation(Service::Iam.operation("CreateUser").unwrap());
        assert!(help.contains("list of: Key=text,Value=text; up to 50 items"), "{help}");
        assert!(operations(Service::Sts).contains("\n  get-caller-identity\n"));
    }

    #[test]
    fn every_operation_has_help() {
        for service in Service::ALL {
            for info in service.operations() {
                assert!(operation(info).contains(info.name));
            }
        }
    }
}
