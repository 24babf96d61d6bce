// The list of kept cases: shows what Python says of each now, the most urgent first, and lets the reader manage them.

import { readClock, readLink, writeRequest } from "../link.js";
import { readCases, tidyName } from "./cases.js";

// How long what Python said of the cases is believed.
const LATEST_LOOK = 600_000;

export class CaseList {
  #section;
  #bring;
  #cases;
  #words;
  #feedback;
  #reader;
  #told = new Map(); // what Python said last, by id
  #items = new Map(); // list items, by id
  #alarm = 0;

  // `reader` tells which case is open (`opened()`), opens one or none (`open(kept)`), and asks Python of
  // several (`ask(requests, hear)`).
  constructor(checker, cases, words, feedback, reader) {
    this.#section = checker.querySelector("[data-part=cases]");
    this.#bring = checker.querySelector("[data-part=bring]");
    this.#cases = cases;
    this.#words = words;
    this.#feedback = feedback;
    this.#reader = reader;
    checker.querySelector("[data-part=cases-said]").append(feedback.element);
    this.#bring.addEventListener("click", ({ target }) => this.#do(target));
    this.#section.addEventListener("click", ({ target }) => this.#do(target));
    this.#section.addEventListener("submit", (event) => this.#rename(event));
    this.#part("file").addEventListener("change", () => this.#import());
    document.addEventListener("visibilitychange", () => this.refresh());
    this.render();
  }

  // Asks Python what to say of each case now.
  refresh() {
    clearTimeout(this.#alarm);
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

  // What appears above the form must not push away what the reader looks at.
  render() {
    // Where there was no list and is none, nothing moves, and no layout needs to be asked for.
    if (this.#section.hidden && this.#isEmpty) {
      this.#render();
      return;
    }
    const below = this.#section.nextElementSibling.nextElementSibling;
    const isElsewhere = scrollY > 0 && !this.#section.contains(document.activeElement);
    const before = below.getBoundingClientRect().top;
    this.#render();
    const moved = below.getBoundingClientRect().top - before;
    if (isElsewhere && moved !== 0) scrollBy({ top: moved, behavior: "instant" });
  }

  export(feedback = this.#feedback) {
    const { text } = this.#cases;
    const file = { name: this.#words("file.cases"), type: "application/json", text };
    feedback.save(file, this.#words("asked.cases"), this.#words("refused.save"));
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
    this.#part("sure").querySelector("p").textContent = this.#words("cases.delete.sure", { count: list.length });
    const when = (kept) => Date.parse(this.#about(kept).safe) || Infinity;
    const sorted = [...list].sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0));
    for (const [id, item] of this.#items) {
      if (this.#cases.find(id)) continue;
      item.remove();
      this.#items.delete(id);
    }
    const shown = this.#part("kept");
    sorted.forEach((kept, index) => {
      const item = this.#item(kept);
      if (shown.children[index] !== item) shown.insertBefore(item, shown.children[index] ?? null);
    });
  }

  // What Python says of a case now, or said when it was kept.
  #about(kept) {
    const told = this.#told.get(kept.id) ?? { ok: true, ...kept };
    return told.ok ? told : { safe: "", headline: this.#words("cases.unclear") };
  }

  #item(kept) {
    const { id, name } = kept;
    if (!this.#items.has(id)) {
      const made = this.#part("new-kept").content.firstElementChild.cloneNode(true);
      made.dataset.id = id;
      this.#items.set(id, made);
    }
    const item = this.#items.get(id);
    const { safe, headline } = this.#about(kept);
    const time = item.querySelector(".dc-kept-headline time");
    time.textContent = headline;
    if (safe) time.dateTime = safe;
    else time.removeAttribute("datetime");
    item.querySelector("[data-do=open]").textContent = name;
    item.querySelector("[data-do=rename]").setAttribute("aria-label", this.#words("cases.rename.of", { name }));
    item.querySelector("[data-do=remove]").setAttribute("aria-label", this.#words("cases.remove.of", { name }));
    const isOpen = id === this.#reader.opened()?.id;
    item.toggleAttribute("data-open", isOpen);
    item.querySelector(".dc-kept-mark").hidden = !isOpen;
    return item;
  }

  // The headlines change when one of the instants that they speak of passes.
  #awaitNextInstant() {
    clearTimeout(this.#alarm);
    const waits = [...this.#told.values()].map(({ safe }) => Date.parse(safe) - Date.now()).filter((wait) => wait > 0);
    this.#alarm = setTimeout(() => this.refresh(), Math.min(LATEST_LOOK, ...waits));
  }

  #do(target) {
    const button = target.closest("[data-do]");
    const item = target.closest(".dc-kept");
    const kept = item && this.#cases.find(item.dataset.id);
    switch (button?.dataset.do) {
      case "new":
        return this.#reader.open(null);
      case "open":
        return this.#reader.open(kept);
      case "rename":
        return this.#askName(item, kept.name);
      case "cancel":
        return this.#askName(item, null);
      case "remove":
        return this.#remove(kept);
      case "export":
        return this.export();
      case "import":
        return this.#part("file").click();
      case "delete":
        return this.#askToDelete(true);
      case "delete-no":
        return this.#askToDelete(false);
      case "delete-yes":
        return this.#delete();
      case "aside-save":
        return this.#saveAside();
      case "aside-drop":
        return this.#cases.dropAside();
    }
  }

  #askName(item, name) {
    const form = item.querySelector("form");
    form.hidden = name === null;
    item.querySelector("[data-part=kept-choices]").hidden = name !== null;
    if (name === null) {
      item.querySelector("[data-do=rename]").focus();
    } else {
      form.elements.name.value = name;
      form.elements.name.select();
    }
  }

  #rename(event) {
    event.preventDefault();
    const item = event.target.closest(".dc-kept");
    const kept = this.#cases.find(item.dataset.id);
    const name = tidyName(event.target.elements.name.value) || kept.name;
    this.#askName(item, null);
    if (!this.#cases.put({ ...kept, name, saved: new Date().toISOString() })) this.#refuse();
  }

  #remove(kept) {
    if (!this.#cases.remove(kept.id)) return this.#refuse();
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "dc-quiet";
    undo.textContent = this.#words("cases.undo");
    undo.addEventListener("click", () => {
      if (!this.#cases.put(kept)) return this.#refuse();
      this.#feedback.say(this.#words("cases.restored", { name: kept.name }));
      this.#items.get(kept.id).querySelector("[data-do=open]").focus();
    });
    this.#feedback.say(this.#words("cases.removed", { name: kept.name }), undo);
    undo.focus({ preventScroll: true });
  }

  #askToDelete(isAsked) {
    this.#part("sure").hidden = !isAsked;
    this.#section.querySelector(`[data-do=${isAsked ? "delete-no" : "delete"}]`).focus();
  }

  #delete() {
    if (!this.#cases.clear()) return this.#refuse();
    this.#feedback.say(this.#words("cases.deleted"));
    this.#bring.querySelector("button").focus({ preventScroll: true });
  }

  async #import() {
    const field = this.#part("file");
    const [file] = field.files;
    if (!file) return;
    const cases = readCases(await file.text());
    // The same file may be chosen again.
    field.value = "";
    if (!cases) return this.#feedback.say(this.#words("cases.import.foreign"));
    const counts = this.#cases.merge(cases);
    if (counts) this.#feedback.say(this.#words("cases.imported", counts));
    else this.#refuse();
  }

  #saveAside() {
    const file = { name: this.#words("file.aside"), type: "text/plain", text: this.#cases.aside };
    this.#feedback.save(file, this.#words("asked.aside"), this.#words("refused.save"));
  }

  #refuse() {
    this.#feedback.say(this.#words("keep.refused.short"));
  }

  #part(name) {
    return this.#section.querySelector(`[data-part="${name}"]`);
  }
}
