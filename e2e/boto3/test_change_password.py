"""The main job: a user changes its own password, and everything that may stand in its way."""

import concurrent.futures
import threading

import pytest
from botocore.exceptions import ClientError

from harness.clients import ROOT, UNCHECKED, client, lives, make_key, make_user, resource
from harness.server import CHEAP_HASHING, until

OLD, NEW = "Old-Passw0rd!", "New-Passw0rd!"


def refusal(call, **arguments):
    """Code, status and message of the refusal that the call must get."""
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    response = raised.value.response
    return (response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Message"])


def test_the_main_job_with_everything_at_its_default(make_server):
    server = make_server(preset=True).start()
    alice = make_user(server, password=OLD)

    # boto3 documents None; what its resources return for an operation without a result is the bare metadata.
    answer = resource(server, alice.key).change_password(OldPassword=OLD, NewPassword=NEW)
    assert set(answer) == {"ResponseMetadata"} and answer["ResponseMetadata"]["HTTPStatusCode"] == 200

    assert not lives(alice, OLD) and lives(alice, NEW)
    server.restart()
    assert not lives(alice, OLD) and lives(alice, NEW)


def test_the_client_gets_nothing_but_metadata(alice):
    answer = alice.iam.change_password(OldPassword=OLD, NewPassword=NEW)
    assert set(answer) == {"ResponseMetadata"}
    metadata = answer["ResponseMetadata"]
    assert metadata["HTTPStatusCode"] == 200
    assert metadata["RequestId"] == metadata["HTTPHeaders"]["x-amzn-requestid"]


def test_a_password_that_the_operator_refuses_is_refused_in_any_case(make_server, tmp_path):
    refused = tmp_path / "refused.txt"
    refused.write_bytes("password-123\r\nGr\u00fc\u00dfe-aus-K\u00f6ln-1\n".encode() + b"Caf\xe9-Caf\xe9-1\n")
    server = make_server("--test-mode", *CHEAP_HASHING, "--refused-passwords", str(refused)).start()
    root = client(server)
    alice = make_user(server, password=OLD)
    text = "Password should not be one of those that this server refuses because they are common or known from breaches"
    expected = ("PasswordPolicyViolation", 400, text)
    for password in ("Password-123", "PASSWORD-123", "GR\u00dc\u00dfE-aus-K\u00f6ln-1", "CAF\u00c9-caf\u00e9-1"):
        assert refusal(alice.iam.change_password, OldPassword=OLD, NewPassword=password) == expected
        assert refusal(root.update_login_profile, UserName=alice.name, Password=password) == expected
    root.create_user(UserName="bob")
    assert refusal(root.create_login_profile, UserName="bob", Password="Password-123") == expected
    assert lives(alice, OLD)
    alice.iam.change_password(OldPassword=OLD, NewPassword="Password-1234")
    assert lives(alice, "Password-1234")


def test_a_wrong_old_password_changes_nothing(alice):
    denied = refusal(alice.iam.change_password, OldPassword="Wr0ng-Password", NewPassword=NEW)
    assert denied == ("AccessDenied", 403, "The old password was incorrect.")
    assert lives(alice, OLD)


@pytest.mark.parametrize("password", [
    "Pässwörd-ÿ1", " Leading and trailing 1 ", "\tTab\nLine\r\nEnd-1A\r", "A1a" + "b" * 125, "Aa1 &=+%2B%25<>'\"\\",
    "Aa1" + "ÿ" * 125, "Aa1\u00a0\u0085\u007f\u00ad-!", "Aa1-\u00e9 is not e\u00b4!",
])
def test_a_password_is_kept_exactly_as_it_was_sent(alice, password):
    alice.iam.change_password(OldPassword=OLD, NewPassword=password)
    assert lives(alice, password)
    for near in {password.strip(), password.lower(), password + " ", password.replace("\r\n", "\n"),
                 password.replace("+", " "), password[:-1]} - {password}:
        if 1 <= len(near) <= 128:
            assert not lives(alice, near), repr(near)


def test_one_character_is_a_password_to_the_wire_and_too_short_to_the_policy(alice):
    code, status, text = refusal(alice.iam.change_password, OldPassword=OLD, NewPassword="x")
    assert (code, status, text.startswith("Password should")) == ("PasswordPolicyViolation", 400, True)


@pytest.mark.parametrize(("password", "clause"), [
    ("", "Member must have length greater than or equal to 1"),
    ("Aa1!" * 32 + "x", "Member must have length less than or equal to 128"),
    ("пароль123!A", r"Member must satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u00FF]+"),
    ("Passw0rd!\u0000", r"Member must satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u00FF]+"),
    ("Passw0rd!🔑", r"Member must satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u00FF]+"),
])
@pytest.mark.parametrize("member", ["OldPassword", "NewPassword"])
def test_what_is_no_password_is_refused_and_not_repeated(server, alice, member, password, clause):
    iam = client(server, alice.key, config=UNCHECKED)
    arguments = {"OldPassword": OLD, "NewPassword": NEW} | {member: password}
    code, status, text = refusal(iam.change_password, **arguments)
    assert (code, status) == ("ValidationError", 400)
    assert f"Value at '{member[0].lower()}{member[1:]}' failed to satisfy constraint: {clause}" in text
    assert not password or password not in text


def test_both_missing_passwords_are_named(server, alice):
    code, _, text = refusal(client(server, alice.key, config=UNCHECKED).change_password)
    assert code == "ValidationError" and text.startswith("2 validation errors detected: "), text


def test_root_has_no_password_to_change(root):
    with pytest.raises(root.iam.exceptions.InvalidUserTypeException):
        root.iam.change_password(OldPassword=OLD, NewPassword=NEW)


def test_a_user_without_a_password_is_told_so(root, alice):
    root.iam.delete_login_profile(UserName="alice")
    denied = refusal(alice.iam.change_password, OldPassword=OLD, NewPassword=NEW)
    assert denied == ("NoSuchEntity", 404, "Login Profile for User alice cannot be found.")


def test_permission_comes_from_a_policy_or_from_the_account_and_a_denial_beats_both(server, root):
    bob = make_user(server, "Bob", OLD, path="/team/a/", policy=None)
    code, status, text = refusal(bob.iam.change_password, OldPassword=OLD, NewPassword=NEW)
    assert (code, status) == ("AccessDenied", 403)
    assert "user/team/a/Bob is not authorized to perform: iam:ChangePassword" in text
    assert "because no identity-based policy allows the iam:ChangePassword action" in text

    root.iam.update_account_password_policy(AllowUsersToChangePassword=True)
    bob.iam.change_password(OldPassword=OLD, NewPassword=NEW)
    assert bob.iam.get_account_password_policy()["PasswordPolicy"]["AllowUsersToChangePassword"]

    deny = '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:Change*","Resource":"*"}}'
    root.iam.put_user_policy(UserName="Bob", PolicyName="no", PolicyDocument=deny)
    code, _, text = refusal(bob.iam.change_password, OldPassword=NEW, NewPassword=OLD)
    assert code == "AccessDenied" and "with an explicit deny in an identity-based policy" in text


def test_a_path_is_part_of_whom_a_policy_speaks_of(server, root):
    bob = make_user(server, "bob", OLD, path="/team/", policy=None)

    def allow(resource):
        document = f'{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:ChangePassword",' \
                   f'"Resource":"arn:aws:iam::*:user/{resource}"}}}}'
        root.iam.put_user_policy(UserName="bob", PolicyName="p", PolicyDocument=document)

    allow("${aws:username}")
    assert refusal(bob.iam.change_password, OldPassword=OLD, NewPassword=NEW)[0] == "AccessDenied"
    allow("*/${aws:username}")
    bob.iam.change_password(OldPassword=OLD, NewPassword=NEW)


def test_only_the_caller_is_changed(server, alice):
    bob = make_user(server, "bob", OLD)
    alice.iam.change_password(OldPassword=OLD, NewPassword=NEW)
    assert lives(bob, OLD) and lives(alice, NEW)


def test_a_change_ends_the_demand_for_one_and_keeps_the_date(root, alice):
    root.iam.update_login_profile(UserName="alice", PasswordResetRequired=True)
    before = root.iam.get_login_profile(UserName="alice")["LoginProfile"]
    assert before["PasswordResetRequired"] is True
    alice.iam.change_password(OldPassword=OLD, NewPassword=NEW)
    after = root.iam.get_login_profile(UserName="alice")["LoginProfile"]
    assert after == before | {"PasswordResetRequired": False}


@pytest.mark.parametrize(("rule", "password", "text"), [
    ({"RequireUppercaseCharacters": True}, "lower-1", "Password should have at least one uppercase letter"),
    ({"RequireLowercaseCharacters": True}, "UPPER-1", "Password should have at least one lowercase letter"),
    ({"RequireNumbers": True}, "No-Number", "Password should have at least one number"),
    ({"RequireSymbols": True}, "NoSymbol1~;:,.<> ", "Password should have at least one symbol"),
    ({"MinimumPasswordLength": 20}, "Not-Long-Enough-123", "Password should have a minimum length of 20"),
    ({}, "Abc1!", "Password should have a minimum length of 6"),
])
def test_each_clause_of_a_custom_policy(root, alice, rule, password, text):
    root.iam.update_account_password_policy(**rule)
    denied = refusal(alice.iam.change_password, OldPassword=OLD, NewPassword=password)
    assert denied == ("PasswordPolicyViolation", 400, text)
    root.iam.update_account_password_policy()
    assert lives(alice, OLD)


def test_the_default_policy_names_what_is_missing(root, alice):
    iam = alice.iam
    with pytest.raises(iam.exceptions.PasswordPolicyViolationException) as raised:
        iam.change_password(OldPassword=OLD, NewPassword="abcdefg1")
    assert raised.value.response["Error"]["Message"] == (
        "Password should meet 1 more of the following requirements: Password should have at least one uppercase "
        "letter, Password should have at least one symbol")


def test_a_password_comes_back_only_after_as_many_others_as_the_policy_says(root, alice):
    root.iam.update_account_password_policy(PasswordReusePrevention=3)
    current = OLD

    def change(new):
        nonlocal current
        alice.iam.change_password(OldPassword=current, NewPassword=new)
        current = new

    for new in ["Second-2!", "Third-3!!"]:
        change(new)
    for reused in [OLD, "Second-2!", "Third-3!!"]:
        code, _, text = refusal(alice.iam.change_password, OldPassword=current, NewPassword=reused)
        assert code == "PasswordPolicyViolation"
        assert text == "Policy constraint violation with password reuse prevention during password change."
    change("Fourth-4!")
    change(OLD)


def test_an_expired_password_can_still_be_changed_with_an_access_key(server, root, alice):
    root.iam.update_account_password_policy(MaxPasswordAge=30, HardExpiry=True)
    policy = root.iam.get_account_password_policy()["PasswordPolicy"]
    assert policy["ExpirePasswords"] is True and policy["MaxPasswordAge"] == 30
    created = root.iam.get_login_profile(UserName="alice")["LoginProfile"]["CreateDate"]
    server.clock(advance_seconds=90 * 86400)
    alice.iam.change_password(OldPassword=OLD, NewPassword=NEW)
    bob = make_user(server, "bob")
    assert (client(server).get_user(UserName="bob")["User"]["CreateDate"] - created).days == 90
    assert bob.name == "bob"


def test_guessing_is_slowed_down_for_the_guessing_key_only(server, root, alice):
    stolen, wrong = client(server, make_key(server, "alice")), {"OldPassword": "Wr0ng-Password", "NewPassword": NEW}
    codes = [refusal(stolen.change_password, **wrong)[0] for _ in range(14)]
    assert codes == ["AccessDenied"] * 10 + ["Throttling"] * 4
    assert refusal(stolen.change_password, OldPassword=OLD, NewPassword=NEW)[0] == "Throttling"
    assert lives(alice, OLD)
    server.clock(advance_seconds=10)
    stolen.change_password(OldPassword=OLD, NewPassword=NEW)


def test_of_simultaneous_changes_exactly_one_wins(make_server):
    server = make_server().start()
    alice = make_user(server, password=OLD)
    for round_number in range(3):
        old = OLD if round_number == 0 else winner
        candidates = [f"Round-{round_number}-Candidate-{n}" for n in range(8)]
        barrier = threading.Barrier(len(candidates))

        def change(new):
            iam = client(server, alice.key)
            barrier.wait()
            try:
                iam.change_password(OldPassword=old, NewPassword=new)
            except ClientError as error:
                return error.response["Error"]["Code"]
            return "Success"

        with concurrent.futures.ThreadPoolExecutor(len(candidates)) as pool:
            outcomes = list(pool.map(change, candidates))
        assert sorted(outcomes) == ["AccessDenied"] * 7 + ["Success"], outcomes
        winner = candidates[outcomes.index("Success")]
        assert lives(alice, winner) and not lives(alice, old)


def test_a_flood_of_hashing_is_throttled_and_delays_nobody_else(make_server):
    server = make_server("--hash-queue", "2", "--hash-threads", "1", "--argon2-iterations", "20").start()
    users = [make_user(server, f"user-{n}") for n in range(8)]
    clients = [(user, client(server, user.key)) for user in users]
    reader, codes, reads, flooding = client(server, ROOT), [], 0, threading.Event()

    def change(user, iam):
        try:
            iam.change_password(OldPassword=user.password, NewPassword=user.password + "x")
            return "Success"
        except ClientError as error:
            return error.response["Error"]["Code"]

    with concurrent.futures.ThreadPoolExecutor(len(clients)) as pool:
        futures = [pool.submit(change, *each) for each in clients]
        until(lambda: server.metric("countersign_hash_queue_depth") >= 1, "a hash waits")
        while not all(future.done() for future in futures):
            reader.get_user(UserName="user-0")
            reads += 1
        codes = [future.result() for future in futures]
    assert set(codes) == {"Success", "Throttling"}, codes
    # Many on an idle machine; on a busy one each has to wait for a processor, too.
    assert reads >= 5, reads
    # Whoever was throttled has lost nothing.
    throttled = clients[codes.index("Throttling")]
    assert change(*throttled) == "Success"


def test_hashing_is_cheap_here_only_because_we_said_so(make_server):
    assert "--argon2-memory-kib" in CHEAP_HASHING
    server = make_server().start()
    make_user(server)
    assert server.metric("countersign_hash_duration_seconds_count") == 2
    # At least OWASP's parameters: the hash is stored with its cost, in PHC string format.
    assert b"$argon2id$v=19$m=19456,t=2,p=1$" in (server.data / "countersign.redb").read_bytes()
