"""The AWS CLI as people use it: environment variables, exit codes, JSON."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness.clients import ADMINISTRATOR, ROOT, Key, lives
from harness.server import ACCOUNT, clean_environment

OLD, NEW = "Old-Passw0rd!", "Nëw Passw0rd!"
AWS = str(Path(sys.executable).with_name("aws"))


@pytest.fixture
def aws(server, tmp_path):
    """Runs `aws WORDS...` as `key`: the exit code, the parsed output, standard error."""

    def call(*words, key: Key = ROOT):
        env = clean_environment(
            AWS_ACCESS_KEY_ID=key.id, AWS_SECRET_ACCESS_KEY=key.secret, AWS_REGION="us-east-1", AWS_PAGER="",
            AWS_DEFAULT_REGION="us-east-1", AWS_ENDPOINT_URL_IAM=server.endpoint, AWS_ENDPOINT_URL_STS=server.endpoint,
            AWS_CONFIG_FILE=str(tmp_path / "none"), AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "none"),
            AWS_MAX_ATTEMPTS="1", PYTHONUTF8="1")
        done = subprocess.run([AWS, *words, "--output", "json"], env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else None, done.stderr

    return call


def test_the_main_job_by_the_aws_cli(aws, alice):
    change = ("iam", "change-password", "--old-password")
    assert aws(*change, OLD, "--new-password", NEW, key=alice.key) == (0, None, "")
    assert lives(alice, NEW)
    code, _, text = aws(*change, OLD, "--new-password", "Third-Passw0rd", key=alice.key)
    assert code != 0 and "(AccessDenied) when calling the ChangePassword operation" in text
    code, _, text = aws(*change, NEW, "--new-password", "weak", key=alice.key)
    assert code != 0 and "(PasswordPolicyViolation)" in text


def test_the_life_of_a_user(aws, tmp_path):
    policy = tmp_path / "policy.json"
    policy.write_text('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:Get*","Resource":"*"}}')

    def iam(*words, key=ROOT):
        code, answer, text = aws("iam", *words, key=key)
        assert code == 0, text
        return answer

    bob = ("--user-name", "bob")
    made = iam("create-user", *bob, "--path", "/x/", "--tags", "Key=a,Value=b")["User"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/x/bob" and made["Tags"] == [{"Key": "a", "Value": "b"}]
    iam("wait", "user-exists", *bob)
    iam("create-login-profile", *bob, "--password", OLD, "--password-reset-required")
    assert iam("get-login-profile", *bob)["LoginProfile"]["PasswordResetRequired"] is True
    iam("update-login-profile", *bob, "--no-password-reset-required")
    assert iam("get-login-profile", *bob)["LoginProfile"]["PasswordResetRequired"] is False
    iam("update-account-password-policy", "--minimum-password-length", "10", "--require-symbols")
    assert iam("get-account-password-policy")["PasswordPolicy"]["RequireSymbols"] is True
    iam("delete-account-password-policy")
    iam("put-user-policy", *bob, "--policy-name", "p", "--policy-document", f"file://{policy}")
    assert iam("get-user-policy", *bob, "--policy-name", "p")["PolicyDocument"]["Statement"]["Action"] == "iam:Get*"
    assert iam("list-user-policies", *bob)["PolicyNames"] == ["p"]
    iam("attach-user-policy", *bob, "--policy-arn", ADMINISTRATOR)
    assert len(iam("list-attached-user-policies", *bob)["AttachedPolicies"]) == 1
    key = iam("create-access-key", *bob)["AccessKey"]
    assert iam("get-user", key=Key(key["AccessKeyId"], key["SecretAccessKey"]))["User"]["UserName"] == "bob"
    iam("update-access-key", *bob, "--access-key-id", key["AccessKeyId"], "--status", "Inactive")
    assert aws("sts", "get-caller-identity", key=Key(key["AccessKeyId"], key["SecretAccessKey"]))[0] != 0
    assert iam("list-users", "--query", "Users[].UserName") == ["bob"]
    assert "(DeleteConflict)" in aws("iam", "delete-user", *bob)[2]
    iam("delete-access-key", *bob, "--access-key-id", key["AccessKeyId"])
    iam("detach-user-policy", *bob, "--policy-arn", ADMINISTRATOR)
    iam("delete-user-policy", *bob, "--policy-name", "p")
    iam("delete-login-profile", *bob)
    iam("delete-user", *bob)
    assert aws("sts", "get-caller-identity")[1]["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"


def test_keys_and_certificates_from_files(aws, tmp_path):
    def tool(*words):
        subprocess.run(words, cwd=tmp_path, check=True, capture_output=True)

    tool("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-subj", "/CN=www", "-days",
         "9000", "-out", "cert.pem")
    tool("ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", "ssh")
    aws("iam", "create-user", "--user-name", "bob")
    named = ("--server-certificate-name", "www")
    code, made, text = aws("iam", "upload-server-certificate", *named, "--certificate-body",
                           f"file://{tmp_path}/cert.pem", "--private-key", f"file://{tmp_path}/key.pem")
    assert code == 0 and made["ServerCertificateMetadata"]["Path"] == "/", text
    assert aws("iam", "get-server-certificate", *named)[1]["ServerCertificate"]["CertificateBody"] == (
        tmp_path / "cert.pem").read_text().strip()
    code, _, text = aws("iam", "upload-server-certificate", *named, "--certificate-body", f"file://{tmp_path}/key.pem",
                        "--private-key", f"file://{tmp_path}/key.pem")
    assert code != 0 and "(EntityAlreadyExists)" in text and "PRIVATE" not in text
    code, made, text = aws("iam", "upload-ssh-public-key", "--user-name", "bob", "--ssh-public-key-body",
                           f"file://{tmp_path}/ssh.pub")
    assert code == 0 and made["SSHPublicKey"]["Status"] == "Active", text
    code, made, text = aws("iam", "upload-signing-certificate", "--user-name", "bob", "--certificate-body",
                           f"file://{tmp_path}/cert.pem")
    assert code == 0 and made["Certificate"]["UserName"] == "bob", text
