"""Runs the binary in a directory of its own and talks to what is not the AWS API: signals, health, clock, metrics."""

import json
import os
import re
import signal
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

ACCOUNT = "123456789012"
ROOT_KEY = "AKIAROOTROOTROOTROOT"
ROOT_SECRET = "root-secret-of-the-end-to-end-tests-0000"

# Argon2id so cheap that a test is about behaviour, not about hashing.
CHEAP_HASHING = ("--argon2-memory-kib", "8", "--argon2-iterations", "1")

# How long anything may take before a test fails; nothing is expected to come near it.
PATIENCE = 20.0


def binary() -> str:
    """The binary under test: COUNTERSIGN_BINARY, else the release build, else the debug build."""
    chosen = os.environ.get("COUNTERSIGN_BINARY")
    target = Path(__file__).resolve().parents[2] / "target"
    for path in [chosen] if chosen else [target / "release/countersign", target / "debug/countersign"]:
        if Path(path).is_file():
            return str(path)
    raise SystemExit("no countersign binary: cargo build --release -p countersign, or set COUNTERSIGN_BINARY")


def clean_environment(**more: str) -> dict[str, str]:
    """Our environment without anything that the server, an SDK or the CLI would take as a setting."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COUNTERSIGN_", "AWS_"))}
    return kept | {"AWS_EC2_METADATA_DISABLED": "true"} | more


def until(condition, what: str, patience: float = PATIENCE):
    """Polls until `condition()` is true and returns its value; fails with `what` after the deadline."""
    deadline = time.monotonic() + patience
    while True:
        if value := condition():
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {patience} s: {what}")
        time.sleep(0.002)


def run(*words: str, env: dict[str, str] | None = None, **more) -> subprocess.CompletedProcess:
    """Runs the binary to its end; standard output and error as text."""
    return subprocess.run(
        [binary(), *words], env=clean_environment(**(env or {})), stdin=subprocess.DEVNULL, capture_output=True,
        text=True, timeout=PATIENCE, **more,
    )


class _Here(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: AWS sends some strangers to its web site."""

    def redirect_request(self, *_arguments):
        return None


_OPENER = urllib.request.build_opener(_Here())


class Server:
    """A server with a directory of its own: `data` is its data directory, `stdout` and `stderr` are what all of its
    runs have written. Stop it, kill it and start it again at will; `close` ends it."""

    def __init__(self, directory: Path, *flags: str, preset: bool = True, env: dict[str, str] | None = None):
        directory.mkdir(parents=True, exist_ok=True)
        self.directory = directory
        self.data = directory / "data"
        self.stdout = directory / "stdout"
        self.stderr = directory / "stderr"
        self.flags = flags
        self.env = env or {}
        self.preset = preset
        self.process: subprocess.Popen | None = None
        self.listen = "127.0.0.1:0"
        self.endpoint = ""
        self.banner = ""

    def command(self) -> list[str]:
        """What `start` runs."""
        words = [binary(), "serve", "--listen", self.listen, "--data-dir", str(self.data), *self.flags]
        if self.preset:
            words += ["--account-id", ACCOUNT, "--root-access-key-id", ROOT_KEY]
        return words

    def start(self, **more) -> "Server":
        """Starts it and waits until it has said where it listens; `more` is for `Popen`."""
        env = clean_environment(**self.env)
        if self.preset:
            env["COUNTERSIGN_ROOT_SECRET_ACCESS_KEY"] = ROOT_SECRET
        with open(self.stdout, "ab") as out, open(self.stderr, "ab") as err:
            before = out.tell()
            self.process = subprocess.Popen(
                self.command(), env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=err, **more
            )
        self.endpoint = until(lambda: self._endpoint(before), f"an endpoint on {self.stdout}")
        self.banner = self.stdout.read_bytes()[before:].decode()
        return self

    def _endpoint(self, start: int) -> str | None:
        text = self.stdout.read_bytes()[start:].decode()
        if found := re.search(r"(https?://\S+:\d+)\n(?:.*\n)*", text):
            # A banner is written in one piece, so that the end of its first address means the whole is there.
            return found.group(1)
        if self.process.poll() is not None:
            raise AssertionError(f"the server ended with {self.process.returncode}: {self.log()}")
        return None

    def log(self) -> str:
        """All that its runs have written to standard error."""
        return self.stderr.read_text(errors="replace")

    def kill(self) -> None:
        """SIGKILL: no drain, no flush, no goodbye."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def restart(self) -> "Server":
        """SIGKILL and start again."""
        self.kill()
        return self.start()

    def close(self) -> None:
        """Ends it if it still runs."""
        if self.process and self.process.poll() is None:
            self.kill()

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str):
        """An unsigned request: status, headers, body."""
        request = urllib.request.Request(self.endpoint + path, data=body, method=method, headers=headers)
        try:
            with _OPENER.open(request, timeout=PATIENCE) as response:
                return response.status, response.headers, response.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()

    def reset(self) -> None:
        """Back to the fresh account (test mode)."""
        status, _, body = self.ask("/_countersign/reset", "POST")
        assert status == 200, body

    def clock(self, **setting) -> str:
        """Sets the clock, if told how, and reads it (test mode)."""
        body = json.dumps(setting).encode() if setting else None
        status, _, answer = self.ask("/_countersign/clock", "PUT" if setting else "GET", body)
        assert status == 200, answer
        return json.loads(answer)["now"]

    def metric(self, line: str) -> float:
        """The value of one line of /metrics, such as `countersign_hash_queue_depth`; 0 if it is not there."""
        _, _, text = self.ask("/metrics")
        for row in text.decode().splitlines():
            name, _, value = row.rpartition(" ")
            if name == line:
                return float(value)
        return 0.0
