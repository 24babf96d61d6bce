// The list of kept cases: shows what Python says of each now, the most urgent first, and lets the reader manage them.

import { near, one, part } from "../dom.js";
import { readClock, readLink, writeRequest } from "../link.js";
import { Alarm } from "../timing.js";
import { CaseRows } from "./case_rows.js";
import { quietButton } from "./feedback.js";
import { plain, tidyName } from "./names.js";

// How long what Python said of the cases is believed.
const LATEST_LOOK = 600_000;
const AT_ONCE = 50;

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
  #rows;
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
    this.#rows = new CaseRows(this.#section, words);
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
    if (document.hidden) return;
    this.#askOf(this.#sorted, []);
  }

  /**
   * Asks of so many at a time that the reader's own question waits for none of the others.
   * @param {KeptCase[]} left
   * @param {[string, Summary][]} told
   */
  #askOf(left, told) {
    const [now, later] = [left.slice(0, AT_ONCE), left.slice(AT_ONCE)];
    if (now.length === 0) return;
    const requests = () => now.map(({ link }) => writeRequest(readLink(link), readClock()));
    this.#reader.ask(requests, (reply) => {
      const { cases } = JSON.parse(reply);
      told.push(...now.map(({ id }, index) => /** @type {[string, Summary]} */ ([id, cases[index]])));
      this.#told = new Map([...this.#told, ...told]);
      this.render();
      if (later.length > 0) this.#askOf(later, told);
      else this.#awaitNextInstant();
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
    this.#rows.show(this.#sorted, (kept) => this.#about(kept), this.#reader.opened()?.id);
  }

  // The most urgent first.
  get #sorted() {
    const when = new Map(this.#cases.list.map((kept) => [kept, Date.parse(this.#about(kept).safe) || Infinity]));
    return [...when].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([kept]) => kept);
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
      more: () => this.#showMore(),
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
      rename: () => this.#rows.item(kept).askName(kept.name),
      cancel: () => this.#rows.item(kept).closeForm(),
      remove: () => this.#remove(kept),
    };
    acts[what]?.();
  }

  /** @param {Event} event */
  #rename(event) {
    event.preventDefault();
    const kept = this.#caseOf(event);
    if (!kept) return;
    const name = tidyName(this.#rows.item(kept).closeForm()) || kept.name;
    if (!this.#cases.put({ ...kept, name, saved: new Date().toISOString() })) this.#refuse();
  }

  /** @param {KeptCase} kept */
  #remove(kept) {
    if (!this.#cases.remove(kept.id)) return this.#refuse();
    const undo = quietButton(this.#words("cases.undo"), () => {
      if (!this.#cases.put(kept)) return this.#refuse();
      this.#feedback.say(this.#words("cases.restored", { name: plain(kept.name) }));
      this.#rows.item(kept).focus();
    });
    this.#feedback.say(this.#words("cases.removed", { name: plain(kept.name) }), undo);
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

  #showMore() {
    this.#rows.showMore();
    this.render();
  }

  #refuse() {
    this.#feedback.say(this.#words("keep.refused.short"));
  }

  /** @param {string} name */
  #part(name) {
    return part(this.#section, name);
  }
}
