//! The server's side: flat parameters into an input, with every violated constraint reported at once.
//!
//! Values that cannot be read at all (a number that is none) end the work with `MalformedInput`; everything else is
//! collected in `constraint.rs`. Unknown parameters are ignored. Gaps between list indexes are closed.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::params::Params;
use crate::constraint::Violations;
use crate::error::{Code, Error};
use crate::shape::{Kind, List, Map, Shape, Slot, TypeInfo};
use crate::timestamp::Timestamp;
use crate::value::{Blob, Secret};

/// The input that the parameters describe.
///
/// # Errors
/// `MalformedInput` for a value of the wrong type; `ValidationError` with all violated constraints.
pub fn decode<T: Shape + Default>(params: &Params) -> Result<T, Error> {
    let mut shape = T::default();
    decode_into(&mut shape, params)?;
    Ok(shape)
}

/// As [`decode`], into an empty input whose type is known only at run time.
///
/// # Errors
/// As [`decode`].
pub fn decode_into(shape: &mut dyn Shape, params: &Params) -> Result<(), Error> {
    let mut decoder = Decoder {
        params,
        violations: Violations::new(shape.info().service),
        name: String::new(),
        field: String::new(),
    };
    decoder.structure(shape)?;
    decoder.violations.into_result()
}

struct Decoder<'a> {
    params: &'a Params,
    violations: Violations,
    /// The parameter's name at the place being read, such as `Tags.member.1.Key`.
    name: String,
    /// The same place as messages name it, such as `tags.1.member.key`.
    field: String,
}

impl Decoder<'_> {
    fn structure(&mut self, shape: &mut dyn Shape) -> Result<(), Error> {
        for (index, member) in shape.info().members.iter().enumerate() {
            let (name_end, field_end) = (self.name.len(), self.field.len());
            if name_end > 0 {
                self.name.push('.');
                self.field.push('.');
            }
            self.name.push_str(member.name);
            push_decapitalized(&mut self.field, member.name);
            if self.is_present(member.of) {
                if let Some(value) = shape.member_mut(index) {
                    self.value(value.slot(), member.of)?;
                }
            } else if member.required {
                self.violations.missing(&self.field);
            }
            self.name.truncate(name_end);
            self.field.truncate(field_end);
        }
        Ok(())
    }

    fn is_present(&self, of: &TypeInfo) -> bool {
        let has_below = |separator: &str| {
            let prefix = format!("{}{separator}", self.name);
            self.params.below(&prefix).next().is_some()
        };
        match of.kind {
            Kind::Structure(_) => has_below("."),
            Kind::List(_) => self.text().is_some() || has_below(".member."),
            Kind::Map(..) => self.text().is_some() || has_below(".entry."),
            _ => self.text().is_some(),
        }
    }

    fn text(&self) -> Option<&str> {
        self.params.get(&self.name)
    }

    fn value(&mut self, slot: Slot<'_>, of: &TypeInfo) -> Result<(), Error> {
        let text = self.params.get(&self.name).unwrap_or_default();
        match slot {
            Slot::String(place) => {
                self.violations.text(&self.field, text, of);
                text.clone_into(place);
            }
            Slot::Secret(place) => {
                self.violations.text(&self.field, text, of);
                *place = Secret::new(text.to_owned());
            }
            Slot::Integer(place) => {
                *place = integer(text)?;
                self.violations.number(&self.field, *place, of);
            }
            Slot::Boolean(place) => *place = boolean(text)?,
            Slot::Timestamp(place) => *place = Timestamp::parse(text).ok_or_else(malformed)?,
            Slot::Blob(place) => *place = Blob::new(STANDARD.decode(text).map_err(|_| malformed())?),
            Slot::Enum(place) => {
                if !place.assign(text) {
                    self.violations.not_in_set(&self.field, text);
                }
            }
            Slot::Structure(shape) => self.structure(shape)?,
            Slot::List(list) => self.list(list, of)?,
            Slot::Map(map) => self.map(map, of)?,
        }
        Ok(())
    }

    fn list(&mut self, list: &mut dyn List, of: &TypeInfo) -> Result<(), Error> {
        let Kind::List(item) = of.kind else { return Ok(()) };
        let indexes =
            self.indexes(".member.", matches!(item.kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(..)));
        if matches!(item.kind, Kind::String | Kind::Enum(_)) {
            self.list_of_text(list, &indexes, of, item);
            return Ok(());
        }
        self.violations.size(&self.field, indexes.len(), None, of);
        for (position, index) in indexes.iter().enumerate() {
            let (name_end, field_end) =
                self.enter(&format!(".member.{index}"), &format!(".{}.member", position + 1));
            self.value(list.push(), item)?;
            self.leave(name_end, field_end);
        }
        Ok(())
    }

    fn list_of_text(&mut self, list: &mut dyn List, indexes: &BTreeSet<u32>, of: &TypeInfo, item: &TypeInfo) {
        let params = self.params;
        let items: Vec<&str> =
            indexes.iter().filter_map(|index| params.get(&format!("{}.member.{index}", self.name))).collect();
        let content = format!("[{}]", if item.sensitive { String::new() } else { items.join(", ") });
        let echo = (!item.sensitive).then_some(content.as_str());
        self.violations.size(&self.field, items.len(), echo, of);
        self.violations.items(&self.field, &items, echo, item);
        for text in items {
            match list.push() {
                Slot::Secret(place) => *place = Secret::from(text),
                Slot::String(place) => text.clone_into(place),
                // A value outside the set was reported above, so what stands here instead is never used.
                Slot::Enum(place) => _ = place.assign(text),
                _ => {}
            }
        }
    }

    fn map(&mut self, map: &mut dyn Map, of: &TypeInfo) -> Result<(), Error> {
        let Kind::Map(key, value) = of.kind else { return Ok(()) };
        let indexes = self.indexes(".entry.", true);
        self.violations.size(&self.field, indexes.len(), None, of);
        let mut seen = BTreeSet::new();
        for (position, index) in indexes.iter().enumerate() {
            let position = position + 1;
            let (name_end, field_end) =
                self.enter(&format!(".entry.{index}.key"), &format!(".{position}.key"));
            let text = self.text().map(str::to_owned);
            match &text {
                Some(text) => self.violations.text(&self.field, text, key),
                None => self.violations.missing(&self.field),
            }
            self.leave(name_end, field_end);
            // As with any other name, the first value of a key counts.
            if !seen.insert(text.clone()) {
                continue;
            }
            let (name_end, field_end) =
                self.enter(&format!(".entry.{index}.value"), &format!(".{position}.value"));
            if self.is_present(value) {
                self.value(map.insert(text.unwrap_or_default()), value)?;
            } else {
                self.violations.missing(&self.field);
            }
            self.leave(name_end, field_end);
        }
        Ok(())
    }

    fn enter(&mut self, name: &str, field: &str) -> (usize, usize) {
        let ends = (self.name.len(), self.field.len());
        self.name.push_str(name);
        self.field.push_str(field);
        ends
    }

    fn leave(&mut self, name_end: usize, field_end: usize) {
        self.name.truncate(name_end);
        self.field.truncate(field_end);
    }

    /// The indexes in use at this place, in order. Those of a nested item are followed by a dot.
    fn indexes(&self, separator: &str, nested: bool) -> BTreeSet<u32> {
        let prefix = format!("{}{separator}", self.name);
        let index = |rest: &str| {
            let (digits, dotted) = match rest.split_once('.') {
                Some((digits, _)) => (digits, true),
                None => (rest, false),
            };
            let canonical = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
            (canonical && dotted == nested).then(|| digits.parse().ok()).flatten()
        };
        self.params.below(&prefix).filter_map(index).collect()
    }
}

/// Adds the name with its first letter in lower case, which is how messages name members.
fn push_decapitalized(field: &mut String, name: &str) {
    let mut characters = name.chars();
    field.extend(characters.next().map(|first| first.to_ascii_lowercase()));
    field.push_str(characters.as_str());
}

fn integer(text: &str) -> Result<i32, Error> {
    if text.is_empty() {
        return Err(Error::new(Code::MalformedInput, "missing value for decimal type"));
    }
    text.parse().map_err(|_| malformed())
}

fn boolean(text: &str) -> Result<bool, Error> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Ok(true),
        _ if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(malformed()),
    }
}

fn malformed() -> Error {
    Error::bare(Code::MalformedInput)
}
