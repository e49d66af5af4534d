// The main job and a few neighbours by the AWS SDK for JavaScript. The endpoint and root's key come from the environment.

import assert from "node:assert/strict";
import test from "node:test";
import * as iam from "@aws-sdk/client-iam";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

const endpoint = process.env.ENDPOINT;
const root = { accessKeyId: process.env.ROOT_KEY, secretAccessKey: process.env.ROOT_SECRET };
const settings = (credentials) => ({ endpoint, credentials, region: "us-east-1", maxAttempts: 1 });
const admin = new iam.IAMClient(settings(root));
const OLD = "Old-Passw0rd!";
const NEW = "Nëw Passw0rd! &=+%";

async function makeUser(UserName) {
  await admin.send(new iam.CreateUserCommand({ UserName, Tags: [{ Key: "made-by", Value: "js" }] }));
  await admin.send(new iam.CreateLoginProfileCommand({ UserName, Password: OLD }));
  const PolicyArn = "arn:aws:iam::aws:policy/IAMUserChangePassword";
  await admin.send(new iam.AttachUserPolicyCommand({ UserName, PolicyArn }));
  const { AccessKey } = await admin.send(new iam.CreateAccessKeyCommand({ UserName }));
  return { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
}

test("the main job", async () => {
  const alice = new iam.IAMClient(settings(await makeUser("alice")));
  const change = (OldPassword, NewPassword) => alice.send(new iam.ChangePasswordCommand({ OldPassword, NewPassword }));
  const { $metadata, ...rest } = await change(OLD, NEW);
  assert.equal($metadata.httpStatusCode, 200);
  assert.match($metadata.requestId, /^[0-9a-f-]{36}$/);
  assert.deepEqual(rest, {});
  await assert.rejects(change(OLD, "Third-Passw0rd"), {
    name: "AccessDenied",
    message: "The old password was incorrect.",
  });
  await assert.rejects(change(NEW, "weak"), iam.PasswordPolicyViolationException);
  await change(NEW, "Third-Passw0rd");
});

test("who is calling", async () => {
  const sts = new STSClient(settings(await makeUser("bob")));
  assert.match((await sts.send(new GetCallerIdentityCommand({}))).Arn, /:user\/bob$/);
});

test("pages, tags, dates and typed errors", async () => {
  for (let n = 0; n < 5; n++) await admin.send(new iam.CreateUserCommand({ UserName: `page-${n}`, Path: "/page/" }));
  const names = [];
  for await (const page of iam.paginateListUsers({ client: admin, pageSize: 2 }, { PathPrefix: "/page/" })) {
    names.push(...page.Users.map((user) => user.UserName));
  }
  assert.deepEqual(names, ["page-0", "page-1", "page-2", "page-3", "page-4"]);
  await makeUser("carol");
  const { User } = await admin.send(new iam.GetUserCommand({ UserName: "carol" }));
  assert.deepEqual(User.Tags, [{ Key: "made-by", Value: "js" }]);
  assert.ok(User.CreateDate instanceof Date && Math.abs(Date.now() - User.CreateDate) < 60_000);
  await assert.rejects(admin.send(new iam.GetUserCommand({ UserName: "nobody" })), iam.NoSuchEntityException);
  await assert.rejects(admin.send(new iam.DeleteUserCommand({ UserName: "carol" })), iam.DeleteConflictException);
});

test("a wrong secret", async () => {
  const stranger = new iam.IAMClient(settings({ ...root, secretAccessKey: "wrong" }));
  await assert.rejects(stranger.send(new iam.GetUserCommand({})), { name: "SignatureDoesNotMatch" });
});
