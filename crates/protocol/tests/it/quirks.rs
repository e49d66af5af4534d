//! One test for each entry of `model/quirks.toml`.

use protocol::generated::iam::{
    AttachedPermissionsBoundary, CreateAccountAliasRequest, PermissionsBoundaryAttachmentType,
    PolicySourceType, Statement,
};
use protocol::generated::sts::{AssumeRoleRequest, AssumeRoleResponse, GetCallerIdentityResponse};
use protocol::query::{Params, decode};
use protocol::shape::Shape;

#[test]
fn boundary_type_is_policy_on_the_wire() {
    let boundary = AttachedPermissionsBoundary {
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::Policy),
        permissions_boundary_arn: None,
    };
    assert_eq!(protocol::json::to_value(&boundary, false)["PermissionsBoundaryType"], "Policy");
}

#[test]
fn matched_statements_tell_where_they_stand() {
    for (kind, wire) in
        [(PolicySourceType::IamPolicy, "IAM Policy"), (PolicySourceType::ResourcePolicy, "Resource Policy")]
    {
        let statement = Statement { source_policy_type: Some(kind), ..Statement::default() };
        assert_eq!(protocol::json::to_value(&statement, false)["SourcePolicyType"], wire);
    }
}

#[test]
fn source_identity_may_have_256_characters() {
    let params = |length| -> Params {
        [("RoleArn", "arn:aws:iam::123456789012:role/a"), ("RoleSessionName", "session")]
            .map(|(name, value)| (name, value.to_owned()))
            .into_iter()
            .chain([("SourceIdentity", "i".repeat(length))])
            .collect()
    };
    assert!(decode::<AssumeRoleRequest>(&params(256)).is_ok());
    assert!(decode::<AssumeRoleRequest>(&params(257)).is_err());
}

#[test]
fn an_alias_has_no_two_hyphens_in_a_row() {
    let is_valid = |alias: &str| {
        let params: Params = [("AccountAlias", alias)].into_iter().collect();
        decode::<CreateAccountAliasRequest>(&params).is_ok()
    };
    for alias in ["abc", "a-b", "a-b-c9", &"a".repeat(63)] {
        assert!(is_valid(alias), "{alias}");
    }
    for alias in ["ab", "a--b", "-ab", "ab-", "Abc", "a_b", &"a".repeat(64)] {
        assert!(!is_valid(alias), "{alias}");
    }
}

#[test]
fn callers_are_told_their_arn_first() {
    assert_eq!(member_names(&GetCallerIdentityResponse::default()), ["Arn", "UserId", "Account"]);
}

#[test]
fn the_user_of_a_session_stands_before_its_credentials() {
    let names = member_names(&AssumeRoleResponse::default());
    assert_eq!(names[..4], ["AssumedRoleUser", "Credentials", "PackedPolicySize", "SourceIdentity"]);
}

fn member_names(shape: &dyn Shape) -> Vec<&'static str> {
    shape.info().members.iter().map(|member| member.name).collect()
}
