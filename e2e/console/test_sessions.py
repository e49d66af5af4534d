"""Who is signed in to the console, what ends that, and which passwords open it: tried as a forged page or a stolen cookie would."""

import json
import re
import subprocess

from harness.browser import fetch, session, sign_in
from harness.clients import client
from harness.server import CHEAP_HASHING, binary, clean_environment
from harness.sweep import NOW, two_codes

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def test_sessions_are_listed_and_ended_by_their_owner_alone(people):
    hostile = '"><script>alert(1)</script><b onclick=x>'
    agents = (FIREFOX, hostile, "x" * 5000, "curl/8.14")
    own, *others = [session(sign_in(people, User_Agent=agent)).split(";")[0] for agent in agents]
    client(people).update_login_profile(UserName="alice", Password="First-Password-1", PasswordResetRequired=False)
    alice = session(sign_in(people, "alice")).split(";")[0]

    def read(cookie):
        page = fetch(people, "/console/credentials", Cookie=cookie).read().decode()
        return page, page.split('name="token" value="')[1].split('"')[0], page.split('id="sessions"')[1]

    def is_open(cookie):
        return fetch(people, "/console/credentials", Cookie=cookie).status == 200

    page, token, section = read(own)
    assert section.count("<li>") == 4 and section.count("This session") == 1 and "Firefox on Linux" in section
    assert "<script>alert" not in page and "<b onclick" not in page and "&lt;script&gt;" in section, "only text"
    assert "x" * 60 in section and "x" * 61 not in section and "127.0.0.1" in section
    handles = re.findall(r'name="session" value="([0-9a-f]{32})"', section)
    assert len(handles) == 3 and "ASIA" not in page
    for cookie in (own, *others):
        assert cookie.split("=", 1)[1] not in page, "nothing opens a session that the page shows"
    for handle in handles:
        stolen = f"countersign-session={handle}"
        assert fetch(people, "/console/credentials", Cookie=stolen).headers["location"] == "/console/sign-in"
    # Somebody else's form, one without its token, and one from elsewhere end nothing.
    _, foreign, _ = read(alice)
    for handle in handles:
        answer = fetch(people, "/console/sign-out", {"token": foreign, "session": handle}, Cookie=alice)
        assert answer.headers["location"] == "/console/credentials?done=no-session#sessions"
        assert fetch(people, "/console/sign-out", {"session": handle}, Cookie=own).status == 403
        assert fetch(people, "/console/sign-out", {"token": foreign, "session": handle}, Cookie=own).status == 403
        form = {"token": token, "session": handle}
        assert fetch(people, "/console/sign-out", form, Cookie=own, Origin="https://evil.example").status == 403
    assert all(map(is_open, (own, alice, *others)))
    answer = fetch(people, "/console/sign-out", {"token": token, "session": handles[0]}, Cookie=own)
    assert answer.headers["location"] == "/console/credentials?done=session#sessions"
    assert [is_open(cookie) for cookie in others].count(False) == 1 and is_open(own), "one, at once"
    again = fetch(people, "/console/sign-out", {"token": token, "session": handles[0]}, Cookie=own)
    assert "no-session" in again.headers["location"]
    fetch(people, "/console/sign-out", {"token": token, "session": "others"}, Cookie=own)
    assert not any(map(is_open, others)) and is_open(own) and is_open(alice)
    assert "End all other sessions" not in read(own)[2]
    events = client(people, service="cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "ConsoleLogout"}])["Events"]
    ended = [json.loads(event["CloudTrailEvent"])["additionalEventData"]["EndedSessions"] for event in events]
    assert ended == [2, 1]


def test_the_password_alone_ends_nobodys_session(people):
    people.clock(now=NOW)
    own = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/credentials", Cookie=own).read().decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    iam = client(people)
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    iam.enable_mfa_device(UserName="admin", SerialNumber=device["SerialNumber"], **two_codes(device))
    for path, form in (("/console/sign-out-everywhere", {}), ("/console/sign-out", {"session": "others"})):
        thief = session(sign_in(people)).split(";")[0]
        page = fetch(people, "/console/sign-in/code", Cookie=thief).read().decode()
        stolen = page.split('name="token" value="')[1].split('"')[0]
        assert fetch(people, path, {"token": stolen} | form, Cookie=thief).status == 303
        assert fetch(people, "/console/sign-in/code", Cookie=thief).headers["location"] == "/console/sign-in"
        assert fetch(people, "/console/credentials", Cookie=own).status == 200
    assert fetch(people, "/console/sign-out-everywhere", {"token": token}, Cookie=own).status == 303


def test_a_refused_password_is_refused_wherever_it_is_set(make_server, tmp_path):
    refused = tmp_path / "refused.txt"
    refused.write_text("password-123\n")
    words, told = "common or known from breaches", "another text than passwords that many people use"
    server = make_server("--test-mode", *CHEAP_HASHING).start()
    iam = client(server)
    iam.update_account_password_policy(AllowUsersToChangePassword=True)
    for name, password in (("admin", "First-Password-1"), ("alice", "Password-123")):
        iam.create_user(UserName=name)
        iam.create_login_profile(UserName=name, Password=password)
    iam.attach_user_policy(UserName="admin", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    cookie = session(sign_in(server)).split(";")[0]
    assert told not in fetch(server, "/console/credentials", Cookie=cookie).read().decode(), "off by default"
    server.stop()
    server.flags += ("--refused-passwords", str(refused))
    server.start()

    def send(cookie, path, **form):
        page = fetch(server, path, Cookie=cookie).read().decode()
        token = page.split('name="token" value="')[1].split('"')[0]
        answer = fetch(server, path, {"token": token} | form, Cookie=cookie)
        return page, answer.status, answer.read().decode()

    cookie = session(sign_in(server)).split(";")[0]
    new = {"new": "PASSWORD-123", "again": "PASSWORD-123"}
    page, status, text = send(cookie, "/console/credentials", do="change-password", old="First-Password-1", **new)
    assert told in page and status == 400 and words in text.split('id="new-wrong"')[1].split("</p>")[0]
    # Who has such a password already must change it at the next sign-in, and not to the same in capitals.
    other = session(sign_in(server, "alice", "Password-123")).split(";")[0]
    assert fetch(server, "/console/credentials", Cookie=other).headers["location"] == "/console/change-password"
    page, status, text = send(other, "/console/change-password", old="Password-123", **new)
    assert told in page and status == 400 and words in text
    form = {"kind": "typed", "password": "Password-123"}
    assert words in send(cookie, "/console/user?name=alice", do="set-password", **form)[2]
    assert words in send(cookie, "/console/users/new", name="carol", console="yes", **form)[2]
    command = [binary(), "root-password", "--data-dir", str(server.data)]

    def set_root(*more):
        return subprocess.run([*command, *more], input="Password-123", capture_output=True, text=True,
                              env=clean_environment(), timeout=30)

    assert set_root().returncode == 1 and words in set_root().stderr
    server.stop()
    done = set_root("--refused-passwords", str(refused))
    assert done.returncode == 1 and "list of refused passwords" in done.stderr and "assword-123" not in done.stderr
    assert set_root().returncode == 0, "nobody told it of the list"
