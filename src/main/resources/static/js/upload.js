/*
 * Files go one by one as soon as they are chosen, each with its progress, and again after a press
 * where the connection broke. Without this file the same forms work by sending them.
 */
"use strict";

(() => {
  // Fingers are faster than the line: who goes on while files are under way goes on when they are there.
  let underWay = 0;
  let onward = null;
  const arrived = (well) => {
    underWay -= 1;
    if (!well) onward = null;
    if (underWay > 0 || !onward) return;
    const { form, by } = onward;
    onward = null;
    form.requestSubmit(by);
  };
  const hold = (event) => {
    if (underWay === 0 || event.target.matches("[data-upload]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onward = { form: event.target, by: event.submitter };
  };
  document.addEventListener("submit", hold, true);

  const size = (bytes) => Math.max(1, Math.round(bytes / 1024)) + " KB";

  const row = (list, name) => {
    const line = document.createElement("li");
    line.className = "row row-between";
    const what = document.createElement("span");
    what.className = "row";
    what.textContent = name;
    line.append(what);
    list.append(line);
    return { line, what };
  };

  const send = (form, list, file, shown) => {
    const { line, what } = shown;
    underWay += 1;
    line.querySelectorAll("progress, .error, button").forEach((old) => old.remove());
    const progress = document.createElement("progress");
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute("aria-label", form.dataset.sending + " " + file.name);
    line.append(progress);
    const body = new FormData();
    body.append("_csrf", form.querySelector("input[name=_csrf]").value);
    body.append("slot", form.querySelector("input[name=slot]").value);
    body.append("file", file);
    const request = new XMLHttpRequest();
    request.open("POST", form.dataset.upload);
    request.setRequestHeader("X-Requested-With", "fetch");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
    });
    const failed = (sentence, again) => {
      progress.remove();
      const error = document.createElement("p");
      error.className = "error";
      error.setAttribute("role", "alert");
      error.textContent = sentence;
      line.append(error);
      if (again) {
        const retry = document.createElement("button");
        retry.type = "button";
        retry.className = "button button-secondary";
        retry.textContent = form.dataset.again;
        retry.addEventListener("click", () => send(form, list, file, shown));
        line.append(retry);
      }
    };
    request.addEventListener("load", () => {
      arrived(request.status === 200);
      if (request.status === 200 && request.response) {
        progress.remove();
        const address = form.action + "/" + request.response.id;
        what.textContent = "";
        if (request.response.picture) {
          const picture = document.createElement("img");
          picture.className = "file-view";
          picture.src = address;
          picture.alt = "";
          picture.width = 56;
          picture.height = 56;
          what.append(picture);
        }
        const link = document.createElement("a");
        link.href = address;
        link.textContent = request.response.name;
        const bytes = document.createElement("span");
        bytes.className = "soft small";
        bytes.textContent = size(request.response.size);
        what.append(link, " ", bytes);
        const remove = document.createElement("form");
        remove.method = "post";
        remove.action = address + "/removed";
        const token = document.createElement("input");
        token.type = "hidden";
        token.name = "_csrf";
        token.value = form.querySelector("input[name=_csrf]").value;
        const button = document.createElement("button");
        button.className = "button button-plain";
        button.textContent = form.dataset.remove;
        remove.append(token, button);
        if (request.response.signature) {
          const signature = document.createElement("p");
          signature.className = "small";
          signature.setAttribute("role", "status");
          signature.textContent = request.response.signature;
          line.append(signature);
        }
        line.append(remove);
      } else {
        const sentence = request.response && request.response.said;
        failed(sentence || form.dataset.failed, !sentence);
      }
    });
    request.addEventListener("error", () => {
      arrived(false);
      failed(form.dataset.failed, true);
    });
    request.send(body);
  };

  for (const form of document.querySelectorAll("form[data-upload]")) {
    const list = form.closest("[data-slot]").querySelector("[data-files]");
    const input = form.querySelector("input[type=file]");
    form.querySelector("button").hidden = true;
    input.addEventListener("change", () => {
      for (const file of input.files) send(form, list, file, row(list, file.name));
      input.value = "";
    });
  }
})();
