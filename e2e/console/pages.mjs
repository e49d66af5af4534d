// Every page that there is, in light and dark, wide and as narrow as a phone: axe finds nothing, nothing is wider than the
// window, and the keyboard reaches what is there. PAGES come from the router, by way of the test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PAGES = JSON.parse(process.env.PAGES);
const { SCHEME: colorScheme, WIDTH: width } = process.env;
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

test(`every page is accessible, ${colorScheme}, ${width} pixels wide`, async () => {
  const options = { colorScheme, viewport: { width: Number(width), height: 800 } };
  const admin = await Visitor.come(browser, options);
  await admin.signIn("admin", "First-Password-1");
  const stranger = await Visitor.come(browser, options);
  for (const path of PAGES) {
    const visitor = path === "sign-in" ? stranger : admin;
    await visitor.go(`/console/${path}`);
    await visitor.examine(path);
    await visitor.page.keyboard.press("Tab");
    const reached = await visitor.page.evaluate("document.activeElement.tagName");
    assert.notEqual(reached, "BODY", `${path}: the keyboard reaches something`);
  }
  assert.deepEqual([...admin.faults, ...stranger.faults], []);
});
