//! GetAccountSummary: how much of everything there is in the account, and how much there may be.

use crate::domain::access_key::{AccessKey, KeyOwner};
use crate::domain::signing_certificate::SigningCertificate;
use crate::domain::sts_preferences::StsPreferences;
use crate::errors::Fault;
use crate::limits::{self, Quota};
use crate::multi_factor;
use crate::operations::Handler;
use crate::root_password::RootPassword;
use crate::schema::{
    GROUPS, INSTANCE_PROFILES, MFA_DEVICES, MFA_DEVICES_IN_USE, OIDC_PROVIDERS, POLICIES, POLICY_VERSIONS,
    ROLES, SAML_PROVIDERS, SECURITY_KEYS, SERVER_CERTIFICATES, USERS, access_keys_of, account_key,
};
use crate::service::Cx;
use protocol::generated::iam as api;
use std::collections::BTreeMap;
use store::Counter;

/// Records of which there are so many in the account.
const COUNTS: [(&str, &[Counter]); 9] = [
    ("Users", &[USERS]),
    ("Groups", &[GROUPS]),
    ("Roles", &[ROLES]),
    ("Policies", &[POLICIES]),
    ("PolicyVersionsInUse", &[POLICY_VERSIONS]),
    ("MFADevices", &[MFA_DEVICES, SECURITY_KEYS]),
    ("MFADevicesInUse", &[MFA_DEVICES_IN_USE]),
    ("InstanceProfiles", &[INSTANCE_PROFILES]),
    ("ServerCertificates", &[SERVER_CERTIFICATES]),
];

/// What identity providers are counted by.
const PROVIDERS: [Counter; 2] = [OIDC_PROVIDERS, SAML_PROVIDERS];

/// Quotas that can be configured.
const QUOTAS: [(&str, Quota); 18] = [
    ("UsersQuota", limits::USERS_PER_ACCOUNT),
    ("GroupsQuota", limits::GROUPS_PER_ACCOUNT),
    ("RolesQuota", limits::ROLES_PER_ACCOUNT),
    ("PoliciesQuota", limits::POLICIES_PER_ACCOUNT),
    ("InstanceProfilesQuota", limits::INSTANCE_PROFILES_PER_ACCOUNT),
    ("ServerCertificatesQuota", limits::SERVER_CERTIFICATES_PER_ACCOUNT),
    ("GroupsPerUserQuota", limits::GROUPS_PER_USER),
    ("AccessKeysPerUserQuota", limits::ACCESS_KEYS_PER_USER),
    ("SigningCertificatesPerUserQuota", limits::CERTIFICATES_PER_USER),
    ("UserPolicySizeQuota", limits::INLINE_POLICY_SIZE_PER_USER),
    ("GroupPolicySizeQuota", limits::INLINE_POLICY_SIZE_PER_GROUP),
    ("RolePolicySizeQuota", limits::INLINE_POLICY_SIZE_PER_ROLE),
    ("PolicySizeQuota", limits::POLICY_SIZE),
    ("AssumeRolePolicySizeQuota", limits::TRUST_POLICY_SIZE),
    ("AttachedPoliciesPerUserQuota", limits::POLICIES_PER_USER),
    ("AttachedPoliciesPerGroupQuota", limits::POLICIES_PER_GROUP),
    ("AttachedPoliciesPerRoleQuota", limits::POLICIES_PER_ROLE),
    (
        "VersionsPerPolicyQuota",
        Quota { name: "VersionsPerPolicy", default: limits::VERSIONS_PER_POLICY as u64 },
    ),
];

/// What cannot be otherwise.
const FIXED: [(&str, i32); 1] = [("PolicyVersionsInUseQuota", 10_000)];

impl Handler for api::GetAccountSummary {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetAccountSummaryRequest,
    ) -> Result<api::GetAccountSummaryResponse, Fault> {
        let account = account_key(cx.account);
        let number = |count: u64| i32::try_from(count).unwrap_or(i32::MAX);
        let mut summary: BTreeMap<String, i32> = BTreeMap::new();
        for (key, counters) in COUNTS {
            let counts = counters.iter().map(|counter| cx.tx.count(*counter, &account));
            let counts = counts.collect::<Result<Vec<u64>, _>>()?;
            summary.insert(key.to_owned(), number(counts.iter().sum()));
        }
        let providers: Vec<u64> =
            PROVIDERS.iter().map(|counter| cx.tx.count(*counter, &account)).collect::<Result<_, _>>()?;
        summary.insert("Providers".to_owned(), number(providers.iter().sum()));
        let quotas = QUOTAS.map(|(key, quota)| (key, number(cx.settings.quotas.get(quota))));
        for (key, value) in quotas.into_iter().chain(FIXED) {
            summary.insert(key.to_owned(), value);
        }
        let preferences = cx.tx.get::<StsPreferences>(&account)?;
        let version = preferences.map(|preferences| preferences.global_endpoint).unwrap_or_default();
        summary.insert("GlobalEndpointTokenVersion".to_owned(), version.number());
        let keys = cx.tx.scan::<AccessKey>(&access_keys_of(cx.account, &KeyOwner::Root), None, 1)?;
        summary.insert("AccountAccessKeysPresent".to_owned(), i32::from(!keys.is_empty()));
        let certificates =
            cx.tx.scan::<SigningCertificate>(&access_keys_of(cx.account, &KeyOwner::Root), None, 1)?;
        summary.insert("AccountSigningCertificatesPresent".to_owned(), i32::from(!certificates.is_empty()));
        let protected = multi_factor::is_enabled(cx.tx, cx.account, &KeyOwner::Root)?;
        summary.insert("AccountMFAEnabled".to_owned(), i32::from(protected));
        let password = cx.tx.has::<RootPassword>(&account)?;
        summary.insert("AccountPasswordPresent".to_owned(), i32::from(password));
        Ok(api::GetAccountSummaryResponse { summary_map: Some(summary) })
    }
}
