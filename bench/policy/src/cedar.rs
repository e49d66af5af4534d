//! Cedar: the same rules in its language. Actions are in groups by service, resources are matched by their ARN.

use std::collections::{HashMap, HashSet};
use std::hint::black_box;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request, RestrictedExpression,
};

use super::{ACTION, ACTIONS, Condition, RESOURCE, Rule, nanoseconds};

fn uid(kind: &str, name: &str) -> EntityUid {
    EntityUid::from_str(&format!("{kind}::\"{name}\"")).expect("a name of an entity")
}

fn text(rule: &Rule) -> String {
    let effect = if rule.allow { "permit" } else { "forbid" };
    let action = match rule.action {
        (service, "*") => format!("action in Action::\"{service}\""),
        (service, name) => format!("action == Action::\"{service}:{name}\""),
    };
    let condition = match rule.condition {
        Condition::None => String::new(),
        Condition::Team(team) => format!(" && context.team == \"{team}\""),
        Condition::Address => " && context.address.isInRange(ip(\"203.0.113.0/24\"))".to_owned(),
        Condition::Secure => " && context.secure".to_owned(),
    };
    let resource = rule.resource();
    format!("{effect}(principal, {action}, resource) when {{ resource.arn like \"{resource}\"{condition} }};")
}

pub(crate) fn measure(rules: &[Rule]) -> u128 {
    let policies = rules.iter().map(text).collect::<Vec<_>>().join("\n");
    let policies = PolicySet::from_str(&policies).expect("the policies are well-formed");
    let action = |(service, name): (&str, &str)| {
        let parents = HashSet::from([uid("Action", service)]);
        Entity::new(uid("Action", &format!("{service}:{name}")), HashMap::new(), parents).expect("an action")
    };
    let arn = RestrictedExpression::new_string(RESOURCE.to_owned());
    let attributes = HashMap::from([("arn".to_owned(), arn)]);
    let user = Entity::new(uid("User", "alice"), attributes, HashSet::new()).expect("a user");
    let actions = ACTIONS.into_iter().filter(|(_, name)| *name != "*").map(action);
    let entities = Entities::from_entities(actions.chain([user]), None).expect("entities");
    let context = Context::from_pairs([
        ("team".to_owned(), RestrictedExpression::new_string("red".to_owned())),
        ("address".to_owned(), RestrictedExpression::new_ip("203.0.113.7")),
        ("secure".to_owned(), RestrictedExpression::new_bool(true)),
    ])
    .expect("a context");
    let request =
        Request::new(uid("User", "alice"), uid("Action", ACTION), uid("User", "alice"), context, None)
            .expect("a request");
    let authorizer = Authorizer::new();
    let decisions = u32::try_from(100_000 / (rules.len() + 50)).expect("few");
    nanoseconds(decisions, || {
        let response =
            authorizer.is_authorized(black_box(&request), black_box(&policies), black_box(&entities));
        response.decision() == Decision::Allow
    })
}
