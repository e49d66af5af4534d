"""Runs the tests of the AWS SDK for JavaScript against the shared server."""

import subprocess
from pathlib import Path

import pytest

from harness.server import ROOT_KEY, ROOT_SECRET, clean_environment


NODE = int(subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout[1:].split(".")[0])


@pytest.mark.skipif(NODE < 20, reason="the SDK needs Node.js 20; Debian 12 packages 18")
def test_the_sdk_for_javascript(server):
    env = clean_environment(ENDPOINT=server.endpoint, ROOT_KEY=ROOT_KEY, ROOT_SECRET=ROOT_SECRET)
    done = subprocess.run(["node", "--test", str(Path(__file__).with_name("main_job.mjs"))], env=env,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
