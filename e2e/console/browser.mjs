// What the journeys share: a browser, forms filled by their labels, pictures, and axe on every page.
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { ENDPOINT, PICTURES, PICTURES_HEIGHT = 100000 } = process.env;
// What pictures are taken in: schemes of colours, and widths; and those that are wanted, if not all.
const FORMS = (process.env.PICTURES_FORMS ?? "light-1280 light-360 dark-1280 dark-360").split(" ");
const WANTED = process.env.PICTURES_WANTED?.split(" ");

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What a device with this seed shows, so many steps of 30 seconds from now, or from another time (RFC 6238). */
export function code(seed, steps, from = Date.now()) {
  const bits = [...seed.replaceAll(" ", "")].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(from / 30000) + steps));
  const mac = createHmac("sha1", key).update(counter).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
  return String(number % 1000000).padStart(6, "0");
}

/** Starts Debian's Chromium. */
export async function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
}

/** A visitor with a browser profile of its own. Fails on requests to elsewhere and on what the content policy stops. */
export class Visitor {
  static async come(browser, options = {}) {
    const visitor = new Visitor();
    visitor.script = options.javaScriptEnabled ?? true;
    visitor.context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
    visitor.page = await visitor.context.newPage();
    visitor.faults = [];
    visitor.page.on("request", (request) => {
      if (!request.url().startsWith(ENDPOINT) && !request.url().startsWith("data:")) visitor.faults.push(request.url());
    });
    visitor.page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) visitor.faults.push(message.text());
    });
    visitor.page.on("dialog", (dialog) => dialog.accept());
    return visitor;
  }

  async go(path) {
    await this.page.goto(ENDPOINT + path);
  }

  async fill(fields) {
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  async press(name, within = this.page) {
    const before = this.page.waitForLoadState("load");
    await Promise.all([this.page.waitForEvent("load"), within.getByRole("button", { name, exact: true }).click()]);
    await before;
  }

  /** Follows a link to the page behind it. */
  async follow(name) {
    const link = this.page.getByRole("link", { name, exact: true });
    await Promise.all([this.page.waitForEvent("load"), link.click()]);
  }

  /** Unfolds what is behind a summary, unless it is open. */
  async open(summary) {
    const details = this.page.locator("details", { has: this.page.getByText(summary, { exact: true }) }).last();
    if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  }

  /** The form behind a summary. */
  form(summary) {
    return this.page.locator("details", { has: this.page.getByText(summary, { exact: true }) }).last();
  }

  async signIn(user, password) {
    await this.go("/console");
    await this.fill({ "User name": user, Password: password });
    await this.press("Sign in");
  }

  async heading() {
    return this.page.getByRole("heading", { level: 1 }).textContent();
  }

  async text() {
    return this.page.locator("main").innerText();
  }

  /** Checks the page. */
  async examine(name) {
    // A frame of the tests, not of the page: the page's content policy would refuse a script that is added to it.
    const found = await this.page.evaluate(`${axe}; axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })`);
    for (const { id, nodes } of found.violations) this.faults.push(`${name}: ${id}: ${nodes.map((n) => n.html).join(" ")}`);
    const wide = await this.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (wide) this.faults.push(`${name}: wider than the window`);
  }

  /** Checks the page; takes pictures of it instead if PICTURES says where. */
  async look(name) {
    if (this.script) await (PICTURES ? this.picture(name) : this.examine(name));
  }

  /** The pictures of this name that are wanted. */
  pictures(name) {
    return FORMS.map((form) => `${name}-${form}`).filter((picture) => WANTED?.includes(picture) ?? true);
  }

  /**
   * Keeps pictures of the page: of its upper PICTURES_HEIGHT pixels, else of all. Where not all of it is wanted, it is left with
   * the section of this id, if one is told.
   */
  async picture(name, section) {
    const pictures = this.pictures(name);
    if (WANTED && pictures.length && section) {
      await this.page.locator(`main > section:not(#${section})`).evaluateAll((parts) => parts.forEach((part) => part.remove()));
    }
    for (const picture of pictures) {
      const [colorScheme, size] = picture.split("-").slice(-2), width = Number(size);
      await this.page.emulateMedia({ colorScheme });
      await this.page.setViewportSize({ width, height: 800 });
      const whole = await this.page.evaluate("document.documentElement.scrollHeight");
      const clip = { x: 0, y: 0, width, height: Math.min(whole, Number(PICTURES_HEIGHT)) };
      await this.page.screenshot({ path: `${PICTURES}/${picture}.png`, fullPage: true, clip });
    }
    if (!pictures.length) return;
    await this.page.emulateMedia({ colorScheme: "light" });
    await this.page.setViewportSize({ width: 1280, height: 900 });
  }
}

/** A key that is plugged in and touched whenever it is asked. */
export async function plugIn(visitor, transport = "usb") {
  const cdp = await visitor.context.newCDPSession(visitor.page);
  await cdp.send("WebAuthn.enable");
  const passkey = transport === "internal";
  const options = { protocol: "ctap2", transport, hasResidentKey: passkey, hasUserVerification: passkey, isUserVerified: passkey };
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator",
    { options: { ...options, automaticPresenceSimulation: true } });
  const credentials = async () => (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  const add = (credential) => cdp.send("WebAuthn.addCredential", { authenticatorId, credential });
  return { credentials, add, remove: () => cdp.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }) };
}
