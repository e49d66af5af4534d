// Goes through every page and its states, and takes pictures of them. `gallery.py` has filled the account. What cannot be
// reached is a failure. ONLY names parts, with commas between them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Visitor, code, launch, plugIn } from "./browser.mjs";

const PASSWORD = "First-Password-1", SECOND = "Second-Password-2";
const ACCOUNT = "arn:aws:iam::123456789012";
const NO_COMMA = '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow"\n      "Action": "*"\n    }\n  ]\n}';
const { POLICY, ONLY } = process.env;
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

async function come(name, password = PASSWORD) {
  const visitor = await Visitor.come(browser);
  if (name) await visitor.signIn(name, password);
  return visitor;
}

/** Addresses, each with the name of its picture; those of which no picture is wanted are left out. */
async function tour(visitor, pages) {
  for (const [name, path] of Object.entries(pages)) {
    if (!visitor.pictures(name).length) continue;
    await visitor.go(`/console/${path}`);
    await visitor.picture(name);
  }
  assert.deepEqual(visitor.faults, []);
}

const part = (name, does) => test(name, { skip: ONLY !== undefined && !ONLY.split(",").includes(name) }, does);

part("signing in", async () => {
  const stranger = await come();
  await tour(stranger, { "sign-in-user": "sign-in", "sign-in-root": "sign-in?root=yes" });
  await stranger.signIn("grace.hopper", "wrong");
  await stranger.picture("sign-in-wrong");

  const fresh = await come("new.colleague");
  await fresh.picture("change");
  await fresh.fill({ "Current password": PASSWORD, "New password": "short", "New password, once more": "short" });
  await fresh.press("Change password");
  await fresh.picture("change-rules");
  await fresh.fill({ "Current password": "no", "New password": SECOND, "New password, once more": SECOND });
  await fresh.press("Change password");
  await fresh.picture("change-old-wrong");
  const barred = await come("not.permitted");
  await barred.picture("change-not-permitted");

  const second = await come("second.factor");
  await second.press("Add an MFA device");
  await second.picture("enrolment-begun");
  await second.open("Type it in instead");
  const seed = await second.page.locator("#seed").innerText();
  await second.fill({ "First code": "123456", "Second code": "654321" });
  await second.press("Enable");
  await second.picture("enrolment-wrong");
  await second.fill({ "First code": code(seed, -1), "Second code": code(seed, 0) });
  await second.press("Enable");
  const again = await come("second.factor");
  await again.picture("code-asked");
  await again.fill({ "MFA code": "000000" });
  await again.press("Submit");
  await again.picture("code-wrong");
  await plugIn(second);
  await second.go("/console/credentials");
  await second.fill({ "Name of the security key or passkey": "blue" });
  await second.press("Add a security key or passkey");
  await second.picture("key-enrolment");
  await second.press("Use the security key");
  await second.picture("key-enrolled");
  const third = await come("second.factor");
  await third.picture("code-or-key");
});

part("own credentials", async () => {
  const ada = await come("ada.lovelace");
  await ada.fill({ "New password": "Third-Pass" });
  await ada.picture("own-credentials");
  const elsewhere = await Visitor.come(browser, { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" });
  await elsewhere.signIn("ada.lovelace", PASSWORD);
  await ada.go("/console/credentials");
  await ada.picture("sessions", "sessions");
  const plain = await come("plain.user");
  await plain.picture("own-credentials-few");
  await plain.press("Create access key");
  await plain.picture("access-key");
  await tour(plain, { "unseen-users": "users", "unseen-user": "user?name=ada.lovelace",
    "unseen-access": "user/access?name=ada.lovelace", "unseen-new-user": "users/new", "unseen-groups": "groups",
    "unseen-group": "group?name=engineers", "unseen-roles": "roles", "unseen-role": "role?name=deployer",
    "unseen-new-role": "roles/new", "unseen-policies": "policies", "unseen-policy": `policy?arn=${POLICY}`,
    "unseen-new-policy": "policies/new", "unseen-why": `why?principal=${ACCOUNT}:user/ada.lovelace&actions=iam:ListUsers`,
    "unseen-who-can": "who-can?action=iam:GetUser", "unseen-trail": "trail",
    "unseen-event": "trail/event?id=00000000-0000-4000-8000-000000000000", "unseen-old-keys": "old-keys",
    "unseen-settings": "settings", "unseen-providers": "providers", "unseen-report": "report", "not-found": "no-such-page" });
});

part("read only", async () => {
  const reader = await come("read.only");
  await tour(reader, { "read-users": "users", "read-user": "user?name=ada.lovelace", "read-groups": "groups",
    "read-group": "group?name=engineers", "read-roles": "roles", "read-role": "role?name=deployer", "read-policies": "policies",
    "read-policy": `policy?arn=${POLICY}`, "read-trail": "trail", "read-settings": "settings", "read-providers": "providers",
    "read-report": "report", "read-switch": "switch-role" });
});

part("users", async () => {
  const admin = await come("grace.hopper");
  await tour(admin, { "users-all": "users", "users-found": "users?search=deploy", "users-none": "users?search=zzz",
    "user-full": "user?name=ada.lovelace", "user-empty": "user?name=empty.user", "user-unknown": "user?name=nobody",
    "user-self": "user?name=grace.hopper", access: "user/access?name=ada.lovelace", "new-user-empty": "users/new" });
  await admin.go("/console/users/new");
  await admin.fill({ "User name": "bad name" });
  await admin.press("Create user");
  await admin.picture("new-user-refused");
  await admin.fill({ "User name": "rosalind.franklin" });
  await admin.press("Create user");
  await admin.picture("new-user-made");
  await admin.go("/console/user?name=rosalind.franklin");
  await admin.press("Delete this user");
  await admin.picture("user-conflict");

  await admin.go("/console/user?name=ada.lovelace");
  await admin.page.getByText("Reset the password", { exact: true }).click();
  for (const summary of ["Upload an SSH public key", "Upload a signing certificate", "Generate a credential",
    "Attach a policy", "Add an inline policy", "Set a tag"]) await admin.open(summary);
  await admin.picture("user-open");
  const add = admin.form("Add an inline policy");
  await add.getByLabel("Policy name").fill("reading");
  await add.getByLabel("Policy document").fill(NO_COMMA);
  await admin.press("Save policy", add);
  await admin.picture("user-inline-wrong");
  await admin.go("/console/user?name=plain.user");
  await admin.open("Generate a credential");
  await admin.press("Generate");
  await admin.picture("service-credential");
  await admin.page.locator("details.who summary").click();
  await admin.picture("menu");
});

part("access", async () => {
  const admin = await come("grace.hopper");
  await tour(admin, { "groups-all": "groups", "group-full": "group?name=engineers", "group-empty": "group?name=nobody-yet",
    "group-unknown": "group?name=nobody", "roles-all": "roles", "roles-none": "roles?search=zzz", "role-full": "role?name=deployer",
    "role-long": "role?name=a-role-of-a-partner-whose-name-is-as-long-as-a-name-of-a-role-is", "role-unknown": "role?name=nobody",
    "new-role": "roles/new", "service-linked-choice": "roles/service-linked",
    "service-linked": "roles/service-linked?service=autoscaling.amazonaws.com", "policies-own": "policies", "policies-aws": "policies?scope=aws",
    "policies-none": "policies?search=zzz", "policy-aws": "policy?arn=arn:aws:iam::aws:policy/IAMReadOnlyAccess",
    "policy-unknown": `policy?arn=${ACCOUNT}:policy/none`, "new-policy": "policies/new" });
  await admin.go("/console/policies/new");
  await admin.fill({ "Policy name": "broken", Document: NO_COMMA });
  await admin.press("Create policy");
  await admin.picture("new-policy-wrong");
  await admin.go("/console/roles/new");
  await admin.fill({ "Role name": "reporter", "Who may assume it (trust policy)": NO_COMMA });
  await admin.press("Create role");
  await admin.picture("new-role-wrong");
  await admin.go(`/console/policy?arn=${POLICY}`);
  await admin.fill({ Actions: "iam:ListUsers\niam:GetUser\niam:ListInstanceProfiles" });
  await admin.page.getByText("Denied iam:GetUser").waitFor();
  await admin.picture("policy-tried", "document-section");
  await admin.go(`/console/policy?arn=${POLICY}&compare=v1`);
  await admin.picture("policy-compared", "versions");
  await admin.go(`/console/policy?arn=${POLICY}`);
  await admin.press("Delete this policy");
  await admin.picture("policy-conflict");
  await admin.go("/console/role?name=deployer");
  await admin.press("Delete this role");
  await admin.picture("role-conflict");
});

part("switching", async () => {
  const admin = await come("grace.hopper");
  await tour(admin, { "switch-role": "switch-role" });
  await admin.go("/console/switch-role");
  await admin.fill({ "Name or ARN of the role": "deployer" });
  await admin.press("Switch role");
  await admin.picture("switch-refused");
  await admin.fill({ "Name or ARN of the role": "auditor" });
  await admin.press("Switch role");
  await admin.picture("switched-on");
  await tour(admin, { "switched-credentials": "credentials", "switched-again": "switch-role" });
  await admin.go("/console/switch-role");
  await admin.press("Switch back");
});

part("answers", async () => {
  const admin = await come("grace.hopper");
  const alan = `${ACCOUNT}:user/alan.turing`;
  await tour(admin, { "why-empty": "why", "why-denied": `why?principal=${alan}&actions=iam:CreateUser`,
    "why-mixed": `why?principal=${alan}&actions=iam:ListInstanceProfiles%20iam:ListUsers`,
    "why-unknown": "why?principal=nobody&actions=iam:ListUsers", "who-can-empty": "who-can",
    "who-can-users": "who-can?action=iam:CreateUser&marker=", "who-can-roles": "who-can?action=iam:ListUsers&kind=roles",
    "who-can-wrong": "who-can?action=nonsense", "old-keys-some": "old-keys", "old-keys-none": "old-keys?days=3000",
    "trail-changes": "trail", "trail-all": "trail?show=all", "trail-none": "trail?show=errors&user=zzz",
    "trail-wrong": "trail?from=2100-01-01T00:00&until=2099-01-01T00:00", "event-unknown": "trail/event?id=none" });
  for (const [picture, sought] of [["event-denied", "trail?show=errors&user=alan.turing&event=DeleteUser"],
    ["event-done", "trail?show=all&event=CreateUser"]]) {
    await admin.go(`/console/${sought}`);
    await admin.page.locator("tbody a[href*='trail/event']").first().click();
    await admin.page.waitForURL(/trail\/event/);
    await admin.picture(picture);
  }
});

part("account", async () => {
  const admin = await come("grace.hopper");
  await tour(admin, { "settings-all": "settings", "providers-some": "providers", "report-none": "report?download=csv" });
  await admin.go("/console/report");
  await admin.press("Make a report");
  await admin.picture("report-made");
  await admin.go("/console/providers");
  await admin.open("Register a SAML provider");
  await admin.open("Register an OpenID Connect provider");
  await admin.picture("providers-open");
  await admin.fill({ "Name of the provider": "x", "Metadata document (XML)": "<no/>" });
  await admin.press("Register", admin.form("Register a SAML provider"));
  await admin.picture("providers-wrong");
  await admin.go("/console/settings");
  await admin.fill({ "Alias of the account": "Bad_Alias" });
  await admin.press("Set alias");
  await admin.picture("settings-wrong");
});
