/*
 * Keyboard help for people who work here all day. Nothing needs it: every key presses a link or a
 * button that is on the page anyway.  /  search   n  new   j k  move in lists   ?  this list
 */
"use strict";

(() => {
  const STORE = "motcua.keys";
  const dialog = document.getElementById("keys");

  const isOn = () => {
    try {
      return localStorage.getItem(STORE) !== "off";
    } catch {
      return true;
    }
  };

  const typing = (element) =>
    element instanceof HTMLElement &&
    (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) &&
    !/^(checkbox|radio|button|submit)$/.test(element.type || "");

  const rows = () =>
    Array.from(document.querySelectorAll("[data-key-list] [data-key-row]")).filter(
      (row) => row.offsetParent !== null,
    );

  const move = (by) => {
    const all = rows();
    if (all.length === 0) return false;
    const at = all.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    all[next].focus();
    all[next].scrollIntoView({ block: "nearest" });
    return true;
  };

  const focus = (selector) => {
    // A page's own search comes before the frame's.
    const fields = [...document.querySelectorAll("main " + selector), ...document.querySelectorAll(selector)];
    const field = fields.find((f) => f.offsetParent !== null);
    if (!field) return false;
    field.focus();
    if (field.select) field.select();
    return true;
  };

  const press = (selector) => {
    const target = document.querySelector(selector);
    if (!target) return false;
    target.click();
    return true;
  };

  const acts = {
    "/": () => focus("[data-key-search]"),
    n: () => press("[data-key-new]"),
    j: () => move(1),
    k: () => move(-1),
    "?": () => {
      if (!dialog) return false;
      dialog.showModal();
      return true;
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!isOn() || (dialog && dialog.open)) return;
    if (event.key === "ArrowDown" && event.target.matches("[data-key-search]") && move(1)) {
      event.preventDefault();
      return;
    }
    if (typing(event.target)) return;
    const act = acts[event.key] || (() => press(`[data-key="${CSS.escape(event.key)}"]`));
    if (act()) event.preventDefault();
  });

  for (const opener of document.querySelectorAll("[data-open-keys]")) {
    opener.hidden = !dialog;
    opener.addEventListener("click", () => dialog.showModal());
  }

  const choice = document.getElementById("keys-on");
  if (choice) {
    choice.checked = isOn();
    choice.addEventListener("change", () => {
      try {
        localStorage.setItem(STORE, choice.checked ? "on" : "off");
      } catch {
        /* Without storage the choice lasts for this page. */
      }
    });
  }

  // A second click on the same button while the first is under way sends nothing twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post" && !form.hasAttribute("hx-post")) {
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 4000);
    }
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
})();
