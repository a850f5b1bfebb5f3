/*
 * A place to sign with a finger, a pen or the mouse. The field is put in by this file, so that
 * without it there is none; who cannot draw ticks that the sheet was signed instead.
 */
"use strict";

(() => {
  // Ink and paper are those of paper in every theme, for the picture is kept.
  const INK = "#14213d";
  const PAPER = "#ffffff";

  const begin = (field) => {
    const canvas = field.querySelector("canvas");
    const hidden = field.querySelector("input[type=hidden]");
    const clear = field.querySelector("[data-clear]");
    const pen = canvas.getContext("2d");
    let last = null;
    let drawn = false;

    const wipe = () => {
      pen.fillStyle = PAPER;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.strokeStyle = INK;
      pen.fillStyle = INK;
      pen.lineWidth = 4;
      pen.lineCap = "round";
      pen.lineJoin = "round";
      drawn = false;
      hidden.value = "";
      field.classList.remove("signed");
    };

    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return {
        x: ((event.clientX - box.left) * canvas.width) / box.width,
        y: ((event.clientY - box.top) * canvas.height) / box.height,
      };
    };

    canvas.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      last = at(event);
      pen.beginPath();
      pen.arc(last.x, last.y, 2, 0, 7);
      pen.fill();
      drawn = true;
    });
    canvas.addEventListener("pointermove", (event) => {
      if (!last) return;
      const next = at(event);
      pen.beginPath();
      pen.moveTo(last.x, last.y);
      pen.lineTo(next.x, next.y);
      pen.stroke();
      last = next;
    });
    const up = () => {
      if (!last) return;
      last = null;
      hidden.value = drawn ? canvas.toDataURL("image/png") : "";
      field.classList.toggle("signed", drawn);
    };
    canvas.addEventListener("pointerup", up);
    canvas.addEventListener("pointercancel", up);
    clear.addEventListener("click", wipe);
    wipe();
    field.hidden = false;
  };

  for (const field of document.querySelectorAll("[data-signature]")) begin(field);
})();
