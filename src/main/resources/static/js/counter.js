/*
 * The counter's form for hands that stay on the keyboard. Without this file the same form works by
 * sending it: a scanned card fills it in, "all there" ticks the list.
 */
"use strict";

(() => {
  const form = document.querySelector("[data-intake]");
  if (!form) return;

  const field = (name) => document.getElementById("field-" + name);
  const promised = () => form.querySelectorAll("[data-promised='true']");
  const complete = () => form.querySelector("[data-complete]");

  // Where the hand goes on when a card has filled in the person.
  const onward = () => field(form.dataset.onward || "phone");
  const phone = () => {
    const next = onward();
    if (next) next.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.id === "field-scan" && event.target.value.trim()) {
      // A scanner ends its line with Enter, which must not send a half-filled form.
      event.preventDefault();
      htmx.trigger(event.target, "scanned");
      phone();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "F2" && complete()) {
      event.preventDefault();
      complete().click();
    } else if (/^F[0-9]+$/.test(event.key)) {
      const button = form.querySelector("[data-function=" + event.key + "]");
      if (!button) return;
      event.preventDefault();
      button.click();
    }
  });

  document.addEventListener("change", (event) => {
    const target = event.target;
    if (target.matches("[data-complete]")) {
      for (const box of promised()) box.checked = target.checked;
    } else if (target.matches("[data-promised='true']") && !target.checked) {
      if (complete()) complete().checked = false;
    } else if (target.matches("[data-count]") && target.value !== "0") {
      target.closest(".paper").querySelector("input[type=checkbox]").checked = true;
    }
  });

  const unread = () => field("scan")?.getAttribute("aria-invalid");

  // Hands are faster than the line: a form sent while a part of it is under way waits for it.
  const underWay = new Set();
  let waiting = false;
  let by = null;
  const arrived = (part) => {
    if (!underWay.delete(part) || underWay.size > 0 || !waiting) return;
    waiting = false;
    if (!unread()) form.requestSubmit(by);
  };
  form.addEventListener("htmx:beforeSend", (event) => underWay.add(event.detail.target.id));
  form.addEventListener("htmx:afterSettle", (event) => {
    if (unread() && document.activeElement === onward()) field("scan").focus();
    arrived(event.target.id);
  });
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:sendAbort", "htmx:timeout"]) {
    form.addEventListener(failure, (event) => arrived(event.detail.target.id));
  }
  form.addEventListener("submit", (event) => {
    if (underWay.size === 0) return;
    event.preventDefault();
    event.stopPropagation();
    waiting = true;
    by = event.submitter;
  });
})();
