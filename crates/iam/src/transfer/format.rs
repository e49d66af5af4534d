//! The form in which an account is told: that of `aws iam get-account-authorization-details`, in both directions.
//!
//! Members that AWS's answer does not have, and that an account would not be the same without, stand beside its own under
//! the names that other operations give them; other readers pass over them.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A file, or a page of the answer; also the other things that may come with it.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(super) struct Page {
    pub(super) user_detail_list: Vec<UserDetail>,
    pub(super) group_detail_list: Vec<GroupDetail>,
    pub(super) role_detail_list: Vec<RoleDetail>,
    pub(super) policies: Vec<PolicyDetail>,
    pub(super) is_truncated: bool,
    /// Set by the CLI where it stopped.
    pub(super) next_token: Option<String>,
    /// That of `aws iam get-account-password-policy`.
    pub(super) password_policy: Option<PasswordPolicyDetail>,
    /// A credential report, as its text.
    pub(super) credential_report: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct UserDetail {
    pub(super) path: String,
    pub(super) user_name: String,
    pub(super) user_id: String,
    pub(super) arn: String,
    pub(super) create_date: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) user_policy_list: Vec<InlineDetail>,
    #[serde(default)]
    pub(super) group_list: Vec<String>,
    #[serde(default)]
    pub(super) attached_managed_policies: Vec<AttachedDetail>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) permissions_boundary: Option<BoundaryDetail>,
    #[serde(default)]
    pub(super) tags: Vec<TagDetail>,
    /// As ListUsers tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) password_last_used: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct GroupDetail {
    pub(super) path: String,
    pub(super) group_name: String,
    pub(super) group_id: String,
    pub(super) arn: String,
    pub(super) create_date: String,
    #[serde(default)]
    pub(super) group_policy_list: Vec<InlineDetail>,
    #[serde(default)]
    pub(super) attached_managed_policies: Vec<AttachedDetail>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RoleDetail {
    pub(super) path: String,
    pub(super) role_name: String,
    pub(super) role_id: String,
    pub(super) arn: String,
    pub(super) create_date: String,
    pub(super) assume_role_policy_document: Box<RawValue>,
    #[serde(default)]
    pub(super) instance_profile_list: Vec<InstanceProfileDetail>,
    #[serde(default)]
    pub(super) role_policy_list: Vec<InlineDetail>,
    #[serde(default)]
    pub(super) attached_managed_policies: Vec<AttachedDetail>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) permissions_boundary: Option<BoundaryDetail>,
    #[serde(default)]
    pub(super) tags: Vec<TagDetail>,
    #[serde(default)]
    pub(super) role_last_used: RoleUseDetail,
    /// As GetRole tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    /// As GetRole tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) max_session_duration: Option<u32>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RoleUseDetail {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_used_date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) region: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct InstanceProfileDetail {
    pub(super) path: String,
    pub(super) instance_profile_name: String,
    pub(super) instance_profile_id: String,
    pub(super) arn: String,
    pub(super) create_date: String,
    /// The role that it stands at, which has no list of its own here.
    #[serde(default)]
    pub(super) roles: Vec<Box<RawValue>>,
    /// As GetInstanceProfile tells them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) tags: Vec<TagDetail>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PolicyDetail {
    pub(super) policy_name: String,
    pub(super) policy_id: String,
    pub(super) arn: String,
    pub(super) path: String,
    pub(super) default_version_id: String,
    #[serde(default)]
    pub(super) attachment_count: u64,
    #[serde(default)]
    pub(super) permissions_boundary_usage_count: u64,
    #[serde(default)]
    pub(super) is_attachable: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    pub(super) create_date: String,
    pub(super) update_date: String,
    pub(super) policy_version_list: Vec<VersionDetail>,
    /// As GetPolicy tells them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) tags: Vec<TagDetail>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct VersionDetail {
    pub(super) document: Box<RawValue>,
    pub(super) version_id: String,
    pub(super) is_default_version: bool,
    pub(super) create_date: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct InlineDetail {
    pub(super) policy_name: String,
    pub(super) policy_document: Box<RawValue>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AttachedDetail {
    pub(super) policy_name: String,
    pub(super) policy_arn: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct BoundaryDetail {
    pub(super) permissions_boundary_type: String,
    pub(super) permissions_boundary_arn: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct TagDetail {
    pub(super) key: String,
    pub(super) value: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(super) struct PasswordPolicyDetail {
    pub(super) minimum_password_length: Option<u32>,
    pub(super) require_symbols: bool,
    pub(super) require_numbers: bool,
    pub(super) require_uppercase_characters: bool,
    pub(super) require_lowercase_characters: bool,
    pub(super) allow_users_to_change_password: bool,
    pub(super) max_password_age: Option<u32>,
    pub(super) password_reuse_prevention: Option<u32>,
    pub(super) hard_expiry: Option<bool>,
}
