"""Drives the console in Chromium, and tries what a forged page or a stolen cookie would."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from harness.browser import fetch, session, sign_in, visit
from harness.clients import client
from harness.server import CHEAP_HASHING, binary, clean_environment, until

HERE = Path(__file__).parent


@pytest.mark.timeout(400)
@pytest.mark.parametrize("journey", ["journey.mjs", "access.mjs", "policies.mjs", "mfa.mjs", "trail.mjs", "security-keys.mjs",
                                     "credentials.mjs", "password-fields.mjs", "sessions.mjs", "service-roles.mjs"])
def test_a_day_with_the_console(people, journey):
    if not shutil.which("chromium"):
        pytest.fail("e2e/setup console installs what this needs")
    # Security keys are made for names, not for addresses.
    env = clean_environment(ENDPOINT=people.endpoint.replace("127.0.0.1", "localhost"))
    done = subprocess.run(["node", "--test", str(HERE / journey)], env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pages_and_cookies_are_locked_down(people):
    answer = sign_in(people)
    assert answer.status == 303
    assert all(word in session(answer) for word in ("HttpOnly", "SameSite=Strict", "Path=/"))
    page = fetch(people, "/console/credentials", Cookie=session(answer).split(";")[0])
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store" and page.headers["x-frame-options"] == "DENY"
    text = page.read().decode()
    assert "style=" not in text and "onclick" not in text and "http" not in text.split("<body>")[0]


def test_forged_forms_do_nothing(people):
    cookie = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/credentials", Cookie=cookie).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    _, foreign = visit(people)
    form = {"do": "create-key"}
    for forged, headers in (
        (form, {}),
        (form | {"token": ""}, {}),
        (form | {"token": foreign}, {}),
        (form | {"token": token}, {"Origin": "https://evil.example"}),
        (form | {"token": token}, {"Origin": "null"}),
        (form | {"token": token}, {"Sec_Fetch_Site": "cross-site"}),
    ):
        assert fetch(people, "/console/credentials", forged, Cookie=cookie, **headers).status == 403
    assert client(people).list_access_keys(UserName="admin")["AccessKeyMetadata"] == []
    assert sign_in(people, Origin="https://evil.example").status == 403


# Buttons and forms by what they ask for, on pages for somebody who may read everything and look after one's own keys.
LEFT = {"credentials": {"change-password", "create-key", "create-mfa"}, "switch-role": {"switch"}, "policy": {"try"}}


def test_controls_are_there_for_whoever_may_use_them_and_explained_to_others(people):
    iam = client(people)
    iam.update_login_profile(UserName="alice", Password="First-Password-1", PasswordResetRequired=False)
    iam.attach_user_policy(UserName="alice", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    trust = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "sts:AssumeRole"}
    reading = json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}})
    iam.create_group(GroupName="staff")
    iam.add_user_to_group(GroupName="staff", UserName="bob")
    iam.attach_group_policy(GroupName="staff", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    iam.create_role(RoleName="auditor", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust}),
                    Tags=[{"Key": "team", "Value": "audit"}])
    iam.put_role_policy(RoleName="auditor", PolicyName="reading", PolicyDocument=reading)
    arn = iam.create_policy(PolicyName="readers", PolicyDocument=reading)["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=reading, SetAsDefault=True)
    iam.create_access_key(UserName="bob")
    iam.create_service_specific_credential(UserName="bob", ServiceName="codecommit.amazonaws.com")
    iam.create_open_id_connect_provider(Url="https://id.example.com", ClientIDList=["one"], ThumbprintList=["a" * 40])
    iam.create_account_alias(AccountAlias="acme")
    pages = ("credentials", "switch-role", "users", "users/new", "user?name=bob", "groups", "group?name=staff", "roles",
             "roles/new", "roles/service-linked?service=autoscaling.amazonaws.com", "role?name=auditor", "policies",
             "policies/new", f"policy?arn={arn}", "providers", "settings")
    found = {}
    for user in ("alice", "admin"):
        cookie = session(sign_in(people, user)).split(";")[0]
        for page in pages:
            text = fetch(people, f"/console/{page}", Cookie=cookie).read().decode().split('id="main"')[1]
            name = page.split("?")[0]
            found[user, name] = set(re.findall(r'name="do" value="([a-z-]+)"', text))
            if user == "alice" and name != "switch-role":
                assert found[user, name] == LEFT.get(name, set()), name
                assert "You may not" in text and "Why?" in text, name
                if "/new" in page or name == "settings":
                    assert not re.search("<(input|textarea|select)", text), f"{name}: nothing to fill in"
            elif user == "admin":
                assert "You may not" not in text, name
                assert text.count('method="post"') > 0 or "/new" in text, name
    assert len(set.union(*(buttons for (user, _), buttons in found.items() if user == "admin"))) > 40
    # Without the button nothing is won: the call itself is refused.
    cookie = session(sign_in(people, "alice")).split(";")[0]
    page = fetch(people, "/console/user?name=bob", Cookie=cookie).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    forged = fetch(people, "/console/user?name=bob", {"token": token, "do": "create-key"}, Cookie=cookie).read().decode()
    assert "not authorized to perform: iam:CreateAccessKey" in forged
    form = {"token": token, "do": "create", "service": "ecs.amazonaws.com"}
    forged = fetch(people, "/console/roles/service-linked", form, Cookie=cookie).read().decode()
    assert "not authorized to perform: iam:CreateServiceLinkedRole" in forged


def test_what_there_is_not_is_said_once(people):
    cookie = session(sign_in(people)).split(";")[0]
    for page in ("user?name=nobody", "group?name=nobody", "role?name=nobody", "user/access?name=nobody",
                 "policy?arn=arn:aws:iam::123456789012:policy/none", "no-such-page"):
        answer = fetch(people, f"/console/{page}", Cookie=cookie)
        text = answer.read().decode()
        main = text.split('id="main"')[1]
        assert answer.status == 404 and "<form" not in main and main.count("card") == 1, page
        assert 'href="/console/users"' in text, f"{page}: the way on"


def test_the_settings_of_sts_and_the_issuer_of_tokens_are_switched(people):
    cookie = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/settings", Cookie=cookie).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]

    def send(**form):
        return fetch(people, "/console/settings", {"token": token} | form, Cookie=cookie).read().decode()

    iam = client(people)
    assert "They are of version <strong>1</strong>" in page and "aws iam set-security-token-service-preferences" in page
    assert "They are of version <strong>2</strong>" in send(do="set-sts", version="2")
    assert iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 2
    assert "They are of version <strong>1</strong>" in send(do="set-sts", version="1")
    assert "The account gives out no tokens" in page
    text = send(do="enable-issuer")
    issuer = iam.get_outbound_web_identity_federation_info()["IssuerIdentifier"]
    assert f"<code>{issuer}</code>" in text and "disable-issuer" in text
    assert "The account gives out no tokens" in send(do="disable-issuer")


@pytest.fixture
def long_trail(make_server):
    """A server with a long trail: one event of alice before some eighty megabytes of others, and one after them."""
    server = make_server("--test-mode", *CHEAP_HASHING)
    server.start()
    iam = client(server)
    iam.create_user(UserName="admin")
    iam.attach_user_policy(UserName="admin", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    iam.create_login_profile(UserName="admin", Password="First-Password-1")
    server.stop()

    def line(user, day, number):
        identity = {"type": "IAMUser", "userName": user, "arn": f"arn:aws:iam::123456789012:user/{user}"}
        event = {"eventVersion": "1.10", "userIdentity": identity, "eventTime": f"2020-01-{day:02}T00:00:00Z",
                 "eventSource": "iam.amazonaws.com", "eventName": "TagUser", "requestID": "x", "readOnly": False,
                 "eventID": f"00000000-0000-4000-8000-{number:012}", "requestParameters": {"long": "x" * 1500}}
        return json.dumps(event, separators=(",", ":")) + "\n"

    files = sorted((server.data / "audit").glob("events-*.jsonl"))
    newest = files[-1].read_text()
    files[-1].write_text(line("alice", 1, 1) + line("carol", 2, 2) * 40_000 + line("alice", 3, 3) + newest)
    return server.start()


@pytest.mark.timeout(400)
def test_a_search_goes_further_where_it_stopped_and_a_time_ends_it(long_trail):
    cookie = session(sign_in(long_trail)).split(";")[0]
    path, pages, seen = "/console/trail?show=all&user=alice", 0, []
    while path:
        text = fetch(long_trail, path, Cookie=cookie).read().decode()
        seen += re.findall(r"trail/event\?id=([0-9a-f-]+)\">", text)
        further = re.search(r'rel="next" data-on href="([^"]*)"', text)
        path = further and further[1].replace("&amp;", "&")
        pages += 1
    assert [event[-1] for event in seen] == ["3", "1"] and 1 < pages < 40, (seen, pages)
    text = fetch(long_trail, "/console/trail?show=all&user=alice&from=2020-01-02T12:00", Cookie=cookie).read().decode()
    assert text.count("trail/event?id=") == 1 and "Search further" not in text, "nothing older is read"
    env = clean_environment(ENDPOINT=long_trail.endpoint.replace("127.0.0.1", "localhost"))
    done = subprocess.run(["node", "--test", str(HERE / "further.mjs")], env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, done.stdout + done.stderr


def test_names_are_only_text(people):
    cookie = session(sign_in(people)).split(";")[0]
    evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
    for path in ("users?search=", "user?name=", "user/access?name=", "group?name=", "roles?search=", "role?name=",
                 "policies?search=", "policy?arn=", "why?actions=iam:GetUser&principal=", "why?principal=&actions=",
                 "who-can?action=", "who-can?action=iam:GetUser&resource=", "old-keys?days=", "users?marker=",
                 "trail?user=", "trail?from=", "trail?token=", "trail/event?id=", "sign-in?account="):
        text = fetch(people, f"/console/{path}{evil}", Cookie="" if "sign-in" in path else cookie).read().decode()
        assert "<script>" not in text and 'value=""&gt;' not in text and 'value="">&lt;' not in text, path


def test_a_cookie_is_over_after_signing_out_and_after_the_limits(people):
    cookie = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/credentials", Cookie=cookie).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    assert fetch(people, "/console/sign-out", {"token": token}, Cookie=cookie).status == 303
    assert fetch(people, "/console/credentials", Cookie=cookie).headers["location"] == "/console/sign-in"
    later = session(sign_in(people)).split(";")[0]
    people.clock(advance_seconds=3600)
    assert fetch(people, "/console/credentials", Cookie=later).headers["location"] == "/console/sign-in"


def test_a_forced_change_says_that_it_is_the_permission(people):
    client(people).delete_account_password_policy()
    cookie = session(sign_in(people, "alice")).split(";")[0]
    page = fetch(people, "/console/change-password", Cookie=cookie).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    form = {"token": token, "old": "First-Password-1", "new": "Second-Password-2", "again": "Second-Password-2"}
    text = fetch(people, "/console/change-password", form, Cookie=cookie).read().decode()
    assert "You are not permitted to change your own password" in text and "breaks the account" not in text
    assert fetch(people, "/console/users", Cookie=cookie).headers["location"] == "/console/change-password"


@pytest.mark.timeout(400)
def test_root_signs_in_once_its_password_is_set(make_server):
    server = make_server("--test-mode", *CHEAP_HASHING, "--account-email", "root@example.com").start()
    command = [binary(), "root-password", "--data-dir", str(server.data)]

    def set_password(text):
        return subprocess.run(command, input=text, capture_output=True, text=True, env=clean_environment(), timeout=30)

    assert sign_in(server, None, "Root-Password-1").status == 401
    refused = set_password("short")
    assert refused.returncode == 1 and "at least" in refused.stderr and "short" not in refused.stderr, refused.stderr
    assert set_password("Root-Password-1\n").returncode == 0
    cookie = session(sign_in(server, None, "Root-Password-1", "Root@example.com")).split(";")[0]
    page = fetch(server, "/console/credentials", Cookie=cookie).read().decode()
    assert "countersign root-password" in page and "Change password" not in page
    assert fetch(server, "/console/users", Cookie=cookie).status == 200
    assert set_password("Root-Password-2").returncode == 0
    assert fetch(server, "/console/users", Cookie=cookie).headers["location"] == "/console/sign-in"
    assert sign_in(server, None, "Root-Password-1").status == 401
    server.stop()
    assert set_password("Root-Password-3").returncode == 0, "also without a server"
    server.start()
    assert sign_in(server, None, "Root-Password-3").status == 303
    assert set_password("Root-Password-1").returncode == 0
    env = clean_environment(ENDPOINT=server.endpoint.replace("127.0.0.1", "localhost"))
    done = subprocess.run(["node", "--test", str(HERE / "root.mjs")], env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_expiring_password_is_announced(people):
    client(people).update_account_password_policy(MaxPasswordAge=20)
    people.clock(advance_seconds=4 * 86_400)
    cookie = session(sign_in(people)).split(";")[0]
    assert "expires in" not in fetch(people, "/console/credentials", Cookie=cookie).read().decode()
    people.clock(advance_seconds=2 * 86_400)
    cookie = session(sign_in(people)).split(";")[0]
    assert "Your password expires in" in fetch(people, "/console/users", Cookie=cookie).read().decode()


def test_pages_are_measured_and_unknown_addresses_are_not_told_apart(people):
    cookie = session(sign_in(people)).split(";")[0]
    fetch(people, "/console/users", Cookie=cookie)
    fetch(people, "/console/no-such-page", Cookie=cookie)
    metrics = fetch(people, "/metrics").read().decode()
    assert 'operation="console/users",code="Success"' in metrics and "no-such-page" not in metrics


PAGES = ("credentials", "switch-role", "users", "users/new", "user?name=worker-007", "user/access?name=admin", "groups",
         "group?name=staff", "roles", "roles/new", "roles/service-linked", "role?name=auditor",
         "roles/service-linked?service=autoscaling.amazonaws.com", "role?name=AWSServiceRoleForECS", "policies",
         "policies?scope=aws", "policies/new",
         "policy?arn=arn:aws:iam::aws:policy/ReadOnlyAccess", "why", "who-can?action=iam:GetUser", "old-keys?days=0",
         "trail", "trail?show=all", "trail/event?id=none", "providers", "report", "settings", "change-password", "sign-in")


def test_no_page_is_forgotten():
    router = (HERE.parent.parent / "crates/console/src/router.rs").read_text()
    arms = router.split("match page.look.path {")[1].split("_ =>")[0]
    known = {path for line in arms.splitlines() if "=>" in line for path in re.findall(r'"/([a-z/-]+)"', line.split("=>")[0])}
    assert known - {"sign-in/code"} == {page.split("?")[0] for page in PAGES}


@pytest.fixture
def inhabited(people):
    """The same with somebody and something on each page."""
    iam = client(people)
    trust = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "sts:AssumeRole"}
    iam.create_group(GroupName="staff")
    iam.create_role(RoleName="auditor",
                    AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust}))
    iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")
    for number in range(150):
        iam.create_user(UserName=f"worker-{number:03}")
        iam.create_access_key(UserName=f"worker-{number:03}")
    for number in range(100):
        iam.add_user_to_group(GroupName="staff", UserName=f"worker-{number:03}")
    return people


@pytest.mark.timeout(400)
@pytest.mark.parametrize("width", ["1280", "360"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible(inhabited, scheme, width):
    env = clean_environment(ENDPOINT=inhabited.endpoint.replace("127.0.0.1", "localhost"), PAGES=json.dumps(PAGES),
                            SCHEME=scheme, WIDTH=width)
    done = subprocess.run(["node", "--test", str(HERE / "pages.mjs")], env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_credential_report_is_made_and_taken_along(people):
    cookie = session(sign_in(people)).split(";")[0]
    early = fetch(people, "/console/report?download=csv", Cookie=cookie)
    text = early.read().decode()
    assert early.status == 400 and "There is no report yet" in text
    token = text.split('name="token" value="')[1].split('"')[0]

    def finished():
        answer = fetch(people, "/console/report", {"token": token}, Cookie=cookie)
        return "The report is ready" in answer.read().decode()

    until(finished, "a report")
    report = fetch(people, "/console/report?download=csv", Cookie=cookie)
    assert report.headers["content-disposition"] == 'attachment; filename="credential-report.csv"'
    assert report.headers["content-type"].startswith("text/csv") and report.headers["cache-control"] == "no-store"
    lines = report.read().decode().splitlines()
    assert lines[0].startswith("user,arn,") and {line.split(",")[0] for line in lines} >= {"<root_account>", "alice"}
    client(people).update_login_profile(UserName="alice", Password="First-Password-1", PasswordResetRequired=False)
    other = session(sign_in(people, "alice")).split(";")[0]
    denied = fetch(people, "/console/report?download=csv", Cookie=other)
    assert denied.status == 400 and "not authorized to perform: iam:GetCredentialReport" in denied.read().decode()


def test_identity_providers_are_registered_and_removed(people):
    cookie = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/providers", Cookie=cookie).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    form = {"token": token, "do": "create-oidc", "url": "https://id.example.com", "clients": "one two",
            "thumbprints": "a" * 40}
    made = fetch(people, "/console/providers", form, Cookie=cookie).read().decode()
    assert "The provider is registered" in made and "oidc-provider/id.example.com" in made
    iam = client(people)
    arn = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"][0]["Arn"]
    assert sorted(iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)["ClientIDList"]) == ["one", "two"]
    refused = fetch(people, "/console/providers", form | {"do": "create-saml", "name": "x", "metadata": "<no/>"},
                    Cookie=cookie)
    assert refused.status == 400 and "&lt;no/&gt;" in refused.read().decode(), "what was typed is still there"
    gone = fetch(people, "/console/providers", {"token": token, "do": "delete-oidc", "arn": arn}, Cookie=cookie)
    assert "The provider is removed" in gone.read().decode()
    metadata = (HERE.parent.parent / "crates/iam/tests/data/saml/metadata.xml").read_text()
    form = {"token": token, "do": "create-saml", "name": "intranet", "metadata": metadata}
    made = fetch(people, "/console/providers", form, Cookie=cookie).read().decode()
    assert "The provider is registered" in made and "saml-provider/intranet" in made
    arn = iam.list_saml_providers()["SAMLProviderList"][0]["Arn"]
    assert "<EntityDescriptor" in iam.get_saml_provider(SAMLProviderArn=arn)["SAMLMetadataDocument"].replace("md:", "")
    gone = fetch(people, "/console/providers", {"token": token, "do": "delete-saml", "arn": arn}, Cookie=cookie)
    assert "The provider is removed" in gone.read().decode()


def test_no_page_weighs_more_than_a_hundred_kilobytes_and_no_script_blocks(inhabited):
    people = inhabited
    cookie = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/users", Cookie=cookie).read().decode()
    files = set(re.findall(r'(?:href|src)="(/console/[^"]*\?v=[^"]*)"', page))
    assert len(files) == 3
    shared = sum(len(fetch(people, file).read()) for file in files)
    for path in PAGES:
        answer = fetch(people, f"/console/{path}", Cookie="" if path == "sign-in" else cookie)
        text = answer.read()
        assert answer.status == (404 if path.startswith("trail/event") else 200), path
        assert len(text) + shared < 100_000, (path, len(text), shared)
        scripts = re.findall(rb"<script[^>]*>", text)
        assert len(scripts) == 1 and b"defer" in scripts[0], path
        assert path == "sign-in" or b"<code>aws " in text, f"{path} says no command"
