/*
 * What a device keeps of visits, encrypted by AES-GCM. The key is made by PBKDF2 from a passphrase
 * that is neither kept nor sent, cannot be read out, and is gone when the page is closed. In the
 * clear stand only ids, salts and the order of entries.
 */
"use strict";

const TabletVault = (() => {
  const ROUNDS = 600000;
  const bytes = new TextEncoder();
  const text = new TextDecoder();
  let opened = null;

  const asked = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });

  const open = () => {
    if (!opened) {
      const request = indexedDB.open("motcua-tablet", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("visits", { keyPath: "visit" });
        request.result
          .createObjectStore("entries", { keyPath: "n", autoIncrement: true })
          .createIndex("visit", "visit");
        // Apart, so that photographs are read one at a time and only when they are needed.
        request.result.createObjectStore("pictures", { keyPath: "id" });
      };
      opened = asked(request);
    }
    return opened;
  };

  /** Writes all or nothing; done when it is on the disk. */
  const write = async (work) => {
    const all = ["visits", "entries", "pictures"];
    const change = (await open()).transaction(all, "readwrite", { durability: "strict" });
    const ended = new Promise((done, failed) => {
      change.oncomplete = done;
      change.onabort = () => failed(change.error);
    });
    work(...all.map((name) => change.objectStore(name)));
    await ended;
  };

  const derive = async (passphrase, salt, rounds) => {
    const typed = bytes.encode(passphrase.normalize("NFC"));
    const raw = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds },
      raw,
      { name: "AES-GCM", length: 256 },
      false,
      ["encrypt", "decrypt"],
    );
  };

  const way = (iv, about) => ({ name: "AES-GCM", iv, additionalData: bytes.encode(about) });

  const seal = async (key, about, content) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, sealed: await crypto.subtle.encrypt(way(iv, about), key, content) };
  };

  const unseal = async (key, about, row) =>
    new Uint8Array(await crypto.subtle.decrypt(way(row.iv, about), key, row.sealed));

  const sealText = (key, about, said) => seal(key, about, bytes.encode(JSON.stringify(said)));
  const unsealText = async (key, about, row) => JSON.parse(text.decode(await unseal(key, about, row)));

  const find = async (visit) =>
    asked((await open()).transaction("visits").objectStore("visits").get(visit));

  const rows = async (visit) =>
    asked((await open()).transaction("entries").objectStore("entries").index("visit").getAll(visit));

  const row = async (key, visit, base, pack) => ({
    visit,
    salt: base.salt,
    rounds: base.rounds,
    ...(await sealText(key, visit, pack)),
  });

  return {
    has: async (visit) => Boolean(await find(visit)),

    count: async (visit) => (await rows(visit)).length,

    begin: async (visit, passphrase, pack) => {
      const base = { salt: crypto.getRandomValues(new Uint8Array(16)), rounds: ROUNDS };
      const key = await derive(passphrase, base.salt, base.rounds);
      const fresh = await row(key, visit, base, pack);
      await write((visits) => visits.put(fresh));
      return key;
    },

    /** Null for a wrong passphrase. */
    unlock: async (visit, passphrase) => {
      const kept = await find(visit);
      const key = await derive(passphrase, kept.salt, kept.rounds);
      try {
        return { key, pack: await unsealText(key, visit, kept) };
      } catch {
        return null;
      }
    },

    /** Keeps what is known anew and, in the same stroke, lets an entry go that was joined. */
    learn: async (key, visit, pack, joined) => {
      const fresh = await row(key, visit, await find(visit), pack);
      await write((visits, entries, pictures) => {
        visits.put(fresh);
        if (!joined) return;
        entries.delete(joined.n);
        pictures.delete(joined.said.id);
      });
    },

    add: async (key, visit, said, picture) => {
      const id = said.id;
      const fresh = { visit, id, ...(await sealText(key, visit + id, said)) };
      const shown = picture && { id, ...(await seal(key, visit + id + "/picture", picture)) };
      await write((visits, entries, pictures) => {
        entries.add(fresh);
        if (shown) pictures.put(shown);
      });
    },

    picture: async (key, visit, id) => {
      const kept = await asked((await open()).transaction("pictures").objectStore("pictures").get(id));
      return unseal(key, visit + id + "/picture", kept);
    },

    /** The same entry with more said of it, such as why it was refused. */
    amend: async (key, visit, entry) => {
      const id = entry.said.id;
      const fresh = { n: entry.n, visit, id, ...(await sealText(key, visit + id, entry.said)) };
      await write((visits, entries) => entries.put(fresh));
    },

    /** In the order in which they were noted, without their pictures. */
    entries: async (key, visit) => {
      const all = [];
      for (const one of await rows(visit)) {
        all.push({ n: one.n, said: await unsealText(key, visit + one.id, one) });
      }
      return all;
    },

    /** Lets one entry go that nobody will join. */
    drop: (entry) =>
      write((visits, entries, pictures) => {
        entries.delete(entry.n);
        pictures.delete(entry.said.id);
      }),

    forget: async (visit) => {
      const gone = await rows(visit);
      await write((visits, entries, pictures) => {
        visits.delete(visit);
        for (const one of gone) {
          entries.delete(one.n);
          pictures.delete(one.id);
        }
      });
    },
  };
})();
