"""SAML providers, as boto3 sees them."""

import pathlib

import pytest
from botocore.exceptions import ClientError

DATA = pathlib.Path(__file__).parents[2] / "crates/iam/tests/data/saml"


def test_a_provider_is_made_shown_changed_and_deleted(root):
    root = root.iam
    document = (DATA / "metadata.xml").read_text()
    key = (DATA / "decryption-key.pem").read_text()
    arn = root.create_saml_provider(Name="Corp", SAMLMetadataDocument=document)["SAMLProviderArn"]
    shown = root.get_saml_provider(SAMLProviderArn=arn)
    assert shown["SAMLMetadataDocument"] == document
    assert shown["ValidUntil"].year == shown["CreateDate"].year + 100
    assert [entry["Arn"] for entry in root.list_saml_providers()["SAMLProviderList"]] == [arn]
    assert root.get_account_summary()["SummaryMap"]["Providers"] == 1
    root.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey=key, AssertionEncryptionMode="Required")
    shown = root.get_saml_provider(SAMLProviderArn=arn)
    assert shown["AssertionEncryptionMode"] == "Required" and len(shown["PrivateKeyList"]) == 1
    root.tag_saml_provider(SAMLProviderArn=arn, Tags=[{"Key": "team", "Value": "it"}])
    assert root.list_saml_provider_tags(SAMLProviderArn=arn)["Tags"] == [{"Key": "team", "Value": "it"}]
    root.untag_saml_provider(SAMLProviderArn=arn, TagKeys=["team"])
    with pytest.raises(root.exceptions.InvalidInputException):
        root.create_saml_provider(Name="Other", SAMLMetadataDocument=document.replace("EntityDescriptor", "Entity"))
    root.delete_saml_provider(SAMLProviderArn=arn)
    with pytest.raises(ClientError) as refused:
        root.get_saml_provider(SAMLProviderArn=arn)
    assert refused.value.response["Error"]["Code"] == "NoSuchEntity"
