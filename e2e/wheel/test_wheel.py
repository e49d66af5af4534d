"""The wheel: built, installed into an environment of its own, and used by a file of somebody's tests."""

import subprocess
import sys
import sysconfig
from pathlib import Path

from harness.server import PATIENCE, binary, clean_environment

ROOT = Path(__file__).resolve().parents[2]


def run(*words, **more):
    """Runs a command to its end and demands success."""
    done = subprocess.run([*map(str, words)], capture_output=True, text=True, timeout=6 * PATIENCE, **more)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_somebody_installs_it_and_tests_with_it(tmp_path):
    wheel = run(sys.executable, ROOT / "python/build", binary(), tmp_path / "dist").strip()
    again = run(sys.executable, ROOT / "python/build", binary(), tmp_path / "again").strip()
    assert Path(wheel).read_bytes() == Path(again).read_bytes()

    home = tmp_path / "environment"
    run(sys.executable, "-m", "venv", "--without-pip", home)
    python = home / "bin/python"
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps", wheel)
    # pytest and boto3 are the ones that are here.
    where = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    (Path(where) / "here.pth").write_text(sysconfig.get_path("purelib") + "\n")

    environment = clean_environment(AWS_PROFILE="nobody", AWS_SESSION_TOKEN="stale")
    example = tmp_path / "test_example.py"
    example.write_text((ROOT / "python/example/test_example.py").read_text())
    said = run(python, "-m", "pytest", "-q", example, cwd=tmp_path, env=environment)
    assert "4 passed" in said, said
    assert run(home / "bin/countersign", "--version").startswith("countersign ")


def test_what_does_not_start_says_why(tmp_path):
    program = (
        "import countersign\n"
        "try:\n    countersign.Server('--no-such-flag').start()\n"
        "except RuntimeError as why:\n    print(why)\n"
    )
    environment = clean_environment(PYTHONPATH=str(ROOT / "python"), COUNTERSIGN_BINARY=binary())
    assert "--no-such-flag" in run(sys.executable, "-c", program, env=environment)
