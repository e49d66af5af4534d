//! Settings of the account: its password policy.

use crate::domain::password_policy::PasswordPolicy;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::schema::account_key;
use crate::service::Cx;
use protocol::generated::iam as api;

/// The shortest password that a custom policy can ask for, and asks for unless told otherwise
/// (API reference, UpdateAccountPasswordPolicy).
const MINIMUM_LENGTH_DEFAULT: u32 = 6;

impl Handler for api::UpdateAccountPasswordPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateAccountPasswordPolicyRequest,
    ) -> Result<api::UpdateAccountPasswordPolicyResponse, Fault> {
        let count = |value: Option<i32>| value.and_then(|value| u32::try_from(value).ok());
        let policy = PasswordPolicy {
            account: cx.account.clone(),
            minimum_length: count(input.minimum_password_length).unwrap_or(MINIMUM_LENGTH_DEFAULT),
            require_uppercase: input.require_uppercase_characters.unwrap_or(false),
            require_lowercase: input.require_lowercase_characters.unwrap_or(false),
            require_numbers: input.require_numbers.unwrap_or(false),
            require_symbols: input.require_symbols.unwrap_or(false),
            allow_users_to_change: input.allow_users_to_change_password.unwrap_or(false),
            max_age_days: count(input.max_password_age),
            reuse_prevention: count(input.password_reuse_prevention),
            hard_expiry: input.hard_expiry.unwrap_or(false),
        };
        cx.tx.put(&policy)?;
        Ok(api::UpdateAccountPasswordPolicyResponse::default())
    }
}

impl Handler for api::GetAccountPasswordPolicy {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetAccountPasswordPolicyRequest,
    ) -> Result<api::GetAccountPasswordPolicyResponse, Fault> {
        let policy = existing_policy(cx)?;
        let number = |value: u32| i32::try_from(value).ok();
        Ok(api::GetAccountPasswordPolicyResponse {
            password_policy: api::PasswordPolicy {
                minimum_password_length: number(policy.minimum_length),
                require_symbols: Some(policy.require_symbols),
                require_numbers: Some(policy.require_numbers),
                require_uppercase_characters: Some(policy.require_uppercase),
                require_lowercase_characters: Some(policy.require_lowercase),
                allow_users_to_change_password: Some(policy.allow_users_to_change),
                expire_passwords: Some(policy.max_age_days.is_some()),
                max_password_age: policy.max_age_days.and_then(number),
                password_reuse_prevention: policy.reuse_prevention.and_then(number),
                hard_expiry: policy.hard_expiry.then_some(true),
            },
        })
    }
}

impl Handler for api::DeleteAccountPasswordPolicy {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::DeleteAccountPasswordPolicyRequest,
    ) -> Result<api::DeleteAccountPasswordPolicyResponse, Fault> {
        existing_policy(cx)?;
        cx.tx.delete::<PasswordPolicy>(&account_key(cx.account))?;
        Ok(api::DeleteAccountPasswordPolicyResponse::default())
    }
}

fn existing_policy(cx: &mut Cx<'_>) -> Result<PasswordPolicy, Fault> {
    let policy = cx.tx.get::<PasswordPolicy>(&account_key(cx.account))?;
    policy.ok_or_else(|| errors::no_such_password_policy(cx.account.as_str()).into())
}
