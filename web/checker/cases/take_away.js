// All that a reader takes along: brings together the clock, the buttons, the messages and the kept cases.

import { copyOf, one, part } from "../dom.js";
import { told } from "../failure.js";
import { writeLink } from "../link.js";
import { address } from "../question.js";
import { fillIn } from "../words.js";
import { Actions } from "./actions.js";
import { CaseFiles } from "./case_files.js";
import { CaseList } from "./case_list.js";
import { Cases } from "./cases.js";
import { Clock } from "./clock.js";
import { isInsideApp } from "./delivery.js";
import { Feedback } from "./feedback.js";
import { Letters } from "./letters.js";

export class TakeAway {
  #clock;
  #cases;
  #list;
  #actions;
  #letters;
  /** @type {string | null} */
  #fragment = null; // of the case that is shown

  /**
   * @param {HTMLElement} checker
   * @param {object} way
   * @param {(fragment: string) => void} way.open opens a case
   * @param {() => void} way.again asks the same again
   * @param {(question: Question) => void} way.ask asks Python anything
   */
  constructor(checker, { open, again, ask }) {
    const { lang } = checker;
    const texts = JSON.parse(part(checker, "along-words").textContent);
    /** @type {Words} */
    const words = (key, values = {}) => fillIn(texts[key], values);
    const feedback = () => new Feedback(copyOf(checker, "new-outcome"));
    this.#clock = new Clock(checker);
    this.#cases = new Cases(() => {
      this.#list.render();
      this.#list.refresh();
      this.#actions.render();
      again();
    });
    this.#letters = new Letters(checker, words, feedback());
    const files = new CaseFiles(this.#cases, words);
    this.#list = new CaseList(checker, this.#cases, words, files, feedback(), {
      opened: () => (this.#fragment === null ? undefined : this.#cases.of(this.#fragment)),
      open: (kept) => {
        const address = kept ? `#${kept.link}` : location.pathname + location.search;
        history.pushState(kept && { kept: kept.id }, "", address);
        open(kept?.link ?? "");
        if (!kept) one(checker, "[name=situation]").focus();
      },
      ask: (overview, hear) =>
        ask({
          about: "overview",
          write: () => JSON.stringify({ overview: overview(), lang }),
          hear: (reply) => told(() => hear(reply)),
        }),
    });
    this.#actions = new Actions(checker, this.#cases, words, files, feedback(), this.#list);
    const canRun = "Worker" in window && "WebAssembly" in window;
    part(checker, "failed-elsewhere").hidden = canRun && !isInsideApp();
  }

  /**
   * What the reader keeps a case as.
   * @param {Case} asked
   */
  kept(asked) {
    return this.#cases.of(writeLink(asked));
  }

  /**
   * Goes along with a reply that is shown now.
   * @param {Reply} reply
   * @param {Case} asked
   */
  show(reply, asked) {
    this.#clock.show(asked.now === undefined);
    this.#letters.show();
    if (reply.ok) {
      this.#fragment = writeLink(asked);
      this.#actions.show(reply, this.#fragment, address(this.#fragment));
      this.#list.render();
    } else {
      this.hide();
    }
  }

  hide() {
    this.#fragment = null;
    this.#actions.hide();
    this.#list.render();
  }

  /** Another case is opened: what was written for the one before goes. */
  leave() {
    this.#letters.forget();
  }

  refresh() {
    this.#list.refresh();
  }
}
