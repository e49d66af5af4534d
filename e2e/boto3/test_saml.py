"""SAML as boto3 sees it: providers, and roles for whoever an identity provider vouches for.

The identity provider is this file's own: signxml signs, which has nothing in common with what checks the signatures.
"""

import base64
import datetime
import json
import os
import pathlib

import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from harness.clients import Key, client
from harness.unsigned import by_cli, by_javascript
from lxml import etree
from signxml import XMLSigner, methods

DATA = pathlib.Path(__file__).parents[2] / "crates/iam/tests/data/saml"
ISSUER = "https://idp.example.org"
ROLE = "arn:aws:iam::123456789012:role/Dev"
PROVIDER = "arn:aws:iam::123456789012:saml-provider/Own"


class IdentityProvider:
    """Keys, metadata, and responses that are signed with them."""

    def __init__(self):
        self.key = rsa.generate_private_key(65537, 2048)
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "idp.example.org")])
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(self.key.public_key())
        builder = builder.serial_number(7).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
        made = builder.sign(self.key, hashes.SHA256())
        self.certificate = made.public_bytes(serialization.Encoding.PEM).decode()

    def metadata(self):
        body = "".join(self.certificate.split("-----")[2].split())
        return f"""<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{ISSUER}">
          <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
            <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
              <X509Certificate>{body}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
            <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{ISSUER}/sso"/>
          </IDPSSODescriptor></EntityDescriptor>"""

    def response(self, subject, age=0, sign="Response", seal=lambda assertion: assertion):
        now = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=age)
        stamp = lambda seconds: (now + datetime.timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
        place = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="placeholder"/>'
        name = "https://aws.amazon.com/SAML/Attributes"
        assertion = f"""<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0"
            IssueInstant="{stamp(0)}"><saml:Issuer>{ISSUER}</saml:Issuer>{place if sign == "Assertion" else ""}
          <saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">{subject}</saml:NameID>
            <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
              <saml:SubjectConfirmationData NotOnOrAfter="{stamp(300)}" Recipient="https://signin.aws.amazon.com/saml"/>
            </saml:SubjectConfirmation></saml:Subject>
          <saml:Conditions NotBefore="{stamp(-30)}" NotOnOrAfter="{stamp(600)}"><saml:AudienceRestriction>
            <saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction></saml:Conditions>
          <saml:AuthnStatement AuthnInstant="{stamp(0)}" SessionNotOnOrAfter="{stamp(1800)}"/>
          <saml:AttributeStatement>
            <saml:Attribute Name="{name}/Role"><saml:AttributeValue>{PROVIDER},{ROLE}</saml:AttributeValue></saml:Attribute>
            <saml:Attribute Name="{name}/RoleSessionName"><saml:AttributeValue>{subject}</saml:AttributeValue></saml:Attribute>
          </saml:AttributeStatement></saml:Assertion>"""
        if sign == "Assertion":
            assertion = self.signed(assertion, "_a1")
        assertion = seal(assertion)
        whole = f"""<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1" Version="2.0"
            IssueInstant="{stamp(0)}"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">{ISSUER}</saml:Issuer>
          {place if sign == "Response" else ""}<samlp:Status>
          <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>{assertion}</samlp:Response>"""
        if sign == "Response":
            whole = self.signed(whole, "_r1")
        return base64.b64encode(whole.encode()).decode()

    def signed(self, text, identifier):
        signer = XMLSigner(methods.enveloped, "rsa-sha256", "sha256", "http://www.w3.org/2001/10/xml-exc-c14n#")
        form = serialization.PrivateFormat.PKCS8
        key = self.key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
        node = signer.sign(etree.fromstring(text), key=key, cert=self.certificate, reference_uri="#" + identifier)
        return etree.tostring(node).decode()


def sealed(key, mode="gcm"):
    """Encrypts an assertion for a key: RSA-OAEP with SHA-256, and AES in this mode."""
    xenc, dsig = "http://www.w3.org/2001/04/xmlenc#", "http://www.w3.org/2000/09/xmldsig#"
    xenc11 = "http://www.w3.org/2009/xmlenc11#"

    def seal(assertion):
        secret, text = os.urandom(32), assertion.encode()
        if mode == "gcm":
            nonce = os.urandom(12)
            value = nonce + AESGCM(secret).encrypt(nonce, text, None)
        else:
            count, vector = 16 - len(text) % 16, os.urandom(16)
            cipher = Cipher(algorithms.AES(secret), modes.CBC(vector)).encryptor()
            value = vector + cipher.update(text + bytes(count - 1) + bytes([count])) + cipher.finalize()
        oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
        wrapped = base64.b64encode(key.public_key().encrypt(secret, oaep)).decode()
        namespace = xenc11 if mode == "gcm" else xenc
        return f"""<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">
          <xenc:EncryptedData xmlns:xenc="{xenc}" Type="{xenc}Element">
            <xenc:EncryptionMethod Algorithm="{namespace}aes256-{mode}"/>
            <ds:KeyInfo xmlns:ds="{dsig}"><xenc:EncryptedKey><xenc:EncryptionMethod Algorithm="{xenc11}rsa-oaep">
              <ds:DigestMethod Algorithm="{xenc}sha256"/><x:MGF xmlns:x="{xenc11}" Algorithm="{xenc11}mgf1sha256"/>
            </xenc:EncryptionMethod><xenc:CipherData><xenc:CipherValue>{wrapped}</xenc:CipherValue></xenc:CipherData>
            </xenc:EncryptedKey></ds:KeyInfo>
            <xenc:CipherData><xenc:CipherValue>{base64.b64encode(value).decode()}</xenc:CipherValue></xenc:CipherData>
          </xenc:EncryptedData></saml:EncryptedAssertion>"""
    return seal


def test_a_provider_is_made_shown_changed_and_deleted(root):
    iam = root.iam
    document = (DATA / "metadata.xml").read_text()
    key = (DATA / "decryption-key.pem").read_text()
    arn = iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=document)["SAMLProviderArn"]
    shown = iam.get_saml_provider(SAMLProviderArn=arn)
    assert shown["SAMLMetadataDocument"] == document
    assert shown["ValidUntil"].year == shown["CreateDate"].year + 100
    assert [entry["Arn"] for entry in iam.list_saml_providers()["SAMLProviderList"]] == [arn]
    assert iam.get_account_summary()["SummaryMap"]["Providers"] == 1
    iam.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey=key, AssertionEncryptionMode="Required")
    shown = iam.get_saml_provider(SAMLProviderArn=arn)
    assert shown["AssertionEncryptionMode"] == "Required" and len(shown["PrivateKeyList"]) == 1
    iam.tag_saml_provider(SAMLProviderArn=arn, Tags=[{"Key": "team", "Value": "it"}])
    assert iam.list_saml_provider_tags(SAMLProviderArn=arn)["Tags"] == [{"Key": "team", "Value": "it"}]
    iam.untag_saml_provider(SAMLProviderArn=arn, TagKeys=["team"])
    with pytest.raises(iam.exceptions.InvalidInputException):
        iam.create_saml_provider(Name="Other", SAMLMetadataDocument=document.replace("EntityDescriptor", "Entity"))
    iam.delete_saml_provider(SAMLProviderArn=arn)
    with pytest.raises(ClientError) as refused:
        iam.get_saml_provider(SAMLProviderArn=arn)
    assert refused.value.response["Error"]["Code"] == "NoSuchEntity"


@pytest.mark.parametrize("sign", ["Response", "Assertion"])
def test_somebody_assumes_a_role_with_what_an_identity_provider_signed(server, root, sign, tmp_path):
    provider = IdentityProvider()
    root.iam.create_saml_provider(Name="Own", SAMLMetadataDocument=provider.metadata())
    trust = {"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"Federated": PROVIDER}, "Action": "sts:AssumeRoleWithSAML",
        "Condition": {"StringEquals": {"saml:aud": "https://signin.aws.amazon.com/saml", "saml:sub_type": "transient"}}}}
    root.iam.create_role(RoleName="Dev", AssumeRolePolicyDocument=json.dumps(trust))
    sts = client(server, service="sts", config=Config(signature_version=UNSIGNED, retries={"max_attempts": 0}))
    ask = {"RoleArn": ROLE, "PrincipalArn": PROVIDER}
    given = sts.assume_role_with_saml(**ask, SAMLAssertion=provider.response("carol", sign=sign))
    assert (given["Subject"], given["SubjectType"], given["Issuer"]) == ("carol", "transient", ISSUER)
    made = given["Credentials"]
    left = made["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
    assert left.total_seconds() < 1801, "the session ends with the one at the provider"
    key = Key(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])
    identity = client(server, key, service="sts").get_caller_identity()
    assert identity["Arn"] == "arn:aws:sts::123456789012:assumed-role/Dev/carol"
    asked = ask | {"SAMLAssertion": provider.response("carol", sign=sign)}
    printed = by_cli(server, "AssumeRoleWithSAML", asked, tmp_path)
    assert set(printed) == set(given) - {"ResponseMetadata"} and printed["NameQualifier"] == given["NameQualifier"]
    answered = by_javascript(server, "AssumeRoleWithSAML", asked)
    assert answered is None or answered == set(printed)
    for response, code in [
        (IdentityProvider().response("carol", sign=sign), "InvalidIdentityToken"),
        (provider.response("carol", age=301, sign=sign), "ExpiredTokenException"),
        (provider.response("carol", sign="nothing"), "InvalidIdentityToken"),
    ]:
        with pytest.raises(ClientError) as refused:
            sts.assume_role_with_saml(**ask, SAMLAssertion=response)
        assert refused.value.response["Error"]["Code"] == code


@pytest.mark.parametrize("mode", ["gcm", "cbc"])
@pytest.mark.parametrize("sign", ["Response", "Assertion"])
def test_an_assertion_can_be_encrypted_and_has_to_be_where_that_is_required(server, root, sign, mode):
    provider, key = IdentityProvider(), rsa.generate_private_key(65537, 2048)
    form = serialization.PrivateFormat.PKCS8
    pem = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()
    root.iam.create_saml_provider(
        Name="Own", SAMLMetadataDocument=provider.metadata(), AddPrivateKey=pem, AssertionEncryptionMode="Required"
    )
    trust = {"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"Federated": PROVIDER}, "Action": "sts:AssumeRoleWithSAML"}}
    root.iam.create_role(RoleName="Dev", AssumeRolePolicyDocument=json.dumps(trust))
    sts = client(server, service="sts", config=Config(signature_version=UNSIGNED, retries={"max_attempts": 0}))
    ask = {"RoleArn": ROLE, "PrincipalArn": PROVIDER}
    given = sts.assume_role_with_saml(**ask, SAMLAssertion=provider.response("carol", sign=sign, seal=sealed(key, mode)))
    assert (given["Subject"], given["Issuer"]) == ("carol", ISSUER)
    other = rsa.generate_private_key(65537, 2048)
    for response in [
        provider.response("carol", sign=sign),
        provider.response("carol", sign=sign, seal=sealed(other, mode)),
        provider.response("carol", sign="nothing", seal=sealed(key, mode)),
        IdentityProvider().response("carol", sign=sign, seal=sealed(key, mode)),
    ]:
        with pytest.raises(ClientError) as refused:
            sts.assume_role_with_saml(**ask, SAMLAssertion=response)
        assert refused.value.response["Error"]["Code"] == "InvalidIdentityToken"
