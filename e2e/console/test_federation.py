"""Signing a browser in with temporary credentials, and what a link on another site can do with that."""

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlencode

import pytest

from harness.browser import fetch, session, sign_in, visit
from harness.clients import client, make_key
from harness.server import clean_environment

HERE = Path(__file__).parent


def federate(server, credentials, **more):
    """What a program does: a sign-in token for temporary credentials."""
    keys = {"sessionId": "AccessKeyId", "sessionKey": "SecretAccessKey", "sessionToken": "SessionToken"}
    given = json.dumps({name: credentials.get(key, "") for name, key in keys.items()})
    form = {"Action": "getSigninToken", "Session": given} | more
    answer = fetch(server, "/federation?" + urlencode(form))
    return answer.status, json.loads(answer.read())


def assume(server, role="auditor"):
    iam = client(server)
    trust = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "sts:AssumeRole"}
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust}))
    reading = {"Effect": "Allow", "Action": "iam:List*", "Resource": "*"}
    iam.put_role_policy(RoleName=role, PolicyName="reading",
                        PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": reading}))
    sts = client(server, make_key(server, "admin"), service="sts")
    return sts.assume_role(RoleArn=f"arn:aws:iam::123456789012:role/{role}", RoleSessionName="jane")["Credentials"]


def address(token, destination="/console/roles"):
    return "/federation?" + urlencode({"Action": "login", "Issuer": "https://intranet.example",
                                       "Destination": destination, "SigninToken": token})


def cookies(answer):
    return dict(value.split(";")[0].split("=", 1) for name, value in answer.headers.items() if name.lower() == "set-cookie")


def offered(server, token, **more):
    """The form behind an address, and the cookie that it belongs to."""
    page = fetch(server, address(token, **more))
    text = page.read().decode()
    assert page.status == 200 and list(cookies(page)) == ["countersign-visitor"], text
    fields = {field: text.split(f'name="{field}" value="')[1].split('"')[0]
              for field in ("token", "Action", "SigninToken", "Destination")}
    return fields, page.headers["set-cookie"].split(";")[0]


def login(server, token, destination="/console/roles"):
    """What a browser does: it opens the address and sends the form."""
    fields, cookie = offered(server, token, destination=destination)
    return fetch(server, "/federation", fields, Cookie=cookie, Origin=server.endpoint, Sec_Fetch_Site="same-origin")


def federated(answer):
    return f"countersign-federated={cookies(answer)['countersign-federated']}"


def test_temporary_credentials_sign_a_browser_in_until_it_signs_out(people):
    status, answer = federate(people, assume(people), SessionDuration="3600")
    assert status == 200, answer
    page = login(people, answer["SigninToken"])
    assert page.status == 303 and page.headers["location"] == "/console/roles"
    assert cookies(page)["countersign-visitor"] == ""
    set_cookie = [value for value in page.headers.get_all("set-cookie") if "federated" in value][0]
    assert all(word in set_cookie for word in ("HttpOnly", "SameSite=Strict"))
    cookie = federated(page)
    text = fetch(people, "/console/users", Cookie=cookie).read().decode()
    assert "worker" not in text and "jane" in text and "alice" in text
    token = text.split('name="token" value="')[1].split('"')[0]
    denied = fetch(people, "/console/users/new", {"token": token, "name": "mallory"}, Cookie=cookie).read().decode()
    assert "assumed-role/auditor/jane is not authorized to perform: iam:CreateUser" in denied
    assert fetch(people, "/console/users/new", {"name": "mallory"}, Cookie=cookie).status == 403, "no form token"
    assert fetch(people, address(answer["SigninToken"]), Cookie=cookie).status == 400, "nobody over somebody"
    assert fetch(people, "/console/sign-out", {"token": token}, Cookie=cookie).status == 303
    assert fetch(people, "/console/users", Cookie=cookie).headers["location"] == "/console/sign-in"


def test_a_link_opens_nothing_and_its_form_nothing_over_somebody(people):
    _, answer = federate(people, assume(people))
    fields, visitor = offered(people, answer["SigninToken"])
    _, foreign = visit(people)
    text = fetch(people, address(answer["SigninToken"])).read().decode()
    assert "assumed-role/auditor/jane" in text and "Sign in" in text
    # A form of another site is a link: it shows the page.
    sent = fetch(people, "/federation", {"Action": "login", "SigninToken": answer["SigninToken"]},
                 Origin="https://evil.example")
    assert sent.status == 200 and "countersign-federated" not in cookies(sent)
    for form, headers in (
        (fields, {}),
        (fields, {"Cookie": foreign}),
        (fields, {"Cookie": "countersign-visitor="}),
        (fields | {"token": ""}, {"Cookie": visitor}),
        (fields | {"token": "x" + fields["token"][1:]}, {"Cookie": visitor}),
        (fields, {"Cookie": visitor, "Origin": "https://evil.example"}),
        (fields, {"Cookie": visitor, "Sec-Fetch-Site": "cross-site"}),
    ):
        forged = fetch(people, "/federation", form, **headers)
        assert (forged.status, cookies(forged)) == (403, {}), (form, headers)
    mine = session(sign_in(people)).split(";")[0]
    over = fetch(people, "/federation", fields, Cookie=f"{visitor}; {mine}")
    assert (over.status, cookies(over)) == (400, {}) and "Already signed in" in over.read().decode()


@pytest.mark.parametrize("path", ["/console/sign-out", "/console/sign-out-everywhere"])
def test_signing_in_with_a_password_and_signing_out_leave_no_session_of_a_program(people, path):
    _, answer = federate(people, assume(people))
    planted = federated(login(people, answer["SigninToken"]))
    signed_in = sign_in(people)
    assert cookies(signed_in)["countersign-federated"] == ""
    cookie = f"{session(signed_in).split(';')[0]}; {planted}"
    text = fetch(people, "/console/credentials", Cookie=cookie).read().decode()
    token = text.split('name="token" value="')[1].split('"')[0]
    out = cookies(fetch(people, path, {"token": token}, Cookie=cookie))
    assert out["countersign-session"] == out["countersign-federated"] == out["countersign-role"] == ""


@pytest.mark.timeout(400)
def test_a_foreign_link_in_chromium(people):
    if not shutil.which("chromium"):
        pytest.fail("e2e/setup console installs what this needs")
    good = assume(people)
    other = client(people, make_key(people, "admin"), service="sts").get_federation_token(Name="mallory")["Credentials"]
    addresses = {name: address(federate(people, credentials)[1]["SigninToken"])
                 for name, credentials in (("JANE", good), ("MALLORY", other))}
    env = clean_environment(ENDPOINT=people.endpoint, **addresses)
    done = subprocess.run(["node", "--test", str(HERE / "federation.mjs")], env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, done.stdout + done.stderr


def test_sign_in_tokens_and_federated_sessions_end(people):
    _, answer = federate(people, assume(people), SessionDuration="1800")
    cookie = federated(login(people, answer["SigninToken"]))
    fields, visitor = offered(people, answer["SigninToken"])
    people.clock(advance_seconds=901)
    assert fetch(people, address(answer["SigninToken"])).status == 400, "fifteen minutes"
    assert fetch(people, "/federation", fields, Cookie=visitor).status == 400
    assert fetch(people, address("x" + answer["SigninToken"][1:])).status == 400
    fresh = fetch(people, "/console/users", Cookie=cookie)
    assert fresh.status == 200
    people.clock(advance_seconds=1801)
    assert fetch(people, "/console/users", Cookie=cookie).headers["location"] == "/console/sign-in"
    assert fetch(people, "/console/users", Cookie=fresh.headers["set-cookie"].split(";")[0]).status == 303


def test_a_role_that_is_deleted_ends_its_federated_sessions(people):
    _, answer = federate(people, assume(people))
    cookie = federated(login(people, answer["SigninToken"]))
    client(people).delete_role_policy(RoleName="auditor", PolicyName="reading")
    assert fetch(people, "/console/users", Cookie=cookie).status == 403, "as its policies are now"
    client(people).delete_role(RoleName="auditor")
    assert fetch(people, "/console/users", Cookie=cookie).headers["location"] == "/console/sign-in"


def test_only_temporary_credentials_of_roles_and_federated_users_get_a_sign_in_token(people):
    good = assume(people)
    key = make_key(people, "admin")
    mine = client(people, key, service="sts").get_session_token()["Credentials"]
    other = client(people, key, service="sts").get_federation_token(Name="jane")["Credentials"]
    for credentials, more in (
        ({}, {}),
        ({"AccessKeyId": key.id, "SecretAccessKey": key.secret}, {}),
        (good | {"SecretAccessKey": "x" + good["SecretAccessKey"][1:]}, {}),
        (good | {"SessionToken": good["SessionToken"][:-2]}, {}),
        (good | {"AccessKeyId": "AKIA\r\nx"}, {}),
        (mine, {}),
        (other, {"SessionDuration": "3600"}),
        (good, {"SessionDuration": "899"}),
        (good, {"SessionDuration": "43201"}),
        (good, {"SessionDuration": "an hour"}),
    ):
        status, answer = federate(people, credentials, **more)
        assert status == 400 and good["SecretAccessKey"] not in json.dumps(answer), (answer, more)
    assert federate(people, other)[0] == 200
    for destination in ("https://evil.example/", "//evil.example", "/console/;url=https://evil.example"):
        page = login(people, federate(people, good)[1]["SigninToken"], destination)
        assert page.headers["location"] == "/console/users" and "evil" not in page.read().decode()
