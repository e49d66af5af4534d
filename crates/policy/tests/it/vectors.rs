//! Every line of `tests/data/vectors.ndjson`: policies and a request, and the decision they must give.

use std::sync::Arc;

use policy::*;
use serde_json::Value as Json;

#[test]
fn every_vector_gives_its_decision() {
    let lines = include_str!("../data/vectors.ndjson");
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in lines.lines() {
        let vector: Json = serde_json::from_str(line).expect("a vector is one JSON object");
        let expected = vector["expect"]["decision"].as_str().expect("a decision");
        let (evaluated, explained) = decide(&vector);
        count += 1;
        if evaluated != expected || explained != expected {
            wrong.push(format!(
                "{} {}: {evaluated}/{explained}, not {expected}\n{line}",
                vector["id"], vector["note"]
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(count, 486);
}

fn decide(vector: &Json) -> (&'static str, &'static str) {
    let one = |kind: PolicyKind, json: &Json| {
        let document = Document::parse(&json.to_string()).expect("vectors hold well-formed policies");
        Arc::new(Policy::compile(&document, PolicySource::inline(kind, "vector")))
    };
    let optional = |kind, name: &str| vector.get(name).map(|json| one(kind, json));
    let list =
        |kind, json: &Json| json.as_array().into_iter().flatten().map(|json| one(kind, json)).collect();
    let levels = vector["scp"].as_array().into_iter().flatten();
    let policies = Policies::new(list(PolicyKind::Identity, &vector["identity"]))
        .with_boundary(optional(PolicyKind::Boundary, "boundary"))
        .with_session(optional(PolicyKind::Session, "session").map(|policy| vec![policy]))
        .with_resource(optional(PolicyKind::Resource, "resourcePolicy"))
        .with_service_control(levels.map(|level| list(PolicyKind::ServiceControl, level)).collect());
    let principal = principal(vector["principal"].as_str().expect("a principal"));
    let context = context(&vector["context"]);
    let request = Request {
        principal: &principal,
        action: vector["action"].as_str().expect("an action"),
        resource: vector["resource"].as_str().expect("a resource"),
        resource_account: vector["resourceAccount"].as_str(),
        context: &context,
    };
    let word = |decision: Decision| match decision.outcome {
        Outcome::Allowed => "allowed",
        Outcome::ExplicitDeny(_) => "explicitDeny",
        Outcome::ImplicitDeny(_) => "implicitDeny",
    };
    (word(evaluate(&request, &policies)), word(explain(&request, &policies).decision))
}

fn context(json: &Json) -> Context {
    let entries = json.as_object().expect("a context is an object").iter();
    let value = |json: &Json| match json {
        Json::Array(values) => {
            Value::Many(values.iter().map(|value| value.as_str().expect("a string").to_owned()).collect())
        }
        json => Value::from(json.as_str().expect("a string").to_owned()),
    };
    entries.map(|(key, json)| (key.clone(), value(json))).collect()
}

fn principal(text: &str) -> Principal {
    let arn = Arn::parse(text).expect("principals of vectors are ARNs");
    let mut words = arn.resource.split('/');
    match (words.next(), words.next()) {
        (Some("user"), _) => Principal::User { arn: text.to_owned(), id: "AIDAVECTOR".to_owned() },
        (Some("assumed-role"), Some(role)) => Principal::AssumedRole {
            arn: text.to_owned(),
            role_arn: format!("arn:aws:iam::{}:role/{role}", arn.account),
            role_id: "AROAVECTOR".to_owned(),
        },
        _ => panic!("no such principal in the vectors: {text}"),
    }
}
