//! What programs do with an account: paginators, waiters, typed errors, and sessions of roles.

use crate::server::{ROOT, Server};
use aws_sdk_iam::client::Waiters;
use aws_sdk_iam::types::{PolicyEvaluationDecisionType, StatusType, Tag};
use std::time::Duration;

const ACCOUNT: &str = "123456789012";
const AT_ONCE: Duration = Duration::from_secs(10);

fn document(principal: &str, action: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",{principal}"Action":"{action}"}}}}"#)
}

fn allow(action: &str) -> String {
    document(r#""Resource":"*","#, action)
}

#[tokio::test]
async fn lists_come_page_by_page() {
    let server = Server::start();
    let root = server.iam(ROOT.0, ROOT.1, None);
    for number in 0..7 {
        let team = Tag::builder().key("team").value("é").build().unwrap();
        root.create_user()
            .user_name(format!("user-{number}"))
            .path("/team/")
            .tags(team)
            .send()
            .await
            .unwrap();
    }
    let mut pages = root.list_users().path_prefix("/team/").into_paginator().page_size(3).send();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().users.len());
    }
    assert_eq!(sizes, [3, 3, 1]);
    let policies = root.list_policies().scope("AWS".into()).into_paginator().items().send();
    let policies = policies.collect::<Result<Vec<_>, _>>().await.unwrap();
    assert!(policies.len() > 1_400, "{}", policies.len());
    let details = root.get_account_authorization_details().max_items(2).into_paginator().send();
    let details = details.collect::<Result<Vec<_>, _>>().await.unwrap();
    let users: Vec<_> = details.iter().flat_map(|page| page.user_detail_list()).collect();
    assert_eq!(users.len(), 7);
    assert!(users.iter().all(|user| user.tags()[0].value() == "é" && user.path() == Some("/team/")));
}

#[tokio::test]
async fn waiters_find_what_is_there() {
    let server = Server::start();
    let root = server.iam(ROOT.0, ROOT.1, None);
    root.create_user().user_name("alice").send().await.unwrap();
    let trust = document(&format!(r#""Principal":{{"AWS":"{ACCOUNT}"}},"#), "sts:AssumeRole");
    root.create_role().role_name("app").assume_role_policy_document(trust).send().await.unwrap();
    root.create_instance_profile().instance_profile_name("app").send().await.unwrap();
    let policy =
        root.create_policy().policy_name("p").policy_document(allow("s3:GetObject")).send().await.unwrap();
    let arn = policy.policy().unwrap().arn().unwrap();
    root.wait_until_user_exists().user_name("alice").wait(AT_ONCE).await.unwrap();
    root.wait_until_role_exists().role_name("app").wait(AT_ONCE).await.unwrap();
    root.wait_until_instance_profile_exists().instance_profile_name("app").wait(AT_ONCE).await.unwrap();
    root.wait_until_policy_exists().policy_arn(arn).wait(AT_ONCE).await.unwrap();
}

#[tokio::test]
async fn errors_have_their_types() {
    let server = Server::start();
    let root = server.iam(ROOT.0, ROOT.1, None);
    root.create_user().user_name("alice").send().await.unwrap();
    let twice = root.create_user().user_name("Alice").send().await.unwrap_err().into_service_error();
    assert!(twice.is_entity_already_exists_exception(), "{twice:?}");
    let key = root.create_access_key().user_name("alice").send().await.unwrap().access_key.unwrap();
    let used = root.delete_user().user_name("alice").send().await.unwrap_err().into_service_error();
    assert!(used.is_delete_conflict_exception(), "{used:?}");
    let broken = root.create_policy().policy_name("p").policy_document("{").send().await.unwrap_err();
    assert!(broken.into_service_error().is_malformed_policy_document_exception());
    root.create_access_key().user_name("alice").send().await.unwrap();
    let third = root.create_access_key().user_name("alice").send().await.unwrap_err().into_service_error();
    assert!(third.is_limit_exceeded_exception(), "{third:?}");
    let off = root.update_access_key().user_name("alice").access_key_id(key.access_key_id());
    off.status(StatusType::Inactive).send().await.unwrap();
    let alice = server.sts(key.access_key_id(), key.secret_access_key(), None);
    let refused = alice.get_caller_identity().send().await.unwrap_err();
    assert!(format!("{refused:?}").contains("InvalidClientTokenId"), "{refused:?}");
}

#[tokio::test]
async fn a_role_is_assumed_and_may_what_its_policies_say() {
    let server = Server::start();
    let root = server.iam(ROOT.0, ROOT.1, None);
    root.create_user().user_name("alice").send().await.unwrap();
    let trust =
        document(&format!(r#""Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:user/alice"}},"#), "sts:AssumeRole");
    let role = root.create_role().role_name("reader").path("/team/").assume_role_policy_document(trust);
    let role = role.max_session_duration(7_200).send().await.unwrap().role.unwrap();
    let put =
        root.put_role_policy().role_name("reader").policy_name("own").policy_document(allow("iam:GetUser"));
    put.send().await.unwrap();
    let key = root.create_access_key().user_name("alice").send().await.unwrap().access_key.unwrap();
    let alice = server.sts(key.access_key_id(), key.secret_access_key(), None);
    let assumed = alice.assume_role().role_arn(role.arn()).role_session_name("program").duration_seconds(900);
    let assumed = assumed.send().await.unwrap().credentials.unwrap();
    let (id, secret) = (assumed.access_key_id(), assumed.secret_access_key());
    let token = Some(assumed.session_token());
    let who = server.sts(id, secret, token).get_caller_identity().send().await.unwrap();
    assert_eq!(who.arn(), Some(&*format!("arn:aws:sts::{ACCOUNT}:assumed-role/reader/program")));
    let session = server.iam(id, secret, token);
    let found = session.get_user().user_name("alice").send().await.unwrap();
    assert!(found.user().unwrap().create_date().secs() > 1_700_000_000);
    let denied = session.delete_user().user_name("alice").send().await.unwrap_err();
    assert!(
        format!("{denied:?}").contains("because no identity-based policy allows the iam:DeleteUser action")
    );
    let simulated = root.simulate_principal_policy().policy_source_arn(role.arn());
    let simulated =
        simulated.action_names("iam:GetUser").action_names("iam:DeleteUser").send().await.unwrap();
    let decisions: Vec<_> = simulated.evaluation_results().iter().map(|each| each.eval_decision()).collect();
    use PolicyEvaluationDecisionType::{Allowed, ImplicitDeny};
    assert_eq!(decisions, [&Allowed, &ImplicitDeny]);
}
