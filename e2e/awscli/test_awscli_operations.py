"""Every operation, paginator and waiter that the AWS CLI has, by the AWS CLI, in one process: starting one for each would take
minutes. The CLI is given its input as JSON, and its answer is what it prints."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest
from botocore import xform_name
from botocore.loaders import Loader

from harness.clients import ROOT
from harness.server import clean_environment
from harness.sweep import ARGUMENTS, CALLERS, READS, arguments, reads_first

# What the CLI offers comes from its own files, which may be older than those of boto3.
BROUGHT = Path(importlib.util.find_spec("awscli").origin).parent / "botocore/data"
LOADER = Loader(extra_search_paths=[str(BROUGHT)], include_default_search_paths=False)
MODELS = {name: LOADER.load_service_model(name, "service-2") for name in ["iam", "sts"]}
OPERATIONS = {operation: name for name, model in MODELS.items() for operation in model["operations"]}
PAGINATORS = LOADER.load_service_model("iam", "paginators-1")["pagination"]
WAITERS = LOADER.load_service_model("iam", "waiters-2")["waiters"]
KNOWN = set(ARGUMENTS) & set(OPERATIONS)
# Lists of which an account never has two.
SINGLE = {"ListAccountAliases"}


@pytest.fixture(scope="module")
def driver(tmp_path_factory):
    """A process that runs the CLI."""
    home = tmp_path_factory.mktemp("home")
    env = clean_environment(HOME=str(home), PYTHONUTF8="1")
    words = [sys.executable, str(Path(__file__).with_name("driver.py"))]
    child = subprocess.Popen(words, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    yield child
    child.stdin.close()
    child.wait(10)


@pytest.fixture
def aws(organized, driver, tmp_path):
    """Runs the CLI as `key`: the exit code, what it printed, standard error."""

    def call(key, *words):
        settings = {
            "ACCESS_KEY_ID": key.id, "SECRET_ACCESS_KEY": key.secret, "DEFAULT_REGION": "us-east-1", "PAGER": "",
            "ENDPOINT_URL_IAM": organized.endpoint, "ENDPOINT_URL_STS": organized.endpoint, "MAX_ATTEMPTS": "1",
            "CONFIG_FILE": str(tmp_path / "none"), "SHARED_CREDENTIALS_FILE": str(tmp_path / "none")}
        environment = {f"AWS_{name}": value for name, value in settings.items()}
        asked = {"environment": environment, "words": [*words, "--output", "json"]}
        driver.stdin.write(json.dumps(asked) + "\n")
        driver.stdin.flush()
        said = json.loads(driver.stdout.readline())
        return said["code"], json.loads(said["out"]) if said["out"].strip() else {}, said["err"]

    return call


@pytest.fixture
def run(world, aws, tmp_path):
    """Runs an operation with the arguments that it succeeds with."""

    def call(operation, *more):
        given = arguments(world, operation)
        world.dirty = world.dirty or not operation.startswith(READS) or callable(ARGUMENTS[operation])
        key = world.keys[CALLERS[operation]] if operation in CALLERS else ROOT
        words = ["--cli-input-json", json.dumps(given)]
        if operation == "CreateVirtualMFADevice":
            # The CLI has made a command of its own of it, which writes the seed to a file.
            words = ["--outfile", str(tmp_path / "seed"), "--bootstrap-method", "Base32StringSeed"]
            words += ["--virtual-mfa-device-name", given["VirtualMFADeviceName"], "--path", given["Path"]]
        code, answer, text = aws(key, OPERATIONS[operation], xform_name(operation, "-"), *words, *more)
        assert code == 0, text
        return answer

    return call


def results(operation):
    """The members of an answer that have pages."""
    keys = PAGINATORS[operation]["result_key"]
    return keys if isinstance(keys, list) else [keys]


def entries(operation, answer):
    """What is listed in an answer."""
    return [entry for key in results(operation) for entry in answer.get(key) or []]


def test_every_operation_is_run():
    # These two need an assertion that somebody signed: test_saml.py and test_web_identity.py run them by all three clients.
    assert set(OPERATIONS) - KNOWN == {"AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"}


@pytest.mark.parametrize("operation", reads_first(KNOWN))
def test_an_operation(run, operation):
    answer = run(operation)
    output = MODELS[OPERATIONS[operation]]["operations"][operation].get("output")
    shape = MODELS[OPERATIONS[operation]]["shapes"][output["shape"]] if output else {"members": {}}
    assert set(answer) <= set(shape["members"])
    if operation not in PAGINATORS:
        assert set(shape.get("required", [])) <= set(answer)


@pytest.mark.parametrize("operation", sorted(set(PAGINATORS) & KNOWN))
def test_pages(run, operation):
    whole = entries(operation, run(operation))
    assert entries(operation, run(operation, "--page-size", "1")) == whole
    if operation in SINGLE:
        return
    assert len(whole) >= 2
    first = run(operation, "--max-items", "1")
    assert len(first[results(operation)[0]]) == 1
    if len(results(operation)) == 1:
        rest = run(operation, "--starting-token", first["NextToken"])
        assert entries(operation, first) + entries(operation, rest) == whole


@pytest.mark.parametrize("name", sorted(WAITERS))
def test_a_waiter(world, aws, name):
    given = arguments(world, WAITERS[name]["operation"])
    words = [word for member, value in given.items() for word in (f"--{xform_name(member, '-')}", value)]
    assert aws(ROOT, "iam", "wait", xform_name(name, "-"), *words) == (0, {}, "")
