"""Runs the AWS CLI again and again: a line of JSON in, a line of JSON out. It is a process of its own because the CLI brings
another botocore, which it puts in the place of the one that boto3 has."""

import contextlib
import io
import json
import os
import sys

from awscli.clidriver import create_clidriver

# One for each access key: it keeps the credentials that it found first.
DRIVERS = {}


def run(asked):
    """Runs one command."""
    os.environ.update(asked["environment"])
    key = asked["environment"]["AWS_ACCESS_KEY_ID"]
    if key not in DRIVERS:
        DRIVERS[key] = create_clidriver()
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = DRIVERS[key].main(asked["words"])
        except SystemExit as ended:
            code = ended.code
    return {"code": code, "out": out.buffer.getvalue().decode(), "err": err.buffer.getvalue().decode()}


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
