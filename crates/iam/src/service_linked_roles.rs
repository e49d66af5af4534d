//! Which services have a role of their own in an account, and what it is called.
//!
//! The names are facts that AWS publishes service by service; they follow no rule.

/// A role that belongs to a service.
pub struct Template {
    service: &'static str,
    name: &'static str,
}

/// How the principals of services end.
const DOMAIN: &str = ".amazonaws.com";
/// How the names of their roles begin.
const PREFIX: &str = "AWSServiceRoleFor";

/// The service that has a role of its own once role manager is on.
pub(crate) const ROLE_MANAGER: &str = "role-manager.iam.amazonaws.com";

/// Services of which an account can have several roles, told apart by a suffix (API reference,
/// CreateServiceLinkedRole).
const SUFFIXED: [&str; 3] = ["autoscaling", "connect", "lexv2"];

/// The role of the service with this principal, such as `ecs.amazonaws.com`.
pub fn find(principal: &str) -> Option<Template> {
    let service = principal.strip_suffix(DOMAIN)?;
    let found = TEMPLATES.binary_search_by(|(known, _)| (*known).cmp(service)).ok()?;
    TEMPLATES.get(found).map(|(service, name)| Template { service, name })
}

impl Template {
    /// Whether there can be several, told apart by a suffix.
    pub fn takes_suffix(&self) -> bool {
        SUFFIXED.contains(&self.service)
    }

    /// The role's name.
    pub fn role_name(&self, suffix: Option<&str>) -> String {
        match suffix {
            Some(suffix) => format!("{PREFIX}{}_{suffix}", self.name),
            None => format!("{PREFIX}{}", self.name),
        }
    }
}

/// Services without their domain, and names without their beginning, sorted by service.
#[rustfmt::skip]
const TEMPLATES: &[(&str, &str)] = &[
    ("access-analyzer", "AccessAnalyzer"),
    ("accountdiscovery.ssm", "AmazonSSM_AccountDiscovery"),
    ("acm", "CertificateManager"),
    ("appmesh", "AppMesh"),
    ("autoscaling", "AutoScaling"),
    ("autoscaling-plans", "AutoScalingPlans_EC2AutoScaling"),
    ("backup", "Backup"),
    ("batch", "Batch"),
    ("cassandra.application-autoscaling", "ApplicationAutoScaling_CassandraTable"),
    ("cks.kms", "KeyManagementServiceCustomKeyStores"),
    ("cloudtrail", "CloudTrail"),
    ("codestar-notifications", "CodeStarNotifications"),
    ("config", "Config"),
    ("connect", "AmazonConnect"),
    ("custom-resource.application-autoscaling", "ApplicationAutoScaling_CustomResource"),
    ("dax", "DAX"),
    ("dms", "DMSServerless"),
    ("dms-fleet-advisor", "DMSFleetAdvisor"),
    ("docdb-elastic", "DocDB-Elastic"),
    ("dynamodb.application-autoscaling", "ApplicationAutoScaling_DynamoDBTable"),
    ("ec2-instance-connect", "Ec2InstanceConnect"),
    ("ec2.application-autoscaling", "ApplicationAutoScaling_EC2SpotFleetRequest"),
    ("ec2fleet", "EC2Fleet"),
    ("ecr", "ECRTemplate"),
    ("ecs", "ECS"),
    ("ecs.application-autoscaling", "ApplicationAutoScaling_ECSService"),
    ("eks", "AmazonEKS"),
    ("eks-connector", "AmazonEKSConnector"),
    ("eks-fargate", "AmazonEKSForFargate"),
    ("eks-nodegroup", "AmazonEKSNodegroup"),
    ("elasticache", "ElastiCache"),
    ("elasticache.application-autoscaling", "ApplicationAutoScaling_ElastiCacheRG"),
    ("elasticbeanstalk", "ElasticBeanstalk"),
    ("elasticfilesystem", "AmazonElasticFileSystem"),
    ("elasticloadbalancing", "ElasticLoadBalancing"),
    ("elasticmapreduce", "EMRCleanup"),
    ("email.cognito-idp", "AmazonCognitoIdpEmailService"),
    ("emr-containers", "AmazonEMRContainers"),
    ("emrwal", "EMRWAL"),
    ("es", "AmazonElasticsearchService"),
    ("events", "CloudWatchEvents"),
    ("fis", "FIS"),
    ("fms", "FMS"),
    ("globalaccelerator", "GlobalAccelerator"),
    ("grafana", "AmazonGrafana"),
    ("guardduty", "AmazonGuardDuty"),
    ("imagebuilder", "ImageBuilder"),
    ("inspector2", "AmazonInspector2"),
    ("iotmanagedintegrations", "IoTManagedIntegrations"),
    ("kafka", "Kafka"),
    ("kafka.application-autoscaling", "ApplicationAutoScaling_KafkaCluster"),
    ("kafkaconnect", "KafkaConnect"),
    ("lakeformation", "LakeFormationDataAccess"),
    ("lambda.application-autoscaling", "ApplicationAutoScaling_LambdaConcurrency"),
    ("lex", "LexBots"),
    ("lexv2", "LexV2Bots"),
    ("license-manager", "AWSLicenseManagerRole"),
    ("lightsail", "Lightsail"),
    ("logger.cloudfront", "CloudFrontLogger"),
    ("m2", "AWSM2"),
    ("macie", "AmazonMacie"),
    ("memorydb", "MemoryDB"),
    ("mq", "AmazonMQ"),
    ("mrk.kms", "KeyManagementServiceMultiRegionKeys"),
    ("notifications", "AwsUserNotifications"),
    ("observability.aoss", "AmazonOpenSearchServerless"),
    ("opensearchservice", "AmazonOpenSearchService"),
    ("ops.apigateway", "APIGateway"),
    ("ops.emr-serverless", "AmazonEMRServerless"),
    ("opsdatasync.ssm", "SystemsManagerOpsDataSync"),
    ("opsinsights.ssm", "AmazonSSM_OpsInsights"),
    ("organizations", "Organizations"),
    ("pullthroughcache.ecr", "ECRPullThroughCache"),
    ("ram", "ResourceAccessManager"),
    ("rds", "RDS"),
    ("rds.application-autoscaling", "ApplicationAutoScaling_RDSCluster"),
    ("redshift", "Redshift"),
    ("replication.cassandra", "KeyspacesReplication"),
    ("replication.dynamodb", "DynamoDBReplication"),
    ("replication.ecr", "ECRReplication"),
    ("replicator.lambda", "LambdaReplicator"),
    ("repository.sync.codeconnections", "GitSync"),
    ("resource-explorer-2", "ResourceExplorer"),
    ("role-manager.iam", "IAMRoleManager"),
    ("rolesanywhere", "RolesAnywhere"),
    ("s3-outposts", "S3OnOutposts"),
    ("sagemaker.application-autoscaling", "ApplicationAutoScaling_SageMakerEndpoint"),
    ("securityhub", "SecurityHub"),
    ("servicequotas", "ServiceQuotas"),
    ("ses", "AmazonSES"),
    ("shield", "AWSShield"),
    ("spot", "EC2Spot"),
    ("spotfleet", "EC2SpotFleet"),
    ("ssm", "AmazonSSM"),
    ("ssm-incidents", "IncidentManager"),
    ("ssm-quicksetup", "SSMQuickSetup"),
    ("sso", "SSO"),
    ("support", "Support"),
    ("transitgateway", "VPCTransitGateway"),
    ("trustedadvisor", "TrustedAdvisor"),
    ("vpcorigin.cloudfront", "CloudFrontVPCOrigin"),
    ("waf", "WAFLogging"),
    ("wafv2", "WAFV2Logging"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_found_and_makes_a_name() {
        assert!(TEMPLATES.is_sorted_by(|a, b| a.0 < b.0));
        for (service, name) in TEMPLATES {
            let template = find(&format!("{service}{DOMAIN}")).unwrap();
            assert_eq!(template.role_name(None), format!("{PREFIX}{name}"));
            assert!(template.role_name(None).len() <= 64, "{name}");
        }
        assert!(SUFFIXED.iter().all(|service| TEMPLATES.iter().any(|(known, _)| known == service)));
        assert!(find("ecs").is_none() && find("nothing.amazonaws.com").is_none() && find("").is_none());
    }
}
