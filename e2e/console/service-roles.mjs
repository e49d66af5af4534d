// A role of a service: which service, what AWS has for it, the role's page, and its end. Once with script and once without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const DESCRIBED = "Default Service-Linked Role enables access to AWS Services and Resources used or managed by Auto Scaling";
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

async function choose(admin, service) {
  await admin.go("/console/roles");
  await admin.follow("Create service-linked role");
  await admin.page.getByLabel("Service", { exact: true }).selectOption(service);
  await admin.look("service-role-service");
  await admin.press("Next");
}

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  const suffix = javaScriptEnabled ? "mine" : "mine-2";
  test(`a service's role from its making to its end, ${title}`, async () => {
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", "First-Password-1");
    await choose(admin, "autoscaling.amazonaws.com");
    assert.match(await admin.text(), /AWSServiceRoleForAutoScaling, with _ and the suffix/);
    assert.match(await admin.text(), /\/aws-service-role\/autoscaling\.amazonaws\.com\//);
    assert.equal(await admin.page.getByLabel("Description").inputValue(), DESCRIBED, "AWS's own words");
    const command = await admin.page.locator(".command code").textContent();
    assert.match(command, /^aws iam create-service-linked-role --aws-service-name autoscaling\.amazonaws\.com --description /);
    await admin.follow("AutoScalingServiceRolePolicy");
    assert.equal(await admin.heading(), "AutoScalingServiceRolePolicy");

    await choose(admin, "autoscaling.amazonaws.com");
    await admin.fill({ "Suffix (empty: none)": "x".repeat(60), Description: "for one group" });
    await admin.press("Create role");
    assert.match(await admin.text(), /is too long, please try a shorter suffix/);
    assert.equal(await admin.page.getByLabel("Description").inputValue(), "for one group", "what was typed is still there");
    await admin.look("service-role-wrong");
    await admin.fill({ "Suffix (empty: none)": suffix });
    await admin.press("Create role");
    assert.match(await admin.text(), /The role is created/);
    const name = `AWSServiceRoleForAutoScaling_${suffix}`;
    assert.equal(await admin.heading(), name);
    const shown = await admin.text();
    assert.match(shown, /for one group/);
    assert.match(shown, /belongs to the service autoscaling\.amazonaws\.com/);
    assert.match(shown, /"sts:AssumeRole"/);
    await admin.look("service-role");
    const buttons = await admin.page.locator("main button").allTextContents();
    assert.deepEqual(buttons.filter((text) => text !== "Copy"), ["Save", "Delete this role"], "nothing that AWS forbids");
    await admin.open("Change description");
    await admin.fill({ Description: "for all groups" });
    await admin.press("Save");
    assert.match(await admin.text(), /The role is changed[^]*for all groups/);
    await admin.follow("AutoScalingServiceRolePolicy");
    assert.match(await admin.text(), new RegExp(name), "the policy is attached");

    await choose(admin, "autoscaling.amazonaws.com");
    await admin.fill({ "Suffix (empty: none)": suffix });
    await admin.press("Create role");
    assert.match(await admin.text(), new RegExp(`Service role name ${name} has been taken`));

    await admin.go(`/console/role?name=${name}`);
    await admin.press("Delete this role");
    assert.match(await admin.text(), /The role is deleted/);
    await admin.go("/console/trail?show=all&event=DeleteServiceLinkedRole");
    assert.match(await admin.text(), /DeleteServiceLinkedRole.*admin.*Done/s);

    await choose(admin, "ecs.application-autoscaling.amazonaws.com");
    assert.equal(await admin.page.getByLabel("Suffix (empty: none)").count(), 0, "there is one such role at most");
    assert.equal(await admin.page.getByLabel("Description").inputValue(), "", "AWS makes it without a description");
    await admin.go("/console/roles/service-linked?service=nothing.amazonaws.com");
    assert.match(await admin.text(), /There is no service-linked role for the service nothing\.amazonaws\.com/);
    assert.deepEqual(admin.faults, []);
  });
}
