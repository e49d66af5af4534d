"""Kills the server with SIGKILL in the middle of a storm of writes, again and again, and looks for what it had promised.

Each worker owns some users and keeps, per thing, what it was told: acknowledged, or sent and never answered. After each
restart every acknowledged write must be there, every unanswered one whole or absent, and one password must work.
"""

import argparse
import json
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from botocore.exceptions import ClientError, ConnectionError, HTTPClientError  # noqa: E402

from harness.clients import ADMINISTRATOR, CHANGE_OWN_PASSWORD, Key, client  # noqa: E402
from harness.server import CHEAP_HASHING, Server  # noqa: E402

WORKERS = 8
# Access keys that a worker keeps at once; each is tried after each crash.
KEYS = 2
TAGS = [{"Key": f"tag-{n}", "Value": "v" * 50} for n in range(10)]
# Starting after a crash, store repair included, with the hundreds of records that a round leaves; a shared machine may
# be busy, so this is far above what is usual.
START_SECONDS = 2.0


def document(number):
    """A policy document that tells which version of it this is."""
    statement = {"Sid": f"n{number}", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    return {"Version": "2012-10-17", "Statement": [statement]}


class Lost(Exception):
    """The server broke a promise."""


class Worker:
    """One client and what it knows for certain. `unknown` is the one write that was sent and never answered."""

    def __init__(self, server, number):
        self.server, self.number = server, number
        self.random = random.Random(number)
        self.users = {}
        self.keys = {}
        self.unknown = None
        self.serial = 0
        self.acknowledged = 0
        self.reads = 0

    def connect(self):
        self.root = client(self.server)
        self.self = client(self.server, self.own_key)

    def prepare(self):
        """The user whose password this worker changes."""
        self.name = f"worker-{self.number}"
        self.password = "Passw0rd-0"
        root = client(self.server)
        root.create_user(UserName=self.name)
        root.create_login_profile(UserName=self.name, Password=self.password)
        root.attach_user_policy(UserName=self.name, PolicyArn=CHANGE_OWN_PASSWORD)
        made = root.create_access_key(UserName=self.name)["AccessKey"]
        self.own_key = Key(made["AccessKeyId"], made["SecretAccessKey"])

    def write_until_dead(self):
        """Writes until the connection breaks."""
        while True:
            self.serial += 1
            write = self.random.choice(
                [self.create_user, self.put_policy, self.change_password, self.create_key, self.delete_user,
                 self.delete_key, self.attach])
            try:
                write()
            except (HTTPClientError, ConnectionError):
                return
            except ClientError as error:
                if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                    return
                raise
            if self.unknown is not None:
                self.acknowledged += 1
            self.unknown = None

    def some_user(self):
        return self.random.choice(sorted(self.users)) if self.users else None

    def create_user(self):
        name = f"w{self.number}-{self.serial}"
        self.unknown = ("user", name)
        self.root.create_user(UserName=name, Path=f"/w{self.number}/", Tags=TAGS)
        self.users[name] = {"policy": None, "attached": False}

    def put_policy(self):
        if name := self.some_user():
            self.unknown = ("policy", name, self.serial)
            self.root.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=json.dumps(document(self.serial)))
            self.users[name]["policy"] = self.serial

    def attach(self):
        if name := self.some_user():
            self.unknown = ("attached", name)
            self.root.attach_user_policy(UserName=name, PolicyArn=ADMINISTRATOR)
            self.users[name]["attached"] = True

    def delete_user(self):
        bare = [name for name, user in sorted(self.users.items())
                if user == {"policy": None, "attached": False} and name not in self.keys.values()]
        if bare:
            self.unknown = ("gone", bare[0])
            self.root.delete_user(UserName=bare[0])
            del self.users[bare[0]]

    def create_key(self):
        free = [name for name in sorted(self.users) if name not in self.keys.values()]
        if free and len(self.keys) < KEYS:
            self.unknown = ("key", free[0])
            made = self.root.create_access_key(UserName=free[0])["AccessKey"]
            self.keys[Key(made["AccessKeyId"], made["SecretAccessKey"])] = free[0]

    def delete_key(self):
        if self.keys:
            key, name = next(iter(self.keys.items()))
            self.unknown = ("no key", key)
            self.root.delete_access_key(UserName=name, AccessKeyId=key.id)
            del self.keys[key]

    def change_password(self):
        new = f"Passw0rd-{self.serial}"
        self.unknown = ("password", new)
        self.self.change_password(OldPassword=self.password, NewPassword=new)
        self.password = new

    def settle(self):
        """Finds out what became of everything, raises `Lost` for a broken promise, and goes on from there."""
        kind, *what = self.unknown or (None,)
        self.unknown = None
        self.settle_password(what[0] if kind == "password" else None)
        listed = {user["UserName"]: user for page in
                  self.root.get_paginator("list_users").paginate(PathPrefix=f"/w{self.number}/")
                  for user in page["Users"]}
        if kind == "user" and what[0] in listed:
            self.users[what[0]] = {"policy": None, "attached": False}
        if kind == "gone" and what[0] not in listed:
            del self.users[what[0]]
        if set(listed) != set(self.users):
            raise Lost(f"users {set(listed) ^ set(self.users)}")
        # Everybody touched lately, and a sample of the rest.
        names = sorted(self.users)
        for name in {*names[-5:], *self.random.sample(names, min(3, len(names))), *what[:1]} & self.users.keys():
            self.settle_user(name, kind, what)
        for key in list(self.keys):
            alive = self.works(key)
            if kind == "no key" and what[0] == key and not alive:
                del self.keys[key]
            elif not alive:
                raise Lost(f"an access key of {self.keys[key]}")

    def settle_password(self, candidate):
        def changes(password):
            try:
                self.self.change_password(OldPassword=password, NewPassword=password)
            except ClientError as error:
                if error.response["Error"]["Code"] != "AccessDenied":
                    raise
                return False
            return True

        works = [password for password in (self.password, candidate) if password and changes(password)]
        if len(works) != 1:
            raise Lost(f"{len(works)} passwords of {self.name} work")
        self.password = works[0]

    def settle_user(self, name, kind, what):
        user = self.root.get_user(UserName=name)["User"]
        if sorted(user["Tags"], key=lambda tag: tag["Key"]) != sorted(TAGS, key=lambda tag: tag["Key"]):
            raise Lost(f"tags of {name}")
        known = self.users[name]
        names = self.root.list_user_policies(UserName=name)["PolicyNames"]
        found = None
        if names:
            got = self.root.get_user_policy(UserName=name, PolicyName="p")["PolicyDocument"]
            found = int(got["Statement"][0]["Sid"][1:])
            if got != document(found):
                raise Lost(f"half a policy of {name}")
        if found != known["policy"] and (kind, *what) != ("policy", name, found):
            raise Lost(f"policy {known['policy']} of {name}, found {found}")
        known["policy"] = found
        attached = bool(self.root.list_attached_user_policies(UserName=name)["AttachedPolicies"])
        if attached != known["attached"] and (kind, *what) != ("attached", name):
            raise Lost(f"attachment of {name}")
        known["attached"] = attached
        listed = {key["AccessKeyId"] for key in self.root.list_access_keys(UserName=name)["AccessKeyMetadata"]}
        owned = {key.id for key, owner in self.keys.items() if owner == name}
        extra = listed - owned
        if extra and (kind, *what) != ("key", name):
            raise Lost(f"keys {extra} of {name} that nobody made")
        for key in extra:
            # Made, but the answer with its secret was lost: nobody can use it.
            self.root.delete_access_key(UserName=name, AccessKeyId=key)

    def works(self, key):
        try:
            client(self.server, key, "sts").get_caller_identity()
        except ClientError as error:
            if error.response["Error"]["Code"] != "InvalidClientTokenId":
                raise
            return False
        return True


def storm(server, workers, seconds):
    """Lets all workers write at once and kills the server under them."""
    failures = []

    def work(worker):
        try:
            worker.write_until_dead()
        except BaseException as error:  # noqa: BLE001 - reported by the main thread
            failures.append(error)

    threads = [threading.Thread(target=work, args=[worker]) for worker in workers]
    for thread in threads:
        thread.start()
    # Not synchronisation: the moment of the crash is the random input of this test.
    time.sleep(seconds)
    server.kill()
    for thread in threads:
        thread.join(60)
    if failures:
        raise failures[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    moments = random.Random(arguments.seed)
    begun, slowest, unanswered = time.monotonic(), 0.0, 0
    with tempfile.TemporaryDirectory() as directory:
        server = Server(Path(directory), "--test-mode", *CHEAP_HASHING).start()
        try:
            workers = [Worker(server, number) for number in range(WORKERS)]
            for worker in workers:
                worker.prepare()
                worker.connect()
            for number in range(1, arguments.rounds + 1):
                storm(server, workers, moments.uniform(0.02, 0.3))
                unanswered += sum(worker.unknown is not None for worker in workers)
                start = time.monotonic()
                server.start()
                took = time.monotonic() - start
                slowest = max(slowest, took)
                if took > START_SECONDS:
                    raise Lost(f"{took:.3f} s to start after crash {number}")
                for worker in workers:
                    worker.connect()
                    worker.settle()
        finally:
            server.close()
    acknowledged = sum(worker.acknowledged for worker in workers)
    if acknowledged < arguments.rounds * 10:
        raise Lost(f"only {acknowledged} writes were acknowledged: this was no storm")
    print(f"{arguments.rounds} crashes, {acknowledged} acknowledged writes all found, {unanswered} unanswered ones "
          f"whole or absent, slowest restart {slowest * 1000:.0f} ms, {time.monotonic() - begun:.0f} s in all")


if __name__ == "__main__":
    main()
