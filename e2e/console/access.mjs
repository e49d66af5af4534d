// An administrator makes a role, becomes it, is denied, and asks why. Once with script and once without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PASSWORD = "First-Password-1";
const READING = '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": "iam:List*",\n' +
  '      "Resource": "*"\n    }\n  ]\n}';
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  const role = javaScriptEnabled ? "auditor" : "auditor-2";
  test(`a role from its making to its end, and why it may not, ${title}`, async () => {
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", PASSWORD);

    await admin.go("/console/roles/new");
    const trust = await admin.page.locator("#document").inputValue();
    const wrong = trust.replace('"Allow",', '"Allow"');
    await admin.fill({ "Role name": role, "Who may assume it (trust policy)": wrong });
    await admin.press("Create role");
    assert.match(await admin.text(), /Line 6, column 7:/);
    await admin.look("role-wrong");
    await admin.fill({ "Who may assume it (trust policy)": trust });
    await admin.press("Create role");
    assert.match(await admin.text(), /The role is created/);

    await admin.open("Add an inline policy");
    const add = admin.form("Add an inline policy");
    await add.getByLabel("Policy name").fill("reading");
    await add.getByLabel("Policy document").fill(READING.replace("Effect", "Efect"));
    await admin.press("Save policy", add);
    assert.match(await admin.text(), /Line 5, column 7: .*unknown element/);
    const again = admin.form("Add an inline policy");
    assert.equal(await again.getByLabel("Policy name").inputValue(), "reading", "what was typed is still there");
    await again.getByLabel("Policy document").fill(READING);
    await admin.press("Save policy", again);
    assert.match(await admin.text(), /The policy is saved/);
    await admin.open("Set a tag");
    await admin.fill({ Key: "team", Value: "audit" });
    await admin.press("Set tag");
    await admin.look("role");
    await admin.go("/console/roles");
    await admin.look("roles");

    await admin.go("/console/switch-role");
    await admin.fill({ "Name or ARN of the role": "no-such-role" });
    await admin.press("Switch role");
    assert.match(await admin.text(), /is not authorized to perform: sts:AssumeRole/);
    await admin.fill({ "Name or ARN of the role": role });
    await admin.press("Switch role");
    assert.match(await admin.page.locator(".as").innerText(), new RegExp(`You act as the role ${role}`));
    await admin.look("switched");
    await admin.go("/console/switch-role");
    assert.match(await admin.page.locator(".as").innerText(), new RegExp(`You act as the role ${role}`), "and back from here");
    await admin.go("/console/users/new");
    assert.match(await admin.text(), /You may not create users\. Why\?/);
    assert.equal(await admin.page.locator("main").getByRole("textbox").count(), 0, "there is nothing to fill in");
    const why = await admin.page.getByRole("link", { name: "Why?", exact: true }).last().getAttribute("href");
    await admin.go(why);
    assert.match(await admin.text(), /is not authorized to perform: iam:SimulatePrincipalPolicy/);
    await admin.press("Switch back");
    assert.equal(await admin.page.locator(".as").count(), 0);
    await admin.go("/console/trail?show=all&event=ExitRole");
    assert.match(await admin.text(), /ExitRole.*admin.*Done/s, "coming and going are written down");
    await admin.go("/console/trail?show=all&event=SwitchRole");
    assert.match(await admin.text(), /SwitchRole.*admin.*Done/s);

    // Who may simulate policies sees the reason.
    await admin.go(why);
    assert.match(await admin.text(), /Denied iam:CreateUser/);
    assert.match(await admin.text(), /No statement allows it/);
    await admin.go(why.replace("CreateUser", "ListUsers").replace(/&resources.*/, ""));
    assert.match(await admin.text(), /Allowed iam:ListUsers/);
    assert.match(await admin.text(), /from line 4\s+{\s+"Effect": "Allow",\s+"Action": "iam:List\*"/, "the deciding statement, in its own words");
    await admin.look("why");
    await admin.fill({ Actions: "iam:CreateUser iam:ListUsers" });
    if (javaScriptEnabled) {
      await admin.page.getByText("Denied iam:CreateUser").waitFor();
    } else {
      await admin.press("Ask");
      assert.match(await admin.text(), /Denied iam:CreateUser/);
    }

    await admin.go("/console/who-can");
    await admin.fill({ Action: "iam:CreateAccessKey", "Resource (empty: any)": "arn:aws:iam::123456789012:user/alice" });
    await admin.press("Find out");
    assert.match(await admin.text(), /2 of 3 users can/);
    await admin.look("who-can");
    await admin.go("/console/user/access?name=alice");
    assert.match(await admin.text(), /iam:CreateAccessKey/);
    await admin.look("access");
    await admin.go("/console/old-keys?days=0");
    await admin.look("old-keys");

    await admin.go(`/console/role?name=${role}`);
    await admin.press("Delete this role");
    assert.match(await admin.text(), /must delete policies first/);
    await admin.press("Delete reading");
    await admin.press("Delete this role");
    assert.match(await admin.text(), /The role is deleted/);
    assert.deepEqual(admin.faults, []);
  });
}
