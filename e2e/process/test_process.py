"""The server as a process: what it makes, prints, refuses, measures and logs; TLS, backups, full disks, stopping."""

import datetime
import json
import os
import resource as limits
import socket
import stat
import subprocess
import threading
import time

import pytest
from botocore.exceptions import ClientError, HTTPClientError, SSLError

from harness.clients import client, lives, make_user
from harness.server import ACCOUNT, CHEAP_HASHING, ROOT_SECRET, run, until

OLD, NEW = "Old-Passw0rd!", "New-Passw0rd!"


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_it_makes_is_private(make_server, tmp_path):
    os.umask(0)
    server = make_server().start()
    make_user(server)
    assert mode(server.data) == 0o700
    files = [path for path in server.data.rglob("*") if not path.is_dir()]
    assert {path.name for path in server.data.iterdir() if path.is_dir()} == {"audit"}
    assert mode(server.data / "audit") == 0o700
    assert {path.name for path in files} >= {"master.key", "countersign.redb", "control.sock"}
    assert {path.name: oct(mode(path)) for path in files if mode(path) != 0o600} == {}
    backup = tmp_path / "backup"
    assert run("backup", "--data-dir", str(server.data), "--output", str(backup)).returncode == 0
    assert mode(backup) == 0o600


@pytest.mark.parametrize(("words", "expected"), [
    (["--lisen", "127.0.0.1:0"], "--listen"), (["--tls-crt", "x"], "--tls-cert"), (["--quotas", "x"], "--quota"),
    (["--quota", "UserPerAccount=3"], "UsersPerAccount"), (["--listen", "0.0.0.0:0"], "allow-plaintext-beyond-loopback"),
    (["--listen", "[::]:0"], "allow-plaintext-beyond-loopback"),
    (["--listen", "0.0.0.0:0", "--test-mode", "--allow-plaintext-beyond-loopback"], "loopback"),
    (["--argon2-memory-kib", "8"], "weaker than OWASP's minimum"), (["--account-id", "12"], "12 digits"),
])
def test_what_cannot_be_meant_is_refused_with_the_way_out(tmp_path, words, expected):
    done = run("serve", "--data-dir", str(tmp_path / "data"), *words)
    assert done.returncode != 0 and expected in done.stderr, done.stderr
    assert not (tmp_path / "data").exists()


def test_a_file_says_what_flags_and_variables_say(make_server, tmp_path):
    file = tmp_path / "countersign.toml"
    file.write_text(f'root-secret-access-key = "{ROOT_SECRET}"\naccount-id = "210987654321"\n')
    server = make_server("--config", str(file), preset=False, env={"COUNTERSIGN_ROOT_ACCESS_KEY_ID": "AKIAROOTROOTROOTROOT"})
    server.start()
    assert client(server, service="sts").get_caller_identity()["Account"] == "210987654321"
    file.write_text("data_dirr = 1\n")
    done = run("serve", "--config", str(file))
    assert done.returncode != 0 and "data-dir" in done.stderr, done.stderr


def test_it_answers_quickly_also_after_kill(make_server):
    server = make_server()
    took = []
    for _ in range(5):
        begun = time.monotonic()
        server.start()
        assert server.ask("/healthz")[0] == 200
        took.append(time.monotonic() - begun)
        server.kill()
    # The best of five: this machine may be busy with other things.
    assert min(took) < 0.1, took


def test_health_metrics_and_logs(make_server):
    server = make_server("--log-format", "json").start()
    status, headers, body = server.ask("/healthz")
    assert (status, json.loads(body)) == (200, {"status": "ok"})
    iam = client(server)
    request_id = iam.create_user(UserName="alice")["ResponseMetadata"]["RequestId"]
    with pytest.raises(ClientError) as refused:
        iam.create_user(UserName="alice")
    refused_id = refused.value.response["ResponseMetadata"]["RequestId"]
    assert server.metric('countersign_requests_total{operation="CreateUser",code="Success"}') == 1
    assert server.metric('countersign_requests_total{operation="CreateUser",code="EntityAlreadyExists"}') == 1
    assert server.metric('countersign_request_duration_seconds_count{operation="CreateUser"}') == 2
    assert server.metric("countersign_commit_duration_seconds_count") == 1
    assert server.metric('countersign_request_duration_seconds_bucket{operation="CreateUser",le="+Inf"}') == 2
    assert server.stop() == 0
    lines = [json.loads(line) for line in server.log().splitlines()]
    requests = {line["id"]: line for line in lines if line.get("message") == "request"}
    assert (requests[request_id]["operation"], requests[request_id]["code"]) == ("CreateUser", "Success")
    assert requests[request_id]["principal"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert (requests[refused_id]["status"], requests[refused_id]["code"]) == (409, "EntityAlreadyExists")
    assert not [line for line in lines if line["level"] in ("WARN", "ERROR")]


def test_test_endpoints_are_for_tests_and_not_for_browsers(make_server, server):
    for path, method in [("/_countersign/reset", "POST"), ("/_countersign/clock", "GET"), ("/_countersign/clock", "PUT")]:
        body = b'{"advance_seconds": 0}' if method == "PUT" else None
        assert server.ask(path, method, body)[0] == 200
        assert server.ask(path, method, body, Origin="http://example.com")[0] == 403
        assert server.ask(path, method, body, Host="example.com")[0] == 403
    plain = make_server().start()
    assert plain.ask("/_countersign/reset", "POST")[0] == 404
    assert plain.ask("/_countersign/clock")[0] == 404


def test_a_reset_keeps_only_the_preset_credentials(server):
    alice = make_user(server)
    server.clock(now="2027-01-01T00:00:00Z")
    assert client(server).get_user()["User"]["CreateDate"].year < 2027
    assert client(server).create_user(UserName="b")["User"]["CreateDate"].date() == datetime.date(2027, 1, 1)
    server.reset()
    assert client(server).list_users()["Users"] == []
    with pytest.raises(ClientError) as raised:
        alice.iam.get_user()
    assert raised.value.response["Error"]["Code"] == "InvalidClientTokenId"


def test_tls(make_server, tmp_path):
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-addext",
         "basicConstraints=critical,CA:FALSE", "-keyout", key, "-out", cert], check=True, capture_output=True)
    server = make_server("--tls-cert", str(cert), "--tls-key", str(key)).start()
    assert server.endpoint.startswith("https://")
    assert client(server, service="sts", verify=str(cert)).get_caller_identity()["Account"] == ACCOUNT
    with pytest.raises(SSLError):
        client(server, service="sts").get_caller_identity()
    other = make_server("--tls-cert", str(key), "--tls-key", str(key))
    with pytest.raises(AssertionError, match="key.pem"):
        other.start()


def test_sigterm_answers_what_is_in_flight(make_server):
    # A hash of a second or more, so that the signal comes while it runs.
    server = make_server("--argon2-iterations", "60").start()
    alice = make_user(server, password=OLD)
    hashed = server.metric("countersign_hash_duration_seconds_count")
    outcome = []
    change = threading.Thread(target=lambda: outcome.append(alice.iam.change_password(OldPassword=OLD, NewPassword=NEW)))
    change.start()
    until(lambda: server.metric("countersign_hash_duration_seconds_count") > hashed, "the first of three hashes is done")
    assert server.stop() == 0
    change.join()
    assert outcome[0]["ResponseMetadata"]["HTTPStatusCode"] == 200
    server.start()
    assert lives(alice, NEW)


def test_backup_and_restore_while_serving_and_while_not(make_server, tmp_path):
    server = make_server().start()
    alice = make_user(server, password=OLD)
    where = ("--data-dir", str(server.data))
    online, offline = tmp_path / "online", tmp_path / "offline"
    assert run("backup", *where, "--output", str(online)).returncode == 0
    alice.iam.change_password(OldPassword=OLD, NewPassword=NEW)
    client(server).create_user(UserName="later")
    server.stop()
    assert run("backup", *where, "--output", str(offline)).returncode == 0
    server.start()

    assert ACCOUNT in (done := run("restore", *where, "--input", str(online))).stdout, done.stderr
    assert lives(alice, OLD) and not lives(alice, NEW)
    assert [user["UserName"] for user in client(server).list_users()["Users"]] == ["alice"]
    server.restart()
    assert lives(alice, OLD)

    server.stop()
    assert run("restore", *where, "--input", str(offline)).returncode == 0
    server.start()
    assert lives(alice, NEW)
    assert [user["UserName"] for user in client(server).list_users()["Users"]] == ["alice", "later"]

    broken = tmp_path / "broken"
    broken.write_bytes(online.read_bytes()[:-100])
    assert run("restore", *where, "--input", str(broken)).returncode != 0
    assert lives(alice, NEW)


def test_a_backup_can_move_to_another_machine_with_its_key(make_server, tmp_path):
    server = make_server().start()
    alice = make_user(server, password=OLD)
    backup = tmp_path / "backup"
    run("backup", "--data-dir", str(server.data), "--output", str(backup))
    server.kill()
    other = make_server()
    other.data.mkdir(mode=0o700, parents=True)
    refused = run("restore", "--data-dir", str(other.data), "--input", str(backup))
    assert refused.returncode != 0 and "master.key" in refused.stderr, refused.stderr
    key = other.data / "master.key"
    key.touch(mode=0o600)
    key.write_text((server.data / "master.key").read_text())
    assert (done := run("restore", "--data-dir", str(other.data), "--input", str(backup))).returncode == 0, done.stderr
    alice.server = other.start()
    assert lives(alice, OLD)


@pytest.mark.parametrize("damage", ["lost", "wrong", "half"])
def test_a_lost_or_wrong_master_key_is_a_clear_error(make_server, damage):
    server = make_server().start()
    make_user(server)
    server.stop()
    key = server.data / "master.key"
    text = key.read_text()
    if damage == "lost":
        key.unlink()
    else:
        key.write_text("ab" * 32 if damage == "wrong" else text[:32])
    done = run("serve", "--data-dir", str(server.data), "--listen", "127.0.0.1:0")
    assert done.returncode == 1 and "master" in done.stderr and "panicked" not in done.stderr, done.stderr
    assert text.strip() not in done.stderr
    key.touch(mode=0o600)
    key.write_text(text)
    server.start()
    assert [user["UserName"] for user in client(server).list_users()["Users"]] == ["alice"]


def test_a_second_server_on_the_same_data_is_refused(make_server):
    server = make_server().start()
    done = run("serve", "--data-dir", str(server.data), "--listen", "127.0.0.1:0")
    assert done.returncode == 1 and str(server.data) in done.stderr, done.stderr
    assert server.ask("/healthz")[0] == 200


def test_a_full_disk_gives_5xx_and_no_lie(make_server):
    server = make_server("--test-mode", *CHEAP_HASHING, "--log-level", "off")
    # Python ignores SIGXFSZ, and so does then its child: a write beyond the limit fails and does not kill.
    server.start(restore_signals=False)
    alice = make_user(server, password=OLD)
    size = (server.data / "countersign.redb").stat().st_size
    # The file cannot grow any more: writes beyond it fail as on a full disk.
    limits.prlimit(server.process.pid, limits.RLIMIT_FSIZE, (size, limits.RLIM_INFINITY))
    iam, made, refused = client(server), [], None
    tags = [{"Key": f"k{n}", "Value": "v" * 200} for n in range(50)]
    for n in range(3000):
        try:
            iam.create_user(UserName=f"user-{n:04}", Tags=tags)
            made.append(f"user-{n:04}")
        except (ClientError, HTTPClientError) as error:
            refused = error
            break
    assert isinstance(refused, ClientError), f"{refused}, after {len(made)}; {server.process.poll()}"
    assert refused.response["ResponseMetadata"]["HTTPStatusCode"] in (500, 503), refused
    assert server.process.poll() is None
    # Reading goes on.
    assert iam.get_user(UserName="alice")["User"]["UserName"] == "alice"
    server.restart()
    listed = {user["UserName"] for page in client(server).get_paginator("list_users").paginate() for user in page["Users"]}
    assert listed == {"alice", *made}
    assert lives(alice, OLD)
    client(server).create_user(UserName="room-again")


def lost(server):
    """Events that the trail could not keep, as the metrics say."""
    text = server.ask("/metrics")[2].decode()
    (line,) = [line for line in text.splitlines() if line.startswith("countersign_audit_events_lost_total")]
    return int(line.split()[-1])


def told(trail):
    """Events that the trail itself says are missing."""
    filters = [{"AttributeKey": "EventName", "AttributeValue": "EventsLost"}]
    pages = trail.get_paginator("lookup_events").paginate(LookupAttributes=filters)
    events = [json.loads(event["CloudTrailEvent"]) for page in pages for event in page["Events"]]
    return sum(event["serviceEventDetails"]["events"] for event in events)


def test_a_trail_that_the_disk_refuses_counts_what_is_lost_and_keeps_changes(make_server):
    server = make_server("--test-mode", *CHEAP_HASHING, "--log-level", "off")
    server.start(restore_signals=False)
    iam, trail = client(server), client(server, service="cloudtrail")
    size = (server.data / "countersign.redb").stat().st_size
    limit = size + (1 << 20)
    # The database has room, and the trail's file soon has none.
    document = json.dumps({"Version": "2012-10-17", "Id": "x" * 100_000, "Statement": {
        "Effect": "Allow", "Action": "*", "Resource": "*"}})

    def ask():
        iam.simulate_custom_policy(PolicyInputList=[document], ActionNames=["iam:GetUser"])

    limits.prlimit(server.process.pid, limits.RLIMIT_FSIZE, (limit, limits.RLIM_INFINITY))
    asked = 0
    while lost(server) == 0 and asked < 2 * limit // 100_000:
        ask()
        asked += 1
        time.sleep(0.03)
    assert lost(server) > 0
    for _ in range(10):
        ask()
    asked += 10
    iam.create_user(UserName="made-meanwhile")
    time.sleep(1.5)
    assert server.process.poll() is None and lost(server) >= 10
    limits.prlimit(server.process.pid, limits.RLIMIT_FSIZE, (limits.RLIM_INFINITY, limits.RLIM_INFINITY))
    # Changes come out of the database, and the trail says how many of the others it misses.
    filters = [{"AttributeKey": "EventName", "AttributeValue": "CreateUser"}]
    events = trail.lookup_events(LookupAttributes=filters)["Events"]
    assert [event["Resources"][0]["ResourceName"] for event in events] == ["made-meanwhile"]
    assert told(trail) == lost(server)
    filters = [{"AttributeKey": "EventName", "AttributeValue": "SimulateCustomPolicy"}]
    pages = trail.get_paginator("lookup_events").paginate(LookupAttributes=filters)
    kept = sum(len(page["Events"]) for page in pages)
    assert asked - lost(server) <= kept < asked


def test_a_flood_of_strangers_is_counted_and_told(make_server):
    server = make_server("--test-mode", *CHEAP_HASHING, "--log-level", "off").start()
    trail, form = client(server, service="cloudtrail"), "application/x-www-form-urlencoded"
    for _ in range(1500):
        assert server.ask("/", "POST", b"Action=GetUser&Version=2010-05-08", **{"Content-Type": form})[0] == 403
    assert told(trail) == lost(server) > 0
    text = "".join(path.read_text() for path in (server.data / "audit").glob("*.jsonl"))
    assert text.count('"type":"Unknown"') + lost(server) == 1500


def test_a_connection_that_says_nothing_harms_nobody(make_server):
    server = make_server("--header-timeout-seconds", "1").start()
    host, port = server.endpoint.removeprefix("http://").split(":")
    idle = [socket.create_connection((host, int(port))) for _ in range(200)]
    assert client(server, service="sts").get_caller_identity()["Account"] == ACCOUNT
    for connection in idle:
        connection.settimeout(10)
        assert connection.recv(1) == b""
        connection.close()
