//! What an operation is: a name, a typed input and output, and the facts that the model states about it.
//!
//! Knows nothing of what any operation means. The implementations are in `generated/`.

use crate::error::Code;
use crate::shape::{Shape, ShapeInfo};

/// One operation of a service; implemented by a unit type of the same name in `generated`.
pub trait Operation: 'static {
    /// The typed parameters.
    type Input: Shape + Default;
    /// The typed result; an empty structure if there is none.
    type Output: Shape + Default;
    /// The model's facts.
    const INFO: &'static OperationInfo;
}

/// The model's facts about an operation.
#[derive(Debug)]
pub struct OperationInfo {
    /// The service it belongs to.
    pub service: Service,
    /// The name, which is the value of the `Action` parameter.
    pub name: &'static str,
    /// Whether a reply has a `{name}Result` element.
    pub has_result: bool,
    /// Whether it is called without a signature: the caller's proof is a parameter.
    pub unsigned: bool,
    /// The error codes that it declares.
    pub errors: &'static [Code],
    /// The members of its input.
    pub input: &'static ShapeInfo,
    /// The members of its output.
    pub output: &'static ShapeInfo,
    /// The output members that page with `Marker`, `MaxItems` and `IsTruncated`; empty if it does not page.
    pub pages: &'static [&'static str],
    /// Makes an empty input.
    pub new_input: fn() -> Box<dyn Shape>,
    /// Makes an empty output.
    pub new_output: fn() -> Box<dyn Shape>,
}

/// The services spoken here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Identity and Access Management.
    Iam,
    /// Security Token Service.
    Sts,
}

impl Service {
    /// Both services.
    pub const ALL: [Self; 2] = [Self::Iam, Self::Sts];

    /// The service name in a signature's credential scope, and the prefix of its policy actions.
    pub const fn signing_name(self) -> &'static str {
        match self {
            Self::Iam => "iam",
            Self::Sts => "sts",
        }
    }

    /// The value of the `Version` parameter.
    pub const fn version(self) -> &'static str {
        match self {
            Self::Iam => crate::generated::iam::VERSION,
            Self::Sts => crate::generated::sts::VERSION,
        }
    }

    /// The XML namespace of replies.
    pub const fn namespace(self) -> &'static str {
        match self {
            Self::Iam => crate::generated::iam::NAMESPACE,
            Self::Sts => crate::generated::sts::NAMESPACE,
        }
    }

    /// The service with this API version.
    pub fn from_version(version: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.version() == version)
    }

    /// Its operations, sorted by name.
    pub const fn operations(self) -> &'static [&'static OperationInfo] {
        match self {
            Self::Iam => crate::generated::iam::OPERATIONS,
            Self::Sts => crate::generated::sts::OPERATIONS,
        }
    }

    /// The operation with exactly this name.
    pub fn operation(self, name: &str) -> Option<&'static OperationInfo> {
        let operations = self.operations();
        let index = operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        operations.get(index).copied()
    }
}
