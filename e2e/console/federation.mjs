// An address that signs in with temporary credentials, as a link on another site: it signs nobody in over somebody, and
// leaves nothing for after the sign-out. Once with script, which sends the form at once, and once without.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const { ENDPOINT, JANE, MALLORY } = process.env;
let browser, elsewhere;

before(async () => {
  browser = await launch();
  elsewhere = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Elsewhere</title><a href="${ENDPOINT}${MALLORY.replaceAll("&", "&amp;")}">Kittens</a>
      <form method="post" action="${ENDPOINT}${MALLORY.replaceAll("&", "&amp;")}"><button>Puppies</button></form>`);
  });
  await new Promise((listening) => elsewhere.listen(0, "127.0.0.1", listening));
});
after(async () => { await browser.close(); elsewhere.close(); });

/** Another site: the name differs, not only the port. */
const foreign = () => `http://localhost:${elsewhere.address().port}/`;

async function who(visitor) {
  await visitor.go("/console/credentials");
  const menu = visitor.page.locator(".who .menu p");
  return (await menu.count()) ? menu.textContent() : visitor.heading();
}

/** Follows the link, or sends the form, of the other site, and does all that our page offers. */
async function lure(visitor, what) {
  await visitor.page.goto(foreign());
  await visitor.page.getByText(what).click();
  if (!visitor.script) await visitor.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await visitor.page.locator(".who, a[href='/console']").first().waitFor();
}

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";

  test(`a foreign link changes nobody's identity, ${title}`, async () => {
    for (const what of ["Kittens", "Puppies"]) {
      const visitor = await Visitor.come(browser, { javaScriptEnabled });
      await visitor.signIn("admin", "First-Password-1");
      assert.match(await who(visitor), /user\/admin$/);
      await lure(visitor, what);
      assert.equal(await visitor.heading(), "Already signed in");
      assert.match(await who(visitor), /user\/admin$/);
      const names = (await visitor.context.cookies(ENDPOINT)).map((cookie) => cookie.name);
      assert.ok(!names.includes("countersign-federated"), names.join());
      await visitor.open("admin");
      await visitor.press("Sign out");
      assert.equal(await who(visitor), "Sign in");
      await visitor.context.close();
    }
  });

  test(`nor that of somebody whom a program signed in, ${title}`, async () => {
    const visitor = await Visitor.come(browser, { javaScriptEnabled });
    await visitor.go(JANE);
    if (!javaScriptEnabled) await visitor.press("Sign in");
    await visitor.page.waitForURL("**/console/roles");
    assert.match(await who(visitor), /assumed-role\/auditor\/jane$/);
    await lure(visitor, "Kittens");
    assert.equal(await visitor.heading(), "Already signed in");
    assert.match(await who(visitor), /assumed-role\/auditor\/jane$/);
    await visitor.context.close();
  });
}

test("whoever is not signed in is signed in by a link without a click, and the address is not gone back to", async () => {
  const visitor = await Visitor.come(browser);
  await lure(visitor, "Kittens");
  await visitor.page.waitForURL("**/console/roles");
  await visitor.page.goBack();
  assert.equal(await visitor.page.title(), "Elsewhere");
  assert.match(await who(visitor), /federated-user\/mallory$/);
  await visitor.context.close();
});

test("the page that is seen where the script does not come", async () => {
  const visitor = await Visitor.come(browser);
  await visitor.page.route("**/console.js*", (route) => route.abort());
  await visitor.go(JANE);
  assert.match(await visitor.text(), /assumed-role\/auditor\/jane/);
  await visitor.look("federation");
  await visitor.press("Sign in");
  assert.match(await who(visitor), /assumed-role\/auditor\/jane$/);
  assert.deepEqual(visitor.faults, []);
  await visitor.context.close();
});
