//! Simulations that ask for more work than one request may cause. How much work an answer takes is counted before it is done,
//! so the first two of these would take minutes if it were not.

use crate::harness::{World, element};

/// Members of a list.
fn list(name: &str, values: impl IntoIterator<Item = String>) -> Vec<(String, String)> {
    let member = |(number, value)| (format!("{name}.member.{}", number + 1), value);
    values.into_iter().enumerate().map(member).collect()
}

fn policy(statements: &[String]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

fn simulate(world: &World, params: &[(String, String)]) -> (u16, String) {
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (&**name, &**value)).collect();
    let reply = world.call(&world.root(), "SimulateCustomPolicy", &params);
    (reply.status, reply.body)
}

#[test]
fn a_simulation_of_one_action_that_is_too_much_is_refused() {
    let world = World::new();
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned();
    let mut params = list("PolicyInputList", vec![policy(&vec![statement; 2_000]); 10]);
    params.extend(list("ActionNames", ["s3:GetObject".to_owned()]));
    params.extend(list("ResourceArns", (0..5_000).map(|number| format!("arn:aws:s3:::bucket/{number}"))));
    let (status, body) = simulate(&world, &params);
    assert_eq!((status, element(&body, "Code").as_str()), (400, "InvalidInput"), "{body}");
    assert!(element(&body, "Message").contains("Ask about fewer resources"));
}

#[test]
fn long_patterns_against_long_texts_are_too_much_too() {
    let world = World::new();
    let resource = "arn:aws:s3:::".to_owned() + &"*a".repeat(15_000) + "b";
    let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":["{resource}?","{resource}"]}}"#);
    let mut params = list("PolicyInputList", [policy(&[statement])]);
    params.extend(list("ActionNames", ["s3:GetObject".to_owned()]));
    let long = "arn:aws:s3:::bucket/".to_owned() + &"a".repeat(2_000);
    params.extend(list("ResourceArns", vec![long; 400]));
    let (status, body) = simulate(&world, &params);
    assert_eq!((status, element(&body, "Code").as_str()), (400, "InvalidInput"), "{body}");
}

#[test]
fn a_resource_policy_that_names_very_many_is_too_much_for_very_many_resources() {
    let world = World::new();
    let names: Vec<String> =
        (0..2_500).map(|number| format!(r#""arn:aws:iam::123456789012:user/u{number}""#)).collect();
    let resource = format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":[{}]}},"Action":"*","Resource":"*"}}"#,
        names.join(",")
    );
    let statement = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"}"#.to_owned();
    let mut params = list("PolicyInputList", [policy(&[statement])]);
    params.extend(list("ActionNames", ["s3:GetObject".to_owned()]));
    params.extend(list("ResourceArns", (0..2_000).map(|number| format!("arn:aws:s3:::bucket/{number}"))));
    params.push(("ResourcePolicy".to_owned(), policy(&[resource])));
    params.push(("CallerArn".to_owned(), "arn:aws:iam::123456789012:user/nobody".to_owned()));
    let (status, body) = simulate(&world, &params);
    assert_eq!((status, element(&body, "Code").as_str()), (400, "InvalidInput"), "{body}");
    assert!(element(&body, "Message").contains("Ask about fewer resources"), "{body}");
}

#[test]
fn a_page_ends_before_it_costs_too_much_and_the_next_goes_on() {
    let world = World::new();
    let values: Vec<String> = (0..1_500).map(|number| format!(r#""*a*a*{number}""#)).collect();
    let statement = format!(
        r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringLike":{{"s3:prefix":[{}]}}}}}}"#,
        values.join(",")
    );
    let mut params = list("PolicyInputList", [policy(&[statement])]);
    params.extend(list("ActionNames", (0..8).map(|number| format!("s3:Action{number}"))));
    let entry = "ContextEntries.member.1";
    for (member, value) in [
        ("ContextKeyName", "s3:prefix".to_owned()),
        ("ContextKeyType", "string".to_owned()),
        ("ContextKeyValues.member.1", "a".repeat(20_000)),
    ] {
        params.push((format!("{entry}.{member}"), value));
    }
    let mut decided = Vec::new();
    loop {
        let (status, body) = simulate(&world, &params);
        assert_eq!(status, 200, "{body}");
        let names: Vec<&str> = body.split("<EvalActionName>").skip(1).collect();
        assert!((1..=4).contains(&names.len()), "{} on a page", names.len());
        decided.extend(names.iter().map(|rest| rest.split('<').next().unwrap().to_owned()));
        params.retain(|(name, _)| name != "Marker");
        if element(&body, "IsTruncated") == "false" {
            break;
        }
        params.push(("Marker".to_owned(), element(&body, "Marker")));
    }
    assert_eq!(decided, (0..8).map(|number| format!("s3:Action{number}")).collect::<Vec<_>>());
}
