"""Fixtures: `countersign_server`, one server for all tests, and `countersign`, the same with a fresh account."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import Server


@pytest.fixture(scope="session")
def countersign_server() -> Iterator[Server]:
    """A server that runs as long as the tests do; one for each worker of pytest-xdist."""
    with Server() as server:
        yield server


@pytest.fixture
def countersign(countersign_server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """A fresh account, and an environment in which every SDK is its root user."""
    countersign_server.reset()
    monkeypatch.delenv("AWS_SESSION_TOKEN", raising=False)
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    for name, value in countersign_server.environment().items():
        monkeypatch.setenv(name, value)
    return countersign_server
