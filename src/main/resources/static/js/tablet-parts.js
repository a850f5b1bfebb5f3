/* Small pieces from which the page of a visit on a device is made. */
"use strict";

const TabletParts = (() => {
  const make = (tag, content, kind) => {
    const made = document.createElement(tag);
    if (content) made.textContent = content;
    if (kind) made.className = kind;
    return made;
  };

  const link = (address, content) => {
    const made = make("a", content);
    made.href = address;
    return made;
  };

  const card = (title, ...content) => {
    const made = make("section", "", "card");
    const head = make("div", "", "card-head");
    const body = make("div", "", "card-body");
    head.append(make("h2", title));
    body.append(...content);
    made.append(head, body);
    return made;
  };

  /** A button whose name says for those who hear it what it is about. */
  const button = (content, about, kind, press) => {
    const made = make("button", content, "button " + kind);
    made.type = "button";
    made.append(make("span", " " + about, "hidden-text"));
    made.addEventListener("click", press);
    return made;
  };

  /** What is done only after one has read what it costs. */
  const fold = (title, cost, press) => {
    const made = make("details", "", "more");
    const body = make("div", "", "more-body");
    body.append(make("p", cost), press);
    made.append(make("summary", title), body);
    return made;
  };

  /** Says in a form what is wrong with it. */
  const wrong = (form, sentence) => {
    const error = form.querySelector("[data-is=error]");
    error.textContent = sentence;
    error.hidden = !sentence;
  };

  /** One window at a time, or two would overwrite what each other knows. */
  const aloneAt = (shelf) => {
    let mine = false;
    return () =>
      mine || new Promise((done) => {
        navigator.locks.request(shelf, { ifAvailable: true }, (lock) => {
          mine = Boolean(lock);
          done(mine);
          return lock ? new Promise(() => {}) : null;
        });
      });
  };

  const download = (name, content, type) => {
    const made = link(URL.createObjectURL(new Blob([content], { type })));
    made.download = name;
    made.click();
    setTimeout(() => URL.revokeObjectURL(made.href), 60000);
  };

  /** A sentence with what belongs in its place. */
  const filled = (pattern, value) => pattern.replace("#", () => value);

  return { make, link, card, button, fold, wrong, aloneAt, download, filled };
})();
