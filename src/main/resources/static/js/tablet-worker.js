/*
 * Answers for the page of one visit on a device without connection, and for the styles, scripts and
 * fonts that it needs. The page itself puts them here; it says nothing of the visit. Where the
 * server does not answer with the page, or not soon, the kept one is shown.
 */
"use strict";

const PAGE = new URL(self.registration.scope).pathname;
const KEPT = { cacheName: "tablet:" + PAGE, ignoreVary: true };
const PATIENCE = 4000;

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const page = async (request) => {
  const kept = await caches.match(PAGE, KEPT);
  if (!kept) return fetch(request);
  const late = new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error("late")));
  try {
    const fresh = await Promise.race([fetch(request), late]);
    return fresh.ok ? fresh : kept;
  } catch {
    return kept;
  }
};

const part = async (request) => (await caches.match(request, KEPT)) || fetch(request);

addEventListener("fetch", (event) => {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate" && address.pathname === PAGE) {
    event.respondWith(page(request));
  } else if (address.pathname.startsWith("/static/")) {
    event.respondWith(part(request));
  }
});
