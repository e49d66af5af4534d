// People upload SSH keys and certificates and generate credentials for single services, for themselves and for others.
// Once with script and once without.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Visitor, launch } from "./browser.mjs";

const PASSWORD = "First-Password-1";
let browser, directory;
before(async () => {
  browser = await launch();
  directory = mkdtempSync(join(tmpdir(), "credentials-"));
});
after(async () => {
  await browser.close();
  rmSync(directory, { recursive: true });
});

const read = (name) => readFileSync(join(directory, name), "utf8");

/** A new SSH key pair and a new certificate: their public halves, and the private key of the first. */
function files(name) {
  const run = (program, ...words) => execFileSync(program, words, { cwd: directory, stdio: "ignore" });
  run("ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", name);
  run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem",
    "-subj", `/CN=${name}`, "-days", "30", "-out", `${name}.pem`);
  return { line: read(`${name}.pub`), certificate: read(`${name}.pem`), secret: read(name) };
}

/** The first button of a section whose label begins so. */
const label = (visitor, section, word) =>
  visitor.page.locator(section).getByRole("button", { name: new RegExp(`^${word} `) }).first().getAttribute("aria-label");

for (const javaScriptEnabled of [true, false]) {
  const title = javaScriptEnabled ? "with script" : "without script";
  test(`one's own keys, certificates and credentials, ${title}`, async () => {
    const { line, certificate, secret } = files(javaScriptEnabled ? "one" : "two");
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", PASSWORD);

    await admin.press("Create access key");
    const shown = await admin.page.locator("#secret").innerText();
    const csv = decodeURIComponent(await admin.page.getByRole("link", { name: "Download as CSV" }).getAttribute("href"));
    assert.ok(csv.includes(shown) && shown.length === 40);
    await admin.go("/console/credentials");
    assert.ok(!(await admin.page.content()).includes(shown), "shown once");
    assert.match(await admin.page.locator("#access-keys").innerText(), /Active.*never used/s);
    for (const word of ["Deactivate", "Activate", "Deactivate", "Delete"]) {
      await admin.press(await label(admin, "#access-keys", word));
    }
    assert.match(await admin.page.locator("#access-keys").innerText(), /is deleted.*No access keys/s);

    await admin.open("Upload an SSH public key");
    const key = "Public key, as in id_rsa.pub or in PEM";
    await admin.fill({ [key]: secret });
    await admin.press("Upload SSH public key");
    assert.match(await admin.text(), /Invalid public key uploaded/);
    assert.equal(await admin.page.getByLabel(key, { exact: true }).inputValue(), "", "a private key is not shown again");
    await admin.fill({ [key]: line });
    await admin.press("Upload SSH public key");
    assert.match(await admin.text(), /The SSH key is uploaded/);
    await admin.press(await label(admin, "#ssh-keys", "Deactivate"));
    assert.match(await admin.text(), /The SSH key is deactivated/);
    await admin.press(await label(admin, "#ssh-keys", "Activate"));
    await admin.press(await label(admin, "#ssh-keys", "Deactivate"));

    await admin.open("Upload a signing certificate");
    await admin.fill({ "Certificate in PEM, without its private key": certificate });
    await admin.press("Upload signing certificate");
    assert.match(await admin.text(), /The certificate is uploaded/);
    await admin.open("Upload a signing certificate");
    await admin.fill({ "Certificate in PEM, without its private key": certificate });
    await admin.press("Upload signing certificate");
    assert.match(await admin.text(), /already associated/);

    await admin.open("Generate a credential");
    await admin.page.getByLabel("Service", { exact: true }).selectOption("bedrock.amazonaws.com");
    await admin.fill({ "Days until it ends (API keys only; empty: it does not end)": "30" });
    await admin.press("Generate");
    const made = await admin.page.locator("#service-secret").innerText();
    assert.match(made, /^ABSK/);
    const file = decodeURIComponent(await admin.page.getByRole("link", { name: "Download as CSV" }).getAttribute("href"));
    assert.ok(file.includes(`"${made}"`));
    await admin.look("service-credential");
    await admin.go("/console/credentials");
    assert.ok(!(await admin.page.content()).includes(made), "shown once");
    await admin.press(await label(admin, "#service-credentials", "Reset"));
    assert.notEqual(await admin.page.locator("#service-secret").innerText(), made);
    await admin.go("/console/credentials");
    await admin.look("own-credentials");

    for (const [section, word] of [["#ssh-keys", "Delete"], ["#signing-certificates", "Deactivate"],
      ["#signing-certificates", "Delete"], ["#service-credentials", "Deactivate"], ["#service-credentials", "Delete"]]) {
      await admin.press(await label(admin, section, word));
    }
    const text = await admin.text();
    for (const none of [/No SSH public keys/, /No signing certificates/, /No credentials for single services/]) assert.match(text, none);
    assert.deepEqual(admin.faults, []);
  });

  test(`those of somebody else, and who may not, ${title}`, async () => {
    const user = javaScriptEnabled ? "alice" : "bob";
    const { line } = files(user);
    const admin = await Visitor.come(browser, { javaScriptEnabled });
    await admin.signIn("admin", PASSWORD);
    await admin.go(`/console/user?name=${user}`);
    await admin.open("Upload an SSH public key");
    await admin.fill({ "Public key, as in id_rsa.pub or in PEM": line });
    await admin.press("Upload SSH public key");
    assert.match(await admin.text(), /The SSH key is uploaded/);
    await admin.open("Generate a credential");
    await admin.press("Generate");
    assert.match(await admin.text(), new RegExp(`${user}-at-123456789012`));
    assert.equal((await admin.page.locator("#service-secret").innerText()).length, 44);
    await admin.look("user-credentials");
    await admin.go(`/console/user?name=${user}`);
    assert.match(await admin.page.locator("#ssh-keys .command pre").textContent(), /^aws iam upload-ssh-public-key --user-name/);

    const other = await Visitor.come(browser, { javaScriptEnabled });
    await other.signIn(user, PASSWORD);
    await other.fill({ "Current password": PASSWORD, "New password": "Second-Password-2", "New password, once more": "Second-Password-2" });
    await other.press("Change password");
    await other.go("/console/credentials");
    const text = await other.text();
    assert.match(text, /not authorized to perform: iam:ListSSHPublicKeys/);
    assert.match(text, /not authorized to perform: iam:ListServiceSpecificCredentials/);
    for (const what of ["upload SSH keys", "upload signing certificates", "generate credentials for single services"]) {
      assert.ok(text.includes(`You may not ${what}.`), what);
    }
    assert.equal(await other.page.getByRole("button", { name: /^(Upload|Generate)/ }).count(), 0);
    assert.deepEqual([...admin.faults, ...other.faults], []);
  });
}
