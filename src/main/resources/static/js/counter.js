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

  const phone = () => {
    const next = field("phone");
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
    } else if (event.key === "F2") {
      event.preventDefault();
      complete().click();
    }
  });

  document.addEventListener("change", (event) => {
    const target = event.target;
    if (target.matches("[data-complete]")) {
      for (const box of promised()) box.checked = target.checked;
    } else if (target.matches("[data-promised='true']") && !target.checked) {
      complete().checked = false;
    } else if (target.matches("[data-count]") && target.value !== "0") {
      target.closest(".paper").querySelector("input[type=checkbox]").checked = true;
    }
  });

  document.body.addEventListener("htmx:afterSettle", () => {
    const scan = field("scan");
    if (scan && scan.getAttribute("aria-invalid") && document.activeElement === field("phone")) {
      scan.focus();
    }
  });
})();
