// The cases that the reader keeps, in this browser's storage only. What cannot be read there is set aside, never lost.

import { numbering, tidyName } from "./names.js";

const KIND = "douyin-after-sales-cases";
const VERSION = 1;
const ASIDE = `${KIND}-aside-`;
// The id becomes part of the names of calendar entries.
const ID = /^[\w-]{1,64}$/;

/**
 * Reads a file or a store; null where it is not one of ours, or not wholly.
 * @param {string} text
 */
export function readCases(text) {
  const found = parse(text);
  return found?.isWhole ? found.cases : null;
}

export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Cases {
  /** @type {KeptCase[]} */
  list = [];

  #onchange;
  /** @type {string | null} */
  #stuck = null; // what could neither be read nor set aside: nothing is written over it

  /** @param {() => void} onchange called when the list has changed, here or in another window */
  constructor(onchange) {
    this.#onchange = onchange;
    this.#load();
    addEventListener("storage", ({ key }) => {
      if (key !== null && !key.startsWith(KIND)) return;
      this.#load();
      onchange();
    });
  }

  /** @param {string} [id] */
  find(id) {
    return this.list.find((kept) => kept.id === id);
  }

  /**
   * The kept case that a link stands for: the one that this page of the history was opened or kept as, though it may
   * have changed since, or one that is just the same.
   * @param {string} link
   */
  of(link) {
    return this.find(history.state?.kept) ?? this.list.find((kept) => kept.link === link);
  }

  /** All that is kept, as a file. */
  get text() {
    return write(this.list);
  }

  /** What was set aside, as a file; empty where there is nothing. */
  get aside() {
    const kept = this.#asideKeys().map((key) => localStorage.getItem(key));
    return [...kept, ...(this.#stuck === null ? [] : [this.#stuck])].join("\n\n");
  }

  dropAside() {
    for (const key of this.#asideKeys()) localStorage.removeItem(key);
    if (this.#stuck !== null) localStorage.removeItem(KIND);
    this.#stuck = null;
    this.#onchange();
  }

  /**
   * Keeps cases, in place of those with their ids; tells, as the next two do, whether the browser let it happen.
   * @param {KeptCase[]} cases
   */
  put(...cases) {
    return this.#change((list) => {
      const byId = new Map(list.map((kept) => [kept.id, kept]));
      for (const kept of cases) byId.set(kept.id, kept);
      return [...byId.values()];
    });
  }

  /** @param {string} id */
  remove(id) {
    return this.#change((list) => list.filter((kept) => kept.id !== id));
  }

  clear() {
    return this.#change(() => []);
  }

  /**
   * Takes cases in; of two with the same id the one that was saved last stays, and one that would come to have the name
   * of another is given a number. Returns how many were added, replaced, left as they were and given a number; null
   * where the browser did not let it happen.
   * @param {KeptCase[]} cases
   */
  merge(cases) {
    this.#load();
    const own = new Map(this.list.map((kept) => [kept.id, kept]));
    const added = cases.filter(({ id }) => !own.has(id));
    const replaced = cases.filter(({ id, saved }) => saved > (own.get(id)?.saved ?? saved));
    const renamed = replaced.filter(({ id, name }) => name !== own.get(id)?.name);
    const left = new Set(renamed.map(({ id }) => id));
    const number = numbering(this.list.filter(({ id }) => !left.has(id)).map(({ name }) => name));
    const fresh = [...renamed, ...added];
    const named = fresh.map((kept) => ({ ...kept, name: number(kept.name) }));
    const numbered = named.filter(({ name }, at) => name !== fresh[at].name).length;
    const isDone = this.put(...replaced, ...named);
    const kept = cases.length - added.length - replaced.length;
    return isDone ? { added: added.length, replaced: replaced.length, kept, numbered } : null;
  }

  /** @param {(list: KeptCase[]) => KeptCase[]} change */
  #change(change) {
    // Another window may have changed it since.
    this.#load();
    if (this.#stuck !== null) return false;
    const list = change(this.list);
    try {
      store(list);
    } catch {
      return false;
    }
    this.list = list;
    this.#onchange();
    return true;
  }

  #load() {
    /** @type {string | null} */
    let raw = null;
    try {
      raw = localStorage.getItem(KIND);
    } catch {
      // A browser that keeps nothing has kept nothing.
    }
    const found = raw === null ? { cases: [], isWhole: true } : parse(raw);
    this.list = found?.cases ?? [];
    this.#stuck = null;
    if (raw !== null && !found?.isWhole) this.#setAside(raw);
  }

  /** @param {string} raw */
  #setAside(raw) {
    try {
      const keys = this.#asideKeys();
      let count = 1;
      while (keys.includes(`${ASIDE}${count}`)) count += 1;
      localStorage.setItem(`${ASIDE}${count}`, raw);
      store(this.list);
    } catch {
      this.#stuck = raw;
    }
  }

  #asideKeys() {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(ASIDE));
    } catch {
      return [];
    }
  }
}

/** @param {KeptCase[]} cases */
function store(cases) {
  if (cases.length === 0) localStorage.removeItem(KIND);
  else localStorage.setItem(KIND, write(cases));
}

/** @param {KeptCase[]} cases */
function write(cases) {
  return JSON.stringify({ kind: KIND, version: VERSION, cases }, null, 1);
}

/**
 * Returns the cases that can be read, and whether those are all; null where nothing can.
 * @param {string} text
 */
function parse(text) {
  try {
    const { kind, version, cases } = JSON.parse(text);
    if (kind !== KIND || version !== VERSION || !Array.isArray(cases)) return null;
    const sound = cases.map(tidy).filter((kept) => kept !== null);
    const byId = new Map(sound.map((kept) => [kept.id, kept]));
    return { cases: [...byId.values()], isWhole: byId.size === cases.length };
  } catch {
    return null;
  }
}

/**
 * @param {unknown} found
 * @returns {KeptCase | null}
 */
function tidy(found) {
  const { id, name, link, safe, headline, saved } = /** @type {KeptCase} */ (found ?? {});
  const isSound = [id, name, link, safe, headline, saved].every((member) => typeof member === "string");
  if (!isSound || !ID.test(id)) return null;
  return { id, name: tidyName(name), link, safe: Number.isNaN(Date.parse(safe)) ? "" : safe, headline, saved };
}
