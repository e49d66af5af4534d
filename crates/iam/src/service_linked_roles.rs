//! Which services have a role of their own in an account, what it is called and which policy it has.
//!
//! The names are facts that AWS publishes service by service; they follow no rule.

/// A role that belongs to a service.
pub struct Template {
    service: &'static str,
    name: &'static str,
    policy: &'static str,
}

/// How the principals of services end.
const DOMAIN: &str = ".amazonaws.com";
/// How the names of their roles begin.
const PREFIX: &str = "AWSServiceRoleFor";
/// How the ARNs of their policies begin.
const POLICIES: &str = "arn:aws:iam::aws:policy/aws-service-role/";

/// The service that has a role of its own once role manager is on.
pub(crate) const ROLE_MANAGER: &str = "role-manager.iam.amazonaws.com";

/// Services of which an account can have several roles, told apart by a suffix (API reference,
/// CreateServiceLinkedRole).
const SUFFIXED: [&str; 3] = ["autoscaling", "connect", "lexv2"];

/// The role of the service with this principal, such as `ecs.amazonaws.com`.
pub fn find(principal: &str) -> Option<Template> {
    let service = principal.strip_suffix(DOMAIN)?;
    let found = TEMPLATES.binary_search_by(|(known, ..)| (*known).cmp(service)).ok()?;
    TEMPLATES.get(found).map(|(service, name, policy)| Template { service, name, policy })
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

    /// The ARN of the managed policy that says what the service may do by it.
    pub fn policy(&self) -> String {
        format!("{POLICIES}{}", self.policy)
    }
}

/// Services without their domain, names without their beginning, and policies, sorted by service.
#[rustfmt::skip]
const TEMPLATES: &[(&str, &str, &str)] = &[
    ("access-analyzer", "AccessAnalyzer", "AccessAnalyzerServiceRolePolicy"),
    ("accountdiscovery.ssm", "AmazonSSM_AccountDiscovery", "AWSSystemsManagerAccountDiscoveryServicePolicy"),
    ("acm", "CertificateManager", "CertificateManagerServiceRolePolicy"),
    ("appmesh", "AppMesh", "AWSAppMeshServiceRolePolicy"),
    ("autoscaling", "AutoScaling", "AutoScalingServiceRolePolicy"),
    ("autoscaling-plans", "AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"),
    ("backup", "Backup", "AWSBackupServiceLinkedRolePolicyForBackup"),
    ("batch", "Batch", "BatchServiceRolePolicy"),
    ("cassandra.application-autoscaling", "ApplicationAutoScaling_CassandraTable", "AWSApplicationAutoscalingCassandraTablePolicy"),
    ("cks.kms", "KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"),
    ("cloudtrail", "CloudTrail", "CloudTrailServiceRolePolicy"),
    ("codestar-notifications", "CodeStarNotifications", "AWSCodeStarNotificationsServiceRolePolicy"),
    ("config", "Config", "AWSConfigServiceRolePolicy"),
    ("connect", "AmazonConnect", "AmazonConnectServiceLinkedRolePolicy"),
    ("custom-resource.application-autoscaling", "ApplicationAutoScaling_CustomResource", "AWSApplicationAutoScalingCustomResourcePolicy"),
    ("dax", "DAX", "DAXServiceRolePolicy"),
    ("dms", "DMSServerless", "AWSDMSServerlessServiceRolePolicy"),
    ("dms-fleet-advisor", "DMSFleetAdvisor", "AWSDMSFleetAdvisorServiceRolePolicy"),
    ("docdb-elastic", "DocDB-Elastic", "AmazonDocDB-ElasticServiceRolePolicy"),
    ("dynamodb.application-autoscaling", "ApplicationAutoScaling_DynamoDBTable", "AWSApplicationAutoscalingDynamoDBTablePolicy"),
    ("ec2-instance-connect", "Ec2InstanceConnect", "Ec2InstanceConnectEndpoint"),
    ("ec2.application-autoscaling", "ApplicationAutoScaling_EC2SpotFleetRequest", "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy"),
    ("ec2fleet", "EC2Fleet", "AWSEC2FleetServiceRolePolicy"),
    ("ecr", "ECRTemplate", "ECRTemplateServiceRolePolicy"),
    ("ecs", "ECS", "AmazonECSServiceRolePolicy"),
    ("ecs.application-autoscaling", "ApplicationAutoScaling_ECSService", "AWSApplicationAutoscalingECSServicePolicy"),
    ("eks", "AmazonEKS", "AmazonEKSServiceRolePolicy"),
    ("eks-connector", "AmazonEKSConnector", "AmazonEKSConnectorServiceRolePolicy"),
    ("eks-fargate", "AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"),
    ("eks-nodegroup", "AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"),
    ("elasticache", "ElastiCache", "ElastiCacheServiceRolePolicy"),
    ("elasticache.application-autoscaling", "ApplicationAutoScaling_ElastiCacheRG", "AWSApplicationAutoscalingElastiCacheRGPolicy"),
    ("elasticbeanstalk", "ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"),
    ("elasticfilesystem", "AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"),
    ("elasticloadbalancing", "ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"),
    ("elasticmapreduce", "EMRCleanup", "AmazonEMRCleanupPolicy"),
    ("email.cognito-idp", "AmazonCognitoIdpEmailService", "AmazonCognitoIdpEmailServiceRolePolicy"),
    ("emr-containers", "AmazonEMRContainers", "AmazonEMRContainersServiceRolePolicy"),
    ("emrwal", "EMRWAL", "EMRDescribeClusterPolicyForEMRWAL"),
    ("es", "AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy"),
    ("events", "CloudWatchEvents", "CloudWatchEventsServiceRolePolicy"),
    ("fis", "FIS", "AmazonFISServiceRolePolicy"),
    ("fms", "FMS", "FMSServiceRolePolicy"),
    ("globalaccelerator", "GlobalAccelerator", "AWSGlobalAcceleratorSLRPolicy"),
    ("grafana", "AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"),
    ("guardduty", "AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"),
    ("imagebuilder", "ImageBuilder", "AWSServiceRoleForImageBuilder"),
    ("inspector2", "AmazonInspector2", "AmazonInspector2ServiceRolePolicy"),
    ("iotmanagedintegrations", "IoTManagedIntegrations", "AWSIoTManagedIntegrationsRolePolicy"),
    ("kafka", "Kafka", "KafkaServiceRolePolicy"),
    ("kafka.application-autoscaling", "ApplicationAutoScaling_KafkaCluster", "AWSApplicationAutoscalingKafkaClusterPolicy"),
    ("kafkaconnect", "KafkaConnect", "KafkaConnectServiceRolePolicy"),
    ("lakeformation", "LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"),
    ("lambda.application-autoscaling", "ApplicationAutoScaling_LambdaConcurrency", "AWSApplicationAutoscalingLambdaConcurrencyPolicy"),
    ("lex", "LexBots", "LexBotPolicy"),
    ("lexv2", "LexV2Bots", "AmazonLexV2BotPolicy"),
    ("license-manager", "AWSLicenseManagerRole", "AWSLicenseManagerServiceRolePolicy"),
    ("lightsail", "Lightsail", "LightsailExportAccess"),
    ("logger.cloudfront", "CloudFrontLogger", "AWSCloudFrontLogger"),
    ("m2", "AWSM2", "AWSM2ServicePolicy"),
    ("macie", "AmazonMacie", "AmazonMacieServiceRolePolicy"),
    ("memorydb", "MemoryDB", "MemoryDBServiceRolePolicy"),
    ("mq", "AmazonMQ", "AmazonMQServiceRolePolicy"),
    ("mrk.kms", "KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"),
    ("notifications", "AwsUserNotifications", "AWSUserNotificationsServiceLinkedRolePolicy"),
    ("observability.aoss", "AmazonOpenSearchServerless", "AmazonOpenSearchServerlessServiceRolePolicy"),
    ("opensearchservice", "AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"),
    ("ops.apigateway", "APIGateway", "APIGatewayServiceRolePolicy"),
    ("ops.emr-serverless", "AmazonEMRServerless", "AmazonEMRServerlessServiceRolePolicy"),
    ("opsdatasync.ssm", "SystemsManagerOpsDataSync", "AWSSystemsManagerOpsDataSyncServiceRolePolicy"),
    ("opsinsights.ssm", "AmazonSSM_OpsInsights", "AWSSSMOpsInsightsServiceRolePolicy"),
    ("organizations", "Organizations", "AWSOrganizationsServiceTrustPolicy"),
    ("pullthroughcache.ecr", "ECRPullThroughCache", "AWSECRPullThroughCache_ServiceRolePolicy"),
    ("ram", "ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"),
    ("rds", "RDS", "AmazonRDSServiceRolePolicy"),
    ("rds.application-autoscaling", "ApplicationAutoScaling_RDSCluster", "AWSApplicationAutoscalingRDSClusterPolicy"),
    ("redshift", "Redshift", "AmazonRedshiftServiceLinkedRolePolicy"),
    ("replication.cassandra", "KeyspacesReplication", "KeyspacesReplicationServiceRolePolicy"),
    ("replication.dynamodb", "DynamoDBReplication", "DynamoDBReplicationServiceRolePolicy"),
    ("replication.ecr", "ECRReplication", "ECRReplicationServiceRolePolicy"),
    ("replicator.lambda", "LambdaReplicator", "AWSLambdaReplicator"),
    ("repository.sync.codeconnections", "GitSync", "AWSGitSyncServiceRolePolicy"),
    ("resource-explorer-2", "ResourceExplorer", "AWSResourceExplorerServiceRolePolicy"),
    ("role-manager.iam", "IAMRoleManager", "AWSIAMRoleManagerServiceRolePolicy"),
    ("rolesanywhere", "RolesAnywhere", "AWSRolesAnywhereServicePolicy"),
    ("s3-outposts", "S3OnOutposts", "AWSS3OnOutpostsServiceRolePolicy"),
    ("sagemaker.application-autoscaling", "ApplicationAutoScaling_SageMakerEndpoint", "AWSApplicationAutoscalingSageMakerEndpointPolicy"),
    ("securityhub", "SecurityHub", "AWSSecurityHubServiceRolePolicy"),
    ("servicequotas", "ServiceQuotas", "ServiceQuotasServiceRolePolicy"),
    ("ses", "AmazonSES", "AmazonSESServiceRolePolicy"),
    ("shield", "AWSShield", "AWSShieldServiceRolePolicy"),
    ("spot", "EC2Spot", "AWSEC2SpotServiceRolePolicy"),
    ("spotfleet", "EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"),
    ("ssm", "AmazonSSM", "AmazonSSMServiceRolePolicy"),
    ("ssm-incidents", "IncidentManager", "AWSIncidentManagerServiceRolePolicy"),
    ("ssm-quicksetup", "SSMQuickSetup", "SSMQuickSetupRolePolicy"),
    ("sso", "SSO", "AWSSSOServiceRolePolicy"),
    ("support", "Support", "AWSSupportServiceRolePolicy"),
    ("transitgateway", "VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy"),
    ("trustedadvisor", "TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy"),
    ("vpcorigin.cloudfront", "CloudFrontVPCOrigin", "AWSCloudFrontVPCOriginServiceRolePolicy"),
    ("waf", "WAFLogging", "WAFLoggingServiceRolePolicy"),
    ("wafv2", "WAFV2Logging", "WAFV2LoggingServiceRolePolicy"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::managed_policies::catalogue;

    #[test]
    fn every_template_is_found_and_makes_a_name() {
        assert!(TEMPLATES.is_sorted_by(|a, b| a.0 < b.0));
        for (service, name, policy) in TEMPLATES {
            let template = find(&format!("{service}{DOMAIN}")).unwrap();
            assert_eq!(catalogue::find(&template.policy()).map(|found| found.name), Some(*policy));
            assert_eq!(template.role_name(None), format!("{PREFIX}{name}"));
            assert!(template.role_name(None).len() <= 64, "{name}");
        }
        assert!(SUFFIXED.iter().all(|service| TEMPLATES.iter().any(|(known, ..)| known == service)));
        assert!(find("ecs").is_none() && find("nothing.amazonaws.com").is_none() && find("").is_none());
    }
}
