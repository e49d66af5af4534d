"""Fixtures: a server of one's own, a shared one that is reset before each test, root's clients, and alice."""

import itertools
from types import SimpleNamespace

import pytest

from harness.clients import client, make_user, resource
from harness.server import CHEAP_HASHING, Server
from harness.sweep import ORGANIZATION, World


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory):
    """One process for all tests that do not need one of their own."""
    server = Server(tmp_path_factory.mktemp("shared"), "--test-mode", *CHEAP_HASHING).start()
    yield server
    server.close()


@pytest.fixture
def server(shared_server):
    """The shared server, as if it had just been started for the first time."""
    shared_server.reset()
    return shared_server


@pytest.fixture
def make_server(tmp_path):
    """Makes servers that are this test's own; they are not started yet."""
    made, numbers = [], itertools.count()

    def make(*flags, **more):
        made.append(Server(tmp_path / f"server-{next(numbers)}", *flags, **more))
        return made[-1]

    yield make
    for server in made:
        server.close()


@pytest.fixture
def root(server):
    """Root's IAM client, IAM resource and STS client on the shared server."""
    return SimpleNamespace(iam=client(server), resource=resource(server), sts=client(server, service="sts"))


@pytest.fixture
def alice(server):
    """A user who may change its own password, on the shared server."""
    return make_user(server)


@pytest.fixture(scope="session")
def organized(tmp_path_factory):
    """A server whose account is in an organization."""
    server = Server(tmp_path_factory.mktemp("organized"), "--test-mode", "--organization", ORGANIZATION, *CHEAP_HASHING)
    yield server.start()
    server.close()


@pytest.fixture(scope="session")
def furnished(organized):
    """The furnished account, as the latest test left it."""
    return World(organized)


@pytest.fixture
def world(furnished):
    """A furnished account in which nothing has changed."""
    furnished.renew()
    return furnished
