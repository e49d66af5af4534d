//! What is written for one service: its enumerations, structures, tables and operations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::names::{capitalized, constant, field, variant};
use super::patterns::Patterns;
use super::source::{Member, Model, Operation, Shape};

/// The text of `generated/{service}.rs`.
pub(crate) fn emit(model: &Model, patterns: &mut Patterns) -> Result<String, String> {
    let shapes = model.reachable()?;
    unique(model, &shapes)?;
    let writer = Writer { model, service: format!("Service::{}", capitalized(&model.service)) };
    let mut text = writer.opening(&shapes);
    let mut names = Vec::new();
    for shape in shapes.iter().filter(|shape| shape.kind == "structure") {
        writer.structure(&mut text, &shape.name, &shape.members)?;
        names.push(shape.name.clone());
    }
    for operation in &model.operations {
        for (given, suffix) in [(&operation.input, "Request"), (&operation.output, "Response")] {
            if given.is_none() {
                writer.structure(&mut text, &format!("{}{suffix}", operation.name), &[])?;
                names.push(format!("{}{suffix}", operation.name));
            }
        }
    }
    let _ = writeln!(text, "structure! {{ {} }}\n", names.join(" "));
    let held: BTreeSet<&str> = shapes.iter().flat_map(|shape| shape.targets()).collect();
    for shape in shapes.iter().filter(|shape| held.contains(shape.name.as_str())) {
        writer.type_info(&mut text, shape, patterns)?;
    }
    text.push('\n');
    for operation in &model.operations {
        writer.operation(&mut text, operation)?;
    }
    text.push_str("/// Every operation, sorted by name.\npub static OPERATIONS: &[&OperationInfo] = &[\n");
    for operation in &model.operations {
        let _ = writeln!(text, "    {}::INFO,", operation.name);
    }
    text.push_str("];\n");
    Ok(text)
}

struct Writer<'a> {
    model: &'a Model,
    service: String,
}

impl Writer<'_> {
    fn opening(&self, shapes: &[&Shape]) -> String {
        let mut text = String::new();
        let has = |test: &dyn Fn(&Shape) -> bool| shapes.iter().any(|shape| test(shape));
        let has_map = has(&|shape| shape.kind == "map");
        let has_enum = has(&|shape| shape.values.is_some());
        let has_blob = has(&|shape| shape.kind == "blob");
        let has_pattern = has(&|shape| shape.pattern.is_some());
        if has_map {
            text.push_str("use std::collections::BTreeMap;\n\n");
        }
        text.push_str(
            "use crate::error::Code;\nuse crate::operation::{Operation, OperationInfo, Service};\n",
        );
        let enumeration = if has_enum { "enumeration, " } else { "" };
        let _ = writeln!(
            text,
            "use crate::shape::{{Constraint, Kind, MemberInfo, Shape, ShapeInfo, TypeInfo, Value, {enumeration}structure}};"
        );
        text.push_str("use crate::timestamp::Timestamp;\n");
        let _ = writeln!(text, "use crate::value::{};", if has_blob { "{Blob, Secret}" } else { "Secret" });
        if has_pattern {
            text.push_str("\nuse super::*;\n");
        }
        let _ = writeln!(text, "\n/// The API version.\npub const VERSION: &str = {:?};", self.model.version);
        let _ = writeln!(
            text,
            "/// The XML namespace.\npub const NAMESPACE: &str = {:?};\n",
            self.model.namespace
        );
        for shape in shapes {
            if let Some(values) = &shape.values {
                let variants: Vec<String> =
                    values.iter().map(|value| format!("{} = {value:?}", variant(value))).collect();
                let _ = writeln!(
                    text,
                    "enumeration!({} {{ {} }});",
                    capitalized(&shape.name),
                    variants.join(", ")
                );
            }
        }
        text.push('\n');
        text
    }

    fn structure(&self, text: &mut String, name: &str, members: &[Member]) -> Result<(), String> {
        let info = constant(name);
        let _ = writeln!(text, "#[derive(Clone, Debug, Default, PartialEq)]\npub struct {name} {{");
        for member in members {
            let held = self.rust_type(self.model.shape(&member.shape)?)?;
            let held = if member.required { held } else { format!("Option<{held}>") };
            let _ = writeln!(text, "    pub {}: {held},", field(&member.name));
        }
        let _ = writeln!(text, "}}\n\npub(crate) static {info}: ShapeInfo = ShapeInfo {{");
        let _ = writeln!(text, "    name: {name:?}, service: {},\n    members: &[", self.service);
        for member in members {
            let of = constant(&member.shape);
            let Member { name, required, .. } = member;
            let _ = writeln!(
                text,
                "        MemberInfo {{ name: {name:?}, required: {required}, of: &{of}_TYPE }},"
            );
        }
        let _ = writeln!(text, "    ],\n}};\n\nimpl Shape for {name} {{");
        let _ = writeln!(text, "    fn info(&self) -> &'static ShapeInfo {{ &{info} }}");
        for (suffix, borrow) in [("", "&"), ("_mut", "&mut ")] {
            if members.is_empty() {
                let _ = writeln!(
                    text,
                    "    fn member{suffix}({borrow}self, _index: usize) -> Option<{borrow}dyn Value> {{ None }}"
                );
                continue;
            }
            let _ = writeln!(
                text,
                "    fn member{suffix}({borrow}self, index: usize) -> Option<{borrow}dyn Value> {{\n        Some(match index {{"
            );
            for (index, member) in members.iter().enumerate() {
                let _ = writeln!(text, "            {index} => {borrow}self.{},", field(&member.name));
            }
            text.push_str("            _ => return None,\n        })\n    }\n");
        }
        text.push_str("}\n\n");
        Ok(())
    }

    fn rust_type(&self, shape: &Shape) -> Result<String, String> {
        let target = |name: &Option<String>| match name {
            Some(name) => self.rust_type(self.model.shape(name)?),
            None => Err(format!("{} has no item", shape.name)),
        };
        Ok(match shape.kind.as_str() {
            "string" if shape.values.is_some() => capitalized(&shape.name),
            "string" if shape.sensitive => "Secret".to_owned(),
            "string" => "String".to_owned(),
            "integer" => "i32".to_owned(),
            "boolean" => "bool".to_owned(),
            "timestamp" => "Timestamp".to_owned(),
            "blob" => "Blob".to_owned(),
            "structure" => shape.name.clone(),
            "list" => format!("Vec<{}>", target(&shape.member)?),
            "map" => format!("BTreeMap<String, {}>", target(&shape.value)?),
            other => return Err(format!("{}: unknown type {other}", shape.name)),
        })
    }

    fn type_info(&self, text: &mut String, shape: &Shape, patterns: &mut Patterns) -> Result<(), String> {
        let item = |name: &Option<String>| format!("&{}_TYPE", constant(name.as_deref().unwrap_or_default()));
        let kind = match shape.kind.as_str() {
            "string" if shape.values.is_some() => format!("Enum({}::WIRE)", capitalized(&shape.name)),
            "structure" => format!("Structure(&{})", constant(&shape.name)),
            "list" => format!("List({})", item(&shape.member)),
            "map" => format!("Map({}, {})", item(&shape.key), item(&shape.value)),
            other => capitalized(other),
        };
        let constraint = if shape.min.is_none() && shape.max.is_none() && shape.pattern.is_none() {
            "Constraint::NONE".to_owned()
        } else {
            let pattern = match &shape.pattern {
                Some(pattern) => format!("Some(&{})", patterns.name(pattern, shape.read_as.as_deref())),
                None => "None".to_owned(),
            };
            format!("Constraint {{ min: {:?}, max: {:?}, pattern: {pattern} }}", shape.min, shape.max)
        };
        let _ = writeln!(
            text,
            "static {}_TYPE: TypeInfo = TypeInfo {{ kind: Kind::{kind}, sensitive: {}, constraint: {constraint} }};",
            constant(&shape.name),
            shape.sensitive
        );
        Ok(())
    }

    fn operation(&self, text: &mut String, operation: &Operation) -> Result<(), String> {
        let name = &operation.name;
        if let Some(result) = &operation.result
            && *result != format!("{name}Result")
        {
            return Err(format!("{name} answers with {result}"));
        }
        let input = operation.input.clone().unwrap_or_else(|| format!("{name}Request"));
        let output = operation.output.clone().unwrap_or_else(|| format!("{name}Response"));
        let mut errors = Vec::new();
        for error in &operation.errors {
            errors.push(format!("Code::{}", self.model.shape(error)?.wire_code()));
        }
        let pages = match &operation.pagination {
            Some(pages) => {
                if [&pages.input_token, &pages.output_token, &pages.limit, &pages.more_results]
                    != [&["Marker"][..], &["Marker"], &["MaxItems"], &["IsTruncated"]]
                {
                    return Err(format!("{name} pages in a way of its own"));
                }
                pages.results.as_slice()
            }
            None => &[],
        };
        let _ = writeln!(
            text,
            "#[derive(Clone, Copy, Debug)]\npub struct {name};\n\nimpl Operation for {name} {{"
        );
        let _ = writeln!(text, "    type Input = {input};\n    type Output = {output};");
        let _ = writeln!(text, "    const INFO: &'static OperationInfo = &OperationInfo {{");
        let _ = writeln!(text, "        service: {}, name: {name:?},", self.service);
        let _ = writeln!(
            text,
            "        has_result: {}, unsigned: {},",
            operation.result.is_some(),
            operation.unsigned
        );
        let _ = writeln!(text, "        errors: &[{}],", errors.join(", "));
        let _ = writeln!(text, "        input: &{}, output: &{},", constant(&input), constant(&output));
        let _ = writeln!(text, "        pages: &{pages:?},");
        let _ = writeln!(
            text,
            "        new_input: || Box::<{input}>::default(), new_output: || Box::<{output}>::default(),"
        );
        text.push_str("    };\n}\n\n");
        Ok(())
    }
}

/// Fails if two shapes or operations would get the same Rust name.
fn unique(model: &Model, shapes: &[&Shape]) -> Result<(), String> {
    let mut types = BTreeSet::new();
    let named = shapes.iter().filter(|shape| shape.kind == "structure" || shape.values.is_some());
    let operations = model.operations.iter().map(|operation| operation.name.clone());
    for name in named.map(|shape| capitalized(&shape.name)).chain(operations) {
        if !types.insert(name.clone()) {
            return Err(format!("two types called {name}"));
        }
    }
    let mut statics = BTreeSet::new();
    for shape in shapes {
        if !statics.insert(constant(&shape.name)) {
            return Err(format!("two statics called {}", constant(&shape.name)));
        }
    }
    Ok(())
}
