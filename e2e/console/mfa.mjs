// A user enrols an MFA device, and from then on the password alone opens nothing. Once with script and once without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, code, launch } from "./browser.mjs";

const PASSWORD = "First-Password-1";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  const device = javaScriptEnabled ? "phone" : "tablet";
  test(`a second factor from its enrolment to its end, ${title}`, async () => {
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", PASSWORD);
    await admin.fill({ "Name of the device": device });
    await admin.press("Add an MFA device");
    const image = admin.page.locator("img.qr");
    assert.ok(await image.evaluate((element) => element.complete && element.naturalWidth > 100), "a real image");
    await admin.open("Type it in instead");
    const seed = await admin.page.locator("#seed").innerText();
    // Of one time, or a step that passes meanwhile makes a code that was used one that was not.
    const now = Date.now();
    await admin.look("mfa-enrol");
    await admin.fill({ "First code": code(seed, -2, now), "Second code": code(seed, -2, now) });
    await admin.press("Enable");
    assert.match(await admin.text(), /Authentication code for device is not valid/);
    await admin.fill({ "First code": code(seed, -2, now), "Second code": code(seed, -1, now) });
    await admin.press("Enable");
    assert.match(await admin.text(), /The MFA device is enabled/);
    await admin.look("mfa");

    const again = await Visitor.come(browser, { javaScriptEnabled });
    await again.signIn("admin", PASSWORD);
    assert.match(await again.text(), /Enter the code that your MFA device shows/);
    await again.look("sign-in-code");
    for (const path of ["/console/users", "/console/credentials", "/console/change-password", "/console/switch-role"]) {
      await again.go(path);
      assert.match(again.page.url(), /\/console\/sign-in\/code$/, "the password alone opens nothing");
    }
    await again.fill({ "MFA code": code(seed, -1, now) });
    await again.press("Submit");
    assert.match(await again.text(), /not right, or was used already/);
    await again.fill({ "MFA code": code(seed, 0, now) });
    await again.press("Submit");
    assert.match(again.page.url(), /\/console\/credentials$/);
    await again.press(`Remove arn:aws:iam::123456789012:mfa/${device}`);
    assert.match(await again.text(), /The MFA device is removed/);
    assert.deepEqual([...admin.faults, ...again.faults], []);
  });
}
