/*
 * A step of a draft keeps itself while it is typed, and says so loudly when it cannot. What could
 * not be saved stays on the device until it was. Without this file the same form works by sending
 * it.
 */
"use strict";

(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form || !form.dataset.draft) return;

  const PAUSE = 1200;
  const place = "draft:" + form.dataset.draft + ":" + form.dataset.step;
  const said = form.querySelector("[data-said]");
  const alertBox = form.querySelector("[data-alert]");
  const seen = form.querySelector("input[name=seen]");
  let timer = null;
  let sending = false;
  let again = false;
  let dirty = false;
  let wait = 2000;

  const typed = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") fields.append(name, value);
    }
    return fields;
  };

  const remember = () => {
    const fields = typed();
    for (const name of ["_csrf", "seen", "over", "page"]) fields.delete(name);
    try {
      localStorage.setItem(place, fields.toString());
    } catch {
      // The device keeps nothing; the alert is all that is left.
    }
  };
  const forget = () => {
    try {
      localStorage.removeItem(place);
    } catch {
      // Nothing was kept.
    }
  };

  const loud = (text, link) => {
    alertBox.hidden = false;
    said.hidden = true;
    alertBox.textContent = text + " ";
    if (link) alertBox.append(link);
  };
  const calm = () => {
    alertBox.hidden = true;
    said.hidden = false;
    alertBox.textContent = "";
  };

  const sayWrong = (wrong) => {
    for (const old of form.querySelectorAll("[data-live]")) {
      const input = document.getElementById(old.dataset.live);
      old.remove();
      if (!input) continue;
      input.removeAttribute("aria-invalid");
      const field = input.closest(".field");
      if (field) field.classList.remove("field-wrong");
    }
    for (const [name, sentence] of Object.entries(wrong)) {
      const input = document.getElementById("field-" + name);
      if (!input || input === document.activeElement) continue;
      const field = input.closest(".field");
      if (!field || field.querySelector(".error")) continue;
      const error = document.createElement("p");
      error.className = "error";
      error.dataset.live = input.id;
      error.textContent = sentence;
      input.before(error);
      input.setAttribute("aria-invalid", "true");
      field.classList.add("field-wrong");
    }
  };

  const signIn = () => {
    const link = document.createElement("a");
    link.href = "/enter?next=" + encodeURIComponent(location.pathname);
    link.textContent = form.dataset.signIn;
    return link;
  };

  const keep = async () => {
    clearTimeout(timer);
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    again = false;
    remember();
    try {
      const answer = await fetch(form.dataset.kept, {
        method: "POST",
        body: typed(),
        headers: { "X-Requested-With": "fetch" },
        redirect: "manual",
      });
      if (answer.ok) {
        const kept = await answer.json();
        seen.value = kept.seen;
        said.textContent = kept.said;
        sayWrong(kept.wrong);
        calm();
        wait = 2000;
        if (!again) {
          dirty = false;
          forget();
        }
      } else if (answer.status === 409 || answer.status === 410) {
        loud((await answer.json()).said);
      } else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
        loud(form.dataset.signedOut, signIn());
      } else {
        throw new Error(answer.status);
      }
    } catch {
      loud(navigator.onLine ? form.dataset.unsaved : form.dataset.offline);
      timer = setTimeout(keep, wait);
      wait = Math.min(wait * 2, 60000);
    } finally {
      sending = false;
      if (again) keep();
    }
  };

  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener("change", (event) => {
    if (event.target.type !== "file") keep();
  });
  addEventListener("online", () => dirty && keep());
  addEventListener("beforeunload", (event) => {
    if (dirty && !alertBox.hidden) event.preventDefault();
  });
  form.addEventListener("submit", () => {
    dirty = false;
    remember();
  });

  // What this device kept because it could not be saved, such as when the session had ended.
  const kept = (() => {
    try {
      return localStorage.getItem(place);
    } catch {
      return null;
    }
  })();
  if (kept) {
    const now = typed();
    for (const name of ["_csrf", "seen", "over", "page"]) now.delete(name);
    if (kept !== now.toString()) {
      const take = document.createElement("button");
      take.type = "button";
      take.className = "button button-secondary";
      take.textContent = form.dataset.take;
      take.addEventListener("click", () => {
        for (const [name, value] of new URLSearchParams(kept)) {
          for (const input of form.querySelectorAll("[name=\"" + CSS.escape(name) + "\"]")) {
            if (input.type === "radio" || input.type === "checkbox") {
              input.checked = input.checked || input.value === value;
            } else if (input.type !== "file") {
              input.value = value;
            }
          }
        }
        calm();
        form.dispatchEvent(new Event("restored"));
        keep();
      });
      loud(form.dataset.restored, take);
    } else {
      forget();
    }
  }
})();
