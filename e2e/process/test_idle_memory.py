"""What a server that has nothing to do takes up: the policies of AWS do not show, since they are read when one is needed.

How long a start takes is measured by `cargo xtask bench start`."""

import sys
from pathlib import Path

import pytest

from harness.clients import client
from harness.server import binary

pytestmark = pytest.mark.skipif("debug" in Path(binary()).parts, reason="what is not optimized is not measured")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_idle_memory_does_not_show_the_policies_of_aws(make_server):
    server = make_server().start()
    iam = client(server)

    def own():
        """Kilobytes that are this process's alone: its data, not its program."""
        status = Path(f"/proc/{server.process.pid}/status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("RssAnon")))

    iam.create_user(UserName="alice")
    idle = own()
    pages = iam.get_paginator("list_policies").paginate(Scope="AWS")
    policies = [policy for page in pages for policy in page["Policies"]]
    listed = own()
    documents = 0
    # So many that they are all over the catalogue.
    for policy in policies[::10]:
        version = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
        documents += len(str(version["Document"]))
    assert len(policies) > 1_400 and documents > 200_000
    print(f"{idle} kB idle, {listed} kB after the list, {own()} kB after {documents} characters of documents")
    assert idle < 8_000
    # Nor does much of what was read stay: documents are unpacked block by block.
    assert own() < 32_000
