"""Web identities through boto3 and the AWS CLI: a little issuer over TLS, with keys and certificates made here."""

import base64
import hashlib
import http.server
import json
import os
import ssl
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pytest
import rsa
from botocore import UNSIGNED
from botocore.exceptions import ClientError

from harness.clients import CONFIG, Key, client
from harness.server import ACCOUNT, clean_environment
from harness.unsigned import by_cli, by_javascript

AWS = str(Path(sys.executable).with_name("aws"))


def encoded(data: bytes | dict) -> str:
    """Base64 as tokens have it."""
    data = json.dumps(data).encode() if isinstance(data, dict) else data
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value: int) -> str:
    return encoded(value.to_bytes((value.bit_length() + 7) // 8, "big"))


class Issuer:
    """Serves its configuration and its key, and signs tokens."""

    def __init__(self, directory: Path):
        def openssl(*words: str) -> None:
            subprocess.run(["openssl", *words], cwd=directory, check=True, capture_output=True)

        openssl("genrsa", "-traditional", "-out", "key.pem", "2048")
        self.key = rsa.PrivateKey.load_pkcs1((directory / "key.pem").read_bytes())
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=authority", "-days", "2",
                "-keyout", "ca.key", "-out", "ca.pem")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "tls.key", "-out", "tls.csr")
        (directory / "names").write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n")
        openssl("x509", "-req", "-in", "tls.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
                "-extfile", "names", "-out", "tls.pem")
        der = ssl.PEM_cert_to_DER_cert((directory / "ca.pem").read_text())
        self.thumbprint = hashlib.sha1(der).hexdigest()
        chain = (directory / "tls.pem").read_text() + (directory / "ca.pem").read_text()
        (directory / "chain.pem").write_text(chain)
        issuer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                texts = {
                    "/realm/.well-known/openid-configuration": {"issuer": issuer.url, "jwks_uri": f"{issuer.url}/keys"},
                    "/realm/keys": {"keys": [{"kty": "RSA", "kid": "k1", "use": "sig", "alg": "RS256",
                                              "n": number(issuer.key.n), "e": number(issuer.key.e)}]},
                }
                body = json.dumps(texts.get(self.path, {})).encode()
                self.send_response(200 if self.path in texts else 404)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(directory / "chain.pem", directory / "tls.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.place = f"localhost:{self.server.server_address[1]}/realm"
        self.url = f"https://{self.place}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def token(self, **claims) -> str:
        now = int(time.time())
        claims = {"iss": self.url, "sub": "pod/web", "aud": "sts", "iat": now, "exp": now + 600, **claims}
        signed = f"{encoded({'alg': 'RS256', 'kid': 'k1', 'typ': 'JWT'})}.{encoded(claims)}"
        return f"{signed}.{encoded(rsa.sign(signed.encode(), self.key, 'SHA-256'))}"


@pytest.fixture(scope="module")
def issuer(tmp_path_factory):
    issuer = Issuer(tmp_path_factory.mktemp("issuer"))
    yield issuer
    issuer.server.shutdown()


@pytest.fixture
def role(root, issuer):
    """A role that trusts the issuer for one subject, and may read itself."""
    arn = root.iam.create_open_id_connect_provider(
        Url=issuer.url, ClientIDList=["sts"], ThumbprintList=[issuer.thumbprint.upper()])["OpenIDConnectProviderArn"]
    trust = {"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"Federated": arn}, "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": {"StringEquals": {f"{issuer.place}:sub": "pod/web", f"{issuer.place}:aud": "sts"}}}}
    made = root.iam.create_role(RoleName="web", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    grant = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:GetRole", "Resource": made}}
    root.iam.put_role_policy(RoleName="web", PolicyName="read", PolicyDocument=json.dumps(grant))
    return made


def anonymous(server):
    return client(server, service="sts", config=CONFIG.merge(type(CONFIG)(signature_version=UNSIGNED)))


def test_a_token_opens_a_session(server, root, issuer, role):
    sts = anonymous(server)
    got = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="pod", WebIdentityToken=issuer.token())
    assert got["SubjectFromWebIdentityToken"] == "pod/web" and got["Audience"] == "sts"
    assert got["Provider"] == issuer.url and got["AssumedRoleUser"]["Arn"].endswith(":assumed-role/web/pod")
    got = got["Credentials"]
    key = Key(got["AccessKeyId"], got["SecretAccessKey"], got["SessionToken"])
    assert client(server, key).get_role(RoleName="web")["Role"]["Arn"] == role
    for wrong, code in [
        (issuer.token(sub="pod/other"), "AccessDenied"),
        (issuer.token(aud="other"), "InvalidIdentityToken"),
        (issuer.token(exp=int(time.time()) - 1), "ExpiredTokenException"),
        (issuer.token()[:-8] + "AAAAAAAA", "InvalidIdentityToken"),
        ("opaque", "InvalidIdentityToken"),
    ]:
        with pytest.raises(ClientError) as refused:
            sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="pod", WebIdentityToken=wrong)
        assert refused.value.response["Error"]["Code"] == code


def test_other_clients_exchange_a_token(server, issuer, role, tmp_path):
    given = {"RoleArn": role, "RoleSessionName": "pod", "WebIdentityToken": issuer.token()}
    members = {"Credentials", "SubjectFromWebIdentityToken", "AssumedRoleUser", "PackedPolicySize", "Provider", "Audience"}
    got = by_cli(server, "AssumeRoleWithWebIdentity", given, tmp_path)
    assert set(got) <= members and got["SubjectFromWebIdentityToken"] == "pod/web" and got["Provider"] == issuer.url
    key = Key(*(got["Credentials"][name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken")))
    assert client(server, key).get_role(RoleName="web")["Role"]["Arn"] == role
    answered = by_javascript(server, "AssumeRoleWithWebIdentity", given)
    assert answered is None or answered == set(got)


def test_a_server_that_nobody_vouches_for_is_not_believed(server, root, issuer, role):
    arn = f"arn:aws:iam::{ACCOUNT}:oidc-provider/{issuer.place}"
    root.iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=arn, ThumbprintList=["1" * 40])
    sts = anonymous(server)
    with pytest.raises(sts.exceptions.InvalidIdentityTokenException, match="thumbprint"):
        sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="pod", WebIdentityToken=issuer.token())
    root.iam.update_open_id_connect_provider_thumbprint(
        OpenIDConnectProviderArn=arn, ThumbprintList=[issuer.thumbprint])
    sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="pod", WebIdentityToken=issuer.token())
    provider = root.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert provider["Url"] == issuer.place and provider["ThumbprintList"] == [issuer.thumbprint]


def test_programs_find_token_and_role_in_their_environment(server, issuer, role, tmp_path):
    token = tmp_path / "token"
    token.write_text(issuer.token())
    env = clean_environment(
        AWS_WEB_IDENTITY_TOKEN_FILE=str(token), AWS_ROLE_ARN=role, AWS_ROLE_SESSION_NAME="pod",
        AWS_ENDPOINT_URL_STS=server.endpoint, AWS_ENDPOINT_URL_IAM=server.endpoint, AWS_DEFAULT_REGION="us-east-1",
        PATH=os.environ["PATH"], HOME=str(tmp_path))
    program = "import boto3; print(boto3.client('iam').get_role(RoleName='web')['Role']['Arn'])"
    done = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == role
    done = subprocess.run([AWS, "sts", "get-caller-identity", "--query", "Arn", "--output", "text"],
                          env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"arn:aws:sts::{ACCOUNT}:assumed-role/web/pod"


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def openssl_verifies(token: str, key: dict, directory: Path) -> bool:
    """Whether OpenSSL finds an ES384 token signed with the key."""
    # SubjectPublicKeyInfo of an uncompressed point on P-384, then ECDSA-Sig-Value of the two halves.
    point = bytes.fromhex("3076301006072a8648ce3d020106052b8104002203620004") + decoded(key["x"]) + decoded(key["y"])
    signed, signature = token.rsplit(".", 1)
    raw = decoded(signature)
    halves = b""
    for half in (raw[:48], raw[48:]):
        half = half.lstrip(b"\0")
        half = b"\0" + half if half[0] & 0x80 else half
        halves += bytes([2, len(half)]) + half
    for name, data in [("key", point), ("signature", bytes([0x30, len(halves)]) + halves), ("signed", signed.encode())]:
        (directory / name).write_bytes(data)
    words = ["openssl", "dgst", "-sha384", "-verify", "key", "-keyform", "DER", "-signature", "signature", "signed"]
    return subprocess.run(words, cwd=directory, capture_output=True).returncode == 0


def test_others_verify_what_the_account_says_of_its_own(server, root, tmp_path):
    url = root.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    with urllib.request.urlopen(f"{url}/.well-known/openid-configuration") as answer:
        configuration = json.load(answer)
    assert configuration["issuer"] == url
    with urllib.request.urlopen(configuration["jwks_uri"]) as answer:
        keys = {key["kid"]: key for key in json.load(answer)["keys"]}
    got = root.sts.get_web_identity_token(
        Audience=["https://api.example.com"], SigningAlgorithm="RS256", DurationSeconds=60,
        Tags=[{"Key": "job", "Value": "one"}])
    signed, signature = got["WebIdentityToken"].rsplit(".", 1)
    header, claims = (json.loads(decoded(part)) for part in signed.split("."))
    key = keys[header["kid"]]
    public = rsa.PublicKey(int.from_bytes(decoded(key["n"])), int.from_bytes(decoded(key["e"])))
    assert rsa.verify(signed.encode(), decoded(signature), public) == "SHA-256"
    assert claims["iss"] == url and claims["sub"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert claims["https://sts.amazonaws.com/"]["request_tags"] == {"job": "one"}
    with pytest.raises(rsa.VerificationError):
        rsa.verify(signed.encode() + b"A", decoded(signature), public)

    token = root.sts.get_web_identity_token(Audience=["here"], SigningAlgorithm="ES384")["WebIdentityToken"]
    key = keys[json.loads(decoded(token.split(".")[0]))["kid"]]
    assert openssl_verifies(token, key, tmp_path) and not openssl_verifies(token.replace(".", "A.", 1), key, tmp_path)

    # To itself it is an issuer like any other.
    arn = root.iam.create_open_id_connect_provider(Url=url, ClientIDList=["here"])["OpenIDConnectProviderArn"]
    trust = {"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"Federated": arn}, "Action": "sts:AssumeRoleWithWebIdentity"}}
    role = root.iam.create_role(RoleName="own", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    for algorithm in ("RS256", "ES384"):
        token = root.sts.get_web_identity_token(Audience=["here"], SigningAlgorithm=algorithm)["WebIdentityToken"]
        anonymous(server).assume_role_with_web_identity(RoleArn=role, RoleSessionName="own", WebIdentityToken=token)
    root.iam.disable_outbound_web_identity_federation()
    with pytest.raises(root.sts.exceptions.OutboundWebIdentityFederationDisabledException):
        root.sts.get_web_identity_token(Audience=["here"], SigningAlgorithm="RS256")
