/*
 * Passkeys: a form whose button asks this device to prove itself and sends what it answers. Without
 * this file, or on a device that has none, the form stays hidden and the code works as before.
 */
"use strict";

(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential) return;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const described = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const ask = (options) => {
    options.challenge = bytes(options.challenge);
    if (form.dataset.passkey === "get") {
      options.allowCredentials = described(options.allowCredentials);
      return navigator.credentials.get({ publicKey: options });
    }
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = described(options.excludeCredentials);
    return navigator.credentials.create({ publicKey: options });
  };

  const said = (credential) => {
    const answer = credential.response;
    const response = { clientDataJSON: text(answer.clientDataJSON) };
    if (form.dataset.passkey === "get") {
      response.authenticatorData = text(answer.authenticatorData);
      response.signature = text(answer.signature);
      if (answer.userHandle) response.userHandle = text(answer.userHandle);
    } else {
      response.attestationObject = text(answer.attestationObject);
      response.transports = answer.getTransports();
    }
    return JSON.stringify({
      id: credential.id,
      type: credential.type,
      response,
      clientExtensionResults: credential.getClientExtensionResults(),
    });
  };

  // At the door the question begins a session, whose forms have another token than this one.
  const renewToken = async () => {
    const page = await (await fetch(location.href)).text();
    const fresh = new DOMParser()
      .parseFromString(page, "text/html")
      .querySelector("form[data-passkey] input[name=_csrf]");
    if (fresh) form.elements._csrf.value = fresh.value;
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const token = form.elements._csrf.value;
    try {
      const answer = await fetch(form.dataset.options, {
        method: "POST",
        headers: { "X-CSRF-TOKEN": token, "X-Requested-With": "fetch" },
      });
      const options = await answer.json();
      await renewToken();
      form.elements.credential.value = said(await ask(options.publicKey));
    } catch (turnedBack) {
      // The form goes without an answer, and the page says what that means.
      form.elements.credential.value = "";
    }
    form.submit();
  });

  form.hidden = false;
  document.querySelector("[data-passkey-none]")?.remove();
})();
