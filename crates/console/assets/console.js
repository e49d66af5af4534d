// Comfort for pages that work without it: ticks off password rules, shows a password, copies a command, asks before
// something is lost.
"use strict";

// On a narrow screen the navigation is a strip: show where we are in it.
const here = document.querySelector(".side [aria-current]");
const showHere = () => { here.closest(".side").scrollLeft = here.offsetLeft - 80; };
if (here) {
  showHere();
  window.addEventListener("resize", showHere);
}

// Who followed an address that a program made is signed in without a click.
for (const form of document.querySelectorAll("form[data-at-once]")) form.requestSubmit();

const SYMBOLS = "!@#$%^&*()_+-=[]{}|'";
const classes = {
  upper: (text) => /[A-Z]/.test(text),
  lower: (text) => /[a-z]/.test(text),
  digit: (text) => /[0-9]/.test(text),
  symbol: (text) => [...text].some((letter) => SYMBOLS.includes(letter)),
};

function satisfies(text, item) {
  const rule = item.dataset.rule;
  if (rule === "length") return text.length >= Number(item.dataset.least);
  if (rule === "three") return Object.values(classes).filter((has) => has(text)).length >= 3;
  return classes[rule](text);
}

// How many guesses a password stands: its length and kinds of characters, less what repeats or follows a row. A hint,
// never a rule.
function strength(text) {
  const kinds = [/[a-z]/, 26, /[A-Z]/, 26, /[0-9]/, 10, /[^a-zA-Z0-9]/, 32];
  let alphabet = 0;
  for (let i = 0; i < kinds.length; i += 2) if (kinds[i].test(text)) alphabet += kinds[i + 1];
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    letters += i > 0 && Math.abs(step) <= 1 ? 0.25 : 1;
  }
  const common = /pass|word|welcome|admin|qwert|summer|winter|20\d\d/gi;
  for (const [found] of text.matchAll(common)) letters -= found.length * 0.75;
  const bits = letters * Math.log2(Math.max(alphabet, 2));
  return bits < 40 ? ["Weak: easily guessed", 1] : bits < 65 ? ["Fair: a longer one is better", 2] : ["Strong", 3];
}

for (const rules of document.querySelectorAll("[data-rules-for]")) {
  const field = document.getElementById(rules.dataset.rulesFor);
  if (!field) continue;
  const hint = document.createElement("p");
  hint.className = "strength";
  hint.setAttribute("aria-live", "polite");
  rules.append(hint);
  const check = () => {
    const [words, level] = field.value ? strength(field.value) : ["", 0];
    hint.textContent = words;
    hint.dataset.level = level;
    for (const item of rules.querySelectorAll("[data-rule]")) {
      const met = satisfies(field.value, item);
      item.classList.toggle("met", met);
      item.classList.toggle("unmet", !met && field.value !== "");
    }
  };
  field.addEventListener("input", check);
  check();
}

for (const field of document.querySelectorAll("input[type=password]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "show";
  const label = field.labels[0] ? field.labels[0].textContent : "password";
  const draw = (shown) => {
    field.type = shown ? "text" : "password";
    button.textContent = shown ? "Hide" : "Show";
    button.setAttribute("aria-label", `${button.textContent} ${label.toLowerCase()}`);
  };
  button.addEventListener("click", () => draw(field.type === "password"));
  field.form.addEventListener("submit", () => draw(false));
  field.after(button);
  draw(false);
}

const again = document.getElementById("again");
const fresh = document.getElementById("new");
if (again && fresh) {
  const compare = () => {
    again.setCustomValidity(again.value === fresh.value ? "" : "This is not the same as the new password.");
  };
  again.addEventListener("input", compare);
  fresh.addEventListener("input", compare);
}

for (const typed of document.querySelectorAll("fieldset input[name=password]")) {
  typed.addEventListener("input", () => { typed.form.querySelector("[value=typed]").checked = true; });
}

for (const code of document.querySelectorAll(".command code, #secret, #service-secret, #seed")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  });
  (code.closest("pre") || code).after(button);
}

for (const button of document.querySelectorAll("button.danger")) {
  button.addEventListener("click", (event) => {
    if (!window.confirm(`${button.getAttribute("aria-label") || button.textContent}?`)) event.preventDefault();
  });
}

// Goes to the place in a document that is wrong.
for (const field of document.querySelectorAll("textarea[data-at]")) {
  const [line, column] = field.dataset.at.split(",").map(Number);
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
  field.focus();
  field.setSelectionRange(start, Math.max(start + 1, start - column + 1 + (lines[line - 1] ?? "").length));
}

// Asks again while somebody types, and shows what the page would show.
for (const form of document.querySelectorAll("form[data-live]")) {
  const places = form.dataset.live.split(" ");
  let waiting, latest = 0;
  const ask = async () => {
    const mine = ++latest;
    const reply = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (mine !== latest) return;
    for (const place of places) {
      const fresh = page.getElementById(place);
      if (fresh) document.getElementById(place).replaceChildren(...fresh.childNodes);
    }
  };
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 300); });
}

// A search looks at some thousand names a page: goes on until there is something to show.
for (const link of document.querySelectorAll("a[data-on]")) {
  const rows = document.querySelector("tbody");
  const enough = 50;
  const label = link.textContent;
  (async () => {
    while (rows.children.length < enough && link.isConnected) {
      link.textContent = "Searching …";
      const reply = await fetch(link.href);
      if (!reply.ok) break;
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      rows.append(...page.querySelectorAll("tbody tr"));
      if (rows.children.length) document.querySelector("table ~ .empty, .scroll ~ .empty")?.remove();
      const next = page.querySelector("a[data-on]");
      if (next) link.href = next.href;
      else link.remove();
    }
    link.textContent = label;
    const empty = document.querySelector(".empty");
    if (empty && !link.isConnected) empty.textContent = "There are none.";
  })();
}
