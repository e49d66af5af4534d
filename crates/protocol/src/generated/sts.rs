//! Written by `cargo xtask codegen` from the models in `model/`; never edited.

use crate::error::Code;
use crate::operation::{Operation, OperationInfo, Service};
use crate::shape::{Constraint, Kind, MemberInfo, Shape, ShapeInfo, TypeInfo, Value, structure};
use crate::timestamp::Timestamp;
use crate::value::Secret;

use super::*;

/// The API version.
pub const VERSION: &str = "2011-06-15";
/// The XML namespace.
pub const NAMESPACE: &str = "https://sts.amazonaws.com/doc/2011-06-15/";


#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROLE_REQUEST: ShapeInfo = ShapeInfo {
    name: "AssumeRoleRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "RoleArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "RoleSessionName", required: true, of: &ROLE_SESSION_NAME_TYPE_TYPE },
        MemberInfo { name: "PolicyArns", required: false, of: &POLICY_DESCRIPTOR_LIST_TYPE_TYPE },
        MemberInfo { name: "Policy", required: false, of: &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "DurationSeconds", required: false, of: &ROLE_DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "TransitiveTagKeys", required: false, of: &TAG_KEY_LIST_TYPE_TYPE },
        MemberInfo { name: "ExternalId", required: false, of: &EXTERNAL_ID_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: false, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "TokenCode", required: false, of: &TOKEN_CODE_TYPE_TYPE },
        MemberInfo { name: "SourceIdentity", required: false, of: &SOURCE_IDENTITY_TYPE_TYPE },
        MemberInfo { name: "ProvidedContexts", required: false, of: &PROVIDED_CONTEXTS_LIST_TYPE_TYPE },
        MemberInfo { name: "MinimumSessionTokenSize", required: false, of: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRoleRequest {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROLE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_arn,
            1 => &self.role_session_name,
            2 => &self.policy_arns,
            3 => &self.policy,
            4 => &self.duration_seconds,
            5 => &self.tags,
            6 => &self.transitive_tag_keys,
            7 => &self.external_id,
            8 => &self.serial_number,
            9 => &self.token_code,
            10 => &self.source_identity,
            11 => &self.provided_contexts,
            12 => &self.minimum_session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_arn,
            1 => &mut self.role_session_name,
            2 => &mut self.policy_arns,
            3 => &mut self.policy,
            4 => &mut self.duration_seconds,
            5 => &mut self.tags,
            6 => &mut self.transitive_tag_keys,
            7 => &mut self.external_id,
            8 => &mut self.serial_number,
            9 => &mut self.token_code,
            10 => &mut self.source_identity,
            11 => &mut self.provided_contexts,
            12 => &mut self.minimum_session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROLE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AssumeRoleResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "AssumedRoleUser", required: false, of: &ASSUMED_ROLE_USER_TYPE },
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "PackedPolicySize", required: false, of: &NON_NEGATIVE_INTEGER_TYPE_TYPE },
        MemberInfo { name: "SourceIdentity", required: false, of: &SOURCE_IDENTITY_TYPE_TYPE },
        MemberInfo { name: "SessionTokenUtilization", required: false, of: &SESSION_TOKEN_UTILIZATION_TYPE_TYPE },
        MemberInfo { name: "SessionTokenSize", required: false, of: &SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRoleResponse {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROLE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.assumed_role_user,
            1 => &self.credentials,
            2 => &self.packed_policy_size,
            3 => &self.source_identity,
            4 => &self.session_token_utilization,
            5 => &self.session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.assumed_role_user,
            1 => &mut self.credentials,
            2 => &mut self.packed_policy_size,
            3 => &mut self.source_identity,
            4 => &mut self.session_token_utilization,
            5 => &mut self.session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithSAMLRequest {
    pub role_arn: String,
    pub principal_arn: String,
    pub saml_assertion: Secret,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROLE_WITH_SAML_REQUEST: ShapeInfo = ShapeInfo {
    name: "AssumeRoleWithSAMLRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "RoleArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "PrincipalArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "SAMLAssertion", required: true, of: &SAML_ASSERTION_TYPE_TYPE },
        MemberInfo { name: "PolicyArns", required: false, of: &POLICY_DESCRIPTOR_LIST_TYPE_TYPE },
        MemberInfo { name: "Policy", required: false, of: &SESSION_POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "DurationSeconds", required: false, of: &ROLE_DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "MinimumSessionTokenSize", required: false, of: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRoleWithSAMLRequest {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROLE_WITH_SAML_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_arn,
            1 => &self.principal_arn,
            2 => &self.saml_assertion,
            3 => &self.policy_arns,
            4 => &self.policy,
            5 => &self.duration_seconds,
            6 => &self.minimum_session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_arn,
            1 => &mut self.principal_arn,
            2 => &mut self.saml_assertion,
            3 => &mut self.policy_arns,
            4 => &mut self.policy,
            5 => &mut self.duration_seconds,
            6 => &mut self.minimum_session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithSAMLResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
    pub issuer: Option<String>,
    pub audience: Option<String>,
    pub name_qualifier: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROLE_WITH_SAML_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AssumeRoleWithSAMLResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "AssumedRoleUser", required: false, of: &ASSUMED_ROLE_USER_TYPE },
        MemberInfo { name: "PackedPolicySize", required: false, of: &NON_NEGATIVE_INTEGER_TYPE_TYPE },
        MemberInfo { name: "Subject", required: false, of: &SUBJECT_TYPE },
        MemberInfo { name: "SubjectType", required: false, of: &SUBJECT_TYPE_TYPE },
        MemberInfo { name: "Issuer", required: false, of: &ISSUER_TYPE },
        MemberInfo { name: "Audience", required: false, of: &AUDIENCE_TYPE },
        MemberInfo { name: "NameQualifier", required: false, of: &NAME_QUALIFIER_TYPE },
        MemberInfo { name: "SourceIdentity", required: false, of: &SOURCE_IDENTITY_TYPE_TYPE },
        MemberInfo { name: "SessionTokenUtilization", required: false, of: &SESSION_TOKEN_UTILIZATION_TYPE_TYPE },
        MemberInfo { name: "SessionTokenSize", required: false, of: &SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRoleWithSAMLResponse {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROLE_WITH_SAML_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.credentials,
            1 => &self.assumed_role_user,
            2 => &self.packed_policy_size,
            3 => &self.subject,
            4 => &self.subject_type,
            5 => &self.issuer,
            6 => &self.audience,
            7 => &self.name_qualifier,
            8 => &self.source_identity,
            9 => &self.session_token_utilization,
            10 => &self.session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.credentials,
            1 => &mut self.assumed_role_user,
            2 => &mut self.packed_policy_size,
            3 => &mut self.subject,
            4 => &mut self.subject_type,
            5 => &mut self.issuer,
            6 => &mut self.audience,
            7 => &mut self.name_qualifier,
            8 => &mut self.source_identity,
            9 => &mut self.session_token_utilization,
            10 => &mut self.session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: Secret,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: ShapeInfo = ShapeInfo {
    name: "AssumeRoleWithWebIdentityRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "RoleArn", required: true, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "RoleSessionName", required: true, of: &ROLE_SESSION_NAME_TYPE_TYPE },
        MemberInfo { name: "WebIdentityToken", required: true, of: &CLIENT_TOKEN_TYPE_TYPE },
        MemberInfo { name: "ProviderId", required: false, of: &URL_TYPE_TYPE },
        MemberInfo { name: "PolicyArns", required: false, of: &POLICY_DESCRIPTOR_LIST_TYPE_TYPE },
        MemberInfo { name: "Policy", required: false, of: &SESSION_POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "DurationSeconds", required: false, of: &ROLE_DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "MinimumSessionTokenSize", required: false, of: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRoleWithWebIdentityRequest {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.role_arn,
            1 => &self.role_session_name,
            2 => &self.web_identity_token,
            3 => &self.provider_id,
            4 => &self.policy_arns,
            5 => &self.policy,
            6 => &self.duration_seconds,
            7 => &self.minimum_session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.role_arn,
            1 => &mut self.role_session_name,
            2 => &mut self.web_identity_token,
            3 => &mut self.provider_id,
            4 => &mut self.policy_arns,
            5 => &mut self.policy,
            6 => &mut self.duration_seconds,
            7 => &mut self.minimum_session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AssumeRoleWithWebIdentityResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "SubjectFromWebIdentityToken", required: false, of: &WEB_IDENTITY_SUBJECT_TYPE_TYPE },
        MemberInfo { name: "AssumedRoleUser", required: false, of: &ASSUMED_ROLE_USER_TYPE },
        MemberInfo { name: "PackedPolicySize", required: false, of: &NON_NEGATIVE_INTEGER_TYPE_TYPE },
        MemberInfo { name: "Provider", required: false, of: &ISSUER_TYPE },
        MemberInfo { name: "Audience", required: false, of: &AUDIENCE_TYPE },
        MemberInfo { name: "SourceIdentity", required: false, of: &SOURCE_IDENTITY_TYPE_TYPE },
        MemberInfo { name: "SessionTokenUtilization", required: false, of: &SESSION_TOKEN_UTILIZATION_TYPE_TYPE },
        MemberInfo { name: "SessionTokenSize", required: false, of: &SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRoleWithWebIdentityResponse {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.credentials,
            1 => &self.subject_from_web_identity_token,
            2 => &self.assumed_role_user,
            3 => &self.packed_policy_size,
            4 => &self.provider,
            5 => &self.audience,
            6 => &self.source_identity,
            7 => &self.session_token_utilization,
            8 => &self.session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.credentials,
            1 => &mut self.subject_from_web_identity_token,
            2 => &mut self.assumed_role_user,
            3 => &mut self.packed_policy_size,
            4 => &mut self.provider,
            5 => &mut self.audience,
            6 => &mut self.source_identity,
            7 => &mut self.session_token_utilization,
            8 => &mut self.session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRootRequest {
    pub target_principal: String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROOT_REQUEST: ShapeInfo = ShapeInfo {
    name: "AssumeRootRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "TargetPrincipal", required: true, of: &TARGET_PRINCIPAL_TYPE_TYPE },
        MemberInfo { name: "TaskPolicyArn", required: true, of: &POLICY_DESCRIPTOR_TYPE_TYPE },
        MemberInfo { name: "DurationSeconds", required: false, of: &ROOT_DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "MinimumSessionTokenSize", required: false, of: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRootRequest {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROOT_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.target_principal,
            1 => &self.task_policy_arn,
            2 => &self.duration_seconds,
            3 => &self.minimum_session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.target_principal,
            1 => &mut self.task_policy_arn,
            2 => &mut self.duration_seconds,
            3 => &mut self.minimum_session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRootResponse {
    pub credentials: Option<Credentials>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

pub(crate) static ASSUME_ROOT_RESPONSE: ShapeInfo = ShapeInfo {
    name: "AssumeRootResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "SourceIdentity", required: false, of: &SOURCE_IDENTITY_TYPE_TYPE },
        MemberInfo { name: "SessionTokenUtilization", required: false, of: &SESSION_TOKEN_UTILIZATION_TYPE_TYPE },
        MemberInfo { name: "SessionTokenSize", required: false, of: &SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for AssumeRootResponse {
    fn info(&self) -> &'static ShapeInfo { &ASSUME_ROOT_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.credentials,
            1 => &self.source_identity,
            2 => &self.session_token_utilization,
            3 => &self.session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.credentials,
            1 => &mut self.source_identity,
            2 => &mut self.session_token_utilization,
            3 => &mut self.session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

pub(crate) static ASSUMED_ROLE_USER: ShapeInfo = ShapeInfo {
    name: "AssumedRoleUser", service: Service::Sts,
    members: &[
        MemberInfo { name: "AssumedRoleId", required: true, of: &ASSUMED_ROLE_ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for AssumedRoleUser {
    fn info(&self) -> &'static ShapeInfo { &ASSUMED_ROLE_USER }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.assumed_role_id,
            1 => &self.arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.assumed_role_id,
            1 => &mut self.arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub session_token: String,
    pub expiration: Timestamp,
}

pub(crate) static CREDENTIALS: ShapeInfo = ShapeInfo {
    name: "Credentials", service: Service::Sts,
    members: &[
        MemberInfo { name: "AccessKeyId", required: true, of: &ACCESS_KEY_ID_TYPE_TYPE },
        MemberInfo { name: "SecretAccessKey", required: true, of: &ACCESS_KEY_SECRET_TYPE_TYPE },
        MemberInfo { name: "SessionToken", required: true, of: &TOKEN_TYPE_TYPE },
        MemberInfo { name: "Expiration", required: true, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for Credentials {
    fn info(&self) -> &'static ShapeInfo { &CREDENTIALS }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.access_key_id,
            1 => &self.secret_access_key,
            2 => &self.session_token,
            3 => &self.expiration,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.access_key_id,
            1 => &mut self.secret_access_key,
            2 => &mut self.session_token,
            3 => &mut self.expiration,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

pub(crate) static DECODE_AUTHORIZATION_MESSAGE_REQUEST: ShapeInfo = ShapeInfo {
    name: "DecodeAuthorizationMessageRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "EncodedMessage", required: true, of: &ENCODED_MESSAGE_TYPE_TYPE },
    ],
};

impl Shape for DecodeAuthorizationMessageRequest {
    fn info(&self) -> &'static ShapeInfo { &DECODE_AUTHORIZATION_MESSAGE_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.encoded_message,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.encoded_message,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

pub(crate) static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: ShapeInfo = ShapeInfo {
    name: "DecodeAuthorizationMessageResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "DecodedMessage", required: false, of: &DECODED_MESSAGE_TYPE_TYPE },
    ],
};

impl Shape for DecodeAuthorizationMessageResponse {
    fn info(&self) -> &'static ShapeInfo { &DECODE_AUTHORIZATION_MESSAGE_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.decoded_message,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.decoded_message,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}

pub(crate) static FEDERATED_USER: ShapeInfo = ShapeInfo {
    name: "FederatedUser", service: Service::Sts,
    members: &[
        MemberInfo { name: "FederatedUserId", required: true, of: &FEDERATED_ID_TYPE_TYPE },
        MemberInfo { name: "Arn", required: true, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for FederatedUser {
    fn info(&self) -> &'static ShapeInfo { &FEDERATED_USER }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.federated_user_id,
            1 => &self.arn,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.federated_user_id,
            1 => &mut self.arn,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

pub(crate) static GET_ACCESS_KEY_INFO_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetAccessKeyInfoRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "AccessKeyId", required: true, of: &ACCESS_KEY_ID_TYPE_TYPE },
    ],
};

impl Shape for GetAccessKeyInfoRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCESS_KEY_INFO_REQUEST }
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
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

pub(crate) static GET_ACCESS_KEY_INFO_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetAccessKeyInfoResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Account", required: false, of: &ACCOUNT_TYPE_TYPE },
    ],
};

impl Shape for GetAccessKeyInfoResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_ACCESS_KEY_INFO_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {
}

pub(crate) static GET_CALLER_IDENTITY_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetCallerIdentityRequest", service: Service::Sts,
    members: &[
    ],
};

impl Shape for GetCallerIdentityRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_CALLER_IDENTITY_REQUEST }
    fn member(&self, _index: usize) -> Option<&dyn Value> { None }
    fn member_mut(&mut self, _index: usize) -> Option<&mut dyn Value> { None }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub arn: Option<String>,
    pub user_id: Option<String>,
    pub account: Option<String>,
}

pub(crate) static GET_CALLER_IDENTITY_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetCallerIdentityResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Arn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "UserId", required: false, of: &USER_ID_TYPE_TYPE },
        MemberInfo { name: "Account", required: false, of: &ACCOUNT_TYPE_TYPE },
    ],
};

impl Shape for GetCallerIdentityResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_CALLER_IDENTITY_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.arn,
            1 => &self.user_id,
            2 => &self.account,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.arn,
            1 => &mut self.user_id,
            2 => &mut self.account,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: Secret,
}

pub(crate) static GET_DELEGATED_ACCESS_TOKEN_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetDelegatedAccessTokenRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "TradeInToken", required: true, of: &TRADE_IN_TOKEN_TYPE_TYPE },
    ],
};

impl Shape for GetDelegatedAccessTokenRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_DELEGATED_ACCESS_TOKEN_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.trade_in_token,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.trade_in_token,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub assumed_principal: Option<String>,
}

pub(crate) static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetDelegatedAccessTokenResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "PackedPolicySize", required: false, of: &NON_NEGATIVE_INTEGER_TYPE_TYPE },
        MemberInfo { name: "AssumedPrincipal", required: false, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for GetDelegatedAccessTokenResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_DELEGATED_ACCESS_TOKEN_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.credentials,
            1 => &self.packed_policy_size,
            2 => &self.assumed_principal,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.credentials,
            1 => &mut self.packed_policy_size,
            2 => &mut self.assumed_principal,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

pub(crate) static GET_FEDERATION_TOKEN_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetFederationTokenRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "Name", required: true, of: &USER_NAME_TYPE_TYPE },
        MemberInfo { name: "Policy", required: false, of: &SESSION_POLICY_DOCUMENT_TYPE_TYPE },
        MemberInfo { name: "PolicyArns", required: false, of: &POLICY_DESCRIPTOR_LIST_TYPE_TYPE },
        MemberInfo { name: "DurationSeconds", required: false, of: &DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
        MemberInfo { name: "MinimumSessionTokenSize", required: false, of: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for GetFederationTokenRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_FEDERATION_TOKEN_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.policy,
            2 => &self.policy_arns,
            3 => &self.duration_seconds,
            4 => &self.tags,
            5 => &self.minimum_session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.policy,
            2 => &mut self.policy_arns,
            3 => &mut self.duration_seconds,
            4 => &mut self.tags,
            5 => &mut self.minimum_session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

pub(crate) static GET_FEDERATION_TOKEN_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetFederationTokenResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "FederatedUser", required: false, of: &FEDERATED_USER_TYPE },
        MemberInfo { name: "PackedPolicySize", required: false, of: &NON_NEGATIVE_INTEGER_TYPE_TYPE },
        MemberInfo { name: "SessionTokenUtilization", required: false, of: &SESSION_TOKEN_UTILIZATION_TYPE_TYPE },
        MemberInfo { name: "SessionTokenSize", required: false, of: &SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for GetFederationTokenResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_FEDERATION_TOKEN_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.credentials,
            1 => &self.federated_user,
            2 => &self.packed_policy_size,
            3 => &self.session_token_utilization,
            4 => &self.session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.credentials,
            1 => &mut self.federated_user,
            2 => &mut self.packed_policy_size,
            3 => &mut self.session_token_utilization,
            4 => &mut self.session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

pub(crate) static GET_SESSION_TOKEN_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetSessionTokenRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "DurationSeconds", required: false, of: &DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "SerialNumber", required: false, of: &SERIAL_NUMBER_TYPE_TYPE },
        MemberInfo { name: "TokenCode", required: false, of: &TOKEN_CODE_TYPE_TYPE },
        MemberInfo { name: "MinimumSessionTokenSize", required: false, of: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for GetSessionTokenRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_SESSION_TOKEN_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.duration_seconds,
            1 => &self.serial_number,
            2 => &self.token_code,
            3 => &self.minimum_session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.duration_seconds,
            1 => &mut self.serial_number,
            2 => &mut self.token_code,
            3 => &mut self.minimum_session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

pub(crate) static GET_SESSION_TOKEN_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetSessionTokenResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "Credentials", required: false, of: &CREDENTIALS_TYPE },
        MemberInfo { name: "SessionTokenUtilization", required: false, of: &SESSION_TOKEN_UTILIZATION_TYPE_TYPE },
        MemberInfo { name: "SessionTokenSize", required: false, of: &SESSION_TOKEN_SIZE_TYPE_TYPE },
    ],
};

impl Shape for GetSessionTokenResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_SESSION_TOKEN_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.credentials,
            1 => &self.session_token_utilization,
            2 => &self.session_token_size,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.credentials,
            1 => &mut self.session_token_utilization,
            2 => &mut self.session_token_size,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    pub audience: Vec<String>,
    pub duration_seconds: Option<i32>,
    pub signing_algorithm: String,
    pub tags: Option<Vec<Tag>>,
}

pub(crate) static GET_WEB_IDENTITY_TOKEN_REQUEST: ShapeInfo = ShapeInfo {
    name: "GetWebIdentityTokenRequest", service: Service::Sts,
    members: &[
        MemberInfo { name: "Audience", required: true, of: &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE_TYPE },
        MemberInfo { name: "DurationSeconds", required: false, of: &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE_TYPE },
        MemberInfo { name: "SigningAlgorithm", required: true, of: &JWT_ALGORITHM_TYPE_TYPE },
        MemberInfo { name: "Tags", required: false, of: &TAG_LIST_TYPE_TYPE },
    ],
};

impl Shape for GetWebIdentityTokenRequest {
    fn info(&self) -> &'static ShapeInfo { &GET_WEB_IDENTITY_TOKEN_REQUEST }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.audience,
            1 => &self.duration_seconds,
            2 => &self.signing_algorithm,
            3 => &self.tags,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.audience,
            1 => &mut self.duration_seconds,
            2 => &mut self.signing_algorithm,
            3 => &mut self.tags,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: Option<Secret>,
    pub expiration: Option<Timestamp>,
}

pub(crate) static GET_WEB_IDENTITY_TOKEN_RESPONSE: ShapeInfo = ShapeInfo {
    name: "GetWebIdentityTokenResponse", service: Service::Sts,
    members: &[
        MemberInfo { name: "WebIdentityToken", required: false, of: &WEB_IDENTITY_TOKEN_TYPE_TYPE },
        MemberInfo { name: "Expiration", required: false, of: &DATE_TYPE_TYPE },
    ],
};

impl Shape for GetWebIdentityTokenResponse {
    fn info(&self) -> &'static ShapeInfo { &GET_WEB_IDENTITY_TOKEN_RESPONSE }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.web_identity_token,
            1 => &self.expiration,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.web_identity_token,
            1 => &mut self.expiration,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

pub(crate) static POLICY_DESCRIPTOR_TYPE: ShapeInfo = ShapeInfo {
    name: "PolicyDescriptorType", service: Service::Sts,
    members: &[
        MemberInfo { name: "arn", required: false, of: &ARN_TYPE_TYPE },
    ],
};

impl Shape for PolicyDescriptorType {
    fn info(&self) -> &'static ShapeInfo { &POLICY_DESCRIPTOR_TYPE }
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
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

pub(crate) static PROVIDED_CONTEXT: ShapeInfo = ShapeInfo {
    name: "ProvidedContext", service: Service::Sts,
    members: &[
        MemberInfo { name: "ProviderArn", required: false, of: &ARN_TYPE_TYPE },
        MemberInfo { name: "ContextAssertion", required: false, of: &CONTEXT_ASSERTION_TYPE_TYPE },
    ],
};

impl Shape for ProvidedContext {
    fn info(&self) -> &'static ShapeInfo { &PROVIDED_CONTEXT }
    fn member(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.provider_arn,
            1 => &self.context_assertion,
            _ => return None,
        })
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.provider_arn,
            1 => &mut self.context_assertion,
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
    name: "Tag", service: Service::Sts,
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

structure! { AssumeRoleRequest AssumeRoleResponse AssumeRoleWithSAMLRequest AssumeRoleWithSAMLResponse AssumeRoleWithWebIdentityRequest AssumeRoleWithWebIdentityResponse AssumeRootRequest AssumeRootResponse AssumedRoleUser Credentials DecodeAuthorizationMessageRequest DecodeAuthorizationMessageResponse FederatedUser GetAccessKeyInfoRequest GetAccessKeyInfoResponse GetCallerIdentityRequest GetCallerIdentityResponse GetDelegatedAccessTokenRequest GetDelegatedAccessTokenResponse GetFederationTokenRequest GetFederationTokenResponse GetSessionTokenRequest GetSessionTokenResponse GetWebIdentityTokenRequest GetWebIdentityTokenResponse PolicyDescriptorType ProvidedContext Tag }

static ASSUMED_ROLE_USER_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&ASSUMED_ROLE_USER), sensitive: false, constraint: Constraint::NONE };
static AUDIENCE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static CREDENTIALS_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&CREDENTIALS), sensitive: false, constraint: Constraint::NONE };
static FEDERATED_USER_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&FEDERATED_USER), sensitive: false, constraint: Constraint::NONE };
static ISSUER_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static NAME_QUALIFIER_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static POLICY_DESCRIPTOR_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&POLICY_DESCRIPTOR_TYPE), sensitive: false, constraint: Constraint::NONE };
static PROVIDED_CONTEXT_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&PROVIDED_CONTEXT), sensitive: false, constraint: Constraint::NONE };
static PROVIDED_CONTEXTS_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&PROVIDED_CONTEXT_TYPE), sensitive: false, constraint: Constraint { min: Some(1), max: Some(5), pattern: None } };
static ROOT_DURATION_SECONDS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(0), max: Some(900), pattern: None } };
static SAML_ASSERTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint { min: Some(4), max: Some(100000), pattern: None } };
static SUBJECT_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static SUBJECT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static TAG_TYPE: TypeInfo = TypeInfo { kind: Kind::Structure(&TAG), sensitive: false, constraint: Constraint::NONE };
static TARGET_PRINCIPAL_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(12), max: Some(2048), pattern: None } };
static ACCESS_KEY_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(16), max: Some(128), pattern: Some(&PATTERN_34) } };
static ACCESS_KEY_SECRET_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint::NONE };
static ACCOUNT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static ARN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_35) } };
static ASSUMED_ROLE_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(193), pattern: Some(&PATTERN_36) } };
static CLIENT_TOKEN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint { min: Some(4), max: Some(20000), pattern: None } };
static CONTEXT_ASSERTION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(4), max: Some(2048), pattern: None } };
static DATE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Timestamp, sensitive: false, constraint: Constraint::NONE };
static DECODED_MESSAGE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static DURATION_SECONDS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(900), max: Some(129600), pattern: None } };
static ENCODED_MESSAGE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(10240), pattern: None } };
static EXTERNAL_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(1224), pattern: Some(&PATTERN_37) } };
static FEDERATED_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(193), pattern: Some(&PATTERN_38) } };
static JWT_ALGORITHM_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(5), max: Some(5), pattern: None } };
static MINIMUM_SESSION_TOKEN_SIZE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(0), max: Some(4096), pattern: None } };
static NON_NEGATIVE_INTEGER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(0), max: None, pattern: None } };
static POLICY_DESCRIPTOR_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&POLICY_DESCRIPTOR_TYPE_TYPE), sensitive: false, constraint: Constraint::NONE };
static ROLE_DURATION_SECONDS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(900), max: Some(43200), pattern: None } };
static ROLE_SESSION_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(64), pattern: Some(&PATTERN_29) } };
static SERIAL_NUMBER_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(9), max: Some(256), pattern: Some(&PATTERN_39) } };
static SESSION_POLICY_DOCUMENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_9) } };
static SESSION_TOKEN_SIZE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(0), max: None, pattern: None } };
static SESSION_TOKEN_UTILIZATION_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(0), max: None, pattern: None } };
static SOURCE_IDENTITY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(256), pattern: Some(&PATTERN_29) } };
static TAG_KEY_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&TAG_KEY_TYPE_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(50), pattern: None } };
static TAG_KEY_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(128), pattern: Some(&PATTERN_30) } };
static TAG_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&TAG_TYPE), sensitive: false, constraint: Constraint { min: None, max: Some(50), pattern: None } };
static TAG_VALUE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(0), max: Some(256), pattern: Some(&PATTERN_33) } };
static TOKEN_CODE_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(6), max: Some(6), pattern: Some(&PATTERN_40) } };
static TOKEN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static TRADE_IN_TOKEN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint::NONE };
static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: None, pattern: Some(&PATTERN_9) } };
static URL_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(4), max: Some(2048), pattern: None } };
static USER_ID_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint::NONE };
static USER_NAME_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(2), max: Some(32), pattern: Some(&PATTERN_29) } };
static WEB_IDENTITY_SUBJECT_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(6), max: Some(255), pattern: None } };
static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::List(&WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE_TYPE), sensitive: false, constraint: Constraint { min: Some(1), max: Some(10), pattern: None } };
static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: false, constraint: Constraint { min: Some(1), max: Some(1000), pattern: None } };
static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::Integer, sensitive: false, constraint: Constraint { min: Some(60), max: Some(3600), pattern: None } };
static WEB_IDENTITY_TOKEN_TYPE_TYPE: TypeInfo = TypeInfo { kind: Kind::String, sensitive: true, constraint: Constraint::NONE };

#[derive(Clone, Copy, Debug)]
pub struct AssumeRole;

impl Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "AssumeRole",
        has_result: true, unsigned: false,
        errors: &[Code::MalformedPolicyDocument, Code::PackedPolicyTooLarge, Code::RegionDisabledException, Code::ExpiredTokenException],
        input: &ASSUME_ROLE_REQUEST, output: &ASSUME_ROLE_RESPONSE,
        pages: &[],
        new_input: || Box::<AssumeRoleRequest>::default(), new_output: || Box::<AssumeRoleResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "AssumeRoleWithSAML",
        has_result: true, unsigned: true,
        errors: &[Code::MalformedPolicyDocument, Code::PackedPolicyTooLarge, Code::IDPRejectedClaim, Code::InvalidIdentityToken, Code::ExpiredTokenException, Code::RegionDisabledException],
        input: &ASSUME_ROLE_WITH_SAML_REQUEST, output: &ASSUME_ROLE_WITH_SAML_RESPONSE,
        pages: &[],
        new_input: || Box::<AssumeRoleWithSAMLRequest>::default(), new_output: || Box::<AssumeRoleWithSAMLResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithWebIdentity;

impl Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "AssumeRoleWithWebIdentity",
        has_result: true, unsigned: true,
        errors: &[Code::MalformedPolicyDocument, Code::PackedPolicyTooLarge, Code::IDPRejectedClaim, Code::IDPCommunicationError, Code::InvalidIdentityToken, Code::ExpiredTokenException, Code::RegionDisabledException],
        input: &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST, output: &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE,
        pages: &[],
        new_input: || Box::<AssumeRoleWithWebIdentityRequest>::default(), new_output: || Box::<AssumeRoleWithWebIdentityResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct AssumeRoot;

impl Operation for AssumeRoot {
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "AssumeRoot",
        has_result: true, unsigned: false,
        errors: &[Code::RegionDisabledException, Code::ExpiredTokenException],
        input: &ASSUME_ROOT_REQUEST, output: &ASSUME_ROOT_RESPONSE,
        pages: &[],
        new_input: || Box::<AssumeRootRequest>::default(), new_output: || Box::<AssumeRootResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "DecodeAuthorizationMessage",
        has_result: true, unsigned: false,
        errors: &[Code::InvalidAuthorizationMessageException],
        input: &DECODE_AUTHORIZATION_MESSAGE_REQUEST, output: &DECODE_AUTHORIZATION_MESSAGE_RESPONSE,
        pages: &[],
        new_input: || Box::<DecodeAuthorizationMessageRequest>::default(), new_output: || Box::<DecodeAuthorizationMessageResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "GetAccessKeyInfo",
        has_result: true, unsigned: false,
        errors: &[],
        input: &GET_ACCESS_KEY_INFO_REQUEST, output: &GET_ACCESS_KEY_INFO_RESPONSE,
        pages: &[],
        new_input: || Box::<GetAccessKeyInfoRequest>::default(), new_output: || Box::<GetAccessKeyInfoResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "GetCallerIdentity",
        has_result: true, unsigned: false,
        errors: &[],
        input: &GET_CALLER_IDENTITY_REQUEST, output: &GET_CALLER_IDENTITY_RESPONSE,
        pages: &[],
        new_input: || Box::<GetCallerIdentityRequest>::default(), new_output: || Box::<GetCallerIdentityResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetDelegatedAccessToken;

impl Operation for GetDelegatedAccessToken {
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "GetDelegatedAccessToken",
        has_result: true, unsigned: false,
        errors: &[Code::ExpiredTradeInTokenException, Code::RegionDisabledException, Code::PackedPolicyTooLarge],
        input: &GET_DELEGATED_ACCESS_TOKEN_REQUEST, output: &GET_DELEGATED_ACCESS_TOKEN_RESPONSE,
        pages: &[],
        new_input: || Box::<GetDelegatedAccessTokenRequest>::default(), new_output: || Box::<GetDelegatedAccessTokenResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetFederationToken;

impl Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "GetFederationToken",
        has_result: true, unsigned: false,
        errors: &[Code::MalformedPolicyDocument, Code::PackedPolicyTooLarge, Code::RegionDisabledException],
        input: &GET_FEDERATION_TOKEN_REQUEST, output: &GET_FEDERATION_TOKEN_RESPONSE,
        pages: &[],
        new_input: || Box::<GetFederationTokenRequest>::default(), new_output: || Box::<GetFederationTokenResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetSessionToken;

impl Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "GetSessionToken",
        has_result: true, unsigned: false,
        errors: &[Code::RegionDisabledException],
        input: &GET_SESSION_TOKEN_REQUEST, output: &GET_SESSION_TOKEN_RESPONSE,
        pages: &[],
        new_input: || Box::<GetSessionTokenRequest>::default(), new_output: || Box::<GetSessionTokenResponse>::default(),
    };
}

#[derive(Clone, Copy, Debug)]
pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        service: Service::Sts, name: "GetWebIdentityToken",
        has_result: true, unsigned: false,
        errors: &[Code::SessionDurationEscalationException, Code::OutboundWebIdentityFederationDisabledException, Code::JWTPayloadSizeExceededException],
        input: &GET_WEB_IDENTITY_TOKEN_REQUEST, output: &GET_WEB_IDENTITY_TOKEN_RESPONSE,
        pages: &[],
        new_input: || Box::<GetWebIdentityTokenRequest>::default(), new_output: || Box::<GetWebIdentityTokenResponse>::default(),
    };
}

/// Every operation, sorted by name.
pub static OPERATIONS: &[&OperationInfo] = &[
    AssumeRole::INFO,
    AssumeRoleWithSAML::INFO,
    AssumeRoleWithWebIdentity::INFO,
    AssumeRoot::INFO,
    DecodeAuthorizationMessage::INFO,
    GetAccessKeyInfo::INFO,
    GetCallerIdentity::INFO,
    GetDelegatedAccessToken::INFO,
    GetFederationToken::INFO,
    GetSessionToken::INFO,
    GetWebIdentityToken::INFO,
];
