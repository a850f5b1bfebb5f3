/*
 * Shows of a form what its answers ask for, and adds and removes rows without a round trip. Without
 * this file everything is shown with its condition in words, and the buttons of rows post the form.
 */
"use strict";

(() => {
  const said = (form, name) => {
    const values = [];
    for (const input of form.elements) {
      if (input.name !== name || input.closest("[data-when][hidden]")) continue;
      if ((input.type === "radio" || input.type === "checkbox") && !input.checked) continue;
      values.push(input.value);
    }
    return values;
  };

  const holds = (form, when) => {
    if (when.all) return when.all.every((one) => holds(form, one));
    if (when.any) return when.any.some((one) => holds(form, one));
    return said(form, when.field).some((value) => when.is.includes(value));
  };

  // In the order of the page, for a condition asks for fields before it only.
  const show = (form) => {
    for (const part of form.querySelectorAll("[data-when]")) {
      part.hidden = !holds(form, JSON.parse(part.dataset.when));
    }
  };

  const number = (table) => {
    const rows = [...table.querySelectorAll("[data-rows] > [data-row]")];
    rows.forEach((row, at) => {
      const legend = row.querySelector("legend");
      const remove = row.querySelector("[data-row-remove]");
      legend.textContent = legend.textContent.replace(/\d+|__number__/, String(at + 1));
      remove.textContent = remove.textContent.replace(/\d+|__number__/, String(at + 1));
    });
  };

  const add = (table) => {
    const rows = table.querySelector("[data-rows]");
    const there = [...rows.querySelectorAll("[data-row]")].map((row) => Number(row.dataset.row));
    const next = String(Math.max(-1, ...there) + 1);
    const row = table.querySelector("[data-row-template]").content.firstElementChild.cloneNode(true);
    for (const part of [row, ...row.querySelectorAll("*")]) {
      for (const attribute of part.attributes) {
        attribute.value = attribute.value.replace("__row__", next);
      }
    }
    rows.append(row);
    number(table);
    row.querySelector("input, select, textarea").focus();
  };

  const press = (event) => {
    const button = event.target.closest("[data-row-add], [data-row-remove]");
    if (!button) return;
    event.preventDefault();
    const table = button.closest("[data-table]");
    if (button.hasAttribute("data-row-add")) {
      add(table);
      return;
    }
    button.closest("[data-row]").remove();
    number(table);
    table.querySelector("[data-row-add]").focus();
  };

  const begin = (root) => {
    for (const part of root.querySelectorAll("[data-eform]")) {
      const form = part.closest("form");
      if (!form) continue;
      for (const words of part.querySelectorAll("[data-when-words]")) words.hidden = true;
      show(form);
      if (form.dataset.eformReady) continue;
      form.dataset.eformReady = "yes";
      form.addEventListener("change", () => show(form));
      form.addEventListener("click", press);
    }
  };

  begin(document);
  document.addEventListener("htmx:load", (event) => begin(event.target));
})();
