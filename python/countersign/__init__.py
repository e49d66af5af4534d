"""AWS IAM and STS for tests: the server as a process of its own, with a fresh account whenever you want one."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sysconfig
import tempfile
import time
import urllib.request
from pathlib import Path

__all__ = ["Server", "binary"]

REGION = "us-east-1"
# Hashing so cheap that tests do not wait for it; test mode permits it.
_CHEAP = ("--argon2-memory-kib", "8", "--argon2-iterations", "1")
# No proxy stands between a test and its own machine.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def binary() -> str:
    """The server: COUNTERSIGN_BINARY, else the one that came with this package, else the one on the path."""
    chosen = os.environ.get("COUNTERSIGN_BINARY")
    installed = Path(sysconfig.get_path("scripts")) / "countersign"
    found = chosen or (str(installed) if installed.is_file() else shutil.which("countersign"))
    if not found:
        raise FileNotFoundError("no countersign binary: install the wheel, or set COUNTERSIGN_BINARY")
    return found


class Server:
    """A server in test mode, on a free port of this machine and in a temporary directory of its own.

    `with Server() as server:` starts and ends it. Further flags of `countersign serve` can be given.
    """

    def __init__(self, *flags: str, account: str = "123456789012", patience: float = 20.0):
        self.account = account
        self.access_key_id = "AKIA" + secrets.token_hex(8).upper()
        self.secret_access_key = secrets.token_urlsafe(30)
        self.endpoint = ""
        self._flags = flags
        self._patience = patience
        self._process: subprocess.Popen | None = None
        self._directory: tempfile.TemporaryDirectory | None = None

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def start(self) -> Server:
        """Starts it and waits until it answers."""
        self._directory = tempfile.TemporaryDirectory(prefix="countersign-")
        directory = Path(self._directory.name)
        command = [
            binary(), "serve", "--test-mode", "--listen", "127.0.0.1:0", "--data-dir", str(directory / "data"),
            "--account-id", self.account, "--root-access-key-id", self.access_key_id, *_CHEAP, *self._flags,
        ]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COUNTERSIGN_")}
        environment["COUNTERSIGN_ROOT_SECRET_ACCESS_KEY"] = self.secret_access_key
        said, log = directory / "stdout", directory / "stderr"
        with open(said, "wb") as out, open(log, "wb") as err:
            self._process = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err
            )
        deadline = time.monotonic() + self._patience
        while True:
            lines = said.read_text().splitlines(keepends=True)
            told = [line.split()[-1] for line in lines if "http://" in line and line.endswith("\n")]
            if told:
                self.endpoint = told[0]
                return self
            if self._process.poll() is not None or time.monotonic() > deadline:
                why = log.read_text(errors="replace")
                self.close()
                raise RuntimeError(f"countersign did not start: {why}")
            time.sleep(0.002)

    def close(self) -> None:
        """Ends it and deletes what it kept."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(self._patience)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._directory is not None:
            self._directory.cleanup()
        self._process = self._directory = None

    def reset(self) -> None:
        """Back to the fresh account, with the same root access key, and to real time."""
        self._ask("POST", "/_countersign/reset")

    @property
    def now(self) -> str:
        """The server's time, such as `2027-01-01T00:00:00Z`."""
        return self._ask("GET", "/_countersign/clock")["now"]

    def set_time(self, now: str) -> str:
        """Sets the clock, which runs on from there."""
        return self._ask("PUT", "/_countersign/clock", {"now": now})["now"]

    def stop_clock(self, now: str) -> str:
        """Sets the clock, which stands there, so that every date is known to the second. `advance` moves it on and it
        stands there; `set_time` and `reset` let it run."""
        return self._ask("PUT", "/_countersign/clock", {"now": now, "stopped": True})["now"]

    def advance(self, **length: float) -> str:
        """Moves the clock on, as `timedelta` says it: `advance(days=90)`."""
        from datetime import timedelta

        return self._ask("PUT", "/_countersign/clock", {"advance_seconds": int(timedelta(**length).total_seconds())})["now"]

    def environment(self) -> dict[str, str]:
        """What makes an AWS SDK or the AWS CLI be root here, and nobody anywhere else."""
        return {
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
            "AWS_ENDPOINT_URL_IAM": self.endpoint,
            "AWS_ENDPOINT_URL_STS": self.endpoint,
            "AWS_ENDPOINT_URL_CLOUDTRAIL": self.endpoint,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def client(self, service: str = "iam", access_key: dict | None = None, **more):
        """A boto3 client: root's, or whose key CreateAccessKey or AssumeRole answered (`AccessKey`, `Credentials`)."""
        import boto3

        key = access_key or {"AccessKeyId": self.access_key_id, "SecretAccessKey": self.secret_access_key}
        session = boto3.Session(key["AccessKeyId"], key["SecretAccessKey"], key.get("SessionToken"), REGION)
        return session.client(service, endpoint_url=self.endpoint, **more)

    def _ask(self, method: str, path: str, body: dict | None = None) -> dict:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.endpoint + path, data=data, method=method)
        with _OPENER.open(request, timeout=self._patience) as response:
            text = response.read()
        return json.loads(text) if text else {}
