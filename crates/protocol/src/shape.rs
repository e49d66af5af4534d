//! The data model of the wire: what a shape is, and how to read and fill one without knowing its type.
//!
//! Every generated structure implements [`Shape`] and carries a static [`ShapeInfo`]; codecs, redaction, the
//! command line and the tests are written once, over `dyn Shape`. Nothing here knows a wire format.
//! Next: `value.rs` (the scalar types and the containers), `query.rs` and `xml.rs` (the codecs).

use std::fmt::Debug;

use crate::operation::Service;
use crate::pattern::Pattern;
use crate::timestamp::Timestamp;
use crate::value::{Blob, Secret};

/// A structure of the model: an operation's input or output, or something inside one.
pub trait Shape: Debug + Send + Sync {
    /// The structure's name and members.
    fn info(&self) -> &'static ShapeInfo;

    /// The member at `index` of [`ShapeInfo::members`]; `None` beyond the last.
    fn member(&self, index: usize) -> Option<&dyn Value>;

    /// As [`Shape::member`], to fill it.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value>;

    /// What the member at `index` holds; `None` if it is absent.
    fn get(&self, index: usize) -> Option<ValueRef<'_>> {
        self.member(index)?.view()
    }
}

/// Something a member can hold.
pub trait Value: Debug + Send + Sync {
    /// What is there; `None` for an optional member that is absent.
    fn view(&self) -> Option<ValueRef<'_>>;

    /// Access to fill it. An absent optional value becomes present with the type's default.
    fn slot(&mut self) -> Slot<'_>;
}

/// A list of values of one type.
pub trait List {
    /// How many there are.
    fn count(&self) -> usize;

    /// The item at `index`, counted from zero.
    fn item(&self, index: usize) -> Option<ValueRef<'_>>;

    /// Adds a default item and gives access to fill it.
    fn push(&mut self) -> Slot<'_>;
}

/// A map from text to values of one type, in the order of its keys.
pub trait Map {
    /// How many entries there are.
    fn count(&self) -> usize;

    /// The entry at `index`, counted from zero.
    fn entry(&self, index: usize) -> Option<(&str, ValueRef<'_>)>;

    /// Adds a default value under `key`, unless there is one, and gives access to fill it.
    fn insert(&mut self, key: String) -> Slot<'_>;
}

/// An enumeration of the model, told apart only by its wire value.
pub trait Enumeration {
    /// The wire value.
    fn wire(&self) -> &'static str;

    /// Becomes the variant with this wire value; `false`, and unchanged, if there is none.
    fn assign(&mut self, wire: &str) -> bool;
}

/// A borrowed value.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// Text.
    String(&'a str),
    /// Text that must not be shown.
    Secret(&'a Secret),
    /// A 32-bit integer.
    Integer(i32),
    /// A boolean.
    Boolean(bool),
    /// An instant.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(&'a Blob),
    /// An enumeration.
    Enum(&'a dyn Enumeration),
    /// A structure.
    Structure(&'a dyn Shape),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Map),
}

/// A place to put a value.
pub enum Slot<'a> {
    /// Text.
    String(&'a mut String),
    /// Text that must not be shown.
    Secret(&'a mut Secret),
    /// A 32-bit integer.
    Integer(&'a mut i32),
    /// A boolean.
    Boolean(&'a mut bool),
    /// An instant.
    Timestamp(&'a mut Timestamp),
    /// Bytes.
    Blob(&'a mut Blob),
    /// An enumeration.
    Enum(&'a mut dyn Enumeration),
    /// A structure.
    Structure(&'a mut dyn Shape),
    /// A list.
    List(&'a mut dyn List),
    /// A map.
    Map(&'a mut dyn Map),
}

/// The static description of a structure.
#[derive(Debug)]
pub struct ShapeInfo {
    /// The model's name, for example `CreateUserRequest`.
    pub name: &'static str,
    /// The service whose model it comes from; decides the wording of violations.
    pub service: Service,
    /// The members, in the model's order.
    pub members: &'static [MemberInfo],
}

impl ShapeInfo {
    /// The position of the member called `name` on the wire.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

/// The static description of a structure's member.
#[derive(Debug)]
pub struct MemberInfo {
    /// The name on the wire, for example `UserName`.
    pub name: &'static str,
    /// Whether the model requires it.
    pub required: bool,
    /// What it holds.
    pub of: &'static TypeInfo,
}

/// The static description of a type, as the model constrains it.
#[derive(Debug)]
pub struct TypeInfo {
    /// The kind of value.
    pub kind: Kind,
    /// Whether the value must never be shown or logged.
    pub sensitive: bool,
    /// The bounds on the value.
    pub constraint: Constraint,
}

/// The kinds of value.
#[derive(Debug)]
pub enum Kind {
    /// Text; sensitive text is held as a [`Secret`].
    String,
    /// A 32-bit integer.
    Integer,
    /// A boolean.
    Boolean,
    /// An instant, in whole seconds.
    Timestamp,
    /// Bytes, base64 on the wire.
    Blob,
    /// One of a closed set of wire values.
    Enum(&'static [&'static str]),
    /// A structure.
    Structure(&'static ShapeInfo),
    /// A list of items.
    List(&'static TypeInfo),
    /// A map from text to values: the keys' type, the values' type.
    Map(&'static TypeInfo, &'static TypeInfo),
}

/// The bounds that the model states for a type.
#[derive(Debug)]
pub struct Constraint {
    /// Least length in characters, size in items, or value, by kind.
    pub min: Option<u32>,
    /// Greatest length in characters, size in items, or value, by kind.
    pub max: Option<u32>,
    /// The pattern that all of the text must match.
    pub pattern: Option<&'static Pattern>,
}

impl Constraint {
    /// No bounds at all.
    pub const NONE: Self = Self { min: None, max: None, pattern: None };
}

/// Declares an enumeration of the model. Only generated code uses it.
macro_rules! enumeration {
    ($name:ident { $first:ident = $first_wire:literal $(, $variant:ident = $wire:literal)* $(,)? }) => {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            #[default]
            $first,
            $($variant,)*
        }

        impl $name {
            /// Every variant, in the model's order.
            pub const ALL: &'static [Self] = &[Self::$first $(, Self::$variant)*];

            /// Every wire value, in the model's order.
            pub const WIRE: &'static [&'static str] = &[$first_wire $(, $wire)*];

            /// The value on the wire.
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::$first => $first_wire,
                    $(Self::$variant => $wire,)*
                }
            }

            /// The variant with this wire value.
            pub fn parse(wire: &str) -> Option<Self> {
                match wire {
                    $first_wire => Some(Self::$first),
                    $($wire => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl $crate::shape::Enumeration for $name {
            fn wire(&self) -> &'static str {
                self.as_str()
            }

            fn assign(&mut self, wire: &str) -> bool {
                match Self::parse(wire) {
                    Some(variant) => {
                        *self = variant;
                        true
                    }
                    None => false,
                }
            }
        }

        impl $crate::shape::Value for $name {
            fn view(&self) -> Option<$crate::shape::ValueRef<'_>> {
                Some($crate::shape::ValueRef::Enum(self))
            }

            fn slot(&mut self) -> $crate::shape::Slot<'_> {
                $crate::shape::Slot::Enum(self)
            }
        }
    };
}

/// Lets a structure stand as a member of another. Only generated code uses it.
macro_rules! structure {
    ($($name:ident)*) => {$(
        impl $crate::shape::Value for $name {
            fn view(&self) -> Option<$crate::shape::ValueRef<'_>> {
                Some($crate::shape::ValueRef::Structure(self))
            }

            fn slot(&mut self) -> $crate::shape::Slot<'_> {
                $crate::shape::Slot::Structure(self)
            }
        }
    )*};
}

pub(crate) use {enumeration, structure};
