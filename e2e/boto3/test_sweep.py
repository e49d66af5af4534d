"""Everything that boto3 offers for IAM and STS: each operation, paginator and waiter of its clients, and each resource,
action, collection and reference of `boto3.resource("iam")`. What there is comes from boto3's own files, so that nothing
is forgotten: whatever has neither arguments in `harness/sweep.py` nor a test of its own fails."""

import json
from pathlib import Path

import boto3
import botocore.session
import pytest
from boto3.resources.model import ResourceModel
from botocore import xform_name
from botocore.exceptions import WaiterError

from harness.sweep import ARGUMENTS, CALLERS, READS, arguments, reads_first

LOADER = botocore.session.get_session().get_component("data_loader")
MODELS = {name: LOADER.load_service_model(name, "service-2") for name in ["iam", "sts"]}
OPERATIONS = {operation: name for name, model in MODELS.items() for operation in model["operations"]}
PAGINATORS = LOADER.load_service_model("iam", "paginators-1")["pagination"]
WAITERS = LOADER.load_service_model("iam", "waiters-2")["waiters"]
# What needs more than a furnished account, and the test beside this one that runs it.
ELSEWHERE = {"AssumeRoleWithSAML": "test_saml.py", "AssumeRoleWithWebIdentity": "test_web_identity.py"}
# Lists of which an account never has two.
SINGLE = {"ListAccountAliases"}


def test_every_operation_is_run():
    assert set(ARGUMENTS) | set(ELSEWHERE) == set(OPERATIONS)
    assert not set(ARGUMENTS) & set(ELSEWHERE)
    for operation, name in ELSEWHERE.items():
        assert f".{xform_name(operation)}(" in Path(__file__).with_name(name).read_text()


@pytest.mark.parametrize("operation", reads_first(ARGUMENTS))
def test_an_operation(world, operation):
    service = OPERATIONS[operation]
    given = arguments(world, operation)
    world.dirty = not operation.startswith(READS) or callable(ARGUMENTS[operation])
    caller = world.caller(operation, service)
    answer = getattr(caller, xform_name(operation))(**given)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    shape = caller.meta.service_model.operation_model(operation).output_shape
    known = set(shape.members) if shape else set()
    assert set(answer) - {"ResponseMetadata"} <= known
    assert set(shape.required_members if shape else []) <= set(answer)


@pytest.mark.parametrize("operation", sorted(set(PAGINATORS) & set(ARGUMENTS)))
def test_a_paginator(world, operation):
    given = arguments(world, operation)
    world.dirty = world.dirty or callable(ARGUMENTS[operation])
    call = world.iam.get_paginator(xform_name(operation))
    keys = PAGINATORS[operation]["result_key"]
    keys = keys if isinstance(keys, list) else [keys]

    def entries(pages):
        return [entry for page in pages for key in keys for entry in page.get(key, [])]

    whole = entries(call.paginate(**given))
    pages = list(call.paginate(**given, PaginationConfig={"PageSize": 1}))
    assert entries(pages) == whole
    assert all(len(entries([page])) <= 1 for page in pages)
    assert len(whole) == len(pages) == 1 if operation in SINGLE else len(whole) >= 2
    if operation not in SINGLE and len(keys) == 1:
        # Begun anew in the middle.
        rest = call.paginate(**given, PaginationConfig={"PageSize": 1, "StartingToken": first_token(call, given)})
        assert entries(rest) == whole[1:]


def first_token(call, given):
    """What the first page ends with."""
    begun = call.paginate(**given, PaginationConfig={"PageSize": 1, "MaxItems": 1}).build_full_result()
    return begun["NextToken"]


@pytest.mark.parametrize("name", sorted(WAITERS))
def test_a_waiter(world, name):
    waiter = world.iam.get_waiter(xform_name(name))
    given = arguments(world, WAITERS[name]["operation"])
    at_once = {"Delay": 0, "MaxAttempts": 2}
    waiter.wait(**given, WaiterConfig=at_once)
    missing = {member: value.replace("app", "missing").replace("alice", "missing").replace("shared", "missing")
               for member, value in given.items()}
    with pytest.raises(WaiterError, match="Max attempts exceeded"):
        waiter.wait(**missing, WaiterConfig=at_once)


# What follows is about `boto3.resource("iam")`.

RESOURCES = boto3.session.Session(botocore_session=botocore.session.Session())._loader.load_service_model(
    "iam", "resources-1")
SHAPES = botocore.session.get_session().get_service_model("iam")


def model(name):
    """A resource as boto3 describes it; the service itself by the name of `service`."""
    described = RESOURCES["service"] if name == "service" else RESOURCES["resources"][name]
    return ResourceModel(name, described, RESOURCES["resources"])


NAMES = ["service", *RESOURCES["resources"]]
# Instances to begin with, by the names of their identifiers.
INSTANCES = {
    "AccessKey": lambda w: ("keyed", w.keys["keyed"].id), "AccessKeyPair": lambda w: ("keyed", w.keys["keyed"].id, "x"),
    "AccountPasswordPolicy": lambda w: (), "AccountSummary": lambda w: (), "AssumeRolePolicy": lambda w: ("app",),
    "CurrentUser": lambda w: (), "Group": lambda w: ("staff",), "GroupPolicy": lambda w: ("staff", "first"),
    "InstanceProfile": lambda w: ("app",), "LoginProfile": lambda w: ("alice",),
    "MfaDevice": lambda w: ("alice", w.devices["phone"]["SerialNumber"]),
    "Policy": lambda w: (arguments(w, "GetPolicy")["PolicyArn"],),
    "PolicyVersion": lambda w: (arguments(w, "GetPolicy")["PolicyArn"], "v2"), "Role": lambda w: ("app",),
    "RolePolicy": lambda w: ("app", "first"),
    "SamlProvider": lambda w: (arguments(w, "GetSAMLProvider")["SAMLProviderArn"],),
    "ServerCertificate": lambda w: ("www",), "SigningCertificate": lambda w: ("alice", w.certificate),
    "User": lambda w: ("alice",), "UserPolicy": lambda w: ("alice", "first"),
    "VirtualMfaDevice": lambda w: (w.devices["phone"]["SerialNumber"],),
}


def instance(world, name, given=None, operation=None):
    """A resource, identified by what the request that is to come needs."""
    # Root has no name of its own, and does not change its password so.
    service = world.resource if operation not in CALLERS and name != "CurrentUser" else world.alice
    if name == "service":
        return service
    wanted = list(INSTANCES[name](world))
    for at, identifier in enumerate(model(name).identifiers):
        wanted[at] = (given or {}).get(identifier.name, wanted[at])
    return getattr(service, name)(*wanted)


def request_of(world, request):
    """What a request takes from the resource's identifiers, and what is left to be given."""
    given = arguments(world, request.operation)
    identifiers, rest = {}, dict(given)
    for parameter in request.params:
        if parameter.source == "identifier":
            identifiers[xform_name(parameter.name)] = given.get(parameter.target, rest.get(parameter.target))
        rest.pop(parameter.target.split("[")[0], None)
    return {name: value for name, value in identifiers.items() if value is not None}, rest


def several(kind):
    """All of a kind that the resources have, by the name of the resource and of the thing."""
    found = [(name, each.name) for name in NAMES for each in getattr(model(name), kind)]
    return sorted(found)


def find(kind, name, wanted):
    """One of them."""
    return next(each for each in getattr(model(name), kind) if each.name == wanted)


def python(name, wanted, kind):
    """The attribute that boto3 makes of it."""
    described = model(name)
    shape = SHAPES.shape_for(described.shape) if described.shape else None
    described.load_rename_map(shape)
    names = [each.name for each in getattr(described, kind)]
    plain = [each.name for each in getattr(model(name), kind)]
    return names[plain.index(wanted)]


@pytest.mark.parametrize("name,action", several("actions"))
def test_a_resource_acts(world, name, action):
    described = find("actions", name, action)
    identifiers, rest = request_of(world, described.request)
    world.dirty = True
    actor = instance(world, name, identifiers, described.request.operation)
    act = getattr(actor, python(name, action, "actions"))
    if (name, action) == ("service", "create_signing_certificate"):
        # boto3 cannot name what it made here: its description of the answer forgets the user's name.
        with pytest.raises(ValueError, match="user_name"):
            act(**rest)
        assert world.iam.list_signing_certificates(UserName=rest["UserName"])["Certificates"]
        return
    answer = act(**rest)
    if described.resource and not described.resource.path:
        answers = answer if isinstance(answer, list) else [answer]
        assert [type(each).__name__ for each in answers] == [f"iam.{described.resource.type}"] * len(answers)


@pytest.mark.parametrize("name", [name for name in NAMES if model(name).load])
def test_a_resource_loads(world, name):
    described = model(name)
    loaded = instance(world, name)
    loaded.load()
    attributes = described.get_attributes(SHAPES.shape_for(described.shape))
    assert any(getattr(loaded, attribute) is not None for attribute in attributes)
    before = {attribute: getattr(loaded, attribute) for attribute in attributes}
    loaded.reload()
    assert {attribute: getattr(loaded, attribute) for attribute in attributes} == before


@pytest.mark.parametrize("name,collection", several("collections"))
def test_a_collection(world, name, collection):
    described = find("collections", name, collection)
    identifiers, rest = request_of(world, described.request)
    if name == "CurrentUser":
        rest = {}
    manager = getattr(instance(world, name, identifiers), python(name, collection, "collections"))
    everything = list(manager.filter(**rest))
    assert everything and {type(each).__name__ for each in everything} == {f"iam.{described.resource.type}"}
    assert list(manager.filter(**rest).page_size(1)) == everything
    assert list(manager.filter(**rest).limit(1)) == everything[:1]
    assert [each for page in manager.filter(**rest).pages() for each in page] == everything
    assert set(everything) <= set(manager.all())


@pytest.mark.parametrize("name,reference", several("references") + several("subresources"))
def test_a_reference(world, name, reference):
    kind = "references" if (name, reference) in several("references") else "subresources"
    described = find(kind, name, reference)
    if name == "VirtualMfaDevice":
        # It cannot be loaded, only listed.
        parent = next(iter(world.resource.virtual_mfa_devices.filter(AssignmentStatus="Assigned")))
    else:
        parent = instance(world, name)
    made = getattr(parent, python(name, reference, kind))
    if kind == "subresources":
        wanted = INSTANCES[described.resource.type](world)
        asked = sum(identifier.source == "input" for identifier in described.resource.identifiers)
        made = made(*wanted[len(wanted) - asked:])
    for each in made if isinstance(made, list) else [made]:
        assert type(each).__name__ == f"iam.{described.resource.type}"
        if each.meta.resource_model.load:
            each.load()
