"""Service last accessed, as scanners use it: generate, wait until it is done, read all pages."""

import json

from harness.clients import make_user


def report(iam, arn, **more):
    """All services of a report."""
    job = iam.generate_service_last_accessed_details(Arn=arn, **more)["JobId"]
    services, marker = [], {}
    while True:
        page = iam.get_service_last_accessed_details(JobId=job, MaxItems=50, **marker)
        assert page["JobStatus"] == "COMPLETED"
        services += page["ServicesLastAccessed"]
        if not page["IsTruncated"]:
            return job, {service["ServiceNamespace"]: service for service in services}
        marker = {"Marker": page["Marker"]}


def test_a_report_says_what_was_used_and_what_never(server, root):
    user = make_user(server)
    allow = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    root.iam.put_user_policy(UserName=user.name, PolicyName="all",
                             PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": allow}))
    user.iam.get_user()
    arn = root.iam.get_user(UserName=user.name)["User"]["Arn"]
    job, services = report(root.iam, arn, Granularity="ACTION_LEVEL")
    assert len(services) > 300
    assert services["iam"]["LastAuthenticatedEntity"] == arn and "LastAuthenticated" not in services["s3"]
    actions = {action["ActionName"]: action for action in services["iam"]["TrackedActionsLastAccessed"]}
    assert "LastAccessedTime" in actions["GetUser"] and "LastAccessedTime" not in actions["DeleteUser"]
    (entity,) = root.iam.get_service_last_accessed_details_with_entities(
        JobId=job, ServiceNamespace="iam")["EntityDetailsList"]
    assert entity["EntityInfo"]["Arn"] == arn and entity["LastAuthenticated"]
