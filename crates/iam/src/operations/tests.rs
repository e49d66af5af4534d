use super::*;

fn all() -> impl Iterator<Item = &'static Row> {
    Service::ALL.into_iter().flat_map(rows)
}

#[test]
fn rows_and_model_name_the_same_operations_in_the_same_order() {
    for service in Service::ALL {
        let rows: Vec<&str> = rows(service).iter().map(|row| row.info.name).collect();
        let model: Vec<&str> = service.operations().iter().map(|operation| operation.name).collect();
        assert_eq!(rows, model);
    }
    assert_eq!(all().count(), 191);
}

#[test]
fn every_member_that_a_row_names_is_in_the_model() {
    for row in all() {
        let mut members = match row.target {
            New(_, name) | Existing(_, name) | ByArn(_, name) => vec![name],
            Assumed(name) | RootUser(name) => vec![name],
            OwnExistingOrAll(name, all) => vec![name, all],
            OwnOrExisting(name) | KeyOwner(name) | ServiceLinkedRole(name) | DeletedRole(name) => vec![name],
            Unrestricted | Further | Account | Listing(_) | Unnamed(_) | Caller => vec![],
        };
        members.extend(row.keys.iter().flat_map(|key| match key {
            RequestTags => vec!["Tags"],
            TagKeys => vec!["TagKeys"],
            PolicyArn => vec!["PolicyArn"],
            BoundaryPassed => vec!["PermissionsBoundary"],
            AwsServiceName => vec!["AWSServiceName"],
            RoleSession => {
                vec![
                    "RoleSessionName",
                    "ExternalId",
                    "SourceIdentity",
                    "TransitiveTagKeys",
                    "ProvidedContexts",
                ]
            }
            Delegation => vec!["SessionDuration", "NotificationChannel", "Permissions"],
            DelegationOwner => vec!["OwnerId"],
            OrganizationsPolicyId => vec!["OrganizationsPolicyId"],
            TaskPolicyArn => vec!["TaskPolicyArn"],
            // Reading has none to name.
            RoleTemplateArn => vec!["TemplateArn"],
            BoundaryAttached | AccountPropertyNamespaces => vec![],
            CredentialMade => vec!["ServiceName", "CredentialAgeDays"],
            CredentialMeant => vec!["ServiceSpecificCredentialId"],
            WebIdentityToken => vec!["Audience", "DurationSeconds", "SigningAlgorithm"],
        }));
        members.extend(row.also.iter().flat_map(|also| match also {
            TagOnCreate(_) => vec!["Tags"],
            NewName(_, path, name) => vec![*path, *name],
            RoleManager => vec!["Properties"],
            TemplatedRole(name) => vec![*name],
            PassRole(name) => vec![*name],
        }));
        for member in members {
            assert!(row.info.input.position(member).is_some(), "{} has no member {member}", row.info.name);
        }
    }
}

#[test]
fn every_optional_user_name_means_the_caller_where_aws_says_so() {
    for name in ["GetUser", "CreateAccessKey", "ListAccessKeys", "UpdateAccessKey", "DeleteAccessKey"] {
        assert!(matches!(find(Service::Iam, name).unwrap().target, OwnOrExisting("UserName")), "{name}");
    }
    assert!(matches!(find(Service::Iam, "ChangePassword").unwrap().target, Caller));
}
