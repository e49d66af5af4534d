// Every page that there is, in light and dark, wide and as narrow as a phone: axe finds nothing, nothing is wider than the
// window, and the keyboard reaches what is there. PAGES come from the router, by way of the test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PAGES = JSON.parse(process.env.PAGES);
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const colorScheme of ["light", "dark"]) {
  test(`every page is accessible, ${colorScheme}`, async () => {
    const admin = await Visitor.come(browser, { colorScheme });
    await admin.signIn("admin", "First-Password-1");
    for (const path of PAGES) {
      const where = path === "sign-in" ? await Visitor.come(browser, { colorScheme }) : admin;
      for (const width of [1280, 360]) {
        await where.page.setViewportSize({ width, height: 800 });
        await where.go(`/console/${path}`);
        await where.examine(`${path} ${colorScheme} ${width}`);
      }
      await where.page.keyboard.press("Tab");
      const first = await where.page.evaluate("document.activeElement.tagName");
      assert.notEqual(first, "BODY", `${path}: the keyboard reaches something`);
      assert.deepEqual(where.faults, []);
    }
  });
}
