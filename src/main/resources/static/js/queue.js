/*
 * Kiosk, slip and big screen. Without this file they work by buttons and by loading again; with it
 * the machine prints and goes on by itself, and the screen changes only when something has changed.
 */
"use strict";

(() => {
  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
    if (print.dataset.print === "now") window.addEventListener("load", () => window.print());
  }

  const onwards = document.querySelector("[data-onwards]");
  if (onwards) {
    let timer;
    // Whoever still touches or types is still there.
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => onwards.click(), Number(onwards.dataset.onwards) * 1000);
    };
    for (const sign of ["pointerdown", "keydown", "input", "scroll"]) addEventListener(sign, wait);
    wait();
  }

  const board = () => document.getElementById("board");
  const said = document.getElementById("announce");
  let last = board()?.dataset.announce;

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const now = board();
    // The same picture again would only make a screen reader start over.
    if (now && event.detail.xhr.response.includes(`data-mark="${now.dataset.mark}"`)) {
      event.detail.shouldSwap = false;
    }
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    const now = board()?.dataset.announce;
    if (now && now !== last && said) said.textContent = now;
    last = now;
  });
})();
