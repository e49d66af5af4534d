// What password fields do for people: show what is typed when asked, say how strong it is, take what is pasted, and tell
// password managers what belongs where. Without script they are plain fields that take the same.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PASSWORD = "First-Password-1";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

const field = (visitor, label) => visitor.page.getByLabel(label, { exact: true });

/** What password managers are told of a field. */
const purposes = (visitor, labels) =>
  Promise.all(labels.map((label) => field(visitor, label).getAttribute("autocomplete")));

/** Types into one field, cuts it out, and pastes it into another, with the keyboard as people do. */
async function paste(visitor, text, from, to) {
  await from.fill(text);
  await from.press("ControlOrMeta+a");
  await from.press("ControlOrMeta+x");
  await to.press("ControlOrMeta+v");
  assert.equal(await from.inputValue(), "");
  assert.equal(await to.inputValue(), text, "pasted");
}

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  test(`fields for passwords, ${title}`, async () => {
    const visitor = await Visitor.come(browser, { javaScriptEnabled });
    await visitor.go("/console/sign-in");
    assert.deepEqual(await purposes(visitor, ["User name", "Password"]), ["username", "current-password"]);
    await paste(visitor, PASSWORD, field(visitor, "User name"), field(visitor, "Password"));
    await visitor.fill({ "User name": "admin" });
    await visitor.press("Sign in");
    assert.equal(await visitor.heading(), "My security credentials", "with a password that was pasted");

    const labels = ["Current password", "New password", "New password, once more"];
    assert.deepEqual(await purposes(visitor, labels), ["current-password", "new-password", "new-password"]);
    const fresh = field(visitor, "New password");
    assert.equal(await fresh.getAttribute("type"), "password");
    const show = visitor.page.getByRole("button", { name: "Show new password", exact: true });
    const hint = visitor.page.locator(".strength");
    if (!javaScriptEnabled) {
      assert.equal((await show.count()) + (await hint.count()), 0, "nothing is there that does nothing");
      return assert.deepEqual(visitor.faults, []);
    }
    for (const [text, words] of [["Password-1", /Weak/], ["kT7-vela", /Fair/], ["kT7-vela.moQ-9uzRib", /Strong/]]) {
      await fresh.fill(text);
      assert.match(await hint.innerText(), words, text);
    }
    await show.click();
    assert.equal(await fresh.getAttribute("type"), "text");
    await visitor.page.getByRole("button", { name: "Hide new password", exact: true }).click();
    assert.equal(await fresh.getAttribute("type"), "password");
    const kept = await visitor.page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length");
    assert.equal(kept, 0, "no script can read what a session is kept by");
    assert.deepEqual(visitor.faults, []);
  });
}
