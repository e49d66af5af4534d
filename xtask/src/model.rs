//! `cargo xtask model`: reduces a downloaded service model to the facts that code generation needs.
//!
//! Keeps names, member order, constraints, error codes and statuses; drops all prose. It knows the layout of the
//! published models, and nothing of Rust. Next: `codegen.rs`, which reads what this writes.

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};

/// Where each service's model lies in the download, and what it becomes here.
const SERVICES: [(&str, &str); 2] = [("iam/2010-05-08", "iam.json"), ("sts/2011-06-15", "sts.json")];

/// Reads `service-2.json.gz` and `paginators-1.json` of each service below `from`, writes `model/*.json`.
pub(crate) fn reduce(root: &Path, from: &Path) -> Result<(), String> {
    for (folder, file) in SERVICES {
        let source = from.join(folder);
        let text = gunzip(&source.join("service-2.json.gz"))?;
        if text.contains("\"locationName\"") || text.contains("\"flattened\"") {
            return Err(format!("{folder}: renamed or flattened members are not supported by the codecs"));
        }
        let service = Node::parse(&text)?;
        let paginators = Node::parse(&read(&source.join("paginators-1.json"))?)?;
        let text = print(&reduce_service(&service, &paginators)?);
        let target = root.join("model").join(file);
        fs::write(&target, text).map_err(|error| format!("{}: {error}", target.display()))?;
    }
    Ok(())
}

/// JSON whose objects keep the order of the file: member order is a fact of the model.
enum Node {
    Scalar(Value),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    fn get(&self, name: &str) -> Option<&Node> {
        self.entries().iter().find(|(key, _)| key == name).map(|(_, node)| node)
    }

    fn entries(&self) -> &[(String, Node)] {
        match self {
            Node::Object(entries) => entries,
            Node::Scalar(_) | Node::List(_) => &[],
        }
    }

    fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Node::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    fn plain(&self) -> Value {
        match self {
            Node::Scalar(value) => value.clone(),
            Node::List(items) => Value::Array(items.iter().map(Node::plain).collect()),
            Node::Object(entries) => {
                Value::Object(entries.iter().map(|(key, node)| (key.clone(), node.plain())).collect())
            }
        }
    }

    fn strings(&self) -> Vec<String> {
        match self {
            Node::Scalar(Value::String(text)) => vec![text.clone()],
            Node::List(items) => items.iter().flat_map(Node::strings).collect(),
            Node::Scalar(_) | Node::Object(_) => Vec::new(),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Object(entries))
    }
}

fn reduce_service(service: &Node, paginators: &Node) -> Result<Value, String> {
    let metadata = service.get("metadata").ok_or("the model has no metadata")?;
    let operations = service.get("operations").ok_or("the model has no operations")?;
    let shapes = service.get("shapes").ok_or("the model has no shapes")?;
    let pages = paginators.get("pagination").ok_or("the paginators have no list")?;
    Ok(json!({
        "version": metadata.text("apiVersion"),
        "namespace": metadata.text("xmlNamespace"),
        "operations": operations.entries().iter().map(|(name, node)| operation(name, node, pages)).collect::<Vec<_>>(),
        "shapes": shapes.entries().iter().map(|(name, node)| shape(name, node)).collect::<Vec<_>>(),
    }))
}

fn operation(name: &str, node: &Node, pages: &Node) -> Value {
    let mut facts = serde_json::Map::new();
    facts.insert("name".into(), name.into());
    if let Some(input) = node.get("input").and_then(|input| input.text("shape")) {
        facts.insert("input".into(), input.into());
    }
    if let Some(output) = node.get("output") {
        facts.insert("output".into(), output.text("shape").into());
        facts.insert("result".into(), output.text("resultWrapper").into());
    }
    let errors: Vec<&str> = match node.get("errors") {
        Some(Node::List(errors)) => errors.iter().filter_map(|error| error.text("shape")).collect(),
        _ => Vec::new(),
    };
    facts.insert("errors".into(), errors.into());
    if node.text("authtype") == Some("none") {
        facts.insert("unsigned".into(), true.into());
    }
    if let Some(page) = pages.get(name) {
        let part = |key| page.get(key).map(Node::strings).unwrap_or_default();
        facts.insert(
            "pagination".into(),
            json!({
                "input_token": part("input_token"),
                "limit": part("limit_key"),
                "more_results": part("more_results"),
                "output_token": part("output_token"),
                "results": part("result_key"),
            }),
        );
    }
    Value::Object(facts)
}

fn shape(name: &str, node: &Node) -> Value {
    let mut facts = serde_json::Map::new();
    facts.insert("name".into(), name.into());
    for key in ["type", "min", "max", "pattern", "enum", "sensitive", "exception", "union"] {
        if let Some(value) = node.get(key) {
            facts.insert(key.into(), value.plain());
        }
    }
    for key in ["member", "key", "value"] {
        if let Some(target) = node.get(key) {
            facts.insert(key.into(), target.text("shape").into());
        }
    }
    if let Some(members) = node.get("members") {
        let required = node.get("required").map(Node::strings).unwrap_or_default();
        let list = members.entries().iter().map(|(name, target)| {
            let mut member = serde_json::Map::new();
            member.insert("name".into(), name.as_str().into());
            member.insert("shape".into(), target.text("shape").into());
            if required.contains(name) {
                member.insert("required".into(), true.into());
            }
            Value::Object(member)
        });
        facts.insert("members".into(), list.collect());
    }
    if let Some(error) = node.get("error") {
        facts.insert("code".into(), error.text("code").into());
        facts.insert("status".into(), error.get("httpStatusCode").map(Node::plain).unwrap_or_default());
    }
    Value::Object(facts)
}

/// One operation or shape a line, so that a new model is a readable diff.
fn print(service: &Value) -> String {
    let mut text = String::from("{\n");
    for key in ["version", "namespace"] {
        text.push_str(&format!("\"{key}\": {},\n", service[key]));
    }
    for (key, end) in [("operations", "],\n"), ("shapes", "]\n")] {
        let rows: Vec<String> = service[key].as_array().into_iter().flatten().map(Value::to_string).collect();
        text.push_str(&format!("\"{key}\": [\n{}\n{end}", rows.join(",\n")));
    }
    text.push_str("}\n");
    text
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn gunzip(path: &Path) -> Result<String, String> {
    let output =
        Command::new("gzip").arg("-dc").arg(path).output().map_err(|error| format!("gzip: {error}"))?;
    if !output.status.success() {
        return Err(format!("{}: {}", path.display(), String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{}: {error}", path.display()))
}
