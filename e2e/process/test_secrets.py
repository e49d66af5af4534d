"""Plants secrets in every place where a client can put one, and looks for them in everything that the process wrote.

Not planted, because the server is meant to keep it readable: names, paths, tags and policy documents of accepted
requests. They are what an administrator asked it to show again. A refused request leaves nothing, wherever in it the
secret was, but in the audit trail, which is to say what a proven caller tried: there, members that the model does not
mark as sensitive stand as they were sent, if the whole request was understood. What the first start prints on standard output is the one place for root's secret; here it is preset.
"""

import base64
import json
import re
import subprocess
import urllib.parse
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import BotoCoreError, ClientError

from harness.clients import REGION, ROOT, UNCHECKED, Key, client, make_user
from harness.server import ROOT_SECRET, run

MARKER = "Pl4nted-S3cret-ÿ"


class Planter:
    """Makes secrets, each with the marker and a number of its own."""

    def __init__(self):
        self.planted = []
        self.tried = []

    def __call__(self, template="{}"):
        self.planted.append(template.format(f"{MARKER}{len(self.planted):04}-zQx"))
        return self.planted[-1]

    def in_the_open(self, template="{}"):
        """In a member that is no secret, of a request that a proven caller makes and that is understood."""
        self.tried.append(self(template))
        return self.tried[-1]


def disguises(secret):
    """The bytes under which a secret may hide."""
    for encoded in {secret.encode(), secret.encode("latin-1", "ignore"), secret.encode("utf-16-le")}:
        yield "plain", encoded
        yield "hex", encoded.hex().encode()
        yield "upper-case hex", encoded.hex().upper().encode()
        yield "list of bytes", ", ".join(str(byte) for byte in encoded).encode()
        for quote in (urllib.parse.quote, urllib.parse.quote_plus):
            yield "percent-encoded", quote(encoded, safe="").encode()
        # The middle of the text whatever the two bytes before it are.
        for shift in range(3):
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                yield "base64", encode(b"\0" * shift + encoded)[4:-4]
    yield "JSON", json.dumps(secret)[1:-1].encode()


def attempt(call, *positional, **arguments):
    """Calls and takes whatever comes; an error must not repeat a password. It may repeat a name: AWS does."""
    try:
        return call(*positional, **arguments)
    except ClientError as error:
        if any(member.endswith("Password") for member in arguments):
            assert MARKER not in json.dumps(error.response, default=str, ensure_ascii=False), error
    except BotoCoreError:
        pass
    return None


def plant_passwords(server, plant):
    """Right, wrong, too weak, too long, illegal: as the old one and as the new one."""
    alice = make_user(server, "alice", plant())
    iam, root = client(server, alice.key, config=UNCHECKED), client(server, config=UNCHECKED)
    secrets = [alice.key.secret]
    new = plant()
    iam.change_password(OldPassword=alice.password, NewPassword=new)
    for template in ["{}", "{}" + "x" * 200, "{}\u0001", "{}пароль", "{}🔑", "{} \t\r\n"]:
        attempt(iam.change_password, OldPassword=plant(template), NewPassword=plant())
        attempt(iam.change_password, OldPassword=new, NewPassword=plant(template + "\u0000"))
        attempt(root.update_login_profile, UserName="alice", Password=plant(template + "\u0001"))
        attempt(root.create_login_profile, UserName="alice", Password=plant(template))
        attempt(root.create_login_profile, UserName="nobody", Password=plant(template))
    root.update_account_password_policy(MinimumPasswordLength=100, PasswordReusePrevention=24)
    attempt(iam.change_password, OldPassword=new, NewPassword=plant())
    attempt(iam.change_password, OldPassword=new, NewPassword=new)
    root.delete_account_password_policy()
    reset = plant()
    root.update_login_profile(UserName="alice", Password=reset)
    key = root.create_access_key(UserName="alice")["AccessKey"]
    client(server, Key(key["AccessKeyId"], key["SecretAccessKey"]), "sts").get_caller_identity()
    return [*secrets, key["SecretAccessKey"]]


def plant_elsewhere(server, plant):
    """As names, in wrong parameters, headers, URLs, tokens and policy documents of requests that are refused."""
    root = client(server, config=UNCHECKED)
    attempt(root.create_user, UserName=plant("{} !"))
    attempt(root.create_user, UserName="ok", Path=plant("{}"))
    attempt(root.get_user, UserName=plant())
    attempt(root.put_user_policy, UserName="alice", PolicyName="p", PolicyDocument=plant.in_the_open('{{"Statement": "{}"'))
    attempt(root.put_user_policy, UserName="alice", PolicyName="p", PolicyDocument=plant.in_the_open('{{"{}": 1}}'))
    attempt(root.attach_user_policy, UserName="alice", PolicyArn=plant.in_the_open("arn:aws:iam::aws:policy/{}"))
    attempt(root.list_users, Marker=plant.in_the_open())
    attempt(root.get_access_key_last_used, AccessKeyId=plant())
    attempt(client(server, Key(ROOT.id, plant())).get_user)
    attempt(client(server, Key(ROOT.id, ROOT.secret, urllib.parse.quote(plant()))).get_user)
    attempt(client(server, Key(urllib.parse.quote(plant("AKIA{}")), "x" * 40)).get_user)

    ascii_secret = lambda: urllib.parse.quote(plant())  # noqa: E731
    form = "application/x-www-form-urlencoded"
    for body in [
        f"Action=ChangePassword&Version=2010-05-08&OldPasword={ascii_secret()}&NewPassword={ascii_secret()}",
        f"Action=ChangePassword&Version=2010-05-08&OldPassword={ascii_secret()}&OldPassword={ascii_secret()}",
        f"Action={ascii_secret()}&Version=2010-05-08", f"Action=GetUser&Version={ascii_secret()}",
        f"Action=UpdateAccountPasswordPolicy&Version=2010-05-08&MinimumPasswordLength={ascii_secret()}",
        f"Action=UpdateAccountPasswordPolicy&Version=2010-05-08&HardExpiry={ascii_secret()}",
        f"{ascii_secret()}", f"Action=ChangePassword&Version=2010-05-08&OldPassword=%FF{ascii_secret()}",
    ]:
        request = AWSRequest("POST", server.endpoint + "/", data=body, headers={"Content-Type": form})
        SigV4Auth(Credentials(ROOT.id, ROOT.secret), "iam", REGION).add_auth(request)
        prepared = request.prepare()
        server.ask("/", "POST", body.encode(), **{
            name: value if isinstance(value, str) else value.decode() for name, value in prepared.headers.items()})
        server.ask("/", "POST", body.encode(), **{"Content-Type": form})
        server.ask("/?" + body)
    for path in ["/{}", "/?OldPassword={}", "/metrics?{}", "/healthz?p={}", "/console/{}", "/_countersign/{}"]:
        server.ask(path.format(ascii_secret()))
        server.ask(path.format(ascii_secret()), "POST", ascii_secret().encode())
    for header in ["Authorization", "Cookie", "User-Agent", "X-Amz-Security-Token", "X-Amz-Date", "Host", "Referer"]:
        server.ask("/", **{header: ascii_secret()})
        server.ask("/", Authorization=f"AWS4-HMAC-SHA256 Credential={ascii_secret()}, SignedHeaders=x, Signature=y")


def make_credentials(server, directory):
    """Passwords and API keys for single services, and the private key of a server, also where a public one goes."""
    root = client(server, config=UNCHECKED)
    secrets = []
    for service in ["codecommit.amazonaws.com", "bedrock.amazonaws.com"]:
        made = root.create_service_specific_credential(UserName="alice", ServiceName=service)
        identified = {"ServiceSpecificCredentialId": made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]}
        again = root.reset_service_specific_credential(UserName="alice", **identified)
        for answer in (made, again):
            credential = answer["ServiceSpecificCredential"]
            secrets.append(credential.get("ServicePassword") or credential["ServiceCredentialSecret"])
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-subj", "/CN=www",
                    "-days", "30", "-out", "cert.pem"], cwd=directory, check=True, capture_output=True)
    key, body = (directory / "key.pem").read_text(), (directory / "cert.pem").read_text()
    root.upload_server_certificate(ServerCertificateName="www", CertificateBody=body, PrivateKey=key)
    attempt(root.upload_server_certificate, ServerCertificateName="www", CertificateBody=key, PrivateKey=key)
    attempt(root.upload_server_certificate, ServerCertificateName="a b", CertificateBody=body, PrivateKey=key)
    attempt(root.upload_ssh_public_key, UserName="alice", SSHPublicKeyBody=key)
    attempt(root.upload_signing_certificate, UserName="alice", CertificateBody=key)
    assert "PRIVATE" not in str(root.get_server_certificate(ServerCertificateName="www"))
    return secrets + [line for line in key.splitlines() if len(line) == 64]


def find(name, haystack, secrets):
    for secret in secrets:
        for how, needle in disguises(secret):
            assert len(needle) < 8 or needle not in haystack, f"a secret, {how}, is in {name}"


def test_nothing_that_the_process_wrote_holds_a_secret(make_server, tmp_path):
    server = make_server("--log-level", "trace", "--log-format", "json").start()
    plant = Planter()
    generated = plant_passwords(server, plant)
    keys = tmp_path / "keys"
    keys.mkdir()
    generated += make_credentials(server, keys)
    plant_elsewhere(server, plant)
    backup = tmp_path / "backup"
    done = run("backup", "--data-dir", str(server.data), "--output", str(backup))
    assert done.returncode == 0, done.stderr
    metrics = server.ask("/metrics")[2]
    server.kill()
    written = {path.name: path.read_bytes() for path in server.directory.rglob("*") if path.is_file()}
    server.start()
    server.stop()
    written |= {f"{path.name}, later": path.read_bytes() for path in server.directory.rglob("*") if path.is_file()}
    written |= {"metrics": metrics, "backup": backup.read_bytes(), "backup's output": done.stdout.encode()}
    trail = "events-00000001.jsonl"
    assert {"stdout", "stderr", "countersign.redb", "master.key", trail} <= set(written)
    assert len(plant.planted) > 80
    key = (server.data / "master.key").read_text().strip()
    for name, content in written.items():
        if name.startswith("events-"):
            for tried in plant.tried:
                # The event's error may name it too, as the caller was told.
                content = content.replace(json.dumps(tried, ensure_ascii=False)[1:-1].encode(), b"")
        find(name, content, [MARKER])
        find(name, content, [*generated, ROOT_SECRET])
        if not name.startswith("master.key"):
            find(name, content, [key])
            assert bytes.fromhex(key) not in content, name


def test_the_search_finds_what_it_is_for():
    secret = f"before{MARKER}after".encode()
    for hidden in [secret, secret.hex().encode(), urllib.parse.quote(secret).encode(), repr(list(secret)).encode(),
                   json.dumps(secret.decode()).encode(),
                   *(base64.b64encode(b"x" * n + secret) for n in range(3))]:
        with pytest.raises(AssertionError):
            find("the text", b"..." + hidden + b"...", [MARKER])


def test_only_the_first_start_prints_roots_secret_and_only_one_it_made(make_server):
    server = make_server(preset=False).start()
    secret = re.search(r"AWS_SECRET_ACCESS_KEY='(\S{40})'", server.banner).group(1)
    assert server.banner.count(secret) == 2 and secret not in server.log()
    key = Key(re.search(r"AWS_ACCESS_KEY_ID='(\S+)'", server.banner).group(1), secret)
    assert client(server, key, "sts").get_caller_identity()["Arn"].endswith(":root")
    server.restart()
    assert secret not in server.banner and key.id not in server.banner
    assert client(server, key, "sts").get_caller_identity()["Arn"].endswith(":root")
    find("the data directory", (server.data / "countersign.redb").read_bytes(), [secret])
    preset = make_server().start()
    assert ROOT_SECRET not in preset.banner and "(the one you configured)" in preset.banner
