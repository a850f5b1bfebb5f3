/*
 * A visit on a device without connection: taken along, answered, photographed, joined. Everything is
 * kept by TabletVault before it counts as noted; an entry leaves the device only when the server has
 * said that it has it, so a stop at any moment loses nothing, and its id keeps it from coming twice.
 */
"use strict";

(() => {
  const root = document.getElementById("tablet");
  const words = root.dataset;
  const visit = words.visit;
  const vault = TabletVault;
  const is = (name, within = root) => within.querySelector("[data-is=" + name + "]");
  const server = TabletServer(words);
  const { make, link, card, button, fold, wrong, aloneAt, download, filled } = TabletParts;

  let key, pack;
  let entries = [];
  let joining = false;

  const say = (sentence, tone = "info", ...more) => {
    const said = is("said");
    said.className = "alert alert-" + tone;
    said.querySelector("p").replaceChildren(sentence, ...more.flatMap((one) => [" ", one]));
    said.hidden = !sentence;
    if (sentence) said.scrollIntoView({ block: "nearest" });
  };

  const show = (name) => {
    for (const one of ["take", "unlock", "work"]) is(one).hidden = one !== name;
    is("forget").hidden = name === "take";
  };

  const alone = aloneAt(server.SHELF);

  const forget = async () => {
    if (joining) return;
    if (!(await alone())) return say(words.elsewhere, "late");
    await vault.forget(visit);
    await server.forgetPage();
    key = pack = null;
    entries = [];
    is("groups").replaceChildren();
    show("take");
    say(words.forgotten, "done");
  };

  const take = async (event) => {
    event.preventDefault();
    const form = event.target;
    const device = form.elements.device.value.trim();
    const passphrase = form.elements.password.value;
    wrong(form, "");
    if (!device) return wrong(form, words.nameless);
    if (passphrase.length < Number(words.least)) return wrong(form, words.short);
    if (passphrase !== form.elements.again.value) return wrong(form, words.differ);
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      if (!(await alone())) return wrong(form, words.elsewhere);
      const fields = [["id", crypto.randomUUID()], ["device", device]];
      const taken = await server.send("/taken", fields, await server.session());
      if (taken.refused) return wrong(form, taken.refused);
      await navigator.serviceWorker.register(words.worker, { scope: location.pathname });
      await navigator.serviceWorker.ready;
      await server.keepPage();
      pack = { ...taken, log: [] };
      key = await vault.begin(visit, passphrase, pack);
      form.reset();
      const firm = await navigator.storage.persist();
      await work();
      say(firm ? "" : words.loose);
    } catch (stop) {
      wrong(form, stop instanceof server.Stop ? words[stop.message] : words.full);
    } finally {
      button.disabled = false;
    }
  };

  const unlock = async (event) => {
    event.preventDefault();
    const form = event.target;
    wrong(form, "");
    if (!(await alone())) return wrong(form, words.elsewhere);
    const opened = await vault.unlock(visit, form.elements.password.value);
    form.reset();
    if (!opened) return wrong(form, words.wrong);
    ({ key, pack } = opened);
    await work();
  };

  // ---- What is looked at ---------------------------------------------------------------------

  const dossierOf = (id) => pack.dossiers.find((one) => one.id === id);
  const itemOf = (dossier, item) =>
    (dossier ? pack.questions : pack.groups.flatMap((group) => group.items)).find((one) => one.key === item);
  const headsOf = (dossier, item) =>
    (dossier ? dossierOf(dossier).heads[item] : itemOf(dossier, item).heads) || [];
  const verdict = (name) => document.getElementById("verdict-" + name).content.cloneNode(true);
  const verdictWord = (name) => document.getElementById("verdict-" + name).content.textContent.trim();
  const titleOf = (said) =>
    [dossierOf(said.dossier)?.code, itemOf(said.dossier, said.item)?.words || said.item].filter(Boolean).join(" · ");
  const contentOf = (said) =>
    said.kind === "photo" ? filled(words.photo, said.name) : [verdictWord(said.verdict), said.note].filter(Boolean).join(": ");
  const momentOf = (said) => new Date(said.takenAt).toLocaleString(document.documentElement.lang);

  const standing = (dossier, item) => {
    const box = make("div", "", "stack");
    const heads = headsOf(dossier, item);
    const mine = entries.filter((one) => one.said.item === item && one.said.dossier === dossier);
    if (!heads.length && !mine.length) box.append(make("p", words.unanswered, "soft"));
    if (heads.length > 1) box.append(make("p", words.disputed, "error"));
    for (const head of heads) {
      const line = make("p", "", "row");
      line.append(verdict(head.verdict), make("span", head.note), make("span", head.by, "soft small"));
      box.append(line);
    }
    for (const one of mine) {
      box.append(make("p", filled(words.mine, contentOf(one.said) + " (" + momentOf(one.said) + ")"), "small"));
    }
    return box;
  };

  const keepAnswer = async (event, dossier, item) => {
    event.preventDefault();
    const form = event.target;
    const chosen = form.elements.verdict.value;
    const note = form.elements.note.value.trim();
    const photos = [...form.elements.photos.files];
    wrong(form, "");
    if (!chosen && (note || !photos.length)) return wrong(form, words.verdictMissing);
    if (chosen === "NOT_MET" && !note) return wrong(form, words.faultUntold);
    const before = entries.filter(
      (one) => one.said.kind === "answer" && one.said.item === item && one.said.dossier === dossier);
    const common = { dossier, item, takenAt: new Date().toISOString() };
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      if (chosen) {
        await vault.add(key, visit, {
          ...common,
          id: crypto.randomUUID(),
          kind: "answer",
          verdict: chosen,
          note,
          hand: form.elements.hand ? form.elements.hand.value : "",
          over: [...headsOf(dossier, item), ...before.map((one) => one.said)].map((one) => one.id),
        });
      }
      for (const photo of photos) {
        const said = { ...common, id: crypto.randomUUID(), kind: "photo", name: photo.name, type: photo.type };
        await vault.add(key, visit, said, new Uint8Array(await photo.arrayBuffer()));
      }
      form.reset();
      form.closest("details").open = false;
      form.closest("details").querySelector("summary").focus();
      const large = photos.some((one) => one.size > Number(words.megabytes) * 1024 * 1024);
      say(large ? words.tooLarge : "", "soon");
    } catch {
      wrong(form, words.full);
    } finally {
      button.disabled = false;
      await renew();
    }
  };

  let forms = 0;
  const question = (dossier, item, hands) => {
    const more = document.getElementById("question").content.firstElementChild.cloneNode(true);
    forms += 1;
    for (const name of ["id", "for", "aria-describedby"]) {
      for (const one of more.querySelectorAll("[" + name + "*='field-q-']")) {
        one.setAttribute(name, one.getAttribute(name).replaceAll("field-q-", "field-" + forms + "-"));
      }
    }
    const form = more.querySelector("form");
    form.elements.photos.accept = words.accept;
    if (dossier) {
      for (const hand of hands) form.elements.hand.append(new Option(hand.name, hand.key));
    } else {
      form.elements.hand.closest(".field").remove();
    }
    form.addEventListener("submit", (event) => keepAnswer(event, dossier, item.key));
    more.querySelector("summary").append(words.answer, " ", make("span", item.words, "hidden-text"));
    return more;
  };

  /** An item or a question; what stands of it is shown anew whenever that changes. */
  const asked = (dossier, item) => {
    const box = make("section", "", "stack");
    box.dataset.item = item.key;
    if (dossier) box.dataset.dossier = dossier.id;
    const place = make("div");
    box.append(make("h3", item.words), place);
    const fact = dossier && dossier.facts[item.key];
    if (fact) box.append(make("p", filled(words.known, fact), "soft"));
    for (const repeat of item.repeats) box.append(make("p", repeat, "error"));
    box.append(question(dossier && dossier.id, item, dossier && dossier.hands));
    box.renew = () => place.replaceChildren(standing(dossier ? dossier.id : null, item.key));
    box.renew();
    return box;
  };

  const sampled = (dossier) => {
    const more = make("details", "", "more");
    const summary = make("summary", dossier.code + " · " + dossier.name);
    const body = make("div", "", "more-body");
    body.classList.add("stack");
    more.append(summary, body);
    // Two hundred dossiers with nine questions each are made when somebody looks at them.
    more.addEventListener("toggle", () => {
      if (body.children.length) return;
      body.append(make("p", dossier.received, "soft"), ...pack.questions.map((item) => asked(dossierOf(dossier.id), item)));
    });
    return more;
  };

  const lay = () => {
    const all = pack.groups.map((group) =>
      card(group.name, ...group.items.map((item) => asked(null, item)), make("p", group.source, "soft small")));
    if (pack.dossiers.length) {
      const title = document.getElementById("sample-title").content.textContent.trim();
      all.push(card(title, ...pack.dossiers.map(sampled)));
    }
    is("groups").replaceChildren(...all);
  };

  /** What was refused may go by itself; what was noted over it stands without it then. */
  const drop = async (entry) => {
    if (joining) return;
    const id = entry.said.id;
    for (const later of entries.filter((one) => one.said.over?.includes(id))) {
      later.said.over = later.said.over.filter((one) => one !== id);
      await vault.amend(key, visit, later);
    }
    await vault.drop(entry);
    await renew();
  };

  const dropping = (entry) =>
    fold(words.drop, words.dropLost, button(words.dropAct, titleOf(entry.said), "button-danger", () =>
      drop(entry).catch(() => say(words.full, "late"))));

  const entryLine = (entry) => {
    const line = make("li", "", "stack");
    const said = entry.said;
    line.append(make("p", titleOf(said) + " — " + contentOf(said) + " (" + momentOf(said) + ")"));
    if (said.refused) line.append(make("p", filled(words.refused, said.refused), "error"));
    if (said.kind === "photo") {
      line.append(button(words.savePhoto, said.name, "button-secondary", async () =>
        download(said.name, await vault.picture(key, visit, said.id), said.type)));
    }
    if (said.refused) line.append(dropping(entry));
    return line;
  };

  const logLine = (one) => {
    const line = make("li", "", "row");
    line.append(make("span", one.title), make("span", one.choose ? words.conflict : words.in, one.choose ? "badge badge-late" : "badge badge-done"));
    if (one.choose) line.append(link(one.choose, words.choose));
    return line;
  };

  const line = () => (is("line").textContent = navigator.onLine ? words.onlineText : words.offlineText);

  const renew = async () => {
    entries = await vault.entries(key, visit);
    is("state").textContent = entries.length ? filled(words.left, entries.length) : words.none;
    is("join").disabled = joining || !entries.length;
    is("export").hidden = !entries.length;
    is("kept").replaceChildren(...entries.map(entryLine));
    is("waiting").hidden = !entries.length;
    is("log").replaceChildren(...pack.log.map(logLine));
    is("results").hidden = !pack.log.length;
    is("lost").textContent = entries.length ? filled(words.forgetLeft, entries.length) : words.forgetNone;
    for (const box of is("groups").querySelectorAll("[data-item]")) box.renew();
  };

  const work = async () => {
    is("unit").textContent = pack.unit;
    is("about").textContent = [pack.round, pack.time, pack.device].join(" · ");
    line();
    lay();
    await renew();
    show("work");
  };

  // ---- Joining -------------------------------------------------------------------------------

  const joinOne = async (entry, form) => {
    const said = entry.said;
    const fields = [["along", pack.along], ["id", said.id], ["item", said.item], ["takenAt", said.takenAt]];
    if (said.dossier) fields.push(["dossier", said.dossier]);
    if (said.kind === "photo") {
      const picture = await vault.picture(key, visit, said.id);
      fields.push(["file", new File([picture], said.name, { type: said.type })]);
      return server.send("/photographs", fields, form);
    }
    fields.push(["verdict", said.verdict], ["note", said.note], ["hand", said.hand]);
    for (const one of said.over) fields.push(["over", one]);
    return server.send("/answers", fields, form);
  };

  const learn = (said, answer) => {
    const place = said.kind === "answer" && (said.dossier ? dossierOf(said.dossier) : itemOf(null, said.item));
    if (place && said.dossier) place.heads[said.item] = answer.heads;
    else if (place) place.heads = answer.heads;
    pack.log.push({ title: titleOf(said) + " — " + contentOf(said), choose: answer.choose || "" });
  };

  const joinAll = async (waiting) => {
    const counts = { joined: 0, conflicts: 0, refused: 0 };
    const form = await server.session();
    for (const [place, entry] of waiting.entries()) {
      is("state").textContent = filled(words.joining, place + 1 + "/" + waiting.length);
      is("progress").value = place;
      const answer = await joinOne(entry, form);
      if (answer.refused) {
        counts.refused += 1;
        entry.said.refused = answer.refused;
        await vault.amend(key, visit, entry);
      } else {
        counts.joined += 1;
        counts.conflicts += answer.choose ? 1 : 0;
        learn(entry.said, answer);
        await vault.learn(key, visit, pack, entry);
      }
    }
    const fresh = await server.send("/taken", [["id", pack.along], ["device", pack.device]], form);
    if (!fresh.refused) {
      const drawn = fresh.dossiers.length !== pack.dossiers.length;
      pack = { ...fresh, log: pack.log };
      await vault.learn(key, visit, pack);
      // Else what somebody types meanwhile would be gone.
      if (drawn) lay();
    }
    return counts;
  };

  const told = (counts) => {
    const sentences = counts.joined ? [filled(words.joined, counts.joined)] : [];
    if (counts.conflicts) sentences.push(filled(words.conflicts, counts.conflicts));
    if (counts.refused) sentences.push(filled(words.refusedSome, counts.refused));
    say(sentences.join(" "), counts.refused ? "late" : counts.conflicts ? "soon" : "done");
  };

  const join = async () => {
    if (joining) return;
    joining = true;
    is("join").disabled = true;
    say("");
    const waiting = await vault.entries(key, visit);
    const progress = is("progress");
    progress.max = waiting.length;
    progress.value = 0;
    progress.hidden = false;
    try {
      told(await joinAll(waiting));
    } catch (stop) {
      const enter = link("/sign-in?next=" + encodeURIComponent(location.pathname), words.signIn);
      const known = stop instanceof server.Stop;
      say(known ? words[stop.message] : words.full, "late", ...(stop.message === "signedOut" ? [enter] : []));
    } finally {
      joining = false;
      progress.hidden = true;
      await renew();
    }
  };

  const exported = () => {
    const lines = entries.map((entry) => {
      const refused = entry.said.refused ? "\n" + filled(words.refused, entry.said.refused) : "";
      return titleOf(entry.said) + "\n" + contentOf(entry.said) + "\n" + momentOf(entry.said) + refused;
    });
    const head = [words.exportHead, pack.unit, pack.round, pack.device].join("\n");
    download("kiem-tra-" + visit + ".txt", [head, ...lines].join("\n\n"), "text/plain;charset=utf-8");
  };

  // ---- Begin ---------------------------------------------------------------------------------

  const begin = async () => {
    if (!isSecureContext || !("serviceWorker" in navigator) || !window.indexedDB || !navigator.locks) {
      return say(words.unsupported, "late");
    }
    is("take").querySelector("form").addEventListener("submit", take);
    is("unlock").querySelector("form").addEventListener("submit", unlock);
    is("join").addEventListener("click", join);
    is("export").addEventListener("click", exported);
    is("forget").querySelector("button").addEventListener("click", forget);
    addEventListener("online", line);
    addEventListener("offline", line);
    if (!(await vault.has(visit))) return show("take");
    const left = await vault.count(visit);
    is("lost").textContent = left ? filled(words.forgetLeft, left) : words.forgetNone;
    show("unlock");
    if (navigator.onLine) await server.keepPage().catch(() => {});
  };

  begin().catch(() => say(words.unsupported, "late"));
})();
