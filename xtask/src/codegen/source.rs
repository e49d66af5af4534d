//! What code generation reads: the reduced models and the list of quirks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// A reduced service model.
#[derive(Deserialize)]
pub(crate) struct Model {
    #[serde(skip)]
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) namespace: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) shapes: Vec<Shape>,
}

/// An operation's facts.
#[derive(Deserialize)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) input: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) result: Option<String>,
    #[serde(default)]
    pub(crate) unsigned: bool,
    pub(crate) errors: Vec<String>,
    pub(crate) pagination: Option<Pagination>,
}

/// How an operation pages.
#[derive(Deserialize)]
pub(crate) struct Pagination {
    pub(crate) input_token: Vec<String>,
    pub(crate) limit: Vec<String>,
    pub(crate) more_results: Vec<String>,
    pub(crate) output_token: Vec<String>,
    pub(crate) results: Vec<String>,
}

/// A shape's facts.
#[derive(Clone, Deserialize)]
pub(crate) struct Shape {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) min: Option<u32>,
    pub(crate) max: Option<u32>,
    pub(crate) pattern: Option<String>,
    /// The regular expression to compile instead of `pattern`.
    #[serde(skip)]
    pub(crate) read_as: Option<String>,
    #[serde(rename = "enum")]
    pub(crate) values: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) sensitive: bool,
    #[serde(default)]
    pub(crate) exception: bool,
    pub(crate) member: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
    #[serde(default)]
    pub(crate) members: Vec<Member>,
    pub(crate) code: Option<String>,
    pub(crate) status: Option<u16>,
}

/// A structure's member.
#[derive(Clone, Deserialize)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) required: bool,
}

impl Model {
    pub(crate) fn read(path: &Path, service: &str) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut model: Self =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        model.service = service.to_owned();
        model.operations.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(model)
    }

    pub(crate) fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes.iter().find(|shape| shape.name == name).ok_or_else(|| format!("no shape {name}"))
    }

    /// The wire code and HTTP status of every exception.
    pub(crate) fn codes(&self) -> BTreeMap<String, u16> {
        self.shapes
            .iter()
            .filter(|shape| shape.exception)
            .map(|shape| (shape.wire_code(), shape.wire_status()))
            .collect()
    }

    /// The names of the shapes that operations reach, in the model's order.
    pub(crate) fn reachable(&self) -> Result<Vec<&Shape>, String> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = self
            .operations
            .iter()
            .flat_map(|operation| [&operation.input, &operation.output])
            .flatten()
            .map(String::as_str)
            .collect();
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                let shape = self.shape(name)?;
                open.extend(shape.targets());
            }
        }
        Ok(self.shapes.iter().filter(|shape| seen.contains(shape.name.as_str())).collect())
    }
}

impl Shape {
    /// The shapes that it holds.
    pub(crate) fn targets(&self) -> impl Iterator<Item = &str> {
        let items = [&self.member, &self.key, &self.value].into_iter().flatten().map(String::as_str);
        items.chain(self.members.iter().map(|member| member.shape.as_str()))
    }

    /// An exception's code on the wire; one without a code of its own goes by its name.
    pub(crate) fn wire_code(&self) -> String {
        self.code.clone().unwrap_or_else(|| self.name.clone())
    }

    /// An exception's HTTP status; one without is the caller's fault.
    pub(crate) fn wire_status(&self) -> u16 {
        self.status.unwrap_or(400)
    }
}

/// Where the services differ from their models.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quirks {
    #[serde(rename = "quirk")]
    pub(crate) list: Vec<Quirk>,
    /// Codes that no model declares, with their HTTP statuses.
    pub(crate) common_codes: BTreeMap<String, u16>,
}

/// One difference.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quirk {
    service: String,
    shape: String,
    fact: Fact,
    /// What the model says.
    model: String,
    /// What holds instead.
    actual: String,
    /// Why we know.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by people, and by the test that it is there"))]
    pub(crate) reason: String,
    /// The test that shows it.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by people, and by the test that it is there"))]
    pub(crate) test: String,
}

/// What a quirk is about.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Fact {
    /// One value of an enumeration.
    Value,
    /// The upper bound.
    Max,
    /// How the pattern is read; messages keep the model's text.
    Pattern,
    /// In which order the members stand in an answer: their names, with a space between.
    Order,
}

impl Quirks {
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Changes the model of its service; fails if the model no longer says what the quirk says it does.
    pub(crate) fn apply(&self, model: &mut Model) -> Result<(), String> {
        for quirk in self.list.iter().filter(|quirk| quirk.service == model.service) {
            let shape = model.shapes.iter_mut().find(|shape| shape.name == quirk.shape);
            if !shape.is_some_and(|shape| quirk.change(shape)) {
                let Quirk { service, shape, model, .. } = quirk;
                return Err(format!(
                    "quirk: {service} {shape} is no longer `{model}`; see whether the quirk still holds"
                ));
            }
        }
        Ok(())
    }
}

impl Quirk {
    fn change(&self, shape: &mut Shape) -> bool {
        match self.fact {
            Fact::Value => match shape.values.iter_mut().flatten().find(|value| **value == self.model) {
                Some(value) => self.actual.clone_into(value),
                None => return false,
            },
            Fact::Max => match shape.max {
                Some(max) if max.to_string() == self.model => shape.max = self.actual.parse().ok(),
                _ => return false,
            },
            Fact::Pattern => match &shape.pattern {
                Some(pattern) if *pattern == self.model => shape.read_as = Some(self.actual.clone()),
                _ => return false,
            },
            Fact::Order => {
                let names: Vec<&str> = shape.members.iter().map(|member| member.name.as_str()).collect();
                let order: Vec<&str> = self.actual.split(' ').collect();
                let is_another_order =
                    names.len() == order.len() && names.iter().all(|name| order.contains(name));
                if names.join(" ") != self.model || !is_another_order {
                    return false;
                }
                shape.members.sort_by_key(|member| order.iter().position(|name| *name == member.name));
            }
        }
        true
    }
}
