// A person sees where they are signed in, ends one session and then all others; who is signed out is so at the next click,
// and the back button brings nothing back. Once with script and once without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PASSWORD = "First-Password-1";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  test(`one's own sessions, ${title}`, async () => {
    const come = async (userAgent) => {
      const visitor = await Visitor.come(browser, { javaScriptEnabled, userAgent });
      await visitor.signIn("admin", PASSWORD);
      return visitor;
    };
    const phone = await come("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1");
    const desk = await come("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
    const program = await come("<b>nobody</b>");
    const own = await come("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    const list = own.page.locator("#sessions li");
    assert.equal(await list.count(), 4);
    const text = await own.page.locator("#sessions").innerText();
    for (const name of ["Safari on iPhone", "Firefox on Windows", "<b>nobody</b>", "127.0.0.1"]) assert.ok(text.includes(name), text);
    const mine = list.filter({ hasText: "This session" });
    assert.match(await mine.innerText(), /Firefox on Linux/);
    assert.equal(await mine.getByRole("button").count(), 0, "that is what signing out is for");
    await own.look("sessions");

    const end = list.filter({ hasText: "Safari on iPhone" }).getByRole("button");
    await own.press(await end.getAttribute("aria-label"));
    assert.match(await own.page.locator("#sessions").innerText(), /The session has ended/);
    assert.equal(await list.count(), 3);
    await phone.go("/console/users");
    assert.equal(await phone.heading(), "Sign in");
    await desk.go("/console/users");
    assert.equal(await desk.heading(), "Users", "the others go on");
    await own.press("End all other sessions");
    assert.equal(await list.count(), 1);
    for (const other of [desk, program]) {
      await other.go("/console/users");
      assert.equal(await other.heading(), "Sign in");
    }

    await own.go("/console/users");
    await own.page.locator("details.who summary").click();
    await own.press("Sign out");
    assert.equal(await own.heading(), "Sign in");
    await own.page.goBack();
    assert.equal(await own.heading(), "Sign in", "no page is kept for the back button");
    for (const { faults } of [phone, desk, program, own]) assert.deepEqual(faults, []);
  });
}
