"""SSH keys and certificates through boto3, made by ssh-keygen and openssl as people make them."""

import subprocess

import pytest

from harness.clients import client, make_user, resource
from harness.server import ACCOUNT


@pytest.fixture
def tool(tmp_path):
    """Runs a program among files of its own: what it printed."""
    return lambda *words: subprocess.run(words, cwd=tmp_path, check=True, capture_output=True, text=True).stdout


def test_an_ssh_key_from_ssh_keygen_and_back(server, tool, tmp_path):
    iam = client(server)
    iam.create_user(UserName="alice")
    tool("ssh-keygen", "-q", "-t", "rsa", "-b", "3072", "-N", "", "-C", "alice@laptop", "-f", "key")
    line = (tmp_path / "key.pub").read_text()
    key = iam.upload_ssh_public_key(UserName="alice", SSHPublicKeyBody=line)["SSHPublicKey"]
    assert f"MD5:{key['Fingerprint']} " in tool("ssh-keygen", "-l", "-E", "md5", "-f", "key.pub")
    assert key["SSHPublicKeyId"].startswith("APKA") and key["Status"] == "Active"
    named = {"UserName": "alice", "SSHPublicKeyId": key["SSHPublicKeyId"]}
    pem = iam.get_ssh_public_key(**named, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"]
    assert pem == tool("ssh-keygen", "-e", "-m", "PKCS8", "-f", "key.pub").strip()
    ssh = iam.get_ssh_public_key(**named, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"]
    assert ssh == line.rsplit(" ", 1)[0]
    with pytest.raises(iam.exceptions.DuplicateSSHPublicKeyException):
        iam.upload_ssh_public_key(UserName="alice", SSHPublicKeyBody=pem)
    tool("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "other")
    with pytest.raises(iam.exceptions.InvalidPublicKeyException):
        iam.upload_ssh_public_key(UserName="alice", SSHPublicKeyBody=(tmp_path / "other.pub").read_text())
    # A private key sent by mistake is refused and not repeated.
    with pytest.raises(iam.exceptions.UnrecognizedPublicKeyEncodingException) as refused:
        iam.upload_ssh_public_key(UserName="alice", SSHPublicKeyBody=(tmp_path / "key").read_text())
    assert "BEGIN" not in str(refused.value)
    iam.update_ssh_public_key(**named, Status="Inactive")
    pages = iam.get_paginator("list_ssh_public_keys").paginate(UserName="alice", PaginationConfig={"PageSize": 1})
    assert [listed["Status"] for listed in pages.search("SSHPublicKeys")] == ["Inactive"]
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_user(UserName="alice")
    iam.delete_ssh_public_key(**named)
    iam.delete_user(UserName="alice")


def test_signing_certificates_as_resources_and_ones_own(server, tool, tmp_path):
    server.clock(now="2027-03-01T12:00:00Z")
    iam = make_user(server, "alice", policy="arn:aws:iam::aws:policy/IAMFullAccess").iam
    for name, key in [("rsa", ["rsa:2048"]), ("ec", ["ec", "-pkeyopt", "ec_paramgen_curve:P-384"])]:
        tool("openssl", "req", "-x509", "-newkey", *key, "-nodes", "-keyout", "key.pem", "-subj", f"/CN={name}",
             "-days", "9000", "-out", f"{name}.pem")
    body = (tmp_path / "rsa.pem").read_text()
    made = iam.upload_signing_certificate(CertificateBody=body)["Certificate"]
    assert made["UserName"] == "alice" and made["CertificateBody"] == body.strip()
    user = resource(server).User("alice")
    certificate = next(iter(user.signing_certificates.all()))
    assert (certificate.id, certificate.status) == (made["CertificateId"], "Active")
    certificate.deactivate()
    assert [each.status for each in user.signing_certificates.all()] == ["Inactive"]
    certificate.activate()
    iam.upload_signing_certificate(CertificateBody=(tmp_path / "ec.pem").read_text())
    with pytest.raises(iam.exceptions.DuplicateCertificateException):
        iam.upload_signing_certificate(CertificateBody=body)
    with pytest.raises(iam.exceptions.MalformedCertificateException):
        iam.upload_signing_certificate(CertificateBody=(tmp_path / "key.pem").read_text())
    certificate.delete()
    assert len(iam.list_signing_certificates()["Certificates"]) == 1
    server.clock(now="2060-03-01T12:00:00Z")
    with pytest.raises(iam.exceptions.InvalidCertificateException):
        iam.upload_signing_certificate(CertificateBody=body)
    assert client(server).get_account_summary()["SummaryMap"]["AccountSigningCertificatesPresent"] == 0


def test_service_specific_credentials_of_each_kind(server):
    server.clock(now="2027-03-01T12:00:00Z")
    iam = make_user(server, "alice", policy="arn:aws:iam::aws:policy/IAMFullAccess").iam
    for service in ["codecommit.amazonaws.com", "cassandra.amazonaws.com"]:
        made = iam.create_service_specific_credential(UserName="alice", ServiceName=service)["ServiceSpecificCredential"]
        assert made["ServiceUserName"] == f"alice-at-{ACCOUNT}" and len(made["ServicePassword"]) == 44
        again = iam.reset_service_specific_credential(ServiceSpecificCredentialId=made["ServiceSpecificCredentialId"])
        assert again["ServiceSpecificCredential"]["ServicePassword"] != made["ServicePassword"]
    key = iam.create_service_specific_credential(
        UserName="alice", ServiceName="bedrock.amazonaws.com", CredentialAgeDays=1)["ServiceSpecificCredential"]
    assert key["ServiceCredentialSecret"].startswith("ABSK") and key["ServiceCredentialAlias"] == f"alice-at-{ACCOUNT}"
    assert (key["ExpirationDate"] - key["CreateDate"]).days == 1
    iam.create_service_specific_credential(UserName="alice", ServiceName="bedrock.amazonaws.com")
    with pytest.raises(iam.exceptions.LimitExceededException):
        iam.create_service_specific_credential(UserName="alice", ServiceName="bedrock.amazonaws.com")
    with pytest.raises(iam.exceptions.NoSuchEntityException, match="No such service"):
        iam.create_service_specific_credential(UserName="alice", ServiceName="s3.amazonaws.com")
    listed = iam.list_service_specific_credentials(AllUsers=True)["ServiceSpecificCredentials"]
    assert len(listed) == 4 and all("ServicePassword" not in each for each in listed)
    server.clock(advance_seconds=86_400)
    listed = iam.list_service_specific_credentials(ServiceName="bedrock.amazonaws.com")["ServiceSpecificCredentials"]
    assert sorted(each["Status"] for each in listed) == ["Active", "Expired"]
    for each in iam.list_service_specific_credentials()["ServiceSpecificCredentials"]:
        identified = {"ServiceSpecificCredentialId": each["ServiceSpecificCredentialId"]}
        iam.update_service_specific_credential(**identified, Status="Inactive")
        iam.delete_service_specific_credential(**identified)
    assert iam.list_service_specific_credentials()["ServiceSpecificCredentials"] == []


@pytest.fixture
def chain(tool, tmp_path):
    """An authority, what it issued for a server, and the server's key."""
    tool("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes", "-keyout", "ca.key",
         "-subj", "/CN=authority", "-days", "9000", "-out", "ca.pem")
    tool("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "www.key", "-subj", "/CN=www.example.com",
         "-out", "www.csr")
    tool("openssl", "x509", "-req", "-in", "www.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
         "9000", "-out", "www.pem")
    return lambda name: (tmp_path / name).read_text()


def test_server_certificates_as_resources(server, chain):
    server.clock(now="2027-03-01T12:00:00Z")
    iam, account = client(server), resource(server)
    given = {"CertificateBody": chain("www.pem"), "PrivateKey": chain("www.key"), "CertificateChain": chain("ca.pem")}
    made = iam.upload_server_certificate(ServerCertificateName="www", Path="/web/", Tags=[{"Key": "a", "Value": "b"}],
                                         **given)
    assert made["Tags"] == [{"Key": "a", "Value": "b"}]
    certificate = account.ServerCertificate("www")
    assert certificate.server_certificate_metadata["Arn"] == f"arn:aws:iam::{ACCOUNT}:server-certificate/web/www"
    assert certificate.certificate_body == chain("www.pem").strip()
    assert "PRIVATE" not in str(iam.get_server_certificate(ServerCertificateName="www"))
    renamed = certificate.update(NewServerCertificateName="web", NewPath="/")
    assert [each.name for each in account.server_certificates.all()] == ["web"] and renamed.name == "web"
    assert iam.list_server_certificate_tags(ServerCertificateName="web")["Tags"] == [{"Key": "a", "Value": "b"}]
    for wrong, expected in [({"PrivateKey": chain("ca.key")}, "KeyPairMismatch"),
                            ({"CertificateChain": chain("www.pem")}, "MalformedCertificate"),
                            ({"CertificateBody": chain("www.key")}, "MalformedCertificate")]:
        with pytest.raises(iam.exceptions.ClientError) as refused:
            iam.upload_server_certificate(ServerCertificateName="other", **(given | wrong))
        assert refused.value.response["Error"]["Code"] == expected
        assert "PRIVATE" not in str(refused.value)
    renamed.delete()
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_server_certificate(ServerCertificateName="web")
