// The field for a text that the app or a chat shows: Python reads it, the page shows what was understood from which words,
// asks back what the text leaves open, and has the form filled in. The text itself is kept nowhere.

import { near, one, part } from "./dom.js";
import { told } from "./failure.js";
import { Field } from "./form/field.js";
import { readClock } from "./link.js";
import { morph } from "./morph.js";
import { clockChanges, placeName } from "./reader_clock.js";

/**
 * @import { Form } from "./form/form.js"
 * @import { Client } from "./python/client.js"
 */

const ABOUT = "paste";
// What reads texts; most visits need none of it.
const ARCHIVE = "extract.bin";

export class Paste extends Field {
  #checker;
  #client;
  #form;
  #way;
  #text;
  #isAsked = false; // whether the reader waits for what is read
  #isMissed = false; // whether what reads texts did not come
  /** @type {{ flow?: string, times?: string }} */
  #said = {}; // what the reader said when asked back

  /**
   * @param {HTMLElement} checker
   * @param {Client} client
   * @param {Form} form
   * @param {object} way
   * @param {() => void} way.show opens the form, and with it this field, where they have given way to an answer
   * @param {(found: Case) => void} way.fill takes over what was read
   */
  constructor(checker, client, form, way) {
    const element = part(checker, "paste");
    const text = one(element, "textarea", HTMLTextAreaElement);
    super(element, [text]);
    this.#checker = checker;
    this.#client = client;
    this.#form = form;
    this.#way = way;
    this.#text = text;
    text.addEventListener("input", () => this.#drop());
    this.part("read").addEventListener("click", () => this.#read());
    this.part("edit").addEventListener("click", () => this.#edit());
    this.part("pasted").addEventListener("click", (event) => this.#hearAnswer(near(event, "button")));
    addEventListener("hashchange", () => this.#followLink());
    this.#followLink();
  }

  get problems() {
    return { text: this.#text.value.trim() === "" && this.#text };
  }

  /** Leaves nothing of the text. */
  clear() {
    this.#text.value = "";
    this.#drop();
    this.#showEntry(true);
    morph(this.part("pasted"), "");
    this.unfold(false);
  }

  /** Says what the reader waits for. */
  render() {
    const { status } = this.#client;
    this.part("reading").hidden = !(this.#isAsked && status === "loading");
    this.part("unreadable").hidden = !(this.#isAsked && status === "failed");
    this.part("missed").hidden = !this.#isMissed;
    if (this.#isAsked && status === "failed") this.#showEntry(true);
  }

  #followLink() {
    if (location.hash !== `#${this.#text.id}`) return;
    this.unfold();
    this.#way.show();
    if (this.part("entered").hidden) this.#text.focus();
  }

  #edit() {
    this.#showEntry(true);
    this.#text.focus();
  }

  // What was asked of another text is of no use any more.
  #drop() {
    this.#said = {};
    this.#isAsked = false;
    this.#isMissed = false;
    this.#client.forget(ABOUT);
    this.forgive();
    this.render();
  }

  #read() {
    this.check();
    if (this.firstWrong) return this.firstWrong.focus();
    this.#said = {};
    this.#ask();
  }

  /** @param {HTMLElement | null} button one that answers what was asked back */
  #hearAnswer(button) {
    if (!button) return;
    Object.assign(this.#said, button.dataset);
    this.#ask();
  }

  #ask() {
    this.accept();
    this.#isAsked = true;
    this.#isMissed = false;
    this.#client.ask({
      about: ABOUT,
      archive: ARCHIVE,
      write: () => this.#question,
      hear: (reply) => told(() => this.#hear(JSON.parse(reply))),
      miss: (reason) => this.#miss(reason),
    });
    if (this.#client.status === "failed") this.#client.restart();
    this.render();
  }

  get #question() {
    const { lang } = this.#checker;
    const { flow, times } = this.#said;
    const clock = clockChanges(Date.now(), Number(one(this.#checker, "[data-china-minutes]").dataset.chinaMinutes));
    const read = JSON.stringify({ text: this.#text.value, now: readClock(), flow, clock });
    return JSON.stringify({ read, lang, place: placeName(lang), likely: this.#form.flow, times });
  }

  /** @param {string} reason */
  #miss(reason) {
    console.warn("What reads texts did not come:", reason);
    this.#isAsked = false;
    this.#isMissed = true;
    this.#showEntry(true);
    this.render();
  }

  /** @param {Pasted} found */
  #hear(found) {
    this.#isAsked = false;
    this.render();
    if (!found.ok) {
      this.#showEntry(true);
      return this.refuse([], found.message);
    }
    morph(this.part("pasted"), found.html);
    this.#showEntry(false);
    if (found.case) this.#way.fill(this.#withWhatWasTyped(found.case));
    this.part("entered").focus({ preventScroll: true });
    this.element.scrollIntoView();
  }

  /**
   * Adds what the form has and a text does not tell: of the same flow, and of the same step.
   * @param {FoundCase} found
   * @returns {Case}
   */
  #withWhatWasTyped({ flow, events, observed }) {
    const typed = this.#form.read();
    if (typed.flow !== flow) return { flow, events, observed: observed ?? undefined };
    const isSame = typed.events.at(-1)?.event === events.at(-1)?.event;
    const isUndated = events.every(({ at }) => at === undefined);
    return {
      ...typed,
      events: isSame && isUndated ? typed.events : events,
      observed: observed ?? (isSame ? typed.observed : undefined),
    };
  }

  /** @param {boolean} isShown */
  #showEntry(isShown) {
    this.part("entry").hidden = !isShown;
    this.part("entered").hidden = isShown;
  }
}
