// The root user enrols a security key, and from then on its password alone opens nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch, plugIn } from "./browser.mjs";

const PASSWORD = "Root-Password-1";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

async function signIn(visitor) {
  await visitor.go("/console/sign-in?root=yes");
  await visitor.fill({ "Account number, alias or e-mail address": "root@example.com", Password: PASSWORD });
  await visitor.press("Sign in");
}

test("the root user's security key, from its enrolment to its end", async () => {
  const root = await Visitor.come(browser);
  const key = await plugIn(root);
  await signIn(root);
  assert.equal(await root.heading(), "My security credentials");
  await root.fill({ "Name of the security key or passkey": "safe" });
  await root.press("Add a security key or passkey");
  await root.press("Use the security key");
  assert.match(await root.text(), /The security key is enrolled.*u2f\/root-account\/safe/s);
  await root.page.locator("details.who summary").click();
  await root.press("Sign out");

  const thief = await Visitor.come(browser);
  await signIn(thief);
  assert.equal(await thief.heading(), "Multi-factor authentication");
  await thief.go("/console/users");
  assert.match(thief.page.url(), /\/console\/sign-in\/code$/, "the password alone opens nothing");

  await signIn(root);
  await root.press("Use the security key or passkey");
  assert.equal(await root.heading(), "My security credentials");
  await root.press(await root.page.locator("#mfa").getByRole("button", { name: /^Remove/ }).getAttribute("aria-label"));
  assert.match(await root.text(), /The security key is removed/);
  assert.equal((await key.credentials()).length, 1);
  assert.deepEqual([...root.faults, ...thief.faults], []);
});
