// The list of kept cases: shows what Python says of each now, the most urgent first, and lets the reader manage them.

import { copyOf, near, one, part } from "../dom.js";
import { readClock, readLink, writeRequest } from "../link.js";
import { Alarm } from "../timing.js";
import { CaseItem } from "./case_item.js";
import { tidyName } from "./cases.js";
import { quietButton } from "./feedback.js";

// How long what Python said of the cases is believed.
const LATEST_LOOK = 600_000;

/**
 * @import { CaseFiles } from "./case_files.js"
 * @import { Cases } from "./cases.js"
 * @import { Feedback } from "./feedback.js"
 */

/**
 * @typedef {object} Reader
 * @property {() => KeptCase | undefined} opened which case is open
 * @property {(kept: KeptCase | null) => void} open opens one, or none
 * @property {(requests: () => string[], hear: (reply: string) => void) => void} ask asks Python of several
 */

export class CaseList {
  #checker;
  #section;
  #bring;
  #file;
  #cases;
  #words;
  #files;
  #feedback;
  #reader;
  /** @type {Map<string, Summary>} */
  #told = new Map(); // what Python said last, by id
  /** @type {Map<string, CaseItem>} */
  #items = new Map(); // list items, by id
  #alarm = new Alarm(() => this.refresh());

  /**
   * @param {HTMLElement} checker
   * @param {Cases} cases
   * @param {Words} words
   * @param {CaseFiles} files
   * @param {Feedback} feedback
   * @param {Reader} reader
   */
  constructor(checker, cases, words, files, feedback, reader) {
    this.#section = part(checker, "cases");
    this.#bring = part(checker, "bring");
    this.#checker = checker;
    this.#cases = cases;
    this.#words = words;
    this.#files = files;
    this.#feedback = feedback;
    this.#reader = reader;
    part(checker, "cases-said").append(feedback.element);
    this.#file = part(this.#section, "file", HTMLInputElement);
    this.#bring.addEventListener("click", (event) => this.#do(event));
    this.#section.addEventListener("click", (event) => this.#do(event));
    this.#section.addEventListener("submit", (event) => this.#rename(event));
    this.#file.addEventListener("change", () => this.#files.import(this.#file, this.#feedback));
    document.addEventListener("visibilitychange", () => this.refresh());
    this.render();
  }

  /** Asks Python what to say of each case now. */
  refresh() {
    this.#alarm.stop();
    const { list } = this.#cases;
    if (list.length === 0 || document.hidden) return;
    const requests = () => list.map(({ link }) => writeRequest(readLink(link), readClock()));
    this.#reader.ask(requests, (reply) => {
      const { cases } = JSON.parse(reply);
      this.#told = new Map(list.map(({ id }, index) => [id, cases[index]]));
      this.render();
      this.#awaitNextInstant();
    });
  }

  /** What appears above the form must not push away what the reader looks at. */
  render() {
    // Where there was no list and is none, nothing moves, and no layout needs to be asked for.
    if (this.#section.hidden && this.#isEmpty) {
      this.#render();
      return;
    }
    const below = one(this.#checker, "[data-part=form]");
    const isElsewhere = scrollY > 0 && !this.#section.contains(document.activeElement);
    const before = below.getBoundingClientRect().top;
    this.#render();
    const moved = below.getBoundingClientRect().top - before;
    if (isElsewhere && moved !== 0) scrollBy({ top: moved, behavior: "instant" });
  }

  get #isEmpty() {
    return this.#cases.list.length === 0 && this.#cases.aside === "";
  }

  #render() {
    const { aside, list } = this.#cases;
    this.#section.hidden = this.#isEmpty;
    this.#bring.hidden = list.length > 0;
    this.#part("aside").hidden = aside === "";
    this.#part("cases-choices").hidden = list.length === 0;
    this.#part("sure").hidden ||= list.length === 0;
    one(this.#part("sure"), "p").textContent = this.#words("cases.delete.sure", { count: list.length });
    /** @param {KeptCase} kept */
    const when = (kept) => Date.parse(this.#about(kept).safe) || Infinity;
    const sorted = [...list].sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0));
    for (const [id, item] of this.#items) {
      if (this.#cases.find(id)) continue;
      item.element.remove();
      this.#items.delete(id);
    }
    const shown = this.#part("kept");
    sorted.forEach((kept, index) => {
      const { element: item } = this.#item(kept);
      if (shown.children[index] !== item) shown.insertBefore(item, shown.children[index] ?? null);
    });
  }

  /**
   * What Python says of a case now, or said when it was kept.
   * @param {KeptCase} kept
   */
  #about(kept) {
    /** @type {Summary} */
    const told = this.#told.get(kept.id) ?? { ok: true, ...kept };
    return told.ok ? told : { safe: "", headline: this.#words("cases.unclear") };
  }

  /** @param {KeptCase} kept */
  #item(kept) {
    const { id } = kept;
    const item = this.#items.get(id) ?? new CaseItem(copyOf(this.#section, "new-kept"), this.#words);
    this.#items.set(id, item);
    item.show(kept, this.#about(kept), id === this.#reader.opened()?.id);
    return item;
  }

  // The headlines change when one of the instants that they speak of passes.
  #awaitNextInstant() {
    const instants = [...this.#told.values()].map((told) => (told.ok ? Date.parse(told.safe) : NaN));
    this.#alarm.set(instants, LATEST_LOOK);
  }

  /** @param {Event} event */
  #do(event) {
    const what = near(event, "[data-do]")?.dataset.do ?? "";
    const kept = this.#caseOf(event);
    if (kept) return this.#doWith(kept, what);
    /** @type {Record<string, () => unknown>} */
    const acts = {
      new: () => this.#reader.open(null),
      export: () => this.#files.export(this.#feedback),
      import: () => this.#file.click(),
      delete: () => this.#askToDelete(true),
      "delete-no": () => this.#askToDelete(false),
      "delete-yes": () => this.#delete(),
      "aside-save": () => this.#files.saveAside(this.#feedback),
      "aside-drop": () => this.#cases.dropAside(),
    };
    acts[what]?.();
  }

  /**
   * The case whose item something happened to.
   * @param {Event} event
   */
  #caseOf(event) {
    const item = near(event, ".dc-kept");
    return item ? this.#cases.find(item.dataset.id) : undefined;
  }

  /**
   * @param {KeptCase} kept
   * @param {string} what
   */
  #doWith(kept, what) {
    /** @type {Record<string, () => unknown>} */
    const acts = {
      open: () => this.#reader.open(kept),
      rename: () => this.#item(kept).askName(kept.name),
      cancel: () => this.#item(kept).closeForm(),
      remove: () => this.#remove(kept),
    };
    acts[what]?.();
  }

  /** @param {Event} event */
  #rename(event) {
    event.preventDefault();
    const kept = this.#caseOf(event);
    if (!kept) return;
    const name = tidyName(this.#item(kept).closeForm()) || kept.name;
    if (!this.#cases.put({ ...kept, name, saved: new Date().toISOString() })) this.#refuse();
  }

  /** @param {KeptCase} kept */
  #remove(kept) {
    if (!this.#cases.remove(kept.id)) return this.#refuse();
    const undo = quietButton(this.#words("cases.undo"), () => {
      if (!this.#cases.put(kept)) return this.#refuse();
      this.#feedback.say(this.#words("cases.restored", { name: kept.name }));
      this.#item(kept).focus();
    });
    this.#feedback.say(this.#words("cases.removed", { name: kept.name }), undo);
    undo.focus({ preventScroll: true });
  }

  /** @param {boolean} isAsked */
  #askToDelete(isAsked) {
    this.#part("sure").hidden = !isAsked;
    one(this.#section, `[data-do=${isAsked ? "delete-no" : "delete"}]`).focus();
  }

  #delete() {
    if (!this.#cases.clear()) return this.#refuse();
    this.#feedback.say(this.#words("cases.deleted"));
    one(this.#bring, "button").focus({ preventScroll: true });
  }

  #refuse() {
    this.#feedback.say(this.#words("keep.refused.short"));
  }

  /** @param {string} name */
  #part(name) {
    return part(this.#section, name);
  }
}
