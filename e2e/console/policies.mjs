// A policy is made, tried before it is saved, given a second version, compared, used, and deleted.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PASSWORD = "First-Password-1";
const document = (action) => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Reading",
      "Effect": "Allow",
      "Action": "${action}",
      "Resource": "*"
    }
  ]
}`;
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  const name = javaScriptEnabled ? "readers" : "readers-2";
  test(`a policy from its first version to its end, ${title}`, async () => {
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", PASSWORD);
    await admin.go("/console/policies");
    await admin.page.getByRole("link", { name: "Create policy" }).click();
    await admin.fill({ "Policy name": name, Document: document("iam:Get*").replace('"*"', '"*"  "x"') });
    await admin.press("Create policy");
    assert.match(await admin.text(), /Line 8, column 24:/);
    await admin.look("policy-wrong");
    await admin.fill({ Document: document("iam:GetUzer") });
    if (javaScriptEnabled) await admin.page.getByText("is it iam:GetUser?").waitFor();
    await admin.fill({ Document: document("iam:Get*") });
    await admin.press("Create policy");
    assert.match(await admin.text(), /The policy is created/);

    await admin.fill({ "The policy in JSON": document("iam:List*"), Actions: "iam:ListUsers\niam:GetUser" });
    if (javaScriptEnabled) {
      await admin.page.getByText("Denied iam:GetUser").waitFor();
    } else {
      await admin.press("Ask");
    }
    assert.match(await admin.text(), /Allowed iam:ListUsers/);
    assert.match(await admin.text(), /Denied iam:GetUser/);
    await admin.look("policy");
    await admin.press("Save as a new version");
    assert.match(await admin.text(), /The new version is saved/);
    await admin.follow("Compare v1 with v2");
    assert.match(await admin.text(), /−\s+"Action": "iam:Get\*",/);
    assert.match(await admin.text(), /\+\s+"Action": "iam:List\*",/);
    await admin.look("policy-versions");

    await admin.go(`/console/user?name=alice`);
    await admin.open("Attach a policy");
    await admin.fill({ "ARN of the policy": `arn:aws:iam::123456789012:policy/${name}` });
    await admin.press("Attach");
    assert.match(await admin.text(), /The policy is attached/);
    await admin.go("/console/why?principal=arn:aws:iam::123456789012:user/alice&actions=iam:ListRoles");
    assert.match(await admin.text(), /"Sid": "Reading"/, "the statement of a managed policy");
    await admin.go(`/console/policies?search=${name}`);
    await admin.look("policies");
    await admin.follow(name);
    assert.match(await admin.text(), /alice/);
    await admin.press("Delete this policy");
    assert.match(await admin.text(), /DeleteConflict|Cannot delete a policy attached/);
    await admin.go("/console/user?name=alice");
    await admin.press(`Detach arn:aws:iam::123456789012:policy/${name}`);
    await admin.go(`/console/policies?search=${name}`);
    await admin.follow(name);
    await admin.press("Delete v1");
    await admin.press("Delete this policy");
    assert.match(await admin.text(), /The policy is deleted/);
    await admin.go("/console/policies?scope=aws&search=iamreadonly");
    // With script the search goes on by itself.
    const found = admin.page.getByRole("link", { name: "IAMReadOnlyAccess", exact: true });
    for (let pages = 0; !javaScriptEnabled && (await found.count()) === 0; pages++) {
      assert.ok(pages < 6);
      await admin.follow("Search further");
    }
    await admin.follow("IAMReadOnlyAccess");
    assert.equal(await admin.page.getByRole("button", { name: "Delete this policy" }).count(), 0);
    assert.deepEqual(admin.faults, []);
  });
}
