//! Written by `cargo xtask codegen` from the models in `model/`; never edited.

use std::collections::BTreeMap;

use crate::error::Code;
use crate::operation::{Operation, OperationInfo, Service};
use crate::shape::{Constraint, Kind, MemberInfo, Shape, ShapeInfo, TypeInfo, Value, enumeration, structure};
use crate::timestamp::Timestamp;
use crate::value::{Blob, Secret};

use super::*;

/// The API version.
pub const VERSION: &str = "2010-05-08";
/// The XML namespace.
pub const NAMESPACE: &str = "https://iam.amazonaws.com/doc/2010-05-08/";

enumeration!(AccessAdvisorUsageGranularityType { ServiceLevel = "SERVICE_LEVEL", ActionLevel = "ACTION_LEVEL" });
enumeration!(AttachmentType { User = "user", Group = "group", Role = "role" });
enumeration!(ContextKeyTypeEnum { String = "string", StringList = "stringList", Numeric = "numeric", NumericList = "numericList", Boolean = "boolean", BooleanList = "booleanList", Ip = "ip", IpList = "ipList", Binary = "binary", BinaryList = "binaryList", Date = "date", DateList = "dateList" });
enumeration!(DeletionTaskStatusType { Succeeded = "SUCCEEDED", InProgress = "IN_PROGRESS", Failed = "FAILED", NotStarted = "NOT_STARTED" });
enumeration!(EntityType { User = "User", Role = "Role", Group = "Group", LocalManagedPolicy = "LocalManagedPolicy", AwsManagedPolicy = "AWSManagedPolicy" });
enumeration!(FeatureType { RootCredentialsManagement = "RootCredentialsManagement", RootSessions = "RootSessions" });
enumeration!(PermissionsBoundaryAttachmentType { Policy = "Policy" });
enumeration!(PolicyEvaluationDecisionType { Allowed = "allowed", ExplicitDeny = "explicitDeny", ImplicitDeny = "implicitDeny" });
enumeration!(PolicyIdentifierPolicyType { Inline = "inline", AwsManaged = "aws-managed", UserManaged = "user-managed", PermissionBoundary = "permission-boundary", Scp = "scp", Rcp = "rcp" });
enumeration!(PolicyParameterTypeEnum { String = "string", StringList = "stringList" });
enumeration!(PolicySourceType { IamPolicy = "IAM Policy", Group = "group", Role = "role", AwsManaged = "aws-managed", UserManaged = "user-managed", ResourcePolicy = "Resource Policy", None = "none" });
enumeration!(PolicyUsageType { PermissionsPolicy = "PermissionsPolicy", PermissionsBoundary = "PermissionsBoundary" });
enumeration!(ReportFormatType { TextCsv = "text/csv" });
enumeration!(ReportStateType { Started = "STARTED", Inprogress = "INPROGRESS", Complete = "COMPLETE" });
enumeration!(AssertionEncryptionModeType { Required = "Required", Allowed = "Allowed" });
enumeration!(AssignmentStatusType { Assigned = "Assigned", Unassigned = "Unassigned", Any = "Any" });
enumeration!(EncodingType { Ssh = "SSH", Pem = "PEM" });
enumeration!(GlobalEndpointTokenVersion { V1Token = "v1Token", V2Token = "v2Token" });
enumeration!(JobStatusType { InProgress = "IN_PROGRESS", Completed = "COMPLETED", Failed = "FAILED" });
enumeration!(ManagedByTypeType { Service = "Service" });
enumeration!(ParameterTypeType { String = "String", StringList = "StringList", Number = "Number", NumberList = "NumberList", Arn = "Arn", ArnList = "ArnList" });
enumeration!(PermissionCheckResultType { Allowed = "ALLOWED", Denied = "DENIED", Unsure = "UNSURE" });
enumeration!(PermissionCheckStatusType { Complete = "COMPLETE", InProgress = "IN_PROGRESS", Failed = "FAILED" });
enumeration!(PolicyOwnerEntityType { User = "USER", Role = "ROLE", Group = "GROUP" });
enumeration!(PolicyScopeType { All = "All", Aws = "AWS", Local = "Local" });
enumeration!(PolicyType { Inline = "INLINE", Managed = "MANAGED" });
enumeration!(SortKeyType { ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING", ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING", LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING", LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING" });
enumeration!(StateType { Unassigned = "UNASSIGNED", Assigned = "ASSIGNED", PendingApproval = "PENDING_APPROVAL", Finalized = "FINALIZED", Accepted = "ACCEPTED", Rejected = "REJECTED", Expired = "EXPIRED" });
enumeration!(StatusType { Active = "Active", Inactive = "Inactive", Expired = "Expired" });
enumeration!(SummaryKeyType { Users = "Users", UsersQuota = "UsersQuota", Groups = "Groups", GroupsQuota = "GroupsQuota", ServerCertificates = "ServerCertificates", ServerCertificatesQuota = "ServerCertificatesQuota", UserPolicySizeQuota = "UserPolicySizeQuota", GroupPolicySizeQuota = "GroupPolicySizeQuota", GroupsPerUserQuota = "GroupsPerUserQuota", SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota", AccessKeysPerUserQuota = "AccessKeysPerUserQuota", MfaDevices = "MFADevices", MfaDevicesInUse = "MFADevicesInUse", AccountMfaEnabled = "AccountMFAEnabled", AccountAccessKeysPresent = "AccountAccessKeysPresent", AccountPasswordPresent = "AccountPasswordPresent", AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent", AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota", AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota", AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota", Policies = "Policies", PoliciesQuota = "PoliciesQuota", PolicySizeQuota = "PolicySizeQuota", PolicyVersionsInUse = "PolicyVersionsInUse", PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota", VersionsPerPolicyQuota = "VersionsPerPolicyQuota", GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion", AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota", InstanceProfiles = "InstanceProfiles", InstanceProfilesQuota = "InstanceProfilesQuota", Providers = "Providers", RolePolicySizeQuota = "RolePolicySizeQuota", Roles = "Roles", RolesQuota = "RolesQuota" });
enumeration!(SummaryStateType { Available = "AVAILABLE", NotAvailable = "NOT_AVAILABLE", NotSupported = "NOT_SUPPORTED", Failed = "FAILED" });

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestRequest {
    pub delegation_request_id: String,
}

pub(crate) static ACCEPT_DELEGATION_REQUEST_REQUEST: ShapeInfo = ShapeInfo {
    name: "AcceptDelegationRequestRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: true, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
    ],
};

impl Shape for AcceptDelegationRequestRequest {
    fn info(&self) -> &'static ShapeInfo { &ACCEPT_DELEGATION_REQUEST_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessDetail {
    pub service_name: String,
    pub service_namespace: String,
    pub region: Option<String>,
    pub entity_path: Option<String>,
    pub last_authenticated_time: Option<Timestamp>,
    pub total_authenticated_entities: Option<i32>,
}

pub(crate) static ACCESS_DETAIL: ShapeInfo = ShapeInfo {
    name: "AccessDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceName", required: true, of: &SERVICE_NAME_TYPE_TYPE },
        MemberInfo { name: "ServiceNamespace", required: true, of: &SERVICE_NAMESPACE_TYPE_TYPE },
        MemberInfo { name: "Region", required: false, of: &STRING_TYPE_TYPE },
        MemberInfo { name: "EntityPath", required: false, of: &ORGANIZATIONS_ENTITY_PATH_TYPE_TYPE },
        MemberInfo { name: "LastAuthenticatedTime", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "TotalAuthenticatedEntities", required: false, of: &INTEGER_TYPE_TYPE },
    ],
};

impl Shape for AccessDetail {
    fn info(&self) -> &'static ShapeInfo { &ACCESS_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_name,
            1 => &self.service_namespace,
            2 => &self.region,
            3 => &self.entity_path,
            4 => &self.last_authenticated_time,
            5 => &self.total_authenticated_entities,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_name,
            1 => &mut self.service_namespace,
            2 => &mut self.region,
            3 => &mut self.entity_path,
            4 => &mut self.last_authenticated_time,
            5 => &mut self.total_authenticated_entities,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: StatusType,
    pub secret_access_key: Secret,
    pub create_date: Option<Timestamp>,
}

pub(crate) static ACCESS_KEY: ShapeInfo = ShapeInfo {
    name: "AccessKey", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "AccessKeyId", required: true, of: &ACCESS_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
        MemberInfo { name: "SecretAccessKey", required: true, of: &ACCESS_KEY_SECRET_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for AccessKey {
    fn info(&self) -> &'static ShapeInfo { &ACCESS_KEY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.access_key_id,
            2 => &self.status,
            3 => &self.secret_access_key,
            4 => &self.create_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.access_key_id,
            2 => &mut self.status,
            3 => &mut self.secret_access_key,
            4 => &mut self.create_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

pub(crate) static ACCESS_KEY_LAST_USED: ShapeInfo = ShapeInfo {
    name: "AccessKeyLastUsed", service: Service::Iam,
    members: &[
        MemberInfo { name: "LastUsedDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ServiceName", required: true, of: &STRING_TYPE_TYPE },
        MemberInfo { name: "Region", required: true, of: &STRING_TYPE_TYPE },
    ],
};

impl Shape for AccessKeyLastUsed {
    fn info(&self) -> &'static ShapeInfo { &ACCESS_KEY_LAST_USED }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.last_used_date,
            1 => &self.service_name,
            2 => &self.region,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.last_used_date,
            1 => &mut self.service_name,
            2 => &mut self.region,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub create_date: Option<Timestamp>,
}

pub(crate) static ACCESS_KEY_METADATA: ShapeInfo = ShapeInfo {
    name: "AccessKeyMetadata", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "AccessKeyId", required: false, of: &ACCESS_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Status", required: false, of: &STATUS_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for AccessKeyMetadata {
    fn info(&self) -> &'static ShapeInfo { &ACCESS_KEY_METADATA }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.access_key_id,
            2 => &self.status,
            3 => &self.create_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.access_key_id,
            2 => &mut self.status,
            3 => &mut self.create_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcquireRoleRequest {
    pub template_arn: String,
    pub template_minor_version: Option<i32>,
    pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
}

pub(crate) static ACQUIRE_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "AcquireRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "TemplateArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "TemplateMinorVersion", required: false, of: &INTEGER_TYPE_TYPE },
        MemberInfo { name: "ReplacementValues", required: false, of: &MAP_STRING_REPLACEMENT_VALUE_ENTRY_TYPE },
    ],
};

impl Shape for AcquireRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &ACQUIRE_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_arn,
            1 => &self.template_minor_version,
            2 => &self.replacement_values,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_arn,
            1 => &mut self.template_minor_version,
            2 => &mut self.replacement_values,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcquireRoleResponse {
    pub role: Role,
}

pub(crate) static ACQUIRE_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AcquireRoleResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Role", required: true, of: &ROLE_TYPE },
    ],
};

impl Shape for AcquireRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &ACQUIRE_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "AddClientIDToOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ClientID", required: true, of: &CLIENT_ID_TYPE_TYPE },
    ],
};

impl Shape for AddClientIDToOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.client_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.client_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "AddRoleToInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
    ],
};

impl Shape for AddRoleToInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            1 => &self.role_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            1 => &mut self.role_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

pub(crate) static ADD_USER_TO_GROUP_REQUEST: ShapeInfo = ShapeInfo {
    name: "AddUserToGroupRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for AddUserToGroupRequest {
    fn info(&self) -> &'static ShapeInfo { &ADD_USER_TO_GROUP_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestRequest {
    pub delegation_request_id: String,
}

pub(crate) static ASSOCIATE_DELEGATION_REQUEST_REQUEST: ShapeInfo = ShapeInfo {
    name: "AssociateDelegationRequestRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: true, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
    ],
};

impl Shape for AssociateDelegationRequestRequest {
    fn info(&self) -> &'static ShapeInfo { &ASSOCIATE_DELEGATION_REQUEST_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

pub(crate) static ATTACH_GROUP_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "AttachGroupPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for AttachGroupPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &ATTACH_GROUP_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

pub(crate) static ATTACH_ROLE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "AttachRolePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for AttachRolePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &ATTACH_ROLE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

pub(crate) static ATTACH_USER_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "AttachUserPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for AttachUserPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &ATTACH_USER_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

pub(crate) static ATTACHED_PERMISSIONS_BOUNDARY: ShapeInfo = ShapeInfo {
    name: "AttachedPermissionsBoundary", service: Service::Iam,
    members: &[
        MemberInfo { name: "PermissionsBoundaryType", required: false, of: &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundaryArn", required: false, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for AttachedPermissionsBoundary {
    fn info(&self) -> &'static ShapeInfo { &ATTACHED_PERMISSIONS_BOUNDARY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.permissions_boundary_type,
            1 => &self.permissions_boundary_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.permissions_boundary_type,
            1 => &mut self.permissions_boundary_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

pub(crate) static ATTACHED_POLICY: ShapeInfo = ShapeInfo {
    name: "AttachedPolicy", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: false, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: false, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for AttachedPolicy {
    fn info(&self) -> &'static ShapeInfo { &ATTACHED_POLICY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordRequest {
    pub old_password: Secret,
    pub new_password: Secret,
}

pub(crate) static CHANGE_PASSWORD_REQUEST: ShapeInfo = ShapeInfo {
    name: "ChangePasswordRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OldPassword", required: true, of: &PASSWORD_TYPE_TYPE },
        MemberInfo { name: "NewPassword", required: true, of: &PASSWORD_TYPE_TYPE },
    ],
};

impl Shape for ChangePasswordRequest {
    fn info(&self) -> &'static ShapeInfo { &CHANGE_PASSWORD_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.old_password,
            1 => &self.new_password,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.old_password,
            1 => &mut self.new_password,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

pub(crate) static CONTEXT_ENTRY: ShapeInfo = ShapeInfo {
    name: "ContextEntry", service: Service::Iam,
    members: &[
        MemberInfo { name: "ContextKeyName", required: false, of: &CONTEXT_KEY_NAME_TYPE_TYPE },
        MemberInfo { name: "ContextKeyValues", required: false, of: &CONTEXT_KEY_VALUE_LIST_TYPE_TYPE },
        MemberInfo { name: "ContextKeyType", required: false, of: &CONTEXT_KEY_TYPE_ENUM_TYPE },
    ],
};

impl Shape for ContextEntry {
    fn info(&self) -> &'static ShapeInfo { &CONTEXT_ENTRY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.context_key_name,
            1 => &self.context_key_values,
            2 => &self.context_key_type,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.context_key_name,
            1 => &mut self.context_key_values,
            2 => &mut self.context_key_type,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

pub(crate) static CREATE_ACCESS_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateAccessKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for CreateAccessKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_ACCESS_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

pub(crate) static CREATE_ACCESS_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateAccessKeyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "AccessKey", required: true, of: &ACCESS_KEY_TYPE },
    ],
};

impl Shape for CreateAccessKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_ACCESS_KEY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.access_key,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.access_key,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

pub(crate) static CREATE_ACCOUNT_ALIAS_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateAccountAliasRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "AccountAlias", required: true, of: &ACCOUNT_ALIAS_TYPE_TYPE },
    ],
};

impl Shape for CreateAccountAliasRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_ACCOUNT_ALIAS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account_alias,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account_alias,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestRequest {
    pub owner_account_id: Option<String>,
    pub description: String,
    pub permissions: DelegationPermission,
    pub request_message: Option<String>,
    pub requestor_workflow_id: String,
    pub redirect_url: Option<String>,
    pub notification_channel: String,
    pub session_duration: i32,
    pub only_send_by_owner: Option<bool>,
}

pub(crate) static CREATE_DELEGATION_REQUEST_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateDelegationRequestRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OwnerAccountId", required: false, of: &ACCOUNT_ID_TYPE_TYPE },
        MemberInfo { name: "Description", required: true, of: &DELEGATION_REQUEST_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "Permissions", required: true, of: &DELEGATION_PERMISSION_TYPE },
        MemberInfo { name: "RequestMessage", required: false, of: &REQUEST_MESSAGE_TYPE_TYPE },
        MemberInfo { name: "RequestorWorkflowId", required: true, of: &REQUESTOR_WORKFLOW_ID_TYPE_TYPE },
        MemberInfo { name: "RedirectUrl", required: false, of: &REDIRECT_URL_TYPE_TYPE },
        MemberInfo { name: "NotificationChannel", required: true, of: &NOTIFICATION_CHANNEL_TYPE_TYPE },
        MemberInfo { name: "SessionDuration", required: true, of: &SESSION_DURATION_TYPE_TYPE },
        MemberInfo { name: "OnlySendByOwner", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for CreateDelegationRequestRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_DELEGATION_REQUEST_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.owner_account_id,
            1 => &self.description,
            2 => &self.permissions,
            3 => &self.request_message,
            4 => &self.requestor_workflow_id,
            5 => &self.redirect_url,
            6 => &self.notification_channel,
            7 => &self.session_duration,
            8 => &self.only_send_by_owner,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.owner_account_id,
            1 => &mut self.description,
            2 => &mut self.permissions,
            3 => &mut self.request_message,
            4 => &mut self.requestor_workflow_id,
            5 => &mut self.redirect_url,
            6 => &mut self.notification_channel,
            7 => &mut self.session_duration,
            8 => &mut self.only_send_by_owner,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestResponse {
    pub console_deep_link: Option<String>,
    pub delegation_request_id: Option<String>,
}

pub(crate) static CREATE_DELEGATION_REQUEST_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateDelegationRequestResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ConsoleDeepLink", required: false, of: &CONSOLE_DEEP_LINK_TYPE_TYPE },
        MemberInfo { name: "DelegationRequestId", required: false, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
    ],
};

impl Shape for CreateDelegationRequestResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_DELEGATION_REQUEST_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.console_deep_link,
            1 => &self.delegation_request_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.console_deep_link,
            1 => &mut self.delegation_request_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

pub(crate) static CREATE_GROUP_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateGroupRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
    ],
};

impl Shape for CreateGroupRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_GROUP_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.group_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.group_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}

pub(crate) static CREATE_GROUP_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateGroupResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Group", required: true, of: &GROUP_TYPE },
    ],
};

impl Shape for CreateGroupResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_GROUP_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            1 => &self.path,
            2 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            1 => &mut self.path,
            2 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

pub(crate) static CREATE_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateInstanceProfileResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfile", required: true, of: &INSTANCE_PROFILE_TYPE },
    ],
};

impl Shape for CreateInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
}

pub(crate) static CREATE_LOGIN_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateLoginProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Password", required: false, of: &PASSWORD_TYPE_TYPE },
        MemberInfo { name: "PasswordResetRequired", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for CreateLoginProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_LOGIN_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.password,
            2 => &self.password_reset_required,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.password,
            2 => &mut self.password_reset_required,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: LoginProfile,
}

pub(crate) static CREATE_LOGIN_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateLoginProfileResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "LoginProfile", required: true, of: &LOGIN_PROFILE_TYPE },
    ],
};

impl Shape for CreateLoginProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_LOGIN_PROFILE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.login_profile,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.login_profile,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Url", required: true, of: &OPEN_ID_CONNECT_PROVIDER_URL_TYPE_TYPE },
        MemberInfo { name: "ClientIDList", required: false, of: &CLIENT_ID_LIST_TYPE_TYPE },
        MemberInfo { name: "ThumbprintList", required: false, of: &THUMBPRINT_LIST_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.url,
            1 => &self.client_id_list,
            2 => &self.thumbprint_list,
            3 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.url,
            1 => &mut self.client_id_list,
            2 => &mut self.thumbprint_list,
            3 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreatePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "Path", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &POLICY_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreatePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.path,
            2 => &self.policy_document,
            3 => &self.description,
            4 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.path,
            2 => &mut self.policy_document,
            3 => &mut self.description,
            4 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

pub(crate) static CREATE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreatePolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Policy", required: false, of: &POLICY_TYPE },
    ],
};

impl Shape for CreatePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

pub(crate) static CREATE_POLICY_VERSION_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreatePolicyVersionRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "SetAsDefault", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for CreatePolicyVersionRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_POLICY_VERSION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.policy_document,
            2 => &self.set_as_default,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.policy_document,
            2 => &mut self.set_as_default,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

pub(crate) static CREATE_POLICY_VERSION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreatePolicyVersionResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyVersion", required: false, of: &POLICY_VERSION_TYPE },
    ],
};

impl Shape for CreatePolicyVersionResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_POLICY_VERSION_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_version,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_version,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "AssumeRolePolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &ROLE_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "MaxSessionDuration", required: false, of: &ROLE_MAX_SESSION_DURATION_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.role_name,
            2 => &self.assume_role_policy_document,
            3 => &self.description,
            4 => &self.max_session_duration,
            5 => &self.permissions_boundary,
            6 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.role_name,
            2 => &mut self.assume_role_policy_document,
            3 => &mut self.description,
            4 => &mut self.max_session_duration,
            5 => &mut self.permissions_boundary,
            6 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

pub(crate) static CREATE_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateRoleResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Role", required: true, of: &ROLE_TYPE },
    ],
};

impl Shape for CreateRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<Secret>,
}

pub(crate) static CREATE_SAML_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateSAMLProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLMetadataDocument", required: true, of: &SAML_METADATA_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "Name", required: true, of: &SAML_PROVIDER_NAME_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "AssertionEncryptionMode", required: false, of: &ASSERTION_ENCRYPTION_MODE_TYPE_TYPE },
        MemberInfo { name: "AddPrivateKey", required: false, of: &PRIVATE_KEY_TYPE_TYPE },
    ],
};

impl Shape for CreateSAMLProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_SAML_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_metadata_document,
            1 => &self.name,
            2 => &self.tags,
            3 => &self.assertion_encryption_mode,
            4 => &self.add_private_key,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_metadata_document,
            1 => &mut self.name,
            2 => &mut self.tags,
            3 => &mut self.assertion_encryption_mode,
            4 => &mut self.add_private_key,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_SAML_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateSAMLProviderResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateSAMLProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_SAML_PROVIDER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

pub(crate) static CREATE_SERVICE_LINKED_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateServiceLinkedRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "AWSServiceName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &ROLE_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "CustomSuffix", required: false, of: &CUSTOM_SUFFIX_TYPE_TYPE },
    ],
};

impl Shape for CreateServiceLinkedRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_SERVICE_LINKED_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.aws_service_name,
            1 => &self.description,
            2 => &self.custom_suffix,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.aws_service_name,
            1 => &mut self.description,
            2 => &mut self.custom_suffix,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

pub(crate) static CREATE_SERVICE_LINKED_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateServiceLinkedRoleResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Role", required: false, of: &ROLE_TYPE },
    ],
};

impl Shape for CreateServiceLinkedRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_SERVICE_LINKED_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

pub(crate) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateServiceSpecificCredentialRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "ServiceName", required: true, of: &SERVICE_NAME_TYPE },
        MemberInfo { name: "CredentialAgeDays", required: false, of: &CREDENTIAL_AGE_DAYS_TYPE },
    ],
};

impl Shape for CreateServiceSpecificCredentialRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.service_name,
            2 => &self.credential_age_days,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.service_name,
            2 => &mut self.credential_age_days,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

pub(crate) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateServiceSpecificCredentialResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceSpecificCredential", required: false, of: &SERVICE_SPECIFIC_CREDENTIAL_TYPE },
    ],
};

impl Shape for CreateServiceSpecificCredentialResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_specific_credential,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_specific_credential,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateUserRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.user_name,
            2 => &self.permissions_boundary,
            3 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.user_name,
            2 => &mut self.permissions_boundary,
            3 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

pub(crate) static CREATE_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateUserResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "User", required: false, of: &USER_TYPE },
    ],
};

impl Shape for CreateUserResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_USER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "CreateVirtualMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "VirtualMFADeviceName", required: true, of: &VIRTUAL_MFA_DEVICE_NAME_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for CreateVirtualMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &CREATE_VIRTUAL_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.virtual_mfa_device_name,
            2 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.virtual_mfa_device_name,
            2 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: VirtualMFADevice,
}

pub(crate) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateVirtualMFADeviceResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "VirtualMFADevice", required: true, of: &VIRTUAL_MFA_DEVICE_TYPE },
    ],
};

impl Shape for CreateVirtualMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_VIRTUAL_MFA_DEVICE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.virtual_mfa_device,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.virtual_mfa_device,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

pub(crate) static DEACTIVATE_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeactivateMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
    ],
};

impl Shape for DeactivateMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &DEACTIVATE_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.serial_number,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.serial_number,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationPermission {
    pub policy_template_arn: Option<String>,
    pub parameters: Option<Vec<PolicyParameter>>,
}

pub(crate) static DELEGATION_PERMISSION: ShapeInfo = ShapeInfo {
    name: "DelegationPermission", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyTemplateArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Parameters", required: false, of: &POLICY_PARAMETER_LIST_TYPE_TYPE },
    ],
};

impl Shape for DelegationPermission {
    fn info(&self) -> &'static ShapeInfo { &DELEGATION_PERMISSION }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_template_arn,
            1 => &self.parameters,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_template_arn,
            1 => &mut self.parameters,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationRequest {
    pub delegation_request_id: Option<String>,
    pub owner_account_id: Option<String>,
    pub description: Option<String>,
    pub request_message: Option<String>,
    pub permissions: Option<DelegationPermission>,
    pub permission_policy: Option<String>,
    pub role_permission_restriction_arns: Option<Vec<String>>,
    pub owner_id: Option<String>,
    pub approver_id: Option<String>,
    pub state: Option<StateType>,
    pub expiration_time: Option<Timestamp>,
    pub requestor_id: Option<String>,
    pub requestor_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub session_duration: Option<i32>,
    pub redirect_url: Option<String>,
    pub notes: Option<String>,
    pub rejection_reason: Option<String>,
    pub only_send_by_owner: Option<bool>,
    pub updated_time: Option<Timestamp>,
}

pub(crate) static DELEGATION_REQUEST: ShapeInfo = ShapeInfo {
    name: "DelegationRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: false, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
        MemberInfo { name: "OwnerAccountId", required: false, of: &ACCOUNT_ID_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &DELEGATION_REQUEST_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "RequestMessage", required: false, of: &REQUEST_MESSAGE_TYPE_TYPE },
        MemberInfo { name: "Permissions", required: false, of: &DELEGATION_PERMISSION_TYPE },
        MemberInfo { name: "PermissionPolicy", required: false, of: &PERMISSION_TYPE_TYPE },
        MemberInfo { name: "RolePermissionRestrictionArns", required: false, of: &ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE_TYPE },
        MemberInfo { name: "OwnerId", required: false, of: &OWNER_ID_TYPE_TYPE },
        MemberInfo { name: "ApproverId", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "State", required: false, of: &STATE_TYPE_TYPE },
        MemberInfo { name: "ExpirationTime", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "RequestorId", required: false, of: &ACCOUNT_ID_TYPE_TYPE },
        MemberInfo { name: "RequestorName", required: false, of: &REQUESTOR_NAME_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "SessionDuration", required: false, of: &SESSION_DURATION_TYPE_TYPE },
        MemberInfo { name: "RedirectUrl", required: false, of: &REDIRECT_URL_TYPE_TYPE },
        MemberInfo { name: "Notes", required: false, of: &NOTES_TYPE_TYPE },
        MemberInfo { name: "RejectionReason", required: false, of: &NOTES_TYPE_TYPE },
        MemberInfo { name: "OnlySendByOwner", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "UpdatedTime", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for DelegationRequest {
    fn info(&self) -> &'static ShapeInfo { &DELEGATION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            1 => &self.owner_account_id,
            2 => &self.description,
            3 => &self.request_message,
            4 => &self.permissions,
            5 => &self.permission_policy,
            6 => &self.role_permission_restriction_arns,
            7 => &self.owner_id,
            8 => &self.approver_id,
            9 => &self.state,
            10 => &self.expiration_time,
            11 => &self.requestor_id,
            12 => &self.requestor_name,
            13 => &self.create_date,
            14 => &self.session_duration,
            15 => &self.redirect_url,
            16 => &self.notes,
            17 => &self.rejection_reason,
            18 => &self.only_send_by_owner,
            19 => &self.updated_time,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            1 => &mut self.owner_account_id,
            2 => &mut self.description,
            3 => &mut self.request_message,
            4 => &mut self.permissions,
            5 => &mut self.permission_policy,
            6 => &mut self.role_permission_restriction_arns,
            7 => &mut self.owner_id,
            8 => &mut self.approver_id,
            9 => &mut self.state,
            10 => &mut self.expiration_time,
            11 => &mut self.requestor_id,
            12 => &mut self.requestor_name,
            13 => &mut self.create_date,
            14 => &mut self.session_duration,
            15 => &mut self.redirect_url,
            16 => &mut self.notes,
            17 => &mut self.rejection_reason,
            18 => &mut self.only_send_by_owner,
            19 => &mut self.updated_time,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

pub(crate) static DELETE_ACCESS_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteAccessKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "AccessKeyId", required: true, of: &ACCESS_KEY_ID_TYPE_TYPE },
    ],
};

impl Shape for DeleteAccessKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ACCESS_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.access_key_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.access_key_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

pub(crate) static DELETE_ACCOUNT_ALIAS_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteAccountAliasRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "AccountAlias", required: true, of: &ACCOUNT_ALIAS_TYPE_TYPE },
    ],
};

impl Shape for DeleteAccountAliasRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ACCOUNT_ALIAS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account_alias,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account_alias,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

pub(crate) static DELETE_GROUP_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteGroupPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteGroupPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_GROUP_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.policy_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.policy_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

pub(crate) static DELETE_GROUP_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteGroupRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteGroupRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_GROUP_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

pub(crate) static DELETE_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

pub(crate) static DELETE_LOGIN_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteLoginProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteLoginProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_LOGIN_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for DeleteOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

pub(crate) static DELETE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeletePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for DeletePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

pub(crate) static DELETE_POLICY_VERSION_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeletePolicyVersionRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "VersionId", required: true, of: &POLICY_VERSION_ID_TYPE_TYPE },
    ],
};

impl Shape for DeletePolicyVersionRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_POLICY_VERSION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.version_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.version_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteRolePermissionsBoundaryRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteRolePermissionsBoundaryRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

pub(crate) static DELETE_ROLE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteRolePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteRolePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ROLE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

pub(crate) static DELETE_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: String,
}

pub(crate) static DELETE_SAML_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteSAMLProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for DeleteSAMLProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SAML_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

pub(crate) static DELETE_SSH_PUBLIC_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteSSHPublicKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyId", required: true, of: &PUBLIC_KEY_ID_TYPE_TYPE },
    ],
};

impl Shape for DeleteSSHPublicKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SSH_PUBLIC_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.ssh_public_key_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.ssh_public_key_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: String,
}

pub(crate) static DELETE_SERVER_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteServerCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteServerCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SERVER_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

pub(crate) static DELETE_SERVICE_LINKED_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteServiceLinkedRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteServiceLinkedRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SERVICE_LINKED_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: String,
}

pub(crate) static DELETE_SERVICE_LINKED_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteServiceLinkedRoleResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "DeletionTaskId", required: true, of: &DELETION_TASK_ID_TYPE_TYPE },
    ],
};

impl Shape for DeleteServiceLinkedRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SERVICE_LINKED_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.deletion_task_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.deletion_task_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

pub(crate) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteServiceSpecificCredentialRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "ServiceSpecificCredentialId", required: true, of: &SERVICE_SPECIFIC_CREDENTIAL_ID_TYPE },
    ],
};

impl Shape for DeleteServiceSpecificCredentialRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.service_specific_credential_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.service_specific_credential_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

pub(crate) static DELETE_SIGNING_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteSigningCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "CertificateId", required: true, of: &CERTIFICATE_ID_TYPE_TYPE },
    ],
};

impl Shape for DeleteSigningCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SIGNING_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.certificate_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.certificate_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteUserPermissionsBoundaryRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteUserPermissionsBoundaryRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

pub(crate) static DELETE_USER_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteUserPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteUserPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_USER_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.policy_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.policy_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

pub(crate) static DELETE_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for DeleteUserRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

pub(crate) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteVirtualMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
    ],
};

impl Shape for DeleteVirtualMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_VIRTUAL_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.serial_number,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.serial_number,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

pub(crate) static DELETION_TASK_FAILURE_REASON_TYPE: ShapeInfo = ShapeInfo {
    name: "DeletionTaskFailureReasonType", service: Service::Iam,
    members: &[
        MemberInfo { name: "Reason", required: false, of: &REASON_TYPE_TYPE },
        MemberInfo { name: "RoleUsageList", required: false, of: &ROLE_USAGE_LIST_TYPE_TYPE },
    ],
};

impl Shape for DeletionTaskFailureReasonType {
    fn info(&self) -> &'static ShapeInfo { &DELETION_TASK_FAILURE_REASON_TYPE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.reason,
            1 => &self.role_usage_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.reason,
            1 => &mut self.role_usage_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

pub(crate) static DETACH_GROUP_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DetachGroupPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for DetachGroupPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DETACH_GROUP_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

pub(crate) static DETACH_ROLE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DetachRolePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for DetachRolePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DETACH_ROLE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

pub(crate) static DETACH_USER_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DetachUserPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for DetachUserPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DETACH_USER_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {
}

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: ShapeInfo = ShapeInfo {
    name: "DisableOrganizationsRootCredentialsManagementRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DisableOrganizationsRootCredentialsManagementRequest {
    fn info(&self) -> &'static ShapeInfo { &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DisableOrganizationsRootCredentialsManagementResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OrganizationId", required: false, of: &ORGANIZATION_ID_TYPE_TYPE },
        MemberInfo { name: "EnabledFeatures", required: false, of: &FEATURES_LIST_TYPE_TYPE },
    ],
};

impl Shape for DisableOrganizationsRootCredentialsManagementResponse {
    fn info(&self) -> &'static ShapeInfo { &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.organization_id,
            1 => &self.enabled_features,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.organization_id,
            1 => &mut self.enabled_features,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {
}

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: ShapeInfo = ShapeInfo {
    name: "DisableOrganizationsRootSessionsRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DisableOrganizationsRootSessionsRequest {
    fn info(&self) -> &'static ShapeInfo { &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DisableOrganizationsRootSessionsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OrganizationId", required: false, of: &ORGANIZATION_ID_TYPE_TYPE },
        MemberInfo { name: "EnabledFeatures", required: false, of: &FEATURES_LIST_TYPE_TYPE },
    ],
};

impl Shape for DisableOrganizationsRootSessionsResponse {
    fn info(&self) -> &'static ShapeInfo { &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.organization_id,
            1 => &self.enabled_features,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.organization_id,
            1 => &mut self.enabled_features,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

pub(crate) static ENABLE_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "EnableMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "AuthenticationCode1", required: true, of: &AUTHENTICATION_CODE_TYPE_TYPE },
        MemberInfo { name: "AuthenticationCode2", required: true, of: &AUTHENTICATION_CODE_TYPE_TYPE },
    ],
};

impl Shape for EnableMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.serial_number,
            2 => &self.authentication_code1,
            3 => &self.authentication_code2,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.serial_number,
            2 => &mut self.authentication_code1,
            3 => &mut self.authentication_code2,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {
}

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: ShapeInfo = ShapeInfo {
    name: "EnableOrganizationsRootCredentialsManagementRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for EnableOrganizationsRootCredentialsManagementRequest {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "EnableOrganizationsRootCredentialsManagementResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OrganizationId", required: false, of: &ORGANIZATION_ID_TYPE_TYPE },
        MemberInfo { name: "EnabledFeatures", required: false, of: &FEATURES_LIST_TYPE_TYPE },
    ],
};

impl Shape for EnableOrganizationsRootCredentialsManagementResponse {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.organization_id,
            1 => &self.enabled_features,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.organization_id,
            1 => &mut self.enabled_features,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {
}

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: ShapeInfo = ShapeInfo {
    name: "EnableOrganizationsRootSessionsRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for EnableOrganizationsRootSessionsRequest {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "EnableOrganizationsRootSessionsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OrganizationId", required: false, of: &ORGANIZATION_ID_TYPE_TYPE },
        MemberInfo { name: "EnabledFeatures", required: false, of: &FEATURES_LIST_TYPE_TYPE },
    ],
};

impl Shape for EnableOrganizationsRootSessionsResponse {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.organization_id,
            1 => &self.enabled_features,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.organization_id,
            1 => &mut self.enabled_features,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationResponse {
    pub issuer_identifier: Option<String>,
}

pub(crate) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "EnableOutboundWebIdentityFederationResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "IssuerIdentifier", required: false, of: &STRING_TYPE_TYPE },
    ],
};

impl Shape for EnableOutboundWebIdentityFederationResponse {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.issuer_identifier,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.issuer_identifier,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: Option<Timestamp>,
}

pub(crate) static ENTITY_DETAILS: ShapeInfo = ShapeInfo {
    name: "EntityDetails", service: Service::Iam,
    members: &[
        MemberInfo { name: "EntityInfo", required: true, of: &ENTITY_INFO_TYPE },
        MemberInfo { name: "LastAuthenticated", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for EntityDetails {
    fn info(&self) -> &'static ShapeInfo { &ENTITY_DETAILS }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.entity_info,
            1 => &self.last_authenticated,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.entity_info,
            1 => &mut self.last_authenticated,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityInfo {
    pub arn: String,
    pub name: String,
    pub r#type: PolicyOwnerEntityType,
    pub id: String,
    pub path: Option<String>,
}

pub(crate) static ENTITY_INFO: ShapeInfo = ShapeInfo {
    name: "EntityInfo", service: Service::Iam,
    members: &[
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Name", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Type", required: true, of: &POLICY_OWNER_ENTITY_TYPE_TYPE },
        MemberInfo { name: "Id", required: true, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
    ],
};

impl Shape for EntityInfo {
    fn info(&self) -> &'static ShapeInfo { &ENTITY_INFO }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.arn,
            1 => &self.name,
            2 => &self.r#type,
            3 => &self.id,
            4 => &self.path,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.arn,
            1 => &mut self.name,
            2 => &mut self.r#type,
            3 => &mut self.id,
            4 => &mut self.path,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    pub message: String,
    pub code: String,
}

pub(crate) static ERROR_DETAILS: ShapeInfo = ShapeInfo {
    name: "ErrorDetails", service: Service::Iam,
    members: &[
        MemberInfo { name: "Message", required: true, of: &STRING_TYPE_TYPE },
        MemberInfo { name: "Code", required: true, of: &STRING_TYPE_TYPE },
    ],
};

impl Shape for ErrorDetails {
    fn info(&self) -> &'static ShapeInfo { &ERROR_DETAILS }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.message,
            1 => &self.code,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.message,
            1 => &mut self.code,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: Option<String>,
    pub eval_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

pub(crate) static EVALUATION_RESULT: ShapeInfo = ShapeInfo {
    name: "EvaluationResult", service: Service::Iam,
    members: &[
        MemberInfo { name: "EvalActionName", required: true, of: &ACTION_NAME_TYPE_TYPE },
        MemberInfo { name: "EvalResourceName", required: false, of: &RESOURCE_NAME_TYPE_TYPE },
        MemberInfo { name: "EvalDecision", required: true, of: &POLICY_EVALUATION_DECISION_TYPE_TYPE },
        MemberInfo { name: "MatchedStatements", required: false, of: &STATEMENT_LIST_TYPE_TYPE },
        MemberInfo { name: "MissingContextValues", required: false, of: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_TYPE },
        MemberInfo { name: "OrganizationsDecisionDetail", required: false, of: &ORGANIZATIONS_DECISION_DETAIL_TYPE },
        MemberInfo { name: "PermissionsBoundaryDecisionDetail", required: false, of: &PERMISSIONS_BOUNDARY_DECISION_DETAIL_TYPE },
        MemberInfo { name: "EvalDecisionDetails", required: false, of: &EVAL_DECISION_DETAILS_TYPE_TYPE },
        MemberInfo { name: "ResourceSpecificResults", required: false, of: &RESOURCE_SPECIFIC_RESULT_LIST_TYPE_TYPE },
    ],
};

impl Shape for EvaluationResult {
    fn info(&self) -> &'static ShapeInfo { &EVALUATION_RESULT }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.eval_action_name,
            1 => &self.eval_resource_name,
            2 => &self.eval_decision,
            3 => &self.matched_statements,
            4 => &self.missing_context_values,
            5 => &self.organizations_decision_detail,
            6 => &self.permissions_boundary_decision_detail,
            7 => &self.eval_decision_details,
            8 => &self.resource_specific_results,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.eval_action_name,
            1 => &mut self.eval_resource_name,
            2 => &mut self.eval_decision,
            3 => &mut self.matched_statements,
            4 => &mut self.missing_context_values,
            5 => &mut self.organizations_decision_detail,
            6 => &mut self.permissions_boundary_decision_detail,
            7 => &mut self.eval_decision_details,
            8 => &mut self.resource_specific_results,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    pub state: Option<ReportStateType>,
    pub description: Option<String>,
}

pub(crate) static GENERATE_CREDENTIAL_REPORT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GenerateCredentialReportResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "State", required: false, of: &REPORT_STATE_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &REPORT_STATE_DESCRIPTION_TYPE_TYPE },
    ],
};

impl Shape for GenerateCredentialReportResponse {
    fn info(&self) -> &'static ShapeInfo { &GENERATE_CREDENTIAL_REPORT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.state,
            1 => &self.description,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.state,
            1 => &mut self.description,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportRequest {
    pub entity_path: String,
    pub organizations_policy_id: Option<String>,
}

pub(crate) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: ShapeInfo = ShapeInfo {
    name: "GenerateOrganizationsAccessReportRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "EntityPath", required: true, of: &ORGANIZATIONS_ENTITY_PATH_TYPE_TYPE },
        MemberInfo { name: "OrganizationsPolicyId", required: false, of: &ORGANIZATIONS_POLICY_ID_TYPE_TYPE },
    ],
};

impl Shape for GenerateOrganizationsAccessReportRequest {
    fn info(&self) -> &'static ShapeInfo { &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.entity_path,
            1 => &self.organizations_policy_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.entity_path,
            1 => &mut self.organizations_policy_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportResponse {
    pub job_id: Option<String>,
}

pub(crate) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GenerateOrganizationsAccessReportResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobId", required: false, of: &JOB_ID_TYPE_TYPE },
    ],
};

impl Shape for GenerateOrganizationsAccessReportResponse {
    fn info(&self) -> &'static ShapeInfo { &GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}

pub(crate) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: ShapeInfo = ShapeInfo {
    name: "GenerateServiceLastAccessedDetailsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Granularity", required: false, of: &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE_TYPE },
    ],
};

impl Shape for GenerateServiceLastAccessedDetailsRequest {
    fn info(&self) -> &'static ShapeInfo { &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.arn,
            1 => &self.granularity,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.arn,
            1 => &mut self.granularity,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

pub(crate) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GenerateServiceLastAccessedDetailsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobId", required: false, of: &JOB_ID_TYPE_TYPE },
    ],
};

impl Shape for GenerateServiceLastAccessedDetailsResponse {
    fn info(&self) -> &'static ShapeInfo { &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

pub(crate) static GET_ACCESS_KEY_LAST_USED_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetAccessKeyLastUsedRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "AccessKeyId", required: true, of: &ACCESS_KEY_ID_TYPE_TYPE },
    ],
};

impl Shape for GetAccessKeyLastUsedRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCESS_KEY_LAST_USED_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.access_key_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.access_key_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

pub(crate) static GET_ACCESS_KEY_LAST_USED_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetAccessKeyLastUsedResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "AccessKeyLastUsed", required: false, of: &ACCESS_KEY_LAST_USED_TYPE },
    ],
};

impl Shape for GetAccessKeyLastUsedResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCESS_KEY_LAST_USED_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.access_key_last_used,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.access_key_last_used,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<EntityType>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetAccountAuthorizationDetailsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Filter", required: false, of: &ENTITY_LIST_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
    ],
};

impl Shape for GetAccountAuthorizationDetailsRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.filter,
            1 => &self.max_items,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.filter,
            1 => &mut self.max_items,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetAccountAuthorizationDetailsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserDetailList", required: false, of: &USER_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "GroupDetailList", required: false, of: &GROUP_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "RoleDetailList", required: false, of: &ROLE_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "Policies", required: false, of: &MANAGED_POLICY_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for GetAccountAuthorizationDetailsResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_detail_list,
            1 => &self.group_detail_list,
            2 => &self.role_detail_list,
            3 => &self.policies,
            4 => &self.is_truncated,
            5 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_detail_list,
            1 => &mut self.group_detail_list,
            2 => &mut self.role_detail_list,
            3 => &mut self.policies,
            4 => &mut self.is_truncated,
            5 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}

pub(crate) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetAccountPasswordPolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PasswordPolicy", required: true, of: &PASSWORD_POLICY_TYPE },
    ],
};

impl Shape for GetAccountPasswordPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.password_policy,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.password_policy,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPropertiesRequest {
}

pub(crate) static GET_ACCOUNT_PROPERTIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetAccountPropertiesRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for GetAccountPropertiesRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_PROPERTIES_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPropertiesResponse {
    pub properties: Option<BTreeMap<String, String>>,
}

pub(crate) static GET_ACCOUNT_PROPERTIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetAccountPropertiesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Properties", required: false, of: &ACCOUNT_PROPERTIES_MAP_TYPE_TYPE },
    ],
};

impl Shape for GetAccountPropertiesResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_PROPERTIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.properties,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.properties,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i32>>,
}

pub(crate) static GET_ACCOUNT_SUMMARY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetAccountSummaryResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SummaryMap", required: false, of: &SUMMARY_MAP_TYPE_TYPE },
    ],
};

impl Shape for GetAccountSummaryResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_SUMMARY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.summary_map,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.summary_map,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}

pub(crate) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetContextKeysForCustomPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyInputList", required: true, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
    ],
};

impl Shape for GetContextKeysForCustomPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_input_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_input_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

pub(crate) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetContextKeysForPolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ContextKeyNames", required: false, of: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_TYPE },
    ],
};

impl Shape for GetContextKeysForPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.context_key_names,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.context_key_names,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

pub(crate) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetContextKeysForPrincipalPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicySourceArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "PolicyInputList", required: false, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
    ],
};

impl Shape for GetContextKeysForPrincipalPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_source_arn,
            1 => &self.policy_input_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_source_arn,
            1 => &mut self.policy_input_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    pub content: Option<Blob>,
    pub report_format: Option<ReportFormatType>,
    pub generated_time: Option<Timestamp>,
}

pub(crate) static GET_CREDENTIAL_REPORT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetCredentialReportResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Content", required: false, of: &REPORT_CONTENT_TYPE_TYPE },
        MemberInfo { name: "ReportFormat", required: false, of: &REPORT_FORMAT_TYPE_TYPE },
        MemberInfo { name: "GeneratedTime", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for GetCredentialReportResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_CREDENTIAL_REPORT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.content,
            1 => &self.report_format,
            2 => &self.generated_time,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.content,
            1 => &mut self.report_format,
            2 => &mut self.generated_time,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestRequest {
    pub delegation_request_id: String,
    pub delegation_permission_check: Option<bool>,
}

pub(crate) static GET_DELEGATION_REQUEST_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetDelegationRequestRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: true, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
        MemberInfo { name: "DelegationPermissionCheck", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for GetDelegationRequestRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_DELEGATION_REQUEST_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            1 => &self.delegation_permission_check,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            1 => &mut self.delegation_permission_check,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestResponse {
    pub delegation_request: Option<DelegationRequest>,
    pub permission_check_status: Option<PermissionCheckStatusType>,
    pub permission_check_result: Option<PermissionCheckResultType>,
}

pub(crate) static GET_DELEGATION_REQUEST_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetDelegationRequestResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequest", required: false, of: &DELEGATION_REQUEST_TYPE },
        MemberInfo { name: "PermissionCheckStatus", required: false, of: &PERMISSION_CHECK_STATUS_TYPE_TYPE },
        MemberInfo { name: "PermissionCheckResult", required: false, of: &PERMISSION_CHECK_RESULT_TYPE_TYPE },
    ],
};

impl Shape for GetDelegationRequestResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_DELEGATION_REQUEST_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request,
            1 => &self.permission_check_status,
            2 => &self.permission_check_result,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request,
            1 => &mut self.permission_check_status,
            2 => &mut self.permission_check_result,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

pub(crate) static GET_GROUP_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetGroupPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetGroupPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_GROUP_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.policy_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.policy_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static GET_GROUP_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetGroupPolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for GetGroupPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_GROUP_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.policy_name,
            2 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.policy_name,
            2 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static GET_GROUP_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetGroupRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for GetGroupRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_GROUP_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static GET_GROUP_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetGroupResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Group", required: true, of: &GROUP_TYPE },
        MemberInfo { name: "Users", required: true, of: &USER_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for GetGroupResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_GROUP_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group,
            1 => &self.users,
            2 => &self.is_truncated,
            3 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group,
            1 => &mut self.users,
            2 => &mut self.is_truncated,
            3 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryRequest {
    pub entity_arn: String,
    pub locale: Option<String>,
}

pub(crate) static GET_HUMAN_READABLE_SUMMARY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetHumanReadableSummaryRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "EntityArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Locale", required: false, of: &LOCALE_TYPE_TYPE },
    ],
};

impl Shape for GetHumanReadableSummaryRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_HUMAN_READABLE_SUMMARY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.entity_arn,
            1 => &self.locale,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.entity_arn,
            1 => &mut self.locale,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryResponse {
    pub summary_content: Option<String>,
    pub locale: Option<String>,
    pub summary_state: Option<SummaryStateType>,
}

pub(crate) static GET_HUMAN_READABLE_SUMMARY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetHumanReadableSummaryResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SummaryContent", required: false, of: &SUMMARY_CONTENT_TYPE_TYPE },
        MemberInfo { name: "Locale", required: false, of: &LOCALE_TYPE_TYPE },
        MemberInfo { name: "SummaryState", required: false, of: &SUMMARY_STATE_TYPE_TYPE },
    ],
};

impl Shape for GetHumanReadableSummaryResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_HUMAN_READABLE_SUMMARY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.summary_content,
            1 => &self.locale,
            2 => &self.summary_state,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.summary_content,
            1 => &mut self.locale,
            2 => &mut self.summary_state,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

pub(crate) static GET_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

pub(crate) static GET_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetInstanceProfileResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfile", required: true, of: &INSTANCE_PROFILE_TYPE },
    ],
};

impl Shape for GetInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

pub(crate) static GET_LOGIN_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetLoginProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetLoginProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_LOGIN_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

pub(crate) static GET_LOGIN_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetLoginProfileResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "LoginProfile", required: true, of: &LOGIN_PROFILE_TYPE },
    ],
};

impl Shape for GetLoginProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_LOGIN_PROFILE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.login_profile,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.login_profile,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceRequest {
    pub serial_number: String,
    pub user_name: Option<String>,
}

pub(crate) static GET_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.serial_number,
            1 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.serial_number,
            1 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceResponse {
    pub user_name: Option<String>,
    pub serial_number: String,
    pub enable_date: Option<Timestamp>,
    pub certifications: Option<BTreeMap<String, String>>,
}

pub(crate) static GET_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetMFADeviceResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "EnableDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Certifications", required: false, of: &CERTIFICATION_MAP_TYPE_TYPE },
    ],
};

impl Shape for GetMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_MFA_DEVICE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.serial_number,
            2 => &self.enable_date,
            3 => &self.certifications,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.serial_number,
            2 => &mut self.enable_date,
            3 => &mut self.certifications,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for GetOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Url", required: false, of: &OPEN_ID_CONNECT_PROVIDER_URL_TYPE_TYPE },
        MemberInfo { name: "ClientIDList", required: false, of: &CLIENT_ID_LIST_TYPE_TYPE },
        MemberInfo { name: "ThumbprintList", required: false, of: &THUMBPRINT_LIST_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for GetOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.url,
            1 => &self.client_id_list,
            2 => &self.thumbprint_list,
            3 => &self.create_date,
            4 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.url,
            1 => &mut self.client_id_list,
            2 => &mut self.thumbprint_list,
            3 => &mut self.create_date,
            4 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub sort_key: Option<SortKeyType>,
}

pub(crate) static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetOrganizationsAccessReportRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobId", required: true, of: &JOB_ID_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "SortKey", required: false, of: &SORT_KEY_TYPE_TYPE },
    ],
};

impl Shape for GetOrganizationsAccessReportRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            1 => &self.max_items,
            2 => &self.marker,
            3 => &self.sort_key,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            1 => &mut self.max_items,
            2 => &mut self.marker,
            3 => &mut self.sort_key,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Option<Timestamp>,
    pub number_of_services_accessible: Option<i32>,
    pub number_of_services_not_accessed: Option<i32>,
    pub access_details: Option<Vec<AccessDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

pub(crate) static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetOrganizationsAccessReportResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobStatus", required: true, of: &JOB_STATUS_TYPE_TYPE },
        MemberInfo { name: "JobCreationDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "JobCompletionDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "NumberOfServicesAccessible", required: false, of: &INTEGER_TYPE_TYPE },
        MemberInfo { name: "NumberOfServicesNotAccessed", required: false, of: &INTEGER_TYPE_TYPE },
        MemberInfo { name: "AccessDetails", required: false, of: &ACCESS_DETAILS_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "ErrorDetails", required: false, of: &ERROR_DETAILS_TYPE },
    ],
};

impl Shape for GetOrganizationsAccessReportResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_status,
            1 => &self.job_creation_date,
            2 => &self.job_completion_date,
            3 => &self.number_of_services_accessible,
            4 => &self.number_of_services_not_accessed,
            5 => &self.access_details,
            6 => &self.is_truncated,
            7 => &self.marker,
            8 => &self.error_details,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_status,
            1 => &mut self.job_creation_date,
            2 => &mut self.job_completion_date,
            3 => &mut self.number_of_services_accessible,
            4 => &mut self.number_of_services_not_accessed,
            5 => &mut self.access_details,
            6 => &mut self.is_truncated,
            7 => &mut self.marker,
            8 => &mut self.error_details,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    pub issuer_identifier: Option<String>,
    pub jwt_vending_enabled: Option<bool>,
}

pub(crate) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetOutboundWebIdentityFederationInfoResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "IssuerIdentifier", required: false, of: &STRING_TYPE_TYPE },
        MemberInfo { name: "JwtVendingEnabled", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for GetOutboundWebIdentityFederationInfoResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.issuer_identifier,
            1 => &self.jwt_vending_enabled,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.issuer_identifier,
            1 => &mut self.jwt_vending_enabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

pub(crate) static GET_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for GetPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

pub(crate) static GET_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetPolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Policy", required: false, of: &POLICY_TYPE },
    ],
};

impl Shape for GetPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

pub(crate) static GET_POLICY_VERSION_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetPolicyVersionRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "VersionId", required: true, of: &POLICY_VERSION_ID_TYPE_TYPE },
    ],
};

impl Shape for GetPolicyVersionRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_POLICY_VERSION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.version_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.version_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

pub(crate) static GET_POLICY_VERSION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetPolicyVersionResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyVersion", required: false, of: &POLICY_VERSION_TYPE },
    ],
};

impl Shape for GetPolicyVersionResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_POLICY_VERSION_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_version,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_version,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

pub(crate) static GET_ROLE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetRolePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetRolePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ROLE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static GET_ROLE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetRolePolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for GetRolePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ROLE_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_name,
            2 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_name,
            2 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}

pub(crate) static GET_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

pub(crate) static GET_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetRoleResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Role", required: true, of: &ROLE_TYPE },
    ],
};

impl Shape for GetRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleTemplateVersionRequest {
    pub template_arn: String,
    pub minor_version: Option<i32>,
}

pub(crate) static GET_ROLE_TEMPLATE_VERSION_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetRoleTemplateVersionRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "TemplateArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "MinorVersion", required: false, of: &MINOR_VERSION_TYPE_TYPE },
    ],
};

impl Shape for GetRoleTemplateVersionRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ROLE_TEMPLATE_VERSION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_arn,
            1 => &self.minor_version,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_arn,
            1 => &mut self.minor_version,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleTemplateVersionResponse {
    pub role_template_version: RoleTemplateVersion,
}

pub(crate) static GET_ROLE_TEMPLATE_VERSION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetRoleTemplateVersionResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleTemplateVersion", required: true, of: &ROLE_TEMPLATE_VERSION_TYPE },
    ],
};

impl Shape for GetRoleTemplateVersionResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ROLE_TEMPLATE_VERSION_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_template_version,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_template_version,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: String,
}

pub(crate) static GET_SAML_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetSAMLProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for GetSAMLProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SAML_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

pub(crate) static GET_SAML_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetSAMLProviderResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderUUID", required: false, of: &PRIVATE_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "SAMLMetadataDocument", required: false, of: &SAML_METADATA_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ValidUntil", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "AssertionEncryptionMode", required: false, of: &ASSERTION_ENCRYPTION_MODE_TYPE_TYPE },
        MemberInfo { name: "PrivateKeyList", required: false, of: &PRIVATE_KEY_LIST_TYPE },
    ],
};

impl Shape for GetSAMLProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SAML_PROVIDER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_uuid,
            1 => &self.saml_metadata_document,
            2 => &self.create_date,
            3 => &self.valid_until,
            4 => &self.tags,
            5 => &self.assertion_encryption_mode,
            6 => &self.private_key_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_uuid,
            1 => &mut self.saml_metadata_document,
            2 => &mut self.create_date,
            3 => &mut self.valid_until,
            4 => &mut self.tags,
            5 => &mut self.assertion_encryption_mode,
            6 => &mut self.private_key_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: EncodingType,
}

pub(crate) static GET_SSH_PUBLIC_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetSSHPublicKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyId", required: true, of: &PUBLIC_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Encoding", required: true, of: &ENCODING_TYPE_TYPE },
    ],
};

impl Shape for GetSSHPublicKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SSH_PUBLIC_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.ssh_public_key_id,
            2 => &self.encoding,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.ssh_public_key_id,
            2 => &mut self.encoding,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

pub(crate) static GET_SSH_PUBLIC_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetSSHPublicKeyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SSHPublicKey", required: false, of: &SSH_PUBLIC_KEY_TYPE },
    ],
};

impl Shape for GetSSHPublicKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SSH_PUBLIC_KEY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.ssh_public_key,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.ssh_public_key,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: String,
}

pub(crate) static GET_SERVER_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetServerCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetServerCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVER_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: ServerCertificate,
}

pub(crate) static GET_SERVER_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetServerCertificateResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificate", required: true, of: &SERVER_CERTIFICATE_TYPE },
    ],
};

impl Shape for GetServerCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVER_CERTIFICATE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetServiceLastAccessedDetailsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobId", required: true, of: &JOB_ID_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
    ],
};

impl Shape for GetServiceLastAccessedDetailsRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            1 => &self.max_items,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            1 => &mut self.max_items,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub job_status: JobStatusType,
    pub job_type: Option<AccessAdvisorUsageGranularityType>,
    pub job_creation_date: Timestamp,
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    pub job_completion_date: Timestamp,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetServiceLastAccessedDetailsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobStatus", required: true, of: &JOB_STATUS_TYPE_TYPE },
        MemberInfo { name: "JobType", required: false, of: &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE_TYPE },
        MemberInfo { name: "JobCreationDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ServicesLastAccessed", required: true, of: &SERVICES_LAST_ACCESSED_TYPE },
        MemberInfo { name: "JobCompletionDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
        MemberInfo { name: "Error", required: false, of: &ERROR_DETAILS_TYPE },
    ],
};

impl Shape for GetServiceLastAccessedDetailsResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_status,
            1 => &self.job_type,
            2 => &self.job_creation_date,
            3 => &self.services_last_accessed,
            4 => &self.job_completion_date,
            5 => &self.is_truncated,
            6 => &self.marker,
            7 => &self.error,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_status,
            1 => &mut self.job_type,
            2 => &mut self.job_creation_date,
            3 => &mut self.services_last_accessed,
            4 => &mut self.job_completion_date,
            5 => &mut self.is_truncated,
            6 => &mut self.marker,
            7 => &mut self.error,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetServiceLastAccessedDetailsWithEntitiesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobId", required: true, of: &JOB_ID_TYPE_TYPE },
        MemberInfo { name: "ServiceNamespace", required: true, of: &SERVICE_NAMESPACE_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
    ],
};

impl Shape for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            1 => &self.service_namespace,
            2 => &self.max_items,
            3 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            1 => &mut self.service_namespace,
            2 => &mut self.max_items,
            3 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Timestamp,
    pub entity_details_list: Vec<EntityDetails>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetServiceLastAccessedDetailsWithEntitiesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "JobStatus", required: true, of: &JOB_STATUS_TYPE_TYPE },
        MemberInfo { name: "JobCreationDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "JobCompletionDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "EntityDetailsList", required: true, of: &ENTITY_DETAILS_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
        MemberInfo { name: "Error", required: false, of: &ERROR_DETAILS_TYPE },
    ],
};

impl Shape for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_status,
            1 => &self.job_creation_date,
            2 => &self.job_completion_date,
            3 => &self.entity_details_list,
            4 => &self.is_truncated,
            5 => &self.marker,
            6 => &self.error,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_status,
            1 => &mut self.job_creation_date,
            2 => &mut self.job_completion_date,
            3 => &mut self.entity_details_list,
            4 => &mut self.is_truncated,
            5 => &mut self.marker,
            6 => &mut self.error,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetServiceLinkedRoleDeletionStatusRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DeletionTaskId", required: true, of: &DELETION_TASK_ID_TYPE_TYPE },
    ],
};

impl Shape for GetServiceLinkedRoleDeletionStatusRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.deletion_task_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.deletion_task_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: DeletionTaskStatusType,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetServiceLinkedRoleDeletionStatusResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Status", required: true, of: &DELETION_TASK_STATUS_TYPE_TYPE },
        MemberInfo { name: "Reason", required: false, of: &DELETION_TASK_FAILURE_REASON_TYPE_TYPE },
    ],
};

impl Shape for GetServiceLinkedRoleDeletionStatusResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.status,
            1 => &self.reason,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.status,
            1 => &mut self.reason,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

pub(crate) static GET_USER_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetUserPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetUserPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_USER_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.policy_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.policy_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static GET_USER_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetUserPolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for GetUserPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_USER_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.policy_name,
            2 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.policy_name,
            2 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

pub(crate) static GET_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for GetUserRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

pub(crate) static GET_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetUserResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "User", required: true, of: &USER_TYPE },
    ],
};

impl Shape for GetUserResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_USER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: Timestamp,
}

pub(crate) static GROUP: ShapeInfo = ShapeInfo {
    name: "Group", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: true, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "GroupId", required: true, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for Group {
    fn info(&self) -> &'static ShapeInfo { &GROUP }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.group_name,
            2 => &self.group_id,
            3 => &self.arn,
            4 => &self.create_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.group_name,
            2 => &mut self.group_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

pub(crate) static GROUP_DETAIL: ShapeInfo = ShapeInfo {
    name: "GroupDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "GroupName", required: false, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "GroupId", required: false, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "GroupPolicyList", required: false, of: &POLICY_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "AttachedManagedPolicies", required: false, of: &ATTACHED_POLICIES_LIST_TYPE_TYPE },
    ],
};

impl Shape for GroupDetail {
    fn info(&self) -> &'static ShapeInfo { &GROUP_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.group_name,
            2 => &self.group_id,
            3 => &self.arn,
            4 => &self.create_date,
            5 => &self.group_policy_list,
            6 => &self.attached_managed_policies,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.group_name,
            2 => &mut self.group_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            5 => &mut self.group_policy_list,
            6 => &mut self.attached_managed_policies,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static INLINE_POLICY: ShapeInfo = ShapeInfo {
    name: "InlinePolicy", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for InlinePolicy {
    fn info(&self) -> &'static ShapeInfo { &INLINE_POLICY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: AttachmentType,
    pub attachment_name: String,
}

pub(crate) static INLINE_POLICY_IDENTIFIER_TYPE: ShapeInfo = ShapeInfo {
    name: "InlinePolicyIdentifierType", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "AttachmentType", required: true, of: &ATTACHMENT_TYPE_TYPE },
        MemberInfo { name: "AttachmentName", required: true, of: &ATTACHMENT_NAME_TYPE },
    ],
};

impl Shape for InlinePolicyIdentifierType {
    fn info(&self) -> &'static ShapeInfo { &INLINE_POLICY_IDENTIFIER_TYPE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.attachment_type,
            2 => &self.attachment_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.attachment_type,
            2 => &mut self.attachment_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static INSTANCE_PROFILE: ShapeInfo = ShapeInfo {
    name: "InstanceProfile", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: true, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "InstanceProfileId", required: true, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Roles", required: true, of: &ROLE_LIST_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for InstanceProfile {
    fn info(&self) -> &'static ShapeInfo { &INSTANCE_PROFILE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.instance_profile_name,
            2 => &self.instance_profile_id,
            3 => &self.arn,
            4 => &self.create_date,
            5 => &self.roles,
            6 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.instance_profile_name,
            2 => &mut self.instance_profile_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            5 => &mut self.roles,
            6 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ACCESS_KEYS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListAccessKeysRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListAccessKeysRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ACCESS_KEYS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ACCESS_KEYS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListAccessKeysResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "AccessKeyMetadata", required: true, of: &ACCESS_KEY_METADATA_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListAccessKeysResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ACCESS_KEYS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.access_key_metadata,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.access_key_metadata,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ACCOUNT_ALIASES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListAccountAliasesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListAccountAliasesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ACCOUNT_ALIASES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.marker,
            1 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.marker,
            1 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ACCOUNT_ALIASES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListAccountAliasesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "AccountAliases", required: true, of: &ACCOUNT_ALIAS_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListAccountAliasesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ACCOUNT_ALIASES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account_aliases,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account_aliases,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ATTACHED_GROUP_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListAttachedGroupPoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PathPrefix", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListAttachedGroupPoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ATTACHED_GROUP_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.path_prefix,
            2 => &self.marker,
            3 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.path_prefix,
            2 => &mut self.marker,
            3 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListAttachedGroupPoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "AttachedPolicies", required: false, of: &ATTACHED_POLICIES_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListAttachedGroupPoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ATTACHED_GROUP_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.attached_policies,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.attached_policies,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ATTACHED_ROLE_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListAttachedRolePoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PathPrefix", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListAttachedRolePoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ATTACHED_ROLE_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.path_prefix,
            2 => &self.marker,
            3 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.path_prefix,
            2 => &mut self.marker,
            3 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListAttachedRolePoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "AttachedPolicies", required: false, of: &ATTACHED_POLICIES_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListAttachedRolePoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ATTACHED_ROLE_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.attached_policies,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.attached_policies,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ATTACHED_USER_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListAttachedUserPoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PathPrefix", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListAttachedUserPoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ATTACHED_USER_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.path_prefix,
            2 => &self.marker,
            3 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.path_prefix,
            2 => &mut self.marker,
            3 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ATTACHED_USER_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListAttachedUserPoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "AttachedPolicies", required: false, of: &ATTACHED_POLICIES_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListAttachedUserPoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ATTACHED_USER_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.attached_policies,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.attached_policies,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsRequest {
    pub owner_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_DELEGATION_REQUESTS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListDelegationRequestsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OwnerId", required: false, of: &OWNER_ID_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListDelegationRequestsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_DELEGATION_REQUESTS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.owner_id,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.owner_id,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsResponse {
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

pub(crate) static LIST_DELEGATION_REQUESTS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListDelegationRequestsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequests", required: false, of: &DELEGATION_REQUESTS_LIST_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "isTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for ListDelegationRequestsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_DELEGATION_REQUESTS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_requests,
            1 => &self.marker,
            2 => &self.is_truncated,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_requests,
            1 => &mut self.marker,
            2 => &mut self.is_truncated,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<EntityType>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ENTITIES_FOR_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListEntitiesForPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "EntityFilter", required: false, of: &ENTITY_TYPE_TYPE },
        MemberInfo { name: "PathPrefix", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "PolicyUsageFilter", required: false, of: &POLICY_USAGE_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListEntitiesForPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ENTITIES_FOR_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.entity_filter,
            2 => &self.path_prefix,
            3 => &self.policy_usage_filter,
            4 => &self.marker,
            5 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.entity_filter,
            2 => &mut self.path_prefix,
            3 => &mut self.policy_usage_filter,
            4 => &mut self.marker,
            5 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ENTITIES_FOR_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListEntitiesForPolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyGroups", required: false, of: &POLICY_GROUP_LIST_TYPE_TYPE },
        MemberInfo { name: "PolicyUsers", required: false, of: &POLICY_USER_LIST_TYPE_TYPE },
        MemberInfo { name: "PolicyRoles", required: false, of: &POLICY_ROLE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListEntitiesForPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ENTITIES_FOR_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_groups,
            1 => &self.policy_users,
            2 => &self.policy_roles,
            3 => &self.is_truncated,
            4 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_groups,
            1 => &mut self.policy_users,
            2 => &mut self.policy_roles,
            3 => &mut self.is_truncated,
            4 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_GROUP_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListGroupPoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListGroupPoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_GROUP_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_GROUP_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListGroupPoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyNames", required: true, of: &POLICY_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListGroupPoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_GROUP_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_names,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_names,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_GROUPS_FOR_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListGroupsForUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListGroupsForUserRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_GROUPS_FOR_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_GROUPS_FOR_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListGroupsForUserResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Groups", required: true, of: &GROUP_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListGroupsForUserResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_GROUPS_FOR_USER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.groups,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.groups,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_GROUPS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListGroupsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PathPrefix", required: false, of: &PATH_PREFIX_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListGroupsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_GROUPS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path_prefix,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path_prefix,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_GROUPS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListGroupsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Groups", required: true, of: &GROUP_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListGroupsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_GROUPS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.groups,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.groups,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_INSTANCE_PROFILE_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListInstanceProfileTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListInstanceProfileTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_INSTANCE_PROFILE_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListInstanceProfileTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListInstanceProfileTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_INSTANCE_PROFILE_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListInstanceProfilesForRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListInstanceProfilesForRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListInstanceProfilesForRoleResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfiles", required: true, of: &INSTANCE_PROFILE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListInstanceProfilesForRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profiles,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profiles,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_INSTANCE_PROFILES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListInstanceProfilesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PathPrefix", required: false, of: &PATH_PREFIX_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListInstanceProfilesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_INSTANCE_PROFILES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path_prefix,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path_prefix,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_INSTANCE_PROFILES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListInstanceProfilesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfiles", required: true, of: &INSTANCE_PROFILE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListInstanceProfilesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_INSTANCE_PROFILES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profiles,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profiles,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_MFA_DEVICE_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListMFADeviceTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListMFADeviceTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_MFA_DEVICE_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.serial_number,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.serial_number,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_MFA_DEVICE_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListMFADeviceTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListMFADeviceTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_MFA_DEVICE_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_MFA_DEVICES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListMFADevicesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListMFADevicesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_MFA_DEVICES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Vec<MFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_MFA_DEVICES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListMFADevicesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "MFADevices", required: true, of: &MFA_DEVICE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListMFADevicesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_MFA_DEVICES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.mfa_devices,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.mfa_devices,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListOpenIDConnectProviderTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListOpenIDConnectProviderTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListOpenIDConnectProviderTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListOpenIDConnectProviderTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {
}

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListOpenIDConnectProvidersRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for ListOpenIDConnectProvidersRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListOpenIDConnectProvidersResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderList", required: false, of: &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE_TYPE },
    ],
};

impl Shape for ListOpenIDConnectProvidersResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {
}

pub(crate) static LIST_ORGANIZATIONS_FEATURES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListOrganizationsFeaturesRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for ListOrganizationsFeaturesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ORGANIZATIONS_FEATURES_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

pub(crate) static LIST_ORGANIZATIONS_FEATURES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListOrganizationsFeaturesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "OrganizationId", required: false, of: &ORGANIZATION_ID_TYPE_TYPE },
        MemberInfo { name: "EnabledFeatures", required: false, of: &FEATURES_LIST_TYPE_TYPE },
    ],
};

impl Shape for ListOrganizationsFeaturesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ORGANIZATIONS_FEATURES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.organization_id,
            1 => &self.enabled_features,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.organization_id,
            1 => &mut self.enabled_features,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: ShapeInfo = ShapeInfo {
    name: "ListPoliciesGrantingServiceAccessEntry", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceNamespace", required: false, of: &SERVICE_NAMESPACE_TYPE_TYPE },
        MemberInfo { name: "Policies", required: false, of: &POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE_TYPE },
    ],
};

impl Shape for ListPoliciesGrantingServiceAccessEntry {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_namespace,
            1 => &self.policies,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_namespace,
            1 => &mut self.policies,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListPoliciesGrantingServiceAccessRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ServiceNamespaces", required: true, of: &SERVICE_NAMESPACE_LIST_TYPE_TYPE },
    ],
};

impl Shape for ListPoliciesGrantingServiceAccessRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.marker,
            1 => &self.arn,
            2 => &self.service_namespaces,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.marker,
            1 => &mut self.arn,
            2 => &mut self.service_namespaces,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListPoliciesGrantingServiceAccessResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PoliciesGrantingServiceAccess", required: true, of: &LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListPoliciesGrantingServiceAccessResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policies_granting_service_access,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policies_granting_service_access,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<PolicyScopeType>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListPoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Scope", required: false, of: &POLICY_SCOPE_TYPE_TYPE },
        MemberInfo { name: "OnlyAttached", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "PathPrefix", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "PolicyUsageFilter", required: false, of: &POLICY_USAGE_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListPoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.scope,
            1 => &self.only_attached,
            2 => &self.path_prefix,
            3 => &self.policy_usage_filter,
            4 => &self.marker,
            5 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.scope,
            1 => &mut self.only_attached,
            2 => &mut self.path_prefix,
            3 => &mut self.policy_usage_filter,
            4 => &mut self.marker,
            5 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListPoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Policies", required: false, of: &POLICY_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListPoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policies,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policies,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_POLICY_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListPolicyTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListPolicyTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICY_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_POLICY_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListPolicyTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListPolicyTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICY_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_POLICY_VERSIONS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListPolicyVersionsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListPolicyVersionsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICY_VERSIONS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_POLICY_VERSIONS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListPolicyVersionsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Versions", required: false, of: &POLICY_DOCUMENT_VERSION_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListPolicyVersionsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_POLICY_VERSIONS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.versions,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.versions,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ROLE_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListRolePoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListRolePoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ROLE_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ROLE_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListRolePoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyNames", required: true, of: &POLICY_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListRolePoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ROLE_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_names,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_names,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ROLE_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListRoleTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListRoleTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ROLE_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ROLE_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListRoleTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListRoleTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ROLE_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_ROLES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListRolesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PathPrefix", required: false, of: &PATH_PREFIX_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListRolesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_ROLES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path_prefix,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path_prefix,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_ROLES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListRolesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Roles", required: true, of: &ROLE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListRolesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_ROLES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.roles,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.roles,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_SAML_PROVIDER_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListSAMLProviderTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListSAMLProviderTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SAML_PROVIDER_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_SAML_PROVIDER_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListSAMLProviderTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListSAMLProviderTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SAML_PROVIDER_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {
}

pub(crate) static LIST_SAML_PROVIDERS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListSAMLProvidersRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for ListSAMLProvidersRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SAML_PROVIDERS_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

pub(crate) static LIST_SAML_PROVIDERS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListSAMLProvidersResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderList", required: false, of: &SAML_PROVIDER_LIST_TYPE_TYPE },
    ],
};

impl Shape for ListSAMLProvidersResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SAML_PROVIDERS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_SSH_PUBLIC_KEYS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListSSHPublicKeysRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListSSHPublicKeysRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SSH_PUBLIC_KEYS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_SSH_PUBLIC_KEYS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListSSHPublicKeysResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SSHPublicKeys", required: false, of: &SSH_PUBLIC_KEY_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListSSHPublicKeysResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SSH_PUBLIC_KEYS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.ssh_public_keys,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.ssh_public_keys,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListServerCertificateTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListServerCertificateTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SERVER_CERTIFICATE_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListServerCertificateTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListServerCertificateTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_SERVER_CERTIFICATES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListServerCertificatesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PathPrefix", required: false, of: &PATH_PREFIX_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListServerCertificatesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SERVER_CERTIFICATES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path_prefix,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path_prefix,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_SERVER_CERTIFICATES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListServerCertificatesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateMetadataList", required: true, of: &SERVER_CERTIFICATE_METADATA_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListServerCertificatesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SERVER_CERTIFICATES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_metadata_list,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_metadata_list,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListServiceSpecificCredentialsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "ServiceName", required: false, of: &SERVICE_NAME_TYPE },
        MemberInfo { name: "AllUsers", required: false, of: &ALL_USERS_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListServiceSpecificCredentialsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.service_name,
            2 => &self.all_users,
            3 => &self.marker,
            4 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.service_name,
            2 => &mut self.all_users,
            3 => &mut self.marker,
            4 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

pub(crate) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListServiceSpecificCredentialsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceSpecificCredentials", required: false, of: &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for ListServiceSpecificCredentialsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_specific_credentials,
            1 => &self.marker,
            2 => &self.is_truncated,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_specific_credentials,
            1 => &mut self.marker,
            2 => &mut self.is_truncated,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_SIGNING_CERTIFICATES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListSigningCertificatesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListSigningCertificatesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_SIGNING_CERTIFICATES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_SIGNING_CERTIFICATES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListSigningCertificatesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Certificates", required: true, of: &CERTIFICATE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListSigningCertificatesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_SIGNING_CERTIFICATES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.certificates,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.certificates,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_USER_POLICIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListUserPoliciesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListUserPoliciesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_USER_POLICIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_USER_POLICIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListUserPoliciesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyNames", required: true, of: &POLICY_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListUserPoliciesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_USER_POLICIES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_names,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_names,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_USER_TAGS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListUserTagsRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListUserTagsRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_USER_TAGS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_USER_TAGS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListUserTagsResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListUserTagsResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_USER_TAGS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_USERS_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListUsersRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PathPrefix", required: false, of: &PATH_PREFIX_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListUsersRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_USERS_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path_prefix,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path_prefix,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_USERS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListUsersResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Users", required: true, of: &USER_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListUsersResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_USERS_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.users,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.users,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<AssignmentStatusType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

pub(crate) static LIST_VIRTUAL_MFA_DEVICES_REQUEST: ShapeInfo = ShapeInfo {
    name: "ListVirtualMFADevicesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "AssignmentStatus", required: false, of: &ASSIGNMENT_STATUS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
    ],
};

impl Shape for ListVirtualMFADevicesRequest {
    fn info(&self) -> &'static ShapeInfo { &LIST_VIRTUAL_MFA_DEVICES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.assignment_status,
            1 => &self.marker,
            2 => &self.max_items,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.assignment_status,
            1 => &mut self.marker,
            2 => &mut self.max_items,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ListVirtualMFADevicesResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "VirtualMFADevices", required: true, of: &VIRTUAL_MFA_DEVICE_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for ListVirtualMFADevicesResponse {
    fn info(&self) -> &'static ShapeInfo { &LIST_VIRTUAL_MFA_DEVICES_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.virtual_mfa_devices,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.virtual_mfa_devices,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: Timestamp,
    pub password_reset_required: Option<bool>,
}

pub(crate) static LOGIN_PROFILE: ShapeInfo = ShapeInfo {
    name: "LoginProfile", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "PasswordResetRequired", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for LoginProfile {
    fn info(&self) -> &'static ShapeInfo { &LOGIN_PROFILE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.create_date,
            2 => &self.password_reset_required,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.create_date,
            2 => &mut self.password_reset_required,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    pub user_name: String,
    pub serial_number: String,
    pub enable_date: Timestamp,
}

pub(crate) static MFA_DEVICE: ShapeInfo = ShapeInfo {
    name: "MFADevice", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "EnableDate", required: true, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for MFADevice {
    fn info(&self) -> &'static ShapeInfo { &MFA_DEVICE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.serial_number,
            2 => &self.enable_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.serial_number,
            2 => &mut self.enable_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

pub(crate) static MANAGED_POLICY_DETAIL: ShapeInfo = ShapeInfo {
    name: "ManagedPolicyDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: false, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyId", required: false, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Path", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "DefaultVersionId", required: false, of: &POLICY_VERSION_ID_TYPE_TYPE },
        MemberInfo { name: "AttachmentCount", required: false, of: &ATTACHMENT_COUNT_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundaryUsageCount", required: false, of: &ATTACHMENT_COUNT_TYPE_TYPE },
        MemberInfo { name: "IsAttachable", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &POLICY_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "UpdateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "PolicyVersionList", required: false, of: &POLICY_DOCUMENT_VERSION_LIST_TYPE_TYPE },
    ],
};

impl Shape for ManagedPolicyDetail {
    fn info(&self) -> &'static ShapeInfo { &MANAGED_POLICY_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.policy_id,
            2 => &self.arn,
            3 => &self.path,
            4 => &self.default_version_id,
            5 => &self.attachment_count,
            6 => &self.permissions_boundary_usage_count,
            7 => &self.is_attachable,
            8 => &self.description,
            9 => &self.create_date,
            10 => &self.update_date,
            11 => &self.policy_version_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.policy_id,
            2 => &mut self.arn,
            3 => &mut self.path,
            4 => &mut self.default_version_id,
            5 => &mut self.attachment_count,
            6 => &mut self.permissions_boundary_usage_count,
            7 => &mut self.is_attachable,
            8 => &mut self.description,
            9 => &mut self.create_date,
            10 => &mut self.update_date,
            11 => &mut self.policy_version_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

pub(crate) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: ShapeInfo = ShapeInfo {
    name: "OpenIDConnectProviderListEntry", service: Service::Iam,
    members: &[
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for OpenIDConnectProviderListEntry {
    fn info(&self) -> &'static ShapeInfo { &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

pub(crate) static ORDERED_ORGANIZATION_POLICY_TYPE: ShapeInfo = ShapeInfo {
    name: "OrderedOrganizationPolicyType", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceControlPolicyInputList", required: false, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
    ],
};

impl Shape for OrderedOrganizationPolicyType {
    fn info(&self) -> &'static ShapeInfo { &ORDERED_ORGANIZATION_POLICY_TYPE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_control_policy_input_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_control_policy_input_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

pub(crate) static ORGANIZATIONS_DECISION_DETAIL: ShapeInfo = ShapeInfo {
    name: "OrganizationsDecisionDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "AllowedByOrganizations", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for OrganizationsDecisionDetail {
    fn info(&self) -> &'static ShapeInfo { &ORGANIZATIONS_DECISION_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.allowed_by_organizations,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.allowed_by_organizations,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDefinition {
    pub name: String,
    pub r#type: ParameterTypeType,
    pub sub_type: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub immutable: Option<bool>,
}

pub(crate) static PARAMETER_DEFINITION: ShapeInfo = ShapeInfo {
    name: "ParameterDefinition", service: Service::Iam,
    members: &[
        MemberInfo { name: "Name", required: true, of: &PARAMETER_NAME_TYPE_TYPE },
        MemberInfo { name: "Type", required: true, of: &PARAMETER_TYPE_TYPE_TYPE },
        MemberInfo { name: "SubType", required: false, of: &PARAMETER_SUB_TYPE_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &PARAMETER_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "IsRequired", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "DefaultValue", required: false, of: &PARAMETER_DEFAULT_VALUE_TYPE_TYPE },
        MemberInfo { name: "Immutable", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for ParameterDefinition {
    fn info(&self) -> &'static ShapeInfo { &PARAMETER_DEFINITION }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.r#type,
            2 => &self.sub_type,
            3 => &self.description,
            4 => &self.is_required,
            5 => &self.default_value,
            6 => &self.immutable,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.r#type,
            2 => &mut self.sub_type,
            3 => &mut self.description,
            4 => &mut self.is_required,
            5 => &mut self.default_value,
            6 => &mut self.immutable,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

pub(crate) static PASSWORD_POLICY: ShapeInfo = ShapeInfo {
    name: "PasswordPolicy", service: Service::Iam,
    members: &[
        MemberInfo { name: "MinimumPasswordLength", required: false, of: &MINIMUM_PASSWORD_LENGTH_TYPE_TYPE },
        MemberInfo { name: "RequireSymbols", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "RequireNumbers", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "RequireUppercaseCharacters", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "RequireLowercaseCharacters", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "AllowUsersToChangePassword", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "ExpirePasswords", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "MaxPasswordAge", required: false, of: &MAX_PASSWORD_AGE_TYPE_TYPE },
        MemberInfo { name: "PasswordReusePrevention", required: false, of: &PASSWORD_REUSE_PREVENTION_TYPE_TYPE },
        MemberInfo { name: "HardExpiry", required: false, of: &BOOLEAN_OBJECT_TYPE_TYPE },
    ],
};

impl Shape for PasswordPolicy {
    fn info(&self) -> &'static ShapeInfo { &PASSWORD_POLICY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.minimum_password_length,
            1 => &self.require_symbols,
            2 => &self.require_numbers,
            3 => &self.require_uppercase_characters,
            4 => &self.require_lowercase_characters,
            5 => &self.allow_users_to_change_password,
            6 => &self.expire_passwords,
            7 => &self.max_password_age,
            8 => &self.password_reuse_prevention,
            9 => &self.hard_expiry,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.minimum_password_length,
            1 => &mut self.require_symbols,
            2 => &mut self.require_numbers,
            3 => &mut self.require_uppercase_characters,
            4 => &mut self.require_lowercase_characters,
            5 => &mut self.allow_users_to_change_password,
            6 => &mut self.expire_passwords,
            7 => &mut self.max_password_age,
            8 => &mut self.password_reuse_prevention,
            9 => &mut self.hard_expiry,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

pub(crate) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: ShapeInfo = ShapeInfo {
    name: "PermissionsBoundaryDecisionDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "AllowedByPermissionsBoundary", required: false, of: &BOOLEAN_TYPE_TYPE },
    ],
};

impl Shape for PermissionsBoundaryDecisionDetail {
    fn info(&self) -> &'static ShapeInfo { &PERMISSIONS_BOUNDARY_DECISION_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.allowed_by_permissions_boundary,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.allowed_by_permissions_boundary,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static POLICY: ShapeInfo = ShapeInfo {
    name: "Policy", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: false, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyId", required: false, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Path", required: false, of: &POLICY_PATH_TYPE_TYPE },
        MemberInfo { name: "DefaultVersionId", required: false, of: &POLICY_VERSION_ID_TYPE_TYPE },
        MemberInfo { name: "AttachmentCount", required: false, of: &ATTACHMENT_COUNT_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundaryUsageCount", required: false, of: &ATTACHMENT_COUNT_TYPE_TYPE },
        MemberInfo { name: "IsAttachable", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &POLICY_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "UpdateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for Policy {
    fn info(&self) -> &'static ShapeInfo { &POLICY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.policy_id,
            2 => &self.arn,
            3 => &self.path,
            4 => &self.default_version_id,
            5 => &self.attachment_count,
            6 => &self.permissions_boundary_usage_count,
            7 => &self.is_attachable,
            8 => &self.description,
            9 => &self.create_date,
            10 => &self.update_date,
            11 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.policy_id,
            2 => &mut self.arn,
            3 => &mut self.path,
            4 => &mut self.default_version_id,
            5 => &mut self.attachment_count,
            6 => &mut self.permissions_boundary_usage_count,
            7 => &mut self.is_attachable,
            8 => &mut self.description,
            9 => &mut self.create_date,
            10 => &mut self.update_date,
            11 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

pub(crate) static POLICY_DETAIL: ShapeInfo = ShapeInfo {
    name: "PolicyDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: false, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for PolicyDetail {
    fn info(&self) -> &'static ShapeInfo { &POLICY_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub policy_arn: Option<String>,
    pub entity_type: Option<PolicyOwnerEntityType>,
    pub entity_name: Option<String>,
}

pub(crate) static POLICY_GRANTING_SERVICE_ACCESS: ShapeInfo = ShapeInfo {
    name: "PolicyGrantingServiceAccess", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyType", required: true, of: &POLICY_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "EntityType", required: false, of: &POLICY_OWNER_ENTITY_TYPE_TYPE },
        MemberInfo { name: "EntityName", required: false, of: &ENTITY_NAME_TYPE_TYPE },
    ],
};

impl Shape for PolicyGrantingServiceAccess {
    fn info(&self) -> &'static ShapeInfo { &POLICY_GRANTING_SERVICE_ACCESS }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_name,
            1 => &self.policy_type,
            2 => &self.policy_arn,
            3 => &self.entity_type,
            4 => &self.entity_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_name,
            1 => &mut self.policy_type,
            2 => &mut self.policy_arn,
            3 => &mut self.entity_type,
            4 => &mut self.entity_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

pub(crate) static POLICY_GROUP: ShapeInfo = ShapeInfo {
    name: "PolicyGroup", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: false, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "GroupId", required: false, of: &ID_TYPE_TYPE },
    ],
};

impl Shape for PolicyGroup {
    fn info(&self) -> &'static ShapeInfo { &POLICY_GROUP }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.group_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.group_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyIdentifier {
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    pub policy_arn: Option<String>,
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

pub(crate) static POLICY_IDENTIFIER: ShapeInfo = ShapeInfo {
    name: "PolicyIdentifier", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyType", required: false, of: &POLICY_IDENTIFIER_POLICY_TYPE_TYPE },
        MemberInfo { name: "PolicyArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "InlinePolicyIdentifier", required: false, of: &INLINE_POLICY_IDENTIFIER_TYPE_TYPE },
    ],
};

impl Shape for PolicyIdentifier {
    fn info(&self) -> &'static ShapeInfo { &POLICY_IDENTIFIER }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_type,
            1 => &self.policy_arn,
            2 => &self.inline_policy_identifier,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_type,
            1 => &mut self.policy_arn,
            2 => &mut self.inline_policy_identifier,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<PolicyParameterTypeEnum>,
}

pub(crate) static POLICY_PARAMETER: ShapeInfo = ShapeInfo {
    name: "PolicyParameter", service: Service::Iam,
    members: &[
        MemberInfo { name: "Name", required: false, of: &POLICY_PARAMETER_NAME_TYPE_TYPE },
        MemberInfo { name: "Values", required: false, of: &POLICY_PARAMETER_VALUES_LIST_TYPE_TYPE },
        MemberInfo { name: "Type", required: false, of: &POLICY_PARAMETER_TYPE_ENUM_TYPE },
    ],
};

impl Shape for PolicyParameter {
    fn info(&self) -> &'static ShapeInfo { &POLICY_PARAMETER }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.values,
            2 => &self.r#type,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.values,
            2 => &mut self.r#type,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

pub(crate) static POLICY_ROLE: ShapeInfo = ShapeInfo {
    name: "PolicyRole", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: false, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "RoleId", required: false, of: &ID_TYPE_TYPE },
    ],
};

impl Shape for PolicyRole {
    fn info(&self) -> &'static ShapeInfo { &POLICY_ROLE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.role_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.role_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

pub(crate) static POLICY_USER: ShapeInfo = ShapeInfo {
    name: "PolicyUser", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "UserId", required: false, of: &ID_TYPE_TYPE },
    ],
};

impl Shape for PolicyUser {
    fn info(&self) -> &'static ShapeInfo { &POLICY_USER }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.user_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.user_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

pub(crate) static POLICY_VERSION: ShapeInfo = ShapeInfo {
    name: "PolicyVersion", service: Service::Iam,
    members: &[
        MemberInfo { name: "Document", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "VersionId", required: false, of: &POLICY_VERSION_ID_TYPE_TYPE },
        MemberInfo { name: "IsDefaultVersion", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for PolicyVersion {
    fn info(&self) -> &'static ShapeInfo { &POLICY_VERSION }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.document,
            1 => &self.version_id,
            2 => &self.is_default_version,
            3 => &self.create_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.document,
            1 => &mut self.version_id,
            2 => &mut self.is_default_version,
            3 => &mut self.create_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

pub(crate) static POSITION: ShapeInfo = ShapeInfo {
    name: "Position", service: Service::Iam,
    members: &[
        MemberInfo { name: "Line", required: false, of: &LINE_NUMBER_TYPE },
        MemberInfo { name: "Column", required: false, of: &COLUMN_NUMBER_TYPE },
    ],
};

impl Shape for Position {
    fn info(&self) -> &'static ShapeInfo { &POSITION }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.line,
            1 => &self.column,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.line,
            1 => &mut self.column,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountPropertiesRequest {
    pub properties: BTreeMap<String, String>,
}

pub(crate) static PUT_ACCOUNT_PROPERTIES_REQUEST: ShapeInfo = ShapeInfo {
    name: "PutAccountPropertiesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Properties", required: true, of: &ACCOUNT_PROPERTIES_MAP_TYPE_TYPE },
    ],
};

impl Shape for PutAccountPropertiesRequest {
    fn info(&self) -> &'static ShapeInfo { &PUT_ACCOUNT_PROPERTIES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.properties,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.properties,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountPropertiesResponse {
}

pub(crate) static PUT_ACCOUNT_PROPERTIES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "PutAccountPropertiesResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for PutAccountPropertiesResponse {
    fn info(&self) -> &'static ShapeInfo { &PUT_ACCOUNT_PROPERTIES_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static PUT_GROUP_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "PutGroupPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for PutGroupPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &PUT_GROUP_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.policy_name,
            2 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.policy_name,
            2 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: ShapeInfo = ShapeInfo {
    name: "PutRolePermissionsBoundaryRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for PutRolePermissionsBoundaryRequest {
    fn info(&self) -> &'static ShapeInfo { &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.permissions_boundary,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.permissions_boundary,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static PUT_ROLE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "PutRolePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for PutRolePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &PUT_ROLE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_name,
            2 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_name,
            2 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: ShapeInfo = ShapeInfo {
    name: "PutUserPermissionsBoundaryRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for PutUserPermissionsBoundaryRequest {
    fn info(&self) -> &'static ShapeInfo { &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.permissions_boundary,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.permissions_boundary,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

pub(crate) static PUT_USER_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "PutUserPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyName", required: true, of: &POLICY_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for PutUserPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &PUT_USER_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.policy_name,
            2 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.policy_name,
            2 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

pub(crate) static REJECT_DELEGATION_REQUEST_REQUEST: ShapeInfo = ShapeInfo {
    name: "RejectDelegationRequestRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: true, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
        MemberInfo { name: "Notes", required: false, of: &NOTES_TYPE_TYPE },
    ],
};

impl Shape for RejectDelegationRequestRequest {
    fn info(&self) -> &'static ShapeInfo { &REJECT_DELEGATION_REQUEST_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            1 => &self.notes,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            1 => &mut self.notes,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "RemoveClientIDFromOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ClientID", required: true, of: &CLIENT_ID_TYPE_TYPE },
    ],
};

impl Shape for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.client_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.client_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "RemoveRoleFromInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
    ],
};

impl Shape for RemoveRoleFromInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            1 => &self.role_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            1 => &mut self.role_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

pub(crate) static REMOVE_USER_FROM_GROUP_REQUEST: ShapeInfo = ShapeInfo {
    name: "RemoveUserFromGroupRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for RemoveUserFromGroupRequest {
    fn info(&self) -> &'static ShapeInfo { &REMOVE_USER_FROM_GROUP_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplacementValueEntry {
    pub values: Vec<String>,
}

pub(crate) static REPLACEMENT_VALUE_ENTRY: ShapeInfo = ShapeInfo {
    name: "ReplacementValueEntry", service: Service::Iam,
    members: &[
        MemberInfo { name: "Values", required: true, of: &REPLACEMENT_VALUE_LIST_TYPE_TYPE },
    ],
};

impl Shape for ReplacementValueEntry {
    fn info(&self) -> &'static ShapeInfo { &REPLACEMENT_VALUE_ENTRY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.values,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.values,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

pub(crate) static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: ShapeInfo = ShapeInfo {
    name: "ResetServiceSpecificCredentialRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "ServiceSpecificCredentialId", required: true, of: &SERVICE_SPECIFIC_CREDENTIAL_ID_TYPE },
    ],
};

impl Shape for ResetServiceSpecificCredentialRequest {
    fn info(&self) -> &'static ShapeInfo { &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.service_specific_credential_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.service_specific_credential_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

pub(crate) static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ResetServiceSpecificCredentialResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceSpecificCredential", required: false, of: &SERVICE_SPECIFIC_CREDENTIAL_TYPE },
    ],
};

impl Shape for ResetServiceSpecificCredentialResponse {
    fn info(&self) -> &'static ShapeInfo { &RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_specific_credential,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_specific_credential,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

pub(crate) static RESOURCE_SPECIFIC_RESULT: ShapeInfo = ShapeInfo {
    name: "ResourceSpecificResult", service: Service::Iam,
    members: &[
        MemberInfo { name: "EvalResourceName", required: true, of: &RESOURCE_NAME_TYPE_TYPE },
        MemberInfo { name: "EvalResourceDecision", required: true, of: &POLICY_EVALUATION_DECISION_TYPE_TYPE },
        MemberInfo { name: "MatchedStatements", required: false, of: &STATEMENT_LIST_TYPE_TYPE },
        MemberInfo { name: "MissingContextValues", required: false, of: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_TYPE },
        MemberInfo { name: "EvalDecisionDetails", required: false, of: &EVAL_DECISION_DETAILS_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundaryDecisionDetail", required: false, of: &PERMISSIONS_BOUNDARY_DECISION_DETAIL_TYPE },
    ],
};

impl Shape for ResourceSpecificResult {
    fn info(&self) -> &'static ShapeInfo { &RESOURCE_SPECIFIC_RESULT }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.eval_resource_name,
            1 => &self.eval_resource_decision,
            2 => &self.matched_statements,
            3 => &self.missing_context_values,
            4 => &self.eval_decision_details,
            5 => &self.permissions_boundary_decision_detail,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.eval_resource_name,
            1 => &mut self.eval_resource_decision,
            2 => &mut self.matched_statements,
            3 => &mut self.missing_context_values,
            4 => &mut self.eval_decision_details,
            5 => &mut self.permissions_boundary_decision_detail,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

pub(crate) static RESYNC_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "ResyncMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "AuthenticationCode1", required: true, of: &AUTHENTICATION_CODE_TYPE_TYPE },
        MemberInfo { name: "AuthenticationCode2", required: true, of: &AUTHENTICATION_CODE_TYPE_TYPE },
    ],
};

impl Shape for ResyncMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &RESYNC_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.serial_number,
            2 => &self.authentication_code1,
            3 => &self.authentication_code2,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.serial_number,
            2 => &mut self.authentication_code1,
            3 => &mut self.authentication_code2,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

pub(crate) static ROLE: ShapeInfo = ShapeInfo {
    name: "Role", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: true, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "RoleId", required: true, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "AssumeRolePolicyDocument", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &ROLE_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "MaxSessionDuration", required: false, of: &ROLE_MAX_SESSION_DURATION_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: false, of: &ATTACHED_PERMISSIONS_BOUNDARY_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "RoleLastUsed", required: false, of: &ROLE_LAST_USED_TYPE },
        MemberInfo { name: "SourceRoleTemplate", required: false, of: &SOURCE_ROLE_TEMPLATE_TYPE },
    ],
};

impl Shape for Role {
    fn info(&self) -> &'static ShapeInfo { &ROLE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.role_name,
            2 => &self.role_id,
            3 => &self.arn,
            4 => &self.create_date,
            5 => &self.assume_role_policy_document,
            6 => &self.description,
            7 => &self.max_session_duration,
            8 => &self.permissions_boundary,
            9 => &self.tags,
            10 => &self.role_last_used,
            11 => &self.source_role_template,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.role_name,
            2 => &mut self.role_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            5 => &mut self.assume_role_policy_document,
            6 => &mut self.description,
            7 => &mut self.max_session_duration,
            8 => &mut self.permissions_boundary,
            9 => &mut self.tags,
            10 => &mut self.role_last_used,
            11 => &mut self.source_role_template,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

pub(crate) static ROLE_DETAIL: ShapeInfo = ShapeInfo {
    name: "RoleDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "RoleName", required: false, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "RoleId", required: false, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "AssumeRolePolicyDocument", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "InstanceProfileList", required: false, of: &INSTANCE_PROFILE_LIST_TYPE_TYPE },
        MemberInfo { name: "RolePolicyList", required: false, of: &POLICY_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "AttachedManagedPolicies", required: false, of: &ATTACHED_POLICIES_LIST_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: false, of: &ATTACHED_PERMISSIONS_BOUNDARY_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "RoleLastUsed", required: false, of: &ROLE_LAST_USED_TYPE },
    ],
};

impl Shape for RoleDetail {
    fn info(&self) -> &'static ShapeInfo { &ROLE_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.role_name,
            2 => &self.role_id,
            3 => &self.arn,
            4 => &self.create_date,
            5 => &self.assume_role_policy_document,
            6 => &self.instance_profile_list,
            7 => &self.role_policy_list,
            8 => &self.attached_managed_policies,
            9 => &self.permissions_boundary,
            10 => &self.tags,
            11 => &self.role_last_used,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.role_name,
            2 => &mut self.role_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            5 => &mut self.assume_role_policy_document,
            6 => &mut self.instance_profile_list,
            7 => &mut self.role_policy_list,
            8 => &mut self.attached_managed_policies,
            9 => &mut self.permissions_boundary,
            10 => &mut self.tags,
            11 => &mut self.role_last_used,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

pub(crate) static ROLE_LAST_USED: ShapeInfo = ShapeInfo {
    name: "RoleLastUsed", service: Service::Iam,
    members: &[
        MemberInfo { name: "LastUsedDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Region", required: false, of: &STRING_TYPE_TYPE },
    ],
};

impl Shape for RoleLastUsed {
    fn info(&self) -> &'static ShapeInfo { &ROLE_LAST_USED }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.last_used_date,
            1 => &self.region,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.last_used_date,
            1 => &mut self.region,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleTemplateVersion {
    pub template_arn: Option<String>,
    pub template_name: Option<String>,
    pub template_version_id: Option<String>,
    pub description: Option<String>,
    pub major_version: Option<i32>,
    pub default_minor_version: Option<i32>,
    pub managed_by_type: Option<ManagedByTypeType>,
    pub managed_by_value: Option<String>,
    pub enabled: Option<bool>,
    pub minor_version: Option<i32>,
    pub role_name_pattern: Option<String>,
    pub role_path_pattern: Option<String>,
    pub role_description_pattern: Option<String>,
    pub assume_role_policy_document_template: Option<String>,
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    pub managed_policy_arns: Option<Vec<String>>,
    pub permission_boundary_arn: Option<String>,
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    pub role_tags_template: Option<Vec<TagTemplate>>,
    pub max_session_duration: Option<i32>,
    pub version_enabled: Option<bool>,
    pub create_timestamp: Option<Timestamp>,
    pub update_timestamp: Option<Timestamp>,
}

pub(crate) static ROLE_TEMPLATE_VERSION: ShapeInfo = ShapeInfo {
    name: "RoleTemplateVersion", service: Service::Iam,
    members: &[
        MemberInfo { name: "TemplateArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "TemplateName", required: false, of: &ROLE_TEMPLATE_NAME_TYPE_TYPE },
        MemberInfo { name: "TemplateVersionId", required: false, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &ROLE_TEMPLATE_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "MajorVersion", required: false, of: &INTEGER_TYPE_TYPE },
        MemberInfo { name: "DefaultMinorVersion", required: false, of: &MINOR_VERSION_TYPE_TYPE },
        MemberInfo { name: "ManagedByType", required: false, of: &MANAGED_BY_TYPE_TYPE_TYPE },
        MemberInfo { name: "ManagedByValue", required: false, of: &MANAGED_BY_VALUE_TYPE_TYPE },
        MemberInfo { name: "Enabled", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "MinorVersion", required: false, of: &MINOR_VERSION_TYPE_TYPE },
        MemberInfo { name: "RoleNamePattern", required: false, of: &ROLE_NAME_PATTERN_TYPE_TYPE },
        MemberInfo { name: "RolePathPattern", required: false, of: &ROLE_PATH_PATTERN_TYPE_TYPE },
        MemberInfo { name: "RoleDescriptionPattern", required: false, of: &ROLE_DESCRIPTION_PATTERN_TYPE_TYPE },
        MemberInfo { name: "AssumeRolePolicyDocumentTemplate", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "InlinePolicyTemplates", required: false, of: &INLINE_POLICY_TEMPLATE_LIST_TYPE_TYPE },
        MemberInfo { name: "ManagedPolicyArns", required: false, of: &MANAGED_POLICY_ARN_LIST_TYPE_TYPE },
        MemberInfo { name: "PermissionBoundaryArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ParametersDefinition", required: false, of: &PARAMETERS_DEFINITION_LIST_TYPE_TYPE },
        MemberInfo { name: "RoleTagsTemplate", required: false, of: &TAG_TEMPLATE_LIST_TYPE_TYPE },
        MemberInfo { name: "MaxSessionDuration", required: false, of: &ROLE_MAX_SESSION_DURATION_TYPE_TYPE },
        MemberInfo { name: "VersionEnabled", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "CreateTimestamp", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "UpdateTimestamp", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for RoleTemplateVersion {
    fn info(&self) -> &'static ShapeInfo { &ROLE_TEMPLATE_VERSION }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_arn,
            1 => &self.template_name,
            2 => &self.template_version_id,
            3 => &self.description,
            4 => &self.major_version,
            5 => &self.default_minor_version,
            6 => &self.managed_by_type,
            7 => &self.managed_by_value,
            8 => &self.enabled,
            9 => &self.minor_version,
            10 => &self.role_name_pattern,
            11 => &self.role_path_pattern,
            12 => &self.role_description_pattern,
            13 => &self.assume_role_policy_document_template,
            14 => &self.inline_policy_templates,
            15 => &self.managed_policy_arns,
            16 => &self.permission_boundary_arn,
            17 => &self.parameters_definition,
            18 => &self.role_tags_template,
            19 => &self.max_session_duration,
            20 => &self.version_enabled,
            21 => &self.create_timestamp,
            22 => &self.update_timestamp,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_arn,
            1 => &mut self.template_name,
            2 => &mut self.template_version_id,
            3 => &mut self.description,
            4 => &mut self.major_version,
            5 => &mut self.default_minor_version,
            6 => &mut self.managed_by_type,
            7 => &mut self.managed_by_value,
            8 => &mut self.enabled,
            9 => &mut self.minor_version,
            10 => &mut self.role_name_pattern,
            11 => &mut self.role_path_pattern,
            12 => &mut self.role_description_pattern,
            13 => &mut self.assume_role_policy_document_template,
            14 => &mut self.inline_policy_templates,
            15 => &mut self.managed_policy_arns,
            16 => &mut self.permission_boundary_arn,
            17 => &mut self.parameters_definition,
            18 => &mut self.role_tags_template,
            19 => &mut self.max_session_duration,
            20 => &mut self.version_enabled,
            21 => &mut self.create_timestamp,
            22 => &mut self.update_timestamp,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

pub(crate) static ROLE_USAGE_TYPE: ShapeInfo = ShapeInfo {
    name: "RoleUsageType", service: Service::Iam,
    members: &[
        MemberInfo { name: "Region", required: false, of: &REGION_NAME_TYPE_TYPE },
        MemberInfo { name: "Resources", required: false, of: &ARN_LIST_TYPE_TYPE },
    ],
};

impl Shape for RoleUsageType {
    fn info(&self) -> &'static ShapeInfo { &ROLE_USAGE_TYPE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.region,
            1 => &self.resources,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.region,
            1 => &mut self.resources,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

pub(crate) static SAML_PRIVATE_KEY: ShapeInfo = ShapeInfo {
    name: "SAMLPrivateKey", service: Service::Iam,
    members: &[
        MemberInfo { name: "KeyId", required: false, of: &PRIVATE_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Timestamp", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for SAMLPrivateKey {
    fn info(&self) -> &'static ShapeInfo { &SAML_PRIVATE_KEY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key_id,
            1 => &self.timestamp,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key_id,
            1 => &mut self.timestamp,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
}

pub(crate) static SAML_PROVIDER_LIST_ENTRY: ShapeInfo = ShapeInfo {
    name: "SAMLProviderListEntry", service: Service::Iam,
    members: &[
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ValidUntil", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for SAMLProviderListEntry {
    fn info(&self) -> &'static ShapeInfo { &SAML_PROVIDER_LIST_ENTRY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.arn,
            1 => &self.valid_until,
            2 => &self.create_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.arn,
            1 => &mut self.valid_until,
            2 => &mut self.create_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub fingerprint: String,
    pub ssh_public_key_body: String,
    pub status: StatusType,
    pub upload_date: Option<Timestamp>,
}

pub(crate) static SSH_PUBLIC_KEY: ShapeInfo = ShapeInfo {
    name: "SSHPublicKey", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyId", required: true, of: &PUBLIC_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Fingerprint", required: true, of: &PUBLIC_KEY_FINGERPRINT_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyBody", required: true, of: &PUBLIC_KEY_MATERIAL_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
        MemberInfo { name: "UploadDate", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for SSHPublicKey {
    fn info(&self) -> &'static ShapeInfo { &SSH_PUBLIC_KEY }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.ssh_public_key_id,
            2 => &self.fingerprint,
            3 => &self.ssh_public_key_body,
            4 => &self.status,
            5 => &self.upload_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.ssh_public_key_id,
            2 => &mut self.fingerprint,
            3 => &mut self.ssh_public_key_body,
            4 => &mut self.status,
            5 => &mut self.upload_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
    pub upload_date: Timestamp,
}

pub(crate) static SSH_PUBLIC_KEY_METADATA: ShapeInfo = ShapeInfo {
    name: "SSHPublicKeyMetadata", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyId", required: true, of: &PUBLIC_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
        MemberInfo { name: "UploadDate", required: true, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for SSHPublicKeyMetadata {
    fn info(&self) -> &'static ShapeInfo { &SSH_PUBLIC_KEY_METADATA }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.ssh_public_key_id,
            2 => &self.status,
            3 => &self.upload_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.ssh_public_key_id,
            2 => &mut self.status,
            3 => &mut self.upload_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenRequest {
    pub delegation_request_id: String,
}

pub(crate) static SEND_DELEGATION_TOKEN_REQUEST: ShapeInfo = ShapeInfo {
    name: "SendDelegationTokenRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: true, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
    ],
};

impl Shape for SendDelegationTokenRequest {
    fn info(&self) -> &'static ShapeInfo { &SEND_DELEGATION_TOKEN_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static SERVER_CERTIFICATE: ShapeInfo = ShapeInfo {
    name: "ServerCertificate", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateMetadata", required: true, of: &SERVER_CERTIFICATE_METADATA_TYPE },
        MemberInfo { name: "CertificateBody", required: true, of: &CERTIFICATE_BODY_TYPE_TYPE },
        MemberInfo { name: "CertificateChain", required: false, of: &CERTIFICATE_CHAIN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for ServerCertificate {
    fn info(&self) -> &'static ShapeInfo { &SERVER_CERTIFICATE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_metadata,
            1 => &self.certificate_body,
            2 => &self.certificate_chain,
            3 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_metadata,
            1 => &mut self.certificate_body,
            2 => &mut self.certificate_chain,
            3 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub path: String,
    pub server_certificate_name: String,
    pub server_certificate_id: String,
    pub arn: String,
    pub upload_date: Option<Timestamp>,
    pub expiration: Option<Timestamp>,
}

pub(crate) static SERVER_CERTIFICATE_METADATA: ShapeInfo = ShapeInfo {
    name: "ServerCertificateMetadata", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: true, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
        MemberInfo { name: "ServerCertificateId", required: true, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "UploadDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Expiration", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for ServerCertificateMetadata {
    fn info(&self) -> &'static ShapeInfo { &SERVER_CERTIFICATE_METADATA }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.server_certificate_name,
            2 => &self.server_certificate_id,
            3 => &self.arn,
            4 => &self.upload_date,
            5 => &self.expiration,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.server_certificate_name,
            2 => &mut self.server_certificate_id,
            3 => &mut self.arn,
            4 => &mut self.upload_date,
            5 => &mut self.expiration,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceLastAccessed {
    pub service_name: String,
    pub last_authenticated: Option<Timestamp>,
    pub service_namespace: String,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

pub(crate) static SERVICE_LAST_ACCESSED: ShapeInfo = ShapeInfo {
    name: "ServiceLastAccessed", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServiceName", required: true, of: &SERVICE_NAME_TYPE_TYPE },
        MemberInfo { name: "LastAuthenticated", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ServiceNamespace", required: true, of: &SERVICE_NAMESPACE_TYPE_TYPE },
        MemberInfo { name: "LastAuthenticatedEntity", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "LastAuthenticatedRegion", required: false, of: &STRING_TYPE_TYPE },
        MemberInfo { name: "TotalAuthenticatedEntities", required: false, of: &INTEGER_TYPE_TYPE },
        MemberInfo { name: "TrackedActionsLastAccessed", required: false, of: &TRACKED_ACTIONS_LAST_ACCESSED_TYPE },
    ],
};

impl Shape for ServiceLastAccessed {
    fn info(&self) -> &'static ShapeInfo { &SERVICE_LAST_ACCESSED }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_name,
            1 => &self.last_authenticated,
            2 => &self.service_namespace,
            3 => &self.last_authenticated_entity,
            4 => &self.last_authenticated_region,
            5 => &self.total_authenticated_entities,
            6 => &self.tracked_actions_last_accessed,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_name,
            1 => &mut self.last_authenticated,
            2 => &mut self.service_namespace,
            3 => &mut self.last_authenticated_entity,
            4 => &mut self.last_authenticated_region,
            5 => &mut self.total_authenticated_entities,
            6 => &mut self.tracked_actions_last_accessed,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_name: String,
    pub service_user_name: Option<String>,
    pub service_password: Option<Secret>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<Secret>,
    pub service_specific_credential_id: String,
    pub user_name: String,
    pub status: StatusType,
}

pub(crate) static SERVICE_SPECIFIC_CREDENTIAL: ShapeInfo = ShapeInfo {
    name: "ServiceSpecificCredential", service: Service::Iam,
    members: &[
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ExpirationDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ServiceName", required: true, of: &SERVICE_NAME_TYPE },
        MemberInfo { name: "ServiceUserName", required: false, of: &SERVICE_USER_NAME_TYPE },
        MemberInfo { name: "ServicePassword", required: false, of: &SERVICE_PASSWORD_TYPE },
        MemberInfo { name: "ServiceCredentialAlias", required: false, of: &SERVICE_CREDENTIAL_ALIAS_TYPE },
        MemberInfo { name: "ServiceCredentialSecret", required: false, of: &SERVICE_CREDENTIAL_SECRET_TYPE },
        MemberInfo { name: "ServiceSpecificCredentialId", required: true, of: &SERVICE_SPECIFIC_CREDENTIAL_ID_TYPE },
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
    ],
};

impl Shape for ServiceSpecificCredential {
    fn info(&self) -> &'static ShapeInfo { &SERVICE_SPECIFIC_CREDENTIAL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.create_date,
            1 => &self.expiration_date,
            2 => &self.service_name,
            3 => &self.service_user_name,
            4 => &self.service_password,
            5 => &self.service_credential_alias,
            6 => &self.service_credential_secret,
            7 => &self.service_specific_credential_id,
            8 => &self.user_name,
            9 => &self.status,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.create_date,
            1 => &mut self.expiration_date,
            2 => &mut self.service_name,
            3 => &mut self.service_user_name,
            4 => &mut self.service_password,
            5 => &mut self.service_credential_alias,
            6 => &mut self.service_credential_secret,
            7 => &mut self.service_specific_credential_id,
            8 => &mut self.user_name,
            9 => &mut self.status,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: String,
    pub status: StatusType,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_specific_credential_id: String,
    pub service_name: String,
}

pub(crate) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: ShapeInfo = ShapeInfo {
    name: "ServiceSpecificCredentialMetadata", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
        MemberInfo { name: "ServiceUserName", required: false, of: &SERVICE_USER_NAME_TYPE },
        MemberInfo { name: "ServiceCredentialAlias", required: false, of: &SERVICE_CREDENTIAL_ALIAS_TYPE },
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ExpirationDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "ServiceSpecificCredentialId", required: true, of: &SERVICE_SPECIFIC_CREDENTIAL_ID_TYPE },
        MemberInfo { name: "ServiceName", required: true, of: &SERVICE_NAME_TYPE },
    ],
};

impl Shape for ServiceSpecificCredentialMetadata {
    fn info(&self) -> &'static ShapeInfo { &SERVICE_SPECIFIC_CREDENTIAL_METADATA }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.status,
            2 => &self.service_user_name,
            3 => &self.service_credential_alias,
            4 => &self.create_date,
            5 => &self.expiration_date,
            6 => &self.service_specific_credential_id,
            7 => &self.service_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.status,
            2 => &mut self.service_user_name,
            3 => &mut self.service_credential_alias,
            4 => &mut self.create_date,
            5 => &mut self.expiration_date,
            6 => &mut self.service_specific_credential_id,
            7 => &mut self.service_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

pub(crate) static SET_DEFAULT_POLICY_VERSION_REQUEST: ShapeInfo = ShapeInfo {
    name: "SetDefaultPolicyVersionRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "VersionId", required: true, of: &POLICY_VERSION_ID_TYPE_TYPE },
    ],
};

impl Shape for SetDefaultPolicyVersionRequest {
    fn info(&self) -> &'static ShapeInfo { &SET_DEFAULT_POLICY_VERSION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.version_id,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.version_id,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: GlobalEndpointTokenVersion,
}

pub(crate) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: ShapeInfo = ShapeInfo {
    name: "SetSecurityTokenServicePreferencesRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GlobalEndpointTokenVersion", required: true, of: &GLOBAL_ENDPOINT_TOKEN_VERSION_TYPE },
    ],
};

impl Shape for SetSecurityTokenServicePreferencesRequest {
    fn info(&self) -> &'static ShapeInfo { &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.global_endpoint_token_version,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.global_endpoint_token_version,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    pub user_name: String,
    pub certificate_id: String,
    pub certificate_body: String,
    pub status: StatusType,
    pub upload_date: Option<Timestamp>,
}

pub(crate) static SIGNING_CERTIFICATE: ShapeInfo = ShapeInfo {
    name: "SigningCertificate", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "CertificateId", required: true, of: &CERTIFICATE_ID_TYPE_TYPE },
        MemberInfo { name: "CertificateBody", required: true, of: &CERTIFICATE_BODY_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
        MemberInfo { name: "UploadDate", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for SigningCertificate {
    fn info(&self) -> &'static ShapeInfo { &SIGNING_CERTIFICATE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.certificate_id,
            2 => &self.certificate_body,
            3 => &self.status,
            4 => &self.upload_date,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.certificate_id,
            2 => &mut self.certificate_body,
            3 => &mut self.status,
            4 => &mut self.upload_date,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

pub(crate) static SIMULATE_CUSTOM_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "SimulateCustomPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyInputList", required: true, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundaryPolicyInputList", required: false, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
        MemberInfo { name: "OrderedOrganizationPolicyInputList", required: false, of: &ORGANIZATION_POLICY_LIST_TYPE_TYPE },
        MemberInfo { name: "ActionNames", required: true, of: &ACTION_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "ResourceArns", required: false, of: &RESOURCE_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "ResourcePolicy", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "ResourceOwner", required: false, of: &RESOURCE_NAME_TYPE_TYPE },
        MemberInfo { name: "CallerArn", required: false, of: &RESOURCE_NAME_TYPE_TYPE },
        MemberInfo { name: "ContextEntries", required: false, of: &CONTEXT_ENTRY_LIST_TYPE_TYPE },
        MemberInfo { name: "ResourceHandlingOption", required: false, of: &RESOURCE_HANDLING_OPTION_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
    ],
};

impl Shape for SimulateCustomPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &SIMULATE_CUSTOM_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_input_list,
            1 => &self.permissions_boundary_policy_input_list,
            2 => &self.ordered_organization_policy_input_list,
            3 => &self.action_names,
            4 => &self.resource_arns,
            5 => &self.resource_policy,
            6 => &self.resource_owner,
            7 => &self.caller_arn,
            8 => &self.context_entries,
            9 => &self.resource_handling_option,
            10 => &self.max_items,
            11 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_input_list,
            1 => &mut self.permissions_boundary_policy_input_list,
            2 => &mut self.ordered_organization_policy_input_list,
            3 => &mut self.action_names,
            4 => &mut self.resource_arns,
            5 => &mut self.resource_policy,
            6 => &mut self.resource_owner,
            7 => &mut self.caller_arn,
            8 => &mut self.context_entries,
            9 => &mut self.resource_handling_option,
            10 => &mut self.max_items,
            11 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

pub(crate) static SIMULATE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "SimulatePolicyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "EvaluationResults", required: false, of: &EVALUATION_RESULTS_LIST_TYPE_TYPE },
        MemberInfo { name: "IsTruncated", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &RESPONSE_MARKER_TYPE_TYPE },
    ],
};

impl Shape for SimulatePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &SIMULATE_POLICY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.evaluation_results,
            1 => &self.is_truncated,
            2 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.evaluation_results,
            1 => &mut self.is_truncated,
            2 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

pub(crate) static SIMULATE_PRINCIPAL_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "SimulatePrincipalPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicySourceArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "PolicyInputList", required: false, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundaryPolicyInputList", required: false, of: &SIMULATION_POLICY_LIST_TYPE_TYPE },
        MemberInfo { name: "PolicyExclusionList", required: false, of: &POLICY_EXCLUSIONS_LIST_TYPE_TYPE },
        MemberInfo { name: "ActionNames", required: true, of: &ACTION_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "ResourceArns", required: false, of: &RESOURCE_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "ResourcePolicy", required: false, of: &POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "ResourceOwner", required: false, of: &RESOURCE_NAME_TYPE_TYPE },
        MemberInfo { name: "CallerArn", required: false, of: &RESOURCE_NAME_TYPE_TYPE },
        MemberInfo { name: "ContextEntries", required: false, of: &CONTEXT_ENTRY_LIST_TYPE_TYPE },
        MemberInfo { name: "ResourceHandlingOption", required: false, of: &RESOURCE_HANDLING_OPTION_TYPE_TYPE },
        MemberInfo { name: "MaxItems", required: false, of: &MAX_ITEMS_TYPE_TYPE },
        MemberInfo { name: "Marker", required: false, of: &MARKER_TYPE_TYPE },
    ],
};

impl Shape for SimulatePrincipalPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &SIMULATE_PRINCIPAL_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_source_arn,
            1 => &self.policy_input_list,
            2 => &self.permissions_boundary_policy_input_list,
            3 => &self.policy_exclusion_list,
            4 => &self.action_names,
            5 => &self.resource_arns,
            6 => &self.resource_policy,
            7 => &self.resource_owner,
            8 => &self.caller_arn,
            9 => &self.context_entries,
            10 => &self.resource_handling_option,
            11 => &self.max_items,
            12 => &self.marker,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_source_arn,
            1 => &mut self.policy_input_list,
            2 => &mut self.permissions_boundary_policy_input_list,
            3 => &mut self.policy_exclusion_list,
            4 => &mut self.action_names,
            5 => &mut self.resource_arns,
            6 => &mut self.resource_policy,
            7 => &mut self.resource_owner,
            8 => &mut self.caller_arn,
            9 => &mut self.context_entries,
            10 => &mut self.resource_handling_option,
            11 => &mut self.max_items,
            12 => &mut self.marker,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

pub(crate) static SOURCE_ROLE_TEMPLATE: ShapeInfo = ShapeInfo {
    name: "SourceRoleTemplate", service: Service::Iam,
    members: &[
        MemberInfo { name: "TemplateArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "TemplateMinorVersion", required: true, of: &INTEGER_TYPE_TYPE },
    ],
};

impl Shape for SourceRoleTemplate {
    fn info(&self) -> &'static ShapeInfo { &SOURCE_ROLE_TEMPLATE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_arn,
            1 => &self.template_minor_version,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_arn,
            1 => &mut self.template_minor_version,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<PolicySourceType>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

pub(crate) static STATEMENT: ShapeInfo = ShapeInfo {
    name: "Statement", service: Service::Iam,
    members: &[
        MemberInfo { name: "SourcePolicyId", required: false, of: &POLICY_IDENTIFIER_TYPE_TYPE },
        MemberInfo { name: "SourcePolicyType", required: false, of: &POLICY_SOURCE_TYPE_TYPE },
        MemberInfo { name: "StartPosition", required: false, of: &POSITION_TYPE },
        MemberInfo { name: "EndPosition", required: false, of: &POSITION_TYPE },
    ],
};

impl Shape for Statement {
    fn info(&self) -> &'static ShapeInfo { &STATEMENT }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.source_policy_id,
            1 => &self.source_policy_type,
            2 => &self.start_position,
            3 => &self.end_position,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.source_policy_id,
            1 => &mut self.source_policy_type,
            2 => &mut self.start_position,
            3 => &mut self.end_position,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

pub(crate) static TAG: ShapeInfo = ShapeInfo {
    name: "Tag", service: Service::Iam,
    members: &[
        MemberInfo { name: "Key", required: true, of: &TAG_KEY_TYPE_TYPE },
        MemberInfo { name: "Value", required: true, of: &TAG_VALUE_TYPE_TYPE },
    ],
};

impl Shape for Tag {
    fn info(&self) -> &'static ShapeInfo { &TAG }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key,
            1 => &self.value,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceRequest {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.serial_number,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.serial_number,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_SAML_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagSAMLProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagSAMLProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_SAML_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_SERVER_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagServerCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagServerCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_SERVER_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_name,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_name,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagTemplate {
    pub key: String,
    pub value: String,
}

pub(crate) static TAG_TEMPLATE: ShapeInfo = ShapeInfo {
    name: "TagTemplate", service: Service::Iam,
    members: &[
        MemberInfo { name: "Key", required: true, of: &TAG_TEMPLATE_KEY_TYPE_TYPE },
        MemberInfo { name: "Value", required: true, of: &TAG_TEMPLATE_VALUE_TYPE_TYPE },
    ],
};

impl Shape for TagTemplate {
    fn info(&self) -> &'static ShapeInfo { &TAG_TEMPLATE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key,
            1 => &self.value,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

pub(crate) static TAG_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "TagUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Tags", required: true, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for TagUserRequest {
    fn info(&self) -> &'static ShapeInfo { &TAG_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<Timestamp>,
    pub last_accessed_region: Option<String>,
}

pub(crate) static TRACKED_ACTION_LAST_ACCESSED: ShapeInfo = ShapeInfo {
    name: "TrackedActionLastAccessed", service: Service::Iam,
    members: &[
        MemberInfo { name: "ActionName", required: false, of: &STRING_TYPE_TYPE },
        MemberInfo { name: "LastAccessedEntity", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "LastAccessedTime", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "LastAccessedRegion", required: false, of: &STRING_TYPE_TYPE },
    ],
};

impl Shape for TrackedActionLastAccessed {
    fn info(&self) -> &'static ShapeInfo { &TRACKED_ACTION_LAST_ACCESSED }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.action_name,
            1 => &self.last_accessed_entity,
            2 => &self.last_accessed_time,
            3 => &self.last_accessed_region,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.action_name,
            1 => &mut self.last_accessed_entity,
            2 => &mut self.last_accessed_time,
            3 => &mut self.last_accessed_region,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_INSTANCE_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagInstanceProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "InstanceProfileName", required: true, of: &INSTANCE_PROFILE_NAME_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagInstanceProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_INSTANCE_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_profile_name,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_profile_name,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceRequest {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_MFA_DEVICE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagMFADeviceRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagMFADeviceRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_MFA_DEVICE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.serial_number,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.serial_number,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagOpenIDConnectProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagOpenIDConnectProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "PolicyArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.policy_arn,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.policy_arn,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_SAML_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagSAMLProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagSAMLProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_SAML_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_SERVER_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagServerCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagServerCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_SERVER_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_name,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_name,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

pub(crate) static UNTAG_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "UntagUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "TagKeys", required: true, of: &TAG_KEY_LIST_TYPE_TYPE },
    ],
};

impl Shape for UntagUserRequest {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.tag_keys,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.tag_keys,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: StatusType,
}

pub(crate) static UPDATE_ACCESS_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateAccessKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "AccessKeyId", required: true, of: &ACCESS_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
    ],
};

impl Shape for UpdateAccessKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ACCESS_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.access_key_id,
            2 => &self.status,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.access_key_id,
            2 => &mut self.status,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

pub(crate) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateAccountPasswordPolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "MinimumPasswordLength", required: false, of: &MINIMUM_PASSWORD_LENGTH_TYPE_TYPE },
        MemberInfo { name: "RequireSymbols", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "RequireNumbers", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "RequireUppercaseCharacters", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "RequireLowercaseCharacters", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "AllowUsersToChangePassword", required: false, of: &BOOLEAN_TYPE_TYPE },
        MemberInfo { name: "MaxPasswordAge", required: false, of: &MAX_PASSWORD_AGE_TYPE_TYPE },
        MemberInfo { name: "PasswordReusePrevention", required: false, of: &PASSWORD_REUSE_PREVENTION_TYPE_TYPE },
        MemberInfo { name: "HardExpiry", required: false, of: &BOOLEAN_OBJECT_TYPE_TYPE },
    ],
};

impl Shape for UpdateAccountPasswordPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.minimum_password_length,
            1 => &self.require_symbols,
            2 => &self.require_numbers,
            3 => &self.require_uppercase_characters,
            4 => &self.require_lowercase_characters,
            5 => &self.allow_users_to_change_password,
            6 => &self.max_password_age,
            7 => &self.password_reuse_prevention,
            8 => &self.hard_expiry,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.minimum_password_length,
            1 => &mut self.require_symbols,
            2 => &mut self.require_numbers,
            3 => &mut self.require_uppercase_characters,
            4 => &mut self.require_lowercase_characters,
            5 => &mut self.allow_users_to_change_password,
            6 => &mut self.max_password_age,
            7 => &mut self.password_reuse_prevention,
            8 => &mut self.hard_expiry,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

pub(crate) static UPDATE_ASSUME_ROLE_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateAssumeRolePolicyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyDocument", required: true, of: &POLICY_DOCUMENT_TYPE_TYPE },
    ],
};

impl Shape for UpdateAssumeRolePolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ASSUME_ROLE_POLICY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.policy_document,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.policy_document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

pub(crate) static UPDATE_DELEGATION_REQUEST_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateDelegationRequestRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "DelegationRequestId", required: true, of: &DELEGATION_REQUEST_ID_TYPE_TYPE },
        MemberInfo { name: "Notes", required: false, of: &NOTES_TYPE_TYPE },
    ],
};

impl Shape for UpdateDelegationRequestRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_DELEGATION_REQUEST_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.delegation_request_id,
            1 => &self.notes,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.delegation_request_id,
            1 => &mut self.notes,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

pub(crate) static UPDATE_GROUP_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateGroupRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "GroupName", required: true, of: &GROUP_NAME_TYPE_TYPE },
        MemberInfo { name: "NewPath", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "NewGroupName", required: false, of: &GROUP_NAME_TYPE_TYPE },
    ],
};

impl Shape for UpdateGroupRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_GROUP_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.new_path,
            2 => &self.new_group_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.new_path,
            2 => &mut self.new_group_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileRequest {
    pub user_name: String,
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
}

pub(crate) static UPDATE_LOGIN_PROFILE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateLoginProfileRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Password", required: false, of: &PASSWORD_TYPE_TYPE },
        MemberInfo { name: "PasswordResetRequired", required: false, of: &BOOLEAN_OBJECT_TYPE_TYPE },
    ],
};

impl Shape for UpdateLoginProfileRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_LOGIN_PROFILE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.password,
            2 => &self.password_reset_required,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.password,
            2 => &mut self.password_reset_required,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateOpenIDConnectProviderThumbprintRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "OpenIDConnectProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ThumbprintList", required: true, of: &THUMBPRINT_LIST_TYPE_TYPE },
    ],
};

impl Shape for UpdateOpenIDConnectProviderThumbprintRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.open_id_connect_provider_arn,
            1 => &self.thumbprint_list,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.open_id_connect_provider_arn,
            1 => &mut self.thumbprint_list,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

pub(crate) static UPDATE_ROLE_DESCRIPTION_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateRoleDescriptionRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "Description", required: true, of: &ROLE_DESCRIPTION_TYPE_TYPE },
    ],
};

impl Shape for UpdateRoleDescriptionRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ROLE_DESCRIPTION_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.description,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.description,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

pub(crate) static UPDATE_ROLE_DESCRIPTION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateRoleDescriptionResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Role", required: false, of: &ROLE_TYPE },
    ],
};

impl Shape for UpdateRoleDescriptionResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ROLE_DESCRIPTION_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

pub(crate) static UPDATE_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateRoleRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "RoleName", required: true, of: &ROLE_NAME_TYPE_TYPE },
        MemberInfo { name: "Description", required: false, of: &ROLE_DESCRIPTION_TYPE_TYPE },
        MemberInfo { name: "MaxSessionDuration", required: false, of: &ROLE_MAX_SESSION_DURATION_TYPE_TYPE },
    ],
};

impl Shape for UpdateRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_name,
            1 => &self.description,
            2 => &self.max_session_duration,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_name,
            1 => &mut self.description,
            2 => &mut self.max_session_duration,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {
}

pub(crate) static UPDATE_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateRoleResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ROLE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<Secret>,
    pub remove_private_key: Option<String>,
}

pub(crate) static UPDATE_SAML_PROVIDER_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateSAMLProviderRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLMetadataDocument", required: false, of: &SAML_METADATA_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "SAMLProviderArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "AssertionEncryptionMode", required: false, of: &ASSERTION_ENCRYPTION_MODE_TYPE_TYPE },
        MemberInfo { name: "AddPrivateKey", required: false, of: &PRIVATE_KEY_TYPE_TYPE },
        MemberInfo { name: "RemovePrivateKey", required: false, of: &PRIVATE_KEY_ID_TYPE_TYPE },
    ],
};

impl Shape for UpdateSAMLProviderRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SAML_PROVIDER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_metadata_document,
            1 => &self.saml_provider_arn,
            2 => &self.assertion_encryption_mode,
            3 => &self.add_private_key,
            4 => &self.remove_private_key,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_metadata_document,
            1 => &mut self.saml_provider_arn,
            2 => &mut self.assertion_encryption_mode,
            3 => &mut self.add_private_key,
            4 => &mut self.remove_private_key,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
}

pub(crate) static UPDATE_SAML_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateSAMLProviderResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SAMLProviderArn", required: false, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for UpdateSAMLProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SAML_PROVIDER_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.saml_provider_arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.saml_provider_arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
}

pub(crate) static UPDATE_SSH_PUBLIC_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateSSHPublicKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyId", required: true, of: &PUBLIC_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
    ],
};

impl Shape for UpdateSSHPublicKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SSH_PUBLIC_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.ssh_public_key_id,
            2 => &self.status,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.ssh_public_key_id,
            2 => &mut self.status,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

pub(crate) static UPDATE_SERVER_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateServerCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
        MemberInfo { name: "NewPath", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "NewServerCertificateName", required: false, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
    ],
};

impl Shape for UpdateServerCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SERVER_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_name,
            1 => &self.new_path,
            2 => &self.new_server_certificate_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_name,
            1 => &mut self.new_path,
            2 => &mut self.new_server_certificate_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: StatusType,
}

pub(crate) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateServiceSpecificCredentialRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "ServiceSpecificCredentialId", required: true, of: &SERVICE_SPECIFIC_CREDENTIAL_ID_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
    ],
};

impl Shape for UpdateServiceSpecificCredentialRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.service_specific_credential_id,
            2 => &self.status,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.service_specific_credential_id,
            2 => &mut self.status,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: StatusType,
}

pub(crate) static UPDATE_SIGNING_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateSigningCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "CertificateId", required: true, of: &CERTIFICATE_ID_TYPE_TYPE },
        MemberInfo { name: "Status", required: true, of: &STATUS_TYPE_TYPE },
    ],
};

impl Shape for UpdateSigningCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SIGNING_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.certificate_id,
            2 => &self.status,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.certificate_id,
            2 => &mut self.status,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

pub(crate) static UPDATE_USER_REQUEST: ShapeInfo = ShapeInfo {
    name: "UpdateUserRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "NewPath", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "NewUserName", required: false, of: &USER_NAME_TYPE_TYPE },
    ],
};

impl Shape for UpdateUserRequest {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_USER_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.new_path,
            2 => &self.new_user_name,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.new_path,
            2 => &mut self.new_user_name,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

pub(crate) static UPLOAD_SSH_PUBLIC_KEY_REQUEST: ShapeInfo = ShapeInfo {
    name: "UploadSSHPublicKeyRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "SSHPublicKeyBody", required: true, of: &PUBLIC_KEY_MATERIAL_TYPE_TYPE },
    ],
};

impl Shape for UploadSSHPublicKeyRequest {
    fn info(&self) -> &'static ShapeInfo { &UPLOAD_SSH_PUBLIC_KEY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.ssh_public_key_body,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.ssh_public_key_body,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

pub(crate) static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UploadSSHPublicKeyResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "SSHPublicKey", required: false, of: &SSH_PUBLIC_KEY_TYPE },
    ],
};

impl Shape for UploadSSHPublicKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &UPLOAD_SSH_PUBLIC_KEY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.ssh_public_key,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.ssh_public_key,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: Secret,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static UPLOAD_SERVER_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UploadServerCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "ServerCertificateName", required: true, of: &SERVER_CERTIFICATE_NAME_TYPE_TYPE },
        MemberInfo { name: "CertificateBody", required: true, of: &CERTIFICATE_BODY_TYPE_TYPE },
        MemberInfo { name: "PrivateKey", required: true, of: &PRIVATE_KEY_TYPE_TYPE },
        MemberInfo { name: "CertificateChain", required: false, of: &CERTIFICATE_CHAIN_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for UploadServerCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &UPLOAD_SERVER_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.server_certificate_name,
            2 => &self.certificate_body,
            3 => &self.private_key,
            4 => &self.certificate_chain,
            5 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.server_certificate_name,
            2 => &mut self.certificate_body,
            3 => &mut self.private_key,
            4 => &mut self.certificate_chain,
            5 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static UPLOAD_SERVER_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UploadServerCertificateResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "ServerCertificateMetadata", required: false, of: &SERVER_CERTIFICATE_METADATA_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for UploadServerCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &UPLOAD_SERVER_CERTIFICATE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.server_certificate_metadata,
            1 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.server_certificate_metadata,
            1 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

pub(crate) static UPLOAD_SIGNING_CERTIFICATE_REQUEST: ShapeInfo = ShapeInfo {
    name: "UploadSigningCertificateRequest", service: Service::Iam,
    members: &[
        MemberInfo { name: "UserName", required: false, of: &EXISTING_USER_NAME_TYPE_TYPE },
        MemberInfo { name: "CertificateBody", required: true, of: &CERTIFICATE_BODY_TYPE_TYPE },
    ],
};

impl Shape for UploadSigningCertificateRequest {
    fn info(&self) -> &'static ShapeInfo { &UPLOAD_SIGNING_CERTIFICATE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.user_name,
            1 => &self.certificate_body,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.user_name,
            1 => &mut self.certificate_body,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: SigningCertificate,
}

pub(crate) static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UploadSigningCertificateResponse", service: Service::Iam,
    members: &[
        MemberInfo { name: "Certificate", required: true, of: &SIGNING_CERTIFICATE_TYPE },
    ],
};

impl Shape for UploadSigningCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &UPLOAD_SIGNING_CERTIFICATE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.certificate,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.certificate,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static USER: ShapeInfo = ShapeInfo {
    name: "User", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: true, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "UserName", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "UserId", required: true, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: true, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "PasswordLastUsed", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: false, of: &ATTACHED_PERMISSIONS_BOUNDARY_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for User {
    fn info(&self) -> &'static ShapeInfo { &USER }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.user_name,
            2 => &self.user_id,
            3 => &self.arn,
            4 => &self.create_date,
            5 => &self.password_last_used,
            6 => &self.permissions_boundary,
            7 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.user_name,
            2 => &mut self.user_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            5 => &mut self.password_last_used,
            6 => &mut self.permissions_boundary,
            7 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static USER_DETAIL: ShapeInfo = ShapeInfo {
    name: "UserDetail", service: Service::Iam,
    members: &[
        MemberInfo { name: "Path", required: false, of: &PATH_TYPE_TYPE },
        MemberInfo { name: "UserName", required: false, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "UserId", required: false, of: &ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "CreateDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "UserPolicyList", required: false, of: &POLICY_DETAIL_LIST_TYPE_TYPE },
        MemberInfo { name: "GroupList", required: false, of: &GROUP_NAME_LIST_TYPE_TYPE },
        MemberInfo { name: "AttachedManagedPolicies", required: false, of: &ATTACHED_POLICIES_LIST_TYPE_TYPE },
        MemberInfo { name: "PermissionsBoundary", required: false, of: &ATTACHED_PERMISSIONS_BOUNDARY_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for UserDetail {
    fn info(&self) -> &'static ShapeInfo { &USER_DETAIL }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.path,
            1 => &self.user_name,
            2 => &self.user_id,
            3 => &self.arn,
            4 => &self.create_date,
            5 => &self.user_policy_list,
            6 => &self.group_list,
            7 => &self.attached_managed_policies,
            8 => &self.permissions_boundary,
            9 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.path,
            1 => &mut self.user_name,
            2 => &mut self.user_id,
            3 => &mut self.arn,
            4 => &mut self.create_date,
            5 => &mut self.user_policy_list,
            6 => &mut self.group_list,
            7 => &mut self.attached_managed_policies,
            8 => &mut self.permissions_boundary,
            9 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub serial_number: String,
    pub base32_string_seed: Option<Blob>,
    pub qr_code_png: Option<Blob>,
    pub user: Option<User>,
    pub enable_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static VIRTUAL_MFA_DEVICE: ShapeInfo = ShapeInfo {
    name: "VirtualMFADevice", service: Service::Iam,
    members: &[
        MemberInfo { name: "SerialNumber", required: true, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "Base32StringSeed", required: false, of: &BOOTSTRAP_DATUM_TYPE },
        MemberInfo { name: "QRCodePNG", required: false, of: &BOOTSTRAP_DATUM_TYPE },
        MemberInfo { name: "User", required: false, of: &USER_TYPE },
        MemberInfo { name: "EnableDate", required: false, of: &DATE_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for VirtualMFADevice {
    fn info(&self) -> &'static ShapeInfo { &VIRTUAL_MFA_DEVICE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.serial_number,
            1 => &self.base32_string_seed,
            2 => &self.qr_code_png,
            3 => &self.user,
            4 => &self.enable_date,
            5 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.serial_number,
            1 => &mut self.base32_string_seed,
            2 => &mut self.qr_code_png,
            3 => &mut self.user,
            4 => &mut self.enable_date,
            5 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestResponse {
}

pub(crate) static ACCEPT_DELEGATION_REQUEST_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AcceptDelegationRequestResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AcceptDelegationRequestResponse {
    fn info(&self) -> &'static ShapeInfo { &ACCEPT_DELEGATION_REQUEST_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderResponse {
}

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AddClientIDToOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AddClientIDToOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileResponse {
}

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AddRoleToInstanceProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AddRoleToInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &ADD_ROLE_TO_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupResponse {
}

pub(crate) static ADD_USER_TO_GROUP_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AddUserToGroupResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AddUserToGroupResponse {
    fn info(&self) -> &'static ShapeInfo { &ADD_USER_TO_GROUP_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestResponse {
}

pub(crate) static ASSOCIATE_DELEGATION_REQUEST_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AssociateDelegationRequestResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AssociateDelegationRequestResponse {
    fn info(&self) -> &'static ShapeInfo { &ASSOCIATE_DELEGATION_REQUEST_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyResponse {
}

pub(crate) static ATTACH_GROUP_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AttachGroupPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AttachGroupPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &ATTACH_GROUP_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyResponse {
}

pub(crate) static ATTACH_ROLE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AttachRolePolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AttachRolePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &ATTACH_ROLE_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyResponse {
}

pub(crate) static ATTACH_USER_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AttachUserPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for AttachUserPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &ATTACH_USER_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordResponse {
}

pub(crate) static CHANGE_PASSWORD_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ChangePasswordResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for ChangePasswordResponse {
    fn info(&self) -> &'static ShapeInfo { &CHANGE_PASSWORD_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasResponse {
}

pub(crate) static CREATE_ACCOUNT_ALIAS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "CreateAccountAliasResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for CreateAccountAliasResponse {
    fn info(&self) -> &'static ShapeInfo { &CREATE_ACCOUNT_ALIAS_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceResponse {
}

pub(crate) static DEACTIVATE_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeactivateMFADeviceResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeactivateMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &DEACTIVATE_MFA_DEVICE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyResponse {
}

pub(crate) static DELETE_ACCESS_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteAccessKeyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteAccessKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ACCESS_KEY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasResponse {
}

pub(crate) static DELETE_ACCOUNT_ALIAS_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteAccountAliasResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteAccountAliasResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ACCOUNT_ALIAS_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyRequest {
}

pub(crate) static DELETE_ACCOUNT_PASSWORD_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "DeleteAccountPasswordPolicyRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteAccountPasswordPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ACCOUNT_PASSWORD_POLICY_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyResponse {
}

pub(crate) static DELETE_ACCOUNT_PASSWORD_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteAccountPasswordPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteAccountPasswordPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ACCOUNT_PASSWORD_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupResponse {
}

pub(crate) static DELETE_GROUP_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteGroupResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteGroupResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_GROUP_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyResponse {
}

pub(crate) static DELETE_GROUP_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteGroupPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteGroupPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_GROUP_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileResponse {
}

pub(crate) static DELETE_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteInstanceProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileResponse {
}

pub(crate) static DELETE_LOGIN_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteLoginProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteLoginProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_LOGIN_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderResponse {
}

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyResponse {
}

pub(crate) static DELETE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeletePolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeletePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionResponse {
}

pub(crate) static DELETE_POLICY_VERSION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeletePolicyVersionResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeletePolicyVersionResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_POLICY_VERSION_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleResponse {
}

pub(crate) static DELETE_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteRoleResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ROLE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryResponse {
}

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteRolePermissionsBoundaryResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteRolePermissionsBoundaryResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ROLE_PERMISSIONS_BOUNDARY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyResponse {
}

pub(crate) static DELETE_ROLE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteRolePolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteRolePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_ROLE_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderResponse {
}

pub(crate) static DELETE_SAML_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteSAMLProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteSAMLProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SAML_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyResponse {
}

pub(crate) static DELETE_SSH_PUBLIC_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteSSHPublicKeyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteSSHPublicKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SSH_PUBLIC_KEY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateResponse {
}

pub(crate) static DELETE_SERVER_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteServerCertificateResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteServerCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SERVER_CERTIFICATE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialResponse {
}

pub(crate) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteServiceSpecificCredentialResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteServiceSpecificCredentialResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateResponse {
}

pub(crate) static DELETE_SIGNING_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteSigningCertificateResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteSigningCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_SIGNING_CERTIFICATE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserResponse {
}

pub(crate) static DELETE_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteUserResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteUserResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_USER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryResponse {
}

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteUserPermissionsBoundaryResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteUserPermissionsBoundaryResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_USER_PERMISSIONS_BOUNDARY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyResponse {
}

pub(crate) static DELETE_USER_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteUserPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteUserPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_USER_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceResponse {
}

pub(crate) static DELETE_VIRTUAL_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DeleteVirtualMFADeviceResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DeleteVirtualMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &DELETE_VIRTUAL_MFA_DEVICE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyResponse {
}

pub(crate) static DETACH_GROUP_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DetachGroupPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DetachGroupPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DETACH_GROUP_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyResponse {
}

pub(crate) static DETACH_ROLE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DetachRolePolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DetachRolePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DETACH_ROLE_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyResponse {
}

pub(crate) static DETACH_USER_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DetachUserPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DetachUserPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &DETACH_USER_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOutboundWebIdentityFederationRequest {
}

pub(crate) static DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_REQUEST: ShapeInfo = ShapeInfo {
    name: "DisableOutboundWebIdentityFederationRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DisableOutboundWebIdentityFederationRequest {
    fn info(&self) -> &'static ShapeInfo { &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOutboundWebIdentityFederationResponse {
}

pub(crate) static DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DisableOutboundWebIdentityFederationResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for DisableOutboundWebIdentityFederationResponse {
    fn info(&self) -> &'static ShapeInfo { &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceResponse {
}

pub(crate) static ENABLE_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "EnableMFADeviceResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for EnableMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_MFA_DEVICE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationRequest {
}

pub(crate) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_REQUEST: ShapeInfo = ShapeInfo {
    name: "EnableOutboundWebIdentityFederationRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for EnableOutboundWebIdentityFederationRequest {
    fn info(&self) -> &'static ShapeInfo { &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportRequest {
}

pub(crate) static GENERATE_CREDENTIAL_REPORT_REQUEST: ShapeInfo = ShapeInfo {
    name: "GenerateCredentialReportRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for GenerateCredentialReportRequest {
    fn info(&self) -> &'static ShapeInfo { &GENERATE_CREDENTIAL_REPORT_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyRequest {
}

pub(crate) static GET_ACCOUNT_PASSWORD_POLICY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetAccountPasswordPolicyRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for GetAccountPasswordPolicyRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_PASSWORD_POLICY_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryRequest {
}

pub(crate) static GET_ACCOUNT_SUMMARY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetAccountSummaryRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for GetAccountSummaryRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCOUNT_SUMMARY_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportRequest {
}

pub(crate) static GET_CREDENTIAL_REPORT_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetCredentialReportRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for GetCredentialReportRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_CREDENTIAL_REPORT_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoRequest {
}

pub(crate) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetOutboundWebIdentityFederationInfoRequest", service: Service::Iam,
    members: &[
    ],
};

impl Shape for GetOutboundWebIdentityFederationInfoRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyResponse {
}

pub(crate) static PUT_GROUP_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "PutGroupPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for PutGroupPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &PUT_GROUP_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryResponse {
}

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "PutRolePermissionsBoundaryResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for PutRolePermissionsBoundaryResponse {
    fn info(&self) -> &'static ShapeInfo { &PUT_ROLE_PERMISSIONS_BOUNDARY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyResponse {
}

pub(crate) static PUT_ROLE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "PutRolePolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for PutRolePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &PUT_ROLE_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryResponse {
}

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "PutUserPermissionsBoundaryResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for PutUserPermissionsBoundaryResponse {
    fn info(&self) -> &'static ShapeInfo { &PUT_USER_PERMISSIONS_BOUNDARY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyResponse {
}

pub(crate) static PUT_USER_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "PutUserPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for PutUserPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &PUT_USER_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestResponse {
}

pub(crate) static REJECT_DELEGATION_REQUEST_RESPONSE: ShapeInfo = ShapeInfo {
    name: "RejectDelegationRequestResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for RejectDelegationRequestResponse {
    fn info(&self) -> &'static ShapeInfo { &REJECT_DELEGATION_REQUEST_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderResponse {
}

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "RemoveClientIDFromOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for RemoveClientIDFromOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileResponse {
}

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "RemoveRoleFromInstanceProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for RemoveRoleFromInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &REMOVE_ROLE_FROM_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupResponse {
}

pub(crate) static REMOVE_USER_FROM_GROUP_RESPONSE: ShapeInfo = ShapeInfo {
    name: "RemoveUserFromGroupResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for RemoveUserFromGroupResponse {
    fn info(&self) -> &'static ShapeInfo { &REMOVE_USER_FROM_GROUP_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceResponse {
}

pub(crate) static RESYNC_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "ResyncMFADeviceResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for ResyncMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &RESYNC_MFA_DEVICE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenResponse {
}

pub(crate) static SEND_DELEGATION_TOKEN_RESPONSE: ShapeInfo = ShapeInfo {
    name: "SendDelegationTokenResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for SendDelegationTokenResponse {
    fn info(&self) -> &'static ShapeInfo { &SEND_DELEGATION_TOKEN_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionResponse {
}

pub(crate) static SET_DEFAULT_POLICY_VERSION_RESPONSE: ShapeInfo = ShapeInfo {
    name: "SetDefaultPolicyVersionResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for SetDefaultPolicyVersionResponse {
    fn info(&self) -> &'static ShapeInfo { &SET_DEFAULT_POLICY_VERSION_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesResponse {
}

pub(crate) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_RESPONSE: ShapeInfo = ShapeInfo {
    name: "SetSecurityTokenServicePreferencesResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for SetSecurityTokenServicePreferencesResponse {
    fn info(&self) -> &'static ShapeInfo { &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileResponse {
}

pub(crate) static TAG_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagInstanceProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceResponse {
}

pub(crate) static TAG_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagMFADeviceResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_MFA_DEVICE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderResponse {
}

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyResponse {
}

pub(crate) static TAG_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleResponse {
}

pub(crate) static TAG_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagRoleResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_ROLE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderResponse {
}

pub(crate) static TAG_SAML_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagSAMLProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagSAMLProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_SAML_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateResponse {
}

pub(crate) static TAG_SERVER_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagServerCertificateResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagServerCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_SERVER_CERTIFICATE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserResponse {
}

pub(crate) static TAG_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "TagUserResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for TagUserResponse {
    fn info(&self) -> &'static ShapeInfo { &TAG_USER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileResponse {
}

pub(crate) static UNTAG_INSTANCE_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagInstanceProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagInstanceProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_INSTANCE_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceResponse {
}

pub(crate) static UNTAG_MFA_DEVICE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagMFADeviceResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagMFADeviceResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_MFA_DEVICE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderResponse {
}

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagOpenIDConnectProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagOpenIDConnectProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_OPEN_ID_CONNECT_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyResponse {
}

pub(crate) static UNTAG_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleResponse {
}

pub(crate) static UNTAG_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagRoleResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_ROLE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderResponse {
}

pub(crate) static UNTAG_SAML_PROVIDER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagSAMLProviderResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagSAMLProviderResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_SAML_PROVIDER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateResponse {
}

pub(crate) static UNTAG_SERVER_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagServerCertificateResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagServerCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_SERVER_CERTIFICATE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserResponse {
}

pub(crate) static UNTAG_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UntagUserResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UntagUserResponse {
    fn info(&self) -> &'static ShapeInfo { &UNTAG_USER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyResponse {
}

pub(crate) static UPDATE_ACCESS_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateAccessKeyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateAccessKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ACCESS_KEY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyResponse {
}

pub(crate) static UPDATE_ACCOUNT_PASSWORD_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateAccountPasswordPolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateAccountPasswordPolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ACCOUNT_PASSWORD_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyResponse {
}

pub(crate) static UPDATE_ASSUME_ROLE_POLICY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateAssumeRolePolicyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateAssumeRolePolicyResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_ASSUME_ROLE_POLICY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestResponse {
}

pub(crate) static UPDATE_DELEGATION_REQUEST_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateDelegationRequestResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateDelegationRequestResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_DELEGATION_REQUEST_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupResponse {
}

pub(crate) static UPDATE_GROUP_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateGroupResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateGroupResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_GROUP_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileResponse {
}

pub(crate) static UPDATE_LOGIN_PROFILE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateLoginProfileResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateLoginProfileResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_LOGIN_PROFILE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintResponse {
}

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateOpenIDConnectProviderThumbprintResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateOpenIDConnectProviderThumbprintResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyResponse {
}

pub(crate) static UPDATE_SSH_PUBLIC_KEY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateSSHPublicKeyResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateSSHPublicKeyResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SSH_PUBLIC_KEY_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateResponse {
}

pub(crate) static UPDATE_SERVER_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateServerCertificateResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateServerCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SERVER_CERTIFICATE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialResponse {
}

pub(crate) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateServiceSpecificCredentialResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateServiceSpecificCredentialResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateResponse {
}

pub(crate) static UPDATE_SIGNING_CERTIFICATE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateSigningCertificateResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateSigningCertificateResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_SIGNING_CERTIFICATE_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserResponse {
}

pub(crate) static UPDATE_USER_RESPONSE: ShapeInfo = ShapeInfo {
    name: "UpdateUserResponse", service: Service::Iam,
    members: &[
    ],
};

impl Shape for UpdateUserResponse {
    fn info(&self) -> &'static ShapeInfo { &UPDATE_USER_RESPONSE }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

structure! { AcceptDelegationRequestRequest AccessDetail AccessKey AccessKeyLastUsed AccessKeyMetadata AcquireRoleRequest AcquireRoleResponse AddClientIDToOpenIDConnectProviderRequest AddRoleToInstanceProfileRequest AddUserToGroupRequest AssociateDelegationRequestRequest AttachGroupPolicyRequest AttachRolePolicyRequest AttachUserPolicyRequest AttachedPermissionsBoundary AttachedPolicy ChangePasswordRequest ContextEntry CreateAccessKeyRequest CreateAccessKeyResponse CreateAccountAliasRequest CreateDelegationRequestRequest CreateDelegationRequestResponse CreateGroupRequest CreateGroupResponse CreateInstanceProfileRequest CreateInstanceProfileResponse CreateLoginProfileRequest CreateLoginProfileResponse CreateOpenIDConnectProviderRequest CreateOpenIDConnectProviderResponse CreatePolicyRequest CreatePolicyResponse CreatePolicyVersionRequest CreatePolicyVersionResponse CreateRoleRequest CreateRoleResponse CreateSAMLProviderRequest CreateSAMLProviderResponse CreateServiceLinkedRoleRequest CreateServiceLinkedRoleResponse CreateServiceSpecificCredentialRequest CreateServiceSpecificCredentialResponse CreateUserRequest CreateUserResponse CreateVirtualMFADeviceRequest CreateVirtualMFADeviceResponse DeactivateMFADeviceRequest DelegationPermission DelegationRequest DeleteAccessKeyRequest DeleteAccountAliasRequest DeleteGroupPolicyRequest DeleteGroupRequest DeleteInstanceProfileRequest DeleteLoginProfileRequest DeleteOpenIDConnectProviderRequest DeletePolicyRequest DeletePolicyVersionRequest DeleteRolePermissionsBoundaryRequest DeleteRolePolicyRequest DeleteRoleRequest DeleteSAMLProviderRequest DeleteSSHPublicKeyRequest DeleteServerCertificateRequest DeleteServiceLinkedRoleRequest DeleteServiceLinkedRoleResponse DeleteServiceSpecificCredentialRequest DeleteSigningCertificateRequest DeleteUserPermissionsBoundaryRequest DeleteUserPolicyRequest DeleteUserRequest DeleteVirtualMFADeviceRequest DeletionTaskFailureReasonType DetachGroupPolicyRequest DetachRolePolicyRequest DetachUserPolicyRequest DisableOrganizationsRootCredentialsManagementRequest DisableOrganizationsRootCredentialsManagementResponse DisableOrganizationsRootSessionsRequest DisableOrganizationsRootSessionsResponse EnableMFADeviceRequest EnableOrganizationsRootCredentialsManagementRequest EnableOrganizationsRootCredentialsManagementResponse EnableOrganizationsRootSessionsRequest EnableOrganizationsRootSessionsResponse EnableOutboundWebIdentityFederationResponse EntityDetails EntityInfo ErrorDetails EvaluationResult GenerateCredentialReportResponse GenerateOrganizationsAccessReportRequest GenerateOrganizationsAccessReportResponse GenerateServiceLastAccessedDetailsRequest GenerateServiceLastAccessedDetailsResponse GetAccessKeyLastUsedRequest GetAccessKeyLastUsedResponse GetAccountAuthorizationDetailsRequest GetAccountAuthorizationDetailsResponse GetAccountPasswordPolicyResponse GetAccountPropertiesRequest GetAccountPropertiesResponse GetAccountSummaryResponse GetContextKeysForCustomPolicyRequest GetContextKeysForPolicyResponse GetContextKeysForPrincipalPolicyRequest GetCredentialReportResponse GetDelegationRequestRequest GetDelegationRequestResponse GetGroupPolicyRequest GetGroupPolicyResponse GetGroupRequest GetGroupResponse GetHumanReadableSummaryRequest GetHumanReadableSummaryResponse GetInstanceProfileRequest GetInstanceProfileResponse GetLoginProfileRequest GetLoginProfileResponse GetMFADeviceRequest GetMFADeviceResponse GetOpenIDConnectProviderRequest GetOpenIDConnectProviderResponse GetOrganizationsAccessReportRequest GetOrganizationsAccessReportResponse GetOutboundWebIdentityFederationInfoResponse GetPolicyRequest GetPolicyResponse GetPolicyVersionRequest GetPolicyVersionResponse GetRolePolicyRequest GetRolePolicyResponse GetRoleRequest GetRoleResponse GetRoleTemplateVersionRequest GetRoleTemplateVersionResponse GetSAMLProviderRequest GetSAMLProviderResponse GetSSHPublicKeyRequest GetSSHPublicKeyResponse GetServerCertificateRequest GetServerCertificateResponse GetServiceLastAccessedDetailsRequest GetServiceLastAccessedDetailsResponse GetServiceLastAccessedDetailsWithEntitiesRequest GetServiceLastAccessedDetailsWithEntitiesResponse GetServiceLinkedRoleDeletionStatusRequest GetServiceLinkedRoleDeletionStatusResponse GetUserPolicyRequest GetUserPolicyResponse GetUserRequest GetUserResponse Group GroupDetail InlinePolicy InlinePolicyIdentifierType InstanceProfile ListAccessKeysRequest ListAccessKeysResponse ListAccountAliasesRequest ListAccountAliasesResponse ListAttachedGroupPoliciesRequest ListAttachedGroupPoliciesResponse ListAttachedRolePoliciesRequest ListAttachedRolePoliciesResponse ListAttachedUserPoliciesRequest ListAttachedUserPoliciesResponse ListDelegationRequestsRequest ListDelegationRequestsResponse ListEntitiesForPolicyRequest ListEntitiesForPolicyResponse ListGroupPoliciesRequest ListGroupPoliciesResponse ListGroupsForUserRequest ListGroupsForUserResponse ListGroupsRequest ListGroupsResponse ListInstanceProfileTagsRequest ListInstanceProfileTagsResponse ListInstanceProfilesForRoleRequest ListInstanceProfilesForRoleResponse ListInstanceProfilesRequest ListInstanceProfilesResponse ListMFADeviceTagsRequest ListMFADeviceTagsResponse ListMFADevicesRequest ListMFADevicesResponse ListOpenIDConnectProviderTagsRequest ListOpenIDConnectProviderTagsResponse ListOpenIDConnectProvidersRequest ListOpenIDConnectProvidersResponse ListOrganizationsFeaturesRequest ListOrganizationsFeaturesResponse ListPoliciesGrantingServiceAccessEntry ListPoliciesGrantingServiceAccessRequest ListPoliciesGrantingServiceAccessResponse ListPoliciesRequest ListPoliciesResponse ListPolicyTagsRequest ListPolicyTagsResponse ListPolicyVersionsRequest ListPolicyVersionsResponse ListRolePoliciesRequest ListRolePoliciesResponse ListRoleTagsRequest ListRoleTagsResponse ListRolesRequest ListRolesResponse ListSAMLProviderTagsRequest ListSAMLProviderTagsResponse ListSAMLProvidersRequest ListSAMLProvidersResponse ListSSHPublicKeysRequest ListSSHPublicKeysResponse ListServerCertificateTagsRequest ListServerCertificateTagsResponse ListServerCertificatesRequest ListServerCertificatesResponse ListServiceSpecificCredentialsRequest ListServiceSpecificCredentialsResponse ListSigningCertificatesRequest ListSigningCertificatesResponse ListUserPoliciesRequest ListUserPoliciesResponse ListUserTagsRequest ListUserTagsResponse ListUsersRequest ListUsersResponse ListVirtualMFADevicesRequest ListVirtualMFADevicesResponse LoginProfile MFADevice ManagedPolicyDetail OpenIDConnectProviderListEntry OrderedOrganizationPolicyType OrganizationsDecisionDetail ParameterDefinition PasswordPolicy PermissionsBoundaryDecisionDetail Policy PolicyDetail PolicyGrantingServiceAccess PolicyGroup PolicyIdentifier PolicyParameter PolicyRole PolicyUser PolicyVersion Position PutAccountPropertiesRequest PutAccountPropertiesResponse PutGroupPolicyRequest PutRolePermissionsBoundaryRequest PutRolePolicyRequest PutUserPermissionsBoundaryRequest PutUserPolicyRequest RejectDelegationRequestRequest RemoveClientIDFromOpenIDConnectProviderRequest RemoveRoleFromInstanceProfileRequest RemoveUserFromGroupRequest ReplacementValueEntry ResetServiceSpecificCredentialRequest ResetServiceSpecificCredentialResponse ResourceSpecificResult ResyncMFADeviceRequest Role RoleDetail RoleLastUsed RoleTemplateVersion RoleUsageType SAMLPrivateKey SAMLProviderListEntry SSHPublicKey SSHPublicKeyMetadata SendDelegationTokenRequest ServerCertificate ServerCertificateMetadata ServiceLastAccessed ServiceSpecificCredential ServiceSpecificCredentialMetadata SetDefaultPolicyVersionRequest SetSecurityTokenServicePreferencesRequest SigningCertificate SimulateCustomPolicyRequest SimulatePolicyResponse SimulatePrincipalPolicyRequest SourceRoleTemplate Statement Tag TagInstanceProfileRequest TagMFADeviceRequest TagOpenIDConnectProviderRequest TagPolicyRequest TagRoleRequest TagSAMLProviderRequest TagServerCertificateRequest TagTemplate TagUserRequest TrackedActionLastAccessed UntagInstanceProfileRequest UntagMFADeviceRequest UntagOpenIDConnectProviderRequest UntagPolicyRequest UntagRoleRequest UntagSAMLProviderRequest UntagServerCertificateRequest UntagUserRequest UpdateAccessKeyRequest UpdateAccountPasswordPolicyRequest UpdateAssumeRolePolicyRequest UpdateDelegationRequestRequest UpdateGroupRequest UpdateLoginProfileRequest UpdateOpenIDConnectProviderThumbprintRequest UpdateRoleDescriptionRequest UpdateRoleDescriptionResponse UpdateRoleRequest UpdateRoleResponse UpdateSAMLProviderRequest UpdateSAMLProviderResponse UpdateSSHPublicKeyRequest UpdateServerCertificateRequest UpdateServiceSpecificCredentialRequest UpdateSigningCertificateRequest UpdateUserRequest UploadSSHPublicKeyRequest UploadSSHPublicKeyResponse UploadServerCertificateRequest UploadServerCertificateResponse UploadSigningCertificateRequest UploadSigningCertificateResponse User UserDetail VirtualMFADevice AcceptDelegationRequestResponse AddClientIDToOpenIDConnectProviderResponse AddRoleToInstanceProfileResponse AddUserToGroupResponse AssociateDelegationRequestResponse AttachGroupPolicyResponse AttachRolePolicyResponse AttachUserPolicyResponse ChangePasswordResponse CreateAccountAliasResponse DeactivateMFADeviceResponse DeleteAccessKeyResponse DeleteAccountAliasResponse DeleteAccountPasswordPolicyRequest DeleteAccountPasswordPolicyResponse DeleteGroupResponse DeleteGroupPolicyResponse DeleteInstanceProfileResponse DeleteLoginProfileResponse DeleteOpenIDConnectProviderResponse DeletePolicyResponse DeletePolicyVersionResponse DeleteRoleResponse DeleteRolePermissionsBoundaryResponse DeleteRolePolicyResponse DeleteSAMLProviderResponse DeleteSSHPublicKeyResponse DeleteServerCertificateResponse DeleteServiceSpecificCredentialResponse DeleteSigningCertificateResponse DeleteUserResponse DeleteUserPermissionsBoundaryResponse DeleteUserPolicyResponse DeleteVirtualMFADeviceResponse DetachGroupPolicyResponse DetachRolePolicyResponse DetachUserPolicyResponse DisableOutboundWebIdentityFederationRequest DisableOutboundWebIdentityFederationResponse EnableMFADeviceResponse EnableOutboundWebIdentityFederationRequest GenerateCredentialReportRequest GetAccountPasswordPolicyRequest GetAccountSummaryRequest GetCredentialReportRequest GetOutboundWebIdentityFederationInfoRequest PutGroupPolicyResponse PutRolePermissionsBoundaryResponse PutRolePolicyResponse PutUserPermissionsBoundaryResponse PutUserPolicyResponse RejectDelegationRequestResponse RemoveClientIDFromOpenIDConnectProviderResponse RemoveRoleFromInstanceProfileResponse RemoveUserFromGroupResponse ResyncMFADeviceResponse SendDelegationTokenResponse SetDefaultPolicyVersionResponse SetSecurityTokenServicePreferencesResponse TagInstanceProfileResponse TagMFADeviceResponse TagOpenIDConnectProviderResponse TagPolicyResponse TagRoleResponse TagSAMLProviderResponse TagServerCertificateResponse TagUserResponse UntagInstanceProfileResponse UntagMFADeviceResponse UntagOpenIDConnectProviderResponse UntagPolicyResponse UntagRoleResponse UntagSAMLProviderResponse UntagServerCertificateResponse UntagUserResponse UpdateAccessKeyResponse UpdateAccountPasswordPolicyResponse UpdateAssumeRolePolicyResponse UpdateDelegationRequestResponse UpdateGroupResponse UpdateLoginProfileResponse UpdateOpenIDConnectProviderThumbprintResponse UpdateSSHPublicKeyResponse UpdateServerCertificateResponse UpdateServiceSpecificCredentialResponse UpdateSigningCertificateResponse UpdateUserResponse }

static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(AccessAdvisorUsageGranularityType::WIRE), sensitive: false, constraint: Constraint::NONE };
static ACCESS_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ACCESS_DETAIL), sensitive: false, constraint: Constraint::NONE };
static ACCESS_DETAILS_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ACCESS_DETAIL_TYPE), sensitive: false, constraint: Constraint::NONE };
static ACCESS_KEY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ACCESS_KEY), sensitive: false, constraint: Constraint::NONE };
static ACCESS_KEY_LAST_USED_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ACCESS_KEY_LAST_USED), sensitive: false, constraint: Constraint::NONE };
static ACCESS_KEY_METADATA_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ACCESS_KEY_METADATA), sensitive: false, constraint: Constraint::NONE };
static ACTION_NAME_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ACTION_NAME_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ACTION_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(3), max: Some(128), pattern: None } };
static ARN_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ARN_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ATTACHED_PERMISSIONS_BOUNDARY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ATTACHED_PERMISSIONS_BOUNDARY), sensitive: false, constraint: Constraint::NONE };
static ATTACHED_POLICY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ATTACHED_POLICY), sensitive: false, constraint: Constraint::NONE };
static ATTACHMENT_NAME_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static ATTACHMENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(AttachmentType::WIRE), sensitive: false, constraint: Constraint::NONE };
static BOOTSTRAP_DATUM_TYPE: TypeInfo = TypeInfo { kind: Kind::Blob, sensitive: true, constraint: Constraint::NONE };
static CERTIFICATION_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_1) } };
static CERTIFICATION_MAP_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Map(&CERTIFICATION_KEY_TYPE_TYPE, &CERTIFICATION_VALUE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static CERTIFICATION_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(32), pattern: Some(&PATTERN_1) } };
static COLUMN_NUMBER_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint::NONE };
static CONTEXT_ENTRY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&CONTEXT_ENTRY), sensitive: false, constraint: Constraint::NONE };
static CONTEXT_ENTRY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&CONTEXT_ENTRY_TYPE), sensitive: false, constraint: Constraint::NONE };
static CONTEXT_KEY_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(5), max: Some(256), pattern: None } };
static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&CONTEXT_KEY_NAME_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static CONTEXT_KEY_TYPE_ENUM_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(ContextKeyTypeEnum::WIRE), sensitive: false, constraint: Constraint::NONE };
static CONTEXT_KEY_VALUE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&CONTEXT_KEY_VALUE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static CONTEXT_KEY_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static DELEGATION_PERMISSION_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&DELEGATION_PERMISSION), sensitive: false, constraint: Constraint::NONE };
static DELEGATION_REQUEST_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&DELEGATION_REQUEST), sensitive: false, constraint: Constraint::NONE };
static DELETION_TASK_FAILURE_REASON_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&DELETION_TASK_FAILURE_REASON_TYPE), sensitive: false, constraint: Constraint::NONE };
static DELETION_TASK_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(1000), pattern: None } };
static DELETION_TASK_STATUS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(DeletionTaskStatusType::WIRE), sensitive: false, constraint: Constraint::NONE };
static ENTITY_DETAILS_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ENTITY_DETAILS), sensitive: false, constraint: Constraint::NONE };
static ENTITY_INFO_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ENTITY_INFO), sensitive: false, constraint: Constraint::NONE };
static ENTITY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(EntityType::WIRE), sensitive: false, constraint: Constraint::NONE };
static ERROR_DETAILS_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ERROR_DETAILS), sensitive: false, constraint: Constraint::NONE };
static EVAL_DECISION_DETAILS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Map(&EVAL_DECISION_SOURCE_TYPE_TYPE, &POLICY_EVALUATION_DECISION_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static EVAL_DECISION_SOURCE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(3), max: Some(256), pattern: None } };
static EVALUATION_RESULT_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&EVALUATION_RESULT), sensitive: false, constraint: Constraint::NONE };
static EVALUATION_RESULTS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&EVALUATION_RESULT_TYPE), sensitive: false, constraint: Constraint::NONE };
static FEATURE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(FeatureType::WIRE), sensitive: false, constraint: Constraint::NONE };
static FEATURES_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&FEATURE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static GROUP_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&GROUP), sensitive: false, constraint: Constraint::NONE };
static GROUP_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&GROUP_DETAIL), sensitive: false, constraint: Constraint::NONE };
static INLINE_POLICY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&INLINE_POLICY), sensitive: false, constraint: Constraint::NONE };
static INLINE_POLICY_IDENTIFIER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&INLINE_POLICY_IDENTIFIER_TYPE), sensitive: false, constraint: Constraint::NONE };
static INSTANCE_PROFILE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&INSTANCE_PROFILE), sensitive: false, constraint: Constraint::NONE };
static LINE_NUMBER_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint::NONE };
static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY), sensitive: false, constraint: Constraint::NONE };
static LOGIN_PROFILE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&LOGIN_PROFILE), sensitive: false, constraint: Constraint::NONE };
static MFA_DEVICE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&MFA_DEVICE), sensitive: false, constraint: Constraint::NONE };
static MANAGED_POLICY_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&MANAGED_POLICY_DETAIL), sensitive: false, constraint: Constraint::NONE };
static MANAGED_POLICY_DETAIL_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&MANAGED_POLICY_DETAIL_TYPE), sensitive: false, constraint: Constraint::NONE };
static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY), sensitive: false, constraint: Constraint::NONE };
static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_TYPE), sensitive: false, constraint: Constraint::NONE };
static OPEN_ID_CONNECT_PROVIDER_URL_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(255), pattern: None } };
static ORDERED_ORGANIZATION_POLICY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ORDERED_ORGANIZATION_POLICY_TYPE), sensitive: false, constraint: Constraint::NONE };
static ORGANIZATION_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(34), pattern: Some(&PATTERN_2) } };
static ORGANIZATION_POLICY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ORDERED_ORGANIZATION_POLICY_TYPE_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(7), pattern: None } };
static ORGANIZATIONS_DECISION_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ORGANIZATIONS_DECISION_DETAIL), sensitive: false, constraint: Constraint::NONE };
static PARAMETER_DEFINITION_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&PARAMETER_DEFINITION), sensitive: false, constraint: Constraint::NONE };
static PASSWORD_POLICY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&PASSWORD_POLICY), sensitive: false, constraint: Constraint::NONE };
static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PermissionsBoundaryAttachmentType::WIRE), sensitive: false, constraint: Constraint::NONE };
static PERMISSIONS_BOUNDARY_DECISION_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&PERMISSIONS_BOUNDARY_DECISION_DETAIL), sensitive: false, constraint: Constraint::NONE };
static POLICY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY), sensitive: false, constraint: Constraint::NONE };
static POLICY_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_DETAIL), sensitive: false, constraint: Constraint::NONE };
static POLICY_EVALUATION_DECISION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyEvaluationDecisionType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_EXCLUSIONS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_IDENTIFIER_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(256), pattern: None } };
static POLICY_GRANTING_SERVICE_ACCESS_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_GRANTING_SERVICE_ACCESS), sensitive: false, constraint: Constraint::NONE };
static POLICY_GROUP_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_GROUP), sensitive: false, constraint: Constraint::NONE };
static POLICY_GROUP_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_GROUP_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_IDENTIFIER_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_IDENTIFIER), sensitive: false, constraint: Constraint::NONE };
static POLICY_IDENTIFIER_POLICY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyIdentifierPolicyType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_IDENTIFIER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static POLICY_PARAMETER_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_PARAMETER), sensitive: false, constraint: Constraint::NONE };
static POLICY_PARAMETER_TYPE_ENUM_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyParameterTypeEnum::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_ROLE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_ROLE), sensitive: false, constraint: Constraint::NONE };
static POLICY_ROLE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_ROLE_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_SOURCE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicySourceType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_USAGE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyUsageType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_USER_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_USER), sensitive: false, constraint: Constraint::NONE };
static POLICY_USER_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_USER_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_VERSION_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_VERSION), sensitive: false, constraint: Constraint::NONE };
static POSITION_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POSITION), sensitive: false, constraint: Constraint::NONE };
static REASON_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(1000), pattern: None } };
static REGION_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(100), pattern: None } };
static REPLACEMENT_VALUE_ENTRY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&REPLACEMENT_VALUE_ENTRY), sensitive: false, constraint: Constraint::NONE };
static REPORT_CONTENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Blob, sensitive: false, constraint: Constraint::NONE };
static REPORT_FORMAT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(ReportFormatType::WIRE), sensitive: false, constraint: Constraint::NONE };
static REPORT_STATE_DESCRIPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static REPORT_STATE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(ReportStateType::WIRE), sensitive: false, constraint: Constraint::NONE };
static RESOURCE_HANDLING_OPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(64), pattern: None } };
static RESOURCE_NAME_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&RESOURCE_NAME_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static RESOURCE_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(2048), pattern: None } };
static RESOURCE_SPECIFIC_RESULT_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&RESOURCE_SPECIFIC_RESULT), sensitive: false, constraint: Constraint::NONE };
static RESOURCE_SPECIFIC_RESULT_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&RESOURCE_SPECIFIC_RESULT_TYPE), sensitive: false, constraint: Constraint::NONE };
static ROLE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ROLE), sensitive: false, constraint: Constraint::NONE };
static ROLE_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ROLE_DETAIL), sensitive: false, constraint: Constraint::NONE };
static ROLE_LAST_USED_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ROLE_LAST_USED), sensitive: false, constraint: Constraint::NONE };
static ROLE_TEMPLATE_VERSION_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ROLE_TEMPLATE_VERSION), sensitive: false, constraint: Constraint::NONE };
static ROLE_USAGE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ROLE_USAGE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ROLE_USAGE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ROLE_USAGE_TYPE), sensitive: false, constraint: Constraint::NONE };
static SAML_METADATA_DOCUMENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1000), max: Some(10000000), pattern: None } };
static SAML_PRIVATE_KEY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SAML_PRIVATE_KEY), sensitive: false, constraint: Constraint::NONE };
static SAML_PROVIDER_LIST_ENTRY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SAML_PROVIDER_LIST_ENTRY), sensitive: false, constraint: Constraint::NONE };
static SAML_PROVIDER_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SAML_PROVIDER_LIST_ENTRY_TYPE), sensitive: false, constraint: Constraint::NONE };
static SAML_PROVIDER_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_3) } };
static SSH_PUBLIC_KEY_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SSH_PUBLIC_KEY), sensitive: false, constraint: Constraint::NONE };
static SSH_PUBLIC_KEY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SSH_PUBLIC_KEY_METADATA_TYPE), sensitive: false, constraint: Constraint::NONE };
static SSH_PUBLIC_KEY_METADATA_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SSH_PUBLIC_KEY_METADATA), sensitive: false, constraint: Constraint::NONE };
static SERVER_CERTIFICATE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SERVER_CERTIFICATE), sensitive: false, constraint: Constraint::NONE };
static SERVER_CERTIFICATE_METADATA_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SERVER_CERTIFICATE_METADATA), sensitive: false, constraint: Constraint::NONE };
static SERVICE_LAST_ACCESSED_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SERVICE_LAST_ACCESSED), sensitive: false, constraint: Constraint::NONE };
static SERVICE_SPECIFIC_CREDENTIAL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SERVICE_SPECIFIC_CREDENTIAL), sensitive: false, constraint: Constraint::NONE };
static SERVICE_SPECIFIC_CREDENTIAL_METADATA_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SERVICE_SPECIFIC_CREDENTIAL_METADATA), sensitive: false, constraint: Constraint::NONE };
static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_TYPE), sensitive: false, constraint: Constraint::NONE };
static SERVICES_LAST_ACCESSED_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SERVICE_LAST_ACCESSED_TYPE), sensitive: false, constraint: Constraint::NONE };
static SIGNING_CERTIFICATE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SIGNING_CERTIFICATE), sensitive: false, constraint: Constraint::NONE };
static SIMULATION_POLICY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_DOCUMENT_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static SOURCE_ROLE_TEMPLATE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&SOURCE_ROLE_TEMPLATE), sensitive: false, constraint: Constraint::NONE };
static STATEMENT_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&STATEMENT), sensitive: false, constraint: Constraint::NONE };
static STATEMENT_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&STATEMENT_TYPE), sensitive: false, constraint: Constraint::NONE };
static TAG_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&TAG), sensitive: false, constraint: Constraint::NONE };
static TAG_TEMPLATE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&TAG_TEMPLATE), sensitive: false, constraint: Constraint::NONE };
static TRACKED_ACTION_LAST_ACCESSED_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&TRACKED_ACTION_LAST_ACCESSED), sensitive: false, constraint: Constraint::NONE };
static TRACKED_ACTIONS_LAST_ACCESSED_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&TRACKED_ACTION_LAST_ACCESSED_TYPE), sensitive: false, constraint: Constraint::NONE };
static USER_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&USER), sensitive: false, constraint: Constraint::NONE };
static USER_DETAIL_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&USER_DETAIL), sensitive: false, constraint: Constraint::NONE };
static VIRTUAL_MFA_DEVICE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&VIRTUAL_MFA_DEVICE), sensitive: false, constraint: Constraint::NONE };
static ACCESS_KEY_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(16), max: Some(128), pattern: Some(&PATTERN_4) } };
static ACCESS_KEY_METADATA_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ACCESS_KEY_METADATA_TYPE), sensitive: false, constraint: Constraint::NONE };
static ACCESS_KEY_SECRET_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint::NONE };
static ACCOUNT_ALIAS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ACCOUNT_ALIAS_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ACCOUNT_ALIAS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(3), max: Some(63), pattern: Some(&PATTERN_5) } };
static ACCOUNT_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: None, pattern: Some(&PATTERN_6) } };
static ACCOUNT_PROPERTIES_MAP_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Map(&ACCOUNT_PROPERTY_KEY_TYPE_TYPE, &ACCOUNT_PROPERTY_VALUE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ACCOUNT_PROPERTY_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(50), pattern: Some(&PATTERN_7) } };
static ACCOUNT_PROPERTY_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(1024), pattern: None } };
static ALL_USERS_TYPE: TypeInfo = TypeInfo { kind: Kind::Boolean, sensitive: false, constraint: Constraint::NONE };
static ARN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(20), max: Some(2048), pattern: None } };
static ASSERTION_ENCRYPTION_MODE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(AssertionEncryptionModeType::WIRE), sensitive: false, constraint: Constraint::NONE };
static ASSIGNMENT_STATUS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(AssignmentStatusType::WIRE), sensitive: false, constraint: Constraint::NONE };
static ATTACHED_POLICIES_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ATTACHED_POLICY_TYPE), sensitive: false, constraint: Constraint::NONE };
static ATTACHMENT_COUNT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint::NONE };
static AUTHENTICATION_CODE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(6), max: Some(6), pattern: Some(&PATTERN_8) } };
static BOOLEAN_OBJECT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Boolean, sensitive: false, constraint: Constraint::NONE };
static BOOLEAN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Boolean, sensitive: false, constraint: Constraint::NONE };
static CERTIFICATE_BODY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(16384), pattern: Some(&PATTERN_9) } };
static CERTIFICATE_CHAIN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(2097152), pattern: Some(&PATTERN_9) } };
static CERTIFICATE_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(24), max: Some(128), pattern: Some(&PATTERN_4) } };
static CERTIFICATE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SIGNING_CERTIFICATE_TYPE), sensitive: false, constraint: Constraint::NONE };
static CLIENT_ID_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&CLIENT_ID_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static CLIENT_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(255), pattern: None } };
static CONSOLE_DEEP_LINK_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(255), pattern: None } };
static CREDENTIAL_AGE_DAYS_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(1), max: Some(36600), pattern: None } };
static CUSTOM_SUFFIX_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(64), pattern: Some(&PATTERN_0) } };
static DATE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Timestamp, sensitive: false, constraint: Constraint::NONE };
static DELEGATION_REQUEST_DESCRIPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(1000), pattern: Some(&PATTERN_10) } };
static DELEGATION_REQUEST_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(16), max: Some(128), pattern: Some(&PATTERN_11) } };
static DELEGATION_REQUESTS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&DELEGATION_REQUEST_TYPE), sensitive: false, constraint: Constraint::NONE };
static ENCODING_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(EncodingType::WIRE), sensitive: false, constraint: Constraint::NONE };
static ENTITY_DETAILS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ENTITY_DETAILS_TYPE), sensitive: false, constraint: Constraint::NONE };
static ENTITY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ENTITY_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ENTITY_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static EXISTING_USER_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static GLOBAL_ENDPOINT_TOKEN_VERSION_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(GlobalEndpointTokenVersion::WIRE), sensitive: false, constraint: Constraint::NONE };
static GROUP_DETAIL_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&GROUP_DETAIL_TYPE), sensitive: false, constraint: Constraint::NONE };
static GROUP_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&GROUP_TYPE), sensitive: false, constraint: Constraint::NONE };
static GROUP_NAME_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&GROUP_NAME_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static GROUP_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(16), max: Some(128), pattern: Some(&PATTERN_4) } };
static INLINE_POLICY_TEMPLATE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&INLINE_POLICY_TYPE), sensitive: false, constraint: Constraint::NONE };
static INSTANCE_PROFILE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&INSTANCE_PROFILE_TYPE), sensitive: false, constraint: Constraint::NONE };
static INSTANCE_PROFILE_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static INTEGER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint::NONE };
static JOB_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(36), max: Some(36), pattern: None } };
static JOB_STATUS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(JobStatusType::WIRE), sensitive: false, constraint: Constraint::NONE };
static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_TYPE), sensitive: false, constraint: Constraint::NONE };
static LOCALE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(12), pattern: None } };
static MANAGED_BY_TYPE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(ManagedByTypeType::WIRE), sensitive: false, constraint: Constraint::NONE };
static MANAGED_BY_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: None } };
static MANAGED_POLICY_ARN_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ARN_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static MAP_STRING_REPLACEMENT_VALUE_ENTRY_TYPE: TypeInfo = TypeInfo { kind: Kind::Map(&STRING_TYPE_TYPE, &REPLACEMENT_VALUE_ENTRY_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(30), pattern: None } };
static MARKER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(320), pattern: Some(&PATTERN_1) } };
static MAX_ITEMS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(1), max: Some(1000), pattern: None } };
static MAX_PASSWORD_AGE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(1), max: Some(1095), pattern: None } };
static MFA_DEVICE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&MFA_DEVICE_TYPE), sensitive: false, constraint: Constraint::NONE };
static MINIMUM_PASSWORD_LENGTH_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(6), max: Some(128), pattern: None } };
static MINOR_VERSION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint::NONE };
static NOTES_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(500), pattern: Some(&PATTERN_10) } };
static NOTIFICATION_CHANNEL_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(400), pattern: Some(&PATTERN_12) } };
static ORGANIZATIONS_ENTITY_PATH_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(19), max: Some(427), pattern: Some(&PATTERN_13) } };
static ORGANIZATIONS_POLICY_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: None, pattern: Some(&PATTERN_14) } };
static OWNER_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_15) } };
static PARAMETER_DEFAULT_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(1024), pattern: None } };
static PARAMETER_DESCRIPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(1000), pattern: None } };
static PARAMETER_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: None } };
static PARAMETER_SUB_TYPE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(256), pattern: None } };
static PARAMETER_TYPE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(ParameterTypeType::WIRE), sensitive: false, constraint: Constraint::NONE };
static PARAMETERS_DEFINITION_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&PARAMETER_DEFINITION_TYPE), sensitive: false, constraint: Constraint::NONE };
static PASSWORD_REUSE_PREVENTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(1), max: Some(24), pattern: None } };
static PASSWORD_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_9) } };
static PATH_PREFIX_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(512), pattern: Some(&PATTERN_16) } };
static PATH_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(512), pattern: Some(&PATTERN_17) } };
static PERMISSION_CHECK_RESULT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PermissionCheckResultType::WIRE), sensitive: false, constraint: Constraint::NONE };
static PERMISSION_CHECK_STATUS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PermissionCheckStatusType::WIRE), sensitive: false, constraint: Constraint::NONE };
static PERMISSION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static POLICY_DESCRIPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(1000), pattern: None } };
static POLICY_DETAIL_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_DETAIL_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_DOCUMENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_9) } };
static POLICY_DOCUMENT_VERSION_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_VERSION_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_GRANTING_SERVICE_ACCESS_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_NAME_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_NAME_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static POLICY_OWNER_ENTITY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyOwnerEntityType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_PARAMETER_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_PARAMETER_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(50), pattern: None } };
static POLICY_PARAMETER_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(5), max: Some(256), pattern: Some(&PATTERN_18) } };
static POLICY_PARAMETER_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: None, pattern: Some(&PATTERN_18) } };
static POLICY_PARAMETER_VALUES_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_PARAMETER_VALUE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static POLICY_PATH_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(512), pattern: Some(&PATTERN_19) } };
static POLICY_SCOPE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyScopeType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(PolicyType::WIRE), sensitive: false, constraint: Constraint::NONE };
static POLICY_VERSION_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: None, pattern: Some(&PATTERN_20) } };
static PRIVATE_KEY_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(22), max: Some(64), pattern: Some(&PATTERN_21) } };
static PRIVATE_KEY_LIST_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SAML_PRIVATE_KEY_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(2), pattern: None } };
static PRIVATE_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint { min: Some(1), max: Some(16384), pattern: Some(&PATTERN_9) } };
static PUBLIC_KEY_FINGERPRINT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(48), max: Some(48), pattern: Some(&PATTERN_22) } };
static PUBLIC_KEY_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(20), max: Some(128), pattern: Some(&PATTERN_4) } };
static PUBLIC_KEY_MATERIAL_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(16384), pattern: Some(&PATTERN_9) } };
static REDIRECT_URL_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(255), pattern: Some(&PATTERN_23) } };
static REPLACEMENT_VALUE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&STRING_TYPE_TYPE), sensitive: false, constraint: Constraint { min: Some(1), max: Some(20), pattern: None } };
static REQUEST_MESSAGE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(200), pattern: Some(&PATTERN_10) } };
static REQUESTOR_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(30), pattern: Some(&PATTERN_10) } };
static REQUESTOR_WORKFLOW_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(5), max: Some(400), pattern: Some(&PATTERN_24) } };
static RESPONSE_MARKER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static ROLE_DESCRIPTION_PATTERN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(512), pattern: None } };
static ROLE_DESCRIPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(1000), pattern: Some(&PATTERN_10) } };
static ROLE_DETAIL_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ROLE_DETAIL_TYPE), sensitive: false, constraint: Constraint::NONE };
static ROLE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ROLE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ROLE_MAX_SESSION_DURATION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(3600), max: Some(43200), pattern: None } };
static ROLE_NAME_PATTERN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(256), pattern: None } };
static ROLE_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(64), pattern: Some(&PATTERN_0) } };
static ROLE_PATH_PATTERN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(256), pattern: Some(&PATTERN_25) } };
static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&ARN_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ROLE_TEMPLATE_DESCRIPTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: None, max: Some(512), pattern: Some(&PATTERN_10) } };
static ROLE_TEMPLATE_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_26) } };
static SERIAL_NUMBER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(9), max: Some(256), pattern: Some(&PATTERN_27) } };
static SERVER_CERTIFICATE_METADATA_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SERVER_CERTIFICATE_METADATA_TYPE), sensitive: false, constraint: Constraint::NONE };
static SERVER_CERTIFICATE_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_0) } };
static SERVICE_CREDENTIAL_ALIAS_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(0), max: Some(200), pattern: Some(&PATTERN_0) } };
static SERVICE_CREDENTIAL_SECRET_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint::NONE };
static SERVICE_NAME_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static SERVICE_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static SERVICE_NAMESPACE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&SERVICE_NAMESPACE_TYPE_TYPE), sensitive: false, constraint: Constraint { min: Some(1), max: Some(200), pattern: None } };
static SERVICE_NAMESPACE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(64), pattern: Some(&PATTERN_28) } };
static SERVICE_PASSWORD_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint::NONE };
static SERVICE_SPECIFIC_CREDENTIAL_ID_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(20), max: Some(128), pattern: Some(&PATTERN_4) } };
static SERVICE_USER_NAME_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(0), max: Some(200), pattern: Some(&PATTERN_29) } };
static SESSION_DURATION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(300), max: Some(43200), pattern: None } };
static SORT_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(SortKeyType::WIRE), sensitive: false, constraint: Constraint::NONE };
static STATE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(StateType::WIRE), sensitive: false, constraint: Constraint::NONE };
static STATUS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(StatusType::WIRE), sensitive: false, constraint: Constraint::NONE };
static STRING_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static SUMMARY_CONTENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(0), max: Some(10000), pattern: None } };
static SUMMARY_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(SummaryKeyType::WIRE), sensitive: false, constraint: Constraint::NONE };
static SUMMARY_MAP_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Map(&SUMMARY_KEY_TYPE_TYPE, &SUMMARY_VALUE_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static SUMMARY_STATE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Enum(SummaryStateType::WIRE), sensitive: false, constraint: Constraint::NONE };
static SUMMARY_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint::NONE };
static TAG_KEY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&TAG_KEY_TYPE_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(50), pattern: None } };
static TAG_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_30) } };
static TAG_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&TAG_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(50), pattern: None } };
static TAG_TEMPLATE_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_31) } };
static TAG_TEMPLATE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&TAG_TEMPLATE_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(50), pattern: None } };
static TAG_TEMPLATE_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(0), max: Some(256), pattern: Some(&PATTERN_32) } };
static TAG_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(0), max: Some(256), pattern: Some(&PATTERN_33) } };
static THUMBPRINT_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&THUMBPRINT_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static THUMBPRINT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(40), max: Some(40), pattern: None } };
static USER_DETAIL_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&USER_DETAIL_TYPE), sensitive: false, constraint: Constraint::NONE };
static USER_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&USER_TYPE), sensitive: false, constraint: Constraint::NONE };
static USER_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(64), pattern: Some(&PATTERN_0) } };
static VIRTUAL_MFA_DEVICE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&VIRTUAL_MFA_DEVICE_TYPE), sensitive: false, constraint: Constraint::NONE };
static VIRTUAL_MFA_DEVICE_NAME_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: None, pattern: Some(&PATTERN_0) } };

#[derive(Clone, Copy, Debug)]
pub struct AcceptDelegationRequest;

impl Operation for AcceptDelegationRequest {
    type Input = AcceptDelegationRequestRequest;
    type Output = AcceptDelegationRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AcceptDelegationRequest",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::ConcurrentModification],
        input: &ACCEPT_DELEGATION_REQUEST_REQUEST, output: &ACCEPT_DELEGATION_REQUEST_RESPONSE,
        pages: &[],
        new_input: || Box::<AcceptDelegationRequestRequest>::default(), new_output: || Box::<AcceptDelegationRequestResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AcquireRole;

impl Operation for AcquireRole {
    type Input = AcquireRoleRequest;
    type Output = AcquireRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AcquireRole",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::InvalidInput, Code::EntityAlreadyExists, Code::RoleModified, Code::NameConflict, Code::MalformedPolicyDocument, Code::ConcurrentModification, Code::ServiceFailure, Code::NoSuchEntity, Code::RoleTemplateDisabled],
        input: &ACQUIRE_ROLE_REQUEST, output: &ACQUIRE_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<AcquireRoleRequest>::default(), new_output: || Box::<AcquireRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AddClientIDToOpenIDConnectProvider;

impl Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = AddClientIDToOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AddClientIDToOpenIDConnectProvider",
        has_result: false, unsigned: false,
        errors: &[Code::ConcurrentModification, Code::InvalidInput, Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<AddClientIDToOpenIDConnectProviderRequest>::default(), new_output: || Box::<AddClientIDToOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = AddRoleToInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AddRoleToInstanceProfile",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::EntityAlreadyExists, Code::LimitExceeded, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST, output: &ADD_ROLE_TO_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<AddRoleToInstanceProfileRequest>::default(), new_output: || Box::<AddRoleToInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = AddUserToGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AddUserToGroup",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &ADD_USER_TO_GROUP_REQUEST, output: &ADD_USER_TO_GROUP_RESPONSE,
        pages: &[],
        new_input: || Box::<AddUserToGroupRequest>::default(), new_output: || Box::<AddUserToGroupResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AssociateDelegationRequest;

impl Operation for AssociateDelegationRequest {
    type Input = AssociateDelegationRequestRequest;
    type Output = AssociateDelegationRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AssociateDelegationRequest",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::ConcurrentModification, Code::InvalidInput],
        input: &ASSOCIATE_DELEGATION_REQUEST_REQUEST, output: &ASSOCIATE_DELEGATION_REQUEST_RESPONSE,
        pages: &[],
        new_input: || Box::<AssociateDelegationRequestRequest>::default(), new_output: || Box::<AssociateDelegationRequestResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = AttachGroupPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AttachGroupPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::PolicyNotAttachable, Code::ServiceFailure],
        input: &ATTACH_GROUP_POLICY_REQUEST, output: &ATTACH_GROUP_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<AttachGroupPolicyRequest>::default(), new_output: || Box::<AttachGroupPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = AttachRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AttachRolePolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::UnmodifiableEntity, Code::PolicyNotAttachable, Code::ServiceFailure],
        input: &ATTACH_ROLE_POLICY_REQUEST, output: &ATTACH_ROLE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<AttachRolePolicyRequest>::default(), new_output: || Box::<AttachRolePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = AttachUserPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "AttachUserPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::PolicyNotAttachable, Code::ServiceFailure],
        input: &ATTACH_USER_POLICY_REQUEST, output: &ATTACH_USER_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<AttachUserPolicyRequest>::default(), new_output: || Box::<AttachUserPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ChangePassword;

impl Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = ChangePasswordResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ChangePassword",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidUserType, Code::LimitExceeded, Code::EntityTemporarilyUnmodifiable, Code::PasswordPolicyViolation, Code::ServiceFailure],
        input: &CHANGE_PASSWORD_REQUEST, output: &CHANGE_PASSWORD_RESPONSE,
        pages: &[],
        new_input: || Box::<ChangePasswordRequest>::default(), new_output: || Box::<ChangePasswordResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateAccessKey",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &CREATE_ACCESS_KEY_REQUEST, output: &CREATE_ACCESS_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateAccessKeyRequest>::default(), new_output: || Box::<CreateAccessKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = CreateAccountAliasResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateAccountAlias",
        has_result: false, unsigned: false,
        errors: &[Code::ConcurrentModification, Code::EntityAlreadyExists, Code::LimitExceeded, Code::ServiceFailure],
        input: &CREATE_ACCOUNT_ALIAS_REQUEST, output: &CREATE_ACCOUNT_ALIAS_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateAccountAliasRequest>::default(), new_output: || Box::<CreateAccountAliasResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateDelegationRequest;

impl Operation for CreateDelegationRequest {
    type Input = CreateDelegationRequestRequest;
    type Output = CreateDelegationRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateDelegationRequest",
        has_result: true, unsigned: false,
        errors: &[Code::EntityAlreadyExists, Code::ServiceFailure, Code::InvalidInput, Code::LimitExceeded, Code::ConcurrentModification],
        input: &CREATE_DELEGATION_REQUEST_REQUEST, output: &CREATE_DELEGATION_REQUEST_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateDelegationRequestRequest>::default(), new_output: || Box::<CreateDelegationRequestResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateGroup;

impl Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateGroup",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::EntityAlreadyExists, Code::NoSuchEntity, Code::ServiceFailure],
        input: &CREATE_GROUP_REQUEST, output: &CREATE_GROUP_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateGroupRequest>::default(), new_output: || Box::<CreateGroupResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateInstanceProfile",
        has_result: true, unsigned: false,
        errors: &[Code::EntityAlreadyExists, Code::InvalidInput, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure],
        input: &CREATE_INSTANCE_PROFILE_REQUEST, output: &CREATE_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateInstanceProfileRequest>::default(), new_output: || Box::<CreateInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateLoginProfile",
        has_result: true, unsigned: false,
        errors: &[Code::EntityAlreadyExists, Code::NoSuchEntity, Code::PasswordPolicyViolation, Code::LimitExceeded, Code::ServiceFailure],
        input: &CREATE_LOGIN_PROFILE_REQUEST, output: &CREATE_LOGIN_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateLoginProfileRequest>::default(), new_output: || Box::<CreateLoginProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateOpenIDConnectProvider;

impl Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateOpenIDConnectProvider",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::EntityAlreadyExists, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure, Code::OpenIdIdpCommunicationError],
        input: &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateOpenIDConnectProviderRequest>::default(), new_output: || Box::<CreateOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreatePolicy",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::LimitExceeded, Code::EntityAlreadyExists, Code::MalformedPolicyDocument, Code::ConcurrentModification, Code::ServiceFailure],
        input: &CREATE_POLICY_REQUEST, output: &CREATE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<CreatePolicyRequest>::default(), new_output: || Box::<CreatePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreatePolicyVersion",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::MalformedPolicyDocument, Code::InvalidInput, Code::LimitExceeded, Code::ServiceFailure],
        input: &CREATE_POLICY_VERSION_REQUEST, output: &CREATE_POLICY_VERSION_RESPONSE,
        pages: &[],
        new_input: || Box::<CreatePolicyVersionRequest>::default(), new_output: || Box::<CreatePolicyVersionResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateRole;

impl Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateRole",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::InvalidInput, Code::EntityAlreadyExists, Code::MalformedPolicyDocument, Code::ConcurrentModification, Code::ServiceFailure],
        input: &CREATE_ROLE_REQUEST, output: &CREATE_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateRoleRequest>::default(), new_output: || Box::<CreateRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateSAMLProvider;

impl Operation for CreateSAMLProvider {
    type Input = CreateSAMLProviderRequest;
    type Output = CreateSAMLProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateSAMLProvider",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::EntityAlreadyExists, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure],
        input: &CREATE_SAML_PROVIDER_REQUEST, output: &CREATE_SAML_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateSAMLProviderRequest>::default(), new_output: || Box::<CreateSAMLProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateServiceLinkedRole;

impl Operation for CreateServiceLinkedRole {
    type Input = CreateServiceLinkedRoleRequest;
    type Output = CreateServiceLinkedRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateServiceLinkedRole",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::LimitExceeded, Code::NoSuchEntity, Code::ServiceFailure],
        input: &CREATE_SERVICE_LINKED_ROLE_REQUEST, output: &CREATE_SERVICE_LINKED_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateServiceLinkedRoleRequest>::default(), new_output: || Box::<CreateServiceLinkedRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateServiceSpecificCredential;

impl Operation for CreateServiceSpecificCredential {
    type Input = CreateServiceSpecificCredentialRequest;
    type Output = CreateServiceSpecificCredentialResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateServiceSpecificCredential",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::NoSuchEntity, Code::NotSupportedService],
        input: &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, output: &CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateServiceSpecificCredentialRequest>::default(), new_output: || Box::<CreateServiceSpecificCredentialResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateUser;

impl Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateUser",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::EntityAlreadyExists, Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &CREATE_USER_REQUEST, output: &CREATE_USER_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateUserRequest>::default(), new_output: || Box::<CreateUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    type Input = CreateVirtualMFADeviceRequest;
    type Output = CreateVirtualMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "CreateVirtualMFADevice",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::InvalidInput, Code::EntityAlreadyExists, Code::ConcurrentModification, Code::ServiceFailure],
        input: &CREATE_VIRTUAL_MFA_DEVICE_REQUEST, output: &CREATE_VIRTUAL_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<CreateVirtualMFADeviceRequest>::default(), new_output: || Box::<CreateVirtualMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    type Input = DeactivateMFADeviceRequest;
    type Output = DeactivateMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeactivateMFADevice",
        has_result: false, unsigned: false,
        errors: &[Code::EntityTemporarilyUnmodifiable, Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure, Code::ConcurrentModification],
        input: &DEACTIVATE_MFA_DEVICE_REQUEST, output: &DEACTIVATE_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeactivateMFADeviceRequest>::default(), new_output: || Box::<DeactivateMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = DeleteAccessKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteAccessKey",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_ACCESS_KEY_REQUEST, output: &DELETE_ACCESS_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteAccessKeyRequest>::default(), new_output: || Box::<DeleteAccessKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = DeleteAccountAliasResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteAccountAlias",
        has_result: false, unsigned: false,
        errors: &[Code::ConcurrentModification, Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_ACCOUNT_ALIAS_REQUEST, output: &DELETE_ACCOUNT_ALIAS_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteAccountAliasRequest>::default(), new_output: || Box::<DeleteAccountAliasResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    type Input = DeleteAccountPasswordPolicyRequest;
    type Output = DeleteAccountPasswordPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteAccountPasswordPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_ACCOUNT_PASSWORD_POLICY_REQUEST, output: &DELETE_ACCOUNT_PASSWORD_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteAccountPasswordPolicyRequest>::default(), new_output: || Box::<DeleteAccountPasswordPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteGroup;

impl Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = DeleteGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteGroup",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::DeleteConflict, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_GROUP_REQUEST, output: &DELETE_GROUP_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteGroupRequest>::default(), new_output: || Box::<DeleteGroupResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = DeleteGroupPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteGroupPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_GROUP_POLICY_REQUEST, output: &DELETE_GROUP_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteGroupPolicyRequest>::default(), new_output: || Box::<DeleteGroupPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = DeleteInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteInstanceProfile",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::DeleteConflict, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_INSTANCE_PROFILE_REQUEST, output: &DELETE_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteInstanceProfileRequest>::default(), new_output: || Box::<DeleteInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = DeleteLoginProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteLoginProfile",
        has_result: false, unsigned: false,
        errors: &[Code::EntityTemporarilyUnmodifiable, Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_LOGIN_PROFILE_REQUEST, output: &DELETE_LOGIN_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteLoginProfileRequest>::default(), new_output: || Box::<DeleteLoginProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteOpenIDConnectProvider;

impl Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = DeleteOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteOpenIDConnectProvider",
        has_result: false, unsigned: false,
        errors: &[Code::InvalidInput, Code::NoSuchEntity, Code::ServiceFailure],
        input: &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &DELETE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteOpenIDConnectProviderRequest>::default(), new_output: || Box::<DeleteOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = DeletePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeletePolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::DeleteConflict, Code::ServiceFailure],
        input: &DELETE_POLICY_REQUEST, output: &DELETE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeletePolicyRequest>::default(), new_output: || Box::<DeletePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = DeletePolicyVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeletePolicyVersion",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::DeleteConflict, Code::ServiceFailure],
        input: &DELETE_POLICY_VERSION_REQUEST, output: &DELETE_POLICY_VERSION_RESPONSE,
        pages: &[],
        new_input: || Box::<DeletePolicyVersionRequest>::default(), new_output: || Box::<DeletePolicyVersionResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;

impl Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = DeleteRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteRole",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::DeleteConflict, Code::LimitExceeded, Code::UnmodifiableEntity, Code::ConcurrentModification, Code::ServiceFailure],
        input: &DELETE_ROLE_REQUEST, output: &DELETE_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteRoleRequest>::default(), new_output: || Box::<DeleteRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = DeleteRolePermissionsBoundaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteRolePermissionsBoundary",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST, output: &DELETE_ROLE_PERMISSIONS_BOUNDARY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteRolePermissionsBoundaryRequest>::default(), new_output: || Box::<DeleteRolePermissionsBoundaryResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = DeleteRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteRolePolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &DELETE_ROLE_POLICY_REQUEST, output: &DELETE_ROLE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteRolePolicyRequest>::default(), new_output: || Box::<DeleteRolePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteSAMLProvider;

impl Operation for DeleteSAMLProvider {
    type Input = DeleteSAMLProviderRequest;
    type Output = DeleteSAMLProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteSAMLProvider",
        has_result: false, unsigned: false,
        errors: &[Code::InvalidInput, Code::LimitExceeded, Code::NoSuchEntity, Code::ServiceFailure],
        input: &DELETE_SAML_PROVIDER_REQUEST, output: &DELETE_SAML_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteSAMLProviderRequest>::default(), new_output: || Box::<DeleteSAMLProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteSSHPublicKey;

impl Operation for DeleteSSHPublicKey {
    type Input = DeleteSSHPublicKeyRequest;
    type Output = DeleteSSHPublicKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteSSHPublicKey",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity],
        input: &DELETE_SSH_PUBLIC_KEY_REQUEST, output: &DELETE_SSH_PUBLIC_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteSSHPublicKeyRequest>::default(), new_output: || Box::<DeleteSSHPublicKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteServerCertificate;

impl Operation for DeleteServerCertificate {
    type Input = DeleteServerCertificateRequest;
    type Output = DeleteServerCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteServerCertificate",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::DeleteConflict, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_SERVER_CERTIFICATE_REQUEST, output: &DELETE_SERVER_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteServerCertificateRequest>::default(), new_output: || Box::<DeleteServerCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceLinkedRole;

impl Operation for DeleteServiceLinkedRole {
    type Input = DeleteServiceLinkedRoleRequest;
    type Output = DeleteServiceLinkedRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteServiceLinkedRole",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_SERVICE_LINKED_ROLE_REQUEST, output: &DELETE_SERVICE_LINKED_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteServiceLinkedRoleRequest>::default(), new_output: || Box::<DeleteServiceLinkedRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceSpecificCredential;

impl Operation for DeleteServiceSpecificCredential {
    type Input = DeleteServiceSpecificCredentialRequest;
    type Output = DeleteServiceSpecificCredentialResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteServiceSpecificCredential",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity],
        input: &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, output: &DELETE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteServiceSpecificCredentialRequest>::default(), new_output: || Box::<DeleteServiceSpecificCredentialResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteSigningCertificate;

impl Operation for DeleteSigningCertificate {
    type Input = DeleteSigningCertificateRequest;
    type Output = DeleteSigningCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteSigningCertificate",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure],
        input: &DELETE_SIGNING_CERTIFICATE_REQUEST, output: &DELETE_SIGNING_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteSigningCertificateRequest>::default(), new_output: || Box::<DeleteSigningCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = DeleteUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteUser",
        has_result: false, unsigned: false,
        errors: &[Code::LimitExceeded, Code::NoSuchEntity, Code::DeleteConflict, Code::ConcurrentModification, Code::ServiceFailure],
        input: &DELETE_USER_REQUEST, output: &DELETE_USER_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteUserRequest>::default(), new_output: || Box::<DeleteUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = DeleteUserPermissionsBoundaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteUserPermissionsBoundary",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST, output: &DELETE_USER_PERMISSIONS_BOUNDARY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteUserPermissionsBoundaryRequest>::default(), new_output: || Box::<DeleteUserPermissionsBoundaryResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = DeleteUserPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteUserPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &DELETE_USER_POLICY_REQUEST, output: &DELETE_USER_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteUserPolicyRequest>::default(), new_output: || Box::<DeleteUserPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    type Input = DeleteVirtualMFADeviceRequest;
    type Output = DeleteVirtualMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DeleteVirtualMFADevice",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::DeleteConflict, Code::LimitExceeded, Code::ServiceFailure, Code::ConcurrentModification],
        input: &DELETE_VIRTUAL_MFA_DEVICE_REQUEST, output: &DELETE_VIRTUAL_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<DeleteVirtualMFADeviceRequest>::default(), new_output: || Box::<DeleteVirtualMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = DetachGroupPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DetachGroupPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ServiceFailure],
        input: &DETACH_GROUP_POLICY_REQUEST, output: &DETACH_GROUP_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DetachGroupPolicyRequest>::default(), new_output: || Box::<DetachGroupPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = DetachRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DetachRolePolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &DETACH_ROLE_POLICY_REQUEST, output: &DETACH_ROLE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DetachRolePolicyRequest>::default(), new_output: || Box::<DetachRolePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = DetachUserPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DetachUserPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ServiceFailure],
        input: &DETACH_USER_POLICY_REQUEST, output: &DETACH_USER_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<DetachUserPolicyRequest>::default(), new_output: || Box::<DetachUserPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DisableOrganizationsRootCredentialsManagement;

impl Operation for DisableOrganizationsRootCredentialsManagement {
    type Input = DisableOrganizationsRootCredentialsManagementRequest;
    type Output = DisableOrganizationsRootCredentialsManagementResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DisableOrganizationsRootCredentialsManagement",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceAccessNotEnabledException, Code::AccountNotManagementOrDelegatedAdministratorException, Code::OrganizationNotFoundException, Code::OrganizationNotInAllFeaturesModeException],
        input: &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST, output: &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE,
        pages: &[],
        new_input: || Box::<DisableOrganizationsRootCredentialsManagementRequest>::default(), new_output: || Box::<DisableOrganizationsRootCredentialsManagementResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DisableOrganizationsRootSessions;

impl Operation for DisableOrganizationsRootSessions {
    type Input = DisableOrganizationsRootSessionsRequest;
    type Output = DisableOrganizationsRootSessionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DisableOrganizationsRootSessions",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceAccessNotEnabledException, Code::AccountNotManagementOrDelegatedAdministratorException, Code::OrganizationNotFoundException, Code::OrganizationNotInAllFeaturesModeException],
        input: &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST, output: &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
        pages: &[],
        new_input: || Box::<DisableOrganizationsRootSessionsRequest>::default(), new_output: || Box::<DisableOrganizationsRootSessionsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DisableOutboundWebIdentityFederation;

impl Operation for DisableOutboundWebIdentityFederation {
    type Input = DisableOutboundWebIdentityFederationRequest;
    type Output = DisableOutboundWebIdentityFederationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "DisableOutboundWebIdentityFederation",
        has_result: false, unsigned: false,
        errors: &[Code::FeatureDisabled],
        input: &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_REQUEST, output: &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE,
        pages: &[],
        new_input: || Box::<DisableOutboundWebIdentityFederationRequest>::default(), new_output: || Box::<DisableOutboundWebIdentityFederationResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct EnableMFADevice;

impl Operation for EnableMFADevice {
    type Input = EnableMFADeviceRequest;
    type Output = EnableMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "EnableMFADevice",
        has_result: false, unsigned: false,
        errors: &[Code::EntityAlreadyExists, Code::EntityTemporarilyUnmodifiable, Code::InvalidAuthenticationCode, Code::LimitExceeded, Code::NoSuchEntity, Code::ServiceFailure, Code::ConcurrentModification],
        input: &ENABLE_MFA_DEVICE_REQUEST, output: &ENABLE_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<EnableMFADeviceRequest>::default(), new_output: || Box::<EnableMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct EnableOrganizationsRootCredentialsManagement;

impl Operation for EnableOrganizationsRootCredentialsManagement {
    type Input = EnableOrganizationsRootCredentialsManagementRequest;
    type Output = EnableOrganizationsRootCredentialsManagementResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "EnableOrganizationsRootCredentialsManagement",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceAccessNotEnabledException, Code::AccountNotManagementOrDelegatedAdministratorException, Code::OrganizationNotFoundException, Code::OrganizationNotInAllFeaturesModeException, Code::CallerIsNotManagementAccountException],
        input: &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST, output: &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE,
        pages: &[],
        new_input: || Box::<EnableOrganizationsRootCredentialsManagementRequest>::default(), new_output: || Box::<EnableOrganizationsRootCredentialsManagementResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct EnableOrganizationsRootSessions;

impl Operation for EnableOrganizationsRootSessions {
    type Input = EnableOrganizationsRootSessionsRequest;
    type Output = EnableOrganizationsRootSessionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "EnableOrganizationsRootSessions",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceAccessNotEnabledException, Code::AccountNotManagementOrDelegatedAdministratorException, Code::OrganizationNotFoundException, Code::OrganizationNotInAllFeaturesModeException, Code::CallerIsNotManagementAccountException],
        input: &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST, output: &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
        pages: &[],
        new_input: || Box::<EnableOrganizationsRootSessionsRequest>::default(), new_output: || Box::<EnableOrganizationsRootSessionsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct EnableOutboundWebIdentityFederation;

impl Operation for EnableOutboundWebIdentityFederation {
    type Input = EnableOutboundWebIdentityFederationRequest;
    type Output = EnableOutboundWebIdentityFederationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "EnableOutboundWebIdentityFederation",
        has_result: true, unsigned: false,
        errors: &[Code::FeatureEnabled],
        input: &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_REQUEST, output: &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE,
        pages: &[],
        new_input: || Box::<EnableOutboundWebIdentityFederationRequest>::default(), new_output: || Box::<EnableOutboundWebIdentityFederationResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GenerateCredentialReport;

impl Operation for GenerateCredentialReport {
    type Input = GenerateCredentialReportRequest;
    type Output = GenerateCredentialReportResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GenerateCredentialReport",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::ServiceFailure],
        input: &GENERATE_CREDENTIAL_REPORT_REQUEST, output: &GENERATE_CREDENTIAL_REPORT_RESPONSE,
        pages: &[],
        new_input: || Box::<GenerateCredentialReportRequest>::default(), new_output: || Box::<GenerateCredentialReportResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GenerateOrganizationsAccessReport;

impl Operation for GenerateOrganizationsAccessReport {
    type Input = GenerateOrganizationsAccessReportRequest;
    type Output = GenerateOrganizationsAccessReportResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GenerateOrganizationsAccessReport",
        has_result: true, unsigned: false,
        errors: &[Code::ReportGenerationLimitExceeded],
        input: &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST, output: &GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE,
        pages: &[],
        new_input: || Box::<GenerateOrganizationsAccessReportRequest>::default(), new_output: || Box::<GenerateOrganizationsAccessReportResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GenerateServiceLastAccessedDetails;

impl Operation for GenerateServiceLastAccessedDetails {
    type Input = GenerateServiceLastAccessedDetailsRequest;
    type Output = GenerateServiceLastAccessedDetailsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GenerateServiceLastAccessedDetails",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput],
        input: &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST, output: &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
        pages: &[],
        new_input: || Box::<GenerateServiceLastAccessedDetailsRequest>::default(), new_output: || Box::<GenerateServiceLastAccessedDetailsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetAccessKeyLastUsed",
        has_result: true, unsigned: false,
        errors: &[],
        input: &GET_ACCESS_KEY_LAST_USED_REQUEST, output: &GET_ACCESS_KEY_LAST_USED_RESPONSE,
        pages: &[],
        new_input: || Box::<GetAccessKeyLastUsedRequest>::default(), new_output: || Box::<GetAccessKeyLastUsedResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetAccountAuthorizationDetails",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST, output: &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
        pages: &["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"],
        new_input: || Box::<GetAccountAuthorizationDetailsRequest>::default(), new_output: || Box::<GetAccountAuthorizationDetailsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    type Input = GetAccountPasswordPolicyRequest;
    type Output = GetAccountPasswordPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetAccountPasswordPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_ACCOUNT_PASSWORD_POLICY_REQUEST, output: &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetAccountPasswordPolicyRequest>::default(), new_output: || Box::<GetAccountPasswordPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetAccountProperties;

impl Operation for GetAccountProperties {
    type Input = GetAccountPropertiesRequest;
    type Output = GetAccountPropertiesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetAccountProperties",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::ServiceFailure],
        input: &GET_ACCOUNT_PROPERTIES_REQUEST, output: &GET_ACCOUNT_PROPERTIES_RESPONSE,
        pages: &[],
        new_input: || Box::<GetAccountPropertiesRequest>::default(), new_output: || Box::<GetAccountPropertiesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetAccountSummary;

impl Operation for GetAccountSummary {
    type Input = GetAccountSummaryRequest;
    type Output = GetAccountSummaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetAccountSummary",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &GET_ACCOUNT_SUMMARY_REQUEST, output: &GET_ACCOUNT_SUMMARY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetAccountSummaryRequest>::default(), new_output: || Box::<GetAccountSummaryResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetContextKeysForCustomPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput],
        input: &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST, output: &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetContextKeysForCustomPolicyRequest>::default(), new_output: || Box::<GetContextKeysForPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetContextKeysForPrincipalPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput],
        input: &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST, output: &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetContextKeysForPrincipalPolicyRequest>::default(), new_output: || Box::<GetContextKeysForPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetCredentialReport;

impl Operation for GetCredentialReport {
    type Input = GetCredentialReportRequest;
    type Output = GetCredentialReportResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetCredentialReport",
        has_result: true, unsigned: false,
        errors: &[Code::ReportNotPresent, Code::ReportExpired, Code::ReportInProgress, Code::ServiceFailure],
        input: &GET_CREDENTIAL_REPORT_REQUEST, output: &GET_CREDENTIAL_REPORT_RESPONSE,
        pages: &[],
        new_input: || Box::<GetCredentialReportRequest>::default(), new_output: || Box::<GetCredentialReportResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetDelegationRequest;

impl Operation for GetDelegationRequest {
    type Input = GetDelegationRequestRequest;
    type Output = GetDelegationRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetDelegationRequest",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_DELEGATION_REQUEST_REQUEST, output: &GET_DELEGATION_REQUEST_RESPONSE,
        pages: &[],
        new_input: || Box::<GetDelegationRequestRequest>::default(), new_output: || Box::<GetDelegationRequestResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetGroup;

impl Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetGroup",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_GROUP_REQUEST, output: &GET_GROUP_RESPONSE,
        pages: &["Users"],
        new_input: || Box::<GetGroupRequest>::default(), new_output: || Box::<GetGroupResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetGroupPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_GROUP_POLICY_REQUEST, output: &GET_GROUP_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetGroupPolicyRequest>::default(), new_output: || Box::<GetGroupPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetHumanReadableSummary;

impl Operation for GetHumanReadableSummary {
    type Input = GetHumanReadableSummaryRequest;
    type Output = GetHumanReadableSummaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetHumanReadableSummary",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_HUMAN_READABLE_SUMMARY_REQUEST, output: &GET_HUMAN_READABLE_SUMMARY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetHumanReadableSummaryRequest>::default(), new_output: || Box::<GetHumanReadableSummaryResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetInstanceProfile",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_INSTANCE_PROFILE_REQUEST, output: &GET_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<GetInstanceProfileRequest>::default(), new_output: || Box::<GetInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetLoginProfile;

impl Operation for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetLoginProfile",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_LOGIN_PROFILE_REQUEST, output: &GET_LOGIN_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<GetLoginProfileRequest>::default(), new_output: || Box::<GetLoginProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetMFADevice;

impl Operation for GetMFADevice {
    type Input = GetMFADeviceRequest;
    type Output = GetMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetMFADevice",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_MFA_DEVICE_REQUEST, output: &GET_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<GetMFADeviceRequest>::default(), new_output: || Box::<GetMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetOpenIDConnectProvider;

impl Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetOpenIDConnectProvider",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<GetOpenIDConnectProviderRequest>::default(), new_output: || Box::<GetOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationsAccessReport;

impl Operation for GetOrganizationsAccessReport {
    type Input = GetOrganizationsAccessReportRequest;
    type Output = GetOrganizationsAccessReportResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetOrganizationsAccessReport",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity],
        input: &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST, output: &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE,
        pages: &[],
        new_input: || Box::<GetOrganizationsAccessReportRequest>::default(), new_output: || Box::<GetOrganizationsAccessReportResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetOutboundWebIdentityFederationInfo;

impl Operation for GetOutboundWebIdentityFederationInfo {
    type Input = GetOutboundWebIdentityFederationInfoRequest;
    type Output = GetOutboundWebIdentityFederationInfoResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetOutboundWebIdentityFederationInfo",
        has_result: true, unsigned: false,
        errors: &[Code::FeatureDisabled],
        input: &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_REQUEST, output: &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE,
        pages: &[],
        new_input: || Box::<GetOutboundWebIdentityFederationInfoRequest>::default(), new_output: || Box::<GetOutboundWebIdentityFederationInfoResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &GET_POLICY_REQUEST, output: &GET_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetPolicyRequest>::default(), new_output: || Box::<GetPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetPolicyVersion",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &GET_POLICY_VERSION_REQUEST, output: &GET_POLICY_VERSION_RESPONSE,
        pages: &[],
        new_input: || Box::<GetPolicyVersionRequest>::default(), new_output: || Box::<GetPolicyVersionResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetRole;

impl Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetRole",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_ROLE_REQUEST, output: &GET_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<GetRoleRequest>::default(), new_output: || Box::<GetRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetRolePolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_ROLE_POLICY_REQUEST, output: &GET_ROLE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetRolePolicyRequest>::default(), new_output: || Box::<GetRolePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetRoleTemplateVersion;

impl Operation for GetRoleTemplateVersion {
    type Input = GetRoleTemplateVersionRequest;
    type Output = GetRoleTemplateVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetRoleTemplateVersion",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &GET_ROLE_TEMPLATE_VERSION_REQUEST, output: &GET_ROLE_TEMPLATE_VERSION_RESPONSE,
        pages: &[],
        new_input: || Box::<GetRoleTemplateVersionRequest>::default(), new_output: || Box::<GetRoleTemplateVersionResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetSAMLProvider;

impl Operation for GetSAMLProvider {
    type Input = GetSAMLProviderRequest;
    type Output = GetSAMLProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetSAMLProvider",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &GET_SAML_PROVIDER_REQUEST, output: &GET_SAML_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<GetSAMLProviderRequest>::default(), new_output: || Box::<GetSAMLProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetSSHPublicKey;

impl Operation for GetSSHPublicKey {
    type Input = GetSSHPublicKeyRequest;
    type Output = GetSSHPublicKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetSSHPublicKey",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::UnrecognizedPublicKeyEncoding],
        input: &GET_SSH_PUBLIC_KEY_REQUEST, output: &GET_SSH_PUBLIC_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetSSHPublicKeyRequest>::default(), new_output: || Box::<GetSSHPublicKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetServerCertificate;

impl Operation for GetServerCertificate {
    type Input = GetServerCertificateRequest;
    type Output = GetServerCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetServerCertificate",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_SERVER_CERTIFICATE_REQUEST, output: &GET_SERVER_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<GetServerCertificateRequest>::default(), new_output: || Box::<GetServerCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetServiceLastAccessedDetails;

impl Operation for GetServiceLastAccessedDetails {
    type Input = GetServiceLastAccessedDetailsRequest;
    type Output = GetServiceLastAccessedDetailsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetServiceLastAccessedDetails",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput],
        input: &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST, output: &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
        pages: &[],
        new_input: || Box::<GetServiceLastAccessedDetailsRequest>::default(), new_output: || Box::<GetServiceLastAccessedDetailsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetServiceLastAccessedDetailsWithEntities;

impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Input = GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = GetServiceLastAccessedDetailsWithEntitiesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetServiceLastAccessedDetailsWithEntities",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput],
        input: &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST, output: &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE,
        pages: &[],
        new_input: || Box::<GetServiceLastAccessedDetailsWithEntitiesRequest>::default(), new_output: || Box::<GetServiceLastAccessedDetailsWithEntitiesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetServiceLinkedRoleDeletionStatus;

impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Input = GetServiceLinkedRoleDeletionStatusRequest;
    type Output = GetServiceLinkedRoleDeletionStatusResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetServiceLinkedRoleDeletionStatus",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST, output: &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE,
        pages: &[],
        new_input: || Box::<GetServiceLinkedRoleDeletionStatusRequest>::default(), new_output: || Box::<GetServiceLinkedRoleDeletionStatusResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetUser;

impl Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetUser",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_USER_REQUEST, output: &GET_USER_RESPONSE,
        pages: &[],
        new_input: || Box::<GetUserRequest>::default(), new_output: || Box::<GetUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "GetUserPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &GET_USER_POLICY_REQUEST, output: &GET_USER_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetUserPolicyRequest>::default(), new_output: || Box::<GetUserPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListAccessKeys",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_ACCESS_KEYS_REQUEST, output: &LIST_ACCESS_KEYS_RESPONSE,
        pages: &["AccessKeyMetadata"],
        new_input: || Box::<ListAccessKeysRequest>::default(), new_output: || Box::<ListAccessKeysResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListAccountAliases",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_ACCOUNT_ALIASES_REQUEST, output: &LIST_ACCOUNT_ALIASES_RESPONSE,
        pages: &["AccountAliases"],
        new_input: || Box::<ListAccountAliasesRequest>::default(), new_output: || Box::<ListAccountAliasesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListAttachedGroupPolicies;

impl Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListAttachedGroupPolicies",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &LIST_ATTACHED_GROUP_POLICIES_REQUEST, output: &LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
        pages: &["AttachedPolicies"],
        new_input: || Box::<ListAttachedGroupPoliciesRequest>::default(), new_output: || Box::<ListAttachedGroupPoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListAttachedRolePolicies",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &LIST_ATTACHED_ROLE_POLICIES_REQUEST, output: &LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
        pages: &["AttachedPolicies"],
        new_input: || Box::<ListAttachedRolePoliciesRequest>::default(), new_output: || Box::<ListAttachedRolePoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListAttachedUserPolicies",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &LIST_ATTACHED_USER_POLICIES_REQUEST, output: &LIST_ATTACHED_USER_POLICIES_RESPONSE,
        pages: &["AttachedPolicies"],
        new_input: || Box::<ListAttachedUserPoliciesRequest>::default(), new_output: || Box::<ListAttachedUserPoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListDelegationRequests;

impl Operation for ListDelegationRequests {
    type Input = ListDelegationRequestsRequest;
    type Output = ListDelegationRequestsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListDelegationRequests",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::InvalidInput],
        input: &LIST_DELEGATION_REQUESTS_REQUEST, output: &LIST_DELEGATION_REQUESTS_RESPONSE,
        pages: &[],
        new_input: || Box::<ListDelegationRequestsRequest>::default(), new_output: || Box::<ListDelegationRequestsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListEntitiesForPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &LIST_ENTITIES_FOR_POLICY_REQUEST, output: &LIST_ENTITIES_FOR_POLICY_RESPONSE,
        pages: &["PolicyGroups", "PolicyUsers", "PolicyRoles"],
        new_input: || Box::<ListEntitiesForPolicyRequest>::default(), new_output: || Box::<ListEntitiesForPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListGroupPolicies",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_GROUP_POLICIES_REQUEST, output: &LIST_GROUP_POLICIES_RESPONSE,
        pages: &["PolicyNames"],
        new_input: || Box::<ListGroupPoliciesRequest>::default(), new_output: || Box::<ListGroupPoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListGroups;

impl Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListGroups",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_GROUPS_REQUEST, output: &LIST_GROUPS_RESPONSE,
        pages: &["Groups"],
        new_input: || Box::<ListGroupsRequest>::default(), new_output: || Box::<ListGroupsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListGroupsForUser",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_GROUPS_FOR_USER_REQUEST, output: &LIST_GROUPS_FOR_USER_RESPONSE,
        pages: &["Groups"],
        new_input: || Box::<ListGroupsForUserRequest>::default(), new_output: || Box::<ListGroupsForUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListInstanceProfileTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_INSTANCE_PROFILE_TAGS_REQUEST, output: &LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListInstanceProfileTagsRequest>::default(), new_output: || Box::<ListInstanceProfileTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListInstanceProfiles",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_INSTANCE_PROFILES_REQUEST, output: &LIST_INSTANCE_PROFILES_RESPONSE,
        pages: &["InstanceProfiles"],
        new_input: || Box::<ListInstanceProfilesRequest>::default(), new_output: || Box::<ListInstanceProfilesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListInstanceProfilesForRole",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST, output: &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
        pages: &["InstanceProfiles"],
        new_input: || Box::<ListInstanceProfilesForRoleRequest>::default(), new_output: || Box::<ListInstanceProfilesForRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    type Input = ListMFADeviceTagsRequest;
    type Output = ListMFADeviceTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListMFADeviceTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &LIST_MFA_DEVICE_TAGS_REQUEST, output: &LIST_MFA_DEVICE_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListMFADeviceTagsRequest>::default(), new_output: || Box::<ListMFADeviceTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListMFADevices;

impl Operation for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListMFADevices",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_MFA_DEVICES_REQUEST, output: &LIST_MFA_DEVICES_RESPONSE,
        pages: &["MFADevices"],
        new_input: || Box::<ListMFADevicesRequest>::default(), new_output: || Box::<ListMFADevicesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListOpenIDConnectProviderTags;

impl Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListOpenIDConnectProviderTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::InvalidInput],
        input: &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST, output: &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListOpenIDConnectProviderTagsRequest>::default(), new_output: || Box::<ListOpenIDConnectProviderTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListOpenIDConnectProviders;

impl Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListOpenIDConnectProviders",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST, output: &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE,
        pages: &[],
        new_input: || Box::<ListOpenIDConnectProvidersRequest>::default(), new_output: || Box::<ListOpenIDConnectProvidersResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationsFeatures;

impl Operation for ListOrganizationsFeatures {
    type Input = ListOrganizationsFeaturesRequest;
    type Output = ListOrganizationsFeaturesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListOrganizationsFeatures",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceAccessNotEnabledException, Code::AccountNotManagementOrDelegatedAdministratorException, Code::OrganizationNotFoundException, Code::OrganizationNotInAllFeaturesModeException],
        input: &LIST_ORGANIZATIONS_FEATURES_REQUEST, output: &LIST_ORGANIZATIONS_FEATURES_RESPONSE,
        pages: &[],
        new_input: || Box::<ListOrganizationsFeaturesRequest>::default(), new_output: || Box::<ListOrganizationsFeaturesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListPolicies",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_POLICIES_REQUEST, output: &LIST_POLICIES_RESPONSE,
        pages: &["Policies"],
        new_input: || Box::<ListPoliciesRequest>::default(), new_output: || Box::<ListPoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListPoliciesGrantingServiceAccess;

impl Operation for ListPoliciesGrantingServiceAccess {
    type Input = ListPoliciesGrantingServiceAccessRequest;
    type Output = ListPoliciesGrantingServiceAccessResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListPoliciesGrantingServiceAccess",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput],
        input: &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST, output: &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE,
        pages: &[],
        new_input: || Box::<ListPoliciesGrantingServiceAccessRequest>::default(), new_output: || Box::<ListPoliciesGrantingServiceAccessResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListPolicyTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::InvalidInput],
        input: &LIST_POLICY_TAGS_REQUEST, output: &LIST_POLICY_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListPolicyTagsRequest>::default(), new_output: || Box::<ListPolicyTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListPolicyVersions",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ServiceFailure],
        input: &LIST_POLICY_VERSIONS_REQUEST, output: &LIST_POLICY_VERSIONS_RESPONSE,
        pages: &["Versions"],
        new_input: || Box::<ListPolicyVersionsRequest>::default(), new_output: || Box::<ListPolicyVersionsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListRolePolicies",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_ROLE_POLICIES_REQUEST, output: &LIST_ROLE_POLICIES_RESPONSE,
        pages: &["PolicyNames"],
        new_input: || Box::<ListRolePoliciesRequest>::default(), new_output: || Box::<ListRolePoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListRoleTags;

impl Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListRoleTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_ROLE_TAGS_REQUEST, output: &LIST_ROLE_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListRoleTagsRequest>::default(), new_output: || Box::<ListRoleTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListRoles;

impl Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListRoles",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_ROLES_REQUEST, output: &LIST_ROLES_RESPONSE,
        pages: &["Roles"],
        new_input: || Box::<ListRolesRequest>::default(), new_output: || Box::<ListRolesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviderTags;

impl Operation for ListSAMLProviderTags {
    type Input = ListSAMLProviderTagsRequest;
    type Output = ListSAMLProviderTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListSAMLProviderTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::InvalidInput],
        input: &LIST_SAML_PROVIDER_TAGS_REQUEST, output: &LIST_SAML_PROVIDER_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListSAMLProviderTagsRequest>::default(), new_output: || Box::<ListSAMLProviderTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviders;

impl Operation for ListSAMLProviders {
    type Input = ListSAMLProvidersRequest;
    type Output = ListSAMLProvidersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListSAMLProviders",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_SAML_PROVIDERS_REQUEST, output: &LIST_SAML_PROVIDERS_RESPONSE,
        pages: &[],
        new_input: || Box::<ListSAMLProvidersRequest>::default(), new_output: || Box::<ListSAMLProvidersResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListSSHPublicKeys;

impl Operation for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListSSHPublicKeys",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity],
        input: &LIST_SSH_PUBLIC_KEYS_REQUEST, output: &LIST_SSH_PUBLIC_KEYS_RESPONSE,
        pages: &["SSHPublicKeys"],
        new_input: || Box::<ListSSHPublicKeysRequest>::default(), new_output: || Box::<ListSSHPublicKeysResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificateTags;

impl Operation for ListServerCertificateTags {
    type Input = ListServerCertificateTagsRequest;
    type Output = ListServerCertificateTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListServerCertificateTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_SERVER_CERTIFICATE_TAGS_REQUEST, output: &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListServerCertificateTagsRequest>::default(), new_output: || Box::<ListServerCertificateTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificates;

impl Operation for ListServerCertificates {
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListServerCertificates",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_SERVER_CERTIFICATES_REQUEST, output: &LIST_SERVER_CERTIFICATES_RESPONSE,
        pages: &["ServerCertificateMetadataList"],
        new_input: || Box::<ListServerCertificatesRequest>::default(), new_output: || Box::<ListServerCertificatesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListServiceSpecificCredentials;

impl Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListServiceSpecificCredentials",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::NotSupportedService],
        input: &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST, output: &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
        pages: &[],
        new_input: || Box::<ListServiceSpecificCredentialsRequest>::default(), new_output: || Box::<ListServiceSpecificCredentialsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListSigningCertificates;

impl Operation for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListSigningCertificates",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_SIGNING_CERTIFICATES_REQUEST, output: &LIST_SIGNING_CERTIFICATES_RESPONSE,
        pages: &["Certificates"],
        new_input: || Box::<ListSigningCertificatesRequest>::default(), new_output: || Box::<ListSigningCertificatesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListUserPolicies",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_USER_POLICIES_REQUEST, output: &LIST_USER_POLICIES_RESPONSE,
        pages: &["PolicyNames"],
        new_input: || Box::<ListUserPoliciesRequest>::default(), new_output: || Box::<ListUserPoliciesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListUserTags;

impl Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListUserTags",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure],
        input: &LIST_USER_TAGS_REQUEST, output: &LIST_USER_TAGS_RESPONSE,
        pages: &["Tags"],
        new_input: || Box::<ListUserTagsRequest>::default(), new_output: || Box::<ListUserTagsResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListUsers;

impl Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListUsers",
        has_result: true, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &LIST_USERS_REQUEST, output: &LIST_USERS_RESPONSE,
        pages: &["Users"],
        new_input: || Box::<ListUsersRequest>::default(), new_output: || Box::<ListUsersResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ListVirtualMFADevices",
        has_result: true, unsigned: false,
        errors: &[],
        input: &LIST_VIRTUAL_MFA_DEVICES_REQUEST, output: &LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
        pages: &["VirtualMFADevices"],
        new_input: || Box::<ListVirtualMFADevicesRequest>::default(), new_output: || Box::<ListVirtualMFADevicesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct PutAccountProperties;

impl Operation for PutAccountProperties {
    type Input = PutAccountPropertiesRequest;
    type Output = PutAccountPropertiesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "PutAccountProperties",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &PUT_ACCOUNT_PROPERTIES_REQUEST, output: &PUT_ACCOUNT_PROPERTIES_RESPONSE,
        pages: &[],
        new_input: || Box::<PutAccountPropertiesRequest>::default(), new_output: || Box::<PutAccountPropertiesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = PutGroupPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "PutGroupPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::LimitExceeded, Code::MalformedPolicyDocument, Code::NoSuchEntity, Code::ServiceFailure],
        input: &PUT_GROUP_POLICY_REQUEST, output: &PUT_GROUP_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<PutGroupPolicyRequest>::default(), new_output: || Box::<PutGroupPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct PutRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = PutRolePermissionsBoundaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "PutRolePermissionsBoundary",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::UnmodifiableEntity, Code::PolicyNotAttachable, Code::ServiceFailure],
        input: &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST, output: &PUT_ROLE_PERMISSIONS_BOUNDARY_RESPONSE,
        pages: &[],
        new_input: || Box::<PutRolePermissionsBoundaryRequest>::default(), new_output: || Box::<PutRolePermissionsBoundaryResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = PutRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "PutRolePolicy",
        has_result: false, unsigned: false,
        errors: &[Code::LimitExceeded, Code::MalformedPolicyDocument, Code::NoSuchEntity, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &PUT_ROLE_POLICY_REQUEST, output: &PUT_ROLE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<PutRolePolicyRequest>::default(), new_output: || Box::<PutRolePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = PutUserPermissionsBoundaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "PutUserPermissionsBoundary",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::PolicyNotAttachable, Code::ServiceFailure],
        input: &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST, output: &PUT_USER_PERMISSIONS_BOUNDARY_RESPONSE,
        pages: &[],
        new_input: || Box::<PutUserPermissionsBoundaryRequest>::default(), new_output: || Box::<PutUserPermissionsBoundaryResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = PutUserPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "PutUserPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::LimitExceeded, Code::MalformedPolicyDocument, Code::NoSuchEntity, Code::ServiceFailure],
        input: &PUT_USER_POLICY_REQUEST, output: &PUT_USER_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<PutUserPolicyRequest>::default(), new_output: || Box::<PutUserPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct RejectDelegationRequest;

impl Operation for RejectDelegationRequest {
    type Input = RejectDelegationRequestRequest;
    type Output = RejectDelegationRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "RejectDelegationRequest",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::ConcurrentModification, Code::InvalidInput],
        input: &REJECT_DELEGATION_REQUEST_REQUEST, output: &REJECT_DELEGATION_REQUEST_RESPONSE,
        pages: &[],
        new_input: || Box::<RejectDelegationRequestRequest>::default(), new_output: || Box::<RejectDelegationRequestResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct RemoveClientIDFromOpenIDConnectProvider;

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = RemoveClientIDFromOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "RemoveClientIDFromOpenIDConnectProvider",
        has_result: false, unsigned: false,
        errors: &[Code::ConcurrentModification, Code::InvalidInput, Code::NoSuchEntity, Code::ServiceFailure],
        input: &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<RemoveClientIDFromOpenIDConnectProviderRequest>::default(), new_output: || Box::<RemoveClientIDFromOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = RemoveRoleFromInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "RemoveRoleFromInstanceProfile",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST, output: &REMOVE_ROLE_FROM_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<RemoveRoleFromInstanceProfileRequest>::default(), new_output: || Box::<RemoveRoleFromInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = RemoveUserFromGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "RemoveUserFromGroup",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure],
        input: &REMOVE_USER_FROM_GROUP_REQUEST, output: &REMOVE_USER_FROM_GROUP_RESPONSE,
        pages: &[],
        new_input: || Box::<RemoveUserFromGroupRequest>::default(), new_output: || Box::<RemoveUserFromGroupResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ResetServiceSpecificCredential;

impl Operation for ResetServiceSpecificCredential {
    type Input = ResetServiceSpecificCredentialRequest;
    type Output = ResetServiceSpecificCredentialResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ResetServiceSpecificCredential",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity],
        input: &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, output: &RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        pages: &[],
        new_input: || Box::<ResetServiceSpecificCredentialRequest>::default(), new_output: || Box::<ResetServiceSpecificCredentialResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    type Input = ResyncMFADeviceRequest;
    type Output = ResyncMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "ResyncMFADevice",
        has_result: false, unsigned: false,
        errors: &[Code::InvalidAuthenticationCode, Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure, Code::ConcurrentModification],
        input: &RESYNC_MFA_DEVICE_REQUEST, output: &RESYNC_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<ResyncMFADeviceRequest>::default(), new_output: || Box::<ResyncMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct SendDelegationToken;

impl Operation for SendDelegationToken {
    type Input = SendDelegationTokenRequest;
    type Output = SendDelegationTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "SendDelegationToken",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::ConcurrentModification, Code::InvalidInput],
        input: &SEND_DELEGATION_TOKEN_REQUEST, output: &SEND_DELEGATION_TOKEN_RESPONSE,
        pages: &[],
        new_input: || Box::<SendDelegationTokenRequest>::default(), new_output: || Box::<SendDelegationTokenResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = SetDefaultPolicyVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "SetDefaultPolicyVersion",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::LimitExceeded, Code::ServiceFailure],
        input: &SET_DEFAULT_POLICY_VERSION_REQUEST, output: &SET_DEFAULT_POLICY_VERSION_RESPONSE,
        pages: &[],
        new_input: || Box::<SetDefaultPolicyVersionRequest>::default(), new_output: || Box::<SetDefaultPolicyVersionResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct SetSecurityTokenServicePreferences;

impl Operation for SetSecurityTokenServicePreferences {
    type Input = SetSecurityTokenServicePreferencesRequest;
    type Output = SetSecurityTokenServicePreferencesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "SetSecurityTokenServicePreferences",
        has_result: false, unsigned: false,
        errors: &[Code::ServiceFailure],
        input: &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST, output: &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_RESPONSE,
        pages: &[],
        new_input: || Box::<SetSecurityTokenServicePreferencesRequest>::default(), new_output: || Box::<SetSecurityTokenServicePreferencesResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "SimulateCustomPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidInput, Code::PolicyEvaluation],
        input: &SIMULATE_CUSTOM_POLICY_REQUEST, output: &SIMULATE_POLICY_RESPONSE,
        pages: &["EvaluationResults"],
        new_input: || Box::<SimulateCustomPolicyRequest>::default(), new_output: || Box::<SimulatePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "SimulatePrincipalPolicy",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::PolicyEvaluation],
        input: &SIMULATE_PRINCIPAL_POLICY_REQUEST, output: &SIMULATE_POLICY_RESPONSE,
        pages: &["EvaluationResults"],
        new_input: || Box::<SimulatePrincipalPolicyRequest>::default(), new_output: || Box::<SimulatePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = TagInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagInstanceProfile",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_INSTANCE_PROFILE_REQUEST, output: &TAG_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<TagInstanceProfileRequest>::default(), new_output: || Box::<TagInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagMFADevice;

impl Operation for TagMFADevice {
    type Input = TagMFADeviceRequest;
    type Output = TagMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagMFADevice",
        has_result: false, unsigned: false,
        errors: &[Code::InvalidInput, Code::NoSuchEntity, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_MFA_DEVICE_REQUEST, output: &TAG_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<TagMFADeviceRequest>::default(), new_output: || Box::<TagMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagOpenIDConnectProvider;

impl Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = TagOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagOpenIDConnectProvider",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &TAG_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<TagOpenIDConnectProviderRequest>::default(), new_output: || Box::<TagOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagPolicy;

impl Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = TagPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_POLICY_REQUEST, output: &TAG_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<TagPolicyRequest>::default(), new_output: || Box::<TagPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagRole;

impl Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = TagRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagRole",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_ROLE_REQUEST, output: &TAG_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<TagRoleRequest>::default(), new_output: || Box::<TagRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagSAMLProvider;

impl Operation for TagSAMLProvider {
    type Input = TagSAMLProviderRequest;
    type Output = TagSAMLProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagSAMLProvider",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_SAML_PROVIDER_REQUEST, output: &TAG_SAML_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<TagSAMLProviderRequest>::default(), new_output: || Box::<TagSAMLProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagServerCertificate;

impl Operation for TagServerCertificate {
    type Input = TagServerCertificateRequest;
    type Output = TagServerCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagServerCertificate",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::LimitExceeded, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_SERVER_CERTIFICATE_REQUEST, output: &TAG_SERVER_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<TagServerCertificateRequest>::default(), new_output: || Box::<TagServerCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct TagUser;

impl Operation for TagUser {
    type Input = TagUserRequest;
    type Output = TagUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "TagUser",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &TAG_USER_REQUEST, output: &TAG_USER_RESPONSE,
        pages: &[],
        new_input: || Box::<TagUserRequest>::default(), new_output: || Box::<TagUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = UntagInstanceProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagInstanceProfile",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_INSTANCE_PROFILE_REQUEST, output: &UNTAG_INSTANCE_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagInstanceProfileRequest>::default(), new_output: || Box::<UntagInstanceProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagMFADevice;

impl Operation for UntagMFADevice {
    type Input = UntagMFADeviceRequest;
    type Output = UntagMFADeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagMFADevice",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_MFA_DEVICE_REQUEST, output: &UNTAG_MFA_DEVICE_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagMFADeviceRequest>::default(), new_output: || Box::<UntagMFADeviceResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagOpenIDConnectProvider;

impl Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = UntagOpenIDConnectProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagOpenIDConnectProvider",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST, output: &UNTAG_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagOpenIDConnectProviderRequest>::default(), new_output: || Box::<UntagOpenIDConnectProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagPolicy;

impl Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = UntagPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_POLICY_REQUEST, output: &UNTAG_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagPolicyRequest>::default(), new_output: || Box::<UntagPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagRole;

impl Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = UntagRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagRole",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_ROLE_REQUEST, output: &UNTAG_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagRoleRequest>::default(), new_output: || Box::<UntagRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagSAMLProvider;

impl Operation for UntagSAMLProvider {
    type Input = UntagSAMLProviderRequest;
    type Output = UntagSAMLProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagSAMLProvider",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_SAML_PROVIDER_REQUEST, output: &UNTAG_SAML_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagSAMLProviderRequest>::default(), new_output: || Box::<UntagSAMLProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagServerCertificate;

impl Operation for UntagServerCertificate {
    type Input = UntagServerCertificateRequest;
    type Output = UntagServerCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagServerCertificate",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_SERVER_CERTIFICATE_REQUEST, output: &UNTAG_SERVER_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagServerCertificateRequest>::default(), new_output: || Box::<UntagServerCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UntagUser;

impl Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = UntagUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UntagUser",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UNTAG_USER_REQUEST, output: &UNTAG_USER_RESPONSE,
        pages: &[],
        new_input: || Box::<UntagUserRequest>::default(), new_output: || Box::<UntagUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = UpdateAccessKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateAccessKey",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure, Code::InvalidInput],
        input: &UPDATE_ACCESS_KEY_REQUEST, output: &UPDATE_ACCESS_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateAccessKeyRequest>::default(), new_output: || Box::<UpdateAccessKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = UpdateAccountPasswordPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateAccountPasswordPolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::MalformedPolicyDocument, Code::LimitExceeded, Code::ServiceFailure],
        input: &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST, output: &UPDATE_ACCOUNT_PASSWORD_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateAccountPasswordPolicyRequest>::default(), new_output: || Box::<UpdateAccountPasswordPolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = UpdateAssumeRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateAssumeRolePolicy",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::MalformedPolicyDocument, Code::LimitExceeded, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &UPDATE_ASSUME_ROLE_POLICY_REQUEST, output: &UPDATE_ASSUME_ROLE_POLICY_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateAssumeRolePolicyRequest>::default(), new_output: || Box::<UpdateAssumeRolePolicyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateDelegationRequest;

impl Operation for UpdateDelegationRequest {
    type Input = UpdateDelegationRequestRequest;
    type Output = UpdateDelegationRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateDelegationRequest",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::ServiceFailure, Code::ConcurrentModification, Code::InvalidInput],
        input: &UPDATE_DELEGATION_REQUEST_REQUEST, output: &UPDATE_DELEGATION_REQUEST_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateDelegationRequestRequest>::default(), new_output: || Box::<UpdateDelegationRequestResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateGroup;

impl Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = UpdateGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateGroup",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::EntityAlreadyExists, Code::LimitExceeded, Code::ServiceFailure],
        input: &UPDATE_GROUP_REQUEST, output: &UPDATE_GROUP_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateGroupRequest>::default(), new_output: || Box::<UpdateGroupResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = UpdateLoginProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateLoginProfile",
        has_result: false, unsigned: false,
        errors: &[Code::EntityTemporarilyUnmodifiable, Code::NoSuchEntity, Code::PasswordPolicyViolation, Code::LimitExceeded, Code::ServiceFailure],
        input: &UPDATE_LOGIN_PROFILE_REQUEST, output: &UPDATE_LOGIN_PROFILE_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateLoginProfileRequest>::default(), new_output: || Box::<UpdateLoginProfileResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateOpenIDConnectProviderThumbprint;

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = UpdateOpenIDConnectProviderThumbprintResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateOpenIDConnectProviderThumbprint",
        has_result: false, unsigned: false,
        errors: &[Code::ConcurrentModification, Code::InvalidInput, Code::NoSuchEntity, Code::ServiceFailure],
        input: &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST, output: &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateOpenIDConnectProviderThumbprintRequest>::default(), new_output: || Box::<UpdateOpenIDConnectProviderThumbprintResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateRole;

impl Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateRole",
        has_result: true, unsigned: false,
        errors: &[Code::UnmodifiableEntity, Code::NoSuchEntity, Code::ServiceFailure],
        input: &UPDATE_ROLE_REQUEST, output: &UPDATE_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateRoleRequest>::default(), new_output: || Box::<UpdateRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateRoleDescription",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::UnmodifiableEntity, Code::ServiceFailure],
        input: &UPDATE_ROLE_DESCRIPTION_REQUEST, output: &UPDATE_ROLE_DESCRIPTION_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateRoleDescriptionRequest>::default(), new_output: || Box::<UpdateRoleDescriptionResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateSAMLProvider;

impl Operation for UpdateSAMLProvider {
    type Input = UpdateSAMLProviderRequest;
    type Output = UpdateSAMLProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateSAMLProvider",
        has_result: true, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput, Code::LimitExceeded, Code::ServiceFailure, Code::ConcurrentModification],
        input: &UPDATE_SAML_PROVIDER_REQUEST, output: &UPDATE_SAML_PROVIDER_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateSAMLProviderRequest>::default(), new_output: || Box::<UpdateSAMLProviderResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateSSHPublicKey;

impl Operation for UpdateSSHPublicKey {
    type Input = UpdateSSHPublicKeyRequest;
    type Output = UpdateSSHPublicKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateSSHPublicKey",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::InvalidInput],
        input: &UPDATE_SSH_PUBLIC_KEY_REQUEST, output: &UPDATE_SSH_PUBLIC_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateSSHPublicKeyRequest>::default(), new_output: || Box::<UpdateSSHPublicKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateServerCertificate;

impl Operation for UpdateServerCertificate {
    type Input = UpdateServerCertificateRequest;
    type Output = UpdateServerCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateServerCertificate",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::EntityAlreadyExists, Code::LimitExceeded, Code::ServiceFailure],
        input: &UPDATE_SERVER_CERTIFICATE_REQUEST, output: &UPDATE_SERVER_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateServerCertificateRequest>::default(), new_output: || Box::<UpdateServerCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateServiceSpecificCredential;

impl Operation for UpdateServiceSpecificCredential {
    type Input = UpdateServiceSpecificCredentialRequest;
    type Output = UpdateServiceSpecificCredentialResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateServiceSpecificCredential",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity],
        input: &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, output: &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateServiceSpecificCredentialRequest>::default(), new_output: || Box::<UpdateServiceSpecificCredentialResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateSigningCertificate;

impl Operation for UpdateSigningCertificate {
    type Input = UpdateSigningCertificateRequest;
    type Output = UpdateSigningCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateSigningCertificate",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::ServiceFailure, Code::InvalidInput],
        input: &UPDATE_SIGNING_CERTIFICATE_REQUEST, output: &UPDATE_SIGNING_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateSigningCertificateRequest>::default(), new_output: || Box::<UpdateSigningCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UpdateUser;

impl Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = UpdateUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UpdateUser",
        has_result: false, unsigned: false,
        errors: &[Code::NoSuchEntity, Code::LimitExceeded, Code::EntityAlreadyExists, Code::EntityTemporarilyUnmodifiable, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UPDATE_USER_REQUEST, output: &UPDATE_USER_RESPONSE,
        pages: &[],
        new_input: || Box::<UpdateUserRequest>::default(), new_output: || Box::<UpdateUserResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UploadSSHPublicKey;

impl Operation for UploadSSHPublicKey {
    type Input = UploadSSHPublicKeyRequest;
    type Output = UploadSSHPublicKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UploadSSHPublicKey",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::NoSuchEntity, Code::InvalidPublicKey, Code::DuplicateSSHPublicKey, Code::UnrecognizedPublicKeyEncoding],
        input: &UPLOAD_SSH_PUBLIC_KEY_REQUEST, output: &UPLOAD_SSH_PUBLIC_KEY_RESPONSE,
        pages: &[],
        new_input: || Box::<UploadSSHPublicKeyRequest>::default(), new_output: || Box::<UploadSSHPublicKeyResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UploadServerCertificate;

impl Operation for UploadServerCertificate {
    type Input = UploadServerCertificateRequest;
    type Output = UploadServerCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UploadServerCertificate",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::InvalidInput, Code::EntityAlreadyExists, Code::MalformedCertificate, Code::KeyPairMismatch, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UPLOAD_SERVER_CERTIFICATE_REQUEST, output: &UPLOAD_SERVER_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<UploadServerCertificateRequest>::default(), new_output: || Box::<UploadServerCertificateResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct UploadSigningCertificate;

impl Operation for UploadSigningCertificate {
    type Input = UploadSigningCertificateRequest;
    type Output = UploadSigningCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Iam, name: "UploadSigningCertificate",
        has_result: true, unsigned: false,
        errors: &[Code::LimitExceeded, Code::EntityAlreadyExists, Code::MalformedCertificate, Code::InvalidCertificate, Code::DuplicateCertificate, Code::NoSuchEntity, Code::ConcurrentModification, Code::ServiceFailure],
        input: &UPLOAD_SIGNING_CERTIFICATE_REQUEST, output: &UPLOAD_SIGNING_CERTIFICATE_RESPONSE,
        pages: &[],
        new_input: || Box::<UploadSigningCertificateRequest>::default(), new_output: || Box::<UploadSigningCertificateResponse>::default(),
    };
}

/// Every operation, sorted by name.
pub static OPERATIONS: &[&OperationInfo] = &[
    AcceptDelegationRequest::INFO,
    AcquireRole::INFO,
    AddClientIDToOpenIDConnectProvider::INFO,
    AddRoleToInstanceProfile::INFO,
    AddUserToGroup::INFO,
    AssociateDelegationRequest::INFO,
    AttachGroupPolicy::INFO,
    AttachRolePolicy::INFO,
    AttachUserPolicy::INFO,
    ChangePassword::INFO,
    CreateAccessKey::INFO,
    CreateAccountAlias::INFO,
    CreateDelegationRequest::INFO,
    CreateGroup::INFO,
    CreateInstanceProfile::INFO,
    CreateLoginProfile::INFO,
    CreateOpenIDConnectProvider::INFO,
    CreatePolicy::INFO,
    CreatePolicyVersion::INFO,
    CreateRole::INFO,
    CreateSAMLProvider::INFO,
    CreateServiceLinkedRole::INFO,
    CreateServiceSpecificCredential::INFO,
    CreateUser::INFO,
    CreateVirtualMFADevice::INFO,
    DeactivateMFADevice::INFO,
    DeleteAccessKey::INFO,
    DeleteAccountAlias::INFO,
    DeleteAccountPasswordPolicy::INFO,
    DeleteGroup::INFO,
    DeleteGroupPolicy::INFO,
    DeleteInstanceProfile::INFO,
    DeleteLoginProfile::INFO,
    DeleteOpenIDConnectProvider::INFO,
    DeletePolicy::INFO,
    DeletePolicyVersion::INFO,
    DeleteRole::INFO,
    DeleteRolePermissionsBoundary::INFO,
    DeleteRolePolicy::INFO,
    DeleteSAMLProvider::INFO,
    DeleteSSHPublicKey::INFO,
    DeleteServerCertificate::INFO,
    DeleteServiceLinkedRole::INFO,
    DeleteServiceSpecificCredential::INFO,
    DeleteSigningCertificate::INFO,
    DeleteUser::INFO,
    DeleteUserPermissionsBoundary::INFO,
    DeleteUserPolicy::INFO,
    DeleteVirtualMFADevice::INFO,
    DetachGroupPolicy::INFO,
    DetachRolePolicy::INFO,
    DetachUserPolicy::INFO,
    DisableOrganizationsRootCredentialsManagement::INFO,
    DisableOrganizationsRootSessions::INFO,
    DisableOutboundWebIdentityFederation::INFO,
    EnableMFADevice::INFO,
    EnableOrganizationsRootCredentialsManagement::INFO,
    EnableOrganizationsRootSessions::INFO,
    EnableOutboundWebIdentityFederation::INFO,
    GenerateCredentialReport::INFO,
    GenerateOrganizationsAccessReport::INFO,
    GenerateServiceLastAccessedDetails::INFO,
    GetAccessKeyLastUsed::INFO,
    GetAccountAuthorizationDetails::INFO,
    GetAccountPasswordPolicy::INFO,
    GetAccountProperties::INFO,
    GetAccountSummary::INFO,
    GetContextKeysForCustomPolicy::INFO,
    GetContextKeysForPrincipalPolicy::INFO,
    GetCredentialReport::INFO,
    GetDelegationRequest::INFO,
    GetGroup::INFO,
    GetGroupPolicy::INFO,
    GetHumanReadableSummary::INFO,
    GetInstanceProfile::INFO,
    GetLoginProfile::INFO,
    GetMFADevice::INFO,
    GetOpenIDConnectProvider::INFO,
    GetOrganizationsAccessReport::INFO,
    GetOutboundWebIdentityFederationInfo::INFO,
    GetPolicy::INFO,
    GetPolicyVersion::INFO,
    GetRole::INFO,
    GetRolePolicy::INFO,
    GetRoleTemplateVersion::INFO,
    GetSAMLProvider::INFO,
    GetSSHPublicKey::INFO,
    GetServerCertificate::INFO,
    GetServiceLastAccessedDetails::INFO,
    GetServiceLastAccessedDetailsWithEntities::INFO,
    GetServiceLinkedRoleDeletionStatus::INFO,
    GetUser::INFO,
    GetUserPolicy::INFO,
    ListAccessKeys::INFO,
    ListAccountAliases::INFO,
    ListAttachedGroupPolicies::INFO,
    ListAttachedRolePolicies::INFO,
    ListAttachedUserPolicies::INFO,
    ListDelegationRequests::INFO,
    ListEntitiesForPolicy::INFO,
    ListGroupPolicies::INFO,
    ListGroups::INFO,
    ListGroupsForUser::INFO,
    ListInstanceProfileTags::INFO,
    ListInstanceProfiles::INFO,
    ListInstanceProfilesForRole::INFO,
    ListMFADeviceTags::INFO,
    ListMFADevices::INFO,
    ListOpenIDConnectProviderTags::INFO,
    ListOpenIDConnectProviders::INFO,
    ListOrganizationsFeatures::INFO,
    ListPolicies::INFO,
    ListPoliciesGrantingServiceAccess::INFO,
    ListPolicyTags::INFO,
    ListPolicyVersions::INFO,
    ListRolePolicies::INFO,
    ListRoleTags::INFO,
    ListRoles::INFO,
    ListSAMLProviderTags::INFO,
    ListSAMLProviders::INFO,
    ListSSHPublicKeys::INFO,
    ListServerCertificateTags::INFO,
    ListServerCertificates::INFO,
    ListServiceSpecificCredentials::INFO,
    ListSigningCertificates::INFO,
    ListUserPolicies::INFO,
    ListUserTags::INFO,
    ListUsers::INFO,
    ListVirtualMFADevices::INFO,
    PutAccountProperties::INFO,
    PutGroupPolicy::INFO,
    PutRolePermissionsBoundary::INFO,
    PutRolePolicy::INFO,
    PutUserPermissionsBoundary::INFO,
    PutUserPolicy::INFO,
    RejectDelegationRequest::INFO,
    RemoveClientIDFromOpenIDConnectProvider::INFO,
    RemoveRoleFromInstanceProfile::INFO,
    RemoveUserFromGroup::INFO,
    ResetServiceSpecificCredential::INFO,
    ResyncMFADevice::INFO,
    SendDelegationToken::INFO,
    SetDefaultPolicyVersion::INFO,
    SetSecurityTokenServicePreferences::INFO,
    SimulateCustomPolicy::INFO,
    SimulatePrincipalPolicy::INFO,
    TagInstanceProfile::INFO,
    TagMFADevice::INFO,
    TagOpenIDConnectProvider::INFO,
    TagPolicy::INFO,
    TagRole::INFO,
    TagSAMLProvider::INFO,
    TagServerCertificate::INFO,
    TagUser::INFO,
    UntagInstanceProfile::INFO,
    UntagMFADevice::INFO,
    UntagOpenIDConnectProvider::INFO,
    UntagPolicy::INFO,
    UntagRole::INFO,
    UntagSAMLProvider::INFO,
    UntagServerCertificate::INFO,
    UntagUser::INFO,
    UpdateAccessKey::INFO,
    UpdateAccountPasswordPolicy::INFO,
    UpdateAssumeRolePolicy::INFO,
    UpdateDelegationRequest::INFO,
    UpdateGroup::INFO,
    UpdateLoginProfile::INFO,
    UpdateOpenIDConnectProviderThumbprint::INFO,
    UpdateRole::INFO,
    UpdateRoleDescription::INFO,
    UpdateSAMLProvider::INFO,
    UpdateSSHPublicKey::INFO,
    UpdateServerCertificate::INFO,
    UpdateServiceSpecificCredential::INFO,
    UpdateSigningCertificate::INFO,
    UpdateUser::INFO,
    UploadSSHPublicKey::INFO,
    UploadServerCertificate::INFO,
    UploadSigningCertificate::INFO,
];
