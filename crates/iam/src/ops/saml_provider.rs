//! SAML providers: CreateSAMLProvider, GetSAMLProvider, ListSAMLProviders, UpdateSAMLProvider, DeleteSAMLProvider,
//! TagSAMLProvider, UntagSAMLProvider, ListSAMLProviderTags.

use super::tag;
use crate::domain::names::Name;
use crate::domain::saml_provider::{AssertionEncryption, SamlMetadata, SamlProvider};
use crate::errors::{self, Fault};
use crate::limits::{self, TAGS_PER_RESOURCE};
use crate::operations::Handler;
use crate::paginate::Page;
use crate::saml::decryption_key::DecryptionKey;
use crate::saml::metadata::Metadata;
use crate::schema::{SAML_PROVIDERS, account_key, find_saml_provider, saml_provider_key};
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::value::Secret;
use store::Record;

/// Private keys of a provider: one in use, and one that takes its place (API reference, UpdateSAMLProvider).
const PRIVATE_KEYS_MAX: usize = 2;

impl Handler for api::CreateSAMLProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateSAMLProviderRequest,
    ) -> Result<api::CreateSAMLProviderResponse, Fault> {
        let name = Name::new(input.name)?;
        let tags = tag::given_exact(input.tags.unwrap_or_default())?;
        if cx.tx.has::<SamlProvider>(&saml_provider_key(cx.account, name.as_str()))? {
            return Err(errors::saml_provider_exists(name.as_str()).into());
        }
        cx.require_quota(limits::SAML_PROVIDERS_PER_ACCOUNT, SAML_PROVIDERS, &account_key(cx.account))?;
        let metadata = metadata(cx, &input.saml_metadata_document)?;
        let mut provider = SamlProvider::new(cx.account, name, metadata, cx.now, &mut cx.mint);
        provider.tags = tags;
        if let Some(pem) = &input.add_private_key {
            add_private_key(cx, &mut provider, pem)?;
        }
        set_encryption(&mut provider, input.assertion_encryption_mode)?;
        put_document(cx, &provider, &input.saml_metadata_document)?;
        cx.tx.put(&provider)?;
        let tags = tag::views_exact(&provider.tags);
        Ok(api::CreateSAMLProviderResponse {
            saml_provider_arn: Some(provider.arn().to_string()),
            tags: (!tags.is_empty()).then_some(tags),
        })
    }
}

impl Handler for api::GetSAMLProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetSAMLProviderRequest,
    ) -> Result<api::GetSAMLProviderResponse, Fault> {
        let provider = existing(cx, &input.saml_provider_arn)?;
        let damaged = || Fault::Broken(format!("the metadata of {} cannot be read", provider.arn()));
        let metadata = cx.tx.get::<SamlMetadata>(&provider.key())?.ok_or_else(damaged)?;
        let document = metadata.document().ok_or_else(damaged)?;
        let view = |key: &DecryptionKey| api::SAMLPrivateKey {
            key_id: Some(key.id.clone()),
            timestamp: Some(key.added.timestamp()),
        };
        let keys: Vec<_> = provider.decryption_keys.iter().map(view).collect();
        let tags = tag::views_exact(&provider.tags);
        Ok(api::GetSAMLProviderResponse {
            saml_provider_uuid: Some(provider.uuid),
            saml_metadata_document: Some(document),
            create_date: Some(provider.created.timestamp()),
            valid_until: Some(provider.valid_until.timestamp()),
            tags: (!tags.is_empty()).then_some(tags),
            assertion_encryption_mode: provider.encryption.map(|mode| match mode {
                AssertionEncryption::Required => api::AssertionEncryptionModeType::Required,
                AssertionEncryption::Allowed => api::AssertionEncryptionModeType::Allowed,
            }),
            private_key_list: (!keys.is_empty()).then_some(keys),
        })
    }
}

impl Handler for api::ListSAMLProviders {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::ListSAMLProvidersRequest,
    ) -> Result<api::ListSAMLProvidersResponse, Fault> {
        let providers = cx.tx.scan::<SamlProvider>(&account_key(cx.account), None, usize::MAX)?;
        let view = |provider: SamlProvider| api::SAMLProviderListEntry {
            arn: Some(provider.arn().to_string()),
            valid_until: Some(provider.valid_until.timestamp()),
            create_date: Some(provider.created.timestamp()),
        };
        Ok(api::ListSAMLProvidersResponse {
            saml_provider_list: Some(providers.into_iter().map(view).collect()),
        })
    }
}

impl Handler for api::UpdateSAMLProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateSAMLProviderRequest,
    ) -> Result<api::UpdateSAMLProviderResponse, Fault> {
        let mut provider = existing(cx, &input.saml_provider_arn)?;
        if let Some(document) = &input.saml_metadata_document {
            provider.take(metadata(cx, document)?, cx.now);
            put_document(cx, &provider, document)?;
        }
        if let Some(id) = &input.remove_private_key {
            let before = provider.decryption_keys.len();
            provider.decryption_keys.retain(|key| key.id != *id);
            if provider.decryption_keys.len() == before {
                return Err(errors::no_such_saml_private_key(id).into());
            }
        }
        if let Some(pem) = &input.add_private_key {
            add_private_key(cx, &mut provider, pem)?;
        }
        set_encryption(&mut provider, input.assertion_encryption_mode)?;
        cx.tx.put(&provider)?;
        Ok(api::UpdateSAMLProviderResponse { saml_provider_arn: Some(provider.arn().to_string()) })
    }
}

impl Handler for api::DeleteSAMLProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteSAMLProviderRequest,
    ) -> Result<api::DeleteSAMLProviderResponse, Fault> {
        let provider = existing(cx, &input.saml_provider_arn)?;
        cx.tx.delete::<SamlMetadata>(&provider.key())?;
        cx.tx.delete::<SamlProvider>(&provider.key())?;
        Ok(api::DeleteSAMLProviderResponse::default())
    }
}

impl Handler for api::TagSAMLProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::TagSAMLProviderRequest,
    ) -> Result<api::TagSAMLProviderResponse, Fault> {
        let given = tag::given_exact(input.tags)?;
        let mut provider = existing(cx, &input.saml_provider_arn)?;
        provider.tags.extend(given);
        if provider.tags.len() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&provider)?;
        Ok(api::TagSAMLProviderResponse::default())
    }
}

impl Handler for api::UntagSAMLProvider {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UntagSAMLProviderRequest,
    ) -> Result<api::UntagSAMLProviderResponse, Fault> {
        let mut provider = existing(cx, &input.saml_provider_arn)?;
        for key in &input.tag_keys {
            provider.tags.remove(key);
        }
        cx.tx.put(&provider)?;
        Ok(api::UntagSAMLProviderResponse::default())
    }
}

impl Handler for api::ListSAMLProviderTags {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListSAMLProviderTagsRequest,
    ) -> Result<api::ListSAMLProviderTagsResponse, Fault> {
        let provider = existing(cx, &input.saml_provider_arn)?;
        let page = Page::of("ListSAMLProviderTags", input.marker.as_deref(), input.max_items)?;
        let listed = tag::paged(&page, tag::views_exact(&provider.tags));
        Ok(api::ListSAMLProviderTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

fn existing(cx: &mut Cx<'_>, arn: &str) -> Result<SamlProvider, Fault> {
    let found = find_saml_provider(cx.tx, cx.account, arn)?;
    found.ok_or_else(|| errors::no_such_saml_provider(arn).into())
}

/// What a document says that still holds.
fn metadata(cx: &Cx<'_>, document: &str) -> Result<Metadata, Fault> {
    let metadata = Metadata::read(document).map_err(errors::saml_metadata_unreadable)?;
    match metadata.valid_until.is_some_and(|until| until <= cx.now) {
        true => Err(errors::saml_metadata_expired().into()),
        false => Ok(metadata),
    }
}

fn put_document(cx: &mut Cx<'_>, provider: &SamlProvider, document: &str) -> Result<(), Fault> {
    let packed = SamlMetadata::new(provider, document).ok_or_else(errors::saml_metadata_too_large)?;
    Ok(cx.tx.put(&packed)?)
}

fn add_private_key(cx: &mut Cx<'_>, provider: &mut SamlProvider, pem: &Secret) -> Result<(), Fault> {
    if provider.decryption_keys.len() >= PRIVATE_KEYS_MAX {
        return Err(errors::too_many_saml_private_keys(PRIVATE_KEYS_MAX).into());
    }
    let key = DecryptionKey::new(pem, &provider.uuid, cx.now, cx.master_key, &mut cx.mint);
    provider.decryption_keys.push(key.ok_or_else(errors::saml_private_key_invalid)?);
    Ok(())
}

/// Whoever has a key and says nothing allows encryption; without a key there is nothing to allow or require.
fn set_encryption(
    provider: &mut SamlProvider,
    asked: Option<api::AssertionEncryptionModeType>,
) -> Result<(), Fault> {
    let has_key = !provider.decryption_keys.is_empty();
    provider.encryption = match asked {
        Some(api::AssertionEncryptionModeType::Required) => Some(AssertionEncryption::Required),
        Some(_) => Some(AssertionEncryption::Allowed),
        None => provider.encryption.or(has_key.then_some(AssertionEncryption::Allowed)),
    };
    match (provider.encryption, has_key, asked) {
        (Some(AssertionEncryption::Required), false, _) | (_, false, Some(_)) => {
            Err(errors::saml_encryption_without_key().into())
        }
        (Some(AssertionEncryption::Allowed), false, None) => {
            provider.encryption = None;
            Ok(())
        }
        _ => Ok(()),
    }
}
