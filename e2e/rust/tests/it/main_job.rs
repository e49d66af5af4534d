//! The main job: a user changes its password.

use crate::server::{ROOT, Server};
use aws_sdk_iam::error::ProvideErrorMetadata;

const OLD: &str = "Old-Passw0rd!";
const NEW: &str = "Nëw Passw0rd! &=+%";

#[tokio::test]
async fn a_user_changes_its_password() {
    let server = Server::start();
    let root = server.iam(ROOT.0, ROOT.1, None);
    root.create_user().user_name("alice").send().await.unwrap();
    root.create_login_profile().user_name("alice").password(OLD).send().await.unwrap();
    let policy = "arn:aws:iam::aws:policy/IAMUserChangePassword";
    root.attach_user_policy().user_name("alice").policy_arn(policy).send().await.unwrap();
    let key = root.create_access_key().user_name("alice").send().await.unwrap().access_key.unwrap();
    let alice = server.iam(&key.access_key_id, &key.secret_access_key, None);

    let change = |old: &str, new: &str| alice.change_password().old_password(old).new_password(new).send();
    change(OLD, NEW).await.unwrap();
    let refused = change(OLD, "Third-Passw0rd").await.unwrap_err().into_service_error();
    assert_eq!(
        (refused.code(), refused.message()),
        (Some("AccessDenied"), Some("The old password was incorrect."))
    );
    let refused = change(NEW, "weak").await.unwrap_err().into_service_error();
    assert!(refused.is_password_policy_violation_exception(), "{refused:?}");
    change(NEW, "Third-Passw0rd").await.unwrap();

    let who = server
        .sts(&key.access_key_id, &key.secret_access_key, None)
        .get_caller_identity()
        .send()
        .await
        .unwrap();
    assert!(who.arn().unwrap().ends_with(":user/alice"));
    assert!(
        root.get_user()
            .user_name("nobody")
            .send()
            .await
            .unwrap_err()
            .into_service_error()
            .is_no_such_entity_exception()
    );
}
