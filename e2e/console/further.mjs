// A search of the audit trail that goes through much of it: with script by itself, without it by a link.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  test(`an old event is found ${javaScriptEnabled ? "with script" : "without script"}`, async () => {
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", "First-Password-1");
    await admin.go("/console/trail");
    await admin.page.getByLabel("Show").selectOption("all");
    await admin.fill({ "User or session": "alice" });
    await admin.press("Find");
    const oldest = admin.page.getByText("2020-01-01 00:00:00").last();
    if (javaScriptEnabled) {
      await oldest.waitFor({ state: "attached" });
    } else {
      for (let pages = 0; (await oldest.count()) === 0; pages++) {
        assert.ok(pages < 40);
        await admin.page.getByRole("link", { name: "Search further" }).click();
      }
    }
    await admin.look("trail-further");
    assert.deepEqual(admin.faults, []);
  });
}
