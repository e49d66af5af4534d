"""Every operation and paginator of `harness/sweep.py` by the AWS SDK for JavaScript."""

import json
import subprocess
from pathlib import Path

import botocore.session
import pytest
from botocore import xform_name

from harness.clients import ROOT
from harness.server import clean_environment
from harness.sweep import ARGUMENTS, CALLERS, READS, arguments, reads_first

LOADER = botocore.session.get_session().get_component("data_loader")
MODELS = {name: LOADER.load_service_model(name, "service-2") for name in ["iam", "sts"]}
OPERATIONS = {operation: name for name, model in MODELS.items() for operation in model["operations"]}
PAGINATORS = LOADER.load_service_model("iam", "paginators-1")["pagination"]
NODE = int(subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout[1:].split(".")[0])
pytestmark = pytest.mark.skipif(NODE < 20, reason="the SDK needs Node.js 20; Debian 12 packages 18")


@pytest.fixture(scope="module")
def ask(organized):
    """Has one call made."""
    program = str(Path(__file__).with_name("operations.mjs"))
    child = subprocess.Popen(["node", program], env=clean_environment(ENDPOINT=organized.endpoint), text=True,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def call(world, operation, given, **more):
        name = CALLERS.get(operation)
        key = world.keys[name] if name else ROOT
        asked = {"service": OPERATIONS[operation], "operation": operation, "key": key.id, "secret": key.secret}
        child.stdin.write(json.dumps(asked | {"input": given} | more) + "\n")
        child.stdin.flush()
        return json.loads(child.stdout.readline())

    yield call
    child.stdin.close()
    child.wait(10)


@pytest.mark.parametrize("operation", reads_first(ARGUMENTS))
def test_an_operation(world, ask, operation):
    given = arguments(world, operation)
    world.dirty = not operation.startswith(READS) or callable(ARGUMENTS[operation])
    answer = ask(world, operation, given)
    assert answer.get("status") == 200, answer
    output = MODELS[OPERATIONS[operation]]["operations"][operation].get("output")
    shape = MODELS[OPERATIONS[operation]]["shapes"][output["shape"]] if output else {"members": {}}
    assert set(answer["members"]) <= set(shape["members"])
    assert set(shape.get("required", [])) <= set(answer["members"])


@pytest.mark.parametrize("operation", sorted(set(PAGINATORS) & set(ARGUMENTS)))
def test_a_paginator(world, ask, operation):
    keys = PAGINATORS[operation]["result_key"]
    keys = keys if isinstance(keys, list) else [keys]
    found = ask(world, operation, arguments(world, operation), pages=keys)
    assert "pages" in found, found
    assert found["pages"] and max(found["pages"]) == 1
    whole = world.iam.get_paginator(xform_name(operation)).paginate(**arguments(world, operation))
    assert sum(found["pages"]) == sum(len(page.get(key, [])) for page in whole for key in keys)
