//! The account's alias: CreateAccountAlias, DeleteAccountAlias, ListAccountAliases.

use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{Account, account_key};
use crate::service::Cx;
use protocol::generated::iam as api;

/// An account has one alias at most (user guide, "Your AWS account ID and its alias").
const ALIASES_PER_ACCOUNT: usize = 1;

impl Handler for api::CreateAccountAlias {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateAccountAliasRequest,
    ) -> Result<api::CreateAccountAliasResponse, Fault> {
        let alias = input.account_alias;
        // It stands where account ids stand, and must not be taken for one.
        if alias.len() == 12 && alias.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(errors::alias_like_account_id().into());
        }
        let mut account = account(cx)?;
        if account.alias.as_ref() == Some(&alias) {
            return Err(errors::alias_exists(&alias).into());
        }
        account.alias = Some(alias);
        cx.tx.put(&account)?;
        Ok(api::CreateAccountAliasResponse::default())
    }
}

impl Handler for api::DeleteAccountAlias {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteAccountAliasRequest,
    ) -> Result<api::DeleteAccountAliasResponse, Fault> {
        let mut account = account(cx)?;
        if account.alias.as_ref() != Some(&input.account_alias) {
            return Err(errors::no_such_alias(&input.account_alias).into());
        }
        account.alias = None;
        cx.tx.put(&account)?;
        Ok(api::DeleteAccountAliasResponse::default())
    }
}

impl Handler for api::ListAccountAliases {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListAccountAliasesRequest,
    ) -> Result<api::ListAccountAliasesResponse, Fault> {
        let page = Page::of("ListAccountAliases", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::slice(&page, ALIASES_PER_ACCOUNT, account(cx)?.alias.into_iter().collect());
        Ok(api::ListAccountAliasesResponse {
            account_aliases: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

fn account(cx: &Cx<'_>) -> Result<Account, Fault> {
    let account = cx.tx.get::<Account>(&account_key(cx.account))?;
    account.ok_or_else(|| Fault::Broken("the caller's account has no record".to_owned()))
}
