"""Ansible's modules for IAM and STS: a playbook that furnishes an account and changes nothing when it is run again, and one
that uses what is there and takes it away."""

import re
import subprocess
from pathlib import Path

import pytest

from harness.server import ROOT_KEY, ROOT_SECRET, clean_environment

HERE = Path(__file__).parent
HOME = HERE.parents[1] / ".venv-ansible"


def play(server, directory, playbook):
    """Runs a playbook; how many tasks were in order and how many changed something."""
    env = clean_environment(
        AWS_ACCESS_KEY_ID=ROOT_KEY, AWS_SECRET_ACCESS_KEY=ROOT_SECRET, AWS_REGION="us-east-1",
        AWS_ENDPOINT_URL=server.endpoint, AWS_CONFIG_FILE=str(directory / "none"),
        AWS_SHARED_CREDENTIALS_FILE=str(directory / "none"), ANSIBLE_HOME=str(directory), ANSIBLE_NOCOLOR="1",
        ANSIBLE_COLLECTIONS_PATH=str(HOME / "collections"), ANSIBLE_LOCALHOST_WARNING="False",
        ANSIBLE_PIPELINING="True",
        ANSIBLE_PYTHON_INTERPRETER=str(HOME / "bin/python"), LC_ALL="C.UTF-8")
    words = [str(HOME / "bin/ansible-playbook"), "-i", "localhost,", str(HERE / playbook)]
    done = subprocess.run(words, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    counts = re.search(r"ok=(\d+) +changed=(\d+) +unreachable=0 +failed=0", done.stdout)
    return int(counts[1]), int(counts[2]), done.stdout


def test_every_module_is_in_a_playbook():
    """Those of both collections that are about IAM or STS."""
    found = set()
    for name in ["amazon", "community"]:
        modules = HOME / "collections/ansible_collections" / name / "aws/plugins/modules"
        named = {path.stem for path in modules.glob("*.py")}
        found |= {f"{name}.aws.{module}" for module in named if module.startswith(("iam_", "sts_"))}
    text = "".join((HERE / playbook).read_text() for playbook in ["iam.yml", "sessions.yml"])
    used = set(re.findall(r"^ +((?:amazon|community)\.aws\.\w+):", text, re.MULTILINE))
    assert len(found) >= 18 and found <= used


@pytest.mark.timeout(2700)
def test_a_playbook_changes_nothing_when_it_is_run_again(server, tmp_path):
    _, changed, text = play(server, tmp_path, "iam.yml")
    assert changed == 12, text
    ok, changed, text = play(server, tmp_path, "iam.yml")
    assert changed == 0 and ok >= 20, text
    play(server, tmp_path, "sessions.yml")
