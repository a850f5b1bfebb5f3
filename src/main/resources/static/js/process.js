/*
 * Keys and clicks of the page where a table of steps is made. Each presses a button of the page, so
 * that what is typed goes along; without this file the buttons are all there is.
 *   Alt ↑ ↓  move a row   Alt Insert  a row behind it   Alt Delete  without it
 */
"use strict";

(() => {
  const form = document.querySelector("form[data-process]");
  if (!form) return;

  const PRESSES = { ArrowUp: "up", ArrowDown: "down", Insert: "add", Delete: "remove" };

  document.addEventListener("keydown", (event) => {
    const press = PRESSES[event.key];
    if (!event.altKey || event.ctrlKey || event.metaKey || !press) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    const row = event.target.closest("[data-step]");
    const button = row && row.querySelector(`[data-press="${press}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // A box of the chart opens its row. The chart is put in anew while one types.
  document.addEventListener("click", (event) => {
    const box = event.target.closest("[data-box]");
    const name = box && document.getElementById("row-" + box.dataset.box);
    if (name) name.click();
  });

  let typed = false;
  form.addEventListener("input", () => {
    typed = true;
  });
  form.addEventListener("submit", () => {
    typed = false;
  });
  for (const link of form.querySelectorAll("[data-discard]")) {
    link.addEventListener("click", () => {
      typed = false;
    });
  }
  addEventListener("beforeunload", (event) => {
    if (typed) event.preventDefault();
  });
})();
