//! The checks of `countersign policy check` against the policies that AWS itself wrote: what they say of these is known.

use iam::managed_policies::catalogue;
use policy::{Purpose, check};
use std::collections::BTreeMap;

/// AWS does not keep its own limit, and some conditions are meant to be true of requests without the key.
const FREQUENT: [&str; 2] = ["size", "true-when-absent"];

/// Everything else, by kind and policy. A line more is a policy that AWS changed, or a check that is wrong.
const KNOWN: &[(&str, &str)] = &[
    ("allow-everything", "AdministratorAccess"),
    ("allow-not-action", "AIDevOpsAgentActionsPolicy PowerUserAccess"),
    (
        "allow-not-resource",
        "AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary AmazonElastiCacheFullAccess \
         AmazonSageMakerFullAccess AmazonSageMakerServiceCatalogProductsCloudformationServiceRolePolicy DataScientist \
         ElastiCacheServiceRolePolicy SageMakerStudioProjectUserRolePolicy",
    ),
    (
        "pass-role-anywhere",
        "AWSElasticBeanstalkService AdministratorAccess-Amplify AmazonDynamoDBFullAccesswithDataPipeline \
         AmazonElasticMapReduceFullAccess AmazonElasticMapReduceRole IAMFullAccess",
    ),
    (
        "resource-without-action",
        "AWSBatchFullAccess AWSBudgetsSpendLimitMemberRolePolicy AWSImageBuilderFullAccess \
         AmazonDevOpsGuruOrganizationsAccess AmazonLaunchWizardFullAccessV2 EC2FastLaunchFullAccess",
    ),
    // Newer than the list of actions and keys.
    ("unknown-action", "AWSManagedSettingsAdminAccess"),
    (
        "unknown-key",
        "AWSMcpServiceActionsFullAccess AWSPartnerCentralFullAccess AWSPartnerCentralOpportunityManagement \
         AWSPartnerCentralSandboxFullAccess AWSSSOServiceRolePolicy PartnerCentralIncentiveBenefitManagement",
    ),
    ("variable-too-early", "AmazonTimestreamInfluxDBServiceRolePolicy"),
];

#[test]
fn what_is_found_in_the_policies_of_aws_is_known() {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for policy in catalogue::all() {
        let arn = policy.arn();
        let name = arn.rsplit('/').next().expect("a name");
        for finding in check(&policy.document().expect("a document"), Purpose::Managed) {
            let names = found.entry(finding.code).or_default();
            if !FREQUENT.contains(&finding.code) && names.last().is_none_or(|last| last != name) {
                names.push(name.to_owned());
            }
        }
    }
    for frequent in FREQUENT {
        found.remove(frequent);
    }
    found.values_mut().for_each(|names| names.sort());
    let known: BTreeMap<&str, Vec<String>> = KNOWN
        .iter()
        .map(|(code, names)| {
            let mut names: Vec<String> = names.split_whitespace().map(str::to_owned).collect();
            names.sort();
            (*code, names)
        })
        .collect();
    assert_eq!(found, known);
}
