//! What an account has switched on for its organization.

use crate::domain::organization::Feature;
use crate::errors::Fault;
use crate::operations::Handler;
use crate::organizations;
use crate::service::Cx;
use protocol::generated::iam as api;

/// The id of the organization, and what is on in it.
type Features = (Option<String>, Option<Vec<api::FeatureType>>);

impl Handler for api::EnableOrganizationsRootCredentialsManagement {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::EnableOrganizationsRootCredentialsManagementRequest,
    ) -> Result<api::EnableOrganizationsRootCredentialsManagementResponse, Fault> {
        let (organization_id, enabled_features) = switch(cx, Feature::RootCredentialsManagement, true)?;
        Ok(api::EnableOrganizationsRootCredentialsManagementResponse { organization_id, enabled_features })
    }
}

impl Handler for api::DisableOrganizationsRootCredentialsManagement {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::DisableOrganizationsRootCredentialsManagementRequest,
    ) -> Result<api::DisableOrganizationsRootCredentialsManagementResponse, Fault> {
        let (organization_id, enabled_features) = switch(cx, Feature::RootCredentialsManagement, false)?;
        Ok(api::DisableOrganizationsRootCredentialsManagementResponse { organization_id, enabled_features })
    }
}

impl Handler for api::EnableOrganizationsRootSessions {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::EnableOrganizationsRootSessionsRequest,
    ) -> Result<api::EnableOrganizationsRootSessionsResponse, Fault> {
        let (organization_id, enabled_features) = switch(cx, Feature::RootSessions, true)?;
        Ok(api::EnableOrganizationsRootSessionsResponse { organization_id, enabled_features })
    }
}

impl Handler for api::DisableOrganizationsRootSessions {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::DisableOrganizationsRootSessionsRequest,
    ) -> Result<api::DisableOrganizationsRootSessionsResponse, Fault> {
        let (organization_id, enabled_features) = switch(cx, Feature::RootSessions, false)?;
        Ok(api::DisableOrganizationsRootSessionsResponse { organization_id, enabled_features })
    }
}

impl Handler for api::ListOrganizationsFeatures {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::ListOrganizationsFeaturesRequest,
    ) -> Result<api::ListOrganizationsFeaturesResponse, Fault> {
        let organization = organizations::administered(cx.settings, cx.account)?;
        let enabled = organizations::features(cx.tx, organization, cx.account)?.enabled;
        Ok(api::ListOrganizationsFeaturesResponse {
            organization_id: Some(organization.id.clone()),
            enabled_features: Some(enabled.into_iter().map(wire).collect()),
        })
    }
}

/// Switches a feature on or off. What is so already stays so.
fn switch(cx: &mut Cx<'_>, feature: Feature, on: bool) -> Result<Features, Fault> {
    let organization = organizations::administered(cx.settings, cx.account)?;
    let mut features = organizations::features(cx.tx, organization, cx.account)?;
    let changed = if on { features.enabled.insert(feature) } else { features.enabled.remove(&feature) };
    if changed {
        features.root_sessions_ended += u64::from(!on && feature == Feature::RootSessions);
        cx.tx.put(&features)?;
    }
    Ok((Some(features.organization), Some(features.enabled.into_iter().map(wire).collect())))
}

fn wire(feature: Feature) -> api::FeatureType {
    match feature {
        Feature::RootCredentialsManagement => api::FeatureType::RootCredentialsManagement,
        Feature::RootSessions => api::FeatureType::RootSessions,
    }
}
