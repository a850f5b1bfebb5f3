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

  const download = (name, content, type) => {
    const made = link(URL.createObjectURL(new Blob([content], { type })));
    made.download = name;
    made.click();
    setTimeout(() => URL.revokeObjectURL(made.href), 60000);
  };

  /** A sentence with what belongs in its place. */
  const filled = (pattern, value) => pattern.replace("#", () => value);

  return { make, link, card, download, filled };
})();
