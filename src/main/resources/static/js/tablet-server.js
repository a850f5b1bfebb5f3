/*
 * What the page of a visit on a device asks of the server, and what it keeps of itself on the device
 * for the worker to show without connection: page, styles, scripts and fonts, nothing of the visit.
 */
"use strict";

const TabletServer = (words) => {
  const FETCH = { headers: { "X-Requested-With": "fetch" }, redirect: "manual", cache: "no-store" };

  /** Why joining cannot go on: said, while everything stays. */
  class Stop extends Error {}

  const ask = async (path, options) => {
    try {
      return await fetch(words.base + path, { ...FETCH, ...options });
    } catch {
      throw new Stop("offline");
    }
  };

  /** What breaks off, or comes from somebody in between, is not the server's word. */
  const read = (answer) =>
    answer.json().catch(() => {
      throw new Stop("offline");
    });

  const session = async () => {
    const answer = await ask("/session");
    if (answer.ok) return read(answer);
    throw new Stop(answer.status === 401 || answer.type === "opaqueredirect" ? "signedOut" : "down");
  };

  /** What the server made of it: what it said, or why it refused. */
  const send = async (path, fields, form, again = true) => {
    const body = new FormData();
    body.append(form.name, form.token);
    for (const [name, value] of fields) body.append(name, value);
    const answer = await ask(path, { method: "POST", body });
    if (answer.ok) return read(answer);
    if (answer.status === 401 || answer.type === "opaqueredirect") throw new Stop("signedOut");
    const said = await answer.json().then((one) => one.said, () => null);
    if (said) return { refused: said };
    if (answer.status === 403 && again) {
      Object.assign(form, await session());
      return send(path, fields, form, false);
    }
    if (answer.status === 413) return { refused: words.tooLarge };
    return { refused: answer.status === 403 ? words.team : words.down };
  };

  const SHELF = "tablet:" + location.pathname;

  const keepPage = async () => {
    const page = await fetch(location.pathname, FETCH);
    if (!page.ok) return;
    const html = await page.clone().text();
    const used = performance.getEntriesByType("resource").map((one) => new URL(one.name));
    const parts = new Set(html.match(/\/static\/[^"'#\s]+/g));
    used.filter((one) => one.origin === location.origin && one.pathname.startsWith("/static/"))
      .forEach((one) => parts.add(one.pathname));
    const shelf = await caches.open(SHELF);
    for (const part of parts) {
      if (await shelf.match(part, { ignoreVary: true })) continue;
      const answer = await fetch(part);
      if (answer.ok) await shelf.put(part, answer);
    }
    await shelf.put(location.pathname, page);
  };

  const forgetPage = async () => {
    await caches.delete(SHELF);
    const worker = await navigator.serviceWorker.getRegistration(location.pathname);
    if (worker) await worker.unregister();
  };

  return { SHELF, Stop, session, send, keepPage, forgetPage };
};
