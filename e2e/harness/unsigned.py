"""Operations that are called without credentials, by the AWS CLI and by the AWS SDK for JavaScript."""

import json
import subprocess
import sys
from pathlib import Path

from botocore import xform_name

from .server import Server, clean_environment

AWS = str(Path(sys.executable).with_name("aws"))
JAVASCRIPT = Path(__file__).parents[1] / "js"


def by_cli(server: Server, operation: str, given: dict, home: Path) -> dict:
    """What the CLI prints."""
    env = clean_environment(AWS_ENDPOINT_URL_STS=server.endpoint, AWS_DEFAULT_REGION="us-east-1", HOME=str(home))
    words = ["sts", xform_name(operation, "-"), "--no-sign-request", "--output", "json"]
    words += ["--cli-input-json", json.dumps(given)]
    return json.loads(subprocess.run([AWS, *words], env=env, capture_output=True, text=True, check=True).stdout)


def by_javascript(server: Server, operation: str, given: dict) -> set[str] | None:
    """The members of the answer; none where Node.js is too old for the SDK."""
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    if int(version[1:].split(".")[0]) < 20:
        return None
    asked = json.dumps({"service": "sts", "operation": operation, "input": given})
    done = subprocess.run(["node", str(JAVASCRIPT / "operations.mjs")], env=clean_environment(ENDPOINT=server.endpoint),
                          input=asked + "\n", capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert answer.get("status") == 200, answer
    return set(answer["members"])
