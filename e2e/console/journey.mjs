// The first person's day: signs in, is made to change the password, changes it again, enrols a second factor, signs in with
// it, and has both reset by an administrator.
// Once with script and once without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, code, launch } from "./browser.mjs";

const FIRST = "First-Password-1", SECOND = "Second-Password-2", THIRD = "Third-Password-3";
const serial = (name) => `arn:aws:iam::123456789012:mfa/${name}`;
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  const name = javaScriptEnabled ? "alice" : "bob";
  test(`from the first sign-in to an administrator's help, ${title}`, async () => {
    const visitor = await Visitor.come(browser, { javaScriptEnabled });
    await visitor.signIn(name, "Wrong-Password-0");
    assert.match(await visitor.text(), /authentication information is incorrect/);
    await visitor.look("sign-in-wrong");
    await visitor.go("/console/sign-in");
    await visitor.look("sign-in");

    await visitor.signIn(name, FIRST);
    assert.equal(await visitor.heading(), "Change your password");
    await visitor.go("/console/users");
    assert.equal(await visitor.heading(), "Change your password", "nothing else before that");
    await visitor.fill({ "Current password": FIRST, "New password": "short", "New password, once more": "short" });
    await visitor.press("Change password");
    assert.match(await visitor.text(), /Password should have|Password does not conform|at least/);
    await visitor.look("change-password");
    await visitor.fill({ "Current password": FIRST, "New password": SECOND, "New password, once more": SECOND });
    await visitor.press("Change password");
    assert.equal(await visitor.heading(), "My security credentials");
    await visitor.fill({ "New password": THIRD });
    await visitor.look("credentials");

    const elsewhere = await Visitor.come(browser, { javaScriptEnabled });
    await elsewhere.signIn(name, SECOND);
    assert.equal(await elsewhere.heading(), "My security credentials");
    await visitor.fill({ "Current password": FIRST, "New password": THIRD, "New password, once more": THIRD });
    await visitor.press("Change password");
    assert.match(await visitor.text(), /old password was incorrect/i);
    await visitor.fill({ "Current password": SECOND, "New password": THIRD, "New password, once more": THIRD });
    await visitor.press("Change password");
    assert.match(await visitor.text(), /has been changed/);
    await elsewhere.go("/console/credentials");
    assert.equal(await elsewhere.heading(), "Sign in", "the other session has ended");

    await visitor.press("Create access key");
    assert.match(await visitor.text(), /only time that its secret is shown/);
    const { y } = await visitor.page.locator("#secret").boundingBox();
    assert.ok(y > 0 && y < visitor.page.viewportSize().height, "it is in sight, far down the page as it is");
    await visitor.look("access-key");
    await visitor.go("/console/users");
    assert.match(await visitor.text(), /not authorized to perform: iam:ListUsers/);

    await visitor.go("/console/credentials");
    await visitor.press("Add an MFA device");
    await visitor.open("Type it in instead");
    const seed = await visitor.page.locator("#seed").innerText();
    await visitor.look("enrolment");
    await visitor.fill({ "First code": code(seed, -1), "Second code": code(seed, 0) });
    await visitor.press("Enable");
    assert.match(await visitor.text(), /The MFA device is enabled/);
    await visitor.page.locator("details.who summary").click();
    await visitor.press("Sign out");
    await visitor.signIn(name, THIRD);
    assert.equal(await visitor.heading(), "Multi-factor authentication");
    await visitor.look("code");
    await visitor.fill({ "MFA code": code(seed, 1) });
    await visitor.press("Submit");
    assert.equal(await visitor.heading(), "My security credentials");
    assert.equal(await visitor.page.getByRole("button", { name: `Remove ${serial(name)}` }).count(), 0, "not by the user");
    assert.match(await visitor.text(), /You may not upload SSH keys\. Why\?/, "what is not there is explained");

    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", FIRST);
    await admin.go("/console/users");
    await admin.look("users");
    await admin.page.getByRole("link", { name, exact: true }).click();
    await admin.look("user");
    await admin.page.getByText("Reset the password", { exact: true }).click();
    await admin.look("reset");
    await admin.press("Set password");
    const made = await admin.page.locator("#secret").textContent();
    await admin.look("handed-on");
    await visitor.go("/console/credentials");
    assert.equal(await visitor.heading(), "Sign in", "the reset ended the user's session");
    await visitor.signIn(name, made);
    assert.equal(await visitor.heading(), "Multi-factor authentication", "a new password does not stand for the device");

    await admin.go(`/console/user?name=${name}`);
    await admin.press(`Remove ${serial(name)}`);
    assert.match(await admin.text(), /The MFA device is removed/);
    await admin.look("mfa-reset");
    await visitor.press("Cancel");
    await visitor.signIn(name, made);
    assert.equal(await visitor.heading(), "Change your password", "the password alone, until a device is enrolled again");

    await admin.go("/console/users/new");
    await admin.look("new-user");
    await admin.fill({ "User name": `new-${name}` });
    await admin.press("Create user");
    await admin.go(`/console/user?name=new-${name}`);
    await admin.press("Delete this user");
    assert.match(await admin.text(), /must delete login profile first/);
    await admin.look("conflict");
    await admin.press("Remove the password");
    await admin.press("Delete this user");
    assert.match(await admin.text(), /The user is deleted/);
    await admin.go("/console/groups");
    await admin.fill({ "Group name": `group-of-${name}` });
    await admin.press("Create group");
    await admin.fill({ "User to add": name });
    await admin.press("Add to the group");
    await admin.look("group");
    await admin.go("/console/groups");
    await admin.look("groups");

    await admin.go("/console/settings");
    await admin.fill({ "Characters at least": "12" });
    await admin.press("Set policy");
    assert.match(await admin.text(), /policy is set/);
    await admin.fill({ "Alias of the account": `acme-${name}` });
    await admin.press("Set alias");
    await admin.look("settings");
    await admin.fill({ "Expires after days (empty: never)": "10" });
    await admin.press("Set policy");
    const warned = await Visitor.come(browser, { javaScriptEnabled });
    await warned.go("/console/sign-in?root=yes");
    await warned.look("sign-in-root");
    await warned.signIn("admin", FIRST);
    assert.match(await warned.text(), /Your password expires in \d+ days/);
    await warned.look("expiring");
    await admin.fill({ "Expires after days (empty: never)": "" });
    await admin.press("Set policy");
    for (const { faults } of [visitor, elsewhere, admin, warned]) assert.deepEqual(faults, []);
  });
}
