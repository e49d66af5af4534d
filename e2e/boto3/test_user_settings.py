"""Groups, tags, permissions boundaries and the account's alias through boto3."""

import pytest
from botocore.exceptions import ClientError


def test_tags_are_set_listed_and_removed(root):
    iam = root.iam
    iam.create_user(UserName="tagged")
    iam.tag_user(UserName="tagged", Tags=[{"Key": f"k{n}", "Value": str(n)} for n in range(5)])
    pages = iam.get_paginator("list_user_tags").paginate(UserName="tagged", PaginationConfig={"PageSize": 2})
    assert [tag["Key"] for page in pages for tag in page["Tags"]] == ["k0", "k1", "k2", "k3", "k4"]
    iam.untag_user(UserName="tagged", TagKeys=["K0", "k1"])
    assert [tag["Key"] for tag in iam.get_user(UserName="tagged")["User"]["Tags"]] == ["k2", "k3", "k4"]
    with pytest.raises(ClientError) as raised:
        iam.tag_user(UserName="tagged", Tags=[{"Key": f"more{n}", "Value": ""} for n in range(48)])
    assert raised.value.response["Error"]["Code"] == "LimitExceeded"


def test_a_boundary_is_put_and_taken_away(root):
    iam = root.iam
    iam.create_user(UserName="bounded")
    arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
    iam.put_user_permissions_boundary(UserName="bounded", PermissionsBoundary=arn)
    assert iam.get_user(UserName="bounded")["User"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == arn
    iam.delete_user_permissions_boundary(UserName="bounded")
    assert "PermissionsBoundary" not in iam.get_user(UserName="bounded")["User"]


def test_the_account_has_one_alias(root):
    iam = root.iam
    iam.create_account_alias(AccountAlias="example-corp")
    assert iam.list_account_aliases()["AccountAliases"] == ["example-corp"]
    iam.delete_account_alias(AccountAlias="example-corp")
    assert iam.list_account_aliases()["AccountAliases"] == []


def test_group_members_through_the_resource(root):
    iam = root.iam
    group = iam.create_group(GroupName="crew", Path="/ships/")["Group"]
    assert group["GroupId"].startswith("AGPA") and group["Path"] == "/ships/"
    for name in ("ann", "ben", "cid"):
        iam.create_user(UserName=name)
        iam.add_user_to_group(GroupName="crew", UserName=name)
    pages = iam.get_paginator("get_group").paginate(GroupName="crew", PaginationConfig={"PageSize": 2})
    assert sorted(user["UserName"] for page in pages for user in page["Users"]) == ["ann", "ben", "cid"]
    assert [found["GroupName"] for found in iam.list_groups_for_user(UserName="ben")["Groups"]] == ["crew"]
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_user(UserName="ben")
    iam.remove_user_from_group(GroupName="crew", UserName="ben")
    iam.delete_user(UserName="ben")
