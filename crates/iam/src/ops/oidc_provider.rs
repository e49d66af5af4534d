//! OpenID Connect providers: CreateOpenIDConnectProvider, GetOpenIDConnectProvider, ListOpenIDConnectProviders,
//! DeleteOpenIDConnectProvider, AddClientIDToOpenIDConnectProvider, RemoveClientIDFromOpenIDConnectProvider,
//! UpdateOpenIDConnectProviderThumbprint, TagOpenIDConnectProvider, UntagOpenIDConnectProvider,
//! ListOpenIDConnectProviderTags.
//!
//! Nothing is fetched here: who registers an issuer need not be able to reach it, nor be able to have us reach it.

use super::tag;
use crate::domain::oidc_provider::{Issuer, OidcProvider, Thumbprint};
use crate::errors::{self, Fault};
use crate::limits::{self, TAGS_PER_RESOURCE};
use crate::operations::Handler;
use crate::paginate::Page;
use crate::schema::{OIDC_PROVIDERS, account_key, find_oidc_provider, oidc_provider_key};
use crate::service::Cx;
use policy::Arn;
use protocol::generated::iam as api;
use store::Record;

/// Thumbprints of one provider (API reference, `ThumbprintList`).
const THUMBPRINTS_MAX: usize = 5;

impl Handler for api::CreateOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateOpenIDConnectProviderRequest,
    ) -> Result<api::CreateOpenIDConnectProviderResponse, Fault> {
        let issuer = Issuer::parse(&input.url, cx.settings.loopback_issuers).map_err(errors::no_issuer)?;
        let tags = tag::given_exact(input.tags.unwrap_or_default())?;
        let thumbprints = thumbprints(input.thumbprint_list.unwrap_or_default())?;
        if cx.tx.has::<OidcProvider>(&oidc_provider_key(cx.account, issuer.place()))? {
            return Err(errors::oidc_provider_exists(&input.url).into());
        }
        cx.require_quota(limits::OIDC_PROVIDERS_PER_ACCOUNT, OIDC_PROVIDERS, &account_key(cx.account))?;
        let mut provider = OidcProvider {
            account: cx.account.clone(),
            issuer,
            created: cx.now,
            client_ids: Vec::new(),
            thumbprints,
            tags,
        };
        for client_id in input.client_id_list.unwrap_or_default() {
            add_client_id(cx, &mut provider, client_id)?;
        }
        cx.tx.put(&provider)?;
        let tags = tag::views_exact(&provider.tags);
        Ok(api::CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(provider.arn().into()),
            tags: (!tags.is_empty()).then_some(tags),
        })
    }
}

impl Handler for api::GetOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetOpenIDConnectProviderRequest,
    ) -> Result<api::GetOpenIDConnectProviderResponse, Fault> {
        let arn = input.open_id_connect_provider_arn;
        let provider = find(cx, &arn)?.ok_or_else(|| errors::oidc_provider_not_found(&arn))?;
        Ok(api::GetOpenIDConnectProviderResponse {
            url: Some(provider.issuer.place().to_owned()),
            thumbprint_list: Some(
                provider.thumbprints.iter().map(|thumbprint| thumbprint.as_str().to_owned()).collect(),
            ),
            create_date: Some(provider.created.timestamp()),
            tags: Some(tag::views_exact(&provider.tags)),
            client_id_list: Some(provider.client_ids),
        })
    }
}

impl Handler for api::ListOpenIDConnectProviders {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::ListOpenIDConnectProvidersRequest,
    ) -> Result<api::ListOpenIDConnectProvidersResponse, Fault> {
        let providers = cx.tx.scan::<OidcProvider>(&account_key(cx.account), None, usize::MAX)?;
        let entry = |provider: &OidcProvider| api::OpenIDConnectProviderListEntry {
            arn: Some(provider.arn().into()),
        };
        Ok(api::ListOpenIDConnectProvidersResponse {
            open_id_connect_provider_list: Some(providers.iter().map(entry).collect()),
        })
    }
}

impl Handler for api::DeleteOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteOpenIDConnectProviderRequest,
    ) -> Result<api::DeleteOpenIDConnectProviderResponse, Fault> {
        let provider = existing(cx, &input.open_id_connect_provider_arn)?;
        cx.tx.delete::<OidcProvider>(&provider.key())?;
        Ok(api::DeleteOpenIDConnectProviderResponse::default())
    }
}

impl Handler for api::AddClientIDToOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AddClientIDToOpenIDConnectProviderRequest,
    ) -> Result<api::AddClientIDToOpenIDConnectProviderResponse, Fault> {
        let mut provider = existing(cx, &input.open_id_connect_provider_arn)?;
        if add_client_id(cx, &mut provider, input.client_id)? {
            cx.tx.put(&provider)?;
        }
        Ok(api::AddClientIDToOpenIDConnectProviderResponse::default())
    }
}

impl Handler for api::RemoveClientIDFromOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> Result<api::RemoveClientIDFromOpenIDConnectProviderResponse, Fault> {
        let mut provider = existing(cx, &input.open_id_connect_provider_arn)?;
        let before = provider.client_ids.len();
        provider.client_ids.retain(|client_id| *client_id != input.client_id);
        if provider.client_ids.len() < before {
            cx.tx.put(&provider)?;
        }
        Ok(api::RemoveClientIDFromOpenIDConnectProviderResponse::default())
    }
}

impl Handler for api::UpdateOpenIDConnectProviderThumbprint {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateOpenIDConnectProviderThumbprintRequest,
    ) -> Result<api::UpdateOpenIDConnectProviderThumbprintResponse, Fault> {
        let thumbprints = thumbprints(input.thumbprint_list)?;
        if thumbprints.is_empty() {
            return Err(errors::no_thumbprints().into());
        }
        let mut provider = existing(cx, &input.open_id_connect_provider_arn)?;
        provider.thumbprints = thumbprints;
        cx.tx.put(&provider)?;
        Ok(api::UpdateOpenIDConnectProviderThumbprintResponse::default())
    }
}

impl Handler for api::TagOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::TagOpenIDConnectProviderRequest,
    ) -> Result<api::TagOpenIDConnectProviderResponse, Fault> {
        let given = tag::given_exact(input.tags)?;
        let mut provider = existing(cx, &input.open_id_connect_provider_arn)?;
        provider.tags.extend(given);
        if provider.tags.len() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&provider)?;
        Ok(api::TagOpenIDConnectProviderResponse::default())
    }
}

impl Handler for api::UntagOpenIDConnectProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UntagOpenIDConnectProviderRequest,
    ) -> Result<api::UntagOpenIDConnectProviderResponse, Fault> {
        let mut provider = existing(cx, &input.open_id_connect_provider_arn)?;
        let before = provider.tags.len();
        provider.tags.retain(|key, _| !input.tag_keys.contains(key));
        if provider.tags.len() < before {
            cx.tx.put(&provider)?;
        }
        Ok(api::UntagOpenIDConnectProviderResponse::default())
    }
}

impl Handler for api::ListOpenIDConnectProviderTags {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListOpenIDConnectProviderTagsRequest,
    ) -> Result<api::ListOpenIDConnectProviderTagsResponse, Fault> {
        let provider = existing(cx, &input.open_id_connect_provider_arn)?;
        let page = Page::of("ListOpenIDConnectProviderTags", input.marker.as_deref(), input.max_items)?;
        let listed = tag::paged(&page, tag::views_exact(&provider.tags));
        Ok(api::ListOpenIDConnectProviderTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

fn existing(cx: &Cx<'_>, arn: &str) -> Result<OidcProvider, Fault> {
    find(cx, arn)?.ok_or_else(|| errors::no_such_oidc_provider(arn).into())
}

fn find(cx: &Cx<'_>, arn: &str) -> Result<Option<OidcProvider>, Fault> {
    let parsed = Arn::parse(arn).ok_or_else(errors::unparseable_arn)?;
    if parsed.service != "iam" || !parsed.resource.starts_with("oidc-provider/") {
        return Err(errors::resource_type_invalid().into());
    }
    if parsed.account != cx.account.as_str() {
        return Err(errors::oidc_provider_of_others(cx.caller.arn.as_str(), arn).into());
    }
    Ok(find_oidc_provider(cx.tx, cx.account, arn)?)
}

/// Adds a client id; says whether it is new.
fn add_client_id(cx: &Cx<'_>, provider: &mut OidcProvider, client_id: String) -> Result<bool, Fault> {
    if provider.client_ids.contains(&client_id) {
        return Ok(false);
    }
    let limit = cx.settings.quotas.get(limits::CLIENT_IDS_PER_OIDC_PROVIDER);
    if provider.client_ids.len() as u64 >= limit {
        return Err(errors::quota_exceeded(limits::CLIENT_IDS_PER_OIDC_PROVIDER, limit).into());
    }
    provider.client_ids.push(client_id);
    Ok(true)
}

fn thumbprints(given: Vec<String>) -> Result<Vec<Thumbprint>, Fault> {
    if given.len() > THUMBPRINTS_MAX {
        return Err(errors::too_many_thumbprints(THUMBPRINTS_MAX).into());
    }
    let mut thumbprints = Vec::new();
    for text in &given {
        let thumbprint = Thumbprint::new(text).ok_or_else(errors::thumbprint_invalid)?;
        if !thumbprints.contains(&thumbprint) {
            thumbprints.push(thumbprint);
        }
    }
    Ok(thumbprints)
}
