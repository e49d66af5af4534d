"""boto3 clients and resources for a server, and the user that most tests are about."""

from dataclasses import dataclass, field

import boto3
import botocore.session
from botocore.config import Config

from .server import ROOT_KEY, ROOT_SECRET, Server

REGION = "us-east-1"
CHANGE_OWN_PASSWORD = "arn:aws:iam::aws:policy/IAMUserChangePassword"
ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"

# No retries: a test wants to see the first answer.
CONFIG = Config(
    retries={"total_max_attempts": 1}, connect_timeout=10, read_timeout=30, max_pool_connections=100,
    parameter_validation=True,
)
# For sending what botocore itself would refuse.
UNCHECKED = CONFIG.merge(Config(parameter_validation=False))

# One loader for all sessions: it keeps the models it has read.
_LOADER = botocore.session.get_session().get_component("data_loader")


@dataclass(frozen=True)
class Key:
    """An access key."""

    id: str
    secret: str = field(repr=False)
    token: str | None = field(default=None, repr=False)


ROOT = Key(ROOT_KEY, ROOT_SECRET)


def session(key: Key, region: str = REGION) -> boto3.Session:
    """A session that looks at no file and no environment."""
    core = botocore.session.Session()
    core.register_component("data_loader", _LOADER)
    core.set_config_variable("profile", None)
    return boto3.Session(key.id, key.secret, key.token, region_name=region, botocore_session=core)


def client(server: Server, key: Key = ROOT, service: str = "iam", config: Config = CONFIG, **more):
    """A client for the server."""
    region = more.pop("region", REGION)
    return session(key, region).client(service, endpoint_url=server.endpoint, config=config, **more)


def resource(server: Server, key: Key = ROOT):
    """`boto3.resource("iam")` for the server."""
    return session(key).resource("iam", endpoint_url=server.endpoint, config=CONFIG)


@dataclass
class User:
    """An IAM user with a password and an access key of its own."""

    server: Server
    name: str
    password: str = field(repr=False)
    key: Key

    @property
    def iam(self):
        """The user's own client."""
        return client(self.server, self.key)

    @property
    def resource(self):
        """The user's own resource."""
        return resource(self.server, self.key)


def make_user(server: Server, name: str = "alice", password: str = "Old-Passw0rd!", path: str = "/",
              policy: str | None = CHANGE_OWN_PASSWORD) -> User:
    """Makes a user who may change its own password."""
    root = client(server)
    root.create_user(UserName=name, Path=path)
    root.create_login_profile(UserName=name, Password=password)
    if policy:
        root.attach_user_policy(UserName=name, PolicyArn=policy)
    return User(server, name, password, make_key(server, name))


def make_key(server: Server, name: str) -> Key:
    """A further access key of a user."""
    made = client(server).create_access_key(UserName=name)["AccessKey"]
    return Key(made["AccessKeyId"], made["SecretAccessKey"])


def lives(user: User, password: str) -> bool:
    """Whether this is the user's password. Asks by changing it to itself, which AWS does not forbid; a policy with
    reuse prevention would answer differently, so this is for accounts without one."""
    try:
        user.iam.change_password(OldPassword=password, NewPassword=password)
    except user.iam.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "AccessDenied", error
        assert error.response["Error"]["Message"] == "The old password was incorrect.", error
        return False
    return True
