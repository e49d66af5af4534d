"""The AWS CLI as people use it: environment variables, exit codes, JSON."""

import base64
import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness.clients import ADMINISTRATOR, ROOT, Key, lives, make_user
from harness.server import ACCOUNT, clean_environment, run, until

OLD, NEW = "Old-Passw0rd!", "Nëw Passw0rd!"
AWS = str(Path(sys.executable).with_name("aws"))


@pytest.fixture
def aws(server, tmp_path):
    """Runs `aws WORDS...` as `key`: the exit code, the parsed output, standard error."""

    def call(*words, key: Key = ROOT, config: Path = tmp_path / "none", output: str = "json"):
        env = clean_environment(
            AWS_ACCESS_KEY_ID=key.id, AWS_SECRET_ACCESS_KEY=key.secret, AWS_REGION="us-east-1", AWS_PAGER="",
            AWS_DEFAULT_REGION="us-east-1", AWS_ENDPOINT_URL_IAM=server.endpoint, AWS_ENDPOINT_URL_STS=server.endpoint,
            AWS_CONFIG_FILE=str(config), AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "none"),
            AWS_MAX_ATTEMPTS="1", PYTHONUTF8="1", HOME=str(tmp_path))
        done = subprocess.run([AWS, *words, "--output", output], env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)
        said = json.loads(done.stdout) if output == "json" and done.stdout.strip() else done.stdout or None
        return done.returncode, said, done.stderr

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


def test_a_profile_assumes_a_role(aws, server, root, tmp_path):
    trust = {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"}
    role = root.iam.create_role(RoleName="app", AssumeRolePolicyDocument=json.dumps({"Statement": trust}))["Role"]
    root.iam.attach_role_policy(RoleName="app", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    bob = make_user(server, "bob", policy=ADMINISTRATOR).key
    config = tmp_path / "config"
    config.write_text(f"[profile bob]\naws_access_key_id = {bob.id}\naws_secret_access_key = {bob.secret}\n"
                      f"[profile app]\nrole_arn = {role['Arn']}\nsource_profile = bob\nrole_session_name = night\n")
    as_app = ("--profile", "app")
    code, who, text = aws("sts", "get-caller-identity", *as_app, config=config)
    assert code == 0, text
    assert who["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/app/night"
    names = aws("iam", "list-users", "--query", "Users[].[UserName,Path]", *as_app, config=config, output="text")
    assert names == (0, "bob\t/\n", "")
    assert "(AccessDenied)" in aws("iam", "delete-user", "--user-name", "bob", *as_app, config=config)[2]


def test_what_the_cli_saves_is_taken_over_by_another_account(aws, server, root, make_server, tmp_path):
    bob = make_user(server, "bob", path="/team/")
    root.iam.create_group(GroupName="staff")
    root.iam.add_user_to_group(GroupName="staff", UserName="bob")
    allow = {"Effect": "Allow", "Action": "iam:List*", "Resource": f"arn:aws:iam::{ACCOUNT}:*"}
    root.iam.put_group_policy(GroupName="staff", PolicyName="own", PolicyDocument=json.dumps({"Statement": allow}))
    root.iam.update_account_password_policy(MinimumPasswordLength=12)
    lives(bob, OLD)
    until(lambda: root.iam.generate_credential_report()["State"] == "COMPLETE", "a credential report")

    def saved(name, *words, output="json"):
        code, answer, text = aws("iam", *words, output=output)
        assert code == 0, text
        path = tmp_path / name
        path.write_text(json.dumps(answer) if output == "json" else base64.b64decode(answer).decode())
        return str(path)

    files = [
        saved("account.json", "get-account-authorization-details"),
        saved("password-policy.json", "get-account-password-policy"),
        saved("report.csv", "get-credential-report", "--query", "Content", output="text")]
    other = make_server("--account-id", "999988887777", preset=False).start()
    there = ("--data-dir", str(other.data))
    checked = run("import", "--check", *files, *there)
    done = run("import", *files, *there)
    assert checked.returncode == done.returncode == 0, checked.stdout + done.stdout + done.stderr
    assert "1 users" in done.stdout and "access key" in done.stdout and "password" in done.stdout
    assert bob.key.secret not in done.stdout + done.stderr
    exported = json.loads(run("export", *there).stdout)
    (user,) = exported["UserDetailList"]
    assert (user["Arn"], user["GroupList"]) == ("arn:aws:iam::999988887777:user/team/bob", ["staff"])
    (group,) = exported["GroupDetailList"]
    (own,) = group["GroupPolicyList"]
    assert own["PolicyDocument"]["Statement"]["Resource"] == "arn:aws:iam::999988887777:*"
    assert "0 users" in run("import", *files, *there).stdout
