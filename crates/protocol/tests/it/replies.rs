//! Replies: exact layout in golden texts, and every output survives a round trip.

use proptest::prelude::*;
use protocol::generated::{iam, sts};
use protocol::operation::{Operation, Service};
use protocol::xml::{self, Reply};
use protocol::{Code, Error, Timestamp, json};

use crate::filler::{Filler, operations};

#[test]
fn every_output_survives_xml() {
    for operation in operations() {
        for seed in 0..20 {
            let mut sent = (operation.new_output)();
            Filler(seed).fill(sent.as_mut(), seed == 0);
            let text = xml::response(operation, sent.as_ref(), "id");
            let reply =
                xml::decode(&text, operation.output).unwrap_or_else(|error| panic!("{error}\n{text}"));
            let result = json::to_value(sent.as_ref(), false);
            assert_eq!(reply, Reply::Success { result, request_id: Some("id".into()) }, "{text}");
        }
    }
}

#[test]
fn a_result_is_laid_out_as_the_service_does() {
    let output = sts::GetCallerIdentityResponse {
        user_id: Some("AIDAEXAMPLE".into()),
        account: Some("123456789012".into()),
        arn: Some("arn:aws:iam::123456789012:user/alice".into()),
    };
    assert_eq!(
        xml::response(sts::GetCallerIdentity::INFO, &output, "7a62c49f"),
        r#"<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult>
    <Arn>arn:aws:iam::123456789012:user/alice</Arn>
    <UserId>AIDAEXAMPLE</UserId>
    <Account>123456789012</Account>
  </GetCallerIdentityResult>
  <ResponseMetadata>
    <RequestId>7a62c49f</RequestId>
  </ResponseMetadata>
</GetCallerIdentityResponse>
"#
    );
}

#[test]
fn lists_maps_and_absent_members_have_their_forms() {
    let user = iam::User {
        path: "/".into(),
        user_name: "a<b".into(),
        user_id: "AIDAEXAMPLE".into(),
        arn: "arn:aws:iam::123456789012:user/a".into(),
        create_date: Timestamp(1_575_494_041),
        tags: Some(Vec::new()),
        ..iam::User::default()
    };
    let output = iam::ListUsersResponse { users: vec![user], is_truncated: Some(false), marker: None };
    assert_eq!(
        xml::response(iam::ListUsers::INFO, &output, "id"),
        r#"<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ListUsersResult>
    <Users>
      <member>
        <Path>/</Path>
        <UserName>a&lt;b</UserName>
        <UserId>AIDAEXAMPLE</UserId>
        <Arn>arn:aws:iam::123456789012:user/a</Arn>
        <CreateDate>2019-12-04T21:14:01Z</CreateDate>
        <Tags/>
      </member>
    </Users>
    <IsTruncated>false</IsTruncated>
  </ListUsersResult>
  <ResponseMetadata>
    <RequestId>id</RequestId>
  </ResponseMetadata>
</ListUsersResponse>
"#
    );
    let summary = iam::GetAccountSummaryResponse { summary_map: Some([("Users".to_owned(), 3)].into()) };
    let text = xml::response(iam::GetAccountSummary::INFO, &summary, "id");
    assert!(text.contains(
        "    <SummaryMap>\n      <entry>\n        <key>Users</key>\n        <value>3</value>\n      </entry>\n    </SummaryMap>\n"
    ));
}

#[test]
fn an_operation_without_result_has_only_metadata() {
    assert_eq!(
        xml::response(iam::DeleteUser::INFO, &iam::DeleteUserResponse::default(), "id"),
        r#"<DeleteUserResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ResponseMetadata>
    <RequestId>id</RequestId>
  </ResponseMetadata>
</DeleteUserResponse>
"#
    );
    let empty = xml::response(iam::UpdateRole::INFO, &iam::UpdateRoleResponse::default(), "id");
    assert!(empty.contains("\n  <UpdateRoleResult/>\n"));
}

#[test]
fn errors_are_laid_out_as_the_service_does() {
    let error = Error::new(Code::NoSuchEntity, "The user with name bob cannot be found.");
    let text = xml::error(Service::Iam, &error, "id");
    assert_eq!(
        text,
        r#"<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>NoSuchEntity</Code>
    <Message>The user with name bob cannot be found.</Message>
  </Error>
  <RequestId>id</RequestId>
</ErrorResponse>
"#
    );
    let reply = xml::decode(&text, iam::GetUser::INFO.output).unwrap();
    let message = error.message;
    assert_eq!(reply, Reply::Failure { code: "NoSuchEntity".into(), message, request_id: Some("id".into()) });
}

#[test]
fn errors_differ_by_side_message_and_dispatch() {
    let bare = xml::error(Service::Sts, &Error::bare(Code::MalformedInput), "id");
    assert!(!bare.contains("Message") && bare.contains("<Type>Sender</Type>"));
    assert!(
        xml::error(Service::Iam, &Error::bare(Code::ServiceUnavailable), "id")
            .contains("<Type>Receiver</Type>")
    );
    let dispatch = xml::error(Service::Iam, &Error::new(Code::InvalidAction, "x"), "id");
    assert!(
        dispatch.starts_with(r#"<ErrorResponse xmlns="http://webservices.amazon.com/AWSFault/2005-15-09">"#)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_text_gives_well_formed_xml(message in any::<String>()) {
        let text = xml::error(Service::Iam, &Error::new(Code::NoSuchEntity, message.clone()), "id");
        let Ok(Reply::Failure { message: Some(read), .. }) = xml::decode(&text, iam::GetUser::INFO.output) else {
            return Err(TestCaseError::fail(text));
        };
        let carried = |character: char| match character {
            '\t' | '\n' | '\r' => character,
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            other => other,
        };
        prop_assert_eq!(read, message.chars().map(carried).collect::<String>());
    }

    #[test]
    fn no_text_makes_the_client_panic(text in "(<[/?!a-zA-Z]{0,3}|>|&[a-z#0-9]{0,3};?|\\PC){0,40}") {
        let _ = xml::decode(&text, iam::ListUsers::INFO.output);
    }
}
