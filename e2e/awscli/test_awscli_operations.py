"""Every operation, paginator and waiter of `harness/sweep.py` by the AWS CLI, in this process: starting one for each would
take minutes. The CLI is given its input as JSON, and its answer is what it prints."""

import json

import botocore.session
import pytest
from awscli.clidriver import create_clidriver
from botocore import xform_name

from harness.clients import ROOT
from harness.sweep import ARGUMENTS, CALLERS, READS, arguments, reads_first

LOADER = botocore.session.get_session().get_component("data_loader")
MODELS = {name: LOADER.load_service_model(name, "service-2") for name in ["iam", "sts"]}
OPERATIONS = {operation: name for name, model in MODELS.items() for operation in model["operations"]}
PAGINATORS = LOADER.load_service_model("iam", "paginators-1")["pagination"]
WAITERS = LOADER.load_service_model("iam", "waiters-2")["waiters"]
# Lists of which an account never has two.
SINGLE = {"ListAccountAliases"}


@pytest.fixture(scope="module")
def drivers():
    """The CLI, once for each access key: it keeps the credentials that it found first."""
    return {}


@pytest.fixture
def aws(organized, drivers, monkeypatch, capsys, tmp_path):
    """Runs the CLI as `key`: the exit code, what it printed, standard error."""

    def call(key, *words):
        settings = {
            "ACCESS_KEY_ID": key.id, "SECRET_ACCESS_KEY": key.secret, "DEFAULT_REGION": "us-east-1", "PAGER": "",
            "ENDPOINT_URL_IAM": organized.endpoint, "ENDPOINT_URL_STS": organized.endpoint, "MAX_ATTEMPTS": "1",
            "CONFIG_FILE": str(tmp_path / "none"), "SHARED_CREDENTIALS_FILE": str(tmp_path / "none")}
        for name, value in settings.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        if key.id not in drivers:
            drivers[key.id] = create_clidriver()
        capsys.readouterr()
        code = drivers[key.id].main([*words, "--output", "json"])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out.strip() else {}, said.err

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


@pytest.mark.parametrize("operation", reads_first(ARGUMENTS))
def test_an_operation(run, operation):
    answer = run(operation)
    output = MODELS[OPERATIONS[operation]]["operations"][operation].get("output")
    shape = MODELS[OPERATIONS[operation]]["shapes"][output["shape"]] if output else {"members": {}}
    assert set(answer) <= set(shape["members"])
    if operation not in PAGINATORS:
        assert set(shape.get("required", [])) <= set(answer)


@pytest.mark.parametrize("operation", sorted(set(PAGINATORS) & set(ARGUMENTS)))
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
