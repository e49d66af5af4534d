// Security keys in Chromium with its virtual authenticator: enrolled, asked for at the sign-in, refused when it is another
// one, removed by an administrator; and what the pages say without script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, code, launch, plugIn } from "./browser.mjs";

const FIRST = "First-Password-1", SECOND = "Second-Password-2";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

async function enrol(visitor, name) {
  await visitor.fill({ "Name of the security key or passkey": name });
  await visitor.press("Add a security key or passkey");
  await visitor.look("security-key-enrol");
  await visitor.press("Use the security key");
  assert.match(await visitor.text(), /The security key is enrolled/);
}

test("a security key and a passkey, from their enrolment to their end", async () => {
  const user = await Visitor.come(browser);
  await user.signIn("alice", FIRST);
  await user.fill({ "Current password": FIRST, "New password": SECOND, "New password, once more": SECOND });
  await user.press("Change password");
  let key = await plugIn(user);
  await enrol(user, "blue");
  await user.look("security-keys");
  const [enrolled] = await key.credentials();
  assert.equal(enrolled.rpId, "localhost");

  // The same key is not taken twice.
  await user.fill({ "Name of the security key or passkey": "again" });
  await user.press("Add a security key or passkey");
  await user.page.getByRole("button", { name: "Use the security key" }).click();
  await user.page.getByText("This security key is enrolled already.").waitFor();
  await key.remove();
  const passkey = await plugIn(user, "internal");
  await user.go("/console/credentials");
  await enrol(user, "laptop");
  assert.equal(await user.page.locator("#mfa .badge", { hasText: "Security key or passkey" }).count(), 2);

  // The password alone opens nothing; the key does.
  const again = await Visitor.come(browser);
  key = await plugIn(again);
  await again.signIn("alice", SECOND);
  assert.equal(await again.heading(), "Multi-factor authentication");
  assert.equal(await again.page.getByLabel("MFA code").count(), 0, "there is no device that shows codes");
  await again.look("security-key-sign-in");
  await again.go("/console/users");
  assert.match(again.page.url(), /\/console\/sign-in\/code$/);
  // A key that nobody enrolled does not answer at all.
  await again.page.getByRole("button", { name: "Use the security key or passkey" }).click();
  await again.page.getByText("No security key answered. Try again.").waitFor();
  // Its twin does; once it has counted on, a copy of it from before does not.
  await key.add(enrolled);
  await again.press("Use the security key or passkey");
  assert.equal(await again.heading(), "My security credentials");
  const thief = await Visitor.come(browser);
  const copy = await plugIn(thief);
  await copy.add(enrolled);
  await thief.signIn("alice", SECOND);
  await thief.press("Use the security key or passkey");
  assert.match(await thief.text(), /The security key's answer is not valid/);
  assert.equal(await thief.heading(), "Multi-factor authentication");

  // Of a page elsewhere: the name of the host is another.
  await thief.page.goto(process.env.ENDPOINT.replace("localhost", "127.0.0.1") + "/console/sign-in");
  await thief.fill({ "User name": "alice", Password: SECOND });
  await thief.press("Sign in");
  assert.match(await thief.text(), /Your security key was made for localhost/);

  // A device that shows codes, beside the keys: whichever is given.
  await user.go("/console/credentials");
  await user.page.getByLabel("Name of the device").fill("alice-phone");
  await user.press("Add an MFA device");
  await user.open("Type it in instead");
  const seed = await user.page.locator("#seed").innerText();
  await user.fill({ "First code": code(seed, -1), "Second code": code(seed, 0) });
  await user.press("Enable");
  await again.page.locator("details.who summary").click();
  await again.press("Sign out");
  await again.signIn("alice", SECOND);
  await again.look("security-key-or-code");
  await again.fill({ "MFA code": code(seed, 1) });
  await again.press("Submit");
  assert.equal(await again.heading(), "My security credentials");

  const plain = await Visitor.come(browser, { javaScriptEnabled: false });
  await plain.signIn("alice", SECOND);
  assert.match(await plain.text(), /need script, which is switched off here/);
  assert.equal(await plain.page.getByLabel("MFA code").count(), 1, "the other way");

  const admin = await Visitor.come(browser);
  await admin.signIn("admin", FIRST);
  await admin.go("/console/user?name=alice");
  await admin.look("security-keys-of-user");
  for (const name of ["blue", "laptop"]) {
    await admin.page.locator("#mfa li", { hasText: name }).getByRole("button", { name: /^Remove/ }).click();
    await admin.page.getByText("The security key is removed.").waitFor();
  }
  assert.equal(await admin.page.locator("#mfa .badge", { hasText: "Security key or passkey" }).count(), 0);
  assert.equal((await passkey.credentials()).length, 1, "it is the server that forgot it");
  const faults = [user, again, admin].flatMap((visitor) => visitor.faults);
  assert.deepEqual(faults, []);
});

test("without script the pages say what a security key needs, and offer the other device", async () => {
  const admin = await Visitor.come(browser, { javaScriptEnabled: false });
  await admin.signIn("admin", FIRST);
  assert.match(await admin.text(), /Security keys and passkeys need script, which is switched off here/);
  assert.equal(await admin.page.getByRole("button", { name: "Add a security key or passkey" }).count(), 0);
  assert.equal(await admin.page.getByRole("button", { name: "Add an MFA device" }).count(), 1);
});
