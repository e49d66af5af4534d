// Somebody is denied; somebody else finds the attempt in the audit trail, and opens it to the statement that decided. Once
// with script and once without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const FIRST = "First-Password-1", SECOND = "Second-Password-2";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  const name = javaScriptEnabled ? "alice" : "bob";
  test(`a denied attempt of somebody else, opened to what decided it, ${title}`, async () => {
    const user = await Visitor.come(browser, { javaScriptEnabled });
    await user.signIn(name, FIRST);
    await user.fill({ "Current password": FIRST, "New password": SECOND, "New password, once more": SECOND });
    await user.press("Change password");
    await user.go("/console/users");
    assert.match(await user.text(), /not authorized to perform: iam:ListUsers/);
    await user.go("/console/trail");
    assert.match(await user.text(), /not authorized to perform: cloudtrail:LookupEvents/);

    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", FIRST);
    await admin.go("/console/trail");
    await admin.look("trail");
    await admin.page.getByLabel("Show").selectOption("errors");
    await admin.fill({ "User or session": name, "Event, such as CreateUser": "ListUsers" });
    await admin.press("Find");
    const rows = admin.page.locator("tbody tr");
    assert.equal(await rows.count(), 1);
    assert.match(await rows.innerText(), new RegExp(`ListUsers.*${name}.*AccessDenied`, "s"));
    await admin.look("trail-found");
    await rows.getByRole("link", { name: "Why?" }).click();
    await admin.page.waitForURL(/trail\/event/);
    assert.match(await admin.text(), /iam:ListUsers on arn:aws:iam::123456789012:user\/ was denied because no identity-based policy allows/);
    await admin.look("trail-event");
    await admin.page.getByRole("link", { name: "Would it be denied now?" }).click();
    await admin.page.waitForURL(/console\/why/);
    assert.match(await admin.text(), /Denied iam:ListUsers/);

    // The denial of the look-up itself has its reasons too.
    await admin.go(`/console/trail?show=errors&user=${name}&event=LookupEvents`);
    await admin.page.locator("tbody").getByRole("link", { name: "Why?" }).click();
    await admin.page.waitForURL(/trail\/event/);
    assert.match(await admin.text(), /cloudtrail:LookupEvents was denied because no identity-based policy allows/);
    await admin.go("/console/trail?from=2100-01-01T00:00&until=2099-01-01T00:00");
    assert.match(await admin.text(), /start time is after the specified end time/);
    assert.deepEqual([...user.faults, ...admin.faults], []);
  });
}
