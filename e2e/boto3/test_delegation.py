"""Delegation requests through boto3: asked for, approved, and used for a while."""

import json

import pytest
from botocore.exceptions import ClientError

from harness.clients import Key, client, make_user


def allow(iam, user, *actions):
    """Lets a user do so much, to anything."""
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": statement})
    iam.put_user_policy(UserName=user, PolicyName="given", PolicyDocument=document)


def test_permissions_are_lent_for_a_while(server, root):
    vendor, boss = make_user(server, "vendor"), make_user(server, "boss")
    asking, deciding = vendor.iam, boss.iam
    allow(root.iam, "vendor", "iam:CreateDelegationRequest", "iam:GetDelegationRequest", "sts:GetDelegatedAccessToken")
    allow(root.iam, "boss", "iam:GetUser", "iam:*DelegationRequest*", "iam:SendDelegationToken")
    template = root.iam.create_policy(PolicyName="template", PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:GetUser",
                                                "Resource": "arn:aws:iam::123456789012:user/@{UserName}"}}))
    given = asking.create_delegation_request(
        Description="reading a user", RequestorWorkflowId="workflow", NotificationChannel="told", SessionDuration=3600,
        Permissions={"PolicyTemplateArn": template["Policy"]["Arn"],
                     "Parameters": [{"Name": "UserName", "Type": "string", "Values": ["boss"]}]})
    request = {"DelegationRequestId": given["DelegationRequestId"]}
    with pytest.raises(asking.exceptions.EntityAlreadyExistsException):
        asking.create_delegation_request(
            Description="again", RequestorWorkflowId="workflow", NotificationChannel="told", SessionDuration=3600,
            Permissions={"PolicyTemplateArn": template["Policy"]["Arn"]})

    deciding.associate_delegation_request(**request)
    deciding.update_delegation_request(**request, Notes="for the vendor")
    found = deciding.get_delegation_request(**request, DelegationPermissionCheck=True)
    assert found["PermissionCheckStatus"] == "COMPLETE" and found["PermissionCheckResult"] == "ALLOWED"
    assert found["DelegationRequest"]["State"] == "PENDING_APPROVAL"
    assert json.loads(found["DelegationRequest"]["PermissionPolicy"])["Statement"]["Resource"].endswith("user/boss")
    assert [each["Notes"] for each in deciding.list_delegation_requests()["DelegationRequests"]] == ["for the vendor"]
    deciding.accept_delegation_request(**request)
    deciding.send_delegation_token(**request)
    assert asking.get_delegation_request(**request)["DelegationRequest"]["State"] == "FINALIZED"

    sts = client(server, vendor.key, service="sts")
    lent = sts.get_delegated_access_token(TradeInToken=given["DelegationRequestId"])
    assert lent["AssumedPrincipal"].endswith(":user/boss")
    lent = lent["Credentials"]
    iam = client(server, Key(lent["AccessKeyId"], lent["SecretAccessKey"], lent["SessionToken"]))
    assert iam.get_user(UserName="boss")["User"]["UserName"] == "boss"
    with pytest.raises(ClientError) as denied:
        iam.get_user(UserName="vendor")
    assert "no session policy allows" in denied.value.response["Error"]["Message"]
    with pytest.raises(ClientError) as refused:
        root.sts.get_delegated_access_token(TradeInToken=given["DelegationRequestId"])
    assert refused.value.response["Error"]["Code"] == "InvalidParameterValue"
    with pytest.raises(deciding.exceptions.InvalidInputException):
        deciding.reject_delegation_request(**request)
