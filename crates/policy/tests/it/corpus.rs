//! Every line of `tests/cases`: policies and a request, and what must come of them, by both evaluators.
//!
//! What is expected was written from the rules, not from an answer of this engine. The form is that of `policy::Case`,
//! so `countersign policy test crates/policy/tests/cases/*.ndjson` runs them too.

use std::collections::BTreeSet;
use std::path::Path;

use policy::*;
use serde_json::Value as Json;

use crate::naive::{self, World};

/// The files of cases by name, sorted, with their lines.
pub(crate) fn files() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<(String, Vec<String>)> = std::fs::read_dir(folder)
        .expect("there are cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "ndjson"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(path).expect("a file of text");
            (name, text.lines().map(str::to_owned).collect())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_case_comes_out_as_expected() {
    let (mut wrong, mut count, mut ids) = (Vec::new(), 0, BTreeSet::new());
    for (file, lines) in files() {
        for line in &lines {
            let case = Case::parse(line).unwrap_or_else(|why| panic!("{file}: {why}\n{line}"));
            assert!(case.has_expectation() && case.note().is_some(), "{file}: {line}");
            assert!(ids.insert(case.id().expect("cases have ids").to_owned()), "{file}: twice: {line}");
            let explanation = case.explain();
            let evaluated = evaluate(&case.request(), case.policies());
            assert_eq!(evaluated.outcome, explanation.decision.outcome, "{file}: {line}");
            wrong
                .extend(case.mismatches(&explanation).iter().map(|point| format!("{file}: {point}\n{line}")));
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 1500, "{count} cases are few");
}

#[test]
fn the_naive_evaluator_expects_the_same() {
    let mut wrong = Vec::new();
    for (file, lines) in files() {
        for line in &lines {
            let json: Json = serde_json::from_str(line).expect("a case is one JSON object");
            let case = Case::parse(line).expect("a case");
            let decided = naively(&json, &case.request());
            if Some(decided) != json["expect"]["decision"].as_str() {
                wrong.push(format!("{file}: {decided}\n{line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn naively(json: &Json, request: &Request<'_>) -> &'static str {
    let parse = |json: &Json| Document::parse(&json.to_string()).expect("cases hold well-formed policies");
    let one = |name: &str| json.get(name).map(parse);
    let list = |json: &Json| -> Vec<Document> {
        match json {
            Json::Array(policies) => policies.iter().map(parse).collect(),
            Json::Null => Vec::new(),
            policy => vec![parse(policy)],
        }
    };
    let levels = |name: &str| -> Vec<Vec<Document>> {
        json[name].as_array().into_iter().flatten().map(list).collect()
    };
    let (boundary, endpoint) = (one("boundary"), one("endpointPolicy"));
    let resource = one("resourcePolicy").or(one("trustPolicy"));
    let session = json.get("session").map(list);
    let identity = list(&json["identity"]);
    // Policies of the organization bind no service-linked role.
    let role = json["principal"]["Role"].as_str().unwrap_or_default();
    let bound = !role.contains(":role/aws-service-role/");
    let organization = |name| if bound { levels(name) } else { Vec::new() };
    let world = World {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
        resource: resource.as_ref(),
        trust: json.get("trustPolicy").is_some(),
        endpoint: endpoint.as_ref(),
        service_control: &organization("scp"),
        resource_control: &organization("rcp"),
        grants: &[],
    };
    naive::decide(request, &world)
}
