//! May this caller do this? Turns the operation's row into resources and condition keys, asks the policy engine,
//! and words the denial.
//!
//! Fails closed: whatever cannot be resolved is checked against a resource that exists for nobody else.

mod account_properties;
mod assume;
mod credential;
mod delegation;
mod role_templates;

use crate::access::{
    Also, ConditionKey, DELEGATION_REQUEST, GROUP, INSTANCE_PROFILE, Kind, MFA, OIDC_PROVIDER, POLICY,
    PRINCIPAL, ROLE, SAML_PROVIDER, SERVER_CERTIFICATE, Target, USER,
};
use crate::call::{self, Memo};
use crate::denial;
use crate::domain::access_key::{AccessKey, KeyOwner};
use crate::domain::group::Group;
use crate::domain::instance_profile::InstanceProfile;
use crate::domain::managed_policy::CustomerPolicy;
use crate::domain::mfa_device::VirtualMfaDevice;
use crate::domain::names::{AccountId, Arn};
use crate::domain::oidc_provider::{Issuer, OidcProvider};
use crate::domain::organization::Standing;
use crate::domain::role::Role;
use crate::domain::saml_provider::SamlProvider;
use crate::domain::server_certificate::ServerCertificate;
use crate::domain::service_specific_credential::CredentialService;
use crate::domain::user::{Tags, User};
use crate::env::{Instant, Mint};
use crate::errors::{self, Fault};
use crate::managed_policies::find_own;
use crate::operations::Row;
use crate::principal::{Caller, Identity};
use crate::schema::{
    ACCESS_KEY_ID, USER_ID, find_mfa_device, find_oidc_provider, find_saml_provider, group_key,
    instance_profile_key, role_key, server_certificate_key,
};
use crate::service::{Cx, Facts, Service, header};
use crate::service_linked_roles::{self, ROLE_MANAGER};
use crate::{organizations, trust};
use policy::{Context, Decision, Policy, Request, Value};
use protocol::shape::{List, Shape, ValueRef};
use std::borrow::Cow;
use std::sync::Arc;
use store::Key;

/// What is asked for: an ARN for policies, AWS's words for people, and what is behind it.
struct Resource<'a> {
    arn: String,
    shown: Shown<'a>,
    user: Option<Arc<User>>,
    role: Option<Role>,
    instance_profile: Option<InstanceProfile>,
    policy: Option<CustomerPolicy>,
    mfa_device: Option<VirtualMfaDevice>,
    oidc_provider: Option<OidcProvider>,
    saml_provider: Option<SamlProvider>,
    server_certificate: Option<ServerCertificate>,
    /// The service of the credential that is meant.
    credential_service: Option<CredentialService>,
    /// The policy that the resource itself has.
    own_policy: Option<Arc<Policy>>,
}

/// How a denial names the resource. Written out for a denial only.
enum Shown<'a> {
    /// As its ARN.
    Arn,
    /// As its kind and name.
    Named(&'a str, Cow<'a, str>),
}

impl Resource<'_> {
    fn plain<'a>(arn: String) -> Resource<'a> {
        Resource {
            arn,
            shown: Shown::Arn,
            user: None,
            role: None,
            instance_profile: None,
            policy: None,
            mfa_device: None,
            oidc_provider: None,
            saml_provider: None,
            server_certificate: None,
            credential_service: None,
            own_policy: None,
        }
    }

    fn shown(&self, action: &str) -> Cow<'_, str> {
        match (action, &self.shown) {
            // Recorded so, and otherwise than for their kin.
            ("sts:GetAccessKeyInfo", _) => Cow::Borrowed(""),
            ("iam:TagRole", _) | (_, Shown::Arn) => Cow::Borrowed(&self.arn),
            (_, Shown::Named(kind, name)) => Cow::Owned(format!("{kind} {name}")),
        }
    }

    fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        let user = self.user.as_ref().map(|user| &user.tags);
        let folding = user.or(self.role.as_ref().map(|role| &role.tags));
        let exact = self.instance_profile.as_ref().map(|profile| &profile.tags);
        let exact = exact.or(self.policy.as_ref().map(|policy| &policy.tags));
        let exact = exact.or(self.mfa_device.as_ref().map(|device| &device.tags));
        let exact = exact.or(self.oidc_provider.as_ref().map(|provider| &provider.tags));
        let exact = exact.or(self.saml_provider.as_ref().map(|provider| &provider.tags));
        let exact = exact.or(self.server_certificate.as_ref().map(|certificate| &certificate.tags));
        let exact = exact.into_iter().flatten();
        let exact = exact.map(|(key, value)| (key.as_str(), value.as_str()));
        folding.into_iter().flat_map(Tags::iter).chain(exact)
    }

    fn boundary(&self) -> Option<&Arn> {
        let user = self.user.as_ref().and_then(|user| user.permissions_boundary.as_ref());
        user.or(self.role.as_ref().and_then(|role| role.permissions_boundary.as_ref()))
    }
}

/// Checks everything that the row asks for.
///
/// # Errors
/// `AccessDenied` with AWS's sentence and reason.
pub(crate) fn authorize(cx: &mut Cx<'_>, row: &Row, input: &dyn Shape) -> Result<(), Fault> {
    if matches!(row.target, Target::Unrestricted) {
        return Ok(());
    }
    if matches!(cx.caller.identity, Identity::Root) {
        return of_root(cx, row, input);
    }
    if let Target::Assumed(member) = row.target {
        return assume::authorize(cx, row, input, text(input, member).unwrap_or_default());
    }
    let mut resource = resolve(cx, row.target, input)?;
    if let Target::Existing(DELEGATION_REQUEST, member) | Target::ByArn(DELEGATION_REQUEST, member) =
        row.target
    {
        let id = text(input, member).and_then(|text| text.rsplit('/').next());
        resource.own_policy = delegation::policy(cx, row, id.unwrap_or_default())?;
    }
    if row.keys.contains(&ConditionKey::CredentialMeant) {
        resource.credential_service = credential::service(cx, &resource, input)?;
    }
    // Most callers have policies about nothing but themselves, and what nobody reads need not be written.
    if cx.caller.reads_request || organizations::may_control_resources(cx.settings, row.info.service) {
        let context = context(cx, row, input, &resource);
        permit(cx, row, input, &resource, &context)?;
    } else if let Err(refusal) = permit(cx, row, input, &resource, &cx.caller.context) {
        // Decided once more, so that what is told of the denial has everything in it.
        let context = context(cx, row, input, &resource);
        permit(cx, row, input, &resource, &context)?;
        return Err(refusal);
    }
    use Target::{Existing, OwnExistingOrAll, OwnOrExisting};
    if matches!(row.target, Existing(..) | OwnOrExisting(_) | OwnExistingOrAll(..)) {
        cx.resolved = resource.user;
    }
    Ok(())
}

/// Root is limited by nothing but its organization. That it assumes no role, the operation says.
fn of_root(cx: &mut Cx<'_>, row: &Row, input: &dyn Shape) -> Result<(), Fault> {
    let resources = organizations::may_control_resources(cx.settings, row.info.service);
    let is_bound = resources || cx.caller.policies.has_service_control();
    if !is_bound || matches!(row.target, Target::Assumed(_)) {
        return Ok(());
    }
    let resource = resolve(cx, row.target, input)?;
    permit(cx, row, input, &resource, &self::context(cx, row, input, &resource))
}

fn permit(
    cx: &mut Cx<'_>,
    row: &Row,
    input: &dyn Shape,
    resource: &Resource<'_>,
    context: &Context,
) -> Result<(), Fault> {
    let action = format!("{}:{}", row.info.service.signing_name(), row.info.name);
    if !matches!(row.target, Target::Further) {
        check(cx, &action, resource, context)?;
    }
    for also in row.also {
        match *also {
            Also::TagOnCreate(action) if list(input, "Tags").is_some_and(|tags| tags.count() > 0) => {
                check(cx, action, resource, context)?;
            }
            Also::NewName(kind, path, name) if text(input, path).is_some() || text(input, name).is_some() => {
                check(cx, &action, &renamed(cx, kind, input, resource, (path, name)), context)?;
            }
            Also::PassRole(member) => {
                let role = existing(cx, ROLE, text(input, member).unwrap_or_default())?;
                let role = Resource { shown: Shown::Arn, ..role };
                // The tags that count are the role's, not those of what it is passed to.
                let mut context = self::context(cx, row, input, &role);
                context.insert("iam:PassedToService", "ec2.amazonaws.com");
                check(cx, "iam:PassRole", &role, &context)?;
            }
            Also::RoleManager if account_properties::are_to_enable_role_manager(input) => {
                let role = arn(cx, ROLE, &service_linked_roles::place(ROLE_MANAGER, None), "");
                let mut context = self::context(cx, row, input, resource);
                context.insert("iam:AWSServiceName", ROLE_MANAGER);
                check(cx, "iam:CreateServiceLinkedRole", &Resource::plain(role), &context)?;
            }
            Also::TemplatedRole(member) => {
                let template = text(input, member).unwrap_or_default();
                for (action, role, policy) in role_templates::needed(cx, template, input)? {
                    let mut context = self::context(cx, row, input, resource);
                    insert_some(&mut context, "iam:PolicyARN", policy.map(str::to_owned));
                    check(cx, action, &Resource::plain(role), &context)?;
                }
            }
            Also::TagOnCreate(_) | Also::NewName(..) | Also::RoleManager => {}
        }
    }
    Ok(())
}

/// Checks an action that has no row and no resource.
///
/// # Errors
/// `AccessDenied`, as [`authorize`].
pub(crate) fn beyond_the_table(
    service: &Service,
    (caller, action): (&Caller, &str),
    request: &call::Request<'_>,
    region: &str,
    memo: &mut Memo,
) -> Result<(), Fault> {
    if matches!(caller.identity, Identity::Root) && !caller.policies.has_service_control() {
        return Ok(());
    }
    let mut context = Context::over(Arc::clone(&caller.context));
    let (agent, referer) = (header(request, "user-agent"), header(request, "referer"));
    let facts = Facts { peer: request.peer, secure: request.secure, region, user_agent: agent, referer };
    insert_facts(&mut context, &facts, request.now);
    let resource = Resource::plain("*".to_owned());
    let asked = question(caller, action, &resource, &context);
    let decision = policy::evaluate(&asked, &caller.policies);
    if decision.is_allowed() {
        return Ok(());
    }
    if let Some(entry) = &mut memo.entry {
        let mint = &mut Mint::new(request.entropy.clone());
        denial::note_in(entry, caller.into(), (&asked, &caller.policies), &service.master_key, mint);
    }
    Err(denied(caller, &resource, action, &decision))
}

fn check(cx: &mut Cx<'_>, action: &str, resource: &Resource<'_>, context: &Context) -> Result<(), Fault> {
    let caller = cx.caller;
    let asked = question(caller, action, resource, context);
    let owner = policy::Arn::parse(&resource.arn).map(|arn| arn.account).filter(|owner| !owner.is_empty());
    let owner = owner.unwrap_or(cx.account.as_str());
    let service = action.split_once(':').map_or(action, |(service, _)| service);
    let control = organizations::resource_control(cx.settings, owner, service);
    let policies = if resource.own_policy.is_none() && control.is_empty() {
        Cow::Borrowed(&caller.policies)
    } else {
        let policies = caller.policies.clone().with_resource(resource.own_policy.clone());
        Cow::Owned(policies.with_resource_control(control))
    };
    let decision = policy::evaluate(&asked, &policies);
    if decision.is_allowed() {
        return Ok(());
    }
    denial::note(cx, &asked, &policies);
    Err(denied(caller, resource, action, &decision))
}

fn question<'a>(
    caller: &'a Caller,
    action: &'a str,
    resource: &'a Resource<'_>,
    context: &'a Context,
) -> Request<'a> {
    let account = (resource.arn != "*").then_some(caller.account.as_str());
    Request {
        principal: &caller.principal,
        action,
        resource: &resource.arn,
        resource_account: account,
        context,
    }
}

fn denied(caller: &Caller, resource: &Resource<'_>, action: &str, decision: &Decision) -> Fault {
    let reason = decision.reason(action);
    errors::access_denied(caller.arn.as_str(), action, &resource.shown(action), reason.as_deref()).into()
}

fn resolve<'a>(cx: &mut Cx<'_>, target: Target, input: &'a dyn Shape) -> Result<Resource<'a>, Fault> {
    let plain = Resource::plain;
    let named = |kind, name| Shown::Named(kind, Cow::Borrowed(name));
    Ok(match target {
        Target::Unrestricted | Target::Further | Target::Account | Target::Assumed(_) => {
            plain("*".to_owned())
        }
        Target::Listing(kind) => {
            let prefix = text(input, "PathPrefix").unwrap_or("/");
            let resource = plain(arn(cx, kind, prefix, ""));
            if kind == POLICY {
                Resource { shown: named("policy path", prefix), ..resource }
            } else {
                resource
            }
        }
        Target::Unnamed(kind) => plain(arn(cx, kind, "/", "*")),
        Target::New(kind, member) => {
            let name = text(input, member).unwrap_or_default();
            // An issuer that is none is refused as soon as it is looked at.
            let issuer = (kind == OIDC_PROVIDER)
                .then(|| Issuer::parse(name, cx.settings.loopback_issuers).ok())
                .flatten();
            if let Some(issuer) = issuer {
                return Ok(plain(issuer.arn(cx.account).into()));
            }
            let resource = plain(arn(cx, kind, text(input, "Path").unwrap_or("/"), name));
            if kind == POLICY { Resource { shown: named("policy", name), ..resource } } else { resource }
        }
        Target::Existing(kind, member) => existing(cx, kind, text(input, member).unwrap_or_default())?,
        Target::OwnExistingOrAll(_, all) if flag(input, all) => plain(arn(cx, USER, "/", "")),
        Target::OwnOrExisting(member) | Target::OwnExistingOrAll(member, _) => {
            match (text(input, member), &cx.caller.identity) {
                (Some(name), _) => existing(cx, USER, name)?,
                (None, Identity::User(user)) => of_user(user),
                (None, _) => plain(cx.caller.arn.to_string()),
            }
        }
        Target::Caller => match &cx.caller.identity {
            Identity::User(user) => of_user(user),
            _ => plain(cx.caller.arn.to_string()),
        },
        Target::RootUser(member) => plain(root_arn(text(input, member).unwrap_or_default())),
        Target::KeyOwner(member) => key_owner(cx, text(input, member).unwrap_or_default())?,
        Target::ByArn(kind, member) => {
            let arn = text(input, member).unwrap_or_default();
            let shown = if kind == POLICY { named("policy", arn) } else { Shown::Arn };
            let user = if kind == PRINCIPAL { user_by_arn(cx, arn)? } else { None };
            let role = if kind == PRINCIPAL { trust::role_by_arn(cx.tx, cx.account, arn)? } else { None };
            let policy = if kind == POLICY { find_own(cx.tx, cx.account, arn)? } else { None };
            let mfa_device = if kind == MFA { find_mfa_device(cx.tx, cx.account, arn)? } else { None };
            let oidc_provider =
                if kind == OIDC_PROVIDER { find_oidc_provider(cx.tx, cx.account, arn)? } else { None };
            let saml_provider =
                if kind == SAML_PROVIDER { find_saml_provider(cx.tx, cx.account, arn)? } else { None };
            let plain = Resource::plain(arn.to_owned());
            Resource { shown, user, role, policy, mfa_device, oidc_provider, saml_provider, ..plain }
        }
        Target::ServiceLinkedRole(member) => {
            let service = text(input, member).unwrap_or_default();
            let place = service_linked_roles::place(service, text(input, "CustomSuffix"));
            plain(arn(cx, ROLE, &place, ""))
        }
        Target::DeletedRole(member) => {
            let place = service_linked_roles::deleted(text(input, member).unwrap_or_default());
            plain(arn(cx, ROLE, place.unwrap_or("/*"), ""))
        }
    })
}

fn arn(cx: &Cx<'_>, kind: Kind, path: &str, name: &str) -> String {
    format!("arn:aws:{}::{}:{}{path}{name}", kind.service, cx.account, kind.word)
}

/// What exists is checked under its path; what does not, under none, so that who may see only a path
/// learns nothing of what is outside it.
fn existing<'a>(cx: &mut Cx<'_>, kind: Kind, name: &'a str) -> Result<Resource<'a>, Fault> {
    let shown = Shown::Named(kind.shown, Cow::Borrowed(name));
    let user = if kind == USER { cx.find_user(name)? } else { None };
    let group = if kind == GROUP { cx.tx.get::<Group>(&group_key(cx.account, name))? } else { None };
    let role = if kind == ROLE { cx.tx.get::<Role>(&role_key(cx.account, name))? } else { None };
    let instance_profile = match kind {
        INSTANCE_PROFILE => cx.tx.get::<InstanceProfile>(&instance_profile_key(cx.account, name))?,
        _ => None,
    };
    let server_certificate = match kind {
        SERVER_CERTIFICATE => cx.tx.get::<ServerCertificate>(&server_certificate_key(cx.account, name))?,
        _ => None,
    };
    let found = user.as_deref().map(User::arn).or(group.as_ref().map(Group::arn));
    let found = found.or(role.as_ref().map(Role::arn));
    let found = found.or(instance_profile.as_ref().map(InstanceProfile::arn));
    let found = found.or(server_certificate.as_ref().map(ServerCertificate::arn));
    let arn = found.map_or_else(|| arn(cx, kind, "/", name), String::from);
    Ok(Resource { shown, user, role, instance_profile, server_certificate, ..Resource::plain(arn) })
}

/// The ARN of a root user who is named by it or by the number of the account.
fn root_arn(named: &str) -> String {
    match AccountId::new(named) {
        Ok(account) => Arn::root(&account).into(),
        Err(_) => named.to_owned(),
    }
}

fn of_user<'a>(user: &Arc<User>) -> Resource<'a> {
    let shown = Shown::Named(USER.shown, Cow::Owned(user.name.to_string()));
    Resource { shown, user: Some(Arc::clone(user)), ..Resource::plain(user.arn().into()) }
}

fn key_owner<'a>(cx: &mut Cx<'_>, id: &'a str) -> Result<Resource<'a>, Fault> {
    let shown = Shown::Named("access key", Cow::Borrowed(id));
    let key = cx.tx.by_index::<AccessKey>(ACCESS_KEY_ID, &Key::new().text(id))?;
    let key = key.filter(|key| key.account == *cx.account);
    let user = match key.as_ref().map(|key| &key.owner) {
        Some(KeyOwner::User(id)) => {
            cx.tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?.map(Arc::new)
        }
        Some(KeyOwner::Root) | None => None,
    };
    let arn = match (&user, key) {
        (Some(user), _) => user.arn().into(),
        (None, Some(_)) => Arn::root(cx.account).into(),
        (None, None) => arn(cx, USER, "/", id),
    };
    Ok(Resource { shown, user, ..Resource::plain(arn) })
}

fn user_by_arn(cx: &mut Cx<'_>, arn: &str) -> Result<Option<Arc<User>>, Fault> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let user = cx.find_user(name)?;
    Ok(user.filter(|user| user.arn().as_str() == arn))
}

/// What a renamed or moved entity becomes.
fn renamed<'a>(
    cx: &Cx<'_>,
    kind: Kind,
    input: &'a dyn Shape,
    old: &'a Resource<'_>,
    (path_member, name_member): (&str, &str),
) -> Resource<'a> {
    let root = arn(cx, kind, "", "");
    let place = old.arn.strip_prefix(&root).unwrap_or("/");
    let (old_path, old_name) = place.split_at(place.rfind('/').map_or(0, |slash| slash + 1));
    let name = text(input, name_member).unwrap_or(old_name);
    let arn = arn(cx, kind, text(input, path_member).unwrap_or(old_path), name);
    let shown = Shown::Named(kind.shown, Cow::Borrowed(name));
    Resource { shown, user: old.user.clone(), ..Resource::plain(arn) }
}

/// The condition keys of the request (IAM user guide, "AWS global condition context keys"; service authorization
/// reference, "Condition keys for AWS IAM").
fn context(cx: &Cx<'_>, row: &Row, input: &dyn Shape, resource: &Resource<'_>) -> Context {
    let mut context = Context::over(Arc::clone(&cx.caller.context));
    insert_facts(&mut context, &cx.facts, cx.now);
    if let Some(session) = cx.caller.session.as_ref().filter(|session| session.multi_factor) {
        let age = cx.now.epoch_seconds() - session.issued.epoch_seconds();
        context.insert("aws:MultiFactorAuthAge", age.to_string());
    }
    if resource.arn != "*" {
        let owner = match row.target {
            Target::RootUser(_) => policy::Arn::parse(&resource.arn).map(|arn| arn.account.to_owned()),
            _ => None,
        };
        context.insert("aws:ResourceAccount", owner.unwrap_or_else(|| cx.account.to_string()));
    }
    let organization = cx.settings.organization.as_ref();
    let organization =
        organization.filter(|organization| organization.standing(cx.account) != Standing::Outside);
    if let Some(organization) = organization {
        context.insert("aws:PrincipalOrgID", organization.id.clone());
        // A resource of another account is another member, or none that anything is done to.
        if resource.arn != "*" && !matches!(row.target, Target::RootUser(_)) {
            context.insert("aws:ResourceOrgID", organization.id.clone());
        }
    }
    for (key, value) in resource.tags() {
        context.insert(format!("aws:ResourceTag/{key}"), value.to_owned());
        context.insert(format!("iam:ResourceTag/{key}"), value.to_owned());
    }
    if let Some(step) = cx.security_key {
        context.insert("iam:RegisterSecurityKey", step.state());
    }
    for key in row.keys {
        insert(&mut context, *key, row.target, input, resource);
    }
    context
}

pub(crate) fn insert_facts(context: &mut Context, facts: &Facts<'_>, now: Instant) {
    context.insert("aws:CurrentTime", now.timestamp().to_string());
    context.insert("aws:EpochTime", now.epoch_seconds().to_string());
    context.insert("aws:SecureTransport", facts.secure);
    context.insert("aws:SourceIp", facts.peer.to_string());
    context.insert("aws:RequestedRegion", facts.region.to_owned());
    if let Some(agent) = facts.user_agent {
        context.insert("aws:UserAgent", agent.to_owned());
    }
    if let Some(referer) = facts.referer {
        context.insert("aws:referer", referer.to_owned());
    }
}

fn insert(
    context: &mut Context,
    key: ConditionKey,
    target: Target,
    input: &dyn Shape,
    resource: &Resource<'_>,
) {
    let from_input = |member: &str| text(input, member).map(str::to_owned);
    match key {
        ConditionKey::RequestTags => {
            let Some(tags) = list(input, "Tags") else { return };
            let created = matches!(target, Target::New(..));
            let mut keys = Vec::new();
            for index in 0..tags.count() {
                let Some(ValueRef::Structure(tag)) = tags.item(index) else { continue };
                let (Some(key), value) = (text(tag, "Key"), text(tag, "Value").unwrap_or_default()) else {
                    continue;
                };
                context.insert(format!("aws:RequestTag/{key}"), value.to_owned());
                if created {
                    context.insert(format!("aws:ResourceTag/{key}"), value.to_owned());
                }
                keys.push(key.to_owned());
            }
            context.insert("aws:TagKeys", keys);
        }
        ConditionKey::TagKeys => insert_some(context, "aws:TagKeys", texts(input, "TagKeys")),
        ConditionKey::PolicyArn => insert_some(context, "iam:PolicyARN", from_input("PolicyArn")),
        ConditionKey::BoundaryPassed => {
            insert_some(context, "iam:PermissionsBoundary", from_input("PermissionsBoundary"));
        }
        ConditionKey::BoundaryAttached => {
            insert_some(context, "iam:PermissionsBoundary", resource.boundary().map(Arn::to_string));
        }
        ConditionKey::AwsServiceName => {
            insert_some(context, "iam:AWSServiceName", from_input("AWSServiceName"))
        }
        ConditionKey::RoleSession => assume::insert(context, input),
        ConditionKey::Delegation => delegation::insert(context, input),
        ConditionKey::DelegationOwner => {
            insert_some(context, "iam:DelegationRequestOwner", from_input("OwnerId"));
        }
        ConditionKey::OrganizationsPolicyId => {
            let id = from_input("OrganizationsPolicyId");
            insert_some(context, "iam:OrganizationsPolicyId", id);
        }
        ConditionKey::AccountPropertyNamespaces => {
            context.insert("iam:AccountPropertyNamespaces", account_properties::namespaces(input));
        }
        ConditionKey::CredentialMade => credential::insert(context, input),
        ConditionKey::CredentialMeant => {
            let service = resource.credential_service.map(|service| service.name().to_owned());
            insert_some(context, "iam:ServiceSpecificCredentialServiceName", service);
        }
        ConditionKey::RoleTemplateArn => {
            insert_some(context, "iam:RoleTemplateARN", from_input("TemplateArn"));
        }
        ConditionKey::WebIdentityToken => assume::insert_token(context, input),
        ConditionKey::TaskPolicyArn => {
            let position = input.info().position("TaskPolicyArn");
            if let Some(ValueRef::Structure(policy)) = position.and_then(|position| input.get(position)) {
                insert_some(context, "sts:TaskPolicyArn", text(policy, "arn").map(str::to_owned));
            }
        }
    }
}

fn insert_some(context: &mut Context, key: &'static str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        context.insert(key, value);
    }
}

/// The text in the member called `name`, if there is such a member and it is present.
fn text<'a>(shape: &'a dyn Shape, name: &str) -> Option<&'a str> {
    match shape.get(shape.info().position(name)?)? {
        ValueRef::String(text) => Some(text),
        _ => None,
    }
}

/// Whether the member called `name` is present and true.
fn flag(shape: &dyn Shape, name: &str) -> bool {
    let position = shape.info().position(name);
    matches!(position.and_then(|position| shape.get(position)), Some(ValueRef::Boolean(true)))
}

/// The texts in the list called `name`, if it is present.
fn texts(shape: &dyn Shape, name: &str) -> Option<Vec<String>> {
    let list = list(shape, name)?;
    let item = |index| match list.item(index) {
        Some(ValueRef::String(text)) => Some(text.to_owned()),
        _ => None,
    };
    Some((0..list.count()).filter_map(item).collect())
}

fn list<'a>(shape: &'a dyn Shape, name: &str) -> Option<&'a dyn List> {
    match shape.get(shape.info().position(name)?)? {
        ValueRef::List(list) => Some(list),
        _ => None,
    }
}
