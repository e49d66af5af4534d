//! Pages stay what they are while others write: whoever reads a list page by page sees each entry that was there from
//! the first page to the last, once.

use crate::harness::World;
use iam::limits::Quotas;
use iam::operations;
use protocol::Service as Api;
use std::collections::BTreeSet;

/// A call: an operation and its parameters, in which `{}` stands for a name.
type Call = (&'static str, &'static [(&'static str, &'static str)]);

/// A list, what its entries are told apart by, and how one comes and goes.
struct Listing {
    call: Call,
    /// The element that names an entry.
    name: &'static str,
    /// What an entry needs that is not part of the list.
    before: &'static [Call],
    make: Call,
    remove: Call,
}

const ALLOW: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#;
const USER: Call = ("CreateUser", &[("UserName", "u")]);
const GROUP: Call = ("CreateGroup", &[("GroupName", "g")]);
const ROLE: Call = ("CreateRole", &[("RoleName", "r"), ("AssumeRolePolicyDocument", TRUST)]);
const PROFILE: Call = ("CreateInstanceProfile", &[("InstanceProfileName", "p")]);
const POLICY: Call = ("CreatePolicy", &[("PolicyName", "p"), ("PolicyDocument", ALLOW)]);
const POLICY_ARN: (&str, &str) = ("PolicyArn", "arn:aws:iam::123456789012:policy/p");
const NAMED_POLICY: (&str, &str) = ("PolicyArn", "arn:aws:iam::123456789012:policy/{}");
const DEVICE: Call = ("CreateVirtualMFADevice", &[("VirtualMFADeviceName", "d")]);
const SERIAL: (&str, &str) = ("SerialNumber", "arn:aws:iam::123456789012:mfa/d");
const TAG: [(&str, &str); 2] = [("Tags.member.1.Key", "{}"), ("Tags.member.1.Value", "x")];
const UNTAG: (&str, &str) = ("TagKeys.member.1", "{}");

#[rustfmt::skip]
const LISTINGS: &[Listing] = &[
    Listing { call: ("ListUsers", &[]), name: "UserName", before: &[],
        make: ("CreateUser", &[("UserName", "{}")]), remove: ("DeleteUser", &[("UserName", "{}")]) },
    Listing { call: ("ListGroups", &[]), name: "GroupName", before: &[],
        make: ("CreateGroup", &[("GroupName", "{}")]), remove: ("DeleteGroup", &[("GroupName", "{}")]) },
    Listing { call: ("ListRoles", &[]), name: "RoleName", before: &[],
        make: ("CreateRole", &[("RoleName", "{}"), ("AssumeRolePolicyDocument", TRUST)]),
        remove: ("DeleteRole", &[("RoleName", "{}")]) },
    Listing { call: ("ListInstanceProfiles", &[]), name: "InstanceProfileName", before: &[],
        make: ("CreateInstanceProfile", &[("InstanceProfileName", "{}")]),
        remove: ("DeleteInstanceProfile", &[("InstanceProfileName", "{}")]) },
    Listing { call: ("ListInstanceProfilesForRole", &[("RoleName", "r")]), name: "InstanceProfileName", before: &[ROLE],
        make: ("AddRoleToInstanceProfile", &[("InstanceProfileName", "{}"), ("RoleName", "r")]),
        remove: ("RemoveRoleFromInstanceProfile", &[("InstanceProfileName", "{}"), ("RoleName", "r")]) },
    Listing { call: ("ListPolicies", &[("Scope", "Local")]), name: "PolicyName", before: &[],
        make: ("CreatePolicy", &[("PolicyName", "{}"), ("PolicyDocument", ALLOW)]),
        remove: ("DeletePolicy", &[NAMED_POLICY]) },
    Listing { call: ("ListVirtualMFADevices", &[]), name: "SerialNumber", before: &[],
        make: ("CreateVirtualMFADevice", &[("VirtualMFADeviceName", "{}")]),
        remove: ("DeleteVirtualMFADevice", &[("SerialNumber", "{}")]) },
    Listing { call: ("ListAccessKeys", &[("UserName", "u")]), name: "AccessKeyId", before: &[USER],
        make: ("CreateAccessKey", &[("UserName", "u")]),
        remove: ("DeleteAccessKey", &[("UserName", "u"), ("AccessKeyId", "{}")]) },
    Listing { call: ("GetGroup", &[("GroupName", "g")]), name: "UserName", before: &[GROUP],
        make: ("AddUserToGroup", &[("GroupName", "g"), ("UserName", "{}")]),
        remove: ("RemoveUserFromGroup", &[("GroupName", "g"), ("UserName", "{}")]) },
    Listing { call: ("ListGroupsForUser", &[("UserName", "u")]), name: "GroupName", before: &[USER],
        make: ("AddUserToGroup", &[("GroupName", "{}"), ("UserName", "u")]),
        remove: ("RemoveUserFromGroup", &[("GroupName", "{}"), ("UserName", "u")]) },
    Listing { call: ("ListUserPolicies", &[("UserName", "u")]), name: "member", before: &[USER],
        make: ("PutUserPolicy", &[("UserName", "u"), ("PolicyName", "{}"), ("PolicyDocument", ALLOW)]),
        remove: ("DeleteUserPolicy", &[("UserName", "u"), ("PolicyName", "{}")]) },
    Listing { call: ("ListGroupPolicies", &[("GroupName", "g")]), name: "member", before: &[GROUP],
        make: ("PutGroupPolicy", &[("GroupName", "g"), ("PolicyName", "{}"), ("PolicyDocument", ALLOW)]),
        remove: ("DeleteGroupPolicy", &[("GroupName", "g"), ("PolicyName", "{}")]) },
    Listing { call: ("ListRolePolicies", &[("RoleName", "r")]), name: "member", before: &[ROLE],
        make: ("PutRolePolicy", &[("RoleName", "r"), ("PolicyName", "{}"), ("PolicyDocument", ALLOW)]),
        remove: ("DeleteRolePolicy", &[("RoleName", "r"), ("PolicyName", "{}")]) },
    Listing { call: ("ListAttachedUserPolicies", &[("UserName", "u")]), name: "PolicyName", before: &[USER],
        make: ("AttachUserPolicy", &[("UserName", "u"), NAMED_POLICY]),
        remove: ("DetachUserPolicy", &[("UserName", "u"), NAMED_POLICY]) },
    Listing { call: ("ListAttachedGroupPolicies", &[("GroupName", "g")]), name: "PolicyName", before: &[GROUP],
        make: ("AttachGroupPolicy", &[("GroupName", "g"), NAMED_POLICY]),
        remove: ("DetachGroupPolicy", &[("GroupName", "g"), NAMED_POLICY]) },
    Listing { call: ("ListAttachedRolePolicies", &[("RoleName", "r")]), name: "PolicyName", before: &[ROLE],
        make: ("AttachRolePolicy", &[("RoleName", "r"), NAMED_POLICY]),
        remove: ("DetachRolePolicy", &[("RoleName", "r"), NAMED_POLICY]) },
    Listing { call: ("ListEntitiesForPolicy", &[POLICY_ARN]), name: "UserName", before: &[POLICY],
        make: ("AttachUserPolicy", &[("UserName", "{}"), POLICY_ARN]),
        remove: ("DetachUserPolicy", &[("UserName", "{}"), POLICY_ARN]) },
    Listing { call: ("ListPolicyVersions", &[POLICY_ARN]), name: "VersionId", before: &[POLICY],
        make: ("CreatePolicyVersion", &[POLICY_ARN, ("PolicyDocument", ALLOW)]),
        remove: ("DeletePolicyVersion", &[POLICY_ARN, ("VersionId", "{}")]) },
    Listing { call: ("ListUserTags", &[("UserName", "u")]), name: "Key", before: &[USER],
        make: ("TagUser", &[("UserName", "u"), TAG[0], TAG[1]]), remove: ("UntagUser", &[("UserName", "u"), UNTAG]) },
    Listing { call: ("ListRoleTags", &[("RoleName", "r")]), name: "Key", before: &[ROLE],
        make: ("TagRole", &[("RoleName", "r"), TAG[0], TAG[1]]), remove: ("UntagRole", &[("RoleName", "r"), UNTAG]) },
    Listing { call: ("ListInstanceProfileTags", &[("InstanceProfileName", "p")]), name: "Key", before: &[PROFILE],
        make: ("TagInstanceProfile", &[("InstanceProfileName", "p"), TAG[0], TAG[1]]),
        remove: ("UntagInstanceProfile", &[("InstanceProfileName", "p"), UNTAG]) },
    Listing { call: ("ListPolicyTags", &[POLICY_ARN]), name: "Key", before: &[POLICY],
        make: ("TagPolicy", &[POLICY_ARN, TAG[0], TAG[1]]), remove: ("UntagPolicy", &[POLICY_ARN, UNTAG]) },
    Listing { call: ("ListMFADeviceTags", &[SERIAL]), name: "Key", before: &[DEVICE],
        make: ("TagMFADevice", &[SERIAL, TAG[0], TAG[1]]), remove: ("UntagMFADevice", &[SERIAL, UNTAG]) },
    Listing { call: ("GetAccountAuthorizationDetails", &[("Filter.member.1", "User")]), name: "UserName", before: &[],
        make: ("CreateUser", &[("UserName", "{}")]), remove: ("DeleteUser", &[("UserName", "{}")]) },
];

/// Every operation that reads in pages and is not above, and why.
const OTHERS: &[&str] = &[
    // An account has one.
    "ListAccountAliases",
    // What was asked for itself, or a report that is done.
    "SimulateCustomPolicy",
    "SimulatePrincipalPolicy",
    "ListPoliciesGrantingServiceAccess",
    "GetServiceLastAccessedDetails",
    "GetServiceLastAccessedDetailsWithEntities",
    "GetOrganizationsAccessReport",
    // Devices come with codes, and the others are read alike: certificates, keys and credentials by their ids, tags as tags.
    "ListMFADevices",
    "ListDelegationRequests",
    "ListOpenIDConnectProviderTags",
    "ListSAMLProviderTags",
    "ListServerCertificateTags",
    "ListServerCertificates",
    "ListSigningCertificates",
    "ListSSHPublicKeys",
    "ListServiceSpecificCredentials",
];

fn params(call: &Call, name: &str) -> Vec<(String, String)> {
    call.1.iter().map(|(member, value)| ((*member).to_owned(), value.replace("{}", name))).collect()
}

fn run(world: &World, call: &Call, name: &str, more: &[(&str, &str)]) -> String {
    let params = params(call, name);
    let mut all: Vec<(&str, &str)> =
        params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    all.extend_from_slice(more);
    world.ok(&world.root(), call.0, &all)
}

/// The texts of all elements of this name.
fn elements(body: &str, name: &str) -> Vec<String> {
    let opening = format!("<{name}>");
    let parts = body.split(&opening).skip(1);
    let texts = parts.filter_map(|part| part.split_once('<').map(|(text, _)| text.trim().to_owned()));
    texts.filter(|text| !text.is_empty()).collect()
}

/// What an entry is made of beforehand, whatever becomes of it later.
fn prepare(world: &World, listing: &Listing, name: &str) {
    let calls: &[(&str, &[Call])] = &[
        ("AddUserToGroup", &[("CreateUser", &[("UserName", "{}")]), ("CreateGroup", &[("GroupName", "{}")])]),
        ("AddRoleToInstanceProfile", &[("CreateInstanceProfile", &[("InstanceProfileName", "{}")])]),
        ("AttachUserPolicy", &[POLICIES, ("CreateUser", &[("UserName", "{}")])]),
        ("AttachGroupPolicy", &[POLICIES]),
        ("AttachRolePolicy", &[POLICIES]),
    ];
    let calls =
        calls.iter().filter(|(operation, _)| *operation == listing.make.0).flat_map(|(_, calls)| *calls);
    for call in calls {
        run(world, call, name, &[]);
    }
}

const POLICIES: Call = ("CreatePolicy", &[("PolicyName", "{}"), ("PolicyDocument", ALLOW)]);

fn check(listing: &Listing) {
    let operation = listing.call.0;
    let mut quotas = Quotas::default();
    for name in ["AccessKeysPerUser", "PoliciesPerUser", "GroupsPerUser"] {
        assert!(quotas.set(name, 20));
    }
    let world = World::with_quotas(quotas);
    for call in listing.before {
        run(&world, call, "", &[]);
    }
    let make = |name: &str| {
        prepare(&world, listing, name);
        run(&world, &listing.make, name, &[]);
    };
    let read = |more: &[(&str, &str)]| {
        let body = run(&world, &listing.call, "", more);
        (elements(&body, listing.name), elements(&body, "Marker").pop())
    };
    ["b", "d", "f"].into_iter().for_each(make);
    let all: BTreeSet<String> = read(&[]).0.into_iter().collect();
    assert!(all.len() >= 3, "{operation}: {all:?}");
    let (mut seen, mut marker) = read(&[("MaxItems", "1")]);
    assert_eq!(seen.len(), 1, "{operation}");
    // What is on the first page goes; later others come, before, between and behind.
    run(&world, &listing.remove, &seen[0].clone(), &[]);
    let mut coming = ["a", "c", "h"].into_iter().skip(if operation == "ListPolicyVersions" { 2 } else { 0 });
    while let Some(place) = marker {
        let (page, next) = read(&[("MaxItems", "1"), ("Marker", &place)]);
        assert!(page.len() <= 1, "{operation}: {page:?}");
        seen.extend(page);
        marker = next;
        coming.next().into_iter().for_each(make);
    }
    let once: BTreeSet<String> = seen.iter().cloned().collect();
    assert_eq!(once.len(), seen.len(), "{operation} shows an entry twice: {seen:?}");
    assert!(once.is_superset(&all), "{operation} leaves one out: {seen:?} of {all:?}");
}

#[test]
fn every_list_shows_each_entry_once_while_others_write() {
    LISTINGS.iter().for_each(check);
}

#[test]
fn every_operation_with_pages_is_looked_at() {
    let known: BTreeSet<&str> =
        LISTINGS.iter().map(|listing| listing.call.0).chain(OTHERS.iter().copied()).collect();
    let paged = operations::rows(Api::Iam)
        .iter()
        .filter(|row| row.built && row.info.input.position("Marker").is_some());
    let missing: Vec<_> = paged.map(|row| row.info.name).filter(|name| !known.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
