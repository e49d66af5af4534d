"""The policy simulators through boto3's client and paginators."""

import json

from harness.server import ACCOUNT

READ = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]}


def test_a_custom_policy_is_simulated_page_by_page(root):
    pages = root.iam.get_paginator("simulate_custom_policy").paginate(
        PolicyInputList=[json.dumps(READ)],
        ActionNames=["iam:GetUser", "iam:GetRole", "iam:CreateUser"],
        PaginationConfig={"PageSize": 2},
    )
    results = [result for page in pages for result in page["EvaluationResults"]]
    assert [result["EvalDecision"] for result in results] == ["allowed", "allowed", "implicitDeny"]
    assert results[0]["MatchedStatements"][0]["SourcePolicyId"] == "PolicyInputList.1"
    start = results[0]["MatchedStatements"][0]["StartPosition"]
    assert json.dumps(READ)[start["Column"] - 2] == "[", "a statement starts after what precedes it"


def test_what_is_simulated_for_a_user_is_what_the_user_gets(root):
    iam = root.iam
    iam.create_user(UserName="sim")
    iam.put_user_policy(UserName="sim", PolicyName="read", PolicyDocument=json.dumps(READ))
    arn = f"arn:aws:iam::{ACCOUNT}:user/sim"
    answer = iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=["iam:GetUser"], ResourceArns=[arn])
    (result,) = answer["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    assert result["MatchedStatements"][0]["SourcePolicyId"] == "user_sim_read"
    keys = iam.get_context_keys_for_principal_policy(PolicySourceArn=arn)
    assert keys["ContextKeyNames"] == []


def test_across_accounts_each_side_is_told(root):
    iam = root.iam
    iam.create_user(UserName="sim")
    mine = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}
    iam.put_user_policy(UserName="sim", PolicyName="read", PolicyDocument=json.dumps(mine))
    arn = f"arn:aws:iam::{ACCOUNT}:user/sim"
    theirs = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": arn}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/open/*"}]}
    answer = iam.simulate_principal_policy(
        PolicySourceArn=arn, ActionNames=["s3:GetObject"], ResourceOwner="arn:aws:iam::999999999999:root",
        ResourceArns=["arn:aws:s3:::bucket/open/a", "arn:aws:s3:::bucket/shut/a"], ResourcePolicy=json.dumps(theirs))
    opened, shut = answer["EvaluationResults"][0]["ResourceSpecificResults"]
    assert opened["EvalResourceDecision"] == "allowed"
    assert opened["EvalDecisionDetails"] == {"IAM Policy": "allowed", "Resource Policy": "allowed"}
    assert shut["EvalResourceDecision"] == "implicitDeny"
    assert shut["EvalDecisionDetails"] == {"IAM Policy": "allowed", "Resource Policy": "implicitDeny"}
