//! Requests: every input survives a round trip, and no bytes make the decoder panic.

use proptest::prelude::*;
use protocol::query::{self, Params};
use protocol::{Code, json};

use crate::filler::{Filler, operations};

fn wire_round_trip(pairs: &[(String, String)]) -> Params {
    let form = query::form(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    Params::parse(form.as_bytes()).unwrap()
}

#[test]
fn every_input_survives_the_query_wire_and_json() {
    for operation in operations() {
        for seed in 0..40 {
            let mut sent = (operation.new_input)();
            Filler(seed).fill(sent.as_mut(), seed == 0);
            let value = json::to_value(sent.as_ref(), false);

            let params = wire_round_trip(&query::encode(sent.as_ref()));
            let mut received = (operation.new_input)();
            query::decode_into(received.as_mut(), &params)
                .unwrap_or_else(|error| panic!("{}: {error} {value}", operation.name));
            assert_eq!(json::to_value(received.as_ref(), false), value, "{} {seed}", operation.name);

            let mut read = (operation.new_input)();
            json::from_value(read.as_mut(), &value).unwrap();
            assert_eq!(json::to_value(read.as_ref(), false), value, "{} {seed}", operation.name);
        }
    }
}

#[test]
fn list_gaps_are_closed_in_numeric_order() {
    let params: Params = [
        ("PolicyInputList.member.10", "ten"),
        ("PolicyInputList.member.9", "nine"),
        ("PolicyInputList.member.x", "no"),
        ("PolicyInputList.member.01", "no"),
    ]
    .into_iter()
    .collect();
    let input: protocol::generated::iam::GetContextKeysForCustomPolicyRequest =
        query::decode(&params).unwrap();
    assert_eq!(input.policy_input_list, ["nine", "ten"]);
}

#[test]
fn an_empty_list_is_told_from_an_absent_one() {
    let tags = |text: &[u8]| {
        let input: protocol::generated::iam::CreateUserRequest =
            query::decode(&Params::parse(text).unwrap()).unwrap();
        input.tags
    };
    assert_eq!(tags(b"UserName=a"), None);
    assert_eq!(tags(b"UserName=a&Tags="), Some(Vec::new()));
}

fn noise() -> impl Strategy<Value = Vec<u8>> {
    let names = operations()
        .flat_map(|operation| operation.input.members)
        .map(|member| member.name)
        .collect::<Vec<_>>();
    let suffix = prop_oneof![
        Just(String::new()),
        Just(".member.1".to_owned()),
        Just(".member.4294967296.Key".to_owned()),
        Just(".entry.2.value.ReplacementValues.member.1".to_owned()),
        Just(".member.1.member.1.member.1".to_owned()),
        "\\PC{0,12}",
    ];
    let pair = (prop::sample::select(names), suffix, "(\\PC|[+%&=0-9]){0,24}")
        .prop_map(|(name, suffix, value)| format!("{name}{suffix}={value}"));
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        prop::collection::vec(pair, 0..12).prop_map(|pairs| pairs.join("&").into_bytes()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_bytes_make_the_decoder_panic(bytes in noise()) {
        let Ok(params) = Params::parse(&bytes) else { return Ok(()) };
        for operation in operations() {
            if let Err(error) = query::decode_into((operation.new_input)().as_mut(), &params) {
                prop_assert!(matches!(error.code, Code::ValidationError | Code::MalformedInput));
            }
        }
    }
}
