
// Security keys and passkeys: hands what the page asks to the browser, and the answer to the page's form.
for (const form of document.querySelectorAll("form[data-key]")) {
  if (!window.PublicKeyCredential) continue;
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const known = (id) => ({ type: "public-key", id: bytes(id) });
  const asked = JSON.parse(form.dataset.key);
  const ask = {
    create: () => navigator.credentials.create({ publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.party, name: "Countersign" },
      user: { id: new TextEncoder().encode(asked.handle), name: asked.user, displayName: asked.user },
      pubKeyCredParams: asked.algorithms.map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: asked.known.map(known),
      authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
      attestation: "none",
      timeout: 120000,
    } }),
    get: () => navigator.credentials.get({ publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.party,
      allowCredentials: asked.known.map(known),
      userVerification: "preferred",
      timeout: 120000,
    } }),
  };
  const failures = {
    InvalidStateError: "This security key is enrolled already.",
    NotAllowedError: "No security key answered. Try again.",
    SecurityError: "The browser does not offer security keys on this page. They need https, or localhost.",
  };
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const place = form.querySelector("[role=alert]");
    place.textContent = "";
    try {
      const { rawId, response } = await ask[asked.step]();
      const answer = {
        credential: rawId, client: response.clientDataJSON, attestation: response.attestationObject,
        data: response.authenticatorData, signature: response.signature, handle: response.userHandle,
      };
      for (const [name, value] of Object.entries(answer)) {
        const field = form.elements.namedItem(name);
        if (field && value) field.value = text(value);
      }
      form.submit();
    } catch (why) {
      place.textContent = failures[why.name] ?? `The security key could not be used: ${why.message}`;
    }
  });
}
for (const form of document.querySelectorAll("form[data-scripted]")) form.hidden = !window.PublicKeyCredential;
