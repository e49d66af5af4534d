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
