//! AssumeRoot: the root user of a member of the organization, for one task and at most a quarter of an hour.
//!
//! All of the session is in its token, as with roles. The one record that is written is that of an account that nobody
//! has acted in yet.

use super::issue;
use crate::domain::ids::AccessKeyId;
use crate::domain::names::{AccountId, Arn};
use crate::errors::{self, Fault};
use crate::managed_policies::catalogue;
use crate::operations::Handler;
use crate::organizations;
use crate::principal::Identity;
use crate::schema::{Account, account_key};
use crate::service::Cx;
use crate::session::{RootTask, Session, SessionOwner};
use protocol::generated::sts as api;

/// Seconds that a session lasts at most, and unless asked otherwise (API reference, AssumeRoot).
const SESSION_SECONDS_MAX: i64 = 900;
/// The path of the policies that a task can have (IAM user guide, "privileged tasks").
const TASK_PATH: &str = "/root-task/";

impl Handler for api::AssumeRoot {
    fn run(cx: &mut Cx<'_>, input: api::AssumeRootRequest) -> Result<api::AssumeRootResponse, Fault> {
        let source_identity = source_identity(cx)?;
        let target = target(&input.target_principal)?;
        let policy = task_policy(input.task_policy_arn)?;
        let ended_before = organizations::may_assume_root(cx.tx, cx.settings, cx.account, &target)?;
        let may_not = || errors::may_not_assume_root(cx.caller.arn.as_str(), Arn::root(&target).as_str());
        let ended_before = ended_before.ok_or_else(may_not)?;
        if !cx.tx.has::<Account>(&account_key(&target))? {
            let (name, email) = (target.to_string(), String::new());
            cx.tx.put(&Account {
                id: target.clone(),
                created: cx.now,
                name,
                email,
                alias: None,
                role_manager: false,
            })?;
        }
        let seconds = input.duration_seconds.map_or(SESSION_SECONDS_MAX, i64::from);
        let assumed_by = cx.account.clone();
        let session = Session {
            access_key: AccessKeyId::temporary(&target, &mut cx.mint),
            account: target,
            owner: SessionOwner::RootTask(RootTask {
                policy,
                assumed_by,
                ended_before,
                source_identity: source_identity.clone(),
            }),
            issued: cx.now,
            expires: cx.now.plus_seconds(seconds.clamp(0, SESSION_SECONDS_MAX)),
            multi_factor: false,
            federation: None,
            role: None,
        };
        Ok(api::AssumeRootResponse {
            credentials: Some(issue(cx, &session)?),
            source_identity,
            ..api::AssumeRootResponse::default()
        })
    }
}

/// Who is behind the caller. Of sessions, only those of roles go further.
fn source_identity(cx: &Cx<'_>) -> Result<Option<String>, Fault> {
    match &cx.caller.identity {
        Identity::AssumedRole(assumed) => Ok(assumed.session.source_identity.clone()),
        Identity::Root | Identity::User(_) if cx.caller.session.is_none() => Ok(None),
        _ => Err(errors::session_from_session("AssumeRoot").into()),
    }
}

/// The account whose root user is named, by its number or its ARN.
fn target(named: &str) -> Result<AccountId, Fault> {
    let number = named.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root"));
    AccountId::new(number.unwrap_or(named)).map_err(|_| errors::target_principal_invalid(named).into())
}

fn task_policy(given: api::PolicyDescriptorType) -> Result<Arn, Fault> {
    let arn = given.arn.unwrap_or_default();
    match catalogue::find(&arn) {
        Some(policy) if policy.path == TASK_PATH => Ok(Arn::verbatim(arn)),
        _ => Err(errors::task_policy_invalid(&arn).into()),
    }
}
